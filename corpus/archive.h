/* archive.h: the archive folder: one manifest names the generation in force, everything else is derived from it.
 *
 *   current            the manifest (JSON): format version, generation, index folders, packs, ledger, dead readings
 *   index-NNNNNN/      a search index (immutable once named), several are read as one
 *   pack-NNNNNN        blobs: page text and records, compressed (immutable up to the length that the manifest names)
 *   ledger-NNNNNN      one line of JSON for each source
 *   manifest-NNNNNN    the manifest again: a copy of the folder made during a run may have a `current` that names what
 *                      came after the folder was listed; of such a copy the newest manifest that is whole counts
 *   lock               held while a run writes; names its owner
 *
 * A commit writes and syncs everything new, then renames one manifest. What no manifest names is swept by the next
 * run. A reader opens what its manifest names and keeps it. So index, store and ledger cannot disagree.
 *
 * A document is replaced by adding its new reading in a further index folder and naming the old reading dead
 * ("ID-generation"): readers leave dead readings out, and merging drops them.
 */
#ifndef NL_CORPUS_ARCHIVE_H
#define NL_CORPUS_ARCHIVE_H

#include <glib.h>

G_BEGIN_DECLS

#define NL_ARCHIVE_FORMAT 2

#define NL_ARCHIVE_ERROR (nl_archive_error_quark())
GQuark nl_archive_error_quark(void);
typedef enum {
  NL_ARCHIVE_ERROR_MISSING, /* no archive there */
  NL_ARCHIVE_ERROR_NEWER,   /* of a newer format than this program knows */
  NL_ARCHIVE_ERROR_LOCKED,  /* a run is writing */
  NL_ARCHIVE_ERROR_CORRUPT, /* contradicts itself */
  NL_ARCHIVE_ERROR_IO,      /* the system refused */
} NlArchiveError;

/* The manifest as read. Names are relative to the folder. */
typedef struct {
  guint format;
  guint64 generation;
  GPtrArray *indexes; /* char *, folder names, oldest first */
  GPtrArray *packs;   /* char *, file names */
  char *ledger;       /* file name; NULL in an empty archive */
  GPtrArray *dead;    /* char *, "ID-generation" */
  GPtrArray *
      purged; /* char *, "ID:HASH": the document left for good; what has that hash must not come back */
  gboolean nonpublic; /* holds what is not public: never to be served */
} NlManifest;

NlManifest *nl_manifest_new(void);
void nl_manifest_free(NlManifest *manifest);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlManifest, nl_manifest_free)

/* MISSING where the folder or its manifest is not there. Where not all is there that the manifest names, but all that
 * an earlier one does, that one. */
NlManifest *nl_manifest_load(const char *folder, GError **error);

/* What can be made out of a folder whose manifest is damaged: the newest ledger that reads, all packs, no index. For
 * repair alone. NULL where no ledger reads. */
NlManifest *nl_manifest_rescue(const char *folder);

/* Syncs every file and folder that the manifest names, writes the manifest beside the old one, syncs and renames it. */
gboolean nl_manifest_commit(const NlManifest *manifest, const char *folder, GError **error);

/* Where the archive is: the option's value, else $NACHLESE_ARCHIVE, else `archive` in the config file
 * ($XDG_CONFIG_HOME/nachlese/config, else /etc/nachlese/config, group [nachlese]; "~/" is the home folder), else
 * "./archive". You free it. NULL where a config file that is there cannot be read: IO, or CORRUPT, "PATH:LINE: why". */
char *nl_archive_locate(const char *option, GError **error);

/* Locks the archive for writing, making the folder where it is missing. LOCKED names the owner and says for how long.
 * Freeing unlocks. */
typedef struct NlArchiveLock NlArchiveLock;
NlArchiveLock *nl_archive_lock(const char *folder, GError **error);
void nl_archive_unlock(NlArchiveLock *lock);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlArchiveLock, nl_archive_unlock)

/* Who holds the lock and since when, for people; NULL: nobody. You free it. */
char *nl_archive_lock_owner(const char *folder);

/* Removes what the manifest does not name and an earlier run left behind. Only under the lock. */
gboolean nl_archive_sweep(const char *folder, const NlManifest *manifest, GError **error);

G_END_DECLS

#endif
