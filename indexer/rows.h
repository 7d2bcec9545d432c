/* rows.h: inside indexer/ only: the lines of a document that have text, in the order in which they are read, with what
 * their place on the page tells. */
#ifndef NL_INDEXER_ROWS_H
#define NL_INDEXER_ROWS_H

#include "corpus/pages.h"

G_BEGIN_DECLS

/* One line that has text. Lengths are points or characters. */
typedef struct {
  char *text; /* blanks single, cells parted by \t */
  guint page, number;
  gboolean gap, page_break; /* what stands before it */
  guint blank;              /* lines without text before it */
  gboolean begins;          /* the source says that it does */
  gboolean further;         /* the layout shows that its cells go on with those above */
  guint heading;            /* the source says that it is one: its level */
  double left, right, size;
  double column_left, column_right; /* right is G_MAXDOUBLE where nothing is wrapped */
  NlCell *cells;                    /* of the first cells, NL_LINE_CELLS at most */
  guint n_cells;
} NlRow;

typedef struct {
  GArray *rows;     /* NlRow */
  double unit;      /* the width of a character */
  double body_size; /* of most text; 0 where unknown */
  gboolean is_paged, has_layout;
} NlRows;

/* The text of pages is copied. */
NlRows *nl_rows_new(const NlPages *pages);
void nl_rows_free(NlRows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlRows, nl_rows_free)

/* Of how many of its cells it is known where they stand. */
guint nl_row_extents(const NlRow *row);

G_END_DECLS

#endif
