/* packing.h: the pack that a run writes: readings go in, and so do blobs of older packs that are not to stay there.
 *
 * A blob that has moved is known by the ledger alone, whose entries are brought up to date; the packs that no entry names
 * any more are swept after the commit.
 */
#ifndef NL_INDEXER_PACKING_H
#define NL_INDEXER_PACKING_H

#include "corpus/ledger.h"
#include "corpus/store.h"

G_BEGIN_DECLS

typedef struct NlPacking NlPacking;

/* name: of the pack within the archive folder; its file is made with the first blob. */
NlPacking *nl_packing_new(const char *folder, const char *name);
void nl_packing_free(NlPacking *packing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPacking, nl_packing_free)

/* Stores a text; fills *out, whose pack you free with nl_blob_clear. */
gboolean nl_packing_add(NlPacking *packing, const char *text, gsize length, NlBlob *out,
                        GError **error);

/* Moves the ledger's blobs out of packs in which others are dead. */
gboolean nl_packing_leave_dead(NlPacking *packing, const NlLedger *ledger, GError **error);

/* Moves the ledger's blobs out of later packs that are small beside what was packed, from the newest on, so that packs
 * stay few however many runs there were: who asks looks whether each is there. What a pack lacks stays as it is. */
gboolean nl_packing_take_small(NlPacking *packing, const NlLedger *ledger, GError **error);

/* Flushes and syncs what there is: to be called before a manifest names the pack. */
gboolean nl_packing_finish(NlPacking *packing, GError **error);

G_END_DECLS

#endif
