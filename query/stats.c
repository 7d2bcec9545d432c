/* stats.c: one pass over the readings of the store. */
#include "query/stats.h"

#include <glib/gstdio.h>
#include <string.h>

#include "query/stored.h"

typedef struct {
  guint documents, items, speeches, decisions, failed, left_out, missing;
  guint64 bytes;
  GHashTable *meetings;                       /* "body|organization|start", a set */
  GHashTable *bodies, *organizations, *years; /* name → count of documents */
  char *first, *last;                         /* days, ISO */
} Stats;

static GHashTable *
counts_new(void)
{
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static void
stats_clear(Stats *stats)
{
  g_hash_table_unref(stats->meetings);
  g_hash_table_unref(stats->bodies);
  g_hash_table_unref(stats->organizations);
  g_hash_table_unref(stats->years);
  g_free(stats->first);
  g_free(stats->last);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Stats, stats_clear)

/* ---- counting ---- */

static void
count(GHashTable *counts, const char *name)
{
  if (name)
    g_hash_table_insert(counts, g_strdup(name),
                        GUINT_TO_POINTER(GPOINTER_TO_UINT(g_hash_table_lookup(counts, name)) + 1));
}

static void
count_date(Stats *stats, const char *date)
{
  if (!date || strlen(date) < 10)
    return;
  g_autofree char *day = g_strndup(date, 10);
  g_autofree char *year = g_strndup(date, 4);
  count(stats->years, year);
  if (!stats->first || strcmp(day, stats->first) < 0) {
    g_free(stats->first);
    stats->first = g_strdup(day);
  }
  if (!stats->last || strcmp(day, stats->last) > 0) {
    g_free(stats->last);
    stats->last = g_strdup(day);
  }
}

static void
count_record(Stats *stats, const NlRecord *record)
{
  const NlMeeting *meeting = &record->meeting;
  stats->documents++;
  stats->items += record->agenda_items->len;
  for (guint i = 0; i < record->agenda_items->len; i++) {
    const NlAgendaItem *item = g_ptr_array_index(record->agenda_items, i);
    stats->speeches += item->speeches->len;
    stats->decisions += item->decisions->len;
  }
  if (record->kind == NL_KIND_MINUTES && (meeting->organization || meeting->start))
    g_hash_table_add(stats->meetings, g_strjoin("|", meeting->body ? meeting->body : "",
                                                meeting->organization ? meeting->organization : "",
                                                meeting->start ? meeting->start : "", NULL));
  count(stats->bodies, meeting->body);
  count(stats->organizations, meeting->organization);
  count_date(stats, meeting->start ? meeting->start : record->paper.date);
}

static void
count_sources(Stats *stats, const NlLedger *ledger)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    stats->failed += entry->state == NL_SOURCE_FAILED ? 1 : 0;
    stats->left_out += entry->state == NL_SOURCE_LEFTOUT ? 1 : 0;
    stats->missing += entry->missing ? 1 : 0;
  }
}

/* The bytes of a file, or of all files in a folder. */
static guint64
size_of(const char *path)
{
  GStatBuf status;
  guint64 bytes = 0;
  g_autoptr(GDir) folder = g_file_test(path, G_FILE_TEST_IS_DIR) ? g_dir_open(path, 0, NULL) : NULL;
  if (!folder)
    return g_stat(path, &status) == 0 ? (guint64)status.st_size : 0;
  for (const char *name = g_dir_read_name(folder); name; name = g_dir_read_name(folder)) {
    g_autofree char *file = g_build_filename(path, name, NULL);
    bytes += g_stat(file, &status) == 0 ? (guint64)status.st_size : 0;
  }
  return bytes;
}

static void
add_sizes(Stats *stats, const char *folder, const GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *path = g_build_filename(folder, g_ptr_array_index(names, i), NULL);
    stats->bytes += size_of(path);
  }
}

static gboolean
gather(Stats *stats, const char *folder, GError **error)
{
  g_autoptr(NlManifest) manifest = nl_manifest_load(folder, error);
  g_autoptr(NlLedger) ledger = manifest ? nl_stored_ledger(folder, manifest, error) : NULL;
  if (!ledger)
    return FALSE;
  g_autoptr(GPtrArray) documents = nl_stored_documents(ledger);
  for (guint i = 0; i < documents->len; i++) {
    g_autoptr(NlStored) stored = nl_stored_read(folder, g_ptr_array_index(documents, i), error);
    if (!stored)
      return FALSE;
    count_record(stats, stored->record);
  }
  count_sources(stats, ledger);
  add_sizes(stats, folder, manifest->indexes);
  add_sizes(stats, folder, manifest->packs);
  if (manifest->ledger) {
    g_autofree char *path = g_build_filename(folder, manifest->ledger, NULL);
    stats->bytes += size_of(path);
  }
  return TRUE;
}

/* ---- the answer ---- */

static GList *
sorted_names(GHashTable *counts)
{
  return g_list_sort(g_hash_table_get_keys(counts), (GCompareFunc)strcmp);
}

static json_t *
counts_to_json(GHashTable *counts)
{
  json_t *object = json_object();
  g_autoptr(GList) names = sorted_names(counts);
  for (GList *at = names; at; at = at->next)
    json_object_set_new(object, at->data,
                        json_integer(GPOINTER_TO_UINT(g_hash_table_lookup(counts, at->data))));
  return object;
}

static json_t *
to_json(const Stats *stats)
{
  const struct {
    const char *key;
    guint value;
  } figures[] = {
    { "documents", stats->documents }, { "meetings", g_hash_table_size(stats->meetings) },
    { "items", stats->items },         { "speeches", stats->speeches },
    { "decisions", stats->decisions }, { "failed", stats->failed },
    { "leftOut", stats->left_out },    { "missing", stats->missing },
  };
  json_t *object = json_pack("{si}", "version", 1);
  for (gsize i = 0; i < G_N_ELEMENTS(figures); i++)
    json_object_set_new(object, figures[i].key, json_integer(figures[i].value));
  if (stats->first)
    json_object_set_new(object, "dates", json_pack("[ss]", stats->first, stats->last));
  json_object_set_new(object, "bodies", counts_to_json(stats->bodies));
  json_object_set_new(object, "organizations", counts_to_json(stats->organizations));
  json_object_set_new(object, "years", counts_to_json(stats->years));
  json_object_set_new(object, "bytes", json_integer((json_int_t)stats->bytes));
  return object;
}

json_t *
nl_stats(const char *folder, GError **error)
{
  g_auto(Stats) stats = { .meetings = counts_new(),
                          .bodies = counts_new(),
                          .organizations = counts_new(),
                          .years = counts_new() };
  return gather(&stats, folder, error) ? to_json(&stats) : NULL;
}
