/* continuation.h: inside indexer/ only: whether a row goes on with the block that is being made of those before it. */
#ifndef NL_INDEXER_CONTINUATION_H
#define NL_INDEXER_CONTINUATION_H

#include "indexer/blocks.h"
#include "indexer/hyphen.h"
#include "indexer/marker.h"
#include "indexer/rows.h"

G_BEGIN_DECLS

/* The block that is being made. */
typedef struct {
  GPtrArray *cells; /* GString */
  NlCell extents[NL_LINE_CELLS];
  const NlRow *first, *last;
  guint n_rows;
  NlMarker marker;
  GArray *places;
} NlDraft;

typedef struct {
  const NlPages *pages;
  const NlWordlist *words;
  NlVocabulary *vocabulary; /* made when the first hyphen asks */
  const NlRows *rows;
  NlDraft draft;
  const NlRow
      *table; /* the row that shows the columns of the table that was last begun; NULL for none */
  NlBlocks *blocks;
} NlBuilder;

/* Whether the row's one cell goes on with the block's. */
gboolean nl_row_goes_on(const NlBuilder *builder, const NlRow *row);
/* The cells of the block that those of a row of the same table go on with, whose first cell is its number's. */
gboolean nl_row_further_cells(const NlBuilder *builder, const NlRow *row, guint *out_cells);
/* Whether each cell of the row goes on with a cell of the block; their numbers. */
gboolean nl_row_cells_go_on(const NlBuilder *builder, const NlRow *row, char **texts,
                            guint *out_cells);
/* Keeps the row that shows where the columns stand: the first of a table, or one that has more of them. */
void nl_row_learn_table(NlBuilder *builder, const NlRow *row);

G_END_DECLS

#endif
