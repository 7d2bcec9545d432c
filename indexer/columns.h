/* columns.h: inside indexer/ only: from pieces of text on a page to lines in reading order.
 *
 * Pieces on one height are one line, its cells parted by \t: so a table, an attendance list and a number with its
 * title keep their rows. But where both sides of a gutter are running text they are columns: first the left one's
 * lines, then the right one's. Columns of the page before go on where both edges are the same, whatever they hold.
 */
#ifndef NL_INDEXER_COLUMNS_H
#define NL_INDEXER_COLUMNS_H

#include "corpus/pages.h"

G_BEGIN_DECLS

/* A run of text without a wide gap. */
typedef struct {
  char *text;
  double left, top, right, bottom;
  double size;
  gboolean further; /* it is no first line of its cell (bands.h) */
} NlPiece;

/* Adds the lines of the pieces (NlPiece, in any order; they are sorted) to the page; before: the page before it, or
 * NULL. */
void nl_columns_add_lines(NlPage *page, const NlPage *before, GArray *pieces);

/* Sets the edges of the text column for the lines that stand in none of several: the body's. */
void nl_columns_set_edges(NlPages *pages);

G_END_DECLS

#endif
