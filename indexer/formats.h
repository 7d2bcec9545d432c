/* formats.h: inside indexer/ only: from bytes of one format to page text.
 *
 * A format is known by its content, never by a name. Each reader takes the unpacked bytes and fails with an
 * NL_READING_ERROR whose message says what is wrong with the file, without its name.
 */
#ifndef NL_INDEXER_FORMATS_H
#define NL_INDEXER_FORMATS_H

#include "corpus/pages.h"

G_BEGIN_DECLS

/* The most bytes that are read of one source, unpacked. */
#define NL_SOURCE_MAX (256u << 20)
/* The same for a web page, of which a tree is made. */
#define NL_HTML_MAX (16u << 20)

/* The most lines, blank ones too: what lines cost is bounded thereby. No minutes have so many. */
#define NL_LINES_MAX 200000u

/* Whether the bytes are gzip's; their content, at most max bytes (LIMIT beyond). */
gboolean nl_gzip_is(const guint8 *bytes, gsize length);
GBytes *nl_gzip_unpack(const guint8 *bytes, gsize length, gsize max, GError **error);

/* A PDF's mark stands within the first 1024 bytes. The bytes must outlive the call only. */
gboolean nl_pdf_is(const guint8 *bytes, gsize length);
NlPages *nl_pdf_read(const guint8 *bytes, gsize length, GError **error);

/* A web page, whatever its tags; as lines, of which each that a block element begins is marked. Not paged, unless it is
 * what Tika makes of a PDF. */
gboolean nl_html_is(const guint8 *bytes, gsize length);
NlPages *nl_html_read(const guint8 *bytes, gsize length, GError **error);

/* Plain text of any charset; FORMAT where the bytes are none. */
NlPages *nl_text_read(const guint8 *bytes, gsize length, GError **error);

/* Takes the marks of Markdown and of tables drawn with bars off plain text that bears them. */
void nl_markup_remove(NlPages *pages);

/* The bytes as UTF-8 in NFC with \n for line ends and no controls but \t and \f. declared is the charset that the
 * document itself names, which is asked only where the bytes do not speak for themselves; NULL for none. */
char *nl_text_decode(const guint8 *bytes, gsize length, const char *declared, GError **error);

/* What a character stands for: C1 controls as in Windows-1252, \n for every line end; 0 for what is no text. */
gunichar nl_text_mend(gunichar c);

/* NFC; takes the string, you free the result. */
char *nl_text_compose(char *take_text);

G_END_DECLS

#endif
