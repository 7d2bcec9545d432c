/* neighbours.c: asks for minutes by the words of the committee's name, on one side of a day. */
#include "query/neighbours.h"

#include <string.h>

#include "corpus/fields.h"
#include "query/found.h"

/* Several committees may have the words of the name in theirs: so many are looked through. */
#define MOST_LOOKED_AT 20

static void
collect_term(const char *term, gpointer user_data)
{
  g_ptr_array_add(user_data, xap_query_term(term));
}

static void
collect_terms(const NlReader *reader, const NlField *field, const char *value, GPtrArray *terms)
{
  if (value)
    nl_field_asked_terms(field, reader->german, value, collect_term, terms);
}

/* Minutes of the committee; those of its day are not on either side. */
static XapQuery *
new_query(const NlReader *reader, const json_t *meeting, NlSide side)
{
  g_autoptr(GPtrArray) terms = g_ptr_array_new();
  const char *start = nl_json_text(meeting, "start");
  g_autofree char *day = g_strdup_printf("%.4s%.2s%.2s", start, start + 5, start + 8);
  collect_terms(reader, nl_field_organization(), nl_json_text(meeting, "organization"), terms);
  collect_terms(reader, nl_field_body(), nl_json_text(meeting, "body"), terms);
  collect_terms(reader, nl_field_kind(), nl_record_kind_word(NL_KIND_MINUTES), terms);
  XapQuery *range = side == NL_BEFORE ? xap_query_range(NL_SLOT_DATE, NULL, day)
                                      : xap_query_range(NL_SLOT_DATE, day, NULL);
  XapQuery *query = xap_query_combine(XAP_AND, (XapQuery **)terms->pdata, terms->len, 0);
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
take_nearest(const XapResult *result, const json_t *meeting, NlSide side, GError **error)
{
  guint n = xap_result_size(result);
  for (guint i = 0; i < n; i++) {
    json_auto_t *data = nl_found_data(result, side == NL_BEFORE ? i : n - 1 - i, error);
    if (!data)
      return NULL;
    if (is_of(meeting, data))
      return json_incref(data);
  }
  return json_null();
}

json_t *
nl_neighbour(const NlReader *reader, const json_t *meeting, NlSide side, GError **error)
{
  static const char *const kinds[] = { "document", NULL };
  const char *start = nl_json_text(meeting, "start");
  NlPaging paging = { 0, MOST_LOOKED_AT };
  if (!nl_json_text(meeting, "organization") || !start || strlen(start) < strlen("YYYY-MM-DD"))
    return json_null();
  g_autoptr(XapQuery) query = new_query(reader, meeting, side);
  g_autoptr(XapResult) result = nl_found_ask(reader, xap_query_copy(query), kinds, &paging, error);
  guint total = result ? xap_result_total(result, NULL) : 0;
  if (side == NL_AFTER && total > MOST_LOOKED_AT) { /* the oldest of them stand last */
    paging.offset = total - MOST_LOOKED_AT;
    xap_result_free(g_steal_pointer(&result));
    result = nl_found_ask(reader, xap_query_copy(query), kinds, &paging, error);
  }
  return result ? take_nearest(result, meeting, side, error) : NULL;
}
