/* html_write.c: the text of a web page, as one sees it: entries of lists, rows, headings. See html.h. */
#include "indexer/html.h"

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
enter_entry(NlHtmlReader *reader, const xmlNode *node)
{
  static const char *const plain[] = { "list-unstyled", "list-inline", "list-group-item", NULL };
  const xmlNode *list = node->parent;
  NlHtmlMeasure *measure = nl_html_measure_of(reader, list);
  const char *type = nl_html_attribute(list, "type");
  g_autofree char *mark = NULL;

  nl_flow_break(reader->flow, FALSE);
  if (nl_html_is_element(list, "ol")) {
    if (measure->entries++ == 0 && nl_html_attribute(list, "start"))
      measure->entries = to_number(nl_html_attribute(list, "start"));
    if (nl_html_attribute(node, "value"))
      measure->entries = to_number(nl_html_attribute(node, "value"));
    mark = entry_number(measure->entries, type ? type[0] : '1');
  } else if (nl_html_is_element(list, "ul") && !nl_html_has_word(list, "class", plain)
             && !nl_html_has_word(node, "class", plain)
             && !nl_html_has_style(list, "list-style", "none")
             && !nl_html_has_style(list, "list-style-type", "none"))
    mark = g_strdup("• ");
  nl_flow_set_mark(reader->flow, mark);
}

/* Rows that are no table's lay out whole pages, too: with more text than this they do. */
#define ROW_MAX 400

static void
enter_row(NlHtmlReader *reader, const xmlNode *node)
{
  NlHtmlMeasure *measure = nl_html_measure_of(reader, node);

  measure->is_row = measure->cells > 1 && !measure->has_grid && !nl_flow_in_row(reader->flow)
                    && (nl_html_is_element(node, "tr") || measure->text <= ROW_MAX);
  if (measure->is_row)
    nl_flow_begin_row(reader->flow);
  else
    nl_flow_break(reader->flow, FALSE);
}

static void
enter_cell(NlHtmlReader *reader, const xmlNode *node)
{
  gboolean is_label = nl_html_is_element(node, "th")
                      || nl_html_has_word_ending(node, "class", "cell-head")
                      || nl_html_has_word_ending(node, "class", "label");

  if (nl_html_measure_of(reader, node->parent)->is_row)
    nl_flow_begin_cell(reader->flow, is_label);
  else
    nl_flow_break(reader->flow, FALSE);
}

static void
end_definition(NlHtmlReader *reader)
{
  if (reader->definition)
    nl_flow_end_row(reader->flow);
  reader->definition = NULL;
}

/* A term and what is said of it are a row. */
static void
enter_term(NlHtmlReader *reader, const xmlNode *node)
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
enter_data(NlHtmlReader *reader, const xmlNode *node)
{
  if (reader->definition && reader->definition == node->parent)
    nl_flow_begin_cell(reader->flow, FALSE);
  else
    nl_flow_break(reader->flow, FALSE);
}

/* An <h1> is this much larger than the text, and so on. */
static double
heading_size(const xmlNode *node)
{
  static const double sizes[] = { 1.6, 1.4, 1.2, 1.1, 1, 1 };
  return sizes[node->name[1] - '1'];
}

/* Whether such an element stands apart. */
static gboolean
has_gap(NlHtmlKind kind)
{
  return kind == NL_HTML_PARAGRAPH || kind == NL_HTML_HEADING || kind == NL_HTML_LIST
         || kind == NL_HTML_KEPT || kind == NL_HTML_HEADER;
}

static void
write_block(NlHtmlReader *reader, const xmlNode *node, NlHtmlKind kind)
{
  if (kind == NL_HTML_LINE_END)
    nl_flow_end_line(reader->flow);
  else if (reader->page > 0 && kind != NL_HTML_INLINE)
    nl_flow_break(reader->flow, FALSE);
  else if (kind == NL_HTML_ENTRY)
    enter_entry(reader, node);
  else if (kind == NL_HTML_ROW)
    enter_row(reader, node);
  else if (kind == NL_HTML_CELL)
    enter_cell(reader, node);
  else if (kind == NL_HTML_TERM)
    enter_term(reader, node);
  else if (kind == NL_HTML_DATA)
    enter_data(reader, node);
  else if (kind != NL_HTML_INLINE)
    nl_flow_break(reader->flow, has_gap(kind));
  if (kind == NL_HTML_HEADING)
    nl_flow_set_size(reader->flow, heading_size(node));
}

static void
enter_element(NlHtmlReader *reader, const xmlNode *node, NlHtmlKind kind)
{
  gboolean begins_page = reader->is_tika && reader->page == 0 && nl_html_is_page(node);

  if (begins_page)
    nl_flow_begin_page(reader->flow);
  if (begins_page || reader->page > 0)
    reader->page++;
  if (kind == NL_HTML_KEPT)
    reader->kept++;
  write_block(reader, node, kind);
}

static gboolean
write_enter(NlHtmlReader *reader, xmlNode *node)
{
  gboolean entered = FALSE;

  if (node->type == XML_TEXT_NODE) {
    gboolean beside = reader->is_tika && reader->page == 0;
    if (node->content && !beside)
      nl_flow_text(reader->flow, (const char *)node->content, reader->kept > 0 || reader->page > 0);
  } else if (node->type == XML_ELEMENT_NODE) {
    NlHtmlKind kind = nl_html_kind_of(node);
    entered = !nl_html_is_furniture(reader, node, kind);
    if (entered)
      enter_element(reader, node, kind);
  }
  return entered;
}

static void
write_leave(NlHtmlReader *reader, xmlNode *node)
{
  NlHtmlKind kind = nl_html_kind_of(node);

  if (reader->definition == node)
    end_definition(reader);
  if (kind == NL_HTML_ROW && nl_html_measure_of(reader, node)->is_row)
    nl_flow_end_row(reader->flow);
  else if (kind != NL_HTML_INLINE && kind != NL_HTML_LINE_END)
    nl_flow_break(reader->flow, reader->page == 0 && has_gap(kind));
  if (reader->page > 0)
    reader->page--;
  if (kind == NL_HTML_KEPT)
    reader->kept--;
  if (kind == NL_HTML_HEADING)
    nl_flow_set_size(reader->flow, 1);
}

/* The title that a browser shows outside the page, where the page has no heading of its own. */
static void
write_title(NlHtmlReader *reader)
{
  const xmlNode *text = reader->title ? reader->title->children : NULL;

  if (text && text->content && !reader->has_head && !reader->is_tika) {
    nl_flow_set_size(reader->flow, 1.6);
    nl_flow_text(reader->flow, (const char *)text->content, FALSE);
    nl_flow_break(reader->flow, TRUE);
    nl_flow_set_size(reader->flow, 1);
  }
}

NlPages *
nl_html_write(xmlNode *root)
{
  NlHtmlReader reader = { 0 };
  NlPages *pages = nl_pages_new("text/html");

  nl_html_measure(&reader, root);
  pages->is_paged = reader.is_tika;
  reader.flow = nl_flow_new(pages);
  write_title(&reader);
  nl_html_walk(&reader, root, write_enter, write_leave);
  nl_flow_finish(reader.flow);
  nl_flow_free(reader.flow);
  g_array_unref(reader.measures);
  return pages;
}
