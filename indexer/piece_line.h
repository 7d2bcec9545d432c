/* piece_line.h: inside indexer/ only: from the pieces of text on one height to a line. */
#ifndef NL_INDEXER_PIECE_LINE_H
#define NL_INDEXER_PIECE_LINE_H

#include "indexer/columns.h"

G_BEGIN_DECLS

/* The height of a piece's middle. */
double nl_piece_middle(const NlPiece *piece);
/* Whether two pieces stand on one height: their middles are nearer than a third of a line. */
gboolean nl_pieces_level(const NlPiece *a, const NlPiece *b);

/* Adds the pieces (NlPiece, all of the page, by row) from .. to as one line: cells parted by \t where the gap is wide, else
 * a blank, or nothing where they touch. left, right: the edges of its column; 0 where it stands in none. */
void nl_page_add_pieces(NlPage *page, const GArray *pieces, guint from, guint to, double left,
                        double right);

G_END_DECLS

#endif
