/* dates.h: days, months, years and ranges of them as a user writes them in datum: and jahr:.
 *
 *   2024   2024-03   2024-03-12   12.03.2024   3.2024   März 2024   12. März 2024   2023-03..2024
 * 2023..   ..2022
 */
#ifndef NL_QUERY_DATES_H
#define NL_QUERY_DATES_H

#include <glib.h>

G_BEGIN_DECLS

/* First and last day as YYYYMMDD, to be compared as bytes; empty where the range is open. */
typedef struct {
  char low[9], high[9];
} NlDateRange;

/* Whether text is a date or a range; years_only: of whole years. */
gboolean nl_dates_parse(const char *text, gboolean years_only, NlDateRange *out);

/* The range in German: "am 12.03.2024", "vom 01.03.2023 bis 31.12.2024", "ab 01.01.2023",
 * "bis 31.12.2022". You free it. */
char *nl_dates_describe(const NlDateRange *range);

G_END_DECLS

#endif
