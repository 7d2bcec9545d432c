/* people.h: the office holders of an archive: who is named on attendance lists, and where they spoke. */
#ifndef NL_QUERY_PEOPLE_H
#define NL_QUERY_PEOPLE_H

#include "query/found.h"

G_BEGIN_DECLS

typedef struct {
  const char *name; /* words of a name, as query/roster.h finds them; NULL for all */
  NlPaging paging;  /* of the persons; where there is one alone, of the items that she spoke on */
} NlPeopleRequest;

/* {"version","name","total","offset","people":[…]}, as in answer.schema.json. Where one person alone is found, she
 * has "seats" and "spoken" too. A new reference; NULL and error. */
json_t *nl_people(NlReader *reader, const NlPeopleRequest *request, GError **error);

G_END_DECLS

#endif
