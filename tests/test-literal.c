/* test-literal.c: what a text must hold for a pattern to match it. */
#include "indexer/literal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* wanted: the strings, "a|b"; NULL where nothing can be told. */
static void
assert_literals(const char *pattern, const char *wanted)
{
  g_autoptr(NlLiterals) literals = nl_literals_new(pattern);
  g_autofree char *joined
      = literals != NULL ? g_strjoinv("|", (char **)nl_literals_strings(literals)) : NULL;

  if (g_strcmp0(joined, wanted) != 0)
    fail_msg("%s: %s, not %s", pattern, joined != NULL ? joined : "nothing",
             wanted != NULL ? wanted : "nothing");
}

static void
test_told(void **state)
{
  (void)state;
  assert_literals("^TOP (?<number>\\d+)$", "TOP ");
  assert_literals("\\bwird\\b.*\\bvertagt\\b", "vertagt");
  assert_literals("Herrn?\\s", "Herr");
  assert_literals("ab+c{2,3}def", "def");
  assert_literals("z(?:ur|um)\\s+Kenntnis", "Kenntnis");
  assert_literals("^(?:lehnt|stimmt)\\s", "lehnt|stimmt");
  assert_literals("x(?:lang|(?<name>länger|am längsten))+", "lang|länger|am längsten");
  assert_literals("Dr\\.\\s[\\p{L}\\]x]+\\tÄ*", "Dr.");
  assert_literals("[[:alpha:]x]\\pLy\\p{Lu}?", "y");
  assert_literals("(?<!a)b(?=cc)(?!dd)", "b");
  assert_literals("[[:a]bcd[e:]]f", "bcd"); /* the first class ends before b */
  assert_literals("[a:]bcd]f", "bcd]f");
}

static void
test_not_told(void **state)
{
  (void)state;
  assert_literals("", NULL);
  assert_literals("a|", NULL);
  assert_literals("(?:a|b?)c*", NULL);
  assert_literals("(?:abc)?d{0,2}", NULL);
  assert_literals("(?i:abc)", NULL);
  assert_literals("(?i)abc", NULL);
  assert_literals("(?x)a b c", NULL);
  assert_literals("\\Qa.b\\E", NULL);
  assert_literals("\\x41", NULL);
  assert_literals("(a)\\1b", NULL);
  assert_literals("(*UTF)abc", NULL);
  assert_literals("a{,3}", NULL);
  assert_literals("[\\c]]abc", NULL);
  assert_literals("[\\E]a]bcd", NULL);
  assert_literals("[\\Qa]b\\E]cde", NULL);
}

static void
test_in(void **state)
{
  g_autoptr(NlLiterals) literals = nl_literals_new("nein|Ja");

  (void)state;
  assert_true(nl_literals_in(NULL, "", NULL));
  assert_true(nl_literals_in(literals, "Ja.", NULL));
  assert_false(nl_literals_in(literals, "ja, Nein", NULL));
}

/* The pairs say no only where the search would. */
static void
test_pairs(void **state)
{
  const char *const texts[] = { "", "J", "Ja", "aJ", "Jna", "geändert: Ja", "gen\xc3", "neinnein" };
  const char *const patterns[] = { "Ja", "J", "geändert", "n", "nein", "ein|aJ" };

  (void)state;
  for (guint p = 0; p < G_N_ELEMENTS(patterns); p++) {
    g_autoptr(NlLiterals) literals = nl_literals_new(patterns[p]);
    for (guint t = 0; t < G_N_ELEMENTS(texts); t++) {
      NlPairs pairs = { .is_read = FALSE };
      assert_int_equal(nl_literals_in(literals, texts[t], &pairs),
                       nl_literals_in(literals, texts[t], NULL));
    }
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_told),
    cmocka_unit_test(test_not_told),
    cmocka_unit_test(test_in),
    cmocka_unit_test(test_pairs),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
