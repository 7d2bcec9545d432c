/* flow.c: running text with breaks to lines. */
#include "indexer/flow.h"

#include "indexer/formats.h"
#include "indexer/marker.h"

#include <string.h>

#define NO_BREAK_SPACE 0xA0
/* So many characters a label has at most. */
#define LABEL_MAX 40

typedef struct {
  char *text;
  double size;
  gboolean begins, gap;
} Line;

typedef struct {
  GPtrArray *lines; /* Line */
  gboolean is_label;
} Cell;

struct NlFlow {
  NlPages *pages;
  guint n_lines; /* that were put */
  GString *line;
  gboolean blank;       /* one stands before the next character */
  gboolean begins, gap; /* what holds for the line */
  double size;
  char *mark;
  GPtrArray *cells; /* Cell, of the open row; NULL for none */
};

static void
line_free(gpointer data)
{
  Line *line = data;

  g_free(line->text);
  g_free(line);
}

static void
cell_free(gpointer data)
{
  Cell *cell = data;

  g_ptr_array_unref(cell->lines);
  g_free(cell);
}

NlFlow *
nl_flow_new(NlPages *pages)
{
  NlFlow *flow = g_new0(NlFlow, 1);

  flow->pages = pages;
  flow->line = g_string_new(NULL);
  flow->begins = TRUE;
  flow->size = 1;
  return flow;
}

void
nl_flow_free(NlFlow *flow)
{
  if (flow) {
    g_string_free(flow->line, TRUE);
    g_clear_pointer(&flow->cells, g_ptr_array_unref);
    g_free(flow->mark);
    g_free(flow);
  }
}

/* ---- lines ---- */

static void
put_line(NlFlow *flow, const Line *line)
{
  GPtrArray *pages = flow->pages->pages;
  NlPage *page
      = pages->len > 0 ? g_ptr_array_index(pages, pages->len - 1) : nl_pages_add_page(flow->pages);
  NlLine *added;

  if (flow->n_lines++ > NL_LINES_MAX)
    return;
  if (line->gap && page->lines->len > 0)
    nl_page_add_line(page, "", 0);
  added = nl_page_add_line(page, line->text, -1);
  added->size = line->size;
  /* what was made of pages has guessed where paragraphs begin */
  added->begins = line->begins && !flow->pages->is_paged;
}

static gboolean
is_blank(gunichar c)
{
  return c == ' ' || c == '\t' || c == NO_BREAK_SPACE;
}

static void
drop_blanks_at_end(GString *text)
{
  const char *end = text->str + text->len;

  while (end > text->str && is_blank(g_utf8_get_char(g_utf8_prev_char(end))))
    end = g_utf8_prev_char(end);
  g_string_truncate(text, (gsize)(end - text->str));
}

/* The text of the line that ends, with the mark of a list's entry; NULL where there is none. */
static char *
take_line_text(NlFlow *flow)
{
  char *text = NULL;

  drop_blanks_at_end(flow->line);
  if (flow->line->len > 0) {
    if (flow->mark && nl_marker_of(flow->line->str) == NL_MARKER_NONE)
      g_string_prepend(flow->line, flow->mark);
    g_clear_pointer(&flow->mark, g_free);
    text = nl_text_compose(g_strdup(flow->line->str));
  }
  g_string_truncate(flow->line, 0);
  flow->blank = FALSE;
  return text;
}

/* Whether there was one. */
static gboolean
end_line(NlFlow *flow)
{
  Line line = { take_line_text(flow), flow->size, flow->begins, flow->gap };
  gboolean is_line = line.text != NULL;

  if (is_line) {
    if (flow->cells && flow->cells->len > 0) {
      Cell *cell = g_ptr_array_index(flow->cells, flow->cells->len - 1);
      g_ptr_array_add(cell->lines, g_memdup2(&line, sizeof line));
    } else {
      put_line(flow, &line);
      g_free(line.text);
    }
    flow->gap = flow->begins = FALSE;
  }
  return is_line;
}

/* Whether the line is a label, whose value in a narrow cell stands below it. */
static gboolean
is_open_label(NlFlow *flow)
{
  drop_blanks_at_end(flow->line);
  return flow->cells && flow->line->len > 0 && flow->line->str[flow->line->len - 1] == ':';
}

void
nl_flow_end_line(NlFlow *flow)
{
  if (is_open_label(flow))
    flow->blank = TRUE;
  else if (!end_line(flow))
    flow->gap = flow->begins = TRUE;
}

void
nl_flow_break(NlFlow *flow, gboolean gap)
{
  end_line(flow);
  flow->begins = TRUE;
  flow->gap = flow->gap || gap;
}

static void
append_character(NlFlow *flow, gunichar c, gboolean keeps_lines)
{
  gboolean is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';

  if (keeps_lines && c == '\n') {
    if (!end_line(flow))
      flow->gap = TRUE;
  } else if (is_space && !keeps_lines)
    flow->blank = flow->line->len > 0;
  else if (c != '\r' && c != '\f') {
    if (flow->blank)
      g_string_append_c(flow->line, ' ');
    flow->blank = FALSE;
    g_string_append_unichar(flow->line, c);
  }
}

void
nl_flow_text(NlFlow *flow, const char *text, gboolean keeps_lines)
{
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    gunichar c = nl_text_mend(g_utf8_get_char(p));
    if (c)
      append_character(flow, c, keeps_lines);
  }
}

void
nl_flow_set_size(NlFlow *flow, double size)
{
  flow->size = size;
}

void
nl_flow_set_mark(NlFlow *flow, const char *mark)
{
  g_free(flow->mark);
  flow->mark = g_strdup(mark);
}

/* ---- rows ---- */

gboolean
nl_flow_in_row(const NlFlow *flow)
{
  return flow->cells != NULL;
}

void
nl_flow_begin_row(NlFlow *flow)
{
  nl_flow_break(flow, FALSE);
  flow->cells = g_ptr_array_new_with_free_func(cell_free);
}

void
nl_flow_begin_cell(NlFlow *flow, gboolean is_label)
{
  Cell *cell = g_new0(Cell, 1);

  nl_flow_break(flow, FALSE);
  cell->lines = g_ptr_array_new_with_free_func(line_free);
  cell->is_label = is_label;
  g_ptr_array_add(flow->cells, cell);
}

static const Line *
cell_line(const GPtrArray *cells, guint k, guint n)
{
  const Cell *cell = g_ptr_array_index(cells, k);
  return n < cell->lines->len ? g_ptr_array_index(cell->lines, n) : NULL;
}

/* How many lines those cells have that have several, if they have the same number; else 1. */
static guint
common_height(const GPtrArray *cells)
{
  guint height = 1, several = 0;
  gboolean same = TRUE;

  for (guint k = 0; k < cells->len; k++) {
    guint lines = ((const Cell *)g_ptr_array_index(cells, k))->lines->len;
    if (lines <= 1)
      continue;
    same = same && (several == 0 || lines == height);
    height = lines;
    several++;
  }
  return several > 1 && same ? height : 1;
}

/* Whether a cell's text is a word or two that say what stands beside it. */
static gboolean
is_bare_label(const char *text)
{
  gboolean is_bare = g_utf8_strlen(text, -1) <= LABEL_MAX;
  gunichar last = 0;

  for (const char *p = text; *p && is_bare; p = g_utf8_next_char(p)) {
    last = g_utf8_get_char(p);
    is_bare = !g_unichar_isdigit(last);
  }
  return is_bare && g_unichar_isalpha(last);
}

/* The n-th lines of all cells as one. */
static void
put_across(NlFlow *flow, const GPtrArray *cells, guint n)
{
  g_autoptr(GString) text = g_string_new(NULL);
  Line line = { NULL, 0, TRUE, FALSE };

  for (guint k = 0; k < cells->len; k++) {
    const Line *part = cell_line(cells, k, n);
    if (part == NULL)
      continue;
    if (text->len > 0)
      g_string_append_c(text, '\t');
    g_string_append(text, part->text);
    if (k == 0 && n == 0 && cells->len == 2 && ((const Cell *)cells->pdata[0])->is_label
        && is_bare_label(part->text))
      g_string_append_c(text, ':');
    line.size = MAX(line.size, part->size);
    line.gap = line.gap || (n == 0 && part->gap);
  }
  line.text = text->str;
  if (text->len > 0)
    put_line(flow, &line);
}

static void
put_cells(NlFlow *flow, const GPtrArray *cells)
{
  guint height = common_height(cells);

  for (guint n = 0; n < height; n++)
    put_across(flow, cells, n);
  for (guint k = 0; k < cells->len; k++)
    for (guint n = height; cell_line(cells, k, n); n++)
      put_line(flow, cell_line(cells, k, n));
}

void
nl_flow_end_row(NlFlow *flow)
{
  g_autoptr(GPtrArray) cells = NULL;

  nl_flow_break(flow, FALSE);
  cells = g_steal_pointer(&flow->cells);
  for (guint k = cells->len; k-- > 0;)
    if (((const Cell *)g_ptr_array_index(cells, k))->lines->len == 0)
      g_ptr_array_remove_index(cells, k);
  put_cells(flow, cells);
}

/* ---- the whole ---- */

void
nl_flow_begin_page(NlFlow *flow)
{
  nl_flow_break(flow, FALSE);
  nl_pages_add_page(flow->pages);
  flow->gap = FALSE;
}

void
nl_flow_finish(NlFlow *flow)
{
  nl_flow_break(flow, FALSE);
  if (flow->cells)
    nl_flow_end_row(flow);
}
