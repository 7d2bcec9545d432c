/* completions.c: names of the roster by how often the index has them; no record is read, and nothing is searched for but
 * what some dead reading may have alone. */
#include "query/completions.h"

#include <string.h>

#include "corpus/fields.h"
#include "query/roster.h"

/* ---- names ---- */

typedef struct {
  const char *name; /* the roster's */
  guint count;      /* of what bears it, be it dead */
} Name;

static GArray *
names_of(GHashTable *counts)
{
  GArray *names = g_array_new(FALSE, FALSE, sizeof(Name));
  GHashTableIter at;
  gpointer name = NULL;
  gpointer count = NULL;
  g_hash_table_iter_init(&at, counts);
  while (g_hash_table_iter_next(&at, &name, &count)) {
    const Name row = { name, GPOINTER_TO_UINT(count) };
    g_array_append_val(names, row);
  }
  return names;
}

/* Most frequent first, then by name. */
static int
compare_names(gconstpointer left, gconstpointer right)
{
  const Name *a = left;
  const Name *b = right;
  return a->count != b->count ? (a->count < b->count ? 1 : -1) : strcmp(a->name, b->name);
}

/* Whether something that is in force bears the name. */
static gboolean
is_alive(const NlReader *reader, const NlField *field, const char *name, gboolean *out,
         GError **error)
{
  static const char *const kinds[] = { "item", "document", "speech", NULL };
  const NlPaging one = { 0, 1 };
  *out = TRUE;
  if (reader->manifest->dead->len == 0)
    return TRUE;
  XapQuery *query = nl_found_field(reader, field, name);
  g_autoptr(XapResult) result = nl_found_ask(reader, query, kinds, &one, error);
  *out = result && xap_result_size(result) > 0;
  return result != NULL;
}

/* The names, most frequent first. A quote would end a name within a question. */
static json_t *
list_names(const NlReader *reader, const NlField *field, GHashTable *counts, GError **error)
{
  g_autoptr(GArray) names = names_of(counts);
  json_auto_t *list = json_array();
  g_array_sort(names, compare_names);
  for (guint i = 0; i < names->len && json_array_size(list) < NL_COMPLETIONS_MAX; i++) {
    const char *name = g_array_index(names, Name, i).name;
    gboolean alive = FALSE;
    if (!is_alive(reader, field, name, &alive, error))
      return NULL;
    if (alive && !strchr(name, '"'))
      json_array_append_new(list, json_string(name));
  }
  return json_incref(list);
}

static void
add_count(GHashTable *counts, const char *name, guint count)
{
  guint old = GPOINTER_TO_UINT(g_hash_table_lookup(counts, name));
  g_hash_table_insert(counts, (gpointer)name, GUINT_TO_POINTER(old + count));
}

typedef struct {
  const XapDatabase *database;
  guint count;
  GError **error;
} Counting;

static void
count_term(const char *term, gpointer user_data)
{
  Counting *counting = user_data;
  guint n = 0;
  if (!*counting->error && xap_database_term_count(counting->database, term, &n, counting->error))
    counting->count = n; /* of a name there is but one term */
}

/* How often office holders spoke, by the names on their lists. */
static gboolean
count_speakers(const NlReader *reader, const NlRoster *roster, GHashTable *counts, GError **error)
{
  g_autoptr(GPtrArray) persons = nl_roster_find(roster, NULL);
  g_autoptr(GError) fault = NULL;
  for (guint i = 0; i < persons->len && !fault; i++) {
    const NlPerson *person = g_ptr_array_index(persons, i);
    for (guint k = 0; k < person->places->len && !fault; k++) {
      const NlPlace *place = g_ptr_array_index(person->places, k);
      Counting counting = { reader->database, 0, &fault };
      if (!g_hash_table_contains(counts, place->seat.name))
        nl_field_asked_terms(nl_field_speaker(), reader->german, place->seat.name, count_term,
                             &counting);
      if (counting.count > 0)
        add_count(counts, place->seat.name, counting.count);
    }
  }
  gboolean good = fault == NULL;
  if (!good)
    g_propagate_error(error, g_steal_pointer(&fault));
  return good;
}

static json_t *
list_persons(const NlReader *reader, const NlRoster *roster, GError **error)
{
  g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
  return count_speakers(reader, roster, counts, error)
             ? list_names(reader, nl_field_speaker(), counts, error)
             : NULL;
}

/* Committees with lists of who was there. */
static json_t *
list_committees(const NlReader *reader, const NlRoster *roster, GError **error)
{
  g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < roster->places->len; i++) {
    const NlPlace *place = g_ptr_array_index(roster->places, i);
    if (place->seat.organization)
      add_count(counts, place->seat.organization, place->documents);
  }
  return list_names(reader, nl_field_organization(), counts, error);
}

/* ---- fields ---- */

static const char *
list_of(const NlField *field)
{
  if (field == nl_field_speaker() || field == nl_field_present())
    return "persons";
  return field == nl_field_organization() ? "committees" : NULL;
}

static json_t *
field_to_json(const NlField *field)
{
  json_t *json = json_pack("{ssss}", "name", field->name, "label", field->label);
  nl_json_set_text(json, "list", list_of(field));
  if (!field->keywords)
    return json;
  json_t *values = json_array();
  for (const char *const *word = field->keywords; *word; word++)
    json_array_append_new(values, json_string(*word));
  json_object_set_new(json, "values", values);
  return json;
}

static json_t *
list_fields(void)
{
  json_t *list = json_array();
  for (const NlField *field = nl_fields; field->name; field++)
    json_array_append_new(list, field_to_json(field));
  return list;
}

static json_t *
answer_completions(NlReader *reader, gconstpointer request, GError **error)
{
  const gboolean *with_persons = request;
  g_autoptr(NlRoster) roster = nl_roster_load(reader, error);
  json_auto_t *persons = !roster         ? NULL
                         : *with_persons ? list_persons(reader, roster, error)
                                         : json_array();
  json_auto_t *committees = persons ? list_committees(reader, roster, error) : NULL;
  if (!committees)
    return NULL;
  return json_pack("{sisosOsO}", "version", 1, "fields", list_fields(), "persons", persons,
                   "committees", committees);
}

json_t *
nl_completions(NlReader *reader, gboolean with_persons, GError **error)
{
  return nl_found_answer(reader, answer_completions, &with_persons, error);
}
