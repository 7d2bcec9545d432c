/* agenda_within.c: an agenda that is printed where the sitting approved it, within its proceedings. See outline.h.
 *
 * It goes before the first item, as other minutes have it: what was told before it is the items' own.
 */
#include "indexer/number.h"
#include "indexer/outline.h"

/* So many points are an agenda. */
#define FEWEST_POINTS 3

typedef struct {
  char *key;  /* of its number */
  char *name; /* "" for none */
} Point;

static void
point_clear(Point *point)
{
  g_clear_pointer(&point->key, g_free);
  g_clear_pointer(&point->name, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Point, point_clear)

/* Reads the point that a block begins with; FALSE where it begins none. */
static gboolean
read_point(const NlReader *reader, guint block, Point *point)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *number = NULL;

  point_clear(point);
  if (nl_reader_match(reader, NL_RULE_ITEM, block, &match) == NULL)
    nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match);
  number = match != NULL ? nl_match_dup(match, "number") : NULL;
  if (number != NULL) {
    point->key = nl_number_key(number);
    point->name = nl_match_dup(match, "name");
  }
  return point->key != NULL && point->name != NULL;
}

/* Whether the block is the point that comes next, NULL for the first. */
static gboolean
is_next(const NlReader *reader, guint block, const char *last)
{
  g_auto(Point) point = { 0 };
  return block < reader->ending && read_point(reader, block, &point)
         && (last != NULL ? nl_number_follows(last, point.key) : nl_number_step(point.key) == 1);
}

/* The block behind the agenda's list, of which a point may be of two lines; the agenda's own where it is none. */
static guint
list_end(const NlReader *reader)
{
  g_auto(Point) point = { 0 };
  g_autofree char *last = NULL;
  guint end = reader->agenda + 1, points = 0;
  gboolean list = TRUE;

  while (list) {
    list = is_next(reader, end, last);
    if (!list && last != NULL && end + 1 < reader->ending && !nl_is_item(reader, end)
        && !nl_is_paragraph(reader, end) && is_next(reader, end + 1, last)) {
      list = TRUE;
      end++;
    }
    if (list) {
      read_point(reader, end++, &point);
      g_free(last);
      last = g_strdup(point.key);
      points++;
    }
  }
  return points >= FEWEST_POINTS ? end : reader->agenda;
}

/* The heading of the first item above the agenda; the agenda's block where there is none. */
static guint
first_item(const NlReader *reader)
{
  guint first = reader->behind_list;
  while (first < reader->agenda && !is_next(reader, first, NULL))
    first++;
  return first;
}

void
nl_lift_agenda(NlReader *reader)
{
  guint first = first_item(reader), end = first < reader->agenda ? list_end(reader) : 0;
  g_auto(Point) listed = { 0 };
  g_auto(Point) told = { 0 };

  if (end > reader->agenda && read_point(reader, first, &told)
      && read_point(reader, reader->agenda + 1, &listed)) {
    NlHeading a = { .name = told.name }, b = { .name = listed.name };
    gboolean same = nl_heading_agrees(&a, &b);
    g_strfreev(a.words);
    g_strfreev(b.words);
    for (guint i = 0; same && i < end - reader->agenda; i++)
      g_ptr_array_insert(reader->blocks->blocks, (int)(first + i),
                         g_ptr_array_steal_index(reader->blocks->blocks, reader->agenda + i));
    reader->agenda = same ? first : reader->agenda;
  }
}
