/* purge.c: documents that leave for good, and the marks that keep them out. */
#include "indexer/running.h"

#include <string.h>

/* A path may itself say what is to be forgotten. */
static char *
hash_of_path(const char *path)
{
  g_autofree char *text = g_strconcat("path:", path, NULL);
  return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
}

void
nl_run_load_purged(NlRun *run)
{
  const GPtrArray *marks = run->manifest->purged;
  g_clear_pointer(&run->purged, g_hash_table_unref);
  if (marks->len > 0)
    run->purged = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < marks->len; i++) {
    const char *hash = strchr(g_ptr_array_index(marks, i), ':');
    if (hash)
      g_hash_table_add(run->purged, g_strdup(hash + 1));
  }
}

static void
add_mark(NlRun *run, const char *id, const char *hash)
{
  g_autofree char *mark = g_strdup_printf("%s:%s", id, hash);
  GPtrArray *marks = run->manifest->purged;
  if (!g_ptr_array_find_with_equal_func(marks, mark, g_str_equal, NULL))
    g_ptr_array_add(marks, g_steal_pointer(&mark));
}

static void
purge_source(NlRun *run, const NlSourceEntry *entry)
{
  g_autofree char *path_hash = hash_of_path(entry->path);
  add_mark(run, entry->id, path_hash);
  if (entry->sha256)
    add_mark(run, entry->id, entry->sha256);
  nl_comparison_remove(run->comparison, entry->path);
}

void
nl_run_purge(NlRun *run, const char *id)
{
  g_autoptr(GPtrArray) sources = nl_comparison_sources(run->comparison, id);
  if (sources->len == 0) {
    nl_run_tell_problem(run, id, "no such document in the archive");
    return;
  }
  run->report->counts[NL_COUNT_REMOVED] += sources->len;
  for (guint i = 0; i < sources->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(sources, i);
    nl_run_tell_plan(run, "purge", entry->path);
    if (!run->options->dry_run)
      purge_source(run, entry);
  }
  run->dirty = run->forgets = TRUE;
  nl_run_load_purged(run);
}

void
nl_run_unpurge(NlRun *run, const char *id)
{
  g_autofree char *prefix = g_strconcat(id, ":", NULL);
  GPtrArray *marks = run->manifest->purged;
  guint before = marks->len;
  for (guint i = marks->len; i-- > 0;)
    if (g_str_has_prefix(g_ptr_array_index(marks, i), prefix))
      g_ptr_array_remove_index(marks, i);
  if (marks->len == before)
    nl_run_tell_problem(run, id, "was not purged");
  run->dirty |= marks->len < before;
  nl_run_load_purged(run);
}

gboolean
nl_run_is_purged_path(const NlRun *run, const char *path)
{
  g_autofree char *hash = run->purged ? hash_of_path(path) : NULL;
  return hash && g_hash_table_contains(run->purged, hash);
}

gboolean
nl_run_is_purged_hash(const NlRun *run, const char *sha256)
{
  return run->purged && g_hash_table_contains(run->purged, sha256);
}
