/* build.c: one function for each kind of node; filters are kept apart from words, for they do not
 * count for rank. */
#include "query/build.h"

#include <string.h>

#define TITLE_FACTOR    2.5
#define DECISION_FACTOR 1.5
#define COMPOUND_FACTOR 0.6
/* Above any weight that words have: what has all of them in its title, or at least in title or decision, comes first. */
#define TITLE_BONUS    200.0
#define DECISION_BONUS 100.0

/* What is left of the limits on one question. */
typedef struct {
  guint terms, asked, groups;
} Budget;

typedef struct {
  const NlReader *reader;
  gboolean speech;   /* asked of speeches; else of items and documents */
  gboolean unranked; /* what is left out: where its words stand does not matter */
  guint decision;    /* asked of the decisions of this number, from 1; 0: of any */
  Budget *budget;
} Scope;

static XapQuery *all_query(const Scope *scope, const NlNode *node, GError **error);
static XapQuery *build_node(const Scope *scope, const NlNode *node, GError **error);

static const char *const speech_kinds[] = { "speech", NULL };
static const char *const item_kinds[] = { "item", "document", NULL };
static const char *const document_kinds[] = { "document", NULL };

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

/* The word itself, or, counting less, a word that contains it. field: whose words they are; NULL for the text. */
static XapQuery *
or_compounds(const Scope *scope, XapQuery *take_query, const NlNode *node, const NlField *field)
{
  if (!node->compounds)
    return take_query;
  g_autofree char *term = g_strconcat(field ? field->prefix : "", NL_PREFIX_PART, node->part, NULL);
  g_autofree char *numbered
      = field && scope->decision ? nl_field_numbered_term(field, term, scope->decision) : NULL;
  XapQuery *compounds = xap_query_term(numbered ? numbered : term);
  if (!scope->unranked)
    compounds = xap_query_scale(compounds, COMPOUND_FACTOR);
  return xap_query_pair(XAP_OR, take_query, compounds);
}

typedef struct {
  const Scope *scope;
  const NlField *field;
  GPtrArray *queries;
} Collecting;

static void
collect_term(const char *term, gpointer user_data)
{
  const Collecting *collecting = user_data;
  guint decision = collecting->scope->decision;
  g_autofree char *numbered
      = decision ? nl_field_numbered_term(collecting->field, term, decision) : NULL;
  g_ptr_array_add(collecting->queries, xap_query_term(numbered ? numbered : term));
}

/* All filter terms that a value gives in a field. */
static XapQuery *
field_query(const Scope *scope, const NlField *field, const char *value)
{
  g_autoptr(GPtrArray) parts = queries_new();
  Collecting collecting = { scope, field, parts };
  nl_field_asked_terms(field, scope->reader->german, value, collect_term, &collecting);
  return combine(XAP_AND, parts, 0);
}

/* The words of a leaf in a field, or compounds of them. */
static XapQuery *
words_query(const Scope *scope, const NlField *field, const NlNode *node)
{
  return or_compounds(scope, field_query(scope, field, node->text), node, field);
}

/* What has the words in its title or in a decision comes first. */
static XapQuery *
rank_up(const Scope *scope, XapQuery *take_query, const NlNode *node)
{
  if (scope->unranked)
    return take_query;
  XapQuery *in_title = xap_query_scale(words_query(scope, nl_field_title(), node), TITLE_FACTOR);
  XapQuery *in_decision
      = xap_query_scale(words_query(scope, nl_field_decision(), node), DECISION_FACTOR);
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
word_query(const Scope *scope, const NlNode *node)
{
  Words words;
  words_init(&words, scope, node->text);
  XapQuery *query = words.exact->len > 1
                        ? compound_query(&words, node->text)
                        : over_positions(XAP_AND, node->is_exact ? words.exact : words.stems);
  words_clear(&words);
  return rank_up(scope, or_compounds(scope, query, node, NULL), node);
}

static XapQuery *
phrase_query(const Scope *scope, const NlNode *node)
{
  Words words;
  words_init(&words, scope, node->text);
  XapQuery *query = over_positions(XAP_PHRASE, words.exact);
  words_clear(&words);
  return rank_up(scope, query, node);
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

/* ---- stars and ranges ---- */

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
spend(const Scope *scope, Expansion *expansion, GError **error)
{
  if (expansion->n > expansion->most) {
    nl_query_set_error(error, NL_QUERY_ERROR_LIMIT, expansion->node->position,
                       "%s steht für zu viele Wörter oder Zahlen (mehr als %u); bitte enger fassen",
                       expansion->node->text, expansion->most);
    return NULL;
  }
  scope->budget->terms -= expansion->n;
  return combine(nl_node_is_text(expansion->node) ? XAP_SYNONYM : XAP_OR, expansion->queries, 0);
}

/* A prefix of terms as it stands for the decision that is asked. You free it. */
static char *
in_scope(const Scope *scope, const NlField *field, const char *prefix)
{
  return scope->decision ? nl_field_numbered_term(field, prefix, scope->decision)
                         : g_strdup(prefix);
}

static XapQuery *
star_query(const Scope *scope, const NlNode *node, GError **error)
{
  const NlField *field = node->field;
  g_autoptr(GPtrArray) queries = queries_new();
  Expansion expansion = { .node = node,
                          .queries = queries,
                          .most = MIN(NL_PREFIX_EXPANSION, scope->budget->terms) };
  g_autofree char *value = field && field->kind == NL_FIELD_CODE ? nl_german_code(node->text)
                                                                 : nl_german_fold(node->text);
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
expand_range(const Scope *scope, const NlField *field, Expansion *expansion, GError **error)
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

static XapQuery *
numbers_query(const Scope *scope, const NlNode *node, GError **error)
{
  g_autoptr(GPtrArray) queries = queries_new();
  Expansion expansion = { .node = node, .queries = queries, .most = scope->budget->terms };
  return expand_range(scope, node->field, &expansion, error) ? spend(scope, &expansion, error)
                                                             : NULL;
}

static XapQuery *
dates_query(const NlNode *node)
{
  const NlDateRange *range = &node->range;
  return xap_query_range(NL_SLOT_DATE, range->low[0] ? range->low : NULL,
                         range->high[0] ? range->high : NULL);
}

/* ---- what is asked first ---- */

/* What bears the values of a slot among the hits, as a query that names them. */
typedef XapQuery *(*NamingFunc)(const Scope *scope, const char *value);

static XapQuery *
name_all(const Scope *scope, const XapResult *result, guint slot, NamingFunc name, GError **error)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < xap_result_size(result); i++) {
    g_autofree char *value = xap_result_value(result, i, slot, error);
    if (!value)
      return NULL;
    g_ptr_array_add(parts, name(scope, value));
  }
  return combine(XAP_OR, parts, 0);
}

static XapResult *
ask_first(const Scope *scope, const NlNode *node, const XapQuery *query, guint slot, GError **error)
{
  Budget *budget = scope->budget;
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
first_query(const Scope *scope, const NlNode *node, XapQuery *take_query, const char *const *kinds,
            guint slot, NamingFunc name, GError **error)
{
  g_autoptr(XapQuery) query = nl_reader_restrict(scope->reader, take_query, kinds);
  g_autoptr(XapResult) result = ask_first(scope, node, query, slot, error);
  return result ? name_all(scope, result, slot, name, error) : NULL;
}

static XapQuery *
name_meeting(G_GNUC_UNUSED const Scope *scope, const char *meeting)
{
  g_autofree char *term = g_strconcat(NL_PREFIX_SOURCE, meeting, NULL);
  return xap_query_term(term);
}

/* The item or document itself, or all speeches of an item. */
static XapQuery *
name_group(const Scope *scope, const char *group)
{
  g_autofree char *term = g_strconcat(scope->speech ? NL_PREFIX_ITEM : NL_PREFIX_ID, group, NULL);
  return xap_query_term(term);
}

/* ---- leaves ---- */

static XapQuery *
value_query(const Scope *scope, const NlNode *node, GError **error)
{
  if (nl_node_is_number(node))
    return numbers_query(scope, node, error);
  return node->kind == NL_NODE_PREFIX ? star_query(scope, node, error)
                                      : words_query(scope, node->field, node);
}

/* Words of the text; what is written like a number of a paper or item is looked for there as well. */
static XapQuery *
text_query(const Scope *scope, const NlNode *node)
{
  const char *code = NULL;
  const NlField *field = nl_node_code_field(node, &code);
  XapQuery *query
      = node->kind == NL_NODE_PHRASE ? phrase_query(scope, node) : word_query(scope, node);
  return field ? xap_query_pair(XAP_OR, query, field_query(scope, field, code)) : query;
}

static XapQuery *
leaf_query(const Scope *scope, const NlNode *node, GError **error)
{
  if (nl_node_is_date(node))
    return dates_query(node);
  if (node->kind == NL_NODE_PREFIX && !node->field)
    return star_query(scope, node, error);
  if (!node->field)
    return text_query(scope, node);
  XapQuery *query = value_query(scope, node, error);
  if (!query || node->field->scope != NL_SCOPE_MEETING)
    return query;
  return first_query(scope, node, query, document_kinds, NL_SLOT_MEETING, name_meeting, error);
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
ask_excluded(const Scope *scope, const NlNode *node, GError **error)
{
  Scope inner = *scope;
  inner.speech = node_is_bound(node);
  inner.unranked = TRUE;
  XapQuery *built = all_query(&inner, node, error);
  return built ? first_query(scope, node, built, inner.speech ? speech_kinds : item_kinds,
                             NL_SLOT_GROUP, name_group, error)
               : NULL;
}

/* Items and documents are whole already; speeches are left out with the item that has the word
 * anywhere. */
static XapQuery *
excluded(const Scope *scope, const NlNode * not, GError **error)
{
  const NlNode *node = g_ptr_array_index(not ->parts, 0);
  Scope inner = *scope;
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
count_bound(const Scope *scope, const NlNode *node)
{
  guint n = 0;
  if (node->parts || nl_node_is_number(node) || node->kind == NL_NODE_PREFIX)
    return 1;
  nl_field_asked_terms(node->field, scope->reader->german, node->text, count_term, &n);
  return n;
}

static gboolean
needs_binding(const Scope *scope, const GPtrArray *decided)
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
numbered_query(const Scope *scope, guint number, const GPtrArray *decided, GError **error)
{
  Scope numbered = *scope;
  numbered.decision = number;
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < decided->len; i++) {
    XapQuery *query = build_node(&numbered, g_ptr_array_index(decided, i), error);
    if (!query)
      return NULL;
    g_ptr_array_add(parts, query);
  }
  return combine(XAP_AND, parts, 0);
}

/* Items of whose decisions one has all the parts. Where there is but one it need not be looked at: what holds for the
 * item holds for it. */
static XapQuery *
bound_query(const Scope *scope, const GPtrArray *decided, GError **error)
{
  guint last = 0;
  g_autoptr(GPtrArray) bound = queries_new();
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
  return combine(XAP_OR, bound, 0);
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
build_parts(const Scope *scope, const GPtrArray *parts, All *all, GError **error)
{
  for (guint i = 0; i < parts->len; i++) {
    const NlNode *part = g_ptr_array_index(parts, i);
    gboolean is_not = part->kind == NL_NODE_NOT;
    XapQuery *query = is_not ? excluded(scope, part, error) : build_node(scope, part, error);
    if (!query)
      return FALSE;
    g_ptr_array_add(is_not ? all->without : is_filter(part) ? all->filters : all->words, query);
    if (nl_node_is_decision(part))
      g_ptr_array_add(all->decided, (gpointer)part);
  }
  return TRUE;
}

/* What has all the words, filters as well, and none of those without. */
static XapQuery *
join(All *all)
{
  XapQuery *query = all->words->len > 0 ? combine(XAP_AND, all->words, 0) : xap_query_all();
  if (all->filters->len > 0)
    query = xap_query_pair(XAP_FILTER, query, combine(XAP_AND, all->filters, 0));
  if (all->without->len > 0)
    query = xap_query_pair(XAP_AND_NOT, query, combine(XAP_OR, all->without, 0));
  return query;
}

static XapQuery *
all_query(const Scope *scope, const NlNode *node, GError **error)
{
  g_autoptr(GPtrArray) parts = nl_node_flatten(node);
  g_auto(All) all = { queries_new(), queries_new(), queries_new(), g_ptr_array_new() };
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
any_query(const Scope *scope, const NlNode *node, GError **error)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < node->parts->len; i++) {
    XapQuery *query = all_query(scope, g_ptr_array_index(node->parts, i), error);
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
  case NL_NODE_NOT:
    return all_query(scope, node, error);
  case NL_NODE_OR:
    return any_query(scope, node, error);
  case NL_NODE_NEAR:
    return near_query(scope, node);
  case NL_NODE_WORD:
  case NL_NODE_PREFIX:
  case NL_NODE_PHRASE:
    break;
  }
  return leaf_query(scope, node, error);
}

/* ---- what comes first ---- */

static XapQuery *where_query(const Scope *scope, const NlNode *node, gboolean decision);

/* Parts that ask for no words are left aside. */
static XapQuery *
where_parts_query(const Scope *scope, const NlNode *node, gboolean decision)
{
  g_autoptr(GPtrArray) parts = queries_new();
  for (guint i = 0; i < node->parts->len; i++) {
    const NlNode *part = g_ptr_array_index(node->parts, i);
    XapQuery *query
        = is_filter(part) || part->kind == NL_NODE_NOT ? NULL : where_query(scope, part, decision);
    if (query)
      g_ptr_array_add(parts, query);
  }
  if (parts->len == 0)
    return NULL;
  return combine(node->kind == NL_NODE_OR ? XAP_OR : XAP_AND, parts, 0);
}

/* What has the words of a question in its title; with decision, each in its title or a decision. NULL where it has
 * none that could be looked for there. */
static XapQuery *
where_query(const Scope *scope, const NlNode *node, gboolean decision)
{
  if (node->parts)
    return where_parts_query(scope, node, decision);
  if (node->field || node->kind == NL_NODE_PREFIX)
    return NULL;
  XapQuery *in_title = words_query(scope, nl_field_title(), node);
  return decision ? xap_query_pair(XAP_OR, in_title, words_query(scope, nl_field_decision(), node))
                  : in_title;
}

static XapQuery *
bonus_query(double bonus, XapQuery *take_where)
{
  return xap_query_pair(XAP_FILTER, xap_query_weight(bonus), take_where);
}

/* What is about the words comes before what mentions them, however often. Not MAX of both: Xapian 1.4.22 crashes on one
 * beside a prefix or what is left out, in an archive of 20,000 documents. */
static XapQuery *
put_first(const Scope *scope, const NlNode *root, XapQuery *take_query)
{
  Scope plain = *scope;
  plain.unranked = TRUE;
  XapQuery *in_title = where_query(&plain, root, FALSE);
  if (!in_title)
    return take_query;
  XapQuery *bonus = xap_query_pair(XAP_OR, bonus_query(TITLE_BONUS, in_title),
                                   bonus_query(DECISION_BONUS, where_query(&plain, root, TRUE)));
  return xap_query_pair(XAP_AND_MAYBE, take_query, bonus);
}

XapQuery *
nl_query_build(const NlReader *reader, const NlNode *root, gboolean of_kinds, GError **error)
{
  Budget budget = { .terms = NL_EXPANSION_MAX, .asked = NL_FIRST_ASKED, .groups = NL_FIRST_MAX };
  Scope scope = { .reader = reader, .speech = nl_node_binds_speaker(root), .budget = &budget };
  /* As a part of an AND, so that a lone filter counts for nothing and hits come newest first. */
  XapQuery *query = all_query(&scope, root, error);
  const char *const *kinds = scope.speech ? speech_kinds : item_kinds;
  return query ? nl_reader_restrict(reader, put_first(&scope, root, query), of_kinds ? kinds : NULL)
               : NULL;
}
