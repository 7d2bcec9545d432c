/* neighbours.h: the sittings of the same committee before and after one. */
#ifndef NL_QUERY_NEIGHBOURS_H
#define NL_QUERY_NEIGHBOURS_H

#include <jansson.h>

#include "query/reader.h"

G_BEGIN_DECLS

typedef enum { NL_BEFORE, NL_AFTER } NlSide;

/* The data (corpus/hit.h) of the minutes of the next sitting on that side of a record's meeting: the same committee of
 * the same body, on another day. JSON null where there is none, or the meeting has no committee or no date. A new
 * reference; NULL and error. */
json_t *nl_neighbour(NlReader *reader, const json_t *meeting, NlSide side, GError **error);

G_END_DECLS

#endif
