/* atom.c: an entry for each hit. One without an address has its text as content, for the RFC wants one of them. */
#include "query/atom.h"

#include <string.h>

#include "corpus/feed_folder.h"
#include "query/address.h"
#include "query/found.h"
#include "query/html.h"
#include "query/print.h"

/* An id must never change: it is made of the document's, not of where the page is. */
static void
add_id(GString *out, const char *kind, const char *name)
{
  g_autoptr(GString) escaped = g_string_new(NULL);
  nl_url_value(escaped, name);
  nl_html(out, "<id>" NL_FEED_TAG "%s:%s</id>\n", kind, escaped->str);
}

/* Minutes give local time without zone; the day is what a feed needs. */
static void
add_updated(GString *out, const NlAnswerHit *hit)
{
  g_autofree char *day = hit ? nl_found_day(hit->json) : NULL;
  nl_html(out, "<updated>%sT00:00:00Z</updated>\n", day && strlen(day) == 10 ? day : "1970-01-01");
}

static void
add_author(GString *out, const char *name)
{
  nl_html(out, "<author><name>%s</name></author>\n", name);
}

static void
add_link(GString *out, const char *relation, const char *type, const char *address)
{
  if (address)
    nl_html(out, "<link rel=\"%s\" type=\"%s\" href=\"%s\"/>\n", relation, type, address);
}

static void
add_text(GString *out, const NlAnswerHit *hit, const char *element)
{
  g_autofree char *result = hit->decision ? nl_print_decision(hit->decision) : NULL;
  g_string_append_printf(out, "<%s>", element);
  if (result)
    nl_html(out, "Ergebnis: %s. ", result);
  nl_html_text(out, hit->snippet->text);
  g_string_append_printf(out, "</%s>\n", element);
}

static void
add_entry(GString *out, const NlAtom *feed, const NlAnswerHit *hit)
{
  const char *id = nl_json_text(hit->json, "id");
  const char *body = nl_json_text(json_object_get(hit->json, "meeting"), "organization");
  g_autofree char *title = nl_print_hit_title(hit);
  g_autofree char *address = feed->base ? nl_address_id(feed->base, id) : NULL;
  nl_html(out, "<entry>\n<title>%s</title>\n", title);
  add_id(out, "id", id);
  add_updated(out, hit);
  add_author(out, body ? body : feed->config->title);
  add_link(out, "alternate", "text/html", address);
  add_text(out, hit, address ? "summary" : "content");
  g_string_append(out, "</entry>\n");
}

void
nl_atom(GString *out, const NlAtom *feed, const GPtrArray *hits)
{
  const NlPageConfig *config = feed->config;
  nl_html(out,
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed "
          "xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\">\n<title>%s – %s</title>\n",
          feed->name, config->title);
  add_id(out, feed->kind, feed->name);
  add_updated(out, hits->len > 0 ? g_ptr_array_index(hits, 0) : NULL);
  add_link(out, "self", "application/atom+xml", feed->self);
  add_link(out, "alternate", "text/html", feed->html);
  add_author(out, config->operator_name ? config->operator_name : config->title);
  for (guint i = 0; i < hits->len; i++)
    add_entry(out, feed, g_ptr_array_index(hits, i));
  g_string_append(out, "</feed>\n");
}
