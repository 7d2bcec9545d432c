/* terms.c: what a word is in the index: stems, exact forms side by side, parts of compounds, terms of a field. */
#include "query/terms.h"

#include <string.h>

#define COMPOUND_FACTOR 0.6

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
words_init(Words *words, const NlScope *scope, const char *text)
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
  g_autoptr(GPtrArray) parts = nl_scope_queries();
  for (guint i = 0; i < forms->len; i++)
    g_ptr_array_add(parts, xap_query_term(g_ptr_array_index(forms, i)));
  if (parts->len == 1)
    return g_ptr_array_steal_index(parts, 0);
  return nl_scope_combine(XAP_OR, parts, 0);
}

/* op over the positions, each any of its forms; a single position is that alone. Nothing where
 * there are none. */
static XapQuery *
over_positions(XapOperator op, const GPtrArray *positions)
{
  g_autoptr(GPtrArray) parts = nl_scope_queries();
  for (guint i = 0; i < positions->len; i++)
    g_ptr_array_add(parts, any_form(g_ptr_array_index(positions, i)));
  if (parts->len == 1)
    return g_ptr_array_steal_index(parts, 0);
  return nl_scope_combine(op, parts, 0);
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
or_compounds(const NlScope *scope, XapQuery *take_query, const NlNode *node, const NlField *field)
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
  const NlScope *scope;
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

XapQuery *
nl_terms_value(const NlScope *scope, const NlField *field, const char *value)
{
  g_autoptr(GPtrArray) parts = nl_scope_queries();
  Collecting collecting = { scope, field, parts };
  nl_field_asked_terms(field, scope->reader->german, value, collect_term, &collecting);
  return nl_scope_combine(XAP_AND, parts, 0);
}

XapQuery *
nl_terms_words(const NlScope *scope, const NlField *field, const NlNode *node)
{
  return or_compounds(scope, nl_terms_value(scope, field, node->text), node, field);
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

XapQuery *
nl_terms_word(const NlScope *scope, const NlNode *node)
{
  Words words;
  words_init(&words, scope, node->text);
  XapQuery *query = words.exact->len > 1
                        ? compound_query(&words, node->text)
                        : over_positions(XAP_AND, node->is_exact ? words.exact : words.stems);
  words_clear(&words);
  return or_compounds(scope, query, node, NULL);
}

XapQuery *
nl_terms_phrase(const NlScope *scope, const NlNode *node)
{
  Words words;
  words_init(&words, scope, node->text);
  XapQuery *query = over_positions(XAP_PHRASE, words.exact);
  words_clear(&words);
  return query;
}

XapQuery *
nl_terms_near(const NlScope *scope, const NlNode *node)
{
  g_autoptr(GPtrArray) parts = nl_scope_queries();
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
  return nl_scope_combine(XAP_NEAR, parts, window);
}
