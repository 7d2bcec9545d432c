/* first.h: parts of a question that have to be asked before the rest, for they live in other search documents. What they
 * give stands in the question by name.
 */
#ifndef NL_QUERY_FIRST_H
#define NL_QUERY_FIRST_H

#include "query/scope.h"

G_BEGIN_DECLS

/* All that belongs to the meetings that take_query finds. NL_QUERY_ERROR_LIMIT at node's place, or an error of the
 * index. */
XapQuery *nl_first_meetings(const NlScope *scope, const NlNode *node, XapQuery *take_query,
                            GError **error);
/* The items and documents that take_query finds among these kinds; in a scope of speeches the speeches on them. */
XapQuery *nl_first_groups(const NlScope *scope, const NlNode *node, XapQuery *take_query,
                          const char *const *kinds, GError **error);

G_END_DECLS

#endif
