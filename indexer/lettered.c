/* lettered.c: headings that have a letter: points of an item, or items themselves. See heading.h. */
#include "indexer/heading.h"
#include "indexer/marker.h"
#include "indexer/number.h"

#include <string.h>

/* Whether the letter stands in a cell of its own below an item's: "a)\tAbwägung". */
static gboolean
has_cell(const char *text)
{
  const char *tab = strchr(text, '\t');
  return tab != NULL && tab - text <= 3;
}

/* Whether a name is set in capitals. */
static gboolean
is_capital(const char *name)
{
  guint capitals = 0;
  gboolean capital = name != NULL;

  for (const char *at = name; capital && *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    capitals += g_unichar_isupper(c);
    capital = !g_unichar_islower(c) || c == 0xDF; /* ß has no capital in common use */
  }
  return capital && capitals > 3;
}

NlHeading *
nl_heading_new_lettered(const NlReader *reader, guint block, const NlHeading *last)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule
      = last != NULL ? nl_reader_match(reader, NL_RULE_ITEM_LETTER, block, &match) : NULL;
  g_autofree char *name = rule != NULL ? nl_match_dup(match, "name") : NULL;
  g_autofree char *letter = rule != NULL ? nl_match_dup(match, "number") : NULL;
  gboolean under = name != NULL && letter != NULL
                   && (last->parent != NULL || nl_blocks_at(reader->blocks, block)->heading > 0
                       || g_str_has_suffix(nl_reader_text(reader, last->body - 1), ":")
                       || (last->strong && block == last->body && nl_is_heading_text(name))
                       || (block == last->body && has_cell(nl_reader_text(reader, block)))
                       || (block == last->body && is_capital(name) && is_capital(last->name)));
  NlHeading *heading = NULL;

  if (under) {
    heading = g_new0(NlHeading, 1);
    heading->parent = g_strdup(last->parent != NULL ? last->parent : last->number);
    heading->block = block;
    heading->strong = last->strong;
    heading->rule = rule;
    heading->number = g_strdup_printf("%s %s", heading->parent, letter);
    heading->key = nl_number_key(heading->number);
    heading->name = g_steal_pointer(&name);
    heading->is_public = last->is_public;
    if (block >= last->body) {
      nl_heading_read_name(reader, heading);
    } else { /* the last one's name has gone on in it already */
      heading->body = MAX(block + 1, last->body);
      nl_heading_trim_name(reader, heading);
    }
  }
  return heading;
}

NlHeading *
nl_heading_new_letter(const NlReader *reader, guint block, NlTruth part)
{
  g_autoptr(NlMatch) match = NULL;
  const char *text = nl_marker_skip_bullet(nl_reader_text(reader, block));
  const char *rule = nl_profile_match(reader->profile, NL_RULE_ITEM_LETTER, text, &match);
  g_autofree char *name = rule != NULL ? nl_match_dup(match, "name") : NULL;
  NlHeading *heading = NULL;

  if (name != NULL && nl_is_heading_text(name)) {
    heading = g_new0(NlHeading, 1);
    heading->block = block;
    heading->rule = rule;
    heading->number = nl_match_dup(match, "number");
    heading->key = g_strdup_printf("%d", g_ascii_tolower(*heading->number) - 'a' + 1);
    heading->name = g_steal_pointer(&name);
    heading->style = ')';
    heading->is_public = part;
    nl_heading_read_name(reader, heading);
  }
  return heading;
}
