/* quantile.c: quantiles of measures. */
#include "indexer/quantile.h"

static int
compare_doubles(gconstpointer a, gconstpointer b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double
nl_quantile(GArray *values, double share)
{
  g_array_sort(values, compare_doubles);
  return values->len ? g_array_index(values, double, (guint)((values->len - 1) * share)) : 0;
}
