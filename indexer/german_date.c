/* german_date.c: dates and times as minutes write them. See reader.h. */
#include "indexer/reader.h"

#include <string.h>

static const char *const months[] = {
  "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
};

/* 1 to 12 for the name of a month, also short ("Jän." in Austria, "Mrz."); 0 for none. */
static guint
month_number(const char *word)
{
  g_autofree char *lower = g_utf8_strdown(word, -1);
  guint found = g_str_has_prefix(lower, "jän") ? 1 : g_str_has_prefix(lower, "mrz") ? 3 : 0;

  for (guint i = 0; found == 0 && i < G_N_ELEMENTS(months); i++)
    if (g_str_has_prefix(lower, months[i]))
      found = i + 1;
  return found;
}

static guint
skip_number(const char **at)
{
  guint number = 0;
  for (; g_ascii_isdigit(**at) && number < 100000; (*at)++)
    number = number * 10 + (guint)g_ascii_digit_value(**at);
  return number;
}

static void
skip_separators(const char **at)
{
  while (**at == '.' || **at == ' ')
    (*at)++;
}

/* "2016-06-12", as whoever writes for programs too puts it. */
static gboolean
is_iso(const char *text)
{
  static const char *const digits = "0123456789";
  return strspn(text, digits) == 4 && text[4] == '-' && strspn(text + 5, digits) == 2
         && text[7] == '-' && strspn(text + 8, digits) == 2;
}

char *
nl_date_read(const char *text)
{
  if (is_iso(text)) {
    g_autoptr(GDate) date = g_date_new();
    g_date_set_parse(date, text);
    return g_date_valid(date) ? g_strndup(text, 10) : NULL;
  }
  const char *at = text;
  guint day = skip_number(&at), month = 0, year = 0;
  gboolean valid = FALSE;

  skip_separators(&at);
  if (g_ascii_isdigit(*at)) {
    month = skip_number(&at);
  } else {
    month = month_number(at);
    while (*at != '\0' && !g_ascii_isdigit(*at))
      at++;
  }
  skip_separators(&at);
  year = skip_number(&at);
  if (year < 100 && year > 0)
    year += year < 50 ? 2000 : 1900;
  valid = year >= 1800 && year < 2200
          && g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year);
  return valid ? g_strdup_printf("%04u-%02u-%02u", year, month, day) : NULL;
}

/* Behind the word of the hour: "10 Uhr 6 Minuten", "20 Uhr 15"; but not "19 Uhr 12 Mitglieder", "19 Uhr 20.30 Uhr". */
static gboolean
are_minutes(const char *digits, gsize length)
{
  const char *behind = digits + length;
  gboolean decimal
      = *behind != '\0' && strchr(".:,", *behind) != NULL && g_ascii_isdigit(behind[1]);
  return g_str_has_prefix(behind, " Min") || (length == 2 && *behind != ' ' && !decimal);
}

/* The minutes behind a mark, the hour's letter ("14h06") or its word; 0 where none are. */
static guint
read_minutes(const char *at)
{
  static const char *const hour = " Uhr ";
  gboolean word = g_str_has_prefix(at, hour);
  const char *digits = word ? at + strlen(hour) : at + (*at != '\0' && strchr(".:,h", *at) != NULL);
  gsize length = digits > at ? strspn(digits, "0123456789") : 0;

  return length > 0 && (!word || are_minutes(digits, length)) ? skip_number(&digits) : 0;
}

char *
nl_time_read(const char *text)
{
  const char *at = text;
  guint hour = skip_number(&at), minute = 0;
  gboolean valid = at != text;

  if (at - text == strlen("1800")) { /* without a mark */
    minute = hour % 100;
    hour /= 100;
  } else {
    minute = read_minutes(at);
  }
  valid = valid && hour <= 24 && minute < 60;
  return valid ? g_strdup_printf("%02u:%02u", hour, minute) : NULL;
}
