/* running.h: inside the run only: what its parts share.
 *
 *   run.c     opens, goes through all sources, closes
 *   take.c    one source: judged, read, entered
 *   leave.c   what is gone, and what is taken out
 *   purge.c   what leaves for good, and what keeps it from coming back
 *   versions.c  minutes of one meeting in several documents, and which of them answers
 *   commit.c  from store to index, and into force
 *   tell.c    what is counted and told
 */
#ifndef NL_INDEXER_RUNNING_H
#define NL_INDEXER_RUNNING_H

#include "corpus/archive.h"
#include "indexer/cage.h"
#include "indexer/compare.h"
#include "indexer/generation.h"
#include "indexer/journal.h"
#include "indexer/rules.h"
#include "indexer/run.h"

G_BEGIN_DECLS

typedef struct {
  const NlRunOptions *options;
  NlReport *report;
  NlArchiveLock *lock;
  NlJournal *journal; /* NULL in a dry run */
  NlManifest *manifest;
  NlLedger *ledger;
  NlRules *rules;
  NlReadingOptions reading;
  NlComparison *comparison;
  NlCageStock *stock;
  NlTask task; /* the reading of a source */
  NlPool *pool;
  NlGeneration *generation;
  GHashTable *shown;   /* id → the path that its hits in the index name */
  GHashTable *waiting; /* sha256 → what is being read, see take.c */
  GHashTable *purged;  /* hashes of bytes and paths that must not come back; NULL: none */
  GHashTable *marked;  /* set of ids: the index does not have the mark yet that the ledger has */
  gboolean rebuilt;    /* what was to be built anew as a whole is in force */
  gboolean dirty;      /* there is something to commit */
  gboolean forgets;    /* nothing may be left of what is taken out */
} NlRun;

/* Whether the index is made anew as a whole. */
gboolean nl_run_rebuilds(const NlRun *run);

/* ---- tell.c ---- */

void nl_run_tell_problem(NlRun *run, const char *path, const char *reason);
/* Of a dry run: what would be done. */
void nl_run_tell_plan(const NlRun *run, const char *what, const char *path);
/* Counts a source whose reading stands, whatever came of it. */
void nl_run_count(NlRun *run, const NlSourceEntry *entry, NlChange change);

/* ---- take.c ---- */

/* Looks at a source, and where needed has it read. */
gboolean nl_run_take(NlRun *run, const NlFound *found, GError **error);
/* For the task that reads: the context is the run. */
gboolean nl_run_take_result(const GByteArray *output, const char *failure, gpointer data,
                            gpointer context, GError **error);
void nl_run_let_go_of_bytes(gpointer job);
void nl_run_free_job(gpointer job);
/* The entry whose path the hits of a document are to name; NULL where it is not in the index. */
NlSourceEntry *nl_run_first_source(const NlRun *run, const char *id);
/* That the hits of a document now name this path. */
void nl_run_show(NlRun *run, const char *id, const char *path);
/* Path and hash are ours to say: a process that read a hostile file is not asked for them. */
void nl_run_set_source(NlRecord *record, const NlSourceEntry *entry);

/* ---- leave.c ---- */

/* Marks what was looked for and not found. What is there all the same (a file once given by name, in a folder now) is
 * returned, to be looked at too: NULL-terminated, borrowed; you free the array. */
GPtrArray *nl_run_mark_missing(NlRun *run, const NlScan *scan);
/* Those still missing when moves are known: told, and deleted where that was asked for. */
void nl_run_settle_missing(NlRun *run, const NlScan *scan);
/* Takes out the sources at or below a path. */
void nl_run_remove(NlRun *run, const char *path);

/* ---- purge.c ---- */

/* Brings run->purged up to date with the manifest. */
void nl_run_load_purged(NlRun *run);
/* Takes a document out, with a mark for each of its paths and contents. The mark has no words: hashes only. */
void nl_run_purge(NlRun *run, const char *id);
void nl_run_unpurge(NlRun *run, const char *id);
/* Whether a file is to be kept out, for its path or for its bytes. */
gboolean nl_run_is_purged_path(const NlRun *run, const char *path);
gboolean nl_run_is_purged_hash(const NlRun *run, const char *sha256);

/* ---- versions.c ---- */

/* Fills what an entry says of the minutes that a record holds: whose, of when and of what items. What was superseded
 * before this reading is so until all are compared. */
void nl_run_keep_version(const NlRun *run, NlSourceEntry *entry, const NlRecord *record);
/* Reports meetings of which the archive has minutes in several documents: a draft and the approved ones, or corrected
 * ones. All stay. */
void nl_run_report_versions(NlRun *run);
/* Marks in the ledger the minutes that newer ones answer for, and takes the mark from those for which none do any more;
 * they are indexed by the next commit. What the next commit puts in force with another mark is left for after it. */
void nl_run_mark_versions(NlRun *run);

/* ---- commit.c ---- */

/* Waits for all that is being read, indexes what moved or was marked, and puts all of it in force. */
gboolean nl_run_commit(NlRun *run, GError **error);
/* The last commit, with the marks of versions. */
gboolean nl_run_finish(NlRun *run, GError **error);
/* So that they are read again, demotes entries whose reading cannot be loaded; their paths, NULL-terminated, borrowed;
 * you free the array. */
GPtrArray *nl_run_find_damaged(NlRun *run);

G_END_DECLS

#endif
