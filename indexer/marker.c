/* marker.c: the beginnings and ends of lines that tell entries from running text. */
#include "indexer/marker.h"

#include <string.h>

static gboolean
is_blank(char c)
{
  return c == ' ' || c == '\t';
}

static gboolean
is_bullet(const char *text)
{
  static const char bullets[] = "-–—•*>+·▪◦➢►‣○●■→⇒";
  gunichar c = g_utf8_get_char(text);
  return c && g_utf8_strchr(bullets, -1, c) && is_blank(*g_utf8_next_char(text));
}

static const char *
skip_blanks(const char *at)
{
  while (is_blank(*at))
    at++;
  return at;
}

NlBox
nl_marker_box(const char *text, const char **out_behind)
{
  static const char *const boxes[] = { "[x]", "[X]", "[✓]", "☒", "☑", "[ ]", "[]", "☐" };
  const gsize n_ticked = 5;
  const char *at = is_bullet(text) ? skip_blanks(g_utf8_next_char(text)) : text;
  NlBox box = NL_BOX_NONE;

  *out_behind = at;
  for (gsize i = 0; box == NL_BOX_NONE && i < G_N_ELEMENTS(boxes); i++) {
    gsize length = g_str_has_prefix(at, boxes[i]) ? strlen(boxes[i]) : 0;
    if (length > 0 && is_blank(at[length])) {
      box = i < n_ticked ? NL_BOX_TICKED : NL_BOX_EMPTY;
      *out_behind = skip_blanks(at + length);
    }
  }
  return box;
}

const char *
nl_marker_skip_bullet(const char *text)
{
  const char *at = text;
  nl_marker_box(text, &at);
  return at;
}

/* Whether a month's name or a small letter follows: "1. Januar", "2. stellvertretender" are no
 * entries. */
static gboolean
is_ordinal(const char *rest)
{
  static const char *const months[]
      = { "Januar", "Jänner", "Februar",   "März",    "April",    "Mai",     "Juni",
          "Juli",   "August", "September", "Oktober", "November", "Dezember" };
  gboolean found;

  while (is_blank(*rest))
    rest++;
  found = g_unichar_islower(g_utf8_get_char(rest));
  for (gsize i = 0; i < G_N_ELEMENTS(months) && !found; i++)
    found = g_str_has_prefix(rest, months[i]);
  return found;
}

/* 1. 1) 1.) 1.2 1.2.3. and a blank or nothing else; at most three digits a part, so no year and no date. */
static gboolean
is_number(const char *text)
{
  guint parts = 0, points = 0;
  const char *p = text;

  while (g_ascii_isdigit(*p)) {
    const char *from = p;
    while (g_ascii_isdigit(*p))
      p++;
    parts += p - from <= 3 ? 1 : 10;
    if (*p == '.' || *p == ')') {
      points++;
      p += p[0] == '.' && p[1] == ')' ? 2 : 1;
    }
  }
  return parts >= 1 && parts < 6 && points > 0 && (is_blank(*p) || *p == '\0')
         && !(parts == 1 && is_ordinal(p));
}

/* I. II) XIV. and a blank. */
static gboolean
is_roman(const char *text)
{
  gsize digits = strspn(text, "IVX");
  return digits > 0 && digits <= 4 && (text[digits] == '.' || text[digits] == ')')
         && is_blank(text[digits + 1]);
}

static gboolean
is_letter(const char *text)
{
  return g_ascii_isalpha(text[0])
         && (text[1] == ')' || (text[1] == '.' && g_ascii_islower(text[0]))) && is_blank(text[2])
         && !g_unichar_islower(g_utf8_get_char(text + 3));
}

/* One of the words for an agenda item and a number. */
static gboolean
is_item(const char *text)
{
  static const char *const words[]
      = { "TOP", "Top", "Punkt", "Pkt.", "Tagesordnungspunkt", "Traktandum", "Zusatzpunkt", "Ö",
          "N",   "NÖ",  "öT",    "nöT" };
  const char *p = text;
  gboolean found = FALSE;

  if (g_ascii_strncasecmp(p, "zu ", 3) == 0 || g_ascii_strncasecmp(p, "ad ", 3) == 0)
    p += 3;
  if (p > text && g_ascii_isdigit(*p))
    found = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS(words) && !found; i++) {
    gsize length = strlen(words[i]);
    if (strncmp(p, words[i], length) == 0 && is_blank(p[length])) {
      const char *number = p + length;
      while (is_blank(*number))
        number++;
      found = g_ascii_isdigit(*number);
    }
  }
  return found;
}

NlMarker
nl_marker_of(const char *text)
{
  NlMarker marker = NL_MARKER_NONE;

  if (is_bullet(text))
    marker = NL_MARKER_BULLET;
  else if (is_number(text) || is_roman(text))
    marker = NL_MARKER_NUMBER;
  else if (is_letter(text))
    marker = NL_MARKER_LETTER;
  else if (is_item(text))
    marker = NL_MARKER_ITEM;
  return marker;
}

gboolean
nl_marker_is_alone(const char *text)
{
  return is_number(text) && text[strspn(text, "0123456789.)")] == '\0';
}

gboolean
nl_marker_is_final(const char *text)
{
  static const char closing[] = "\"“”‘’»«)]*";
  const char *p = text + strlen(text);
  gunichar c = 0;

  do {
    p = p > text ? g_utf8_prev_char(p) : NULL;
    c = p ? g_utf8_get_char(p) : 0;
  } while (p && c != '"' && g_utf8_strchr(closing, -1, c));
  return c != 0 && c < 0x3000 && g_utf8_strchr(".!?:;…", -1, c) != NULL;
}

gboolean
nl_marker_is_open(const char *text)
{
  static const char *const open[] = {
    "der",   "die",       "das",      "des",           "dem",   "den",   "ein", "eine",  "einer",
    "eines", "einem",     "einen",    "und",           "oder",  "sowie", "für", "von",   "vom",
    "mit",   "zu",        "zum",      "zur",           "in",    "im",    "an",  "am",    "auf",
    "bei",   "beim",      "über",     "unter",         "nach",  "vor",   "aus", "durch", "gegen",
    "ohne",  "um",        "bis",      "zwischen",      "gemäß", "gem.",  "–",   "§",     "Herr",
    "Herrn", "Frau",      "Hr.",      "Fr.",           "Dr.",   "Prof.", "/",   "&",     "Die",
    "DIE",   "folgenden", "folgende", "nachstehenden", "Abs.",  "Art.",  NULL,
  };
  const char *blank = strrchr(text, ' ');
  return (blank != NULL && g_strv_contains(open, blank + 1)) || g_str_has_suffix(text, "-,")
         || g_str_has_suffix(text, "Nr.");
}

/* How many brackets and quotations that begin in the text have not ended in it; below zero for those that only end. */
static int
count_unclosed(const char *text)
{
  int unclosed = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    unclosed += c == '(' || c == 0x201E /* „ */;
    unclosed -= c == ')' || c == 0x201C /* “ */ || c == 0x201D /* ” */;
  }
  return unclosed;
}

gboolean
nl_marker_is_closed_by(const char *text, const char *next)
{
  return count_unclosed(next) < 0 && count_unclosed(text) > 0;
}
