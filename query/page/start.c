/* start.c: the start page: one field, the whole form behind it, and the newest sittings. */
#include "corpus/fields.h"
#include "query/found.h"
#include "query/html.h"
#include "query/page/page.h"
#include "query/parse.h"

#define NEWEST 10

/* ---- the form ---- */

static void
add_field(const NlPage *page, const char *field, const char *hint)
{
  nl_html(page->out,
          "<div><label for=\"f-%s\">%s</label><input id=\"f-%s\" name=\"%s\" maxlength=\"200\" "
          "aria-describedby=\"h-%s\"><p class=\"hinweis\" id=\"h-%s\">%s</p></div>\n",
          field, nl_field_find(field)->label, field, field, field, field, hint);
}

static void
add_choice(const NlPage *page, const char *field)
{
  const NlField *row = nl_field_find(field);
  nl_html(page->out,
          "<div><label for=\"f-%s\">%s</label><select id=\"f-%s\" name=\"%s\">\n<option "
          "value=\"\">alle</option>\n",
          field, row->label, field, field);
  for (const char *const *word = row->keywords; *word; word++) {
    g_autofree char *text = nl_frame_value(field, *word);
    nl_html(page->out, "<option value=\"%s\">%s</option>\n", *word, text);
  }
  g_string_append(page->out, "</select></div>\n");
}

static void
add_fields(const NlPage *page)
{
  g_string_append(page->out, "<details class=\"genauer\">\n<summary>Genauer suchen</summary>\n<div "
                             "class=\"genau\">\n");
  add_field(page, "redner", "Der Familienname genügt.");
  add_field(page, "fraktion", "Was ihre Mitglieder sagten.");
  add_field(page, "gremium", "Rat, Bauausschuss, …");
  add_field(page, "datum", "2023, 03.2023, 12.03.2023 oder 2021..2023");
  add_choice(page, "ergebnis");
  add_choice(page, "art");
  g_string_append(page->out, "<div class=\"breit\"><button type=\"submit\">Suchen</button></div>\n"
                             "</div>\n</details>\n");
}

static void
add_form(const NlPage *page)
{
  g_autofree char *action = nl_page_plain_address(page->request, NL_PAGE_LIST);
  nl_html(
      page->out,
      "<h1>Was wurde gesagt, was wurde beschlossen?</h1>\n<form class=\"anfang\" "
      "role=\"search\" action=\"%s\" method=\"get\">\n<label for=\"q\">Suche in den "
      "Niederschriften</label>\n<div class=\"zeile\"><input type=\"search\" id=\"q\" name=\"q\" "
      "maxlength=\"%d\" aria-describedby=\"h-q\"><button type=\"submit\">Suchen</button></div>\n"
      "<p class=\"hinweis\" id=\"h-q\">",
      action, NL_QUERY_MAX_LENGTH);
  g_string_append(
      page->out,
      "Gesucht wird, was alle Wörter enthält, gleich in welcher Form; „…“ sucht wörtlich. ");
  nl_frame_link(page, nl_page_plain_address(page->request, NL_PAGE_HELP), "Beispiele");
  g_string_append(page->out, "</p>\n");
  add_fields(page);
  g_string_append(page->out, "</form>\n");
}

/* ---- the newest ---- */

static void
take_term(const char *term, gpointer user_data)
{
  XapQuery **query = user_data;
  xap_query_free(*query);
  *query = xap_query_term(term);
}

static XapResult *
ask_newest(const NlReader *reader, GError **error)
{
  static const char *const kinds[] = { "document", NULL };
  const NlPaging paging = { .limit = NEWEST };
  XapQuery *query = xap_query_nothing();
  nl_field_terms(nl_field_kind(), reader->german, nl_record_kind_word(NL_KIND_MINUTES), take_term,
                 &query);
  return nl_found_ask(reader, query, kinds, &paging, error);
}

static gboolean
add_newest_row(const NlPage *page, const XapResult *result, guint index, GError **error)
{
  json_t *json = nl_found_data(result, index, error);
  if (!json)
    return FALSE;
  g_string_append(page->out, "<li>");
  nl_frame_meeting(page, json_object_get(json, "meeting"), NULL, nl_page_string(json, "id"));
  g_string_append(page->out, "</li>\n");
  json_decref(json);
  return TRUE;
}

static gboolean
add_newest(const NlPage *page, GError **error)
{
  g_autoptr(XapResult) result = ask_newest(page->reader, error);
  gboolean good = result != NULL;
  if (!result || xap_result_size(result) == 0)
    return good;
  g_string_append(page->out, "<section>\n<h2>Neueste Sitzungen</h2>\n<ul class=\"neueste\">\n");
  for (guint i = 0; good && i < xap_result_size(result); i++)
    good = add_newest_row(page, result, i, error);
  g_string_append(page->out, "</ul>\n</section>\n");
  return good;
}

gboolean
nl_page_start(const NlPage *page, GError **error)
{
  nl_frame_open(page, NULL);
  add_form(page);
  gboolean good = add_newest(page, error);
  nl_frame_close(page);
  return good;
}
