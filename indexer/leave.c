/* leave.c: sources that are gone, and those that are to go. */
#include "indexer/running.h"

GPtrArray *
nl_run_mark_missing(NlRun *run, const NlScan *scan)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  g_autoptr(GHashTable) found = g_hash_table_new(g_str_hash, g_str_equal);
  GPtrArray *there = g_ptr_array_new();
  for (guint i = 0; i < scan->found->len; i++)
    g_hash_table_add(found, ((const NlFound *)g_ptr_array_index(scan->found, i))->path);
  for (guint i = 0; i < entries->len; i++) {
    NlSourceEntry *entry = g_ptr_array_index(entries, i);
    gboolean missing = entry->missing;
    if (g_hash_table_contains(found, entry->path))
      missing = FALSE;
    else if (nl_path_is_below_any(entry->path, scan->roots)
             && !nl_path_is_below_any(entry->path, scan->blind)) {
      missing = nl_path_is_gone(entry->path);
      if (!missing)
        g_ptr_array_add(there, entry->path);
    }
    run->dirty |= missing != entry->missing;
    entry->missing = missing;
  }
  g_ptr_array_add(there, NULL);
  return there;
}

/* Below the paths of this run, and looked for. */
static gboolean
is_asked_for(const NlScan *scan, const char *path)
{
  return nl_path_is_below_any(path, scan->roots) && !nl_path_is_below_any(path, scan->blind);
}

/* A share that is half mounted must not empty an archive. */
static gboolean
may_delete(NlRun *run, const NlScan *scan, const GPtrArray *entries)
{
  guint known = 0, gone = 0;
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (!is_asked_for(scan, entry->path))
      continue;
    known++;
    gone += entry->missing;
  }
  if (!run->options->delete_missing || gone * 3 <= known || run->options->force)
    return run->options->delete_missing;
  g_autofree char *reason
      = g_strdup_printf("%u of %u sources are missing, more than a third: none is deleted without "
                        "--force",
                        gone, known);
  nl_run_tell_problem(run, g_ptr_array_index(scan->roots, 0), reason);
  return FALSE;
}

void
nl_run_settle_missing(NlRun *run, const NlScan *scan)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  gboolean deletes = may_delete(run, scan, entries);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (!entry->missing || !is_asked_for(scan, entry->path))
      continue;
    g_ptr_array_add(run->report->missing, g_strdup(entry->path));
    run->report->counts[deletes ? NL_COUNT_REMOVED : NL_COUNT_MISSING]++;
    nl_run_tell_plan(run, deletes ? "remove" : "missing", entry->path);
    if (deletes && !run->options->dry_run) {
      nl_comparison_remove(run->comparison, entry->path);
      run->dirty = TRUE;
    }
  }
}

void
nl_run_remove(NlRun *run, const char *path)
{
  g_autofree char *root = g_canonicalize_filename(path, NULL);
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  guint removed = 0;
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (!nl_path_is_below(entry->path, root))
      continue;
    removed++;
    nl_run_tell_plan(run, "remove", entry->path);
    if (!run->options->dry_run)
      nl_comparison_remove(run->comparison, entry->path);
  }
  run->report->counts[NL_COUNT_REMOVED] += removed;
  run->dirty |= removed > 0;
  run->forgets |= removed > 0;
  if (removed == 0)
    nl_run_tell_problem(run, path, "not in the archive");
}
