/* list.c: the answer to a question: chips, hits, pages; and its other formats. */
#include <string.h>

#include "query/html.h"
#include "query/page/page.h"
#include "query/print.h"

#define FEED_HITS 30 /* readers come back after days */
#define CSV_HITS  NL_SEARCH_MAX_LIMIT

/* ---- above the hits ---- */

static void
add_chips(const NlPage *page)
{
  const NlPageRequest *request = page->request;
  if (request->filters->len == 0)
    return;
  g_string_append(page->out, "<ul class=\"chips\" aria-label=\"Eingegrenzt auf\">\n");
  for (guint i = 0; i < request->filters->len; i++) {
    const NlPageFilter *filter = &g_array_index(request->filters, NlPageFilter, i);
    g_autofree char *address = nl_page_list_address(request, (int)i, NULL, 1, NL_PAGE_AS_HTML);
    g_autofree char *text = nl_frame_value(filter->field, filter->value);
    nl_html(page->out,
            "<li><a href=\"%s\">%s: %s<span class=\"unsichtbar\"> nicht mehr eingrenzen</span>"
            "<span aria-hidden=\"true\"> ×</span></a></li>\n",
            address, nl_field_find(filter->field)->label, text);
  }
  g_string_append(page->out, "</ul>\n");
}

static guint
count_pages(const NlAnswer *answer)
{
  return (answer->total + NL_PAGE_HITS - 1) / NL_PAGE_HITS;
}

/* The order in force, and the other one to take. */
static void
add_sorting(const NlPage *page, const NlAnswer *answer)
{
  static const char *const labels[]
      = { [NL_SORT_RELEVANCE] = "die passendsten", [NL_SORT_DATE] = "die neuesten" };
  NlPageRequest other = *page->request;
  g_string_append(page->out, "<p class=\"ordnung\"><span>Zuerst");
  for (int sort = NL_SORT_RELEVANCE; sort <= NL_SORT_DATE; sort++) {
    g_string_append(page->out, sort == NL_SORT_RELEVANCE ? " " : " · ");
    other.sort = (NlSort)sort;
    if (page->request->sort == other.sort)
      nl_html(page->out, "<strong>%s</strong>", labels[sort]);
    else
      nl_frame_link(page, nl_page_list_address(&other, -1, NULL, 1, NL_PAGE_AS_HTML), labels[sort]);
  }
  g_string_append(page->out, "</span>");
  if (count_pages(answer) > 1)
    nl_html(page->out, " <span class=\"stelle\">Seite %u von %u</span>", page->request->page_number,
            count_pages(answer));
  g_string_append(page->out, " <a class=\"schmal\" href=\"#eingrenzen\">Eingrenzen</a></p>\n");
}

static void
add_reading(const NlPage *page, const NlAnswer *answer)
{
  nl_html(page->out, "<p class=\"lesart\">%s</p>\n", answer->reading);
}

/* ---- hits ---- */

static void
add_snippet(const NlPage *page, const NlSnippet *snippet)
{
  const char *at = snippet->text;
  guint place = 0;
  g_string_append(page->out, "<p class=\"auszug\">");
  for (guint i = 0; i < snippet->marks->len; i++) {
    const NlMark *mark = &g_array_index(snippet->marks, NlMark, i);
    const char *from = g_utf8_offset_to_pointer(at, (glong)(mark->from - place));
    const char *end = g_utf8_offset_to_pointer(from, mark->length);
    nl_html_text_len(page->out, at, (gsize)(from - at));
    g_string_append(page->out, "<mark>");
    nl_html_text_len(page->out, from, (gsize)(end - from));
    g_string_append(page->out, "</mark>");
    at = end;
    place = mark->from + mark->length;
  }
  nl_html_text(page->out, at);
  g_string_append(page->out, "</p>\n");
}

static void
add_speaker(const NlPage *page, const NlAnswerHit *hit)
{
  const char *speaker = nl_page_string(hit->json, "speaker");
  const char *group = nl_page_string(hit->json, "organization");
  if (!speaker)
    return;
  nl_html(page->out, "<p class=\"spricht\">Es spricht <strong>%s</strong>%s%s%s", speaker,
          group ? " (" : "", group ? group : "", group ? ")" : "");
  if (hit->collapsed > 0)
    g_string_append(page->out, "; es gibt weitere Wortbeiträge zu diesem Punkt");
  g_string_append(page->out, "</p>\n");
}

/* Those that are quoted from elsewhere do not count. */
static guint
count_decisions(const json_t *decisions)
{
  const json_t *decision = NULL;
  size_t i = 0;
  guint n = 0;
  json_array_foreach(decisions, i, decision)
  {
    n += json_is_true(json_object_get(decision, "quoted")) ? 0 : 1;
  }
  return n;
}

/* The one that was asked for, and whether there are more. */
static void
add_decision(const NlPage *page, const NlAnswerHit *hit)
{
  guint n = count_decisions(json_object_get(hit->json, "decisions"));
  if (!hit->decision)
    return;
  nl_frame_decision(page, hit->decision);
  if (n > 1)
    nl_html(page->out, "<p class=\"weitere\">und %u %s zu diesem Punkt</p>\n", n - 1,
            n > 2 ? "weitere Beschlüsse" : "weiterer Beschluss");
}

static void
add_hit(const NlPage *page, const NlAnswerHit *hit)
{
  const char *id = nl_page_string(hit->json, "id");
  const json_t *meeting = json_object_get(hit->json, "meeting");
  g_autofree char *document = g_strndup(id, strcspn(id, "/"));
  g_autofree char *title = nl_print_hit_title(hit);
  g_string_append(page->out, "<li>\n<article>\n<h2>");
  nl_frame_link(page, nl_page_id_address(page->request, id), title);
  g_string_append(page->out, "</h2>\n");
  nl_frame_newer(page, nl_page_string(hit->json, "supersededBy"));
  nl_frame_meeting(page, meeting, json_object_get(hit->json, "paper"), document);
  add_speaker(page, hit);
  add_decision(page, hit);
  add_snippet(page, hit->snippet);
  nl_frame_source(page, json_object_get(hit->json, "source"),
                  (guint)json_integer_value(json_object_get(hit->json, "page")));
  g_string_append(page->out, "</article>\n</li>\n");
}

static void
add_hits(const NlPage *page, const NlAnswer *answer)
{
  nl_html(page->out, "<ol class=\"treffer\" start=\"%u\">\n", answer->offset + 1);
  for (guint i = 0; i < answer->hits->len; i++)
    add_hit(page, g_ptr_array_index(answer->hits, i));
  g_string_append(page->out, "</ol>\n");
}

/* ---- pages ---- */

static void
add_page_link(const NlPage *page, guint number, const char *text)
{
  g_autofree char *address = nl_page_list_address(page->request, -1, NULL, number, NL_PAGE_AS_HTML);
  g_string_append(page->out, "<li>");
  if (number == page->request->page_number)
    nl_html(page->out,
            "<a href=\"%s\" aria-current=\"page\"><span class=\"unsichtbar\">Seite "
            "</span>%s</a>",
            address, text);
  else
    nl_html(page->out, "<a href=\"%s\">%s</a>", address, text);
  g_string_append(page->out, "</li>\n");
}

static void
add_numbered_link(const NlPage *page, guint number)
{
  g_autofree char *text = g_strdup_printf("%u", number);
  add_page_link(page, number, text);
}

static void
add_pages(const NlPage *page, const NlAnswer *answer)
{
  enum { AROUND = 3 };
  guint here = page->request->page_number;
  guint last = count_pages(answer);
  if (last < 2)
    return;
  g_string_append(page->out, "<nav class=\"seiten\" aria-label=\"Seiten der Treffer\">\n<ul>\n");
  if (here > 1)
    add_page_link(page, here - 1, "Vorige Seite");
  for (guint i = here > AROUND ? here - AROUND : 1; i <= MIN(last, here + AROUND); i++)
    add_numbered_link(page, i);
  if (here < last)
    add_page_link(page, here + 1, "Nächste Seite");
  g_string_append(page->out, "</ul>\n</nav>\n");
}

/* ---- an answer ---- */

static void
add_formats(const NlPage *page)
{
  static const struct {
    NlPageFormat format;
    const char *label;
  } rows[] = { { NL_PAGE_AS_ATOM, "Atom-Feed" },
               { NL_PAGE_AS_JSON, "JSON" },
               { NL_PAGE_AS_CSV, "CSV" } };
  g_string_append(page->out, "<p class=\"formate\">Diese Suche als");
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_string_append(page->out, i > 0 ? ", " : " ");
    nl_frame_link(page, nl_page_list_address(page->request, -1, NULL, 1, rows[i].format),
                  rows[i].label);
  }
  g_string_append(page->out, "</p>\n");
}

static void
answer_page(const NlPage *page, const NlAnswer *answer)
{
  g_autoptr(GString) title = g_string_new(page->request->q ? page->request->q : "Suche");
  g_string_append_printf(title, ": %u Treffer", answer->total);
  if (page->request->page_number > 1)
    g_string_append_printf(title, ", Seite %u", page->request->page_number);
  nl_frame_open(page, title->str);
  if (answer->total > 0)
    nl_html(page->out, "<h1>%s%u Treffer</h1>\n", answer->exact ? "" : "etwa ", answer->total);
  else
    g_string_append(page->out, "<h1>Nichts gefunden</h1>\n");
  add_reading(page, answer);
  add_chips(page);
  if (answer->total == 0) {
    nl_page_nothing(page, answer);
  } else {
    g_string_append(page->out, "<div class=\"antwort\">\n<div>\n");
    add_sorting(page, answer);
    add_hits(page, answer);
    add_pages(page, answer);
    add_formats(page);
    g_string_append(page->out, "</div>\n");
    nl_page_narrow(page, answer);
    g_string_append(page->out, "</div>\n");
  }
  nl_frame_close(page);
}

static void
print_json(const NlPage *page, const NlAnswer *answer)
{
  json_t *json = nl_answer_to_json(answer);
  nl_print_json(page->out, json);
  json_decref(json);
}

static void
print_csv(const NlPage *page, const NlAnswer *answer)
{
  json_t *json = nl_answer_to_json(answer);
  nl_print_csv(page->out, nl_csv_search, json_object_get(json, "hits"));
  json_decref(json);
}

static void
print_answer(const NlPage *page, NlPageResponse *response, const NlAnswer *answer)
{
  switch (page->request->format) {
  case NL_PAGE_AS_HTML:
    answer_page(page, answer);
    break;
  case NL_PAGE_AS_ATOM:
    response->type = "application/atom+xml; charset=utf-8";
    nl_page_atom(page, answer);
    break;
  case NL_PAGE_AS_JSON:
    response->type = "application/json";
    print_json(page, answer);
    break;
  case NL_PAGE_AS_CSV:
    response->type = "text/csv; charset=utf-8; header=present";
    print_csv(page, answer);
    break;
  }
}

/* Paths tell how the machine is made; strangers get the name of the file. */
static void
hide_paths(const NlAnswer *answer)
{
  for (guint i = 0; i < answer->hits->len; i++) {
    const NlAnswerHit *hit = g_ptr_array_index(answer->hits, i);
    json_t *source = json_object_get(hit->json, "source");
    const char *path = nl_page_string(source, "path");
    g_autofree char *name = path ? g_path_get_basename(path) : NULL;
    if (name)
      json_object_set_new(source, "path", json_string(name));
  }
}

gboolean
nl_page_list(const NlPage *page, NlPageResponse *response, GError **error)
{
  static const guint limits[] = { [NL_PAGE_AS_HTML] = NL_PAGE_HITS,
                                  [NL_PAGE_AS_ATOM] = FEED_HITS,
                                  [NL_PAGE_AS_JSON] = NL_PAGE_HITS,
                                  [NL_PAGE_AS_CSV] = CSV_HITS };
  const NlPageRequest *asked = page->request;
  if (!nl_page_request_asks(asked))
    return nl_page_start(page, error);
  g_autofree char *query = nl_page_request_query(asked);
  NlSearchRequest request = NL_SEARCH_REQUEST_INIT;
  request.query = query;
  request.sort = asked->format == NL_PAGE_AS_ATOM ? NL_SORT_DATE : asked->sort;
  request.limit = limits[asked->format];
  request.offset = (asked->page_number - 1) * NL_PAGE_HITS;
  g_autoptr(NlAnswer) answer = nl_search(page->reader, &request, error);
  if (!answer)
    return FALSE;
  if (asked->format == NL_PAGE_AS_JSON || asked->format == NL_PAGE_AS_CSV)
    hide_paths(answer);
  print_answer(page, response, answer);
  return TRUE;
}
