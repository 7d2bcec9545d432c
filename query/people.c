/* people.c: counts the sittings of persons by the terms of their seats, and finds their speeches by name. No record is
 * read. */
#include "query/people.h"

#include <string.h>

#include "corpus/fields.h"
#include "corpus/german.h"
#include "query/roster.h"

static const char *const documents[] = { "document", NULL };
static const char *const speeches[] = { "speech", NULL };

/* ---- sittings ---- */

/* Days of sittings: in all, and of the seats of one kind. */
typedef struct {
  GHashTable *sittings;   /* "body|committee|day", a set: those attended */
  char first[9], last[9]; /* YYYYMMDD, empty where unknown: also of those not attended */
  gboolean is_alive;      /* whether any living document bears a seat */
} Days;

static void
days_init(Days *days)
{
  memset(days, 0, sizeof *days);
  days->sittings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static void
days_clear(Days *days)
{
  g_clear_pointer(&days->sittings, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Days, days_clear)

static void
add_day(Days *days, const NlPlace *place, const char *day)
{
  if (!*days->first || strcmp(day, days->first) < 0)
    g_strlcpy(days->first, day, sizeof days->first);
  if (strcmp(day, days->last) > 0)
    g_strlcpy(days->last, day, sizeof days->last);
  if (place->seat.present)
    g_hash_table_add(days->sittings,
                     g_strjoin("|", place->seat.body ? place->seat.body : "",
                               place->committee ? place->committee : "", day, NULL));
}

/* Documents without a date cannot be told from one another: each is a sitting. */
static void
add_undated(Days *days, const NlPlace *place, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf("%s|%u", place->term, i);
    if (place->seat.present)
      g_hash_table_add(days->sittings, g_steal_pointer(&name));
  }
}

static XapResult *
ask_days(const NlReader *reader, const NlPlace *place, GError **error)
{
  static const guint slots[] = { NL_SLOT_DATE };
  XapRequest asked = XAP_REQUEST_INIT;
  g_autoptr(XapQuery) query = nl_reader_restrict(reader, xap_query_term(place->term), documents);
  asked.query = query;
  asked.limit = 0;
  asked.check_at_least = place->documents;
  asked.facet_slots = slots;
  asked.n_facet_slots = G_N_ELEMENTS(slots);
  return xap_ask(reader->database, &asked, error);
}

static gboolean
add_days(const NlReader *reader, Days *days, const NlPlace *place, GError **error)
{
  g_autoptr(XapResult) result = ask_days(reader, place, error);
  guint n_dated = 0;
  if (!result)
    return FALSE;
  for (guint i = 0; i < xap_result_facet_size(result, 0); i++) {
    guint n = 0;
    add_day(days, place, xap_result_facet(result, 0, i, &n));
    n_dated += n;
  }
  guint total = xap_result_total(result, NULL);
  days->is_alive |= total > 0;
  add_undated(days, place, total - n_dated);
  return TRUE;
}

static void
set_days(json_t *object, const Days *days)
{
  const char *const keys[] = { "first", "last" };
  const char *const values[] = { days->first, days->last };
  json_object_set_new(object, "sittings", json_integer(g_hash_table_size(days->sittings)));
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    g_autofree char *day = g_strdup_printf("%.4s-%.2s-%s", values[i], values[i] + 4, values[i] + 6);
    if (*values[i])
      nl_json_set_text(object, keys[i], day);
  }
}

/* ---- a person ---- */

/* Adds a string to a list of them, unless one that folds alike is there. */
static void
add_string(json_t *list, const char *string)
{
  json_t *known = NULL;
  size_t i = 0;
  if (!string)
    return;
  g_autofree char *folded = nl_german_fold(string);
  json_array_foreach(list, i, known)
  {
    g_autofree char *other = nl_german_fold(json_string_value(known));
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
  g_auto(Days) days;
  days_init(&days);
  for (guint i = 0; i < person->places->len; i++) {
    if (!add_days(reader, &days, g_ptr_array_index(person->places, i), error))
      return NULL;
  }
  json_t *object = json_object();
  nl_json_set_text(object, "name", person->name);
  set_lists(object, person);
  set_days(object, &days);
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
add_seat_days(const NlReader *reader, const NlPerson *person, guint first, Days *days,
              GError **error)
{
  const NlPlace *place = g_ptr_array_index(person->places, first);
  for (guint i = first; i < person->places->len; i++) {
    const NlPlace *other = g_ptr_array_index(person->places, i);
    if (is_same_seat(place, other) && !add_days(reader, days, other, error))
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
seat_to_json(const NlPlace *place, const Days *days)
{
  json_t *seat = json_object();
  nl_json_set_text(seat, "organization", place->committee);
  nl_json_set_text(seat, "body", place->seat.body);
  nl_json_set_text(seat, "office", place->seat.office);
  nl_json_set_text(seat, "party", place->seat.party);
  set_days(seat, days);
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
    g_auto(Days) days;
    days_init(&days);
    if (!is_first_such(person, i))
      continue;
    if (!add_seat_days(reader, person, i, &days, error))
      return NULL;
    if (days.is_alive)
      g_ptr_array_add(seats, seat_to_json(g_ptr_array_index(person->places, i), &days));
  }
  g_ptr_array_sort(seats, compare_seats);
  json_t *list = json_array();
  for (guint i = 0; i < seats->len; i++)
    json_array_append(list, g_ptr_array_index(seats, i));
  return list;
}

/* ---- speeches ---- */

static void
collect_term(const char *term, gpointer user_data)
{
  g_ptr_array_add(user_data, xap_query_term(term));
}

static XapQuery *
any_query(GPtrArray *parts)
{
  return xap_query_combine(XAP_OR, (XapQuery **)parts->pdata, parts->len, 0);
}

/* Speeches of whoever bears one of the person's names. */
static XapQuery *
spoken_query(const NlReader *reader, const NlPerson *person)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < person->places->len; i++) {
    const NlPlace *place = g_ptr_array_index(person->places, i);
    g_autoptr(GPtrArray) words = g_ptr_array_new();
    if (!g_hash_table_add(seen, (gpointer)place->seat.name))
      continue;
    nl_field_asked_terms(nl_field_speaker(), reader->german, place->seat.name, collect_term, words);
    g_ptr_array_add(names, xap_query_combine(XAP_AND, (XapQuery **)words->pdata, words->len, 0));
  }
  return any_query(names);
}

/* By what a speech is known to be somebody's. */
typedef struct {
  GHashTable *names;   /* "name|body", folded, a set */
  GHashTable *parties; /* folded, a set */
} Voice;

static GHashTable *
set_new(void)
{
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static char *
voice_key(const char *name, const char *body)
{
  g_autofree char *folded = nl_german_fold(name);
  g_autofree char *place = nl_german_fold(body ? body : "");
  return g_strjoin("|", folded, place, NULL);
}

static Voice *
voice_new(const NlPerson *person)
{
  Voice *voice = g_new0(Voice, 1);
  voice->names = set_new();
  voice->parties = set_new();
  for (guint i = 0; i < person->places->len; i++) {
    const NlSeat *seat = &((NlPlace *)g_ptr_array_index(person->places, i))->seat;
    g_hash_table_add(voice->names, voice_key(seat->name, seat->body));
    if (seat->party)
      g_hash_table_add(voice->parties, nl_german_fold(seat->party));
  }
  return voice;
}

static void
voice_free(gpointer data)
{
  Voice *voice = data;
  g_hash_table_unref(voice->names);
  g_hash_table_unref(voice->parties);
  g_free(voice);
}

static gboolean
have_common_name(const Voice *a, const Voice *b)
{
  GHashTableIter at;
  gpointer name = NULL;
  gboolean common = FALSE;
  g_hash_table_iter_init(&at, a->names);
  while (!common && g_hash_table_iter_next(&at, &name, NULL))
    common = g_hash_table_contains(b->names, name);
  return common;
}

/* The person's voice first, then those of others of that name in that body. */
static GPtrArray *
list_voices(const NlRoster *roster, const NlPerson *person)
{
  GPtrArray *voices = g_ptr_array_new_with_free_func(voice_free);
  g_ptr_array_add(voices, voice_new(person));
  for (guint i = 0; i < roster->persons->len; i++) {
    const NlPerson *other = g_ptr_array_index(roster->persons, i);
    Voice *voice = other == person ? NULL : voice_new(other);
    if (voice && have_common_name(g_ptr_array_index(voices, 0), voice))
      g_ptr_array_add(voices, voice);
    else if (voice)
      voice_free(voice);
  }
  return voices;
}

/* Of several of one name the party decides; where it does not, the speech is nobody's. */
static gboolean
is_spoken_by(const GPtrArray *voices, const json_t *speech)
{
  const char *party = nl_json_text(speech, "organization");
  const char *speaker = nl_json_text(speech, "speaker");
  const char *body = nl_json_text(json_object_get(speech, "meeting"), "body");
  g_autofree char *key = voice_key(speaker ? speaker : "", body);
  g_autofree char *folded = nl_german_fold(party ? party : "");
  guint n_names = 0;
  guint n_parties = 0;
  for (guint i = 0; i < voices->len; i++) {
    const Voice *voice = g_ptr_array_index(voices, i);
    gboolean has_name = g_hash_table_contains(voice->names, key);
    n_names += has_name ? 1 : 0;
    n_parties += has_name && g_hash_table_contains(voice->parties, folded) ? 1 : 0;
  }
  const Voice *own = g_ptr_array_index(voices, 0);
  return g_hash_table_contains(own->names, key)
         && (n_names == 1 || (n_parties == 1 && g_hash_table_contains(own->parties, folded)));
}

static json_t *
spoken_item(const NlRoster *roster, const json_t *speech, const char *id)
{
  const json_t *meeting = json_object_get(speech, "meeting");
  static const char *const keys[] = { "item", "page", NULL };
  json_t *item = json_object();
  g_autofree char *day = nl_found_day(speech);
  nl_json_set_text(item, "id", id);
  nl_json_set_text(item, "date", day);
  nl_json_set_text(item, "organization",
                   nl_names_committee(roster->names, nl_json_text(meeting, "organization")));
  nl_json_copy(item, speech, keys);
  json_object_set_new(item, "speeches", json_integer(0));
  return item;
}

/* Adds a speech to the list of items, which those on the same item follow one another in. */
static void
add_spoken(const NlRoster *roster, json_t *items, const json_t *speech)
{
  const char *speech_id = nl_json_text(speech, "id");
  const char *slash = speech_id ? strrchr(speech_id, '/') : NULL;
  g_autofree char *id = slash ? g_strndup(speech_id, (gsize)(slash - speech_id)) : NULL;
  json_t *item = json_array_get(items, json_array_size(items) - 1);
  if (g_strcmp0(nl_json_text(item, "id"), id) != 0) {
    item = spoken_item(roster, speech, id);
    json_array_append_new(items, item);
  }
  json_t *count = json_object_get(item, "speeches");
  json_integer_set(count, json_integer_value(count) + 1);
}

/* {"total","items":[…]}: a page of the items that she spoke on. */
static json_t *
spoken_to_json(const NlReader *reader, const NlRoster *roster, const NlPerson *person,
               const NlPaging *paging, GError **error)
{
  const NlPaging all = { 0, G_MAXUINT };
  g_autoptr(XapResult) result
      = nl_found_ask(reader, spoken_query(reader, person), speeches, &all, error);
  if (!result)
    return NULL;
  json_t *items = json_array();
  g_autoptr(GPtrArray) voices = list_voices(roster, person);
  for (guint i = 0; i < xap_result_size(result); i++) {
    json_t *speech = nl_found_data(result, i, error);
    if (!speech) {
      json_decref(items);
      return NULL;
    }
    if (is_spoken_by(voices, speech))
      add_spoken(roster, items, speech);
    json_decref(speech);
  }
  size_t total = json_array_size(items);
  return json_pack("{sIso}", "total", (json_int_t)total, "items", nl_json_page(items, paging));
}

/* ---- the answer ---- */

static gboolean
add_details(const NlReader *reader, const NlRoster *roster, const NlPerson *person,
            const NlPaging *paging, json_t *object, GError **error)
{
  json_t *seats = seats_to_json(reader, person, error);
  json_t *spoken = seats ? spoken_to_json(reader, roster, person, paging, error) : NULL;
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
