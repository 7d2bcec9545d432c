/* matter.h: the way of a paper through the committees.
 *
 * Numbers that go on where another ends belong to it: 18828-20-E 5 to 18828-20. The same number in two municipalities
 * is two matters.
 */
#ifndef NL_QUERY_MATTER_H
#define NL_QUERY_MATTER_H

#include "query/found.h"

G_BEGIN_DECLS

/* {"version","number","matters":[{"body","papers","stations","announced","related"}]}, as in answer.schema.json;
 * no matters where nothing bears the number. A new reference; NULL and error. */
json_t *nl_matter(NlReader *reader, const char *number, GError **error);

G_END_DECLS

#endif
