/* run.h: one run of the indexer: from folders of sources to the next generation of an archive.
 *
 * scan → compare → read (a process for each file) → store and index → commit. A long run commits in between, so that
 * one that is killed has not worked in vain; one that builds anew (full, repair) commits once, whole.
 */
#ifndef NL_INDEXER_RUN_H
#define NL_INDEXER_RUN_H

#include "indexer/report.h"

G_BEGIN_DECLS

typedef struct {
  /* A file could not be read: told at once. */
  void (*problem)(const NlProblem *problem, gpointer user_data);
  void (*progress)(guint done, guint total, gpointer user_data);
  /* Of a dry run: what would be done. */
  void (*plan)(const char *what, const char *path, gpointer user_data);
  gpointer user_data;
} NlRunEvents;

typedef struct {
  const char *archive;
  const char *const *paths;   /* NULL-terminated, or NULL */
  const char *const *remove;  /* what is to leave the archive */
  const char *const *purge;   /* ids of documents that are to leave it for good */
  const char *const *unpurge; /* ids of such that may come back */
  guint jobs;                 /* 0: as many as there are processors */
  guint seconds, mebibytes;   /* what the reading of one file may use; 0: see worker.h */
  guint batch;                /* readings between two commits; 0: 2000 */
  gboolean full;              /* read all anew */
  gboolean repair; /* make the index anew from what is stored; what is damaged is read again */
  gboolean retry;  /* what failed, although neither file nor rules changed */
  gboolean verify; /* look into files that size and time say are unchanged */
  gboolean delete_missing;
  gboolean force; /* delete also where more than a third of what is known would go */
  gboolean dry_run;
  NlRunEvents events; /* each may be NULL */
} NlRunOptions;

#define NL_RUN_ERROR (nl_run_error_quark())
GQuark nl_run_error_quark(void);
typedef enum { NL_RUN_ERROR_NO_PATH /* none of the paths given exists */ } NlRunError;

/* Fills the report, also where it fails. Sources that fail are in the report; an error is what ended the run: the
 * archive is then as at its last commit. */
gboolean nl_run(const NlRunOptions *options, NlReport *report, GError **error);

G_END_DECLS

#endif
