/* search.c: parse, build, ask, gather. */
#include "query/search.h"

#include <string.h>

#include "corpus/facets.h"
#include "corpus/fields.h"
#include "corpus/hit.h"
#include "query/build.h"
#include "query/compounds.h"
#include "query/decision.h"
#include "query/explain.h"
#include "query/suggest.h"

#define FACET_VALUES 25

static const struct {
  const char *name, *label;
} facet_table[NL_N_FACETS] = {
  [NL_FACET_ORGANIZATION] = { "organization", "Gremium" },
  [NL_FACET_YEAR] = { "year", "Jahr" },
  [NL_FACET_SPEAKER] = { "speaker", "Rednerin oder Redner" },
  [NL_FACET_GROUP] = { "group", "Fraktion" },
  [NL_FACET_RESULT] = { "result", "Ergebnis" },
  [NL_FACET_KIND] = { "kind", "Art" },
  [NL_FACET_BODY] = { "body", "Ort" },
};

/* ---- the answer ---- */

static void
hit_free(gpointer data)
{
  NlAnswerHit *hit = data;
  json_decref(hit->json);
  nl_snippet_free(hit->snippet);
  g_free(hit);
}

static void
clear_value(gpointer data)
{
  g_free(((NlFacetValue *)data)->value);
}

static void
facet_free(gpointer data)
{
  NlFacet *facet = data;
  g_array_unref(facet->values);
  g_free(facet);
}

static NlAnswer *
answer_new(const NlSearchRequest *request)
{
  NlAnswer *answer = g_new0(NlAnswer, 1);
  answer->query = g_strdup(request->query);
  answer->offset = request->offset;
  answer->hits = g_ptr_array_new_with_free_func(hit_free);
  answer->facets = g_ptr_array_new_with_free_func(facet_free);
  return answer;
}

void
nl_answer_free(NlAnswer *answer)
{
  if (!answer)
    return;
  g_free(answer->query);
  g_free(answer->reading);
  g_free(answer->parsed);
  g_free(answer->asked);
  g_free(answer->suggestion);
  g_ptr_array_unref(answer->hits);
  g_ptr_array_unref(answer->facets);
  g_free(answer);
}

/* Of several speeches on an item, or of several items of a meeting, the best stands for it. */
static guint
group_slot(const NlSearchRequest *request, const NlNode *root)
{
  if (request->group == NL_GROUP_MEETING)
    return NL_SLOT_MEETING;
  return nl_node_binds_speaker(root) ? NL_SLOT_GROUP : XAP_NO_SLOT;
}

/* ---- hits ---- */

typedef struct {
  const NlReader *reader;
  NlMatcher *matcher;
  NlDecisionMatcher *decisions;
} Gatherer;

static void
gatherer_clear(Gatherer *gatherer)
{
  nl_matcher_free(gatherer->matcher);
  nl_decision_matcher_free(gatherer->decisions);
}

/* What follows the heading of an item, which is shown anyway; the whole text where there is no
 * more. */
static const char *
behind_heading(const json_t *json, const char *text)
{
  const char *heading = json_string_value(json_object_get(json_object_get(json, "item"), "name"));
  const char *rest = heading && g_str_has_prefix(text, heading) ? text + strlen(heading) : text;
  return rest[strspn(rest, " \n")] ? rest : text;
}

/* From the proceedings; from the heading where the words stand there alone. */
static NlSnippet *
cut_snippet(const Gatherer *gatherer, const json_t *json, const char *text)
{
  NlGerman *german = gatherer->reader->german;
  const char *rest = behind_heading(json, text);
  g_autoptr(NlSnippet) snippet = nl_snippet_new(gatherer->matcher, german, rest, NL_SNIPPET_LENGTH);
  if (snippet->marks->len > 0 || rest == text)
    return g_steal_pointer(&snippet);
  g_autoptr(NlSnippet) whole = nl_snippet_new(gatherer->matcher, german, text, NL_SNIPPET_LENGTH);
  return whole->marks->len > 0 ? g_steal_pointer(&whole) : g_steal_pointer(&snippet);
}

/* The hit's data without its text, from which the snippet was cut. */
static gboolean
fill_hit(const Gatherer *gatherer, NlAnswerHit *hit, const char *data, gsize length, GError **error)
{
  const char *text = NULL;
  hit->json = nl_hit_from_data(data, length, &text, error);
  if (!hit->json)
    return FALSE;
  hit->snippet = cut_snippet(gatherer, hit->json, text);
  hit->decision = nl_decision_choose(json_object_get(hit->json, "decisions"), gatherer->decisions);
  json_object_del(hit->json, "text");
  return TRUE;
}

static gboolean
add_hit(const Gatherer *gatherer, NlAnswer *answer, const XapResult *result, guint index,
        GError **error)
{
  XapHit found;
  gsize length = 0;
  g_autofree char *data = NULL;
  if (!xap_result_hit(result, index, &found, error)
      || !(data = xap_result_data(result, index, &length, error)))
    return FALSE;
  NlAnswerHit *hit = g_new0(NlAnswerHit, 1);
  g_ptr_array_add(answer->hits, hit);
  hit->score = found.weight;
  hit->collapsed = found.collapsed;
  return fill_hit(gatherer, hit, data, length, error);
}

static gboolean
add_hits(const NlReader *reader, const NlNode *root, NlAnswer *answer, const XapResult *result,
         GError **error)
{
  Gatherer gatherer = { .reader = reader };
  gboolean good = TRUE;
  gatherer.matcher = nl_matcher_new(reader->german, root);
  gatherer.decisions = nl_decision_matcher_new(reader->german, root);
  for (guint i = 0; good && i < xap_result_size(result); i++)
    good = add_hit(&gatherer, answer, result, i, error);
  gatherer_clear(&gatherer);
  return good;
}

/* ---- facets ---- */

static int
compare_values(gconstpointer left, gconstpointer right)
{
  const NlFacetValue *a = left;
  const NlFacetValue *b = right;
  return a->count != b->count ? (a->count < b->count ? 1 : -1) : strcmp(a->value, b->value);
}

/* Counts hits by facet. Where hits are groups, each group is counted once for each value. */
typedef struct {
  guint slot; /* as group_slot */
  guint documents;
  GHashTable *counts[NL_N_FACETS]; /* value → guint * */
  GHashTable *seen;                /* "facet value group", where hits are groups */
  GHashTable *groups;
  guint n_groups;
} Counting;

/* The bytes that name the group of a search document, or the meeting that it is of. */
static int
group_length(const Counting *counting, const char *group)
{
  return (int)(counting->slot == NL_SLOT_MEETING ? strcspn(group, "/") : strlen(group));
}

/* Whether the group was counted for the value already; it is from now on. */
static gboolean
was_counted(Counting *counting, NlFacetIndex facet, const char *value, const char *group)
{
  return !g_hash_table_add(counting->seen, g_strdup_printf("%d %s\n%.*s", facet, value,
                                                           group_length(counting, group), group));
}

static void
add_count(NlFacetIndex facet, const char *value, guint n, gpointer user_data)
{
  Counting *counting = user_data;
  guint *count = g_hash_table_lookup(counting->counts[facet], value);
  if (!count) {
    count = g_new0(guint, 1);
    g_hash_table_insert(counting->counts[facet], g_strdup(value), count);
  }
  *count += n;
}

static void
count_value(NlFacetIndex facet, const char *value, const char *group, gpointer user_data)
{
  Counting *counting = user_data;
  gboolean by_group = counting->slot != XAP_NO_SLOT;
  if (by_group && was_counted(counting, facet, value, group))
    return;
  add_count(facet, value, by_group ? 1 : counting->documents, counting);
}

static void
count_group(Counting *counting, const char *packed)
{
  g_autofree char *group = nl_facet_group(packed);
  counting->n_groups
      += g_hash_table_add(counting->groups, g_strndup(group, (gsize)group_length(counting, group)));
}

/* From the packed values themselves. Returns how many documents were looked at. */
static guint
count_packed(Counting *counting, const XapResult *result)
{
  guint sum = 0;
  for (guint i = 0; i < xap_result_facet_size(result, 0); i++) {
    const char *packed = xap_result_facet(result, 0, i, &counting->documents);
    if (counting->slot != XAP_NO_SLOT)
      count_group(counting, packed);
    nl_facet_unpack(packed, count_value, counting);
    sum += counting->documents;
  }
  return sum;
}

static NlFacetCounted
counted_by(guint slot)
{
  if (slot == NL_SLOT_MEETING)
    return NL_COUNT_MEETINGS;
  return slot == NL_SLOT_GROUP ? NL_COUNT_GROUPS : NL_COUNT_DOCUMENTS;
}

/* From the tables of the index folders, which share no group. Returns how many documents were looked at. */
static guint
count_tabled(Counting *counting, const GPtrArray *tables, const XapResult *result)
{
  guint sum = 0;
  for (guint i = 0; i < tables->len; i++) {
    gsize n = 0;
    const guint *documents = xap_result_documents(result, i, &n);
    counting->n_groups += nl_facet_table_count(g_ptr_array_index(tables, i), documents, n,
                                               counted_by(counting->slot), add_count, counting);
    sum += (guint)n;
  }
  return sum;
}

static void
counting_init(Counting *counting, guint slot)
{
  *counting = (Counting){ .slot = slot };
  counting->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  counting->groups = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < NL_N_FACETS; i++)
    counting->counts[i] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
}

static void
counting_clear(Counting *counting)
{
  g_hash_table_unref(counting->seen);
  g_hash_table_unref(counting->groups);
  for (gsize i = 0; i < NL_N_FACETS; i++)
    g_hash_table_unref(counting->counts[i]);
}

/* Puts a value where its count belongs, if it is among the first ones. */
static void
keep_value(GArray *values, char *value, guint count)
{
  NlFacetValue row = { value, count };
  guint at = values->len;
  while (at > 0 && compare_values(&row, &g_array_index(values, NlFacetValue, at - 1)) < 0)
    at--;
  if (at < FACET_VALUES) {
    g_array_insert_val(values, at, row);
    g_array_index(values, NlFacetValue, at).value = g_strdup(value);
    g_array_set_size(values, MIN(values->len, FACET_VALUES));
  }
}

static void
add_facet(NlAnswer *answer, gsize index, GHashTable *counts)
{
  NlFacet *facet = g_new0(NlFacet, 1);
  gpointer value = NULL;
  gpointer count = NULL;
  GHashTableIter iter;
  facet->name = facet_table[index].name;
  facet->label = facet_table[index].label;
  facet->values = g_array_new(FALSE, FALSE, sizeof(NlFacetValue));
  g_array_set_clear_func(facet->values, clear_value);
  g_hash_table_iter_init(&iter, counts);
  while (g_hash_table_iter_next(&iter, &value, &count))
    keep_value(facet->values, value, *(guint *)count);
  g_ptr_array_add(answer->facets, facet);
}

/* Where all that match were looked at, groups are counted by their names: Xapian knows their number only where it has
 * fetched all of them. */
static void
add_counts(NlAnswer *answer, const NlReader *reader, const XapResult *result, guint slot)
{
  Counting counting;
  counting_init(&counting, slot);
  guint looked_at = reader->facets ? count_tabled(&counting, reader->facets, result)
                                   : count_packed(&counting, result);
  for (gsize i = 0; i < NL_N_FACETS; i++)
    add_facet(answer, i, counting.counts[i]);
  answer->exact = looked_at <= NL_SEARCH_EXACT;
  answer->total
      = answer->exact && slot != XAP_NO_SLOT ? counting.n_groups : xap_result_total(result, NULL);
  counting_clear(&counting);
}

/* ---- asking ---- */

static gboolean
wants_speech(gsize part, guint document, gconstpointer tables)
{
  return nl_facet_table_is_speech(g_ptr_array_index((GPtrArray *)tables, part), document);
}

static gboolean
wants_whole(gsize part, guint document, gconstpointer tables)
{
  return nl_facet_table_is_whole(g_ptr_array_index((GPtrArray *)tables, part), document);
}

static XapResult *
ask(const NlReader *reader, const NlSearchRequest *request, const NlNode *root,
    const XapQuery *query, GError **error)
{
  static const guint facets[] = { NL_SLOT_FACETS };
  XapRequest asked = XAP_REQUEST_INIT;
  asked.query = query;
  asked.offset = request->offset;
  asked.limit = MIN(request->limit, NL_SEARCH_MAX_LIMIT);
  asked.sort = request->sort == NL_SORT_DATE ? XAP_SORT_VALUE : XAP_SORT_RELEVANCE;
  asked.sort_slot = NL_SLOT_DATE;
  asked.key_slot = NL_SLOT_GROUP;
  asked.collapse_slot = group_slot(request, root);
  asked.facet_slots = facets;
  asked.n_facet_slots = reader->facets ? 0 : G_N_ELEMENTS(facets);
  asked.keep_documents = reader->facets != NULL;
  asked.wants = nl_node_binds_speaker(root) ? wants_speech : wants_whole;
  asked.wants_data = reader->facets;
  asked.check_at_least = NL_SEARCH_EXACT + 1;
  return xap_ask(reader->database, &asked, error);
}

static NlAnswer *
search_once(NlReader *reader, const NlSearchRequest *request, NlNode *root, GError **error)
{
  if (!nl_compounds_add(reader, root, error))
    return NULL;
  g_autoptr(NlAnswer) answer = answer_new(request);
  guint group = group_slot(request, root);
  g_autoptr(XapQuery) query = nl_query_build(reader, root, !reader->facets, error);
  g_autoptr(XapResult) result = query ? ask(reader, request, root, query, error) : NULL;
  if (!result || !add_hits(reader, root, answer, result, error))
    return NULL;
  answer->reading = nl_query_explain(root, request->group == NL_GROUP_MEETING);
  add_counts(answer, reader, result, group);
  if (request->explain) {
    answer->parsed = nl_node_describe(root);
    answer->asked = xap_query_describe(query);
  }
  return g_steal_pointer(&answer);
}

/* Where nothing was found: what finds something instead. */
static gboolean
suggest(NlReader *reader, const NlSearchRequest *request, const NlNode *root, NlAnswer *answer,
        GError **error)
{
  g_autofree char *better = NULL;
  NlSearchRequest again = *request;
  if (answer->total > 0)
    return TRUE;
  if (!nl_suggest(reader, root, request->query, &better, error))
    return FALSE;
  g_autoptr(NlNode) other = better ? nl_query_parse(better, NULL) : NULL;
  again.query = better;
  again.limit = 1;
  again.offset = 0;
  g_autoptr(NlAnswer) found = other ? search_once(reader, &again, other, NULL) : NULL;
  if (found && found->total > 0)
    answer->suggestion = g_steal_pointer(&better);
  return TRUE;
}

NlAnswer *
nl_search(NlReader *reader, const NlSearchRequest *request, GError **error)
{
  g_autoptr(GError) fault = NULL;
  g_autoptr(NlNode) root = nl_query_parse(request->query, error);
  if (!root)
    return NULL;
  NlAnswer *answer = search_once(reader, request, root, &fault);
  if (g_error_matches(fault, XAP_ERROR, XAP_ERROR_CHANGED)) {
    g_clear_error(&fault);
    if (nl_reader_reopen(reader, &fault))
      answer = search_once(reader, request, root, &fault);
  }
  if (answer && !suggest(reader, request, root, answer, &fault))
    g_clear_pointer(&answer, nl_answer_free);
  if (!answer)
    g_propagate_error(error, g_steal_pointer(&fault));
  return answer;
}
