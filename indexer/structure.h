/* structure.h: the reading of structure: from blocks to the record. Knows neither PDF nor search engine. */
#ifndef NL_INDEXER_STRUCTURE_H
#define NL_INDEXER_STRUCTURE_H

#include "corpus/record.h"
#include "indexer/blocks.h"
#include "indexer/profile.h"

G_BEGIN_DECLS

typedef struct {
  const NlProfile *profile; /* NULL: the one whose signs the text bears, else base */
  gboolean include_nonpublic;
} NlStructureOptions;

/* Reads blocks into record (kind, meeting, paper, participants, items, … but not source), and marks each block's part
 * and rule. out_nonpublic: the document as a whole is not public. */
/* The profile that NULL stands for. */
const NlProfile *nl_structure_choose_profile(const NlBlocks *blocks, const NlProfiles *profiles);

void nl_structure_read(NlBlocks *blocks, const NlProfiles *profiles,
                       const NlStructureOptions *options, NlRecord *record,
                       gboolean *out_nonpublic);

G_END_DECLS

#endif
