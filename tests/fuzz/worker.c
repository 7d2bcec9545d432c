/* worker.c: any bytes as what the process sends that reads a source: it is not trusted. */
#include "indexer/worker.h"
#include "tests/fuzz/fuzz.h"

static void
check_output(const GByteArray *output)
{
  g_auto(NlWorkResult) result = { 0 };

  nl_work_result_parse(output, NULL, &result);
  g_assert((result.reading != NULL) + result.leftout + (result.failure != NULL) == 1);
  g_assert(result.failure == NULL || g_utf8_validate(result.failure, -1, NULL));
}

/* As they are, and as the payload of a reading: how long it is would hardly be guessed. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const guint64 length = size;
  g_autoptr(GByteArray) output = g_byte_array_new();

  g_byte_array_append(output, data, (guint)size);
  check_output(output);
  g_byte_array_append(output, (const guint8 *)"R", 1);
  g_byte_array_append(output, (const guint8 *)&length, sizeof length);
  check_output(output);
  return 0;
}
