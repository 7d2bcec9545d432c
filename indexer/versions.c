/* versions.c: minutes of one meeting in several documents: a draft, the approved ones, corrected ones. The newest
 * answer, unless it is not all of the older ones that they hold: then nothing may be hidden. */
#include "corpus/fold.h"
#include "indexer/running.h"

#include <string.h>

/* Files that came within a day may have come in any order, by a download or a copy: none is newer. */
#define NEWER_BY ((gint64)24 * 3600 * 1000000000)
/* So much of an older agenda must stand in a newer one: a title may have been corrected. */
#define COVERED_PERCENT 75

/* ---- what is kept of a reading ---- */

/* Whose minutes, and of when; NULL where the record does not say all of it. */
static char *
meeting_of(const NlRecord *record)
{
  const NlMeeting *meeting = &record->meeting;
  if (record->kind != NL_KIND_MINUTES || !meeting->organization || !meeting->body
      || !meeting->start)
    return NULL;
  g_autofree char *text
      = g_strjoin("\n", meeting->organization, meeting->body, meeting->start, NULL);
  return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
}

static char *
agenda_of(const NlRecord *record)
{
  GString *agenda = g_string_new(NULL);
  for (guint i = 0; i < record->agenda_items->len; i++) {
    const NlAgendaItem *item = g_ptr_array_index(record->agenda_items, i);
    if (item->is_public == NL_FALSE)
      continue;
    g_autofree char *text
        = g_strjoin(" ", item->number ? item->number : "", item->name ? item->name : "", NULL);
    g_autofree char *folded = nl_fold(text);
    g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, folded, -1);
    g_string_append_len(agenda, hash, NL_AGENDA_DIGITS);
  }
  return g_string_free(agenda, FALSE);
}

void
nl_run_keep_version(const NlRun *run, NlSourceEntry *entry, const NlRecord *record)
{
  const NlSourceEntry *before = nl_run_first_source(run, entry->id);
  entry->meeting = meeting_of(record);
  entry->agenda = entry->meeting ? agenda_of(record) : NULL;
  entry->superseded_by = g_strdup(before ? before->superseded_by : NULL);
}

/* ---- the versions of a meeting ---- */

/* A document. */
typedef struct {
  const NlSourceEntry *entry; /* of several paths the first; borrowed */
  gint64 mtime;               /* of the oldest of its files: a later copy makes it no newer */
} Version;

static gint
newest_first(gconstpointer a, gconstpointer b)
{
  const Version *const *left = a;
  const Version *const *right = b;
  return (*left)->mtime < (*right)->mtime ? 1 : (*left)->mtime > (*right)->mtime ? -1 : 0;
}

static void
add_version(GHashTable *meetings, Version *take_version)
{
  const char *meeting = take_version->entry->meeting;
  GPtrArray *versions = g_hash_table_lookup(meetings, meeting);
  if (!versions) {
    versions = g_ptr_array_new_with_free_func(g_free);
    g_hash_table_insert(meetings, (gpointer)meeting, versions);
  }
  g_ptr_array_add(versions, take_version);
}

static gboolean
is_single(G_GNUC_UNUSED gpointer meeting, gpointer versions, G_GNUC_UNUSED gpointer user_data)
{
  return ((const GPtrArray *)versions)->len < 2;
}

static void
sort_versions(G_GNUC_UNUSED gpointer meeting, gpointer versions, G_GNUC_UNUSED gpointer user_data)
{
  g_ptr_array_sort(versions, newest_first);
}

/* Meeting (borrowed) → its versions (GPtrArray), newest first, where there are several. */
static GHashTable *
group(const GPtrArray *entries)
{
  GHashTable *meetings
      = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  g_autoptr(GHashTable) by_id = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (entry->state != NL_SOURCE_DONE || !entry->meeting)
      continue;
    Version *version = g_hash_table_lookup(by_id, entry->id);
    if (version) {
      version->mtime = MIN(version->mtime, entry->mtime);
      continue;
    }
    version = g_new0(Version, 1);
    *version = (Version){ entry, entry->mtime };
    g_hash_table_insert(by_id, entry->id, version);
    add_version(meetings, version);
  }
  g_hash_table_foreach_remove(meetings, is_single, NULL);
  g_hash_table_foreach(meetings, sort_versions, NULL);
  return meetings;
}

static gboolean
has_item(const char *agenda, const char *item)
{
  for (; *agenda; agenda += NL_AGENDA_DIGITS)
    if (strncmp(agenda, item, NL_AGENDA_DIGITS) == 0)
      return TRUE;
  return FALSE;
}

/* Whether newer minutes hold what the older ones do, as far as their agendas tell. Without items nothing is told. */
static gboolean
covers(const char *newer, const char *older)
{
  guint n = 0, found = 0;
  for (const char *item = older; *item; item += NL_AGENDA_DIGITS) {
    n++;
    found += has_item(newer, item);
  }
  return n > 0 && found * 100 >= n * COVERED_PERCENT;
}

/* The newest of the versions that answers for the one at that place; NULL where none does. */
static const char *
successor(const GPtrArray *versions, guint place)
{
  const Version *older = g_ptr_array_index(versions, place);
  for (guint i = 0; i < place && older->entry->agenda; i++) {
    const Version *newer = g_ptr_array_index(versions, i);
    if (newer->entry->agenda && newer->mtime - older->mtime >= NEWER_BY
        && covers(newer->entry->agenda, older->entry->agenda))
      return newer->entry->id;
  }
  return NULL;
}

/* Id of each document that another answers for → id of that; borrowed. */
static GHashTable *
find_superseded(GHashTable *meetings)
{
  GHashTable *superseded = g_hash_table_new(g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer value = NULL;
  g_hash_table_iter_init(&iter, meetings);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    const GPtrArray *versions = value;
    for (guint i = 1; i < versions->len; i++) {
      const Version *older = g_ptr_array_index(versions, i);
      const char *newer = successor(versions, i);
      if (newer)
        g_hash_table_insert(superseded, older->entry->id, (gpointer)newer);
    }
  }
  return superseded;
}

/* ---- telling ---- */

static GPtrArray *
paths_of(const GPtrArray *versions)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < versions->len; i++) {
    const Version *version = g_ptr_array_index(versions, i);
    g_ptr_array_add(paths, g_strdup(version->entry->path));
  }
  return paths;
}

void
nl_run_report_versions(NlRun *run)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  g_autoptr(GHashTable) meetings = group(entries);
  g_autoptr(GHashTable) superseded = find_superseded(meetings);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    GPtrArray *versions = entry->meeting ? g_hash_table_lookup(meetings, entry->meeting) : NULL;
    if (!versions)
      continue;
    g_ptr_array_add(run->report->versions, paths_of(versions));
    g_hash_table_remove(meetings, entry->meeting);
  }
  run->report->counts[NL_COUNT_VERSIONS] = run->report->versions->len;
  run->report->counts[NL_COUNT_SUPERSEDED] = g_hash_table_size(superseded);
}

/* ---- marking ---- */

static void
mark(NlRun *run, NlSourceEntry *entry, const char *newer)
{
  if (entry->state != NL_SOURCE_DONE || g_strcmp0(entry->superseded_by, newer) == 0
      || entry->generation == nl_generation_number(run->generation))
    return;
  g_free(entry->superseded_by);
  entry->superseded_by = g_strdup(newer);
  g_hash_table_add(run->marked, g_strdup(entry->id));
}

void
nl_run_mark_versions(NlRun *run)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  g_autoptr(GHashTable) meetings = group(entries);
  g_autoptr(GHashTable) superseded = find_superseded(meetings);
  for (guint i = 0; i < entries->len; i++) {
    NlSourceEntry *entry = g_ptr_array_index(entries, i);
    mark(run, entry, entry->id ? g_hash_table_lookup(superseded, entry->id) : NULL);
  }
}
