/* feed.c: the answer to a question as a feed, newest first. */
#include <string.h>

#include "query/atom.h"
#include "query/page/page.h"

/* An address of this program as others see it, where the operator says how; else as this server does. You free it. */
static char *
outer_address(const NlPage *page, NlPageFormat format)
{
  const char *script = page->request->script;
  const char *base = page->config->base_url ? page->config->base_url : script;
  g_autofree char *address = nl_page_list_address(page->request, -1, NULL, 1, format);
  return g_strconcat(base, address + strlen(script), NULL);
}

void
nl_page_atom(const NlPage *page, const NlAnswer *answer)
{
  g_autofree char *self = outer_address(page, NL_PAGE_AS_ATOM);
  g_autofree char *html = outer_address(page, NL_PAGE_AS_HTML);
  const NlAtom feed = {
    .config = page->config,
    .kind = "suche",
    .name = answer->query,
    .base = page->config->base_url ? page->config->base_url : page->request->script,
    .self = self,
    .html = html,
  };
  nl_atom(page->out, &feed, answer->hits);
}
