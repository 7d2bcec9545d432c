/* page_marks.c: the number of its page that each block of a text begins with, as copies of PDF files print it: "1
 * NIEDERSCHRIFT über …", "2 - 2 - Vom Kreistag …"; and the head below it. See reflow.h.
 */
#include "indexer/reflow.h"

#include <string.h>

/* Such a block is a page, not a point of the agenda: so long, in bytes, is the first; one of them is as long as that. */
#define SHORTEST_PAGE 120
#define LONG_PAGE     300
/* A page site prints so many lines above the first page. */
#define LINES_ABOVE 20

/* The text behind a page's number; NULL where the block does not begin with it. */
static const char *
behind_mark(const char *text, guint page)
{
  g_autofree char *mark = g_strdup_printf("%u ", page);
  return g_str_has_prefix(text, mark) ? text + strlen(mark) : NULL;
}

/* The same behind the mark that the page itself prints. */
static const char *
behind_printed(const NlProfile *profile, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  nl_profile_match(profile, NL_RULE_PAGE_MARK, text, &match);
  return match != NULL ? text + nl_match_end(match) : text;
}

/* Whether all blocks from there on count pages. */
static gboolean
are_counted(const NlBlocks *blocks, guint first)
{
  guint size = nl_blocks_size(blocks);
  gboolean counted = first + 1 < size;
  for (guint i = first; counted && i < size; i++)
    counted = behind_mark(nl_blocks_at(blocks, i)->text, i - first + 1) != NULL;
  return counted;
}

static gboolean
is_title(const char *text, const NlProfile *profile)
{
  return nl_profile_match(profile, NL_RULE_KIND_MINUTES, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_KIND_SITTING, text, NULL) != NULL;
}

/* The first page: a title of minutes behind the number 1, or what is counted on to the end; the number of blocks where
 * there is none. */
static guint
first_page(const NlBlocks *blocks, const NlProfile *profile)
{
  guint size = nl_blocks_size(blocks), first = size;

  for (guint i = 0; first == size && i < MIN(size, LINES_ABOVE); i++) {
    const char *text = nl_blocks_at(blocks, i)->text;
    const char *behind = strlen(text) >= SHORTEST_PAGE ? behind_mark(text, 1) : NULL;
    if (behind != NULL
        && (is_title(behind_printed(profile, behind), profile) || are_counted(blocks, i)))
      first = i;
  }
  return first;
}

/* Takes the numbers off from the first page on: the blocks that had one (NlBlock, borrowed). */
static GPtrArray *
strip_numbers(NlBlocks *blocks, const NlProfile *profile, guint first)
{
  GPtrArray *pages = g_ptr_array_new();

  for (guint i = first; i < nl_blocks_size(blocks); i++) {
    NlBlock *block = nl_blocks_at(blocks, i);
    const char *behind = behind_mark(block->text, pages->len + 1);
    if (behind != NULL) {
      nl_block_take_text(block, g_strdup(behind_printed(profile, behind)));
      g_ptr_array_add(pages, block);
    }
  }
  return pages;
}

/* ---- running heads ---- */

/* One has no fewer bytes. */
#define SHORTEST_HEAD 12

/* The words that two texts begin with alike, in bytes. */
static gsize
common_words(const char *a, const char *b)
{
  gsize common = 0;
  for (gsize i = 0; a[i] != '\0' && a[i] == b[i]; i++)
    common = a[i] == ' ' ? i + 1 : common;
  return common >= SHORTEST_HEAD ? common : 0;
}

/* The pages from the second have a head: what all of them begin with. */
static void
strip_heads(const GPtrArray *pages)
{
  const NlBlock *second = pages->len > 2 ? g_ptr_array_index(pages, 1) : NULL;
  gsize head = second != NULL ? strlen(second->text) : 0;

  for (guint i = 2; i < pages->len; i++)
    head = MIN(head, common_words(second->text, ((NlBlock *)g_ptr_array_index(pages, i))->text));
  for (guint i = 1; head > 0 && i < pages->len; i++) {
    NlBlock *page = g_ptr_array_index(pages, i);
    nl_block_take_text(page, g_strdup(page->text + head));
  }
}

gboolean
nl_strip_page_marks(NlBlocks *blocks, const NlProfile *profile)
{
  guint size = nl_blocks_size(blocks), first = first_page(blocks, profile);
  gboolean pages = FALSE;

  for (guint i = first; !pages && i < size; i++)
    pages = strlen(nl_blocks_at(blocks, i)->text) >= LONG_PAGE;
  if (pages) {
    g_autoptr(GPtrArray) numbered = strip_numbers(blocks, profile, first);
    strip_heads(numbered);
  }
  return pages;
}

/* ---- marks that ran into a line ---- */

/* What stands behind "- 2 - "; the text where it does not begin so. */
static const char *
behind_dashes(const char *text)
{
  const char *digits = g_str_has_prefix(text, "- ") ? text + strlen("- ") : "";
  const char *end = digits + strspn(digits, "0123456789");
  return end > digits && g_str_has_prefix(end, " - ") ? end + strlen(" - ") : text;
}

void
nl_drop_page_marks(NlBlocks *blocks)
{
  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    NlBlock *block = nl_blocks_at(blocks, i);
    const char *behind = behind_dashes(block->text);
    if (behind > block->text && *behind != '\0')
      nl_block_take_text(block, g_strdup(behind));
  }
}
