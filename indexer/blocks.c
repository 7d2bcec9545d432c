/* blocks.c: lines to blocks. Whether a line goes on in the next one is read from geometry: a line
 * that ended although the next word would have fitted behind it was ended on purpose. Points where
 * the source has them, else characters and the width that the text is wrapped at. */
#include "indexer/blocks.h"

#include "indexer/hyphen.h"
#include "indexer/marker.h"
#include "indexer/quantile.h"

#include <string.h>

/* Shortest text, in bytes, that is taken for running text: what a page break may cut. */
#define RUNNING_MIN 60
/* A paragraph's first line is indented by so many characters at most: what stands further right is a line of its own. */
#define INDENT_MAX 16
/* A wrap width is looked for within these bounds, in characters. */
#define WRAP_MIN 40
#define WRAP_MAX 160
/* Blanks in a row that part two cells of plain text. */
#define CELL_BLANKS 3

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
} Row;

typedef struct {
  GArray *rows;     /* Row */
  double unit;      /* the width of a character */
  double body_size; /* of most text; 0 where unknown */
  gboolean is_paged, has_layout;
} Rows;

/* The block that is being made. */
typedef struct {
  GPtrArray *cells; /* GString */
  NlCell extents[NL_LINE_CELLS];
  const Row *first, *last;
  guint n_rows;
  NlMarker marker;
  GArray *places;
} Draft;

typedef struct {
  const NlPages *pages;
  const NlWordlist *words;
  NlVocabulary *vocabulary; /* made when the first hyphen asks */
  const Rows *rows;
  Draft draft;
  const Row
      *table; /* the row that shows the columns of the table that was last begun; NULL for none */
  NlBlocks *blocks;
} Builder;

static void
row_clear(gpointer row)
{
  g_free(((Row *)row)->text);
  g_free(((Row *)row)->cells);
}

static void
rows_free(Rows *rows)
{
  g_array_unref(rows->rows);
  g_free(rows);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Rows, rows_free)

/* Of how many of its cells it is known where they stand. */
static guint
n_extents(const Row *row)
{
  return MIN(row->n_cells, NL_LINE_CELLS);
}

/* ---- rows of plain text ---- */

static void
begin_cell(Row *row, NlCell *cells, GString *text, guint column)
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
measure_text(Row *row, const char *line)
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
  row->cells = g_memdup2(cells, n_extents(row) * sizeof *cells);
  row->left = cells[0].left;
  row->right = column - blanks;
}

/* ---- rows with layout ---- */

static void
measure_layout(Row *row, const NlLine *line)
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
    row->cells = g_memdup2(line->cells, n_extents(row) * sizeof *row->cells);
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
add_row(Rows *rows, const NlPage *page, const NlLine *line, gboolean gap, guint blank,
        gboolean page_break)
{
  Row row = { .page = rows->is_paged ? page->number : 0,
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
add_page(Rows *rows, const NlPage *page, double leading)
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
is_torn(const Row *above, const Row *row)
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
    const Row *above = &g_array_index(rows, Row, i - 1), *row = &g_array_index(rows, Row, i);
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
    Row *row = &g_array_index(rows, Row, i);
    row->gap = row->blank > 1;
  }
}

/* The width at which small letters at the beginnings of lines show that the text was wrapped there;
 * where letters had different widths that is less than the longest line. G_MAXDOUBLE where too few
 * do. */
static double
proven_width(const GArray *rows, double longest)
{
  g_autoptr(GArray) proofs = g_array_new(FALSE, FALSE, sizeof(double));
  guint pairs = 0, proven;

  for (guint i = 1; i < rows->len; i++) {
    const Row *above = &g_array_index(rows, Row, i - 1);
    const Row *row = &g_array_index(rows, Row, i);
    double word = (double)g_utf8_strlen(row->text, (gssize)strcspn(row->text, " \t"));
    double proof = above->right + word;
    if (row->gap || row->page_break || row->begins || above->right < 0.7 * longest)
      continue;
    pairs++;
    if (g_unichar_islower(g_utf8_get_char(row->text)) && nl_marker_of(row->text) == NL_MARKER_NONE
        && !nl_marker_is_final(above->text))
      g_array_append_val(proofs, proof);
  }
  proven = proofs->len;
  return proven >= 1 && proven * 20 >= pairs ? nl_quantile(proofs, 0.05) : G_MAXDOUBLE;
}

/* The width that plain text is wrapped at; G_MAXDOUBLE where a line is a paragraph. Torn lines need no proof. */
static double
wrap_width(const GArray *rows, gboolean torn)
{
  g_autoptr(GArray) widths = g_array_new(FALSE, FALSE, sizeof(double));
  guint too_long = 0;
  double width;

  for (guint i = 0; i < rows->len; i++) {
    const Row *row = &g_array_index(rows, Row, i);
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
set_wrap_width(Rows *rows)
{
  gboolean torn = is_double_spaced(rows->rows);
  double width;

  if (torn)
    close_up(rows->rows);
  width = wrap_width(rows->rows, torn);

  for (guint i = 0; i < rows->rows->len; i++)
    g_array_index(rows->rows, Row, i).column_right = width;
}

/* Sizes and widths weighed by the length of text: what most of it has. */
static void
set_body(Rows *rows)
{
  g_autoptr(GArray) sizes = g_array_new(FALSE, FALSE, sizeof(double));
  g_autoptr(GArray) units = g_array_new(FALSE, FALSE, sizeof(double));

  for (guint i = 0; i < rows->rows->len; i++) {
    const Row *row = &g_array_index(rows->rows, Row, i);
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

static Rows *
rows_new(const NlPages *pages)
{
  Rows *rows = g_new0(Rows, 1);
  double leading = pages->has_layout ? line_leading(pages) : 0;

  rows->rows = g_array_new(FALSE, FALSE, sizeof(Row));
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

/* ---- does a row go on with the block? ---- */

/* The width of a text's first word and a blank, by the text's own type: bold is wider. */
static double
first_word_width(const Builder *builder, const char *text, const NlCell *extent)
{
  glong length = g_utf8_strlen(text, -1);
  double unit = length >= 4 ? (extent->right - extent->left) / (double)length : builder->rows->unit;
  return (double)(g_utf8_strlen(text, (gssize)strcspn(text, " \t")) + 1) * unit;
}

/* Whether the first word of the text, which stands at that extent, would not have fitted between
 * right and edge. Widths in points are estimates, so there a word that only just fits counts as too
 * long. */
static gboolean
was_full(const Builder *builder, double right, double edge, const char *text, const NlCell *extent)
{
  double slack = builder->rows->has_layout ? builder->rows->unit : 0;
  return right + first_word_width(builder, text, extent) > edge - slack;
}

static gboolean
is_centred(const Builder *builder, const Row *row)
{
  double left = row->left - row->column_left, right = row->column_right - row->right;
  double unit = builder->rows->unit;
  return builder->rows->has_layout && left > 3 * unit && ABS(left - right) < 2 * unit;
}

/* Whether the row's first word would not have fitted behind the last row of the block. */
static gboolean
last_was_full(const Builder *builder, const Row *row)
{
  const Row *last = builder->draft.last;
  gboolean aligned = ABS(row->left - last->left) < builder->rows->unit; /* indented alike */
  double right = !aligned && is_centred(builder, last)
                     ? last->column_left + (last->right - last->left)
                     : last->right;
  return last->column_right < G_MAXDOUBLE
         && was_full(builder, right, last->column_right, row->text, row->cells);
}

/* Whether a row fills a good part of its column: what is shorter is a label. */
static gboolean
is_long(const Row *row)
{
  return row->column_right < G_MAXDOUBLE
         && row->right - row->left >= 0.5 * (row->column_right - row->column_left);
}

static gboolean
begins_small(const char *text)
{
  return g_unichar_islower(g_utf8_get_char(text)) && nl_marker_of(text) == NL_MARKER_NONE;
}

static const GString *
last_cell(const Draft *draft)
{
  return g_ptr_array_index(draft->cells, draft->cells->len - 1);
}

static gboolean
same_size(const Row *a, const Row *b)
{
  return ABS(a->size - b->size) <= 0.08 * MAX(a->size, b->size);
}

/* Whether the indents allow both rows in one block: a first line may be indented, an entry's
 * further lines may hang. */
static gboolean
indent_fits(const Builder *builder, const Row *row)
{
  const Draft *draft = &builder->draft;
  double slack = 1.5 * builder->rows->unit;
  double step = row->left - draft->last->left;
  gboolean fits;

  if (is_centred(builder, draft->last) && is_centred(builder, row))
    fits = TRUE;
  else if (draft->marker != NL_MARKER_NONE && draft->n_rows == 1)
    fits = step > -slack;
  else if (draft->n_rows == 1)
    fits = step <= slack && step >= -INDENT_MAX * builder->rows->unit;
  else
    fits = ABS(step) <= slack;
  return fits;
}

/* Whether a text begins with a label: "Vorlage: …". */
static gboolean
is_labelled(const char *text)
{
  const char *end = text;

  while (g_unichar_isalpha(g_utf8_get_char(end)))
    end = g_utf8_next_char(end);
  return g_unichar_isupper(g_utf8_get_char(text)) && end[0] == ':'
         && (end[1] == ' ' || end[1] == '\t');
}

/* Whether two lines begin with a number without any mark, and the one counts on from the other: entries of a list. */
static gboolean
counts_on(const char *first, const char *second)
{
  char *behind_first = NULL, *behind_second = NULL;
  guint64 a = g_ascii_isdigit(*first) ? g_ascii_strtoull(first, &behind_first, 10) : 0;
  guint64 b = g_ascii_isdigit(*second) ? g_ascii_strtoull(second, &behind_second, 10) : 0;

  return a > 0 && b > a && b - a == 1 && *behind_first == ' ' && *behind_second == ' ';
}

/* Within a page, without a gap. */
static gboolean
goes_on_below(const Builder *builder, const Row *row)
{
  const Draft *draft = &builder->draft;
  const Row *last = draft->last;
  const char *text = nl_hyphen_last_part(last_cell(draft));
  NlMarker marker = nl_marker_of(row->text);
  gboolean final = nl_marker_is_final(text);
  gboolean full = last_was_full(builder, row);
  gboolean unfinished = begins_small(row->text) && !final;
  gboolean goes_on = FALSE;

  if ((marker != NL_MARKER_NONE && (!full || final || marker == draft->marker))
      || counts_on(draft->first->text, row->text))
    goes_on = FALSE;
  else if ((draft->marker != NL_MARKER_NONE || final || is_labelled(draft->first->text))
           && is_labelled(row->text))
    goes_on = FALSE;
  else if (indent_fits(builder, row))
    goes_on
        = full || nl_hyphen_ends(text) || nl_marker_is_open(text) || (unfinished && is_long(last));
  else
    goes_on = full && unfinished;
  return goes_on;
}

/* Over a page break or a gap. */
static gboolean
goes_on_beyond(const Builder *builder, const Row *row)
{
  const Draft *draft = &builder->draft;
  const GString *text = last_cell(draft);
  gboolean goes_on = FALSE;

  /* "von der Fraktion X:" below a list is a label */
  if (!nl_marker_is_final(nl_hyphen_last_part(text)) && text->len >= RUNNING_MIN
      && (row->page_break || !g_str_has_suffix(row->text, ":"))
      && nl_marker_of(row->text) == NL_MARKER_NONE) {
    goes_on = begins_small(row->text) || (row->page_break && last_was_full(builder, row));
  }
  return goes_on;
}

static gboolean
goes_on(const Builder *builder, const Row *row)
{
  const Draft *draft = &builder->draft;
  gboolean yes = FALSE;

  if (row->begins || draft->cells->len != 1 || row->n_cells > 1 || !same_size(draft->last, row))
    yes = FALSE;
  else if (nl_hyphen_goes_on(nl_hyphen_last_part(last_cell(draft)), row->text))
    yes = TRUE;
  else if (row->gap || row->page_break)
    yes = goes_on_beyond(builder, row);
  else
    yes = goes_on_below(builder, row);
  return yes;
}

/* ---- cells that go on below ---- */

/* The cell of the block above that begins where this one does; 0 for none, for what stands under
 * the first cell begins a row of its own. */
static guint
cell_above(const Builder *builder, double left)
{
  const Draft *draft = &builder->draft;
  guint found = 0;

  for (guint k = 1; k < MIN(draft->cells->len, NL_LINE_CELLS) && found == 0; k++)
    if (ABS(draft->extents[k].left - left) <= 1.5 * builder->rows->unit)
      found = k;
  return found;
}

/* A title of so many bytes in the middle of a row may have been broken, wherever its column's edge
 * is. */
#define TITLE_MIN 24

/* A line of a label is no longer, in bytes. */
#define LABEL_MAX 40

/* Whether an item's title breaks off in that cell: at a comma or a small word; or in the middle of
 * a row, where nothing tells how wide its column is. */
static gboolean
is_broken_title(const Builder *builder, guint k)
{
  const Draft *draft = &builder->draft;
  const GString *title = g_ptr_array_index(draft->cells, k);
  gboolean is_middle = k + 1 < draft->cells->len && builder->rows->has_layout;

  return draft->marker != NL_MARKER_NONE && draft->marker != NL_MARKER_BULLET && k == 1
         && !nl_marker_is_final(title->str)
         && (g_str_has_suffix(title->str, ",") || nl_marker_is_open(title->str)
             || (is_middle && title->len >= TITLE_MIN));
}

/* The cell of the table's row that begins at that edge; n_cells where none does. */
static guint
table_column(const Builder *builder, double left)
{
  const Row *table = builder->table;
  guint found = n_extents(table);

  for (guint i = 0; i < n_extents(table) && found == n_extents(table); i++)
    if (ABS(table->cells[i].left - left) <= 1.5 * builder->rows->unit)
      found = i;
  return found;
}

/* Keeps the row that shows where the columns stand: the first of a table, or one that has more of them. */
static void
learn_table(Builder *builder, const Row *row)
{
  gboolean within = builder->table != NULL && row->n_cells <= builder->table->n_cells;

  for (guint i = 0; within && i < n_extents(row); i++)
    within = table_column(builder, row->cells[i].left) < n_extents(builder->table);
  if (row->n_cells > 1 && !within)
    builder->table = row;
}

/* Where cell k ends at the right: before the next one, of its own row or of the table's. */
static double
cell_edge(const Builder *builder, guint k)
{
  const Draft *draft = &builder->draft;
  const Row *table = builder->table;
  double edge = draft->last->column_right;
  guint column = table != NULL ? table_column(builder, draft->extents[k].left) + 1 : NL_LINE_CELLS;

  if (k + 1 < MIN(draft->cells->len, NL_LINE_CELLS))
    edge = draft->extents[k + 1].left - builder->rows->unit;
  else if (table != NULL && column < n_extents(table))
    edge = table->cells[column].left - builder->rows->unit;
  return edge;
}

/* Whether the text, at that extent, goes on with cell k above it. */
static gboolean
cell_goes_on(const Builder *builder, guint k, const char *text, const NlCell *extent)
{
  const Draft *draft = &builder->draft;
  const GString *above = g_ptr_array_index(draft->cells, k);
  double edge = cell_edge(builder, k);
  gboolean goes_on;

  if (nl_marker_of(text) != NL_MARKER_NONE)
    goes_on = FALSE;
  else if (nl_hyphen_goes_on(above->str, text) || is_broken_title(builder, k)
           || nl_marker_is_open(above->str))
    goes_on = TRUE;
  else
    goes_on
        = (begins_small(text) && !nl_marker_is_final(above->str)
           && !g_str_has_suffix(above->str, ")"))
          || (edge < G_MAXDOUBLE && was_full(builder, draft->extents[k].right, edge, text, extent));
  return goes_on;
}

/* The cells of the block that those of a row of the same table go on with, whose first cell is its number's. */
static gboolean
further_cells(const Builder *builder, const Row *row, guint *out_cells)
{
  const Draft *draft = &builder->draft;
  guint size = MIN(draft->cells->len, NL_LINE_CELLS);
  gboolean further = row->further && size > 1;

  for (guint i = 0; further && i < n_extents(row); i++)
    for (out_cells[i] = 1; out_cells[i] + 1 < size; out_cells[i]++)
      if (draft->extents[out_cells[i] + 1].left > row->cells[i].right)
        break;
  return further;
}

/* Whether a label in a column of its own, a speaker's name, goes on below: it ends with the colon there. */
static gboolean
label_goes_on(const char *above, const char *text)
{
  return !nl_marker_is_final(above) && g_str_has_suffix(text, ":") && strlen(text) < LABEL_MAX
         && strlen(above) < LABEL_MAX && nl_marker_of(above) == NL_MARKER_NONE;
}

/* Whether each cell of the row goes on with a cell of the block; their numbers. */
static gboolean
cells_go_on(const Builder *builder, const Row *row, char **texts, guint *out_cells)
{
  const Draft *draft = &builder->draft;
  gboolean yes = draft->cells->len > 1 && !row->gap && !row->page_break && !row->begins
                 && row->n_cells < NL_LINE_CELLS && same_size(draft->last, row);

  for (guint i = 0; i < row->n_cells && yes && texts[i]; i++) {
    const GString *first = g_ptr_array_index(draft->cells, 0);
    out_cells[i] = cell_above(builder, row->cells[i].left);
    if (i == 0 && row->n_cells > 1 && last_cell(draft)->len >= TITLE_MIN
        && label_goes_on(first->str, texts[0]))
      continue;
    yes = out_cells[i] > 0 ? cell_goes_on(builder, out_cells[i], texts[i], &row->cells[i])
                           : row->n_cells == 1 && nl_hyphen_goes_on(first->str, texts[i]);
  }
  return yes;
}

/* ---- building ---- */

static void
string_free(gpointer string)
{
  g_string_free(string, TRUE);
}

static void
draft_place(Draft *draft, const Row *row)
{
  NlPlace place = { row->page, row->number };
  const NlPlace *last = draft->places->len > 0
                            ? &g_array_index(draft->places, NlPlace, draft->places->len - 1)
                            : NULL;

  if (last == NULL || last->page != place.page || last->line != place.line)
    g_array_append_val(draft->places, place);
  draft->last = row;
  draft->n_rows++;
}

static void
draft_begin(Builder *builder, const Row *row)
{
  Draft *draft = &builder->draft;
  g_auto(GStrv) texts = g_strsplit(row->text, "\t", -1);

  learn_table(builder, row);
  draft->cells = g_ptr_array_new_with_free_func(string_free);
  for (guint i = 0; texts[i]; i++)
    g_ptr_array_add(draft->cells, g_string_new(texts[i]));
  memset(draft->extents, 0, sizeof draft->extents);
  memcpy(draft->extents, row->cells, n_extents(row) * sizeof *row->cells);
  draft->first = row;
  draft->n_rows = 0;
  draft->marker = nl_marker_of(row->text);
  draft->places = g_array_new(FALSE, FALSE, sizeof(NlPlace));
  draft_place(draft, row);
}

static void
draft_append(Builder *builder, guint cell, const char *text, double right)
{
  if (builder->vocabulary == NULL
      && nl_hyphen_ends(nl_hyphen_last_part(g_ptr_array_index(builder->draft.cells, cell))))
    builder->vocabulary = nl_vocabulary_new(builder->pages);
  nl_hyphen_append(g_ptr_array_index(builder->draft.cells, cell), text, builder->vocabulary,
                   builder->words);
  if (cell < NL_LINE_CELLS)
    builder->draft.extents[cell].right = right;
}

/* The cells parted by \t, but for a bullet, which is no cell. */
static char *
draft_text(const Draft *draft)
{
  GString *text = g_string_new(NULL);

  for (guint i = 0; i < draft->cells->len; i++) {
    if (i > 0)
      g_string_append_c(text, i == 1 && draft->marker == NL_MARKER_BULLET ? ' ' : '\t');
    g_string_append(text, ((const GString *)g_ptr_array_index(draft->cells, i))->str);
  }
  return g_string_free(text, FALSE);
}

static void
draft_finish(Builder *builder)
{
  Draft *draft = &builder->draft;
  const Rows *rows = builder->rows;

  if (draft->cells) {
    NlBlock *block = g_new0(NlBlock, 1);
    block->text = draft_text(draft);
    block->page = draft->first->page;
    block->line = draft->first->number;
    block->lines = draft->places->len;
    block->places = g_rc_box_dup(draft->places->len * sizeof(NlPlace),
                                 &g_array_index(draft->places, NlPlace, 0));
    g_clear_pointer(&draft->places, g_array_unref);
    block->gap = draft->first->gap || draft->first->page_break;
    block->heading = draft->first->heading;
    block->indent = MAX(0, (draft->first->left - draft->first->column_left) / rows->unit);
    block->n_cells = MIN(draft->cells->len, NL_LINE_CELLS);
    for (guint i = 0; i < block->n_cells; i++)
      block->cells[i] = draft->extents[i].left / rows->unit;
    block->size = rows->body_size > 0 ? draft->first->size / rows->body_size : 1;
    g_ptr_array_add(builder->blocks->blocks, block);
    g_clear_pointer(&draft->cells, g_ptr_array_unref);
  }
}

static void
take_row(Builder *builder, const Row *row)
{
  g_auto(GStrv) texts = g_strsplit(row->text, "\t", -1);
  guint cells[NL_LINE_CELLS] = { 0 };

  if (builder->draft.cells && !row->further && goes_on(builder, row)) {
    draft_append(builder, 0, row->text, row->right);
    draft_place(&builder->draft, row);
  } else if (builder->draft.cells
             && (further_cells(builder, row, cells) || cells_go_on(builder, row, texts, cells))) {
    for (guint i = 0; i < n_extents(row) && texts[i]; i++)
      draft_append(builder, cells[i], texts[i], row->cells[i].right);
    draft_place(&builder->draft, row);
  } else {
    draft_finish(builder);
    draft_begin(builder, row);
  }
}

void
nl_block_free(gpointer data)
{
  NlBlock *block = data;

  g_free(block->text);
  g_rc_box_release(block->places);
  g_free(block);
}

NlBlock *
nl_block_copy(const NlBlock *block, const char *text)
{
  NlBlock *copy = g_new0(NlBlock, 1);

  copy->text = g_strdup(text);
  copy->page = block->page;
  copy->line = block->line;
  copy->lines = block->lines;
  copy->gap = TRUE;
  copy->size = block->size;
  copy->places = g_rc_box_acquire(block->places);
  return copy;
}

NlBlocks *
nl_blocks_new(const NlPages *pages, const NlWordlist *words)
{
  g_autoptr(Rows) rows = rows_new(pages);
  Builder builder = { .pages = pages, .words = words, .rows = rows, .blocks = g_new0(NlBlocks, 1) };

  builder.blocks->blocks = g_ptr_array_new_with_free_func(nl_block_free);
  for (guint i = 0; i < rows->rows->len; i++)
    take_row(&builder, &g_array_index(rows->rows, Row, i));
  draft_finish(&builder);
  nl_vocabulary_free(builder.vocabulary);
  return builder.blocks;
}

void
nl_blocks_free(NlBlocks *blocks)
{
  if (blocks) {
    g_ptr_array_unref(blocks->blocks);
    g_free(blocks);
  }
}

NlBlock *
nl_blocks_at(const NlBlocks *blocks, guint n)
{
  return g_ptr_array_index(blocks->blocks, n);
}

guint
nl_blocks_size(const NlBlocks *blocks)
{
  return blocks->blocks->len;
}
