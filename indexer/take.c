/* take.c: one source: judged by what is known of it, read in a process of its own, entered in the ledger. */
#include "indexer/formats.h"
#include "indexer/running.h"
#include "indexer/source.h"
#include "indexer/worker.h"

#include <string.h>

/* A file that has that content, and what is new about it. */
typedef struct {
  const NlFound *found;
  NlChange change;
} Place;

/* The reading of one content; found under one or several paths. */
typedef struct {
  NlWork work;
  char *id;
  GArray *places; /* Place */
} Job;

/* ---- entries ---- */

static NlSourceEntry *
entry_new(const NlRun *run, const NlFound *found, const char *sha256, const char *id,
          NlSourceState state)
{
  NlSourceEntry *entry = nl_source_entry_new(found->path);
  entry->size = found->size;
  entry->mtime = found->mtime;
  entry->sha256 = g_strdup(sha256);
  entry->id = g_strdup(id);
  entry->state = state;
  entry->rules = g_strdup(nl_rules_hash(run->rules, NULL));
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
  g_free(to->meeting);
  g_free(to->agenda);
  g_free(to->superseded_by);
  g_free(to->profile);
  g_free(to->rules);
  to->blob = blob;
  to->state = from->state;
  to->reason = g_strdup(from->reason);
  to->meeting = g_strdup(from->meeting);
  to->agenda = g_strdup(from->agenda);
  to->superseded_by = g_strdup(from->superseded_by);
  to->profile = g_strdup(from->profile);
  to->rules = g_strdup(from->rules);
  to->generation = from->generation;
}

static void
take_entry(NlRun *run, NlSourceEntry *entry)
{
  nl_comparison_take(run->comparison, entry);
  run->dirty = TRUE;
}

void
nl_run_show(NlRun *run, const char *id, const char *path)
{
  g_hash_table_replace(run->shown, g_strdup(id), g_strdup(path));
}

NlSourceEntry *
nl_run_first_source(const NlRun *run, const char *id)
{
  g_autoptr(GPtrArray) sources = nl_comparison_sources(run->comparison, id);
  NlSourceEntry *first = sources->len > 0 ? g_ptr_array_index(sources, 0) : NULL;
  return first && first->state == NL_SOURCE_DONE ? first : NULL;
}

/* ---- what a process sent back ---- */

/* The process has them; a run that kept them would need the sizes of all files being read. */
void
nl_run_let_go_of_bytes(gpointer data)
{
  Job *job = data;
  g_clear_pointer(&job->work.bytes, g_bytes_unref);
}

void
nl_run_free_job(gpointer data)
{
  Job *job = data;
  nl_run_let_go_of_bytes(job);
  g_free(job->work.path);
  g_free(job->work.sha256);
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

void
nl_run_set_source(NlRecord *record, const NlSourceEntry *entry)
{
  record->source.path = nl_record_keep(record, entry->path);
  record->source.sha256 = nl_record_keep(record, entry->sha256);
}

/* By which rules it was read: when others change, the reading stands. */
static void
set_rules(const NlRun *run, NlSourceEntry *entry, const char *profile)
{
  g_free(entry->rules);
  g_free(entry->profile);
  entry->profile = g_strdup(profile);
  entry->rules = g_strdup(nl_rules_hash(run->rules, profile));
}

/* The reading goes into store and index; `entry` is told where. */
static gboolean
keep_reading(NlRun *run, NlReading *take_reading, NlSourceEntry *entry, GError **error)
{
  g_autoptr(NlReading) reading = take_reading;
  hide_nonpublic(reading->record);
  nl_run_set_source(reading->record, entry);
  nl_report_add_findings(run->report, entry->path, reading->record);
  if (!nl_generation_store(run->generation, reading, &entry->blob, error))
    return FALSE;
  entry->generation = nl_generation_number(run->generation);
  set_rules(run, entry, reading->profile);
  nl_run_keep_version(run, entry, reading->record);
  nl_run_show(run, entry->id, entry->path);
  return nl_generation_index(run->generation, entry, g_steal_pointer(&reading), error);
}

/* Whether one of its sources is in the archive, by an earlier reading: what turns out not to be public is not to stay
 * there, in no corner. */
static gboolean
was_kept(const NlRun *run, const Job *job)
{
  gboolean kept = nl_run_first_source(run, job->id) != NULL;
  for (guint i = 0; i < job->places->len && !kept; i++) {
    const NlSourceEntry *entry
        = nl_ledger_find(run->ledger, g_array_index(job->places, Place, i).found->path);
    kept = entry && entry->state == NL_SOURCE_DONE;
  }
  return kept;
}

/* The entry that a result makes for the first place of a job. */
static NlSourceEntry *
entry_of_result(NlRun *run, const Job *job, NlWorkResult *result, GError **error)
{
  const Place *first = &g_array_index(job->places, Place, 0);
  NlSourceState state = result->reading   ? NL_SOURCE_DONE
                        : result->leftout ? NL_SOURCE_LEFTOUT
                                          : NL_SOURCE_FAILED;
  NlSourceEntry *entry = entry_new(run, first->found, job->work.sha256, job->id, state);
  entry->reason = g_strdup(result->failure);
  run->forgets |= result->leftout && was_kept(run, job);
  if (result->reading && !keep_reading(run, g_steal_pointer(&result->reading), entry, error))
    g_clear_pointer(&entry, nl_source_entry_free);
  return entry;
}

/* Other sources of the same document, read by older rules and not among what this run was given,
 * follow. */
static void
update_siblings(NlRun *run, const NlSourceEntry *entry)
{
  g_autoptr(GPtrArray) sources = nl_comparison_sources(run->comparison, entry->id);
  for (guint i = 0; i < sources->len; i++) {
    NlSourceEntry *other = g_ptr_array_index(sources, i);
    if (other != entry && g_strcmp0(other->sha256, entry->sha256) == 0)
      copy_reading(other, entry);
  }
}

static gboolean
take_result(NlRun *run, const Job *job, NlWorkResult *result, GError **error)
{
  NlSourceEntry *entry = entry_of_result(run, job, result, error);
  if (!entry)
    return FALSE;
  take_entry(run, entry);
  for (guint i = 0; i < job->places->len; i++) {
    const Place *place = &g_array_index(job->places, Place, i);
    if (i > 0) {
      NlSourceEntry *copy = entry_new(run, place->found, job->work.sha256, job->id, entry->state);
      copy_reading(copy, entry);
      take_entry(run, copy);
    }
    nl_run_count(run, nl_ledger_find(run->ledger, place->found->path), place->change);
  }
  update_siblings(run, entry);
  return TRUE;
}

gboolean
nl_run_take_result(const GByteArray *output, const char *failure, gpointer data, gpointer context,
                   GError **error)
{
  NlRun *run = context;
  const Job *job = data;
  g_auto(NlWorkResult) result = { 0 };
  run->report->counts[NL_COUNT_READ]++;
  g_hash_table_remove(run->waiting, job->work.sha256);
  nl_work_result_parse(output, failure, &result);
  return nl_journal_done(run->journal, job->work.sha256, error)
         && take_result(run, job, &result, error);
}

/* ---- one source ---- */

static void
add_place(Job *job, const NlFound *found, NlChange change)
{
  const Place place = { found, change };
  g_array_append_val(job->places, place);
}

static Job *
job_new(NlRun *run, const NlFound *found, const NlVerdict *verdict, GBytes *bytes,
        const char *sha256)
{
  Job *job = g_new0(Job, 1);
  job->work.path = g_strdup(found->path);
  job->work.bytes = g_bytes_ref(bytes);
  job->work.options = &run->reading;
  job->work.sha256 = g_strdup(sha256);
  job->id = g_strdup(verdict->id);
  job->places = g_array_new(FALSE, FALSE, sizeof(Place));
  add_place(job, found, verdict->change);
  return job;
}

/* Over such a file earlier runs died. */
static gboolean
skip_job(NlRun *run, Job *take_job, guint deaths, GError **error)
{
  g_auto(NlWorkResult) result = { 0 };
  result.failure
      = g_strdup_printf("%u runs ended abruptly while it was being read: skipped", deaths);
  gboolean good = take_result(run, take_job, &result, error);
  nl_run_free_job(take_job);
  return good;
}

/* A suspect is read alone: if this run dies as well, it is known over what. */
static gboolean
start_job(NlRun *run, Job *take_job, GError **error)
{
  guint deaths = nl_journal_deaths(run->journal, take_job->work.sha256);
  if (deaths >= NL_JOURNAL_DEATHS_MAX && !run->options->retry)
    return skip_job(run, take_job, deaths, error);
  nl_profiles_prepare(nl_rules_profiles(run->rules)); /* once for all processes that read */
  gboolean good = (deaths == 0 || nl_pool_drain(run->pool, error))
                  && nl_journal_begin(run->journal, take_job->work.sha256, error);
  if (!good) {
    nl_run_free_job(take_job);
    return FALSE;
  }
  g_hash_table_insert(run->waiting, take_job->work.sha256, take_job);
  return nl_pool_run(run->pool, &run->task, take_job, error)
         && (deaths == 0 || nl_pool_drain(run->pool, error));
}

/* The reading of the same bytes under another path, or under this path before it was touched,
 * holds. */
static void
take_known(NlRun *run, const NlFound *found, const NlVerdict *verdict)
{
  if (verdict->known == nl_comparison_untouched(run->comparison, found)) {
    nl_run_count(run, verdict->known, NL_CHANGE_UNCHANGED);
    return;
  }
  NlSourceEntry *entry
      = entry_new(run, found, verdict->known->sha256, verdict->id, verdict->known->state);
  copy_reading(entry, verdict->known);
  if (verdict->gone)
    nl_comparison_remove(run->comparison, verdict->gone);
  take_entry(run, entry);
  nl_run_count(run, entry, verdict->change);
}

static gboolean
take_verdict(NlRun *run, const NlFound *found, const NlVerdict *verdict, GBytes *bytes,
             const char *sha256, GError **error)
{
  nl_run_tell_plan(run, nl_change_name(verdict->change), found->path);
  if (run->options->dry_run) {
    nl_report_count_change(run->report, verdict->change);
    return TRUE;
  }
  if (verdict->known && !(run->options->retry && verdict->known->state == NL_SOURCE_FAILED)) {
    take_known(run, found, verdict);
    return TRUE;
  }
  if (verdict->gone) {
    nl_comparison_remove(run->comparison, verdict->gone);
    run->dirty = TRUE;
  }
  return start_job(run, job_new(run, found, verdict, bytes, sha256), error);
}

static gboolean
take_bytes(NlRun *run, const NlFound *found, GBytes *bytes, const char *sha256, GError **error)
{
  if (nl_run_is_purged_hash(run, sha256)) {
    run->report->counts[NL_COUNT_PURGED]++;
    return TRUE;
  }
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
take_unreadable(NlRun *run, const NlFound *found, const char *reason)
{
  nl_run_tell_problem(run, found->path, reason);
  if (run->options->dry_run || nl_ledger_find(run->ledger, found->path))
    return;
  NlSourceEntry *entry = entry_new(run, found, NULL, NULL, NL_SOURCE_FAILED);
  g_clear_pointer(&entry->rules, g_free);
  entry->reason = g_strdup(reason);
  take_entry(run, entry);
}

static void
take_too_large(NlRun *run, const NlFound *found)
{
  NlSourceEntry *entry = entry_new(run, found, NULL, NULL, NL_SOURCE_FAILED);
  entry->reason = g_strdup_printf("larger than %u MiB", NL_SOURCE_MAX >> 20);
  nl_run_tell_problem(run, found->path, entry->reason);
  if (run->options->dry_run)
    nl_source_entry_free(entry);
  else
    take_entry(run, entry);
}

static gboolean
open_found(NlRun *run, const NlFound *found, GError **error)
{
  g_autofree char *reason = NULL;
  g_autofree char *sha256 = NULL;
  if (found->size > NL_SOURCE_MAX) {
    take_too_large(run, found);
    return TRUE;
  }
  g_autoptr(GBytes) bytes = nl_source_read(found->path, &sha256, &reason);
  if (!bytes) {
    take_unreadable(run, found, reason);
    return TRUE;
  }
  run->report->bytes += g_bytes_get_size(bytes);
  return take_bytes(run, found, bytes, sha256, error);
}

/* What failed is tried again where that is asked for; what seems untouched is looked into, likewise. */
static NlSourceEntry *
find_untouched(const NlRun *run, const NlFound *found)
{
  NlSourceEntry *entry = nl_comparison_untouched(run->comparison, found);
  if (!entry || run->options->verify)
    return NULL;
  return run->options->retry && entry->state == NL_SOURCE_FAILED ? NULL : entry;
}

gboolean
nl_run_take(NlRun *run, const NlFound *found, GError **error)
{
  if (nl_run_is_purged_path(run, found->path)) {
    run->report->counts[NL_COUNT_PURGED]++;
    return TRUE;
  }
  NlSourceEntry *entry = find_untouched(run, found);
  if (!entry)
    return open_found(run, found, error);
  nl_run_count(run, entry, NL_CHANGE_UNCHANGED);
  return TRUE;
}
