/* parts.c: which part of a sitting is public, and what is hidden because it is not. See parts.h. */
#include "indexer/parts.h"

#include "indexer/number.h"

/* The name of an item that opens a part: "9. Wiederherstellung der Öffentlichkeit". */
static char *
opening_name(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  if (nl_reader_match(reader, NL_RULE_ITEM, block, &match) == NULL)
    nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match);
  return match != NULL ? nl_match_dup(match, "name") : NULL;
}

/* Whether an item stands before the block. What was looked through is remembered. */
static gboolean
is_behind_item(NlReader *reader, guint block)
{
  while (reader->first_item < block
         && (!nl_is_item(reader, reader->first_item)
             || nl_reader_match(reader, NL_RULE_HEAD, reader->first_item, NULL) != NULL))
    reader->first_item++;
  return reader->first_item < block;
}

/* A line with the hour at which the part begins opens it behind the first item: in the head it is a fact. */
static gboolean
begins_nonpublic(NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_NONPUBLIC_BEGINS, block, NULL) != NULL
         && is_behind_item(reader, block);
}

gboolean
nl_part_is_named(NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_NONPUBLIC, block, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) == NULL
         && !begins_nonpublic(reader, block);
}

NlTruth
nl_part_opened(NlReader *reader, guint block)
{
  NlTruth part = NL_UNKNOWN;
  if (nl_reader_match(reader, NL_RULE_NONPUBLIC, block, NULL) != NULL
      || begins_nonpublic(reader, block))
    part = NL_FALSE;
  else if (nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) != NULL)
    part = NL_TRUE;
  else {
    g_autofree char *name = opening_name(reader, block);
    if (name != NULL && nl_profile_match(reader->profile, NL_RULE_NONPUBLIC, name, NULL) != NULL)
      part = NL_FALSE;
    else if (name != NULL && nl_profile_match(reader->profile, NL_RULE_PUBLIC, name, NULL) != NULL)
      part = NL_TRUE;
  }
  return part;
}

/* Where no part is headed, the title, the opening or a link at the end may call the sitting public. */
#define LAST_LINES 3

NlTruth
nl_part_of_title(const NlReader *reader, guint end)
{
  NlTruth part = NL_UNKNOWN;
  guint size = nl_blocks_size(reader->blocks);

  for (guint i = 0; part == NL_UNKNOWN && i < size; i++)
    if ((i < MIN(end, reader->ending) || i + LAST_LINES >= size)
        && (nl_reader_match(reader, NL_RULE_PUBLIC, i, NULL) != NULL
            || nl_reader_match(reader, NL_RULE_PUBLIC_TITLE, i, NULL) != NULL))
      part = NL_TRUE;
  return part;
}

void
nl_restart_parts(NlReader *reader, const GPtrArray *headings, guint n_agenda)
{
  const NlHeading *first = n_agenda < headings->len ? g_ptr_array_index(headings, n_agenda) : NULL;
  const NlHeading *last = n_agenda > 0 ? g_ptr_array_index(headings, n_agenda - 1) : NULL;
  gboolean headed = FALSE;
  guint opens = first != NULL ? first->block : 0; /* the first block that opens a part */

  for (guint i = last != NULL ? last->body : 0;
       first != NULL && last != NULL && !headed && i <= first->block; i++)
    headed = nl_part_opened(reader, i) != NL_UNKNOWN;
  while (first != NULL && last != NULL && !headed && opens < nl_blocks_size(reader->blocks)
         && nl_part_opened(reader, opens) == NL_UNKNOWN)
    opens++;
  for (guint i = n_agenda; first != NULL && last != NULL && !headed && i < headings->len; i++) {
    NlHeading *heading = g_ptr_array_index(headings, i);
    if (heading->block < opens && !heading->marked)
      heading->is_public = ((NlHeading *)g_ptr_array_index(headings, 0))->is_public;
  }
}

static void
hide_block(NlReader *reader, guint block)
{
  nl_blocks_at(reader->blocks, block)->part = NL_PART_HIDDEN;
}

void
nl_hide_parts(NlReader *reader, guint from, guint agenda_end)
{
  gboolean hidden = FALSE, in_agenda = TRUE;

  for (guint i = from; i < nl_blocks_size(reader->blocks); i++) {
    NlTruth opened = nl_part_opened(reader, i);
    gboolean leaves = in_agenda && i >= agenda_end && nl_blocks_at(reader->blocks, i)->gap;
    in_agenda &= !leaves;
    if (leaves || i == reader->ending)
      hidden = FALSE;
    if (opened != NL_UNKNOWN)
      hidden = opened == NL_FALSE;
    else if (i > reader->ending
             && (nl_reader_match(reader, NL_RULE_SIGNATURE, i, NULL) != NULL
                 || nl_reader_match(reader, NL_RULE_ATTACHMENTS, i, NULL) != NULL))
      hidden = FALSE;
    if (hidden
        || (i >= reader->ending
            && nl_reader_match(reader, NL_RULE_NONPUBLIC_ITEM, i, NULL) != NULL))
      hide_block(reader, i);
  }
}

/* The heading and the proceedings of an item that is not public, up to where the public part returns. A line in the
 * proceedings may be what says so. */
static void
hide_section(NlReader *reader, const NlSection *section)
{
  for (guint block = section->body; block < section->end; block++)
    if (nl_reader_match(reader, NL_RULE_NONPUBLIC_MARK, block, NULL) != NULL)
      section->item->is_public = NL_FALSE;
  for (guint block = section->first;
       section->item->is_public == NL_FALSE && block < section->end
       && (block < section->body || nl_part_opened(reader, block) != NL_TRUE);
       block++)
    hide_block(reader, block);
}

/* The lines of a heading in the agenda, and of one that is marked though it is no item. */
static void
hide_heading(NlReader *reader, const GPtrArray *headings, guint n, guint n_agenda)
{
  const NlHeading *heading = g_ptr_array_index(headings, n);
  gboolean unread = heading->item == NULL && heading->marked;
  gboolean hidden = unread || (heading->item != NULL && heading->item->is_public == NL_FALSE);
  const NlHeading *next
      = n + 1 < (unread ? headings->len : n_agenda) ? g_ptr_array_index(headings, n + 1) : NULL;
  guint end = next != NULL ? next->block : heading->body;

  for (guint block = heading->block; hidden && block < end; block++)
    hide_block(reader, block);
}

static void
mark_number(NlReader *reader, const char *key)
{
  for (guint i = 0; i < reader->record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    g_autofree char *own = item->number != NULL ? nl_number_key(item->number) : NULL;
    if (g_strcmp0(own, key) == 0)
      item->is_public = NL_FALSE;
  }
}

/* "öffentlich außer TOP 6": all others are public. */
static void
mark_others(NlReader *reader)
{
  for (guint i = 0; i < reader->record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    if (item->is_public == NL_UNKNOWN)
      item->is_public = NL_TRUE;
  }
}

void
nl_mark_numbers(NlReader *reader)
{
  gboolean others = FALSE;

  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++) {
    g_autoptr(NlFinder) told
        = nl_finder_new(reader->profile, NL_RULE_NONPUBLIC_NUMBERS, nl_reader_text(reader, i));
    const NlMatch *match = NULL;
    while (nl_finder_next(told, &match) != NULL) {
      g_autofree char *numbers = nl_match_dup(match, "numbers");
      gsize start = 0, end = 0;
      g_autoptr(GPtrArray) keys = nl_number_list(numbers);
      others |= i < reader->ending && nl_match_span(match, "others", &start, &end);
      for (guint k = 0; k < keys->len; k++)
        mark_number(reader, g_ptr_array_index(keys, k));
    }
  }
  if (others)
    mark_others(reader);
}

void
nl_hide_items(NlReader *reader, const GPtrArray *headings, guint n_agenda)
{
  for (guint i = 0; i < reader->sections->len; i++)
    hide_section(reader, g_ptr_array_index(reader->sections, i));
  for (guint i = 0; i < headings->len; i++)
    hide_heading(reader, headings, i, n_agenda);
}
