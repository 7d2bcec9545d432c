/* text.c: any bytes as a plain text: page text, blocks, structure, record, its JSON, and back to the same. */
#include "indexer/formats.h"
#include "indexer/reading.h"
#include "tests/fuzz/fuzz.h"

#include <stdlib.h>
#include <string.h>

static const NlReadingOptions *
how(void)
{
  static NlReadingOptions options;

  if (options.profiles == NULL) {
    options.profiles = nl_profiles_load("corpus/profiles", NULL);
    options.words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
    g_assert(options.profiles != NULL && options.words != NULL);
  }
  return &options;
}

static void
check_reading(const NlReading *reading)
{
  json_t *json = nl_reading_to_json(reading);
  char *text = json_dumps(json, JSON_COMPACT);
  json_t *parsed = text != NULL ? json_loads(text, JSON_REJECT_DUPLICATES, NULL) : NULL;
  g_autoptr(NlReading) back = nl_reading_from_json(parsed, NULL);
  json_t *again = back != NULL ? nl_reading_to_json(back) : NULL;

  g_assert(json_equal(json, parsed));
  g_assert(json_equal(parsed, again));
  json_decref(again);
  json_decref(parsed);
  free(text);
  json_decref(json);
}

/* Every other length is read with what is not public. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  NlReadingOptions options = *how();
  g_autoptr(GError) error = NULL;
  g_autoptr(NlReading) reading = NULL;

  if (nl_gzip_is(data, size) || nl_pdf_is(data, size) || nl_html_is(data, size))
    return 0;
  options.include_nonpublic = size % 2 == 1;
  reading = nl_reading_new("fuzz.txt", data, size, &options, &error);
  g_assert((reading != NULL) == (error == NULL));
  if (reading != NULL)
    check_reading(reading);
  return 0;
}
