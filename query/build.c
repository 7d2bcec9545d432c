/* build.c: one function for each kind of node; filters are kept apart from words, for they do not
 * count for rank. */
#include "query/build.h"

#include <string.h>

#include "query/expansion.h"
#include "query/first.h"
#include "query/rank.h"
#include "query/terms.h"

static XapQuery *all_query(const NlScope *scope, const NlNode *node, GError **error);
static XapQuery *build_node(const NlScope *scope, const NlNode *node, GError **error);

static const char *const speech_kinds[] = { "speech", NULL };
static const char *const item_kinds[] = { "item", "document", NULL };

/* ---- leaves ---- */

static XapQuery *
dates_query(const NlNode *node)
{
  const NlDateRange *range = &node->range;
  return xap_query_range(NL_SLOT_DATE, range->low[0] ? range->low : NULL,
                         range->high[0] ? range->high : NULL);
}

static XapQuery *
value_query(const NlScope *scope, const NlNode *node, GError **error)
{
  if (nl_node_is_number(node))
    return nl_expansion_numbers(scope, node, error);
  return node->kind == NL_NODE_PREFIX ? nl_expansion_star(scope, node, error)
                                      : nl_terms_words(scope, node->field, node);
}

/* Words of the text; what is written like a number of a paper or item is looked for there as well. */
static XapQuery *
text_query(const NlScope *scope, const NlNode *node)
{
  const char *code = NULL;
  const NlField *field = nl_node_code_field(node, &code);
  XapQuery *query
      = node->kind == NL_NODE_PHRASE ? nl_terms_phrase(scope, node) : nl_terms_word(scope, node);
  query = nl_rank_up(scope, query, node);
  return field ? xap_query_pair(XAP_OR, query, nl_terms_value(scope, field, code)) : query;
}

static XapQuery *
leaf_query(const NlScope *scope, const NlNode *node, GError **error)
{
  if (nl_node_is_date(node))
    return dates_query(node);
  if (node->kind == NL_NODE_PREFIX && !node->field)
    return nl_expansion_star(scope, node, error);
  if (!node->field)
    return text_query(scope, node);
  XapQuery *query = value_query(scope, node, error);
  if (!query || node->field->scope != NL_SCOPE_MEETING)
    return query;
  return nl_first_meetings(scope, node, query, error);
}

/* ---- exclusion ---- */

static gboolean
node_is_bound(const NlNode *node)
{
  gboolean bound = node->field && node->field->scope == NL_SCOPE_SPEECH;
  for (guint i = 0; node->parts && !bound && i < node->parts->len; i++)
    bound = node_is_bound(g_ptr_array_index(node->parts, i));
  return bound;
}

/* Asks for the items that have what is to be left out, and gives a query for them in the present
 * scope. */
static XapQuery *
ask_excluded(const NlScope *scope, const NlNode *node, GError **error)
{
  NlScope inner = *scope;
  inner.speech = node_is_bound(node);
  inner.unranked = TRUE;
  XapQuery *built = all_query(&inner, node, error);
  return built
             ? nl_first_groups(scope, node, built, inner.speech ? speech_kinds : item_kinds, error)
             : NULL;
}

/* Items and documents are whole already; speeches are left out with the item that has the word
 * anywhere. */
static XapQuery *
excluded(const NlScope *scope, const NlNode * not, GError **error)
{
  const NlNode *node = g_ptr_array_index(not ->parts, 0);
  NlScope inner = *scope;
  inner.unranked = TRUE;
  return scope->speech || node_is_bound(node) ? ask_excluded(scope, node, error)
                                              : all_query(&inner, node, error);
}

/* ---- one and the same decision ---- */

static void
count_term(G_GNUC_UNUSED const char *term, gpointer user_data)
{
  ++*(guint *)user_data;
}

/* Terms that must hold together: of one alone it does not matter which decision has it. Each part of an OR was seen to
 * by itself. */
static guint
count_bound(const NlScope *scope, const NlNode *node)
{
  guint n = 0;
  if (node->parts || nl_node_is_number(node) || node->kind == NL_NODE_PREFIX)
    return 1;
  nl_field_asked_terms(node->field, scope->reader->german, node->text, count_term, &n);
  return n;
}

static gboolean
needs_binding(const NlScope *scope, const GPtrArray *decided)
{
  guint n = 0;
  for (guint i = 0; i < decided->len && scope->decision == 0; i++)
    n += count_bound(scope, g_ptr_array_index(decided, i));
  return n > 1;
}

static gboolean
find_last(const char *term, G_GNUC_UNUSED guint n_documents, gpointer user_data)
{
  guint *last = user_data;
  *last = MAX(*last, (guint)g_ascii_strtoull(term + strlen(NL_PREFIX_DECISION), NULL, 10));
  return TRUE;
}

/* All the parts, of the decisions of that number. */
static XapQuery *
numbered_query(const NlScope *scope, guint number, const GPtrArray *decided, GError **error)
{
  NlScope numbered = *scope;
  numbered.decision = number;
  g_autoptr(GPtrArray) parts = nl_scope_queries();
  for (guint i = 0; i < decided->len; i++) {
    XapQuery *query = build_node(&numbered, g_ptr_array_index(decided, i), error);
    if (!query)
      return NULL;
    g_ptr_array_add(parts, query);
  }
  return nl_scope_combine(XAP_AND, parts, 0);
}

/* Items of whose decisions one has all the parts. Where there is but one it need not be looked at: what holds for the
 * item holds for it. */
static XapQuery *
bound_query(const NlScope *scope, const GPtrArray *decided, GError **error)
{
  guint last = 0;
  g_autoptr(GPtrArray) bound = nl_scope_queries();
  if (!xap_database_each_term(scope->reader->database, NL_PREFIX_DECISION, find_last, &last, error))
    return NULL;
  g_ptr_array_add(
      bound, xap_query_pair(XAP_AND_NOT, xap_query_all(), xap_query_term(NL_PREFIX_DECISION "1")));
  for (guint number = 1; number <= last; number++) {
    XapQuery *query = numbered_query(scope, number, decided, error);
    if (!query)
      return NULL;
    g_ptr_array_add(bound, query);
  }
  return nl_scope_combine(XAP_OR, bound, 0);
}

/* ---- operators ---- */

/* The parts of an AND, built: each stands in the one array where it belongs. */
typedef struct {
  GPtrArray *words, *filters, *without; /* XapQuery */
  GPtrArray *decided;                   /* const NlNode, what is asked of decisions */
} All;

static void
all_clear(All *all)
{
  g_ptr_array_unref(all->words);
  g_ptr_array_unref(all->filters);
  g_ptr_array_unref(all->without);
  g_ptr_array_unref(all->decided);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(All, all_clear)

static gboolean
build_parts(const NlScope *scope, const GPtrArray *parts, All *all, GError **error)
{
  for (guint i = 0; i < parts->len; i++) {
    const NlNode *part = g_ptr_array_index(parts, i);
    gboolean is_not = part->kind == NL_NODE_NOT;
    XapQuery *query = is_not ? excluded(scope, part, error) : build_node(scope, part, error);
    if (!query)
      return FALSE;
    g_ptr_array_add(is_not                    ? all->without
                    : nl_node_is_filter(part) ? all->filters
                                              : all->words,
                    query);
    if (nl_node_is_decision(part))
      g_ptr_array_add(all->decided, (gpointer)part);
  }
  return TRUE;
}

/* What has all the words, filters as well, and none of those without. */
static XapQuery *
join(All *all)
{
  XapQuery *query
      = all->words->len > 0 ? nl_scope_combine(XAP_AND, all->words, 0) : xap_query_all();
  if (all->filters->len > 0)
    query = xap_query_pair(XAP_FILTER, query, nl_scope_combine(XAP_AND, all->filters, 0));
  if (all->without->len > 0)
    query = xap_query_pair(XAP_AND_NOT, query, nl_scope_combine(XAP_OR, all->without, 0));
  return query;
}

static XapQuery *
all_query(const NlScope *scope, const NlNode *node, GError **error)
{
  g_autoptr(GPtrArray) parts = nl_node_flatten(node);
  g_auto(All) all
      = { nl_scope_queries(), nl_scope_queries(), nl_scope_queries(), g_ptr_array_new() };
  if (!build_parts(scope, parts, &all, error))
    return NULL;
  if (needs_binding(scope, all.decided)) {
    XapQuery *bound = bound_query(scope, all.decided, error);
    if (!bound)
      return NULL;
    g_ptr_array_add(all.filters, bound);
  }
  return join(&all);
}

static XapQuery *
any_query(const NlScope *scope, const NlNode *node, GError **error)
{
  g_autoptr(GPtrArray) parts = nl_scope_queries();
  for (guint i = 0; i < node->parts->len; i++) {
    XapQuery *query = all_query(scope, g_ptr_array_index(node->parts, i), error);
    if (!query)
      return NULL;
    g_ptr_array_add(parts, query);
  }
  return nl_scope_combine(XAP_OR, parts, 0);
}

static XapQuery *
build_node(const NlScope *scope, const NlNode *node, GError **error)
{
  switch (node->kind) {
  case NL_NODE_AND:
  case NL_NODE_NOT:
    return all_query(scope, node, error);
  case NL_NODE_OR:
    return any_query(scope, node, error);
  case NL_NODE_NEAR:
    return nl_terms_near(scope, node);
  case NL_NODE_WORD:
  case NL_NODE_PREFIX:
  case NL_NODE_PHRASE:
    break;
  }
  return leaf_query(scope, node, error);
}

XapQuery *
nl_query_build(const NlReader *reader, const NlNode *root, gboolean of_kinds, GError **error)
{
  NlBudget budget = { .terms = NL_EXPANSION_MAX, .asked = NL_FIRST_ASKED, .groups = NL_FIRST_MAX };
  NlScope scope = { .reader = reader,
                    .speech = nl_node_binds_speaker(root),
                    .editions = nl_node_has_field(root, nl_field_edition()),
                    .budget = &budget };
  /* As a part of an AND, so that a lone filter counts for nothing and hits come newest first. */
  XapQuery *query = all_query(&scope, root, error);
  const char *const *kinds = scope.speech ? speech_kinds : item_kinds;
  return query ? nl_scope_restrict(&scope, nl_rank_put_first(&scope, root, query),
                                   of_kinds ? kinds : NULL)
               : NULL;
}
