/* found.c: the one way to ask the index by terms. */
#include "query/found.h"

#include <string.h>

#include "corpus/hit.h"

static void
collect_term(const char *term, gpointer user_data)
{
  g_ptr_array_add(user_data, xap_query_term(term));
}

XapQuery *
nl_found_field(const NlReader *reader, const NlField *field, const char *value)
{
  g_autoptr(GPtrArray) terms = g_ptr_array_new();
  nl_field_asked_terms(field, reader->german, value, collect_term, terms);
  return xap_query_combine(XAP_AND, (XapQuery **)terms->pdata, terms->len, 0);
}

XapResult *
nl_found_ask(const NlReader *reader, XapQuery *take_query, const char *const *kinds,
             const NlPaging *paging, GError **error)
{
  XapRequest asked = XAP_REQUEST_INIT;
  g_autoptr(XapQuery) query = nl_reader_restrict(reader, take_query, kinds);
  asked.query = query;
  asked.offset = paging->offset;
  asked.limit = paging->limit;
  asked.sort = XAP_SORT_VALUE;
  asked.sort_slot = NL_SLOT_DATE;
  asked.key_slot = NL_SLOT_GROUP;
  if (!xap_database_count(reader->database, &asked.check_at_least, error))
    return NULL;
  asked.limit = MIN(asked.limit, asked.check_at_least);
  return xap_ask(reader->database, &asked, error);
}

json_t *
nl_found_data(const XapResult *result, guint index, GError **error)
{
  gsize length = 0;
  g_autofree char *data = xap_result_data(result, index, &length, error);
  json_t *json = data ? nl_hit_from_data(data, length, NULL, error) : NULL;
  json_object_del(json, "text");
  return json;
}

char *
nl_found_day(const json_t *data)
{
  const char *start = nl_json_text(json_object_get(data, "meeting"), "start");
  const char *date = start ? start : nl_json_text(json_object_get(data, "paper"), "date");
  return date ? g_strndup(date, strlen("YYYY-MM-DD")) : NULL;
}

json_t *
nl_found_answer(NlReader *reader, NlAnswerFunc answer, gconstpointer request, GError **error)
{
  g_autoptr(GError) fault = NULL;
  json_t *json = answer(reader, request, &fault);
  if (g_error_matches(fault, XAP_ERROR, XAP_ERROR_CHANGED)) {
    g_clear_error(&fault);
    if (nl_reader_reopen(reader, &fault))
      json = answer(reader, request, &fault);
  }
  if (!json)
    g_propagate_error(error, g_steal_pointer(&fault));
  return json;
}

const char *
nl_json_text(const json_t *object, const char *key)
{
  return json_string_value(json_object_get(object, key));
}

void
nl_json_set_text(json_t *object, const char *key, const char *text)
{
  g_autofree char *valid = text ? g_utf8_make_valid(text, -1) : NULL;
  if (valid)
    json_object_set_new(object, key, json_string(valid));
}

void
nl_json_copy(json_t *to, const json_t *from, const char *const *keys)
{
  for (; *keys; keys++) {
    json_t *value = json_object_get(from, *keys);
    if (value)
      json_object_set(to, *keys, value);
  }
}

json_t *
nl_json_page(json_t *list, const NlPaging *paging)
{
  json_t *page = json_array();
  json_t *value = NULL;
  size_t i = 0;
  json_array_foreach(list, i, value)
  {
    if (i >= paging->offset && i - paging->offset < paging->limit)
      json_array_append(page, value);
  }
  json_array_clear(list);
  json_array_extend(list, page);
  json_decref(page);
  return list;
}
