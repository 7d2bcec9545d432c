/* worker.h: the reading of one source in a process of its own. The bytes are read before: the process opens no file.
 *
 * What it sends is a letter's payload, followed by the letter and the payload's length: "R" and the reading, "N" for a
 * document that is not public (and nothing of it), "E" and why it could not be read. What stands before that is what
 * libraries had to say.
 */
#ifndef NL_INDEXER_WORKER_H
#define NL_INDEXER_WORKER_H

#include "indexer/pool.h"
#include "indexer/reading.h"

G_BEGIN_DECLS

/* What a reading may use, unless told otherwise: seconds, MiB. */
#define NL_WORKER_SECONDS 60
#define NL_WORKER_MEMORY  512
#define NL_WORKER_OUTPUT  64

typedef struct {
  char *path, *sha256;
  GBytes *bytes;
  const NlReadingOptions *options; /* borrowed */
} NlWork;

/* Whether these numbers of an option can be limits; 0 is not given. */
gboolean nl_worker_are_limits(int seconds, int mebibytes);
/* The limits in bytes and seconds; 0 stands for the usual ones. */
NlLimits nl_worker_limits(guint seconds, guint mebibytes);

/* The two ends of the pipe. Of what was sent take apart: FALSE where nothing whole was. payload is borrowed. */
void nl_worker_send(int out, char letter, const char *payload, gsize length);
gboolean nl_worker_receive(const GByteArray *output, char *out_letter, const char **out_payload,
                           gsize *out_length);
/* What a process says of a failure, made fit to stand in a line; you free it. */
char *nl_worker_reason(const char *payload, gsize length);

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
