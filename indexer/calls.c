/* calls.c: items that are called in sentences. Where the chair calls them, in minutes told word for word, the sentence and the
 * name below it become one line; where what is told of each begins with its number, that gets a line of its own. See reflow.h.
 */
#include "indexer/reflow.h"

#include <string.h>

/* Where the block's last sentence begins, if it calls an item whose name is to follow: "… Ich rufe auf:"; NULL where it
 * does not. */
static const char *
find_call(const NlProfile *profile, const char *text)
{
  if (!g_str_has_suffix(text, ":"))
    return NULL;
  g_autoptr(GPtrArray) sentences = nl_sentences(profile, text);
  const char *last = sentences->len > 0 ? g_ptr_array_index(sentences, sentences->len - 1) : "";
  gsize length = strlen(text), tail = strlen(last);
  gboolean calls = nl_profile_match(profile, NL_RULE_ITEM_CALL, last, NULL) != NULL
                   && tail <= length && strcmp(text + length - tail, last) == 0;

  return calls ? text + length - tail : NULL;
}

/* Whether a block may be the name of what was called: no sentence, and nobody's turn. */
static gboolean
may_be_called(const NlProfile *profile, const char *text)
{
  return g_unichar_isupper(g_utf8_get_char(text)) && !g_str_has_suffix(text, ":")
         && nl_profile_match(profile, NL_RULE_TURN, text, NULL) == NULL
         && nl_profile_match(profile, NL_RULE_ITEM_SENTENCE, text, NULL) == NULL;
}

/* The name of what was called, which a stop or a paper's number in brackets ends. You free it. */
static char *
called_name(const char *text)
{
  const char *bracket = strstr(text, " (");
  gsize length = bracket != NULL ? (gsize)(bracket - text) : strlen(text);
  while (length > 0 && strchr(".;", text[length - 1]) != NULL)
    length--;
  return g_strndup(text, length);
}

/* Puts the name behind the call, in a line of its own; what was said before that stays. */
static void
join_call(NlBlocks *blocks, guint block, gsize call)
{
  NlBlock *said = nl_blocks_at(blocks, block), *below = nl_blocks_at(blocks, block + 1);
  g_autofree char *name = called_name(below->text);
  const char *rest = below->text + strlen(name);
  char *line = g_strconcat(said->text + call, " ", name, NULL);

  nl_block_take_text(below, g_strdup(rest + strspn(rest, ".; ")));
  if (call > 0) {
    g_ptr_array_insert(blocks->blocks, (int)block + 1, nl_block_copy(said, line));
    said->text[call] = '\0';
    g_strchomp(said->text);
    g_free(line);
  } else {
    nl_block_take_text(said, line);
  }
}

void
nl_join_calls(NlBlocks *blocks, const NlProfile *profile)
{
  for (guint i = 0; i + 1 < nl_blocks_size(blocks); i++) {
    const char *text = nl_blocks_at(blocks, i)->text;
    const char *call = find_call(profile, text);
    if (call != NULL && may_be_called(profile, nl_blocks_at(blocks, i + 1)->text))
      join_call(blocks, i, (gsize)(call - text));
  }
}

/* ---- told of by number ---- */

/* So many items are told of in this way, if any is. */
#define FEWEST_TOLD 2

/* The number of the item that a block tells of in a sentence: "Zu Punkt 2 berichtete …"; 0 for none. out_heading: what names
 * it, "Punkt 2"; you free it. */
static guint
told_number(const NlProfile *profile, const char *text, char **out_heading)
{
  g_autoptr(NlMatch) match = NULL;
  gboolean told = nl_profile_match(profile, NL_RULE_ITEM_TOLD, text, &match) != NULL;
  g_autofree char *number = told ? nl_match_dup(match, "number") : NULL;

  *out_heading = told ? nl_match_dup(match, "heading") : NULL;
  return number != NULL ? (guint)g_ascii_strtoull(number, NULL, 10) : 0;
}

/* Whether blocks tell of items from 1 on, one after the other, and none has a heading. */
static gboolean
are_told(const NlBlocks *blocks, const NlProfile *profile)
{
  guint last = 0;
  gboolean good = TRUE;

  for (guint i = 0; good && i < nl_blocks_size(blocks); i++) {
    const char *text = nl_blocks_at(blocks, i)->text;
    g_autofree char *heading = NULL;
    guint number = told_number(profile, text, &heading);
    good = number > 0 ? number == last + 1
                      : last == 0 || nl_profile_match(profile, NL_RULE_ITEM, text, NULL) == NULL;
    last = number > 0 ? number : last;
  }
  return good && last >= FEWEST_TOLD;
}

void
nl_part_told(NlBlocks *blocks, const NlProfile *profile)
{
  gboolean told = are_told(blocks, profile);

  for (guint i = 0; told && i < nl_blocks_size(blocks); i++) {
    NlBlock *block = nl_blocks_at(blocks, i);
    g_autofree char *heading = NULL;
    if (told_number(profile, block->text, &heading) > 0)
      g_ptr_array_insert(blocks->blocks, (int)i++, nl_block_copy(block, heading));
  }
}
