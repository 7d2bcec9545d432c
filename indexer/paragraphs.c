/* paragraphs.c: minutes that number their paragraphs and head none of them: "3. Der Bericht wird genehmigt." See reader.h.
 *
 * A paragraph is headed by the name that the agenda has for its number, else by its label ("Diverses: …") or by its
 * first sentence, so that the outline finds it.
 */
#include "indexer/heading.h"

#include <string.h>

/* So many numbers that count on are a document's own, if so many of them are paragraphs. */
#define FEWEST_NUMBERS    3
#define FEWEST_PARAGRAPHS 2
/* A paragraph is no shorter, a label no longer, in bytes. */
#define SHORTEST_PARAGRAPH 60
#define LONGEST_LABEL      60
/* A name that ends with a dot is a sentence from so many bytes on. */
#define SHORTEST_TOLD 25

/* What stands behind the number that a block begins with; NULL where that is not the number wanted. */
static const char *
behind_number(const char *text, guint number)
{
  gsize digits = strspn(text, "0123456789"), marks = strspn(text + digits, ".):");
  gboolean numbered = digits > 0 && digits <= 2 && marks > 0 && marks <= 2
                      && text[digits + marks] == ' ' && g_ascii_strtoull(text, NULL, 10) == number;
  return numbered ? text + digits + marks + 1 : NULL;
}

/* Of sentences: one alone is long, or tells a decision. */
static gboolean
is_paragraph(const NlReader *reader, const char *text)
{
  gboolean sentence = g_str_has_suffix(text, ".");
  return (strlen(text) >= SHORTEST_PARAGRAPH && (sentence || strstr(text, ". ") != NULL))
         || (sentence && nl_profile_match(reader->profile, NL_RULE_RESOLUTION, text, NULL) != NULL);
}

/* The blocks (guint) behind `from` whose numbers count on from 1, up to where they begin anew; "1. Sitzung" is none. You
 * free the array. */
static GArray *
find_numbers(const NlReader *reader, guint from)
{
  GArray *numbers = g_array_new(FALSE, FALSE, sizeof(guint));
  gboolean anew = FALSE;

  for (guint i = from; !anew && i < nl_blocks_size(reader->blocks); i++) {
    const char *block = nl_reader_text(reader, i);
    const char *text = behind_number(block, numbers->len + 1);
    anew = numbers->len >= FEWEST_NUMBERS && behind_number(block, 1) != NULL;
    if (!anew && text != NULL && nl_reader_match(reader, NL_RULE_KIND_SITTING, i, NULL) == NULL)
      g_array_append_val(numbers, i);
  }
  return numbers;
}

static const char *
numbered_text(const NlReader *reader, const GArray *numbers, guint n)
{
  return behind_number(nl_reader_text(reader, g_array_index(numbers, guint, n)), n + 1);
}

/* Whether a text says what came of the matter that a name heads, and does not head it itself. */
static gboolean
tells_of(const NlReader *reader, const char *text, const char *name)
{
  g_auto(GStrv) words = nl_fold_words(text);
  g_auto(GStrv) named = nl_fold_words(name);
  guint common = 0;

  for (char **word = named; *word != NULL; word++)
    common += g_strv_contains((const char *const *)words, *word);
  return g_str_has_suffix(text, ".")
         && (2 * common <= g_strv_length(named) || is_paragraph(reader, text));
}

/* The length of the label that a paragraph begins with; 0 for none. */
static gsize
label_length(const char *text)
{
  const char *colon = strstr(text, ": ");
  gsize length = colon != NULL ? (gsize)(colon - text) : 0;
  return length <= LONGEST_LABEL && memchr(text, '.', length) == NULL ? length : 0;
}

/* Puts the heading of that number and name (so many bytes of it) before the block, whose text goes on with the rest. */
static void
head_block(NlReader *reader, guint block, guint number, const char *name, gsize length,
           const char *rest)
{
  NlBlock *heading = nl_blocks_at(reader->blocks, block);
  NlBlock *body = nl_block_copy(heading, rest);
  char *headed = g_strdup_printf("%u. %.*s", number, (int)length, name);

  g_free(heading->text);
  heading->text = headed;
  body->gap = FALSE;
  g_ptr_array_insert(reader->blocks->blocks, (int)block + 1, body);
}

/* A paragraph by itself: its label or its first sentence heads it. */
static void
head_paragraph(NlReader *reader, guint block, guint number)
{
  g_autofree char *text = g_strdup(behind_number(nl_reader_text(reader, block), number));
  gsize label = label_length(text);
  g_autoptr(GPtrArray) sentences = nl_sentences(reader->profile, text);
  const char *first = g_ptr_array_index(sentences, 0);
  gsize length = label > 0 ? label : strlen(first) - g_str_has_suffix(first, ".");

  head_block(reader, block, number, label > 0 ? text : first, length,
             label > 0 ? text + label + 2 : text);
}

static void
head_paragraphs(NlReader *reader)
{
  g_autoptr(GArray) numbers = find_numbers(reader, 0);
  guint paragraphs = 0;

  for (guint n = 0; n < numbers->len; n++)
    paragraphs += is_paragraph(reader, numbered_text(reader, numbers, n));
  if (numbers->len >= FEWEST_NUMBERS && paragraphs >= FEWEST_PARAGRAPHS
      && 2 * paragraphs >= numbers->len)
    for (guint n = numbers->len; n > 0; n--)
      if (is_paragraph(reader, numbered_text(reader, numbers, n - 1)))
        head_paragraph(reader, g_array_index(numbers, guint, n - 1), n);
}

/* Behind the agenda the same numbers count once more, before what came of each. */
static void
head_outcomes(NlReader *reader, guint agenda)
{
  g_autoptr(GArray) listed = find_numbers(reader, agenda);
  guint behind = listed->len > 0 ? g_array_index(listed, guint, listed->len - 1) + 1 : 0;
  g_autoptr(GArray) told = find_numbers(reader, behind);
  guint outcomes = 0, both = MIN(listed->len, told->len);

  for (guint n = 0; n < both; n++)
    outcomes += tells_of(reader, numbered_text(reader, told, n), numbered_text(reader, listed, n));
  if (listed->len >= FEWEST_NUMBERS && both >= FEWEST_NUMBERS && 2 * outcomes > both)
    for (guint n = both; n > 0; n--) {
      const char *name = numbered_text(reader, listed, n - 1);
      g_autofree char *text = g_strdup(numbered_text(reader, told, n - 1));
      if (tells_of(reader, text, name))
        head_block(reader, g_array_index(told, guint, n - 1), n, name, strlen(name), text);
    }
}

/* Where the sentences begin that stand in the place of an item's name: "Zu 3. Der Bericht wird genehmigt."; 0 where the
 * block has none. */
static gsize
told_name(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_reader_match(reader, NL_RULE_ITEM, block, &match);
  const char *text = nl_reader_text(reader, block);
  gsize start = 0, end = 0;
  gboolean told = rule != NULL && nl_match_span(match, "name", &start, &end)
                  && g_str_has_suffix(text, ".") && end - start >= SHORTEST_TOLD
                  && g_unichar_isupper(g_utf8_get_char(text + start));
  return told ? start : 0;
}

/* The number heads the first sentence, and all of them below it. */
static void
tell_heading(NlReader *reader, guint block, gsize name)
{
  NlBlock *heading = nl_blocks_at(reader->blocks, block);
  NlBlock *body = nl_block_copy(heading, heading->text + name);
  g_autoptr(GPtrArray) sentences = nl_sentences(reader->profile, body->text);
  gsize first = strlen(g_ptr_array_index(sentences, 0));

  heading->text[name + first - 1] = '\0';
  body->gap = FALSE;
  g_ptr_array_insert(reader->blocks->blocks, (int)block + 1, body);
}

/* Minutes that number what was decided and head none of it. */
static void
tell_headings(NlReader *reader)
{
  gboolean decided = FALSE;
  guint size = nl_blocks_size(reader->blocks);

  for (guint i = 0; !decided && i < size; i++) {
    gsize name = told_name(reader, i);
    decided = name > 0
              && nl_profile_match(reader->profile, NL_RULE_RESOLUTION,
                                  nl_reader_text(reader, i) + name, NULL)
                     != NULL;
  }
  for (guint i = size; decided && i > 0; i--) {
    gsize name = told_name(reader, i - 1);
    if (name > 0)
      tell_heading(reader, i - 1, name);
  }
}

void
nl_head_paragraphs(NlReader *reader)
{
  guint size = nl_blocks_size(reader->blocks), agenda = nl_reader_find(reader, NL_RULE_AGENDA, 0);

  if (nl_reader_find(reader, NL_RULE_ITEM, 0) == size && agenda == size)
    head_paragraphs(reader);
  else if (nl_reader_find(reader, NL_RULE_ITEM, 0) == size)
    head_outcomes(reader, agenda);
  else
    tell_headings(reader);
}
