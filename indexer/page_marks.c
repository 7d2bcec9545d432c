/* page_marks.c: the number of its page that each block of a text begins with, as copies of PDF files print it: "1 NIEDERSCHRIFT
 * über …", "2 - 2 - Vom Kreistag …". See reflow.h.
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

/* The same behind the number once more, as the page itself prints it: "- 2 -", "Seite 9430". */
static const char *
behind_printed(const char *text)
{
  static const char *const words[] = { "Seite ", "- ", "-", NULL };
  gsize word = 0, digits = 0, end = 0;

  for (gsize i = 0; word == 0 && words[i] != NULL; i++)
    word = g_str_has_prefix(text, words[i]) ? strlen(words[i]) : 0;
  digits = strspn(text + word, "0123456789");
  end = word + digits + strspn(text + word + digits, " -");
  return word > 0 && digits > 0 ? text + end : text;
}

/* The first page: a title of minutes behind the number 1; the number of blocks where there is none. */
static guint
first_page(const NlBlocks *blocks, const NlProfile *profile)
{
  guint size = nl_blocks_size(blocks), first = size;

  for (guint i = 0; first == size && i < MIN(size, LINES_ABOVE); i++) {
    const char *text = nl_blocks_at(blocks, i)->text;
    const char *behind = strlen(text) >= SHORTEST_PAGE ? behind_mark(text, 1) : NULL;
    const char *title = behind != NULL ? behind_printed(behind) : NULL;
    if (title != NULL
        && (nl_profile_match(profile, NL_RULE_KIND_MINUTES, title, NULL) != NULL
            || nl_profile_match(profile, NL_RULE_KIND_SITTING, title, NULL) != NULL))
      first = i;
  }
  return first;
}

gboolean
nl_strip_page_marks(NlBlocks *blocks, const NlProfile *profile)
{
  guint size = nl_blocks_size(blocks), first = first_page(blocks, profile), page = 1;
  gboolean pages = FALSE;

  for (guint i = first; !pages && i < size; i++)
    pages = strlen(nl_blocks_at(blocks, i)->text) >= LONG_PAGE;
  for (guint i = first; pages && i < size; i++) {
    NlBlock *block = nl_blocks_at(blocks, i);
    const char *behind = behind_mark(block->text, page);
    if (behind == NULL)
      continue;
    char *text = g_strdup(behind_printed(behind));
    g_free(block->text);
    block->text = text;
    page++;
  }
  return pages;
}
