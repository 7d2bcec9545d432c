/* test-literal.c: what a text must hold for a pattern to match it. */
#include "indexer/literal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* wanted: the strings of each need, "a|b & (?i)c", caseless ones as in a pattern; "" where nothing can be told. */
static void
assert_literals(const char *pattern, const char *wanted)
{
  g_autoptr(NlLiterals) literals = nl_literals_new(pattern);
  g_autoptr(GString) told = g_string_new(NULL);

  for (guint i = 0; i < nl_literals_n(literals); i++) {
    const NlLiteral *strings = nl_literals_strings(literals, i);
    for (guint n = 0; strings[n].text != NULL; n++)
      g_string_append_printf(told, "%s%s%s",
                             n > 0   ? "|"
                             : i > 0 ? " & "
                                     : "",
                             strings[n].caseless ? "(?i)" : "", strings[n].text);
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
  assert_literals("[[:a]bcd[e:]]f", "bcde|bcd: & bcd & ]f"); /* the first class ends before b */
  assert_literals("[a:]bcd]f", "bcd]f");
  assert_literals("(?<=ab)c", "ab & c");
  assert_literals("a(?:b|c)\\d(?:dd|ee)f(?=(?:g|h)?)", "dd|ee & a & f"); /* no more than three */
}

/* Within (?i:…) alone; of letters beyond Latin-1, the other case is not known. */
static void
test_caseless(void **state)
{
  (void)state;
  assert_literals("(?i:abc)", "(?i)abc");
  assert_literals("\\p{L}*(?i:Tagung|rat)en", "(?i)Tagung|(?i)rat & en");
  assert_literals("(?i:a(?<name>Ñandú)(?:x)?)y", "(?i)Ñandú & (?i)a & y");
  assert_literals("(?:Amt|(?i:kreis))s", "Amt|(?i)kreis & s");
  assert_literals("(?i:ab\\.–cdeǆf)", "(?i)ab. & (?i)cde & (?i)f");
}

/* A class is told with what stands before it, if it has few characters. */
static void
test_class(void **state)
{
  (void)state;
  assert_literals("ab[cäx-z]d", "abc|abä|abx|aby|abz & ab & d");
  assert_literals("A[bc]+", "Ab|Ac & A");
  assert_literals("A[bc]?", "A");
  assert_literals("A[^bc]", "A");
  assert_literals("A[a-zA-Z]", "A");
  assert_literals("A[b\\]c]", "A");
  assert_literals("A[+-\\]]", "A");
  assert_literals("Ab?[cd]", "A");
  assert_literals("(?i:A[bÖ-])", "(?i)Ab|(?i)AÖ|(?i)A- & (?i)A");
  assert_literals("(?i:A[bǆ])", "(?i)A");
  assert_literals("\\.(?:-x|[A-C]y)", ". & -x|y");
  assert_literals("(?:\\.-|\\.[A-C])y", ".-|.A|.B|.C & y");
}

static void
test_not_told(void **state)
{
  (void)state;
  assert_literals("", "");
  assert_literals("a|", "");
  assert_literals("(?:a|b?)c*", "");
  assert_literals("(?:abc)?d{0,2}", "");
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
    cmocka_unit_test(test_caseless),
    cmocka_unit_test(test_class),
    cmocka_unit_test(test_not_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
