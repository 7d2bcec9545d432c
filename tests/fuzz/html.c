/* html.c: any bytes as a web page: page text, blocks. */
#include "indexer/formats.h"
#include "indexer/reading.h"
#include "tests/fuzz/fuzz.h"

static void
check_blocks(NlPages *take_pages)
{
  g_autoptr(NlBlocks) blocks = nl_reading_blocks(take_pages, NULL);

  for (guint i = 0; i < nl_blocks_size(blocks); i++)
    g_assert(g_utf8_validate(nl_blocks_at(blocks, i)->text, -1, NULL));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  g_autoptr(GError) error = NULL;
  NlPages *pages = size > 0 ? nl_html_read(data, size, &error) : NULL;

  nl_html_is(data, size);
  g_assert((pages != NULL) == (size > 0 && error == NULL));
  if (pages != NULL) {
    g_autofree char *text = nl_pages_to_text(pages);
    g_assert(g_utf8_validate(text, -1, NULL));
    check_blocks(pages);
  }
  return 0;
}
