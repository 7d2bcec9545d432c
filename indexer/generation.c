/* generation.c: packs, shards, merging, and the manifest that names them. */
#include "indexer/generation.h"

#include "corpus/fields.h"
#include "corpus/io.h"
#include "indexer/indexing.h"
#include "indexer/lexicon.h"
#include "wrapper/xap.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

/* A batch is full with so many readings, or so many bytes of their text: measured, see README.md.
 */
#define BATCH_READINGS 200
#define BATCH_BYTES    ((gsize)32 << 20)
/* Asking opens each index folder, and leaves out each dead reading: beyond these they are merged.
 */
#define INDEXES_MAX      8
#define DEAD_PERCENT_MAX 20

struct NlGeneration {
  char *folder;
  NlManifest *manifest;    /* in force; lent */
  NlPool *pool;            /* lent */
  const NlWordlist *words; /* lent */
  NlLexicon *lexicon;      /* of words; NULL until it is wanted */
  guint64 number;
  guint size;
  GHashTable *live; /* set of "ID-generation" in force */
  NlPackWriter *pack;
  gboolean forgets; /* see nl_generation_forget_dead */
  GPtrArray *batch; /* NlIndexed */
  gsize batch_bytes;
  GPtrArray *shards; /* char *, paths */
};

static void
indexed_destroy(gpointer indexed)
{
  nl_indexed_free(indexed);
}

static GPtrArray *
batch_new(void)
{
  return g_ptr_array_new_with_free_func(indexed_destroy);
}

static GHashTable *
live_versions(const NlLedger *ledger)
{
  GHashTable *live = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (entry->state == NL_SOURCE_DONE)
      g_hash_table_add(live, nl_version_name(entry->id, entry->generation));
  }
  return live;
}

NlGeneration *
nl_generation_new(const char *folder, NlManifest *manifest, const NlLedger *ledger, NlPool *pool,
                  const NlWordlist *words)
{
  NlGeneration *generation = g_new0(NlGeneration, 1);
  generation->folder = g_strdup(folder);
  generation->manifest = manifest;
  generation->pool = pool;
  generation->words = words;
  generation->number = manifest->generation + 1;
  generation->live = live_versions(ledger);
  generation->batch = batch_new();
  generation->shards = g_ptr_array_new_with_free_func(g_free);
  return generation;
}

void
nl_generation_free(NlGeneration *generation)
{
  if (!generation)
    return;
  nl_pack_writer_free(generation->pack);
  nl_lexicon_free(generation->lexicon);
  g_hash_table_unref(generation->live);
  g_ptr_array_unref(generation->batch);
  g_ptr_array_unref(generation->shards);
  g_free(generation->folder);
  g_free(generation);
}

guint64
nl_generation_number(const NlGeneration *generation)
{
  return generation->number;
}

guint
nl_generation_size(const NlGeneration *generation)
{
  return generation->size;
}

/* "pack-000007": named by the generation that it came with. */
static char *
name_of(const NlGeneration *generation, const char *kind)
{
  return g_strdup_printf("%s-%06" G_GUINT64_FORMAT, kind, generation->number);
}

static char *
path_of(const NlGeneration *generation, const char *kind)
{
  g_autofree char *name = name_of(generation, kind);
  return g_build_filename(generation->folder, name, NULL);
}

/* ---- storing ---- */

static gboolean
store_text(NlGeneration *generation, const char *text, gsize length, NlBlob *out, GError **error)
{
  if (!generation->pack) {
    g_autofree char *name = name_of(generation, "pack");
    generation->pack = nl_pack_writer_new(generation->folder, name, error);
    if (!generation->pack)
      return FALSE;
  }
  return nl_pack_writer_add(generation->pack, text, length, out, error);
}

gboolean
nl_generation_store(NlGeneration *generation, const NlReading *reading, NlBlob *out, GError **error)
{
  json_t *json = nl_reading_to_json(reading);
  char *text = json_dumps(json, JSON_COMPACT);
  gboolean good = store_text(generation, text, strlen(text), out, error);
  free(text);
  json_decref(json);
  return good;
}

/* ---- forgetting ---- */

static char *
place_of(const NlBlob *blob)
{
  return g_strdup_printf("%s:%" G_GUINT64_FORMAT, blob->pack, blob->offset);
}

/* Several sources of one document share a blob: it moves once. */
static gboolean
move_blob(NlGeneration *generation, GHashTable *moved, NlBlob *blob, GError **error)
{
  g_autofree char *place = place_of(blob);
  NlBlob *to = g_hash_table_lookup(moved, place);
  if (!to) {
    gsize length = 0;
    g_autofree char *text = nl_store_read(generation->folder, blob, &length, error);
    g_autofree NlBlob *fresh = g_new0(NlBlob, 1);
    if (!text || !store_text(generation, text, length, fresh, error))
      return FALSE;
    to = g_steal_pointer(&fresh);
    g_hash_table_insert(moved, g_steal_pointer(&place), to);
  }
  nl_blob_clear(blob);
  *blob = (NlBlob){ g_strdup(to->pack), to->offset, to->length };
  return TRUE;
}

/* Pack → bytes of it that the ledger needs, each once. */
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
has_dead_bytes(const NlGeneration *generation, GHashTable *live, const char *pack)
{
  const guint64 *bytes = g_hash_table_lookup(live, pack);
  g_autofree char *path = g_build_filename(generation->folder, pack, NULL);
  GStatBuf status;
  return g_stat(path, &status) != 0 || (guint64)status.st_size != *bytes;
}

static void
blob_destroy(gpointer data)
{
  nl_blob_clear(data);
  g_free(data);
}

gboolean
nl_generation_forget_dead(NlGeneration *generation, const NlLedger *ledger, GError **error)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  g_autoptr(GHashTable) live = count_live_bytes(entries);
  g_autoptr(GHashTable) moved
      = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, blob_destroy);
  g_autofree char *own = name_of(generation, "pack");
  gboolean good = TRUE;
  generation->forgets = TRUE;
  for (guint i = 0; good && i < entries->len; i++) {
    NlBlob *blob = &((NlSourceEntry *)g_ptr_array_index(entries, i))->blob;
    if (blob->pack && !g_str_equal(blob->pack, own) && has_dead_bytes(generation, live, blob->pack))
      good = move_blob(generation, moved, blob, error);
  }
  return good;
}

/* ---- indexing, in a process for each batch ---- */

typedef struct {
  char *folder;
  GPtrArray *readings;      /* NlIndexed */
  const NlLexicon *lexicon; /* lent */
} Shard;

static void
let_go_of_readings(gpointer data)
{
  Shard *shard = data;
  g_clear_pointer(&shard->readings, g_ptr_array_unref);
}

static void
shard_free(gpointer data)
{
  Shard *shard = data;
  let_go_of_readings(shard);
  g_free(shard->folder);
  g_free(shard);
}

/* A child that fails says the code of an error in one digit, and why. */
static void
tell_error(int out, const GError *error)
{
  gboolean corrupt = g_error_matches(error, XAP_ERROR, XAP_ERROR_CORRUPT);
  g_autofree char *text = g_strdup_printf(
      "%d%s", corrupt ? NL_ARCHIVE_ERROR_CORRUPT : NL_ARCHIVE_ERROR_IO, error->message);
  nl_io_write(out, text, strlen(text), "pipe", NULL);
}

/* One that says nothing has done its work. */
static gboolean
heard_no_error(const GByteArray *output, const char *failure, const char *folder, GError **error)
{
  gboolean told = output->len > 0;
  if (!failure && !told)
    return TRUE;
  g_set_error(error, NL_ARCHIVE_ERROR, told ? output->data[0] - '0' : NL_ARCHIVE_ERROR_IO,
              "%s: %s%.*s", folder, failure ? failure : "",
              told ? (int)MIN(output->len - 1, 500) : 0, (const char *)output->data + told);
  return FALSE;
}

static void
write_shard(int out, gconstpointer data)
{
  const Shard *shard = data;
  g_autoptr(GError) error = NULL;
  if (!nl_index_write(shard->folder, shard->readings, shard->lexicon, &error))
    tell_error(out, error);
}

static gboolean
shard_done(const GByteArray *output, const char *failure, gpointer data,
           G_GNUC_UNUSED gpointer context, GError **error)
{
  const Shard *shard = data;
  return heard_no_error(output, failure, shard->folder, error);
}

static const NlTask shard_task = {
  .child = write_shard, .born = let_go_of_readings, .done = shard_done, .free_data = shard_free
};

/* Loaded once, before the first process that needs it is forked. */
static const NlLexicon *
lexicon_of(NlGeneration *generation)
{
  if (!generation->lexicon && generation->words)
    generation->lexicon = nl_lexicon_of_words(generation->words);
  return generation->lexicon;
}

static gboolean
flush_batch(NlGeneration *generation, GError **error)
{
  if (generation->batch->len == 0)
    return TRUE;
  g_autofree char *parent = path_of(generation, "shards");
  if (g_mkdir_with_parents(parent, 0755) != 0)
    return nl_io_fail(error, parent);
  Shard *shard = g_new0(Shard, 1);
  shard->folder = g_strdup_printf("%s/%05u", parent, generation->shards->len);
  shard->readings = g_steal_pointer(&generation->batch);
  shard->lexicon = lexicon_of(generation);
  generation->batch = batch_new();
  generation->batch_bytes = 0;
  g_ptr_array_add(generation->shards, g_strdup(shard->folder));
  return nl_pool_run(generation->pool, &shard_task, shard, error);
}

gboolean
nl_generation_index(NlGeneration *generation, const NlSourceEntry *entry, NlReading *take_reading,
                    GError **error)
{
  generation->batch_bytes += take_reading->text ? strlen(take_reading->text) : 0;
  g_ptr_array_add(generation->batch, nl_indexed_new(entry->id, generation->number,
                                                    entry->superseded_by, take_reading));
  generation->size++;
  if (generation->batch->len < BATCH_READINGS && generation->batch_bytes < BATCH_BYTES)
    return TRUE;
  return flush_batch(generation, error);
}

/* ---- the next manifest ---- */

static void
copy_names(GPtrArray *to, const GPtrArray *from)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add(to, g_strdup(g_ptr_array_index(from, i)));
}

/* Adds the versions that were in force and are no longer. */
static void
add_dead(const NlGeneration *generation, GHashTable *live, GPtrArray *dead)
{
  GHashTableIter iter;
  gpointer version = NULL;
  copy_names(dead, generation->manifest->dead);
  g_hash_table_iter_init(&iter, generation->live);
  while (g_hash_table_iter_next(&iter, &version, NULL))
    if (!g_hash_table_contains(live, version))
      g_ptr_array_add(dead, g_strdup(version));
}

/* Packs that some entry of the ledger still needs. */
static void
add_packs(const NlLedger *ledger, GPtrArray *packs)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    const char *pack = entry->blob.pack;
    if (pack && !g_ptr_array_find_with_equal_func(packs, pack, g_str_equal, NULL))
      g_ptr_array_add(packs, g_strdup(pack));
  }
}

/* Whether nothing in force was indexed before this generation. */
static gboolean
all_new(const NlGeneration *generation, GHashTable *live)
{
  GHashTableIter iter;
  gpointer version = NULL;
  g_hash_table_iter_init(&iter, live);
  while (g_hash_table_iter_next(&iter, &version, NULL)) {
    const char *number = strrchr(version, '-') + 1;
    if (g_ascii_strtoull(number, NULL, 10) != generation->number)
      return FALSE;
  }
  return TRUE;
}

static gboolean
needs_merge(const NlManifest *next, guint n_new, guint n_live)
{
  return next->indexes->len + n_new > INDEXES_MAX
         || (guint64)next->dead->len * 100 > (guint64)n_live * DEAD_PERCENT_MAX;
}

/* ---- merging, in a process: what that takes grows with the archive, and goes with it ---- */

typedef struct {
  GPtrArray *sources; /* char *, paths */
  char *folder;
  const GPtrArray *dead;    /* lent; NULL: none are to be deleted */
  const NlLexicon *lexicon; /* lent */
} Merge;

static void
merge_free(gpointer data)
{
  Merge *merge = data;
  g_ptr_array_unref(merge->sources);
  g_free(merge->folder);
  g_free(merge);
}

static gboolean
delete_dead(const char *path, const GPtrArray *dead, GError **error)
{
  g_autoptr(XapWriter) writer = xap_writer_open(path, error);
  gboolean good = writer != NULL;
  for (guint i = 0; good && i < dead->len; i++) {
    g_autofree char *term = g_strconcat(NL_PREFIX_VERSION, g_ptr_array_index(dead, i), NULL);
    good = xap_writer_delete(writer, term, error);
  }
  return good && xap_writer_commit(writer, error);
}

static void
write_merged(int out, gconstpointer data)
{
  const Merge *merge = data;
  g_autoptr(GError) error = NULL;
  const char *const *sources = (const char *const *)merge->sources->pdata;
  if (!xap_compact(sources, merge->sources->len, merge->folder, &error)
      || (merge->dead && !delete_dead(merge->folder, merge->dead, &error))
      || !nl_index_write_words(merge->folder, merge->lexicon, &error)
      || !nl_index_write_facets(merge->folder, &error))
    tell_error(out, error);
}

static gboolean
merge_done(const GByteArray *output, const char *failure, gpointer data,
           G_GNUC_UNUSED gpointer context, GError **error)
{
  const Merge *merge = data;
  return heard_no_error(output, failure, merge->folder, error);
}

static gboolean
run_merge(NlGeneration *generation, Merge *take_merge, GError **error)
{
  static const NlTask task = { .child = write_merged, .done = merge_done, .free_data = merge_free };
  return nl_pool_run(generation->pool, &task, take_merge, error)
         && nl_pool_drain(generation->pool, error);
}

/* Merges this generation's shards, and the older indexes where asked to, into one folder that
 * `next` names. */
static gboolean
merge(NlGeneration *generation, NlManifest *next, gboolean whole, GError **error)
{
  g_autoptr(GPtrArray) sources = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; whole && i < next->indexes->len; i++)
    g_ptr_array_add(
        sources, g_build_filename(generation->folder, g_ptr_array_index(next->indexes, i), NULL));
  copy_names(sources, generation->shards);
  if (whole)
    g_ptr_array_set_size(next->indexes, 0);
  if (sources->len == 0)
    return TRUE;
  Merge *merge = g_new0(Merge, 1);
  merge->sources = g_ptr_array_ref(sources);
  merge->folder = path_of(generation, "index");
  merge->dead = whole && next->dead->len > 0 ? next->dead : NULL;
  merge->lexicon = lexicon_of(generation);
  if (!run_merge(generation, merge, error))
    return FALSE;
  g_ptr_array_add(next->indexes, name_of(generation, "index"));
  if (whole)
    g_ptr_array_set_size(next->dead, 0);
  return TRUE;
}

static NlManifest *
next_manifest(NlGeneration *generation, const NlLedger *ledger, GHashTable *live, gboolean rebuilt,
              GError **error)
{
  g_autoptr(NlManifest) next = nl_manifest_new();
  next->generation = generation->number;
  next->nonpublic = generation->manifest->nonpublic;
  next->ledger = name_of(generation, "ledger");
  add_packs(ledger, next->packs);
  if (!rebuilt && !all_new(generation, live)) {
    copy_names(next->indexes, generation->manifest->indexes);
    add_dead(generation, live, next->dead);
  }
  copy_names(next->purged, generation->manifest->purged);
  gboolean whole = generation->forgets
                   || needs_merge(next, generation->shards->len > 0, g_hash_table_size(live));
  return merge(generation, next, whole, error) ? g_steal_pointer(&next) : NULL;
}

/* ---- committing ---- */

static gboolean
write_out(NlGeneration *generation, GError **error)
{
  gboolean good = flush_batch(generation, error) && nl_pool_drain(generation->pool, error);
  if (good && generation->pack)
    good = nl_pack_writer_finish(generation->pack, error);
  g_clear_pointer(&generation->pack, nl_pack_writer_free);
  return good;
}

static void
move_manifest(NlManifest *to, NlManifest *from)
{
  const NlManifest old = *to;
  *to = *from;
  *from = old;
}

/* What follows is the next generation. */
static gboolean
turn_over(NlGeneration *generation, NlManifest *next, GHashTable *take_live, GError **error)
{
  g_autofree char *shards = path_of(generation, "shards");
  move_manifest(generation->manifest, next);
  g_hash_table_unref(generation->live);
  generation->live = take_live;
  g_ptr_array_set_size(generation->shards, 0);
  generation->number++;
  generation->size = 0;
  gboolean forgets = generation->forgets;
  generation->forgets = FALSE;
  return nl_io_remove(shards, error)
         && (!forgets || nl_archive_sweep(generation->folder, generation->manifest, error));
}

gboolean
nl_generation_commit(NlGeneration *generation, const NlLedger *ledger, gboolean rebuilt,
                     GError **error)
{
  g_autoptr(GHashTable) live = live_versions(ledger);
  if (!write_out(generation, error))
    return FALSE;
  g_autoptr(NlManifest) next = next_manifest(generation, ledger, live, rebuilt, error);
  return next && nl_ledger_save(ledger, generation->folder, next->ledger, error)
         && nl_manifest_commit(next, generation->folder, error)
         && turn_over(generation, next, g_steal_pointer(&live), error);
}
