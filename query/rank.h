/* rank.h: what comes first among what is found. */
#ifndef NL_QUERY_RANK_H
#define NL_QUERY_RANK_H

#include "query/scope.h"

G_BEGIN_DECLS

/* What has the words of the leaf in its title or in a decision counts for more. */
XapQuery *nl_rank_up(const NlScope *scope, XapQuery *take_query, const NlNode *node);

/* What is about the words of the question comes before what mentions them, however often. */
XapQuery *nl_rank_put_first(const NlScope *scope, const NlNode *root, XapQuery *take_query);

G_END_DECLS

#endif
