/* found.h: search documents found by terms, newest first, with their data: for answers that are no search. */
#ifndef NL_QUERY_FOUND_H
#define NL_QUERY_FOUND_H

#include <jansson.h>

#include "corpus/fields.h"
#include "query/reader.h"

G_BEGIN_DECLS

/* What all answers of lists share: a page of the rows. */
typedef struct {
  guint offset, limit;
} NlPaging;

/* Most rows that one answer gives. */
#define NL_LIST_MAX 100000

/* What bears the value in that field: all its terms. */
XapQuery *nl_found_field(const NlReader *reader, const NlField *field, const char *value);

/* A page of all search documents of these kinds that the query finds, newest first, then by id. Consumes the query.
 * NULL and error; you free it. */
XapResult *nl_found_ask(const NlReader *reader, XapQuery *take_query, const char *const *kinds,
                        const NlPaging *paging, GError **error);

/* A hit's data (corpus/hit.h) without its text; a new reference. NULL and error. */
json_t *nl_found_data(const XapResult *result, guint index, GError **error);

/* The date of a hit or record, its first ten characters: of the meeting, else of the paper. NULL where unknown; you
 * free it. */
char *nl_found_day(const json_t *data);

/* Calls answer, and once more on the generation then in force where the index has changed under it. */
typedef json_t *(*NlAnswerFunc)(NlReader *reader, gconstpointer request, GError **error);
json_t *nl_found_answer(NlReader *reader, NlAnswerFunc answer, gconstpointer request,
                        GError **error);

/* Small helps for JSON: the string of a key, NULL where there is none; setting a string that may be NULL, or not be UTF-8; copying the
 * keys that are there. */
const char *nl_json_text(const json_t *object, const char *key);
void nl_json_set_text(json_t *object, const char *key, const char *text);
void nl_json_copy(json_t *to, const json_t *from, const char *const *keys);
/* Cuts a list down to the page, in place, and returns it. */
json_t *nl_json_page(json_t *list, const NlPaging *paging);

G_END_DECLS

#endif
