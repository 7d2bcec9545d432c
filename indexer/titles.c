/* titles.c: the title of an item and what is told of it in one line. See reflow.h. */
#include "indexer/reflow.h"

#include <string.h>

/* The length of the mark that a title ends with where its text follows; 0 for none. */
static gsize
title_mark(const char *text, gsize length)
{
  static const char *const marks[] = { ":", "-", "–" };
  gsize found = 0;

  for (gsize i = 0; found == 0 && i < G_N_ELEMENTS(marks); i++) {
    gsize mark = strlen(marks[i]);
    found = length > mark && strncmp(text + length - mark, marks[i], mark) == 0 ? mark : 0;
  }
  return found;
}

/* A title that a dash ends is no longer, in bytes. */
#define LONGEST_TITLE 160

/* Where in the line of an item's number a sentence stands behind a title and a dash; 0 for none. The title is no sentence. */
static gsize
find_dash(const NlProfile *profile, const char *text, const char *mark)
{
  const char *dash = strstr(text, mark);
  const char *behind = dash != NULL ? dash + strlen(mark) : text;
  gsize length = (gsize)(behind - text);
  g_autofree char *title
      = dash != NULL && length <= LONGEST_TITLE && g_unichar_isupper(g_utf8_get_char(behind))
            ? g_strndup(text, (gsize)(dash - text))
            : NULL;

  return title != NULL && nl_profile_match(profile, NL_RULE_ITEM_WEAK, title, NULL) != NULL
                 && nl_profile_match(profile, NL_RULE_ITEM_SENTENCE, behind, NULL) != NULL
                 && nl_profile_match(profile, NL_RULE_ITEM_SENTENCE, title, NULL) == NULL
             ? length
             : 0;
}

/* The same in a block, unless the sentence began in the block before. */
static gsize
behind_dash(const NlBlocks *blocks, const NlProfile *profile, guint block)
{
  const char *text = nl_blocks_at(blocks, block)->text;
  gsize dash = find_dash(profile, text, " – ");

  if (dash == 0)
    dash = find_dash(profile, text, " - ");
  if (dash > 0 && block > 0
      && nl_profile_match(profile, NL_RULE_ITEM_CITED, nl_blocks_at(blocks, block - 1)->text, NULL)
             != NULL)
    dash = 0;
  return dash;
}

/* Takes the dash off that a text ends with. */
static void
drop_dash(char *text)
{
  g_strchomp(text);
  *g_utf8_prev_char(text + strlen(text)) = '\0';
  g_strchomp(text);
}

/* A title and what is told of it in one line, be it with a mark between: "TOP 2: Bericht – Frau Berg dankt allen Helfern." */
void
nl_part_titles(NlBlocks *blocks, const NlProfile *profile)
{
  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    char *text = nl_blocks_at(blocks, i)->text;
    gboolean stopped = g_str_has_suffix(text, ".");
    const char *behind = stopped ? nl_behind_title(profile, text) : NULL;
    gsize dash = stopped && behind == NULL ? behind_dash(blocks, profile, i) : 0;
    gsize length = behind != NULL ? (gsize)(behind - text) : 0;
    gsize mark = title_mark(text, length);

    if (dash > 0) {
      nl_part_line(blocks, i, dash);
      drop_dash(text);
    } else if (length > 0
               && (mark > 0
                   || nl_profile_match(profile, NL_RULE_ITEM_SENTENCE, behind, NULL) != NULL)) {
      nl_part_line(blocks, i, length + 1);
      text[length - mark] = '\0';
      g_strchomp(text);
    }
  }
}
