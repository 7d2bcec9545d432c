/* check.h: whether store, ledger and index of an archive agree. */
#ifndef NL_QUERY_CHECK_H
#define NL_QUERY_CHECK_H

#include <glib.h>

G_BEGIN_DECLS

/* Checks everything; each fault is one line in faults (char *), none where the archive is sound.
 * FALSE and error only where the check itself was not possible (no archive). */
gboolean nl_check(const char *folder, GPtrArray *faults, GError **error);

G_END_DECLS

#endif
