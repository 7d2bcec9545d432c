/* html.h: inside the reading of web pages only: from the parser's tree to page text.
 *
 *   html.c          what is a web page, its charset, the parser
 *   html_tree.c     elements and attributes
 *   html_measure.c  the first walk: how much text, how much of it links, which rows are rows of data
 *   html_write.c    the second walk: writes, and leaves out what the page has around its text
 */
#ifndef NL_INDEXER_HTML_H
#define NL_INDEXER_HTML_H

#include "indexer/flow.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

/* ---- html_tree.c ---- */

typedef enum {
  NL_HTML_INLINE,
  NL_HTML_SKIP,      /* never part of the text */
  NL_HTML_NAV,       /* not part of the text unless it is most of it */
  NL_HTML_HEADER,    /* the same, unless a heading or no more than the town's name is in it */
  NL_HTML_BLOCK,     /* begins a line */
  NL_HTML_PARAGRAPH, /* begins a line behind a gap */
  NL_HTML_HEADING,
  NL_HTML_LIST,
  NL_HTML_ENTRY,
  NL_HTML_ROW,
  NL_HTML_CELL,
  NL_HTML_TERM, /* of a definition list */
  NL_HTML_DATA,
  NL_HTML_KEPT, /* white space counts */
  NL_HTML_LINE_END,
} NlHtmlKind;

typedef struct NlHtmlReader NlHtmlReader;

/* By the element's name; where that says nothing of its layout, by class and style. */
NlHtmlKind nl_html_kind_of(const xmlNode *node);
gboolean nl_html_is_element(const xmlNode *node, const char *name);
/* Whether the element holds a page of a PDF that Tika read. */
gboolean nl_html_is_page(const xmlNode *node);
/* Whether a browser would not show it. */
gboolean nl_html_is_hidden(const xmlNode *node);

/* The attribute's value; NULL where the element has none. Borrowed. */
const char *nl_html_attribute(const xmlNode *node, const char *name);
/* Whether the attribute has one of the words, whole; of a word that ends so ("smc-table-row": "table-row"). */
gboolean nl_html_has_word(const xmlNode *node, const char *name, const char *const *words);
gboolean nl_html_has_word_ending(const xmlNode *node, const char *name, const char *ending);
/* Whether the style sets the property to the value. */
gboolean nl_html_has_style(const xmlNode *node, const char *property, const char *value);
/* Whether the word of that many bytes is one of the names, which NULL ends; case does not count. */
gboolean nl_html_is_one_of(const char *word, gsize length, const char *const *names);

typedef gboolean (*NlHtmlEnter)(NlHtmlReader *reader, xmlNode *node);
typedef void (*NlHtmlLeave)(NlHtmlReader *reader, xmlNode *node);

/* Enters root and all below it in order; leaves each that was entered with TRUE. Not recursive: pages nest as deep as
 * they like. */
void nl_html_walk(NlHtmlReader *reader, xmlNode *root, NlHtmlEnter enter, NlHtmlLeave leave);

/* ---- html_measure.c ---- */

typedef struct {
  gsize text, linked;          /* bytes of text without white space; those of links */
  guint words;                 /* to tell links of one word */
  guint links, single;         /* links; those that are one word */
  guint cells;                 /* of a row, that have text */
  guint entries;               /* of a list, so far */
  gboolean has_grid, has_head; /* a row with cells, a heading within */
  gboolean is_row;             /* written as one line */
} NlHtmlMeasure;

struct NlHtmlReader {
  GArray *measures;  /* NlHtmlMeasure; a node's _private is its number */
  gsize text;        /* of the whole page */
  gboolean is_tikas; /* Tika made it */
  gboolean is_tika;  /* of a PDF: a div for each page, line ends as in the source */
  gboolean has_head;
  const xmlNode *title;
  NlFlow *flow;
  const xmlNode *definition; /* parent of the terms whose row is open; NULL for none */
  guint kept, page;          /* how many such elements are open */
};

/* Measures all elements of the tree, and notes what it tells of the document. */
void nl_html_measure(NlHtmlReader *reader, xmlNode *root);
/* The measure of an element. Borrowed. */
NlHtmlMeasure *nl_html_measure_of(const NlHtmlReader *reader, const xmlNode *node);
/* Whether an element of that kind is what the page has around its text. */
gboolean nl_html_is_furniture(const NlHtmlReader *reader, const xmlNode *node, NlHtmlKind kind);

/* ---- html_write.c ---- */

/* The text of the tree. You free it. */
NlPages *nl_html_write(xmlNode *root);

G_END_DECLS

#endif
