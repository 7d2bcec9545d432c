/* sights.h: where a document speaks of a number of an item, or has it before a line: what explains a gap, for the findings.
 * The text is looked through when the first number is asked for.
 */
#ifndef NL_INDEXER_SIGHTS_H
#define NL_INDEXER_SIGHTS_H

#include "indexer/reader.h"

G_BEGIN_DECLS

typedef struct NlSights NlSights;

/* The reader is borrowed. */
NlSights *nl_sights_new(NlReader *reader);
void nl_sights_free(NlSights *sights);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlSights, nl_sights_free)

/* Whether any block from the one on says something of the number, or heads it. Keys are those of number.h. */
gboolean nl_sights_explain(NlSights *sights, guint from, const char *key);
/* Whether a bare number stands before a block behind that place, and before the other where there is one. Elsewhere it
 * is that of a list within a text. */
gboolean nl_sights_number(NlSights *sights, const NlEvidence *from, const NlEvidence *to,
                          const char *key);

G_END_DECLS

#endif
