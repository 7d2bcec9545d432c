/* attendance.c: the lists of those present and absent, line by line, to where they end. See attendance.h. */
#include "indexer/attendance.h"
#include "indexer/marker.h"

#include <string.h>

/* Puts the participants read since `from` in the order of the columns. */
static void
settle_order(NlAttendance *list, guint *from)
{
  GPtrArray *participants = list->reader->record->participants;

  for (guint c = 0; c < NL_MOST_COLUMNS; c++) {
    for (guint i = 0; i < list->order[c]->len; i++)
      participants->pdata[(*from)++] = list->order[c]->pdata[i];
    g_ptr_array_set_size(list->order[c], 0);
  }
}

/* A heading over all columns: what stood in them before it comes before what follows. Behind one of those present or
 * absent the columns may be others. */
static void
start_section(NlAttendance *list, guint block, guint *settled)
{
  const NlReader *reader = list->reader;
  gboolean alone = strchr(nl_reader_text(reader, block), '\t') == NULL;
  gboolean anew = alone
                  && (nl_reader_match(reader, NL_RULE_PRESENT, block, NULL) != NULL
                      || nl_reader_match(reader, NL_RULE_ABSENT, block, NULL) != NULL);

  if (anew)
    list->n_lefts = 0;
  if (anew || (alone && nl_reader_match(reader, NL_RULE_GROUP, block, NULL) != NULL))
    settle_order(list, settled);
}

/* What stands behind a label at the beginning of a line; the line itself where none does. */
static const char *
behind_label(const char *text)
{
  const char *label = strstr(text, ": ");
  return label != NULL && label - text <= NL_LONGEST_LABEL ? label + 2 : text;
}

/* Whether a list of names goes on in the line below. */
static gboolean
runs_on(const NlAttendance *list, const char *text, guint next)
{
  const NlReader *reader = list->reader;
  const char *names = behind_label(text);
  const char *below = next < nl_blocks_size(reader->blocks) ? nl_reader_text(reader, next) : "";
  gsize length = strlen(text);
  gboolean open = g_str_has_suffix(text, ",") || g_str_has_suffix(text, " Herr")
                  || g_str_has_suffix(text, " Frau") || g_str_has_suffix(text, " und")
                  || (g_unichar_isupper(g_utf8_get_char(below)) && nl_breaks_name(list, names)
                      && !nl_is_name(list, below));

  /* another entry, or what is no more of the list */
  gboolean apart
      = !open && nl_blocks_at(reader->blocks, MIN(next, nl_blocks_size(reader->blocks) - 1))->gap
        && (nl_name_form(list, below).office || !nl_has_people(list, below));

  return *below != '\0' && !apart && length > 0 && strchr(".;:", text[length - 1]) == NULL
         && nl_is_name_list(list, names) && strpbrk(names, "\t:") == NULL
         && strpbrk(below, "\t:") == NULL && (open || strstr(below, ", ") != NULL)
         && !nl_ends_list(reader, next);
}

/* The text of a line, and of those that a list of names runs on over; *last is the last of them. */
static char *
list_text(const NlAttendance *list, guint *last)
{
  char *text = g_strdup(nl_reader_text(list->reader, *last));
  while (runs_on(list, text, *last + 1)) {
    char *longer = g_strconcat(text, " ", nl_reader_text(list->reader, ++*last), NULL);
    g_free(text);
    text = longer;
  }
  return text;
}

/* That many lines which are no entry end the list. */
#define MOST_STRAY_LINES 3

/* So many lines of one name each are a list of those who go by it, most of them given names. */
#define FEWEST_SINGLES 3

/* The block behind a run of lines of one name each that begins there; 0 where there is none. */
static guint
run_end(const NlAttendance *list, guint from)
{
  const NlReader *reader = list->reader;
  guint end = from, given = 0;
  gboolean single = TRUE;

  while (single && end < nl_blocks_size(reader->blocks)) {
    g_autofree char *text = g_strdup(nl_reader_text(reader, end));
    const char *rule = NULL;
    nl_person_parsed(list->reader, g_strstrip(text), &rule);
    single = rule != NULL && !nl_is_entry_form(rule);
    given += single && nl_is_given(list, text);
    end += single;
  }
  return end >= from + FEWEST_SINGLES && 2 * given >= end - from ? end : 0;
}

/* Such a line with those right below it who were there when it was treated. */
static gboolean
heads_matter(const NlAttendance *list, guint block)
{
  return nl_is_matter(list, block) && block + 1 < nl_blocks_size(list->reader->blocks)
         && nl_heads_list(list, block + 1);
}

static gboolean
is_point(const char *text)
{
  return nl_marker_of(text) == NL_MARKER_BULLET;
}

/* Whether between the lists the first item begins: what is listed within it is no end of the head. */
static gboolean
is_behind_first_item(const NlReader *reader, guint from, guint to)
{
  gboolean behind = FALSE;
  for (guint i = from; from > 0 && !behind && i < to; i++)
    behind = nl_is_first_item(reader, i);
  return behind;
}

/* Behind names that stand one below the other the column of what they are may come out of a PDF, as many lines: so many
 * more that are no entry are no end. */
static guint
column_of(guint names)
{
  return names > 1 ? names : 0;
}

static guint
read_list(NlAttendance *list, guint from)
{
  NlReader *reader = list->reader;
  guint end = from, stray = 0, before = reader->record->participants->len, settled = before;
  guint listed = before, names = 0; /* names: so many lines of them, one below the other */

  for (guint i = from;
       stray < MOST_STRAY_LINES + column_of(names) && i < nl_blocks_size(reader->blocks)
       && !nl_ends_list(reader, i) && (i == from || !heads_matter(list, i));
       i++) {
    guint first = i;
    g_autofree char *text = list_text(list, &i);
    g_auto(GStrv) cells = g_strsplit(text, "\t", -1);
    gboolean read = FALSE;
    g_auto(GStrv) placed = nl_place_cells(list, nl_blocks_at(reader->blocks, first), cells);
    list->block = first;
    if (first >= list->singles_end)
      list->singles_end = MAX(list->singles_end, run_end(list, first));
    list->singles = first < list->singles_end
                    || (list->singles_end > 0 && (is_point(text) || nl_is_given(list, text)));
    nl_learn_columns(list, nl_blocks_at(reader->blocks, first), g_strv_length(cells));
    if (placed == NULL)
      start_section(list, first, &settled);
    listed = reader->record->participants->len;
    read = strlen(text) <= NL_LONGEST_LISTING && nl_read_row(list, placed != NULL ? placed : cells);
    names = reader->record->participants->len == listed ? names * !read : stray > 0 ? 1 : names + 1;
    stray = read ? 0 : stray + 1;
    if (listed > before && reader->record->participants->len == listed
        && nl_is_first_item(reader, first)) {
      read = FALSE;
      stray = MOST_STRAY_LINES;
      names = 0;
    }
    for (guint n = first; read && n <= i; n++)
      nl_blocks_at(reader->blocks, n)->rule = "attendance";
    end = read ? i + 1 : end;
  }
  settle_order(list, &settled);
  return end;
}

/* Fewer people are those whom the head names for what they do. */
#define FEWEST_LISTED 3

/* Whether a block lists so many people in a line, or is the first of so many lines. */
static gboolean
lists_several(const NlAttendance *list, guint block)
{
  const char *text = nl_reader_text(list->reader, block);
  return nl_is_name_list(list, text) || nl_is_list_of_given(list, text)
         || run_end(list, block) > block;
}

/* The heading of a list of several that stands behind the proceedings: "Anwesenheitsliste:". The number of blocks where there
 * is none. */
static guint
find_last(const NlAttendance *list, guint from)
{
  guint size = nl_blocks_size(list->reader->blocks), found = size;

  for (guint i = size; found == size && i > MAX(from, size / 2); i--)
    if (i < size && strchr(nl_reader_text(list->reader, i - 1), '\t') == NULL
        && nl_heads_list(list, i - 1) && lists_several(list, i))
      found = i - 1;
  return found;
}

static void
count_line(NlAttendance *list, const char *text)
{
  guint times = GPOINTER_TO_UINT(g_hash_table_lookup(list->lines, text));
  g_hash_table_insert(list->lines, (gpointer)text, GUINT_TO_POINTER(times + 1));
}

guint
nl_read_attendance(NlReader *reader)
{
  guint size = nl_blocks_size(reader->blocks), start = size, end = 0;
  NlAttendance list = { .reader = reader,
                        .listed = g_hash_table_new(g_str_hash, g_str_equal),
                        .women = g_hash_table_new(NULL, NULL),
                        .lines = g_hash_table_new(g_str_hash, g_str_equal) };

  for (guint c = 0; c < NL_MOST_COLUMNS; c++) {
    list.columns[c].present = TRUE;
    list.order[c] = g_ptr_array_new();
  }
  start = nl_find_list(&list);
  for (guint i = start; i < size; i++)
    count_line(&list, nl_reader_text(reader, i));
  while (start < size) {
    guint next = read_list(&list, start);
    if (!is_behind_first_item(reader, end, start))
      end = MAX(end, next);
    start = nl_next_list(&list, MAX(next, start + 1)); /* a heading too long for a list is none */
  }
  start = reader->record->participants->len < FEWEST_LISTED ? find_last(&list, end) : size;
  if (start < size)
    read_list(&list, start);
  nl_turn_names(reader);
  for (guint c = 0; c < NL_MOST_COLUMNS; c++) {
    g_free(list.columns[c].group);
    g_free(list.columns[c].role);
    g_ptr_array_unref(list.order[c]);
  }
  g_hash_table_unref(list.listed);
  g_hash_table_unref(list.women);
  g_hash_table_unref(list.lines);
  return end;
}
