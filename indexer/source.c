/* source.c: opens and reads one file, which may be anything by now: between looking at a folder and opening what is in
 * it, others write there. */
#include "indexer/source.h"

#include "indexer/formats.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static GBytes *
refuse(char **out_reason, const char *reason)
{
  *out_reason = g_strdup(reason);
  return NULL;
}

/* As many bytes as the file had when it was opened, or fewer; -1 with errno. */
static gssize
fill(int fd, guint8 *bytes, gsize size)
{
  gsize done = 0;
  while (done < size) {
    gssize got = read(fd, bytes + done, size - done);
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return -1;
    if (got == 0)
      break;
    done += (gsize)got;
  }
  return (gssize)done;
}

static gboolean
is_same(const struct stat *before, const struct stat *after)
{
  return before->st_size == after->st_size && before->st_mtim.tv_sec == after->st_mtim.tv_sec
         && before->st_mtim.tv_nsec == after->st_mtim.tv_nsec;
}

static GBytes *
read_open(int fd, char **out_reason)
{
  struct stat before, after;
  if (fstat(fd, &before) != 0)
    return refuse(out_reason, g_strerror(errno));
  if (!S_ISREG(before.st_mode))
    return refuse(out_reason, "not a file");
  if ((guint64)before.st_size > NL_SOURCE_MAX) {
    *out_reason = g_strdup_printf("larger than %u MiB", NL_SOURCE_MAX >> 20);
    return NULL;
  }
  g_autofree guint8 *bytes = g_malloc((gsize)before.st_size + 1);
  gssize length = fill(fd, bytes, (gsize)before.st_size);
  if (length < 0 || fstat(fd, &after) != 0)
    return refuse(out_reason, g_strerror(errno));
  if (length != before.st_size || !is_same(&before, &after))
    return refuse(out_reason, "changed while it was being read: left for the next run");
  return g_bytes_new_take(g_steal_pointer(&bytes), (gsize)length);
}

GBytes *
nl_source_read(const char *path, char **out_reason)
{
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0)
    return refuse(out_reason, g_strerror(errno));
  GBytes *bytes = read_open(fd, out_reason);
  close(fd);
  return bytes;
}
