/* value.h: what stands behind the colon of a field: one of its words, a number, a date. */
#ifndef NL_QUERY_VALUE_H
#define NL_QUERY_VALUE_H

#include "query/node.h"

G_BEGIN_DECLS

/* Reads a leaf's text as its field wants it, and fills range or numbers. FALSE and NL_QUERY_ERROR where it is no value of
 * that field; what has no field, or takes any word, is good. */
gboolean nl_value_check(NlNode *leaf, GError **error);

/* The bytes of the value that begins at: a word, and of a date or an amount as many as belong to it: "12. März 2024",
 * "50.000 Euro". field may be NULL. */
gsize nl_value_length(const NlField *field, const char *at);

G_END_DECLS

#endif
