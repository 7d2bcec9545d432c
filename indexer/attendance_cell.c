/* attendance_cell.c: one cell: a heading (present, absent, a group), a remark on the entry before it (late, early,
 * substitute), or names. See attendance.h.
 */
#include "indexer/attendance.h"
#include "indexer/marker.h"

#include <string.h>

static gboolean
has_group(const NlMatch *match, const char *group)
{
  gsize start = 0, end = 0;
  return nl_match_span(match, group, &start, &end);
}

gboolean
nl_is_short_entry(const char *text)
{
  const char *colon = strchr(text, ':');
  return strlen(text) <= NL_LONGEST_ENTRY || (colon != NULL && colon - text <= NL_LONGEST_LABEL);
}

/* A sentence that lists people is no longer, in bytes. */
#define LONGEST_TOLD 1500

gboolean
nl_tells_people(const NlReader *reader, const char *text)
{
  const NlProfile *profile = reader->profile;
  g_autoptr(NlMatch) present = NULL;
  g_autoptr(NlMatch) absent = NULL;

  if (strlen(text) <= LONGEST_TOLD
      && nl_profile_match(profile, NL_RULE_PRESENT, text, &present) == NULL)
    nl_profile_match(profile, NL_RULE_ABSENT, text, &absent);
  return (present != NULL && has_group(present, "rest"))
         || (absent != NULL && has_group(absent, "rest"));
}

/* Names stand so near below a heading that says of itself that they follow. */
#define NAMES_WITHIN 3

static gboolean
names_follow(const NlAttendance *list, guint block)
{
  guint end = MIN(block + 1 + NAMES_WITHIN, nl_blocks_size(list->reader->blocks));
  gboolean found = FALSE;

  for (guint i = block + 1; !found && i < end; i++) {
    g_auto(GStrv) cells = g_strsplit(nl_reader_text(list->reader, i), "\t", -1);
    for (char **cell = cells;
         !found && *cell != NULL && (nl_is_short_entry(*cell) || nl_is_name_list(list, *cell));
         cell++) {
      const char *label = strstr(*cell, ": ");
      found = nl_has_people(list, g_strstrip(*cell))
              || (label != NULL && nl_has_people(list, label + 2));
    }
  }
  return found;
}

gboolean
nl_misses_names(const NlAttendance *list, guint block, const NlMatch *match)
{
  gsize start = 0, end = 0;
  return nl_match_span(match, "names_follow", &start, &end) && !names_follow(list, block);
}

static void
set_heading(NlAttendanceColumn *column, const NlMatch *match)
{
  g_free(column->group);
  g_free(column->role);
  column->group = nl_match_dup(match, "name");
  column->role = nl_match_dup(match, "role");
}

/* A heading alone on its line holds for all columns that have none of their own. */
static void
set_headings(NlAttendance *list, const NlMatch *match)
{
  set_heading(list->column, match);
  list->column->own = !list->alone;
  for (guint i = 0; list->alone && i < NL_MOST_COLUMNS; i++)
    if (&list->columns[i] != list->column && !list->columns[i].own)
      set_heading(&list->columns[i], match);
}

/* Whether some of those present are listed under a group's name. */
static gboolean
is_headed(const NlAttendance *list, const char *group)
{
  const GPtrArray *participants = list->reader->record->participants;
  gboolean headed = FALSE;

  for (guint i = 0; group != NULL && !headed && i < participants->len; i++) {
    const NlParticipant *participant = g_ptr_array_index(participants, i);
    headed = participant->present && g_strcmp0(participant->organization, group) == 0;
  }
  return headed;
}

/* Whether those under a heading were there or missed, as it says itself; else as those above it. "Protokoll: Frau X" is no
 * absent one, behind those absent either; "Die Mitglieder: X, Y" may be. */
static gboolean
are_present(const NlAttendance *list, NlRuleSet set, const NlMatch *match)
{
  gboolean names = has_group(match, "rest"), present = list->column->present;
  g_autofree char *group = nl_match_dup(match, "name");

  if (set == NL_RULE_ABSENT)
    present = !names && list->heads == list->block;
  else if (set == NL_RULE_PRESENT || has_group(match, "there")
           || (set == NL_RULE_GROUP && !list->headed)
           || (has_group(match, "apart") && !is_headed(list, group))
           || (names && !has_group(match, "members") && !has_group(match, "apart")))
    present = TRUE;
  return present;
}

/* Whether names stand behind a label: of an office one word is enough. */
static gboolean
labels_people(const NlAttendance *list, const NlMatch *match, const char *names)
{
  g_auto(NlPersonText) person = { 0 };
  return nl_has_people(list, names) || nl_is_list_of_families(list, names)
         || (has_group(match, "role")
             && nl_person_parse(list->reader->profile, names, &person) != NULL);
}

static void
add_labelled(NlAttendance *list, const char *names, const char *rule)
{
  gboolean singles = list->singles;

  list->singles = singles || !nl_has_people(list, names) || nl_is_list_of_families(list, names);
  if (strpbrk(names, ",;:") != NULL || !nl_add_welded(list, names))
    nl_add_people(list, names, TRUE, rule);
  list->singles = singles;
  g_clear_pointer(&list->column->role, g_free); /* "Schriftführer: X" holds for X alone */
}

/* "Berg, Anna (X) anwesend" is an entry: a name with a given name in it. */
static gboolean
is_person(const NlAttendance *list, const char *text)
{
  return nl_is_name(list, text) && nl_has_given_name(list->reader->profile, text);
}

/* An office alone on a line heads those below it in a list that begins with such a line; in any other it is that of the
 * person above, who has none yet. */
static gboolean
tells_office(NlAttendance *list, const NlMatch *match)
{
  NlParticipant *last = list->column->last;
  g_autofree char *role = nl_match_dup(match, "role");

  list->led |= list->reader->record->participants->len == 0;
  if (!list->led && last != NULL && last->role == NULL)
    last->role = nl_record_keep(list->reader->record, role);
  return !list->led && last != NULL;
}

/* The heading that a rule found, where it is one: one that has names behind it on its line must have them. */
static gboolean
read_heading_by(NlAttendance *list, NlRuleSet set, const char *rule, const NlMatch *match,
                const char *text)
{
  g_autofree char *rest = nl_match_dup(match, "rest");
  g_autofree char *first = nl_match_dup(match, "first");
  gboolean point = nl_marker_of(text) == NL_MARKER_BULLET; /* of a list: no group's line */
  gboolean heading = (rest == NULL || labels_people(list, match, rest))
                     && (rest != NULL || (set == NL_RULE_GROUP ? !point : !is_person(list, text)))
                     && !nl_misses_names(list, list->block, match);

  if (heading && has_group(match, "leads") && tells_office(list, match))
    return TRUE;
  if (heading) {
    list->column->present = are_present(list, set, match);
    list->headed |= set == NL_RULE_PRESENT;
    list->heads = set == NL_RULE_PRESENT && rest == NULL ? list->block + 1 : 0;
    set_headings(list, match);
    if (first != NULL) {
      nl_add_people(list, first, FALSE, rule);
      g_clear_pointer(&list->column->role, g_free);
    }
    if (rest != NULL)
      add_labelled(list, rest, rule);
  }
  return heading;
}

static gboolean
read_heading(NlAttendance *list, NlRuleSet set, const char *text)
{
  const NlProfile *profile = list->reader->profile;
  const char *behind = nl_marker_skip_bullet(text), *rule = NULL;
  g_autoptr(NlMatch) match = NULL;
  gboolean heading = FALSE;
  guint n = 0;

  while (!heading && (rule = nl_profile_match_from(profile, set, &n, behind, &match)) != NULL)
    heading = read_heading_by(list, set, rule, match, text);
  return heading;
}

/* What stands again and again between the names is no name: a party, "ja". It tells of the one above. Whoever has a given
 * name, or two in a point of a list, is a person, however often he stands for something. */
#define MOST_TIMES 2

static gboolean
read_repeated(NlAttendance *list, const char *text)
{
  NlParticipant *last = list->column->last;
  gboolean repeated = last != NULL && nl_name_form(list, text).rule != NULL
                      && !nl_name_form(list, text).addressed
                      && !(nl_is_entry_form(nl_name_form(list, text).rule)
                           && (nl_marker_of(text) == NL_MARKER_BULLET
                               || nl_has_given_name(list->reader->profile, text)))
                      && GPOINTER_TO_UINT(g_hash_table_lookup(list->lines, text)) > MOST_TIMES;

  if (repeated && last->organization == NULL)
    last->organization = nl_record_keep(list->reader->record, text);
  return repeated;
}

/* Family names alone, in the first line below a heading; those that follow may be fewer. */
static gboolean
add_families(NlAttendance *list, const char *text)
{
  gboolean first = list->column->last == NULL || list->heads == list->block;
  gboolean families
      = (first && nl_is_list_of_families(list, text))
        || (list->bare == list->block && strchr(text, ',') != NULL && strchr(text, ':') == NULL);
  gboolean singles = list->singles, added = FALSE;

  list->singles |= families;
  added = families && nl_add_people(list, text, TRUE, NULL);
  list->singles = singles;
  if (added)
    list->bare = list->block + 1;
  return added;
}

gboolean
nl_read_cell(NlAttendance *list, const char *text)
{
  return nl_profile_match(list->reader->profile, NL_RULE_NO_ENTRY, text, NULL) != NULL
         || (nl_is_list_of_given(list, text) && nl_add_people(list, text, TRUE, NULL))
         || add_families(list, text) || nl_add_parted(list, text, "person")
         || read_repeated(list, text) || read_heading(list, NL_RULE_ABSENT, text)
         || read_heading(list, NL_RULE_PRESENT, text) || read_heading(list, NL_RULE_GROUP, text)
         || (list->runs && nl_add_run(list, text, NULL))
         || nl_add_people(list, text, nl_is_name_list(list, text), NULL)
         || (list->column->last != NULL && nl_read_remark(list, text))
         || nl_add_run(list, text, NULL);
}

gboolean
nl_read_detail(NlAttendance *list, const NlAttendanceColumn *of, const char *text)
{
  NlReader *reader = list->reader;
  NlParticipant *participant = of->last;
  g_auto(NlPersonText) person = { 0 };
  g_autoptr(NlMatch) group = NULL;
  gboolean detail = nl_person_parse(reader->profile, text, &person) != of->form;

  if (detail && nl_profile_match(reader->profile, NL_RULE_GROUP, text, &group) != NULL) {
    g_autofree char *name = nl_match_dup(group, "name");
    g_autofree char *role = nl_match_dup(group, "role");
    if (name != NULL)
      participant->organization = nl_record_keep(reader->record, name);
    if (role != NULL)
      participant->role = nl_record_keep(reader->record, role);
  } else if (detail) {
    list->column->last = participant;
    /* "anwesend" in a column of its own is no office */
    if (!nl_read_remark(list, text)
        && nl_profile_match(reader->profile, NL_RULE_PRESENT, text, NULL) == NULL)
      participant->role = nl_record_keep(reader->record, text);
    list->column->last = NULL;
  }
  return detail;
}
