/* print_show.c: a document, an item, a speech as text. */
#include <string.h>

#include "query/found.h"
#include "query/print.h"

typedef struct {
  GString *out;
  const NlStyle *style;
  const char *document; /* its id */
} Show;

static void
show_line(const Show *show, const char *label, const char *text)
{
  g_autofree char *line = text && *text ? g_strdup_printf("%s: %s", label, text) : NULL;
  if (line)
    nl_print_wrapped(show->out, show->style, 0, line, NULL);
}

static void
show_page(const Show *show, const json_t *object)
{
  json_int_t page = json_integer_value(json_object_get(object, "page"));
  if (page > 0)
    g_string_append_printf(show->out, "Seite: %" JSON_INTEGER_FORMAT "\n", page);
}

static void
show_meeting(const Show *show, const json_t *record)
{
  const json_t *meeting = json_object_get(record, "meeting");
  const char *start = nl_json_text(meeting, "start");
  g_autofree char *date = start ? nl_print_date(start) : NULL;
  g_autofree char *when = date && strlen(start) >= 16
                              ? g_strdup_printf("%s, %.5s Uhr", date, start + 11)
                              : g_strdup(date);
  show_line(show, "Gremium", nl_json_text(meeting, "organization"));
  show_line(show, "Ort", nl_json_text(meeting, "body"));
  show_line(show, "Sitzung", nl_json_text(meeting, "number"));
  show_line(show, "Datum", when);
  show_line(show, "Tagungsort", nl_json_text(meeting, "location"));
}

static void
show_paper(const Show *show, const json_t *record)
{
  const json_t *paper = json_object_get(record, "paper");
  const char *date = nl_json_text(paper, "date");
  g_autofree char *day = date ? nl_print_date(date) : NULL;
  show_line(show, "Art", nl_json_text(paper, "paperType"));
  show_line(show, "Drucksache", nl_json_text(paper, "reference"));
  show_line(show, "Datum", day);
  show_line(show, "Von", nl_json_text(paper, "originator"));
}

static void
show_attendance(const Show *show, const json_t *record)
{
  const json_t *participants = json_object_get(record, "participants");
  guint present = 0;
  json_t *person = NULL;
  size_t i = 0;
  json_array_foreach(participants, i, person)
  {
    present += g_strcmp0(nl_json_text(person, "status"), "present") == 0;
  }
  if (i > 0)
    g_string_append_printf(show->out, "Anwesend: %u, nicht anwesend: %u\n", present,
                           (guint)i - present);
}

/* Of minutes that are shown although others answer. */
static void
show_newer(const Show *show, const json_t *answer)
{
  const char *newer = nl_json_text(answer, "supersededBy");
  if (newer)
    g_string_append_printf(show->out, "Überholt: es gibt eine neuere Fassung, %s\n", newer);
}

static void
show_source(const Show *show, const json_t *record)
{
  const json_t *source = json_object_get(record, "source");
  json_int_t pages = json_integer_value(json_object_get(source, "pages"));
  show_line(show, "Quelle", nl_json_text(source, "path"));
  if (pages > 0)
    g_string_append_printf(show->out, "Seiten: %" JSON_INTEGER_FORMAT "\n", pages);
  show_line(show, "SHA-256", nl_json_text(source, "sha256"));
}

static void
append_results(GString *line, const json_t *item)
{
  json_t *decision = NULL;
  size_t i = 0;
  guint n = 0;
  json_array_foreach(json_object_get(item, "decisions"), i, decision)
  {
    g_autofree char *result = nl_print_decision(decision);
    if (result)
      g_string_append_printf(line, "%s%s", n++ == 0 ? ": " : "; ", result);
  }
}

static void
show_item_lines(const Show *show, const json_t *items)
{
  json_t *item = NULL;
  size_t i = 0;
  json_array_foreach(items, i, item)
  {
    g_autofree char *title = nl_print_item_title(item);
    g_autofree char *label = g_strdup_printf("%s/%zu ", show->document, i + 1);
    g_autoptr(GString) line = g_string_new(title);
    append_results(line, item);
    nl_print_wrapped(show->out, show->style, 2, label, NULL);
    nl_print_wrapped(show->out, show->style, 6, line->str, NULL);
  }
}

static void
show_document(const Show *show, const json_t *record)
{
  const char *name = nl_json_text(json_object_get(record, "paper"), "name");
  const char *organization = nl_json_text(json_object_get(record, "meeting"), "organization");
  nl_print_heading(show->out, show->style, "",
                   name           ? name
                   : organization ? organization
                                  : show->document);
  show_newer(show, record);
  show_meeting(show, record);
  show_paper(show, record);
  show_attendance(show, record);
  show_source(show, record);
  const json_t *items = json_object_get(record, "agendaItems");
  if (json_array_size(items) > 0) {
    g_string_append(show->out, "\nTagesordnung:\n");
    show_item_lines(show, items);
  }
}

/* ---- an item ---- */

static void
append_speaker(GString *line, const json_t *speech)
{
  const char *group = nl_json_text(speech, "organization");
  g_string_append(line, nl_json_text(speech, "speaker"));
  if (group)
    g_string_append_printf(line, " (%s)", group);
}

static void
show_speakers(const Show *show, const json_t *item)
{
  g_autoptr(GString) line = g_string_new(NULL);
  json_t *speech = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(item, "speeches"), i, speech)
  {
    g_string_append(line, i > 0 ? ", " : "");
    append_speaker(line, speech);
  }
  show_line(show, "Es sprachen", line->str);
}

/* A line with the strings of a list; none where the list is empty or absent. */
static void
show_list(const Show *show, const char *label, const json_t *list)
{
  g_autoptr(GString) line = g_string_new(NULL);
  json_t *string = NULL;
  size_t i = 0;
  json_array_foreach(list, i, string)
  {
    g_string_append_printf(line, "%s%s", i > 0 ? ", " : "", json_string_value(string));
  }
  show_line(show, label, line->str);
}

static void
show_groups(const Show *show, const json_t *vote)
{
  show_list(show, "Dafür", json_object_get(vote, "for"));
  show_list(show, "Dagegen", json_object_get(vote, "against"));
  show_list(show, "Enthalten", json_object_get(vote, "abstaining"));
}

static void
show_decisions(const Show *show, const json_t *item)
{
  json_t *decision = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(item, "decisions"), i, decision)
  {
    g_autofree char *result = nl_print_decision(decision);
    const char *text = nl_json_text(decision, "text");
    g_string_append(show->out, "\n");
    nl_print_heading(show->out, show->style, "", "Beschluss");
    if (text)
      nl_print_wrapped(show->out, show->style, 2, text, NULL);
    show_line(show, "Ergebnis", result);
    show_groups(show, json_object_get(decision, "vote"));
    show_page(show, decision);
  }
}

static void
show_item(const Show *show, const json_t *item)
{
  g_autofree char *title = nl_print_item_title(item);
  const char *text = nl_json_text(item, "text");
  nl_print_heading(show->out, show->style, "", title);
  show_newer(show, item);
  show_meeting(show, item);
  show_list(show, "Drucksache", json_object_get(item, "reference"));
  show_page(show, item);
  show_speakers(show, item);
  if (text) {
    g_string_append_c(show->out, '\n');
    nl_print_wrapped(show->out, show->style, 0, text, NULL);
  }
  show_decisions(show, item);
}

static void
show_speech(const Show *show, const json_t *speech)
{
  g_autofree char *title = nl_print_item_title(json_object_get(speech, "item"));
  g_autoptr(GString) speaker = g_string_new(NULL);
  append_speaker(speaker, speech);
  nl_print_heading(show->out, show->style, "", title);
  show_newer(show, speech);
  show_meeting(show, speech);
  show_line(show, "Es spricht", speaker->str);
  show_page(show, speech);
  g_string_append_c(show->out, '\n');
  nl_print_wrapped(show->out, show->style, 0, nl_json_text(speech, "text"), NULL);
}

/* ---- the calls ---- */

void
nl_print_show(GString *out, const NlStyle *style, const json_t *answer)
{
  const Show show = { out, style, nl_json_text(answer, "id") };
  if (json_object_get(answer, "speaker"))
    show_speech(&show, answer);
  else if (strchr(show.document, '/'))
    show_item(&show, answer);
  else
    show_document(&show, answer);
}

void
nl_print_items(GString *out, const NlStyle *style, const json_t *answer)
{
  const Show show = { out, style, nl_json_text(answer, "id") };
  show_newer(&show, answer);
  show_item_lines(&show, json_object_get(answer, "items"));
}
