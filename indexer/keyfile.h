/* keyfile.h: key files as profiles are written: GLib's, but what it passes over in silence is refused. */
#ifndef NL_INDEXER_KEYFILE_H
#define NL_INDEXER_KEYFILE_H

#include <glib.h>

G_BEGIN_DECLS

/* The file; NULL and error (NL_PROFILE_ERROR_MALFORMED, with path, line and reason) where it is none, is not
 * UTF-8, or where one group has a key twice: GLib would take the last. You unref it. */
GKeyFile *nl_keyfile_load(const char *path, GError **error);

G_END_DECLS

#endif
