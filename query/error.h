/* error.h: what is wrong with a question, and where in it. */
#ifndef NL_QUERY_ERROR_H
#define NL_QUERY_ERROR_H

#include <glib.h>

G_BEGIN_DECLS

#define NL_QUERY_ERROR (nl_query_error_quark())
GQuark nl_query_error_quark(void);
typedef enum {
  NL_QUERY_ERROR_SYNTAX, /* cannot be read: the message says what was expected, in German */
  NL_QUERY_ERROR_LIMIT,  /* asks for more than this program does */
} NlQueryErrorCode;

/* Where in the query an error of NL_QUERY_ERROR is: characters from 0; -1 where it is nowhere in
 * particular. */
int nl_query_error_position(const GError *error);
void nl_query_set_error(GError **error, NlQueryErrorCode code, int position, const char *format,
                        ...) G_GNUC_PRINTF(4, 5);

G_END_DECLS

#endif
