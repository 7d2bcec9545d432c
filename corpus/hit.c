/* hit.c: from a record to what is searched, and what a hit carries for showing it. */
#include "corpus/hit.h"

#include "corpus/archive.h"

#include <stdlib.h>
#include <string.h>

const char *
nl_hit_kind_name(NlHitKind kind)
{
  static const char *const names[] = { "document", "item", "speech" };
  return names[kind];
}

char *
nl_hit_id(const NlHit *hit)
{
  switch (hit->kind) {
  case NL_HIT_DOCUMENT:
    return g_strdup(hit->document_id);
  case NL_HIT_ITEM:
    return g_strdup_printf("%s/%u", hit->document_id, hit->item);
  case NL_HIT_SPEECH:
    return g_strdup_printf("%s/%u/%u", hit->document_id, hit->item, hit->speech);
  }
  g_assert_not_reached();
}

/* ---- as JSON ---- */

static void
set_text(json_t *object, const char *name, const char *text)
{
  if (text)
    json_object_set_new(object, name, json_string(text));
}

/* Sets an object or a list, unless it is empty; takes it. */
static void
set_object(json_t *object, const char *name, json_t *take_value)
{
  if (json_object_size(take_value) > 0 || json_array_size(take_value) > 0)
    json_object_set_new(object, name, take_value);
  else
    json_decref(take_value);
}

static json_t *
meeting_to_json(const NlMeeting *meeting)
{
  json_t *object = json_object();
  set_text(object, "organization", meeting->organization);
  set_text(object, "body", meeting->body);
  set_text(object, "start", meeting->start);
  set_text(object, "number", meeting->number);
  return object;
}

static json_t *
paper_to_json(const NlPaper *paper)
{
  json_t *object = json_object();
  set_text(object, "reference", paper->reference);
  set_text(object, "paperType", paper->paper_type);
  set_text(object, "name", paper->name);
  set_text(object, "date", paper->date);
  return object;
}

static json_t *
strings_to_json(const GPtrArray *strings)
{
  json_t *list = json_array();
  for (guint i = 0; i < strings->len; i++)
    json_array_append_new(list, json_string(g_ptr_array_index(strings, i)));
  return list;
}

static json_t *
item_to_json(const NlAgendaItem *item)
{
  json_t *object = json_object();
  set_text(object, "number", item->number);
  set_text(object, "name", item->name);
  if (item->is_public != NL_UNKNOWN)
    json_object_set_new(object, "public", json_boolean(item->is_public == NL_TRUE));
  set_object(object, "reference", strings_to_json(item->references));
  return object;
}

static json_t *
source_to_json(const NlSource *source)
{
  json_t *object = json_object();
  set_text(object, "path", source->path);
  set_text(object, "sha256", source->sha256);
  return object;
}

/* Where they were read is of no use to who reads an answer, and would be in every hit. */
static json_t *
decisions_to_json(const GPtrArray *decisions)
{
  json_t *list = json_array();
  for (guint i = 0; i < decisions->len; i++) {
    json_t *decision = nl_decision_to_json(g_ptr_array_index(decisions, i));
    json_object_del(decision, "evidence");
    json_array_append_new(list, decision);
  }
  return list;
}

static void
set_item(json_t *object, const NlHit *hit)
{
  const NlAgendaItem *item = hit->agenda_item;
  set_object(object, "item", item_to_json(item));
  if (hit->spoken) {
    set_text(object, "speaker", hit->spoken->speaker);
    set_text(object, "organization", hit->spoken->organization);
  }
  if (item->decisions->len > 0)
    json_object_set_new(object, "decisions", decisions_to_json(item->decisions));
  guint page = hit->spoken && hit->spoken->page ? hit->spoken->page : item->page;
  if (page)
    json_object_set_new(object, "page", json_integer(page));
}

json_t *
nl_hit_to_json(const NlHit *hit, const char *superseded_by)
{
  g_autofree char *id = nl_hit_id(hit);
  json_t *object = json_object();
  set_text(object, "id", id);
  set_text(object, "kind", nl_hit_kind_name(hit->kind));
  set_object(object, "meeting", meeting_to_json(&hit->record->meeting));
  set_object(object, "paper", paper_to_json(&hit->record->paper));
  if (hit->agenda_item)
    set_item(object, hit);
  set_object(object, "source", source_to_json(&hit->record->source));
  set_text(object, "supersededBy", superseded_by);
  return object;
}

/* ---- as data ---- */

char *
nl_hit_to_data(const NlHit *hit, const char *superseded_by, gsize *out_length)
{
  json_t *json = nl_hit_to_json(hit, superseded_by);
  char *head = json_dumps(json, JSON_COMPACT);
  GString *data = g_string_new(head);
  g_string_append_c(data, '\0');
  g_string_append(data, hit->text);
  free(head);
  json_decref(json);
  *out_length = data->len;
  return g_string_free(data, FALSE);
}

json_t *
nl_hit_from_data(const char *data, gsize length, const char **out_text, GError **error)
{
  json_error_t fault;
  gsize head = strlen(data);
  json_t *json = json_loadb(data, head, 0, &fault);
  if (!json_is_object(json)) {
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                "a document of the index has no data: %s", fault.text);
    json_decref(json);
    return NULL;
  }
  const char *within = json_string_value(json_object_get(json, "text"));
  if (out_text)
    *out_text = head < length ? data + head + 1 : within ? within : "";
  return json;
}

/* ---- the hits of a record ---- */

/* Heading and proceedings, whichever there is. */
static char *
item_text(const NlAgendaItem *item)
{
  if (item->name && item->text)
    return g_strconcat(item->name, "\n\n", item->text, NULL);
  const char *text = item->name ? item->name : item->text;
  return g_strdup(text ? text : "");
}

static void
visit_item(NlHit hit, NlHitFunc visit, gpointer user_data)
{
  g_autofree char *text = item_text(hit.agenda_item);
  hit.kind = NL_HIT_ITEM;
  hit.text = text;
  visit(&hit, user_data);
  hit.kind = NL_HIT_SPEECH;
  for (guint i = 0; i < hit.agenda_item->speeches->len; i++) {
    hit.speech = i + 1;
    hit.spoken = g_ptr_array_index(hit.agenda_item->speeches, i);
    hit.text = hit.spoken->text ? hit.spoken->text : "";
    visit(&hit, user_data);
  }
}

void
nl_record_each_hit(const NlRecord *record, const char *document_id, const char *rest,
                   NlHitFunc visit, gpointer user_data)
{
  NlHit hit = {
    .kind = NL_HIT_DOCUMENT, .document_id = document_id, .record = record, .text = rest ? rest : ""
  };
  visit(&hit, user_data);
  for (guint i = 0; i < record->agenda_items->len; i++) {
    hit.item = i + 1;
    hit.agenda_item = g_ptr_array_index(record->agenda_items, i);
    if (hit.agenda_item->is_public != NL_FALSE)
      visit_item(hit, visit, user_data);
  }
}
