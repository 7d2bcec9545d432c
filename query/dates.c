/* dates.c: German and ISO dates by three small patterns; GDate knows how long a month is. */
#include "query/dates.h"

#include <string.h>

/* Matches a date of one form; FALSE leaves out undefined. day or month 0: the whole month or year.
 */
typedef gboolean (*DateForm)(const char *text, guint *day, guint *month, guint *year);

/* Reads between least and most digits; returns the rest, NULL where there are fewer. */
static const char *
read_number(const char *text, guint least, guint most, guint *out)
{
  guint digits = 0;
  *out = 0;
  while (digits < most && g_ascii_isdigit(text[digits])) {
    *out = *out * 10 + (guint)g_ascii_digit_value(text[digits]);
    digits++;
  }
  return digits >= least && !g_ascii_isdigit(text[digits]) ? text + digits : NULL;
}

static const char *
read_char(const char *text, char expected)
{
  return text && *text == expected ? text + 1 : NULL;
}

static gboolean
is_end(const char *text)
{
  return text && *text == '\0';
}

/* 2024, 2024-03, 2024-03-12 */
static gboolean
read_iso(const char *text, guint *day, guint *month, guint *year)
{
  *day = *month = 0;
  const char *rest = read_number(text, 4, 4, year);
  if (is_end(rest))
    return TRUE;
  rest = read_char(rest, '-');
  rest = rest ? read_number(rest, 1, 2, month) : NULL;
  if (is_end(rest))
    return *month > 0;
  rest = read_char(rest, '-');
  rest = rest ? read_number(rest, 1, 2, day) : NULL;
  return is_end(rest) && *day > 0 && *month > 0;
}

/* 12.03.2024, 12. 3. 2024, 3.2024 */
static gboolean
read_german(const char *text, guint *day, guint *month, guint *year)
{
  guint first = 0;
  guint second = 0;
  *day = 0;
  const char *rest = read_char(read_number(text, 1, 2, &first), '.');
  while (rest && *rest == ' ')
    rest++;
  if (!rest || first == 0)
    return FALSE;
  *month = first;
  if (is_end(read_number(rest, 4, 4, year)))
    return TRUE;
  rest = read_char(read_number(rest, 1, 2, &second), '.');
  while (rest && *rest == ' ')
    rest++;
  *day = first;
  *month = second;
  return rest && second > 0 && is_end(read_number(rest, 4, 4, year));
}

/* Number of the month whose German name (or the beginning of it, three letters and more) leads
 * text; 0 for none. */
static guint
read_month_name(const char *text, const char **out_rest)
{
  static const char *const names[]
      = { "januar", "februar", "märz",      "april",   "mai",      "juni",
          "juli",   "august",  "september", "oktober", "november", "dezember" };
  gsize length = strcspn(text, " .");
  g_autofree char *given = g_strndup(text, length);
  g_autofree char *normal = g_utf8_normalize(given, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  g_autofree char *lower = g_utf8_strdown(normal ? normal : "", -1);
  const char *word = g_strcmp0(lower, "maerz") == 0    ? "märz"
                     : g_strcmp0(lower, "jänner") == 0 ? "januar"
                     : g_strcmp0(lower, "feber") == 0  ? "februar"
                                                       : lower;
  *out_rest = text + length + (text[length] == '.' ? 1 : 0);
  if (g_utf8_strlen(word, -1) < 3)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
    if (g_str_has_prefix(names[i], word))
      return i + 1;
  }
  return 0;
}

/* März 2024, 12. März 2024 */
static gboolean
read_named(const char *text, guint *day, guint *month, guint *year)
{
  *day = 0;
  const char *rest = read_char(read_number(text, 1, 2, day), '.');
  if (rest && *day == 0)
    return FALSE;
  if (!rest) {
    *day = 0;
    rest = text;
  }
  while (*rest == ' ')
    rest++;
  *month = read_month_name(rest, &rest);
  while (*rest == ' ')
    rest++;
  return *month > 0 && is_end(read_number(rest, 4, 4, year));
}

static void
print_day(char out[static 9], guint year, guint month, guint day)
{
  g_snprintf(out, 9, "%04u%02u%02u", year % 10000, month % 100, day % 100);
}

static gboolean
read_one(const char *text, gboolean years_only, NlDateRange *out)
{
  static const DateForm forms[] = { read_iso, read_german, read_named };
  guint day = 0;
  guint month = 0;
  guint year = 0;
  gboolean found = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(forms) && !found; i++)
    found = forms[i](text, &day, &month, &year);
  if (!found || year == 0 || month > 12 || (years_only && month > 0))
    return FALSE;
  guint last_month = month > 0 ? month : 12;
  guint last_day = g_date_get_days_in_month((GDateMonth)last_month, (GDateYear)year);
  if (day > last_day)
    return FALSE;
  print_day(out->low, year, month > 0 ? month : 1, day > 0 ? day : 1);
  print_day(out->high, year, last_month, day > 0 ? day : last_day);
  return TRUE;
}

gboolean
nl_dates_parse(const char *text, gboolean years_only, NlDateRange *out)
{
  NlDateRange low = { "", "" };
  NlDateRange high = { "", "" };
  g_autofree char *copy = g_strstrip(g_strdup(text));
  char *dots = strstr(copy, "..");
  if (!dots)
    return read_one(copy, years_only, out);
  *dots = '\0';
  const char *left = g_strstrip(copy);
  const char *right = g_strstrip(dots + 2);
  if (*left == '\0' && *right == '\0')
    return FALSE;
  if ((*left != '\0' && !read_one(left, years_only, &low))
      || (*right != '\0' && !read_one(right, years_only, &high)))
    return FALSE;
  memcpy(out->low, low.low, sizeof out->low);
  memcpy(out->high, high.high, sizeof out->high);
  return out->low[0] == '\0' || out->high[0] == '\0' || strcmp(out->low, out->high) <= 0;
}

/* "20240312" → "12.03.2024" */
static char *
german_day(const char *day)
{
  return g_strdup_printf("%.2s.%.2s.%.4s", day + 6, day + 4, day);
}

char *
nl_dates_describe(const NlDateRange *range)
{
  g_autofree char *low = range->low[0] ? german_day(range->low) : NULL;
  g_autofree char *high = range->high[0] ? german_day(range->high) : NULL;
  if (low && high && strcmp(low, high) == 0)
    return g_strdup_printf("am %s", low);
  if (low && high)
    return g_strdup_printf("vom %s bis %s", low, high);
  return low ? g_strdup_printf("ab %s", low) : g_strdup_printf("bis %s", high ? high : "");
}
