/* io.h: the few system calls of the archive that GLib has no durable form of. Errors are of NL_ARCHIVE_ERROR. */
#ifndef NL_CORPUS_IO_H
#define NL_CORPUS_IO_H

#include <glib.h>

G_BEGIN_DECLS

/* Sets error to IO, "PATH: why", from errno; returns FALSE. */
gboolean nl_io_fail(GError **error, const char *path);

/* Syncs a file, or a folder and the files right in it. */
gboolean nl_io_sync(const char *path, GError **error);
gboolean nl_io_sync_folder(const char *path, GError **error);

/* Writes all bytes to a descriptor; path is for the message. */
gboolean nl_io_write(int fd, const char *bytes, gsize length, const char *path, GError **error);

/* Puts what was written to a descriptor on disk. */
gboolean nl_io_flush(int fd, const char *path, GError **error);

/* Makes a file, in place of one that is there: a descriptor to write to; -1 and error. */
int nl_io_create(const char *path, GError **error);
/* Closes it; where all went well so far (good), with what was written put on disk. Returns whether it still did. */
gboolean nl_io_close(int fd, gboolean good, const char *path, GError **error);

/* Makes a file of these bytes, in place of one that is there, and puts it on disk; only a rename makes that safe. */
gboolean nl_io_write_file(const char *path, const char *bytes, gsize length, GError **error);

/* Puts these bytes in place of a file, whole or not at all: written to next, which lies beside it, put on disk, renamed. */
gboolean nl_io_replace_file(const char *path, const char *next, const char *bytes, gsize length,
                            GError **error);

/* Removes a file, or a folder with what is in it; links are not followed. What is not there is no error. */
gboolean nl_io_remove(const char *path, GError **error);

G_END_DECLS

#endif
