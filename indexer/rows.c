/* rows.c: see rows.h. Points where the source has them, else characters and the width that the text is wrapped at. */
#include "indexer/rows.h"

#include "indexer/hyphen.h"
#include "indexer/marker.h"
#include "indexer/quantile.h"

#include <string.h>

/* A wrap width is looked for within these bounds, in characters. */
#define WRAP_MIN 40
#define WRAP_MAX 160
/* Blanks in a row that part two cells of plain text. */
#define CELL_BLANKS 3

static void
row_clear(gpointer row)
{
  g_free(((NlRow *)row)->text);
  g_free(((NlRow *)row)->cells);
}

void
nl_rows_free(NlRows *rows)
{
  g_array_unref(rows->rows);
  g_free(rows);
}

guint
nl_row_extents(const NlRow *row)
{
  return MIN(row->n_cells, NL_LINE_CELLS);
}

/* ---- rows of plain text ---- */

static void
begin_cell(NlRow *row, NlCell *cells, GString *text, guint column)
{
  if (row->n_cells > 0)
    g_string_append_c(text, '\t');
  if (row->n_cells < NL_LINE_CELLS)
    cells[row->n_cells].left = column;
  row->n_cells++;
}

/* Fills text, extent and cells from a line of plain text, where columns are characters and a tab or
 * several blanks part cells. */
static void
measure_text(NlRow *row, const char *line)
{
  GString *text = g_string_sized_new(strlen(line));
  NlCell cells[NL_LINE_CELLS] = { { 0, 0 } };
  guint column = 0, blanks = 0;
  gboolean tab = FALSE;

  for (const char *p = line; *p; p = g_utf8_next_char(p)) {
    if (*p == ' ' || *p == '\t') {
      tab = tab || *p == '\t';
      column = *p == '\t' ? (column / 8 + 1) * 8 : column + 1;
      blanks++;
      continue;
    }
    if (text->len == 0 || tab || blanks >= CELL_BLANKS)
      begin_cell(row, cells, text, column);
    else if (blanks)
      g_string_append_c(text, ' ');
    g_string_append_unichar(text, g_utf8_get_char(p));
    column++;
    blanks = 0;
    tab = FALSE;
    /* at the first character begin_cell has made one */
    /* cppcheck-suppress negativeIndex */
    cells[MIN(row->n_cells, NL_LINE_CELLS) - 1].right = column;
  }
  row->text = g_string_free(text, FALSE);
  row->cells = g_memdup2(cells, nl_row_extents(row) * sizeof *cells);
  row->left = cells[0].left;
  row->right = column - blanks;
}

/* ---- rows with layout ---- */

static void
measure_layout(NlRow *row, const NlLine *line)
{
  row->text = g_strdup(line->text);
  row->left = line->x;
  row->right = line->x + line->width;
  row->size = line->size;
  row->column_left = line->column_left;
  row->column_right = line->column_right > 0 ? line->column_right : row->right;
  row->n_cells = MAX(line->n_cells, 1);
  if (line->n_cells == 0) {
    const NlCell whole = { row->left, row->right };
    row->cells = g_memdup2(&whole, sizeof whole);
  } else {
    row->cells = g_memdup2(line->cells, nl_row_extents(row) * sizeof *row->cells);
  }
}

/* The usual distance of two lines, from top to top, in heights of a line. */
static double
line_leading(const NlPages *pages)
{
  g_autoptr(GArray) steps = g_array_new(FALSE, FALSE, sizeof(double));

  for (guint i = 0; i < pages->pages->len; i++) {
    const NlPage *page = g_ptr_array_index(pages->pages, i);
    for (guint k = 1; k < page->lines->len; k++) {
      const NlLine *above = g_ptr_array_index(page->lines, k - 1);
      const NlLine *below = g_ptr_array_index(page->lines, k);
      double step = (below->y - above->y) / MAX(below->height, 1);
      if (step > 0.5 && step < 3)
        g_array_append_val(steps, step);
    }
  }
  return MAX(1, nl_quantile(steps, 0.3));
}

static gboolean
has_gap(const NlLine *above, const NlLine *below, double leading)
{
  double step = below->y - above->y;
  double usual = leading * MAX(above->height, below->height);
  return step > 1.3 * usual || step < -0.5 * usual;
}

/* ---- all rows ---- */

static void
add_row(NlRows *rows, const NlPage *page, const NlLine *line, gboolean gap, guint blank,
        gboolean page_break)
{
  NlRow row = { .page = rows->is_paged ? page->number : 0,
                .number = line->number,
                .gap = gap || blank > 0,
                .blank = blank,
                .page_break = page_break,
                .begins = line->begins,
                .further = line->further,
                .heading = line->heading };

  if (rows->has_layout)
    measure_layout(&row, line);
  else {
    measure_text(&row, line->text);
    row.size = line->size;
  }
  g_array_append_val(rows->rows, row);
}

static void
add_page(NlRows *rows, const NlPage *page, double leading)
{
  const NlLine *above = NULL;
  gboolean first = rows->rows->len > 0;
  guint blank = 0;

  for (guint k = 0; k < page->lines->len; k++) {
    const NlLine *line = g_ptr_array_index(page->lines, k);
    if (line->text[strspn(line->text, " \t")] == '\0') {
      blank++;
      continue;
    }
    add_row(rows, page, line, rows->has_layout && above && has_gap(above, line, leading), blank,
            first);
    above = line;
    blank = 0;
    first = FALSE;
  }
}

/* Whether a line ends in the midst of a sentence: with a hyphen or a word that begins small. */
static gboolean
ends_open(const char *text)
{
  const char *word = strrchr(text, ' ');
  return nl_hyphen_ends(text)
         || (word != NULL && !nl_marker_is_final(text)
             && g_unichar_islower(g_utf8_get_char(word + 1)));
}

/* A text of fewer lines does not show how they are spaced. */
#define FEWEST_SPACED 8
/* That many lines that plainly go on behind a blank one show that it parts nothing. */
#define FEWEST_TORN 2

static gboolean
is_torn(const NlRow *above, const NlRow *row)
{
  return row->blank > 0 && above->right >= WRAP_MIN && nl_marker_of(row->text) == NL_MARKER_NONE
         && (ends_open(above->text) || g_str_has_suffix(above->text, ",")
             || (!nl_marker_is_final(above->text)
                 && g_unichar_islower(g_utf8_get_char(row->text))));
}

/* Whether a blank line stands behind every line, as copies of a layout have it: it parts no paragraphs then. */
static gboolean
is_double_spaced(const GArray *rows)
{
  guint spaced = 0, torn = 0, long_rows = 0;

  for (guint i = 1; i < rows->len; i++) {
    const NlRow *above = &g_array_index(rows, NlRow, i - 1), *row = &g_array_index(rows, NlRow, i);
    spaced += row->blank > 0;
    long_rows += row->right > WRAP_MAX;
    torn += is_torn(above, row);
  }
  return rows->len >= FEWEST_SPACED && spaced * 10 >= rows->len * 8 && long_rows == 0
         && torn >= FEWEST_TORN;
}

static void
close_up(GArray *rows)
{
  for (guint i = 0; i < rows->len; i++) {
    NlRow *row = &g_array_index(rows, NlRow, i);
    row->gap = row->blank > 1;
  }
}

/* Whether the lines from one on end as a sentence does: a title does not. */
static gboolean
is_told(const GArray *rows, guint at)
{
  while (at + 1 < rows->len && !g_array_index(rows, NlRow, at + 1).gap
         && !g_array_index(rows, NlRow, at + 1).page_break)
    at++;
  return nl_marker_is_final(g_array_index(rows, NlRow, at).text);
}

/* So few lines may have been broken on purpose, as titles are: they end in no sentence, and others are longer than letters of
 * different widths make them. */
#define FEWEST_PROOFS 3
#define MOST_VARIED   1.2

/* The width at which small letters at the beginnings of lines show that the text was wrapped there;
 * where letters had different widths that is less than the longest line. G_MAXDOUBLE where too few
 * do. */
static double
proven_width(const GArray *rows, double longest)
{
  g_autoptr(GArray) proofs = g_array_new(FALSE, FALSE, sizeof(double));
  guint pairs = 0, proven, told = 0;
  double width;

  for (guint i = 1; i < rows->len; i++) {
    const NlRow *above = &g_array_index(rows, NlRow, i - 1);
    const NlRow *row = &g_array_index(rows, NlRow, i);
    double word = (double)g_utf8_strlen(row->text, (gssize)strcspn(row->text, " \t"));
    double proof = above->right + word;
    if (row->gap || row->page_break || row->begins || above->right < 0.7 * longest)
      continue;
    pairs++;
    if (g_unichar_islower(g_utf8_get_char(row->text)) && nl_marker_of(row->text) == NL_MARKER_NONE
        && !nl_marker_is_final(above->text)) {
      g_array_append_val(proofs, proof);
      told += proofs->len < FEWEST_PROOFS && is_told(rows, i);
    }
  }
  proven = proofs->len;
  width = nl_quantile(proofs, 0.05);
  if (proven == 0 || proven * 20 < pairs
      || (proven < FEWEST_PROOFS && told == 0 && longest > width * MOST_VARIED))
    width = G_MAXDOUBLE;
  return width;
}

/* The width that plain text is wrapped at; G_MAXDOUBLE where a line is a paragraph. Torn lines need no proof. */
static double
wrap_width(const GArray *rows, gboolean torn)
{
  g_autoptr(GArray) widths = g_array_new(FALSE, FALSE, sizeof(double));
  guint too_long = 0;
  double width;

  for (guint i = 0; i < rows->len; i++) {
    const NlRow *row = &g_array_index(rows, NlRow, i);
    if (row->n_cells == 1)
      g_array_append_val(widths, row->right);
    if (row->right > WRAP_MAX)
      too_long++;
  }
  width = nl_quantile(widths, 0.97);
  if (width < WRAP_MIN || width > WRAP_MAX || too_long * 100 > rows->len)
    width = G_MAXDOUBLE;
  else {
    double proven = proven_width(rows, width);
    width = proven == G_MAXDOUBLE && !torn ? proven : MIN(width, proven);
  }
  return width;
}

static void
set_wrap_width(NlRows *rows)
{
  gboolean torn = is_double_spaced(rows->rows);
  double width;

  if (torn)
    close_up(rows->rows);
  width = wrap_width(rows->rows, torn);

  for (guint i = 0; i < rows->rows->len; i++)
    g_array_index(rows->rows, NlRow, i).column_right = width;
}

/* Sizes and widths weighed by the length of text: what most of it has. */
static void
set_body(NlRows *rows)
{
  g_autoptr(GArray) sizes = g_array_new(FALSE, FALSE, sizeof(double));
  g_autoptr(GArray) units = g_array_new(FALSE, FALSE, sizeof(double));

  for (guint i = 0; i < rows->rows->len; i++) {
    const NlRow *row = &g_array_index(rows->rows, NlRow, i);
    glong length = g_utf8_strlen(row->text, -1);
    double unit = (row->right - row->left) / (double)length;
    for (glong k = 0; k < length; k += 10) {
      g_array_append_val(sizes, row->size);
      if (row->n_cells == 1)
        g_array_append_val(units, unit);
    }
  }
  rows->body_size = nl_quantile(sizes, 0.5);
  if (rows->has_layout)
    rows->unit = nl_quantile(units, 0.5);
}

NlRows *
nl_rows_new(const NlPages *pages)
{
  NlRows *rows = g_new0(NlRows, 1);
  double leading = pages->has_layout ? line_leading(pages) : 0;

  rows->rows = g_array_new(FALSE, FALSE, sizeof(NlRow));
  g_array_set_clear_func(rows->rows, row_clear);
  rows->is_paged = pages->is_paged;
  rows->has_layout = pages->has_layout;
  rows->unit = 1;
  for (guint i = 0; i < pages->pages->len; i++)
    add_page(rows, g_ptr_array_index(pages->pages, i), leading);
  set_body(rows);
  if (!rows->has_layout)
    set_wrap_width(rows);
  return rows;
}
