/* gz.c: any bytes as a gzip file; and packed by zlib, from which they must come back, but not beyond a limit. */
#include <zlib.h>

#include "indexer/formats.h"
#include "indexer/reading.h"
#include "tests/fuzz/fuzz.h"

#define MOST ((gsize)1 << 20)

static GBytes *
pack(const uint8_t *data, size_t size)
{
  z_stream stream = { .next_in = (Bytef *)data, .avail_in = (uInt)size };
  gsize room = size + size / 100 + 64;
  g_autofree guint8 *out = g_malloc(room);

  g_assert(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  stream.next_out = out;
  stream.avail_out = (uInt)room;
  g_assert(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  room = stream.total_out;
  deflateEnd(&stream);
  return g_bytes_new(out, room);
}

static void
check_round_trip(const uint8_t *data, size_t size)
{
  g_autoptr(GBytes) plain = g_bytes_new(data, size);
  g_autoptr(GBytes) packed = pack(data, size);
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(packed, &length);
  g_autoptr(GBytes) unpacked = nl_gzip_unpack(bytes, length, size, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) beyond = size > 0 ? nl_gzip_unpack(bytes, length, size - 1, &error) : NULL;

  g_assert(nl_gzip_is(bytes, length));
  g_assert(unpacked != NULL && g_bytes_equal(unpacked, plain));
  g_assert(beyond == NULL);
  g_assert(size == 0 || g_error_matches(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) unpacked = nl_gzip_unpack(data, size, MOST, &error);

  nl_gzip_is(data, size);
  g_assert((unpacked != NULL) == (error == NULL));
  g_assert(unpacked == NULL || g_bytes_get_size(unpacked) <= MOST);
  check_round_trip(data, size);
  return 0;
}
