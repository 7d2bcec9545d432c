/* test-page.c: what the page makes of a request and of a config, and how it escapes and sends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>

#include "query/html.h"
#include "query/page/request.h"
#include "query/page/response.h"

/* ---- requests ---- */

/* The status that a request is refused with, 200 where it is not; out may be NULL. */
static int
status_of(const char *const *variables, NlPageRequest **out)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlPageRequest) request = nl_page_request_new();
  int status = 200;
  if (!nl_page_request_read(request, (char **)variables, &error)) {
    assert_true(error->domain == NL_PAGE_ERROR);
    status = error->code;
  }
  if (out)
    *out = g_steal_pointer(&request);
  return status;
}

static NlPageRequest *
read_good(const char *path, const char *query)
{
  NlPageRequest *request = NULL;
  g_autofree char *path_info = g_strconcat("PATH_INFO=", path, NULL);
  g_autofree char *query_string = g_strconcat("QUERY_STRING=", query, NULL);
  const char *variables[]
      = { "REQUEST_METHOD=GET", "SCRIPT_NAME=/n", path_info, query_string, NULL };
  assert_int_equal(status_of(variables, &request), 200);
  return request;
}

static void
test_question(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlPageRequest) request
      = read_good("/", "q=+Stra%C3%9Fe+&gremium=Rat&art=&jahr=2023&seite=3&sortierung=datum&x=y");
  g_autofree char *query = nl_page_request_query(request);
  assert_string_equal(request->q, "Straße");
  assert_int_equal(request->filters->len, 2);
  assert_int_equal(request->page_number, 3);
  assert_int_equal(request->sort, NL_SORT_DATE);
  assert_string_equal(query, "(Straße) gremium:\"Rat\" jahr:\"2023\"");
}

static void
test_nothing_asked(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlPageRequest) request = read_good("", "q=+&gremium=");
  assert_int_equal(request->page, NL_PAGE_LIST);
  assert_false(nl_page_request_asks(request));
}

static void
test_paths(G_GNUC_UNUSED void **state)
{
  static const struct {
    const char *path, *query;
    NlPageKind page;
    const char *id;
  } rows[] = {
    { "/", "", NL_PAGE_LIST, NULL },
    { "/dokument/0123456789ab", "", NL_PAGE_MEETING, "0123456789ab" },
    { "/top/0123456789ab/12", "", NL_PAGE_ITEM, "0123456789ab/12" },
    { "/person", "name=M%C3%BCller", NL_PAGE_PERSON, NULL },
    { "/drucksache", "name=VO/2023/087", NL_PAGE_PAPER, NULL },
    { "/hilfe", "", NL_PAGE_HELP, NULL },
    { "/vorschlaege", "", NL_PAGE_COMPLETIONS, NULL },
    { "/nachlese.css", "", NL_PAGE_STYLE, NULL },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(NlPageRequest) request = read_good(rows[i].path, rows[i].query);
    assert_int_equal(request->page, rows[i].page);
    assert_true(g_strcmp0(request->id, rows[i].id) == 0);
  }
}

static void
test_refused(G_GNUC_UNUSED void **state)
{
  static const struct {
    int status;
    const char *variables[4];
  } rows[] = {
    { 405, { "REQUEST_METHOD=POST", NULL } },
    { 405, { "PATH_INFO=/", NULL } },
    { 404, { "REQUEST_METHOD=GET", "SCRIPT_NAME=/\"><script>", NULL } },
    { 404, { "REQUEST_METHOD=GET", "PATH_INFO=/dokument/0123456789ab/", NULL } },
    { 404, { "REQUEST_METHOD=GET", "PATH_INFO=/top/0123456789ab", NULL } },
    { 404, { "REQUEST_METHOD=GET", "PATH_INFO=/HILFE", NULL } },
    { 400, { "REQUEST_METHOD=GET", "PATH_INFO=/person", NULL } },
    { 400, { "REQUEST_METHOD=GET", "PATH_INFO=/person", "QUERY_STRING=name=+", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=q=a%00", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=q=a%0a", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=q=%ff", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=q=a&q=b", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=gremium=a%22b", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=q=a&seite=0", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=q=a&format=xml", NULL } },
    { 400, { "REQUEST_METHOD=GET", "QUERY_STRING=format=json", NULL } },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    assert_int_equal(status_of(rows[i].variables, NULL), rows[i].status);
}

static void
test_long(G_GNUC_UNUSED void **state)
{
  g_autofree char *many = g_strnfill(NL_PAGE_QUERY_MAX, 'a');
  g_autofree char *query_string = g_strconcat("QUERY_STRING=q=", many, NULL);
  const char *variables[] = { "REQUEST_METHOD=GET", query_string, NULL };
  assert_int_equal(status_of(variables, NULL), 414);
}

static void
test_gzip(G_GNUC_UNUSED void **state)
{
  static const struct {
    const char *header;
    gboolean takes;
  } rows[] = {
    { "HTTP_ACCEPT_ENCODING=gzip", TRUE },
    { "HTTP_ACCEPT_ENCODING=br, gzip;q=0.5", TRUE },
    { "HTTP_ACCEPT_ENCODING=gzip;q=0, br", FALSE },
    { "HTTP_ACCEPT_ENCODING=xgzip", FALSE },
    { "HTTP_ACCEPT_ENCODING=", FALSE },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const char *variables[] = { "REQUEST_METHOD=GET", rows[i].header, NULL };
    NlPageRequest *request = NULL;
    assert_int_equal(status_of(variables, &request), 200);
    assert_int_equal(request->takes_gzip, rows[i].takes);
    nl_page_request_free(request);
  }
}

/* An address leads back to what it was made of. */
static void
test_addresses(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlPageRequest) request = read_good("/", "q=a%26b&gremium=Rat&seite=4");
  const NlPageFilter filter = { "redner", (char *)"Müller" };
  g_autofree char *more = nl_page_list_address(request, -1, &filter, 1, NL_PAGE_AS_ATOM);
  g_autofree char *less = nl_page_list_address(request, 0, NULL, 2, NL_PAGE_AS_HTML);
  g_autofree char *speech = nl_page_id_address(request, "0123456789ab/3/2");
  g_autofree char *paper = nl_page_paper_address(request, "VO/1 & 2");
  assert_string_equal(more, "/n/?q=a%26b&gremium=Rat&redner=M%C3%BCller&format=atom");
  assert_string_equal(less, "/n/?q=a%26b&seite=2");
  assert_string_equal(speech, "/n/top/0123456789ab/3#rede-2");
  assert_string_equal(paper, "/n/drucksache?name=VO%2F1%20%26%202");
}

/* ---- escaping ---- */

static void
test_escaping(G_GNUC_UNUSED void **state)
{
  g_autoptr(GString) out = g_string_new(NULL);
  nl_html(out, "<p title=\"%s\">", "\"><script>&'");
  nl_html_text(out, "a<b>\x01\xC2\x85&\"'\xEF\xBF\xBF\n");
  nl_html_text(out, NULL);
  assert_string_equal(
      out->str, "<p title=\"&quot;&gt;&lt;script&gt;&amp;&#39;\">a&lt;b&gt;  &amp;&quot;&#39; \n");
  g_string_truncate(out, 0);
  nl_html(out, "%.4s|%u|%d|%s|", "2024-03-12", 7u, -7, "ä😀\xF0\x9F\xBF\xBE");
  assert_string_equal(out->str, "2024|7|-7|ä😀 |");
  g_string_truncate(out, 0);
  nl_url_value(out, "ä&b=c/\"<");
  assert_string_equal(out->str, "%C3%A4%26b%3Dc%2F%22%3C");
}

/* ---- responses ---- */

static void
test_response(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlPageResponse) response = nl_page_response_new();
  g_string_append(response->body, "Text");
  response->etag = g_strdup("W/\"a\"");
  response->changed = 1700000000;
  g_autoptr(GString) whole = nl_page_response_print(response, FALSE, TRUE);
  g_autoptr(GString) head = nl_page_response_print(response, TRUE, TRUE);
  assert_true(g_str_has_prefix(whole->str, "Status: 200 OK\r\n"));
  assert_true(g_str_has_suffix(whole->str, "Content-Length: 4\r\n\r\nText"));
  assert_non_null(strstr(whole->str, "\r\nLast-Modified: Tue, 14 Nov 2023 22:13:20 GMT\r\n"));
  assert_true(g_str_has_suffix(head->str, "\r\n\r\n"));
}

static void
test_statuses(G_GNUC_UNUSED void **state)
{
  static const struct {
    int status;
    const char *header;
  } rows[] = {
    { 405, "\r\nAllow: GET, HEAD\r\n" },
    { 503, "\r\nRetry-After: 120\r\n" },
    { 404, "Status: 404 Not Found\r\n" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(NlPageResponse) response = nl_page_response_new();
    response->status = rows[i].status;
    response->retry_after = rows[i].status == 503 ? 120 : 0;
    g_autoptr(GString) whole = nl_page_response_print(response, FALSE, FALSE);
    assert_non_null(strstr(whole->str, rows[i].header));
  }
}

static void
test_packed(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlPageResponse) response = nl_page_response_new();
  for (guint i = 0; i < 1000; i++)
    g_string_append_printf(response->body, "Zeile %u\n", i);
  g_autoptr(GString) packed = nl_page_response_print(response, FALSE, TRUE);
  g_autoptr(GString) plain = nl_page_response_print(response, FALSE, FALSE);
  assert_non_null(strstr(packed->str, "Content-Encoding: gzip\r\n"));
  assert_null(strstr(plain->str, "Content-Encoding"));
  assert_true(packed->len < plain->len / 2);
}

static void
test_etags(G_GNUC_UNUSED void **state)
{
  assert_true(nl_page_etag_matches("W/\"a\"", "W/\"a\""));
  assert_true(nl_page_etag_matches("W/\"a\"", "\"b\", \"a\""));
  assert_false(nl_page_etag_matches("W/\"a\"", "\"b\""));
  assert_false(nl_page_etag_matches("W/\"a\"", ""));
  assert_false(nl_page_etag_matches("W/\"a\"", NULL));
}

/* ---- the config ---- */

static NlPageConfig *
load(const char *text, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp("nachlese-page-XXXXXX", NULL);
  g_autofree char *path = g_build_filename(folder, "config", NULL);
  g_file_set_contents(path, text, -1, NULL);
  g_setenv("NACHLESE_CONFIG", path, TRUE);
  NlPageConfig *config = nl_page_config_load(error);
  g_unlink(path);
  g_rmdir(folder);
  return config;
}

static void
test_config(G_GNUC_UNUSED void **state)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlPageConfig) config
      = load("[nachlese]\narchive=/srv/archiv\n[page]\ntitle=Archiv\npersons=off\n"
             "source_url=https://example.org/{path}?x\nsource_root=/srv/akten\n",
             &error);
  assert_null(error);
  g_autofree char *page = nl_page_config_source(config, "/srv/akten/a b/c.pdf", 3);
  g_autofree char *text = nl_page_config_source(config, "/srv/akten/x.html", 3);
  assert_string_equal(config->archive, "/srv/archiv");
  assert_string_equal(config->title, "Archiv");
  assert_false(config->persons);
  assert_string_equal(page, "https://example.org/a%20b/c.pdf?x#page=3");
  assert_string_equal(text, "https://example.org/x.html?x");
  assert_null(nl_page_config_source(config, "/srv/akten-geheim/x.pdf", 1));
  assert_null(nl_page_config_source(config, "/etc/passwd", 0));
}

static void
test_config_defaults(G_GNUC_UNUSED void **state)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlPageConfig) config = load("", &error);
  assert_null(error);
  assert_true(config->persons);
  assert_non_null(config->title);
  assert_null(nl_page_config_source(config, "/srv/x.pdf", 1));
}

static void
test_config_faults(G_GNUC_UNUSED void **state)
{
  static const char *const rows[][2] = {
    { "[page]\npersons=vielleicht\n", "persons" },
    { "[page]\nbase_url=javascript:alert(1)\n", "base_url" },
    { "[page]\nsource_url=/akten/{path}\n", "source_url" },
    { "kein key file", "config" },
    { "[page]\ntitle=K\xF6ln\n", "title" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GError) error = NULL;
    assert_null(load(rows[i][0], &error));
    assert_non_null(strstr(error->message, rows[i][1]));
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_question),      cmocka_unit_test(test_nothing_asked),
    cmocka_unit_test(test_paths),         cmocka_unit_test(test_refused),
    cmocka_unit_test(test_long),          cmocka_unit_test(test_gzip),
    cmocka_unit_test(test_addresses),     cmocka_unit_test(test_escaping),
    cmocka_unit_test(test_response),      cmocka_unit_test(test_statuses),
    cmocka_unit_test(test_packed),        cmocka_unit_test(test_etags),
    cmocka_unit_test(test_config),        cmocka_unit_test(test_config_defaults),
    cmocka_unit_test(test_config_faults),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
