/* agenda.c: all headings of a document, and which of them the agenda lists. See outline.h. */
#include "indexer/marker.h"
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

/* ---- headings of the opening that bear no number ---- */

#define LOWEST_LEVEL 6
/* One alone of its level may be the title. */
#define FEWEST_OPENING 2

/* The first numbered line, where the source marks it as a heading: no list of them stands before. The number of blocks
 * where there is none. */
static guint
first_marked_item(const NlReader *reader)
{
  guint size = nl_blocks_size(reader->blocks), first = 0;
  while (first < size
         && (!nl_is_item(reader, first)
             || (nl_blocks_at(reader->blocks, first)->heading == 0
                 && g_str_has_suffix(nl_reader_text(reader, first), "."))))
    first++;
  return first < size && nl_blocks_at(reader->blocks, first)->heading > 0 ? first : size;
}

/* Whether the heading has a matter of its own below it, and not those whom the list names. */
static gboolean
may_open(const NlReader *reader, guint block)
{
  static const NlRuleSet others[] = { NL_RULE_AGENDA, NL_RULE_PRESENT, NL_RULE_ABSENT,
                                      NL_RULE_GROUP,  NL_RULE_HEAD,    NL_RULE_LABEL_DEBATE };
  const NlBlock *at = nl_blocks_at(reader->blocks, block);
  const NlBlock *next = nl_blocks_at(reader->blocks, block + 1);
  gboolean names = g_strcmp0(next->rule, "attendance") == 0 && strchr(next->text, ':') == NULL;
  gboolean opens = at->heading > 0 && !names && (next->heading == 0 || next->heading <= at->heading)
                   && nl_is_heading_text(at->text) && g_strcmp0(at->rule, "attendance") != 0;

  for (gsize i = 0; opens && i < G_N_ELEMENTS(others); i++)
    opens = nl_reader_match(reader, others[i], block, NULL) == NULL;
  return opens;
}

/* The levels, a bit each, of which several headings without a number stand above the first numbered one, which is of no
 * higher level: "Begrüßung", "Beschlussfähigkeit". */
static guint
opening_levels(const NlReader *reader, guint first)
{
  guint counts[LOWEST_LEVEL + 1] = { 0 }, levels = 0;
  gboolean has = first < nl_blocks_size(reader->blocks);

  for (guint i = 0; has && i < first; i++)
    counts[may_open(reader, i) ? MIN(nl_blocks_at(reader->blocks, i)->heading, LOWEST_LEVEL) : 0]++;
  for (guint level = 1;
       has && level <= MIN(nl_blocks_at(reader->blocks, first)->heading, LOWEST_LEVEL); level++)
    levels |= counts[level] >= FEWEST_OPENING ? 1U << level : 0;
  return levels;
}

/* ---- all headings ---- */

static gboolean
is_stopped(const NlHeading *heading)
{
  return !heading->strong && heading->name != NULL && !nl_is_heading_text(heading->name);
}

static gint64
number_of(const NlHeading *heading)
{
  return heading->number != NULL ? g_ascii_strtoll(heading->number, NULL, 10) : 0;
}

/* Whether the heading beside one bears the number that comes before or behind, and is one without a doubt. */
static gboolean
counts_with(const GPtrArray *headings, guint index, guint beside, int step)
{
  const NlHeading *heading = g_ptr_array_index(headings, index);
  const NlHeading *other = beside < headings->len ? g_ptr_array_index(headings, beside) : NULL;
  return other != NULL && other->name != NULL && !is_stopped(other)
         && number_of(other) == number_of(heading) + step;
}

/* Names that end with a full stop and are no sentences are headings all the same, where all do or those beside them
 * count on: the stop goes. */
static void
open_stopped(const NlReader *reader, const GPtrArray *headings)
{
  gboolean all = TRUE;

  for (guint i = 0; all && i < headings->len; i++) {
    const NlHeading *heading = g_ptr_array_index(headings, i);
    all = !heading->strong && heading->name != NULL && g_str_has_suffix(heading->name, ".");
  }
  for (guint i = 0; i < headings->len; i++) {
    NlHeading *heading = g_ptr_array_index(headings, i);
    if ((all || is_stopped(heading))
        && (all
            || (heading->number != NULL
                && (counts_with(headings, i, i + 1, 1) || counts_with(headings, i, i - 1, -1))))
        && nl_heading_has_idle_stop(reader, heading))
      nl_heading_drop_stop(heading);
  }
}

/* Where no item has a number they may have letters: so many of them that count on. */
#define FEWEST_LETTERS 3

static gboolean
has_numbers(const GPtrArray *headings)
{
  gboolean found = FALSE;
  for (guint i = 0; !found && i < headings->len; i++)
    found = ((const NlHeading *)g_ptr_array_index(headings, i))->number != NULL;
  return found;
}

/* Whether one letter stands behind the other: the next, or one of which few are missing. */
static gboolean
letter_follows(const NlHeading *last, const NlHeading *heading)
{
  guint before = last != NULL ? nl_number_step(last->key) : 0, step = nl_number_step(heading->key);
  return step == 1 || (step > before && step <= before + 2 && before > 0);
}

/* Headings that have letters for numbers, in the place of those that have none; frees them or what was found instead. */
static GPtrArray *
collect_letters(NlReader *reader, guint from, GPtrArray *take_headings)
{
  GPtrArray *lettered = g_ptr_array_new_with_free_func(nl_heading_free), *best = take_headings;
  NlTruth part = NL_UNKNOWN;

  for (guint i = from; i < reader->ending; i++) {
    const NlHeading *last = lettered->len > 0 ? lettered->pdata[lettered->len - 1] : NULL;
    NlTruth opened = nl_part_opened(reader, i);
    NlHeading *heading = nl_heading_new_letter(reader, i, part);
    part = opened != NL_UNKNOWN ? opened : part;
    if (heading != NULL && letter_follows(last, heading))
      g_ptr_array_add(lettered, heading);
    else if (heading != NULL)
      nl_heading_free(heading);
  }
  if (lettered->len >= FEWEST_LETTERS)
    best = lettered;
  g_ptr_array_unref(best == lettered ? take_headings : lettered);
  return best;
}

/* ---- an agenda that is printed within an item ---- */

/* So many headings are a list. */
#define FEWEST_LISTED 3

/* The heading behind those that follow one another with nothing between them, from the n-th on. */
static guint
packed_end(NlReader *reader, const GPtrArray *headings, guint n)
{
  guint end = n + 1;
  while (end < headings->len
         && nl_headings_are_close(reader, g_ptr_array_index(headings, end - 1),
                                  g_ptr_array_index(headings, end)))
    end++;
  return end;
}

/* Where the n-th heading is the first of a list that is printed within the item before, whose number the heading behind the
 * list counts on from: that one's index; else 0. */
static guint
embedded_end(NlReader *reader, const GPtrArray *headings, guint n)
{
  const NlHeading *first = g_ptr_array_index(headings, n),
                  *item = g_ptr_array_index(headings, n - 1);
  gboolean anew = first->number != NULL && nl_number_step(first->key) == 1
                  && strchr(first->key, '.') == NULL && item->number != NULL
                  && !nl_headings_are_close(reader, item, first)
                  && !nl_headings_are_close(reader, g_ptr_array_index(headings, 0),
                                            g_ptr_array_index(headings, 1));
  guint end = anew ? packed_end(reader, headings, n) : n;
  gboolean counts_on
      = end < headings->len && end > n + FEWEST_LISTED && end - n > n
        && nl_number_follows(item->key, ((const NlHeading *)g_ptr_array_index(headings, end))->key);
  return counts_on ? end : 0;
}

/* Takes the headings of such a list out: "3. Abstimmung der Tagesordnung", and below it the agenda. */
static void
drop_embedded(NlReader *reader, GPtrArray *headings)
{
  guint end = 0, n = 2;

  while (end == 0 && n < headings->len) {
    end = embedded_end(reader, headings, n);
    n += end == 0;
  }
  if (end > 0)
    g_ptr_array_remove_range(headings, n, end - n);
}

GPtrArray *
nl_collect_headings(NlReader *reader, guint from)
{
  guint first = first_marked_item(reader), opening = opening_levels(reader, first);
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
    if (opening > 0 && opened == NL_UNKNOWN && heading == NULL && i < first && may_open(reader, i)
        && (opening >> nl_blocks_at(reader->blocks, i)->heading & 1) != 0)
      heading = nl_heading_new_marked(reader, i, part);
    named = heading != NULL ? heading->body : named;
    if (heading != NULL)
      g_ptr_array_add(headings, heading);
  }
  if (!has_numbers(headings))
    headings = collect_letters(reader, from, headings);
  if (reader->agenda == nl_blocks_size(reader->blocks))
    drop_embedded(reader, headings);
  open_stopped(reader, headings);
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

/* "a) Musikverein": a point below an item of the agenda. */
static gboolean
is_point(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_ITEM_LETTER, block, NULL) != NULL
         && nl_is_heading_text(nl_reader_text(reader, block));
}

gboolean
nl_headings_are_close(NlReader *reader, const NlHeading *before, const NlHeading *heading)
{
  gboolean close = TRUE;
  for (guint block = before->body; close && block < heading->block; block++)
    close = nl_reader_match(reader, NL_RULE_TREATMENT, block, NULL) != NULL
            || nl_part_opened(reader, block) != NL_UNKNOWN
            || nl_reader_match(reader, NL_RULE_REFERENCE, block, NULL) != NULL
            || is_point(reader, block);
  return close;
}

/* Whether so many headings stand in a list, with nothing between them, and the n-th begins them anew. */
static gboolean
is_packed(NlReader *reader, const GPtrArray *headings, guint n, guint listed)
{
  gboolean packed = n >= FEWEST_LISTED
                    && nl_number_step(((NlHeading *)g_ptr_array_index(headings, n))->key) == 1;
  for (guint i = 1; packed && i < listed; i++)
    packed = nl_headings_are_close(reader, g_ptr_array_index(headings, i - 1),
                                   g_ptr_array_index(headings, i));
  return packed;
}

/* Whether the n-th heading is "TOP 1" over what was told, behind a list without that word. */
static gboolean
is_first_told(const GPtrArray *headings, guint n)
{
  const NlHeading *first = g_ptr_array_index(headings, 0),
                  *heading = g_ptr_array_index(headings, n);
  return n >= FEWEST_LISTED && heading->strong && !first->strong
         && nl_number_step(heading->key) == 1
         && (heading->name == NULL || nl_marker_is_final(heading->name));
}

/* Whether a line between two headings heads an agenda again: the first one was of another sitting. */
static gboolean
lists_another(const NlReader *reader, const NlHeading *last, const NlHeading *heading)
{
  gboolean found = FALSE;
  for (guint block = last->body; !found && block < heading->block; block++)
    found = nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) != NULL;
  return found;
}

/* Whether the n-th heading begins the agenda's numbers anew, whatever it is called, and something is told below it. */
static gboolean
starts_over(NlReader *reader, const GPtrArray *headings, guint n)
{
  const NlHeading *heading = g_ptr_array_index(headings, n);
  return heading->number != NULL
         && !lists_another(reader, g_ptr_array_index(headings, n - 1), heading)
         && (is_packed(reader, headings, n, n) || is_first_told(headings, n))
         && !starts_nonpublic(reader, headings, n)
         && (n + 1 == headings->len || heading->name == NULL || nl_marker_is_final(heading->name)
             || nl_profile_match(reader->profile, NL_RULE_ITEM_SENTENCE, heading->name, NULL)
                    != NULL
             || !nl_headings_are_close(reader, heading, g_ptr_array_index(headings, n + 1)));
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
    list = nl_headings_are_close(reader, g_ptr_array_index(headings, i - 1),
                                 g_ptr_array_index(headings, i));
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
    if ((repeats && !apart
         && (has_agenda || repeats_on(headings, i) || is_packed(reader, headings, i, i + 1)))
        || (!repeats && has_agenda && starts_over(reader, headings, i)))
      length = i;
  }
  return length < headings->len ? length : has_agenda && is_list(reader, headings) ? length : 0;
}
