/* html.h: the only way text gets into a page: escaped, by functions named by the place it goes to.
 *
 * A page is put together in a GString; nothing is sent before all of it is there.
 */
#ifndef NL_QUERY_HTML_H
#define NL_QUERY_HTML_H

#include <glib.h>

G_BEGIN_DECLS

/* Appends by format, each %s escaped for text and for attribute values within double quotes. The
 * format itself is markup; it may have %s, %.Ns (N bytes at most, of what is ASCII), %u, %d. */
void nl_html(GString *out, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Appends foreign text for such a place: escaped, and without characters that neither HTML nor XML
 * knows. NULL is nothing. */
void nl_html_text(GString *out, const char *text);

/* The same for the first length bytes of text. */
void nl_html_text_len(GString *out, const char *text, gsize length);

/* Appends a value for a query string or a segment of a path: percent-encoded. Not escaped for HTML:
 * an address is, as a whole, where it goes into an attribute. */
void nl_url_value(GString *out, const char *value);

G_END_DECLS

#endif
