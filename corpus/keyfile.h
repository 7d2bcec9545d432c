/* keyfile.h: key files that people write by hand (config, aliases), with the line of what is wrong. */
#ifndef NL_CORPUS_KEYFILE_H
#define NL_CORPUS_KEYFILE_H

#include <glib.h>

G_BEGIN_DECLS

/* NL_ARCHIVE_ERROR: MISSING where there is no such file, IO where it cannot be read, CORRUPT ("PATH:LINE: why") where
 * it does not parse or has a key twice in one group. You unref it. */
GKeyFile *nl_keyfile_load(const char *path, GError **error);

G_END_DECLS

#endif
