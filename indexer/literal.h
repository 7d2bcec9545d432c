/* literal.h: what a text must hold for a pattern to match it: most texts are told from most patterns by that alone. */
#ifndef NL_INDEXER_LITERAL_H
#define NL_INDEXER_LITERAL_H

#include <glib.h>

G_BEGIN_DECLS

/* Strings of which each match of a pattern has at least one. */
typedef struct NlLiterals NlLiterals;

/* Those of a (sound) pattern, which is read as PCRE2 does without options for case and white space; NULL where none can
 * be told. */
NlLiterals *nl_literals_new(const char *pattern);
void nl_literals_free(NlLiterals *literals);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlLiterals, nl_literals_free)

/* The strings, in the order of the pattern. They are borrowed. */
const char *const *nl_literals_strings(const NlLiterals *literals);

/* The pairs of neighbouring bytes that a text has; some pairs count as one, and the last place is for a string of one
 * byte, which has none. A text that is asked for many strings is told by them from most, for a fraction of what a
 * search costs. */
#define NL_PAIRS 1024
typedef struct {
  gboolean is_read; /* FALSE: `has` is yet to be filled, by who asks first */
  guint8 has[NL_PAIRS + 1];
} NlPairs;

/* Whether the text has one of them; TRUE for NULL. pairs are the text's, or NULL. */
gboolean nl_literals_in(const NlLiterals *literals, const char *text, NlPairs *pairs);

G_END_DECLS

#endif
