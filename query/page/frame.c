/* frame.c: head, foot, and the pieces that several pages show alike. */
#include "query/page/page.h"

#include <string.h>

#include "corpus/fields.h"
#include "query/decision.h"
#include "query/html.h"
#include "query/print.h"

const char *
nl_page_string(const json_t *object, const char *key)
{
  return json_string_value(json_object_get(object, key));
}

void
nl_frame_link(const NlPage *page, char *take_address, const char *text)
{
  nl_html(page->out, "<a href=\"%s\">", take_address);
  nl_html_text(page->out, text);
  g_string_append(page->out, "</a>");
  g_free(take_address);
}

char *
nl_frame_value(const char *field, const char *value)
{
  if (g_str_equal(field, nl_field_result()->name))
    return g_strdup(nl_decision_word_text(value));
  if (!g_str_equal(field, nl_field_kind()->name))
    return g_strdup(value);
  char *kind = g_strdup(value); /* words of art: are nouns, in ASCII */
  *kind = g_ascii_toupper(*kind);
  return kind;
}

/* ---- head and foot ---- */

static void
open_head(const NlPage *page, const char *title)
{
  const NlPageRequest *request = page->request;
  g_autofree char *style = nl_page_plain_address(request, NL_PAGE_STYLE);
  g_autofree char *script = nl_page_plain_address(request, NL_PAGE_SCRIPT);
  g_autofree char *icon = nl_page_plain_address(request, NL_PAGE_ICON);
  g_string_append(page->out,
                  "<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
  if (title) {
    nl_html_text(page->out, title);
    g_string_append(page->out, " – ");
  }
  nl_html_text(page->out, page->config->title);
  g_string_append(
      page->out,
      "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n");
  nl_html(page->out,
          "<link rel=\"stylesheet\" href=\"%s\">\n<script src=\"%s\" defer></script>\n<link "
          "rel=\"icon\" type=\"image/svg+xml\" href=\"%s\">\n",
          style, script, icon);
}

/* Where the page is to be found and quoted, and its other forms. Search engines need not gather what an archive has of a
 * person. */
static void
add_links(const NlPage *page)
{
  const NlPageRequest *request = page->request;
  if (request->page == NL_PAGE_PERSON)
    g_string_append(page->out, "<meta name=\"robots\" content=\"noindex\">\n");
  if (request->page != NL_PAGE_LIST || !nl_page_request_asks(request))
    return;
  g_autofree char *canonical
      = nl_page_list_address(request, -1, NULL, request->page_number, NL_PAGE_AS_HTML);
  g_autofree char *atom = nl_page_list_address(request, -1, NULL, 1, NL_PAGE_AS_ATOM);
  g_autofree char *json
      = nl_page_list_address(request, -1, NULL, request->page_number, NL_PAGE_AS_JSON);
  const char *base = page->config->base_url ? page->config->base_url : "";
  const char *relative = page->config->base_url ? canonical + strlen(request->script) : canonical;
  nl_html(page->out, "<link rel=\"canonical\" href=\"%s%s\">\n", base, relative);
  nl_html(page->out,
          "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Neues zu dieser Suche\" "
          "href=\"%s\">\n",
          atom);
  nl_html(page->out, "<link rel=\"alternate\" type=\"application/json\" href=\"%s\">\n", json);
}

/* The filters go along with a changed question. */
static void
add_search_form(const NlPage *page)
{
  const NlPageRequest *request = page->request;
  g_autofree char *action = nl_page_plain_address(request, NL_PAGE_LIST);
  nl_html(page->out,
          "<form role=\"search\" action=\"%s\" method=\"get\">\n<label class=\"unsichtbar\" "
          "for=\"q\">Suche in den Niederschriften</label>\n<div class=\"zeile\"><input "
          "type=\"search\" id=\"q\" name=\"q\" "
          "maxlength=\"%d\" value=\"%s\"><button type=\"submit\">Suchen</button></div>\n",
          action, NL_QUERY_MAX_LENGTH, request->q ? request->q : "");
  for (guint i = 0; i < request->filters->len; i++) {
    const NlPageFilter *filter = &g_array_index(request->filters, NlPageFilter, i);
    nl_html(page->out, "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n", filter->field,
            filter->value);
  }
  if (request->sort == NL_SORT_DATE)
    g_string_append(page->out, "<input type=\"hidden\" name=\"sortierung\" value=\"datum\">\n");
  g_string_append(page->out, "</form>\n");
}

void
nl_frame_open(const NlPage *page, const char *title)
{
  open_head(page, title);
  add_links(page);
  g_string_append(page->out,
                  "</head>\n<body>\n<a class=\"sprung\" href=\"#inhalt\">Zum Inhalt</a>\n"
                  "<header class=\"kopf\">\n<div>\n<p class=\"name\">");
  nl_frame_link(page, nl_page_plain_address(page->request, NL_PAGE_LIST), page->config->title);
  g_string_append(page->out, "</p>\n");
  if (title)
    add_search_form(page);
  g_string_append(page->out, "</div>\n</header>\n<main id=\"inhalt\">\n");
}

/* A configured address is linked, a configured text has a page here. */
static void
add_legal_links(const NlPage *page)
{
  static const struct {
    const char *label;
    NlPageKind page;
  } rows[NL_LEGAL_N] = {
    [NL_LEGAL_IMPRINT] = { "Impressum", NL_PAGE_IMPRINT },
    [NL_LEGAL_PRIVACY] = { "Datenschutz", NL_PAGE_PRIVACY },
    [NL_LEGAL_ACCESSIBILITY] = { "Barrierefreiheit", NL_PAGE_ACCESSIBILITY },
  };
  for (guint i = 0; i < NL_LEGAL_N; i++) {
    const char *text = page->config->legal[i];
    if (!text)
      continue;
    g_string_append(page->out, "<li>");
    nl_frame_link(page,
                  nl_page_config_is_address(text)
                      ? g_strdup(text)
                      : nl_page_plain_address(page->request, rows[i].page),
                  rows[i].label);
    g_string_append(page->out, "</li>\n");
  }
}

void
nl_frame_close(const NlPage *page)
{
  g_string_append(
      page->out,
      "</main>\n<footer class=\"fuss\">\n<nav aria-label=\"Über diese Seite\">\n<ul>\n<li>");
  nl_frame_link(page, nl_page_plain_address(page->request, NL_PAGE_HELP), "Hilfe zur Suche");
  g_string_append(page->out, "</li>\n");
  add_legal_links(page);
  g_string_append(page->out, "</ul>\n</nav>\n");
  if (page->config->operator_name) {
    g_string_append(page->out, "<p>");
    nl_html_text(page->out, page->config->operator_name);
    g_string_append(page->out, "</p>\n");
  }
  g_string_append(page->out, "</footer>\n</body>\n</html>\n");
}

/* ---- pieces ---- */

static void
add_part(const NlPage *page, const char *text, guint *n)
{
  if (!text || !*text)
    return;
  g_string_append(page->out, (*n)++ > 0 ? " · " : "");
  nl_html_text(page->out, text);
}

void
nl_frame_meeting(const NlPage *page, const json_t *meeting, const json_t *paper, const char *id)
{
  const char *start = nl_page_string(meeting, "start");
  const char *iso = start ? start : nl_page_string(paper, "date");
  g_autofree char *date = nl_print_date(iso);
  g_autofree char *address = id ? nl_page_id_address(page->request, id) : NULL;
  const char *organization = nl_page_string(meeting, "organization");
  guint n = 0;
  g_string_append(page->out, "<p class=\"sitzung\">");
  if (address)
    nl_html(page->out, "<a href=\"%s\">", address);
  add_part(page, organization ? organization : nl_page_string(paper, "paperType"), &n);
  if (n == 0)
    add_part(page, "Dokument", &n);
  g_string_append(page->out, address ? "</a>" : "");
  add_part(page, nl_page_string(meeting, "body"), &n);
  add_part(page, nl_page_string(paper, "reference"), &n);
  if (*date)
    nl_html(page->out, " · <time datetime=\"%.10s\">%s</time>", iso, date);
  g_string_append(page->out, "</p>\n");
}

void
nl_frame_newer(const NlPage *page, const char *newer)
{
  if (!newer)
    return;
  g_string_append(page->out, "<p class=\"ueberholt\"><strong>Überholt:</strong> Von dieser "
                             "Niederschrift gibt es ");
  nl_frame_link(page, nl_page_id_address(page->request, newer), "eine neuere Fassung");
  g_string_append(page->out, ".</p>\n");
}

void
nl_frame_definition(const NlPage *page, const char *term, const char *text)
{
  if (text && *text)
    nl_html(page->out, "<div><dt>%s</dt><dd>%s</dd></div>\n", term, text);
}

void
nl_frame_definition_link(const NlPage *page, const char *term, char *take_address, const char *text)
{
  nl_html(page->out, "<div><dt>%s</dt><dd>", term);
  nl_frame_link(page, take_address, text);
  g_string_append(page->out, "</dd></div>\n");
}

/* Attributes alone: the policy of the page lets no style stand in the text. */
static void
add_bar(const NlPage *page, json_int_t yes, json_int_t no, json_int_t abstentions)
{
  enum { WIDTH = 200, HEIGHT = 8 };
  double total = (double)(yes + no + abstentions);
  double a = WIDTH * (double)yes / total;
  double b = WIDTH * (double)no / total;
  char numbers[3][G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd(numbers[0], sizeof numbers[0], "%.1f", a);
  g_ascii_formatd(numbers[1], sizeof numbers[1], "%.1f", b);
  g_ascii_formatd(numbers[2], sizeof numbers[2], "%.1f", WIDTH - b);
  nl_html(page->out,
          "<svg class=\"balken\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" "
          "preserveAspectRatio=\"none\"><rect class=\"rest\" width=\"%d\" height=\"%d\"/>"
          "<rect class=\"ja\" width=\"%s\" height=\"%d\"/><rect class=\"nein\" x=\"%s\" "
          "width=\"%s\" height=\"%d\"/></svg>",
          WIDTH, HEIGHT, WIDTH, HEIGHT, numbers[0], HEIGHT, numbers[2], numbers[1], HEIGHT);
}

static const char *
role_label(const char *role)
{
  if (g_strcmp0(role, "amendment") == 0)
    return "Änderungsantrag";
  if (g_strcmp0(role, "part") == 0)
    return "Teilabstimmung";
  return g_strcmp0(role, "procedure") == 0 ? "Zum Verfahren" : "Ergebnis";
}

void
nl_frame_decision(const NlPage *page, const json_t *decision)
{
  const json_t *vote = json_object_get(decision, "vote");
  const char *role = nl_page_string(decision, "role");
  g_autofree char *result = nl_decision_result_text(decision);
  g_autofree char *figures = nl_decision_vote_text(decision);
  json_int_t yes = json_integer_value(json_object_get(vote, "yes"));
  json_int_t no = json_integer_value(json_object_get(vote, "no"));
  if (!result && !figures)
    return;
  /* that it was one on an amendment the result says itself */
  gboolean is_told = result && g_strcmp0(role, "amendment") == 0;
  g_string_append(page->out, "<p class=\"ergebnis\">");
  if (!is_told)
    nl_html(page->out, "<span class=\"art\">%s:</span> ", role_label(role));
  if (result)
    nl_html(page->out, "<strong>%s</strong>", result);
  if (figures)
    nl_html(page->out, "%s<span class=\"stimmen\">%s</span>", result ? " " : "", figures);
  if (json_object_get(vote, "yes") && json_object_get(vote, "no") && yes + no > 0)
    add_bar(page, yes, no, json_integer_value(json_object_get(vote, "abstentions")));
  g_string_append(page->out, "</p>\n");
}

void
nl_frame_source(const NlPage *page, const json_t *source, guint number)
{
  const char *path = nl_page_string(source, "path");
  if (!path)
    return;
  g_autofree char *name = g_path_get_basename(path);
  g_autofree char *address = nl_page_config_source(page->config, path, number);
  g_string_append(page->out, "<p class=\"quelle\">Quelle: ");
  if (address)
    nl_html(page->out, "<a href=\"%s\">", address);
  nl_html_text(page->out, name);
  if (number > 0)
    nl_html(page->out, ", Seite %u", number);
  g_string_append(page->out, address ? "</a></p>\n" : "</p>\n");
}
