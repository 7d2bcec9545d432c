/* literal.h: what a text must hold for a pattern to match it: most texts are told from most patterns by that alone. */
#ifndef NL_INDEXER_LITERAL_H
#define NL_INDEXER_LITERAL_H

#include <glib.h>

G_BEGIN_DECLS

/* What each text that a pattern matches has: of one need after the other one string at least. */
typedef struct NlLiterals NlLiterals;

typedef struct {
  char *text;
  gboolean caseless; /* in whichever case */
} NlLiteral;

/* More needs than that are not told: those that fewest texts meet are. */
#define NL_MAX_NEEDS 3

/* Those of a (sound) pattern, which is read as PCRE2 does without options for case and white space; no needs where none
 * can be told. */
NlLiterals *nl_literals_new(const char *pattern);
void nl_literals_free(NlLiterals *literals);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlLiterals, nl_literals_free)

/* How many needs there are, NL_MAX_NEEDS at most. */
guint nl_literals_n(const NlLiterals *literals);
/* The strings of the n-th need, in the order of the pattern, one without text behind them. They are borrowed. */
const NlLiteral *nl_literals_strings(const NlLiterals *literals, guint n);

G_END_DECLS

#endif
