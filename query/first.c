/* first.c: asks for a part of a question, and names what it gave. */
#include "query/first.h"

#include "query/error.h"

/* What bears the values of a slot among the hits, as a query that names them. */
typedef XapQuery *(*NamingFunc)(const NlScope *scope, const char *value);

static XapQuery *
name_all(const NlScope *scope, const XapResult *result, guint slot, NamingFunc name, GError **error)
{
  g_autoptr(GPtrArray) parts = nl_scope_queries();
  for (guint i = 0; i < xap_result_size(result); i++) {
    g_autofree char *value = xap_result_value(result, i, slot, error);
    if (!value)
      return NULL;
    g_ptr_array_add(parts, name(scope, value));
  }
  return nl_scope_combine(XAP_OR, parts, 0);
}

static XapResult *
ask_first(const NlScope *scope, const NlNode *node, const XapQuery *query, guint slot,
          GError **error)
{
  NlBudget *budget = scope->budget;
  XapRequest request = XAP_REQUEST_INIT;
  request.query = query;
  request.limit = budget->groups + 1;
  request.collapse_slot = slot;
  if (budget->asked == 0) {
    nl_query_set_error(error, NL_QUERY_ERROR_LIMIT, node->position,
                       "mehr als %d Teile der Frage (anwesend:, NICHT bei redner: oder fraktion:) "
                       "wären vorab zu suchen",
                       NL_FIRST_ASKED);
    return NULL;
  }
  budget->asked--;
  XapResult *result = xap_ask(scope->reader->database, &request, error);
  if (result && xap_result_size(result) > budget->groups) {
    xap_result_free(result);
    nl_query_set_error(error, NL_QUERY_ERROR_LIMIT, node->position,
                       "dieser Teil der Frage trifft zu viel (mehr als %u Punkte oder Sitzungen); "
                       "bitte enger fassen, etwa mit datum: oder gremium: in Klammern dabei",
                       budget->groups);
    return NULL;
  }
  budget->groups -= result ? xap_result_size(result) : 0;
  return result;
}

/* Asks query (which it takes) of documents of these kinds. */
static XapQuery *
first_query(const NlScope *scope, const NlNode *node, XapQuery *take_query,
            const char *const *kinds, guint slot, NamingFunc name, GError **error)
{
  g_autoptr(XapQuery) query = nl_scope_restrict(scope, take_query, kinds);
  g_autoptr(XapResult) result = ask_first(scope, node, query, slot, error);
  return result ? name_all(scope, result, slot, name, error) : NULL;
}

static XapQuery *
name_meeting(G_GNUC_UNUSED const NlScope *scope, const char *meeting)
{
  g_autofree char *term = g_strconcat(NL_PREFIX_SOURCE, meeting, NULL);
  return xap_query_term(term);
}

/* The item or document itself, or all speeches of an item. */
static XapQuery *
name_group(const NlScope *scope, const char *group)
{
  g_autofree char *term = g_strconcat(scope->speech ? NL_PREFIX_ITEM : NL_PREFIX_ID, group, NULL);
  return xap_query_term(term);
}

XapQuery *
nl_first_meetings(const NlScope *scope, const NlNode *node, XapQuery *take_query, GError **error)
{
  static const char *const kinds[] = { "document", NULL };
  return first_query(scope, node, take_query, kinds, NL_SLOT_MEETING, name_meeting, error);
}

XapQuery *
nl_first_groups(const NlScope *scope, const NlNode *node, XapQuery *take_query,
                const char *const *kinds, GError **error)
{
  return first_query(scope, node, take_query, kinds, NL_SLOT_GROUP, name_group, error);
}
