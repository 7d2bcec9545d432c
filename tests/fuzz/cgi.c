/* cgi.c: lines NAME=VALUE as the environment of a CGI program: what is asked of the page. What passes gives addresses
 * that lead back to the same.
 */
#include <string.h>

#include "query/page/request.h"
#include "query/parse.h"
#include "tests/fuzz/fuzz.h"

static NlPageRequest *
read_request(char **environment)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlPageRequest) request = nl_page_request_new();
  gboolean good = nl_page_request_read(request, environment, &error);

  g_assert(good == (error == NULL));
  g_assert(good || (error->domain == NL_PAGE_ERROR && error->code >= 400 && error->code < 500));
  return good ? g_steal_pointer(&request) : NULL;
}

/* The request that an address of the page makes. */
static NlPageRequest *
follow(const NlPageRequest *request, const char *address)
{
  g_auto(GStrv) environment = g_environ_setenv(NULL, "REQUEST_METHOD", "GET", TRUE);
  const char *path = address + strlen(request->script);
  g_autofree char *part = g_strndup(path, strcspn(path, "?"));
  const char *query = strchr(path, '?');

  g_assert(g_str_has_prefix(address, request->script));
  environment = g_environ_setenv(environment, "SCRIPT_NAME", request->script, TRUE);
  environment = g_environ_setenv(environment, "PATH_INFO", part, TRUE);
  environment = g_environ_setenv(environment, "QUERY_STRING", query ? query + 1 : "", TRUE);
  return read_request(environment);
}

static void
check_question(const NlPageRequest *request)
{
  g_autofree char *question = nl_page_request_query(request);
  g_autoptr(GError) error = NULL;
  g_autoptr(NlNode) root = nl_query_parse(question, &error);

  g_assert(g_utf8_validate(question, -1, NULL));
  g_assert((root != NULL) == (error == NULL));
}

static void
check_list(const NlPageRequest *request)
{
  g_autofree char *address
      = nl_page_list_address(request, -1, NULL, request->page_number, request->format);
  g_autofree char *question = nl_page_request_query(request);
  g_autoptr(NlPageRequest) back = follow(request, address);

  /* what was written escaped may be longer than a server takes */
  if (back == NULL && strlen(address) > NL_PAGE_QUERY_MAX)
    return;
  g_assert(back != NULL);
  g_autofree char *again = nl_page_request_query(back);
  g_assert_cmpstr(question, ==, again);
  g_assert(back->page == NL_PAGE_LIST && back->format == request->format);
  g_assert(back->page_number == request->page_number && back->sort == request->sort);
}

static void
check_others(const NlPageRequest *request)
{
  g_autofree char *by_id = request->id ? nl_page_id_address(request, request->id) : NULL;
  g_autoptr(NlPageRequest) found = by_id ? follow(request, by_id) : NULL;
  g_autofree char *by_name = request->name ? nl_page_person_address(request, request->name) : NULL;
  g_autoptr(NlPageRequest) named = by_name ? follow(request, by_name) : NULL;

  g_assert(!by_id || (found && g_str_equal(found->id, request->id)));
  g_assert(!by_name || (named && g_str_equal(named->name, request->name)));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup((const char *)data, size);
  g_auto(GStrv) environment = g_strsplit(text, "\n", -1);
  g_autoptr(NlPageRequest) request = read_request(environment);

  if (request == NULL)
    return 0;
  check_question(request);
  if (request->page == NL_PAGE_LIST)
    check_list(request);
  check_others(request);
  return 0;
}
