/* test-reading.c: the whole reading of a document: source, what is not public, pages without text,
 * JSON and back. */
#include "indexer/reading.h"

#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define SECRET "Quittenschatz"

static const char minutes[] = "Niederschrift\n"
                              "über die 3. Sitzung des Rates der Stadt Quittenau am 03.05.2031\n"
                              "\n"
                              "Öffentlicher Teil\n"
                              "\n"
                              "TOP 1 Bericht der Verwaltung\n"
                              "\n"
                              "Die Verwaltung berichtet über den Brunnen.\n"
                              "\f"
                              "Nichtöffentlicher Teil\n"
                              "\n"
                              "TOP 2 Grundstücke\n"
                              "\n"
                              "Der " SECRET " soll gehoben wer-\n"
                              "\f"
                              "den, so der Vorschlag zum " SECRET ".\n";

static int
load_profiles(void **state)
{
  *state = nl_profiles_load("corpus/profiles", NULL);
  return *state == NULL;
}

static int
free_profiles(void **state)
{
  nl_profiles_free(*state);
  return 0;
}

static NlReading *
read_bytes(const NlProfiles *profiles, const char *bytes)
{
  const NlReadingOptions options = { .profiles = profiles };
  NlReading *reading
      = nl_reading_new("ordner/rat.txt", (const guint8 *)bytes, strlen(bytes), &options, NULL);

  assert_non_null(reading);
  return reading;
}

static void
test_source(void **state)
{
  g_autoptr(NlReading) reading = read_bytes(*state, "abc");

  assert_string_equal(reading->record->source.path, "ordner/rat.txt");
  assert_string_equal(reading->record->source.sha256,
                      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert_string_equal(reading->record->source.media_type, "text/plain");
  assert_int_equal(reading->record->source.pages, 0);
}

/* Neither text nor rest nor record hold it, also where it goes on over a page; the lines keep their
 * numbers. */
static void
test_not_public(void **state)
{
  g_autoptr(NlReading) reading = read_bytes(*state, minutes);
  json_t *json = nl_reading_to_json(reading);
  g_autofree char *blob = json_dumps(json, 0);

  assert_false(reading->nonpublic);
  assert_int_equal(reading->record->source.pages, 3);
  assert_null(strstr(blob, SECRET));
  assert_non_null(strstr(reading->text, "Die Verwaltung berichtet über den Brunnen.\n\f"));
  assert_true(g_str_has_suffix(reading->text, "\n\n\f\n"));
  json_decref(json);
}

static void
test_json(void **state)
{
  g_autoptr(NlReading) reading = read_bytes(*state, minutes);
  json_t *json = nl_reading_to_json(reading);
  g_autoptr(NlReading) back = nl_reading_from_json(json, NULL);
  json_t *again;

  assert_non_null(back);
  again = nl_reading_to_json(back);
  assert_true(json_equal(json, again));
  json_decref(again);
  json_decref(json);
}

static void
test_malformed_json(void **state G_GNUC_UNUSED)
{
  json_t *json = json_pack("{s:{}, s:s}", "record", "text", "x");
  g_autoptr(GError) error = NULL;

  assert_null(nl_reading_from_json(json, &error));
  assert_true(g_error_matches(error, NL_RECORD_ERROR, NL_RECORD_ERROR_MALFORMED));
  json_decref(json);
}

/* Two pages, the second without anything on it. */
static const char scan[]
    = "%PDF-1.4\n"
      "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
      "2 0 obj\n<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>\nendobj\n"
      "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R\n"
      "/Resources << /Font << /F1 6 0 R >> >> >>\nendobj\n"
      "4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
      "5 0 obj\n<< /Length 34 >>\nstream\nBT /F1 12 Tf 72 700 Td (Rat) Tj ET\nendstream\nendobj\n"
      "6 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
      "trailer\n<< /Size 7 /Root 1 0 R >>\n";

static void
test_no_text_layer(void **state)
{
  g_autoptr(NlReading) reading = read_bytes(*state, scan);
  const NlFinding *found = NULL;

  assert_string_equal(reading->record->source.media_type, "application/pdf");
  assert_int_equal(reading->record->source.pages, 2);
  for (guint i = 0; i < reading->record->findings->len && found == NULL; i++) {
    const NlFinding *finding = g_ptr_array_index(reading->record->findings, i);
    if (finding->kind == NL_FINDING_NO_TEXT_LAYER)
      found = finding;
  }
  assert_non_null(found);
  assert_int_equal(found->page, 2);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_source),        cmocka_unit_test(test_not_public),
    cmocka_unit_test(test_json),          cmocka_unit_test(test_malformed_json),
    cmocka_unit_test(test_no_text_layer),
  };
  return cmocka_run_group_tests(tests, load_profiles, free_profiles);
}
