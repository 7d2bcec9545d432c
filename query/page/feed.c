/* feed.c: an answer as Atom (RFC 4287), newest first. */
#include <string.h>

#include "query/page/html.h"
#include "query/page/page.h"
#include "query/print.h"

/* The address as others see it, where the operator says how; else as this server does. */
static void
add_address(const NlPage *page, const char *address)
{
  const char *base = page->config->base_url;
  if (base)
    nl_html(page->out, "%s%s", base, address + strlen(page->request->script));
  else
    nl_html_text(page->out, address);
}

/* An id must never change: it is made of the document's, not of where the page is. */
static void
add_id(const NlPage *page, const char *kind, const char *name)
{
  g_autoptr(GString) escaped = g_string_new(NULL);
  nl_url_value(escaped, name);
  nl_html(page->out, "<id>tag:nachlese,2026:%s:%s</id>\n", kind, escaped->str);
}

/* Minutes give local time without zone; the day is what a feed needs. */
static void
add_updated(const NlPage *page, const char *iso)
{
  nl_html(page->out, "<updated>%.10sT00:00:00Z</updated>\n",
          iso && strlen(iso) >= 10 ? iso : "1970-01-01");
}

static void
add_author(const NlPage *page, const char *name)
{
  g_string_append(page->out, "<author><name>");
  nl_html_text(page->out, name);
  g_string_append(page->out, "</name></author>\n");
}

static const char *
date_of(const NlAnswerHit *hit)
{
  const char *start = nl_page_string(json_object_get(hit->json, "meeting"), "start");
  return start ? start : nl_page_string(json_object_get(hit->json, "paper"), "date");
}

static void
add_entry(const NlPage *page, const NlAnswerHit *hit)
{
  const char *id = nl_page_string(hit->json, "id");
  const char *body = nl_page_string(json_object_get(hit->json, "meeting"), "organization");
  g_autofree char *title = nl_print_hit_title(hit);
  g_autofree char *address = nl_page_id_address(page->request, id);
  g_autofree char *result = hit->decision ? nl_print_decision(hit->decision) : NULL;
  g_string_append(page->out, "<entry>\n<title>");
  nl_html_text(page->out, title);
  g_string_append(page->out, "</title>\n");
  add_id(page, "id", id);
  add_updated(page, date_of(hit));
  add_author(page, body ? body : page->config->title);
  g_string_append(page->out, "<link href=\"");
  add_address(page, address);
  g_string_append(page->out, "\"/>\n<summary>");
  if (result)
    nl_html(page->out, "Ergebnis: %s. ", result);
  nl_html_text(page->out, hit->snippet->text);
  g_string_append(page->out, "</summary>\n</entry>\n");
}

void
nl_page_atom(const NlPage *page, const NlAnswer *answer)
{
  g_autofree char *self = nl_page_list_address(page->request, -1, NULL, 1, NL_PAGE_AS_ATOM);
  g_autofree char *html = nl_page_list_address(page->request, -1, NULL, 1, NL_PAGE_AS_HTML);
  const NlAnswerHit *newest = answer->hits->len > 0 ? g_ptr_array_index(answer->hits, 0) : NULL;
  g_string_append(page->out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed "
                             "xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\">\n<title>");
  nl_html_text(page->out, answer->query);
  g_string_append(page->out, " – ");
  nl_html_text(page->out, page->config->title);
  g_string_append(page->out, "</title>\n");
  add_id(page, "suche", answer->query);
  add_updated(page, newest ? date_of(newest) : NULL);
  g_string_append(page->out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"");
  add_address(page, self);
  g_string_append(page->out, "\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"");
  add_address(page, html);
  g_string_append(page->out, "\"/>\n");
  add_author(page, page->config->operator_name ? page->config->operator_name : page->config->title);
  for (guint i = 0; i < answer->hits->len; i++)
    add_entry(page, g_ptr_array_index(answer->hits, i));
  g_string_append(page->out, "</feed>\n");
}
