/* bands.c: see bands.h. A band is a row of a table, around the number in its first column. */
#include "indexer/bands.h"

#include "indexer/columns.h"

#include <math.h>
#include <string.h>

/* So many pieces before and behind a number are looked at. */
#define NEAR_PIECES 60
/* Cells beside a number. */
#define MOST_CELLS 5
/* A number is so long, in bytes, and a word before it. */
#define LONGEST_NUMBER 16
#define LONGEST_WORD   12
/* Edges that are the same, in points. */
#define EDGE 3
/* In heights of a line: heights that are the same, and the farthest from line to line in a cell. */
#define SAME  0.17
#define PITCH 1.7

/* Lines of one cell, by the heights of their middles. */
typedef struct {
  double left, right;
  double middles[2 * NEAR_PIECES];
  guint n, first, last; /* first and last of those centred on the number */
  gboolean centred;
} Cell;

typedef struct {
  GArray *pieces;    /* NlPiece, by height */
  double *shifts;    /* of each */
  gboolean *further; /* of each */
  gboolean *used;    /* of each: in a band already */
} Sheet;

typedef struct {
  guint anchor;   /* the number's piece */
  guint from, to; /* of pieces that may be of the band */
  double left;    /* of the cells beside it */
  double height;  /* of a line */
  Cell cells[MOST_CELLS];
  guint n_cells;
} Band;

static NlPiece *
piece_at(const Sheet *sheet, guint n)
{
  return &g_array_index(sheet->pieces, NlPiece, n);
}

static double
middle_at(const Sheet *sheet, guint n)
{
  const NlPiece *piece = piece_at(sheet, n);
  return (piece->top + piece->bottom) / 2;
}

static int
compare_height(gconstpointer a, gconstpointer b)
{
  const NlPiece *p = a, *q = b;
  double x = p->top + p->bottom, y = q->top + q->bottom;
  return x != y ? (x > y) - (x < y) : (p->left > q->left) - (p->left < q->left);
}

/* "3", "3.1.", "TOP 3", "§ 3" */
static gboolean
is_number(const char *text)
{
  const char *p = text;
  gsize digits = 0;

  while (g_unichar_isalpha(g_utf8_get_char(p)) || g_str_has_prefix(p, "§"))
    p = g_utf8_next_char(p);
  if (p - text > LONGEST_WORD)
    return FALSE;
  p += p > text && *p == ' ';
  digits = strspn(p, "0123456789.");
  return g_ascii_isdigit(*p) && strlen(text) <= LONGEST_NUMBER
         && (p[digits] == '\0' || strcmp(p + digits, ")") == 0);
}

/* ---- what may be of a band ---- */

/* The left edge of what stands right of the number, and near its height; 0 for nothing. */
static double
find_edge(const Sheet *sheet, const Band *band)
{
  const NlPiece *number = piece_at(sheet, band->anchor);
  guint from = band->anchor > NEAR_PIECES ? band->anchor - NEAR_PIECES : 0;
  guint to = MIN(sheet->pieces->len, band->anchor + NEAR_PIECES);
  double left = 0;

  for (guint i = from; i < to; i++) {
    const NlPiece *piece = piece_at(sheet, i);
    if (piece->left > number->right + EDGE
        && fabs(middle_at(sheet, i) - middle_at(sheet, band->anchor)) < band->height
        && (left == 0 || piece->left < left))
      left = piece->left;
  }
  return left;
}

/* Whether a piece ends the room for the band: it stands in the number's column. */
static gboolean
bars(const Sheet *sheet, const Band *band, guint n)
{
  return sheet->used[n] || piece_at(sheet, n)->left < band->left - EDGE;
}

static gboolean
same(const Band *band, double a, double b)
{
  return fabs(a - b) < SAME * band->height;
}

/* What stands on the height of a piece that ends the room is of its row. */
static void
leave_rows(const Sheet *sheet, Band *band)
{
  while (band->from > 0 && band->from < band->anchor
         && same(band, middle_at(sheet, band->from), middle_at(sheet, band->from - 1)))
    band->from++;
  while (band->to < sheet->pieces->len && band->to > band->anchor + 1
         && same(band, middle_at(sheet, band->to - 1), middle_at(sheet, band->to)))
    band->to--;
}

static void
find_room(const Sheet *sheet, Band *band)
{
  guint size = sheet->pieces->len;

  band->from = band->anchor;
  while (band->from > 0 && band->anchor - band->from < NEAR_PIECES
         && !bars(sheet, band, band->from - 1))
    band->from--;
  band->to = band->anchor + 1;
  while (band->to < size && band->to - band->anchor < NEAR_PIECES && !bars(sheet, band, band->to))
    band->to++;
  leave_rows(sheet, band);
}

/* The cell that a piece stands in, a new one if need be; NULL where there are too many. */
static Cell *
cell_of(Band *band, const NlPiece *piece)
{
  Cell *cell = NULL;

  for (guint i = 0; i < band->n_cells && cell == NULL; i++)
    if (piece->left < band->cells[i].right && piece->right > band->cells[i].left)
      cell = &band->cells[i];
  if (cell == NULL && band->n_cells < MOST_CELLS) {
    cell = &band->cells[band->n_cells++];
    *cell = (Cell){ .left = piece->left, .right = piece->right };
  }
  return cell;
}

static void
collect_cells(const Sheet *sheet, Band *band)
{
  for (guint i = band->from; i < band->to; i++) {
    const NlPiece *piece = piece_at(sheet, i);
    Cell *cell = i != band->anchor ? cell_of(band, piece) : NULL;
    if (cell == NULL)
      continue;
    cell->left = MIN(cell->left, piece->left);
    cell->right = MAX(cell->right, piece->right);
    if (cell->n == 0 || middle_at(sheet, i) - cell->middles[cell->n - 1] > SAME * band->height)
      cell->middles[cell->n++] = middle_at(sheet, i);
  }
}

/* ---- what is centred ---- */

/* Finds the lines of a cell that lie around that height, as many above it as below, one as far from the other as the
 * next. */
static void
centre(const Band *band, Cell *cell, double height)
{
  guint i = 0;
  double pitch = 0;

  while (i < cell->n && cell->middles[i] < height && !same(band, cell->middles[i], height))
    i++;
  cell->first = cell->last = i;
  cell->centred = i < cell->n && same(band, cell->middles[i], height);
  if (!cell->centred && i > 0 && i < cell->n) {
    pitch = cell->middles[i] - cell->middles[i - 1];
    cell->first = i - 1;
    cell->centred = same(band, (cell->middles[i] + cell->middles[i - 1]) / 2, height)
                    && pitch < PITCH * band->height;
  }
  while (cell->centred && cell->first > 0 && cell->last + 1 < cell->n) {
    double above = cell->middles[cell->first] - cell->middles[cell->first - 1];
    double below = cell->middles[cell->last + 1] - cell->middles[cell->last];
    if (!same(band, above, below) || above > PITCH * band->height
        || (pitch > 0 && !same(band, above, pitch)))
      break;
    pitch = above;
    cell->first--;
    cell->last++;
  }
}

/* Whether nothing stands as near above or below the cell's lines as they do to one another. */
static gboolean
is_apart(const Sheet *sheet, const Band *band, const Cell *cell)
{
  double first = cell->middles[cell->first], last = cell->middles[cell->last];
  double pitch = (last - first) / (cell->last - cell->first);
  guint from = band->from > NEAR_PIECES ? band->from - NEAR_PIECES : 0;
  guint to = MIN(sheet->pieces->len, band->to + NEAR_PIECES);
  gboolean apart = TRUE;

  for (guint i = from; i < to && apart; i++) {
    double off
        = middle_at(sheet, i) < first ? first - middle_at(sheet, i) : middle_at(sheet, i) - last;
    apart = sheet->used[i] || same(band, MAX(off, 0), 0) || off > pitch + SAME * band->height
            || off < 0;
  }
  return apart;
}

/* Whether a cell shows that its row is centred: the number stands between two of its lines, or beside the middle one
 * of those that stand apart. */
static gboolean
shows_centre(const Sheet *sheet, const Band *band, const Cell *cell)
{
  guint lines = cell->last - cell->first + 1;
  return cell->centred && lines > 1 && (lines % 2 == 0 || is_apart(sheet, band, cell));
}

/* Whether a cell right beside the number, not centred itself, begins on the height of one that is. */
static gboolean
is_level_with(const Band *band, const Cell *cell, const Cell *centred)
{
  gboolean level = FALSE;

  for (guint i = 0; !level && cell != centred && cell->left < band->left + EDGE && i < cell->n; i++)
    level = same(band, cell->middles[i], centred->middles[centred->first]);
  return level;
}

static gboolean
is_band(const Sheet *sheet, const Band *band)
{
  const Cell *shown = NULL;
  gboolean titled = FALSE;

  for (guint i = 0; i < band->n_cells; i++) {
    if (shows_centre(sheet, band, &band->cells[i]))
      shown = &band->cells[i];
    titled |= band->cells[i].centred && band->cells[i].left < band->left + EDGE;
  }
  for (guint i = 0; shown != NULL && !titled && i < band->n_cells; i++)
    titled = is_level_with(band, &band->cells[i], shown);
  return shown != NULL && titled;
}

/* ---- levelling ---- */

static void
level_cell(Sheet *sheet, const Band *band, const Cell *cell, double height)
{
  double first = cell->middles[cell->first], last = cell->middles[cell->last];

  for (guint i = band->from; i < band->to; i++) {
    const NlPiece *piece = piece_at(sheet, i);
    double middle = middle_at(sheet, i);
    if (i == band->anchor || piece->left >= cell->right || piece->right <= cell->left
        || middle < first - SAME * band->height || middle > last + SAME * band->height)
      continue;
    sheet->used[i] = TRUE;
    sheet->further[i] = middle > first + SAME * band->height;
    sheet->shifts[i] = height - first;
  }
}

static void
level(Sheet *sheet, const Band *band)
{
  double height = middle_at(sheet, band->anchor);

  for (guint i = 0; i < band->n_cells; i++)
    if (band->cells[i].centred)
      height = MIN(height, band->cells[i].middles[band->cells[i].first]);
  for (guint i = 0; i < band->n_cells; i++)
    if (band->cells[i].centred)
      level_cell(sheet, band, &band->cells[i], height);
  sheet->used[band->anchor] = TRUE;
  sheet->shifts[band->anchor] = height - middle_at(sheet, band->anchor);
}

static void
look_at(Sheet *sheet, guint anchor)
{
  const NlPiece *number = piece_at(sheet, anchor);
  Band band = { .anchor = anchor, .height = number->bottom - number->top };

  band.left = find_edge(sheet, &band);
  if (band.left == 0)
    return;
  find_room(sheet, &band);
  collect_cells(sheet, &band);
  for (guint i = 0; i < band.n_cells; i++)
    centre(&band, &band.cells[i], middle_at(sheet, anchor));
  if (is_band(sheet, &band))
    level(sheet, &band);
}

void
nl_bands_level(GArray *pieces)
{
  guint size = MAX(pieces->len, 1);
  g_autofree double *shifts = g_new0(double, size);
  g_autofree gboolean *further = g_new0(gboolean, size);
  g_autofree gboolean *used = g_new0(gboolean, size);
  Sheet sheet = { pieces, shifts, further, used };

  g_array_sort(pieces, compare_height);
  for (guint i = 0; i < pieces->len; i++)
    if (!used[i] && is_number(piece_at(&sheet, i)->text))
      look_at(&sheet, i);
  for (guint i = 0; i < pieces->len; i++) {
    piece_at(&sheet, i)->top += shifts[i];
    piece_at(&sheet, i)->bottom += shifts[i];
    piece_at(&sheet, i)->further = further[i];
  }
}
