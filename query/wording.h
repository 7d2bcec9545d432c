/* wording.h: what two wordings of a decision differ in. */
#ifndef NL_QUERY_WORDING_H
#define NL_QUERY_WORDING_H

#include <glib.h>

G_BEGIN_DECLS

/* Whether two texts differ in more than white space, case, marks, and a beginning that says who decides: behind the
 * first word at the latest, without figures, and shorter than what follows. Where the difference is a few words in one
 * place, *out_removed are those of the first and *out_added those of the second, NULL for none; you free them. */
gboolean nl_wording_difference(const char *first, const char *second, char **out_removed,
                               char **out_added);

G_END_DECLS

#endif
