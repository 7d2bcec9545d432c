/* sittings.c: asks for the dates of the documents that bear a seat. */
#include "query/sittings.h"

#include <string.h>

#include "corpus/fields.h"
#include "query/found.h"

void
nl_sittings_init(NlSittings *sittings)
{
  memset(sittings, 0, sizeof *sittings);
  sittings->held = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

void
nl_sittings_clear(NlSittings *sittings)
{
  g_clear_pointer(&sittings->held, g_hash_table_unref);
}

static void
add_day(NlSittings *sittings, const NlPlace *place, const char *day)
{
  if (!*sittings->first || strcmp(day, sittings->first) < 0)
    g_strlcpy(sittings->first, day, sizeof sittings->first);
  if (strcmp(day, sittings->last) > 0)
    g_strlcpy(sittings->last, day, sizeof sittings->last);
  if (place->seat.present)
    g_hash_table_add(sittings->held,
                     g_strjoin("|", place->seat.body ? place->seat.body : "",
                               place->committee ? place->committee : "", day, NULL));
}

/* Documents without a date cannot be told from one another: each is a sitting. */
static void
add_undated(NlSittings *sittings, const NlPlace *place, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf("%s|%u", place->term, i);
    if (place->seat.present)
      g_hash_table_add(sittings->held, g_steal_pointer(&name));
  }
}

static XapResult *
ask_days(const NlReader *reader, const NlPlace *place, GError **error)
{
  static const char *const kinds[] = { "document", NULL };
  static const guint slots[] = { NL_SLOT_DATE };
  XapRequest asked = XAP_REQUEST_INIT;
  g_autoptr(XapQuery) query = nl_reader_restrict(reader, xap_query_term(place->term), kinds);
  asked.query = query;
  asked.limit = 0;
  asked.check_at_least = place->documents;
  asked.facet_slots = slots;
  asked.n_facet_slots = G_N_ELEMENTS(slots);
  return xap_ask(reader->database, &asked, error);
}

gboolean
nl_sittings_add(NlSittings *sittings, const NlReader *reader, const NlPlace *place, GError **error)
{
  g_autoptr(XapResult) result = ask_days(reader, place, error);
  guint n_dated = 0;
  if (!result)
    return FALSE;
  for (guint i = 0; i < xap_result_facet_size(result, 0); i++) {
    guint n = 0;
    add_day(sittings, place, xap_result_facet(result, 0, i, &n));
    n_dated += n;
  }
  guint total = xap_result_total(result, NULL);
  sittings->is_alive |= total > 0;
  add_undated(sittings, place, total - n_dated);
  return TRUE;
}

void
nl_sittings_set(const NlSittings *sittings, json_t *object)
{
  const char *const keys[] = { "first", "last" };
  const char *const values[] = { sittings->first, sittings->last };
  json_object_set_new(object, "sittings", json_integer(g_hash_table_size(sittings->held)));
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    g_autofree char *day = g_strdup_printf("%.4s-%.2s-%s", values[i], values[i] + 4, values[i] + 6);
    if (*values[i])
      nl_json_set_text(object, keys[i], day);
  }
}
