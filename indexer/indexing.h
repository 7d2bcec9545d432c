/* indexing.h: from readings to an index: the search documents that corpus/fields.h describes.
 *
 * A word of a heading counts as much as HEADING_WEIGHT words of the text: a heading names in five words what the
 * proceedings are about, and is no longer than they are only where nothing was said.
 */
#ifndef NL_INDEXER_INDEXING_H
#define NL_INDEXER_INDEXING_H

#include "corpus/compound.h"
#include "indexer/reading.h"

G_BEGIN_DECLS

/* A reading on its way into the index. */
typedef struct {
  char *id;
  guint64 generation;
  char *superseded_by; /* id of the newer version that answers instead; NULL: none does */
  NlReading *reading;
} NlIndexed;

NlIndexed *nl_indexed_new(const char *id, guint64 generation, const char *superseded_by,
                          NlReading *take_reading);
void nl_indexed_free(NlIndexed *indexed);

/* "ID-generation"; you free it. */
char *nl_version_name(const char *id, guint64 generation);

/* Writes a new database into folder: all search documents of the readings (NlIndexed). lexicon: what compounds are
 * taken apart by; NULL: they are not. */
gboolean nl_index_write(const char *folder, const GPtrArray *readings, const NlLexicon *lexicon,
                        GError **error);

G_END_DECLS

#endif
