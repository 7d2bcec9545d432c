/* sentences.c: parts a paragraph into sentences. See reader.h. */
#include "indexer/reader.h"

#include <string.h>

/* Whether the word that ends before `end` (its dot included) is an abbreviation, so that no sentence ends there. */
static gboolean
is_abbreviation(const NlProfile *profile, const char *text, const char *end)
{
  const char *start = end;
  g_autofree char *word = NULL;

  while (start > text && start[-1] != ' ' && start[-1] != '(')
    start--;
  word = g_strndup(start, (gsize)(end - start));
  return nl_profile_match(profile, NL_RULE_ABBREVIATION, word, NULL) != NULL;
}

/* Whether a bracket that was opened before `end` closes soon behind it: no sentence ends within "(11/stv. FBL)". */
#define LONGEST_BRACKET 120

static gboolean
is_within_brackets(const char *text, const char *end)
{
  const char *from = end - text > LONGEST_BRACKET ? end - LONGEST_BRACKET : text;
  const char *open = g_strrstr_len(from, end - from, "(");
  const char *close = open != NULL ? memchr(open, ')', strnlen(open, LONGEST_BRACKET + 1)) : NULL;
  return close != NULL && close >= end;
}

static const char *
skip_quotes(const char *at)
{
  static const char *const quotes[] = { "“", "”", "\"", "«", "»", "‘", ")", "'" };
  gboolean found = TRUE;

  while (found) {
    found = FALSE;
    for (gsize i = 0; !found && i < G_N_ELEMENTS(quotes); i++)
      if (g_str_has_prefix(at, quotes[i])) {
        at += strlen(quotes[i]);
        found = TRUE;
      }
  }
  return at;
}

/* Whether a figure ends a sentence ("im Vorjahr waren es 51. Frau …"): no list's number, and a sentence's first word
 * behind it. */
static gboolean
is_figure(const NlProfile *profile, const char *text, const char *dot, const char *after)
{
  const char *start = dot;
  gboolean figure = FALSE;

  while (start > text && g_ascii_isdigit(start[-1]))
    start--;
  if (start < dot && start > text && start[-1] == ' ' && *after == ' ') {
    g_autofree char *word = g_strndup(after + 1, strcspn(after + 1, " ") + 1);
    figure = nl_profile_match(profile, NL_RULE_SENTENCE_START, word, NULL) != NULL;
  }
  return figure;
}

/* The end of the sentence that begins at start: behind its mark and closing quotes. */
static const char *
sentence_end(const NlProfile *profile, const char *start)
{
  const char *end = NULL;

  for (const char *at = start; end == NULL; at++) {
    gboolean mark = *at == '.' || *at == '!' || *at == '?';
    const char *after = mark ? skip_quotes(at + 1) : at;
    if (*at == '\0')
      end = at;
    else if (mark && (*after == ' ' || *after == '\0')
             && (*at != '.' || !is_abbreviation(profile, start, at + 1)
                 || is_figure(profile, start, at, after))
             && !is_within_brackets(start, at)) {
      const char *next = after;
      while (*next == ' ')
        next++;
      if (*next == '\0' || !g_unichar_islower(g_utf8_get_char(next)))
        end = after;
    }
  }
  return end;
}

GPtrArray *
nl_sentences(const NlProfile *profile, const char *text)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func(g_free);
  const char *at = text;

  while (*at != '\0') {
    const char *end = sentence_end(profile, at);
    g_ptr_array_add(sentences, g_strndup(at, (gsize)(end - at)));
    at = end;
    while (*at == ' ')
      at++;
  }
  return sentences;
}
