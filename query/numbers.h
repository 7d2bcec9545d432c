/* numbers.h: numbers and ranges of them as a user writes them: votes in ja: nein: enthaltung:, euro in betrag:.
 *
 *   5   5..   ..3   2..4   50.000   10000,50   10.000,50 €   50.000..100.000 Euro   3,6 Mio. Euro
 */
#ifndef NL_QUERY_NUMBERS_H
#define NL_QUERY_NUMBERS_H

#include <glib.h>

G_BEGIN_DECLS

/* Both ends belong to it; high is G_MAXUINT64 where the range is open. Of euro: cents. */
typedef struct {
  guint64 low, high;
} NlNumberRange;

/* Whether text is a number or a range; euro: of amounts, else of whole numbers. */
gboolean nl_numbers_parse(const char *text, gboolean euro, NlNumberRange *out);

/* The range in German: "5", "2 bis 4", "5 oder mehr", "höchstens 3"; "50.000 € oder mehr". You free it. */
char *nl_numbers_describe(const NlNumberRange *range, gboolean euro);

G_END_DECLS

#endif
