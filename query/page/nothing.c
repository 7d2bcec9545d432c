/* nothing.c: where nothing was found: what would find something. */
#include "query/html.h"
#include "query/page/page.h"
#include "query/parse.h"

/* The hits of a question, 0 where it cannot be asked. */
static guint
count_hits(const NlPage *page, const char *query)
{
  NlSearchRequest request = NL_SEARCH_REQUEST_INIT;
  request.query = query;
  request.limit = 1;
  g_autoptr(NlAnswer) answer = nl_search(page->reader, &request, NULL);
  return answer ? answer->total : 0;
}

/* A way out, if it is one: what it is called, and the question with how many it finds. */
static void
add_way(const NlPage *page, const char *label, const NlPageRequest *request)
{
  g_autofree char *query = nl_page_request_query(request);
  guint total = count_hits(page, query);
  if (total == 0)
    return;
  nl_html(page->out, "<li>%s: ", label);
  nl_frame_link(page, nl_page_list_address(request, -1, NULL, 1, NL_PAGE_AS_HTML), request->q);
  nl_html(page->out, " <span class=\"anzahl\">%u Treffer</span></li>\n", total);
}

/* The words of a question that is words alone, joined by ODER; NULL of any other. You free it. */
static char *
any_word(const char *query)
{
  g_autoptr(NlNode) root = query ? nl_query_parse(query, NULL) : NULL;
  g_autoptr(GPtrArray) parts = root ? nl_node_flatten(root) : g_ptr_array_new();
  g_autoptr(GString) words = g_string_new(NULL);
  gboolean is_plain = parts->len > 1;
  for (guint i = 0; is_plain && i < parts->len; i++) {
    const NlNode *part = g_ptr_array_index(parts, i);
    is_plain = part->kind == NL_NODE_WORD && !part->field;
    g_string_append_printf(words, "%s%s", i > 0 ? " ODER " : "", is_plain ? part->text : "");
  }
  return is_plain ? g_string_free(g_steal_pointer(&words), FALSE) : NULL;
}

static void
add_ways(const NlPage *page, const NlAnswer *answer)
{
  g_autoptr(GArray) no_filters = g_array_new(FALSE, FALSE, sizeof(NlPageFilter));
  g_autofree char *any = any_word(page->request->q);
  NlPageRequest other = *page->request;
  other.q = answer->suggestion;
  other.filters = no_filters; /* a suggestion has them in itself */
  if (answer->suggestion)
    add_way(page, "Meinten Sie", &other);
  other.q = page->request->q;
  if (page->request->q && page->request->filters->len > 0)
    add_way(page, "Ohne Eingrenzung", &other);
  other.q = any;
  other.filters = page->request->filters;
  if (any)
    add_way(page, "Eines der Wörter genügt", &other);
}

void
nl_page_nothing(const NlPage *page, const NlAnswer *answer)
{
  gsize before = page->out->len;
  g_string_append(page->out, "<ul class=\"nichts\">\n");
  gsize open = page->out->len;
  add_ways(page, answer);
  if (page->out->len > open)
    g_string_append(page->out, "</ul>\n");
  else
    g_string_truncate(page->out, before);
  g_string_append(page->out, "<p>Versuchen Sie es mit weniger oder anderen Wörtern. ");
  nl_frame_link(page, nl_page_plain_address(page->request, NL_PAGE_HELP),
                "So fragt man dieses Archiv.");
  g_string_append(page->out, "</p>\n");
}
