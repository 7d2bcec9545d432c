/* html.c: web pages to page text through libxml2's HTML parser: what is one, its charset, its tree. See html.h. */
#include "indexer/html.h"
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
    pages = nl_html_write(root);
  xmlFreeDoc(doc);
  return pages;
}

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

static gboolean
is_tag(const char *p, const char *const *names)
{
  gsize letters = strspn(p + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
  return nl_html_is_one_of(p + 1, letters, names) && strchr(" \t\r\n/>", p[1 + letters])
         && p[1 + letters] != '\0';
}

/* Whether a tag that only web pages have begins at p: plain text, too, has <i> here and there. */
static gboolean
is_telling_tag(const char *p)
{
  static const char *const names[]
      = { "head", "body", "meta", "title", "div", "table", "tr",   "td",    "ul", "li",
          "ol",   "h1",   "h2",   "h3",    "h4",  "p",     "link", "style", "dl", NULL };
  return is_tag(p, names);
}

/* One that tells only in a text that begins so and is full of them: a piece cut out of a page. */
static gboolean
is_inline_tag(const char *p)
{
  static const char *const names[] = { "strong", "b", "em", "i", "u", "span", "font", "br", NULL };
  return is_tag(p, names);
}

gboolean
nl_html_is(const guint8 *bytes, gsize length)
{
  g_autofree char *head = head_of(bytes, length);
  const char *start = skip_prolog(head);
  guint telling = 0, inlines = 0;

  for (const char *p = strchr(start, '<'); p; p = strchr(p + 1, '<')) {
    telling += is_telling_tag(p);
    inlines += is_inline_tag(p);
  }
  return g_ascii_strncasecmp(start, "<!doctype html", 14) == 0
         || g_ascii_strncasecmp(start, "<html", 5) == 0
         || telling >= (*start == '<' && is_telling_tag(start) ? 3 : 8)
         || (*start == '<' && is_inline_tag(start) && inlines >= 8);
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
