/* paragraphs.c: minutes that number their paragraphs and head none of them: "3. Der Bericht wird genehmigt." See reader.h.
 *
 * A paragraph is headed by its label ("Diverses: …") or by its first sentence, so that the outline finds it.
 */
#include "indexer/reader.h"

#include <string.h>

/* So many numbers that count on are a document's own, if so many of them are paragraphs. */
#define FEWEST_NUMBERS    3
#define FEWEST_PARAGRAPHS 2
/* A paragraph is no shorter, a label no longer, in bytes. */
#define SHORTEST_PARAGRAPH 60
#define LONGEST_LABEL      60

/* What stands behind the number that a block begins with; NULL where that is not the number wanted. */
static const char *
behind_number(const char *text, guint number)
{
  gsize digits = strspn(text, "0123456789");
  gboolean numbered = digits > 0 && digits <= 2 && strchr(".):", text[digits]) != NULL
                      && text[digits] != '\0' && text[digits + 1] == ' '
                      && g_ascii_strtoull(text, NULL, 10) == number;
  return numbered ? text + digits + 2 : NULL;
}

static gboolean
is_paragraph(const char *text)
{
  return strlen(text) >= SHORTEST_PARAGRAPH
         && (g_str_has_suffix(text, ".") || strstr(text, ". ") != NULL);
}

/* The blocks (guint) whose numbers count on from 1; "1. Sitzung" is none. You free the array. */
static GArray *
find_numbers(const NlReader *reader, guint *out_paragraphs)
{
  GArray *numbers = g_array_new(FALSE, FALSE, sizeof(guint));

  *out_paragraphs = 0;
  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++) {
    const char *text = behind_number(nl_reader_text(reader, i), numbers->len + 1);
    if (text != NULL && nl_reader_match(reader, NL_RULE_KIND_SITTING, i, NULL) == NULL) {
      g_array_append_val(numbers, i);
      *out_paragraphs += is_paragraph(text);
    }
  }
  return numbers;
}

/* Whether an agenda or a heading that no list has stands anywhere. */
static gboolean
is_headed(const NlReader *reader)
{
  gboolean headed = FALSE;
  for (guint i = 0; !headed && i < nl_blocks_size(reader->blocks); i++)
    headed = nl_reader_match(reader, NL_RULE_AGENDA, i, NULL) != NULL
             || nl_reader_match(reader, NL_RULE_ITEM, i, NULL) != NULL;
  return headed;
}

/* The length of the label that a paragraph begins with; 0 for none. */
static gsize
label_length(const char *text)
{
  const char *colon = strstr(text, ": ");
  gsize length = colon != NULL ? (gsize)(colon - text) : 0;
  return length <= LONGEST_LABEL && memchr(text, '.', length) == NULL ? length : 0;
}

/* Puts the paragraph's heading before it. */
static void
head_paragraph(NlReader *reader, guint block, guint number)
{
  NlBlock *heading = nl_blocks_at(reader->blocks, block);
  const char *text = behind_number(heading->text, number);
  gsize label = label_length(text);
  NlBlock *body = nl_block_copy(heading, label > 0 ? text + label + 2 : text);
  g_autoptr(GPtrArray) sentences = nl_sentences(reader->profile, text);
  const char *first = g_ptr_array_index(sentences, 0);
  gsize length = label > 0 ? label : strlen(first) - g_str_has_suffix(first, ".");
  char *headed = g_strdup_printf("%u. %.*s", number, (int)length, label > 0 ? text : first);

  g_free(heading->text);
  heading->text = headed;
  body->gap = FALSE;
  g_ptr_array_insert(reader->blocks->blocks, (int)block + 1, body);
}

void
nl_head_paragraphs(NlReader *reader)
{
  guint paragraphs = 0;
  g_autoptr(GArray) numbers = find_numbers(reader, &paragraphs);

  if (numbers->len >= FEWEST_NUMBERS && paragraphs >= FEWEST_PARAGRAPHS
      && 2 * paragraphs >= numbers->len && !is_headed(reader))
    for (guint n = numbers->len; n > 0; n--) {
      guint block = g_array_index(numbers, guint, n - 1);
      if (is_paragraph(behind_number(nl_reader_text(reader, block), n)))
        head_paragraph(reader, block, n);
    }
}
