/* test-parse.c: how questions are read, driven by tests/parse.cases; limits; the sentence that
 * tells the reading. */
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "query/explain.h"
#include "query/parse.h"

static char *
read_query(const char *query)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlNode) node = nl_query_parse(query, &error);
  if (node)
    return nl_node_describe(node);
  assert_true(error->domain == NL_QUERY_ERROR);
  assert_true(error->message[0] != '\0');
  return g_strdup_printf("!%d", nl_query_error_position(error));
}

static void
test_cases(void **state)
{
  (void)state;
  guint n = 0;
  guint failed = 0;
  g_autofree char *text = NULL;
  assert_true(g_file_get_contents("tests/parse.cases", &text, NULL, NULL));
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++) {
    char *tab = strchr(*line, '\t');
    if (**line == '#' || !tab)
      continue;
    g_autofree char *query = g_strndup(*line, (gsize)(tab - *line));
    g_autofree char *got = read_query(query);
    n++;
    if (strcmp(got, tab + 1) != 0) {
      print_error("%s\n  wanted %s\n  got    %s\n", query, tab + 1, got);
      failed++;
    }
  }
  assert_true(n > 80);
  assert_int_equal(failed, 0);
}

static void
assert_limit(const char *query)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlNode) node = nl_query_parse(query, &error);
  assert_null(node);
  assert_true(g_error_matches(error, NL_QUERY_ERROR, NL_QUERY_ERROR_LIMIT));
}

static char *
repeat(const char *piece, guint n)
{
  GString *all = g_string_new(NULL);
  for (guint i = 0; i < n; i++)
    g_string_append(all, piece);
  return g_string_free(all, FALSE);
}

static void
test_limits(void **state)
{
  (void)state;
  g_autofree char *deep = repeat("(", NL_QUERY_MAX_DEPTH + 1);
  g_autofree char *many = repeat("a ", NL_QUERY_MAX_WORDS + 1);
  g_autofree char *parts = repeat("a-", NL_QUERY_MAX_WORDS + 1);
  g_autofree char *quoted = g_strdup_printf("b \"%s\"", many);
  g_autofree char *length = repeat("a", NL_QUERY_MAX_LENGTH + 1);
  g_autofree char *longest = repeat("ä", NL_QUERY_MAX_LENGTH);
  assert_limit(deep);
  assert_limit(many);
  assert_limit(parts);
  assert_limit(quoted);
  assert_limit(length);
  g_autoptr(NlNode) node = nl_query_parse(longest, NULL);
  assert_non_null(node);
}

static void
test_bytes(void **state)
{
  (void)state;
  g_autofree char *got = read_query("B\xc3\xa4"
                                    "der \xff");
  assert_string_equal(got, "!6");
  g_autofree char *control = read_query("a\001b\tc\nd");
  assert_string_equal(control, "(and a b c d)");
}

static void
assert_reading(const char *query, const char *wanted)
{
  g_autoptr(NlNode) node = nl_query_parse(query, NULL);
  assert_non_null(node);
  g_autofree char *reading = nl_query_explain(node, FALSE);
  assert_string_equal(reading, wanted);
}

static void
test_reading(void **state)
{
  (void)state;
  assert_reading("Freibad NICHT Taxi",
                 "Gesucht werden Tagesordnungspunkte und Dokumente mit »Freibad«, ohne »Taxi«. "
                 "Einfache Wörter gelten in allen Beugungsformen, auch mit Bindestrich gekürzt.");
  assert_reading("\"zwei Wörter\" (Schul* ODER datum:2024-03)",
                 "Gesucht werden Tagesordnungspunkte und Dokumente mit genau „zwei Wörter“ und "
                 "(»Schul…« (Wortanfang) "
                 "oder Datum vom 01.03.2024 bis 31.03.2024).");
  assert_reading("Bad ergebnis:abgelehnt nein:5..",
                 "Gesucht werden Tagesordnungspunkte und Dokumente mit »Bad« und einem Beschluss, "
                 "für den zugleich gilt: (Ergebnis »abgelehnt« und Nein-Stimmen 5 oder mehr). "
                 "Einfache Wörter gelten in allen Beugungsformen, auch mit Bindestrich gekürzt.");
  assert_reading("betrag:50000.. NICHT anwesend:\"Dr. Muster\"",
                 "Gesucht werden Tagesordnungspunkte und Dokumente mit Betrag 50.000 € oder mehr, "
                 "ohne Anwesend »Dr. Muster«.");
  assert_reading("0412/2022 TOP 4.1",
                 "Gesucht werden Tagesordnungspunkte und Dokumente mit »0412/2022« (auch als "
                 "Nummer: Drucksache) und genau „TOP 4.1“ (auch als Nummer: Tagesordnungspunkt). "
                 "Einfache Wörter gelten in allen Beugungsformen, auch mit Bindestrich gekürzt.");
  assert_reading("redner:Muster",
                 "Gesucht werden Wortbeiträge mit Rednerin oder Redner »Muster«. Je "
                 "Tagesordnungspunkt steht der beste Wortbeitrag.");
  assert_reading(
      "NICHT redner:Muster",
      "Gesucht werden Tagesordnungspunkte und Dokumente ohne Rednerin oder Redner »Muster«.");
}

/* Each field has its phrase: the sentence names the field and the value. */
static void
test_reading_of_fields(void **state)
{
  static const char *const values[] = {
    [NL_FIELD_WORDS] = "Muster", [NL_FIELD_NAME] = "Muster", [NL_FIELD_PERSON] = "Muster",
    [NL_FIELD_CODE] = "4711",    [NL_FIELD_COUNT] = "4711",  [NL_FIELD_AMOUNT] = "47,11",
    [NL_FIELD_DATE] = "2024",    [NL_FIELD_YEAR] = "2024",
  };
  (void)state;
  for (const NlField *field = nl_fields; field->name; field++) {
    const char *value = field->keywords ? field->keywords[0] : values[field->kind];
    g_autofree char *query = g_strdup_printf("%s:%s", field->name, value);
    g_autoptr(NlNode) node = nl_query_parse(query, NULL);
    assert_non_null(node);
    g_autofree char *reading = nl_query_explain(node, TRUE);
    assert_non_null(strstr(reading, field->label));
    assert_non_null(strstr(reading, value));
    assert_non_null(strstr(reading, "Je Sitzung"));
  }
}

/* A fault of a value says what is expected, with the field's name. */
static void
test_expected(void **state)
{
  static const char *const rows[][2]
      = { { "ja:viele", "ja: »viele« ist keine Anzahl; erwartet wird" },
          { "nein:7..2", "2..4" },
          { "betrag:viel", "kein Betrag" },
          { "einstimmig:vielleicht", "ja, nein" },
          { "datum:2024-13", "März 2024" },
          { "jahr:2024-03", "2022..2024" },
          { "art:brief", "niederschrift" } };
  (void)state;
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(NlNode) node = nl_query_parse(rows[i][0], &error);
    assert_null(node);
    assert_non_null(strstr(error->message, rows[i][1]));
    assert_int_equal(nl_query_error_position(error), strchr(rows[i][0], ':') + 1 - rows[i][0]);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_cases),
    cmocka_unit_test(test_limits),
    cmocka_unit_test(test_bytes),
    cmocka_unit_test(test_reading),
    cmocka_unit_test(test_reading_of_fields),
    cmocka_unit_test(test_expected),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
