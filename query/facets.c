/* facets.c: counts a value slot over all that a query finds; committees are one by the aliases. */
#include "query/facets.h"

#include <string.h>

#include "corpus/facets.h"
#include "corpus/fields.h"
#include "corpus/fold.h"
#include "query/build.h"
#include "query/explain.h"
#include "query/names.h"

const char *const nl_facet_fields[]
    = { "gremium", "ort", "jahr", "art", "ergebnis", "redner", "fraktion", NULL };

/* In the order of the names. */
static const NlFacetIndex facets[]
    = { NL_FACET_ORGANIZATION, NL_FACET_BODY,    NL_FACET_YEAR, NL_FACET_KIND,
        NL_FACET_RESULT,       NL_FACET_SPEAKER, NL_FACET_GROUP };

typedef struct {
  char *value;
  guint count, most; /* in all; of the spelling that value is */
} Value;

static void
value_free(gpointer data)
{
  Value *value = data;
  g_free(value->value);
  g_free(value);
}

/* Most frequent first, then by name. */
static int
compare_values(gconstpointer left, gconstpointer right)
{
  const Value *a = *(const Value *const *)left;
  const Value *b = *(const Value *const *)right;
  return a->count != b->count ? (a->count < b->count ? 1 : -1) : strcmp(a->value, b->value);
}

/* What folds alike is one value, called as it stands most often. */
static void
add_value(GHashTable *by_key, GPtrArray *values, const char *name, guint count)
{
  g_autofree char *key = nl_fold(name);
  Value *value = g_hash_table_lookup(by_key, key);
  if (!value) {
    value = g_new0(Value, 1);
    g_ptr_array_add(values, value);
    g_hash_table_insert(by_key, g_steal_pointer(&key), value);
  }
  if (count > value->most) {
    value->most = count;
    g_free(value->value);
    value->value = g_strdup(name);
  }
  value->count += count;
}

typedef struct {
  NlFacetIndex facet;
  const NlNames *names; /* NULL where the values are no committees */
  GPtrArray *values;    /* Value */
  GHashTable *by_key;   /* folded value → Value */
  GHashTable *seen;     /* "value group": of speeches each item is counted once; NULL of others */
  guint count;          /* of the packed value at hand */
} Counting;

static void
count_value(NlFacetIndex facet, const char *value, const char *group, gpointer user_data)
{
  Counting *counting = user_data;
  const char *name = counting->names ? nl_names_committee(counting->names, value) : value;
  if (facet != counting->facet)
    return;
  if (!counting->seen)
    add_value(counting->by_key, counting->values, name, counting->count);
  else if (g_hash_table_add(counting->seen, g_strdup_printf("%s\n%s", name, group)))
    add_value(counting->by_key, counting->values, name, 1);
}

static GPtrArray *
gather_values(const XapResult *result, NlFacetIndex facet, gboolean of_speeches,
              const NlNames *names)
{
  g_autoptr(GHashTable) by_key = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Counting counting = { .facet = facet,
                        .names = facet == NL_FACET_ORGANIZATION ? names : NULL,
                        .values = g_ptr_array_new_with_free_func(value_free),
                        .by_key = by_key,
                        .seen = of_speeches ? seen : NULL };
  for (guint i = 0; i < xap_result_facet_size(result, 0); i++) {
    const char *packed = xap_result_facet(result, 0, i, &counting.count);
    nl_facet_unpack(packed, count_value, &counting);
  }
  g_ptr_array_sort(counting.values, compare_values);
  return counting.values;
}

/* The items and documents that were found; of speeches their items. */
static guint
count_hits(const XapResult *result, gboolean of_speeches)
{
  g_autoptr(GHashTable) groups = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  guint count = 0;
  for (guint i = 0; of_speeches && i < xap_result_facet_size(result, 0); i++)
    g_hash_table_add(groups, nl_facet_group(xap_result_facet(result, 0, i, &count)));
  return of_speeches ? g_hash_table_size(groups) : xap_result_total(result, NULL);
}

static json_t *
values_to_json(const GPtrArray *values, const NlPaging *paging)
{
  json_t *list = json_array();
  for (guint i = paging->offset; i < values->len && i - paging->offset < paging->limit; i++) {
    const Value *value = g_ptr_array_index(values, i);
    json_array_append_new(list,
                          json_pack("{sssi}", "value", value->value, "count", (int)value->count));
  }
  return list;
}

/* Without a question everything. */
static XapResult *
ask(const NlReader *reader, const NlNode *root, GError **error)
{
  static const guint slot = NL_SLOT_FACETS;
  static const char *const kinds[] = { "item", "document", NULL };
  XapRequest asked = XAP_REQUEST_INIT;
  g_autoptr(XapQuery) query = root ? nl_query_build(reader, root, TRUE, error)
                                   : nl_reader_restrict(reader, xap_query_all(), kinds);
  if (!query)
    return NULL;
  asked.query = query;
  asked.limit = 0;
  asked.facet_slots = &slot;
  asked.n_facet_slots = 1;
  if (!xap_database_count(reader->database, &asked.check_at_least, error))
    return NULL;
  return xap_ask(reader->database, &asked, error);
}

/* The place of a name in nl_facet_fields, -1 where it is none. */
static int
find_facet(const char *name, GError **error)
{
  const NlField *field = nl_field_find(name);
  for (int i = 0; field && nl_facet_fields[i]; i++) {
    if (strcmp(nl_facet_fields[i], field->name) == 0)
      return i;
  }
  g_autofree char *known = g_strjoinv(" ", (char **)nl_facet_fields);
  nl_query_set_error(error, NL_QUERY_ERROR_SYNTAX, -1,
                     "»%s« hat keine Werte zum Zählen: %s haben welche", name, known);
  return -1;
}

static json_t *
to_json(const NlFacetsRequest *request, int facet, const NlNode *root, const XapResult *result,
        const NlNames *names)
{
  const NlField *field = nl_field_find(nl_facet_fields[facet]);
  gboolean of_speeches = root && nl_node_binds_speaker(root);
  g_autoptr(GPtrArray) values = gather_values(result, facets[facet], of_speeches, names);
  g_autofree char *reading = root ? nl_query_explain(root, FALSE) : NULL;
  json_t *answer = json_pack("{siss}", "version", 1, "field", field->name);
  nl_json_set_text(answer, "label", field->label);
  nl_json_set_text(answer, "query", request->query);
  nl_json_set_text(answer, "reading", reading);
  json_object_set_new(answer, "hits", json_integer(count_hits(result, of_speeches)));
  json_object_set_new(answer, "total", json_integer(values->len));
  json_object_set_new(answer, "offset", json_integer(request->paging.offset));
  json_object_set_new(answer, "values", values_to_json(values, &request->paging));
  return answer;
}

static json_t *
answer_facets(NlReader *reader, gconstpointer data, GError **error)
{
  const NlFacetsRequest *request = data;
  int facet = find_facet(request->field, error);
  gboolean is_asked = request->query && *request->query;
  g_autoptr(NlNode) root = facet >= 0 && is_asked ? nl_query_parse(request->query, error) : NULL;
  if (facet < 0 || (is_asked && !root))
    return NULL;
  g_autoptr(NlNames) names = nl_names_load(reader->folder, error);
  g_autoptr(XapResult) result = names ? ask(reader, root, error) : NULL;
  return result ? to_json(request, facet, root, result, names) : NULL;
}

json_t *
nl_facets(NlReader *reader, const NlFacetsRequest *request, GError **error)
{
  return nl_found_answer(reader, answer_facets, request, error);
}
