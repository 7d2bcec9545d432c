/* told.h: which hits of which saved search somebody was told of: the file `told` in the archive's folder. It has ids
 * and the queries, no word of a document.
 *
 *   {"version": 1, "searches": {NAME: {"query": QUERY, "ids": [ID, …]}}}
 */
#ifndef NL_QUERY_TOLD_H
#define NL_QUERY_TOLD_H

#include <glib.h>

G_BEGIN_DECLS

typedef struct NlTold NlTold;

/* Empty where there is no file. NL_ARCHIVE_ERROR CORRUPT or IO. */
NlTold *nl_told_load(const char *folder, GError **error);
void nl_told_free(NlTold *told);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlTold, nl_told_free)

/* The set of ids told for a name; NULL where nothing was under this name with this query. You unref it. */
GHashTable *nl_told_ids(const NlTold *told, const char *name, const char *query);

/* These ids, and no others, are told from now on; written at once. */
gboolean nl_told_set(NlTold *told, const char *name, const char *query, GHashTable *ids,
                     GError **error);

/* Forgets all names but those that are kept (a set). */
gboolean nl_told_keep(NlTold *told, GHashTable *names, GError **error);

G_END_DECLS

#endif
