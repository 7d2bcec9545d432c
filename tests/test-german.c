/* test-german.c: the German text chain, driven by tests/german.cases; folding and codes. */
#include "corpus/fold.h"
#include "corpus/german.h"
#include "wrapper/xap.h"
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static char *
stem(gconstpointer stemmer, const char *word)
{
  return xap_stemmer_stem(stemmer, word);
}

static int
open_stemmer(void **state)
{
  *state = xap_stemmer_new("german2", NULL);
  return *state == NULL;
}

static int
close_stemmer(void **state)
{
  xap_stemmer_free(*state);
  return 0;
}

/* ---- the cases ---- */

typedef struct {
  GString *exact, *stems;
  guint position, tokens;
} Seen;

static void
collect(const NlToken *token, gpointer user_data)
{
  Seen *seen = user_data;
  const char *separator = token->is_variant ? "|" : seen->tokens > 0 ? " " : "";
  const guint wanted = token->is_variant || seen->tokens == 0 ? seen->position : seen->position + 1;

  assert_int_equal(token->position, wanted);
  assert_true(token->length > 0);
  seen->position = token->position;
  seen->tokens++;
  g_string_append_printf(seen->exact, "%s%s", separator, token->exact);
  g_string_append_printf(seen->stems, "%s%s", separator, token->stem);
}

/* Returns whether the case holds; tells it where not. */
static gboolean
holds(NlGerman *german, const char *text, const char *exact, const char *stems)
{
  Seen seen = { .exact = g_string_new(NULL), .stems = g_string_new(NULL) };
  g_autofree char *input = g_strcompress(text);

  nl_german_tokens(german, input, -1, collect, &seen);
  const gboolean held = g_str_equal(seen.exact->str, exact)
                        && (stems == NULL || g_str_equal(seen.stems->str, stems));
  if (!held)
    print_error("%s: %s (%s), not %s (%s)\n", text, seen.exact->str, seen.stems->str, exact,
                stems != NULL ? stems : "any");
  g_string_free(seen.exact, TRUE);
  g_string_free(seen.stems, TRUE);
  return held;
}

static void
test_cases(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(stem, *state);
  g_autofree char *file = NULL;
  guint cases = 0, held = 0;

  assert_true(g_file_get_contents("tests/german.cases", &file, NULL, NULL));
  g_auto(GStrv) lines = g_strsplit(file, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_auto(GStrv) columns = g_strsplit(lines[i], "\t", -1);
    if (lines[i][0] != '\0' && lines[i][0] != '#') {
      assert_true(g_strv_length(columns) == 2 || g_strv_length(columns) == 3);
      cases++;
      held += holds(german, columns[0], columns[1], columns[2]) ? 1 : 0;
    }
  }
  assert_true(cases > 80);
  assert_int_equal(held, cases);
}

/* ---- what the cases do not say ---- */

static void
append_span(const NlToken *token, gpointer user_data)
{
  g_string_append_printf(user_data, "%zu+%zu ", token->start, token->length);
}

static void
assert_spans(const char *text, gssize length, const char *wanted)
{
  g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);
  g_autoptr(GString) spans = g_string_new(NULL);

  nl_german_tokens(german, text, length, append_span, spans);
  assert_string_equal(spans->str, wanted);
}

static void
test_spans(void **state)
{
  (void)state;
  assert_spans("Die Bürger*innen, 10.000,00 €.", -1, "0+3 4+13 4+13 19+9 29+3 ");
  assert_spans("E-Akte", -1, "0+1 0+1 2+4 2+4 ");
  assert_spans("§34", -1, "0+2 2+2 ");
  assert_spans("Lehrer(in) da", -1, "0+10 0+10 11+2 ");
  assert_spans("Rat und", 3, "0+3 ");
  assert_spans("eins\0zwei", 9, "0+4 5+4 ");
  assert_spans("Bürger*innen", 8, "0+7 "); /* the length cuts the form off */
  assert_spans("Mü", 2, "0+1 ");           /* and a character */
  assert_spans("", -1, "");
}

static void
count_token(const NlToken *token, gpointer user_data)
{
  guint *tokens = user_data;

  assert_true(strlen(token->exact) <= 120);
  assert_true(g_utf8_validate(token->exact, -1, NULL));
  assert_ptr_equal(token->stem, token->exact); /* without a stemmer */
  (*tokens)++;
}

/* Words that no index could hold, and chains that must not cost the square of their length. */
static void
test_long(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);
  g_autoptr(GString) text = g_string_new(NULL);
  guint tokens = 0;

  (void)state;
  for (guint i = 0; i < 100000; i++)
    g_string_append(text, "Ωx");
  nl_german_tokens(german, text->str, -1, count_token, &tokens);
  assert_int_equal(tokens, 1);
  g_string_truncate(text, 0);
  for (guint i = 0; i < 100000; i++)
    g_string_append(text, "ab-");
  tokens = 0;
  nl_german_tokens(german, text->str, -1, count_token, &tokens);
  assert_int_equal(tokens, 200000);
}

/* More words than the chain remembers the stems of. */
static void
test_many_words(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(stem, *state);

  for (guint i = 0; i < 70000; i++) {
    g_autofree char *word = g_strdup_printf("a%uschulen", i);
    g_autofree char *wanted = g_strndup(word, strlen(word) - strlen("en"));
    assert_true(holds(german, word, word, wanted));
  }
}

static void
assert_fold(const char *text, const char *wanted)
{
  g_autofree char *folded = nl_fold(text);
  g_autofree char *twice = nl_fold(folded);

  assert_string_equal(folded, wanted);
  assert_string_equal(twice, wanted);
}

static void
test_fold(void **state)
{
  (void)state;
  assert_fold("Müller-Lüdenscheidt", "muller ludenscheidt");
  assert_fold("  Straße,  Nr. 5 ", "strasse nr 5");
  assert_fold("Zurück\302\255gezogen", "zuruckgezogen");
  assert_fold("a \302\255 b", "a b");
  assert_fold(" \302\255", "");
  assert_fold("Böe Boee saeen säen Aloeextrakt", "bo bo san san aloxtrakt");
  assert_fold("Säue", "saue");
  assert_fold("Bündnis 90/Die Grünen", "bundnis 90 die grunen");
  assert_fold("a\377b", "a b");
  assert_fold("", "");
}

static void
assert_code(const char *text, const char *wanted)
{
  g_autofree char *code = nl_fold_code(text);
  g_autofree char *twice = nl_fold_code(code);

  assert_string_equal(code, wanted);
  assert_string_equal(twice, wanted);
}

static void
test_code(void **state)
{
  (void)state;
  assert_code("18828-20-E 5", "18828-20-e5");
  assert_code("18828\342\200\22320\342\200\220E5", "18828-20-e5"); /* dashes of other kinds */
  assert_code(" 0643/2021", "0643/2021");
  assert_code("4.1.1.", "4.1.1");
  assert_code("(12)", "12");
  assert_code("Ö\302\2404", "o4");
  assert_code("„A/7“", "a/7");
  assert_code("--", "");
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_cases),      cmocka_unit_test(test_spans), cmocka_unit_test(test_long),
    cmocka_unit_test(test_many_words), cmocka_unit_test(test_fold),  cmocka_unit_test(test_code),
  };

  return cmocka_run_group_tests(tests, open_stemmer, close_stemmer);
}
