/* status.c: manifest, ledger, lock and sizes, in words. */
#include "indexer/status.h"

#include "corpus/archive.h"
#include "corpus/ledger.h"
#include "indexer/journal.h"

#include <glib/gstdio.h>

typedef struct {
  guint states[NL_SOURCE_LEFTOUT + 1];
  guint sources, missing, documents;
} Counts;

static Counts
count(const NlLedger *ledger)
{
  Counts counts = { 0 };
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    counts.states[entry->state]++;
    counts.missing += entry->missing;
    if (entry->state == NL_SOURCE_DONE)
      g_hash_table_add(ids, entry->id);
  }
  counts.sources = entries->len;
  counts.documents = g_hash_table_size(ids);
  return counts;
}

static guint64
size_of(const char *path)
{
  GStatBuf status;
  return g_stat(path, &status) == 0 ? (guint64)status.st_size : 0;
}

/* Of files by name, and of folders what lies right in them. */
static guint64
size_of_all(const char *folder, const GPtrArray *names)
{
  guint64 size = 0;
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *path = g_build_filename(folder, g_ptr_array_index(names, i), NULL);
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    const char *name = NULL;
    size += dir ? 0 : size_of(path);
    while (dir && (name = g_dir_read_name(dir))) {
      g_autofree char *file = g_build_filename(path, name, NULL);
      size += size_of(file);
    }
  }
  return size;
}

static void
add_written(GString *text, const char *folder, const NlManifest *manifest)
{
  g_autofree char *path = g_build_filename(folder, "current", NULL);
  GStatBuf status;
  gint64 seconds = g_stat(path, &status) == 0 ? (gint64)status.st_mtime : 0;
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(seconds);
  g_autofree char *shown = g_date_time_format(time, "%Y-%m-%d %H:%M");
  g_string_append_printf(text, "written:   %s, generation %" G_GUINT64_FORMAT "%s\n", shown,
                         manifest->generation, manifest->nonpublic ? ", NOT PUBLIC" : "");
}

static void
add_counts(GString *text, const Counts *counts)
{
  g_string_append_printf(text, "documents: %u\n", counts->documents);
  g_string_append_printf(text, "sources:   %u: %u read, %u failed, %u not public, %u missing\n",
                         counts->sources, counts->states[NL_SOURCE_DONE],
                         counts->states[NL_SOURCE_FAILED], counts->states[NL_SOURCE_LEFTOUT],
                         counts->missing);
}

static void
add_sizes(GString *text, const char *folder, const NlManifest *manifest)
{
  g_autofree char *index = g_format_size(size_of_all(folder, manifest->indexes));
  g_autofree char *store = g_format_size(size_of_all(folder, manifest->packs));
  g_string_append_printf(text, "size:      index %s in %u parts, store %s in %u packs\n", index,
                         manifest->indexes->len, store, manifest->packs->len);
}

static void
add_run(GString *text, const char *folder)
{
  g_autofree char *owner = nl_archive_lock_owner(folder);
  guint trying = nl_journal_trying(folder);
  g_string_append_printf(text, "run:       %s\n", owner ? owner : "none");
  if (!owner && trying > 0)
    g_string_append_printf(text, "           the last one was killed while it read %u files\n",
                           trying);
}

char *
nl_status_text(const char *folder, GError **error)
{
  g_autoptr(NlManifest) manifest = nl_manifest_load(folder, error);
  if (!manifest)
    return NULL;
  g_autoptr(NlLedger) ledger
      = manifest->ledger ? nl_ledger_load(folder, manifest->ledger, error) : nl_ledger_new();
  if (!ledger)
    return NULL;
  const Counts counts = count(ledger);
  GString *text = g_string_new(NULL);
  g_string_append_printf(text, "archive:   %s\n", folder);
  add_written(text, folder, manifest);
  add_counts(text, &counts);
  add_sizes(text, folder, manifest);
  add_run(text, folder);
  return g_string_free(text, FALSE);
}
