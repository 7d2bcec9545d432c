/* versions.c: minutes of one meeting in several documents. */
#include "indexer/running.h"

char *
nl_run_meeting_of(const NlRecord *record)
{
  const NlMeeting *meeting = &record->meeting;
  if (record->kind != NL_KIND_MINUTES || !meeting->organization || !meeting->body
      || !meeting->start)
    return NULL;
  g_autofree char *text
      = g_strjoin("\n", meeting->organization, meeting->body, meeting->start, NULL);
  return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
}

static gint
newest_first(gconstpointer a, gconstpointer b)
{
  const NlSourceEntry *const *left = a;
  const NlSourceEntry *const *right = b;
  return (*left)->mtime < (*right)->mtime ? 1 : (*left)->mtime > (*right)->mtime ? -1 : 0;
}

/* One entry of each document, by meeting; the array is borrowed by the table's key. */
static GHashTable *
group(const GPtrArray *entries)
{
  GHashTable *meetings
      = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < entries->len; i++) {
    NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (entry->state != NL_SOURCE_DONE || !entry->meeting || !g_hash_table_add(seen, entry->id))
      continue;
    GPtrArray *documents = g_hash_table_lookup(meetings, entry->meeting);
    if (!documents) {
      documents = g_ptr_array_new();
      g_hash_table_insert(meetings, entry->meeting, documents);
    }
    g_ptr_array_add(documents, entry);
  }
  return meetings;
}

void
nl_run_report_versions(NlRun *run)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(run->ledger);
  g_autoptr(GHashTable) meetings = group(entries);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    GPtrArray *documents = entry->meeting ? g_hash_table_lookup(meetings, entry->meeting) : NULL;
    if (!documents || documents->len < 2 || g_ptr_array_index(documents, 0) != entry)
      continue;
    GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_sort(documents, newest_first);
    for (guint k = 0; k < documents->len; k++)
      g_ptr_array_add(paths,
                      g_strdup(((const NlSourceEntry *)g_ptr_array_index(documents, k))->path));
    g_ptr_array_add(run->report->versions, paths);
    run->report->counts[NL_COUNT_VERSIONS]++;
    g_hash_table_remove(meetings, entry->meeting);
  }
}
