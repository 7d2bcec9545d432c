/* html.c: web pages to page text through libxml2's HTML parser.
 *
 * Two walks over the tree: the first measures (how much text, how much of it links, which rows are
 * rows of data), the second writes and leaves out what the page has around its text.
 */
#include "indexer/flow.h"
#include "indexer/formats.h"
#include "indexer/reading.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

/* What a hostile page may cost. The parser looks through all open elements at an end tag, and
 * compares each attribute of a tag with each. */
#define DEPTH_MAX      4096
#define NODES_MAX      300000
#define ATTRIBUTES_MAX 512

/* Within so many bytes a page shows that it is one. */
#define SIGN_WITHIN 4096

/* ---- elements ---- */

typedef enum {
  KIND_INLINE,
  KIND_SKIP,      /* never part of the text */
  KIND_NAV,       /* not part of the text unless it is most of it */
  KIND_HEADER,    /* the same, unless a heading or no more than the town's name is in it */
  KIND_BLOCK,     /* begins a line */
  KIND_PARAGRAPH, /* begins a line behind a gap */
  KIND_HEADING,
  KIND_LIST,
  KIND_ENTRY,
  KIND_ROW,
  KIND_CELL,
  KIND_TERM, /* of a definition list */
  KIND_DATA,
  KIND_KEPT, /* white space counts */
  KIND_LINE_END,
} Kind;

static const struct {
  const char *name;
  Kind kind;
} elements[] = {
  { "a", KIND_INLINE },
  { "p", KIND_PARAGRAPH },
  { "div", KIND_BLOCK },
  { "br", KIND_LINE_END },
  { "td", KIND_CELL },
  { "tr", KIND_ROW },
  { "th", KIND_CELL },
  { "table", KIND_PARAGRAPH },
  { "thead", KIND_BLOCK },
  { "tbody", KIND_BLOCK },
  { "tfoot", KIND_BLOCK },
  { "caption", KIND_BLOCK },
  { "ul", KIND_LIST },
  { "ol", KIND_LIST },
  { "dir", KIND_LIST },
  { "li", KIND_ENTRY },
  { "h1", KIND_HEADING },
  { "h2", KIND_HEADING },
  { "h3", KIND_HEADING },
  { "h4", KIND_HEADING },
  { "h5", KIND_HEADING },
  { "h6", KIND_HEADING },
  { "dl", KIND_PARAGRAPH },
  { "dt", KIND_TERM },
  { "dd", KIND_DATA },
  { "pre", KIND_KEPT },
  { "xmp", KIND_KEPT },
  { "listing", KIND_KEPT },
  { "html", KIND_BLOCK },
  { "body", KIND_BLOCK },
  { "main", KIND_BLOCK },
  { "form", KIND_BLOCK },
  { "center", KIND_BLOCK },
  { "address", KIND_BLOCK },
  { "legend", KIND_BLOCK },
  { "summary", KIND_BLOCK },
  { "figcaption", KIND_BLOCK },
  { "article", KIND_PARAGRAPH },
  { "section", KIND_PARAGRAPH },
  { "blockquote", KIND_PARAGRAPH },
  { "fieldset", KIND_PARAGRAPH },
  { "details", KIND_PARAGRAPH },
  { "figure", KIND_PARAGRAPH },
  { "hr", KIND_PARAGRAPH },
  { "header", KIND_HEADER },
  { "nav", KIND_NAV },
  { "footer", KIND_NAV },
  { "aside", KIND_NAV },
  { "menu", KIND_NAV },
  { "search", KIND_NAV },
  { "dialog", KIND_NAV },
  { "head", KIND_SKIP },
  { "title", KIND_SKIP },
  { "meta", KIND_SKIP },
  { "link", KIND_SKIP },
  { "script", KIND_SKIP },
  { "style", KIND_SKIP },
  { "noscript", KIND_SKIP },
  { "template", KIND_SKIP },
  { "button", KIND_SKIP },
  { "input", KIND_SKIP },
  { "select", KIND_SKIP },
  { "option", KIND_SKIP },
  { "optgroup", KIND_SKIP },
  { "datalist", KIND_SKIP },
  { "textarea", KIND_SKIP },
  { "iframe", KIND_SKIP },
  { "noframes", KIND_SKIP },
  { "object", KIND_SKIP },
  { "applet", KIND_SKIP },
  { "svg", KIND_SKIP },
  { "math", KIND_SKIP },
  { "canvas", KIND_SKIP },
  { "audio", KIND_SKIP },
  { "video", KIND_SKIP },
};

/* What pages call the parts around their text: class, id or role, whole words. */
static const char *const navigation_names[] = {
  "nav",        "navbar",     "navigation", "breadcrumb",    "breadcrumbs",   "menu",
  "menubar",    "mainmenu",   "sidebar",    "footer",        "skiplink",      "skip-link",
  "skiplinks",  "pagination", "pager",      "noprint",       "no-print",      "d-print-none",
  "print-hide", "banner",     "search",     "cookie-banner", "cookie-notice", "contentinfo",
  "toolbar",    "tablist",    NULL,
};

/* ---- the measure of an element ---- */

typedef struct {
  gsize text, linked;          /* bytes of text without white space; those of links */
  guint words;                 /* to tell links of one word */
  guint links, single;         /* links; those that are one word */
  guint cells;                 /* of a row, that have text */
  guint entries;               /* of a list, so far */
  gboolean has_grid, has_head; /* a row with cells, a heading within */
  gboolean is_row;             /* written as one line */
} Measure;

typedef struct {
  GArray *measures;  /* Measure; a node's _private is its number */
  gsize text;        /* of the whole page */
  gboolean is_tikas; /* Tika made it */
  gboolean is_tika;  /* of a PDF: a div for each page, line ends as in the source */
  gboolean has_head;
  const xmlNode *title;
  NlFlow *flow;
  const xmlNode *definition; /* parent of the terms whose row is open; NULL for none */
  guint kept, page;          /* how many such elements are open */
} Reader;

static Measure *
measure_of(const Reader *reader, const xmlNode *node)
{
  return &g_array_index(reader->measures, Measure, GPOINTER_TO_UINT(node->_private));
}

static const char *
attribute(const xmlNode *node, const char *name)
{
  const char *value = NULL;

  for (const xmlAttr *a = node->properties; a && value == NULL; a = a->next)
    if (strcmp((const char *)a->name, name) == 0)
      value = a->children && a->children->content ? (const char *)a->children->content : "";
  return value;
}

static gboolean
is_element(const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

/* ---- what attributes say ---- */

typedef gboolean (*WordTest)(const char *word, gsize length, gconstpointer data);

/* Whether a word of the attribute passes. */
static gboolean
any_word(const xmlNode *node, const char *name, WordTest test, gconstpointer data)
{
  const char *p = attribute(node, name);
  gboolean found = FALSE;

  while (p && *p && !found) {
    gsize length = strcspn(p, " \t\r\n");
    found = length > 0 && test(p, length, data);
    p += length;
    p += strspn(p, " \t\r\n");
  }
  return found;
}

static gboolean
is_one_of(const char *word, gsize length, gconstpointer data)
{
  gboolean is_one = FALSE;

  for (const char *const *name = data; *name && !is_one; name++)
    is_one = strlen(*name) == length && g_ascii_strncasecmp(word, *name, length) == 0;
  return is_one;
}

/* "smc-table-row" ends in "table-row". */
static gboolean
ends_in(const char *word, gsize length, gconstpointer data)
{
  gsize end = strlen(data);
  return length >= end && g_ascii_strncasecmp(word + length - end, data, end) == 0;
}

/* "col-sm-3": the columns of a grid. */
static gboolean
is_column(const char *word, gsize length, gconstpointer data G_GNUC_UNUSED)
{
  return length >= 3 && strncmp(word, "col", 3) == 0 && (length == 3 || word[3] == '-');
}

/* Whether the style sets the property to the value. */
static gboolean
has_style(const xmlNode *node, const char *property, const char *value)
{
  const char *p = attribute(node, "style");
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

static gboolean
is_hidden(const xmlNode *node)
{
  const char *aria = attribute(node, "aria-hidden");
  return (aria && g_ascii_strcasecmp(aria, "true") == 0) || attribute(node, "hidden")
         || has_style(node, "display", "none") || has_style(node, "visibility", "hidden");
}

static Kind
kind_of(const xmlNode *node)
{
  Kind kind = KIND_INLINE;

  for (gsize i = 0; i < G_N_ELEMENTS(elements); i++)
    if (strcmp((const char *)node->name, elements[i].name) == 0) {
      kind = elements[i].kind;
      break;
    }
  if (kind == KIND_BLOCK || kind == KIND_INLINE) {
    static const char *const row[] = { "row", NULL };
    if (any_word(node, "class", ends_in, "table-row")
        || (kind == KIND_BLOCK && any_word(node, "class", is_one_of, row))
        || has_style(node, "display", "table-row"))
      kind = KIND_ROW;
    else if (any_word(node, "class", ends_in, "table-cell")
             || (kind == KIND_BLOCK && any_word(node, "class", is_column, NULL))
             || has_style(node, "display", "table-cell"))
      kind = KIND_CELL;
  }
  return kind;
}

/* ---- the first walk ---- */

typedef gboolean (*Enter)(Reader *reader, xmlNode *node);
typedef void (*Leave)(Reader *reader, xmlNode *node);

/* Enters root and all below it in order; leaves each that was entered with TRUE. Not recursive:
 * pages nest as deep as they like. */
static void
walk(Reader *reader, xmlNode *root, Enter enter, Leave leave)
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

static void
measure_text(Reader *reader, const xmlNode *node)
{
  Measure *measure = measure_of(reader, node->parent);
  const char *p = node->content ? (const char *)node->content : "";

  while (*(p += strspn(p, " \t\r\n"))) {
    gsize length = strcspn(p, " \t\r\n");
    measure->text += length;
    measure->words++;
    p += length;
  }
}

static gboolean
is_page(const xmlNode *node)
{
  static const char *const names[] = { "page", NULL };
  return is_element(node, "div") && any_word(node, "class", is_one_of, names);
}

/* What a node tells of the document as a whole. */
static void
note_document(Reader *reader, const xmlNode *node)
{
  const char *name = is_element(node, "meta") ? attribute(node, "name") : NULL;

  if (name
      && (g_str_has_prefix(name, "X-TIKA:") || g_str_has_prefix(name, "xmpTPg:")
          || strcmp(name, "X-Parsed-By") == 0))
    reader->is_tikas = TRUE;
  else if (is_element(node, "title") && reader->title == NULL)
    reader->title = node;
  else if (reader->is_tikas && is_page(node))
    reader->is_tika = TRUE;
}

static gboolean
measure_enter(Reader *reader, xmlNode *node)
{
  const Measure empty = { 0 };
  gboolean is_open = node->type == XML_ELEMENT_NODE;

  if (node->type == XML_TEXT_NODE)
    measure_text(reader, node);
  else if (is_open) {
    node->_private = GUINT_TO_POINTER(reader->measures->len);
    g_array_append_val(reader->measures, empty);
    note_document(reader, node);
    is_open = kind_of(node) != KIND_SKIP || is_element(node, "head");
  }
  return is_open;
}

/* Gives an element's measure to its parent. */
static void
measure_leave(Reader *reader, xmlNode *node)
{
  Measure *measure = measure_of(reader, node);
  Kind kind = kind_of(node);

  if (is_element(node, "a")) {
    measure->linked = measure->text;
    measure->links = measure->text > 0;
    measure->single = measure->words == 1;
  }
  if (node->parent->type == XML_ELEMENT_NODE) {
    Measure *parent = measure_of(reader, node->parent);
    parent->text += measure->text;
    parent->linked += measure->linked;
    parent->words += measure->words;
    parent->links += measure->links;
    parent->single += measure->single;
    parent->has_head = parent->has_head || measure->has_head || kind == KIND_HEADING;
    parent->has_grid
        = parent->has_grid || measure->has_grid || (kind == KIND_ROW && measure->cells > 1);
    parent->cells += kind == KIND_CELL && measure->text > 0;
  }
}

/* ---- what stands around the text ---- */

/* Links of one word, and little beside them. Names of people and titles of items have more. */
static gboolean
is_link_list(const Measure *measure)
{
  return measure->links >= 3 && measure->linked * 10 >= measure->text * 8
         && measure->single * 3 >= measure->links * 2;
}

/* A page's head often names the town, and nothing else does. */
#define TOWN_MAX 60

static gboolean
is_head_furniture(const Measure *measure)
{
  return !measure->has_head && (measure->text > TOWN_MAX || measure->links > 1);
}

static gboolean
is_navigation(const Reader *reader, const xmlNode *node, Kind kind)
{
  const Measure *measure = measure_of(reader, node);
  gboolean is_minor = measure->text * 2 < reader->text;
  gboolean named = any_word(node, "class", is_one_of, navigation_names)
                   || any_word(node, "id", is_one_of, navigation_names)
                   || any_word(node, "role", is_one_of, navigation_names);
  gboolean is_header
      = kind == KIND_HEADER
        || any_word(node, "role", is_one_of, (const char *const[]){ "banner", NULL });
  gboolean is_list = kind == KIND_LIST || kind == KIND_BLOCK || kind == KIND_PARAGRAPH;

  return is_minor
         && (kind == KIND_NAV || (is_header ? is_head_furniture(measure) : named)
             || (is_list && is_link_list(measure)));
}

static gboolean
is_furniture(const Reader *reader, const xmlNode *node, Kind kind)
{
  return kind == KIND_SKIP || is_hidden(node)
         || (is_element(node, "label") && attribute(node, "for"))
         || is_navigation(reader, node, kind);
}

/* ---- lists ---- */

static char *
roman(guint number)
{
  static const struct {
    guint value;
    const char *digits;
  } parts[] = { { 50, "l" }, { 40, "xl" }, { 10, "x" }, { 9, "ix" },
                { 5, "v" },  { 4, "iv" },  { 1, "i" } };
  GString *text = g_string_new(NULL);

  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
    for (; number >= parts[i].value; number -= parts[i].value)
      g_string_append(text, parts[i].digits);
  return g_string_free(text, FALSE);
}

/* The number of an entry, as the list's type has it. */
static char *
entry_number(guint number, char type)
{
  gboolean is_letter = (type == 'a' || type == 'A') && number >= 1 && number <= 26;
  gboolean is_roman = (type == 'i' || type == 'I') && number >= 1 && number < 90;
  char *mark;

  if (is_letter)
    mark = g_strdup_printf("%c) ", (char)(type + (int)number - 1));
  else if (is_roman) {
    g_autofree char *small = roman(number);
    g_autofree char *great = g_ascii_strup(small, -1);
    mark = g_strdup_printf("%s. ", type == 'i' ? small : great);
  } else
    mark = g_strdup_printf("%u. ", number);
  return mark;
}

static guint
to_number(const char *text)
{
  return text ? (guint)MIN(g_ascii_strtoull(text, NULL, 10), 99999) : 0;
}

static void
enter_entry(Reader *reader, const xmlNode *node)
{
  static const char *const plain[] = { "list-unstyled", "list-inline", "list-group-item", NULL };
  const xmlNode *list = node->parent;
  Measure *measure = measure_of(reader, list);
  const char *type = attribute(list, "type");
  g_autofree char *mark = NULL;

  nl_flow_break(reader->flow, FALSE);
  if (is_element(list, "ol")) {
    if (measure->entries++ == 0 && attribute(list, "start"))
      measure->entries = to_number(attribute(list, "start"));
    if (attribute(node, "value"))
      measure->entries = to_number(attribute(node, "value"));
    mark = entry_number(measure->entries, type ? type[0] : '1');
  } else if (is_element(list, "ul") && !any_word(list, "class", is_one_of, plain)
             && !any_word(node, "class", is_one_of, plain) && !has_style(list, "list-style", "none")
             && !has_style(list, "list-style-type", "none"))
    mark = g_strdup("• ");
  nl_flow_set_mark(reader->flow, mark);
}

/* ---- rows ---- */

/* Rows that are no table's lay out whole pages, too: with more text than this they do. */
#define ROW_MAX 400

static void
enter_row(Reader *reader, const xmlNode *node)
{
  Measure *measure = measure_of(reader, node);

  measure->is_row = measure->cells > 1 && !measure->has_grid && !nl_flow_in_row(reader->flow)
                    && (is_element(node, "tr") || measure->text <= ROW_MAX);
  if (measure->is_row)
    nl_flow_begin_row(reader->flow);
  else
    nl_flow_break(reader->flow, FALSE);
}

static void
enter_cell(Reader *reader, const xmlNode *node)
{
  gboolean is_label = is_element(node, "th") || any_word(node, "class", ends_in, "cell-head")
                      || any_word(node, "class", ends_in, "label");

  if (measure_of(reader, node->parent)->is_row)
    nl_flow_begin_cell(reader->flow, is_label);
  else
    nl_flow_break(reader->flow, FALSE);
}

static void
end_definition(Reader *reader)
{
  if (reader->definition)
    nl_flow_end_row(reader->flow);
  reader->definition = NULL;
}

/* A term and what is said of it are a row. */
static void
enter_term(Reader *reader, const xmlNode *node)
{
  end_definition(reader);
  if (nl_flow_in_row(reader->flow))
    nl_flow_break(reader->flow, FALSE);
  else {
    nl_flow_begin_row(reader->flow);
    nl_flow_begin_cell(reader->flow, TRUE);
    reader->definition = node->parent;
  }
}

static void
enter_data(Reader *reader, const xmlNode *node)
{
  if (reader->definition && reader->definition == node->parent)
    nl_flow_begin_cell(reader->flow, FALSE);
  else
    nl_flow_break(reader->flow, FALSE);
}

/* ---- the second walk ---- */

/* An <h1> is this much larger than the text, and so on. */
static double
heading_size(const xmlNode *node)
{
  static const double sizes[] = { 1.6, 1.4, 1.2, 1.1, 1, 1 };
  return sizes[node->name[1] - '1'];
}

/* Whether such an element stands apart. */
static gboolean
has_gap(Kind kind)
{
  return kind == KIND_PARAGRAPH || kind == KIND_HEADING || kind == KIND_LIST || kind == KIND_KEPT
         || kind == KIND_HEADER;
}

static void
write_block(Reader *reader, const xmlNode *node, Kind kind)
{
  if (kind == KIND_LINE_END)
    nl_flow_end_line(reader->flow);
  else if (reader->page > 0 && kind != KIND_INLINE)
    nl_flow_break(reader->flow, FALSE);
  else if (kind == KIND_ENTRY)
    enter_entry(reader, node);
  else if (kind == KIND_ROW)
    enter_row(reader, node);
  else if (kind == KIND_CELL)
    enter_cell(reader, node);
  else if (kind == KIND_TERM)
    enter_term(reader, node);
  else if (kind == KIND_DATA)
    enter_data(reader, node);
  else if (kind != KIND_INLINE)
    nl_flow_break(reader->flow, has_gap(kind));
  if (kind == KIND_HEADING)
    nl_flow_set_size(reader->flow, heading_size(node));
}

static void
enter_element(Reader *reader, const xmlNode *node, Kind kind)
{
  gboolean begins_page = reader->is_tika && reader->page == 0 && is_page(node);

  if (begins_page)
    nl_flow_begin_page(reader->flow);
  if (begins_page || reader->page > 0)
    reader->page++;
  if (kind == KIND_KEPT)
    reader->kept++;
  write_block(reader, node, kind);
}

static gboolean
write_enter(Reader *reader, xmlNode *node)
{
  gboolean entered = FALSE;

  if (node->type == XML_TEXT_NODE) {
    gboolean beside = reader->is_tika && reader->page == 0;
    if (node->content && !beside)
      nl_flow_text(reader->flow, (const char *)node->content, reader->kept > 0 || reader->page > 0);
  } else if (node->type == XML_ELEMENT_NODE) {
    Kind kind = kind_of(node);
    entered = !is_furniture(reader, node, kind);
    if (entered)
      enter_element(reader, node, kind);
  }
  return entered;
}

static void
write_leave(Reader *reader, xmlNode *node)
{
  Kind kind = kind_of(node);

  if (reader->definition == node)
    end_definition(reader);
  if (kind == KIND_ROW && measure_of(reader, node)->is_row)
    nl_flow_end_row(reader->flow);
  else if (kind != KIND_INLINE && kind != KIND_LINE_END)
    nl_flow_break(reader->flow, reader->page == 0 && has_gap(kind));
  if (reader->page > 0)
    reader->page--;
  if (kind == KIND_KEPT)
    reader->kept--;
  if (kind == KIND_HEADING)
    nl_flow_set_size(reader->flow, 1);
}

/* The title that a browser shows outside the page, where the page has no heading of its own. */
static void
write_title(Reader *reader)
{
  const xmlNode *text = reader->title ? reader->title->children : NULL;

  if (text && text->content && !reader->has_head && !reader->is_tika) {
    nl_flow_set_size(reader->flow, 1.6);
    nl_flow_text(reader->flow, (const char *)text->content, FALSE);
    nl_flow_break(reader->flow, TRUE);
    nl_flow_set_size(reader->flow, 1);
  }
}

static NlPages *
pages_of(xmlNode *root)
{
  Reader reader = { .measures = g_array_new(FALSE, FALSE, sizeof(Measure)) };
  NlPages *pages = nl_pages_new("text/html");

  walk(&reader, root, measure_enter, measure_leave);
  reader.text = measure_of(&reader, root)->text;
  reader.has_head = measure_of(&reader, root)->has_head;
  pages->is_paged = reader.is_tika;
  reader.flow = nl_flow_new(pages);
  write_title(&reader);
  walk(&reader, root, write_enter, write_leave);
  nl_flow_finish(reader.flow);
  nl_flow_free(reader.flow);
  g_array_unref(reader.measures);
  return pages;
}

/* ---- parsing ---- */

typedef struct {
  startElementSAXFunc start;
  guint nodes;
  const char *excess; /* what there is too much of; NULL as long as all is well */
} Parse;

/* Counts, and hands on to the function that makes the tree. */
static void
start_element(void *data, const xmlChar *name, const xmlChar **attributes)
{
  htmlParserCtxt *parser = data;
  Parse *parse = parser->_private;

  parse->nodes++;
  for (guint i = 0; attributes && attributes[i]; i += 2)
    parse->nodes++;
  if (parse->nodes > NODES_MAX)
    parse->excess = "elements";
  else if (parser->nodeNr > DEPTH_MAX)
    parse->excess = "elements within each other";
  if (parse->excess)
    xmlStopParser(parser);
  else
    parse->start(data, name, attributes);
}

/* The number of attributes of the tag that begins at p, or more. */
static guint
count_attributes(const char *p, const char **out_end)
{
  guint blanks = 0;

  for (; *p && *p != '>'; p++) {
    if (p[0] == '=' && (p[1] == '"' || p[1] == '\'')) {
      const char *end = strchr(p + 2, p[1]);
      p = end ? end : p + 1;
      blanks++;
    } else if (g_ascii_isspace(*p))
      blanks++;
  }
  *out_end = p;
  return blanks;
}

static gboolean
has_flooded_tag(const char *text)
{
  gboolean has = FALSE;

  while (!has && (text = strchr(text, '<'))) {
    text++;
    if (g_ascii_isalpha(*text))
      has = count_attributes(text, &text) > ATTRIBUTES_MAX;
  }
  return has;
}

/* The parser's own limit of depth is far below what unclosed tags reach, and cuts silently. */
static htmlDocPtr
parse_text(const char *text, Parse *parse)
{
  htmlParserCtxt *parser = htmlCreateMemoryParserCtxt(text, (int)strlen(text));
  htmlDocPtr doc = NULL;

  if (parser) {
    htmlCtxtUseOptions(parser, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                   | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
    parser->options |= XML_PARSE_HUGE;
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    parser->_private = parse;
    parse->start = parser->sax->startElement;
    parser->sax->startElement = start_element;
    parser->sax->comment = NULL;
    parser->sax->processingInstruction = NULL;
    htmlParseDocument(parser);
    doc = parser->myDoc;
    htmlFreeParserCtxt(parser);
  }
  return doc;
}

static NlPages *
read_text(const char *text, GError **error)
{
  Parse parse = { .excess = has_flooded_tag(text) ? "attributes" : NULL };
  htmlDocPtr doc = parse.excess ? NULL : parse_text(text, &parse);
  xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
  NlPages *pages = NULL;

  if (parse.excess)
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT, "a web page with too many %s",
                parse.excess);
  else if (root == NULL)
    g_set_error_literal(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT,
                        "a web page without content");
  else
    pages = pages_of(root);
  xmlFreeDoc(doc);
  return pages;
}

/* ---- what is a web page? ---- */

/* The beginning in ASCII, whatever the charset: without byte-order mark and UTF-16's zeros. */
static char *
head_of(const guint8 *bytes, gsize length)
{
  GString *head = g_string_sized_new(SIGN_WITHIN);

  for (gsize i = 0; i < MIN(length, SIGN_WITHIN); i++)
    if (bytes[i] != 0 && !(i < 3 && bytes[i] >= 0x80))
      g_string_append_c(head, (char)bytes[i]);
  return g_string_free(head, FALSE);
}

/* Behind white space, comments and an XML declaration. */
static const char *
skip_prolog(const char *p)
{
  const char *end = p;

  while (end) {
    p = end + strspn(end, " \t\r\n");
    end = NULL;
    if (g_str_has_prefix(p, "<!--") && (end = strstr(p, "-->")))
      end += 3;
    else if (g_str_has_prefix(p, "<?") && (end = strchr(p, '>')))
      end++;
  }
  return p;
}

/* Whether a tag that only web pages have begins at p: plain text, too, has <i> here and there. */
static gboolean
is_telling_tag(const char *p)
{
  static const char *const names[]
      = { "head", "body", "meta", "title", "div", "table", "tr",   "td",    "ul", "li",
          "ol",   "h1",   "h2",   "h3",    "h4",  "p",     "link", "style", "dl", NULL };
  gsize letters = strspn(p + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
  return is_one_of(p + 1, letters, names) && strchr(" \t\r\n/>", p[1 + letters])
         && p[1 + letters] != '\0';
}

gboolean
nl_html_is(const guint8 *bytes, gsize length)
{
  g_autofree char *head = head_of(bytes, length);
  const char *start = skip_prolog(head);
  guint telling = 0;

  for (const char *p = strchr(start, '<'); p; p = strchr(p + 1, '<'))
    telling += is_telling_tag(p);
  return g_ascii_strncasecmp(start, "<!doctype html", 14) == 0
         || g_ascii_strncasecmp(start, "<html", 5) == 0
         || telling >= (*start == '<' && is_telling_tag(start) ? 3 : 8);
}

/* The charset that a page names; NULL for none. */
static char *
declared_charset(const char *head)
{
  g_autofree char *small = g_ascii_strdown(head, -1);
  const char *p = strstr(small, "charset=");
  char *name = NULL;

  if (p == NULL)
    p = strstr(small, "encoding=");
  if (p) {
    p = strchr(p, '=') + 1;
    p += strspn(p, "\"' ");
    name = g_strndup(p, strspn(p, "abcdefghijklmnopqrstuvwxyz0123456789-_.:"));
  }
  return name;
}

NlPages *
nl_html_read(const guint8 *bytes, gsize length, GError **error)
{
  NlPages *pages = NULL;

  if (length > NL_HTML_MAX)
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT, "a web page larger than %u MiB",
                NL_HTML_MAX >> 20);
  else {
    g_autofree char *head = head_of(bytes, length);
    g_autofree char *declared = declared_charset(head);
    g_autofree char *text = nl_text_decode(bytes, length, declared, error);
    if (text)
      pages = read_text(text, error);
  }
  return pages;
}
