/* html_measure.c: how much text an element has, and what the page has around its text. See html.h. */
#include "indexer/html.h"

#include <string.h>

NlHtmlMeasure *
nl_html_measure_of(const NlHtmlReader *reader, const xmlNode *node)
{
  return &g_array_index(reader->measures, NlHtmlMeasure, GPOINTER_TO_UINT(node->_private));
}

static void
measure_text(NlHtmlReader *reader, const xmlNode *node)
{
  NlHtmlMeasure *measure = nl_html_measure_of(reader, node->parent);
  const char *p = node->content ? (const char *)node->content : "";

  while (*(p += strspn(p, " \t\r\n"))) {
    gsize length = strcspn(p, " \t\r\n");
    measure->text += length;
    measure->words++;
    p += length;
  }
}

/* What a node tells of the document as a whole. */
static void
note_document(NlHtmlReader *reader, const xmlNode *node)
{
  const char *name = nl_html_is_element(node, "meta") ? nl_html_attribute(node, "name") : NULL;

  if (name
      && (g_str_has_prefix(name, "X-TIKA:") || g_str_has_prefix(name, "xmpTPg:")
          || strcmp(name, "X-Parsed-By") == 0))
    reader->is_tikas = TRUE;
  else if (nl_html_is_element(node, "title") && reader->title == NULL)
    reader->title = node;
  else if (reader->is_tikas && nl_html_is_page(node))
    reader->is_tika = TRUE;
}

static gboolean
measure_enter(NlHtmlReader *reader, xmlNode *node)
{
  const NlHtmlMeasure empty = { 0 };
  gboolean is_open = node->type == XML_ELEMENT_NODE;

  if (node->type == XML_TEXT_NODE)
    measure_text(reader, node);
  else if (is_open) {
    node->_private = GUINT_TO_POINTER(reader->measures->len);
    g_array_append_val(reader->measures, empty);
    note_document(reader, node);
    is_open = nl_html_kind_of(node) != NL_HTML_SKIP || nl_html_is_element(node, "head");
  }
  return is_open;
}

/* Gives an element's measure to its parent. */
static void
measure_leave(NlHtmlReader *reader, xmlNode *node)
{
  NlHtmlMeasure *measure = nl_html_measure_of(reader, node);
  NlHtmlKind kind = nl_html_kind_of(node);

  if (nl_html_is_element(node, "a")) {
    measure->linked = measure->text;
    measure->links = measure->text > 0;
    measure->single = measure->words == 1;
  }
  if (node->parent->type == XML_ELEMENT_NODE) {
    NlHtmlMeasure *parent = nl_html_measure_of(reader, node->parent);
    parent->text += measure->text;
    parent->linked += measure->linked;
    parent->words += measure->words;
    parent->links += measure->links;
    parent->single += measure->single;
    parent->has_head = parent->has_head || measure->has_head || kind == NL_HTML_HEADING;
    parent->has_grid
        = parent->has_grid || measure->has_grid || (kind == NL_HTML_ROW && measure->cells > 1);
    parent->cells += kind == NL_HTML_CELL && measure->text > 0;
  }
}

void
nl_html_measure(NlHtmlReader *reader, xmlNode *root)
{
  reader->measures = g_array_new(FALSE, FALSE, sizeof(NlHtmlMeasure));
  nl_html_walk(reader, root, measure_enter, measure_leave);
  reader->text = nl_html_measure_of(reader, root)->text;
  reader->has_head = nl_html_measure_of(reader, root)->has_head;
}

/* Links of one word, and little beside them. Names of people and titles of items have more. */
static gboolean
is_link_list(const NlHtmlMeasure *measure)
{
  return measure->links >= 3 && measure->linked * 10 >= measure->text * 8
         && measure->single * 3 >= measure->links * 2;
}

/* A page's head often names the town, and nothing else does. */
#define TOWN_MAX 60

static gboolean
is_head_furniture(const NlHtmlMeasure *measure)
{
  return !measure->has_head && (measure->text > TOWN_MAX || measure->links > 1);
}

/* What pages call the parts around their text: class, id or role, whole words. */
static const char *const navigation_names[] = {
  "nav",        "navbar",     "navigation", "breadcrumb",    "breadcrumbs",   "menu",
  "menubar",    "mainmenu",   "sidebar",    "footer",        "skiplink",      "skip-link",
  "skiplinks",  "pagination", "pager",      "noprint",       "no-print",      "d-print-none",
  "print-hide", "banner",     "search",     "cookie-banner", "cookie-notice", "contentinfo",
  "toolbar",    "tablist",    NULL,
};

static gboolean
is_navigation(const NlHtmlReader *reader, const xmlNode *node, NlHtmlKind kind)
{
  const NlHtmlMeasure *measure = nl_html_measure_of(reader, node);
  gboolean is_minor = measure->text * 2 < reader->text;
  gboolean named = nl_html_has_word(node, "class", navigation_names)
                   || nl_html_has_word(node, "id", navigation_names)
                   || nl_html_has_word(node, "role", navigation_names);
  gboolean is_header = kind == NL_HTML_HEADER
                       || nl_html_has_word(node, "role", (const char *const[]){ "banner", NULL });
  gboolean is_list = kind == NL_HTML_LIST || kind == NL_HTML_BLOCK || kind == NL_HTML_PARAGRAPH;

  return is_minor
         && (kind == NL_HTML_NAV || (is_header ? is_head_furniture(measure) : named)
             || (is_list && is_link_list(measure)));
}

gboolean
nl_html_is_furniture(const NlHtmlReader *reader, const xmlNode *node, NlHtmlKind kind)
{
  return kind == NL_HTML_SKIP || nl_html_is_hidden(node)
         || (nl_html_is_element(node, "label") && nl_html_attribute(node, "for"))
         || is_navigation(reader, node, kind);
}
