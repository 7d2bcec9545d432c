/* words.c: writes and reads the words of an index folder. */
#include "corpus/words.h"

#include "corpus/archive.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD "nachlese-words 1 %" G_GSIZE_FORMAT " %" G_GSIZE_FORMAT "\n"

/* ---- writing ---- */

struct NlWordsWriter {
  NlGerman *german;
  const NlLexicon *lexicon;
  GString *words;
  gsize at;          /* where in words the present one begins */
  GHashTable *parts; /* stem → Part */
};

typedef struct {
  GString *places, *written; /* each with a blank before it */
} Part;

static void
part_free(gpointer data)
{
  Part *part = data;
  g_string_free(part->places, TRUE);
  g_string_free(part->written, TRUE);
  g_free(part);
}

NlWordsWriter *
nl_words_writer_new(NlGerman *german, const NlLexicon *lexicon)
{
  NlWordsWriter *writer = g_new0(NlWordsWriter, 1);
  writer->german = german;
  writer->lexicon = lexicon;
  writer->words = g_string_new(NULL);
  writer->parts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, part_free);
  return writer;
}

void
nl_words_writer_free(NlWordsWriter *writer)
{
  if (!writer)
    return;
  g_string_free(writer->words, TRUE);
  g_hash_table_unref(writer->parts);
  g_free(writer);
}

static Part *
part_of(NlWordsWriter *writer, const char *stem)
{
  Part *part = g_hash_table_lookup(writer->parts, stem);
  if (!part) {
    part = g_new0(Part, 1);
    part->places = g_string_new(NULL);
    part->written = g_string_new(NULL);
    g_hash_table_insert(writer->parts, g_strdup(stem), part);
  }
  return part;
}

static gboolean
has_word(const GString *list, const char *word)
{
  gsize length = strlen(word);
  const char *at = strstr(list->str, word);
  while (at && (at[-1] != ' ' || (at[length] != ' ' && at[length] != '\0')))
    at = strstr(at + 1, word);
  return at != NULL;
}

/* A word may contain a part twice: it is noted once. */
static void
on_part(const char *stem, const char *written, gpointer user_data)
{
  NlWordsWriter *writer = user_data;
  Part *part = part_of(writer, stem);
  const char *last = memrchr(part->places->str, ' ', part->places->len);
  if (!last || g_ascii_strtoull(last + 1, NULL, 10) != writer->at)
    g_string_append_printf(part->places, " %" G_GSIZE_FORMAT, writer->at);
  if (written && !has_word(part->written, written))
    g_string_append_printf(part->written, " %s", written);
}

void
nl_words_writer_add(NlWordsWriter *writer, const char *word, guint count)
{
  g_autofree char *written
      = writer->lexicon ? nl_lexicon_spell(writer->lexicon, word) : g_strdup(word);
  const char *listed = writer->lexicon ? nl_lexicon_written(writer->lexicon, word) : NULL;
  writer->at = writer->words->len;
  g_string_append_printf(writer->words, "%s\t%s\t%s\t%u\t%s\n", word,
                         nl_german_stem(writer->german, word), written, count,
                         listed ? listed : "");
  if (writer->lexicon)
    nl_compound_each_part(writer->lexicon, writer->german, word, on_part, writer);
}

static int
compare_keys(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
append_parts(const NlWordsWriter *writer, GString *out)
{
  guint n = 0;
  g_autofree gpointer *keys = g_hash_table_get_keys_as_array(writer->parts, &n);
  qsort(keys, n, sizeof *keys, compare_keys);
  for (guint i = 0; i < n; i++) {
    const Part *part = g_hash_table_lookup(writer->parts, keys[i]);
    g_string_append_printf(out, "%s\t%s\t%s\n", (const char *)keys[i], part->places->str,
                           part->written->str);
  }
}

gboolean
nl_words_writer_finish(NlWordsWriter *writer, const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, NL_WORDS_NAME, NULL);
  g_autoptr(GString) parts = g_string_new(NULL);
  append_parts(writer, parts);
  g_autofree char *head = g_strdup_printf(HEAD, writer->words->len, parts->len);
  g_string_prepend(writer->words, head);
  g_string_append_len(writer->words, parts->str, (gssize)parts->len);
  return g_file_set_contents_full(path, writer->words->str, (gssize)writer->words->len,
                                  G_FILE_SET_CONTENTS_NONE, 0644, error);
}

/* ---- reading ---- */

struct NlWords {
  GMappedFile *file;
  const char *words, *parts, *end; /* parts: where the words end */
};

/* Whether the head fits the file, and all lines end within it. */
static gboolean
read_head(NlWords *words)
{
  const char *begin = g_mapped_file_get_contents(words->file);
  gsize length = g_mapped_file_get_length(words->file);
  const char *line_end = begin ? memchr(begin, '\n', length) : NULL;
  g_autofree char *head = line_end ? g_strndup(begin, (gsize)(line_end - begin)) : NULL;
  gsize n_words = 0, n_parts = 0;
  /* NOLINTNEXTLINE(cert-err34-c): what it reads has to fit the file */
  if (!head || sscanf(head, HEAD, &n_words, &n_parts) != 2)
    return FALSE;
  gsize rest = length - (gsize)(line_end + 1 - begin);
  words->words = line_end + 1;
  words->parts = words->words + n_words;
  words->end = begin + length;
  return n_words <= rest && n_parts == rest - n_words && words->end[-1] == '\n'
         && words->parts[-1] == '\n';
}

NlWords *
nl_words_open(const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, NL_WORDS_NAME, NULL);
  if (!g_file_test(path, G_FILE_TEST_EXISTS))
    return NULL;
  GMappedFile *file = g_mapped_file_new(path, FALSE, error);
  if (!file)
    return NULL;
  NlWords *words = g_new0(NlWords, 1);
  words->file = file;
  if (!read_head(words)) {
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s: damaged", path);
    g_clear_pointer(&words, nl_words_free);
  }
  return words;
}

void
nl_words_free(NlWords *words)
{
  if (!words)
    return;
  g_mapped_file_unref(words->file);
  g_free(words);
}

/* What stands from *at to the tab or the line's end, which *at is behind then. */
static NlBytes
next_column(const char **at)
{
  NlBytes column = { *at, strcspn(*at, "\t\n") };
  *at += column.length + (column.text[column.length] == '\t');
  return column;
}

/* Reads the line that begins there; returns where the next begins. */
static const char *
read_word(const char *at, NlIndexWord *out)
{
  out->word = next_column(&at);
  out->stem = next_column(&at);
  out->written = next_column(&at);
  const NlBytes count = next_column(&at);
  out->count = (guint)g_ascii_strtoull(count.text, NULL, 10);
  out->listed = next_column(&at);
  return at + strcspn(at, "\n") + 1;
}

/* Compares the first column of a line with a string, as strcmp does. */
static int
compare_column(const char *line, const char *string)
{
  gsize length = strcspn(line, "\t\n"), wanted = strlen(string);
  int order = memcmp(line, string, MIN(length, wanted));
  return order ? order : (length > wanted) - (length < wanted);
}

/* The line of those from low to high, in the order of bytes, whose first column is the string; NULL where there is
 * none. */
static const char *
find_line(const char *low, const char *high, const char *string)
{
  while (low < high) {
    const char *line = low + (high - low) / 2;
    while (line > low && line[-1] != '\n')
      line--;
    int order = compare_column(line, string);
    if (order == 0)
      return line;
    if (order < 0)
      low = line + strcspn(line, "\n") + 1;
    else
      high = line;
  }
  return NULL;
}

gboolean
nl_words_find(const NlWords *words, const char *word, NlIndexWord *out)
{
  const char *line = find_line(words->words, words->parts, word);
  if (line)
    read_word(line, out);
  return line != NULL;
}

void
nl_words_each_compound(const NlWords *words, const char *stem, NlIndexWordFunc visit,
                       gpointer user_data)
{
  const char *line = find_line(words->parts, words->end, stem);
  const char *at = line ? line + strlen(stem) + 1 : NULL;
  gsize length = (gsize)(words->parts - words->words);
  while (at && *at == ' ') {
    char *next = NULL;
    guint64 place = g_ascii_strtoull(at + 1, &next, 10);
    NlIndexWord word;
    if (next == at + 1 || place >= length)
      return;
    read_word(words->words + place, &word);
    visit(&word, user_data);
    at = next;
  }
}

void
nl_words_each_written(const NlWords *words, const char *stem, NlBytesFunc visit, gpointer user_data)
{
  const char *at = find_line(words->parts, words->end, stem);
  if (!at)
    return;
  for (guint column = 0; column < 2; column++)
    next_column(&at);
  while (*at == ' ') {
    NlBytes written = { at + 1, strcspn(at + 1, " \t\n") };
    visit(&written, user_data);
    at += 1 + written.length;
  }
}

void
nl_words_each_word(const NlWords *words, NlIndexWordFunc visit, gpointer user_data)
{
  const char *at = words->words;
  while (at < words->parts) {
    NlIndexWord word;
    at = read_word(at, &word);
    visit(&word, user_data);
  }
}
