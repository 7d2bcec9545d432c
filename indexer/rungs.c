/* rungs.c: an agenda as a table printed it whose cells became lines of their own: a number, its name below it, perhaps a paper's
 * number. Each item is brought into one line, so that a name may be what is a label or a heading elsewhere ("Tagesordnung",
 * "Beschluss über …"), and goes on as far as its cell did. See reflow.h.
 */
#include "indexer/marker.h"
#include "indexer/reflow.h"

#include <string.h>

/* So many numbers that count on, each alone in its line, are a list's; between two of them stand so many lines. */
#define FEWEST_RUNGS  3
#define MOST_LINES    8
#define LONGEST_RUNG  10
#define LONGEST_LINE  400
#define LONGEST_PAPER 60
/* A line that ends with a full stop is a sentence from that length on, in bytes. */
#define SHORTEST_SENTENCE 25

/* "5.2 a)" → 5, 2, 1. */
#define DEEPEST 4

/* Reads a line that is nothing but an item's number; FALSE for others. Without a mark a number may be anything. */
static gboolean
read_rung(const char *text, guint *out)
{
  guint depth = 0;
  const char *at = text;

  memset(out, 0, DEEPEST * sizeof *out);
  if (!g_ascii_isdigit(*at) || strlen(at) > LONGEST_RUNG)
    return FALSE;
  while (depth + 1 < DEEPEST && g_ascii_isdigit(*at)) {
    char *end = NULL;
    out[depth++] = (guint)g_ascii_strtoull(at, &end, 10);
    at = end + (*end == '.');
  }
  at += *at == ' ';
  if (g_ascii_islower(*at) && strchr(".)", at[1]) != NULL) {
    out[depth++] = (guint)(*at - 'a') + 1;
    at++;
  }
  at += strspn(at, ".)");
  return *at == '\0' && at > text && strchr(".)", at[-1]) != NULL && out[0] > 0;
}

/* Whether a number is the next of any level. */
static gboolean
counts_on(const guint *last, const guint *next)
{
  guint level = 0;

  while (level + 1 < DEEPEST && last[level] == next[level])
    level++;
  return next[level] == last[level] + 1;
}

/* What stands beside a name in its row and is no part of it: a paper's number, a kind of treatment, a part's heading. */
static gboolean
is_beside(const NlProfile *profile, const char *text)
{
  return (strlen(text) <= LONGEST_PAPER
          && nl_profile_match(profile, NL_RULE_REFERENCE, text, NULL) != NULL)
         || nl_profile_match(profile, NL_RULE_TREATMENT, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_PUBLIC, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_NONPUBLIC, text, NULL) != NULL;
}

/* A full stop behind a figure makes an ordinal, which the next line goes on with: "Aufstellung der 1.". */
static gboolean
is_cell(const char *text)
{
  const gsize length = strlen(text);
  const char last = length > 0 ? text[length - 1] : '.';

  return length > 0 && length <= LONGEST_LINE && last != '?' && last != ':'
         && (last != '.' || length < SHORTEST_SENTENCE || g_ascii_isdigit(text[length - 2]));
}

/* How many lines stand between the number in a block and the next one, which counts on; 0 where it does not, or where
 * something is told between them. */
static guint
lines_between(const NlBlocks *blocks, guint block, const guint *number)
{
  guint next[DEEPEST] = { 0 }, n = 0;
  gboolean cells = TRUE, found = FALSE;

  for (guint i = block + 1; cells && !found && i < nl_blocks_size(blocks) && n <= MOST_LINES; i++) {
    const char *text = nl_blocks_at(blocks, i)->text;
    found = read_rung(text, next);
    cells = found || is_cell(text);
    n += cells && !found;
  }
  return found && n <= MOST_LINES && counts_on(number, next) ? n : 0;
}

/* How many lines below the last number are its name's: one, and those that begin small. */
static guint
lines_below(const NlBlocks *blocks, guint block)
{
  guint n = 0;

  while (n < MOST_LINES && block + n + 1 < nl_blocks_size(blocks)) {
    const char *text = nl_blocks_at(blocks, block + n + 1)->text;
    if (!is_cell(text) || (n > 0 && !g_unichar_islower(g_utf8_get_char(text))))
      break;
    n++;
  }
  return n;
}

/* Whether a line goes on with the name above it: it begins small, or is of no other cell. */
static gboolean
goes_on(const NlProfile *profile, const char *text)
{
  return g_unichar_islower(g_utf8_get_char(text)) || !is_beside(profile, text);
}

/* Brings the name of the number in a block into its line; n lines are below it. Returns how many are left. */
static guint
join_name(NlBlocks *blocks, const NlProfile *profile, guint block, guint n)
{
  const char *first = nl_blocks_at(blocks, block + 1)->text;
  gboolean small
      = n > 1 && g_unichar_islower(g_utf8_get_char(nl_blocks_at(blocks, block + 2)->text));

  if (is_beside(profile, first) && !small)
    return n;
  do {
    nl_join_next(blocks, block);
    n--;
  } while (n > 0 && goes_on(profile, nl_blocks_at(blocks, block + 1)->text));
  return n;
}

/* How many numbers count on from the block, which has one. */
static guint
count_rungs(const NlBlocks *blocks, guint block)
{
  guint number[DEEPEST] = { 0 }, rungs = 0, n = 0;

  while (read_rung(nl_blocks_at(blocks, block)->text, number)
         && (n = lines_between(blocks, block, number)) > 0) {
    block += n + 1;
    rungs++;
  }
  return rungs;
}

/* Reads a number alone in its line, with a mark behind it or without. */
static gboolean
read_number(const NlBlocks *blocks, guint block, guint *out)
{
  g_autofree char *marked = g_strconcat(nl_blocks_at(blocks, block)->text, ".", NULL);
  return read_rung(marked, out);
}

/* Whether the number alone in its line that a block may have is the next, and has a name below it. */
static gboolean
is_next(const NlBlocks *blocks, guint block, const guint *number)
{
  guint next[DEEPEST] = { 0 };
  return read_number(blocks, block, next) && counts_on(number, next)
         && block + 1 < nl_blocks_size(blocks) && !read_number(blocks, block + 1, next);
}

/* A label alone in its line is no longer, in bytes. */
#define LONGEST_LABEL 20

/* Whether the label in a block, the number and the name in the two below are an item, of which none counts on: "TOP", "2.2",
 * "Bericht". */
static gboolean
is_single(const NlBlocks *blocks, const NlProfile *profile, guint block)
{
  const guint end = MIN(nl_blocks_size(blocks), block + 2 + MOST_LINES);
  const char *label = nl_blocks_at(blocks, block)->text;
  guint number[DEEPEST] = { 0 };
  gboolean single = block + 2 < end && strlen(label) <= LONGEST_LABEL && strchr(label, ' ') == NULL
                    && read_number(blocks, block + 1, number);
  const char *name = single ? nl_blocks_at(blocks, block + 2)->text : "";

  single = single && is_cell(name) && g_unichar_isupper(g_utf8_get_char(name));
  for (guint i = block + 3; single && i < end; i++)
    single = !is_next(blocks, i, number);
  if (single) {
    g_autofree char *item
        = g_strjoin(" ", label, nl_blocks_at(blocks, block + 1)->text, name, NULL);
    single = *label != '\0' && g_unichar_isalpha(g_utf8_get_char(label))
             && nl_profile_match(profile, NL_RULE_ITEM, item, NULL) != NULL;
  }
  return single;
}

void
nl_join_rungs(NlBlocks *blocks, const NlProfile *profile)
{
  guint number[DEEPEST] = { 0 };

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    if (is_single(blocks, profile, i)) {
      nl_join_next(blocks, i);
      nl_join_next(blocks, i);
    }
    gboolean listed = read_rung(nl_blocks_at(blocks, i)->text, number)
                      && count_rungs(blocks, i) >= FEWEST_RUNGS;
    guint n = listed ? lines_between(blocks, i, number) : 0;
    while (n > 0) {
      i += join_name(blocks, profile, i, n) + 1;
      n = read_rung(nl_blocks_at(blocks, i)->text, number) ? lines_between(blocks, i, number) : 0;
    }
    n = listed && i < nl_blocks_size(blocks) ? lines_below(blocks, i) : 0;
    if (n > 0 && read_rung(nl_blocks_at(blocks, i)->text, number))
      join_name(blocks, profile, i, n);
  }
}
