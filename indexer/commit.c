/* commit.c: from store to index, and into force. */
#include "corpus/feed_folder.h"
#include "indexer/running.h"

static NlReading *
load_reading(const NlRun *run, const NlSourceEntry *entry, GError **error)
{
  gsize length = 0;
  g_autofree char *text = nl_store_read(run->options->archive, &entry->blob, &length, error);
  if (!text)
    return NULL;
  g_autoptr(GError) cause = NULL;
  json_t *json = json_loadb(text, length, 0, NULL);
  NlReading *reading = json ? nl_reading_from_json(json, &cause) : NULL;
  if (!reading)
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                "%s: the stored reading is damaged%s%s", entry->path, cause ? ": " : "",
                cause ? cause->message : "");
  json_decref(json);
  return reading;
}

/* Indexes a document from the store, under the path that it is to be shown with. */
static gboolean
reindex(NlRun *run, const NlSourceEntry *entry, GError **error)
{
  NlReading *reading = load_reading(run, entry, error);
  if (!reading)
    return FALSE;
  nl_run_set_source(reading->record, entry);
  g_autoptr(GPtrArray) sources = nl_comparison_sources(run->comparison, entry->id);
  for (guint i = 0; i < sources->len; i++)
    ((NlSourceEntry *)g_ptr_array_index(sources, i))->generation
        = nl_generation_number(run->generation);
  nl_run_show(run, entry->id, entry->path);
  g_hash_table_remove(run->marked, entry->id);
  run->report->counts[NL_COUNT_REINDEXED]++;
  run->dirty = TRUE;
  return nl_generation_index(run->generation, entry, reading, error);
}

static gboolean
needs_reindexing(const NlRun *run, const NlSourceEntry *entry)
{
  if (entry->state != NL_SOURCE_DONE || entry->generation == nl_generation_number(run->generation))
    return FALSE;
  const NlSourceEntry *first = nl_run_first_source(run, entry->id);
  return first == entry
         && (nl_run_rebuilds(run) || g_hash_table_contains(run->marked, entry->id)
             || g_strcmp0(g_hash_table_lookup(run->shown, entry->id), entry->path) != 0);
}

/* Documents that moved or were marked, and where all is built anew, those that were not read in this run. */
static gboolean
reindex_all(NlRun *run, GError **error)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  gboolean good = TRUE;
  for (guint i = 0; good && i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (needs_reindexing(run, entry))
      good = reindex(run, entry, error);
  }
  return good;
}

/* Feeds quote documents; they are written anew by who asks (`nachlese feeds`). */
static gboolean
clear_feeds(const NlRun *run, GError **error)
{
  g_autofree char *folder = g_build_filename(run->options->archive, NL_FEED_FOLDER, NULL);
  return nl_feed_folder_clear(folder, NULL, error);
}

gboolean
nl_run_commit(NlRun *run, GError **error)
{
  if (!nl_pool_drain(run->pool, error) || !reindex_all(run, error))
    return FALSE;
  if (!run->dirty && !nl_run_rebuilds(run))
    return TRUE;
  if (run->forgets
      && (!nl_generation_forget_dead(run->generation, run->ledger, error)
          || !clear_feeds(run, error)))
    return FALSE;
  gboolean rebuilds = nl_run_rebuilds(run);
  gboolean good = nl_generation_commit(run->generation, run->ledger, rebuilds, error);
  run->rebuilt |= rebuilds;
  run->dirty = run->forgets = FALSE;
  return good;
}

/* What was read since the last commit is indexed already, and is marked by a commit of its own: so ledger and index
 * agree after each. */
gboolean
nl_run_finish(NlRun *run, GError **error)
{
  nl_run_mark_versions(run);
  nl_generation_settle(run->generation);
  if (!nl_run_commit(run, error))
    return FALSE;
  nl_run_mark_versions(run);
  return nl_run_commit(run, error);
}

/* ---- what is damaged ---- */

/* So that it is read again, where its file still is. */
static void
demote(NlSourceEntry *entry)
{
  entry->state = NL_SOURCE_FAILED;
  entry->reason = g_strdup(
      "its stored reading was damaged, and the file is no longer there to be read again");
  g_clear_pointer(&entry->rules, g_free);
  nl_blob_clear(&entry->blob);
}

GPtrArray *
nl_run_find_damaged(NlRun *run)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  GPtrArray *damaged = g_ptr_array_new();
  for (guint i = 0; i < entries->len; i++) {
    NlSourceEntry *entry = g_ptr_array_index(entries, i);
    g_autoptr(NlReading) reading
        = entry->state == NL_SOURCE_DONE ? load_reading(run, entry, NULL) : NULL;
    if (reading || entry->state != NL_SOURCE_DONE)
      continue;
    demote(entry);
    if (nl_path_is_gone(entry->path))
      nl_run_tell_problem(run, entry->path, entry->reason);
    else
      g_ptr_array_add(damaged, entry->path);
  }
  g_ptr_array_add(damaged, NULL);
  return damaged;
}
