/* points.c: an agenda that numbers nothing: points with a mark, or lines below its heading. See outline.h. */
#include "indexer/marker.h"
#include "indexer/outline.h"
#include "indexer/parts.h"

#include <string.h>

/* So many make an agenda; nobody announces more. */
#define FEWEST_POINTS 3
#define MOST_POINTS   60
/* A line without a mark that is longer, in bytes, is no point. */
#define LONGEST_LINE 160
/* So many items are compared with each point. */
#define MOST_ITEMS 100

static gboolean
has_mark(const NlReader *reader, guint block)
{
  return block < reader->ending && nl_marker_of(nl_reader_text(reader, block)) == NL_MARKER_BULLET;
}

/* Whether a block tells something else than a point: a part, a person, a fact, a label, a sentence. */
static gboolean
is_other(NlReader *reader, guint block)
{
  static const NlRuleSet others[]
      = { NL_RULE_HEAD, NL_RULE_PRESENT, NL_RULE_ABSENT, NL_RULE_TURN, NL_RULE_SIGNATURE };
  const char *text = nl_reader_text(reader, block);
  gboolean other = !nl_is_heading_text(text) || !g_unichar_isupper(g_utf8_get_char(text))
                   || strlen(text) > LONGEST_LINE || strchr(text, '\t') != NULL
                   || nl_is_label(reader, block) || nl_is_paragraph(reader, block)
                   || g_strcmp0(nl_blocks_at(reader->blocks, block)->rule, "attendance") == 0;

  for (gsize i = 0; !other && i < G_N_ELEMENTS(others); i++)
    other = nl_reader_match(reader, others[i], block, NULL) != NULL;
  return other;
}

static gboolean
is_point(NlReader *reader, guint block, gboolean marked)
{
  const char *name = nl_marker_skip_bullet(nl_reader_text(reader, block));
  return marked ? has_mark(reader, block) && nl_is_heading_text(name)
                      && !nl_marker_is_final(nl_reader_text(reader, block))
                : !is_other(reader, block);
}

/* The points below the agenda's heading up to the first line that is none, or to the part that is not public. */
static GPtrArray *
collect_points(NlReader *reader, gboolean marked)
{
  GPtrArray *points = g_ptr_array_new_with_free_func(nl_heading_free);
  NlTruth part = NL_UNKNOWN;
  gboolean more = TRUE;

  for (guint i = reader->agenda + 1; more && i < reader->ending; i++) {
    NlTruth opened = nl_part_opened(reader, i);
    part = opened != NL_UNKNOWN ? opened : part;
    more = part != NL_FALSE && points->len <= MOST_POINTS
           && (opened != NL_UNKNOWN || is_point(reader, i, marked));
    if (more && opened == NL_UNKNOWN) {
      NlHeading *point = nl_heading_new_marked(reader, i, part);
      nl_heading_set_name(point, g_strdup(nl_marker_skip_bullet(nl_reader_text(reader, i))));
      nl_heading_trim_name(reader, point);
      g_ptr_array_add(points, point);
    }
  }
  return points;
}

/* The index of the first item from there on whose name the point has; -1 for none. */
static int
find_item(const GPtrArray *items, guint from, NlHeading *point)
{
  int found = -1;

  for (guint i = from; found < 0 && i < MIN(items->len, from + MOST_ITEMS); i++) {
    const NlAgendaItem *item = g_ptr_array_index(items, i);
    NlHeading other = { .name = g_strdup(item->name) };
    found = item->name != NULL && nl_heading_agrees(&other, point) ? (int)i : -1;
    nl_heading_clear(&other);
  }
  return found;
}

void
nl_read_points(NlReader *reader, const GPtrArray *headings)
{
  gboolean marked = has_mark(reader, reader->agenda + 1);
  g_autoptr(GPtrArray) points
      = marked || headings->len == 0 ? collect_points(reader, marked) : NULL;
  guint n = points != NULL ? points->len : 0, next = 0;
  GPtrArray *items = reader->record->agenda_items;

  for (guint i = 0; n >= FEWEST_POINTS && n <= MOST_POINTS && i < n; i++) {
    NlHeading *point = g_ptr_array_index(points, i);
    int found = point->name != NULL ? find_item(items, next, point) : -1;
    if (found < 0 && point->name != NULL) {
      nl_outline_add_item(reader, point, -1);
      g_ptr_array_insert(items, (int)next++, g_ptr_array_steal_index(items, items->len - 1));
    } else if (found >= 0) {
      next = (guint)found + 1;
    }
  }
}
