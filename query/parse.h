/* parse.h: the query language: from what the user wrote to a tree of what is asked.
 *
 *   question  = choice
 *   choice    = all { (ODER | OR) all }
 *   all       = [UND | AND] unary { unary }          words are joined by AND
 *   unary     = [NICHT | NOT | -] near
 *   near      = leaf { NAHE[/n] leaf }               plain words, at most n words (10) from one another
 *   leaf      = word | word* | "phrase" | ( choice )
 *             | field:value | field:"values" | field:( choice )
 *
 * Operators are upper case. nachlese-query(7) tells the user. Every fault is told with its place.
 */
#ifndef NL_QUERY_PARSE_H
#define NL_QUERY_PARSE_H

#include "query/error.h"
#include "query/node.h"

G_BEGIN_DECLS

#define NL_QUERY_MAX_LENGTH 4000 /* characters */
#define NL_QUERY_MAX_DEPTH  50   /* brackets in brackets */
#define NL_QUERY_MAX_WORDS  100  /* those within quotes and the parts of a compound among them */
#define NL_QUERY_MAX_NEAR   10   /* words that NAHE joins */

/* The tree of a query. NULL and error where it cannot be read. */
NlNode *nl_query_parse(const char *query, GError **error);

G_END_DECLS

#endif
