/* compare.c: new, changed, moved or the same: by size and time, then by hash. */
#include "indexer/compare.h"

#include <string.h>

struct NlComparison {
  NlLedger *ledger;
  NlRulesFunc hash;
  gconstpointer rules;
  GHashTable *by_sha256, *by_id; /* char * → GSList of entries; keys are those of the first in it */
};

const char *
nl_change_name(NlChange change)
{
  static const char *const names[] = { "unchanged", "new", "changed", "rules", "moved", "copy" };
  return names[change];
}

/* ---- the ways in ---- */

typedef const char *(*KeyFunc)(const NlSourceEntry *entry);

static const char *
sha256_of(const NlSourceEntry *entry)
{
  return entry->sha256;
}

static const char *
id_of(const NlSourceEntry *entry)
{
  return entry->id;
}

static void
enter(GHashTable *table, KeyFunc key_of, NlSourceEntry *entry)
{
  const char *key = key_of(entry);
  if (key)
    g_hash_table_replace(table, (gpointer)key,
                         g_slist_prepend(g_hash_table_lookup(table, key), entry));
}

static void
leave(GHashTable *table, KeyFunc key_of, NlSourceEntry *entry)
{
  const char *key = key_of(entry);
  if (!key)
    return;
  GSList *entries = g_slist_remove(g_hash_table_lookup(table, key), entry);
  if (entries)
    g_hash_table_replace(table, (gpointer)key_of(entries->data), entries);
  else
    g_hash_table_remove(table, key);
}

static void
enter_entry(NlComparison *comparison, NlSourceEntry *entry)
{
  enter(comparison->by_sha256, sha256_of, entry);
  enter(comparison->by_id, id_of, entry);
}

NlComparison *
nl_comparison_new(NlLedger *ledger, NlRulesFunc hash, gconstpointer rules)
{
  NlComparison *comparison = g_new0(NlComparison, 1);
  comparison->ledger = ledger;
  comparison->hash = hash;
  comparison->rules = rules;
  comparison->by_sha256 = g_hash_table_new(g_str_hash, g_str_equal);
  comparison->by_id = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  for (guint i = 0; i < entries->len; i++)
    enter_entry(comparison, g_ptr_array_index(entries, i));
  return comparison;
}

static void
free_lists(GHashTable *take_table)
{
  GHashTableIter iter;
  gpointer entries = NULL;
  g_hash_table_iter_init(&iter, take_table);
  while (g_hash_table_iter_next(&iter, NULL, &entries))
    g_slist_free(entries);
  g_hash_table_unref(take_table);
}

void
nl_comparison_free(NlComparison *comparison)
{
  if (!comparison)
    return;
  free_lists(comparison->by_sha256);
  free_lists(comparison->by_id);
  g_free(comparison);
}

void
nl_comparison_remove(NlComparison *comparison, const char *path)
{
  NlSourceEntry *entry = nl_ledger_find(comparison->ledger, path);
  if (!entry)
    return;
  leave(comparison->by_sha256, sha256_of, entry);
  leave(comparison->by_id, id_of, entry);
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
  const NlSourceEntry *best = NULL;
  int best_rank = 0;
  for (const GSList *at = g_hash_table_lookup(comparison->by_sha256, sha256); at; at = at->next) {
    const NlSourceEntry *entry = at->data;
    int here = rank(comparison, entry);
    if (g_str_equal(entry->path, path) || !entry->id)
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
  const GSList *entries = g_hash_table_lookup(comparison->by_id, id);
  return entries
         && (entries->next || !g_str_equal(((const NlSourceEntry *)entries->data)->path, path));
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
  for (const GSList *at = g_hash_table_lookup(comparison->by_id, id); at; at = at->next)
    g_ptr_array_add(sources, at->data);
  g_ptr_array_sort(sources, by_presence_and_path);
  return sources;
}
