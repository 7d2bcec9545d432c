/* show.h: one document, one item, one speech as the archive keeps it. */
#ifndef NL_QUERY_SHOW_H
#define NL_QUERY_SHOW_H

#include "query/print.h"

G_BEGIN_DECLS

/* Appends what id names: "ID", "ID/ordinal" or "ID/ordinal/speech"; as text, or as JSON the record,
 * the item or the speech as in the record. NL_ARCHIVE_ERROR_MISSING where there is none. */
gboolean nl_show(const char *folder, const char *id, const NlStyle *style, gboolean as_json,
                 GString *out, GError **error);

/* Appends the agenda items of the document id: numbers, names, results. */
gboolean nl_show_items(const char *folder, const char *id, const NlStyle *style, gboolean as_json,
                       GString *out, GError **error);

G_END_DECLS

#endif
