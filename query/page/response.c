/* response.c: status line, headers, body. */
#include "query/page/response.h"

#include <string.h>
#include <time.h>
#include <zlib.h>

/* Smaller bodies fit one packet anyway. */
#define GZIP_MIN   1200
#define GZIP_LEVEL 5
/* Most lists fit, and are never moved while they are written. */
#define BODY_SIZE 32768

/* No script but our own, no frame, nothing from elsewhere: foreign text that got past the escaping
 * would still do nothing. */
#define POLICY                                                                                     \
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "  \
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

NlPageResponse *
nl_page_response_new(void)
{
  NlPageResponse *response = g_new0(NlPageResponse, 1);
  response->status = 200;
  response->type = "text/html; charset=utf-8";
  response->cache = "no-cache";
  response->body = g_string_sized_new(BODY_SIZE);
  return response;
}

void
nl_page_response_free(NlPageResponse *response)
{
  if (!response)
    return;
  if (response->body)
    g_string_free(response->body, TRUE);
  g_free(response->etag);
  g_free(response);
}

static const char *
reason_of(int status)
{
  static const struct {
    int status;
    const char *reason;
  } reasons[] = {
    { 200, "OK" },
    { 304, "Not Modified" },
    { 400, "Bad Request" },
    { 404, "Not Found" },
    { 405, "Method Not Allowed" },
    { 414, "URI Too Long" },
    { 500, "Internal Server Error" },
    { 503, "Service Unavailable" },
  };
  gsize i = 0;
  while (i + 1 < G_N_ELEMENTS(reasons) && reasons[i].status != status)
    i++;
  return reasons[i].reason;
}

/* As RFC 9110 wants it: English names, which strftime has as long as nobody sets a locale. */
static void
print_date(GString *out, const char *header, gint64 seconds)
{
  const time_t at = (time_t)seconds;
  struct tm date = { 0 };
  char text[] = "Sun, 06 Nov 1994 08:49:37 GMT";
  if (gmtime_r(&at, &date) && strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &date) > 0)
    g_string_append_printf(out, "%s: %s\r\n", header, text);
}

/* NULL where it cannot be packed, which is no harm. */
static GString *
pack(const GString *body)
{
  z_stream stream = { 0 };
  enum { GZIP_WINDOW = 15 + 16, MEMORY = 8 };
  if (deflateInit2(&stream, GZIP_LEVEL, Z_DEFLATED, GZIP_WINDOW, MEMORY, Z_DEFAULT_STRATEGY)
      != Z_OK)
    return NULL;
  uLong bound = deflateBound(&stream, body->len);
  GString *packed = g_string_sized_new(bound + 1);
  stream.next_in = (Bytef *)body->str;
  stream.avail_in = (uInt)body->len;
  stream.next_out = (Bytef *)packed->str;
  stream.avail_out = (uInt)bound;
  gboolean good = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  g_string_set_size(packed, stream.total_out);
  deflateEnd(&stream);
  if (!good)
    g_string_free(g_steal_pointer(&packed), TRUE);
  return packed;
}

static void
print_headers(GString *out, const NlPageResponse *response)
{
  g_string_append_printf(out, "Status: %d %s\r\n", response->status, reason_of(response->status));
  if (response->status != 304)
    g_string_append_printf(out, "Content-Type: %s\r\n", response->type);
  g_string_append_printf(out,
                         "Cache-Control: %s\r\nVary: Accept-Encoding\r\n"
                         "Content-Security-Policy: " POLICY "\r\n"
                         "X-Content-Type-Options: nosniff\r\nReferrer-Policy: same-origin\r\n",
                         response->cache);
  if (response->etag)
    g_string_append_printf(out, "ETag: %s\r\n", response->etag);
  if (response->changed > 0)
    print_date(out, "Last-Modified", response->changed);
  if (response->status == 405)
    g_string_append(out, "Allow: GET, HEAD\r\n");
  if (response->retry_after > 0)
    g_string_append_printf(out, "Retry-After: %u\r\n", response->retry_after);
}

/* The headers go before the body in its own room: a copy of it would cost more than all of them. */
GString *
nl_page_response_print(NlPageResponse *response, gboolean head_only, gboolean gzip)
{
  const gboolean has_body = response->status != 304 && !head_only;
  gboolean worth = gzip && !head_only && response->body->len >= GZIP_MIN;
  g_autoptr(GString) packed = worth ? pack(response->body) : NULL;
  g_autoptr(GString) headers = g_string_new(NULL);
  GString *out = !has_body ? g_string_new(NULL)
                 : packed  ? g_string_new_len(packed->str, (gssize)packed->len)
                           : g_steal_pointer(&response->body);
  print_headers(headers, response);
  if (packed)
    g_string_append(headers, "Content-Encoding: gzip\r\n");
  if (has_body)
    g_string_append_printf(headers, "Content-Length: %" G_GSIZE_FORMAT "\r\n", out->len);
  g_string_append(headers, "\r\n");
  return g_string_prepend_len(out, headers->str, (gssize)headers->len);
}

/* The comparison is the weak one: servers that pack make ours weak. */
gboolean
nl_page_etag_matches(const char *etag, const char *if_none_match)
{
  if (!if_none_match)
    return FALSE;
  g_auto(GStrv) tags = g_strsplit(if_none_match, ",", -1);
  gboolean matches = FALSE;
  for (char **tag = tags; *tag && !matches; tag++) {
    const char *bare = g_strstrip(*tag);
    matches
        = g_str_equal(bare, etag) || (g_str_has_prefix(etag, "W/") && g_str_equal(bare, etag + 2));
  }
  return matches;
}
