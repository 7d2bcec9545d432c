/* letters.h: inside corpus/ only: what the characters of a text are. Every character that is indexed passes here: ASCII has
 * a short way. */
#ifndef NL_CORPUS_LETTERS_H
#define NL_CORPUS_LETTERS_H

#include <glib.h>

G_BEGIN_DECLS

/* The character at a place and its bytes; 0, one byte, for what is no UTF-8. */
static inline gunichar
nl_letters_at(const char *text, gsize length, gsize at, gsize *out_bytes)
{
  const guchar first = (guchar)text[at];
  gunichar c = first;

  *out_bytes = 1;
  if (first >= 0x80) {
    c = g_utf8_get_char_validated(text + at, (gssize)(length - at));
    if (c >= (gunichar)-2)
      c = 0;
    else
      *out_bytes = (gsize)g_unichar_to_utf8(c, NULL);
  }
  return c;
}

/* Stands within words and means nothing: soft hyphen, zero-width blank, joiners, word joiner, byte
 * order mark. */
static inline gboolean
nl_letters_is_ignored(gunichar c)
{
  return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

/* Combining marks are part of their word, so composed and decomposed text are one. */
static inline gboolean
nl_letters_is_of_word(gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum((char)c)
                  : g_unichar_isalnum(c) || g_unichar_ismark(c) || nl_letters_is_ignored(c);
}

static inline gboolean
nl_letters_is_hyphen(gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011;
}

/* Where the run of letters and digits that begins there ends. */
static inline gsize
nl_letters_word_end(const char *text, gsize length, gsize at)
{
  gsize bytes = 1;

  while (at < length && nl_letters_is_of_word(nl_letters_at(text, length, at, &bytes)))
    at += bytes;
  return at;
}

G_END_DECLS

#endif
