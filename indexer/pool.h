/* pool.h: child processes, a few at a time. A child does one thing and writes what came of it to a pipe; one that
 * crashes, hangs or floods takes nothing with it. One that reads what anybody may have written is caged (cage.h).
 */
#ifndef NL_INDEXER_POOL_H
#define NL_INDEXER_POOL_H

#include <glib.h>

G_BEGIN_DECLS

/* ASan reserves terabytes of address space: with it there is no limit of memory. */
#if defined(__SANITIZE_ADDRESS__)
#define NL_POOL_HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NL_POOL_HAS_ASAN 1
#endif
#endif

/* What a child may use. 0: no limit. */
typedef struct {
  guint seconds;  /* of the clock, and of the processor */
  gsize output;   /* bytes written to its pipe */
  guint64 memory; /* bytes, beside what it has of its parent's when it begins */
} NlLimits;

/* Runs in the child, with nothing open but out, and /dev/null as standard input and output. Standard error is
 * /dev/null too, or, of a caged one, the same pipe as out: a library's last words say what it died of. */
typedef void (*NlChildFunc)(int out, gconstpointer data);

/* Runs in the parent when the child has ended; failure is why it did not end well, in words, else
 * NULL. FALSE with error ends the pool's work. */
typedef gboolean (*NlDoneFunc)(const GByteArray *output, const char *failure, gpointer data,
                               gpointer context, GError **error);

typedef struct {
  NlLimits limits;
  gboolean caged; /* what cannot be caged ends the pool's work (NL_CAGE_ERROR) */
  NlChildFunc child;
  GDestroyNotify born; /* runs in the parent when the child has its copy of data: what the child
                          alone needs may go; may be NULL */
  NlDoneFunc done;
  GDestroyNotify free_data;
} NlTask;

typedef struct NlPool NlPool;

/* jobs: how many children at once; context is handed to each done. */
NlPool *nl_pool_new(guint jobs, gpointer context);
/* Kills what still runs. */
void nl_pool_free(NlPool *pool);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPool, nl_pool_free)

/* Starts a child, waiting for a free place first. The task must outlive the pool; take_data is
 * freed after done. */
gboolean nl_pool_run(NlPool *pool, const NlTask *task, gpointer take_data, GError **error);

/* Waits for all children. */
gboolean nl_pool_drain(NlPool *pool, GError **error);

G_END_DECLS

#endif
