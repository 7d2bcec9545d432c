/* completions.h: what a word of a question can be completed to: fields, their values, office holders, committees. */
#ifndef NL_QUERY_COMPLETIONS_H
#define NL_QUERY_COMPLETIONS_H

#include "query/found.h"

G_BEGIN_DECLS

/* Most names of a list; there the most frequent are. */
#define NL_COMPLETIONS_MAX 1000

/* {"version","fields":[{"name","label"}],"persons":[…],"committees":[…]}: a field may have "values", or "list", which
 * says which of the two has its values. Persons are office holders who spoke, without those that the keeper withholds;
 * with_persons FALSE gives none. Each name finds something. A new reference; NULL and error. */
json_t *nl_completions(NlReader *reader, gboolean with_persons, GError **error);

G_END_DECLS

#endif
