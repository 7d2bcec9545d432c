/* reflow.h: inside indexer/ only: text that lost its line breaks.
 *
 *   reflow.c      whole documents, and long blocks
 *   run_on.c      single lines
 *   titles.c      the line of an item and what is told in it
 *   people_line.c a line of participants
 *   rungs.c       an agenda whose cells became lines
 *   calls.c       items that the chair calls in minutes told word for word
 *   page_marks.c  the numbers and heads of pages that blocks begin with
 */
#ifndef NL_INDEXER_REFLOW_H
#define NL_INDEXER_REFLOW_H

#include "indexer/reader.h"

/* Parts a text before each phrase that begins a line, and behind it where the rule says so (group `end`). Returns the
 * pieces (char *), and adds to *out_phrases how many begin with no number or letter. */
GPtrArray *nl_break_text(const NlProfile *profile, NlRuleSet set, const char *text,
                         guint *out_phrases);

/* The pieces (char *) of a line of the list of participants: one begins with each label, and with each name that nothing joins
 * to the one before. */
GPtrArray *nl_part_people(const NlProfile *profile, const char *text);

/* Whether so many of the words that begin within a length, in bytes, are small as in prose. */
gboolean nl_is_prose(const char *text, gsize length);

/* Puts the pieces in the place of the block; returns how many there are. */
guint nl_replace_block(NlBlocks *blocks, guint at, const GPtrArray *pieces);

/* Where a sentence begins behind the title of a heading that no agenda names: "TOP 2 Bericht Frau Berg dankt …"; NULL where
 * none does. */
char *nl_behind_title(const NlProfile *profile, char *heading);

/* Parts a block into two before that byte. */
void nl_part_line(NlBlocks *blocks, guint block, gsize at);
/* Parts the titles of items from what is told of them in the same line. */
void nl_part_titles(NlBlocks *blocks, const NlProfile *profile);

/* Adds the text of the block behind to a block. */
void nl_join_next(NlBlocks *blocks, guint block);

/* Brings number and name of an item into one line where each cell of the agenda's table has a line of its own. */
void nl_join_rungs(NlBlocks *blocks, const NlProfile *profile);

/* Puts the name of an item into the line in which the chair calls it. */
void nl_join_calls(NlBlocks *blocks, const NlProfile *profile);

/* Puts the number of an item above what is told of it, where sentences that begin with it are all that parts them. */
void nl_part_told(NlBlocks *blocks, const NlProfile *profile);

/* Takes them off; whether the blocks are pages. */
gboolean nl_strip_page_marks(NlBlocks *blocks, const NlProfile *profile);

/* Takes the mark of a page off the lines that it ran into: "- 2 - 3. Bericht". */
void nl_drop_page_marks(NlBlocks *blocks);

void nl_mend_lines(NlBlocks *blocks, const NlProfile *profile);

#endif
