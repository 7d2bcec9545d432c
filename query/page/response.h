/* response.h: one answer of HTTP, whole before its first byte is sent. */
#ifndef NL_PAGE_RESPONSE_H
#define NL_PAGE_RESPONSE_H

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  int status;
  const char *type;  /* of the content, with its charset */
  const char *cache; /* Cache-Control */
  char *etag;        /* NULL where the answer is good for this once alone */
  gint64 changed;    /* seconds since the epoch: Last-Modified; 0 of none */
  guint retry_after; /* seconds, of a 503; else 0 */
  GString *body;
} NlPageResponse;

NlPageResponse *nl_page_response_new(void);
void nl_page_response_free(NlPageResponse *response);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPageResponse, nl_page_response_free)

/* Headers and, unless head_only, the body, as a CGI program says them to its server. A body that is
 * worth it is packed where the reader takes gzip; one that goes out as it is is taken from the response. */
GString *nl_page_response_print(NlPageResponse *response, gboolean head_only, gboolean gzip);

/* Whether a sent If-None-Match (NULL: none) names this version. */
gboolean nl_page_etag_matches(const char *etag, const char *if_none_match);

G_END_DECLS

#endif
