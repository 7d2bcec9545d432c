/* record.c: any JSON as a record: what is one goes to JSON and back, and is the same then. */
#include "corpus/record.h"
#include "tests/fuzz/fuzz.h"

#include <stdlib.h>

/* Of a JSON that was made of a record nothing may be lost or changed. */
static void
check_record(const NlRecord *record)
{
  json_t *json = nl_record_to_json(record);
  char *text = json_dumps(json, JSON_COMPACT);
  json_t *parsed = text != NULL ? json_loads(text, JSON_REJECT_DUPLICATES, NULL) : NULL;
  g_autoptr(NlRecord) back = nl_record_from_json(parsed, NULL);
  json_t *again = back != NULL ? nl_record_to_json(back) : NULL;

  g_assert(json_equal(json, parsed));
  g_assert(json_equal(json, again));
  json_decref(again);
  json_decref(parsed);
  free(text);
  json_decref(json);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  g_autoptr(GError) error = NULL;
  json_t *json = json_loadb((const char *)data, size, JSON_REJECT_DUPLICATES, NULL);
  g_autoptr(NlRecord) record = json != NULL ? nl_record_from_json(json, &error) : NULL;

  g_assert((record != NULL) == (json != NULL && error == NULL));
  if (record != NULL)
    check_record(record);
  json_decref(json);
  return 0;
}
