/* facets.h: the values of one field with how many of the found bear each. */
#ifndef NL_QUERY_FACETS_H
#define NL_QUERY_FACETS_H

#include "query/found.h"

G_BEGIN_DECLS

typedef struct {
  const char *field; /* as in a query: gremium ort jahr art ergebnis redner fraktion */
  const char *query; /* as the user wrote it; NULL or empty: everything */
  NlPaging paging;   /* of the values */
} NlFacetsRequest;

/* The fields that have facets, NULL-terminated. */
extern const char *const nl_facet_fields[];

/* {"version","field","label","query","reading","hits","total","offset","values":[{"value","count"}]}. NL_QUERY_ERROR
 * for a field without facets, or what is wrong with the query. A new reference; NULL and error. */
json_t *nl_facets(NlReader *reader, const NlFacetsRequest *request, GError **error);

G_END_DECLS

#endif
