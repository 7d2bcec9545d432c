/* scan.h: what there is to read below the paths given to a run. */
#ifndef NL_INDEXER_SCAN_H
#define NL_INDEXER_SCAN_H

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  char *path; /* absolute */
  guint64 size;
  gint64 mtime; /* nanoseconds since the epoch */
} NlFound;

/* A path, and what is the matter with it, in words. */
typedef struct {
  char *path, *reason;
} NlProblem;

NlProblem *nl_problem_new(const char *path, const char *reason);
void nl_problem_free(NlProblem *problem);

typedef struct {
  GPtrArray *found;    /* NlFound, in order of path, each once */
  GPtrArray *problems; /* NlProblem: what could not be looked at */
  GPtrArray *roots;    /* char *: the paths given, absolute */
  GPtrArray *blind;    /* char *: what is at or below these is unknown, not gone */
  guint n_absent;      /* how many of the paths given do not exist */
} NlScan;

/* Walks folders; a file given by name is taken whatever it is called. Within folders those with the name of a text,
 * web page or PDF, packed or not, are; hidden names, links to folders and the archive's own folder are passed over; a pipe or device with such a name is a problem. */
NlScan *nl_scan_new(const char *const *paths, const char *archive);
void nl_scan_free(NlScan *scan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlScan, nl_scan_free)

/* Whether nothing is there; what cannot be looked at is not gone. */
gboolean nl_path_is_gone(const char *path);
/* Whether path is folder or lies below it; both absolute. */
gboolean nl_path_is_below(const char *path, const char *folder);
/* Whether that holds for one of the folders. */
gboolean nl_path_is_below_any(const char *path, const GPtrArray *folders);

G_END_DECLS

#endif
