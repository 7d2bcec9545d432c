/* test-snippet.c: what is cut from a text, and what of it is marked. Marks are shown as [ and ]. */
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "query/snippet.h"
#include "wrapper/xap.h"

static char *
stem(gconstpointer stemmer, const char *word)
{
  return xap_stemmer_stem(stemmer, word);
}

/* The snippet with brackets around its marks; also checks what holds for every snippet. */
static char *
show(const NlSnippet *snippet, guint length)
{
  GString *out = g_string_new(NULL);
  guint n = 0;
  guint last = 0;
  assert_true(g_utf8_validate(snippet->text, -1, NULL));
  assert_true(g_utf8_strlen(snippet->text, -1) <= length + 4);
  for (guint i = 0; i < snippet->marks->len; i++) {
    const NlMark *mark = &g_array_index(snippet->marks, NlMark, i);
    assert_true(mark->from >= last && mark->length > 0);
    last = mark->from + mark->length;
    assert_true(last <= g_utf8_strlen(snippet->text, -1));
  }
  for (const char *at = snippet->text; *at; at = g_utf8_next_char(at), n++) {
    for (guint i = 0; i < snippet->marks->len; i++) {
      const NlMark *mark = &g_array_index(snippet->marks, NlMark, i);
      g_string_append(out, n == mark->from ? "[" : n == mark->from + mark->length ? "]" : "");
    }
    g_string_append_unichar(out, g_utf8_get_char(at));
  }
  for (guint i = 0; i < snippet->marks->len; i++) {
    const NlMark *mark = &g_array_index(snippet->marks, NlMark, i);
    g_string_append(out, n == mark->from + mark->length ? "]" : "");
  }
  return g_string_free(out, FALSE);
}

static char *
cut(const char *query, const char *text, guint length)
{
  g_autoptr(XapStemmer) stemmer = xap_stemmer_new("german2", NULL);
  g_autoptr(NlGerman) german = nl_german_new(stem, stemmer);
  g_autoptr(NlNode) node = nl_query_parse(query, NULL);
  assert_non_null(node);
  g_autoptr(NlMatcher) matcher = nl_matcher_new(german, node);
  g_autoptr(NlSnippet) snippet = nl_snippet_new(matcher, german, text, length);
  return show(snippet, length);
}

static void
assert_cut(const char *query, const char *text, const char *wanted)
{
  g_autofree char *got = cut(query, text, NL_SNIPPET_LENGTH);
  assert_string_equal(got, wanted);
}

static void
test_marks(void **state)
{
  (void)state;
  assert_cut("Schule", "Alle Schulen und die SCHULE.", "Alle [Schulen] und die [SCHULE].");
  assert_cut("Bürger", "Die Bürger*innen fragen, die Bürgerschaft nicht.",
             "Die [Bürger*innen] fragen, die Bürgerschaft nicht.");
  assert_cut("Bürgerin", "Die BürgerInnen fragen.", "Die [BürgerInnen] fragen.");
  assert_cut("Muller", "Frau Müller und Herr Mueller", "Frau [Müller] und Herr [Mueller]");
  assert_cut("Frei*", "Freibad, Freiheit, unfrei", "[Freibad], [Freiheit], unfrei");
  assert_cut("a ODER b", "a b c", "[a] [b] c");
  assert_cut("titel:Bad", "Das Bad.", "Das [Bad].");
  assert_cut("Kosten gremium:Rat redner:Meier", "Rat, Meier: Kosten", "Rat, Meier: [Kosten]");
  assert_cut("Kosten NICHT Bad", "Bad und Kosten", "Bad und [Kosten]");
}

/* Words before a hyphen that stands for their end: where that is what was asked for. */
static void
test_suspended(void **state)
{
  (void)state;
  assert_cut("Vorteil", "Die Vor- und Nachteile, Vorlagen", "Die [Vor]- und Nachteile, Vorlagen");
  assert_cut("Nachteil", "Die Vor- und Nachteile", "Die Vor- und [Nachteile]");
  assert_cut("Vorlage", "Die Vor- und Nachteile", "Die Vor- und Nachteile");
  assert_cut("Nebenarbeiten", "Haupt-, Neben- und Hilfsarbeiten",
             "Haupt-, [Neben]- und Hilfsarbeiten");
  assert_cut("Vorteil*", "Die Vor- und Nachteile", "Die [Vor]- und Nachteile");
  assert_cut("\"des Bauausschusses\"", "Sitzung des Bau-\nund Umweltausschusses",
             "Sitzung [des Bau]- und Umweltausschusses");
  assert_cut("Elternrat NICHT Vorteil", "Vor- und Nachteile, Eltern- und Schulrat",
             "Vor- und Nachteile, [Eltern]- und Schulrat");
}

static void
test_phrases(void **state)
{
  (void)state;
  assert_cut("\"interkommunale Zusammenarbeit\"",
             "Zusammenarbeit ja, interkommunale\nZusammenarbeit erst recht.",
             "Zusammenarbeit ja, [interkommunale Zusammenarbeit] erst recht.");
  assert_cut("\"a b\"", "a a b b", "a [a b] b");
  assert_cut("\"a b\"", "a. c b", "a. c b");
  assert_cut("\"Die Bürgerinnen\"", "Die Bürger:innen", "[Die Bürger:innen]");
  assert_cut("\"10.000 Euro\"", "Es kostet 10000 €.", "Es kostet [10000 €].");
}

static void
test_space(void **state)
{
  (void)state;
  assert_cut("Bad", "  Ein \n\n Bad\t am   See \n", "Ein [Bad] am See");
  assert_cut("Bad", "", "");
  assert_cut("Bad", "Nichts davon.", "Nichts davon.");
}

static void
test_window(void **state)
{
  (void)state;
  g_autoptr(GString) text = g_string_new("Das Freibad wird erwähnt. ");
  for (guint i = 0; i < 200; i++)
    g_string_append(text, "Füllwörter stehen überall. ");
  g_string_append(text, "Die Sanierung des Freibades kostet viel. ");
  for (guint i = 0; i < 200; i++)
    g_string_append(text, "Füllwörter stehen überall. ");
  g_autofree char *both = cut("Freibad Sanierung", text->str, 100);
  assert_non_null(strstr(both, "Die [Sanierung] des [Freibades] kostet viel."));
  assert_true(g_str_has_prefix(both, "… "));
  assert_true(g_str_has_suffix(both, " …"));
  g_autofree char *first = cut("erwähnt", text->str, 100);
  assert_true(g_str_has_prefix(first, "Das Freibad wird [erwähnt]."));
  g_autofree char *none = cut("Hallenbad", text->str, 100);
  assert_true(g_str_has_prefix(none, "Das Freibad wird erwähnt. Füllwörter"));
}

/* A text without a blank is cut too, and a phrase longer than the window. */
static void
test_long_words(void **state)
{
  (void)state;
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < 1000; i++)
    g_string_append(text, "äß");
  g_autofree char *word = cut("x", text->str, 50);
  assert_true(g_utf8_strlen(word, -1) <= 54);
  g_autoptr(GString) phrase = g_string_new("\"");
  for (guint i = 0; i < 100; i++)
    g_string_append(phrase, i > 0 ? " wort" : "wort");
  g_autofree char *words = g_strdup(phrase->str + 1);
  g_string_append_c(phrase, '"');
  g_autofree char *cut_phrase = cut(phrase->str, words, 50);
  assert_true(g_str_has_prefix(cut_phrase, "[wort wort"));
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_marks),   cmocka_unit_test(test_suspended),
    cmocka_unit_test(test_phrases), cmocka_unit_test(test_space),
    cmocka_unit_test(test_window),  cmocka_unit_test(test_long_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
