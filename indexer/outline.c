/* outline.c: the agenda items of a document: the order of their reading, and what the record has of them. See outline.h. */
#include "indexer/outline.h"
#include "indexer/number.h"
#include "indexer/parts.h"

static void
section_free(gpointer data)
{
  NlSection *section = data;
  g_free(section->speaker);
  g_free(section->speaker_group);
  g_free(section);
}

NlAgendaItem *
nl_outline_add_item(NlReader *reader, NlHeading *heading, int behind)
{
  GPtrArray *items = reader->record->agenda_items;
  NlAgendaItem *item = nl_record_add_item(reader->record);

  item->number = nl_record_keep(reader->record, heading->number);
  item->name = nl_record_keep(reader->record, heading->name);
  item->is_public = heading->is_public;
  item->evidence = nl_reader_evidence(reader, heading->block, heading->rule);
  item->reference_read = nl_reader_evidence(reader, heading->block, heading->reference_rule);
  if (heading->reference != NULL)
    nl_record_add_reference(reader->record, item->references, heading->reference);
  if (behind >= 0 && (guint)behind + 1 < items->len)
    g_ptr_array_insert(items, behind + 1, g_ptr_array_steal_index(items, items->len - 1));
  heading->item = item;
  return item;
}

void
nl_outline_open_section(NlReader *reader, const NlHeading *heading)
{
  NlSection *section = g_new0(NlSection, 1);

  section->item = heading->item;
  section->first = heading->block;
  section->body = heading->body;
  section->end = reader->ending;
  if (reader->sections->len > 0) {
    NlSection *before = g_ptr_array_index(reader->sections, reader->sections->len - 1);
    before->end = MIN(before->end, heading->block);
  }
  g_ptr_array_add(reader->sections, section);
}

/* What the agenda lists under a heading ("hierzu -> …", its own number) belongs to the item. */
static void
read_agenda_references(NlReader *reader, const NlHeading *heading, const NlHeading *next)
{
  guint end = next != NULL ? next->block : heading->body;

  for (guint i = heading->block; heading->item->is_public != NL_FALSE && i < end; i++)
    nl_add_references(reader, i, heading->item->references);
}

/* An excerpt's title names its item: "Auszug - Neubau der Brücke". You free it. */
static char *
excerpt_name(const NlReader *reader, guint end)
{
  char *name = NULL;
  for (guint i = 0; name == NULL && i < end; i++) {
    g_autoptr(NlMatch) match = NULL;
    if (nl_reader_match(reader, NL_RULE_KIND_EXCERPT, i, &match) != NULL)
      name = nl_match_dup(match, "name");
  }
  return name;
}

static void
name_excerpt(const NlReader *reader, const GPtrArray *headings)
{
  NlHeading *heading = headings->len > 0 ? g_ptr_array_index(headings, 0) : NULL;
  if (reader->record->kind == NL_KIND_EXCERPT && heading != NULL && heading->name == NULL)
    nl_heading_set_name(heading, excerpt_name(reader, heading->block));
}

/* Whether points of the item, by letters, are items of their own. */
static gboolean
has_points(const GPtrArray *headings, const NlHeading *item)
{
  gboolean found = FALSE;
  for (guint i = 0; !found && i < headings->len; i++) {
    const NlHeading *heading = g_ptr_array_index(headings, i);
    g_autofree char *parent = heading->parent != NULL ? nl_number_key(heading->parent) : NULL;
    found = g_strcmp0(parent, item->key) == 0;
  }
  return found;
}

/* What stands below a heading up to the next one, if it is nothing but points by letters, several of them: "a) Abwägung",
 * "b) Beschluss". You free it; NULL for anything else. */
#define FEWEST_POINTS 2

static char *
points_below(const NlReader *reader, guint from, guint to)
{
  GString *points = g_string_new(NULL);
  guint n = 0;

  for (guint i = from; i < to && i == from + n; i++) {
    const char *text = nl_reader_text(reader, i);
    n += nl_is_heading_text(text) && g_ascii_tolower(*text) == (char)('a' + i - from)
         && nl_reader_match(reader, NL_RULE_ITEM_LETTER, i, NULL) != NULL;
    g_string_append_printf(points, " %s", text);
  }
  return g_string_free(points, n < FEWEST_POINTS || from + n < to);
}

/* Such points are part of the name, where they are no items of their own. */
static void
name_points(const NlReader *reader, const GPtrArray *headings)
{
  for (guint i = 0; i + 1 < headings->len; i++) {
    NlHeading *heading = g_ptr_array_index(headings, i);
    const NlHeading *next = g_ptr_array_index(headings, i + 1);
    gboolean may = heading->name != NULL && heading->number != NULL && heading->parent == NULL;
    g_autofree char *points = may ? points_below(reader, heading->body, next->block) : NULL;
    if (points != NULL && !has_points(headings, heading))
      nl_heading_set_name(heading, g_strconcat(heading->name, points, NULL));
  }
}

static void
read_agenda(NlReader *reader, const GPtrArray *headings, guint n_agenda)
{
  for (guint i = 0; i < n_agenda; i++) {
    NlHeading *heading = g_ptr_array_index(headings, i);
    if (heading->name != NULL)
      nl_outline_add_item(reader, heading, -1);
    if (heading->item != NULL)
      read_agenda_references(reader, heading,
                             i + 1 < headings->len ? g_ptr_array_index(headings, i + 1) : NULL);
  }
}

/* Of items that no part's heading stands over. */
static void
settle_part(const NlReader *reader, NlTruth part)
{
  for (guint i = 0; i < reader->record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    if (item->is_public == NL_UNKNOWN)
      item->is_public = part;
  }
}

/* The agenda's item of that heading's number; NULL for none. */
static NlAgendaItem *
find_numbered(const GPtrArray *headings, guint n_agenda, const NlHeading *wanted)
{
  NlAgendaItem *item = NULL;
  for (guint i = 0; item == NULL && i < n_agenda; i++) {
    const NlHeading *heading = g_ptr_array_index(headings, i);
    item = g_str_equal(heading->key, wanted->key) ? heading->item : NULL;
  }
  return item;
}

/* The block behind the last one before the agenda that belongs to the head or the list of participants. */
static guint
behind_head(const NlReader *reader)
{
  guint at = MIN(reader->agenda, reader->ending);
  while (at > reader->proceedings && nl_reader_match(reader, NL_RULE_HEAD, at - 1, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_KIND_MINUTES, at - 1, NULL) == NULL
         && g_strcmp0(nl_blocks_at(reader->blocks, at - 1)->rule, "attendance") != 0)
    at--;
  return at;
}

/* Items that are treated before the agenda is printed, which one of them settles: "Zu TOP 1 Genehmigung der Tagesordnung".
 * */
static void
read_before_agenda(NlReader *reader, const GPtrArray *headings, guint n_agenda)
{
  guint next = behind_head(reader);

  for (guint i = next; i < MIN(reader->agenda, reader->ending); i = next) {
    g_autoptr(GPtrArray) owner = g_ptr_array_new_with_free_func(nl_heading_free);
    NlHeading *heading = nl_reader_match(reader, NL_RULE_ITEM, i, NULL) != NULL
                             ? nl_heading_new(reader, i, NL_UNKNOWN)
                             : NULL;
    next = heading != NULL ? heading->body : i + 1;
    if (heading == NULL)
      continue;
    g_ptr_array_add(owner, heading);
    heading->item = find_numbered(headings, n_agenda, heading);
    if (heading->item == NULL && heading->name != NULL && nl_is_heading_text(heading->name)
        && !heading->marked)
      nl_outline_add_item(reader, heading, -1);
    if (heading->item != NULL && heading->item->is_public != NL_FALSE && !heading->marked)
      nl_outline_open_section(reader, heading);
  }
}

/* The block behind the n-th heading, that one where there is none. */
static guint
behind_heading(const GPtrArray *headings, guint n, guint otherwise)
{
  return n < headings->len ? ((const NlHeading *)g_ptr_array_index(headings, n))->body : otherwise;
}

/* Whether the items are headed sections without numbers: a point without one is none. */
static gboolean
has_headlines(const NlReader *reader)
{
  const GPtrArray *items = reader->record->agenda_items;
  const NlAgendaItem *first = items->len > 0 ? g_ptr_array_index(items, 0) : NULL;
  return first != NULL && first->number == NULL;
}

/* So many blocks of the proceedings are their opening. */
#define OPENING 3

void
nl_read_outline(NlReader *reader)
{
  gboolean has_agenda = reader->agenda < nl_blocks_size(reader->blocks);
  g_autoptr(GPtrArray) headings
      = nl_collect_headings(reader, has_agenda ? reader->agenda : reader->proceedings);
  guint n_agenda = nl_agenda_length(reader, headings, has_agenda);
  guint agenda_end = n_agenda > 0 ? behind_heading(headings, n_agenda - 1, 0) : 0;
  guint head = has_agenda ? MAX(reader->agenda, reader->proceedings) : reader->proceedings;
  guint opening = behind_heading(headings, n_agenda, head) + OPENING;
  NlTruth part = nl_part_of_title(reader, opening);

  reader->sections = g_ptr_array_new_with_free_func(section_free);
  name_excerpt(reader, headings);
  name_points(reader, headings);
  nl_restart_parts(reader, headings, n_agenda);
  read_agenda(reader, headings, n_agenda);
  if (has_agenda)
    read_before_agenda(reader, headings, n_agenda);
  nl_read_treated(reader, headings, n_agenda);
  nl_allot_told(reader);
  if (reader->record->agenda_items->len == 0)
    nl_read_single(reader, headings);
  if (reader->record->agenda_items->len == 0 && reader->record->kind == NL_KIND_MINUTES)
    nl_read_headlines(reader);
  if (has_agenda && !has_headlines(reader))
    nl_read_points(reader, headings);
  settle_part(reader, part);
  nl_mark_numbers(reader);
  nl_hide_parts(reader, 0, agenda_end);
  nl_hide_items(reader, headings, n_agenda);
}
