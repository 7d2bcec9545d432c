/* attendance_row.c: one line: its cells, in the columns that the lines above it showed. See attendance.h. */
#include "indexer/attendance.h"
#include "indexer/marker.h"

#include <string.h>

/* A cell stands so near its column, in characters. */
#define NEAR_COLUMN 3.0

/* The column that begins nearest to that edge; the number of columns where none is near. */
static guint
nearest_column(const NlAttendance *list, double left)
{
  guint nearest = list->n_lefts;
  double distance = NEAR_COLUMN;

  for (guint i = 0; i < list->n_lefts; i++)
    if (ABS(list->lefts[i] - left) < distance) {
      distance = ABS(list->lefts[i] - left);
      nearest = i;
    }
  return nearest;
}

char **
nl_place_cells(const NlAttendance *list, const NlBlock *block, char **cells)
{
  guint n = g_strv_length(cells);
  gboolean placed = n == block->n_cells && n < list->n_lefts;
  char **row = g_new0(char *, NL_MOST_COLUMNS + 1);
  guint last = 0;

  for (guint i = 0; placed && i < n; i++) {
    guint column = nearest_column(list, block->cells[i]);
    placed = column < list->n_lefts && (i == 0 || column > last)
             && (n > 1 || (column > 0 && list->columns[column].last != NULL));
    for (guint k = 0; placed && k < column; k++)
      row[k] = row[k] != NULL ? row[k] : g_strdup("");
    if (placed)
      row[column] = g_strdup(cells[i]);
    last = column;
  }
  if (!placed)
    g_clear_pointer(&row, g_strfreev);
  return row;
}

void
nl_learn_columns(NlAttendance *list, const NlBlock *block, guint n)
{
  if (n > 1 && n >= list->n_lefts && n == block->n_cells && n <= NL_MOST_COLUMNS) {
    list->n_lefts = n;
    memcpy(list->lefts, block->cells, n * sizeof *list->lefts);
  }
}

/* Names under a head of their own and, beside it, columns for who was there and who was not: "Name", "anwesend",
 * "entschuldigt". */
static gboolean
read_tick_heads(NlAttendance *list, char **cells, guint n)
{
  const NlProfile *profile = list->reader->profile;
  gboolean named = n > 1 && nl_profile_match(profile, NL_RULE_NO_ENTRY, cells[0], NULL) != NULL;
  guint ticks = 0;

  for (guint i = 1; named && i < n; i++)
    if (nl_profile_match(profile, NL_RULE_ABSENT, cells[i], NULL) != NULL
        || nl_profile_match(profile, NL_RULE_PRESENT, cells[i], NULL) != NULL) {
      list->columns[i].ticks = TRUE;
      list->columns[i].present = nl_profile_match(profile, NL_RULE_ABSENT, cells[i], NULL) == NULL;
      ticks++;
    }
  return ticks > 0;
}

static gboolean
is_tick(const char *text)
{
  static const char *const ticks[]
      = { "X", "x", "✓", "✔", "☒", "☑", "✗", "✘", "ja", "Ja", "+", "1", NULL };
  return g_strv_contains(ticks, text);
}

/* What a cell in a column of ticks says of the person before it. */
static gboolean
read_tick(const NlAttendanceColumn *column, const NlAttendanceColumn *named, const char *text)
{
  gboolean tick = is_tick(text);
  if (tick)
    named->last->present = column->present;
  return tick || *text == '\0';
}

/* A heading over the whole list sets all columns; one of several over their columns ("Anwesende", "Entschuldigt",
 * "Verteiler") each its own. */
static gboolean
read_column_heads(NlAttendance *list, char **cells, guint n)
{
  const NlProfile *profile = list->reader->profile;
  guint heads = 0;

  for (guint i = 0; i < n; i++)
    heads += nl_profile_match(profile, NL_RULE_PRESENT, cells[i], NULL) != NULL
             || nl_profile_match(profile, NL_RULE_ABSENT, cells[i], NULL) != NULL;
  for (guint i = 0; heads > 0 && (n == 1 || heads > 1 || n > 2) && i < NL_MOST_COLUMNS; i++) {
    const char *text = cells[MIN(i, n - 1)];
    list->columns[i].present = nl_profile_match(profile, NL_RULE_ABSENT, text, NULL) == NULL;
    list->columns[i].apart = heads > 1;
    list->columns[i].ignored
        = n > 1 && nl_profile_match(profile, NL_RULE_NO_ENTRY, text, NULL) != NULL;
  }
  return heads > 1;
}

/* Whether a cell says that those behind it were there, or were missed. */
static gboolean
heads_people(const NlAttendance *list, const char *label)
{
  return g_str_has_suffix(label, ":")
         && (nl_profile_match(list->reader->profile, NL_RULE_ABSENT, label, NULL) != NULL
             || nl_profile_match(list->reader->profile, NL_RULE_PRESENT, label, NULL) != NULL);
}

/* "Entschuldigt" and names beside it are one line, "Entschuldigt: …"; NULL where the row is none such. */
static char *
label_row(const NlAttendance *list, char **cells)
{
  g_autofree char *label = g_strdup(g_strstrip(cells[0]));
  g_autofree char *names = g_strjoinv(", ", cells + 1);
  gsize length = strlen(label);
  gboolean is_label = length > 0 && label[strspn(label, "0123456789.) ")] != '\0'
                      && !nl_is_name(list, label)
                      && (cells[2] == NULL || heads_people(list, label));

  for (char **cell = cells + 1; is_label && *cell != NULL; cell++)
    is_label = nl_has_people(list, g_strstrip(*cell));
  if (is_label && label[length - 1] == ':')
    label[length - 1] = '\0';
  return is_label ? g_strdup_printf("%s: %s", label, names) : NULL;
}

/* "Entschuldigt" beside the first of those who were missed: it holds for the column of the names. */
static void
pass_heading(NlAttendance *list, char **cells, guint n)
{
  const NlProfile *profile = list->reader->profile;
  const NlAttendanceColumn *label = &list->columns[0];
  NlAttendanceColumn *names = &list->columns[1];

  if (n > 1 && !names->apart && label->last == NULL && nl_is_name(list, cells[1])
      && !nl_is_name(list, cells[0])
      && (nl_profile_match(profile, NL_RULE_ABSENT, cells[0], NULL) != NULL
          || nl_profile_match(profile, NL_RULE_PRESENT, cells[0], NULL) != NULL
          || nl_profile_match(profile, NL_RULE_GROUP, cells[0], NULL) != NULL)) {
    names->present = label->present;
    g_free(names->group);
    g_free(names->role);
    names->group = g_strdup(label->group);
    names->role = g_strdup(label->role);
  }
}

/* "- [x] Anna Berg": a box tells whether those read behind it were there; from: how many were listed before. */
static void
read_box(const NlAttendance *list, const char *text, guint from)
{
  const GPtrArray *participants = list->reader->record->participants;
  const char *behind = NULL;
  NlBox box = nl_marker_box(text, &behind);

  for (guint i = from; box != NL_BOX_NONE && i < participants->len; i++)
    ((NlParticipant *)g_ptr_array_index(participants, i))->present = box == NL_BOX_TICKED;
}

/* "Verteiler: …": those named below, up to the next label, need not have been there. */
static gboolean
read_distribution(NlAttendance *list, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  gboolean heads = nl_profile_match(list->reader->profile, NL_RULE_NO_ENTRY, text, &match) != NULL
                   && nl_match_span(match, "names_follow", &start, &end);

  for (guint i = 0; (heads || strchr(text, ':') != NULL) && i < NL_MOST_COLUMNS; i++)
    list->columns[i].ignored = heads;
  return heads;
}

static gboolean
read_cells(NlAttendance *list, char **cells)
{
  guint n = MIN(g_strv_length(cells), NL_MOST_COLUMNS);
  gboolean heads = read_tick_heads(list, cells, n) || read_column_heads(list, cells, n);
  gboolean read = heads;
  const NlAttendanceColumn *named = NULL; /* the column of the name before */
  g_autofree char *labelled = NULL;

  list->alone = n == 1;
  if (n == 1 && !heads && read_distribution(list, cells[0]))
    return TRUE;
  if (!heads && n >= 2 && (labelled = label_row(list, cells)) != NULL) {
    list->column = &list->columns[0];
    list->alone = TRUE;
    list->n_lefts = 0; /* these are no columns: what stands below goes on with the line */
    return nl_read_cell(list, labelled);
  }
  for (guint i = 0; !heads && i < n; i++) {
    if (list->columns[i].ticks && named != NULL && read_tick(&list->columns[i], named, cells[i]))
      continue;
    guint before = list->reader->record->participants->len;
    const char *text = g_strstrip(cells[i]);
    gboolean detail = FALSE;
    if (n > 1 && *text == '\0')
      continue;
    list->column = &list->columns[i];
    if (n == 1 && !list->column->ignored && nl_add_welded(list, text)) {
      read = TRUE;
    } else if (*text != '\0' && !list->column->ignored
               && (nl_is_short_entry(text) || nl_is_name_list(list, text)
                   || nl_tells_people(list->reader, text))) {
      detail = named != NULL && list->column->last == NULL && nl_read_detail(list, named, text);
      read |= detail || nl_read_cell(list, text);
    }
    if (i == 0)
      pass_heading(list, cells, n);
    if (!detail)
      named = list->reader->record->participants->len > before ? list->column : NULL;
  }
  return read;
}

gboolean
nl_read_row(NlAttendance *list, char **cells)
{
  guint from = list->reader->record->participants->len;
  gboolean read = read_cells(list, cells);

  if (read)
    read_box(list, cells[0], from);
  return read;
}
