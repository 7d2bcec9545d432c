/* show.c: finds a document by its id, and gives its record, or a part of it. */
#include "query/show.h"

#include <string.h>

#include "query/decision.h"
#include "query/found.h"
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

/* ---- the calls ---- */

/* What holds for the whole document: what a part of it is shown with. */
static json_t *
answer_new(const char *id, const NlStored *stored)
{
  static const char *const keys[] = { "meeting", "source", NULL };
  json_t *answer = json_pack("{siss}", "version", 1, "id", id);
  nl_json_set_text(answer, "supersededBy", stored->superseded_by);
  nl_json_copy(answer, stored->record_json, keys);
  return answer;
}

static json_t *
speech_to_json(const char *id, const NlStored *stored, const json_t *item, json_t *speech)
{
  static const char *const keys[] = { "number", "name", "public", "reference", NULL };
  json_t *answer = answer_new(id, stored);
  json_t *of_item = json_object();
  nl_json_copy(of_item, item, keys);
  json_object_set_new(answer, "item", of_item);
  json_object_update(answer, speech);
  return answer;
}

json_t *
nl_show(const char *folder, const char *id, GError **error)
{
  g_auto(Address) address = { 0 };
  g_autoptr(NlStored) stored
      = read_address(id, &address, error) ? nl_stored_find(folder, address.document, error) : NULL;
  if (!stored)
    return NULL;
  g_autofree char *lower = g_ascii_strdown(id, -1);
  json_t *record = stored->record_json;
  json_t *item = address.item > 0 ? nth(record, "agendaItems", address.item) : NULL;
  json_t *speech = address.speech > 0 ? nth(item, "speeches", address.speech) : NULL;
  if ((address.item > 0 && !item) || (address.speech > 0 && !speech)) {
    set_missing(error, id);
    return NULL;
  }
  if (speech)
    return speech_to_json(lower, stored, item, speech);
  json_t *answer = answer_new(lower, stored);
  json_object_update(answer, item ? item : record);
  return answer;
}

static json_t *
items_to_json(const char *document, const NlStored *stored)
{
  static const char *const keys[] = { "number", "name", "public", "reference", "page", NULL };
  json_t *list = json_array();
  json_t *item = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(stored->record_json, "agendaItems"), i, item)
  {
    g_autofree char *id = g_strdup_printf("%s/%zu", document, i + 1);
    const json_t *decisions = json_object_get(item, "decisions");
    json_t *row = json_pack("{ss}", "id", id);
    nl_json_copy(row, item, keys);
    if (json_array_size(decisions) > 0) {
      json_object_set(row, "decision", nl_decision_choose(decisions, NULL));
      json_object_set(row, "decisions", (json_t *)decisions);
    }
    json_array_append_new(list, row);
  }
  json_t *answer = answer_new(document, stored);
  json_object_set_new(answer, "items", list);
  return answer;
}

json_t *
nl_show_items(const char *folder, const char *id, GError **error)
{
  g_autofree char *document = g_ascii_strdown(id, -1);
  g_autoptr(NlStored) stored = nl_stored_find(folder, document, error);
  return stored ? items_to_json(document, stored) : NULL;
}
