/* test-hyphen.c: the join decision at a line's end, driven by tests/hyphen.cases; and the word
 * list. */
#include "indexer/hyphen.h"

#include <glib/gstdio.h>
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define WORDLIST "/usr/share/dict/ngerman"

static int
load_words(void **state)
{
  *state = nl_wordlist_load(WORDLIST, NULL);
  return *state == NULL;
}

static int
free_words(void **state)
{
  nl_wordlist_free(*state);
  return 0;
}

/* left TAB right TAB joined, and optionally TAB what else the document says. */
static gboolean
holds(const char *line, const NlWordlist *words)
{
  g_auto(GStrv) fields = g_strsplit(line, "\t", -1);
  g_autoptr(NlPages) document = nl_pages_from_text(fields[3] ? fields[3] : "", -1, "text/plain");
  g_autoptr(NlVocabulary) vocabulary = nl_vocabulary_new(document);
  g_autoptr(GString) text = g_string_new(fields[0]);
  gboolean same;

  assert_true(g_strv_length(fields) >= 3);
  nl_hyphen_append(text, fields[1], vocabulary, words);
  same = strcmp(text->str, fields[2]) == 0;
  if (!same)
    print_error("%s / %s: got \"%s\", not \"%s\"\n", fields[0], fields[1], text->str, fields[2]);
  return same;
}

static void
test_cases(void **state)
{
  g_autofree char *cases = NULL;
  guint n_cases = 0, n_wrong = 0;

  assert_true(g_file_get_contents("tests/hyphen.cases", &cases, NULL, NULL));
  g_auto(GStrv) lines = g_strsplit(cases, "\n", -1);
  for (char **line = lines; *line; line++) {
    if (**line == '\0' || **line == '#')
      continue;
    n_cases++;
    n_wrong += !holds(*line, *state);
  }
  assert_true(n_cases > 20);
  assert_int_equal(n_wrong, 0);
}

static void
test_without_words(void **state G_GNUC_UNUSED)
{
  assert_true(holds("Verwal-\ttung\tVerwaltung", NULL));
  assert_true(holds("Vor-\tund Nachteile\tVor- und Nachteile", NULL));
}

/* Within a text that lost its lines only what is surely one word is joined. */
static void
test_mended(void **state)
{
  static const char *const texts[][2] = {
    { "die Ein- ladung und der Ver- waltung- sbericht",
      "die Einladung und der Verwaltungsbericht" },
    { "Vor- und Nachteile", "Vor- und Nachteile" },
    { "mit 9 Ja- gegen 2 Stimmen", "mit 9 Ja- gegen 2 Stimmen" },
    { "Herr Thal -Bürger- wandte ein", "Herr Thal -Bürger- wandte ein" },
    { "Lüsow - neu gedacht", "Lüsow - neu gedacht" },
    { "- tung", "- tung" },
    { "Protokoll -zweiter Teil- über die Sit- zung", "Protokoll -zweiter Teil- über die Sitzung" },
    { "Thal - Vorstand - liest die Verwal- tung vor",
      "Thal - Vorstand - liest die Verwaltung vor" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autoptr(GString) text = g_string_new(texts[i][0]);
    nl_hyphen_mend(text, *state);
    assert_string_equal(text->str, texts[i][1]);
    g_string_assign(text, texts[i][0]);
    nl_hyphen_mend(text, NULL);
    assert_string_equal(text->str, texts[i][0]);
  }
}

static void
test_list(void **state)
{
  const NlWordlist *words = *state;

  assert_true(nl_wordlist_has(words, "Verwaltung"));
  assert_true(nl_wordlist_has(words, "verwaltung"));
  assert_true(nl_wordlist_has(words, "über"));
  assert_true(nl_wordlist_has(words, "Verwaltungsgebäude"));
  assert_true(nl_wordlist_has(words, "Schulhofsanierung"));
  assert_false(nl_wordlist_has(words, "tung"));
  assert_false(nl_wordlist_has(words, "xyzzyverwaltung"));
  assert_false(nl_wordlist_has(words, ""));
  assert_false(nl_wordlist_has(NULL, "Verwaltung"));
}

/* A list in another order than that of bytes is found in as well. */
static void
test_unsorted_list(void **state G_GNUC_UNUSED)
{
  g_autoptr(GString) content = g_string_new(NULL);
  g_autofree char *path = NULL;
  g_autoptr(NlWordlist) words = NULL;

  for (int i = 9999; i >= 0; i--)
    g_string_append_printf(content, "wort%c%c%c%c\n", 'a' + i / 1000, 'a' + i / 100 % 10,
                           'a' + i / 10 % 10, 'a' + i % 10);
  g_close(g_file_open_tmp("nachlese-XXXXXX", &path, NULL), NULL);
  assert_true(g_file_set_contents(path, content->str, (gssize)content->len, NULL));
  words = nl_wordlist_load(path, NULL);
  g_unlink(path);
  assert_non_null(words);
  assert_true(nl_wordlist_has(words, "wortaaaa"));
  assert_true(nl_wordlist_has(words, "Wortjjjj"));
  assert_true(nl_wordlist_has(words, "wortbcde"));
  assert_false(nl_wordlist_has(words, "wortzzzz"));
}

static void
test_missing_list(void **state G_GNUC_UNUSED)
{
  g_autoptr(GError) error = NULL;

  assert_null(nl_wordlist_load("/nowhere/ngerman", &error));
  assert_true(g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT));
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_cases),        cmocka_unit_test(test_without_words),
    cmocka_unit_test(test_list),         cmocka_unit_test(test_unsorted_list),
    cmocka_unit_test(test_missing_list), cmocka_unit_test(test_mended),
  };
  return cmocka_run_group_tests(tests, load_words, free_words);
}
