/* error.c: errors with a place. */
#include "query/error.h"

#include <stdarg.h>

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
