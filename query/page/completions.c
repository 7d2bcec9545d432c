/* completions.c: names and words for the script, which completes by them what is being written. */
#include "query/completions.h"
#include "query/page/page.h"
#include "query/print.h"

gboolean
nl_page_completions(const NlPage *page, NlPageResponse *response, GError **error)
{
  json_auto_t *names = nl_completions(page->reader, page->config->persons, error);
  if (!names)
    return FALSE;
  response->type = "application/json";
  nl_print_json(page->out, names);
  return TRUE;
}
