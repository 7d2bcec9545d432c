/* test-fields.c: the field table is sound, and its terms are those of the schema. */
#include "corpus/fields.h"
#include "corpus/hit.h"
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A stemmer that can be seen at work: the first three letters. */
static char *
stem(gconstpointer stemmer, const char *word)
{
  (void)stemmer;
  return g_strndup(word, 3);
}

static void
test_table(void **state)
{
  static const char *const others[]
      = { NL_PREFIX_STEM, NL_PREFIX_KIND, NL_PREFIX_ID, NL_PREFIX_SOURCE, NL_PREFIX_VERSION };
  g_autoptr(GPtrArray) prefixes = g_ptr_array_new();

  (void)state;
  for (guint i = 0; i < G_N_ELEMENTS(others); i++)
    g_ptr_array_add(prefixes, (gpointer)others[i]);
  for (const NlField *field = nl_fields; field->name != NULL; field++) {
    const gboolean slot = field->kind == NL_FIELD_DATE || field->kind == NL_FIELD_YEAR;
    g_autofree char *folded = nl_german_fold(field->name);
    assert_string_equal(folded, field->name);
    assert_ptr_equal(nl_field_find(field->name), field); /* no name twice */
    assert_true((field->prefix == NULL) == slot);
    assert_true((field->keywords != NULL) == (field->kind == NL_FIELD_KEYWORD));
    assert_non_null(field->label);
    assert_non_null(field->help);
    if (field->prefix != NULL)
      g_ptr_array_add(prefixes, (gpointer)field->prefix);
  }
  assert_int_equal(prefixes->len, 10 + G_N_ELEMENTS(others));
  for (guint i = 0; i < prefixes->len; i++)
    for (guint j = 0; j < prefixes->len; j++)
      assert_true(i == j || !g_str_has_prefix(prefixes->pdata[i], prefixes->pdata[j]));
}

static void
test_find(void **state)
{
  (void)state;
  assert_ptr_equal(nl_field_find("Redner"), nl_field_speaker());
  assert_ptr_equal(nl_field_find("DRUCKSACHE"), nl_field_reference());
  assert_null(nl_field_find("rednerin"));
  assert_null(nl_field_find(""));
}

static void
test_by_name(void **state)
{
  const struct {
    const NlField *field;
    const char *name;
    NlFieldScope scope;
  } rows[] = {
    { nl_field_speaker(), "redner", NL_SCOPE_SPEECH },
    { nl_field_group(), "fraktion", NL_SCOPE_SPEECH },
    { nl_field_organization(), "gremium", NL_SCOPE_ANY },
    { nl_field_body(), "ort", NL_SCOPE_ANY },
    { nl_field_title(), "titel", NL_SCOPE_ANY },
    { nl_field_item(), "top", NL_SCOPE_ANY },
    { nl_field_reference(), "drucksache", NL_SCOPE_ANY },
    { nl_field_decision(), "beschluss", NL_SCOPE_ANY },
    { nl_field_result(), "ergebnis", NL_SCOPE_ANY },
    { nl_field_kind(), "art", NL_SCOPE_ANY },
  };

  (void)state;
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    assert_string_equal(rows[i].field->name, rows[i].name);
    assert_int_equal(rows[i].field->scope, rows[i].scope);
  }
}

static void
append(const char *term, gpointer user_data)
{
  g_string_append_printf(user_data, "%s ", term);
}

/* The terms of a value in a document and, where asked is given, of a question. */
static void
assert_terms(const NlField *field, const char *value, const char *wanted, const char *asked)
{
  g_autoptr(NlGerman) german = nl_german_new(stem, NULL);
  g_autoptr(GString) terms = g_string_new(NULL);

  nl_field_terms(field, german, value, append, terms);
  assert_string_equal(terms->str, wanted);
  g_string_truncate(terms, 0);
  nl_field_asked_terms(field, german, value, append, terms);
  assert_string_equal(terms->str, asked != NULL ? asked : wanted);
}

static void
test_terms(void **state)
{
  g_autofree char *long_word = g_strnfill(1000, 'x');

  (void)state;
  assert_terms(nl_field_title(), "Schulen am Ort", "Ssch Sam Sort ", NULL);
  assert_terms(nl_field_title(), "Online-Zugang", "Sonl Sonl Szug Sonl ", "Sonl Szug ");
  assert_terms(nl_field_speaker(), "Dr. Anna Müller-Lüden", "XRdr XRanna XRmuller XRluden ", NULL);
  assert_terms(nl_field_reference(), "0643/2021", "XD0643/2021 ", NULL);
  assert_terms(nl_field_reference(), "19467-20-E 1", "XD19467-20-e1 ", NULL);
  assert_terms(nl_field_item(), "4.1.", "XT4.1 ", NULL);
  assert_terms(nl_field_result(), "Zurückgezogen", "XEzuruckgezogen ", NULL);
  assert_terms(nl_field_result(), "gewonnen", "", NULL);
  assert_terms(nl_field_kind(), "Niederschrift", "XAniederschrift ", NULL);
  assert_terms(nl_field_find("datum"), "2020-01-01", "", NULL);
  assert_terms(nl_field_find("jahr"), "2020", "", NULL);
  assert_terms(nl_field_speaker(), "", "", NULL);
  assert_terms(nl_field_item(), "–", "", NULL);
  assert_terms(nl_field_speaker(), long_word, "", NULL);
}

/* What a decision is said to be must be words that can be asked for. */
static void
test_result_words_are_known(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);

  (void)state;
  for (int kind = NL_DECISION_RESOLUTION; kind <= NL_DECISION_ELECTION; kind++) {
    NlDecision decision
        = { .kind = (NlDecisionKind)kind, .result = NL_RESULT_ACCEPTED, .voted = TRUE };
    const char *words[NL_RESULT_WORDS + 1];
    decision.vote.majority = NL_MAJORITY_UNANIMOUS;
    nl_decision_result_words(&decision, words);
    for (guint i = 0; words[i] != NULL; i++) {
      g_autoptr(GString) terms = g_string_new(NULL);
      nl_field_terms(nl_field_result(), german, words[i], append, terms);
      assert_true(terms->len > 0);
    }
  }
}

static void
test_kind_words_are_known(void **state)
{
  (void)state;
  for (int kind = NL_KIND_OTHER; kind <= NL_KIND_EXCERPT; kind++)
    assert_string_equal(nl_record_kind_word((NlRecordKind)kind), nl_field_kind()->keywords[kind]);
  assert_string_equal(nl_record_kind_word(NL_KIND_MINUTES), "niederschrift");
  assert_null(nl_field_kind()->keywords[NL_KIND_EXCERPT + 1]);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_table),
    cmocka_unit_test(test_find),
    cmocka_unit_test(test_by_name),
    cmocka_unit_test(test_terms),
    cmocka_unit_test(test_result_words_are_known),
    cmocka_unit_test(test_kind_words_are_known),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
