/* address.h: where the page has what was found: the addresses that are not for its own use alone. Not yet escaped for
 * HTML; you free them. base is the address of the program, without a slash at its end.
 */
#ifndef NL_QUERY_ADDRESS_H
#define NL_QUERY_ADDRESS_H

#include <glib.h>

G_BEGIN_DECLS

#define NL_ADDRESS_LIST     "/"
#define NL_ADDRESS_DOCUMENT "/dokument/"
#define NL_ADDRESS_ITEM     "/top/"

/* Of what has an id: a document, an item ("ID/3") or a speech ("ID/3/2"). */
char *nl_address_id(const char *base, const char *id);

/* The list that answers q. */
char *nl_address_query(const char *base, const char *q);

/* Appends a key with its value, the first behind a question mark. */
void nl_address_key(GString *address, const char *key, const char *value);

G_END_DECLS

#endif
