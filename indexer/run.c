/* run.c: the run: who waits for what, and what becomes of each source. */
#include "indexer/run.h"

#include "corpus/archive.h"
#include "corpus/datadir.h"
#include "indexer/formats.h"
#include "indexer/generation.h"
#include "indexer/worker.h"

#include <string.h>

/* Readings between two commits of a long run. */
#define COMMIT_EVERY 2000

G_DEFINE_QUARK(nl_run_error, nl_run_error)

typedef struct {
  const NlRunOptions *options;
  NlReport *report;
  NlArchiveLock *lock;
  NlManifest *manifest;
  NlLedger *ledger;
  NlProfiles *profiles;
  NlWordlist *words;
  NlReadingOptions reading;
  char *rules; /* hash of all that a reading depends on but the bytes */
  NlComparison *comparison;
  NlPool *pool;
  NlGeneration *generation;
  GHashTable *shown;   /* id → the path that its hits in the index name */
  GHashTable *waiting; /* sha256 → Job: being read */
  gboolean dirty;      /* there is something to commit */
} Run;

/* A file that has that content, and what is new about it. */
typedef struct {
  const NlFound *found;
  NlChange change;
} Place;

/* The reading of one content; found under one or several paths. */
typedef struct {
  NlWork work;
  char *sha256, *id;
  GArray *places; /* Place */
} Job;

static gboolean
rebuilds(const Run *run)
{
  return run->options->full || run->options->repair;
}

/* ---- telling ---- */

static void
tell_problem(Run *run, const char *path, const char *reason)
{
  NlProblem *problem = nl_problem_new(path, reason);
  g_ptr_array_add(run->report->problems, problem);
  run->report->counts[NL_COUNT_FAILED]++;
  if (run->options->events.problem)
    run->options->events.problem(problem, run->options->events.user_data);
}

static void
tell_plan(const Run *run, const char *what, const char *path)
{
  if (run->options->dry_run && run->options->events.plan)
    run->options->events.plan(what, path, run->options->events.user_data);
}

static void
tell_leftout(Run *run, const char *path)
{
  run->report->counts[NL_COUNT_LEFTOUT]++;
  g_ptr_array_add(run->report->leftout, g_strdup(path));
}

/* A source whose reading stands, whatever came of it: a failure is told each time, for it is still
 * one. */
static void
count_entry(Run *run, const NlSourceEntry *entry, NlChange change)
{
  if (entry->state == NL_SOURCE_FAILED)
    tell_problem(run, entry->path, entry->reason);
  else if (entry->state == NL_SOURCE_LEFTOUT)
    tell_leftout(run, entry->path);
  else
    nl_report_count_change(run->report, change);
}

/* ---- entries ---- */

static NlSourceEntry *
entry_new(const Run *run, const NlFound *found, const char *sha256, const char *id,
          NlSourceState state)
{
  NlSourceEntry *entry = nl_source_entry_new(found->path);
  entry->size = found->size;
  entry->mtime = found->mtime;
  entry->sha256 = g_strdup(sha256);
  entry->id = g_strdup(id);
  entry->state = state;
  entry->rules = g_strdup(run->rules);
  return entry;
}

/* What is known of the content, from an entry that has the same. */
static void
copy_reading(NlSourceEntry *to, const NlSourceEntry *from)
{
  NlBlob blob = from->blob;
  blob.pack = g_strdup(from->blob.pack);
  nl_blob_clear(&to->blob);
  g_free(to->reason);
  g_free(to->rules);
  to->blob = blob;
  to->state = from->state;
  to->reason = g_strdup(from->reason);
  to->rules = g_strdup(from->rules);
  to->generation = from->generation;
}

static void
take_entry(Run *run, NlSourceEntry *entry)
{
  nl_comparison_take(run->comparison, entry);
  run->dirty = TRUE;
}

static void
set_shown(Run *run, const char *id, const char *path)
{
  g_hash_table_replace(run->shown, g_strdup(id), g_strdup(path));
}

/* The entry whose path the hits of a document are to name; NULL where it is not in the index. */
static NlSourceEntry *
first_source(const Run *run, const char *id)
{
  g_autoptr(GPtrArray) sources = nl_comparison_sources(run->comparison, id);
  NlSourceEntry *first = sources->len > 0 ? g_ptr_array_index(sources, 0) : NULL;
  return first && first->state == NL_SOURCE_DONE ? first : NULL;
}

/* ---- what a process sent back ---- */

static void
job_free(gpointer data)
{
  Job *job = data;
  g_bytes_unref(job->work.bytes);
  g_free(job->work.path);
  g_free(job->sha256);
  g_free(job->id);
  g_array_unref(job->places);
  g_free(job);
}

/* Of an item that is not public the archive keeps the number alone. */
static void
hide_nonpublic(NlRecord *record)
{
  for (guint i = 0; i < record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(record->agenda_items, i);
    if (item->is_public == NL_FALSE)
      item->name = NULL;
  }
}

/* Path and hash are ours to say: a process that read a hostile file is not asked for them. */
static void
set_source(NlRecord *record, const NlSourceEntry *entry)
{
  record->source.path = nl_record_keep(record, entry->path);
  record->source.sha256 = nl_record_keep(record, entry->sha256);
}

/* The reading goes into store and index; `entry` is told where. */
static gboolean
keep_reading(Run *run, NlReading *take_reading, NlSourceEntry *entry, GError **error)
{
  g_autoptr(NlReading) reading = take_reading;
  hide_nonpublic(reading->record);
  set_source(reading->record, entry);
  nl_report_add_findings(run->report, entry->path, reading->record);
  if (!nl_generation_store(run->generation, reading, &entry->blob, error))
    return FALSE;
  entry->generation = nl_generation_number(run->generation);
  set_shown(run, entry->id, entry->path);
  return nl_generation_index(run->generation, entry->id, g_steal_pointer(&reading), error);
}

/* The entry that a result makes for the first place of a job. */
static NlSourceEntry *
entry_of_result(Run *run, const Job *job, NlWorkResult *result, GError **error)
{
  const Place *first = &g_array_index(job->places, Place, 0);
  NlSourceState state = result->reading   ? NL_SOURCE_DONE
                        : result->leftout ? NL_SOURCE_LEFTOUT
                                          : NL_SOURCE_FAILED;
  NlSourceEntry *entry = entry_new(run, first->found, job->sha256, job->id, state);
  entry->reason = g_strdup(result->failure);
  if (result->reading && !keep_reading(run, g_steal_pointer(&result->reading), entry, error))
    g_clear_pointer(&entry, nl_source_entry_free);
  return entry;
}

/* Other sources of the same document, read by older rules and not among what this run was given,
 * follow. */
static void
update_siblings(Run *run, const NlSourceEntry *entry)
{
  g_autoptr(GPtrArray) sources = nl_comparison_sources(run->comparison, entry->id);
  for (guint i = 0; i < sources->len; i++) {
    NlSourceEntry *other = g_ptr_array_index(sources, i);
    if (other != entry && g_strcmp0(other->sha256, entry->sha256) == 0)
      copy_reading(other, entry);
  }
}

static gboolean
take_result(Run *run, const Job *job, NlWorkResult *result, GError **error)
{
  NlSourceEntry *entry = entry_of_result(run, job, result, error);
  if (!entry)
    return FALSE;
  take_entry(run, entry);
  for (guint i = 0; i < job->places->len; i++) {
    const Place *place = &g_array_index(job->places, Place, i);
    if (i > 0) {
      NlSourceEntry *copy = entry_new(run, place->found, job->sha256, job->id, entry->state);
      copy_reading(copy, entry);
      take_entry(run, copy);
    }
    count_entry(run, nl_ledger_find(run->ledger, place->found->path), place->change);
  }
  update_siblings(run, entry);
  return TRUE;
}

static gboolean
job_done(const GByteArray *output, const char *failure, gpointer data, gpointer context,
         GError **error)
{
  Run *run = context;
  const Job *job = data;
  g_auto(NlWorkResult) result = { 0 };
  run->report->counts[NL_COUNT_READ]++;
  g_hash_table_remove(run->waiting, job->sha256);
  nl_work_result_parse(output, failure, &result);
  return take_result(run, job, &result, error);
}

static const NlTask reading_task = {
  .limits = { NL_WORKER_SECONDS, NL_WORKER_OUTPUT, NL_WORKER_MEMORY },
  .child = nl_worker_read,
  .done = job_done,
  .free_data = job_free,
};

/* ---- one source ---- */

static void
add_place(Job *job, const NlFound *found, NlChange change)
{
  const Place place = { found, change };
  g_array_append_val(job->places, place);
}

static gboolean
start_job(Run *run, const NlFound *found, const NlVerdict *verdict, GBytes *bytes,
          const char *sha256, GError **error)
{
  Job *job = g_new0(Job, 1);
  job->work.path = g_strdup(found->path);
  job->work.bytes = g_bytes_ref(bytes);
  job->work.options = &run->reading;
  job->sha256 = g_strdup(sha256);
  job->id = g_strdup(verdict->id);
  job->places = g_array_new(FALSE, FALSE, sizeof(Place));
  add_place(job, found, verdict->change);
  g_hash_table_insert(run->waiting, job->sha256, job);
  nl_profiles_prepare(run->profiles); /* once for all processes that read */
  return nl_pool_run(run->pool, &reading_task, job, error);
}

/* The reading of the same bytes under another path, or under this path before it was touched,
 * holds. */
static void
take_known(Run *run, const NlFound *found, const NlVerdict *verdict)
{
  NlSourceEntry *entry
      = entry_new(run, found, verdict->known->sha256, verdict->id, verdict->known->state);
  copy_reading(entry, verdict->known);
  if (verdict->gone)
    nl_comparison_remove(run->comparison, verdict->gone);
  take_entry(run, entry);
  count_entry(run, entry, verdict->change);
}

static gboolean
take_verdict(Run *run, const NlFound *found, const NlVerdict *verdict, GBytes *bytes,
             const char *sha256, GError **error)
{
  tell_plan(run, nl_change_name(verdict->change), found->path);
  if (run->options->dry_run) {
    nl_report_count_change(run->report, verdict->change);
    return TRUE;
  }
  if (verdict->known) {
    take_known(run, found, verdict);
    return TRUE;
  }
  if (verdict->gone) {
    nl_comparison_remove(run->comparison, verdict->gone);
    run->dirty = TRUE;
  }
  return start_job(run, found, verdict, bytes, sha256, error);
}

static gboolean
take_bytes(Run *run, const NlFound *found, GBytes *bytes, GError **error)
{
  g_autofree char *sha256 = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
  g_auto(NlVerdict) verdict = { 0 };
  Job *waiting = g_hash_table_lookup(run->waiting, sha256);
  nl_comparison_judge(run->comparison, found, sha256, &verdict);
  if (!waiting)
    return take_verdict(run, found, &verdict, bytes, sha256, error);
  add_place(waiting, found, verdict.change == NL_CHANGE_NEW ? NL_CHANGE_COPY : verdict.change);
  return TRUE;
}

/* What cannot be opened now may be opened tomorrow: what is known of it stays, and it is tried each
 * time. */
static void
take_unreadable(Run *run, const NlFound *found, const char *reason)
{
  tell_problem(run, found->path, reason);
  if (run->options->dry_run || nl_ledger_find(run->ledger, found->path))
    return;
  NlSourceEntry *entry = entry_new(run, found, NULL, NULL, NL_SOURCE_FAILED);
  g_clear_pointer(&entry->rules, g_free);
  entry->reason = g_strdup(reason);
  take_entry(run, entry);
}

static void
take_too_large(Run *run, const NlFound *found)
{
  NlSourceEntry *entry = entry_new(run, found, NULL, NULL, NL_SOURCE_FAILED);
  entry->reason = g_strdup_printf("larger than %u MiB", NL_SOURCE_MAX >> 20);
  tell_problem(run, found->path, entry->reason);
  if (run->options->dry_run)
    nl_source_entry_free(entry);
  else
    take_entry(run, entry);
}

/* GLib's message repeats the file's name. */
static const char *
bare_reason(const GError *error)
{
  const char *colon = strrchr(error->message, ':');
  return colon ? colon + 2 : error->message;
}

static gboolean
open_found(Run *run, const NlFound *found, GError **error)
{
  char *contents = NULL;
  gsize length = 0;
  g_autoptr(GError) cause = NULL;
  if (found->size > NL_SOURCE_MAX) {
    take_too_large(run, found);
    return TRUE;
  }
  if (!g_file_get_contents(found->path, &contents, &length, &cause)) {
    take_unreadable(run, found, bare_reason(cause));
    return TRUE;
  }
  g_autoptr(GBytes) bytes = g_bytes_new_take(contents, length);
  return take_bytes(run, found, bytes, error);
}

static gboolean
take_found(Run *run, const NlFound *found, GError **error)
{
  NlSourceEntry *entry = nl_comparison_untouched(run->comparison, found);
  if (!entry)
    return open_found(run, found, error);
  count_entry(run, entry, NL_CHANGE_UNCHANGED);
  return TRUE;
}

/* ---- committing ---- */

static NlReading *
load_reading(const Run *run, const NlSourceEntry *entry, GError **error)
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
reindex(Run *run, const NlSourceEntry *entry, GError **error)
{
  NlReading *reading = load_reading(run, entry, error);
  if (!reading)
    return FALSE;
  set_source(reading->record, entry);
  g_autoptr(GPtrArray) sources = nl_comparison_sources(run->comparison, entry->id);
  for (guint i = 0; i < sources->len; i++)
    ((NlSourceEntry *)g_ptr_array_index(sources, i))->generation
        = nl_generation_number(run->generation);
  set_shown(run, entry->id, entry->path);
  run->report->counts[NL_COUNT_REINDEXED]++;
  run->dirty = TRUE;
  return nl_generation_index(run->generation, entry->id, reading, error);
}

static gboolean
needs_reindexing(const Run *run, const NlSourceEntry *entry)
{
  if (entry->state != NL_SOURCE_DONE || entry->generation == nl_generation_number(run->generation))
    return FALSE;
  const NlSourceEntry *first = first_source(run, entry->id);
  return first == entry
         && (rebuilds(run)
             || g_strcmp0(g_hash_table_lookup(run->shown, entry->id), entry->path) != 0);
}

/* Documents that moved, and where all is built anew, those that were not read in this run. */
static gboolean
reindex_all(Run *run, GError **error)
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

static gboolean
commit(Run *run, GError **error)
{
  if (!nl_pool_drain(run->pool, error) || !reindex_all(run, error))
    return FALSE;
  if (!run->dirty && !rebuilds(run))
    return TRUE;
  run->dirty = FALSE;
  return nl_generation_commit(run->generation, run->ledger, rebuilds(run), error);
}

/* ---- all sources ---- */

static gboolean
take_all(Run *run, const NlScan *scan, GError **error)
{
  gboolean good = TRUE;
  for (guint i = 0; i < scan->problems->len; i++) {
    const NlProblem *problem = g_ptr_array_index(scan->problems, i);
    tell_problem(run, problem->path, problem->reason);
  }
  for (guint i = 0; good && i < scan->found->len; i++) {
    if (run->options->events.progress)
      run->options->events.progress(i, scan->found->len, run->options->events.user_data);
    good = take_found(run, g_ptr_array_index(scan->found, i), error);
    if (good && !rebuilds(run) && nl_generation_size(run->generation) >= COMMIT_EVERY)
      good = commit(run, error);
  }
  good = good && nl_pool_drain(run->pool, error);
  if (good && run->options->events.progress)
    run->options->events.progress(scan->found->len, scan->found->len,
                                  run->options->events.user_data);
  return good;
}

/* Marks what was looked for and not found. What is there all the same (a file once given by name,
 * in a folder now) is returned, to be looked at too. */
static GPtrArray *
mark_missing(Run *run, const NlScan *scan)
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

/* Those still missing when moves are known: told, and deleted where that was asked for. */
static void
settle_missing(Run *run, const NlScan *scan)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (!entry->missing || !nl_path_is_below_any(entry->path, scan->roots)
        || nl_path_is_below_any(entry->path, scan->blind))
      continue;
    g_ptr_array_add(run->report->missing, g_strdup(entry->path));
    run->report->counts[run->options->delete_missing ? NL_COUNT_REMOVED : NL_COUNT_MISSING]++;
    tell_plan(run, run->options->delete_missing ? "remove" : "missing", entry->path);
    if (run->options->delete_missing && !run->options->dry_run) {
      nl_comparison_remove(run->comparison, entry->path);
      run->dirty = TRUE;
    }
  }
}

/* Takes out the sources at or below a path. */
static void
remove_path(Run *run, const char *path)
{
  g_autofree char *root = g_canonicalize_filename(path, NULL);
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  guint removed = 0;
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (!nl_path_is_below(entry->path, root))
      continue;
    removed++;
    tell_plan(run, "remove", entry->path);
    if (!run->options->dry_run)
      nl_comparison_remove(run->comparison, entry->path);
  }
  run->report->counts[NL_COUNT_REMOVED] += removed;
  run->dirty |= removed > 0;
  if (removed == 0)
    tell_problem(run, path, "not in the archive");
}

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

/* Demotes entries whose reading cannot be loaded; returns their paths, NULL-terminated, borrowed.
 */
static GPtrArray *
find_damaged(Run *run)
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
      tell_problem(run, entry->path, entry->reason);
    else
      g_ptr_array_add(damaged, entry->path);
  }
  g_ptr_array_add(damaged, NULL);
  return damaged;
}

/* Without rules a reading is out of date. */
static void
forget_rules(Run *run, const NlScan *scan)
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
take_known_paths(Run *run, const GPtrArray *paths, GError **error)
{
  g_autoptr(NlScan) scan = nl_scan_new((const char *const *)paths->pdata, run->options->archive);
  return scan->found->len + scan->problems->len == 0 || take_all(run, scan, error);
}

static gboolean
work(Run *run, const NlScan *scan, GError **error)
{
  for (const char *const *path = run->options->remove; path && *path; path++)
    remove_path(run, *path);
  if (run->options->full)
    forget_rules(run, scan);
  g_autoptr(GPtrArray) damaged = rebuilds(run) && !run->options->dry_run ? find_damaged(run) : NULL;
  g_autoptr(GPtrArray) there = mark_missing(run, scan);
  if ((damaged && !take_known_paths(run, damaged, error)) || !take_all(run, scan, error)
      || !take_known_paths(run, there, error))
    return FALSE;
  settle_missing(run, scan);
  return run->options->dry_run || commit(run, error);
}

/* ---- opening and closing ---- */

/* A record depends on the bytes, the tool, the profiles and the word list. */
static gboolean
load_rules(Run *run, GError **error)
{
  g_autofree char *folder = nl_datadir_find("corpus/profiles");
  g_autofree char *words = NULL;
  gsize length = 0;
  run->profiles = nl_profiles_load(folder, error);
  if (!run->profiles)
    return FALSE;
  if (g_file_get_contents(NL_WORDLIST_PATH, &words, &length, NULL))
    run->words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(sum, (const guchar *)NL_VERSION, -1);
  g_checksum_update(sum, (const guchar *)nl_profiles_hash(run->profiles), -1);
  g_checksum_update(sum, (const guchar *)words, (gssize)length);
  run->rules = g_strdup(g_checksum_get_string(sum));
  run->reading = (NlReadingOptions){ .profiles = run->profiles, .words = run->words };
  return TRUE;
}

/* A first run makes the archive; asking only for removal or repair of none is a mistake. */
static gboolean
load_manifest(Run *run, GError **error)
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
load_archive(Run *run, GError **error)
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
  }
  run->ledger = run->manifest->ledger ? nl_ledger_load(folder, run->manifest->ledger, error)
                                      : nl_ledger_new();
  return run->ledger != NULL;
}

static void
load_shown(Run *run)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  run->shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    const NlSourceEntry *first = entry->id ? first_source(run, entry->id) : NULL;
    if (first == entry)
      set_shown(run, entry->id, entry->path);
  }
}

static gboolean
open_run(Run *run, GError **error)
{
  if (!load_rules(run, error) || !load_archive(run, error))
    return FALSE;
  guint jobs = run->options->jobs ? run->options->jobs : g_get_num_processors();
  run->comparison = nl_comparison_new(run->ledger, run->rules);
  run->pool = nl_pool_new(jobs, run);
  run->generation = nl_generation_new(run->options->archive, run->manifest, run->ledger, run->pool);
  run->waiting = g_hash_table_new(g_str_hash, g_str_equal);
  run->dirty = run->manifest->generation == 0;
  load_shown(run);
  return TRUE;
}

static void
close_run(Run *run)
{
  nl_pool_free(run->pool);
  nl_generation_free(run->generation);
  nl_comparison_free(run->comparison);
  g_clear_pointer(&run->waiting, g_hash_table_unref);
  g_clear_pointer(&run->shown, g_hash_table_unref);
  nl_ledger_free(run->ledger);
  nl_manifest_free(run->manifest);
  nl_profiles_free(run->profiles);
  nl_wordlist_free(run->words);
  nl_archive_unlock(run->lock);
  g_free(run->rules);
}

static gboolean
check_paths(const NlScan *scan, Run *run, GError **error)
{
  if (scan->roots->len == 0 || scan->n_absent < scan->roots->len)
    return TRUE;
  for (guint i = 0; i < scan->problems->len; i++) {
    const NlProblem *problem = g_ptr_array_index(scan->problems, i);
    tell_problem(run, problem->path, problem->reason);
  }
  g_set_error_literal(error, NL_RUN_ERROR, NL_RUN_ERROR_NO_PATH,
                      "nothing to read: no such file or folder");
  return FALSE;
}

gboolean
nl_run(const NlRunOptions *options, NlReport *report, GError **error)
{
  gint64 begin = g_get_monotonic_time();
  Run run = { .options = options, .report = report };
  report->dry_run = options->dry_run;
  g_autoptr(NlScan) scan = nl_scan_new(options->paths, options->archive);
  gboolean good
      = check_paths(scan, &run, error) && open_run(&run, error) && work(&run, scan, error);
  close_run(&run);
  report->seconds = (double)(g_get_monotonic_time() - begin) / G_USEC_PER_SEC;
  return good;
}
