/* piece_line.c: one line of the pieces of text that stand on one height: its words, and the cells of a table's row. */
#include "indexer/piece_line.h"

#include <math.h>

static const NlPiece *
piece_at(const GArray *pieces, guint n)
{
  return &g_array_index(pieces, NlPiece, n);
}

double
nl_piece_middle(const NlPiece *piece)
{
  return (piece->top + piece->bottom) / 2;
}

gboolean
nl_pieces_level(const NlPiece *a, const NlPiece *b)
{
  return fabs(nl_piece_middle(a) - nl_piece_middle(b))
         < 0.35 * MAX(a->bottom - a->top, b->bottom - b->top);
}

/* Whether the pieces are the words of one line that was stretched to the column's width: wide gaps,
 * but all alike. */
static gboolean
is_stretched(const GArray *pieces, guint from, guint to)
{
  double narrow = G_MAXDOUBLE, wide = 0, height = 0;

  for (guint i = from + 1; i < to; i++) {
    double gap = piece_at(pieces, i)->left - piece_at(pieces, i - 1)->right;
    narrow = MIN(narrow, gap);
    wide = MAX(wide, gap);
    height = MAX(height, piece_at(pieces, i)->bottom - piece_at(pieces, i)->top);
  }
  return wide - narrow < 0.35 * height && wide < 5 * height
         && (to - from >= 4 || (to - from == 3 && narrow < 1.3 * height));
}

/* So many pieces before and behind a row are looked at for cells that begin where one of its own
 * does. */
#define NEAR_PIECES 12

/* Whether a piece that has a wide gap before it begins at that edge. */
static gboolean
is_under(const GArray *pieces, guint n, double left)
{
  const NlPiece *before = piece_at(pieces, n - 1), *piece = piece_at(pieces, n);
  return fabs(piece->left - left) < 1.5 && nl_pieces_level(before, piece)
         && piece->left - before->right > piece->bottom - piece->top;
}

/* Whether a cell begins at that piece: a wide gap stands before it, or it stands under or over one
 * that has such. */
static gboolean
begins_cell(const GArray *pieces, guint n)
{
  const NlPiece *piece = piece_at(pieces, n);
  guint to = MIN(pieces->len, n + NEAR_PIECES);
  gboolean begins = FALSE;

  for (guint i = n > NEAR_PIECES ? n - NEAR_PIECES : 1; i < to && !begins; i++)
    begins = is_under(pieces, i, piece->left);
  return begins;
}

/* The same of one that has its middle where the other has it. */
static gboolean
is_centred_under(const GArray *pieces, guint n, guint other)
{
  const NlPiece *a = piece_at(pieces, n), *b = piece_at(pieces, other);
  return fabs(a->left + a->right - b->left - b->right) < 3 && is_under(pieces, n, a->left);
}

/* Whether each of the pieces but the first begins where a cell of another row does. */
static gboolean
are_cells(const GArray *pieces, guint from, guint to)
{
  gboolean cells = TRUE;

  for (guint i = from + 1; i < to && cells; i++) {
    guint end = MIN(pieces->len, i + NEAR_PIECES);
    cells = FALSE;
    for (guint k = i > NEAR_PIECES ? i - NEAR_PIECES : 1; k < end && !cells; k++)
      cells = (k < from || k >= to)
              && (is_under(pieces, k, piece_at(pieces, i)->left) || is_centred_under(pieces, k, i));
  }
  return cells;
}

/* A line while pieces are added to it. */
typedef struct {
  NlLine line;
  GString *text;
  NlCell cells[NL_LINE_CELLS];
  double right, bottom;
} Draft;

static Draft
draft_new(const NlPiece *first)
{
  return (Draft){ .line = { .x = first->left,
                            .y = first->top,
                            .size = first->size,
                            .n_cells = 1,
                            .further = first->further },
                  .text = g_string_new(first->text),
                  .cells = { { first->left, first->right } },
                  .right = first->right,
                  .bottom = first->bottom };
}

/* A cell of its own; else a word behind a blank, or where they touch, the rest of one. */
static void
draft_add(Draft *draft, const NlPiece *piece, gboolean cell)
{
  NlLine *line = &draft->line;

  if (cell) {
    g_string_append_c(draft->text, '\t');
    if (line->n_cells < NL_LINE_CELLS)
      draft->cells[line->n_cells++].left = piece->left;
  } else if (piece->left - draft->right > 0.1 * (piece->bottom - piece->top)) {
    g_string_append_c(draft->text, ' ');
  }
  g_string_append(draft->text, piece->text);
  draft->right = MAX(draft->right, piece->right);
  draft->bottom = MAX(draft->bottom, piece->bottom);
  line->y = MIN(line->y, piece->top);
  line->size = MAX(line->size, piece->size);
  line->further = line->further && piece->further;
  draft->cells[line->n_cells - 1].right = draft->right;
}

/* Moves what the draft has to the page. */
static void
draft_end(Draft *draft, NlPage *page)
{
  NlLine *added = nl_page_add_line(page, "", 0);

  draft->line.width = draft->right - draft->line.x;
  draft->line.height = draft->bottom - draft->line.y;
  draft->line.number = added->number;
  draft->line.cells = g_memdup2(draft->cells, draft->line.n_cells * sizeof *draft->cells);
  g_free(added->text);
  *added = draft->line;
  added->text = g_string_free(draft->text, FALSE);
}

void
nl_page_add_pieces(NlPage *page, const GArray *pieces, guint from, guint to, double left,
                   double right)
{
  Draft draft = draft_new(piece_at(pieces, from));
  gboolean stretched = is_stretched(pieces, from, to) && !are_cells(pieces, from, to);

  for (guint i = from + 1; i < to; i++)
    draft_add(&draft, piece_at(pieces, i), !stretched && begins_cell(pieces, i));
  draft.line.column_left = left;
  draft.line.column_right = right;
  draft_end(&draft, page);
}
