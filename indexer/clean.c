/* clean.c: cleans page text in place: odd characters, traces of markup, letter-spacing, page
 * furniture. */
#include "indexer/blocks.h"
#include "indexer/formats.h"
#include "indexer/furniture.h"

#include <string.h>

#define SOFT_HYPHEN 0xAD

/* ---- characters ---- */

static const char *
ligature(gunichar c)
{
  static const char *const letters[] = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };
  return c >= 0xFB00 && c <= 0xFB06 ? letters[c - 0xFB00] : NULL;
}

static gboolean
is_invisible(gunichar c)
{
  return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF
         || (c >= 0x202A && c <= 0x202E);
}

static gboolean
is_odd_blank(gunichar c)
{
  return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/* The bytes that begin an odd character. */
#define ODD_LEADS "\xC2\xE2\xE3\xEF"

/* Soft hyphens go, but for one at the end: there it breaks a word, which the blocks join. */
static char *
clean_characters(const char *text)
{
  if (strpbrk(text, ODD_LEADS) == NULL)
    return g_strdup(text);
  GString *out = g_string_sized_new(strlen(text));

  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    const char *next = g_utf8_next_char(p);
    if (ligature(c))
      g_string_append(out, ligature(c));
    else if (is_odd_blank(c))
      g_string_append_c(out, ' ');
    else if (!is_invisible(c) && !(c == SOFT_HYPHEN && next[strspn(next, " \t")]))
      g_string_append_unichar(out, c);
  }
  return g_string_free(out, FALSE);
}

/* ---- traces of markup ---- */

/* What is longer, in bytes, is no tag. */
#define LONGEST_TAG 1000

/* The length of a tag of inline markup at p; 0 for none. */
static gsize
tag_length(const char *p)
{
  static const char *const names[]
      = { "b", "i", "u", "em", "strong", "span", "br", "sup", "sub", "p", "input", "font" };
  const char *name = p + 1 + (p[1] == '/');
  gsize letters = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  gboolean named = FALSE;
  const char *end = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS(names) && !named; i++)
    named = letters == strlen(names[i]) && g_ascii_strncasecmp(name, names[i], letters) == 0
            && strchr(" />", name[letters]);
  if (named)
    end = memchr(p, '>', strnlen(p, LONGEST_TAG));
  return end ? (gsize)(end - p) + 1 : 0;
}

static char *
drop_tags(const char *text)
{
  GString *out = g_string_sized_new(strlen(text));

  while (*text) {
    gsize length = *text == '<' ? tag_length(text) : 0;
    if (length)
      text += length;
    else
      g_string_append_c(out, *text++);
  }
  return g_string_free(out, FALSE);
}

static gunichar
char_before(const char *text, const char *p)
{
  return p > text ? g_utf8_get_char(g_utf8_prev_char(p)) : 0;
}

/* What stands for a ** that opens or closes bold type: nothing, but where headings ran together a
 * blank behind their number, else a line end. */
static const char *
bold_separator(gunichar before, gunichar after, gboolean opens)
{
  const char *separator = "";

  if (opens && g_unichar_isalnum(before))
    separator = g_unichar_isdigit(before) ? " " : "\n";
  else if (!opens && g_unichar_isalnum(after) && !g_unichar_islower(after))
    separator = "\n";
  return separator;
}

static char *
drop_bold(const char *text)
{
  GString *out = g_string_sized_new(strlen(text));
  gboolean opens = TRUE;
  const char *p = text;

  while (*p) {
    if (g_str_has_prefix(p, "****")) {
      g_string_append_c(out, '\n');
      p += 4;
    } else if (g_str_has_prefix(p, "**")) {
      g_string_append(out, bold_separator(char_before(text, p), g_utf8_get_char(p + 2), opens));
      opens = !opens;
      p += 2;
    } else
      g_string_append_c(out, *p++);
  }
  return g_string_free(out, FALSE);
}

/* The * that closes an emphasis opened at p; NULL for none. A * within a word is a gender star. */
static const char *
emphasis_end(const char *p)
{
  const char *end = strchr(p + 1, '*');

  while (end && (g_unichar_isalnum(g_utf8_get_char(end + 1)) || end[-1] == ' '))
    end = strchr(end + 1, '*');
  return end;
}

static char *
drop_emphasis(const char *text)
{
  GString *out = g_string_sized_new(strlen(text));
  const char *end = NULL;
  gboolean closes = TRUE; /* whether any of the rest does */

  for (const char *p = text; *p; p++) {
    gunichar before = *p == '*' ? char_before(text, p) : 'x';
    gboolean opens = end == NULL && closes && !g_unichar_isalnum(before) && before != '*' && p[1]
                     && p[1] != ' ' && p[1] != '*';
    const char *closing = opens ? emphasis_end(p) : NULL;
    if (opens)
      closes = closing != NULL;
    if (closing)
      end = closing;
    else if (p == end)
      end = NULL;
    else
      g_string_append_c(out, *p);
  }
  return g_string_free(out, FALSE);
}

static void
replace(char **text, char *(*function)(const char *))
{
  char *replaced = function(*text);
  g_free(*text);
  *text = replaced;
}

static char *
drop_heading_marks(const char *text)
{
  gsize marks = strspn(text, "#");
  return g_strdup(marks > 0 && marks <= 6 && text[marks] == ' ' ? text + marks + 1 : text);
}

static void
drop_markup(char **text)
{
  if (strchr(*text, '<'))
    replace(text, drop_tags);
  if (strstr(*text, "**"))
    replace(text, drop_bold);
  if (strchr(*text, '*'))
    replace(text, drop_emphasis);
  if (**text == '#')
    replace(text, drop_heading_marks);
}

/* ---- letter-spacing ---- */

/* The end of a run "a b c d" of single letters that begins a word at p; p itself where there are
 * fewer than four. */
static const char *
spaced_end(const char *p)
{
  const char *end = p, *q = p;
  guint letters = 0;

  while (g_unichar_isalpha(g_utf8_get_char(q))) {
    const char *after = g_utf8_next_char(q);
    if (g_unichar_isalnum(g_utf8_get_char(after)))
      break;
    letters++;
    end = after;
    if (*after != ' ')
      break;
    q = after + 1;
  }
  return letters >= 4 ? end : p;
}

/* So many blanks part words where a blank parts letters. */
#define SPACED_BLANKS 3

static char *
close_up(const char *text)
{
  GString *out = g_string_sized_new(strlen(text));
  const char *p = text;

  while (*p) {
    const char *end = p == text || p[-1] == ' ' || p[-1] == '\t' ? spaced_end(p) : p;
    gsize blanks = end > p ? strspn(end, " ") : 0;
    for (; p < end; p++)
      if (*p != ' ')
        g_string_append_c(out, *p);
    if (blanks > 1 && blanks <= SPACED_BLANKS)
      p += blanks - 1;
    if (*p)
      g_string_append_c(out, *p++);
  }
  return g_string_free(out, FALSE);
}

/* What a bullet of a font of symbols comes out as: no letter of any. */
static gboolean
is_symbol(gunichar c)
{
  return c == 0xFFFD || (c >= 0xF020 && c <= 0xF0FF);
}

static char *
plain_bullet(const char *text)
{
  const char *after = *text ? g_utf8_next_char(text) : text;
  gboolean bullet = is_symbol(g_utf8_get_char(text)) && (*after == ' ' || *after == '\t');
  return bullet ? g_strconcat("•", after, NULL) : g_strdup(text);
}

/* The bullets of some fonts are as wide as a blank more. */
static char *
part_bullet(const char *text)
{
  static const char bullets[] = "•▪‣●○■►";
  const char *after = *text ? g_utf8_next_char(text) : text;
  gboolean is_welded = *text && g_utf8_strchr(bullets, -1, g_utf8_get_char(text))
                       && g_unichar_isalnum(g_utf8_get_char(after));
  return is_welded ? g_strdup_printf("%.*s %s", (int)(after - text), text, after) : g_strdup(text);
}

/* A line drawn with characters parts what stands above it from what stands below: a blank line. */
#define SHORTEST_RULE 4

static char *
blank_rule(const char *text)
{
  gboolean is_rule = strlen(text) >= SHORTEST_RULE && text[strspn(text, "_-=* \t")] == '\0';
  return g_strdup(is_rule ? "" : text);
}

/* ---- lines ---- */

static char *
clean_text(const char *text)
{
  char *clean = clean_characters(text);

  drop_markup(&clean);
  replace(&clean, close_up);
  if (is_symbol(g_utf8_get_char(clean)))
    replace(&clean, plain_bullet);
  replace(&clean, part_bullet);
  replace(&clean, blank_rule);
  g_strchomp(clean);
  return clean;
}

/* Puts a line back on its page; parts of it that markup had run together as lines of its number, as long as there are
 * not too many. */
static void
put_clean_line(NlPage *page, NlLine *line)
{
  g_autofree char *text = clean_text(line->text);
  char *part = text, *end = NULL;

  while ((end = strchr(part, '\n')) && page->lines->len < NL_LINES_MAX) {
    nl_page_copy_line(page, line, g_strndup(part, (gsize)(end - part)));
    part = end + 1;
  }
  nl_line_take_text(line, g_strdelimit(g_strdup(part), "\n", ' '));
  g_ptr_array_add(page->lines, line);
}

void
nl_pages_clean(NlPages *pages)
{
  for (guint i = 0; i < pages->pages->len; i++) {
    NlPage *page = g_ptr_array_index(pages->pages, i);
    GPtrArray *lines = nl_page_take_lines(page);
    for (guint k = 0; k < lines->len; k++)
      put_clean_line(page, g_ptr_array_index(lines, k));
    g_ptr_array_unref(lines);
  }
  nl_furniture_drop(pages);
}
