/* build.c: one function for each kind of node; filters are kept apart from words, for they do not
 * count for rank. */
#include "query/build.h"

#include <string.h>

#define TITLE_FACTOR    2.5
#define DECISION_FACTOR 1.5

typedef struct {
  const NlReader *reader;
  gboolean speech; /* asked of speeches; else of items and documents */
} Scope;

static XapQuery *build_node(const Scope *scope, const NlNode *node, GError **error);

static const char *const speech_kinds[] = { "speech", NULL };
static const char *const item_kinds[] = { "item", "document", NULL };

static XapQuery *
combine(XapOperator op, GPtrArray *take_parts, guint window)
{
  gsize length = 0;
  gpointer *parts = g_ptr_array_steal(take_parts, &length);
  XapQuery *query = xap_query_combine(op, (XapQuery **)parts, length, window);
  g_free(parts);
  return query;
}

static GPtrArray *
queries_new(void)
{
  return g_ptr_array_new_with_free_func((GDestroyNotify)xap_query_free);
}

/* ---- words ---- */

/* The tokens of a piece of query: for each position an array of forms (char *) of which any will
 * do. */
typedef struct {
  GPtrArray *exact, *stems; /* GPtrArray of char * */
  guint position;
} Words;

static void
add_form(GPtrArray *positions, gboolean is_new, const char *prefix, const char *form)
{
  if (is_new)
    g_ptr_array_add(positions, g_ptr_array_new_with_free_func(g_free));
  g_ptr_array_add(g_ptr_array_index(positions, positions->len - 1),
                  g_strconcat(prefix, form, NULL));
}

static void
on_token(const NlToken *token, gpointer user_data)
{
  Words *words = user_data;
  gboolean is_new = words->exact->len == 0 || token->position != words->position;
  words->position = token->position;
  add_form(words->exact, is_new, "", token->exact);
  add_form(words->stems, is_new, NL_PREFIX_STEM, token->stem);
}

static void
words_init(Words *words, const Scope *scope, const char *text)
{
  words->exact = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  words->stems = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  words->position = 0;
  nl_german_tokens(scope->reader->german, text, -1, on_token, words);
}

static void
words_clear(Words *words)
{
  g_ptr_array_unref(words->exact);
  g_ptr_array_unref(words->stems);
}

static XapQuery *
any_form(const GPtrArray *forms)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < forms->len; i++)
    g_ptr_array_add(parts, xap_query_term(g_ptr_array_index(forms, i)));
  if (parts->len == 1)
    return g_ptr_array_steal_index(parts, 0);
  return combine(XAP_OR, parts, 0);
}

/* op over the positions, each any of its forms; a single position is that alone. Nothing where
 * there are none. */
static XapQuery *
over_positions(XapOperator op, const GPtrArray *positions)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < positions->len; i++)
    g_ptr_array_add(parts, any_form(g_ptr_array_index(positions, i)));
  if (parts->len == 1)
    return g_ptr_array_steal_index(parts, 0);
  return combine(op, parts, 0);
}

static gboolean
has_form(const GPtrArray *forms, const char *form)
{
  for (guint i = 0; i < forms->len; i++) {
    if (strcmp(g_ptr_array_index(forms, i), form) == 0)
      return TRUE;
  }
  return FALSE;
}

/* The form that stands at every position: a compound with hyphens, joined. NULL where there is
 * none. */
static const char *
joined_form(const GPtrArray *positions)
{
  const GPtrArray *first = g_ptr_array_index(positions, 0);
  for (guint i = 0; i < first->len; i++) {
    const char *form = g_ptr_array_index(first, i);
    guint at = 1;
    while (at < positions->len && has_form(g_ptr_array_index(positions, at), form))
      at++;
    if (at == positions->len)
      return form;
  }
  return NULL;
}

static void
collect_term(const char *term, gpointer user_data)
{
  g_ptr_array_add(user_data, xap_query_term(term));
}

/* All filter terms that a value gives in a field. */
static XapQuery *
field_query(const Scope *scope, const NlField *field, const char *value)
{
  g_autoptr(GPtrArray) parts = queries_new();
  nl_field_asked_terms(field, scope->reader->german, value, collect_term, parts);
  return combine(XAP_AND, parts, 0);
}

/* What has the words in its title or in a decision comes first. */
static XapQuery *
rank_up(const Scope *scope, XapQuery *take_query, const char *text)
{
  XapQuery *in_title = xap_query_scale(field_query(scope, nl_field_title(), text), TITLE_FACTOR);
  XapQuery *in_decision
      = xap_query_scale(field_query(scope, nl_field_decision(), text), DECISION_FACTOR);
  return xap_query_pair(XAP_AND_MAYBE, take_query, xap_query_pair(XAP_OR, in_title, in_decision));
}

/* Of several words without a blank: a number with separators ("19494-20") is wanted as it stands; a
 * compound with hyphens as it stands or in one word, inflected or not; of anything else all parts.
 */
static XapQuery *
compound_query(const Words *words, const char *text)
{
  const char *joined = joined_form(words->stems);
  XapQuery *exact = over_positions(XAP_PHRASE, words->exact);
  if (joined)
    return xap_query_pair(XAP_OR, exact, xap_query_term(joined));
  if (strpbrk(text, "0123456789"))
    return exact;
  return xap_query_pair(XAP_AND_MAYBE, over_positions(XAP_AND, words->stems), exact);
}

static XapQuery *
word_query(const Scope *scope, const char *text)
{
  Words words;
  words_init(&words, scope, text);
  XapQuery *query
      = words.exact->len > 1 ? compound_query(&words, text) : over_positions(XAP_AND, words.stems);
  words_clear(&words);
  return rank_up(scope, query, text);
}

static XapQuery *
phrase_query(const Scope *scope, const char *text)
{
  Words words;
  words_init(&words, scope, text);
  XapQuery *query = over_positions(XAP_PHRASE, words.exact);
  words_clear(&words);
  return rank_up(scope, query, text);
}

static XapQuery *
near_query(const Scope *scope, const NlNode *node)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < node->parts->len; i++) {
    const NlNode *part = g_ptr_array_index(node->parts, i);
    Words words;
    words_init(&words, scope, part->text);
    /* A word with hyphens cannot stand within NEAR as a phrase: its parts do. */
    for (guint p = 0; p < words.exact->len; p++)
      g_ptr_array_add(parts, any_form(g_ptr_array_index(words.exact, p)));
    words_clear(&words);
  }
  guint window = MAX(node->distance + 1, parts->len);
  return combine(XAP_NEAR, parts, window);
}

/* ---- fields ---- */

static XapQuery *
prefix_query(const NlNode *node)
{
  const NlField *field = node->field;
  g_autofree char *value = field && field->kind == NL_FIELD_CODE ? nl_german_code(node->text)
                                                                 : nl_german_fold(node->text);
  char *to = value;
  for (const char *from = value; *from;
       from++) /* a compound with hyphens is indexed in one word too */
    if (*from != ' ')
      *to++ = *from;
  *to = '\0';
  g_autofree char *prefix = g_strconcat(field ? field->prefix : "", value, NULL);
  return xap_query_prefix(prefix, NL_PREFIX_EXPANSION);
}

static XapQuery *
range_query(const NlNode *node)
{
  const NlDateRange *range = &node->range;
  return xap_query_range(NL_SLOT_DATE, range->low[0] ? range->low : NULL,
                         range->high[0] ? range->high : NULL);
}

static XapQuery *
leaf_query(const Scope *scope, const NlNode *node)
{
  if (nl_node_is_date(node))
    return range_query(node);
  if (node->kind == NL_NODE_PREFIX)
    return prefix_query(node);
  if (node->field)
    return field_query(scope, node->field, node->text);
  return node->kind == NL_NODE_PHRASE ? phrase_query(scope, node->text)
                                      : word_query(scope, node->text);
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

/* What bears the group: the item or document itself, or all speeches of an item. */
static XapQuery *
group_query(const Scope *scope, const char *group)
{
  g_autofree char *term = g_strconcat(NL_PREFIX_ID, group, scope->speech ? "/" : NULL, NULL);
  return scope->speech ? xap_query_prefix(term, G_MAXINT) : xap_query_term(term);
}

static XapQuery *
groups_of(const Scope *scope, const XapResult *result, GError **error)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < xap_result_size(result); i++) {
    g_autofree char *group = xap_result_value(result, i, NL_SLOT_GROUP, error);
    if (!group)
      return NULL;
    g_ptr_array_add(parts, group_query(scope, group));
  }
  return combine(XAP_OR, parts, 0);
}

/* Asks for the items that have what is to be left out, and gives a query for them in the present
 * scope. */
static XapQuery *
ask_excluded(const Scope *scope, const NlNode *node, GError **error)
{
  Scope inner = { scope->reader, node_is_bound(node) };
  XapQuery *built = build_node(&inner, node, error);
  if (!built)
    return NULL;
  g_autoptr(XapQuery) query
      = nl_reader_restrict(scope->reader, built, inner.speech ? speech_kinds : item_kinds);
  XapRequest request = XAP_REQUEST_INIT;
  request.query = query;
  request.limit = NL_EXCLUDE_MAX;
  request.collapse_slot = NL_SLOT_GROUP;
  g_autoptr(XapResult) result = xap_ask(scope->reader->database, &request, error);
  if (result && xap_result_total(result, NULL) > NL_EXCLUDE_MAX) {
    nl_query_set_error(error, NL_QUERY_ERROR_LIMIT, node->position,
                       "NICHT schlösse mehr als %d Punkte aus", NL_EXCLUDE_MAX);
    return NULL;
  }
  return result ? groups_of(scope, result, error) : NULL;
}

/* Items and documents are whole already; speeches are left out with the item that has the word
 * anywhere. */
static XapQuery *
excluded(const Scope *scope, const NlNode * not, GError **error)
{
  const NlNode *node = g_ptr_array_index(not ->parts, 0);
  return scope->speech || node_is_bound(node) ? ask_excluded(scope, node, error)
                                              : build_node(scope, node, error);
}

/* ---- operators ---- */

/* Whether it says nothing of relevance: names, dates, kinds. */
static gboolean
is_filter(const NlNode *node)
{
  if (node->field)
    return !nl_node_is_text(node);
  if (!node->parts || node->kind == NL_NODE_NEAR)
    return FALSE;
  for (guint i = 0; i < node->parts->len; i++) {
    if (!is_filter(g_ptr_array_index(node->parts, i)))
      return FALSE;
  }
  return TRUE;
}

/* Builds each part into the array that choose names; FALSE on error. */
static gboolean
build_parts(const Scope *scope, const NlNode *const *parts, guint n_parts, GPtrArray *words,
            GPtrArray *filters, GPtrArray *without, GError **error)
{
  for (guint i = 0; i < n_parts; i++) {
    const NlNode *part = parts[i];
    gboolean is_not = part->kind == NL_NODE_NOT;
    XapQuery *query = is_not ? excluded(scope, part, error) : build_node(scope, part, error);
    if (!query)
      return FALSE;
    g_ptr_array_add(is_not ? without : is_filter(part) ? filters : words, query);
  }
  return TRUE;
}

static XapQuery *
all_query(const Scope *scope, const NlNode *const *parts, guint n_parts, GError **error)
{
  g_autoptr(GPtrArray) words = queries_new();
  g_autoptr(GPtrArray) filters = queries_new();
  g_autoptr(GPtrArray) without = queries_new();
  if (!build_parts(scope, parts, n_parts, words, filters, without, error))
    return NULL;
  XapQuery *query = words->len > 0 ? combine(XAP_AND, words, 0) : xap_query_all();
  if (filters->len > 0)
    query = xap_query_pair(XAP_FILTER, query, combine(XAP_AND, filters, 0));
  if (without->len > 0)
    query = xap_query_pair(XAP_AND_NOT, query, combine(XAP_OR, without, 0));
  return query;
}

static XapQuery *
any_query(const Scope *scope, const NlNode *node, GError **error)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < node->parts->len; i++) {
    XapQuery *query = build_node(scope, g_ptr_array_index(node->parts, i), error);
    if (!query)
      return NULL;
    g_ptr_array_add(parts, query);
  }
  return combine(XAP_OR, parts, 0);
}

static XapQuery *
build_node(const Scope *scope, const NlNode *node, GError **error)
{
  switch (node->kind) {
  case NL_NODE_AND:
    return all_query(scope, (const NlNode *const *)node->parts->pdata, node->parts->len, error);
  case NL_NODE_OR:
    return any_query(scope, node, error);
  case NL_NODE_NOT:
    return all_query(scope, &node, 1, error);
  case NL_NODE_NEAR:
    return near_query(scope, node);
  case NL_NODE_WORD:
  case NL_NODE_PREFIX:
  case NL_NODE_PHRASE:
    break;
  }
  return leaf_query(scope, node);
}

XapQuery *
nl_query_build_for(const NlReader *reader, const NlNode *root, gboolean of_speeches, GError **error)
{
  Scope scope = { reader, of_speeches || (root && nl_node_binds_speaker(root)) };
  /* As a part of an AND, so that a lone filter counts for nothing and hits come newest first. */
  XapQuery *query = all_query(&scope, &root, root ? 1 : 0, error);
  nl_query_explain_limit(error);
  return query ? nl_reader_restrict(reader, query, scope.speech ? speech_kinds : item_kinds) : NULL;
}

XapQuery *
nl_query_build(const NlReader *reader, const NlNode *root, GError **error)
{
  return nl_query_build_for(reader, root, FALSE, error);
}

void
nl_query_explain_limit(GError **error)
{
  if (!error || !g_error_matches(*error, XAP_ERROR, XAP_ERROR_LIMIT))
    return;
  g_clear_error(error);
  nl_query_set_error(error, NL_QUERY_ERROR_LIMIT, -1,
                     "ein Wort mit * steht für mehr als %d Wörter; bitte mehr Buchstaben angeben",
                     NL_PREFIX_EXPANSION);
}
