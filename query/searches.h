/* searches.h: the saved searches of an archive: a key file `searches` in its folder, written by its keeper.
 *
 *   [searches]
 *   Radwege=Radweg ODER Fahrradstraße
 *
 * The query stands as it is typed into the search page: nothing is to be escaped.
 */
#ifndef NL_QUERY_SEARCHES_H
#define NL_QUERY_SEARCHES_H

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  char *name;  /* good for the name of a file */
  char *query; /* may be one that cannot be read */
} NlSavedSearch;

/* NlSavedSearch in the order of the file; none where there is no file. NL_ARCHIVE_ERROR CORRUPT, also of a name that is
 * none for a file, or IO. You free it. */
GPtrArray *nl_searches_load(const char *folder, GError **error);

G_END_DECLS

#endif
