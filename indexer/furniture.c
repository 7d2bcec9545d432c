/* furniture.c: a line at the edge of a page that recurs on many pages at the same place, but for
 * the page's number.
 *
 * The number must count with the pages: two votes that happen to end two pages differ in a number
 * too.
 */
#include "indexer/furniture.h"

#include "indexer/marker.h"
#include "indexer/quantile.h"

#include <string.h>

/* So many lines at either edge of a page may be furniture. */
#define EDGE_LINES 5
/* A line of more bytes is a paragraph. */
#define LONGEST_HEAD 500

static const char *
skip(const char *p, const char *characters)
{
  while (*p && g_utf8_strchr(characters, -1, g_utf8_get_char(p)))
    p = g_utf8_next_char(p);
  return p;
}

static const char *
skip_word(const char *p, const char *const *words)
{
  const char *after = p;

  for (; *words && after == p; words++)
    if (g_ascii_strncasecmp(p, *words, strlen(*words)) == 0)
      after = p + strlen(*words);
  return after;
}

/* Whether a line is nothing but a page number with its word or dashes: "Seite 3 von 12", "- 2 -". */
static gboolean
is_page_mark(const char *text)
{
  static const char *const names[] = { "Seite", "Blatt", "Page", "S.", NULL };
  static const char *const totals[] = { "von", "of", "/", NULL };
  static const char dashes[] = " \t-–—.:|";
  const char *start = skip(text, dashes);
  const char *named = skip_word(start, names);
  const char *number = skip(named, dashes);
  const char *after = number + strspn(number, "0123456789");
  gboolean dashed = start > text && text[strspn(text, " \t")] != *start;
  gboolean is_mark = FALSE;

  if (after > number && after - number <= 4) {
    const char *of = skip(after, " \t");
    const char *total = skip_word(of, totals);
    gboolean closed = skip(after, " \t") != skip(after, dashes);
    if (total > of) {
      total = skip(total, " \t");
      after = total + strspn(total, "0123456789");
    }
    is_mark = *skip(after, dashes) == '\0' && (named > start || (dashed && closed));
  }
  return is_mark;
}

/* ---- what recurs ---- */

/* The keys of a line: its text, and its text with one of its numbers told as the distance to the
 * page's. A paragraph has none. */
static GPtrArray *
line_keys(const NlLine *line, guint page, char edge, guint place)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *text = g_strstrip(g_strdup(line->text));
  gboolean is_long = strlen(text) > LONGEST_HEAD;
  const char *p = text;

  if (!is_long)
    g_ptr_array_add(keys, g_strdup_printf("%c%u %s", edge, place, text));
  while (!is_long && *(p += strcspn(p, "0123456789"))) {
    gsize digits = strspn(p, "0123456789");
    if (digits <= 4)
      g_ptr_array_add(keys,
                      g_strdup_printf("%c%u %.*s\001%d\001%s", edge, place, (int)(p - text), text,
                                      (int)g_ascii_strtoull(p, NULL, 10) - (int)page, p + digits));
    p += digits;
  }
  return keys;
}

/* Where a line stands: its height on the page in steps of a few points, or without layout just its
 * edge. */
static guint
line_place(const NlPages *pages, const NlLine *line)
{
  return pages->has_layout ? (guint)MAX(0, line->y / 8) : 0;
}

/* The n-th line from an edge that has text, NULL beyond. */
static NlLine *
edge_line(const NlPage *page, char edge, guint n, guint *out_index)
{
  NlLine *found = NULL;

  for (guint k = 0; k < page->lines->len && found == NULL; k++) {
    guint index = edge == 'T' ? k : page->lines->len - 1 - k;
    NlLine *line = g_ptr_array_index(page->lines, index);
    if (line->text[strspn(line->text, " \t")] == '\0')
      continue;
    if (n-- == 0) {
      found = line;
      *out_index = index;
    }
  }
  return found;
}

static void
count_key(GHashTable *counts, const char *key)
{
  gpointer count = g_hash_table_lookup(counts, key);
  g_hash_table_replace(counts, g_strdup(key), GUINT_TO_POINTER(GPOINTER_TO_UINT(count) + 1));
}

/* ---- heads that change with the section ---- */

/* So many pages, and so many fifths of all, have a first line that ends or begins with the page's number. */
#define FEWEST_NUMBERED_HEADS 3
#define NUMBERED_FIFTHS       3

/* The key of a line that has the page's number in a cell of its own, "5 Aussprache" and "7"; NULL for any other. You free it. */
static char *
head_key(const NlLine *line, guint page, guint place)
{
  const char *tab = strrchr(line->text, '\t');
  const char *number
      = tab != NULL && tab[1] != '\0' && strspn(tab + 1, "0123456789") == strlen(tab + 1)
            ? tab + 1
            : line->text;
  gsize digits = strspn(number, "0123456789");
  gboolean numbered = tab != NULL && digits > 0 && digits <= 4
                      && (number[digits] == '\0' || number[digits] == '\t');
  return numbered
             ? g_strdup_printf("H%u %d", place, (int)g_ascii_strtoull(number, NULL, 10) - (int)page)
             : NULL;
}

/* Whether the first line of a page is such a head: whatever section it names, that one's heading stands elsewhere. */
static gboolean
is_section_head(const NlPages *pages, GHashTable *counts, const NlLine *line, guint page)
{
  g_autofree char *key = pages->has_layout ? head_key(line, page, line_place(pages, line)) : NULL;
  guint count = key != NULL ? GPOINTER_TO_UINT(g_hash_table_lookup(counts, key)) : 0;
  return count >= FEWEST_NUMBERED_HEADS && count * 5 >= pages->pages->len * NUMBERED_FIFTHS;
}

static void
count_edge(GHashTable *counts, const NlPages *pages, const NlPage *page, char edge)
{
  for (guint n = 0; n < EDGE_LINES; n++) {
    guint index = 0;
    const NlLine *line = edge_line(page, edge, n, &index);
    if (line == NULL)
      break;
    g_autoptr(GPtrArray) keys = line_keys(line, page->number, edge, line_place(pages, line));
    for (guint i = 0; i < keys->len; i++)
      count_key(counts, g_ptr_array_index(keys, i));
    if (n == 0 && edge == 'T') {
      g_autofree char *head = head_key(line, page->number, line_place(pages, line));
      if (head != NULL)
        count_key(counts, head);
    }
  }
}

/* Whether a line begins with an item's number: agenda and proceedings may both begin a page with it. */
static gboolean
is_numbered(const char *text)
{
  NlMarker marker = nl_marker_of(text);
  return marker == NL_MARKER_NUMBER || marker == NL_MARKER_ITEM
         || (g_ascii_isdigit(*text) && text[strspn(text, "0123456789.")] == '\t');
}

static gboolean
recurs(const NlPages *pages, GHashTable *counts, const NlLine *line, guint page, char edge)
{
  guint place = line_place(pages, line), fifths = is_numbered(line->text) ? 4 : 2;
  gboolean found = is_page_mark(line->text);

  /* what stands at a border between two steps is counted in either */
  for (guint near = pages->has_layout && place > 0 ? place - 1 : place;
       near <= (pages->has_layout ? place + 1 : place) && !found; near++) {
    g_autoptr(GPtrArray) keys = line_keys(line, page, edge, near);
    for (guint i = 0; i < keys->len && !found; i++) {
      guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, g_ptr_array_index(keys, i)));
      /* those behind the first count with the pages */
      found = count >= 2 && count * 5 >= pages->pages->len * (i == 0 ? fifths : 2);
    }
  }
  return found;
}

/* Beyond this share of the page's height, counted from its edge, lies the margin. */
#define MARGIN 0.07
/* Type of this size relative to most of the document is small. */
#define SMALL 0.9

/* The size of most lines; 0 without layout. */
static double
body_size(const NlPages *pages)
{
  g_autoptr(GArray) sizes = g_array_new(FALSE, FALSE, sizeof(double));

  for (guint i = 0; i < pages->pages->len && pages->has_layout; i++) {
    const NlPage *page = g_ptr_array_index(pages->pages, i);
    for (guint k = 0; k < page->lines->len; k++)
      g_array_append_val(sizes, ((const NlLine *)g_ptr_array_index(page->lines, k))->size);
  }
  return nl_quantile(sizes, 0.5);
}

/* Whether a line in the margin is furniture although it stands there once: small type, or the
 * page's number. */
static gboolean
is_marginal(const NlPage *page, const NlLine *line, char edge, double body)
{
  gboolean in_margin = body > 0
                       && (edge == 'T' ? line->y + line->height < MARGIN * page->height
                                       : line->y > (1 - MARGIN) * page->height);
  g_autofree char *number = g_strdup_printf("%u", page->number);
  return in_margin && (line->size < SMALL * body || strcmp(line->text, number) == 0);
}

/* Running heads begin on the second page. One that begins later tells of the text below it, a part or a chapter: it
 * is kept where it stands first. seen: the heads so far, without their digits. */
#define FIRST_WITH_HEAD 2

static gboolean
begins_part(GHashTable *seen, const NlPage *page, const NlLine *line)
{
  GString *words = g_string_new(NULL);

  for (const char *p = line->text; *p; p++)
    if (!g_ascii_isdigit(*p) && *p != ' ')
      g_string_append_c(words, *p);
  return g_hash_table_add(seen, g_string_free(words, FALSE)) && page->number > FIRST_WITH_HEAD
         && !is_page_mark(line->text);
}

/* Drops lines from the edge inward, up to the first that is no furniture. */
static void
peel(const NlPages *pages, GHashTable *counts, GHashTable *seen, NlPage *page, char edge,
     double body)
{
  guint kept = 0, index = 0;

  for (guint n = 0; n < EDGE_LINES; n++) {
    const NlLine *line = edge_line(page, edge, kept, &index);
    gboolean head = line != NULL && edge == 'T' && n == 0
                    && is_section_head(pages, counts, line, page->number);
    if (line == NULL
        || !(head || recurs(pages, counts, line, page->number, edge)
             || is_marginal(page, line, edge, body)))
      break;
    if (edge == 'T' && !head
        && (begins_part(seen, page, line) || (page->number == 1 && !is_page_mark(line->text))))
      kept++;
    else
      g_ptr_array_remove_index(page->lines, index);
  }
}

/* ---- pages' numbers in a text without pages ---- */

/* Bare numbers that count on from 1 this far apart are those of pages, in a text that numbers its items otherwise. */
#define SHORTEST_PAGE   15
#define FEWEST_PAGES    3
#define FEWEST_NUMBERED 3
#define LONGEST_NUMBER  3

/* The number that is all of a line; 0 for none. */
static guint
bare_number(const char *text)
{
  const char *from = text + strspn(text, " \t");
  gsize digits = strspn(from, "0123456789");
  gboolean bare = digits > 0 && digits <= LONGEST_NUMBER
                  && from[digits + strspn(from + digits, " \t")] == '\0';
  return bare ? (guint)g_ascii_strtoull(from, NULL, 10) : 0;
}

/* "3." and "TOP 3" */
static gboolean
begins_item(const char *text)
{
  gsize digits = strspn(text, "0123456789");
  return (digits > 0 && digits <= LONGEST_NUMBER && text[digits] == '.')
         || g_str_has_prefix(text, "TOP ");
}

/* Blanks the bare numbers of a text that are its pages'. */
static void
blank_numbers(const NlPage *page)
{
  g_autoptr(GPtrArray) marks = g_ptr_array_new();
  guint last = 0, numbered = 0;
  gboolean counts = TRUE;

  for (guint i = 0; i < page->lines->len; i++) {
    NlLine *line = g_ptr_array_index(page->lines, i);
    guint number = bare_number(line->text);
    numbered += begins_item(line->text);
    counts = counts && (number == 0 || (number == marks->len + 1 && i - last >= SHORTEST_PAGE));
    if (number > 0) {
      g_ptr_array_add(marks, line);
      last = i;
    }
  }
  counts = counts && marks->len >= FEWEST_PAGES && numbered >= FEWEST_NUMBERED;
  for (guint i = 0; counts && i < marks->len; i++)
    nl_line_take_text(g_ptr_array_index(marks, i), g_strdup(""));
}

static void
drop_marks(NlPage *page)
{
  GPtrArray *all = NULL;

  blank_numbers(page);
  all = nl_page_take_lines(page);

  for (guint k = 0; k < all->len; k++) {
    NlLine *line = g_ptr_array_index(all, k);
    if (is_page_mark(line->text))
      nl_line_free(line);
    else
      g_ptr_array_add(page->lines, line);
  }
  g_ptr_array_unref(all);
}

void
nl_furniture_drop(NlPages *pages)
{
  g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  double body = body_size(pages);

  for (guint i = 0; i < pages->pages->len && pages->is_paged; i++)
    for (const char *edge = "TB"; *edge; edge++)
      count_edge(counts, pages, g_ptr_array_index(pages->pages, i), *edge);
  for (guint i = 0; i < pages->pages->len; i++) {
    NlPage *page = g_ptr_array_index(pages->pages, i);
    if (pages->is_paged) {
      peel(pages, counts, seen, page, 'T', body);
      peel(pages, counts, seen, page, 'B', body);
    } else
      drop_marks(page);
  }
}
