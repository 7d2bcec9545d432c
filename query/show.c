/* show.c: finds a document by its id in the ledger and prints its record, or a part of it. */
#include "query/show.h"

#include <string.h>

#include "query/decision.h"
#include "query/stored.h"

/* ---- finding ---- */

typedef struct {
  char *document;
  guint item, speech; /* ordinals from 1; 0: not named */
} Address;

static void
address_clear(Address *address)
{
  g_free(address->document);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Address, address_clear)

static gboolean
read_ordinal(const char *text, guint *out)
{
  guint64 value = 0;
  gboolean good = g_ascii_string_to_unsigned(text, 10, 1, G_MAXUINT, &value, NULL);
  *out = (guint)value;
  return good;
}

static void
set_missing(GError **error, const char *id)
{
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_MISSING, "the archive has no \"%s\"", id);
}

static gboolean
read_address(const char *id, Address *out, GError **error)
{
  g_auto(GStrv) parts = g_strsplit(id, "/", 4);
  guint n = g_strv_length(parts);
  gboolean good = n >= 1 && n <= 3 && (n < 2 || read_ordinal(parts[1], &out->item))
                  && (n < 3 || read_ordinal(parts[2], &out->speech));
  if (good)
    out->document = g_ascii_strdown(parts[0], -1);
  else
    set_missing(error, id);
  return good;
}

/* The n-th of a list in JSON, from 1; NULL where there is none. */
static json_t *
nth(const json_t *object, const char *key, guint n)
{
  return json_array_get(json_object_get(object, key), n - 1);
}

/* ---- text ---- */

static const char *
text_of(const json_t *object, const char *key)
{
  return json_string_value(json_object_get(object, key));
}

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
  const char *start = text_of(meeting, "start");
  g_autofree char *date = start ? nl_print_date(start) : NULL;
  g_autofree char *when = date && strlen(start) >= 16
                              ? g_strdup_printf("%s, %.5s Uhr", date, start + 11)
                              : g_strdup(date);
  show_line(show, "Gremium", text_of(meeting, "organization"));
  show_line(show, "Ort", text_of(meeting, "body"));
  show_line(show, "Sitzung", text_of(meeting, "number"));
  show_line(show, "Datum", when);
  show_line(show, "Tagungsort", text_of(meeting, "location"));
}

static void
show_paper(const Show *show, const json_t *record)
{
  const json_t *paper = json_object_get(record, "paper");
  const char *date = text_of(paper, "date");
  g_autofree char *day = date ? nl_print_date(date) : NULL;
  show_line(show, "Art", text_of(paper, "paperType"));
  show_line(show, "Drucksache", text_of(paper, "reference"));
  show_line(show, "Datum", day);
  show_line(show, "Von", text_of(paper, "originator"));
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
    present += g_strcmp0(text_of(person, "status"), "present") == 0;
  }
  if (i > 0)
    g_string_append_printf(show->out, "Anwesend: %u, nicht anwesend: %u\n", present,
                           (guint)i - present);
}

static void
show_source(const Show *show, const json_t *record)
{
  const json_t *source = json_object_get(record, "source");
  json_int_t pages = json_integer_value(json_object_get(source, "pages"));
  show_line(show, "Quelle", text_of(source, "path"));
  if (pages > 0)
    g_string_append_printf(show->out, "Seiten: %" JSON_INTEGER_FORMAT "\n", pages);
  show_line(show, "SHA-256", text_of(source, "sha256"));
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
show_item_lines(const Show *show, const json_t *record)
{
  json_t *item = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(record, "agendaItems"), i, item)
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
  const char *name = text_of(json_object_get(record, "paper"), "name");
  const char *organization = text_of(json_object_get(record, "meeting"), "organization");
  nl_print_heading(show->out, show->style, "",
                   name           ? name
                   : organization ? organization
                                  : show->document);
  show_meeting(show, record);
  show_paper(show, record);
  show_attendance(show, record);
  show_source(show, record);
  if (json_array_size(json_object_get(record, "agendaItems")) > 0) {
    g_string_append(show->out, "\nTagesordnung:\n");
    show_item_lines(show, record);
  }
}

/* ---- an item ---- */

static void
append_speaker(GString *line, const json_t *speech)
{
  const char *group = text_of(speech, "organization");
  g_string_append(line, text_of(speech, "speaker"));
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
    const char *text = text_of(decision, "text");
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
show_item(const Show *show, const json_t *record, const json_t *item)
{
  g_autofree char *title = nl_print_item_title(item);
  const char *text = text_of(item, "text");
  nl_print_heading(show->out, show->style, "", title);
  show_meeting(show, record);
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
show_speech(const Show *show, const json_t *record, const json_t *item, const json_t *speech)
{
  g_autofree char *title = nl_print_item_title(item);
  g_autoptr(GString) speaker = g_string_new(NULL);
  append_speaker(speaker, speech);
  nl_print_heading(show->out, show->style, "", title);
  show_meeting(show, record);
  show_line(show, "Es spricht", speaker->str);
  show_page(show, speech);
  g_string_append_c(show->out, '\n');
  nl_print_wrapped(show->out, show->style, 0, text_of(speech, "text"), NULL);
}

/* ---- the calls ---- */

gboolean
nl_show(const char *folder, const char *id, const NlStyle *style, gboolean as_json, GString *out,
        GError **error)
{
  g_auto(Address) address = { 0 };
  if (!read_address(id, &address, error))
    return FALSE;
  g_autoptr(NlStored) stored = nl_stored_find(folder, address.document, error);
  if (!stored)
    return FALSE;
  Show show = { out, style, address.document };
  const json_t *item
      = address.item > 0 ? nth(stored->record_json, "agendaItems", address.item) : NULL;
  const json_t *speech = address.speech > 0 ? nth(item, "speeches", address.speech) : NULL;
  gboolean found = (address.item == 0 || item) && (address.speech == 0 || speech);
  if (!found)
    set_missing(error, id);
  else if (as_json)
    nl_print_json(out, speech ? speech : item ? item : stored->record_json);
  else if (speech)
    show_speech(&show, stored->record_json, item, speech);
  else if (item)
    show_item(&show, stored->record_json, item);
  else
    show_document(&show, stored->record_json);
  return found;
}

static json_t *
items_to_json(const char *document, const json_t *record)
{
  static const char *const keys[] = { "number", "name", "public", "reference", "page", NULL };
  json_t *list = json_array();
  json_t *item = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(record, "agendaItems"), i, item)
  {
    g_autofree char *id = g_strdup_printf("%s/%zu", document, i + 1);
    const json_t *decisions = json_object_get(item, "decisions");
    json_t *row = json_pack("{ss}", "id", id);
    for (const char *const *key = keys; *key; key++) {
      json_t *value = json_object_get(item, *key);
      if (value)
        json_object_set(row, *key, value);
    }
    if (json_array_size(decisions) > 0)
      json_object_set(row, "decision", nl_decision_choose(decisions, NULL));
    json_array_append_new(list, row);
  }
  return json_pack("{siso}", "version", 1, "items", list);
}

gboolean
nl_show_items(const char *folder, const char *id, const NlStyle *style, gboolean as_json,
              GString *out, GError **error)
{
  g_autofree char *document = g_ascii_strdown(id, -1);
  g_autoptr(NlStored) stored = nl_stored_find(folder, document, error);
  if (!stored)
    return FALSE;
  Show show = { out, style, document };
  if (as_json) {
    json_t *items = items_to_json(document, stored->record_json);
    nl_print_json(out, items);
    json_decref(items);
  } else {
    show_item_lines(&show, stored->record_json);
  }
  return TRUE;
}
