/* compare.c: new, changed, moved or the same: by size and time, then by hash. */
#include "indexer/compare.h"

#include <string.h>

struct NlComparison {
  NlLedger *ledger;
  NlRulesFunc hash;
  gconstpointer rules;
  GHashTable *by_sha256; /* char * → set of paths */
  GHashTable *by_id;     /* char * → set of paths */
};

const char *
nl_change_name(NlChange change)
{
  static const char *const names[] = { "unchanged", "new", "changed", "rules", "moved", "copy" };
  return names[change];
}

/* ---- the ways in ---- */

static void
set_unref(gpointer set)
{
  g_hash_table_unref(set);
}

static void
enter(GHashTable *table, const char *key, const char *path)
{
  if (!key)
    return;
  GHashTable *set = g_hash_table_lookup(table, key);
  if (!set) {
    set = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_hash_table_insert(table, g_strdup(key), set);
  }
  g_hash_table_add(set, g_strdup(path));
}

static void
leave(GHashTable *table, const char *key, const char *path)
{
  GHashTable *set = key ? g_hash_table_lookup(table, key) : NULL;
  if (set && g_hash_table_remove(set, path) && g_hash_table_size(set) == 0)
    g_hash_table_remove(table, key);
}

static void
enter_entry(NlComparison *comparison, const NlSourceEntry *entry)
{
  enter(comparison->by_sha256, entry->sha256, entry->path);
  enter(comparison->by_id, entry->id, entry->path);
}

NlComparison *
nl_comparison_new(NlLedger *ledger, NlRulesFunc hash, gconstpointer rules)
{
  NlComparison *comparison = g_new0(NlComparison, 1);
  comparison->ledger = ledger;
  comparison->hash = hash;
  comparison->rules = rules;
  comparison->by_sha256 = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, set_unref);
  comparison->by_id = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, set_unref);
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  for (guint i = 0; i < entries->len; i++)
    enter_entry(comparison, g_ptr_array_index(entries, i));
  return comparison;
}

void
nl_comparison_free(NlComparison *comparison)
{
  if (!comparison)
    return;
  g_hash_table_unref(comparison->by_sha256);
  g_hash_table_unref(comparison->by_id);
  g_free(comparison);
}

void
nl_comparison_remove(NlComparison *comparison, const char *path)
{
  const NlSourceEntry *entry = nl_ledger_find(comparison->ledger, path);
  if (!entry)
    return;
  leave(comparison->by_sha256, entry->sha256, path);
  leave(comparison->by_id, entry->id, path);
  g_hash_table_remove(comparison->ledger->by_path, path);
}

void
nl_comparison_take(NlComparison *comparison, NlSourceEntry *take_entry)
{
  nl_comparison_remove(comparison, take_entry->path);
  enter_entry(comparison, take_entry);
  nl_ledger_take(comparison->ledger, take_entry);
}

/* ---- judging ---- */

static gboolean
has_rules(const NlComparison *comparison, const NlSourceEntry *entry)
{
  return g_strcmp0(entry->rules, comparison->hash(entry->profile, comparison->rules)) == 0;
}

NlSourceEntry *
nl_comparison_untouched(const NlComparison *comparison, const NlFound *found)
{
  NlSourceEntry *entry = nl_ledger_find(comparison->ledger, found->path);
  gboolean same = entry && entry->size == found->size && entry->mtime == found->mtime;
  return same && has_rules(comparison, entry) ? entry : NULL;
}

/* How well an entry with the same bytes serves: one whose file is gone makes a move, one read by
 * today's rules saves reading; equals go by path. */
static int
rank(const NlComparison *comparison, const NlSourceEntry *entry)
{
  return 2 * has_rules(comparison, entry) + nl_path_is_gone(entry->path);
}

/* The best of the other entries with these bytes; NULL where there is none. */
static const NlSourceEntry *
find_twin(const NlComparison *comparison, const char *sha256, const char *path)
{
  GHashTable *paths = g_hash_table_lookup(comparison->by_sha256, sha256);
  const NlSourceEntry *best = NULL;
  int best_rank = 0;
  GHashTableIter iter;
  gpointer other = NULL;
  if (!paths)
    return NULL;
  g_hash_table_iter_init(&iter, paths);
  while (g_hash_table_iter_next(&iter, &other, NULL)) {
    const NlSourceEntry *entry = nl_ledger_find(comparison->ledger, other);
    int here = rank(comparison, entry);
    if (g_str_equal(other, path) || !entry->id)
      continue;
    if (!best || here > best_rank || (here == best_rank && strcmp(entry->path, best->path) < 0)) {
      best = entry;
      best_rank = here;
    }
  }
  return best;
}

/* Whether another source than path is a reading of that document. */
static gboolean
is_taken(const NlComparison *comparison, const char *id, const char *path)
{
  GHashTable *paths = g_hash_table_lookup(comparison->by_id, id);
  return paths && (g_hash_table_size(paths) > 1 || !g_hash_table_contains(paths, path));
}

/* The first 12 digits of the hash; where a document that has changed since holds them, those of a
 * hash of the hash. */
static char *
new_id(const NlComparison *comparison, const char *sha256, const char *path)
{
  enum { DIGITS = 12 };
  g_autofree char *hash = g_strdup(sha256);
  char *id = g_strndup(hash, DIGITS);
  while (is_taken(comparison, id, path)) {
    char *next = g_compute_checksum_for_string(G_CHECKSUM_SHA256, hash, -1);
    g_free(hash);
    hash = next;
    g_free(id);
    id = g_strndup(hash, DIGITS);
  }
  return id;
}

/* The document of a source whose bytes no other source has: its own, unless that lives on
 * elsewhere. */
static char *
own_id(const NlComparison *comparison, const NlSourceEntry *entry, const char *sha256,
       const char *path)
{
  if (entry && entry->id && !is_taken(comparison, entry->id, path))
    return g_strdup(entry->id);
  return new_id(comparison, sha256, path);
}

void
nl_comparison_judge(const NlComparison *comparison, const NlFound *found, const char *sha256,
                    NlVerdict *out)
{
  const NlSourceEntry *entry = nl_ledger_find(comparison->ledger, found->path);
  gboolean same = entry && g_strcmp0(entry->sha256, sha256) == 0;
  const NlSourceEntry *twin = find_twin(comparison, sha256, found->path);
  *out = (NlVerdict){ 0 };
  if (same && has_rules(comparison, entry)) {
    out->known = entry;
    out->id = g_strdup(entry->id);
    return;
  }
  out->change = same ? NL_CHANGE_RULES : entry ? NL_CHANGE_CHANGED : NL_CHANGE_NEW;
  if (!twin) {
    out->id = own_id(comparison, entry, sha256, found->path);
    return;
  }
  out->id = g_strdup(twin->id);
  out->known = has_rules(comparison, twin) ? twin : NULL;
  if (out->change == NL_CHANGE_NEW) {
    gboolean moved = nl_path_is_gone(twin->path);
    out->change = moved ? NL_CHANGE_MOVED : NL_CHANGE_COPY;
    out->gone = moved ? g_strdup(twin->path) : NULL;
  }
}

void
nl_verdict_clear(NlVerdict *verdict)
{
  g_clear_pointer(&verdict->id, g_free);
  g_clear_pointer(&verdict->gone, g_free);
}

static gint
by_presence_and_path(gconstpointer a, gconstpointer b)
{
  const NlSourceEntry *const *left = a;
  const NlSourceEntry *const *right = b;
  if ((*left)->missing != (*right)->missing)
    return (*left)->missing ? 1 : -1;
  return strcmp((*left)->path, (*right)->path);
}

GPtrArray *
nl_comparison_sources(const NlComparison *comparison, const char *id)
{
  GPtrArray *sources = g_ptr_array_new();
  GHashTable *paths = g_hash_table_lookup(comparison->by_id, id);
  GHashTableIter iter;
  gpointer path = NULL;
  if (!paths)
    return sources;
  g_hash_table_iter_init(&iter, paths);
  while (g_hash_table_iter_next(&iter, &path, NULL))
    g_ptr_array_add(sources, nl_ledger_find(comparison->ledger, path));
  g_ptr_array_sort(sources, by_presence_and_path);
  return sources;
}
