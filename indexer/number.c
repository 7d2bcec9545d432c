/* number.c: the number of an agenda item, in digits, letters or Roman numerals. See number.h. */
#include "indexer/number.h"

#include <string.h>

/* Numbers that count on over a year are compared by year and number: "112/2023", "2023-112" and "112/23" are "2023.112",
 * "2023.112" and "23.112". */
static void
turn_yearly(GString *key)
{
  g_auto(GStrv) parts = g_strsplit_set(key->str, "/-", -1);
  gboolean two = g_strv_length(parts) == 2 && *parts[0] != '\0' && *parts[1] != '\0'
                 && key->str[strspn(key->str, "0123456789/-")] == '\0';

  if (two && (strlen(parts[0]) == 4 || strlen(parts[1]) == 3))
    g_string_printf(key, "%s.%s", parts[0], parts[1]);
  else if (two)
    g_string_printf(key, "%s.%s", parts[1], parts[0]);
}

char *
nl_number_key(const char *number)
{
  g_autofree char *folded = g_utf8_casefold(number, -1);
  GString *key = g_string_new(NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char(at))
    if (!g_unichar_isspace(g_utf8_get_char(at)) && g_utf8_get_char(at) != 0xA7) /* § */
      g_string_append_unichar(key, g_utf8_get_char(at));
  while (key->len > 0 && strchr(".)", key->str[key->len - 1]) != NULL)
    g_string_truncate(key, key->len - 1);
  turn_yearly(key);
  return g_string_free(key, FALSE);
}

guint
nl_number_step(const char *step)
{
  static const struct {
    char letter;
    guint value;
  } numerals[] = { { 'i', 1 }, { 'v', 5 }, { 'x', 10 } };
  guint value = (guint)g_ascii_strtoull(step, NULL, 10), before = 0;

  for (const char *at = step; !g_ascii_isdigit(*step) && *at != '\0'; at++) {
    guint digit = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(numerals); i++)
      digit = *at == numerals[i].letter ? numerals[i].value : digit;
    value += digit > before ? digit - 2 * before : digit;
    before = digit;
  }
  return value;
}

/* How many levels a number has: "2.0" is "2" where each chapter begins with such a number. */
static guint
count_levels(char **steps)
{
  guint n = g_strv_length(steps);
  return n > 1 && strcmp(steps[n - 1], "0") == 0 ? n - 1 : n;
}

const char *
nl_number_without_part(const char *key)
{
  const char *digit = strpbrk(key, "0123456789");
  return digit != NULL ? digit : key;
}

gboolean
nl_number_follows(const char *last, const char *key)
{
  g_auto(GStrv) a = g_strsplit(last, ".", -1);
  g_auto(GStrv) b = g_strsplit(key, ".", -1);
  guint n = count_levels(a), m = count_levels(b), same = 0;
  gboolean next = FALSE;

  while (same < n && same < m && strcmp(a[same], b[same]) == 0)
    same++;
  if (same == n && m == n + 1)
    next = nl_number_step(b[n]) == 1;
  else if (same < n && m == same + 1)
    next = nl_number_step(b[same]) == nl_number_step(a[same]) + 1;
  return next;
}

char *
nl_number_part_letter(char *take_number)
{
  gsize length = take_number != NULL ? strlen(take_number) : 0;
  gboolean lettered
      = length > 1 && g_ascii_islower(take_number[length - 1])
        && (take_number[length - 2] == '.' || g_ascii_isdigit(take_number[length - 2]));
  char *number = take_number;

  if (lettered) {
    char letter = take_number[length - 1];
    take_number[length - (take_number[length - 2] == '.' ? 2 : 1)] = '\0';
    number = g_strdup_printf("%s %c", take_number, letter);
    g_free(take_number);
  }
  return number;
}

gboolean
nl_number_parse(const char *key, char **out_series, guint *out_value)
{
  const char *end = key + strlen(key), *step = end;
  gboolean roman = *key != '\0' && strspn(key, "ivx") == strlen(key);
  gboolean letter = end > key + 1 && g_ascii_islower(end[-1]) && g_ascii_isdigit(end[-2]);

  while (step > key && g_ascii_isdigit(step[-1]))
    step--;
  if (roman)
    step = key;
  else if (letter)
    step = end - 1;
  *out_value = letter ? (guint)(*step - 'a' + 1) : nl_number_step(step);
  *out_series = g_strndup(key, (gsize)(step - key));
  return step < end && strpbrk(*out_series, "/-") == NULL;
}

/* One of the numbers of a list and what stands between it and the one before; NULL behind the last. */
static const char *
next_number(const char *at, char **out_number, gboolean *out_range)
{
  const char *start = at, *end = NULL;
  g_autofree char *between = NULL;

  while (*start != '\0' && !g_ascii_isdigit(*start))
    start++;
  for (end = start; g_ascii_isdigit(*end) || (*end == '.' && g_ascii_isdigit(end[1]));)
    end++;
  if (end > start && g_ascii_islower(*end) && !g_ascii_isalpha(end[1]))
    end++;
  between = g_strndup(at, (gsize)(start - at));
  *out_range = strpbrk(between, "-") != NULL || strstr(between, "–") != NULL
               || strstr(between, "bis") != NULL;
  *out_number = g_strndup(start, (gsize)(end - start));
  return end > start ? end : NULL;
}

/* A range is no longer: "2 bis 2019" is none. */
#define LONGEST_RANGE 50

GPtrArray *
nl_number_list(const char *list)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *last_series = g_strdup("");
  guint last = 0;

  for (const char *at = list; at != NULL;) {
    g_autofree char *number = NULL;
    char *series = NULL;
    gboolean range = FALSE;
    guint value = 0;
    at = next_number(at, &number, &range);
    nl_number_parse(number, &series, &value);
    range = range && strcmp(series, last_series) == 0 && last > 0 && value < last + LONGEST_RANGE;
    for (guint between = range ? last + 1 : value; between < value; between++)
      g_ptr_array_add(keys, g_strdup_printf("%s%u", series, between));
    if (at != NULL)
      g_ptr_array_add(keys, g_steal_pointer(&number));
    g_free(last_series);
    last_series = series;
    last = value;
  }
  return keys;
}
