/* parse.c: recursive descent over the query's characters; depth, length and number of leaves are
 * bounded. */
#include "query/parse.h"

#include <stdarg.h>
#include <string.h>

/* ---- errors with a place ---- */

typedef struct {
  int position;
} NlQueryErrorPrivate;

static void
nl_query_error_private_init(NlQueryErrorPrivate *private)
{
  private->position = -1;
}

static void
nl_query_error_private_copy(const NlQueryErrorPrivate *from, NlQueryErrorPrivate *to)
{
  to->position = from->position;
}

static void
nl_query_error_private_clear(NlQueryErrorPrivate *private)
{
  private->position = -1;
}

G_DEFINE_EXTENDED_ERROR(NlQueryError, nl_query_error)

int
nl_query_error_position(const GError *error)
{
  const NlQueryErrorPrivate *private = nl_query_error_get_private(error);
  return private ? private->position : -1;
}

void
nl_query_set_error(GError **error, NlQueryErrorCode code, int position, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  GError *made = g_error_new_valist(NL_QUERY_ERROR, (gint)code, format, arguments);
  va_end(arguments);
  NlQueryErrorPrivate *private = nl_query_error_get_private(made);
  if (private)
  private->position = position;
  g_propagate_error(error, made);
}

/* ---- nodes ---- */

void
nl_compound_free(gpointer data)
{
  NlCompound *compound = data;
  g_free(compound->stem);
  g_free(compound->written);
  g_free(compound);
}

void
nl_node_free(NlNode *node)
{
  if (!node)
    return;
  g_clear_pointer(&node->parts, g_ptr_array_unref);
  g_clear_pointer(&node->compounds, g_ptr_array_unref);
  g_free(node->part);
  g_free(node->text);
  g_free(node);
}

static NlNode *
node_new(NlNodeKind kind, int position)
{
  NlNode *node = g_new0(NlNode, 1);
  node->kind = kind;
  node->position = position;
  if (kind <= NL_NODE_NEAR)
    node->parts = g_ptr_array_new_with_free_func((GDestroyNotify)nl_node_free);
  return node;
}

/* A node of one part is that part. */
static NlNode *
node_simplify(NlNode *take_node)
{
  if (take_node->parts->len != 1)
    return take_node;
  NlNode *part = g_ptr_array_steal_index(take_node->parts, 0);
  nl_node_free(take_node);
  return part;
}

gboolean
nl_node_is_date(const NlNode *node)
{
  return node->field && (node->field->kind == NL_FIELD_DATE || node->field->kind == NL_FIELD_YEAR);
}

gboolean
nl_node_is_number(const NlNode *node)
{
  return node->field
         && (node->field->kind == NL_FIELD_COUNT || node->field->kind == NL_FIELD_AMOUNT);
}

gboolean
nl_node_is_text(const NlNode *node)
{
  return !node->parts
         && (!node->field || node->field == nl_field_title() || node->field == nl_field_decision());
}

gboolean
nl_node_has_field(const NlNode *node, const NlField *field)
{
  gboolean has = node->field == field;
  for (guint i = 0; node->parts && !has && i < node->parts->len; i++)
    has = nl_node_has_field(g_ptr_array_index(node->parts, i), field);
  return has;
}

gboolean
nl_node_binds_speaker(const NlNode *node)
{
  gboolean binds = node->field && node->field->scope == NL_SCOPE_SPEECH;
  if (node->kind == NL_NODE_NOT)
    return FALSE;
  for (guint i = 0; node->parts && !binds && i < node->parts->len; i++)
    binds = nl_node_binds_speaker(g_ptr_array_index(node->parts, i));
  return binds;
}

const NlField *
nl_node_code_field(const NlNode *node, const char **out_code)
{
  if (node->parts || node->field || node->kind == NL_NODE_PREFIX
      || !strpbrk(node->text, "0123456789"))
    return NULL;
  *out_code = node->text;
  if (g_str_has_prefix(node->text, "TOP ")) {
    *out_code += strlen("TOP ");
    return nl_field_item();
  }
  return !strchr(node->text, ' ') && strpbrk(node->text, "/-") ? nl_field_reference() : NULL;
}

gboolean
nl_node_is_decision(const NlNode *node)
{
  if (!node->parts)
    return node->field && node->field->scope == NL_SCOPE_DECISION;
  if (node->kind == NL_NODE_NOT)
    return FALSE;
  for (guint i = 0; i < node->parts->len; i++) {
    if (!nl_node_is_decision(g_ptr_array_index(node->parts, i)))
      return FALSE;
  }
  return TRUE;
}

static void
flatten_into(const NlNode *node, GPtrArray *parts)
{
  if (node->kind != NL_NODE_AND) {
    g_ptr_array_add(parts, (gpointer)node);
    return;
  }
  for (guint i = 0; i < node->parts->len; i++)
    flatten_into(g_ptr_array_index(node->parts, i), parts);
}

GPtrArray *
nl_node_flatten(const NlNode *node)
{
  GPtrArray *parts = g_ptr_array_new();
  flatten_into(node, parts);
  return parts;
}

/* ---- reading ---- */

typedef struct {
  const char *start, *at;
  const NlField *field; /* of the leaves that are read now */
  guint depth, words;
  GError *error; /* the first one: reading stops */
} Parser;

/* Of a value with blanks: "1. März 2023..31. Mai 2024". */
#define VALUE_WORDS 5

static NlNode *parse_choice(Parser *parser);

static int
place(const Parser *parser, const char *at)
{
  return (int)g_utf8_pointer_to_offset(parser->start, at);
}

static gboolean
is_blank(gunichar c)
{
  return g_unichar_isspace(c) || g_unichar_iscntrl(c);
}

/* The quotes that close one that opens; NULL where c opens none. */
static const char *
closing_quotes(gunichar c)
{
  switch (c) {
  case '"':
    return "\"";
  case 0x201E: /* „ */
    return "“”\"";
  case 0x201C: /* “ */
    return "”“";
  case 0x201D: /* ” */
    return "”";
  case 0x00BB: /* » */
    return "«";
  case 0x00AB: /* « */
    return "»";
  default:
    return NULL;
  }
}

/* "(in)" and "(innen)" right behind letters are a gender form, not a bracket. */
static gsize
gender_bracket(const char *at)
{
  static const char *const forms[] = { "(innen)", "(in)", "(n)", "(r)" };
  for (gsize i = 0; i < G_N_ELEMENTS(forms); i++) {
    if (g_str_has_prefix(at, forms[i]))
      return strlen(forms[i]);
  }
  return 0;
}

/* The bytes of the word that begins at: up to a blank, a bracket or a quote. */
static gsize
word_length(const char *at)
{
  const char *end = at;
  while (*end) {
    gunichar c = g_utf8_get_char(end);
    gsize bracket = end > at && c == '(' ? gender_bracket(end) : 0;
    if (bracket == 0 && (is_blank(c) || c == '(' || c == ')' || closing_quotes(c)))
      break;
    end = bracket > 0 ? end + bracket : g_utf8_next_char(end);
  }
  return (gsize)(end - at);
}

static void
skip_blanks(Parser *parser)
{
  while (*parser->at && is_blank(g_utf8_get_char(parser->at)))
    parser->at = g_utf8_next_char(parser->at);
}

static gboolean
has_content(const char *text, gsize length)
{
  for (const char *at = text; at < text + length; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (g_unichar_isalnum(c) || c == 0xA7) /* § is a word of the chain */
      return TRUE;
  }
  return FALSE;
}

/* Whether the word at is one of the two; moves past it. */
static gboolean
take_operator(Parser *parser, const char *german, const char *english)
{
  skip_blanks(parser);
  gsize length = word_length(parser->at);
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
  gsize length = word_length(parser->at);
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

static gboolean
check_keyword(const NlField *field, const char *value)
{
  g_autofree char *folded = nl_german_fold(value);
  for (const char *const *word = field->keywords; *word; word++) {
    g_autofree char *known = nl_german_fold(*word);
    if (strcmp(known, folded) == 0)
      return TRUE;
  }
  return FALSE;
}

/* What a field's value has to look like, where not every word will do. */
static const char *
expected_of(NlFieldKind kind)
{
  switch (kind) {
  case NL_FIELD_COUNT:
    return "keine Anzahl; erwartet wird eine Zahl wie 5 oder eine Spanne wie 5.., ..3, 2..4";
  case NL_FIELD_AMOUNT:
    return "kein Betrag; erwartet werden Euro wie 50000, 10.000,50, 3,6 Mio. Euro oder eine Spanne "
           "wie 50.000.., 1000..5000";
  case NL_FIELD_YEAR:
    return "kein Jahr; erwartet wird 2024, 2022..2024 oder 2023..";
  case NL_FIELD_DATE:
    return "kein Datum; erwartet wird 2024, 2024-03, 12.03.2024, März 2024 oder eine Spanne wie "
           "2023-03..2024";
  case NL_FIELD_WORDS:
  case NL_FIELD_NAME:
  case NL_FIELD_PERSON:
  case NL_FIELD_CODE:
  case NL_FIELD_KEYWORD:
    break;
  }
  return NULL;
}

/* Whether text is a value of a field of numbers or dates; fills what leaf has of it. */
static gboolean
read_value(const NlField *field, const char *text, NlNode *leaf)
{
  if (field->kind == NL_FIELD_COUNT || field->kind == NL_FIELD_AMOUNT)
    return nl_numbers_parse(text, field->kind == NL_FIELD_AMOUNT, &leaf->numbers);
  return nl_dates_parse(text, field->kind == NL_FIELD_YEAR, &leaf->range);
}

static void
fault_keyword(Parser *parser, const NlNode *leaf)
{
  g_autofree char *words = g_strjoinv(", ", (char **)leaf->field->keywords);
  nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, leaf->position,
                     "»%s« gibt es bei %s: nicht; erwartet wird eines von: %s", leaf->text,
                     leaf->field->name, words);
}

/* Whether the leaf's value is one that its field can have; else the fault is set. */
static gboolean
check_value(Parser *parser, NlNode *leaf)
{
  const NlField *field = leaf->field;
  const char *expected = field ? expected_of(field->kind) : NULL;
  if (field && field->kind == NL_FIELD_KEYWORD) {
    if (leaf->kind == NL_NODE_PREFIX || !check_keyword(field, leaf->text))
      fault_keyword(parser, leaf);
  } else if (expected && (leaf->kind == NL_NODE_PREFIX || !read_value(field, leaf->text, leaf))) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, leaf->position, "%s: »%s« ist %s",
                       field->name, leaf->text, expected);
  }
  return parser->error == NULL;
}

/* Runs of letters and digits. */
static guint
count_words(const char *text)
{
  guint n = 0;
  gboolean within = FALSE;
  for (const char *at = text; *at; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    gboolean is_part = g_unichar_isalnum(c) || g_unichar_ismark(c);
    n += is_part && !within ? 1 : 0;
    within = is_part;
  }
  return MAX(n, 1);
}

static NlNode *
leaf_new(Parser *parser, NlNodeKind kind, const char *text, gsize length)
{
  g_autoptr(NlNode) leaf = node_new(kind, place(parser, text));
  leaf->text = g_strndup(text, length);
  leaf->field = parser->field;
  parser->words += count_words(leaf->text);
  if (parser->words > NL_QUERY_MAX_WORDS) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_LIMIT, leaf->position,
                       "die Frage hat mehr als %d Wörter", NL_QUERY_MAX_WORDS);
    return NULL;
  }
  return check_value(parser, leaf) ? g_steal_pointer(&leaf) : NULL;
}

static NlNode *
parse_quoted(Parser *parser)
{
  const char *open = parser->at;
  const char *closing = closing_quotes(g_utf8_get_char(open));
  const char *text = g_utf8_next_char(open);
  const char *end = text;
  while (*end && !g_utf8_strchr(closing, -1, g_utf8_get_char(end)))
    end = g_utf8_next_char(end);
  if (!*end) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, open),
                       "das Anführungszeichen wird nicht geschlossen");
    return NULL;
  }
  if (!has_content(text, (gsize)(end - text))) {
    nl_query_set_error(&parser->error, NL_QUERY_ERROR_SYNTAX, place(parser, open),
                       "zwischen den Anführungszeichen fehlt ein Wort");
    return NULL;
  }
  parser->at = g_utf8_next_char(end);
  return leaf_new(parser, NL_NODE_PHRASE, text, (gsize)(end - text));
}

/* A date or an amount may have blanks: "12. März 2024", "50.000 Euro". The longest run of words that is one. */
static gsize
value_length(const Parser *parser)
{
  gsize best = word_length(parser->at);
  gsize length = best;
  for (guint words = 2; words <= VALUE_WORDS; words++) {
    const char *next = parser->at + length;
    while (*next == ' ')
      next++;
    length = (gsize)(next - parser->at) + word_length(next);
    g_autofree char *text = g_strndup(parser->at, length);
    NlNode unused;
    if (read_value(parser->field, text, &unused))
      best = length;
  }
  return best;
}

/* "§ 34" and "TOP 4.1" are one thing: the bytes of both words, 0 where the word at is no such beginning. */
static gsize
numbered_length(const char *at)
{
  static const char *const signs[] = { "§", "§§", "TOP", NULL };
  gsize length = word_length(at);
  g_autofree char *word = g_strndup(at, length);
  if (!g_strv_contains((const char *const *)signs, word))
    return 0;
  gsize gap = strspn(at + length, " ");
  const char *number = at + length + gap;
  return gap > 0 && g_ascii_isdigit(*number) ? length + gap + word_length(number) : 0;
}

/* A word as it stands, a trailing star read. NULL without error where it has neither letter nor
 * digit. */
static NlNode *
parse_word(Parser *parser)
{
  const char *text = parser->at;
  gboolean is_value = parser->field && expected_of(parser->field->kind);
  gsize numbered = parser->field ? 0 : numbered_length(text);
  gsize length = numbered ? numbered : is_value ? value_length(parser) : word_length(text);
  parser->at += length;
  if (numbered)
    return leaf_new(parser, NL_NODE_PHRASE, text, length);
  if (!has_content(text, length))
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
  gsize length = word_length(parser->at);
  const char *colon = memchr(parser->at, ':', length);
  gsize behind = colon ? length - (gsize)(colon + 1 - parser->at) : 0;
  if (!colon || colon == parser->at)
    return FALSE;
  for (const char *at = parser->at; at < colon; at = g_utf8_next_char(at)) {
    if (!g_unichar_isalpha(g_utf8_get_char(at)))
      return FALSE;
  }
  g_autofree char *name = g_strndup(parser->at, (gsize)(colon - parser->at));
  g_autofree char *folded = nl_german_fold(name);
  *out = nl_field_find(folded);
  gboolean has_value
      = behind > 0 || colon[1] == '(' || (colon[1] && closing_quotes(g_utf8_get_char(colon + 1)));
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
  else if (closing_quotes(c))
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
  if (closing_quotes(c))
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
  g_autoptr(NlNode) near = node_new(NL_NODE_NEAR, first->position);
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
                && parser->at[1] != ')' && !is_blank(g_utf8_get_char(parser->at + 1));
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
  NlNode *not = node_new(NL_NODE_NOT, position);
  g_ptr_array_add(not ->parts, node);
  return not ;
}

static NlNode *
parse_all(Parser *parser)
{
  skip_blanks(parser);
  int position = place(parser, parser->at);
  g_autoptr(NlNode) all = node_new(NL_NODE_AND, position);
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
  return parser->error ? NULL : node_simplify(g_steal_pointer(&all));
}

static NlNode *
parse_choice(Parser *parser)
{
  skip_blanks(parser);
  g_autoptr(NlNode) choice = node_new(NL_NODE_OR, place(parser, parser->at));
  do {
    NlNode *part = parse_all(parser);
    if (part)
      g_ptr_array_add(choice->parts, part);
  } while (!parser->error && take_operator(parser, "ODER", "OR"));
  return parser->error ? NULL : node_simplify(g_steal_pointer(&choice));
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

/* ---- notation ---- */

static void
describe_leaf(const NlNode *node, GString *out)
{
  if (node->field)
    g_string_append_printf(out, "%s:", node->field->name);
  if (nl_node_is_date(node)) {
    g_string_append_printf(out, "%s..%s", node->range.low, node->range.high);
  } else if (nl_node_is_number(node)) {
    g_autofree char *numbers
        = nl_numbers_describe(&node->numbers, node->field->kind == NL_FIELD_AMOUNT);
    g_string_append_printf(out, "[%s]", numbers);
  } else if (node->kind == NL_NODE_PHRASE) {
    g_string_append_printf(out, "\"%s\"", node->text);
  } else {
    g_string_append_printf(out, "%s%s", node->text, node->kind == NL_NODE_PREFIX ? "*" : "");
  }
}

static void
describe_node(const NlNode *node, GString *out)
{
  static const char *const names[] = { "and", "or", "not", "near" };
  if (!node->parts) {
    describe_leaf(node, out);
    return;
  }
  g_string_append_printf(out, "(%s", names[node->kind]);
  if (node->kind == NL_NODE_NEAR)
    g_string_append_printf(out, "/%u", node->distance);
  for (guint i = 0; i < node->parts->len; i++) {
    g_string_append_c(out, ' ');
    describe_node(g_ptr_array_index(node->parts, i), out);
  }
  g_string_append_c(out, ')');
}

char *
nl_node_describe(const NlNode *node)
{
  GString *out = g_string_new(NULL);
  describe_node(node, out);
  return g_string_free(out, FALSE);
}
