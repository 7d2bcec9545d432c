/* test-suspended.c: words before a hyphen that stands for the end of a later one, by tests/suspended.cases, over Debian's
 * list of words; and what the chain does with them. */
#include "corpus/suspended.h"
#include "indexer/wordlist.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static NlLexicon *lexicon;

static int
set_up(void **state)
{
  g_autoptr(NlWordlist) words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
  (void)state;
  lexicon = nl_wordlist_lexicon(words);
  return 0;
}

static int
tear_down(void **state)
{
  (void)state;
  nl_lexicon_free(lexicon);
  return 0;
}

/* ---- the cases ---- */

/* The wholes of a text, as the chain asks for them. */
static char *
whole(gconstpointer data, const char *word, const char *last)
{
  GString *told = (gpointer)data;
  char *found = nl_suspended_whole(lexicon, word, last);
  if (found)
    g_string_append_printf(told, "%s%s", told->len > 0 ? " " : "", found);
  return found;
}

static void
ignore(const NlToken *token, gpointer user_data)
{
  (void)token;
  (void)user_data;
}

static void
test_cases(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);
  g_autoptr(GString) told = g_string_new(NULL);
  g_autofree char *file = NULL;
  guint cases = 0, held = 0;
  (void)state;
  nl_german_complete(german, whole, told);
  assert_true(g_file_get_contents("tests/suspended.cases", &file, NULL, NULL));
  g_auto(GStrv) lines = g_strsplit(file, "\n", -1);
  for (char **line = lines; *line; line++) {
    g_auto(GStrv) columns = g_strsplit(*line, "\t", 2);
    if (**line == '#' || **line == '\0')
      continue;
    g_autofree char *text = g_strcompress(columns[0]);
    g_string_truncate(told, 0);
    nl_german_tokens(german, text, -1, ignore, NULL);
    gboolean holds = g_str_equal(told->len > 0 ? told->str : "-", columns[1]);
    if (!holds)
      print_error("%s: %s, not %s\n", columns[0], told->str, columns[1]);
    held += holds ? 1 : 0;
    cases++;
  }
  assert_true(cases >= 70);
  assert_int_equal(held, cases);
}

/* ---- what the chain does with them ---- */

static char *
tell(gconstpointer data, const char *word, const char *last)
{
  (void)data;
  return nl_suspended_whole(lexicon, word, last);
}

static void
append_token(const NlToken *token, gpointer user_data)
{
  g_string_append_printf(user_data, "%u:%zu+%zu%s%s ", token->position, token->start, token->length,
                         token->is_variant ? "|" : "=", token->exact);
}

static void
test_tokens(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);
  g_autoptr(GString) tokens = g_string_new(NULL);
  (void)state;
  nl_german_tokens(german, "Vor- und Nachteile", -1, append_token, tokens);
  assert_string_equal(tokens->str, "0:0+3=vor 1:5+3=und 2:9+9=nachteile ");
  nl_german_complete(german, tell, NULL);
  g_string_truncate(tokens, 0);
  nl_german_tokens(german, "Vor- und Nachteile", -1, append_token, tokens);
  assert_string_equal(tokens->str, "0:0+3=vor 0:0+3|vorteile 1:5+3=und 2:9+9=nachteile ");
  g_string_truncate(tokens, 0);
  nl_german_tokens(german, "Vor- und Nachteile", strlen("Vor- und Nach"), append_token, tokens);
  assert_string_equal(tokens->str, "0:0+3=vor 1:5+3=und 2:9+4=nach ");
}

/* Where words are looked for no lexicon is needed: what the index has is among the guesses. */
static void
test_guesses(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);
  g_autoptr(GString) tokens = g_string_new(NULL);
  (void)state;
  nl_german_exact_tokens(german, "Ein- und Ausgang, U- und S-Bahn", append_token, tokens);
  assert_string_equal(tokens->str,
                      "0:0+3=ein 0:0+3|einusgang 0:0+3|einsgang 0:0+3|eingang 0:0+3|einang "
                      "1:5+3=und 2:9+7=ausgang 3:18+1=u 3:18+1|ubahn 3:18+1|ubahn 3:18+1|uahn "
                      "4:21+3=und 5:25+1=s 5:25+1|sbahn 6:27+4=bahn 6:27+4|sbahn ");
}

static void
count_token(const NlToken *token, gpointer user_data)
{
  assert_true(strlen(token->exact) <= 120);
  ++*(guint *)user_data;
}

/* Chains that must not cost the square of their length, and words that no index could hold. */
static void
test_long(void **state)
{
  static const char *const units[]
      = { "ab-, ", "ab-,", "ab- und ", "ab-und ", "ab-c- oder ", "ab" };
  (void)state;
  for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
    g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);
    g_autoptr(GString) text = g_string_new("Vor- und ");
    guint tokens = 0;
    nl_german_complete(german, tell, NULL);
    for (guint n = 0; n < 100000; n++)
      g_string_append(text, units[i]);
    nl_german_tokens(german, text->str, -1, count_token, &tokens);
    nl_german_exact_tokens(german, text->str, count_token, &tokens);
    assert_true(tokens > 0);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_cases),
    cmocka_unit_test(test_tokens),
    cmocka_unit_test(test_guesses),
    cmocka_unit_test(test_long),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
