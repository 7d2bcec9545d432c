/* item.c: an item: what was decided, what was said, where it stands. */
#include <string.h>

#include "query/html.h"
#include "query/page/page.h"
#include "query/print.h"
#include "query/stored.h"

/* ---- decisions ---- */

static void
add_groups(const NlPage *page, const json_t *vote, const char *key, const char *term)
{
  const json_t *group = NULL;
  size_t i = 0;
  if (json_array_size(json_object_get(vote, key)) == 0)
    return;
  nl_html(page->out, "<div><dt>%s</dt><dd>", term);
  json_array_foreach(json_object_get(vote, key), i, group)
  {
    nl_html(page->out, "%s%s", i > 0 ? ", " : "", json_string_value(group));
  }
  g_string_append(page->out, "</dd></div>\n");
}

static gboolean
has_groups(const json_t *vote)
{
  return json_array_size(json_object_get(vote, "for"))
             + json_array_size(json_object_get(vote, "against"))
             + json_array_size(json_object_get(vote, "abstaining"))
         > 0;
}

static void
add_decision(const NlPage *page, const json_t *decision)
{
  const char *text = nl_page_string(decision, "text");
  const json_t *vote = json_object_get(decision, "vote");
  g_string_append(page->out, "<div class=\"beschluss\">\n");
  if (text)
    nl_parts_paragraphs(page, text);
  nl_frame_decision(page, decision);
  if (has_groups(vote)) {
    g_string_append(page->out, "<dl class=\"angaben\">\n");
    add_groups(page, vote, "for", "Dafür");
    add_groups(page, vote, "against", "Dagegen");
    add_groups(page, vote, "abstaining", "Enthalten");
    g_string_append(page->out, "</dl>\n");
  }
  g_string_append(page->out, "</div>\n");
}

static void
add_decisions(const NlPage *page, const json_t *item)
{
  const json_t *decisions = json_object_get(item, "decisions");
  const json_t *decision = NULL;
  size_t i = 0;
  if (json_array_size(decisions) == 0)
    return;
  nl_html(page->out, "<section class=\"beschluesse\">\n<h2>%s</h2>\n",
          json_array_size(decisions) > 1 ? "Beschlüsse" : "Beschluss");
  json_array_foreach(decisions, i, decision)
  {
    add_decision(page, decision);
  }
  g_string_append(page->out, "</section>\n");
}

/* ---- an item ---- */

static void
set_missing(GError **error)
{
  g_set_error_literal(error, NL_PAGE_ERROR, 404, "Diesen Tagesordnungspunkt gibt es hier nicht.");
}

/* How to quote it: body, date, item, page. */
static void
add_citation(const NlPage *page, const json_t *record, const json_t *item, const char *title)
{
  const json_t *meeting = json_object_get(record, "meeting");
  g_autofree char *date = nl_print_date(nl_page_string(meeting, "start"));
  g_autofree char *address = nl_page_id_address(page->request, page->request->id);
  json_int_t number = json_integer_value(json_object_get(item, "page"));
  const char *parts[]
      = { nl_page_string(meeting, "body"), nl_page_string(meeting, "organization"), date, title };
  guint n = 0;
  g_string_append(page->out, "<p class=\"zitat\">Zitieren als: ");
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
    if (parts[i] && *parts[i])
      nl_html(page->out, "%s%s", n++ > 0 ? ", " : "", parts[i]);
  }
  if (number > 0)
    nl_html(page->out, ", S. %u", (guint)number);
  if (page->config->base_url)
    nl_html(page->out, ". %s%s", page->config->base_url, address + strlen(page->request->script));
  g_string_append(page->out, "</p>\n");
}

static const json_t *
public_item(const json_t *items, size_t index)
{
  const json_t *item = json_array_get(items, index);
  return item && !json_is_false(json_object_get(item, "public")) ? item : NULL;
}

static void
add_neighbour(const NlPage *page, const json_t *items, const char *document, size_t index,
              const char *label)
{
  const json_t *item = public_item(items, index);
  if (!item)
    return;
  g_autofree char *id = g_strdup_printf("%s/%zu", document, index + 1);
  g_autofree char *title = nl_print_item_title(item);
  nl_html(page->out, "<li><span>%s</span> ", label);
  nl_frame_link(page, nl_page_id_address(page->request, id), title);
  g_string_append(page->out, "</li>\n");
}

static void
add_neighbours(const NlPage *page, const json_t *items, const char *document, size_t index)
{
  g_string_append(page->out, "<nav class=\"nachbarn\" aria-label=\"In dieser Sitzung\">\n<ul>\n");
  if (index > 0)
    add_neighbour(page, items, document, index - 1, "Davor");
  add_neighbour(page, items, document, index + 1, "Danach");
  g_string_append(page->out, "<li><span>Tagesordnung</span> ");
  nl_frame_link(page, nl_page_id_address(page->request, document), "Die ganze Sitzung");
  g_string_append(page->out, "</li>\n</ul>\n</nav>\n");
}

static void
add_item(const NlPage *page, const NlStored *stored, const json_t *item, const char *document)
{
  const json_t *record = stored->record_json;
  g_autofree char *title = nl_print_item_title(item);
  nl_frame_open(page, title);
  nl_html(page->out, "<article>\n<h1>%s</h1>\n", title);
  nl_frame_newer(page, stored->superseded_by);
  nl_frame_meeting(page, json_object_get(record, "meeting"), json_object_get(record, "paper"),
                   document);
  nl_parts_references(page, json_object_get(item, "reference"));
  add_decisions(page, item);
  nl_page_proceedings(page, record, item);
  nl_parts_attendance(page, record);
  nl_frame_source(page, json_object_get(record, "source"),
                  (guint)json_integer_value(json_object_get(item, "page")));
  add_citation(page, record, item, title);
  g_string_append(page->out, "</article>\n");
}

gboolean
nl_page_item(const NlPage *page, GError **error)
{
  const char *slash = strchr(page->request->id, '/');
  g_autofree char *document = g_strndup(page->request->id, (gsize)(slash - page->request->id));
  size_t index = (size_t)g_ascii_strtoull(slash + 1, NULL, 10) - 1;
  g_autoptr(NlStored) stored = nl_stored_find(page->reader->folder, document, error);
  if (!stored)
    return FALSE;
  const json_t *items = json_object_get(stored->record_json, "agendaItems");
  const json_t *item = public_item(items, index);
  if (!item) {
    set_missing(error);
    return FALSE;
  }
  add_item(page, stored, item, document);
  add_neighbours(page, items, document, index);
  nl_frame_close(page);
  return TRUE;
}
