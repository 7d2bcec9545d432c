/* unpack.c: gzip, up to a limit: a small file may unpack to any size. */
#include "indexer/formats.h"
#include "indexer/reading.h"

#include <gio/gio.h>

#define CHUNK ((gsize)64 * 1024)

gboolean
nl_gzip_is(const guint8 *bytes, gsize length)
{
  return length >= 3 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8;
}

/* Reads to the stream's end; whether it stayed within max. */
static gboolean
read_all(GInputStream *stream, GByteArray *out, gsize max, GError **error)
{
  g_autofree guint8 *chunk = g_malloc(CHUNK);
  g_autoptr(GError) local = NULL;
  gssize got;

  do {
    got = g_input_stream_read(stream, chunk, CHUNK, NULL, &local);
    if (got > 0 && out->len + (gsize)got > max) {
      g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT,
                  "unpacks to more than %" G_GSIZE_FORMAT " MiB", max >> 20);
      return FALSE;
    }
    if (got > 0)
      g_byte_array_append(out, chunk, (guint)got);
  } while (got > 0);
  if (got < 0)
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT, "damaged gzip: %s",
                local->message);
  return got == 0;
}

GBytes *
nl_gzip_unpack(const guint8 *bytes, gsize length, gsize max, GError **error)
{
  g_autoptr(GInputStream) packed = g_memory_input_stream_new_from_data(bytes, (gssize)length, NULL);
  g_autoptr(GConverter) converter
      = G_CONVERTER(g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr(GInputStream) stream = g_converter_input_stream_new(packed, converter);
  g_autoptr(GByteArray) out = g_byte_array_new();

  return read_all(stream, out, max, error) ? g_byte_array_free_to_bytes(g_steal_pointer(&out))
                                           : NULL;
}
