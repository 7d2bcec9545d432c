/* spoken.h: on what an office holder spoke. */
#ifndef NL_QUERY_SPOKEN_H
#define NL_QUERY_SPOKEN_H

#include "query/found.h"
#include "query/roster.h"

G_BEGIN_DECLS

/* {"total","items":[…]}: a page of the items that she spoke on, newest first. A new reference; NULL and error. */
json_t *nl_spoken(const NlReader *reader, const NlRoster *roster, const NlPerson *person,
                  const NlPaging *paging, GError **error);

G_END_DECLS

#endif
