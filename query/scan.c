/* scan.c: one function for each kind of thing that stands in a question. */
#include "query/scan.h"

#include <string.h>

gboolean
nl_scan_is_blank(gunichar c)
{
  return g_unichar_isspace(c) || g_unichar_iscntrl(c);
}

const char *
nl_scan_closing_quotes(gunichar c)
{
  switch (c) {
  case '"':
    return "\"";
  case 0x201E: /* „ */
    return "“”\"";
  case 0x201C: /* “ */
    return "”“";
  case 0x201D: /* ” */
    return "”";
  case 0x00BB: /* » */
    return "«";
  case 0x00AB: /* « */
    return "»";
  default:
    return NULL;
  }
}

/* "(in)" and "(innen)" right behind letters are a gender form, not a bracket. */
static gsize
gender_bracket(const char *at)
{
  static const char *const forms[] = { "(innen)", "(in)", "(n)", "(r)" };
  for (gsize i = 0; i < G_N_ELEMENTS(forms); i++) {
    if (g_str_has_prefix(at, forms[i]))
      return strlen(forms[i]);
  }
  return 0;
}

gsize
nl_scan_word(const char *at)
{
  const char *end = at;
  while (*end) {
    gunichar c = g_utf8_get_char(end);
    gsize bracket = end > at && c == '(' ? gender_bracket(end) : 0;
    if (bracket == 0 && (nl_scan_is_blank(c) || c == '(' || c == ')' || nl_scan_closing_quotes(c)))
      break;
    end = bracket > 0 ? end + bracket : g_utf8_next_char(end);
  }
  return (gsize)(end - at);
}

gboolean
nl_scan_has_content(const char *text, gsize length)
{
  for (const char *at = text; at < text + length; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (g_unichar_isalnum(c) || c == 0xA7) /* § is a word of the chain */
      return TRUE;
  }
  return FALSE;
}

guint
nl_scan_count_words(const char *text)
{
  guint n = 0;
  gboolean within = FALSE;
  for (const char *at = text; *at; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    gboolean is_part = g_unichar_isalnum(c) || g_unichar_ismark(c);
    n += is_part && !within ? 1 : 0;
    within = is_part;
  }
  return MAX(n, 1);
}

gsize
nl_scan_numbered(const char *at)
{
  static const char *const signs[] = { "§", "§§", "TOP", NULL };
  gsize length = nl_scan_word(at);
  g_autofree char *word = g_strndup(at, length);
  if (!g_strv_contains((const char *const *)signs, word))
    return 0;
  gsize gap = strspn(at + length, " ");
  const char *number = at + length + gap;
  return gap > 0 && g_ascii_isdigit(*number) ? length + gap + nl_scan_word(number) : 0;
}
