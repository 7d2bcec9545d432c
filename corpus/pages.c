/* pages.c: page text in memory, and as the plain text that the store keeps. */
#include "corpus/pages.h"

#include <string.h>

void
nl_line_free(gpointer data)
{
  NlLine *line = data;
  g_free(line->text);
  g_free(line->cells);
  g_free(line);
}

static void
page_free(gpointer data)
{
  NlPage *page = data;
  g_ptr_array_unref(page->lines);
  g_free(page);
}

NlPages *
nl_pages_new(const char *media_type)
{
  NlPages *pages = g_new0(NlPages, 1);
  pages->pages = g_ptr_array_new_with_free_func(page_free);
  pages->media_type = g_strdup(media_type);
  return pages;
}

void
nl_pages_free(NlPages *pages)
{
  if (!pages)
    return;
  g_ptr_array_unref(pages->pages);
  g_free(pages->media_type);
  g_free(pages);
}

NlPage *
nl_pages_add_page(NlPages *pages)
{
  NlPage *page = g_new0(NlPage, 1);
  page->lines = g_ptr_array_new_with_free_func(nl_line_free);
  g_ptr_array_add(pages->pages, page);
  page->number = pages->pages->len;
  return page;
}

NlLine *
nl_page_add_line(NlPage *page, const char *text, gssize length)
{
  NlLine *line = g_new0(NlLine, 1);
  line->text = length < 0 ? g_strdup(text) : g_strndup(text, (gsize)length);
  g_ptr_array_add(page->lines, line);
  line->number = page->lines->len;
  return line;
}

NlLine *
nl_page_copy_line(NlPage *page, const NlLine *line, char *take_text)
{
  NlLine *copy = g_memdup2(line, sizeof *line);
  copy->text = take_text;
  copy->cells = NULL;
  copy->n_cells = 0;
  g_ptr_array_add(page->lines, copy);
  return copy;
}

GPtrArray *
nl_page_take_lines(NlPage *page)
{
  GPtrArray *lines = page->lines;
  g_ptr_array_set_free_func(lines, NULL);
  page->lines = g_ptr_array_new_full(lines->len, nl_line_free);
  return lines;
}

void
nl_line_take_text(NlLine *line, char *text)
{
  if (text != line->text)
    g_free(line->text);
  line->text = text;
}

char *
nl_pages_to_text(const NlPages *pages)
{
  GString *text = g_string_new(NULL);
  for (guint p = 0; p < pages->pages->len; p++) {
    const NlPage *page = g_ptr_array_index(pages->pages, p);
    if (p > 0)
      g_string_append_c(text, '\f');
    for (guint i = 0; i < page->lines->len; i++) {
      const NlLine *line = g_ptr_array_index(page->lines, i);
      g_string_append(text, line->text);
      g_string_append_c(text, '\n');
    }
  }
  return g_string_free(text, FALSE);
}

/* The end of the line that begins at start: \n, \r\n, \r, or the end of the page. */
static const char *
end_of_line(const char *start, const char *end)
{
  while (start < end && *start != '\n' && *start != '\r')
    start++;
  return start;
}

static const char *
skip_line_end(const char *at, const char *end)
{
  if (at < end && *at == '\r' && at + 1 < end && at[1] == '\n')
    return at + 2;
  return at < end ? at + 1 : at;
}

static void
add_lines(NlPage *page, const char *text, const char *end)
{
  while (text < end) {
    const char *stop = end_of_line(text, end);
    nl_page_add_line(page, text, stop - text);
    text = skip_line_end(stop, end);
  }
}

NlPages *
nl_pages_from_text(const char *text, gssize length, const char *media_type)
{
  NlPages *pages = nl_pages_new(media_type);
  const char *end = text + (length < 0 ? strlen(text) : (gsize)length);
  pages->is_paged = memchr(text, '\f', (gsize)(end - text)) != NULL;
  for (;;) {
    const char *feed = memchr(text, '\f', (gsize)(end - text));
    add_lines(nl_pages_add_page(pages), text, feed ? feed : end);
    if (!feed)
      return pages;
    text = feed + 1;
    if (text == end) /* pdftotext and printers end the last page with one, too */
      return pages;
  }
}
