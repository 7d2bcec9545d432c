/* decisions.c: the items that a query finds and on which something was decided. */
#include "query/decisions.h"

#include <string.h>

#include "corpus/fields.h"
#include "query/build.h"
#include "query/decision.h"
#include "query/explain.h"
#include "query/names.h"

static const char *const items[] = { "item", NULL };

static gboolean
is_asked_for(const json_t *decision, const NlDecisionMatcher *matcher)
{
  return !json_is_true(json_object_get(decision, "quoted"))
         && (!matcher || !nl_decision_matcher_asks(matcher)
             || nl_decision_matches(matcher, decision));
}

/* "ID/ordinal" of a speech "ID/ordinal/n" too. You free it. */
static char *
item_id(const json_t *data)
{
  g_auto(GStrv) parts = g_strsplit(nl_json_text(data, "id"), "/", 3);
  return parts[1] ? g_strjoin("/", parts[0], parts[1], NULL) : g_strdup(parts[0]);
}

static void
add_rows(json_t *rows, const json_t *data, const NlNames *names, const NlDecisionMatcher *matcher)
{
  static const char *const keys[] = { "item", NULL };
  const json_t *meeting = json_object_get(data, "meeting");
  g_autofree char *day = nl_found_day(data);
  g_autofree char *id = item_id(data);
  json_t *decision = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(data, "decisions"), i, decision)
  {
    if (!is_asked_for(decision, matcher))
      continue;
    json_t *row = json_object();
    nl_json_set_text(row, "id", id);
    nl_json_set_text(row, "date", day);
    nl_json_set_text(row, "organization",
                     nl_names_committee(names, nl_json_text(meeting, "organization")));
    nl_json_set_text(row, "body", nl_json_text(meeting, "body"));
    nl_json_copy(row, data, keys);
    json_object_set(row, "decision", decision);
    json_array_append_new(rows, row);
  }
}

/* Of several speeches on an item one stands for it. Groups are counted only where all of them are fetched: then the page
 * begins at *out_first of them. */
static XapResult *
ask(const NlReader *reader, const NlNode *root, const NlPaging *paging, guint *out_first,
    GError **error)
{
  XapRequest asked = XAP_REQUEST_INIT;
  XapQuery *built = root ? nl_query_build(reader, root, TRUE, error)
                         : nl_reader_restrict(reader, xap_query_all(), items);
  if (!built)
    return NULL;
  g_autoptr(XapQuery) query
      = xap_query_pair(XAP_FILTER, built, xap_query_term(NL_KIND_TERM_DECIDED));
  asked.query = query;
  asked.sort = XAP_SORT_VALUE;
  asked.sort_slot = NL_SLOT_DATE;
  asked.key_slot = NL_SLOT_GROUP;
  if (!xap_database_count(reader->database, &asked.check_at_least, error))
    return NULL;
  gboolean is_grouped = root && nl_node_binds_speaker(root);
  asked.collapse_slot = is_grouped ? NL_SLOT_GROUP : XAP_NO_SLOT;
  asked.offset = is_grouped ? 0 : paging->offset;
  asked.limit = is_grouped ? asked.check_at_least + 1 : MIN(paging->limit, asked.check_at_least);
  *out_first = is_grouped ? paging->offset : 0;
  return xap_ask(reader->database, &asked, error);
}

static json_t *
list_rows(const NlReader *reader, const XapResult *result, guint first, guint limit,
          const NlNode *root, const NlNames *names, GError **error)
{
  g_autoptr(NlDecisionMatcher) matcher
      = root ? nl_decision_matcher_new(reader->german, root) : NULL;
  json_t *rows = json_array();
  for (guint i = first; rows && i < xap_result_size(result) && i - first < limit; i++) {
    json_t *data = nl_found_data(result, i, error);
    if (data)
      add_rows(rows, data, names, matcher);
    else
      g_clear_pointer(&rows, json_decref);
    json_decref(data);
  }
  return rows;
}

static json_t *
answer_decisions(NlReader *reader, gconstpointer data, GError **error)
{
  const NlDecisionsRequest *request = data;
  gboolean is_asked = request->query && *request->query;
  g_autoptr(NlNode) root = is_asked ? nl_query_parse(request->query, error) : NULL;
  if (is_asked && !root)
    return NULL;
  g_autoptr(NlNames) names = nl_names_load(reader->folder, error);
  guint first = 0;
  g_autoptr(XapResult) result = names ? ask(reader, root, &request->paging, &first, error) : NULL;
  json_t *rows
      = result ? list_rows(reader, result, first, request->paging.limit, root, names, error) : NULL;
  if (!rows)
    return NULL;
  g_autofree char *reading = root ? nl_query_explain(root, FALSE) : NULL;
  json_t *answer = json_pack("{si}", "version", 1);
  nl_json_set_text(answer, "query", request->query);
  nl_json_set_text(answer, "reading", reading);
  json_object_set_new(answer, "total", json_integer(xap_result_total(result, NULL)));
  json_object_set_new(answer, "offset", json_integer(request->paging.offset));
  json_object_set_new(answer, "decisions", rows);
  return answer;
}

json_t *
nl_decisions(NlReader *reader, const NlDecisionsRequest *request, GError **error)
{
  return nl_found_answer(reader, answer_decisions, request, error);
}
