/* test-compound.c: compounds by tests/compound.cases, over Debian's list of words; and the words of an index folder. */
#include "corpus/compound.h"
#include "corpus/fold.h"
#include "corpus/words.h"
#include "indexer/wordlist.h"
#include "wrapper/xap.h"

#include <glib/gstdio.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static NlLexicon *lexicon;
static NlGerman *german;
static XapStemmer *stemmer;

static char *
stem(gconstpointer data, const char *word)
{
  return xap_stemmer_stem(data, word);
}

static int
set_up(void **state)
{
  g_autoptr(NlWordlist) words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
  (void)state;
  lexicon = nl_wordlist_lexicon(words);
  stemmer = xap_stemmer_new("german2", NULL);
  german = nl_german_new(stem, stemmer);
  return 0;
}

static int
tear_down(void **state)
{
  (void)state;
  nl_lexicon_free(lexicon);
  nl_german_free(german);
  xap_stemmer_free(stemmer);
  return 0;
}

/* ---- splitting ---- */

static char *
describe(const char *word)
{
  NlWordPart parts[NL_PARTS_MAX];
  g_autofree char *folded = nl_fold(word);
  guint n = nl_compound_split(lexicon, folded, parts);
  GString *out = g_string_new(n == 0 ? "-" : NULL);
  for (guint i = 0; i < n; i++) {
    g_autofree char *part = g_strndup(folded + parts[i].start, parts[i].length);
    g_string_append_printf(out, "%s%s", i > 0 ? " " : "", part);
    if (!g_str_equal(part, parts[i].base))
      g_string_append_printf(out, "(%s)", parts[i].base);
  }
  return g_string_free(out, FALSE);
}

static void
test_cases(void **state)
{
  g_autofree char *text = NULL;
  guint n = 0;
  (void)state;
  assert_true(g_file_get_contents("tests/compound.cases", &text, NULL, NULL));
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++) {
    if (**line == '#' || **line == '\0')
      continue;
    g_auto(GStrv) columns = g_strsplit(*line, "\t", 2);
    g_autofree char *parts = describe(columns[0]);
    if (!g_str_equal(parts, columns[1]))
      print_error("%s\n", columns[0]);
    assert_string_equal(parts, columns[1]);
    n++;
  }
  assert_true(n >= 40);
}

static void
test_odd_words(void **state)
{
  NlWordPart parts[NL_PARTS_MAX];
  g_autofree char *many = g_strnfill(5000, 'a');
  g_autoptr(GString) longest = g_string_new(NULL);
  (void)state;
  for (guint i = 0; i < 16; i++)
    g_string_append(longest, "haus");
  assert_int_equal(nl_compound_split(lexicon, "", parts), 0);
  assert_int_equal(nl_compound_split(lexicon, "a", parts), 0);
  assert_int_equal(nl_compound_split(lexicon, many, parts), 0);
  assert_true(nl_compound_split(lexicon, longest->str, parts) <= NL_PARTS_MAX);
}

static void
on_part(const char *part, G_GNUC_UNUSED const char *written, gpointer user_data)
{
  g_string_append_printf(user_data, "%s ", part);
}

/* Parts and neighbouring parts, but not the word itself. */
static void
test_each_part(void **state)
{
  g_autoptr(GString) out = g_string_new(NULL);
  (void)state;
  nl_compound_each_part(lexicon, german, "grundschulsanierung", on_part, out);
  assert_string_equal(out->str, "grund grundschul schul schulsanier sanier ");
  g_string_truncate(out, 0);
  nl_compound_each_part(lexicon, german, "radweg", on_part, out); /* of three letters */
  assert_string_equal(out->str, "");
}

static void
assert_spelt(const char *folded, const char *wanted)
{
  g_autofree char *written = nl_lexicon_spell(lexicon, folded);
  assert_string_equal(written, wanted);
}

static void
test_spelling(void **state)
{
  (void)state;
  assert_spelt("strasse", "Straße");
  assert_spelt("gartenstrasse", "Gartenstraße");
  assert_spelt("verwaltungsgebaude", "Verwaltungsgebäude");
  assert_spelt("schulsanierung", "Schulsanierung");
  assert_spelt("zumdick", "zumdick");
  assert_string_equal(nl_lexicon_written(lexicon, "garten"), "Garten/gärten");
  assert_null(nl_lexicon_written(lexicon, "zumdick"));
}

/* ---- the words of a folder ---- */

static void
on_word(const NlIndexWord *word, gpointer user_data)
{
  g_string_append_printf(user_data, "%.*s/%.*s/%.*s/%u ", (int)word->word.length, word->word.text,
                         (int)word->stem.length, word->stem.text, (int)word->written.length,
                         word->written.text, word->count);
}

static char *
compounds(const NlWords *words, const char *asked)
{
  GString *out = g_string_new(NULL);
  nl_words_each_compound(words, asked, on_word, out);
  return g_string_free(out, FALSE);
}

static void
write_words(const char *folder)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlWordsWriter) writer = nl_words_writer_new(german, lexicon);
  nl_words_writer_add(writer, "grundschule", 3);
  nl_words_writer_add(writer, "grundschulen", 1);
  nl_words_writer_add(writer, "rat", 9);
  nl_words_writer_add(writer, "schule", 7);
  nl_words_writer_add(writer, "schulgarten", 2);
  assert_true(nl_words_writer_finish(writer, folder, &error));
}

static void
test_words(void **state)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp("nachlese-words-XXXXXX", NULL);
  g_autofree char *path = g_build_filename(folder, NL_WORDS_NAME, NULL);
  (void)state;
  assert_null(nl_words_open(folder, &error));
  assert_null(error);
  write_words(folder);
  g_autoptr(NlWords) words = nl_words_open(folder, &error);
  assert_non_null(words);
  g_autofree char *found = compounds(words, "schul");
  assert_string_equal(found,
                      "grundschule/grundschul/Grundschule/3 grundschulen/grundschul/Grundschulen/1 "
                      "schulgarten/schulgart/Schulgarten/2 ");
  g_autofree char *none = compounds(words, "schu");
  assert_string_equal(none, "");
  g_autofree char *after = compounds(words, "zoo");
  assert_string_equal(after, "");
  g_autoptr(GString) all = g_string_new(NULL);
  nl_words_each_word(words, on_word, all);
  assert_true(g_str_has_prefix(all->str, "grundschule/grundschul/Grundschule/3 "));
  assert_true(g_str_has_suffix(all->str, " schulgarten/schulgart/Schulgarten/2 "));
  g_unlink(path);
  g_rmdir(folder);
}

/* Cut short anywhere it is refused; with any byte changed it may be read, but never beyond its end. */
static void
test_damaged_words(void **state)
{
  g_autofree char *folder = g_dir_make_tmp("nachlese-words-XXXXXX", NULL);
  g_autofree char *path = g_build_filename(folder, NL_WORDS_NAME, NULL);
  g_autofree char *bytes = NULL;
  gsize length = 0;
  (void)state;
  write_words(folder);
  assert_true(g_file_get_contents(path, &bytes, &length, NULL));
  for (gsize n = 0; n < length; n++) {
    g_autoptr(GError) error = NULL;
    assert_true(g_file_set_contents(path, bytes, (gssize)n, NULL));
    assert_null(nl_words_open(folder, &error));
    assert_non_null(error);
  }
  for (gsize n = 0; n < length; n++) {
    char kept = bytes[n];
    bytes[n] = n % 2 ? '\n' : '9';
    assert_true(g_file_set_contents(path, bytes, (gssize)length, NULL));
    g_autoptr(NlWords) words = nl_words_open(folder, NULL);
    g_autoptr(GString) all = g_string_new(NULL);
    if (words) {
      g_autofree char *found = compounds(words, "schul");
      nl_words_each_word(words, on_word, all);
    }
    bytes[n] = kept;
  }
  g_unlink(path);
  g_rmdir(folder);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_cases),     cmocka_unit_test(test_odd_words),
    cmocka_unit_test(test_each_part), cmocka_unit_test(test_spelling),
    cmocka_unit_test(test_words),     cmocka_unit_test(test_damaged_words),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
