/* html_tree.c: the tree of a web page: what kind of element one is, and what its attributes say. See html.h. */
#include "indexer/html.h"

#include <string.h>

const char *
nl_html_attribute(const xmlNode *node, const char *name)
{
  const char *value = NULL;

  for (const xmlAttr *a = node->properties; a && value == NULL; a = a->next)
    if (strcmp((const char *)a->name, name) == 0)
      value = a->children && a->children->content ? (const char *)a->children->content : "";
  return value;
}

gboolean
nl_html_is_element(const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

typedef gboolean (*WordTest)(const char *word, gsize length, gconstpointer data);

/* Whether a word of the attribute passes. */
static gboolean
any_word(const xmlNode *node, const char *name, WordTest test, gconstpointer data)
{
  const char *p = nl_html_attribute(node, name);
  gboolean found = FALSE;

  while (p && *p && !found) {
    gsize length = strcspn(p, " \t\r\n");
    found = length > 0 && test(p, length, data);
    p += length;
    p += strspn(p, " \t\r\n");
  }
  return found;
}

gboolean
nl_html_is_one_of(const char *word, gsize length, const char *const *names)
{
  gboolean is_one = FALSE;

  for (; *names && !is_one; names++)
    is_one = strlen(*names) == length && g_ascii_strncasecmp(word, *names, length) == 0;
  return is_one;
}

static gboolean
is_listed(const char *word, gsize length, gconstpointer names)
{
  return nl_html_is_one_of(word, length, names);
}

/* "smc-table-row" ends in "table-row". */
static gboolean
ends_in(const char *word, gsize length, gconstpointer data)
{
  gsize end = strlen(data);
  return length >= end && g_ascii_strncasecmp(word + length - end, data, end) == 0;
}

gboolean
nl_html_has_word(const xmlNode *node, const char *name, const char *const *words)
{
  return any_word(node, name, is_listed, words);
}

gboolean
nl_html_has_word_ending(const xmlNode *node, const char *name, const char *ending)
{
  return any_word(node, name, ends_in, ending);
}

/* "col-sm-3": the columns of a grid. */
static gboolean
is_column(const char *word, gsize length, gconstpointer data G_GNUC_UNUSED)
{
  return length >= 3 && strncmp(word, "col", 3) == 0 && (length == 3 || word[3] == '-');
}

gboolean
nl_html_has_style(const xmlNode *node, const char *property, const char *value)
{
  const char *p = nl_html_attribute(node, "style");
  gboolean has = FALSE;

  while (p && *p && !has) {
    p += strspn(p, " \t\r\n;");
    if (g_ascii_strncasecmp(p, property, strlen(property)) == 0) {
      const char *set = p + strlen(property);
      set += strspn(set, " \t\r\n:");
      has = g_ascii_strncasecmp(set, value, strlen(value)) == 0;
    }
    p += strcspn(p, ";");
  }
  return has;
}

gboolean
nl_html_is_hidden(const xmlNode *node)
{
  const char *aria = nl_html_attribute(node, "aria-hidden");
  return (aria && g_ascii_strcasecmp(aria, "true") == 0) || nl_html_attribute(node, "hidden")
         || nl_html_has_style(node, "display", "none")
         || nl_html_has_style(node, "visibility", "hidden");
}

static const struct {
  const char *name;
  NlHtmlKind kind;
} elements[] = {
  { "a", NL_HTML_INLINE },
  { "p", NL_HTML_PARAGRAPH },
  { "div", NL_HTML_BLOCK },
  { "br", NL_HTML_LINE_END },
  { "td", NL_HTML_CELL },
  { "tr", NL_HTML_ROW },
  { "th", NL_HTML_CELL },
  { "table", NL_HTML_PARAGRAPH },
  { "thead", NL_HTML_BLOCK },
  { "tbody", NL_HTML_BLOCK },
  { "tfoot", NL_HTML_BLOCK },
  { "caption", NL_HTML_BLOCK },
  { "ul", NL_HTML_LIST },
  { "ol", NL_HTML_LIST },
  { "dir", NL_HTML_LIST },
  { "li", NL_HTML_ENTRY },
  { "h1", NL_HTML_HEADING },
  { "h2", NL_HTML_HEADING },
  { "h3", NL_HTML_HEADING },
  { "h4", NL_HTML_HEADING },
  { "h5", NL_HTML_HEADING },
  { "h6", NL_HTML_HEADING },
  { "dl", NL_HTML_PARAGRAPH },
  { "dt", NL_HTML_TERM },
  { "dd", NL_HTML_DATA },
  { "pre", NL_HTML_KEPT },
  { "xmp", NL_HTML_KEPT },
  { "listing", NL_HTML_KEPT },
  { "html", NL_HTML_BLOCK },
  { "body", NL_HTML_BLOCK },
  { "main", NL_HTML_BLOCK },
  { "form", NL_HTML_BLOCK },
  { "center", NL_HTML_BLOCK },
  { "address", NL_HTML_BLOCK },
  { "legend", NL_HTML_BLOCK },
  { "summary", NL_HTML_BLOCK },
  { "figcaption", NL_HTML_BLOCK },
  { "article", NL_HTML_PARAGRAPH },
  { "section", NL_HTML_PARAGRAPH },
  { "blockquote", NL_HTML_PARAGRAPH },
  { "fieldset", NL_HTML_PARAGRAPH },
  { "details", NL_HTML_PARAGRAPH },
  { "figure", NL_HTML_PARAGRAPH },
  { "hr", NL_HTML_PARAGRAPH },
  { "header", NL_HTML_HEADER },
  { "nav", NL_HTML_NAV },
  { "footer", NL_HTML_NAV },
  { "aside", NL_HTML_NAV },
  { "menu", NL_HTML_NAV },
  { "search", NL_HTML_NAV },
  { "dialog", NL_HTML_NAV },
  { "head", NL_HTML_SKIP },
  { "title", NL_HTML_SKIP },
  { "meta", NL_HTML_SKIP },
  { "link", NL_HTML_SKIP },
  { "script", NL_HTML_SKIP },
  { "style", NL_HTML_SKIP },
  { "noscript", NL_HTML_SKIP },
  { "template", NL_HTML_SKIP },
  { "button", NL_HTML_SKIP },
  { "input", NL_HTML_SKIP },
  { "select", NL_HTML_SKIP },
  { "option", NL_HTML_SKIP },
  { "optgroup", NL_HTML_SKIP },
  { "datalist", NL_HTML_SKIP },
  { "textarea", NL_HTML_SKIP },
  { "iframe", NL_HTML_SKIP },
  { "noframes", NL_HTML_SKIP },
  { "object", NL_HTML_SKIP },
  { "applet", NL_HTML_SKIP },
  { "svg", NL_HTML_SKIP },
  { "math", NL_HTML_SKIP },
  { "canvas", NL_HTML_SKIP },
  { "audio", NL_HTML_SKIP },
  { "video", NL_HTML_SKIP },
};

NlHtmlKind
nl_html_kind_of(const xmlNode *node)
{
  NlHtmlKind kind = NL_HTML_INLINE;

  for (gsize i = 0; i < G_N_ELEMENTS(elements); i++)
    if (strcmp((const char *)node->name, elements[i].name) == 0) {
      kind = elements[i].kind;
      break;
    }
  if (kind == NL_HTML_BLOCK || kind == NL_HTML_INLINE) {
    static const char *const row[] = { "row", NULL };
    if (nl_html_has_word_ending(node, "class", "table-row")
        || (kind == NL_HTML_BLOCK && nl_html_has_word(node, "class", row))
        || nl_html_has_style(node, "display", "table-row"))
      kind = NL_HTML_ROW;
    else if (nl_html_has_word_ending(node, "class", "table-cell")
             || (kind == NL_HTML_BLOCK && any_word(node, "class", is_column, NULL))
             || nl_html_has_style(node, "display", "table-cell"))
      kind = NL_HTML_CELL;
  }
  return kind;
}

gboolean
nl_html_is_page(const xmlNode *node)
{
  static const char *const names[] = { "page", NULL };
  return nl_html_is_element(node, "div") && nl_html_has_word(node, "class", names);
}

void
nl_html_walk(NlHtmlReader *reader, xmlNode *root, NlHtmlEnter enter, NlHtmlLeave leave)
{
  xmlNode *node = root;

  while (node) {
    gboolean entered = enter(reader, node);
    if (entered && node->children) {
      node = node->children;
      continue;
    }
    if (entered)
      leave(reader, node);
    while (node != root && node->next == NULL) {
      node = node->parent;
      leave(reader, node);
    }
    node = node == root ? NULL : node->next;
  }
}
