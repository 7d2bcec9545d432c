/* build.h: from the tree of a question to a query of the index, by the field table and the German
 * chain.
 *
 * A plain word asks for its stem, words within quotes for their exact forms side by side. Words in
 * title and decision raise the rank. A question that binds to a speaker is put to speeches, any
 * other to items and documents. NOT leaves out whole items: where the excluded part is to be looked
 * for in other search documents than the rest (a speech is left out because its item has the word),
 * it is asked first; so are the meetings at which somebody was present. What is asked of decisions
 * side by side holds for one and the same decision.
 *
 * What a question costs is bounded: scope.h has the limits. Beyond them it is refused, with the place
 * of what is too much where that can be told.
 */
#ifndef NL_QUERY_BUILD_H
#define NL_QUERY_BUILD_H

#include "query/parse.h"
#include "query/scope.h"

G_BEGIN_DECLS

/* The query, restricted to living readings; you own it. of_kinds: also to speeches, or to items and documents, whichever
 * are asked. NL_QUERY_ERROR_LIMIT or an error of the index. */
XapQuery *nl_query_build(const NlReader *reader, const NlNode *root, gboolean of_kinds,
                         GError **error);

G_END_DECLS

#endif
