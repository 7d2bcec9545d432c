/* stored.c: from a ledger entry to its reading. */
#include "query/stored.h"

void
nl_stored_free(NlStored *stored)
{
  if (!stored)
    return;
  nl_record_free(stored->record);
  g_free(stored->superseded_by);
  json_decref(stored->json);
  g_free(stored);
}

static void
set_corrupt(GError **error, const NlSourceEntry *entry, const char *reason)
{
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
              "the reading of %s (%s) is damaged: %s", entry->path, entry->id, reason);
}

NlStored *
nl_stored_read(const char *folder, const NlSourceEntry *entry, GError **error)
{
  gsize length = 0;
  json_error_t fault;
  g_autoptr(GError) reason = NULL;
  g_autoptr(NlStored) stored = g_new0(NlStored, 1);
  stored->superseded_by = g_strdup(entry->superseded_by);
  g_autofree char *bytes = nl_store_read(folder, &entry->blob, &length, &reason);
  if (!bytes) {
    set_corrupt(error, entry, reason->message);
    return NULL;
  }
  stored->json = json_loadb(bytes, length, 0, &fault);
  if (!stored->json) {
    set_corrupt(error, entry, fault.text);
    return NULL;
  }
  stored->record_json = json_object_get(stored->json, "record");
  stored->rest = json_string_value(json_object_get(stored->json, "rest"));
  stored->record = nl_record_from_json(stored->record_json, &reason);
  if (!stored->record) {
    set_corrupt(error, entry, reason->message);
    return NULL;
  }
  return g_steal_pointer(&stored);
}

NlStored *
nl_stored_find(const char *folder, const char *id, GError **error)
{
  g_autoptr(GError) cause = NULL;
  g_autoptr(NlManifest) manifest = nl_manifest_load(folder, &cause);
  NlSourceEntry *entry = manifest && manifest->ledger
                             ? nl_ledger_load_document(folder, manifest->ledger, id, &cause)
                             : NULL;
  NlStored *stored = entry ? nl_stored_read(folder, entry, &cause) : NULL;
  nl_source_entry_free(entry);
  if (cause)
    g_propagate_error(error, g_steal_pointer(&cause));
  else if (!stored)
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_MISSING, "the archive has no \"%s\"", id);
  return stored;
}

NlLedger *
nl_stored_ledger(const char *folder, const NlManifest *manifest, GError **error)
{
  return manifest->ledger ? nl_ledger_load(folder, manifest->ledger, error) : nl_ledger_new();
}

char *
nl_stored_version(const NlSourceEntry *entry)
{
  return g_strdup_printf("%s-%" G_GUINT64_FORMAT, entry->id, entry->generation);
}

GPtrArray *
nl_stored_documents(const NlLedger *ledger)
{
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  GPtrArray *documents = g_ptr_array_new();
  for (guint i = 0; i < entries->len; i++) {
    NlSourceEntry *entry = g_ptr_array_index(entries, i);
    if (entry->state == NL_SOURCE_DONE && entry->id && g_hash_table_add(seen, entry->id))
      g_ptr_array_add(documents, entry);
  }
  return documents;
}
