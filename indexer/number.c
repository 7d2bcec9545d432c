/* number.c: the number of an agenda item, in digits, letters or Roman numerals. See number.h. */
#include "indexer/number.h"

#include <string.h>

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

gboolean
nl_number_follows(const char *last, const char *key)
{
  g_auto(GStrv) a = g_strsplit(last, ".", -1);
  g_auto(GStrv) b = g_strsplit(key, ".", -1);
  guint n = g_strv_length(a), m = g_strv_length(b), same = 0;
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
