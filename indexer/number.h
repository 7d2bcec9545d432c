/* number.h: inside indexer/ only: numbers of agenda items: how they are compared, and which follows which. */
#ifndef NL_INDEXER_NUMBER_H
#define NL_INDEXER_NUMBER_H

#include <glib.h>

G_BEGIN_DECLS

/* Numbers from here on count on from sitting to sitting. */
#define NL_FIRST_RUNNING 100

/* A number as numbers are compared: "4.1.1." → "4.1.1", "Ö 4" → "ö4"; white space and dots at the end do not tell them
 * apart. You free it. */
char *nl_number_key(const char *number);

/* The value of a step of such a key: "12", or a Roman numeral; 0 for neither. */
guint nl_number_step(const char *step);

/* A key without the letter of its part, in it: "Ö 5" and "N 6" may count on from one another. */
const char *nl_number_without_part(const char *key);

/* Whether key is the next number behind last: a sibling ("4.1" → "4.2"), a first child ("4" → "4.1"), or an ancestor's
 * sibling ("4.1.3" → "5"). */
gboolean nl_number_follows(const char *last, const char *key);

/* Parts a key into series and value: "ö4.12" is the twelfth of "ö4.", "5a" the first of "5", "iv" the fourth of "". FALSE
 * where it does not count: "2023/7". */
gboolean nl_number_parse(const char *key, char **out_series, guint *out_value);

/* Each number (char *) of a list, ranges with all that is between: "4, 5.1 und 7 bis 9". You free the array. */
GPtrArray *nl_number_list(const char *list);

/* "2.a" and "2a" are the point "2 a". Takes the number, NULL too; you free what it gives. */
char *nl_number_part_letter(char *take_number);

G_END_DECLS

#endif
