/* search.h: one search: a request of plain fields, that command line and page fill alike, and its
 * answer. */
#ifndef NL_QUERY_SEARCH_H
#define NL_QUERY_SEARCH_H

#include <jansson.h>

#include "query/reader.h"
#include "query/snippet.h"

G_BEGIN_DECLS

typedef enum { NL_SORT_RELEVANCE, NL_SORT_DATE } NlSort;
typedef enum { NL_GROUP_ITEM, NL_GROUP_MEETING } NlGroup; /* of which the best hit stands for all */

#define NL_SEARCH_MAX_LIMIT 1000
#define NL_SEARCH_EXACT     10000 /* as many documents are looked at to count hits and facets */

typedef struct {
  const char *query; /* as the user wrote it */
  NlSort sort;
  NlGroup group;
  guint limit, offset;
  gboolean explain; /* fill parsed and asked of the answer */
} NlSearchRequest;

#define NL_SEARCH_REQUEST_INIT                                                                     \
  {                                                                                                \
    .limit = 10                                                                                    \
  }

/* One hit. json holds what the index carries for showing it (corpus/hit.h), without its text. */
typedef struct {
  json_t *json;
  json_t *decision; /* the one to show, borrowed from json; NULL of none */
  double score;
  guint collapsed; /* how many more of the same group, at least */
  NlSnippet *snippet;
} NlAnswerHit;

typedef struct {
  char *value;
  guint count;
} NlFacetValue;

/* How many hits have each value: an item has each who spoke on it, and each result of a decision. */
typedef struct {
  const char *name, *label; /* key in JSON, German */
  GArray *values;           /* NlFacetValue, most frequent first */
} NlFacet;

/* Owns everything below it. Hits by index: g_ptr_array_index(answer->hits, i). */
typedef struct {
  char *query;
  char *reading;    /* how the question was read, in German */
  char *parsed;     /* the tree (nl_node_describe); NULL unless asked for */
  char *asked;      /* the query as the index got it; NULL unless asked for */
  char *suggestion; /* another query, that finds something where this one does not; else NULL */
  guint total;      /* of hits as listed, after grouping */
  gboolean
      exact; /* total and the counts of the facets are counted; else total is estimated, and the
                     * counts are those among the hits that were looked at */
  guint offset;
  GPtrArray *hits;   /* NlAnswerHit */
  GPtrArray *facets; /* NlFacet */
} NlAnswer;

void nl_answer_free(NlAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlAnswer, nl_answer_free)

/* NL_QUERY_ERROR (query/parse.h) for what is wrong with the question, else an error of the archive
 * or the index. The reader is reopened once where the index has changed under it. */
NlAnswer *nl_search(NlReader *reader, const NlSearchRequest *request, GError **error);

G_END_DECLS

#endif
