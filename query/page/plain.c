/* plain.c: pages of words alone: help, what the law asks for, errors. */
#include <string.h>

#include "query/page/html.h"
#include "query/page/page.h"
#include "query/parse.h"

/* ---- help ---- */

static const struct {
  const char *query, *meaning;
} examples[] = {
  { "Schule Sanierung", "Punkte, in denen beide Wörter stehen, in welcher Form auch immer" },
  { "\"öffentliche Sitzung\"", "genau diese Wörter hintereinander" },
  { "Radweg ODER Fahrrad", "das eine oder das andere" },
  { "Haushalt NICHT Nachtrag", "das eine ohne das andere" },
  { "Spiel*", "alle Wörter, die so beginnen" },
  { "Straße NAHE/5 Sanierung", "höchstens fünf Wörter auseinander" },
  { "titel:Haushalt", "im Titel des Tagesordnungspunktes" },
  { "gremium:Rat ergebnis:abgelehnt", "was der Rat abgelehnt hat" },
  { "ergebnis:einstimmig jahr:2023", "einstimmige Beschlüsse eines Jahres" },
  { "datum:2023-03..2024", "von März 2023 bis Ende 2024" },
};

static void
add_examples(const NlPage *page)
{
  g_string_append(page->out, "<table>\n<thead><tr><th scope=\"col\">Frage</th><th "
                             "scope=\"col\">findet</th></tr></thead>\n<tbody>\n");
  for (gsize i = 0; i < G_N_ELEMENTS(examples); i++) {
    g_string_append(page->out, "<tr><th scope=\"row\">");
    nl_frame_link(page, nl_page_query_address(page->request, examples[i].query), examples[i].query);
    nl_html(page->out, "</th><td>%s</td></tr>\n", examples[i].meaning);
  }
  g_string_append(page->out, "</tbody>\n</table>\n");
}

static void
add_fields(const NlPage *page)
{
  g_string_append(page->out, "<table>\n<thead><tr><th scope=\"col\">Feld</th><th "
                             "scope=\"col\">sucht in</th></tr></thead>\n<tbody>\n");
  for (const NlField *field = nl_fields; field->name; field++)
    nl_html(page->out, "<tr><th scope=\"row\"><code>%s:</code></th><td>%s</td></tr>\n", field->name,
            field->label);
  g_string_append(page->out, "</tbody>\n</table>\n");
}

gboolean
nl_page_help(const NlPage *page, G_GNUC_UNUSED GError **error)
{
  nl_frame_open(page, "Hilfe zur Suche");
  g_string_append(page->out,
                  "<h1>Hilfe zur Suche</h1>\n<p>Gesucht wird in den öffentlichen Teilen der "
                  "Niederschriften. Ein Treffer ist ein Tagesordnungspunkt oder, wenn nach "
                  "einer Person gefragt ist, ein Wortbeitrag. Über den Treffern steht, wie die "
                  "Frage verstanden wurde.</p>\n<h2>Beispiele</h2>\n");
  add_examples(page);
  g_string_append(page->out,
                  "<h2>Felder</h2>\n<p>Ein Feld gilt für das Wort dahinter, für mehrere in "
                  "Anführungszeichen oder Klammern: <code>gremium:\"Ausschuss für "
                  "Bau\"</code>.</p>\n");
  add_fields(page);
  nl_frame_close(page);
  return TRUE;
}

/* ---- what the law asks for ---- */

void
nl_page_legal(const NlPage *page)
{
  static const char *const titles[NL_LEGAL_N] = { "Impressum", "Datenschutz", "Barrierefreiheit" };
  guint which = page->request->page - NL_PAGE_IMPRINT;
  g_auto(GStrv) paragraphs = g_strsplit(page->config->legal[which], "\n", -1);
  nl_frame_open(page, titles[which]);
  nl_html(page->out, "<h1>%s</h1>\n", titles[which]);
  for (char **paragraph = paragraphs; *paragraph; paragraph++)
    if (**paragraph)
      nl_html(page->out, "<p>%s</p>\n", *paragraph);
  nl_frame_close(page);
}

/* ---- errors ---- */

/* The question, with the place of the fault marked. */
static void
add_marked_query(const NlPage *page, const GError *error)
{
  g_autofree char *query = nl_page_request_query(page->request);
  int position = nl_query_error_position(error);
  if (position < 0 || position > g_utf8_strlen(query, -1))
    return;
  const char *at = g_utf8_offset_to_pointer(query, position);
  const char *end = *at ? g_utf8_next_char(at) : at;
  g_string_append(page->out, "<p class=\"fehlerstelle\"><code>");
  nl_html_text_len(page->out, query, (gsize)(at - query));
  g_string_append(page->out, "<mark>");
  nl_html_text_len(page->out, at, (gsize)(end - at));
  g_string_append(page->out, *at ? "</mark>" : " </mark>");
  nl_html_text(page->out, end);
  g_string_append(page->out, "</code></p>\n");
}

/* Messages begin small, for they stand behind the name of a program elsewhere. */
static void
add_sentence(const NlPage *page, const char *text)
{
  g_autofree char *first = g_utf8_strup(text, g_utf8_next_char(text) - text);
  nl_html(page->out, "<p>%s%s%s</p>\n", first, g_utf8_next_char(text),
          g_str_has_suffix(text, ".") ? "" : ".");
}

/* Only what was written for readers is shown; anything else would tell of the machine. */
void
nl_page_error(const NlPage *page, const GError *error, int status)
{
  static const char *const title_of_400 = "So ist die Frage nicht zu verstehen";
  const char *title = status == 400   ? title_of_400
                      : status == 404 ? "Nicht gefunden"
                      : status == 503 ? "Das Archiv ist gerade nicht erreichbar"
                                      : "Das geht so nicht";
  gboolean is_ours = error->domain == NL_PAGE_ERROR || error->domain == NL_QUERY_ERROR;
  nl_frame_open(page, title);
  nl_html(page->out, "<h1>%s</h1>\n", title);
  if (is_ours && *error->message)
    add_sentence(page, error->message);
  if (!is_ours && status == 404)
    add_sentence(page, "Dieses Dokument gibt es hier nicht, oder nicht mehr");
  if (error->domain == NL_QUERY_ERROR)
    add_marked_query(page, error);
  if (status == 503)
    g_string_append(page->out, "<p>Bitte versuchen Sie es in ein paar Minuten wieder.</p>\n");
  g_string_append(page->out, "<p>");
  nl_frame_link(page, nl_page_plain_address(page->request, NL_PAGE_HELP), "Hilfe zur Suche");
  g_string_append(page->out, "</p>\n");
  nl_frame_close(page);
}
