/* flow.h: inside indexer/ only: running text with breaks, as a web page has it, to the lines that one sees.
 *
 * The reader of a page tells what comes: text, line ends, blocks, rows of a table. White space counts as one blank
 * unless lines are kept. A block begins a line; a gap is an empty line before the next one. The cells of a row are one
 * line, parted by \t; where cells have several lines, their like lines are put together if they are as many, else the
 * first ones alone and the rest follows.
 */
#ifndef NL_INDEXER_FLOW_H
#define NL_INDEXER_FLOW_H

#include "corpus/pages.h"

G_BEGIN_DECLS

typedef struct NlFlow NlFlow;

/* Writes to pages, which must outlive it; nl_flow_finish writes what is still held. */
NlFlow *nl_flow_new(NlPages *pages);
void nl_flow_finish(NlFlow *flow);
void nl_flow_free(NlFlow *flow);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlFlow, nl_flow_free)

void nl_flow_begin_page(NlFlow *flow);

/* keeps_lines: a line end in the text is one, and blanks count. */
void nl_flow_text(NlFlow *flow, const char *text, gboolean keeps_lines);

/* A line end within a block: what follows may go on with the line. Two of them are a gap. */
void nl_flow_end_line(NlFlow *flow);

/* A block begins or ends: nothing goes on over it. */
void nl_flow_break(NlFlow *flow, gboolean gap);

/* The size of the type from here on, relative to the text's. */
void nl_flow_set_size(NlFlow *flow, double size);

/* What the browser would put before the next line, an entry of a list; not used where the line bears one itself. */
void nl_flow_set_mark(NlFlow *flow, const char *mark);

/* One row at a time; within it, blocks are lines of their cell. A label is followed by a colon where it is the first
 * of two cells and has none. */
gboolean nl_flow_in_row(const NlFlow *flow);
void nl_flow_begin_row(NlFlow *flow);
void nl_flow_begin_cell(NlFlow *flow, gboolean is_label);
void nl_flow_end_row(NlFlow *flow);

G_END_DECLS

#endif
