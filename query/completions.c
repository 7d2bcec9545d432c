/* completions.c: names by how often they are found, as facets count them; the roster says whose are office holders'. */
#include "query/completions.h"

#include <string.h>

#include "corpus/fields.h"
#include "corpus/german.h"
#include "query/facets.h"
#include "query/roster.h"

/* ---- names ---- */

/* The values of a field, most frequent first, that are among the allowed (folded; NULL: all are). A quote would end the
 * name within a question. */
static json_t *
list_names(NlReader *reader, const char *field, GHashTable *allowed, GError **error)
{
  const NlFacetsRequest request = { field, NULL, { 0, NL_LIST_MAX } };
  json_auto_t *facets = nl_facets(reader, &request, error);
  const json_t *row = NULL;
  size_t i = 0;
  if (!facets)
    return NULL;
  json_t *names = json_array();
  json_array_foreach(json_object_get(facets, "values"), i, row)
  {
    const char *name = nl_json_text(row, "value");
    g_autofree char *folded = nl_german_fold(name);
    gboolean is_one = !strchr(name, '"') && (!allowed || g_hash_table_contains(allowed, folded));
    if (is_one && json_array_size(names) < NL_COMPLETIONS_MAX)
      json_array_append_new(names, json_string(name));
  }
  return names;
}

/* As all that they are called, folded. */
static GHashTable *
office_holders(const NlReader *reader, GError **error)
{
  g_autoptr(NlRoster) roster = nl_roster_load(reader, error);
  if (!roster)
    return NULL;
  g_autoptr(GPtrArray) persons = nl_roster_find(roster, NULL);
  GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < persons->len; i++) {
    const NlPerson *person = g_ptr_array_index(persons, i);
    for (guint k = 0; k < person->places->len; k++) {
      const NlPlace *place = g_ptr_array_index(person->places, k);
      g_hash_table_add(names, nl_german_fold(place->seat.name));
    }
  }
  return names;
}

static json_t *
list_persons(NlReader *reader, GError **error)
{
  g_autoptr(GHashTable) names = office_holders(reader, error);
  return names ? list_names(reader, nl_field_speaker()->name, names, error) : NULL;
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

json_t *
nl_completions(NlReader *reader, gboolean with_persons, GError **error)
{
  json_auto_t *persons = with_persons ? list_persons(reader, error) : json_array();
  json_auto_t *committees
      = persons ? list_names(reader, nl_field_organization()->name, NULL, error) : NULL;
  if (!committees)
    return NULL;
  return json_pack("{sisosOsO}", "version", 1, "fields", list_fields(), "persons", persons,
                   "committees", committees);
}
