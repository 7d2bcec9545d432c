/* ledger.h: what the archive knows of each source: one line of JSON each, in order of path.
 *
 * The same bytes at two paths are one document with two entries of the same id.
 */
#ifndef NL_CORPUS_LEDGER_H
#define NL_CORPUS_LEDGER_H

#include "corpus/store.h"

G_BEGIN_DECLS

/* Hex digits that stand for an item in an agenda. */
#define NL_AGENDA_DIGITS 4

typedef enum {
  NL_SOURCE_DONE,    /* read, stored and indexed */
  NL_SOURCE_FAILED,  /* could not be read: reason says why; tried again when file or tool changes */
  NL_SOURCE_LEFTOUT, /* not public as a whole: kept out, and reported */
} NlSourceState;

typedef struct {
  char *path;
  char *sha256; /* of the bytes on disk */
  guint64 size;
  gint64 mtime; /* nanoseconds since the epoch */
  char *id;     /* 12 hex digits of the hash under which the document was first seen */
  NlSourceState state;
  char *reason; /* of a failure; else NULL */
  char
      *meeting; /* of minutes, a hash of whose they are and of when; NULL where that is not known */
  char *agenda; /* of such: NL_AGENDA_DIGITS for number and name of each public item */
  char *superseded_by; /* id of the newer minutes of that meeting that answer instead, or NULL */
  char *profile;       /* by whose rules it was read; NULL: by none, or nobody knows */
  char *rules;         /* hash of tool and those rules, or of all */
  guint64 generation;  /* of the reading in the index: "ID-generation" is its version term */
  NlBlob blob;         /* the reading: see indexer/reading.h; pack NULL unless done */
  gboolean missing;    /* was not found by the last run */
} NlSourceEntry;

typedef struct {
  GHashTable *by_path; /* char * (borrowed from the entry) → NlSourceEntry */
} NlLedger;

NlLedger *nl_ledger_new(void);
void nl_ledger_free(NlLedger *ledger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlLedger, nl_ledger_free)

NlSourceEntry *nl_source_entry_new(const char *path);
void nl_source_entry_free(NlSourceEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlSourceEntry, nl_source_entry_free)

/* Puts an entry in, in place of one with the same path. */
void nl_ledger_take(NlLedger *ledger, NlSourceEntry *take_entry);
NlSourceEntry *nl_ledger_find(const NlLedger *ledger, const char *path);
/* The entries in order of path, borrowed; you free the array. */
GPtrArray *nl_ledger_entries(const NlLedger *ledger);

/* NL_ARCHIVE_ERROR_CORRUPT names file and line. */
NlLedger *nl_ledger_load(const char *folder, const char *name, GError **error);
/* The entry alone of the document with that id (of several paths the first); the other lines are not read. NULL without
 * error where there is none. You free it. */
NlSourceEntry *nl_ledger_load_document(const char *folder, const char *name, const char *id,
                                       GError **error);
gboolean nl_ledger_save(const NlLedger *ledger, const char *folder, const char *name,
                        GError **error);

G_END_DECLS

#endif
