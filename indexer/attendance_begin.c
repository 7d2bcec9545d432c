/* attendance_begin.c: where the lists of those present and absent begin: at a heading, a group's label, or names that none
 * heads. See attendance.h.
 */
#include "indexer/attendance.h"
#include "indexer/marker.h"
#include "indexer/number.h"

#include <string.h>

/* Somebody who is told to speak is in no list any more. */
#define SHORTEST_SENTENCE 50

static gboolean
is_sentence(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  const char *last = strrchr(text, ' ');
  return strlen(text) >= SHORTEST_SENTENCE && g_str_has_suffix(text, ".") && last != NULL
         && nl_profile_match(reader->profile, NL_RULE_ABBREVIATION, last + 1, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_TURN, block, NULL) != NULL
         && !nl_tells_people(reader, text);
}

gboolean
nl_ends_list(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_NONPUBLIC, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL
         || is_sentence(reader, block);
}

/* A list goes on within so many lines. */
#define MOST_BETWEEN_LISTS 8

gboolean
nl_heads_list(const NlAttendance *list, guint block)
{
  g_auto(GStrv) cells = g_strsplit(nl_reader_text(list->reader, block), "\t", 2);
  g_autoptr(NlMatch) match = NULL;
  return cells[0] != NULL && nl_reader_match(list->reader, NL_RULE_VOTE_LINE, block, NULL) == NULL
         && nl_profile_match(list->reader->profile, NL_RULE_PRESENT,
                             nl_marker_skip_bullet(cells[0]), &match)
                != NULL
         && !nl_misses_names(list, block, match)
         && (cells[1] == NULL
             || nl_profile_match(list->reader->profile, NL_RULE_NO_ENTRY, g_strstrip(cells[1]),
                                 NULL)
                    == NULL);
}

gboolean
nl_is_matter(const NlAttendance *list, guint block)
{
  const char *text = nl_reader_text(list->reader, block);
  g_auto(GStrv) cells = g_strsplit(text, "\t", -1);
  gboolean matter = nl_reader_match(list->reader, NL_RULE_ITEM_WEAK, block, NULL) != NULL
                    && strchr(text, ':') == NULL && !nl_has_people(list, text);

  for (char **cell = cells; matter && cells[1] != NULL && *cell != NULL; cell++)
    matter = !nl_is_name(list, g_strstrip(*cell));
  return matter;
}

/* Whether an item of that number may be a sitting's first: 1, I, or one that counts on over a year. */
static gboolean
is_first_number(const char *number)
{
  g_autofree char *key = nl_number_key(number);
  guint step = nl_number_step(key);
  return (step == 1 && (strchr(key, '.') == NULL || g_str_has_suffix(key, ".0")))
         || step >= NL_FIRST_RUNNING || strpbrk(number, "/-") != NULL;
}

gboolean
nl_is_first_item(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *number = NULL;

  if (nl_reader_match(reader, NL_RULE_CLOSING, block, NULL) == NULL
      && !nl_has_given_name(reader->profile, nl_reader_text(reader, block))
      && nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match) != NULL)
    number = nl_match_dup(match, "number");
  return number != NULL && is_first_number(number);
}

/* So many names one below the other, with a group's or an office's line over them, are a list of who was there. */
#define FEWEST_NAMES 4
/* Behind a label, so many that all have a given name. */
#define FEWEST_LISTED 3
/* Without one, so many that have a given name. */
#define FEWEST_GIVEN 5

static gboolean
heads_group(const NlReader *reader, const char *text)
{
  return nl_profile_match(reader->profile, NL_RULE_GROUP, text, NULL) != NULL
         || nl_profile_match(reader->profile, NL_RULE_ABSENT, text, NULL) != NULL;
}

/* "Menü Bürger", "Menü Service" are no names. */
static gboolean
same_first_word(const char *a, const char *b)
{
  gsize length = strcspn(a, " ");
  return a[length] == ' ' && strncmp(a, b, length + 1) == 0;
}

/* How far it was looked for names: an assembly may list them within its first item, behind a sentence. */
typedef struct {
  gboolean item, told; /* the first item has begun, and something was told in it */
} Opening;

/* Whether the block is past where names are listed. */
static gboolean
ends_opening(const NlReader *reader, guint block, Opening *opening)
{
  gboolean item = nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL;
  gboolean ends = (item && opening->told) || (!opening->item && !item && is_sentence(reader, block))
                  || nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) != NULL;
  opening->item |= item;
  opening->told |= opening->item && !item && is_sentence(reader, block);
  return ends;
}

/* Whether so many names one below the other, so many of them with a given name, and lines of groups are a list. */
static gboolean
are_listed(guint names, guint groups, guint given)
{
  return groups > 0 ? names >= FEWEST_NAMES || given >= FEWEST_LISTED
                    : names >= FEWEST_NAMES && given >= FEWEST_GIVEN;
}

/* The first block of such a list, above the agenda and the second item and before `end`; the number of blocks where there
 * is none. */
static guint
find_names(const NlAttendance *list, guint end)
{
  const NlReader *reader = list->reader;
  guint size = nl_blocks_size(reader->blocks), start = size, names = 0, groups = 0, given = 0;
  char before[NL_LONGEST_ENTRY + 1] = "";
  Opening opening = { 0 };

  for (guint i = 0;
       !are_listed(names, groups, given) && i < end && !ends_opening(reader, i, &opening); i++) {
    g_auto(GStrv) cells = g_strsplit(nl_reader_text(reader, i), "\t", 2);
    const char *first = cells[0] != NULL ? g_strstrip(cells[0]) : "";
    gboolean group = nl_is_short_entry(first) && heads_group(reader, first);
    gboolean name = !group && nl_is_short_entry(first) && nl_is_name(list, first)
                    && !same_first_word(first, before);
    if (!group && !name)
      names = groups = given = 0;
    else if (names + groups == 0)
      start = i;
    names += name;
    groups += group;
    given += name && nl_has_given_name(reader->profile, first);
    g_strlcpy(before, first, sizeof before);
  }
  return are_listed(names, groups, given) ? start : size;
}

/* Whether a block heads those who were missed, with names below it. */
static gboolean
heads_absent(const NlAttendance *list, guint block)
{
  const NlReader *reader = list->reader;
  const char *below
      = block + 1 < nl_blocks_size(reader->blocks) ? nl_reader_text(reader, block + 1) : "";
  return nl_reader_match(reader, NL_RULE_ABSENT, block, NULL) != NULL && nl_is_short_entry(below)
         && nl_is_name(list, below);
}

/* A heading of those absent: some list nobody else. */
static guint
find_absent(const NlAttendance *list)
{
  const NlReader *reader = list->reader;
  guint size = nl_blocks_size(reader->blocks), start = size;

  for (guint i = 0; start == size && i < MIN(size, reader->agenda) && !nl_ends_list(reader, i); i++)
    if (heads_absent(list, i))
      start = i;
  return start;
}

/* Whether a block is an entry, or the line of a group. */
static gboolean
is_listed(const NlAttendance *list, guint block, gboolean *out_heading)
{
  const char *text = nl_reader_text(list->reader, block);
  *out_heading
      = nl_is_short_entry(text) && strstr(text, ": ") == NULL && heads_group(list->reader, text);
  return *out_heading || (nl_is_short_entry(text) && nl_is_name(list, text));
}

/* Groups with their names may stand above the heading: "Vorsitzende:", a name, "Anwesende Mitglieder:". The first of
 * them; the heading where there are none. */
static guint
find_above(const NlAttendance *list, guint heading)
{
  guint first = heading;
  gboolean group = FALSE, named = FALSE;

  for (guint i = heading; i > 0 && is_listed(list, i - 1, &group); i--) {
    named |= !group;
    if (group && named)
      first = i - 1;
  }
  return first;
}

/* Names, each with a given one, with commas or nothing between them: no other line has them. */
static gboolean
names_people(const NlAttendance *list, const char *names)
{
  const NlProfile *profile = list->reader->profile;
  g_auto(GStrv) parts = g_strsplit(names, ",", -1);
  guint n = 0;

  for (char **part = parts; *part != NULL; part++)
    n += nl_has_given_name(profile, g_strstrip(*part)) && nl_is_name(list, *part);
  return (n >= FEWEST_LISTED && n == g_strv_length(parts)) || nl_is_run(list, names);
}

/* Whether a line labels who led, kept the minutes or was missed: "Protokoll: Anna Berg", in one cell or two. In the
 * opening, of which nothing is told yet, any label with a list of names is one. */
static gboolean
is_role_line(const NlAttendance *list, guint block, gboolean opening)
{
  g_auto(GStrv) cells = g_strsplit(nl_reader_text(list->reader, block), "\t", 3);
  const char *label = cells[0] != NULL ? nl_marker_skip_bullet(cells[0]) : "";
  g_autofree char *line = cells[0] == NULL || cells[1] == NULL ? g_strdup(label)
                          : g_str_has_suffix(label, ":")
                              ? g_strdup_printf("%s %s", label, cells[1])
                              : g_strdup_printf("%s: %s", label, cells[1]);
  const NlProfile *profile = list->reader->profile;
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *names = NULL;
  gsize start = 0, end = 0;
  gboolean fits = strlen(line) <= NL_LONGEST_LISTING, role = FALSE;
  gboolean absent = fits && nl_profile_match(profile, NL_RULE_ABSENT, line, &match) != NULL;

  if (absent || (fits && nl_profile_match(profile, NL_RULE_GROUP, line, &match) != NULL)) {
    names = nl_match_dup(match, "rest");
    role = strlen(line) <= NL_LONGEST_ENTRY
           && (absent || nl_match_span(match, "role", &start, &end));
  }
  return names != NULL
         && ((role && nl_has_people(list, names)) || (opening && names_people(list, names)));
}

/* The first of the lines shortly above a block that are such labels; the block where there is none. */
static guint
first_role_line(const NlAttendance *list, guint block)
{
  guint first = block;
  for (guint i = block; i > 0 && block - i < MOST_BETWEEN_LISTS; i--)
    if (is_role_line(list, i - 1, FALSE))
      first = i - 1;
  return first;
}

/* Whether a block is of what was treated: an item, a vote, some sentence that names nobody who was there. */
static gboolean
is_told(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  return nl_is_first_item(reader, block) || nl_reader_match(reader, NL_RULE_LABEL_VOTE, block, NULL)
         || (strlen(text) >= SHORTEST_SENTENCE && g_str_has_suffix(text, ".")
             && !nl_tells_people(reader, text));
}

/* A document that lists nobody else may label them in its head. */
static guint
find_roles(const NlAttendance *list)
{
  const NlReader *reader = list->reader;
  guint size = nl_blocks_size(reader->blocks), start = size;
  gboolean opens = TRUE;

  for (guint i = 0; start == size && i < MIN(size, reader->agenda) && !nl_ends_list(reader, i);
       i++) {
    opens = opens && !is_told(reader, i);
    if (is_role_line(list, i, opens))
      start = i;
  }
  return start;
}

/* The heading of a list that goes on behind a few lines that are none; where the heading had nobody below it the first label
 * of one. The number of blocks where there is none. */
guint
nl_next_list(const NlAttendance *list, guint from)
{
  guint size = nl_blocks_size(list->reader->blocks), next = size;
  guint end = MIN(from + MOST_BETWEEN_LISTS, size);
  gboolean empty = list->reader->record->participants->len == 0;

  for (guint i = from; next == size && i < end && !nl_ends_list(list->reader, i)
                       && (empty || !nl_is_matter(list, i));
       i++)
    if (nl_heads_list(list, i) || heads_absent(list, i) || (empty && is_role_line(list, i, FALSE)))
      next = i;
  return next;
}

guint
nl_find_list(const NlAttendance *list)
{
  guint size = nl_blocks_size(list->reader->blocks), start = size;

  for (guint i = 0; start == size && i < size; i++)
    if (nl_heads_list(list, i))
      start = find_above(list, i);
  start = MIN(start, find_names(list, start));
  if (start == size)
    start = find_absent(list);
  return start < size ? first_role_line(list, start) : find_roles(list);
}

guint
nl_find_attendance(NlReader *reader)
{
  const NlAttendance list = { .reader = reader };
  return nl_find_list(&list);
}
