/* markup.c: plain text that bears the marks of a notation for people: Markdown, and tables drawn with bars.
 *
 * Clubs and student bodies keep minutes so; printers of web pages leave the bars of tables behind. The marks are taken
 * off line by line, so that pages and lines stay as they are counted. A document that has a mark by chance is left alone.
 */
#include "indexer/formats.h"

#include <string.h>

/* So many lines with a mark, and it is no chance. */
#define FEWEST_MARKS 3

/* ---- telling ---- */

static gboolean
is_heading(const char *text)
{
  gsize level = strspn(text, "#");
  return level <= 6 && (text[level] == ' ' ? level >= 1 : level >= 2 && text[level] != '\0');
}

static gboolean
is_strong(const char *text)
{
  const char *open = strstr(text, "**");
  return open != NULL && strstr(open + 2, "**") != NULL;
}

static gboolean
is_markdown(const char *text)
{
  return is_heading(text) || is_strong(text);
}

/* "| a | b |", "a |", and the bar that stands alone where a cell ends */
static gboolean
is_row(const char *text)
{
  gsize length = strlen(text);
  while (length > 0 && g_ascii_isspace(text[length - 1]))
    length--;
  return length > 0 && text[length - 1] == '|';
}

static guint
count(const NlPages *pages, gboolean (*has_mark)(const char *))
{
  guint n = 0;
  for (guint p = 0; p < pages->pages->len; p++) {
    const NlPage *page = g_ptr_array_index(pages->pages, p);
    for (guint i = 0; i < page->lines->len; i++)
      n += has_mark(((const NlLine *)g_ptr_array_index(page->lines, i))->text);
  }
  return n;
}

/* ---- taking marks off ---- */

/* The cells of a row parted by tabs; "" for the line that is drawn below a head. */
static char *
row_text(const char *text)
{
  g_auto(GStrv) cells = g_strsplit(text, "|", -1);
  GString *row = g_string_new(NULL);

  if (text[strspn(text, "|-:= \t")] == '\0')
    return g_string_free(row, FALSE);
  for (char **cell = cells; *cell != NULL; cell++)
    if (*g_strstrip(*cell) != '\0')
      g_string_append_printf(row, "%s%s", row->len > 0 ? "\t" : "", *cell);
  return g_string_free(row, FALSE);
}

/* "[Antrag](https://…)" → "Antrag" */
static void
drop_addresses(GString *text)
{
  char *end = NULL;
  for (char *at = text->str; (end = strstr(at, "](")) != NULL;) {
    const char *close = strchr(end, ')');
    char *open = end;
    while (open > text->str && *open != '[')
      open--;
    at = end + 2;
    if (close == NULL || *open != '[')
      continue;
    gssize from = end - text->str;
    gssize start = open - text->str;
    g_string_erase(text, from, close - end + 1);
    g_string_erase(text, start, 1);
    at = text->str + from - 1;
  }
}

static char *
markdown_text(const char *line)
{
  static const char *const marks[][2]
      = { { "**", "" },     { "__", "" },      { "<br>", "" },  { "<br/>", "" },
          { "<br />", "" }, { "&nbsp;", " " }, { "&amp;", "&" } };
  gsize level = is_heading(line) ? strspn(line, "#") : 0;
  GString *text = g_string_new(line + level);

  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
    g_string_replace(text, marks[i][0], marks[i][1], 0);
  drop_addresses(text);
  while (text->len > 0 && strchr("\\ #", text->str[text->len - 1]) != NULL)
    g_string_truncate(text, text->len - 1);
  if (text->str[strspn(text->str, "-_=* ")] == '\0')
    g_string_truncate(text, 0); /* a rule drawn over the page */
  return level > 0 ? g_strchug(g_string_free(text, FALSE)) : g_string_free(text, FALSE);
}

/* A line that is strong as a whole. */
static gboolean
is_strong_line(const char *text)
{
  const char *end = g_str_has_prefix(text, "**") ? strstr(text + 2, "**") : NULL;
  return end != NULL && end[2 + strspn(end + 2, " \\")] == '\0';
}

/* "…  " and "…\" break the line, where it is not the text's own width that does. */
static gboolean
is_broken(const char *text)
{
  return g_str_has_suffix(text, "  ") || g_str_has_suffix(text, "\\");
}

/* ---- tables of which each bar stands on a line of its own ---- */

static char *
line_text(const NlPage *page, guint i)
{
  return g_strstrip(g_strdup(((const NlLine *)g_ptr_array_index(page->lines, i))->text));
}

static gboolean
is_bar(const char *text)
{
  return text[strspn(text, " \t")] == '|' && text[strspn(text, "| \t")] == '\0';
}

/* A cell's lines, so many at most. */
#define LONGEST_CELL 8

/* The end of the cell that begins behind a bar: the next bar. 0 where none follows soon, or a label ends the text. */
static guint
cell_end(const NlPage *page, guint first)
{
  guint end = 0;
  gboolean open = TRUE;

  for (guint i = first; open && end == 0 && i < MIN(first + LONGEST_CELL, page->lines->len); i++) {
    g_autofree char *text = line_text(page, i);
    end = is_bar(text) ? i : 0;
    open = *text != '\0' && strchr(text, '|') == NULL && !g_str_has_suffix(text, ":");
  }
  return end;
}

/* Puts the cell's text, which ran over several lines, on its first one; behind a label, on the label's. */
static void
join_cell(const NlPage *page, guint first, guint end)
{
  g_autoptr(GString) cell = g_string_new(NULL);
  NlLine *label = first >= 2 ? g_ptr_array_index(page->lines, first - 2) : NULL;

  for (guint i = first; i < end; i++) {
    g_autofree char *text = line_text(page, i);
    g_string_append_printf(cell, "%s%s", cell->len > 0 ? " " : "", text);
    nl_line_take_text(g_ptr_array_index(page->lines, i), g_strdup(""));
  }
  if (label != NULL && g_str_has_suffix(label->text, ":"))
    nl_line_take_text(label, g_strconcat(label->text, "\t", cell->str, NULL));
  else
    nl_line_take_text(g_ptr_array_index(page->lines, first), g_strdup(cell->str));
}

static void
join_cells(const NlPage *page)
{
  for (guint i = 0; i + 1 < page->lines->len; i++) {
    g_autofree char *text = line_text(page, i);
    guint end = is_bar(text) ? cell_end(page, i + 1) : 0;
    if (end > i + 1)
      join_cell(page, i + 1, end);
  }
}

/* A heading and a strong line are paragraphs of their own, and so is what stands below them. */
static void
unmark_line(NlLine *line, gboolean *below, gboolean rows, gboolean markdown)
{
  gboolean alone = markdown && (is_heading(line->text) || is_strong_line(line->text));
  line->begins = alone || *below;
  line->heading = markdown && is_heading(line->text) ? (guint)strspn(line->text, "#") : 0;
  *below = alone || (markdown && is_broken(line->text));
  if (rows && is_row(line->text))
    nl_line_take_text(line, row_text(line->text));
  if (markdown)
    nl_line_take_text(line, markdown_text(line->text));
}

void
nl_markup_remove(NlPages *pages)
{
  gboolean rows = count(pages, is_row) >= FEWEST_MARKS;
  gboolean markdown = count(pages, is_markdown) >= FEWEST_MARKS;
  gboolean below = FALSE;

  for (guint p = 0; (rows || markdown) && p < pages->pages->len; p++) {
    const NlPage *page = g_ptr_array_index(pages->pages, p);
    if (rows)
      join_cells(page);
    for (guint i = 0; i < page->lines->len; i++)
      unmark_line(g_ptr_array_index(page->lines, i), &below, rows, markdown);
  }
}
