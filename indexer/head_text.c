/* head_text.c: a line of the head as its rules are to see it: whole, and without days that are not the sitting's. See
 * head_text.h. */
#include "indexer/head_text.h"

#include <string.h>

/* A title goes on over no more lines than this. */
#define MOST_TITLE_LINES 8
#define LONGEST_TITLE    400

/* Whether a line breaks off, as its end tells; at a mark alone a fact of its own may stand below. */
static gboolean
is_open(const NlReader *reader, const char *text, guint next)
{
  g_autoptr(NlMatch) match = NULL;
  gsize from = 0, to = 0;

  return nl_profile_match(reader->profile, NL_RULE_HEAD_OPEN, text, &match) != NULL
         && (!nl_match_span(match, "mark", &from, &to)
             || nl_reader_match(reader, NL_RULE_HEAD, next, NULL) == NULL);
}

/* Whether a line of the head goes on in the next: as its end tells, or the next one's first letter. */
static gboolean
goes_on(const NlReader *reader, const char *text, guint next)
{
  const char *below = nl_reader_text(reader, next);
  gboolean small
      = g_unichar_islower(g_utf8_get_char(below)) && below[1] != ')' && strchr(text, ' ') != NULL;

  return strlen(text) + strlen(below) <= LONGEST_TITLE && strpbrk(below, "\t:") == NULL
         && (small || is_open(reader, text, next))
         && nl_reader_match(reader, NL_RULE_PRESENT, next, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_AGENDA, next, NULL) == NULL;
}

char *
nl_head_whole_line(const NlReader *reader, guint block, guint end)
{
  g_autoptr(GString) whole = g_string_new(nl_reader_text(reader, block));
  guint next = block + 1;

  while (next < MIN(end, block + MOST_TITLE_LINES) && goes_on(reader, whole->str, next))
    g_string_append_printf(whole, " %s", nl_reader_text(reader, next++));
  return next > block + 1 ? g_strdup(whole->str) : NULL;
}

char *
nl_head_own_days(const NlProfile *profile, const char *text)
{
  g_autoptr(NlFinder) others = nl_finder_new(profile, NL_RULE_OTHER_DAY, text);
  const NlMatch *match = NULL;
  GString *own = g_string_new(NULL);
  gsize from = 0;

  while (nl_finder_next(others, &match) != NULL) {
    g_string_append_len(own, text + from, (gssize)(nl_match_start(match) - from));
    from = nl_match_end(match);
  }
  g_string_append(own, text + from);
  return g_string_free(own, FALSE);
}
