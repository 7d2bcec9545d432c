/* wordlist.c: the word list, searched where it lies: the file is mapped and sorted by bytes, so a
 * program that asks for three words does not read 356,010 of them. A list in another order gets an
 * index of its lines. */
#include "indexer/wordlist.h"

#include <string.h>

struct NlWordlist {
  GMappedFile *file;
  const char *begin, *end;
  const char **lines; /* sorted beginnings of the lines; NULL where the file itself is sorted */
  gsize n_lines;
};

/* Parts of a compound have at least so many letters. */
#define PART_MIN 4
#define WORD_MAX 96

static gsize
line_length(const char *line, const char *end)
{
  const char *stop = memchr(line, '\n', (gsize)(end - line));
  return (gsize)((stop ? stop : end) - line);
}

/* Compares the line at `line` with a word of that many bytes, as strcmp does. */
static int
compare_line(const char *line, const char *end, const char *word, gsize length)
{
  gsize size = line_length(line, end);
  int order = memcmp(line, word, MIN(size, length));
  return order ? order : (size > length) - (size < length);
}

/* The beginning of the line that holds p. */
static const char *
line_start(const char *begin, const char *p)
{
  while (p > begin && p[-1] != '\n')
    p--;
  return p;
}

/* Whether lines taken every few kilobytes ascend: a list sorted by a locale betrays itself at once.
 */
static gboolean
is_sorted(const NlWordlist *words)
{
  const char *last = words->begin;
  gboolean sorted = TRUE;

  for (const char *p = words->begin + 4096; sorted && p < words->end; p += 4096) {
    const char *line = line_start(words->begin, p);
    sorted = compare_line(last, words->end, line, line_length(line, words->end)) <= 0;
    last = line;
  }
  return sorted;
}

static int
compare_lines(gconstpointer a, gconstpointer b, gpointer end)
{
  const char *line = *(const char *const *)b;
  return compare_line(*(const char *const *)a, end, line, line_length(line, end));
}

static void
index_lines(NlWordlist *words)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new();

  for (const char *p = words->begin; p < words->end; p += line_length(p, words->end) + 1)
    g_ptr_array_add(lines, (gpointer)p);
  words->lines = (const char **)g_ptr_array_steal(lines, &words->n_lines);
  g_qsort_with_data(words->lines, (int)words->n_lines, sizeof *words->lines, compare_lines,
                    (gpointer)words->end);
}

NlWordlist *
nl_wordlist_load(const char *path, GError **error)
{
  GMappedFile *file = g_mapped_file_new(path, FALSE, error);
  NlWordlist *words = NULL;

  if (file) {
    words = g_new0(NlWordlist, 1);
    words->file = file;
    words->begin = g_mapped_file_get_contents(file);
    if (words->begin == NULL)
      words->begin = "";
    words->end = words->begin + g_mapped_file_get_length(file);
    if (!is_sorted(words))
      index_lines(words);
  }
  return words;
}

void
nl_wordlist_free(NlWordlist *words)
{
  if (words) {
    g_mapped_file_unref(words->file);
    g_free(words->lines);
    g_free(words);
  }
}

NlLexicon *
nl_wordlist_lexicon(const NlWordlist *words)
{
  NlLexicon *lexicon = nl_lexicon_new();
  gsize length = 0;

  for (const char *line = words->begin; line < words->end; line += length + 1) {
    length = line_length(line, words->end);
    nl_lexicon_add(lexicon, line, length);
  }
  nl_lexicon_find_nouns(lexicon);
  return lexicon;
}

static gboolean
find_indexed(const NlWordlist *words, const char *word, gsize length)
{
  gsize low = 0, high = words->n_lines;
  gboolean found = FALSE;

  while (low < high && !found) {
    gsize middle = low + (high - low) / 2;
    int order = compare_line(words->lines[middle], words->end, word, length);
    found = order == 0;
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return found;
}

static gboolean
find_mapped(const NlWordlist *words, const char *word, gsize length)
{
  const char *low = words->begin, *high = words->end;
  gboolean found = FALSE;

  while (low < high && !found) {
    const char *line = line_start(low, low + (high - low) / 2);
    int order = compare_line(line, words->end, word, length);
    found = order == 0;
    if (order < 0)
      low = MIN(line + line_length(line, words->end) + 1, high);
    else
      high = line;
  }
  return found;
}

static gboolean
find_bytes(const NlWordlist *words, const char *word, gsize length)
{
  return words->lines ? find_indexed(words, word, length) : find_mapped(words, word, length);
}

/* Whether a lower-case word stands in the list, written small, with a capital, or in capitals (an
 * abbreviation). */
static gboolean
find_word(const NlWordlist *words, const char *word, gsize length)
{
  gboolean found = find_bytes(words, word, length);

  if (!found) {
    g_autoptr(GString) capital = g_string_sized_new(length);
    const char *rest = g_utf8_next_char(word);
    g_string_append_unichar(capital, g_unichar_toupper(g_utf8_get_char(word)));
    g_string_append_len(capital, rest, (gssize)(length - (gsize)(rest - word)));
    found = find_bytes(words, capital->str, capital->len);
  }
  if (!found && length <= 6) {
    g_autofree char *capitals = g_utf8_strup(word, (gssize)length);
    found = find_bytes(words, capitals, strlen(capitals));
  }
  return found;
}

/* Whether a part of a compound: a word, also with the s or without the e that stand at a joint
 * (Verwaltungs-, Schul-).
 */
static gboolean
find_part(const NlWordlist *words, const char *part, gsize length, gboolean is_last)
{
  gboolean found = find_word(words, part, length);

  if (!found && !is_last && part[length - 1] == 's')
    found = find_word(words, part, length - 1);
  if (!found && !is_last) {
    g_autofree char *full = g_strdup_printf("%.*se", (int)length, part);
    found = find_word(words, full, length + 1);
  }
  return found;
}

/* Whether the word is made of parts: at[i] tells whether the bytes before i are. */
static gboolean
is_compound(const NlWordlist *words, const char *word, gsize length)
{
  gboolean at[WORD_MAX + 1] = { TRUE };

  for (gsize end = PART_MIN; end <= length; end++) {
    if (end < length && ((guchar)word[end] & 0xC0) == 0x80)
      continue;
    if (length - end > 0 && length - end < PART_MIN)
      continue;
    for (gsize from = 0; from + PART_MIN <= end && !at[end]; from++)
      if (at[from] && g_utf8_strlen(word + from, (gssize)(end - from)) >= PART_MIN)
        at[end] = find_part(words, word + from, end - from, end == length);
  }
  return at[length];
}

gboolean
nl_wordlist_has(const NlWordlist *words, const char *word)
{
  gboolean has = FALSE;

  if (words && *word) {
    g_autofree char *lower = g_utf8_strdown(word, -1);
    gsize length = strlen(lower);
    has = find_word(words, lower, length)
          || (length <= WORD_MAX && length >= 2 * (gsize)PART_MIN
              && is_compound(words, lower, length));
  }
  return has;
}
