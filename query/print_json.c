/* print_json.c: the answer of a search as JSON: keys are promised (nachlese(1)), more may be added.
 */
#include "query/print.h"

#include <stdlib.h>

static void
set_text(json_t *object, const char *name, const char *text)
{
  if (text)
    json_object_set_new(object, name, json_string(text));
}

/* Copies keys that are there, in this order. */
static void
copy_keys(json_t *to, const json_t *from, const char *const *keys)
{
  for (; *keys; keys++) {
    json_t *value = json_object_get(from, *keys);
    if (value)
      json_object_set(to, *keys, value);
  }
}

static json_t *
marks_to_json(const GArray *marks)
{
  json_t *list = json_array();
  for (guint i = 0; i < marks->len; i++) {
    const NlMark *mark = &g_array_index(marks, NlMark, i);
    json_array_append_new(list, json_pack("[ii]", (int)mark->from, (int)mark->length));
  }
  return list;
}

static json_t *
hit_to_json(const NlAnswerHit *hit)
{
  static const char *const before[] = { "id", "kind", NULL };
  static const char *const middle[]
      = { "meeting", "paper", "item", "speaker", "organization", NULL };
  static const char *const after[] = { "page", NULL };
  static const char *const last[] = { "source", "supersededBy", NULL };
  json_t *object = json_object();
  copy_keys(object, hit->json, before);
  json_object_set_new(object, "score", json_real(hit->score));
  copy_keys(object, hit->json, middle);
  if (hit->decision)
    json_object_set(object, "decision", hit->decision);
  copy_keys(object, hit->json, after);
  set_text(object, "snippet", hit->snippet->text);
  json_object_set_new(object, "marks", marks_to_json(hit->snippet->marks));
  copy_keys(object, hit->json, last);
  return object;
}

static json_t *
facet_to_json(const NlFacet *facet)
{
  json_t *list = json_array();
  for (guint i = 0; i < facet->values->len; i++) {
    const NlFacetValue *value = &g_array_index(facet->values, NlFacetValue, i);
    json_t *row = json_object();
    set_text(row, "value", value->value);
    json_object_set_new(row, "count", json_integer(value->count));
    json_array_append_new(list, row);
  }
  return list;
}

static json_t *
explain_to_json(const NlAnswer *answer)
{
  json_t *object = json_object();
  set_text(object, "parsed", answer->parsed);
  set_text(object, "asked", answer->asked);
  return object;
}

json_t *
nl_answer_to_json(const NlAnswer *answer)
{
  json_t *object = json_object();
  json_t *hits = json_array();
  json_t *facets = json_object();
  for (guint i = 0; i < answer->hits->len; i++)
    json_array_append_new(hits, hit_to_json(g_ptr_array_index(answer->hits, i)));
  for (guint i = 0; i < answer->facets->len; i++) {
    const NlFacet *facet = g_ptr_array_index(answer->facets, i);
    json_object_set_new(facets, facet->name, facet_to_json(facet));
  }
  json_object_set_new(object, "version", json_integer(1));
  set_text(object, "query", answer->query);
  set_text(object, "reading", answer->reading);
  set_text(object, "suggestion", answer->suggestion);
  json_object_set_new(object, "total", json_integer(answer->total));
  json_object_set_new(object, "exact", json_boolean(answer->exact));
  json_object_set_new(object, "offset", json_integer(answer->offset));
  json_object_set_new(object, "hits", hits);
  json_object_set_new(object, "facets", facets);
  if (answer->parsed)
    json_object_set_new(object, "explain", explain_to_json(answer));
  return object;
}

void
nl_print_json(GString *out, const json_t *json)
{
  char *text = json_dumps(json, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
  g_string_append(out, text ? text : "null");
  g_string_append_c(out, '\n');
  free(text);
}
