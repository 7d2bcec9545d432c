/* pages.h: page text, the lines of a document as its source lays them out, before any reading of structure.
 *
 * Formats (indexer/) make it, the reading of structure takes it, the store keeps its text. Positions are in points
 * from the top left corner of the page; a source without layout (plain text) has none: has_layout is FALSE.
 * Ownership: the NlPages owns pages, lines and texts.
 */
#ifndef NL_CORPUS_PAGES_H
#define NL_CORPUS_PAGES_H

#include <glib.h>

G_BEGIN_DECLS

/* The horizontal extent of one cell of a line whose text has several, separated by \t. */
typedef struct {
  double left, right;
} NlCell;

#define NL_LINE_CELLS 8

typedef struct {
  char *text; /* UTF-8, NFC, no line end */
  guint
      number; /* 1-based within the page, as the source counts: kept when other lines are dropped */
  double x, y, width, height;
  double size; /* of the type, in points, or in a web page relative to its text; 0 where unknown */
  double column_left,
      column_right; /* edges of the text column it stands in; both 0 where unknown */
  NlCell *cells;    /* of the first cells, NL_LINE_CELLS at most; NULL where unknown */
  guint n_cells;
  gboolean
      begins; /* a paragraph, row or entry begins here, as the source itself says: it goes on with no line before */
  guint
      heading; /* the level of the heading that the source says it is, 1 the highest; 0 for none */
  gboolean
      further; /* its cells go on with those of the line above, as its place in the table shows */
} NlLine;

typedef struct {
  guint number;     /* 1-based */
  GPtrArray *lines; /* NlLine, in reading order; an empty text is a blank line */
  double width, height;
} NlPage;

typedef struct {
  GPtrArray *pages;    /* NlPage */
  gboolean is_paged;   /* the source has pages (PDF, or text with form feeds) */
  gboolean has_layout; /* lines carry positions */
  char *media_type;    /* of the unpacked source: "text/plain", "application/pdf", "text/html" */
} NlPages;

NlPages *nl_pages_new(const char *media_type);
void nl_pages_free(NlPages *pages);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPages, nl_pages_free)

NlPage *nl_pages_add_page(NlPages *pages);

/* Appends a line and numbers it; the text is copied. */
NlLine *nl_page_add_line(NlPage *page, const char *text, gssize length);

/* Appends a line like another, its number and place too, with a text of its own, which is taken; of its cells nothing
 * is known. */
NlLine *nl_page_copy_line(NlPage *page, const NlLine *line, char *take_text);

/* The lines of a page, which has none then: to be put back one by one, or freed. The array is yours, and they are. */
GPtrArray *nl_page_take_lines(NlPage *page);
void nl_line_free(gpointer line);

/* Replaces the text of a line; takes the string. */
void nl_line_take_text(NlLine *line, char *text);

/* The text alone: lines end in \n, pages are separated by \f. You free it. nl_pages_from_text is the way back, without
 * layout. A \f in the text begins a page. */
char *nl_pages_to_text(const NlPages *pages);
NlPages *nl_pages_from_text(const char *text, gssize length, const char *media_type);

G_END_DECLS

#endif
