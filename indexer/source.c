/* source.c: opens and reads one file, which may be anything by now: between looking at a folder and opening what is in
 * it, others write there.
 *
 * The bytes go into memory that is shared with the process that is forked to read them, and are hashed on their way: so
 * what is parsed is what was hashed, whatever becomes of the file. This process keeps no page of it in use.
 */
#include "indexer/source.h"

#include "indexer/formats.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Read, hashed and let go of at once. */
#define PART ((gsize)1 << 20)

static GBytes *
refuse(char **out_reason, const char *reason)
{
  *out_reason = g_strdup(reason);
  return NULL;
}

/* As many bytes as there are, up to size; -1 with errno. */
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

/* The same of a mapping, whose pages stay in it when this process lets go of them. */
static gssize
fill_mapping(int fd, guint8 *bytes, gsize size, GChecksum *sum)
{
  gsize done = 0;
  gssize got = 0;
  do {
    gsize part = MIN(PART, size - done);
    got = fill(fd, bytes + done, part);
    if (got <= 0)
      break;
    g_checksum_update(sum, bytes + done, got);
    madvise(bytes + done, part, MADV_DONTNEED);
    done += (gsize)got;
  } while (done < size);
  return got < 0 ? -1 : (gssize)done;
}

static gboolean
is_same(const struct stat *before, const struct stat *after)
{
  return before->st_size == after->st_size && before->st_mtim.tv_sec == after->st_mtim.tv_sec
         && before->st_mtim.tv_nsec == after->st_mtim.tv_nsec;
}

typedef struct {
  void *start;
  gsize size;
} Mapping;

static void
unmap(gpointer data)
{
  Mapping *mapping = data;
  munmap(mapping->start, mapping->size);
  g_free(mapping);
}

/* Memory of no file, which processes that are forked have too. */
#define ANONYMOUS (MAP_SHARED | MAP_ANONYMOUS)

/* Room for so many bytes, and one: there is no mapping of none. */
static Mapping *
map(gsize size)
{
  Mapping *mapping = g_new0(Mapping, 1);
  mapping->size = size + 1;
  /* cppcheck-suppress invalidFunctionArg ; no file */
  mapping->start = mmap(NULL, mapping->size, PROT_READ | PROT_WRITE, ANONYMOUS, -1, 0);
  if (mapping->start == MAP_FAILED)
    g_clear_pointer(&mapping, g_free);
  return mapping;
}

static GBytes *
read_sized(int fd, const struct stat *before, GChecksum *sum, char **out_reason)
{
  struct stat after;
  gsize size = (gsize)before->st_size;
  Mapping *mapping = map(size);
  if (!mapping)
    return refuse(out_reason, g_strerror(errno));
  g_autoptr(GBytes) bytes = g_bytes_new_with_free_func(mapping->start, size, unmap, mapping);
  gssize length = fill_mapping(fd, mapping->start, size, sum);
  if (length < 0 || fstat(fd, &after) != 0)
    return refuse(out_reason, g_strerror(errno));
  if ((gsize)length != size || !is_same(before, &after))
    return refuse(out_reason, "changed while it was being read: left for the next run");
  mprotect(mapping->start, mapping->size, PROT_READ);
  return g_steal_pointer(&bytes);
}

static GBytes *
read_open(int fd, GChecksum *sum, char **out_reason)
{
  struct stat status;
  if (fstat(fd, &status) != 0)
    return refuse(out_reason, g_strerror(errno));
  if (!S_ISREG(status.st_mode))
    return refuse(out_reason, "not a file");
  if ((guint64)status.st_size > NL_SOURCE_MAX) {
    *out_reason = g_strdup_printf("larger than %u MiB", NL_SOURCE_MAX >> 20);
    return NULL;
  }
  return read_sized(fd, &status, sum, out_reason);
}

GBytes *
nl_source_read(const char *path, char **out_sha256, char **out_reason)
{
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0)
    return refuse(out_reason, g_strerror(errno));
  GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
  GBytes *bytes = read_open(fd, sum, out_reason);
  if (bytes)
    *out_sha256 = g_strdup(g_checksum_get_string(sum));
  g_checksum_free(sum);
  close(fd);
  return bytes;
}
