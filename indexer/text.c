/* text.c: plain text of whatever charset to page text. */
#include "indexer/formats.h"
#include "indexer/reading.h"

#include <string.h>
#include <uchardet/uchardet.h>

/* What Windows-1252 has where Unicode has the C1 controls; 0 where it has nothing. Such controls
 * stand in UTF-8 text only because somebody took Windows-1252 for Latin-1. */
static const gunichar c1_as_1252[32] = {
  0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
  0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

#define REPLACEMENT 0xFFFD

/* Beginnings of files that are no text although a charset could be found for them. */
static const struct {
  const char *magic;
  gsize length;
  const char *what;
} not_text[] = {
  { "PK\3\4", 4, "a ZIP container (DOCX, ODT, ZIP)" },
  { "\xD0\xCF\x11\xE0", 4, "an old Office file" },
  { "\x89PNG", 4, "a picture" },
  { "\xFF\xD8\xFF", 3, "a picture" },
  { "GIF8", 4, "a picture" },
  { "{\\rtf", 5, "RTF" },
};

static const char *
foreign_format(const guint8 *bytes, gsize length)
{
  const char *found = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS(not_text) && found == NULL; i++)
    if (length >= not_text[i].length
        && g_ascii_strncasecmp((const char *)bytes, not_text[i].magic, not_text[i].length) == 0)
      found = not_text[i].what;
  return found;
}

static char *
from_1252(const guint8 *bytes, gsize length)
{
  GString *out = g_string_sized_new(length + length / 8);

  for (gsize i = 0; i < length; i++) {
    gunichar c = bytes[i];
    if (c >= 0x80 && c < 0xA0)
      c = c1_as_1252[c - 0x80] ? c1_as_1252[c - 0x80] : REPLACEMENT;
    g_string_append_unichar(out, c);
  }
  return g_string_free(out, FALSE);
}

/* The share of the characters beyond ASCII that German text has: letters, quotes, dashes, signs. */
static double
germanness(const char *text)
{
  static const char usual[] = "äöüÄÖÜß§„“”‚‘’–—…•€°²³½é·«»›‹ ´";
  guint all = 0, german = 0;

  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    if ((guchar)*p < 0x80)
      continue;
    all++;
    if (g_utf8_strchr(usual, -1, g_utf8_get_char(p)))
      german++;
  }
  return all == 0 ? 1 : (double)german / all;
}

/* UTF-8 that was cut, or has passages of another charset within. NULL where it is none: such
 * sequences come about by chance only now and then. */
static char *
from_mixed(const guint8 *bytes, gsize length)
{
  GString *out = g_string_sized_new(length + length / 8);
  const char *end = (const char *)bytes + length;
  gsize sequences = 0, strays = 0;

  for (const char *p = (const char *)bytes; p < end;) {
    gunichar c = g_utf8_get_char_validated(p, end - p);
    if (c < 0x80)
      g_string_append_c(out, (char)c);
    else if (c < (gunichar)-2) {
      g_string_append_unichar(out, c);
      sequences++;
    } else {
      g_autofree char *stray = from_1252((const guint8 *)p, 1);
      g_string_append(out, stray);
      strays++;
    }
    p = c < (gunichar)-2 ? g_utf8_next_char(p) : p + 1;
  }
  return g_string_free(out, sequences == 0 || sequences < strays);
}

/* By the charset that the document names, which may be wrong. */
static char *
from_declared(const guint8 *bytes, gsize length, const char *declared)
{
  return declared
             ? g_convert((const char *)bytes, (gssize)length, "UTF-8", declared, NULL, NULL, NULL)
             : NULL;
}

static char *
from_detected(const guint8 *bytes, gsize length)
{
  uchardet_t detector = uchardet_new();
  char *text = NULL;

  if (uchardet_handle_data(detector, (const char *)bytes, length) == 0) {
    uchardet_data_end(detector);
    const char *charset = uchardet_get_charset(detector);
    if (charset && *charset)
      text = g_convert((const char *)bytes, (gssize)length, "UTF-8", charset, NULL, NULL, NULL);
  }
  uchardet_delete(detector);
  return text;
}

/* Bytes that are not UTF-8. Windows-1252 unless that gives what no German writes and the declared
 * charset or the detector know better: on short texts the detector guesses wildly. */
static char *
from_eight_bit(const guint8 *bytes, gsize length, const char *declared)
{
  g_autofree char *western = from_1252(bytes, length);
  g_autofree char *other = NULL;
  double score = germanness(western);

  if (score < 0.8) {
    other = from_declared(bytes, length, declared);
    if (other == NULL || germanness(other) <= score) {
      g_free(other);
      other = from_detected(bytes, length);
    }
  }
  return other && germanness(other) > score ? g_steal_pointer(&other) : g_steal_pointer(&western);
}

/* UTF-16 by its mark, or by the zero bytes that western text has in every other place; NULL for
 * none. */
static const char *
utf16_charset(const guint8 *bytes, gsize length)
{
  gsize zeros[2] = { 0, 0 };
  gsize looked = MIN(length, 4096);
  const char *charset = NULL;

  for (gsize i = 0; i < looked; i++)
    if (bytes[i] == 0)
      zeros[i % 2]++;
  if (length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
    charset = "UTF-16LE";
  else if (length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
    charset = "UTF-16BE";
  else if (zeros[1] > looked / 3 && zeros[0] < looked / 50 + 1)
    charset = "UTF-16LE";
  else if (zeros[0] > looked / 3 && zeros[1] < looked / 50 + 1)
    charset = "UTF-16BE";
  return charset;
}

/* The bytes as UTF-8, NULL where they contradict their own mark or hold NUL. */
static char *
decode(const guint8 *bytes, gsize length, const char *declared)
{
  static const guint8 bom[] = { 0xEF, 0xBB, 0xBF };
  const char *utf16 = utf16_charset(bytes, length);
  g_autofree char *text = NULL;

  if (utf16) {
    gsize written = 0;
    text = g_convert((const char *)bytes, (gssize)length, "UTF-8", utf16, NULL, &written, NULL);
    if (text && memchr(text, 0, written))
      g_clear_pointer(&text, g_free);
  } else if (memchr(bytes, 0, length) == NULL) {
    gsize skip = length >= 3 && memcmp(bytes, bom, 3) == 0 ? 3 : 0;
    if (g_utf8_validate((const char *)bytes + skip, (gssize)(length - skip), NULL))
      text = g_strndup((const char *)bytes + skip, length - skip);
    else if ((text = from_mixed(bytes + skip, length - skip)) == NULL)
      text = from_eight_bit(bytes, length, declared);
  }
  return g_steal_pointer(&text);
}

gunichar
nl_text_mend(gunichar c)
{
  if (c >= 0x80 && c < 0xA0)
    c = c1_as_1252[c - 0x80] ? c1_as_1252[c - 0x80] : REPLACEMENT;
  else if (c == '\v' || c == 0x2028 || c == 0x2029)
    c = '\n';
  else if (c == 0xFEFF || c == 0x7F || (c < 0x20 && !strchr("\n\r\t\f", (int)c)))
    c = 0;
  return c;
}

/* Line ends to \n, controls mended or dropped. Returns how many characters were no text. */
static gsize
append_clean(GString *out, const char *text)
{
  gsize bad = 0;

  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    gunichar mended = nl_text_mend(c);
    if ((mended == 0 && c != 0xFEFF) || mended == REPLACEMENT)
      bad++;
    if (mended == '\r')
      mended = p[1] == '\n' ? 0 : '\n';
    if (mended)
      g_string_append_unichar(out, mended);
  }
  return bad;
}

/* Bytes that are composed at a time: GLib moves the rest for each character that it composes. A piece ends before an
 * ASCII character, which no mark before it belongs to, but within marks alone it ends anyhow. */
#define PIECE_MIN 256
#define PIECE_MAX 4096

static const char *
piece_end(const char *piece)
{
  const char *p = piece;

  while (*p && p - piece < PIECE_MAX && (p - piece < PIECE_MIN || (guchar)*p >= 0x80))
    p = g_utf8_next_char(p);
  return p;
}

static char *
compose(const char *text)
{
  GString *out = g_string_sized_new(strlen(text));

  for (const char *p = text, *end = NULL; *p; p = end) {
    end = piece_end(p);
    g_autofree char *composed = g_utf8_normalize(p, end - p, G_NORMALIZE_NFC);
    if (composed)
      g_string_append(out, composed);
    else
      g_string_append_len(out, p, end - p);
  }
  return g_string_free(out, FALSE);
}

/* German is composed already unless combining marks (lead bytes CC, CD) are there. */
char *
nl_text_compose(char *take_text)
{
  char *text = take_text;

  if (strpbrk(text, "\xCC\xCD")) {
    text = compose(take_text);
    g_free(take_text);
  }
  return text;
}

char *
nl_text_decode(const guint8 *bytes, gsize length, const char *declared, GError **error)
{
  g_autofree char *decoded = decode(bytes, length, declared);
  g_autofree char *composed = NULL;

  if (decoded) {
    GString *text = g_string_sized_new(strlen(decoded));
    gsize bad = append_clean(text, decoded);
    gsize size = text->len;
    composed = nl_text_compose(g_string_free(text, FALSE));
    if (bad > 2 && bad > size / 50)
      g_clear_pointer(&composed, g_free);
  }
  if (composed == NULL)
    g_set_error_literal(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT, "binary, not text");
  return g_steal_pointer(&composed);
}

/* Of lines and pages. */
static gsize
count_ends(const char *text)
{
  gsize count = 0;

  for (const char *p = text; (p = strpbrk(p, "\n\f")); p++)
    count++;
  return count;
}

NlPages *
nl_text_read(const guint8 *bytes, gsize length, GError **error)
{
  const char *foreign = foreign_format(bytes, length);
  NlPages *pages = NULL;

  if (foreign)
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT, "%s, neither text nor PDF",
                foreign);
  else {
    g_autofree char *text = nl_text_decode(bytes, length, NULL, error);
    if (text && count_ends(text) > NL_LINES_MAX)
      g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT, "more than %u lines",
                  NL_LINES_MAX);
    else if (text)
      pages = nl_pages_from_text(text, -1, "text/plain");
    if (pages)
      nl_markup_remove(pages);
  }
  return pages;
}
