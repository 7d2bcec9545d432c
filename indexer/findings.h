/* findings.h: what the two parts of the findings share. */
#ifndef NL_INDEXER_FINDINGS_H
#define NL_INDEXER_FINDINGS_H

#include "indexer/reader.h"

G_BEGIN_DECLS

/* Votes that contradict one another or exceed those present. */
void nl_find_votes(NlReader *reader);

/* " „Haushalt“", for a message: cut to a length that suits a line; "" for NULL, what is not to be quoted. You free it. */
char *nl_quote(const char *text);

/* Whether the place of a comes before that of b. */
gboolean nl_evidence_is_before(const NlEvidence *a, const NlBlock *b);

G_END_DECLS

#endif
