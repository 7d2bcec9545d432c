/* stored.h: what the archive keeps of a source: its ledger entry, and the reading (record and rest
 * of the text). */
#ifndef NL_QUERY_STORED_H
#define NL_QUERY_STORED_H

#include <jansson.h>

#include "corpus/archive.h"
#include "corpus/ledger.h"
#include "corpus/record.h"

G_BEGIN_DECLS

/* A reading as kept: the record as JSON and as struct, the text outside all items. */
typedef struct {
  json_t *json; /* the whole blob; record and rest are borrowed from it */
  json_t *record_json;
  const char *rest;
  NlRecord *record;
  char *superseded_by; /* id of the newer version of these minutes; NULL where there is none */
} NlStored;

void nl_stored_free(NlStored *stored);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlStored, nl_stored_free)

/* NL_ARCHIVE_ERROR_CORRUPT where the blob is damaged or no reading. */
NlStored *nl_stored_read(const char *folder, const NlSourceEntry *entry, GError **error);

/* The reading of the document with that id; NL_ARCHIVE_ERROR_MISSING where the archive has none. */
NlStored *nl_stored_find(const char *folder, const char *id, GError **error);

/* The ledger of a manifest; an empty one where it names none. */
NlLedger *nl_stored_ledger(const char *folder, const NlManifest *manifest, GError **error);

/* "ID-generation", the version term of the entry's reading. You free it. */
char *nl_stored_version(const NlSourceEntry *entry);

/* The entries that are done, each document once (of several paths the first). You free the array.
 */
GPtrArray *nl_stored_documents(const NlLedger *ledger);

G_END_DECLS

#endif
