/* document.c: a document: of a sitting the agenda with what was decided, of a paper its text. */
#include <string.h>

#include "query/html.h"
#include "query/neighbours.h"
#include "query/page/page.h"
#include "query/print.h"
#include "query/stored.h"

static char *
moment_of(const char *iso)
{
  g_autofree char *date = nl_print_date(iso);
  return iso && strlen(iso) >= 16 ? g_strdup_printf("%s, %.5s Uhr", date, iso + 11)
                                  : g_steal_pointer(&date);
}

static void
add_agenda_row(const NlPage *page, const char *document, const json_t *item, size_t ordinal)
{
  g_autofree char *id = g_strdup_printf("%s/%zu", document, ordinal);
  const char *number = nl_page_string(item, "number");
  const char *name = nl_page_string(item, "name");
  const json_t *decision = NULL;
  size_t i = 0;
  nl_html(page->out, "<li><span class=\"nummer\">%s</span> <div>", number ? number : "");
  if (json_is_false(json_object_get(item, "public")))
    g_string_append(page->out, "<span class=\"geheim\">nicht öffentlich</span>");
  else
    nl_frame_link(page, nl_page_id_address(page->request, id), name ? name : "ohne Titel");
  json_array_foreach(json_object_get(item, "decisions"), i, decision)
  {
    nl_frame_decision(page, decision);
  }
  g_string_append(page->out, "</div></li>\n");
}

static void
add_agenda(const NlPage *page, const char *document, const json_t *record)
{
  const json_t *item = NULL;
  size_t i = 0;
  if (json_array_size(json_object_get(record, "agendaItems")) == 0)
    return;
  g_string_append(page->out, "<section>\n<h2>Tagesordnung</h2>\n<ol class=\"tagesordnung\">\n");
  json_array_foreach(json_object_get(record, "agendaItems"), i, item)
  {
    add_agenda_row(page, document, item, i + 1);
  }
  g_string_append(page->out, "</ol>\n</section>\n");
}

/* Leads to all that the archive has of it. */
static void
add_organization(const NlPage *page, const char *name)
{
  g_autofree char *query = name ? g_strdup_printf("gremium:\"%s\"", name) : NULL;
  if (!name || strchr(name, '"'))
    nl_frame_definition(page, "Gremium", name);
  else
    nl_frame_definition_link(page, "Gremium", nl_page_query_address(page->request, query), name);
}

/* Leads to the way that the paper took. */
static void
add_number(const NlPage *page, const char *number)
{
  if (number)
    nl_frame_definition_link(page, "Drucksache", nl_page_paper_address(page->request, number),
                             number);
}

static void
add_facts(const NlPage *page, const json_t *record)
{
  const json_t *meeting = json_object_get(record, "meeting");
  const json_t *paper = json_object_get(record, "paper");
  g_autofree char *start = moment_of(nl_page_string(meeting, "start"));
  g_autofree char *end = moment_of(nl_page_string(meeting, "end"));
  g_autofree char *date = moment_of(nl_page_string(paper, "date"));
  g_string_append(page->out, "<dl class=\"angaben\">\n");
  add_organization(page, nl_page_string(meeting, "organization"));
  nl_frame_definition(page, "Ort", nl_page_string(meeting, "body"));
  nl_frame_definition(page, "Sitzung", nl_page_string(meeting, "number"));
  nl_frame_definition(page, "Beginn", start);
  nl_frame_definition(page, "Ende", end);
  nl_frame_definition(page, "Tagungsort", nl_page_string(meeting, "location"));
  nl_frame_definition(page, "Art", nl_page_string(paper, "paperType"));
  nl_frame_definition(page, "Datum", date);
  nl_frame_definition(page, "Von", nl_page_string(paper, "originator"));
  add_number(page, nl_page_string(paper, "reference"));
  g_string_append(page->out, "</dl>\n");
}

static char *
document_title(const json_t *record)
{
  const json_t *meeting = json_object_get(record, "meeting");
  const char *organization = nl_page_string(meeting, "organization");
  const char *name = nl_page_string(json_object_get(record, "paper"), "name");
  const char *path = nl_page_string(json_object_get(record, "source"), "path");
  g_autofree char *date = nl_print_date(nl_page_string(meeting, "start"));
  if (name)
    return g_strdup(name);
  if (organization)
    return g_strdup_printf("%s%s%s", organization, *date ? ", " : "", date);
  return path ? g_path_get_basename(path) : g_strdup("Dokument");
}

static void
add_rest(const NlPage *page, const NlStored *stored)
{
  gboolean has_items = json_array_size(json_object_get(stored->record_json, "agendaItems")) > 0;
  if (!stored->rest || !*stored->rest)
    return;
  g_string_append(page->out, has_items ? "<section class=\"rand\">\n<h2>Kopf und Schluss</h2>\n"
                                         "<details>\n<summary>im Wortlaut</summary>\n"
                                       : "<section class=\"wortlaut\">\n<h2>Wortlaut</h2>\n");
  nl_parts_paragraphs(page, stored->rest);
  g_string_append(page->out, has_items ? "</details>\n</section>\n" : "</section>\n");
}

/* FALSE and error. Adds to links what leads to the sitting on that side, if there is one. */
static gboolean
add_neighbour(const NlPage *page, const json_t *meeting, NlSide side, GError **error)
{
  json_auto_t *data = nl_neighbour(page->reader, meeting, side, error);
  if (!data)
    return FALSE;
  const json_t *other = json_object_get(data, "meeting");
  g_autofree char *date = nl_print_date(nl_page_string(other, "start"));
  g_autofree char *title = g_strdup_printf("Sitzung vom %s", date);
  if (other) {
    nl_html(page->out, "<li><span>%s</span> ", side == NL_BEFORE ? "Davor" : "Danach");
    nl_frame_link(page, nl_page_id_address(page->request, nl_page_string(data, "id")), title);
    g_string_append(page->out, "</li>\n");
  }
  return TRUE;
}

/* Leads to the sittings before and after this one. */
static gboolean
add_neighbours(const NlPage *page, const json_t *meeting, GError **error)
{
  gsize before = page->out->len;
  g_string_append(page->out,
                  "<nav class=\"nachbarn\" aria-label=\"Sitzungen des Gremiums\">\n<ul>\n");
  gsize open = page->out->len;
  if (!add_neighbour(page, meeting, NL_BEFORE, error)
      || !add_neighbour(page, meeting, NL_AFTER, error))
    return FALSE;
  if (page->out->len > open)
    g_string_append(page->out, "</ul>\n</nav>\n");
  else
    g_string_truncate(page->out, before);
  return TRUE;
}

gboolean
nl_page_document(const NlPage *page, GError **error)
{
  g_autoptr(NlStored) stored = nl_stored_find(page->reader->folder, page->request->id, error);
  if (!stored)
    return FALSE;
  const json_t *record = stored->record_json;
  g_autofree char *title = document_title(record);
  nl_frame_open(page, title);
  nl_html(page->out, "<h1>%s</h1>\n", title);
  nl_frame_newer(page, stored->superseded_by);
  add_facts(page, record);
  nl_frame_source(page, json_object_get(record, "source"), 0);
  add_agenda(page, page->request->id, record);
  nl_parts_attendance(page, record);
  add_rest(page, stored);
  if (!add_neighbours(page, json_object_get(record, "meeting"), error))
    return FALSE;
  nl_frame_close(page);
  return TRUE;
}
