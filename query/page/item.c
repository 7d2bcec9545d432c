/* item.c: a document with its agenda, and an item with its proceedings. */
#include <string.h>

#include "query/html.h"
#include "query/page/page.h"
#include "query/print.h"
#include "query/stored.h"

/* ---- what both have ---- */

static char *
moment_of(const char *iso)
{
  g_autofree char *date = nl_print_date(iso);
  return iso && strlen(iso) >= 16 ? g_strdup_printf("%s, %.5s Uhr", date, iso + 11)
                                  : g_steal_pointer(&date);
}

static void
add_references(const NlPage *page, const json_t *references)
{
  const json_t *reference = NULL;
  size_t i = 0;
  if (json_array_size(references) == 0)
    return;
  g_string_append(page->out, "<p class=\"drucksache\">Drucksache ");
  json_array_foreach(references, i, reference)
  {
    const char *number = json_string_value(reference);
    g_string_append(page->out, i > 0 ? ", " : "");
    nl_frame_link(page, nl_page_paper_address(page->request, number), number);
  }
  g_string_append(page->out, "</p>\n");
}

/* An office holder has a page; the name alone says so in lists. */
static void
add_person(const NlPage *page, const char *name)
{
  if (page->config->persons)
    nl_frame_link(page, nl_page_person_address(page->request, name), name);
  else
    nl_html_text(page->out, name);
}

static void
add_participant(const NlPage *page, const json_t *person)
{
  static const char *const keys[][2] = { { "role", ", " },
                                         { "organization", ", " },
                                         { "from", ", ab " },
                                         { "until", ", bis " },
                                         { "substitutes", ", für " } };
  g_string_append(page->out, "<li>");
  add_person(page, nl_page_string(person, "name"));
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    const char *text = nl_page_string(person, keys[i][0]);
    if (text)
      nl_html(page->out, "%s%s", keys[i][1], text);
  }
  g_string_append(page->out, "</li>\n");
}

static guint
count_status(const json_t *participants, const char *status)
{
  const json_t *person = NULL;
  size_t i = 0;
  guint n = 0;
  json_array_foreach(participants, i, person)
  {
    n += g_strcmp0(nl_page_string(person, "status"), status) == 0;
  }
  return n;
}

static void
add_participants(const NlPage *page, const json_t *participants, const char *status,
                 const char *title)
{
  const json_t *person = NULL;
  size_t i = 0;
  guint n = count_status(participants, status);
  if (n == 0)
    return;
  nl_html(page->out, "<details>\n<summary>%s: %u</summary>\n<ul class=\"leute\">\n", title, n);
  json_array_foreach(participants, i, person)
  {
    if (g_strcmp0(nl_page_string(person, "status"), status) == 0)
      add_participant(page, person);
  }
  g_string_append(page->out, "</ul>\n</details>\n");
}

static void
add_attendance(const NlPage *page, const json_t *record)
{
  const json_t *participants = json_object_get(record, "participants");
  if (json_array_size(participants) == 0)
    return;
  g_string_append(page->out, "<section class=\"anwesenheit\">\n<h2>Anwesenheit</h2>\n");
  add_participants(page, participants, "present", "Anwesend");
  add_participants(page, participants, "absent", "Nicht anwesend");
  g_string_append(page->out, "</section>\n");
}

/* ---- a document ---- */

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

static void
add_facts(const NlPage *page, const json_t *record)
{
  const json_t *meeting = json_object_get(record, "meeting");
  const json_t *paper = json_object_get(record, "paper");
  g_autofree char *start = moment_of(nl_page_string(meeting, "start"));
  g_autofree char *end = moment_of(nl_page_string(meeting, "end"));
  g_autofree char *date = moment_of(nl_page_string(paper, "date"));
  g_string_append(page->out, "<dl class=\"angaben\">\n");
  nl_frame_definition(page, "Ort", nl_page_string(meeting, "body"));
  nl_frame_definition(page, "Sitzung", nl_page_string(meeting, "number"));
  nl_frame_definition(page, "Beginn", start);
  nl_frame_definition(page, "Ende", end);
  nl_frame_definition(page, "Tagungsort", nl_page_string(meeting, "location"));
  nl_frame_definition(page, "Art", nl_page_string(paper, "paperType"));
  nl_frame_definition(page, "Datum", date);
  nl_frame_definition(page, "Von", nl_page_string(paper, "originator"));
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
add_paragraphs(const NlPage *page, const char *text)
{
  g_auto(GStrv) paragraphs = g_strsplit(text, "\n\n", -1);
  for (char **paragraph = paragraphs; *paragraph; paragraph++) {
    if (!*g_strstrip(*paragraph))
      continue;
    g_string_append(page->out, "<p>");
    nl_html_text(page->out, *paragraph);
    g_string_append(page->out, "</p>\n");
  }
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
  add_paragraphs(page, stored->rest);
  g_string_append(page->out, has_items ? "</details>\n</section>\n" : "</section>\n");
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
  add_attendance(page, record);
  add_rest(page, stored);
  nl_frame_close(page);
  return TRUE;
}

/* ---- the proceedings of an item ---- */

/* Where a speech stands in the text of its item. */
typedef struct {
  const char *begin, *end; /* end NULL where only its beginning was found */
  const json_t *speech;
  guint ordinal;
} Turn;

/* So much of a speech's beginning is looked for: later words of it may stand elsewhere in the item. */
#define TURN_PROBE 60

static const char *
find_turn(const char *text, const char *speech)
{
  g_autofree char *probe = g_utf8_substring(speech, 0, MIN(TURN_PROBE, g_utf8_strlen(speech, -1)));
  probe[strcspn(probe, "\n")] = '\0';
  return *probe ? strstr(text, probe) : NULL;
}

/* The label before a turn ("Herr Muster:") belongs to it. */
static const char *
with_label(const char *from, const char *at)
{
  enum { LABEL_MAX = 80 };
  const char *begin = at;
  while (begin > from && begin[-1] != '\n')
    begin--;
  const char *last = at;
  while (last > begin && g_ascii_isspace(last[-1]))
    last--;
  return last > begin && last[-1] == ':' && at - begin < LABEL_MAX ? begin : at;
}

static GArray *
find_turns(const json_t *item, const char *text)
{
  GArray *turns = g_array_new(FALSE, FALSE, sizeof(Turn));
  const json_t *speech = NULL;
  const char *from = text;
  size_t i = 0;
  json_array_foreach(json_object_get(item, "speeches"), i, speech)
  {
    const char *at = find_turn(from, nl_page_string(speech, "text"));
    if (!at)
      continue;
    const char *spoken = nl_page_string(speech, "text");
    const char *end = g_str_has_prefix(at, spoken) ? at + strlen(spoken) : NULL;
    const Turn turn = { with_label(from, at), end, speech, (guint)i + 1 };
    g_array_append_val(turns, turn);
    from = end ? end : at + 1;
  }
  return turns;
}

static void
add_between(const NlPage *page, const char *from, const char *end)
{
  g_autofree char *part = g_strndup(from, (gsize)(end - from));
  add_paragraphs(page, part);
}

static void
add_turn(const NlPage *page, const Turn *turn, const char *end)
{
  const char *group = nl_page_string(turn->speech, "organization");
  nl_html(
      page->out,
      "<section class=\"rede\" id=\"rede-%u\" aria-label=\"Wortbeitrag %u\">\n<p class=\"wer\">",
      turn->ordinal, turn->ordinal);
  nl_html_text(page->out, nl_page_string(turn->speech, "speaker"));
  if (group)
    nl_html(page->out, " <span>%s</span>", group);
  g_string_append(page->out, "</p>\n");
  add_between(page, turn->begin, end);
  g_string_append(page->out, "</section>\n");
}

static void
add_proceedings(const NlPage *page, const json_t *item)
{
  const char *text = nl_page_string(item, "text");
  if (!text)
    return;
  g_autoptr(GArray) turns = find_turns(item, text);
  const char *end = text + strlen(text);
  const char *at = text;
  g_string_append(page->out, "<section class=\"wortlaut\">\n<h2>Aus der Niederschrift</h2>\n");
  for (guint i = 0; i < turns->len; i++) {
    const Turn *turn = &g_array_index(turns, Turn, i);
    const char *next = i + 1 < turns->len ? turn[1].begin : end;
    add_between(page, at, turn->begin);
    at = turn->end ? turn->end : next;
    add_turn(page, turn, at);
  }
  add_between(page, at, end);
  g_string_append(page->out, "</section>\n");
}

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
    add_paragraphs(page, text);
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
  add_references(page, json_object_get(item, "reference"));
  add_decisions(page, item);
  add_proceedings(page, item);
  add_attendance(page, record);
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
