/* compare.h: what has become of a source since the last run. Looks at ledger and hashes, reads nothing. */
#ifndef NL_INDEXER_COMPARE_H
#define NL_INDEXER_COMPARE_H

#include "corpus/ledger.h"
#include "indexer/scan.h"

G_BEGIN_DECLS

typedef enum {
  NL_CHANGE_UNCHANGED,
  NL_CHANGE_NEW,
  NL_CHANGE_CHANGED, /* other bytes at a known path */
  NL_CHANGE_RULES,   /* the same bytes, but tool or profiles are others */
  NL_CHANGE_MOVED,   /* known bytes at a new path, and their old path is gone */
  NL_CHANGE_COPY,    /* known bytes at a further path */
} NlChange;

const char *nl_change_name(NlChange change);

/* A ledger with ways in by hash and by id. The ledger is borrowed, and changed through it only. */
typedef struct NlComparison NlComparison;

/* The hash of today's rules for what was read by that profile, NULL for what was read by none; borrowed. */
typedef const char *(*NlRulesFunc)(const char *profile, gconstpointer rules);

NlComparison *nl_comparison_new(NlLedger *ledger, NlRulesFunc hash, gconstpointer rules);
void nl_comparison_free(NlComparison *comparison);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlComparison, nl_comparison_free)

/* Puts an entry in, in place of one with the same path; takes one out. */
void nl_comparison_take(NlComparison *comparison, NlSourceEntry *take_entry);
void nl_comparison_remove(NlComparison *comparison, const char *path);

/* The entry of that path, where size, time and rules say that there is no need to open the file; else NULL. */
NlSourceEntry *nl_comparison_untouched(const NlComparison *comparison, const NlFound *found);

typedef struct {
  NlChange change;
  char *id; /* the document's, which the source is a reading of */
  const NlSourceEntry
      *known; /* whose reading holds for it; NULL: it is to be read. Borrowed from the ledger */
  char *gone; /* of MOVED: the path it is no longer at */
} NlVerdict;

/* Decides by the hash of the file's bytes. */
void nl_comparison_judge(const NlComparison *comparison, const NlFound *found, const char *sha256,
                         NlVerdict *out);
void nl_verdict_clear(NlVerdict *verdict);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NlVerdict, nl_verdict_clear)

/* The entries of a document, in order of path, those that are missing last: all are the same bytes, so they share one
 * reading. Shown is the first. You free the array. */
GPtrArray *nl_comparison_sources(const NlComparison *comparison, const char *id);

G_END_DECLS

#endif
