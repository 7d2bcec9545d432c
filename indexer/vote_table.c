/* vote_table.c: tables of counts: a head of labels, and below it figures or ticks, for the whole house or for each group.
 * See floor.h. */
#include "indexer/floor.h"

#include <string.h>

/* Columns of such a table, and rows of one. */
#define MOST_COLUMNS NL_LINE_CELLS
#define MOST_ROWS    24
/* A cell stands so near its column's label, in characters. */
#define NEAR 6.0

/* What a column says, row by row, and in all. */
typedef struct {
  GString *label;
  double left;
  int sum, last; /* last: of the row that was read last; -1 for none */
  gboolean ticked;
} Column;

typedef struct {
  Column columns[MOST_COLUMNS];
  guint n_columns, rows;
  gboolean named;  /* a group's name stands before the values of the row read last */
  gboolean placed; /* it is known where the columns stand */
} Table;

static gboolean
is_tick(const char *cell)
{
  static const char *const ticks[] = { "X", "x", "✓", "✔", "☒", "☑", "✗", "✘", NULL };
  return g_strv_contains(ticks, cell);
}

static gboolean
is_figure(const char *cell)
{
  return *cell != '\0' && strlen(cell) <= 4 && cell[strspn(cell, "0123456789")] == '\0';
}

static gboolean
is_value(const char *cell)
{
  static const char *const none[] = { "-", "–", "—", "./.", NULL };
  return is_figure(cell) || is_tick(cell) || g_strv_contains(none, cell);
}

/* The column that a cell stands in; NULL where none is near. */
static Column *
column_of(Table *table, const NlBlock *row, guint cell, guint n_cells)
{
  Column *found = NULL;
  double distance = NEAR;

  if (n_cells == table->n_columns)
    found = &table->columns[cell];
  else if (table->placed && row->n_cells == n_cells)
    for (guint i = 0; i < table->n_columns; i++) {
      double off = ABS(table->columns[i].left - row->cells[cell]);
      if (off < distance) {
        distance = off;
        found = &table->columns[i];
      }
    }
  return found;
}

static void
read_head(Table *table, const NlBlock *head)
{
  g_auto(GStrv) cells = g_strsplit(head->text, "\t", -1);
  guint n = g_strv_length(cells);

  table->placed = head->n_cells == n;
  table->n_columns = MIN(n, MOST_COLUMNS);
  for (guint i = 0; i < table->n_columns; i++) {
    g_strchomp(cells[i]);
    table->columns[i] = (Column){ .label = g_string_new(cells[i]),
                                  .left = i < head->n_cells ? head->cells[i] : 0,
                                  .last = -1 };
    if (g_str_has_suffix(cells[i], ":"))
      g_string_truncate(table->columns[i].label, table->columns[i].label->len - 1);
  }
}

/* A head's second line: each of its cells stands below one of the first. */
static gboolean
read_further_head(Table *table, const NlBlock *row)
{
  g_auto(GStrv) cells = g_strsplit(row->text, "\t", -1);
  guint n = g_strv_length(cells);
  gboolean further = table->placed && row->n_cells == n && n < table->n_columns;

  for (guint i = 0; further && i < n; i++)
    further = !is_value(cells[i]) && column_of(table, row, i, n) != NULL;
  for (guint i = 0; further && i < n; i++)
    g_string_append_printf(column_of(table, row, i, n)->label, " %s", cells[i]);
  return further;
}

/* A row of values, behind a group's name or not. */
static gboolean
read_row(Table *table, const NlBlock *row)
{
  g_auto(GStrv) cells = g_strsplit(row->text, "\t", -1);
  guint n = g_strv_length(cells), first = n > 1 && !is_value(cells[0]);
  gboolean values = n <= MOST_COLUMNS;

  table->named = first > 0;
  for (guint i = first; values && i < n; i++)
    values = is_value(cells[i]) && column_of(table, row, i, n) != NULL;
  for (guint i = 0; values && i < table->n_columns; i++)
    table->columns[i].last = -1;
  for (guint i = first; values && i < n; i++) {
    Column *column = column_of(table, row, i, n);
    column->ticked |= is_tick(cells[i]);
    column->last = is_figure(cells[i]) ? (int)g_ascii_strtoll(cells[i], NULL, 10) : -1;
  }
  return values;
}

/* Whether the row read last is the sum of those above it. */
static gboolean
is_total(const Table *table)
{
  gboolean total = table->rows > 1;
  for (guint i = 0; total && i < table->n_columns; i++)
    total = table->columns[i].last < 0 || table->columns[i].last == table->columns[i].sum;
  return total;
}

static void
add_row(Table *table)
{
  for (guint i = 0; i < table->n_columns; i++)
    table->columns[i].sum += MAX(table->columns[i].last, 0);
  table->rows++;
}

/* What the table says as one line: "Ja: 5, Nein: 1, einstimmig". You free it. */
static char *
tell(const Table *table)
{
  GString *line = g_string_new(NULL);

  for (guint i = 0; i < table->n_columns; i++) {
    const Column *column = &table->columns[i];
    const char *comma = line->len > 0 ? ", " : "";
    if (column->ticked)
      g_string_append_printf(line, "%s%s", comma, column->label->str);
    else if (column->last >= 0 || column->sum > 0)
      g_string_append_printf(line, "%s%s: %d", comma, column->label->str, column->sum);
  }
  return g_string_free(line, FALSE);
}

/* Reads the rows below a head; the block behind them. */
static guint
read_rows(Table *table, const NlFloor *floor, guint from)
{
  const NlBlocks *blocks = floor->reader->blocks;
  guint end = MIN(floor->section->end, from + MOST_ROWS), at = from;
  gboolean whole = FALSE;

  if (at < end && read_further_head(table, nl_blocks_at(blocks, at)))
    at++;
  while (!whole && at < end && read_row(table, nl_blocks_at(blocks, at))) {
    whole = !table->named;
    if (is_total(table))
      whole = TRUE;
    else
      add_row(table);
    at++;
  }
  return at;
}

/* Labels of a vote and their counts, each on a line of its own, in turn or all counts below all labels, as one line:
 * "Ja: 5, Nein: 1"; and how many lines they are. NULL where the block begins none. You free it. */
static char *
vote_column(const NlFloor *floor, guint *out_blocks)
{
  g_autoptr(GPtrArray) labels = g_ptr_array_new();
  g_autoptr(GPtrArray) counts = g_ptr_array_new();
  g_autoptr(GString) line = g_string_new(NULL);
  guint end = MIN(floor->block + 2 * MOST_COLUMNS, floor->section->end), block = floor->block;

  for (gboolean cell = TRUE; cell && block < end; block += cell) {
    const char *text = nl_reader_text(floor->reader, block);
    gboolean count = g_ascii_isdigit(*text) && text[strspn(text, "0123456789")] == '\0';
    cell = count ? counts->len < labels->len
                 : nl_reader_match(floor->reader, NL_RULE_VOTE_CELL, block, NULL) != NULL;
    /* what begins small is the second line of the labels above */
    if (cell && !g_unichar_islower(g_utf8_get_char(text)))
      g_ptr_array_add(count ? counts : labels, (gpointer)text);
  }
  for (guint i = 0; labels->len > 1 && i < labels->len && labels->len == counts->len; i++) {
    const char *label = g_ptr_array_index(labels, i);
    g_string_append_printf(line, "%s%s%s %s", i > 0 ? ", " : "", label,
                           g_str_has_suffix(label, ":") ? "" : ":",
                           (const char *)g_ptr_array_index(counts, i));
  }
  *out_blocks = block - floor->block;
  return line->len > 0 ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}

static void
take_table(NlFloor *floor, NlRuleSet set, const char *line, guint blocks)
{
  const char *rule = nl_reader_match(floor->reader, set, floor->block, NULL);

  nl_floor_take_vote(floor, line, rule);
  for (guint i = 0; i < blocks; i++)
    nl_blocks_at(floor->reader->blocks, floor->block + i)->rule = rule;
  floor->vote_follows = NULL;
  floor->counts_follow = blocks - 1;
}

/* The table that the block heads, as one line; NULL where it heads none. You free it. */
static char *
vote_rows(const NlFloor *floor, guint *out_blocks)
{
  const NlReader *reader = floor->reader;
  char *line = NULL;
  Table table = { 0 };

  if (nl_reader_match(reader, NL_RULE_VOTE_HEAD, floor->block, NULL) != NULL) {
    read_head(&table, nl_blocks_at(reader->blocks, floor->block));
    *out_blocks = read_rows(&table, floor, floor->block + 1) - floor->block;
    if (table.rows > 0)
      line = tell(&table);
    for (guint i = 0; i < table.n_columns; i++)
      g_string_free(table.columns[i].label, TRUE);
  }
  return line;
}

gboolean
nl_floor_read_vote_table(NlFloor *floor)
{
  guint blocks = 0;
  NlRuleSet set = NL_RULE_VOTE_HEAD;
  g_autofree char *line = vote_rows(floor, &blocks);

  if (line == NULL) {
    set = NL_RULE_VOTE_CELL;
    line = vote_column(floor, &blocks);
  }
  if (line != NULL)
    take_table(floor, set, line, blocks);
  return line != NULL;
}
