/* fold.c: see fold.h.
 *
 * It runs over every word that is indexed: ASCII and the umlauts have a short way, other characters go through GLib's
 * tables.
 */
#include "corpus/fold.h"

#include "corpus/letters.h"

#include <string.h>

/* Whether what stands there ends as a vowel that an e makes an umlaut. After a, e, o and q an ue is none (Bauer, neue,
 * Route, quer). */
static gboolean
ends_as_umlaut(const GString *out)
{
  const char last = out->len > 0 ? out->str[out->len - 1] : '\0';
  const char before = out->len > 1 ? out->str[out->len - 2] : '\0';

  return last == 'a' || last == 'o'
         || (last == 'u' && (before == '\0' || strchr("aeoq", before) == NULL));
}

/* Appends a lower-case ASCII character, but for the e of ae, oe and ue: ä, ae and a are one. What is appended depends on
 * what stands there alone, so folding twice is folding once. */
static inline void
fold_put(GString *out, char c)
{
  if (c != 'e' || !ends_as_umlaut(out))
    g_string_append_c(out, c);
}

void
nl_fold_put(GString *out, const char *ascii)
{
  for (; *ascii != '\0'; ascii++)
    fold_put(out, *ascii);
}

/* Lower-case letters that Unicode does not decompose. */
static const char *
plain_form(gunichar c)
{
  static const struct {
    gunichar c;
    const char *plain;
  } forms[] = { { 0xDF, "ss" }, { 0xE6, "ae" }, { 0xF8, "o" },  { 0x111, "d" },
                { 0x131, "i" }, { 0x142, "l" }, { 0x153, "oe" } };
  const char *plain = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS(forms) && plain == NULL; i++)
    if (forms[i].c == c)
      plain = forms[i].plain;
  return plain;
}

/* Compatibility decomposition takes ligatures apart and accents off. */
static void
fold_rare(GString *out, gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  const gunichar lower = g_unichar_tolower(c);
  const char *plain = plain_form(lower);
  const gsize n_parts
      = plain == NULL ? g_unichar_fully_decompose(lower, TRUE, parts, G_N_ELEMENTS(parts)) : 0;

  if (plain != NULL)
    nl_fold_put(out, plain);
  for (gsize i = 0; i < n_parts; i++) {
    const gunichar part = g_unichar_tolower(parts[i]);
    if (part < 0x80 && g_ascii_isalnum((char)part))
      fold_put(out, (char)part);
    else if (part >= 0x80 && g_unichar_isalnum(part))
      g_string_append_unichar(out, part);
  }
}

static inline void
fold_char(GString *out, gunichar c)
{
  if (c < 0x80)
    fold_put(out, (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
  else if (c == 0xE4 || c == 0xC4)
    fold_put(out, 'a');
  else if (c == 0xF6 || c == 0xD6)
    fold_put(out, 'o');
  else if (c == 0xFC || c == 0xDC)
    fold_put(out, 'u');
  else
    fold_rare(out, c);
}

void
nl_fold_span(GString *out, const char *text, gsize from, gsize to)
{
  gsize bytes = 1;

  for (gsize at = from; at < to; at += bytes) {
    const gunichar c = nl_letters_at(text, to, at, &bytes);
    if (c < 0x80 && g_ascii_islower((char)c))
      fold_put(out, (char)c); /* most of a text */
    else if (nl_letters_is_of_word(c))
      fold_char(out, c);
  }
}

void
nl_fold_cut(GString *word)
{
  if (word->len > NL_FOLD_MAX) {
    const char *end = g_utf8_find_prev_char(word->str, word->str + NL_FOLD_MAX + 1);
    g_string_truncate(word, (gsize)(end - word->str));
  }
}

char *
nl_fold(const char *text)
{
  GString *out = g_string_new(NULL);
  const gsize length = strlen(text);
  gboolean gap = FALSE;
  gsize bytes;

  for (gsize at = 0; at < length; at += bytes) {
    const gunichar c = nl_letters_at(text, length, at, &bytes);
    const gsize before = out->len;
    if (!nl_letters_is_of_word(c)) {
      gap = TRUE;
      continue;
    }
    if (gap && before > 0)
      g_string_append_c(out, ' ');
    const gsize blank = out->len;
    fold_char(out, c);
    if (out->len > blank)
      gap = FALSE;
    else /* it means nothing: no blank for it */
      g_string_truncate(out, before);
  }
  return g_string_free(out, FALSE);
}

/* Takes off what is neither letter nor digit at the ends. */
static void
trim_code(GString *code)
{
  const char *from = code->str, *to = code->str + code->len;

  while (from < to && !nl_letters_is_of_word(g_utf8_get_char(from)))
    from = g_utf8_next_char(from);
  while (to > from && !nl_letters_is_of_word(g_utf8_get_char(g_utf8_prev_char(to))))
    to = g_utf8_prev_char(to);
  g_string_truncate(code, (gsize)(to - code->str));
  g_string_erase(code, 0, from - code->str);
}

char *
nl_fold_code(const char *text)
{
  GString *code = g_string_new(NULL);
  const gsize length = strlen(text);
  gsize bytes;

  for (gsize at = 0; at < length; at += bytes) {
    const gunichar c = nl_letters_at(text, length, at, &bytes);
    if (nl_letters_is_of_word(c))
      fold_char(code, c);
    else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
      g_string_append_c(code, '-');
    else if (c != 0 && !g_unichar_isspace(c))
      g_string_append_unichar(code, c);
  }
  trim_code(code);
  nl_fold_cut(code);
  return g_string_free(code, FALSE);
}
