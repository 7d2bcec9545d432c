/* family.h: numbers of papers that belong together: "19467-20", "19467-20-E1". Codes are those of nl_fold_code. */
#ifndef NL_QUERY_FAMILY_H
#define NL_QUERY_FAMILY_H

#include "query/reader.h"

G_BEGIN_DECLS

/* Whether code (nl_fold_code) is base, or goes on where base ends. A base of one part only, a year alone, has none that
 * go on. */
gboolean nl_code_extends(const char *code, const char *base);

/* All codes of the archive that extend the shortest one that code extends. You free them; NULL and error. */
GPtrArray *nl_family_find(const NlReader *reader, const char *code, GError **error);

/* What bears one of these codes. You own it. */
XapQuery *nl_family_query(const GPtrArray *family);

G_END_DECLS

#endif
