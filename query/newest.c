/* newest.c: one question to the index, of documents alone. */
#include "query/newest.h"

#include "corpus/fields.h"
#include "corpus/hit.h"

static void
take_term(const char *term, gpointer user_data)
{
  XapQuery **query = user_data;
  xap_query_free(*query);
  *query = xap_query_term(term);
}

static XapQuery *
minutes_query(const NlReader *reader)
{
  XapQuery *query = xap_query_nothing();
  const char *const kinds[] = { nl_hit_kind_name(NL_HIT_DOCUMENT), NULL };
  nl_field_terms(nl_field_kind(), reader->german, nl_record_kind_word(NL_KIND_MINUTES), take_term,
                 &query);
  return nl_reader_restrict(reader, query, kinds);
}

static gboolean
add_data(json_t *list, const XapResult *result, guint index, GError **error)
{
  json_error_t fault;
  gsize length = 0;
  g_autofree char *data = xap_result_data(result, index, &length, error);
  json_t *json = data ? json_loadb(data, length, 0, &fault) : NULL;
  if (data && !json)
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                "a document of the index has no data: %s", fault.text);
  return json && json_array_append_new(list, json) == 0;
}

json_t *
nl_newest_minutes(const NlReader *reader, guint limit, GError **error)
{
  g_autoptr(XapQuery) query = minutes_query(reader);
  XapRequest request = XAP_REQUEST_INIT;
  request.query = query;
  request.limit = limit;
  request.sort = XAP_SORT_VALUE;
  request.sort_slot = NL_SLOT_DATE;
  request.key_slot = NL_SLOT_GROUP;
  g_autoptr(XapResult) result = xap_ask(reader->database, &request, error);
  json_t *list = result ? json_array() : NULL;
  gboolean good = result != NULL;
  for (guint i = 0; good && i < xap_result_size(result); i++)
    good = add_data(list, result, i, error);
  if (good)
    return list;
  json_decref(list);
  return NULL;
}
