/* neighbours.c: asks for minutes by the words of the committee's name, on one side of a day. */
#include "query/neighbours.h"

#include <string.h>

#include "query/found.h"

/* Several committees may have the words of the name in theirs: so many are looked through. */
#define MOST_LOOKED_AT 20

/* A request, checked: the meeting has a committee and a date. */
typedef struct {
  const json_t *meeting;
  NlSide side;
} Request;

/* Minutes of the committee; those of its day are not on either side. */
static XapQuery *
new_query(const NlReader *reader, const Request *request)
{
  const char *body = nl_json_text(request->meeting, "body");
  const char *start = nl_json_text(request->meeting, "start");
  g_autofree char *day = g_strdup_printf("%.4s%.2s%.2s", start, start + 5, start + 8);
  XapQuery *range = request->side == NL_BEFORE ? xap_query_range(NL_SLOT_DATE, NULL, day)
                                               : xap_query_range(NL_SLOT_DATE, day, NULL);
  XapQuery *query = nl_found_field(reader, nl_field_organization(),
                                   nl_json_text(request->meeting, "organization"));
  if (body)
    query = xap_query_pair(XAP_AND, query, nl_found_field(reader, nl_field_body(), body));
  query = xap_query_pair(
      XAP_AND, query,
      nl_found_field(reader, nl_field_kind(), nl_record_kind_word(NL_KIND_MINUTES)));
  return xap_query_pair(XAP_AND_NOT, xap_query_pair(XAP_FILTER, query, range),
                        xap_query_range(NL_SLOT_DATE, day, day));
}

static gboolean
is_of(const json_t *meeting, const json_t *data)
{
  const json_t *other = json_object_get(data, "meeting");
  return g_strcmp0(nl_json_text(meeting, "organization"), nl_json_text(other, "organization")) == 0
         && g_strcmp0(nl_json_text(meeting, "body"), nl_json_text(other, "body")) == 0;
}

/* The nearest of those found, which are newest first. */
static json_t *
take_nearest(const XapResult *result, const Request *request, GError **error)
{
  guint n = xap_result_size(result);
  for (guint i = 0; i < n; i++) {
    json_auto_t *data = nl_found_data(result, request->side == NL_BEFORE ? i : n - 1 - i, error);
    if (!data)
      return NULL;
    if (is_of(request->meeting, data))
      return json_incref(data);
  }
  return json_null();
}

static json_t *
answer_neighbour(NlReader *reader, gconstpointer data, GError **error)
{
  static const char *const kinds[] = { "document", NULL };
  const Request *request = data;
  NlPaging paging = { 0, MOST_LOOKED_AT };
  g_autoptr(XapResult) result
      = nl_found_ask(reader, new_query(reader, request), kinds, &paging, error);
  guint total = result ? xap_result_total(result, NULL) : 0;
  if (request->side == NL_AFTER && total > MOST_LOOKED_AT) { /* the oldest of them stand last */
    paging.offset = total - MOST_LOOKED_AT;
    xap_result_free(g_steal_pointer(&result));
    result = nl_found_ask(reader, new_query(reader, request), kinds, &paging, error);
  }
  return result ? take_nearest(result, request, error) : NULL;
}

json_t *
nl_neighbour(NlReader *reader, const json_t *meeting, NlSide side, GError **error)
{
  const Request request = { meeting, side };
  const char *start = nl_json_text(meeting, "start");
  if (!nl_json_text(meeting, "organization") || !start || strlen(start) < strlen("YYYY-MM-DD"))
    return json_null();
  return nl_found_answer(reader, answer_neighbour, &request, error);
}
