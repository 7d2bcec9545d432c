/* nachlese-cgi.c: the search page, a process for each request. Find first, then headers, then body.
 *
 * What a reader may know of a fault is on the error page; the rest goes to stderr, which servers
 * write to their log.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "corpus/datadir.h"
#include "corpus/io.h"
#include "query/names.h"
#include "query/page/armour.h"
#include "query/page/page.h"

#define RETRY_SECONDS 120

/* ---- errors ---- */

static int
archive_status(int code)
{
  return code == NL_ARCHIVE_ERROR_MISSING ? 404 : 503;
}

static int
status_of(const GError *error)
{
  if (error->domain == NL_PAGE_ERROR)
    return error->code;
  if (error->domain == NL_QUERY_ERROR)
    return 400;
  if (error->domain == NL_ARCHIVE_ERROR)
    return archive_status(error->code);
  return error->domain == XAP_ERROR ? 503 : 500;
}

static void
fill_error(const NlPage *page, NlPageResponse *response, const GError *error)
{
  response->status = status_of(error);
  response->retry_after = response->status == 503 ? RETRY_SECONDS : 0;
  response->cache = "no-store";
  response->type = "text/html; charset=utf-8";
  g_clear_pointer(&response->etag, g_free);
  response->changed = 0;
  g_string_truncate(response->body, 0);
  nl_page_error(page, error, response->status);
  if (response->status >= 500)
    fprintf(stderr, "nachlese.cgi: %s\n", error->message);
}

/* ---- files of ours ---- */

static gboolean
fill_asset(const char *name, const char *type, NlPageResponse *response, GError **error)
{
  gsize length = 0;
  char *contents = NULL;
  g_autofree char *folder = nl_datadir_find("query/page");
  g_autofree char *path = g_build_filename(folder, name, NULL);
  if (!g_file_get_contents(path, &contents, &length, error))
    return FALSE;
  g_string_append_len(response->body, contents, (gssize)length);
  g_free(contents);
  response->type = type;
  response->cache = "max-age=86400";
  return TRUE;
}

/* ---- the archive ---- */

/* The same address gives the same answer until a run, the operator or a new version changes it. */
static char *
etag_of(const NlPage *page, const NlManifest *manifest)
{
  g_autofree char *names = nl_names_stamp(page->config->archive);
  g_autofree char *whole = g_strdup_printf("%s\n%" G_GUINT64_FORMAT "\n%s\n%s\n%s\n%s", NL_VERSION,
                                           manifest->generation, page->config->stamp, names,
                                           page->request->script, page->request->raw);
  g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, whole, -1);
  return g_strdup_printf("W/\"%.24s\"", digest);
}

static gint64
changed_at(const NlPage *page)
{
  struct stat status;
  g_autofree char *path = g_build_filename(page->config->archive, "current", NULL);
  return stat(path, &status) == 0 ? status.st_mtime : 0;
}

static gboolean
set_unavailable(GError **error, const char *reason)
{
  fprintf(stderr, "nachlese.cgi: %s\n", reason);
  g_set_error_literal(error, NL_PAGE_ERROR, 503, "Das Archiv wird gerade gewartet.");
  return FALSE;
}

/* An archive that holds what is not public is for those who may read its files. */
static gboolean
is_public(const NlManifest *manifest, GError **error)
{
  return !manifest->nonpublic || set_unavailable(error, "the archive is marked as not public");
}

static NlManifest *
load_manifest(const NlPageConfig *config, GError **error)
{
  g_autoptr(GError) fault = NULL;
  g_autoptr(NlManifest) manifest = nl_manifest_load(config->archive, &fault);
  if (!manifest)
    set_unavailable(error, fault->message);
  return manifest && is_public(manifest, error) ? g_steal_pointer(&manifest) : NULL;
}

/* May be of a later generation than the manifest. */
static NlReader *
open_archive(const NlPageConfig *config, NlManifest *take_manifest, GError **error)
{
  g_autoptr(GError) fault = NULL;
  g_autoptr(NlReader) reader = nl_reader_open_generation(config->archive, take_manifest, &fault);
  if (!reader)
    set_unavailable(error, fault->message);
  return reader && is_public(reader->manifest, error) ? g_steal_pointer(&reader) : NULL;
}

static gboolean
fill_page(NlPage *page, NlPageResponse *response, GError **error)
{
  switch (page->request->page) {
  case NL_PAGE_LIST:
    return nl_page_list(page, response, error);
  case NL_PAGE_MEETING:
    return nl_page_document(page, error);
  case NL_PAGE_ITEM:
    return nl_page_item(page, error);
  case NL_PAGE_PAPER:
    return nl_page_matter(page, error);
  case NL_PAGE_PERSON:
    return nl_page_person(page, error);
  case NL_PAGE_COMPLETIONS:
    return nl_page_completions(page, response, error);
  default:
    return nl_page_help(page, error);
  }
}

static gboolean
fill_from_reader(NlPage *page, NlManifest *take_manifest, NlPageResponse *response, GError **error)
{
  const guint64 generation = take_manifest->generation;
  page->reader = open_archive(page->config, take_manifest, error);
  if (!page->reader) /* else closed with the process, which is quicker */
    return FALSE;
  if (page->reader->manifest->generation != generation) {
    g_free(response->etag);
    response->etag = etag_of(page, page->reader->manifest);
  }
  return fill_page(page, response, error);
}

/* The manifest alone says whether who asks has the answer already: the index is not opened for that. */
static gboolean
fill_from_archive(NlPage *page, NlPageResponse *response, GError **error)
{
  g_autoptr(NlManifest) manifest = load_manifest(page->config, error);
  if (!manifest)
    return FALSE;
  response->etag = etag_of(page, manifest);
  response->changed = changed_at(page);
  if (!nl_page_etag_matches(response->etag, page->request->if_none_match))
    return fill_from_reader(page, g_steal_pointer(&manifest), response, error);
  response->status = 304;
  return TRUE;
}

static gboolean
fill_legal(const NlPage *page, GError **error)
{
  const char *text = page->config->legal[page->request->page - NL_PAGE_IMPRINT];
  gboolean known = text && !nl_page_config_is_address(text);
  if (known)
    nl_page_legal(page);
  else
    g_set_error_literal(error, NL_PAGE_ERROR, 404, "Diese Seite gibt es hier nicht.");
  return known;
}

static gboolean
fill(NlPage *page, NlPageResponse *response, GError **error)
{
  switch (page->request->page) {
  case NL_PAGE_STYLE:
    return fill_asset("nachlese.css", "text/css; charset=utf-8", response, error);
  case NL_PAGE_SCRIPT:
    return fill_asset("nachlese.js", "text/javascript; charset=utf-8", response, error);
  case NL_PAGE_ICON:
    return fill_asset("nachlese.svg", "image/svg+xml", response, error);
  case NL_PAGE_IMPRINT:
  case NL_PAGE_PRIVACY:
  case NL_PAGE_ACCESSIBILITY:
    return fill_legal(page, error);
  default:
    return fill_from_archive(page, response, error);
  }
}

/* ---- one request ---- */

static void
close_in(const NlPageConfig *config)
{
  g_autofree char *assets = nl_datadir_find("query/page");
  const char *const folders[] = { config->archive, assets, NULL };
  nl_armour_close(folders);
}

static gboolean
answer(NlPage *page, NlPageRequest *request, char **environment, NlPageResponse *response,
       GError **error)
{
  return nl_page_request_read(request, environment, error) && fill(page, response, error);
}

/* What is wrong with the config is for the operator's eyes. */
static NlPageConfig *
load_config(void)
{
  g_autoptr(GError) error = NULL;
  NlPageConfig *config = nl_page_config_load(&error);
  if (!config)
    fprintf(stderr, "nachlese.cgi: %s\n", error->message);
  return config;
}

int
main(void)
{
  nl_armour_limit();
  g_autoptr(NlPageConfig) config = load_config();
  if (!config) {
    puts("Status: 500 Internal Server Error\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
         "Die Seite ist falsch eingerichtet.\r");
    return 0;
  }
  close_in(config);
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) environment = g_get_environ();
  g_autoptr(NlPageRequest) request = nl_page_request_new();
  g_autoptr(NlPageResponse) response = nl_page_response_new();
  NlPage page = { config, request, NULL, response->body };
  if (!answer(&page, request, environment, response, &error))
    fill_error(&page, response, error);
  nl_armour_disarm();
  g_autoptr(GString) whole
      = nl_page_response_print(response, request->is_head, request->takes_gzip);
  /* The system takes back what the process holds quicker than we would give it. */
  _exit(nl_io_write(1, whole->str, whole->len, "stdout", &error) ? 0 : 1);
}
