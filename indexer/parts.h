/* parts.h: inside the outline only: the public and the non-public part of a sitting. */
#ifndef NL_INDEXER_PARTS_H
#define NL_INDEXER_PARTS_H

#include "indexer/heading.h"

G_BEGIN_DECLS

/* The part that a block opens, as a line of its own or as the name of an item; NL_UNKNOWN for none. */
NlTruth nl_part_opened(NlReader *reader, guint block);
/* Of a block that opens a part: whether it is an item's name that does, for the item is one all the same. */
gboolean nl_part_is_named(NlReader *reader, guint block);
/* Where no part is headed: what the title, the opening (the blocks before end) or a link at the document's end says. */
NlTruth nl_part_of_title(const NlReader *reader, guint end);

/* The agenda's list (the first n_agenda headings) ends in the non-public part; the proceedings begin anew in the public
 * one. */
void nl_restart_parts(NlReader *reader, const GPtrArray *headings, guint n_agenda);

/* Marks the items that the text calls not public by their numbers: "öffentlich außer TOP 6". */
void nl_mark_numbers(NlReader *reader);

/* Hides the items that are not public: their lines of the agenda and their proceedings. */
void nl_hide_items(NlReader *reader, const GPtrArray *headings, guint n_agenda);

G_END_DECLS

#endif
