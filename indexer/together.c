/* together.c: items that are called together: their headings stand one below the other, and what was said and decided on
 * them all belongs to the first.
 */
#include "indexer/number.h"
#include "indexer/reader.h"

/* A section that another joins has no more blocks than those that say so. */
#define LONGEST_CALL 1
/* In the last one, among so many. */
#define CALL_WITHIN 6

static NlSection *
section_at(const NlReader *reader, guint i)
{
  return g_ptr_array_index(reader->sections, i);
}

/* Whether the number of an item is among those of a list. */
static gboolean
is_in_list(const NlAgendaItem *item, const char *list)
{
  g_autoptr(GPtrArray) keys = nl_number_list(list);
  g_autofree char *key = nl_number_key(item->number != NULL ? item->number : "");

  return g_ptr_array_find_with_equal_func(keys, nl_number_without_part(key), g_str_equal, NULL);
}

/* Whether a block calls several items together; out_numbers: which, NULL for its own and the next one. */
static gboolean
is_call(const NlReader *reader, guint block, char **out_numbers)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_reader_match(reader, NL_RULE_TOGETHER, block, &match);
  g_autofree char *name = rule != NULL ? nl_match_dup(match, "name") : NULL;

  *out_numbers = rule != NULL && name == NULL ? nl_match_dup(match, "numbers") : NULL;
  return rule != NULL && name == NULL;
}

/* The first section of the run that a block calls together with those behind it; last where it does not. A word that
 * joins two headings ("und") is of the one above it. */
static guint
called_from(const NlReader *reader, guint block, guint first, guint of, guint last)
{
  g_autofree char *numbers = NULL;
  gboolean calls = is_call(reader, block, &numbers);
  guint found = calls && numbers == NULL ? MIN(of, last - 1) : last;

  for (guint i = first; numbers != NULL && found == last && i < last; i++)
    found = is_in_list(section_at(reader, i)->item, numbers) ? i : last;
  return found;
}

/* Takes the word that joins it with the next one off a heading; whether there was one. */
static gboolean
ends_joined(NlReader *reader, NlAgendaItem *item)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = item->name != NULL
                         ? nl_profile_match(reader->profile, NL_RULE_TOGETHER, item->name, &match)
                         : NULL;
  char *name = rule != NULL ? nl_match_dup(match, "name") : NULL;

  if (name != NULL)
    item->name = nl_reader_take(reader, name);
  return name != NULL;
}

/* The first of the sections from first to last that are called together; last where they are not. */
static guint
find_first(NlReader *reader, guint first, guint last)
{
  guint found = last;

  for (guint i = first; i <= last; i++) {
    const NlSection *section = section_at(reader, i);
    if (i < last && ends_joined(reader, section->item))
      found = MIN(found, i);
    for (guint k = section->body; k < MIN(section->end, section->body + CALL_WITHIN); k++)
      found = MIN(found, called_from(reader, k, first, i, last));
  }
  return found;
}

/* Whether nothing but a call for several items stands below the heading, and the next item is of the same part. */
static gboolean
may_join_next(const NlReader *reader, guint i)
{
  const NlSection *section = section_at(reader, i);
  guint size = section->end - section->body;
  g_autofree char *numbers = NULL;

  return i + 1 < reader->sections->len
         && section->item->is_public == section_at(reader, i + 1)->item->is_public
         && (size == 0 || (size <= LONGEST_CALL && is_call(reader, section->body, &numbers)));
}

void
nl_join_sections(NlReader *reader)
{
  for (guint i = 0, last = 0; i < reader->sections->len; i = last + 1) {
    last = i;
    while (may_join_next(reader, last))
      last++;
    guint first = last > i ? find_first(reader, i, last) : last;
    for (guint joined = first + 1; joined <= last; joined++)
      section_at(reader, joined)->item = section_at(reader, first)->item;
  }
}
