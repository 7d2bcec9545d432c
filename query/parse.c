/* parse.c: recursive descent over the query's characters; depth, length and number of leaves are
 * bounded. */
#include "query/parse.h"

#include <string.h>

#include "corpus/fold.h"
#include "query/scan.h"
#include "query/value.h"

/* ---- reading ---- */

typedef struct {
  const char *start, *at;
  const NlField *field; /* of the leaves that are read now */
  guint depth, words;
  GError *error; /* the first one: reading stops */
} Parser;

static NlNode *parse_choice(Parser *parser);

static int
place(const Parser *parser, const char *at)
{
  return (int)g_utf8_pointer_to_offset(parser->start, at);
}

static void
skip_blanks(Parser *parser)
{
  while (*parser->at && nl_scan_is_blank(g_utf8_get_char(parser->at)))
    parser->at = g_utf8_next_char(parser->at);
}

/* Whether the word at is one of the two; moves past it. */
static gboolean
take_operator(Parser *parser, const char *german, const char *english)
{
  skip_blanks(parser);
  gsize length = nl_scan_word(parser->at);
  gboolean is = (length == strlen(german) && strncmp(parser->at, german, length) == 0)
                || (length == strlen(english) && strncmp(parser->at, english, length) == 0);
  if (is)
    parser->at += length;
  return is;
}

static gboolean
peek_operator(Parser *parser, const char *german, const char *english)
{
  const char *before = parser->at;
  gboolean is = take_operator(parser, german, english);
  parser->at = before;
  return is;
}

/* NAHE, NEAR, NAHE/5 */
static gboolean
take_near(Parser *parser, guint *out_distance)
{
  skip_blanks(parser);
  gsize length = nl_scan_word(parser->at);
  g_autofree char *word = g_strndup(parser->at, length);
  guint64 distance = 10;
  gboolean is = g_str_has_prefix(word, "NAHE") || g_str_has_prefix(word, "NEAR");
  if (is && word[4] == '/')
    is = g_ascii_string_to_unsigned(word + 5, 10, 1, 100, &distance, NULL);
  else if (is)
    is = word[4] == '\0';
  if (is)
    parser->at += length;
  *out_distance = (guint)distance;
  return is;
}

/* ---- leaves ---- */

static NlNode *
leaf_new(Parser *parser, NlNodeKind kind, const char *text, gsize length)
{
  g_autoptr(NlNode) leaf = nl_node_new(kind, place(parser, text));
  leaf->text = g_strndup(text, length);
  leaf->field = parser->field;
  parser->words += nl_scan_count_words(leaf->text);
  if (parser->words > NL_QUERY_MAX_WORDS) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_LIMIT, leaf->position,
                       "die Frage hat mehr als %d Wörter", NL_QUERY_MAX_WORDS);
    return NULL;
  }
  return nl_value_check(leaf, &parser->error) ? g_steal_pointer(&leaf) : NULL;
}

static NlNode *
parse_quoted(Parser *parser)
{
  const char *open = parser->at;
  const char *closing = nl_scan_closing_quotes(g_utf8_get_char(open));
  const char *text = g_utf8_next_char(open);
  const char *end = text;
  while (*end && !g_utf8_strchr(closing, -1, g_utf8_get_char(end)))
    end = g_utf8_next_char(end);
  if (!*end) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, open),
                       "das Anführungszeichen wird nicht geschlossen");
    return NULL;
  }
  if (!nl_scan_has_content(text, (gsize)(end - text))) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, open),
                       "zwischen den Anführungszeichen fehlt ein Wort");
    return NULL;
  }
  parser->at = g_utf8_next_char(end);
  return leaf_new(parser, NL_NODE_PHRASE, text, (gsize)(end - text));
}

/* A word as it stands, a trailing star read. NULL without error where it has neither letter nor
 * digit. */
static NlNode *
parse_word(Parser *parser)
{
  const char *text = parser->at;
  gsize numbered = parser->field ? 0 : nl_scan_numbered(text);
  gsize length = numbered ? numbered : nl_value_length(parser->field, text);
  parser->at += length;
  if (numbered)
    return leaf_new(parser, NL_NODE_PHRASE, text, length);
  if (!nl_scan_has_content(text, length))
    return NULL;
  if (text[length - 1] == '*')
    return leaf_new(parser, NL_NODE_PREFIX, text, length - 1);
  return leaf_new(parser, NL_NODE_WORD, text, length);
}

static NlNode *
parse_bracket(Parser *parser)
{
  const char *open = parser->at++;
  if (++parser->depth > NL_QUERY_MAX_DEPTH) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_LIMIT, place(parser, open),
                       "mehr als %d Klammern ineinander", NL_QUERY_MAX_DEPTH);
    return NULL;
  }
  g_autoptr(NlNode) inner = parse_choice(parser);
  parser->depth--;
  skip_blanks(parser);
  if (inner && *parser->at != ')') {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, open),
                       "die Klammer wird nicht geschlossen");
    return NULL;
  }
  if (inner)
    parser->at++;
  return g_steal_pointer(&inner);
}

/* ---- fields ---- */

/* What stands behind the colon of a gender form ("Bürger:innen", "jede:r") or a URL: no field. */
static gboolean
is_no_value(const char *value)
{
  static const char *const endings[]
      = { "innen", "in", "r", "n", "e", "en", "er", "es", "s", "m", "em" };
  gsize length = 0;
  while (g_ascii_isalpha(value[length]))
    length++;
  if (g_str_has_prefix(value, "//"))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++) {
    if (length == strlen(endings[i]) && g_ascii_strncasecmp(value, endings[i], length) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
fault_unknown_field(Parser *parser, const char *name)
{
  g_autoptr(GString) known = g_string_new(NULL);
  for (const NlField *field = nl_fields; field->name; field++)
    g_string_append_printf(known, "%s%s:", known->len ? " " : "", field->name);
  nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, parser->at),
                     "ein Feld »%s:« gibt es nicht; bekannt sind: %s", name, known->str);
}

/* Moves past a field's name and colon. FALSE: there is none, or the fault is set. */
static gboolean
take_field(Parser *parser, const NlField **out)
{
  gsize length = nl_scan_word(parser->at);
  const char *colon = memchr(parser->at, ':', length);
  gsize behind = colon ? length - (gsize)(colon + 1 - parser->at) : 0;
  if (!colon || colon == parser->at)
    return FALSE;
  for (const char *at = parser->at; at < colon; at = g_utf8_next_char(at)) {
    if (!g_unichar_isalpha(g_utf8_get_char(at)))
      return FALSE;
  }
  g_autofree char *name = g_strndup(parser->at, (gsize)(colon - parser->at));
  g_autofree char *folded = nl_fold(name);
  *out = nl_field_find(folded);
  gboolean has_value = behind > 0 || colon[1] == '('
                       || (colon[1] && nl_scan_closing_quotes(g_utf8_get_char(colon + 1)));
  if (!*out && (!has_value || is_no_value(colon + 1)))
    return FALSE;
  if (!*out) {
    fault_unknown_field(parser, name);
    return FALSE;
  }
  if (parser->field) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, parser->at),
                       "%s: steht innerhalb von %s:", (*out)->name, parser->field->name);
    return FALSE;
  }
  parser->at = colon + 1;
  return TRUE;
}

static NlNode *
parse_value(Parser *parser, const NlField *field)
{
  NlNode *node = NULL;
  parser->field = field;
  skip_blanks(parser);
  gunichar c = g_utf8_get_char(parser->at);
  const char *before = parser->at;
  if (c == '(')
    node = parse_bracket(parser);
  else if (nl_scan_closing_quotes(c))
    node = parse_quoted(parser);
  else if (c != '\0' && c != ')')
    node = parse_word(parser);
  if (!node && !parser->error)
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, before),
                       "nach %s: fehlt ein Wert", field->name);
  parser->field = NULL;
  return node;
}

/* ---- operators ---- */

static NlNode *
parse_leaf(Parser *parser)
{
  const NlField *field = NULL;
  gunichar c = g_utf8_get_char(parser->at);
  if (c == '(')
    return parse_bracket(parser);
  if (nl_scan_closing_quotes(c))
    return parse_quoted(parser);
  if (take_field(parser, &field))
    return parse_value(parser, field);
  return parser->error ? NULL : parse_word(parser);
}

static gboolean
is_plain(const NlNode *node)
{
  return node->kind == NL_NODE_WORD && !node->field;
}

/* NULL without error: there was only punctuation. */
static NlNode *
parse_near(Parser *parser)
{
  guint distance = 0;
  g_autoptr(NlNode) first = parse_leaf(parser);
  const char *before = parser->at;
  if (!first || !take_near(parser, &distance))
    return g_steal_pointer(&first);
  g_autoptr(NlNode) near = nl_node_new(NL_NODE_NEAR, first->position);
  g_ptr_array_add(near->parts, g_steal_pointer(&first));
  do {
    near->distance = MAX(near->distance, distance);
    skip_blanks(parser);
    NlNode *next = *parser->at ? parse_leaf(parser) : NULL;
    if (next)
      g_ptr_array_add(near->parts, next);
    if (!parser->error
        && (!next || !is_plain(next) || !is_plain(g_ptr_array_index(near->parts, 0))))
      nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, before) + 1,
                         "vor und nach NAHE wird je ein einfaches Wort erwartet");
    else if (!parser->error && near->parts->len > NL_QUERY_MAX_NEAR)
      nl_query_set_error(&parser->error, NL_QUERY_ERROR_LIMIT, place(parser, before) + 1,
                         "NAHE verbindet höchstens %d Wörter", NL_QUERY_MAX_NEAR);
    before = parser->at;
  } while (!parser->error && take_near(parser, &distance));
  return parser->error ? NULL : g_steal_pointer(&near);
}

static gboolean
at_end(Parser *parser)
{
  skip_blanks(parser);
  return *parser->at == '\0' || *parser->at == ')' || peek_operator(parser, "ODER", "OR");
}

/* A minus before a word, a quote or a bracket. */
static gboolean
take_minus(Parser *parser)
{
  gboolean is = parser->at[0] == '-' && parser->at[1] != '\0' && parser->at[1] != '-'
                && parser->at[1] != ')' && !nl_scan_is_blank(g_utf8_get_char(parser->at + 1));
  if (is)
    parser->at++;
  return is;
}

static NlNode *
parse_unary(Parser *parser)
{
  skip_blanks(parser);
  int position = place(parser, parser->at);
  guint negations = 0;
  while (take_operator(parser, "NICHT", "NOT") || take_minus(parser))
    negations++;
  NlNode *node = at_end(parser) ? NULL : parse_near(parser);
  if (!node && negations > 0 && !parser->error)
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, position,
                       "nach NICHT fehlt ein Wort");
  if (!node || negations % 2 == 0)
    return node;
  NlNode *not = nl_node_new(NL_NODE_NOT, position);
  g_ptr_array_add(not ->parts, node);
  return not ;
}

static NlNode *
parse_all(Parser *parser)
{
  skip_blanks(parser);
  int position = place(parser, parser->at);
  g_autoptr(NlNode) all = nl_node_new(NL_NODE_AND, position);
  gboolean wants = TRUE; /* at the start and behind UND a word must follow */
  while (!parser->error && !at_end(parser)) {
    int here = place(parser, parser->at);
    if (take_operator(parser, "UND", "AND")) {
      if (wants)
        nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, here, "vor UND fehlt ein Wort");
      wants = TRUE;
      continue;
    }
    NlNode *part = parse_unary(parser);
    if (part)
      g_ptr_array_add(all->parts, part);
    wants = wants && !part;
  }
  if (!parser->error && wants)
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, parser->at),
                       "hier fehlt ein Wort");
  return parser->error ? NULL : nl_node_simplify(g_steal_pointer(&all));
}

static NlNode *
parse_choice(Parser *parser)
{
  skip_blanks(parser);
  g_autoptr(NlNode) choice = nl_node_new(NL_NODE_OR, place(parser, parser->at));
  do {
    NlNode *part = parse_all(parser);
    if (part)
      g_ptr_array_add(choice->parts, part);
  } while (!parser->error && take_operator(parser, "ODER", "OR"));
  return parser->error ? NULL : nl_node_simplify(g_steal_pointer(&choice));
}

NlNode *
nl_query_parse(const char *query, GError **error)
{
  Parser parser = { .start = query, .at = query };
  const char *end = NULL;
  if (!g_utf8_validate(query, -1, &end)) {
    nl_query_set_error(error, NL_QUERY_ERROR_SYNTAX, (int)g_utf8_pointer_to_offset(query, end),
                       "die Frage ist an dieser Stelle kein UTF-8");
    return NULL;
  }
  if (g_utf8_strlen(query, -1) > NL_QUERY_MAX_LENGTH) {
    nl_query_set_error(error, NL_QUERY_ERROR_LIMIT, NL_QUERY_MAX_LENGTH,
                       "die Frage ist länger als %d Zeichen", NL_QUERY_MAX_LENGTH);
    return NULL;
  }
  g_autoptr(NlNode) root = parse_choice(&parser);
  if (root && *parser.at == ')')
    nl_query_set_error(&parser.error, NL_QUERY_ERROR_SYNTAX, place(&parser, parser.at),
                       "diese Klammer wurde nicht geöffnet");
  if (parser.error) {
    g_propagate_error(error, parser.error);
    return NULL;
  }
  return g_steal_pointer(&root);
}
