/* status.h: how an archive stands, without touching it. */
#ifndef NL_INDEXER_STATUS_H
#define NL_INDEXER_STATUS_H

#include <glib.h>

G_BEGIN_DECLS

/* For people, some lines: when it was last written, how many sources it has in which state, how large it is, and whether
 * a run has it. You free it; NULL with an NL_ARCHIVE_ERROR. */
char *nl_status_text(const char *folder, GError **error);

G_END_DECLS

#endif
