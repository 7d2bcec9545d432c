/* people.c: persons and their seats, as the roster has them. No record is read. */
#include "query/people.h"

#include <string.h>

#include "corpus/fields.h"
#include "corpus/fold.h"
#include "query/sittings.h"
#include "query/spoken.h"

static const char *const documents[] = { "document", NULL };

/* ---- a person ---- */

/* Adds a string to a list of them, unless one that folds alike is there. */
static void
add_string(json_t *list, const char *string)
{
  json_t *known = NULL;
  size_t i = 0;
  if (!string)
    return;
  g_autofree char *folded = nl_fold(string);
  json_array_foreach(list, i, known)
  {
    g_autofree char *other = nl_fold(json_string_value(known));
    if (strcmp(other, folded) == 0)
      return;
  }
  json_array_append_new(list, json_string(string));
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
  return strcmp(json_string_value(*(json_t *const *)a), json_string_value(*(json_t *const *)b));
}

static json_t *
sorted(json_t *take_list)
{
  g_autoptr(GPtrArray) values = g_ptr_array_new_with_free_func((GDestroyNotify)json_decref);
  json_t *value = NULL;
  size_t i = 0;
  json_array_foreach(take_list, i, value)
  {
    g_ptr_array_add(values, json_incref(value));
  }
  g_ptr_array_sort(values, compare_strings);
  json_array_clear(take_list);
  for (guint n = 0; n < values->len; n++)
    json_array_append(take_list, g_ptr_array_index(values, n));
  return take_list;
}

static void
set_lists(json_t *object, const NlPerson *person)
{
  json_t *bodies = json_array();
  json_t *parties = json_array();
  json_t *offices = json_array();
  json_t *committees = json_array();
  for (guint i = 0; i < person->places->len; i++) {
    const NlPlace *place = g_ptr_array_index(person->places, i);
    add_string(bodies, place->seat.body);
    add_string(parties, place->seat.party);
    add_string(offices, place->seat.office);
    add_string(committees, place->committee);
  }
  json_object_set_new(object, "bodies", sorted(bodies));
  json_object_set_new(object, "parties", sorted(parties));
  json_object_set_new(object, "offices", sorted(offices));
  json_object_set_new(object, "committees", sorted(committees));
}

/* Whether any document that is in force has the person on its list. */
static gboolean
is_alive(const NlReader *reader, const NlPerson *person, gboolean *out, GError **error)
{
  *out = FALSE;
  for (guint i = 0; !*out && i < person->places->len; i++) {
    const NlPlace *place = g_ptr_array_index(person->places, i);
    const NlPaging one = { 0, 1 };
    g_autoptr(XapResult) result
        = nl_found_ask(reader, xap_query_term(place->term), documents, &one, error);
    if (!result)
      return FALSE;
    *out = xap_result_size(result) > 0;
  }
  return TRUE;
}

/* The person as in the list. */
static json_t *
person_to_json(const NlReader *reader, const NlPerson *person, GError **error)
{
  g_auto(NlSittings) sittings;
  nl_sittings_init(&sittings);
  for (guint i = 0; i < person->places->len; i++) {
    if (!nl_sittings_add(&sittings, reader, g_ptr_array_index(person->places, i), error))
      return NULL;
  }
  json_t *object = json_object();
  nl_json_set_text(object, "name", person->name);
  set_lists(object, person);
  nl_sittings_set(&sittings, object);
  return object;
}

/* ---- seats ---- */

static gboolean
is_same_seat(const NlPlace *a, const NlPlace *b)
{
  return g_strcmp0(a->committee, b->committee) == 0
         && g_strcmp0(a->seat.office, b->seat.office) == 0
         && g_strcmp0(a->seat.party, b->seat.party) == 0
         && g_strcmp0(a->seat.body, b->seat.body) == 0;
}

static gboolean
add_seat_sittings(const NlReader *reader, const NlPerson *person, guint first, NlSittings *sittings,
                  GError **error)
{
  const NlPlace *place = g_ptr_array_index(person->places, first);
  for (guint i = first; i < person->places->len; i++) {
    const NlPlace *other = g_ptr_array_index(person->places, i);
    if (is_same_seat(place, other) && !nl_sittings_add(sittings, reader, other, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
is_first_such(const NlPerson *person, guint index)
{
  for (guint i = 0; i < index; i++) {
    if (is_same_seat(g_ptr_array_index(person->places, i),
                     g_ptr_array_index(person->places, index)))
      return FALSE;
  }
  return TRUE;
}

static json_t *
seat_to_json(const NlPlace *place, const NlSittings *sittings)
{
  json_t *seat = json_object();
  nl_json_set_text(seat, "organization", place->committee);
  nl_json_set_text(seat, "body", place->seat.body);
  nl_json_set_text(seat, "office", place->seat.office);
  nl_json_set_text(seat, "party", place->seat.party);
  nl_sittings_set(sittings, seat);
  return seat;
}

/* The last first. */
static int
compare_seats(gconstpointer left, gconstpointer right)
{
  json_t *const *a = left;
  json_t *const *b = right;
  int order = g_strcmp0(nl_json_text(*b, "last"), nl_json_text(*a, "last"));
  return order ? order
               : g_strcmp0(nl_json_text(*a, "organization"), nl_json_text(*b, "organization"));
}

static json_t *
seats_to_json(const NlReader *reader, const NlPerson *person, GError **error)
{
  g_autoptr(GPtrArray) seats = g_ptr_array_new_with_free_func((GDestroyNotify)json_decref);
  for (guint i = 0; i < person->places->len; i++) {
    g_auto(NlSittings) sittings;
    nl_sittings_init(&sittings);
    if (!is_first_such(person, i))
      continue;
    if (!add_seat_sittings(reader, person, i, &sittings, error))
      return NULL;
    if (sittings.is_alive)
      g_ptr_array_add(seats, seat_to_json(g_ptr_array_index(person->places, i), &sittings));
  }
  g_ptr_array_sort(seats, compare_seats);
  json_t *list = json_array();
  for (guint i = 0; i < seats->len; i++)
    json_array_append(list, g_ptr_array_index(seats, i));
  return list;
}

/* ---- the answer ---- */

static gboolean
add_details(const NlReader *reader, const NlRoster *roster, const NlPerson *person,
            const NlPaging *paging, json_t *object, GError **error)
{
  json_t *seats = seats_to_json(reader, person, error);
  json_t *spoken = seats ? nl_spoken(reader, roster, person, paging, error) : NULL;
  if (seats)
    json_object_set_new(object, "seats", seats);
  if (spoken)
    json_object_set_new(object, "spoken", spoken);
  return spoken != NULL;
}

/* Leaves those alone whom a living document has. */
static gboolean
drop_dead(const NlReader *reader, GPtrArray *found, GError **error)
{
  for (guint i = 0; reader->manifest->dead->len > 0 && i < found->len;) {
    gboolean alive = FALSE;
    if (!is_alive(reader, g_ptr_array_index(found, i), &alive, error))
      return FALSE;
    if (alive)
      i++;
    else
      g_ptr_array_remove_index(found, i);
  }
  return TRUE;
}

/* The page of them: only these are counted. */
static json_t *
list_people(const NlReader *reader, const GPtrArray *found, const NlPaging *paging, GError **error)
{
  json_t *list = json_array();
  for (guint i = paging->offset; i < found->len && i - paging->offset < paging->limit; i++) {
    json_t *object = person_to_json(reader, g_ptr_array_index(found, i), error);
    if (!object) {
      json_decref(list);
      return NULL;
    }
    json_array_append_new(list, object);
  }
  return list;
}

static json_t *
answer_people(NlReader *reader, gconstpointer data, GError **error)
{
  const NlPeopleRequest *request = data;
  const NlPaging all = { 0, G_MAXUINT };
  g_autoptr(NlRoster) roster = nl_roster_load(reader, error);
  g_autoptr(GPtrArray) found = roster ? nl_roster_find(roster, request->name) : NULL;
  if (!found || !drop_dead(reader, found, error))
    return NULL;
  gboolean is_one = request->name && found->len == 1;
  json_t *list = list_people(reader, found, is_one ? &all : &request->paging, error);
  if (!list)
    return NULL;
  json_t *answer = json_pack("{si}", "version", 1);
  nl_json_set_text(answer, "name", request->name);
  json_object_set_new(answer, "total", json_integer(found->len));
  json_object_set_new(answer, "offset", json_integer(request->paging.offset));
  json_object_set_new(answer, "people", list);
  if (is_one
      && !add_details(reader, roster, g_ptr_array_index(found, 0), &request->paging,
                      json_array_get(list, 0), error))
    g_clear_pointer(&answer, json_decref);
  return answer;
}

json_t *
nl_people(NlReader *reader, const NlPeopleRequest *request, GError **error)
{
  return nl_found_answer(reader, answer_people, request, error);
}
