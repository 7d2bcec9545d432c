/* worker.h: the reading of one source in a process of its own. The bytes are read before: the process opens no file.
 *
 * What it sends: "R" and the reading's JSON, "N" for a document that is not public (and nothing of it), "E" and why it
 * could not be read.
 */
#ifndef NL_INDEXER_WORKER_H
#define NL_INDEXER_WORKER_H

#include "indexer/pool.h"
#include "indexer/reading.h"

G_BEGIN_DECLS

#define NL_WORKER_SECONDS 60
#define NL_WORKER_OUTPUT  ((gsize)64 << 20)
#define NL_WORKER_MEMORY  ((guint64)1 << 30)

typedef struct {
  char *path;
  GBytes *bytes;
  const NlReadingOptions *options; /* borrowed */
} NlWork;

/* An NlChildFunc; data is an NlWork. */
void nl_worker_read(int out, gconstpointer data);

/* What became of it. Of the three at most one: reading, leftout, failure. */
typedef struct {
  NlReading *reading;
  gboolean leftout;
  char *failure; /* in words */
} NlWorkResult;

/* Takes apart what the process sent; it is not trusted. failure is the pool's. */
void nl_work_result_parse(const GByteArray *output, const char *failure, NlWorkResult *out);
void nl_work_result_clear(NlWorkResult *result);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NlWorkResult, nl_work_result_clear)

G_END_DECLS

#endif
