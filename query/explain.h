/* explain.h: how a question was read, in a German sentence: nothing is done with it behind the
 * user's back. */
#ifndef NL_QUERY_EXPLAIN_H
#define NL_QUERY_EXPLAIN_H

#include "query/parse.h"

G_BEGIN_DECLS

/* One or two sentences for the page, --explain and `reading` in JSON; by_meeting: the answer is grouped so. You free it. */
char *nl_query_explain(const NlNode *root, gboolean by_meeting);

G_END_DECLS

#endif
