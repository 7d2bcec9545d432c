/* generation.c: packs, shards, merging, and the manifest that names them. */
#include "indexer/generation.h"

#include "corpus/fields.h"
#include "corpus/io.h"
#include "indexer/index_task.h"
#include "indexer/indexing.h"
#include "indexer/lexicon.h"
#include "indexer/packing.h"
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
/* The folders after the oldest are small while they have less than this share (1/16) of its documents: what a nightly run
 * writes again is bounded by it. */
#define LATER_SHARE 16

struct NlGeneration {
  char *folder;
  NlManifest *manifest;    /* in force; lent */
  NlPool *pool;            /* lent */
  const NlWordlist *words; /* lent */
  NlLexicon *lexicon;      /* of words; NULL until it is wanted */
  guint64 number;
  guint size;
  GHashTable *live;   /* set of "ID-generation" in force */
  NlPacking *packing; /* of this number */
  gboolean forgets;   /* see nl_generation_forget_dead */
  gboolean settles;   /* see nl_generation_settle */
  GPtrArray *batch;   /* NlIndexed */
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

static NlPacking *
packing_new(const NlGeneration *generation)
{
  g_autofree char *name = name_of(generation, "pack");
  return nl_packing_new(generation->folder, name);
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
  generation->packing = packing_new(generation);
  generation->batch = batch_new();
  generation->shards = g_ptr_array_new_with_free_func(g_free);
  return generation;
}

void
nl_generation_free(NlGeneration *generation)
{
  if (!generation)
    return;
  nl_packing_free(generation->packing);
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

/* ---- storing ---- */

gboolean
nl_generation_store(NlGeneration *generation, const NlReading *reading, NlBlob *out, GError **error)
{
  json_t *json = nl_reading_to_json(reading);
  char *text = json_dumps(json, JSON_COMPACT);
  gboolean good = nl_packing_add(generation->packing, text, strlen(text), out, error);
  free(text);
  json_decref(json);
  return good;
}

/* ---- what a commit does besides ---- */

void
nl_generation_settle(NlGeneration *generation)
{
  generation->settles = TRUE;
}

gboolean
nl_generation_forget_dead(NlGeneration *generation, const NlLedger *ledger, GError **error)
{
  generation->forgets = TRUE;
  return nl_packing_leave_dead(generation->packing, ledger, error);
}

/* ---- indexing ---- */

/* Loaded once, before the first process that needs it is forked. */
static const NlLexicon *
lexicon_of(NlGeneration *generation)
{
  if (!generation->lexicon && generation->words)
    generation->lexicon = nl_wordlist_lexicon(generation->words);
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
  GPtrArray *readings = g_steal_pointer(&generation->batch);
  char *folder = g_strdup_printf("%s/%05u", parent, generation->shards->len);
  generation->batch = batch_new();
  generation->batch_bytes = 0;
  g_ptr_array_add(generation->shards, folder);
  return nl_index_task_write(generation->pool, folder, readings, lexicon_of(generation), error);
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

static gboolean
count_documents(const char *const *paths, guint n, guint *out, GError **error)
{
  g_autoptr(XapDatabase) database = xap_database_open(paths, n, error);
  return database && xap_database_count(database, out, error);
}

/* All is merged where what came after the oldest folder is no longer small beside it; else what came after it becomes
 * one folder. */
static gboolean
first_when_settling(const GPtrArray *paths, guint *out, GError **error)
{
  const char *const *all = (const char *const *)paths->pdata;
  guint oldest = 0;
  guint later = 0;
  if (!count_documents(all, 1, &oldest, error)
      || !count_documents(all + 1, paths->len - 1, &later, error))
    return FALSE;
  *out = (guint64)later * LATER_SHARE > oldest ? 0 : 1;
  return TRUE;
}

/* Finds the first of the older folders that are merged with the shards, as all after it are. paths: of the folders, then
 * of the shards. */
static gboolean
first_to_merge(const NlGeneration *generation, const NlManifest *next, const GPtrArray *paths,
               guint n_live, guint *out, GError **error)
{
  const guint n_older = next->indexes->len;
  const gboolean has_new = generation->shards->len > 0;
  const gboolean has_many = n_older > 2 || (n_older > 0 && has_new);
  *out = n_older;
  if (generation->forgets || needs_merge(next, has_new, n_live))
    *out = 0;
  else if (generation->settles && has_many)
    return first_when_settling(paths, out, error);
  return TRUE;
}

/* What is merged goes into a folder of this generation, which takes the place of the others. */
static gboolean
merge_from(NlGeneration *generation, NlManifest *next, GPtrArray *paths, guint first,
           GError **error)
{
  const GPtrArray *dead = first == 0 && next->dead->len > 0 ? next->dead : NULL;
  g_autofree char *folder = path_of(generation, "index");
  g_ptr_array_remove_range(paths, 0, first);
  if (paths->len > 0) {
    g_ptr_array_set_size(next->indexes, (int)first);
    if (!nl_index_task_merge(generation->pool, folder, paths, dead, lexicon_of(generation), error))
      return FALSE;
    g_ptr_array_add(next->indexes, name_of(generation, "index"));
  }
  if (first == 0)
    g_ptr_array_set_size(next->dead, 0);
  return TRUE;
}

static gboolean
merge(NlGeneration *generation, NlManifest *next, guint n_live, GError **error)
{
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  guint first = 0;
  for (guint i = 0; i < next->indexes->len; i++)
    g_ptr_array_add(
        paths, g_build_filename(generation->folder, g_ptr_array_index(next->indexes, i), NULL));
  copy_names(paths, generation->shards);
  return first_to_merge(generation, next, paths, n_live, &first, error)
         && merge_from(generation, next, paths, first, error);
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
  return merge(generation, next, g_hash_table_size(live), error) ? g_steal_pointer(&next) : NULL;
}

/* ---- committing ---- */

static gboolean
write_out(NlGeneration *generation, GError **error)
{
  gboolean good = flush_batch(generation, error) && nl_pool_drain(generation->pool, error);
  return good && nl_packing_finish(generation->packing, error);
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
  nl_packing_free(generation->packing);
  generation->packing = packing_new(generation);
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
  if ((generation->settles && !nl_packing_take_small(generation->packing, ledger, error))
      || !write_out(generation, error))
    return FALSE;
  g_autoptr(NlManifest) next = next_manifest(generation, ledger, live, rebuilt, error);
  return next && nl_ledger_save(ledger, generation->folder, next->ledger, error)
         && nl_manifest_commit(next, generation->folder, error)
         && turn_over(generation, next, g_steal_pointer(&live), error);
}
