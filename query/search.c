/* search.c: parse, build, ask, gather. */
#include "query/search.h"

#include <string.h>

#include "corpus/fields.h"
#include "query/build.h"
#include "query/decision.h"
#include "query/explain.h"

#define FACET_VALUES 25

static const struct {
  guint slot;
  const char *name, *label;
} facet_table[] = {
  { NL_SLOT_ORGANIZATION, "organization", "Gremium" },
  { NL_SLOT_YEAR, "year", "Jahr" },
  { NL_SLOT_SPEAKER, "speaker", "Rednerin oder Redner" },
  { NL_SLOT_RESULT, "result", "Ergebnis" },
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
  g_ptr_array_unref(answer->hits);
  g_ptr_array_unref(answer->facets);
  g_free(answer);
}

/* Of several speeches on an item the best stands for it. */
static gboolean
is_grouped(const NlNode *root)
{
  return nl_node_binds_speaker(root);
}

/* ---- hits ---- */

typedef struct {
  const NlReader *reader;
  NlMatcher *matcher;
  GPtrArray *results; /* folded words of ergebnis: */
} Gatherer;

static void
gatherer_clear(Gatherer *gatherer)
{
  nl_matcher_free(gatherer->matcher);
  g_ptr_array_unref(gatherer->results);
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
  json_error_t fault;
  hit->json = json_loadb(data, length, 0, &fault);
  if (!json_is_object(hit->json)) {
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                "a document of the index has no data: %s", fault.text);
    return FALSE;
  }
  const char *text = json_string_value(json_object_get(hit->json, "text"));
  hit->snippet = cut_snippet(gatherer, hit->json, text ? text : "");
  hit->decision = nl_decision_choose(json_object_get(hit->json, "decisions"), gatherer->results);
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
add_hits(const NlReader *reader, const NlSearchRequest *request, const NlNode *root,
         NlAnswer *answer, const XapResult *result, GError **error)
{
  Gatherer gatherer = { .reader = reader };
  gboolean good = TRUE;
  gatherer.matcher = nl_matcher_new(reader->german, root);
  gatherer.results = g_ptr_array_new_with_free_func(g_free);
  nl_decision_asked_words(root, gatherer.results);
  guint first = is_grouped(root) ? request->offset : 0;
  guint size = xap_result_size(result);
  for (guint i = first; good && i < size && i - first < MIN(request->limit, NL_SEARCH_MAX_LIMIT);
       i++)
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

static void
add_facet(NlAnswer *answer, const XapResult *result, gsize index)
{
  NlFacet *facet = g_new0(NlFacet, 1);
  facet->name = facet_table[index].name;
  facet->label = facet_table[index].label;
  facet->values = g_array_new(FALSE, FALSE, sizeof(NlFacetValue));
  g_array_set_clear_func(facet->values, clear_value);
  for (guint i = 0; i < xap_result_facet_size(result, index); i++) {
    NlFacetValue value = { 0 };
    const char *name = xap_result_facet(result, index, i, &value.count);
    value.value = g_strdup(name);
    if (name && *name)
      g_array_append_val(facet->values, value);
    else
      g_free(value.value);
  }
  g_array_sort(facet->values, compare_values);
  if (facet->values->len > FACET_VALUES)
    g_array_set_size(facet->values, FACET_VALUES);
  g_ptr_array_add(answer->facets, facet);
}

/* ---- asking ---- */

static XapResult *
ask(const NlReader *reader, const NlSearchRequest *request, const NlNode *root,
    const XapQuery *query, GError **error)
{
  guint slots[G_N_ELEMENTS(facet_table)];
  XapRequest asked = XAP_REQUEST_INIT;
  for (gsize i = 0; i < G_N_ELEMENTS(facet_table); i++)
    slots[i] = facet_table[i].slot;
  asked.query = query;
  asked.offset = request->offset;
  asked.limit = MIN(request->limit, NL_SEARCH_MAX_LIMIT);
  asked.sort = request->sort == NL_SORT_DATE ? XAP_SORT_VALUE : XAP_SORT_RELEVANCE;
  asked.sort_slot = NL_SLOT_DATE;
  asked.key_slot = NL_SLOT_GROUP;
  asked.facet_slots = slots;
  asked.n_facet_slots = G_N_ELEMENTS(facet_table);
  /* All of them are looked at: the total is counted and not guessed, and the facets are whole. */
  if (!xap_database_count(reader->database, &asked.check_at_least, error))
    return NULL;
  if (is_grouped(root)) {
    asked.collapse_slot = NL_SLOT_GROUP;
    /* Groups are counted only where all of them are fetched; the page is taken from them
     * afterwards. */
    asked.offset = 0;
    asked.limit = asked.check_at_least + 1;
  }
  return xap_ask(reader->database, &asked, error);
}

static NlAnswer *
search_once(const NlReader *reader, const NlSearchRequest *request, const NlNode *root,
            GError **error)
{
  g_autoptr(NlAnswer) answer = answer_new(request);
  g_autoptr(XapQuery) query = nl_query_build(reader, root, error);
  g_autoptr(XapResult) result = query ? ask(reader, request, root, query, error) : NULL;
  if (!result || !add_hits(reader, request, root, answer, result, error))
    return NULL;
  answer->reading = nl_query_explain(root);
  answer->total = xap_result_total(result, &answer->exact);
  for (gsize i = 0; i < G_N_ELEMENTS(facet_table); i++)
    add_facet(answer, result, i);
  if (request->explain) {
    answer->parsed = nl_node_describe(root);
    answer->asked = xap_query_describe(query);
  }
  return g_steal_pointer(&answer);
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
  nl_query_explain_limit(&fault);
  if (!answer)
    g_propagate_error(error, g_steal_pointer(&fault));
  return answer;
}
