/* rank.c: title and decision count more. */
#include "query/rank.h"

#include "query/terms.h"

#define TITLE_FACTOR    2.5
#define DECISION_FACTOR 1.5
/* Above any weight that words have: what has all of them in its title, or at least in title or decision, comes first. */
#define TITLE_BONUS    200.0
#define DECISION_BONUS 100.0

XapQuery *
nl_rank_up(const NlScope *scope, XapQuery *take_query, const NlNode *node)
{
  if (scope->unranked)
    return take_query;
  XapQuery *in_title = xap_query_scale(nl_terms_words(scope, nl_field_title(), node), TITLE_FACTOR);
  XapQuery *in_decision
      = xap_query_scale(nl_terms_words(scope, nl_field_decision(), node), DECISION_FACTOR);
  return xap_query_pair(XAP_AND_MAYBE, take_query, xap_query_pair(XAP_OR, in_title, in_decision));
}

static XapQuery *where_query(const NlScope *scope, const NlNode *node, gboolean decision);

/* Parts that ask for no words are left aside. */
static XapQuery *
where_parts_query(const NlScope *scope, const NlNode *node, gboolean decision)
{
  g_autoptr(GPtrArray) parts = nl_scope_queries();
  for (guint i = 0; i < node->parts->len; i++) {
    const NlNode *part = g_ptr_array_index(node->parts, i);
    XapQuery *query = nl_node_is_filter(part) || part->kind == NL_NODE_NOT
                          ? NULL
                          : where_query(scope, part, decision);
    if (query)
      g_ptr_array_add(parts, query);
  }
  if (parts->len == 0)
    return NULL;
  return nl_scope_combine(node->kind == NL_NODE_OR ? XAP_OR : XAP_AND, parts, 0);
}

/* What has the words of a question in its title; with decision, each in its title or a decision. NULL where it has
 * none that could be looked for there. */
static XapQuery *
where_query(const NlScope *scope, const NlNode *node, gboolean decision)
{
  if (node->parts)
    return where_parts_query(scope, node, decision);
  if (node->field || node->kind == NL_NODE_PREFIX)
    return NULL;
  XapQuery *in_title = nl_terms_words(scope, nl_field_title(), node);
  return decision
             ? xap_query_pair(XAP_OR, in_title, nl_terms_words(scope, nl_field_decision(), node))
             : in_title;
}

static XapQuery *
bonus_query(double bonus, XapQuery *take_where)
{
  return xap_query_pair(XAP_FILTER, xap_query_weight(bonus), take_where);
}

/* Not MAX of both: Xapian 1.4.22 crashes on one beside a prefix or what is left out, in an archive of 20,000 documents. */
XapQuery *
nl_rank_put_first(const NlScope *scope, const NlNode *root, XapQuery *take_query)
{
  NlScope plain = *scope;
  plain.unranked = TRUE;
  XapQuery *in_title = where_query(&plain, root, FALSE);
  if (!in_title)
    return take_query;
  XapQuery *bonus = xap_query_pair(XAP_OR, bonus_query(TITLE_BONUS, in_title),
                                   bonus_query(DECISION_BONUS, where_query(&plain, root, TRUE)));
  return xap_query_pair(XAP_AND_MAYBE, take_query, bonus);
}
