/* expansion.h: stars and ranges: the terms of the index that they stand for, as far as the budget goes. */
#ifndef NL_QUERY_EXPANSION_H
#define NL_QUERY_EXPANSION_H

#include "query/scope.h"

G_BEGIN_DECLS

/* Words that begin so, of the text or of a field. NL_QUERY_ERROR_LIMIT where they are too many, or an error of the index. */
XapQuery *nl_expansion_star(const NlScope *scope, const NlNode *node, GError **error);
/* The numbers of a range: whole buckets, and single ones at its ends. The same errors. */
XapQuery *nl_expansion_numbers(const NlScope *scope, const NlNode *node, GError **error);

G_END_DECLS

#endif
