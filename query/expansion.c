/* expansion.c: a walk over the terms that begin alike. */
#include "query/expansion.h"

#include <string.h>

#include "corpus/fold.h"
#include "query/error.h"

/* The terms of the index that something stands for. */
typedef struct {
  const NlNode *node;
  GPtrArray *queries;
  gsize prefix;     /* bytes before the number of a term */
  guint most, n;    /* terms it may give, and gives */
  GPtrArray *edges; /* char *, buckets of which the range has a part only */
} Expansion;

static gboolean
add_term_query(const char *term, G_GNUC_UNUSED guint n_documents, gpointer user_data)
{
  Expansion *expansion = user_data;
  if (++expansion->n <= expansion->most)
    g_ptr_array_add(expansion->queries, xap_query_term(term));
  return expansion->n <= expansion->most;
}

static gboolean
add_number(const char *term, guint n_documents, gpointer user_data)
{
  Expansion *expansion = user_data;
  const NlNumberRange *range = &expansion->node->numbers;
  guint64 low = 0;
  guint64 high = 0;
  if (!nl_field_number_bounds(term + expansion->prefix, &low, &high) || high < range->low
      || low > range->high)
    return TRUE;
  if (low >= range->low && high <= range->high)
    return add_term_query(term, n_documents, expansion);
  g_ptr_array_add(expansion->edges, g_strdup(term + expansion->prefix));
  return TRUE;
}

/* The terms joined, the cost taken from the budget; NULL where it is too much. */
static XapQuery *
spend(const NlScope *scope, Expansion *expansion, GError **error)
{
  if (expansion->n > expansion->most) {
    nl_query_set_error(error, NL_QUERY_ERROR_LIMIT, expansion->node->position,
                       "%s steht für zu viele Wörter oder Zahlen (mehr als %u); bitte enger fassen",
                       expansion->node->text, expansion->most);
    return NULL;
  }
  scope->budget->terms -= expansion->n;
  return nl_scope_combine(nl_node_is_text(expansion->node) ? XAP_SYNONYM : XAP_OR,
                          expansion->queries, 0);
}

/* A prefix of terms as it stands for the decision that is asked. You free it. */
static char *
in_scope(const NlScope *scope, const NlField *field, const char *prefix)
{
  return scope->decision ? nl_field_numbered_term(field, prefix, scope->decision)
                         : g_strdup(prefix);
}

XapQuery *
nl_expansion_star(const NlScope *scope, const NlNode *node, GError **error)
{
  const NlField *field = node->field;
  g_autoptr(GPtrArray) queries = nl_scope_queries();
  Expansion expansion = { .node = node,
                          .queries = queries,
                          .most = MIN(NL_PREFIX_EXPANSION, scope->budget->terms) };
  g_autofree char *value
      = field && field->kind == NL_FIELD_CODE ? nl_fold_code(node->text) : nl_fold(node->text);
  char *to = value;
  for (const char *from = value; *from;
       from++) /* a compound with hyphens is indexed in one word too */
    if (*from != ' ')
      *to++ = *from;
  *to = '\0';
  g_autofree char *prefix = g_strconcat(field ? field->prefix : "", value, NULL);
  g_autofree char *scoped = field ? in_scope(scope, field, prefix) : g_strdup(prefix);
  return xap_database_each_term(scope->reader->database, scoped, add_term_query, &expansion, error)
             ? spend(scope, &expansion, error)
             : NULL;
}

/* Whole buckets, and the single numbers of those of which the range has a part only. */
static gboolean
expand_range(const NlScope *scope, const NlField *field, Expansion *expansion, GError **error)
{
  const XapDatabase *database = scope->reader->database;
  g_autofree char *singles = in_scope(scope, field, field->prefix);
  g_autofree char *buckets = g_strconcat(singles, NL_PREFIX_BUCKET, NULL);
  g_autoptr(GPtrArray) edges = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GPtrArray) within = g_ptr_array_new_with_free_func(g_free);
  expansion->edges = edges;
  expansion->prefix = strlen(buckets);
  if (!xap_database_each_term(database, buckets, add_number, expansion, error))
    return FALSE;
  expansion->edges = within; /* stays empty: a single number is in or out */
  expansion->prefix = strlen(singles);
  gboolean good = TRUE;
  for (guint i = 0; good && i < edges->len; i++) {
    g_autofree char *edge = g_strconcat(singles, g_ptr_array_index(edges, i), NULL);
    good = xap_database_each_term(database, edge, add_number, expansion, error);
  }
  return good;
}

XapQuery *
nl_expansion_numbers(const NlScope *scope, const NlNode *node, GError **error)
{
  g_autoptr(GPtrArray) queries = nl_scope_queries();
  Expansion expansion = { .node = node, .queries = queries, .most = scope->budget->terms };
  return expand_range(scope, node->field, &expansion, error) ? spend(scope, &expansion, error)
                                                             : NULL;
}
