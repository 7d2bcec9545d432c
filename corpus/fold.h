/* fold.h: German words in the one form by which they are compared: ä, ae and a are one by decision, ß is ss. What is
 * folded once more stays as it is.
 */
#ifndef NL_CORPUS_FOLD_H
#define NL_CORPUS_FOLD_H

#include <glib.h>

G_BEGIN_DECLS

/* A word or words folded for comparison and for filter terms: lower case, ä/ae/a one, ß/ss one, ligatures and soft
 * hyphens gone, runs of what is neither letter nor digit one blank, none at the ends. You free it. */
char *nl_fold(const char *text);

/* A paper's or file's number as a filter term: folded, blanks out ("18828-20-E 5" → "18828-20-e5"). You free it. */
char *nl_fold_code(const char *text);

/* Bytes of a folded word; what is longer is cut, in a text as in a question. */
#define NL_FOLD_MAX 120
void nl_fold_cut(GString *word);

/* Appends the bytes from `from` to `to` of a text, folded, without what is neither letter nor digit. */
void nl_fold_span(GString *out, const char *text, gsize from, gsize to);
/* Appends lower-case ASCII. What is appended depends on what stands there. */
void nl_fold_put(GString *out, const char *ascii);

G_END_DECLS

#endif
