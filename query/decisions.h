/* decisions.h: decisions with their votes, newest first. */
#ifndef NL_QUERY_DECISIONS_H
#define NL_QUERY_DECISIONS_H

#include "query/found.h"

G_BEGIN_DECLS

typedef struct {
  const char *query; /* as the user wrote it; NULL or empty: everything */
  NlPaging paging;   /* of the agenda items, each with all its decisions */
} NlDecisionsRequest;

/* {"version","query","reading","total","offset","decisions":[{"id","date","organization","body","item","decision"}]};
 * total counts agenda items. Of an item all decisions are told, but where the query asks something of decisions: those for
 * which it holds. What an item only quotes is left out. A new reference; NULL and error. */
json_t *nl_decisions(NlReader *reader, const NlDecisionsRequest *request, GError **error);

G_END_DECLS

#endif
