/* ladder.c: an agenda of which all numbers stand above all names, as a page with two columns is copied: "1.", "2.", "3.",
 * "Eröffnung", "Wege", "Wahl". Each name is brought behind its number. See reflow.h.
 */
#include "indexer/marker.h"
#include "indexer/reflow.h"

#include <string.h>

/* So many numbers that count on make a column of them; a name is no longer, in bytes. */
#define FEWEST_NUMBERS 3
#define LONGEST_NAME   300
/* A line that ends with a full stop is a sentence from that length on, in bytes. */
#define SHORTEST_SENTENCE 25

static const char *
text_of(const NlBlocks *blocks, guint block)
{
  return block < nl_blocks_size(blocks) ? nl_blocks_at(blocks, block)->text : "";
}

/* How many lines from the block on are the numbers 1, 2, 3 and so on, each with a mark. */
static guint
count_numbers(const NlBlocks *blocks, guint block)
{
  guint n = 0;
  gboolean counts = TRUE;

  while (counts) {
    const char *text = text_of(blocks, block + n);
    char *end = NULL;
    counts = nl_marker_is_alone(text) && g_ascii_strtoull(text, &end, 10) == n + 1
             && end[strspn(end, ".)")] == '\0';
    n += counts;
  }
  return n;
}

/* Whether a line goes on with the name above it. */
static gboolean
goes_on(const char *above, const char *text)
{
  return g_unichar_islower(g_utf8_get_char(text)) || nl_marker_is_open(above)
         || g_str_has_suffix(above, ",");
}

static gboolean
may_name(const char *text)
{
  gsize length = strlen(text);
  return length > 0 && length <= LONGEST_NAME && !nl_marker_is_alone(text)
         && strchr(":?", text[length - 1]) == NULL
         && (text[length - 1] != '.' || length < SHORTEST_SENTENCE);
}

/* Joins the lines of each of n names that stand from the block on; FALSE where fewer do. */
static gboolean
join_names(NlBlocks *blocks, guint block, guint n)
{
  guint found = 0;

  while (found < n && may_name(text_of(blocks, block + found))) {
    while (may_name(text_of(blocks, block + found + 1))
           && goes_on(text_of(blocks, block + found), text_of(blocks, block + found + 1)))
      nl_join_next(blocks, block + found);
    found++;
  }
  return found == n;
}

void
nl_join_ladder(NlBlocks *blocks, const NlProfile *profile)
{
  for (guint i = 1; i < nl_blocks_size(blocks); i++) {
    const char *above = text_of(blocks, i - 1);
    guint n = g_str_has_prefix(text_of(blocks, i), "1") ? count_numbers(blocks, i) : 0;
    gboolean headed = n >= FEWEST_NUMBERS
                      && (nl_profile_match(profile, NL_RULE_AGENDA, above, NULL) != NULL
                          || nl_profile_match(profile, NL_RULE_PUBLIC, above, NULL) != NULL);

    if (headed && join_names(blocks, i + n, n)) {
      for (guint k = 0; k < n; k++) {
        NlBlock *name = nl_blocks_at(blocks, i + n + k);
        nl_block_take_text(name, g_strconcat(text_of(blocks, i + k), " ", name->text, NULL));
      }
      g_ptr_array_remove_range(blocks->blocks, i, n);
    }
  }
}
