/* stats.h: what an archive holds, counted from its records. */
#ifndef NL_QUERY_STATS_H
#define NL_QUERY_STATS_H

#include <glib.h>
#include <jansson.h>

G_BEGIN_DECLS

/* {"version","documents","meetings",…}: figures, and counts of documents by body, organization and year. A new
 * reference; NULL and error. */
json_t *nl_stats(const char *folder, GError **error);

G_END_DECLS

#endif
