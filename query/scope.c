/* scope.c: what all that builds queries needs. */
#include "query/scope.h"

XapQuery *
nl_scope_combine(XapOperator op, GPtrArray *take_parts, guint window)
{
  gsize length = 0;
  gpointer *parts = g_ptr_array_steal(take_parts, &length);
  XapQuery *query = xap_query_combine(op, (XapQuery **)parts, length, window);
  g_free(parts);
  return query;
}

GPtrArray *
nl_scope_queries(void)
{
  return g_ptr_array_new_with_free_func((GDestroyNotify)xap_query_free);
}

XapQuery *
nl_scope_restrict(const NlScope *scope, XapQuery *take_query, const char *const *kinds)
{
  return scope->editions ? nl_reader_restrict_to_living(scope->reader, take_query, kinds)
                         : nl_reader_restrict(scope->reader, take_query, kinds);
}
