/* scan.h: the characters of a question: what a word is, and what closes a quote. Text is UTF-8. */
#ifndef NL_QUERY_SCAN_H
#define NL_QUERY_SCAN_H

#include <glib.h>

G_BEGIN_DECLS

gboolean nl_scan_is_blank(gunichar c);

/* The quotes that close one that opens; NULL where c opens none. Static. */
const char *nl_scan_closing_quotes(gunichar c);

/* The bytes of the word that begins at: up to a blank, a bracket or a quote. */
gsize nl_scan_word(const char *at);

/* "§ 34" and "TOP 4.1" are one thing: the bytes of both words, 0 where the word at is no such beginning. */
gsize nl_scan_numbered(const char *at);

/* Whether there is anything to look for, a letter or a digit. */
gboolean nl_scan_has_content(const char *text, gsize length);

/* Runs of letters and digits, 1 at least. */
guint nl_scan_count_words(const char *text);

G_END_DECLS

#endif
