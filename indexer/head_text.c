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

static char *
whole_line(const NlReader *reader, guint block, guint end)
{
  g_autoptr(GString) whole = g_string_new(nl_reader_text(reader, block));
  guint next = block + 1;

  while (next < MIN(end, block + MOST_TITLE_LINES) && goes_on(reader, whole->str, next))
    g_string_append_printf(whole, " %s", nl_reader_text(reader, next++));
  return next > block + 1 ? g_strdup(whole->str) : NULL;
}

static gboolean
is_in_capitals(const char *text)
{
  gboolean capitals = strchr(text, ' ') != NULL;
  for (const char *at = text; capitals && *at != '\0'; at = g_utf8_next_char(at))
    capitals = !g_unichar_islower(g_utf8_get_char(at));
  return capitals;
}

/* "SITZUNG DES RATES AM 3. MAI" → "Sitzung des Rates am 3. Mai". You free it. */
static char *
without_capitals(const NlProfile *profile, const char *text)
{
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  for (char **word = words; *word != NULL; word++) {
    char *small = g_utf8_strdown(*word, -1);
    if (nl_profile_match(profile, NL_RULE_SMALL_WORD, small, NULL) == NULL && *small != '\0') {
      g_autofree char *rest = g_steal_pointer(&small);
      g_autofree char *first = g_utf8_substring(*word, 0, 1);
      small = g_strconcat(first, g_utf8_next_char(rest), NULL);
    }
    g_free(*word);
    *word = small;
  }
  return g_strjoinv(" ", words);
}

/* "Protokoll | 07.03.2023 | 19:00 Uhr": what stands between the strokes. */
static void
add_parts(GPtrArray *facts, const char *text)
{
  g_auto(GStrv) parts = g_strsplit(text, " | ", -1);
  for (char **part = parts; *part != NULL && parts[1] != NULL; part++)
    g_ptr_array_add(facts, g_strdup(*part));
}

GPtrArray *
nl_head_facts(const NlReader *reader, guint block, guint end)
{
  const char *text = nl_reader_text(reader, block);
  GPtrArray *facts = nl_reader_facts(reader, block);
  char *whole = whole_line(reader, block, end);

  if (whole != NULL)
    g_ptr_array_insert(facts, 0, whole);
  add_parts(facts, text);
  if (is_in_capitals(text))
    g_ptr_array_add(facts, without_capitals(reader->profile, text));
  return facts;
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
