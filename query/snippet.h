/* snippet.h: the piece of a text that shows why it was found, with the matching words marked.
 *
 * The text goes through the same chain as in indexing, so inflected words and gender forms are
 * marked as printed.
 */
#ifndef NL_QUERY_SNIPPET_H
#define NL_QUERY_SNIPPET_H

#include "corpus/german.h"
#include "query/parse.h"

G_BEGIN_DECLS

#define NL_SNIPPET_LENGTH 230 /* characters, about */

/* What is to be marked: the words of a question that stand in the text. */
typedef struct NlMatcher NlMatcher;

NlMatcher *nl_matcher_new(NlGerman *german, const NlNode *root);
void nl_matcher_free(NlMatcher *matcher);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlMatcher, nl_matcher_free)

/* In characters of the snippet. */
typedef struct {
  guint from, length;
} NlMark;

typedef struct {
  char *text;    /* plain; "…" where it was cut; runs of white space are one blank */
  GArray *marks; /* NlMark, ascending, not overlapping */
} NlSnippet;

/* The densest window of text; its beginning where nothing matches. length: characters, about. */
NlSnippet *nl_snippet_new(const NlMatcher *matcher, NlGerman *german, const char *text,
                          guint length);
void nl_snippet_free(NlSnippet *snippet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlSnippet, nl_snippet_free)

G_END_DECLS

#endif
