/* agenda.c: all headings of a document, and which of them the agenda lists. See outline.h. */
#include "indexer/number.h"
#include "indexer/outline.h"
#include "indexer/parts.h"

#include <string.h>

/* Links each heading with those that have the same key. */
static void
link_headings(const GPtrArray *headings)
{
  g_autoptr(GHashTable) last = g_hash_table_new(g_str_hash, g_str_equal);

  for (guint i = 0; i < headings->len; i++) {
    NlHeading *heading = g_ptr_array_index(headings, i);
    NlHeading *before = g_hash_table_lookup(last, heading->key);
    heading->index = i;
    heading->first_alike = before != NULL ? before->first_alike : heading;
    if (before != NULL)
      before->alike = heading;
    g_hash_table_insert(last, heading->key, heading);
  }
}

GPtrArray *
nl_collect_headings(NlReader *reader, guint from)
{
  GPtrArray *headings = g_ptr_array_new_with_free_func(nl_heading_free);
  NlTruth part = NL_UNKNOWN;
  guint named = 0; /* the block behind the last heading's name */

  for (guint i = 0; i < reader->ending; i++) {
    NlHeading *heading = NULL;
    NlTruth opened = nl_part_opened(reader, i);
    if (opened != NL_UNKNOWN)
      part = opened;
    if ((opened == NL_UNKNOWN || nl_part_is_named(reader, i)) && i >= from
        && (heading = nl_heading_new(reader, i, part)) == NULL)
      heading = nl_heading_new_lettered(
          reader, i, headings->len > 0 ? g_ptr_array_index(headings, headings->len - 1) : NULL);
    if (opened == NL_UNKNOWN && heading == NULL && i >= MAX(MIN(from, reader->behind_list), named))
      heading = nl_heading_new_plain(reader, i, part);
    named = heading != NULL ? heading->body : named;
    if (heading != NULL)
      g_ptr_array_add(headings, heading);
  }
  link_headings(headings);
  return headings;
}

/* No document has a number so often and always means another matter: further headings of it are not compared. */
#define MOST_ALIKE 100

/* Of the headings before one of them the first of that number and a like name; NULL for none. */
static NlHeading *
find_heading(guint before, NlHeading *wanted)
{
  NlHeading *found = NULL;
  guint n = 0;

  for (NlHeading *at = wanted->first_alike;
       found == NULL && at != NULL && at->index < before && n++ < MOST_ALIKE; at = at->alike) {
    if (nl_heading_agrees(at, wanted) && (at->name != NULL || wanted->name != NULL))
      found = at;
  }
  return found;
}

NlHeading *
nl_find_listed(guint n_agenda, NlHeading *heading)
{
  NlHeading *listed = find_heading(n_agenda, heading);
  NlHeading *other = heading->strong && heading->name != NULL ? heading->first_alike : NULL;
  guint n = 0;

  for (; listed == NULL && other != NULL && other->index < n_agenda && n++ < MOST_ALIKE;
       other = other->alike)
    listed = other->opened ? NULL : other;
  return listed != NULL && listed->item != NULL ? listed : NULL;
}

/* Whether the heading is the first of a non-public part: its numbers may start over, and are no proceedings. */
static gboolean
starts_nonpublic(NlReader *reader, const GPtrArray *headings, guint n)
{
  const NlHeading *last = g_ptr_array_index(headings, n - 1),
                  *heading = g_ptr_array_index(headings, n);
  NlTruth part = NL_UNKNOWN;
  for (guint i = last->body; i < heading->block; i++) {
    NlTruth opened = nl_part_opened(reader, i);
    part = opened != NL_UNKNOWN ? opened : part;
  }
  return part == NL_FALSE;
}

/* Whether the next headings repeat earlier ones too: one alone may be a chance where nothing heads an agenda. */
#define REPEATED 2

static gboolean
repeats_on(const GPtrArray *headings, guint from)
{
  gboolean all = from + REPEATED < headings->len;
  for (guint i = from + 1; all && i <= from + REPEATED; i++)
    all = find_heading(from, g_ptr_array_index(headings, i)) != NULL;
  return all;
}

/* So many headings are a list. */
#define FEWEST_LISTED 3

/* Whether between the heading and the one before it stands what an agenda has there too. */
static gboolean
is_close(NlReader *reader, const NlHeading *before, const NlHeading *heading)
{
  gboolean close = TRUE;
  for (guint block = before->body; close && block < heading->block; block++)
    close = nl_reader_match(reader, NL_RULE_TREATMENT, block, NULL) != NULL
            || nl_part_opened(reader, block) != NL_UNKNOWN
            || nl_reader_match(reader, NL_RULE_REFERENCE, block, NULL) != NULL;
  return close;
}

/* Whether behind the last heading nobody tells what came of it. */
static gboolean
is_untold(NlReader *reader, const NlHeading *last)
{
  gboolean untold = TRUE;
  for (guint block = last->body; untold && block < reader->ending; block++)
    untold = !nl_is_paragraph(reader, block) && nl_part_opened(reader, block) != NL_FALSE
             && nl_reader_match(reader, NL_RULE_NONPUBLIC_MARK, block, NULL) == NULL
             && nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) == NULL
             && nl_reader_match(reader, NL_RULE_LABEL_VOTE, block, NULL) == NULL;
  return untold;
}

/* Whether below the agenda's heading nothing stands but headings: the print ends there, or the proceedings have none.
 * What is below a non-public one is hidden with its proceedings. */
static gboolean
is_list(NlReader *reader, const GPtrArray *headings)
{
  guint n = headings->len;
  gboolean list = n >= FEWEST_LISTED;

  for (guint i = 0; list && i < n; i++)
    list = ((NlHeading *)g_ptr_array_index(headings, i))->is_public != NL_FALSE;
  for (guint i = 1; list && i < n; i++)
    list = is_close(reader, g_ptr_array_index(headings, i - 1), g_ptr_array_index(headings, i));
  return list && is_untold(reader, g_ptr_array_index(headings, n - 1));
}

guint
nl_agenda_length(NlReader *reader, const GPtrArray *headings, gboolean has_agenda)
{
  guint length = headings->len;
  gboolean apart = FALSE; /* within a non-public list that repeats names of the public one */

  for (guint i = 1; length == headings->len && i < headings->len; i++) {
    NlHeading *heading = g_ptr_array_index(headings, i), *last = g_ptr_array_index(headings, i - 1);
    gboolean repeats = find_heading(i, heading) != NULL;
    apart = repeats
            && (starts_nonpublic(reader, headings, i)
                || (apart && nl_number_follows(last->key, heading->key)));
    if (repeats && !apart && (has_agenda || repeats_on(headings, i)))
      length = i;
  }
  return length < headings->len ? length : has_agenda && is_list(reader, headings) ? length : 0;
}
