/* matter.c: the way of a matter through the committees, station by station. */
#include "query/matter.h"

#include "query/decision.h"
#include "query/html.h"
#include "query/page/page.h"
#include "query/print.h"

/* "12.03.2024" in an element that says so to machines; nothing for NULL. */
static void
add_date(const NlPage *page, const char *iso)
{
  g_autofree char *date = nl_print_date(iso);
  if (iso && *date)
    nl_html(page->out, "<time datetime=\"%.10s\">%s</time>", iso, date);
}

/* ---- papers ---- */

static void
add_paper(const NlPage *page, const json_t *paper)
{
  static const char *const keys[] = { "reference", "paperType", "originator" };
  const char *date = nl_page_string(paper, "date");
  g_string_append(page->out, "<li>");
  nl_frame_link(page, nl_page_id_address(page->request, nl_page_string(paper, "id")),
                nl_page_string(paper, "name") ? nl_page_string(paper, "name") : "Vorlage");
  g_string_append(page->out, "<p class=\"sitzung\">");
  add_date(page, date);
  guint n = date ? 1 : 0;
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    const char *text = nl_page_string(paper, keys[i]);
    if (text)
      nl_html(page->out, "%s%s", n++ > 0 ? " · " : "", text);
  }
  g_string_append(page->out, "</p></li>\n");
}

static void
add_papers(const NlPage *page, const json_t *papers)
{
  const json_t *paper = NULL;
  size_t i = 0;
  if (json_array_size(papers) == 0)
    return;
  nl_html(page->out, "<section>\n<h3>%s</h3>\n<ul class=\"neueste\">\n",
          json_array_size(papers) == 1 ? "Vorlage" : "Vorlagen");
  json_array_foreach(papers, i, paper)
  {
    add_paper(page, paper);
  }
  g_string_append(page->out, "</ul>\n</section>\n");
}

/* ---- stations ---- */

/* What the text of the decision differs in from that of the station before. */
static void
add_change(const NlPage *page, const json_t *change)
{
  const char *removed = nl_page_string(change, "removed");
  const char *added = nl_page_string(change, "added");
  if (!change)
    return;
  g_string_append(page->out, "<p class=\"wechsel\">Wortlaut anders als zuvor");
  if (removed || added)
    g_string_append(page->out, ": ");
  if (removed)
    nl_html(page->out, "%s <del>%s</del>", added ? "statt" : "ohne", removed);
  if (added)
    nl_html(page->out, "%s <ins>%s</ins>", removed ? " nun" : "dazu", added);
  g_string_append(page->out, "</p>\n");
}

static void
add_station(const NlPage *page, const json_t *station)
{
  const char *organization = nl_page_string(station, "organization");
  const json_t *decision = NULL;
  size_t i = 0;
  g_autofree char *title = nl_print_item_title(json_object_get(station, "item"));
  g_string_append(page->out, "<li>\n<p class=\"sitzung\">");
  add_date(page, nl_page_string(station, "date"));
  nl_html(page->out, " <strong>%s</strong></p>\n<p>", organization ? organization : "Ohne Gremium");
  nl_frame_link(page, nl_page_id_address(page->request, nl_page_string(station, "id")), title);
  g_string_append(page->out, "</p>\n");
  json_array_foreach(json_object_get(station, "decisions"), i, decision)
  {
    nl_frame_decision(page, decision);
  }
  add_change(page, json_object_get(station, "change"));
  g_string_append(page->out, "</li>\n");
}

static void
add_stations(const NlPage *page, const json_t *stations)
{
  const json_t *station = NULL;
  size_t i = 0;
  if (json_array_size(stations) == 0)
    return;
  g_string_append(page->out, "<section>\n<h3>Beratungen</h3>\n<ol class=\"weg\">\n");
  json_array_foreach(stations, i, station)
  {
    add_station(page, station);
  }
  g_string_append(page->out, "</ol>\n</section>\n");
}

static void
add_announced_row(const NlPage *page, const json_t *row)
{
  const char *role = nl_page_string(row, "role");
  const char *organization = nl_page_string(row, "organization");
  g_string_append(page->out, "<li>\n<p class=\"sitzung\">");
  add_date(page, nl_page_string(row, "date"));
  nl_html(page->out, " <strong>%s</strong>%s%s%s</p>\n</li>\n", organization ? organization : "",
          role ? " · " : "", role ? role : "",
          json_is_false(json_object_get(row, "public")) ? " · nicht öffentlich" : "");
}

static void
add_announced(const NlPage *page, const json_t *announced)
{
  const json_t *row = NULL;
  size_t i = 0;
  if (json_array_size(announced) == 0)
    return;
  g_string_append(page->out, "<section>\n<h3>Angekündigt</h3>\n<p class=\"hinweis\">Von diesen "
                             "Beratungen ist keine Niederschrift im Archiv.</p>\n<ul "
                             "class=\"weg\">\n");
  json_array_foreach(announced, i, row)
  {
    add_announced_row(page, row);
  }
  g_string_append(page->out, "</ul>\n</section>\n");
}

static void
add_related(const NlPage *page, const json_t *related)
{
  const json_t *row = NULL;
  size_t i = 0;
  if (json_array_size(related) == 0)
    return;
  g_string_append(page->out, "<p class=\"drucksache\">Verwandte Nummern: ");
  json_array_foreach(related, i, row)
  {
    const char *number = nl_page_string(row, "number");
    g_string_append(page->out, i > 0 ? ", " : "");
    nl_frame_link(page, nl_page_paper_address(page->request, number), number);
  }
  g_string_append(page->out, "</p>\n");
}

/* ---- the page ---- */

static const char *
name_of(const json_t *matter)
{
  const char *name = nl_page_string(json_array_get(json_object_get(matter, "papers"), 0), "name");
  const json_t *item
      = json_object_get(json_array_get(json_object_get(matter, "stations"), 0), "item");
  return name ? name : nl_page_string(item, "name");
}

static void
add_matter(const NlPage *page, const json_t *matter)
{
  const char *name = name_of(matter);
  const char *body = nl_page_string(matter, "body");
  nl_html(page->out, "<section>\n<h2>%s</h2>\n", name ? name : "Ohne Titel");
  if (body)
    nl_html(page->out, "<p class=\"sitzung\">%s</p>\n", body);
  add_papers(page, json_object_get(matter, "papers"));
  add_stations(page, json_object_get(matter, "stations"));
  add_announced(page, json_object_get(matter, "announced"));
  add_related(page, json_object_get(matter, "related"));
  g_string_append(page->out, "</section>\n");
}

static void
add_matters(const NlPage *page, const json_t *matters)
{
  const json_t *matter = NULL;
  size_t i = 0;
  g_autofree char *title = g_strdup_printf("Drucksache %s", page->request->name);
  nl_frame_open(page, title);
  nl_html(page->out, "<h1>%s</h1>\n", title);
  json_array_foreach(matters, i, matter)
  {
    add_matter(page, matter);
  }
  nl_frame_close(page);
}

gboolean
nl_page_matter(const NlPage *page, GError **error)
{
  json_t *answer = nl_matter(page->reader, page->request->name, error);
  const json_t *matters = json_object_get(answer, "matters");
  gboolean found = json_array_size(matters) > 0;
  if (found)
    add_matters(page, matters);
  else if (answer)
    g_set_error_literal(error, NL_PAGE_ERROR, 404,
                        "Unter dieser Nummer gibt es hier weder Vorlage noch Tagesordnungspunkt.");
  json_decref(answer);
  return found;
}
