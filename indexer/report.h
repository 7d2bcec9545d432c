/* report.h: what a run did: counted, told in a line, written as JSON. */
#ifndef NL_INDEXER_REPORT_H
#define NL_INDEXER_REPORT_H

#include "corpus/record.h"
#include "indexer/compare.h"
#include "indexer/scan.h"

G_BEGIN_DECLS

typedef enum {
  NL_COUNT_NEW,
  NL_COUNT_CHANGED,
  NL_COUNT_RULES, /* read again because tool or profiles changed, or by --full */
  NL_COUNT_MOVED,
  NL_COUNT_COPY, /* further paths of known bytes */
  NL_COUNT_UNCHANGED,
  NL_COUNT_MISSING, /* known, not found, kept */
  NL_COUNT_REMOVED,
  NL_COUNT_PURGED,  /* kept out, for they were purged */
  NL_COUNT_LEFTOUT, /* not public */
  NL_COUNT_FAILED,
  NL_COUNT_READ,      /* how many files were read by a process: 0 says that nothing was extracted */
  NL_COUNT_REINDEXED, /* indexed from what the archive keeps */
  NL_COUNT_VERSIONS,  /* meetings with minutes in several documents */
  NL_COUNT_SUPERSEDED, /* of these documents, those that a newer one answers for */
  NL_COUNT_FINDINGS,   /* in what was read */
  NL_COUNT_N,
} NlCount;

/* What a careful reader would question in a document that was read. */
typedef struct {
  char *path, *message;
  NlFindingKind kind;
  guint page, line; /* 0 where unknown */
} NlReportFinding;

typedef struct {
  guint counts[NL_COUNT_N];
  GPtrArray *problems; /* NlProblem: what could not be read or looked at */
  GPtrArray *leftout;  /* char *, paths */
  GPtrArray *missing;  /* char *, paths */
  GPtrArray *versions; /* GPtrArray of char *: paths of minutes of one meeting, newest first */
  GPtrArray *findings; /* NlReportFinding */
  gboolean dry_run;    /* nothing was done: the counts say what would be */
  guint64 bytes;       /* of the files that were opened */
  double seconds;
  char *error; /* what ended the run; NULL: nothing did */
} NlReport;

NlReport *nl_report_new(void);
void nl_report_free(NlReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlReport, nl_report_free)

/* Counts and keeps the findings of a record that was read from that path. */
void nl_report_add_findings(NlReport *report, const char *path, const NlRecord *record);
void nl_report_count_change(NlReport *report, NlChange change);

/* One line for people; you free it. */
char *nl_report_text(const NlReport *report);
/* For programs, "version" 1; you free it. */
char *nl_report_json(const NlReport *report);

G_END_DECLS

#endif
