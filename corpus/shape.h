/* shape.h: a struct described by a table, so that making, freeing, printing as JSON and reading
 * back are written once.
 *
 * One row is one property: its name in JSON, its type, where it lies. The order of rows is the
 * order in JSON. What is unknown (NULL, 0, -1 for a count, an empty list) is absent in JSON, and
 * the other way round.
 */
#ifndef NL_CORPUS_SHAPE_H
#define NL_CORPUS_SHAPE_H

#include <glib.h>
#include <jansson.h>

G_BEGIN_DECLS

typedef enum {
  NL_SHAPE_STRING,  /* const char * */
  NL_SHAPE_MOMENT,  /* the same: 2024-04-22 or 2024-04-22T16:00, in this form at least */
  NL_SHAPE_NUMBER,  /* guint; 0 is unknown */
  NL_SHAPE_COUNT,   /* int; -1 is unknown */
  NL_SHAPE_REAL,    /* double; always there */
  NL_SHAPE_TRUTH,   /* NlTruth */
  NL_SHAPE_FLAG,    /* gboolean; FALSE is absent */
  NL_SHAPE_WORD,    /* an enum by its words; a value without a word is absent */
  NL_SHAPE_STRINGS, /* GPtrArray of const char * */
  NL_SHAPE_OBJECT,  /* a struct within; absent where it is empty, or by its flag */
  NL_SHAPE_LIST,    /* GPtrArray of structs */
} NlShapeType;

typedef struct NlShape NlShape;

typedef struct {
  const char *name;
  NlShapeType type;
  gsize offset;
  gboolean required;
  const char *const
      *words;           /* of a WORD: by value, NULL-terminated; a leading "" stands for unknown */
  const NlShape *shape; /* of an OBJECT or LIST */
  gsize flag_offset;    /* of an OBJECT: its gboolean that tells whether it is there; 0: none */
} NlProperty;

struct NlShape {
  gsize size;
  const NlProperty *properties; /* ended by a row without name */
  GDestroyNotify release;       /* frees one element of a list */
};

/* The word's place in words, -1 where it is none. */
int nl_shape_word(const char *const *words, const char *word);

/* Fills a zeroed struct: its lists are made, its counts unknown. Clearing frees the lists and what
 * is in them. */
void nl_shape_init(const NlShape *shape, gpointer data);
void nl_shape_clear(const NlShape *shape, gpointer data);

/* Appends a new element to a list of that shape and returns it. */
gpointer nl_shape_append(const NlShape *shape, GPtrArray *list);

/* A new reference; you own it. */
json_t *nl_shape_to_json(const NlShape *shape, gconstpointer data);

/* Reads into an initialised struct; strings are copied into the chunk. FALSE and error (of that
 * domain and code, the message beginning with the property) where the JSON does not fit. Properties
 * not in the table are passed over. */
typedef struct {
  GStringChunk *strings;
  GQuark domain;
  int code;
} NlShapeReader;
gboolean nl_shape_from_json(const NlShape *shape, const json_t *json, const NlShapeReader *reader,
                            gpointer data, GError **error);

G_END_DECLS

#endif
