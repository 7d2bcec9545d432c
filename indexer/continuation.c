/* continuation.c: see continuation.h. Read from geometry: a line that ended although the next word would have fitted behind
 * it was ended on purpose. */
#include "indexer/continuation.h"

#include <string.h>

/* Shortest text, in bytes, that is taken for running text: what a page break may cut. */
#define RUNNING_MIN 60
/* A paragraph's first line is indented by so many characters at most: what stands further right is a line of its own. */
#define INDENT_MAX 16
/* The width of a text's first word and a blank, by the text's own type: bold is wider. */
static double
first_word_width(const NlBuilder *builder, const char *text, const NlCell *extent)
{
  glong length = g_utf8_strlen(text, -1);
  double unit = length >= 4 ? (extent->right - extent->left) / (double)length : builder->rows->unit;
  return (double)(g_utf8_strlen(text, (gssize)strcspn(text, " \t")) + 1) * unit;
}

/* Whether the first word of the text, which stands at that extent, would not have fitted between
 * right and edge. Widths in points are estimates, so there a word that only just fits counts as too
 * long. */
static gboolean
was_full(const NlBuilder *builder, double right, double edge, const char *text,
         const NlCell *extent)
{
  double slack = builder->rows->has_layout ? builder->rows->unit : 0;
  return right + first_word_width(builder, text, extent) > edge - slack;
}

static gboolean
is_centred(const NlBuilder *builder, const NlRow *row)
{
  double left = row->left - row->column_left, right = row->column_right - row->right;
  double unit = builder->rows->unit;
  return builder->rows->has_layout && left > 3 * unit && ABS(left - right) < 2 * unit;
}

/* Whether the row's first word would not have fitted behind the last row of the block. */
static gboolean
last_was_full(const NlBuilder *builder, const NlRow *row)
{
  const NlRow *last = builder->draft.last;
  gboolean aligned = ABS(row->left - last->left) < builder->rows->unit; /* indented alike */
  double right = !aligned && is_centred(builder, last)
                     ? last->column_left + (last->right - last->left)
                     : last->right;
  return last->column_right < G_MAXDOUBLE
         && was_full(builder, right, last->column_right, row->text, row->cells);
}

/* Whether a row fills a good part of its column: what is shorter is a label. */
static gboolean
is_long(const NlRow *row)
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
last_cell(const NlDraft *draft)
{
  return g_ptr_array_index(draft->cells, draft->cells->len - 1);
}

static gboolean
same_size(const NlRow *a, const NlRow *b)
{
  return ABS(a->size - b->size) <= 0.08 * MAX(a->size, b->size);
}

/* Whether the indents allow both rows in one block: a first line may be indented, an entry's
 * further lines may hang. */
static gboolean
indent_fits(const NlBuilder *builder, const NlRow *row)
{
  const NlDraft *draft = &builder->draft;
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

/* A line of a label is no longer, in bytes. */
#define LABEL_MAX 40

/* Whether a line is a label in capitals, and nothing else: "CDU:". */
static gboolean
is_capital_label(const char *text)
{
  const char *at = text;

  while (*at != '\0' && !g_unichar_islower(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  return *at == '\0' && at - text > 2 && at - text < LABEL_MAX && at[-1] == ':'
         && g_unichar_isalpha(g_utf8_get_char(text));
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

/* Whether a line is a number without a mark and a title, "1 Neubau", "§ 1 Neubau", which ends on purpose: a sentence would
 * fill the line, or end with its mark. */
static gboolean
is_bare_heading(const NlRow *row)
{
  const char *number = g_str_has_prefix(row->text, "§ ") ? row->text + strlen("§ ") : row->text;
  const char *end = number + strspn(number, "0123456789");
  double width = row->column_right - row->column_left;

  return end > number && *end == ' ' && g_unichar_isupper(g_utf8_get_char(end + 1))
         && !nl_marker_is_final(row->text) && row->column_right < G_MAXDOUBLE
         && row->column_right - row->right > width / 6;
}

/* Within a page, without a gap. */
static gboolean
goes_on_below(const NlBuilder *builder, const NlRow *row)
{
  const NlDraft *draft = &builder->draft;
  const NlRow *last = draft->last;
  const char *text = nl_hyphen_last_part(last_cell(draft));
  NlMarker marker = nl_marker_of(row->text);
  gboolean final = nl_marker_is_final(text);
  gboolean full = last_was_full(builder, row);
  gboolean unfinished = begins_small(row->text) && !final;
  gboolean goes_on = FALSE;

  if ((marker != NL_MARKER_NONE
       && (!full || final || marker == draft->marker
           || (nl_marker_is_alone(row->text) && !nl_marker_is_open(text))))
      || counts_on(draft->first->text, row->text) || (final && is_bare_heading(row)))
    goes_on = FALSE;
  else if ((draft->marker != NL_MARKER_NONE || final || is_labelled(draft->first->text))
           && is_labelled(row->text))
    goes_on = FALSE;
  else if (is_capital_label(row->text))
    goes_on = FALSE;
  else if (indent_fits(builder, row))
    goes_on = full || nl_hyphen_ends(text) || nl_marker_is_open(text)
              || (unfinished && is_long(last))
              || (draft->marker != NL_MARKER_NONE && draft->marker != NL_MARKER_BULLET
                  && nl_marker_is_closed_by(text, row->text));
  else
    goes_on = full && unfinished;
  return goes_on;
}

/* Over a page break or a gap. */
static gboolean
goes_on_beyond(const NlBuilder *builder, const NlRow *row)
{
  const NlDraft *draft = &builder->draft;
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

gboolean
nl_row_goes_on(const NlBuilder *builder, const NlRow *row)
{
  const NlDraft *draft = &builder->draft;
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
cell_above(const NlBuilder *builder, double left)
{
  const NlDraft *draft = &builder->draft;
  guint found = 0;

  for (guint k = 1; k < MIN(draft->cells->len, NL_LINE_CELLS) && found == 0; k++)
    if (ABS(draft->extents[k].left - left) <= 1.5 * builder->rows->unit)
      found = k;
  return found;
}

/* A title of so many bytes in the middle of a row may have been broken, wherever its column's edge
 * is. */
#define TITLE_MIN 24

/* Whether an item's title breaks off in that cell: at a comma or a small word; or in the middle of
 * a row, where nothing tells how wide its column is. */
static gboolean
is_broken_title(const NlBuilder *builder, guint k)
{
  const NlDraft *draft = &builder->draft;
  const GString *title = g_ptr_array_index(draft->cells, k);
  gboolean is_middle = k + 1 < draft->cells->len && builder->rows->has_layout;

  return draft->marker != NL_MARKER_NONE && draft->marker != NL_MARKER_BULLET && k == 1
         && !nl_marker_is_final(title->str)
         && (g_str_has_suffix(title->str, ",") || nl_marker_is_open(title->str)
             || (is_middle && title->len >= TITLE_MIN));
}

/* The cell of the table's row that begins at that edge; n_cells where none does. */
static guint
table_column(const NlBuilder *builder, double left)
{
  const NlRow *table = builder->table;
  guint found = nl_row_extents(table);

  for (guint i = 0; i < nl_row_extents(table) && found == nl_row_extents(table); i++)
    if (ABS(table->cells[i].left - left) <= 1.5 * builder->rows->unit)
      found = i;
  return found;
}

void
nl_row_learn_table(NlBuilder *builder, const NlRow *row)
{
  gboolean within = builder->table != NULL && row->n_cells <= builder->table->n_cells;

  for (guint i = 0; within && i < nl_row_extents(row); i++)
    within = table_column(builder, row->cells[i].left) < nl_row_extents(builder->table);
  if (row->n_cells > 1 && !within)
    builder->table = row;
}

/* Where cell k ends at the right: before the next one, of its own row or of the table's. */
static double
cell_edge(const NlBuilder *builder, guint k)
{
  const NlDraft *draft = &builder->draft;
  const NlRow *table = builder->table;
  double edge = draft->last->column_right;
  guint column = table != NULL ? table_column(builder, draft->extents[k].left) + 1 : NL_LINE_CELLS;

  if (k + 1 < MIN(draft->cells->len, NL_LINE_CELLS))
    edge = draft->extents[k + 1].left - builder->rows->unit;
  else if (table != NULL && column < nl_row_extents(table))
    edge = table->cells[column].left - builder->rows->unit;
  return edge;
}

/* Whether the text, at that extent, goes on with cell k above it. */
static gboolean
cell_goes_on(const NlBuilder *builder, guint k, const char *text, const NlCell *extent)
{
  const NlDraft *draft = &builder->draft;
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

gboolean
nl_row_further_cells(const NlBuilder *builder, const NlRow *row, guint *out_cells)
{
  const NlDraft *draft = &builder->draft;
  guint size = MIN(draft->cells->len, NL_LINE_CELLS);
  gboolean further = row->further && size > 1;

  for (guint i = 0; further && i < nl_row_extents(row); i++)
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

gboolean
nl_row_cells_go_on(const NlBuilder *builder, const NlRow *row, char **texts, guint *out_cells)
{
  const NlDraft *draft = &builder->draft;
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
