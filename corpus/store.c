/* store.c: packs. A blob is a header (magic, length and CRC of the plain bytes, little endian) and
 * the zlib stream. */
#include "corpus/store.h"

#include "corpus/archive.h"
#include "corpus/io.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#define MAGIC     0x4e4c4231u /* "NLB1" */
#define HEADER    12
#define PLAIN_MAX (256u << 20) /* a damaged header must not ask for all memory */

void
nl_blob_clear(NlBlob *blob)
{
  g_clear_pointer(&blob->pack, g_free);
  blob->offset = 0;
  blob->length = 0;
}

/* ---- writing ---- */

struct NlPackWriter {
  int fd;
  char *name, *path;
  guint64 length;
};

NlPackWriter *
nl_pack_writer_new(const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (fd < 0) {
    nl_io_fail(error, path);
    return NULL;
  }
  NlPackWriter *writer = g_new0(NlPackWriter, 1);
  writer->fd = fd;
  writer->name = g_strdup(name);
  writer->path = g_steal_pointer(&path);
  return writer;
}

void
nl_pack_writer_free(NlPackWriter *writer)
{
  if (!writer)
    return;
  if (writer->fd >= 0)
    close(writer->fd);
  g_free(writer->name);
  g_free(writer->path);
  g_free(writer);
}

static void
put32(guint8 *to, guint32 value)
{
  value = GUINT32_TO_LE(value);
  memcpy(to, &value, sizeof value);
}

static guint32
get32(const guint8 *from)
{
  guint32 value = 0;
  memcpy(&value, from, sizeof value);
  return GUINT32_FROM_LE(value);
}

/* Header and compressed bytes; NULL where zlib has no memory. */
static guint8 *
pack_blob(const char *bytes, gsize length, guint32 *out_length)
{
  uLongf packed = compressBound((uLong)length);
  g_autofree guint8 *blob = g_malloc(HEADER + packed);
  if (compress2(blob + HEADER, &packed, (const Bytef *)bytes, (uLong)length, Z_DEFAULT_COMPRESSION)
      != Z_OK)
    return NULL;
  put32(blob, MAGIC);
  put32(blob + 4, (guint32)length);
  put32(blob + 8, (guint32)crc32(0, (const Bytef *)bytes, (uInt)length));
  *out_length = (guint32)(HEADER + packed);
  return g_steal_pointer(&blob);
}

static gboolean
append(NlPackWriter *writer, const guint8 *packed, guint32 length, NlBlob *out, GError **error)
{
  if (!nl_io_write(writer->fd, (const char *)packed, length, writer->path, error))
    return FALSE;
  out->pack = g_strdup(writer->name);
  out->offset = writer->length;
  out->length = length;
  writer->length += length;
  return TRUE;
}

gboolean
nl_pack_writer_add(NlPackWriter *writer, const char *bytes, gsize length, NlBlob *out,
                   GError **error)
{
  guint32 packed = 0;
  g_autofree guint8 *blob = length <= PLAIN_MAX ? pack_blob(bytes, length, &packed) : NULL;
  if (!blob) {
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_IO, "%s: a reading is too large to keep",
                writer->path);
    return FALSE;
  }
  return append(writer, blob, packed, out, error);
}

gboolean
nl_pack_writer_finish(NlPackWriter *writer, GError **error)
{
  gboolean good = nl_io_flush(writer->fd, writer->path, error);
  if (close(writer->fd) != 0 && good)
    good = nl_io_fail(error, writer->path);
  writer->fd = -1;
  return good;
}

/* ---- reading ---- */

static gboolean
corrupt(GError **error, const char *path, const NlBlob *blob)
{
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
              "%s: damaged at byte %" G_GUINT64_FORMAT, path, blob->offset);
  return FALSE;
}

static gboolean
read_packed(int fd, const char *path, const NlBlob *blob, guint8 *out, GError **error)
{
  gsize done = 0;
  while (done < blob->length) {
    gssize got = pread(fd, out + done, blob->length - done, (off_t)(blob->offset + done));
    if (got < 0)
      return nl_io_fail(error, path);
    if (got == 0)
      return corrupt(error, path, blob);
    done += (gsize)got;
  }
  return TRUE;
}

/* The plain bytes; NULL where header, stream or checksum do not fit. */
static char *
unpack_blob(const guint8 *packed, guint32 packed_length, gsize *out_length)
{
  guint32 length = packed_length > HEADER ? get32(packed + 4) : 0;
  if (packed_length <= HEADER || get32(packed) != MAGIC || length > PLAIN_MAX)
    return NULL;
  g_autofree char *bytes = g_malloc((gsize)length + 1);
  uLongf plain = length;
  if (uncompress((Bytef *)bytes, &plain, packed + HEADER, packed_length - HEADER) != Z_OK
      || plain != length || crc32(0, (const Bytef *)bytes, length) != get32(packed + 8))
    return NULL;
  bytes[length] = '\0';
  *out_length = length;
  return g_steal_pointer(&bytes);
}

static int
open_pack(const char *path, GError **error)
{
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT)
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s: missing", path);
  else if (fd < 0)
    nl_io_fail(error, path);
  return fd;
}

/* The blob as it lies in its pack, whose path is given; you free it. */
static guint8 *
load_packed(const char *path, const NlBlob *blob, GError **error)
{
  int fd = open_pack(path, error);
  if (fd < 0)
    return NULL;
  /* A length is trusted only as far as the file has bytes. */
  off_t end = lseek(fd, 0, SEEK_END);
  gboolean within
      = end >= 0 && blob->offset <= (guint64)end && blob->length <= (guint64)end - blob->offset;
  g_autofree guint8 *packed = within ? g_malloc(blob->length) : NULL;
  gboolean good = packed ? read_packed(fd, path, blob, packed, error) : corrupt(error, path, blob);
  close(fd);
  return good ? g_steal_pointer(&packed) : NULL;
}

char *
nl_store_read(const char *folder, const NlBlob *blob, gsize *out_length, GError **error)
{
  g_autofree char *path = g_build_filename(folder, blob->pack, NULL);
  g_autofree guint8 *packed = load_packed(path, blob, error);
  gsize length = 0;
  char *bytes = packed ? unpack_blob(packed, blob->length, &length) : NULL;
  if (packed && !bytes)
    corrupt(error, path, blob);
  if (out_length)
    *out_length = length;
  return bytes;
}

gboolean
nl_pack_writer_copy(NlPackWriter *writer, const char *folder, const NlBlob *blob, NlBlob *out,
                    GError **error)
{
  g_autofree char *path = g_build_filename(folder, blob->pack, NULL);
  g_autofree guint8 *packed = load_packed(path, blob, error);
  return packed && append(writer, packed, blob->length, out, error);
}
