/* scope.h: how a part of a question is to be built: asked of what, of which decision, at what cost. */
#ifndef NL_QUERY_SCOPE_H
#define NL_QUERY_SCOPE_H

#include "query/node.h"
#include "query/reader.h"

G_BEGIN_DECLS

#define NL_PREFIX_EXPANSION 2000  /* words that a trailing * may stand for */
#define NL_EXPANSION_MAX    10000 /* terms that all stars and ranges of a question may stand for */
#define NL_FIRST_ASKED      10    /* parts that are asked first */
#define NL_FIRST_MAX        10000 /* items and meetings that these may give, all together */

/* What is left of the limits on one question. */
typedef struct {
  guint terms, asked, groups;
} NlBudget;

typedef struct {
  const NlReader *reader;
  gboolean speech;   /* asked of speeches; else of items and documents */
  gboolean unranked; /* what is left out: where its words stand does not matter */
  gboolean editions; /* versions of minutes are asked for: superseded ones answer, too */
  guint decision;    /* asked of the decisions of this number, from 1; 0: of any */
  NlBudget *budget;
} NlScope;

/* The query among documents of these kinds that may answer at all. Consumes it. */
XapQuery *nl_scope_restrict(const NlScope *scope, XapQuery *take_query, const char *const *kinds);
/* An array of queries that frees what is left in it. You free it. */
GPtrArray *nl_scope_queries(void);
/* The queries joined; they are taken, the array stays, empty. */
XapQuery *nl_scope_combine(XapOperator op, GPtrArray *take_parts, guint window);

G_END_DECLS

#endif
