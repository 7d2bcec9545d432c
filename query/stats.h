/* stats.h: what an archive holds, counted from its records. */
#ifndef NL_QUERY_STATS_H
#define NL_QUERY_STATS_H

#include "query/print.h"

G_BEGIN_DECLS

gboolean nl_stats(const char *folder, gboolean as_json, GString *out, GError **error);

G_END_DECLS

#endif
