/* quantile.h: inside indexer/ only: what most of some measures are. */
#ifndef NL_INDEXER_QUANTILE_H
#define NL_INDEXER_QUANTILE_H

#include <glib.h>

G_BEGIN_DECLS

/* The value below which that share (0 to 1) of the doubles lies; 0 of none. Sorts them. */
double nl_quantile(GArray *values, double share);

G_END_DECLS

#endif
