/* shape.c: structs made, freed, printed and read by their tables. */
#include "corpus/shape.h"

/* Enums are read and written as int. */
G_STATIC_ASSERT(sizeof(NlShapeType) == sizeof(int));

#define AT(type, data, offset) ((type *)(gpointer)((char *)(data) + (offset)))
#define AT_CONST(type, data, offset)                                                               \
  ((const type *)(gconstpointer)((const char *)(data) + (offset)))

int
nl_shape_word(const char *const *words, const char *word)
{
  for (int i = 0; words[i]; i++)
    if (*words[i] && g_str_equal(words[i], word))
      return i;
  return -1;
}

void
nl_shape_init(const NlShape *shape, gpointer data)
{
  for (const NlProperty *p = shape->properties; p->name; p++) {
    if (p->type == NL_SHAPE_COUNT)
      *AT(int, data, p->offset) = -1;
    else if (p->type == NL_SHAPE_STRINGS)
      *AT(GPtrArray *, data, p->offset) = g_ptr_array_new();
    else if (p->type == NL_SHAPE_LIST)
      *AT(GPtrArray *, data, p->offset) = g_ptr_array_new_with_free_func(p->shape->release);
    else if (p->type == NL_SHAPE_OBJECT)
      nl_shape_init(p->shape, AT(char, data, p->offset));
  }
}

void
nl_shape_clear(const NlShape *shape, gpointer data)
{
  for (const NlProperty *p = shape->properties; p->name; p++) {
    if (p->type == NL_SHAPE_STRINGS || p->type == NL_SHAPE_LIST)
      g_clear_pointer(AT(GPtrArray *, data, p->offset), g_ptr_array_unref);
    else if (p->type == NL_SHAPE_OBJECT)
      nl_shape_clear(p->shape, AT(char, data, p->offset));
  }
}

gpointer
nl_shape_append(const NlShape *shape, GPtrArray *list)
{
  gpointer element = g_malloc0(shape->size);
  nl_shape_init(shape, element);
  g_ptr_array_add(list, element);
  return element;
}

/* ---- to JSON ---- */

static json_t *
strings_to_json(const GPtrArray *strings)
{
  if (strings->len == 0)
    return NULL;
  json_t *list = json_array();
  for (guint i = 0; i < strings->len; i++)
    json_array_append_new(list, json_string(g_ptr_array_index(strings, i)));
  return list;
}

static json_t *
list_to_json(const NlShape *shape, const GPtrArray *elements)
{
  if (elements->len == 0)
    return NULL;
  json_t *list = json_array();
  for (guint i = 0; i < elements->len; i++)
    json_array_append_new(list, nl_shape_to_json(shape, g_ptr_array_index(elements, i)));
  return list;
}

static json_t *
object_to_json(const NlProperty *p, gconstpointer data)
{
  if (p->flag_offset && !*AT_CONST(gboolean, data, p->flag_offset))
    return NULL;
  json_t *object = nl_shape_to_json(p->shape, AT_CONST(char, data, p->offset));
  if (!p->flag_offset && json_object_size(object) == 0)
    g_clear_pointer(&object, json_decref);
  return object;
}

/* A whole number is printed without a fraction, as people write it. */
static json_t *
real_to_json(double value)
{
  const double exact = 9007199254740992.0; /* 2^53: beyond, doubles skip integers */
  if (-exact < value && value < exact && (double)(gint64)value == value)
    return json_integer((json_int_t)value);
  return json_real(value);
}

static json_t *
truth_to_json(int truth)
{
  enum { UNKNOWN, NO };
  return truth == UNKNOWN ? NULL : json_boolean(truth != NO);
}

/* The value as a new reference; NULL where it is unknown. */
static json_t *
value_to_json(const NlProperty *p, gconstpointer data)
{
  switch (p->type) {
  case NL_SHAPE_STRING:
  case NL_SHAPE_MOMENT: {
    const char *string = *AT_CONST(char *const, data, p->offset);
    return string ? json_string(string) : NULL;
  }
  case NL_SHAPE_NUMBER: {
    guint number = *AT_CONST(guint, data, p->offset);
    return number ? json_integer(number) : NULL;
  }
  case NL_SHAPE_COUNT: {
    int count = *AT_CONST(int, data, p->offset);
    return count >= 0 ? json_integer(count) : NULL;
  }
  case NL_SHAPE_REAL:
    return real_to_json(*AT_CONST(double, data, p->offset));
  case NL_SHAPE_TRUTH:
    return truth_to_json(*AT_CONST(int, data, p->offset));
  case NL_SHAPE_FLAG:
    return *AT_CONST(gboolean, data, p->offset) ? json_true() : NULL;
  case NL_SHAPE_WORD: {
    const char *word = p->words[*AT_CONST(int, data, p->offset)];
    return *word ? json_string(word) : NULL;
  }
  case NL_SHAPE_STRINGS:
    return strings_to_json(*AT_CONST(GPtrArray *const, data, p->offset));
  case NL_SHAPE_OBJECT:
    return object_to_json(p, data);
  case NL_SHAPE_LIST:
    return list_to_json(p->shape, *AT_CONST(GPtrArray *const, data, p->offset));
  }
  g_assert_not_reached();
}

json_t *
nl_shape_to_json(const NlShape *shape, gconstpointer data)
{
  json_t *object = json_object();
  for (const NlProperty *p = shape->properties; p->name; p++) {
    json_t *value = value_to_json(p, data);
    if (value)
      json_object_set_new(object, p->name, value);
  }
  return object;
}

/* ---- from JSON ---- */

static gboolean
malformed(const NlShapeReader *reader, GError **error, const char *message)
{
  g_set_error_literal(error, reader->domain, reader->code, message);
  return FALSE;
}

/* A copy in the chunk; NULL for "", for unknown is absent. */
static const char *
keep(const NlShapeReader *reader, const json_t *json)
{
  const char *string = json_string_value(json);
  return *string ? g_string_chunk_insert_const(reader->strings, string) : NULL;
}

static gboolean
number_from_json(const json_t *json, gint64 max, const NlShapeReader *reader, gint64 *out,
                 GError **error)
{
  if (!json_is_integer(json))
    return malformed(reader, error, "no whole number");
  *out = json_integer_value(json);
  return *out >= 0 && *out <= max ? TRUE : malformed(reader, error, "number out of range");
}

static gboolean
strings_from_json(const json_t *json, const NlShapeReader *reader, GPtrArray *out, GError **error)
{
  if (!json_is_array(json))
    return malformed(reader, error, "no list");
  for (gsize i = 0; i < json_array_size(json); i++) {
    const json_t *element = json_array_get(json, i);
    const char *string = json_is_string(element) ? keep(reader, element) : NULL;
    if (!string)
      return malformed(reader, error, "an element is no text");
    g_ptr_array_add(out, (gpointer)string);
  }
  return TRUE;
}

static gboolean
list_from_json(const NlShape *shape, const json_t *json, const NlShapeReader *reader,
               GPtrArray *out, GError **error)
{
  if (!json_is_array(json))
    return malformed(reader, error, "no list");
  for (gsize i = 0; i < json_array_size(json); i++) {
    gpointer element = nl_shape_append(shape, out);
    if (!nl_shape_from_json(shape, json_array_get(json, i), reader, element, error)) {
      g_prefix_error(error, "%" G_GSIZE_FORMAT ": ", i);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
word_from_json(const NlProperty *p, const json_t *json, const NlShapeReader *reader, int *out,
               GError **error)
{
  int place = json_is_string(json) ? nl_shape_word(p->words, json_string_value(json)) : -1;
  if (place < 0)
    return malformed(reader, error, "none of the words it may be");
  *out = place;
  return TRUE;
}

static gboolean
integer_from_json(const NlProperty *p, const json_t *json, const NlShapeReader *reader,
                  gpointer data, GError **error)
{
  gint64 number = 0;
  if (!number_from_json(json, p->type == NL_SHAPE_COUNT ? G_MAXINT : G_MAXUINT, reader, &number,
                        error))
    return FALSE;
  if (p->type == NL_SHAPE_COUNT)
    *AT(int, data, p->offset) = (int)number;
  else
    *AT(guint, data, p->offset) = (guint)number;
  return TRUE;
}

static gboolean
boolean_from_json(const NlProperty *p, const json_t *json, const NlShapeReader *reader,
                  gpointer data, GError **error)
{
  if (!json_is_boolean(json))
    return malformed(reader, error, "neither true nor false");
  enum { NO = 1, YES };
  if (p->type == NL_SHAPE_TRUTH)
    *AT(int, data, p->offset) = json_is_true(json) ? YES : NO;
  else
    *AT(gboolean, data, p->offset) = json_is_true(json);
  return TRUE;
}

/* Who shows it cuts it at these places. */
static gboolean
is_moment(const char *text)
{
  static const char form[] = "0000-00-00T00:00";
  gsize length = strlen(text);
  gboolean fits = length == 0 || length == strlen("0000-00-00") || length == strlen(form);
  for (gsize i = 0; fits && i < length; i++)
    fits = form[i] == '0' ? g_ascii_isdigit(text[i]) : text[i] == form[i];
  return fits;
}

static gboolean
string_from_json(const NlProperty *p, const json_t *json, const NlShapeReader *reader,
                 gpointer data, GError **error)
{
  if (!json_is_string(json))
    return malformed(reader, error, "no text");
  const char *text = json_string_value(json);
  if (p->type == NL_SHAPE_MOMENT && !is_moment(text))
    return malformed(reader, error, "no date, nor date and time");
  *AT(const char *, data, p->offset) = keep(reader, json);
  return !p->required || *text != '\0' || malformed(reader, error, "empty");
}

static gboolean
value_from_json(const NlProperty *p, const json_t *json, const NlShapeReader *reader, gpointer data,
                GError **error)
{
  switch (p->type) {
  case NL_SHAPE_STRING:
  case NL_SHAPE_MOMENT:
    return string_from_json(p, json, reader, data, error);
  case NL_SHAPE_NUMBER:
  case NL_SHAPE_COUNT:
    return integer_from_json(p, json, reader, data, error);
  case NL_SHAPE_REAL:
    if (!json_is_number(json))
      return malformed(reader, error, "no number");
    *AT(double, data, p->offset) = json_number_value(json);
    return TRUE;
  case NL_SHAPE_TRUTH:
  case NL_SHAPE_FLAG:
    return boolean_from_json(p, json, reader, data, error);
  case NL_SHAPE_WORD:
    return word_from_json(p, json, reader, AT(int, data, p->offset), error);
  case NL_SHAPE_STRINGS:
    return strings_from_json(json, reader, *AT(GPtrArray *, data, p->offset), error);
  case NL_SHAPE_OBJECT:
    if (p->flag_offset)
      *AT(gboolean, data, p->flag_offset) = TRUE;
    return nl_shape_from_json(p->shape, json, reader, AT(char, data, p->offset), error);
  case NL_SHAPE_LIST:
    return list_from_json(p->shape, json, reader, *AT(GPtrArray *, data, p->offset), error);
  }
  g_assert_not_reached();
}

gboolean
nl_shape_from_json(const NlShape *shape, const json_t *json, const NlShapeReader *reader,
                   gpointer data, GError **error)
{
  if (!json_is_object(json))
    return malformed(reader, error, "no object");
  for (const NlProperty *p = shape->properties; p->name; p++) {
    const json_t *value = json_object_get(json, p->name);
    gboolean good = value ? value_from_json(p, value, reader, data, error)
                          : !p->required || malformed(reader, error, "missing");
    if (!good) {
      g_prefix_error(error, "%s: ", p->name);
      return FALSE;
    }
  }
  return TRUE;
}
