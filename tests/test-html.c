/* test-html.c: web pages to lines: tests/html/NAME.html must give NAME.lines, where "[1.6] " tells
 * another size, "~" a line that does not begin a block, "==" a page. Charsets, what is a web page,
 * and hostile pages. */
#include "indexer/formats.h"
#include "indexer/reading.h"

#include <string.h>
#include <sys/resource.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define FOLDER         "tests/html"
#define BYTES(literal) (const guint8 *)(literal), sizeof(literal) - 1

static NlPages *
read_bytes(const guint8 *bytes, gsize length)
{
  g_autoptr(GError) error = NULL;
  NlPages *pages = nl_pages_read(bytes, length, &error);

  if (error)
    print_error("%s\n", error->message);
  assert_non_null(pages);
  return pages;
}

static char *
show(const NlPages *pages)
{
  GString *out = g_string_new(NULL);

  for (guint i = 0; i < pages->pages->len; i++) {
    const NlPage *page = g_ptr_array_index(pages->pages, i);
    if (pages->is_paged)
      g_string_append(out, "==\n");
    for (guint k = 0; k < page->lines->len; k++) {
      const NlLine *line = g_ptr_array_index(page->lines, k);
      assert_int_equal(line->number, k + 1);
      if (line->size != 1 && *line->text)
        g_string_append_printf(out, "[%.1f] ", line->size);
      if (!line->begins && *line->text)
        g_string_append_c(out, '~');
      g_string_append_printf(out, "%s\n", line->text);
    }
  }
  return g_string_free(out, FALSE);
}

/* ---- the cases ---- */

static void
check_case(const char *name)
{
  g_autofree char *page = g_strdup_printf(FOLDER "/%s.html", name);
  g_autofree char *lines = g_strdup_printf(FOLDER "/%s.lines", name);
  g_autofree char *bytes = NULL;
  g_autofree char *wanted = NULL;
  gsize length = 0;

  print_message("%s\n", name);
  assert_true(g_file_get_contents(page, &bytes, &length, NULL));
  assert_true(g_file_get_contents(lines, &wanted, NULL, NULL));
  g_autoptr(NlPages) pages = read_bytes((const guint8 *)bytes, length);
  g_autofree char *shown = show(pages);
  assert_string_equal(pages->media_type, "text/html");
  assert_false(pages->has_layout);
  assert_string_equal(shown, wanted);
}

static void
test_cases(void **state G_GNUC_UNUSED)
{
  GDir *dir = g_dir_open(FOLDER, 0, NULL);
  const char *entry;
  guint cases = 0;

  assert_non_null(dir);
  while ((entry = g_dir_read_name(dir)))
    if (g_str_has_suffix(entry, ".html")) {
      g_autofree char *name = g_strndup(entry, strlen(entry) - strlen(".html"));
      check_case(name);
      cases++;
    }
  g_dir_close(dir);
  assert_true(cases >= 7);
}

/* ---- charsets ---- */

#define assert_lines(bytes, wanted)                                                                \
  do {                                                                                             \
    g_autoptr(NlPages) pages = read_bytes(BYTES(bytes));                                           \
    g_autofree char *shown = show(pages);                                                          \
    assert_string_equal(shown, wanted);                                                            \
  } while (0)

#define META(charset) "<html><meta charset=\"" charset "\"><body><p>"

static void
test_charsets(void **state G_GNUC_UNUSED)
{
  assert_lines(META("utf-8") "Grün", "Grün\n");
  assert_lines("\xEF\xBB\xBF" META("iso-8859-1") "Grün", "Grün\n");
  assert_lines(META("iso-8859-1") "Gr\xFCn \x96 \x80", "Grün – €\n");
  assert_lines(META("windows-1252") "\x84Gr\xFCn\x93", "„Grün“\n");
  assert_lines("<html><body><p>Gr\xFCn", "Grün\n");
  assert_lines("<html><head><meta http-equiv='Content-Type' content='text/html; charset=macintosh'>"
               "</head><body><p>K\x8A"
               "se, Gr\x9F\xA7"
               "e",
               "Käse, Grüße\n");
  assert_lines("<?xml version='1.0' encoding='IBM850'?><html><body><p>K\x84"
               "se, Gr\x81\xE1"
               "e",
               "Käse, Grüße\n");
}

static void
test_wrong_charsets(void **state G_GNUC_UNUSED)
{
  assert_lines(META("iso-8859-1") "Straße", "Straße\n");
  assert_lines(META("utf-8") "Stra\xDF"
                             "e",
               "Straße\n");
  assert_lines(META("utf-16") "Straße", "Straße\n");
  assert_lines(META("gibberish") "Stra\xDF"
                                 "e",
               "Straße\n");
  assert_lines(META("utf-8") "Straße, Köln, M\xFCnster", "Straße, Köln, Münster\n");
  assert_lines("<\0h\0t\0m\0l\0>\0<\0p\0>\0\xFC\0", "ü\n");
  assert_lines("\xFE\xFF\0<\0h\0t\0m\0l\0>\0<\0p\0>\0\xFC", "ü\n");
}

/* ---- what is a web page ---- */

static void
test_detection(void **state G_GNUC_UNUSED)
{
  assert_true(nl_html_is(BYTES("<!DOCTYPE HTML PUBLIC \"x\"><p>")));
  assert_true(nl_html_is(BYTES("\xEF\xBB\xBF \n<!-- a --><?xml version='1.0'?>\n<HTML lang=de>")));
  assert_true(nl_html_is(BYTES("<head><title>x</title></head><p>Text")));
  assert_true(nl_html_is(BYTES("<div><h1>Protokoll</h1><p>Text</div>")));
  assert_true(
      nl_html_is(BYTES("Protokoll <table><tr><td>a</td><td>b<tr><td>c<td>d<tr><td>e<td>f")));
  assert_false(nl_html_is(BYTES("Protokoll\n<i>kursiv</i> <b>fett</b> <input x> <p>Absatz</p>")));
  assert_false(nl_html_is(BYTES("<i>kursiv</i> und <u>mehr</u>, <p>Absatz")));
  assert_true(nl_html_is(
      BYTES("<strong>Stadt</strong> <b>Lindtal</b><br />\n\n<strong>Protokoll</strong> vom 3. Mai"
            "<br />\n<em>Ort</em>: Rathaus<br />\n<b>TOP 1</b><br />\nBericht<br />\n")));
  assert_false(nl_html_is(BYTES(
      "Protokoll<br>\n<b>Ort</b><br>\n<b>Tag</b><br>\n<b>TOP 1</b><br>\n<b>TOP 2</b><br>\n")));
  assert_false(nl_html_is(BYTES("Der <html>-Kopf fehlt")));
  assert_false(nl_html_is(BYTES("a < b <divers> <trick> <table")));
  assert_false(nl_html_is(BYTES("")));
}

/* ---- hostile pages ---- */

/* Reads it, whatever comes of it; the process may not have grown by more than 200 MB. */
static char *
survive(GString *take_page)
{
  struct rusage before, after;
  g_autoptr(GError) error = NULL;

  getrusage(RUSAGE_SELF, &before);
  g_autoptr(NlPages) pages = nl_pages_read((const guint8 *)take_page->str, take_page->len, &error);
  getrusage(RUSAGE_SELF, &after);
#ifndef __SANITIZE_ADDRESS__
  assert_true(after.ru_maxrss - before.ru_maxrss < 200L * 1024);
#endif
  g_string_free(take_page, TRUE);
  assert_true((pages != NULL) != (error != NULL));
  return pages ? nl_pages_to_text(pages) : NULL;
}

static GString *
repeat(const char *before, const char *what, guint times)
{
  GString *page = g_string_new(before);

  for (guint i = 0; i < times; i++)
    g_string_append(page, what);
  return page;
}

static void
test_depth(void **state G_GNUC_UNUSED)
{
  static const char *const tags[] = { "<div>",    "<b>",           "<table><tr><td>",
                                      "<ul><li>", "<dl><dt>a<dd>", "<a><p>",
                                      "<dt>",     "<tr>" };

  for (gsize i = 0; i < G_N_ELEMENTS(tags); i++) {
    g_autofree char *deep = survive(repeat("<html><body>", tags[i], 100000));
    (void)deep;
  }
  /* unclosed type: every real page of that kind must come out whole */
  GString *page = repeat("<html><body>", "<p><font size=2>Zeile", 1000);
  g_autofree char *text = survive(g_string_append(page, "<p>Schluss"));
  assert_non_null(text);
  assert_non_null(strstr(text, "Schluss"));
}

static void
test_floods(void **state G_GNUC_UNUSED)
{
  g_autoptr(GString) attributes = g_string_new(NULL);

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf(attributes, " a%u", i);
  g_free(survive(repeat("<html><p ", attributes->str, 1)));
  g_free(survive(repeat("<html><p title=\"", "wort ", 1000000)));
  g_free(survive(repeat("<html><body>", "<b a b c d>", 1000000)));
  g_free(survive(repeat("<html><body>", "<!---->x", 1000000)));
  g_free(survive(repeat("<html><body>", "&amp;&#65;&szlig;&lt", 200000)));
  g_free(survive(repeat("<html><body>", "<", 1000000)));
  g_free(survive(repeat("<html><body>", "</p></b>", 200000)));
  g_free(survive(repeat("<html><body><font><font><font>", "<i></b>", 100000)));
  g_free(survive(repeat("<html><script>", "x", 9000000)));
}

static void
test_entity_bomb(void **state G_GNUC_UNUSED)
{
  g_autofree char *text = survive(g_string_new(
      "<!DOCTYPE html [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>"
      "<html><body><p>&c;&c;&c;&d;ende</p></body></html>"));

  assert_non_null(text);
  assert_null(strstr(text, "xxxxxxxxxxx"));
  assert_null(strstr(text, "root:"));
}

static void
test_nul(void **state G_GNUC_UNUSED)
{
  static const char bytes[] = "<html><body><p>eins\0zwei<p>drei\0\0</body>";

  g_free(survive(g_string_new_len(bytes, sizeof bytes - 1)));
}

/* Each page in the folder, cut at every 50 bytes. Returns how often. */
static guint
truncate_all(const char *folder)
{
  GDir *dir = g_dir_open(folder, 0, NULL);
  const char *entry;
  guint read = 0;

  assert_non_null(dir);
  while ((entry = g_dir_read_name(dir))) {
    g_autofree char *path = g_build_filename(folder, entry, NULL);
    g_autofree char *bytes = NULL;
    gsize length = 0;
    if (!g_str_has_suffix(entry, ".html"))
      continue;
    assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    for (gsize cut = 1; cut < length; cut += 50, read++)
      g_free(survive(g_string_new_len(bytes, (gssize)cut)));
  }
  g_dir_close(dir);
  return read;
}

static void
test_truncations(void **state G_GNUC_UNUSED)
{
  assert_true(truncate_all(FOLDER) > 50);
  assert_true(truncate_all("corpus/samples") > 150);
}

/* A character cut in two does not turn the others into what they are not. */
static void
test_cut_character(void **state G_GNUC_UNUSED)
{
  g_autofree char *text = survive(g_string_new(META("utf-8") "Käse, Grüße, \xC3"));

  assert_true(g_str_has_prefix(text, "Käse, Grüße,"));
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_cases),          cmocka_unit_test(test_charsets),
    cmocka_unit_test(test_wrong_charsets), cmocka_unit_test(test_detection),
    cmocka_unit_test(test_depth),          cmocka_unit_test(test_floods),
    cmocka_unit_test(test_entity_bomb),    cmocka_unit_test(test_nul),
    cmocka_unit_test(test_truncations),    cmocka_unit_test(test_cut_character),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
