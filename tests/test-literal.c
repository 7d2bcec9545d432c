/* test-literal.c: what a text must hold for a pattern to match it. */
#include "indexer/literal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* wanted: the strings of each need, "a|b & c"; "" where nothing can be told. */
static void
assert_literals(const char *pattern, const char *wanted)
{
  g_autoptr(NlLiterals) literals = nl_literals_new(pattern);
  g_autoptr(GString) told = g_string_new(NULL);

  for (guint i = 0; i < nl_literals_n(literals); i++) {
    g_autofree char *joined = g_strjoinv("|", (char **)nl_literals_strings(literals, i));
    g_string_append_printf(told, "%s%s", i > 0 ? " & " : "", joined);
  }
  if (strcmp(told->str, wanted) != 0)
    fail_msg("%s: %s, not %s", pattern, told->str, wanted);
}

static void
test_told(void **state)
{
  (void)state;
  assert_literals("^TOP (?<number>\\d+)$", "TOP ");
  assert_literals("\\bwird\\b.*\\bvertagt\\b", "vertagt & wird");
  assert_literals("Herrn?\\s", "Herr");
  assert_literals("ab+c{2,3}def", "def & ab & c");
  assert_literals("z(?:ur|um)\\s+Kenntnis", "Kenntnis & ur|um & z");
  assert_literals("^(?:lehnt|stimmt)\\s", "lehnt|stimmt");
  assert_literals("x(?:lang|(?<name>länger|am längsten))+", "lang|länger|am längsten & x");
  assert_literals("Dr\\.\\s[\\p{L}\\]x]+\\tÄ*", "Dr. & \t");
  assert_literals("[[:alpha:]x]\\pLy\\p{Lu}?", "y");
  assert_literals("(?<!a)b(?=cc)(?!dd)", "cc & b");
  assert_literals("[[:a]bcd[e:]]f", "bcd & ]f"); /* the first class ends before b */
  assert_literals("[a:]bcd]f", "bcd]f");
  assert_literals("(?<=ab)c", "ab & c");
  assert_literals("a(?:b|c)\\d(?:dd|ee)f(?=(?:g|h)?)", "dd|ee & a & f"); /* no more than three */
}

static void
test_not_told(void **state)
{
  (void)state;
  assert_literals("", "");
  assert_literals("a|", "");
  assert_literals("(?:a|b?)c*", "");
  assert_literals("(?:abc)?d{0,2}", "");
  assert_literals("(?i:abc)", "");
  assert_literals("(?i)abc", "");
  assert_literals("(?x)a b c", "");
  assert_literals("\\Qa.b\\E", "");
  assert_literals("\\x41", "");
  assert_literals("(a)\\1b", "");
  assert_literals("(*UTF)abc", "");
  assert_literals("a{,3}", "");
  assert_literals("[\\c]]abc", "");
  assert_literals("[\\E]a]bcd", "");
  assert_literals("[\\Qa]b\\E]cde", "");
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_told),
    cmocka_unit_test(test_not_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
