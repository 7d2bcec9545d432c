/* store.h: the packs of an archive: blobs of page text and records, each compressed (zlib) and checked.
 *
 * A pack is written once, from its beginning, by one run; a blob is found by pack name, offset and length.
 */
#ifndef NL_CORPUS_STORE_H
#define NL_CORPUS_STORE_H

#include <glib.h>

G_BEGIN_DECLS

/* Where a blob lies. pack is a file name within the archive folder. */
typedef struct {
  char *pack;
  guint64 offset;
  guint32 length; /* compressed */
} NlBlob;

void nl_blob_clear(NlBlob *blob);

typedef struct NlPackWriter NlPackWriter;

NlPackWriter *nl_pack_writer_new(const char *folder, const char *name, GError **error);
void nl_pack_writer_free(NlPackWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPackWriter, nl_pack_writer_free)
/* Appends bytes; fills *out, whose pack you free with nl_blob_clear. */
gboolean nl_pack_writer_add(NlPackWriter *writer, const char *bytes, gsize length, NlBlob *out,
                            GError **error);
/* Appends a blob of another pack as it lies there, damaged or not; CORRUPT where it is not there whole. */
gboolean nl_pack_writer_copy(NlPackWriter *writer, const char *folder, const NlBlob *blob,
                             NlBlob *out, GError **error);
/* Flushes and syncs: to be called before the manifest names the pack. */
gboolean nl_pack_writer_finish(NlPackWriter *writer, GError **error);

/* The bytes of a blob, NUL-terminated; you free them. NL_ARCHIVE_ERROR_CORRUPT where they do not check. */
char *nl_store_read(const char *folder, const NlBlob *blob, gsize *out_length, GError **error);

G_END_DECLS

#endif
