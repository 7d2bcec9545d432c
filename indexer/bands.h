/* bands.h: inside indexer/ only: rows of a table whose cells are centred between its lines.
 *
 * A number that stands beside the middle of a title of several lines is on no line of it, or on the wrong one. Such cells
 * are levelled: all begin on one height, as in tables whose cells are not centred.
 */
#ifndef NL_INDEXER_BANDS_H
#define NL_INDEXER_BANDS_H

#include <glib.h>

G_BEGIN_DECLS

/* Moves pieces (NlPiece; they are sorted by height) of such rows up or down, and marks those that are further lines of a
 * cell. */
void nl_bands_level(GArray *pieces);

G_END_DECLS

#endif
