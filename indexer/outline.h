/* outline.h: inside the outline only: agenda items, from headings to sections.
 *
 *   outline.c    the order of the reading, and what items have in the record
 *   heading.c    one heading (heading.h); number.c its number (number.h); lettered.c one that has a letter
 *   agenda.c     all headings, and which of them the agenda lists
 *   treated.c    the headings of the proceedings
 *   allotted.c   proceedings that one list of items heads
 *   headlines.c  items whose headings have no numbers
 *   single.c     the one item of an excerpt, without its heading
 *   points.c     an agenda that numbers nothing
 *   parts.c      what is public (parts.h)
 *
 * Headings are found everywhere, then parted: the agenda lists them, the proceedings print them again. Where the
 * proceedings begin is seen from the list starting over. Minutes without any numbers are parted by their headed sections.
 */
#ifndef NL_INDEXER_OUTLINE_H
#define NL_INDEXER_OUTLINE_H

#include "indexer/heading.h"

G_BEGIN_DECLS

/* ---- outline.c ---- */

/* Puts the heading's item into the record, behind the item of that index, at the end for -1. Borrowed. */
NlAgendaItem *nl_outline_add_item(NlReader *reader, NlHeading *heading, int behind);
/* Begins the section of the heading's item; the one before ends there. */
void nl_outline_open_section(NlReader *reader, const NlHeading *heading);

/* ---- agenda.c ---- */

/* All headings (NlHeading) from the block on, in order; each linked with those of the same number. You free the array. */
GPtrArray *nl_collect_headings(NlReader *reader, guint from);
/* How many headings from the beginning are the agenda's: up to where the list starts over. Not where the numbers of the
 * non-public part start over. has_agenda: a line heads it. */
guint nl_agenda_length(NlReader *reader, const GPtrArray *headings, gboolean has_agenda);
/* The agenda's heading that one of the proceedings repeats, NULL for none. "TOP 3" is its third whatever is printed
 * behind the number, the first time that it is met. */
NlHeading *nl_find_listed(guint n_agenda, NlHeading *heading);

/* Whether between the heading and the one before it stands what an agenda has there too. */
gboolean nl_headings_are_close(NlReader *reader, const NlHeading *before, const NlHeading *heading);

/* ---- treated.c ---- */

/* Sections, and items that the agenda does not have, from the headings behind the agenda's. */
void nl_read_treated(NlReader *reader, const GPtrArray *headings, guint n_agenda);

/* ---- allotted.c ---- */

/* Parts what stands below the last of a list of headings, with nothing between them, by the items that it tells of. */
void nl_allot_told(NlReader *reader);

/* ---- headlines.c ---- */

/* Items from sections whose headings have no numbers. */
void nl_read_headlines(NlReader *reader);

/* ---- single.c ---- */

/* What is printed of one item alone, without its heading, is named by its first sentence. */
void nl_read_single(NlReader *reader, const GPtrArray *headings);

/* ---- points.c ---- */

/* Items that only an agenda without numbers has; headings are the numbered ones. */
void nl_read_points(NlReader *reader, const GPtrArray *headings);

G_END_DECLS

#endif
