/* newest.h: what an archive got last, for who comes without a question. */
#ifndef NL_QUERY_NEWEST_H
#define NL_QUERY_NEWEST_H

#include <jansson.h>

#include "query/reader.h"

G_BEGIN_DECLS

/* The newest minutes by the date of their sitting: an array of the data of their documents (corpus/hit.h). A new
 * reference; NULL and an error of the index. */
json_t *nl_newest_minutes(const NlReader *reader, guint limit, GError **error);

G_END_DECLS

#endif
