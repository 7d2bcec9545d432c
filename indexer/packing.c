/* packing.c: see packing.h. */
#include "indexer/packing.h"

#include "corpus/archive.h"

#include <glib/gstdio.h>
#include <string.h>

/* A pack is small while it is no larger than so many times what was packed after it: of any number of runs a handful of
 * packs is left, and a blob is moved but a few times. */
#define SMALL_TIMES 4

struct NlPacking {
  char *folder, *name;
  NlPackWriter *writer; /* NULL until there is a blob */
};

NlPacking *
nl_packing_new(const char *folder, const char *name)
{
  NlPacking *packing = g_new0(NlPacking, 1);
  packing->folder = g_strdup(folder);
  packing->name = g_strdup(name);
  return packing;
}

void
nl_packing_free(NlPacking *packing)
{
  if (!packing)
    return;
  nl_pack_writer_free(packing->writer);
  g_free(packing->folder);
  g_free(packing->name);
  g_free(packing);
}

/* NULL and error. */
static NlPackWriter *
writer_of(NlPacking *packing, GError **error)
{
  if (!packing->writer)
    packing->writer = nl_pack_writer_new(packing->folder, packing->name, error);
  return packing->writer;
}

gboolean
nl_packing_add(NlPacking *packing, const char *text, gsize length, NlBlob *out, GError **error)
{
  NlPackWriter *writer = writer_of(packing, error);
  return writer && nl_pack_writer_add(writer, text, length, out, error);
}

gboolean
nl_packing_finish(NlPacking *packing, GError **error)
{
  return !packing->writer || nl_pack_writer_finish(packing->writer, error);
}

/* ---- what packs hold ---- */

static char *
place_of(const NlBlob *blob)
{
  return g_strdup_printf("%s:%" G_GUINT64_FORMAT, blob->pack, blob->offset);
}

/* Pack → bytes of it that the ledger needs (guint64 *), each once. */
static GHashTable *
count_live_bytes(const GPtrArray *entries)
{
  GHashTable *live = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < entries->len; i++) {
    const NlBlob *blob = &((const NlSourceEntry *)g_ptr_array_index(entries, i))->blob;
    if (!blob->pack || !g_hash_table_add(seen, place_of(blob)))
      continue;
    guint64 *bytes = g_hash_table_lookup(live, blob->pack);
    if (!bytes) {
      bytes = g_new0(guint64, 1);
      g_hash_table_insert(live, g_strdup(blob->pack), bytes);
    }
    *bytes += blob->length;
  }
  return live;
}

static gboolean
has_dead_bytes(const NlPacking *packing, const char *pack, guint64 live)
{
  g_autofree char *path = g_build_filename(packing->folder, pack, NULL);
  GStatBuf status;
  return g_stat(path, &status) != 0 || (guint64)status.st_size != live;
}

static gint
newest_first(gconstpointer a, gconstpointer b)
{
  return strcmp(b, a);
}

/* ---- moving ---- */

static void
blob_destroy(gpointer data)
{
  nl_blob_clear(data);
  g_free(data);
}

/* Several sources of one document share a blob: it moves once. moved: place → NlBlob. */
static gboolean
move_blob(NlPacking *packing, GHashTable *moved, NlBlob *blob, GError **error)
{
  g_autofree char *place = place_of(blob);
  NlBlob *to = g_hash_table_lookup(moved, place);
  if (!to) {
    NlPackWriter *writer = writer_of(packing, error);
    g_autofree NlBlob *fresh = g_new0(NlBlob, 1);
    if (!writer || !nl_pack_writer_copy(writer, packing->folder, blob, fresh, error))
      return FALSE;
    to = g_steal_pointer(&fresh);
    g_hash_table_insert(moved, g_steal_pointer(&place), to);
  }
  nl_blob_clear(blob);
  *blob = (NlBlob){ g_strdup(to->pack), to->offset, to->length };
  return TRUE;
}

/* Moves the blobs that lie in packs of a set. keeps_damaged: what is not there whole stays as it is; else it is an error.
 */
static gboolean
move_all(NlPacking *packing, const GPtrArray *entries, GHashTable *packs, gboolean keeps_damaged,
         GError **error)
{
  g_autoptr(GHashTable) moved
      = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, blob_destroy);
  g_autoptr(GError) cause = NULL;
  for (guint i = 0; !cause && i < entries->len; i++) {
    NlBlob *blob = &((NlSourceEntry *)g_ptr_array_index(entries, i))->blob;
    if (blob->pack && g_hash_table_contains(packs, blob->pack))
      move_blob(packing, moved, blob, &cause);
    if (keeps_damaged && g_error_matches(cause, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT))
      g_clear_error(&cause);
  }
  if (!cause)
    return TRUE;
  g_propagate_error(error, g_steal_pointer(&cause));
  return FALSE;
}

gboolean
nl_packing_leave_dead(NlPacking *packing, const NlLedger *ledger, GError **error)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  g_autoptr(GHashTable) live = count_live_bytes(entries);
  GHashTableIter iter;
  gpointer pack = NULL;
  gpointer bytes = NULL;
  g_hash_table_iter_init(&iter, live);
  while (g_hash_table_iter_next(&iter, &pack, &bytes))
    if (g_str_equal(pack, packing->name) || !has_dead_bytes(packing, pack, *(guint64 *)bytes))
      g_hash_table_iter_remove(&iter);
  return move_all(packing, entries, live, FALSE, error);
}

/* The set of the small packs. live: pack → bytes. */
static GHashTable *
find_small(const NlPacking *packing, GHashTable *live)
{
  GHashTable *small = g_hash_table_new(g_str_hash, g_str_equal);
  GList *packs = g_list_sort(g_hash_table_get_keys(live), newest_first);
  guint64 packed = 0;
  for (const GList *at = packs; at; at = at->next) {
    const guint64 bytes = *(guint64 *)g_hash_table_lookup(live, at->data);
    const gboolean is_own = g_str_equal(at->data, packing->name);
    if (!is_own && bytes > packed * SMALL_TIMES)
      break;
    if (!is_own)
      g_hash_table_add(small, at->data);
    packed += bytes;
  }
  g_list_free(packs);
  return small;
}

gboolean
nl_packing_take_small(NlPacking *packing, const NlLedger *ledger, GError **error)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  g_autoptr(GHashTable) live = count_live_bytes(entries);
  g_autoptr(GHashTable) small = find_small(packing, live);
  return move_all(packing, entries, small, TRUE, error);
}
