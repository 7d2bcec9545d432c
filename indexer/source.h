/* source.h: the bytes of one source. */
#ifndef NL_INDEXER_SOURCE_H
#define NL_INDEXER_SOURCE_H

#include <glib.h>

G_BEGIN_DECLS

/* All bytes of a file, and their hash, which you free; NULL with the reason in words, which you free, where it cannot be opened, is no (or no longer a)
 * plain file, is larger than this program reads, or changes meanwhile. Never waits for a pipe or a device. */
GBytes *nl_source_read(const char *path, char **out_sha256, char **out_reason);

G_END_DECLS

#endif
