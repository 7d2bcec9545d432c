/* columns.c: rows, columns and their reading order. */
#include "indexer/columns.h"

#include "indexer/bands.h"
#include "indexer/piece_line.h"
#include "indexer/quantile.h"

#include <math.h>

/* A column has at least so many lines; one of running text so many, of so many letters on average.
 */
#define SIDE_LINES     3
#define COLUMN_LINES   6
#define COLUMN_LETTERS 22
/* This share of a column's lines fill it, as running text does and lists do not. */
#define FILLED_SHARE 0.55
#define FILLED       0.78
/* Lines that cross so often have no rows in common. */
#define CROSSINGS 2
/* Half the width of the narrowest gutter, in points. */
#define GUTTER 4
/* Gutters are looked for at distances of so many points. */
#define STEP 2
/* The edges of columns on two pages are the same within so many points. */
#define EDGE 3

/* Pieces from .. to on one height. */
typedef struct {
  guint from, to; /* into pieces */
} Row;

typedef struct {
  const GArray *pieces; /* NlPiece, by row, then from left to right */
  const GArray *rows;   /* Row */
  const NlPage *before; /* the page before, or NULL */
} Layout;

/* Rows from .. to without ink at x. */
typedef struct {
  double x;
  guint from, to;
  guint lines; /* on the side that has fewer */
} Band;

typedef struct {
  guint lines, filled;
  double left, right, letters;
} Side;

static const NlPiece *
piece_at(const Layout *layout, guint n)
{
  return &g_array_index(layout->pieces, NlPiece, n);
}

static const Row *
row_at(const Layout *layout, guint n)
{
  return &g_array_index(layout->rows, Row, n);
}

/* ---- rows ---- */

static int
compare_height(gconstpointer a, gconstpointer b)
{
  double x = nl_piece_middle(a), y = nl_piece_middle(b);
  return (x > y) - (x < y);
}

static int
compare_left(gconstpointer a, gconstpointer b)
{
  const NlPiece *x = a, *y = b;
  return (x->left > y->left) - (x->left < y->left);
}

/* Sorts the pieces into rows. */
static GArray *
find_rows(GArray *pieces)
{
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));

  g_array_sort(pieces, compare_height);
  for (guint i = 0; i < pieces->len;) {
    Row row = { i, i + 1 };
    NlPiece *first = &g_array_index(pieces, NlPiece, i);
    while (row.to < pieces->len && nl_pieces_level(first, &g_array_index(pieces, NlPiece, row.to)))
      row.to++;
    qsort(first, row.to - row.from, sizeof *first, compare_left);
    g_array_append_val(rows, row);
    i = row.to;
  }
  return rows;
}

static void
add_rows(NlPage *page, const Layout *layout, guint from, guint to)
{
  for (guint r = from; r < to; r++)
    nl_page_add_pieces(page, layout->pieces, row_at(layout, r)->from, row_at(layout, r)->to, 0, 0);
}

/* ---- columns ---- */

/* The first piece of a row that lies right of x; row->to where there is none, and G_MAXUINT where
 * one covers x. */
static guint
split_row(const Layout *layout, const Row *row, double x)
{
  guint split = row->from;

  while (split < row->to && piece_at(layout, split)->right < x - GUTTER)
    split++;
  return split < row->to && piece_at(layout, split)->left < x + GUTTER ? G_MAXUINT : split;
}

/* The longest run of rows that leave x free, counted by the lines of the side that has fewer. */
static Band
find_band(const Layout *layout, guint from, guint to, double x)
{
  Band best = { .x = x }, band = { .x = x, .from = from, .to = from };
  guint left = 0, right = 0;

  for (guint r = from; r <= to; r++) {
    guint split = r < to ? split_row(layout, row_at(layout, r), x) : G_MAXUINT;
    if (split == G_MAXUINT) {
      band.lines = MIN(left, right);
      if (band.lines > best.lines)
        best = band;
      band.from = band.to = r + 1;
      left = right = 0;
    } else {
      left += split > row_at(layout, r)->from;
      right += split < row_at(layout, r)->to;
      band.to = r + 1;
    }
  }
  return best;
}

static void
side_of(const Row *row, guint split, gboolean right, guint *from, guint *to)
{
  *from = right ? split : row->from;
  *to = right ? row->to : split;
}

static Side
measure_side(const Layout *layout, const Band *band, gboolean right)
{
  Side side = { .left = G_MAXDOUBLE };
  guint from, to;

  for (guint r = band->from; r < band->to; r++) {
    const Row *row = row_at(layout, r);
    side_of(row, split_row(layout, row, band->x), right, &from, &to);
    for (guint i = from; i < to; i++) {
      side.left = MIN(side.left, piece_at(layout, i)->left);
      side.right = MAX(side.right, piece_at(layout, i)->right);
      side.letters += (double)g_utf8_strlen(piece_at(layout, i)->text, -1);
    }
    side.lines += to > from;
  }
  for (guint r = band->from; r < band->to; r++) {
    const Row *row = row_at(layout, r);
    side_of(row, split_row(layout, row, band->x), right, &from, &to);
    if (to == from + 1
        && piece_at(layout, from)->right - piece_at(layout, from)->left
               >= FILLED * (side.right - side.left))
      side.filled++;
  }
  return side;
}

/* ---- where columns begin and end ---- */

static gboolean
has_left(const Layout *layout, const Band *band, guint r)
{
  return split_row(layout, row_at(layout, r), band->x) > row_at(layout, r)->from;
}

static gboolean
has_right(const Layout *layout, const Band *band, guint r)
{
  return split_row(layout, row_at(layout, r), band->x) < row_at(layout, r)->to;
}

/* The room between a row and the one above it. */
static double
room_above(const Layout *layout, guint r)
{
  return piece_at(layout, row_at(layout, r)->from)->top
         - piece_at(layout, row_at(layout, r - 1)->from)->bottom;
}

/* Whether the lines of two rows that follow one another stand side by side, at different heights:
 * in a table they never do. */
static gboolean
crosses(const Layout *layout, const Band *band, guint r)
{
  const NlPiece *above = piece_at(layout, row_at(layout, r)->from);
  const NlPiece *below = piece_at(layout, row_at(layout, r + 1)->from);
  return has_left(layout, band, r) != has_left(layout, band, r + 1)
         && has_right(layout, band, r) != has_right(layout, band, r + 1)
         && nl_piece_middle(below) - nl_piece_middle(above) < 0.8 * (above->bottom - above->top);
}

static guint
count_crossings(const Layout *layout, const Band *band, guint *out_first)
{
  guint crossings = 0;

  for (guint r = band->from; r + 1 < band->to; r++)
    if (crosses(layout, band, r) && crossings++ == 0)
      *out_first = r;
  return crossings;
}

/* Rows with less room between them, in heights of a line, belong together; a row of headings may
 * stand farther off. */
#define ROOM         0.6
#define HEADING_ROOM 1.5

static gboolean
follows_within(const Layout *layout, guint r, double heights)
{
  const NlPiece *piece = piece_at(layout, row_at(layout, r)->from);
  return room_above(layout, r) <= heights * (piece->bottom - piece->top);
}

/* Ends the band where the left side goes on alone behind a gap: that is the next part of the page.
 */
static void
trim_below(const Layout *layout, Band *band)
{
  guint end = band->to;

  while (end > band->from && !has_right(layout, band, end - 1))
    end--;
  while (end > band->from && end < band->to && follows_within(layout, end, ROOM))
    end++;
  band->to = end;
}

/* Room of so many heights of a line over both columns begins another part of the page. */
#define PART_ROOM 3

/* Whether both sides of a row begin where those of the columns do. */
static gboolean
is_aligned(const Layout *layout, const Band *band, guint r, const double edges[2])
{
  const Row *row = row_at(layout, r);
  guint split = split_row(layout, row, band->x);
  return fabs(piece_at(layout, row->from)->left - edges[0]) < EDGE
         && fabs(piece_at(layout, split)->left - edges[1]) < EDGE;
}

/* Begins the band with the first of the rows above the first crossing that have both sides and hang
 * together; gaps are bridged while either side goes on. Where both begin with a heading more room is below. */
static void
trim_above(const Layout *layout, Band *band, guint first)
{
  const Band below = { .x = band->x, .from = first, .to = band->to };
  const double edges[2]
      = { measure_side(layout, &below, FALSE).left, measure_side(layout, &below, TRUE).left };
  guint top = first;

  for (guint r = first; r > band->from; r--) {
    gboolean both = has_left(layout, band, r - 1) && has_right(layout, band, r - 1);
    gboolean aligned = both && is_aligned(layout, band, r - 1, edges);
    if (!follows_within(layout, r, aligned ? PART_ROOM : both ? HEADING_ROOM : ROOM))
      break;
    if (both)
      top = r - 1;
  }
  band->from = top;
}

static gboolean
is_running(const Side *side)
{
  return side->lines >= COLUMN_LINES && side->letters >= COLUMN_LETTERS * (double)side->lines
         && side->filled >= FILLED_SHARE * side->lines;
}

/* Whether the side goes on with a column of the page before, which begins at the same edge; it is as wide then. */
static gboolean
goes_on(const Layout *layout, Side *side)
{
  gboolean found = FALSE;

  for (guint i = 0; layout->before && i < layout->before->lines->len && !found; i++) {
    const NlLine *line = g_ptr_array_index(layout->before->lines, i);
    found = line->column_right > 0 && fabs(line->column_left - side->left) < EDGE;
    if (found)
      side->right = MAX(side->right, line->column_right);
  }
  return found;
}

static void
measure_sides(const Layout *layout, const Band *band, Side *left, Side *right)
{
  *left = measure_side(layout, band, FALSE);
  *right = measure_side(layout, band, TRUE);
}

static void
add_side(NlPage *page, const Layout *layout, const Band *band, const Side *side, gboolean right)
{
  guint from, to;

  for (guint r = band->from; r < band->to; r++) {
    const Row *row = row_at(layout, r);
    side_of(row, split_row(layout, row, band->x), right, &from, &to);
    if (to > from)
      nl_page_add_pieces(page, layout->pieces, from, to, side->left, side->right);
  }
}

/* The best gutter in the middle half of the rows. */
static Band
find_gutter(const Layout *layout, guint from, guint to)
{
  Band best = { 0 };
  double left = G_MAXDOUBLE, right = 0;

  for (guint i = row_at(layout, from)->from; i < row_at(layout, to - 1)->to; i++) {
    left = MIN(left, piece_at(layout, i)->left);
    right = MAX(right, piece_at(layout, i)->right);
  }
  for (int step = 0; step < (right - left) / (2 * STEP); step++) {
    Band band = find_band(layout, from, to, left + 0.25 * (right - left) + step * STEP);
    if (band.lines > best.lines)
      best = band;
  }
  return best;
}

/* Whether the rows of the band are columns that nothing but the band itself shows; trims it to them. */
static gboolean
find_new_columns(const Layout *layout, Band *band, Side *left, Side *right)
{
  guint first = band->from;
  gboolean crossed = count_crossings(layout, band, &first) >= CROSSINGS;
  gboolean running;

  trim_below(layout, band);
  if (crossed)
    trim_above(layout, band, first);
  measure_sides(layout, band, left, right);
  running = is_running(left) && is_running(right);
  if (crossed && !running) {
    /* lists: what their longest entry is says nothing of the column's width */
    left->right = right->left;
    right->right = 0;
  }
  return crossed || running;
}

static void
trim_parts(const Layout *layout, Band *band)
{
  guint r = band->from + 1;

  while (r < band->to && follows_within(layout, r, PART_ROOM))
    r++;
  band->to = r;
}

static gboolean
are_columns(const Layout *layout, Band *band, Side *left, Side *right)
{
  measure_sides(layout, band, left, right);
  return (goes_on(layout, left) && goes_on(layout, right))
         || find_new_columns(layout, band, left, right);
}

static gboolean
find_columns(const Layout *layout, Band *band, Side *left, Side *right)
{
  Band whole = *band;

  trim_parts(layout, band);
  if (are_columns(layout, band, left, right))
    return TRUE;
  *band = whole;
  return are_columns(layout, band, left, right);
}

/* Adds rows from .. to: what stands above two columns, the columns, what stands below. */
static void
add_region(NlPage *page, const Layout *layout, guint from, guint to)
{
  Band band = { 0 };
  Side left, right;

  if (to - from >= SIDE_LINES)
    band = find_gutter(layout, from, to);
  if (band.lines >= SIDE_LINES && find_columns(layout, &band, &left, &right)) {
    add_rows(page, layout, from, band.from);
    add_side(page, layout, &band, &left, FALSE);
    add_side(page, layout, &band, &right, TRUE);
    if (band.to < to)
      add_region(page, layout, band.to, to);
  } else
    add_rows(page, layout, from, to);
}

void
nl_columns_add_lines(NlPage *page, const NlPage *before, GArray *pieces)
{
  nl_bands_level(pieces);
  {
    g_autoptr(GArray) rows = find_rows(pieces);
    Layout layout = { pieces, rows, before };
    if (rows->len > 0)
      add_region(page, &layout, 0, rows->len);
  }
}

/* ---- the body's edges ---- */

/* Lines long enough to tell where the text ends at the right. */
#define TELLING_LETTERS 40

/* The lines that stand in no column, and where they begin and, if they are long, end. */
static GPtrArray *
collect_body(const NlPages *pages, GArray *out_lefts, GArray *out_rights)
{
  GPtrArray *lines = g_ptr_array_new();

  for (guint i = 0; i < pages->pages->len; i++) {
    const NlPage *page = g_ptr_array_index(pages->pages, i);
    for (guint k = 0; k < page->lines->len; k++) {
      NlLine *line = g_ptr_array_index(page->lines, k);
      double end = line->x + line->width;
      if (line->column_right > 0)
        continue;
      g_ptr_array_add(lines, line);
      g_array_append_val(out_lefts, line->x);
      if (g_utf8_strlen(line->text, -1) >= TELLING_LETTERS)
        g_array_append_val(out_rights, end);
    }
  }
  return lines;
}

void
nl_columns_set_edges(NlPages *pages)
{
  g_autoptr(GArray) lefts = g_array_new(FALSE, FALSE, sizeof(double));
  g_autoptr(GArray) rights = g_array_new(FALSE, FALSE, sizeof(double));
  g_autoptr(GPtrArray) lines = collect_body(pages, lefts, rights);
  double left = nl_quantile(lefts, 0.1), right = nl_quantile(rights, 0.95);

  for (guint i = 0; i < lines->len; i++) {
    NlLine *line = g_ptr_array_index(lines, i);
    line->column_left = line->column_left > 0 ? line->column_left : left;
    line->column_right = right > 0 ? right : line->x + line->width + 1000;
  }
}
