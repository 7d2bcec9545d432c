/* evidence.h: a reading told with its evidence: which rule read which block, and each fact. What --explain prints. */
#ifndef NL_INDEXER_EVIDENCE_H
#define NL_INDEXER_EVIDENCE_H

#include "indexer/blocks.h"

#include "corpus/record.h"

G_BEGIN_DECLS

/* Lines that fit a terminal of 80 columns: the blocks, then the facts in order of the text, then the findings; each with
 * its place (page:line), the part of the text or the fact's name, the rule, and what was read. Nothing that is not
 * public. You free it. */
char *nl_evidence_text(const NlRecord *record, const NlBlocks *blocks);

G_END_DECLS

#endif
