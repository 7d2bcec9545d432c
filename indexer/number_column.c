/* number_column.c: the numbers of a list that stand apart from it, or twice in it. See reader.h.
 *
 * Above it they stand as a column of its own comes out of a PDF. Each goes before its point: "1." "2." "3." "Bericht"
 * "Wege" "Anfragen" is "1. Bericht" "2. Wege" "3. Anfragen". Twice they stand where a page of the web numbers lines that
 * had numbers already: "3. 3. Bericht".
 */
#include "indexer/heading.h"
#include "indexer/marker.h"
#include "indexer/reader.h"
#include "indexer/reflow.h"

#include <string.h>

/* So many numbers that count on from 1 are a column. */
#define FEWEST_NUMBERS 3

/* Whether a text is that number with a mark, and nothing else. */
static gboolean
is_number(const char *text, guint number)
{
  gsize digits = strspn(text, "0123456789");
  return digits > 0 && digits <= 2 && (text[digits] == '.' || text[digits] == ')')
         && text[digits + 1] == '\0' && g_ascii_strtoull(text, NULL, 10) == number;
}

/* How many blocks from the first on are 1, 2, 3 and so on. */
static guint
column_length(const NlBlocks *blocks, guint first)
{
  guint n = 0;
  while (first + n < nl_blocks_size(blocks)
         && is_number(nl_blocks_at(blocks, first + n)->text, n + 1))
    n++;
  return n;
}

/* Whether so many blocks may be the points of a list. */
static gboolean
are_points(const NlBlocks *blocks, guint first, guint n)
{
  gboolean points = first + n <= nl_blocks_size(blocks);
  for (guint i = first; points && i < first + n; i++)
    points = nl_is_heading_text(nl_blocks_at(blocks, i)->text)
             && !g_ascii_isdigit(*nl_blocks_at(blocks, i)->text);
  return points;
}

/* Joins the lines of each of so many points: what begins small, or stands behind an open end, goes on. */
static void
join_lines(NlBlocks *blocks, guint first, guint n)
{
  for (guint i = first; i < first + n && i + 1 < nl_blocks_size(blocks); i++) {
    const char *text = nl_blocks_at(blocks, i)->text, *below = nl_blocks_at(blocks, i + 1)->text;
    while (strlen(text) <= NL_LONGEST_NAME
           && (nl_marker_is_open(text) || g_str_has_suffix(text, ",")
               || g_unichar_islower(g_utf8_get_char(below)))) {
      nl_join_next(blocks, i);
      text = nl_blocks_at(blocks, i)->text;
      below = i + 1 < nl_blocks_size(blocks) ? nl_blocks_at(blocks, i + 1)->text : "";
      if (*below == '\0')
        break;
    }
  }
}

static void
join(NlBlocks *blocks, guint first, guint n)
{
  for (guint i = 0; i < n; i++) {
    NlBlock *point = nl_blocks_at(blocks, first + n + i);
    nl_block_take_text(point,
                       g_strconcat(nl_blocks_at(blocks, first + i)->text, " ", point->text, NULL));
  }
  g_ptr_array_remove_range(blocks->blocks, first, n);
}

/* What stands behind the first of two equal numbers that a text begins with: "3. Bericht" of "3. 3. Bericht"; NULL where
 * it does not. */
static const char *
behind_twin(const char *text)
{
  gsize length = strspn(text, "0123456789");
  gboolean marked = length > 0 && length <= 2 && (text[length] == '.' || text[length] == ')');
  const char *twin = marked ? text + length + 1 : text;

  twin += strspn(twin, " ");
  return marked && twin[-1] == ' ' && strncmp(text, twin, length + 1) == 0
                 && twin[length + 1] == ' '
             ? twin
             : NULL;
}

/* One such line alone is an ordinal: "3. 3. Änderung der Satzung". */
static void
drop_twins(NlBlocks *blocks)
{
  gboolean before = FALSE;

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    NlBlock *block = nl_blocks_at(blocks, i);
    const char *twin = behind_twin(block->text);
    const char *next = i + 1 < nl_blocks_size(blocks) ? nl_blocks_at(blocks, i + 1)->text : "";
    gboolean list = twin != NULL && (before || behind_twin(next) != NULL);
    before = twin != NULL;
    if (list)
      nl_block_take_text(block, g_strdup(twin));
  }
}

void
nl_join_numbers(NlBlocks *blocks)
{
  drop_twins(blocks);
  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    guint n = column_length(blocks, i);
    if (n >= FEWEST_NUMBERS)
      join_lines(blocks, i + n, n);
    if (n >= FEWEST_NUMBERS && are_points(blocks, i + n, n))
      join(blocks, i, n);
  }
}
