/* number.h: inside indexer/ only: numbers of agenda items: how they are compared, and which follows which. */
#ifndef NL_INDEXER_NUMBER_H
#define NL_INDEXER_NUMBER_H

#include <glib.h>

G_BEGIN_DECLS

/* A number as numbers are compared: "4.1.1." → "4.1.1", "Ö 4" → "ö4"; white space and dots at the end do not tell them
 * apart. You free it. */
char *nl_number_key(const char *number);

/* The value of a step of such a key: "12", or a Roman numeral; 0 for neither. */
guint nl_number_step(const char *step);

/* Whether key is the next number behind last: a sibling ("4.1" → "4.2"), a first child ("4" → "4.1"), or an ancestor's
 * sibling ("4.1.3" → "5"). */
gboolean nl_number_follows(const char *last, const char *key);

/* "2.a" and "2a" are the point "2 a". Takes the number, NULL too; you free what it gives. */
char *nl_number_part_letter(char *take_number);

G_END_DECLS

#endif
