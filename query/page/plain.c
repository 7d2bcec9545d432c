/* plain.c: pages of words alone: help, what the law asks for, errors. */
#include <string.h>

#include "query/html.h"
#include "query/page/page.h"
#include "query/parse.h"

/* ---- help ---- */

/* Questions by which the language is shown. What stands for {gremium} and {jahr} is the archive's own; those that find
 * nothing in it are left out. */
static const struct {
  const char *query, *meaning;
} examples[] = {
  { "Schule Sanierung", "Punkte, in denen beide Wörter stehen, in welcher Form auch immer" },
  { "\"zur Kenntnis\"", "genau diese Wörter hintereinander" },
  { "Radweg ODER Straße", "das eine oder das andere, oder beide" },
  { "Beschluss NICHT Haushalt", "das eine ohne das andere" },
  { "Frei*", "alle Wörter, die so beginnen" },
  { "Stadt NAHE/5 Sanierung", "höchstens fünf Wörter auseinander" },
  { "titel:Bericht", "im Titel des Tagesordnungspunktes" },
  { "gremium:\"{gremium}\" ergebnis:abgelehnt", "was dieses Gremium abgelehnt hat" },
  { "gremium:\"{gremium}\" ergebnis:einstimmig", "worüber sich dieses Gremium einig war" },
  { "ergebnis:vertagt jahr:{jahr}", "was in einem Jahr vertagt wurde" },
  { "datum:{jahr}-01..{jahr}-06 Beschluss", "im ersten halben Jahr" },
  { "nein:5..", "wo fünf oder mehr dagegen stimmten" },
  { "betrag:100.000..", "wo ein Betrag ab 100.000 Euro genannt ist" },
};

/* The most frequent value of a facet; NULL where it has none. */
static const char *
top_value(const NlAnswer *answer, const char *name)
{
  for (guint i = 0; i < answer->facets->len; i++) {
    const NlFacet *facet = g_ptr_array_index(answer->facets, i);
    if (g_str_equal(facet->name, name) && facet->values->len > 0)
      return g_array_index(facet->values, NlFacetValue, 0).value;
  }
  return NULL;
}

/* NULL where the archive has nothing to put in. */
static char *
fill_example(const NlAnswer *answer, const char *query)
{
  static const char *const holes[][2] = { { "{gremium}", "organization" }, { "{jahr}", "year" } };
  g_autoptr(GString) filled = g_string_new(query);
  for (gsize i = 0; i < G_N_ELEMENTS(holes); i++) {
    const char *value = strstr(query, holes[i][0]) ? top_value(answer, holes[i][1]) : "";
    if (!value || strchr(value, '"'))
      return NULL;
    g_string_replace(filled, holes[i][0], value, 0);
  }
  return g_string_free(g_steal_pointer(&filled), FALSE);
}

static NlAnswer *
ask(const NlPage *page, const char *query)
{
  NlSearchRequest request = NL_SEARCH_REQUEST_INIT;
  request.query = query;
  request.limit = 1;
  return nl_search(page->reader, &request, NULL);
}

static void
add_example(const NlPage *page, const NlAnswer *all, const char *query, const char *meaning)
{
  g_autofree char *filled = fill_example(all, query);
  g_autoptr(NlAnswer) answer = filled ? ask(page, filled) : NULL;
  if (!answer || answer->total == 0)
    return;
  g_string_append(page->out, "<div><dt>");
  nl_frame_link(page, nl_page_query_address(page->request, filled), filled);
  nl_html(page->out, "</dt><dd>%s <span class=\"anzahl\">(%u Treffer)</span></dd></div>\n", meaning,
          answer->total);
}

static void
add_examples(const NlPage *page)
{
  g_autoptr(NlAnswer) all = ask(page, "art:niederschrift");
  if (!all || all->total == 0)
    return;
  g_string_append(page->out, "<h2>Beispiele</h2>\n<dl class=\"beispiele\">\n");
  for (gsize i = 0; i < G_N_ELEMENTS(examples); i++)
    add_example(page, all, examples[i].query, examples[i].meaning);
  g_string_append(page->out, "</dl>\n");
}

static void
add_fields(const NlPage *page)
{
  g_string_append(page->out, "<table class=\"felder\">\n<thead><tr><th scope=\"col\">Feld</th><th "
                             "scope=\"col\">sucht</th></tr></thead>\n<tbody>\n");
  for (const NlField *field = nl_fields; field->name; field++) {
    g_autofree char *words
        = field->keywords ? g_strjoinv(", ", (char **)field->keywords) : g_strdup("");
    nl_html(page->out, "<tr><th scope=\"row\"><code>%s:</code></th><td>%s%s%s</td></tr>\n",
            field->name, field->meaning, field->keywords ? ": " : "", words);
  }
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
                  "Frage verstanden wurde.</p>\n<p>Ein Wort gilt in allen Beugungsformen und auch "
                  "als Teil eines längeren, und wo ein Bindestrich für sein Ende steht: "
                  "<code>Vorteile</code> findet auch „Vor- und Nachteile“. Auf Groß- und "
                  "Kleinschreibung und Umlaute kommt es nicht an. <code>UND</code>, "
                  "<code>ODER</code>, <code>NICHT</code> und "
                  "<code>NAHE</code> schreibt man groß; Klammern halten zusammen, was "
                  "zusammengehört.</p>\n");
  add_examples(page);
  g_string_append(page->out,
                  "<h2>Felder</h2>\n<p>Ein Feld gilt für das Wort dahinter, für mehrere in "
                  "Anführungszeichen oder Klammern: <code>gremium:\"Ausschuss für "
                  "Bau\"</code>.</p>\n");
  add_fields(page);
  g_string_append(page->out,
                  "<h2>Auf dem Laufenden bleiben</h2>\n<p>Unter jeder Trefferliste steht sie auch "
                  "als Atom-Feed, der in einem Feed-Leser meldet, was neu ist, und als Tabelle "
                  "(CSV).</p>\n");
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
  if (status == 404)
    nl_frame_link(page, nl_page_plain_address(page->request, NL_PAGE_LIST),
                  "Zur Suche und zu den neuesten Sitzungen");
  else
    nl_frame_link(page, nl_page_plain_address(page->request, NL_PAGE_HELP), "Hilfe zur Suche");
  g_string_append(page->out, "</p>\n");
  nl_frame_close(page);
}
