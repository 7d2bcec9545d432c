/* markup.c: plain text that bears the marks of a notation for people: Markdown with its front matter, the headings of
 * wikis, headings with a line drawn below them, and tables drawn with bars.
 *
 * Clubs and student bodies keep minutes so; printers of web pages leave the bars of tables behind. The marks are taken
 * off line by line, so that pages and lines stay as they are counted. A document that has a mark by chance is left alone.
 */
#include "indexer/formats.h"
#include "indexer/marker.h"

#include <stdlib.h>
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

/* "== Bericht ==": how many marks stand on each side; 0 where it is no heading of a wiki. */
static guint
wiki_level(const char *text)
{
  gsize level = strspn(text, "="), length = strlen(text), behind = 0;

  while (length > 0 && g_ascii_isspace(text[length - 1]))
    length--;
  while (behind < length && text[length - 1 - behind] == '=')
    behind++;
  return level >= 2 && behind >= 2 && level + behind < length ? (guint)MIN(level, behind) : 0;
}

static gboolean
is_wiki_heading(const char *text)
{
  return wiki_level(text) > 0;
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

/* The first cell of a row that has an item's number in it, with a word or a mark: "TOP 1: | Begrüßung", "2. | Bericht |" */
static gboolean
is_item_row(const char *text)
{
  const char *at = text + strspn(text, "| \t"), *bar = strchr(at, '|');
  g_autofree char *cell
      = bar != NULL && bar > at ? g_strchomp(g_strndup(at, (gsize)(bar - at))) : NULL;
  gboolean item
      = cell != NULL && (nl_marker_is_alone(cell) || nl_marker_of(cell) == NL_MARKER_ITEM);
  const char *number = item ? strpbrk(cell, "0123456789") : NULL;

  return number != NULL && number[strspn(number, "0123456789.:) ")] == '\0' && bar[-1] == ' '
         && bar[1] == ' ' && bar[strspn(bar, "| \t")] != '\0';
}

static gboolean
is_any_row(const char *text)
{
  return is_row(text) || is_item_row(text);
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

/* "1\." → "1.": a backslash before a mark says that it is none. */
static void
drop_escapes(GString *text)
{
  char *to = text->str;

  for (const char *at = text->str; *at != '\0'; at++) {
    if (*at == '\\' && g_ascii_ispunct(at[1]))
      at++;
    *to++ = *at;
  }
  g_string_truncate(text, (gsize)(to - text->str));
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
  drop_escapes(text);
  while (text->len > 0 && strchr("\\ #", text->str[text->len - 1]) != NULL)
    g_string_truncate(text, text->len - 1);
  if (text->str[strspn(text->str, "-_=* ")] == '\0')
    g_string_truncate(text, 0); /* a rule drawn over the page */
  return level > 0 ? g_strchug(g_string_free(text, FALSE)) : g_string_free(text, FALSE);
}

/* "== Bericht ==" → "Bericht". You free it. */
static char *
wiki_text(const char *line)
{
  guint level = wiki_level(line);
  GString *text = g_string_new(line + level);

  g_string_replace(text, "'''", "", 0);
  while (level > 0 && text->len > 0 && strchr("= ", text->str[text->len - 1]) != NULL)
    g_string_truncate(text, text->len - 1);
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

/* ---- front matter ---- */

/* No document has more lines of it. */
#define LONGEST_MATTER 80

/* "key: value", "- entry" or nothing, as YAML writes them. */
static gboolean
is_matter(const char *text)
{
  const char *at = text + strspn(text, " ");
  gsize word = strcspn(at, " :");

  return *at == '\0' || *at == '#' || g_str_has_prefix(at, "- ")
         || (word > 0 && at[word] == ':' && (at[word + 1] == ' ' || at[word + 1] == '\0'))
         || strcmp(at, "---") == 0;
}

static char *
stripped(const NlPage *page, guint i)
{
  return g_strchomp(g_strdup(((const NlLine *)g_ptr_array_index(page->lines, i))->text));
}

/* The line behind the front matter of a first page: what stands between two lines of "---" at its beginning. 0 where
 * there is none. */
static guint
matter_end(const NlPage *page)
{
  guint n = MIN(LONGEST_MATTER, page->lines->len), first = 0, end = 0;
  gboolean matter = FALSE;

  for (guint i = 0; !matter && first == i && i < n; i++) {
    g_autofree char *text = stripped(page, i);
    matter = strcmp(text, "---") == 0;
    first += *text == '\0' || matter;
  }
  for (guint i = first; matter && end == 0 && i < n; i++) {
    g_autofree char *text = stripped(page, i);
    end = strcmp(text, "---") == 0 ? i + 1 : 0;
    matter = is_matter(text);
  }
  return end;
}

/* `date: "11.11.23"` → "date: 11.11.23", "present: [Ute, Jan]" → "present: Ute, Jan". You free it. */
static char *
matter_text(const char *line)
{
  GString *text = g_string_new(line + strspn(line, " "));

  if (text->len > 0 && text->str[strspn(text->str, "-")] == '\0')
    g_string_truncate(text, 0);
  g_string_replace(text, "\"", "", 0);
  g_string_replace(text, ": [", ": ", 1);
  if (text->len > 0 && strchr(text->str, '[') == NULL && text->str[text->len - 1] == ']')
    g_string_truncate(text, text->len - 1);
  return g_string_free(text, FALSE);
}

static guint
unmark_matter(const NlPages *pages)
{
  const NlPage *page = pages->pages->len > 0 ? g_ptr_array_index(pages->pages, 0) : NULL;
  guint end = page != NULL ? matter_end(page) : 0;

  for (guint i = 0; i < end; i++) {
    NlLine *line = g_ptr_array_index(page->lines, i);
    line->begins = TRUE;
    nl_line_take_text(line, matter_text(line->text));
  }
  return end;
}

/* ---- headings that are underlined ---- */

/* A line is about as long as the heading that it is drawn below. */
#define UNDERLINE_SLACK 2
#define SHORTEST_LINE   4

/* The mark of which the line is drawn, NUL for none. */
static char
drawn_mark(const char *text)
{
  char mark = strchr("=-~+", text[0]) != NULL ? text[0] : '\0';
  char only[] = { mark, '\0' };
  gsize length = mark != '\0' ? strspn(text, only) : 0;
  return length >= SHORTEST_LINE && text[length + strspn(text + length, " ")] == '\0' ? mark : '\0';
}

/* The level of the heading on the n-th line of the page, 0 where it is not underlined. */
static guint
underlined_level(const NlPage *page, guint n)
{
  const char *text = ((const NlLine *)g_ptr_array_index(page->lines, n))->text;
  const char *below = n + 1 < page->lines->len
                          ? ((const NlLine *)g_ptr_array_index(page->lines, n + 1))->text
                          : "";
  long length = g_utf8_strlen(text, -1), drawn = (long)strspn(below, "=-~+");
  gboolean fits = drawn_mark(below) != '\0' && drawn_mark(text) == '\0' && *text != '\0'
                  && g_unichar_isalnum(g_utf8_get_char(text)) && strchr(text, '|') == NULL
                  && labs(length - drawn) <= UNDERLINE_SLACK;
  return !fits ? 0 : *below == '=' ? 1 : 2;
}

/* So many headings are underlined, and it is more than the title. */
#define FEWEST_UNDERLINED 3

static guint
count_underlined(const NlPages *pages)
{
  guint n = 0;
  for (guint p = 0; p < pages->pages->len; p++) {
    const NlPage *page = g_ptr_array_index(pages->pages, p);
    for (guint i = 0; i < page->lines->len; i++)
      n += underlined_level(page, i) > 0;
  }
  return n;
}

/* Marks what is underlined as a heading, and takes the line away. */
static void
mark_underlined(const NlPage *page)
{
  for (guint i = 0; i < page->lines->len; i++) {
    NlLine *line = g_ptr_array_index(page->lines, i);
    guint level = underlined_level(page, i);
    if (level > 0) {
      line->heading = level;
      line->begins = TRUE;
      nl_line_take_text(g_ptr_array_index(page->lines, i + 1), g_strdup(""));
    }
  }
}

/* ---- all lines ---- */

/* The notations that a document has. */
typedef struct {
  gboolean rows, markdown, wiki;
  gboolean rising; /* the wiki's highest heading has the most marks */
} Notation;

/* A wiki's headings have one more mark for each level down, or one less from six. */
#define MOST_WIKI_MARKS 6

static guint
heading_of(const Notation *notation, const char *text)
{
  guint level = notation->wiki ? wiki_level(text) : 0;

  if (level > 0)
    level = notation->rising ? MOST_WIKI_MARKS + 1 - MIN(level, MOST_WIKI_MARKS) : level;
  else if (notation->markdown && is_heading(text))
    level = (guint)strspn(text, "#");
  return level;
}

/* A heading and a strong line are paragraphs of their own, and so is what stands below them. */
static void
unmark_line(const Notation *notation, NlLine *line, gboolean *below)
{
  guint level = heading_of(notation, line->text);
  gboolean alone = level > 0 || (notation->markdown && is_strong_line(line->text));
  line->begins = line->begins || alone || *below;
  line->heading = MAX(line->heading, level);
  *below = alone || (notation->markdown && is_broken(line->text));
  if (notation->rows && is_any_row(line->text))
    nl_line_take_text(line, row_text(line->text));
  if (notation->wiki)
    nl_line_take_text(line, wiki_text(line->text));
  if (notation->markdown)
    nl_line_take_text(line, markdown_text(line->text));
}

/* So many marks are those of the highest heading, where a wiki has one less for each level down. */
#define FEWEST_RISING 5

static gboolean
is_rising(const NlPages *pages)
{
  gboolean rising = FALSE;
  for (guint p = 0; p < pages->pages->len; p++) {
    const NlPage *page = g_ptr_array_index(pages->pages, p);
    for (guint i = 0; !rising && i < page->lines->len; i++)
      rising
          = wiki_level(((const NlLine *)g_ptr_array_index(page->lines, i))->text) >= FEWEST_RISING;
  }
  return rising;
}

/* So many headings of a wiki are no chance. */
#define FEWEST_WIKI 2

void
nl_markup_remove(NlPages *pages)
{
  const Notation notation
      = { .rows = count(pages, is_row) >= FEWEST_MARKS || count(pages, is_item_row) > 0,
          .markdown = count(pages, is_markdown) >= FEWEST_MARKS,
          .wiki = count(pages, is_wiki_heading) >= FEWEST_WIKI,
          .rising = is_rising(pages) };
  guint matter = unmark_matter(pages);
  gboolean below = FALSE, underlined = count_underlined(pages) >= FEWEST_UNDERLINED;

  for (guint p = 0; underlined && p < pages->pages->len; p++)
    mark_underlined(g_ptr_array_index(pages->pages, p));
  for (guint p = 0; (notation.rows || notation.markdown || notation.wiki) && p < pages->pages->len;
       p++) {
    const NlPage *page = g_ptr_array_index(pages->pages, p);
    if (notation.rows)
      join_cells(page);
    for (guint i = p == 0 ? matter : 0; i < page->lines->len; i++)
      unmark_line(&notation, g_ptr_array_index(page->lines, i), &below);
  }
}
