/* build.h: from the tree of a question to a query of the index, by the field table and the German
 * chain.
 *
 * A plain word asks for its stem, words within quotes for their exact forms side by side. Words in
 * title and decision raise the rank. A question that binds to a speaker is put to speeches, any
 * other to items and documents. NOT leaves out whole items: where the excluded part is to be looked
 * for in other search documents than the rest (a speech is left out because its item has the word),
 * it is asked first.
 */
#ifndef NL_QUERY_BUILD_H
#define NL_QUERY_BUILD_H

#include "query/parse.h"
#include "query/reader.h"

G_BEGIN_DECLS

#define NL_PREFIX_EXPANSION 2000  /* words that a trailing * may stand for */
#define NL_EXCLUDE_MAX      20000 /* items that NOT may leave out where they are asked first */

/* The query, restricted to kinds and living readings; you own it. NL_QUERY_ERROR_LIMIT or an error
 * of the index. */
XapQuery *nl_query_build(const NlReader *reader, const NlNode *root, GError **error);

/* The same for counting: put to speeches where of_speeches asks for it or the question binds to a speaker. root NULL is
 * everything. */
XapQuery *nl_query_build_for(const NlReader *reader, const NlNode *root, gboolean of_speeches,
                             GError **error);

/* Turns LIMIT of the index (raised while asking) into an error of the query. */
void nl_query_explain_limit(GError **error);

G_END_DECLS

#endif
