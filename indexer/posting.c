/* posting.c: see posting.h. */
#include "indexer/posting.h"

#include <string.h>

/* Cents; what is more is no amount. */
#define AMOUNT_MAX 1e15

static void
add_posting(NlPosting *posting, const char *term, guint position, guint wdf)
{
  if (!posting->error && strlen(term) <= XAP_TERM_MAX)
    xap_document_add_posting(posting->document, term, position, wdf, &posting->error);
}

void
nl_posting_add_term(NlPosting *posting, const char *prefix, const char *term, guint wdf)
{
  g_string_assign(posting->term, prefix);
  g_string_append(posting->term, term);
  if (!posting->error && posting->term->len <= XAP_TERM_MAX)
    xap_document_add_term(posting->document, posting->term->str, wdf, &posting->error);
}

/* ---- parts of compounds ---- */

static void
keep_part(const char *stem, G_GNUC_UNUSED const char *written, gpointer user_data)
{
  g_ptr_array_add(user_data, g_strdup(stem));
}

/* The stems of the words that a word contains; none for most. */
static const GPtrArray *
parts_of(const NlPosting *posting, const char *word)
{
  GPtrArray *parts = g_hash_table_lookup(posting->parts, word);
  if (!parts) {
    parts = g_ptr_array_new_with_free_func(g_free);
    g_hash_table_insert(posting->parts, g_strdup(word), parts);
    if (posting->lexicon)
      nl_compound_each_part(posting->lexicon, posting->german, word, keep_part, parts);
  }
  return parts;
}

/* Whose words they are: of a field, or of the text (NULL); of one of several decisions (its number), or 0. */
typedef struct {
  NlPosting *posting;
  const NlField *field;
  guint decision, wdf;
} PartsOf;

static void
add_parts(const PartsOf *of, const char *word)
{
  const GPtrArray *parts = parts_of(of->posting, word);
  for (guint i = 0; i < parts->len; i++) {
    const char *prefix = of->field ? of->field->prefix : "";
    g_autofree char *term = g_strconcat(prefix, NL_PREFIX_PART, g_ptr_array_index(parts, i), NULL);
    g_autofree char *numbered
        = of->decision ? nl_field_numbered_term(of->field, term, of->decision) : NULL;
    nl_posting_add_term(of->posting, "", term, of->wdf);
    if (numbered)
      nl_posting_add_term(of->posting, "", numbered, 0);
  }
}

static void
add_token_parts(const NlToken *token, gpointer user_data)
{
  add_parts(user_data, token->exact);
}

void
nl_posting_add_field_parts(NlPosting *posting, const NlField *field, const char *value,
                           guint decision)
{
  PartsOf of = { posting, field, decision, 1 };
  if (value)
    nl_german_tokens(posting->german, value, -1, add_token_parts, &of);
}

/* ---- words ---- */

static void
add_token(const NlToken *token, gpointer user_data)
{
  NlPosting *posting = user_data;
  guint position = posting->offset + token->position;
  const PartsOf parts = { posting, NULL, 0, posting->weight };
  add_posting(posting, token->exact, position, posting->weight);
  nl_posting_add_term(posting, NL_PREFIX_STEM, token->stem, posting->weight);
  add_parts(&parts, token->exact);
  posting->next = MAX(posting->next, position + 1);
}

void
nl_posting_add_text(NlPosting *posting, const char *text, gsize length, guint weight)
{
  posting->weight = weight;
  posting->offset = posting->next;
  nl_german_tokens(posting->german, text, (gssize)length, add_token, posting);
}

static void
add_filter_term(const char *term, gpointer user_data)
{
  nl_posting_add_term(user_data, "", term, 0);
}

void
nl_posting_add_field(NlPosting *posting, const NlField *field, const char *value)
{
  if (value)
    nl_field_terms(field, posting->german, value, add_filter_term, posting);
}

static void
add_ranking_term(const char *term, gpointer user_data)
{
  nl_posting_add_term(user_data, "", term, 1);
}

void
nl_posting_add_ranking_field(NlPosting *posting, const NlField *field, const char *value)
{
  if (value)
    nl_field_terms(field, posting->german, value, add_ranking_term, posting);
  nl_posting_add_field_parts(posting, field, value, 0);
}

void
nl_posting_add_fields(NlPosting *posting, const NlField *field, const GPtrArray *values)
{
  for (guint i = 0; i < values->len; i++)
    nl_posting_add_field(posting, field, g_ptr_array_index(values, i));
}

void
nl_posting_add_amount(NlPosting *posting, const NlAmount *amount)
{
  const double cents = amount->value * 100;
  if (g_strcmp0(amount->currency, "EUR") == 0 && cents >= 0 && cents < AMOUNT_MAX)
    nl_field_number_terms(nl_field_amount(), (guint64)(cents + 0.5), add_filter_term, posting);
}

void
nl_posting_set_value(NlPosting *posting, guint slot, const char *value)
{
  if (value && !posting->error)
    xap_document_set_value(posting->document, slot, value, -1, &posting->error);
}
