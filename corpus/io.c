/* io.c: writing, syncing and removing, with the file's name in every error. */
#include "corpus/io.h"

#include "corpus/archive.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

gboolean
nl_io_fail(GError **error, const char *path)
{
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_IO, "%s: %s", path, g_strerror(errno));
  return FALSE;
}

gboolean
nl_io_flush(int fd, const char *path, GError **error)
{
  int result = 0;
  do
    result = fsync(fd);
  while (result != 0 && errno == EINTR);
  return result == 0 || nl_io_fail(error, path);
}

gboolean
nl_io_sync(const char *path, GError **error)
{
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return nl_io_fail(error, path);
  gboolean good = nl_io_flush(fd, path, error);
  close(fd);
  return good;
}

/* Calls visit with the path of each entry of a folder, until one fails. */
static gboolean
each_entry(const char *folder, gboolean (*visit)(const char *path, GError **error), GError **error)
{
  GDir *dir = g_dir_open(folder, 0, NULL);
  if (!dir)
    return nl_io_fail(error, folder);
  gboolean good = TRUE;
  const char *name = NULL;
  while (good && (name = g_dir_read_name(dir))) {
    g_autofree char *path = g_build_filename(folder, name, NULL);
    good = visit(path, error);
  }
  g_dir_close(dir);
  return good;
}

gboolean
nl_io_sync_folder(const char *path, GError **error)
{
  return each_entry(path, nl_io_sync, error) && nl_io_sync(path, error);
}

gboolean
nl_io_write(int fd, const char *bytes, gsize length, const char *path, GError **error)
{
  while (length > 0) {
    gssize written = write(fd, bytes, length);
    if (written < 0 && errno != EINTR)
      return nl_io_fail(error, path);
    if (written > 0) {
      bytes += written;
      length -= (gsize)written;
    }
  }
  return TRUE;
}

int
nl_io_create(const char *path, GError **error)
{
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0)
    nl_io_fail(error, path);
  return fd;
}

gboolean
nl_io_close(int fd, gboolean good, const char *path, GError **error)
{
  good = good && nl_io_flush(fd, path, error);
  if (close(fd) != 0 && good)
    good = nl_io_fail(error, path);
  return good;
}

gboolean
nl_io_write_file(const char *path, const char *bytes, gsize length, GError **error)
{
  int fd = nl_io_create(path, error);
  return fd >= 0 && nl_io_close(fd, nl_io_write(fd, bytes, length, path, error), path, error);
}

gboolean
nl_io_replace_file(const char *path, const char *next, const char *bytes, gsize length,
                   GError **error)
{
  return nl_io_write_file(next, bytes, length, error)
         && (rename(next, path) == 0 || nl_io_fail(error, path));
}

gboolean
nl_io_remove(const char *path, GError **error)
{
  struct stat status;
  if (lstat(path, &status) != 0)
    return errno == ENOENT || nl_io_fail(error, path);
  if (!S_ISDIR(status.st_mode))
    return unlink(path) == 0 || nl_io_fail(error, path);
  return each_entry(path, nl_io_remove, error) && (rmdir(path) == 0 || nl_io_fail(error, path));
}
