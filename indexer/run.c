/* run.c: the run: opens, goes through all sources, closes. */
#include "indexer/running.h"

#include "indexer/worker.h"

/* Readings between two commits of a long run, unless told otherwise. */
#define BATCH 2000

G_DEFINE_QUARK(nl_run_error, nl_run_error)

gboolean
nl_run_rebuilds(const NlRun *run)
{
  gboolean asked = run->options->full || run->options->repair;
  return (asked && !run->rebuilt) || run->forgets;
}

/* ---- all sources ---- */

static gboolean
take_all(NlRun *run, const NlScan *scan, GError **error)
{
  guint batch = run->options->batch ? run->options->batch : BATCH;
  gboolean good = TRUE;
  for (guint i = 0; i < scan->problems->len; i++) {
    const NlProblem *problem = g_ptr_array_index(scan->problems, i);
    nl_run_tell_problem(run, problem->path, problem->reason);
  }
  for (guint i = 0; good && i < scan->found->len; i++) {
    if (run->options->events.progress)
      run->options->events.progress(i, scan->found->len, run->options->events.user_data);
    good = nl_run_take(run, g_ptr_array_index(scan->found, i), error);
    if (good && !nl_run_rebuilds(run) && nl_generation_size(run->generation) >= batch)
      good = nl_run_commit(run, error);
  }
  good = good && nl_pool_drain(run->pool, error);
  if (good && run->options->events.progress)
    run->options->events.progress(scan->found->len, scan->found->len,
                                  run->options->events.user_data);
  return good;
}

/* Without rules a reading is out of date. */
static void
forget_rules(NlRun *run, const NlScan *scan)
{
  for (guint i = 0; i < scan->found->len; i++) {
    const NlFound *found = g_ptr_array_index(scan->found, i);
    NlSourceEntry *entry = nl_ledger_find(run->ledger, found->path);
    if (entry)
      g_clear_pointer(&entry->rules, g_free);
  }
}

/* Paths that the ledger knows are looked at too: they are copied, for entries come and go
 * meanwhile. */
static gboolean
take_known_paths(NlRun *run, const GPtrArray *paths, GError **error)
{
  g_autoptr(NlScan) scan = nl_scan_new((const char *const *)paths->pdata, run->options->archive);
  return scan->found->len + scan->problems->len == 0 || take_all(run, scan, error);
}

static void
take_out(NlRun *run)
{
  for (const char *const *path = run->options->remove; path && *path; path++)
    nl_run_remove(run, *path);
  for (const char *const *id = run->options->purge; id && *id; id++)
    nl_run_purge(run, *id);
  for (const char *const *id = run->options->unpurge; id && *id; id++)
    nl_run_unpurge(run, *id);
}

static gboolean
work(NlRun *run, const NlScan *scan, GError **error)
{
  take_out(run);
  if (run->options->full)
    forget_rules(run, scan);
  gboolean mends = (run->options->full || run->options->repair) && !run->options->dry_run;
  g_autoptr(GPtrArray) damaged = mends ? nl_run_find_damaged(run) : NULL;
  g_autoptr(GPtrArray) there = nl_run_mark_missing(run, scan);
  if ((damaged && !take_known_paths(run, damaged, error)) || !take_all(run, scan, error)
      || !take_known_paths(run, there, error))
    return FALSE;
  nl_run_settle_missing(run, scan);
  nl_run_report_versions(run);
  return run->options->dry_run || nl_run_finish(run, error);
}

/* ---- opening and closing ---- */

static gboolean
load_rules(NlRun *run, GError **error)
{
  run->rules = nl_rules_load(error);
  if (!run->rules)
    return FALSE;
  run->reading = (NlReadingOptions){ .profiles = nl_rules_profiles(run->rules),
                                     .words = nl_rules_words(run->rules) };
  return TRUE;
}

static const char *
hash_of_rules(const char *profile, gconstpointer rules)
{
  return nl_rules_hash(rules, profile);
}

/* A first run makes the archive; asking only for removal or repair of none is a mistake. */
static gboolean
load_manifest(NlRun *run, GError **error)
{
  g_autoptr(GError) cause = NULL;
  run->manifest = nl_manifest_load(run->options->archive, &cause);
  if (!run->manifest && run->options->repair
      && g_error_matches(cause, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT))
    run->manifest = nl_manifest_rescue(run->options->archive);
  if (!run->manifest && run->options->paths
      && g_error_matches(cause, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_MISSING))
    run->manifest = nl_manifest_new();
  if (!run->manifest)
    g_propagate_error(error, g_steal_pointer(&cause));
  return run->manifest != NULL;
}

static gboolean
load_archive(NlRun *run, GError **error)
{
  const char *folder = run->options->archive;
  if (!load_manifest(run, error))
    return FALSE;
  if (!run->options->dry_run) {
    /* Before the lock was ours another run may have committed. */
    run->lock = nl_archive_lock(folder, error);
    g_clear_pointer(&run->manifest, nl_manifest_free);
    if (!run->lock || !load_manifest(run, error) || !nl_archive_sweep(folder, run->manifest, error))
      return FALSE;
    run->journal = nl_journal_open(folder, error);
    if (!run->journal)
      return FALSE;
  }
  run->ledger = run->manifest->ledger ? nl_ledger_load(folder, run->manifest->ledger, error)
                                      : nl_ledger_new();
  return run->ledger != NULL;
}

static void
load_shown(NlRun *run)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  run->shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    const NlSourceEntry *first = entry->id ? nl_run_first_source(run, entry->id) : NULL;
    if (first == entry)
      nl_run_show(run, entry->id, entry->path);
  }
}

static gboolean
open_run(NlRun *run, GError **error)
{
  if (!load_rules(run, error) || !load_archive(run, error))
    return FALSE;
  guint jobs = run->options->jobs ? run->options->jobs : g_get_num_processors();
  run->comparison = nl_comparison_new(run->ledger, hash_of_rules, run->rules);
  run->stock = nl_cage_stock_new();
  run->task = (NlTask){ .limits = nl_worker_limits(run->options->seconds, run->options->mebibytes),
                        .caged = TRUE,
                        .child = nl_worker_read,
                        .born = nl_run_let_go_of_bytes,
                        .done = nl_run_take_result,
                        .free_data = nl_run_free_job };
  run->pool = nl_pool_new(jobs, run);
  run->generation = nl_generation_new(run->options->archive, run->manifest, run->ledger, run->pool,
                                      nl_rules_words(run->rules));
  run->waiting = g_hash_table_new(g_str_hash, g_str_equal);
  run->marked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  run->dirty = run->manifest->generation == 0;
  load_shown(run);
  nl_run_load_purged(run);
  return TRUE;
}

/* Children are ended first: then nothing is being read, and the run ends in order even where it failed. */
static void
close_run(NlRun *run)
{
  nl_pool_free(run->pool);
  if (run->journal)
    nl_journal_end(run->journal, NULL);
  nl_journal_free(run->journal);
  nl_cage_stock_free(run->stock);
  nl_generation_free(run->generation);
  nl_comparison_free(run->comparison);
  g_clear_pointer(&run->waiting, g_hash_table_unref);
  g_clear_pointer(&run->marked, g_hash_table_unref);
  g_clear_pointer(&run->shown, g_hash_table_unref);
  g_clear_pointer(&run->purged, g_hash_table_unref);
  nl_ledger_free(run->ledger);
  nl_manifest_free(run->manifest);
  nl_archive_unlock(run->lock);
  nl_rules_free(run->rules);
}

static gboolean
check_paths(const NlScan *scan, NlRun *run, GError **error)
{
  if (scan->roots->len == 0 || scan->n_absent < scan->roots->len)
    return TRUE;
  for (guint i = 0; i < scan->problems->len; i++) {
    const NlProblem *problem = g_ptr_array_index(scan->problems, i);
    nl_run_tell_problem(run, problem->path, problem->reason);
  }
  g_set_error_literal(error, NL_RUN_ERROR, NL_RUN_ERROR_NO_PATH,
                      "nothing to read: no such file or folder");
  return FALSE;
}

gboolean
nl_run(const NlRunOptions *options, NlReport *report, GError **error)
{
  gint64 begin = g_get_monotonic_time();
  NlRun run = { .options = options, .report = report };
  report->dry_run = options->dry_run;
  g_autoptr(NlScan) scan = nl_scan_new(options->paths, options->archive);
  gboolean good
      = check_paths(scan, &run, error) && open_run(&run, error) && work(&run, scan, error);
  close_run(&run);
  report->seconds = (double)(g_get_monotonic_time() - begin) / G_USEC_PER_SEC;
  return good;
}
