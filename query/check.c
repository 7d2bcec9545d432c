/* check.c: reads the whole store, and compares what should be in the index with what is. */
#include "query/check.h"

#include <stdarg.h>
#include <string.h>

#include "corpus/fields.h"
#include "corpus/hit.h"
#include "query/stored.h"
#include "wrapper/xap.h"

typedef struct {
  const char *folder;
  const NlManifest *manifest;
  GPtrArray *faults;
  GHashTable *expected;   /* "ID-generation" → number of search documents */
  GHashTable *dead;       /* "ID-generation", a set */
  GHashTable *superseded; /* the same of those that the ledger says have a newer version */
  GHashTable *marked;     /* numbers of the search documents that the index says so of */
  const XapDatabase *database;
} Check;

static void fault(Check *check, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void
fault(Check *check, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_ptr_array_add(check->faults, g_strdup_vprintf(format, arguments));
  va_end(arguments);
}

/* ---- store and ledger ---- */

static void
count_hit(const NlHit *hit, gpointer user_data)
{
  guint *n = user_data;
  *n += hit->record ? 1 : 0;
}

static guint
count_hits(const NlStored *stored, const char *id)
{
  guint n = 0;
  nl_record_each_hit(stored->record, id, stored->rest, count_hit, &n);
  return n;
}

static gboolean
names_pack(const NlManifest *manifest, const char *pack)
{
  return pack && g_ptr_array_find_with_equal_func(manifest->packs, pack, g_str_equal, NULL);
}

static void
check_entry(Check *check, const NlSourceEntry *entry)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *version = nl_stored_version(entry);
  if (!names_pack(check->manifest, entry->blob.pack)) {
    fault(check, "ledger: %s lies in a pack that the manifest does not name: %s", entry->path,
          entry->blob.pack ? entry->blob.pack : "(none)");
    return;
  }
  if (entry->superseded_by)
    g_hash_table_add(check->superseded, g_strdup(version));
  g_autoptr(NlStored) stored = nl_stored_read(check->folder, entry, &error);
  if (!stored) {
    fault(check, "store: %s", error->message);
    return;
  }
  g_hash_table_replace(check->expected, g_steal_pointer(&version),
                       GUINT_TO_POINTER(count_hits(stored, entry->id)));
}

/* Each source that is done, of a document at several paths too: all of them must lead to a reading.
 */
static void
check_entries(Check *check, const NlLedger *ledger)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  for (guint i = 0; i < entries->len; i++) {
    const NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (entry->state == NL_SOURCE_DONE && !entry->id)
      fault(check, "ledger: %s is done, but has no id", entry->path);
    else if (entry->state == NL_SOURCE_DONE)
      check_entry(check, entry);
  }
}

static void
check_ledger(Check *check)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlLedger) ledger = nl_stored_ledger(check->folder, check->manifest, &error);
  if (ledger)
    check_entries(check, ledger);
  else
    fault(check, "ledger: %s", error->message);
}

/* ---- index ---- */

typedef struct {
  GHashTable *marked;
  guint n;
} Marks;

static gboolean
count_mark(guint document, gpointer user_data)
{
  Marks *marks = user_data;
  marks->n += g_hash_table_contains(marks->marked, GUINT_TO_POINTER(document));
  return TRUE;
}

/* All search documents of a reading bear the mark of a superseded version, or none does. */
static void
check_marks(Check *check, const char *term, guint n_documents)
{
  g_autoptr(GError) error = NULL;
  const char *version = term + strlen(NL_PREFIX_VERSION);
  gboolean superseded = g_hash_table_contains(check->superseded, version);
  Marks marks = { .marked = check->marked };
  if (!xap_database_each_document(check->database, term, count_mark, &marks, &error))
    fault(check, "index: %s", error->message);
  else if (marks.n != (superseded ? n_documents : 0))
    fault(check, "index: marks %u of %u search documents of the reading %s, which the ledger %s",
          marks.n, n_documents, version,
          superseded ? "says has a newer version" : "says has no newer version");
}

static gboolean
on_version(const char *term, guint n_documents, gpointer user_data)
{
  Check *check = user_data;
  const char *version = term + strlen(NL_PREFIX_VERSION);
  gpointer expected = NULL;
  if (g_hash_table_contains(check->dead, version))
    return TRUE;
  if (!g_hash_table_lookup_extended(check->expected, version, NULL, &expected))
    fault(check, "index: holds the reading %s, which the ledger does not name", version);
  else if (GPOINTER_TO_UINT(expected) != n_documents)
    fault(check, "index: has %u search documents of the reading %s, its record gives %u",
          n_documents, version, GPOINTER_TO_UINT(expected));
  else
    check_marks(check, term, n_documents);
  g_hash_table_remove(check->expected, version);
  return TRUE;
}

static gboolean
add_marked(guint document, gpointer user_data)
{
  g_hash_table_add(user_data, GUINT_TO_POINTER(document));
  return TRUE;
}

static XapDatabase *
open_indexes(Check *check, GError **error)
{
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < check->manifest->indexes->len; i++) {
    g_autoptr(GError) damage = NULL;
    char *path
        = g_build_filename(check->folder, g_ptr_array_index(check->manifest->indexes, i), NULL);
    g_ptr_array_add(paths, path);
    if (!xap_check(path, &damage))
      fault(check, "index: %s: %s", path, damage->message);
  }
  return xap_database_open((const char *const *)paths->pdata, paths->len, error);
}

/* What is still expected when all versions of the index were met is not in it. */
static void
check_index(Check *check)
{
  GHashTableIter at;
  gpointer version = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(XapDatabase) database = open_indexes(check, &error);
  check->database = database;
  if (!database
      || !xap_database_each_document(database, NL_TERM_SUPERSEDED, add_marked, check->marked,
                                     &error)
      || !xap_database_each_term(database, NL_PREFIX_VERSION, on_version, check, &error)) {
    fault(check, "index: %s", error->message);
    return;
  }
  g_hash_table_iter_init(&at, check->expected);
  while (g_hash_table_iter_next(&at, &version, NULL))
    fault(check, "index: lacks the reading %s, which the ledger names", (const char *)version);
}

gboolean
nl_check(const char *folder, GPtrArray *faults, GError **error)
{
  g_autoptr(NlManifest) manifest = nl_manifest_load(folder, error);
  if (!manifest)
    return FALSE;
  g_autoptr(GHashTable) expected = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) dead = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) superseded = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) marked = g_hash_table_new(NULL, NULL);
  Check check = { .folder = folder,
                  .manifest = manifest,
                  .faults = faults,
                  .expected = expected,
                  .dead = dead,
                  .superseded = superseded,
                  .marked = marked };
  for (guint i = 0; i < manifest->dead->len; i++)
    g_hash_table_add(dead, g_ptr_array_index(manifest->dead, i));
  check_ledger(&check);
  check_index(&check);
  return TRUE;
}
