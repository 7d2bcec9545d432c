/* furniture.h: inside indexer/ only: what pages carry beside their text: running heads and feet, page numbers. */
#ifndef NL_INDEXER_FURNITURE_H
#define NL_INDEXER_FURNITURE_H

#include "corpus/pages.h"

G_BEGIN_DECLS

/* Drops it from pages whose lines are in reading order. On the first page one copy of a running head stays: it may be
 * the title. */
void nl_furniture_drop(NlPages *pages);

G_END_DECLS

#endif
