/* literal.h: what a text must hold for a pattern to match it: most texts are told from most patterns by that alone. */
#ifndef NL_INDEXER_LITERAL_H
#define NL_INDEXER_LITERAL_H

#include <glib.h>

G_BEGIN_DECLS

/* Strings of which each match of the (sound) pattern has at least one; NULL where none can be told. You free it. The
 * pattern is read as PCRE2 does without options for case and white space. */
GStrv nl_literals_of(const char *pattern);

/* Whether the text has one of them; TRUE for NULL. */
gboolean nl_literals_in(const GStrv literals, const char *text);

G_END_DECLS

#endif
