/* index_task.h: index folders are written by processes of their own: what that takes grows with what is written, and
 * goes with them. */
#ifndef NL_INDEXER_INDEX_TASK_H
#define NL_INDEXER_INDEX_TASK_H

#include "indexer/lexicon.h"
#include "indexer/pool.h"

G_BEGIN_DECLS

/* Begins to write readings (NlIndexed, taken) into a folder; whether that went well is told by draining the pool. lexicon
 * is lent until then, and may be NULL. */
gboolean nl_index_task_write(NlPool *pool, const char *folder, GPtrArray *take_readings,
                             const NlLexicon *lexicon, GError **error);

/* Merges index folders (paths) into one that does not exist yet, without the dead versions (NULL: there are none), and
 * drains the pool. */
gboolean nl_index_task_merge(NlPool *pool, const char *folder, GPtrArray *sources,
                             const GPtrArray *dead, const NlLexicon *lexicon, GError **error);

G_END_DECLS

#endif
