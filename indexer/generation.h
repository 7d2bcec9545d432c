/* generation.h: the next generation of an archive in the making: readings go in, a commit puts it in force.
 *
 * Readings are stored one by one and indexed in batches: each batch becomes a small fresh database, written by a process
 * of its own, and a commit merges these into one index folder. Small databases are what makes indexing fast; and a run
 * that is killed leaves nothing behind but what the next one sweeps.
 */
#ifndef NL_INDEXER_GENERATION_H
#define NL_INDEXER_GENERATION_H

#include "corpus/archive.h"
#include "corpus/ledger.h"
#include "indexer/pool.h"
#include "indexer/reading.h"
#include "indexer/wordlist.h"

G_BEGIN_DECLS

typedef struct NlGeneration NlGeneration;

/* manifest and ledger are those in force, and lent: a commit brings the manifest up to date. words, lent too, is the
 * list that compounds are taken apart by; NULL: they are not. */
NlGeneration *nl_generation_new(const char *folder, NlManifest *manifest, const NlLedger *ledger,
                                NlPool *pool, const NlWordlist *words);
void nl_generation_free(NlGeneration *generation);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlGeneration, nl_generation_free)

/* Its number: what entries of readings that go in now are to bear. */
guint64 nl_generation_number(const NlGeneration *generation);
/* How many readings went in since the last commit. */
guint nl_generation_size(const NlGeneration *generation);

/* Stores a reading; fills *out. */
gboolean nl_generation_store(NlGeneration *generation, const NlReading *reading, NlBlob *out,
                             GError **error);
/* Indexes the reading of a source, as its document, with the mark that it bears. The reading is taken. */
gboolean nl_generation_index(NlGeneration *generation, const NlSourceEntry *entry,
                             NlReading *take_reading, GError **error);

/* The next commit, of an index built anew, leaves nothing of what is dead: no blob in a pack, no file of an earlier
 * generation. Moves the blobs of the ledger that lie in packs with dead ones. (Deleting from an index is not enough: it
 * keeps the least and the greatest value of each slot, whosever it was.) */
gboolean nl_generation_forget_dead(NlGeneration *generation, const NlLedger *ledger,
                                   GError **error);

/* The commits from now on are the last ones of a run, and leave at most two index folders, each of which costs everyone
 * who asks 0.1 ms and more, and few packs. Before, folders are merged when they are many, so that a long run does not
 * write the same again and again. */
void nl_generation_settle(NlGeneration *generation);

/* Puts the ledger and what went in in force. Versions that the ledger no longer has are dead. rebuilt: what went in is
 * the whole archive, and older indexes are dropped. */
gboolean nl_generation_commit(NlGeneration *generation, const NlLedger *ledger, gboolean rebuilt,
                              GError **error);

G_END_DECLS

#endif
