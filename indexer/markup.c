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
  return level >= 1 && level <= 6 && text[level] == ' ';
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

/* A heading is a paragraph of its own, and so is what stands below it. */
static void
unmark_line(NlLine *line, gboolean *below, gboolean rows, gboolean markdown)
{
  gboolean heading = markdown && is_heading(line->text);
  line->begins = heading || *below;
  *below = heading;
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
    for (guint i = 0; i < page->lines->len; i++)
      unmark_line(g_ptr_array_index(page->lines, i), &below, rows, markdown);
  }
}
