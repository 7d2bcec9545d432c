/* show.h: one document, one item, one speech as the archive keeps it. */
#ifndef NL_QUERY_SHOW_H
#define NL_QUERY_SHOW_H

#include <glib.h>
#include <jansson.h>

G_BEGIN_DECLS

/* What id names: "ID", "ID/ordinal" or "ID/ordinal/speech": the record, the item or the speech as in the record, with
 * "version" and "id"; a part with "meeting" and "source" of its document, a speech with its "item" too; of minutes that
 * have a newer version "supersededBy", the id of that. A new reference; NULL and error: NL_ARCHIVE_ERROR_MISSING where there is none. */
json_t *nl_show(const char *folder, const char *id, GError **error);

/* The agenda items of the document id: {"version","id","meeting","source","items":[…]}: numbers, names, decisions. */
json_t *nl_show_items(const char *folder, const char *id, GError **error);

G_END_DECLS

#endif
