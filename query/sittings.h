/* sittings.h: on how many days somebody sat somewhere, and since when. */
#ifndef NL_QUERY_SITTINGS_H
#define NL_QUERY_SITTINGS_H

#include <jansson.h>

#include "query/roster.h"

G_BEGIN_DECLS

/* Of one seat, or of several that are counted together. */
typedef struct {
  GHashTable *held;       /* "body|committee|day", a set: those attended */
  char first[9], last[9]; /* YYYYMMDD, empty where unknown: also of those not attended */
  gboolean is_alive;      /* whether any living document bears a seat */
} NlSittings;

void nl_sittings_init(NlSittings *sittings);
void nl_sittings_clear(NlSittings *sittings);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NlSittings, nl_sittings_clear)

/* Adds those of a seat. */
gboolean nl_sittings_add(NlSittings *sittings, const NlReader *reader, const NlPlace *place,
                         GError **error);

/* Sets the keys "sittings", "first", "last" of an object. */
void nl_sittings_set(const NlSittings *sittings, json_t *object);

G_END_DECLS

#endif
