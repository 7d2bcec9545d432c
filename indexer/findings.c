/* findings.c: what a careful reader would question. See reader.h.
 *
 * A finding that is wrong more often than right is worse than none: whatever else may explain what was seen (a number
 * that the text mentions, a list that starts over, people who were not listed) silences it. Names of items that are not
 * public are never quoted.
 */
#include "indexer/findings.h"
#include "indexer/number.h"
#include "indexer/sights.h"

#include <string.h>

/* Of what is quoted in a message, in characters. */
#define LONGEST_QUOTE 50
/* A list of items has so many at least; one of sub-items may have two. */
#define SHORTEST_LIST 3
/* More numbers than these are left out on purpose: of a part that is not printed. */
#define MOST_MISSING 5
/* Items are compared each with each: more than any sitting has are not looked at. */
#define MOST_ITEMS 500

/* An item by its number: "Ö 4.1" is the first of the series "ö4." */
typedef struct {
  const NlAgendaItem *item;
  char *key, *series;
  guint value;
  gboolean listed, treated; /* in the agenda; in the proceedings */
} Point;

/* Points of one series in one part, up to where the list starts over. */
typedef struct {
  const char *series; /* borrowed from the points */
  NlTruth part;
  GPtrArray *points; /* Point, borrowed */
} Run;

static void
point_free(gpointer data)
{
  Point *point = data;
  g_free(point->key);
  g_free(point->series);
  g_free(point);
}

static void
run_free(gpointer data)
{
  Run *run = data;
  g_ptr_array_unref(run->points);
  g_free(run);
}

char *
nl_quote(const char *text)
{
  glong length = text != NULL ? g_utf8_strlen(text, -1) : 0;
  g_autofree char *start
      = length > LONGEST_QUOTE ? g_utf8_substring(text, 0, LONGEST_QUOTE - 1) : g_strdup(text);

  if (start != NULL)
    g_strdelimit(start, "\n\t", ' ');
  return start == NULL ? g_strdup("")
                       : g_strdup_printf(" „%s%s“", start, length > LONGEST_QUOTE ? "…" : "");
}

static char *
quote_item(const NlAgendaItem *item)
{
  return nl_quote(item->is_public != NL_FALSE ? item->name : NULL);
}

/* ---- numbers ---- */

gboolean
nl_evidence_is_before(const NlEvidence *a, const NlBlock *b)
{
  return a->page != b->page ? a->page < b->page : a->line < b->line;
}

static const NlSection *
find_section(const NlReader *reader, const NlAgendaItem *item)
{
  const NlSection *found = NULL;
  for (guint i = 0; found == NULL && i < reader->sections->len; i++) {
    const NlSection *section = g_ptr_array_index(reader->sections, i);
    found = section->item == item ? section : NULL;
  }
  return found;
}

static Point *
point_new(const NlReader *reader, const NlAgendaItem *item)
{
  const NlSection *first
      = reader->sections->len > 0 ? g_ptr_array_index(reader->sections, 0) : NULL;
  Point *point = g_new0(Point, 1);

  point->item = item;
  point->key = nl_number_key(item->number != NULL ? item->number : "");
  if (!nl_number_parse(point->key, &point->series, &point->value))
    point->value = 0;
  point->listed
      = first == NULL
        || nl_evidence_is_before(&item->evidence, nl_blocks_at(reader->blocks, first->first));
  point->treated = find_section(reader, item) != NULL;
  return point;
}

static GPtrArray *
collect_points(const NlReader *reader)
{
  GPtrArray *points = g_ptr_array_new_with_free_func(point_free);
  for (guint i = 0; i < reader->record->agenda_items->len; i++)
    g_ptr_array_add(points, point_new(reader, g_ptr_array_index(reader->record->agenda_items, i)));
  return points;
}

static const Point *
find_value(const Run *run, guint value, guint before)
{
  const Point *found = NULL;
  for (guint i = 0; found == NULL && i < before; i++) {
    const Point *point = g_ptr_array_index(run->points, i);
    found = point->value == value ? point : NULL;
  }
  return found;
}

/* Whether the list starts over at the point: it bears the first number, and so does the next the one after. */
static gboolean
starts_over(const Run *run, const GPtrArray *points, guint n)
{
  const Point *point = g_ptr_array_index(points, n), *next = NULL;

  for (guint i = n + 1; next == NULL && i < points->len; i++) {
    const Point *other = g_ptr_array_index(points, i);
    next = strcmp(other->series, point->series) == 0 ? other : NULL;
  }
  return run->points->len > 0 && ((Point *)g_ptr_array_index(run->points, 0))->value == point->value
         && (next != NULL ? find_value(run, next->value, run->points->len) != NULL
                          : run->points->len > 1);
}

static Run *
find_run(const GPtrArray *runs, const Point *point)
{
  Run *found = NULL;
  for (guint i = runs->len; found == NULL && i > 0; i--) {
    Run *run = g_ptr_array_index(runs, i - 1);
    found = run->part == point->item->is_public && strcmp(run->series, point->series) == 0 ? run
                                                                                           : NULL;
  }
  return found;
}

static GPtrArray *
collect_runs(const GPtrArray *points)
{
  GPtrArray *runs = g_ptr_array_new_with_free_func(run_free);

  for (guint i = 0; i < points->len; i++) {
    Point *point = g_ptr_array_index(points, i);
    Run *run = point->value > 0 ? find_run(runs, point) : NULL;
    if (point->value > 0 && (run == NULL || starts_over(run, points, i))) {
      run = g_new0(Run, 1);
      run->series = point->series;
      run->part = point->item->is_public;
      run->points = g_ptr_array_new();
      g_ptr_array_add(runs, run);
    }
    if (run != NULL)
      g_ptr_array_add(run->points, point);
  }
  return runs;
}

/* Agenda and proceedings may number differently: only two of one list are a finding. */
static void
find_twice(NlRecord *record, const Run *run)
{
  for (guint i = 1; i < run->points->len; i++) {
    const Point *point = g_ptr_array_index(run->points, i);
    const Point *first = find_value(run, point->value, i);
    if (first != NULL && first->listed == point->listed) {
      g_autofree char *a = quote_item(first->item), *b = quote_item(point->item);
      nl_record_add_finding(record, NL_FINDING_NUMBER_TWICE, point->item->evidence.page,
                            point->item->evidence.line, "number %s stands twice:%s%s%s",
                            point->item->number, a, *a != '\0' && *b != '\0' ? "," : "", b);
    }
  }
}

/* What the look at a document needs. */
typedef struct {
  NlReader *reader;
  GPtrArray *points; /* Point */
  NlSights *sights;
  char *proceedings; /* folded; NULL until they are asked for */
} Look;

/* ---- gaps ---- */

static guint
greatest(const Run *run)
{
  guint value = 0;
  for (guint i = 0; i < run->points->len; i++)
    value = MAX(value, ((Point *)g_ptr_array_index(run->points, i))->value);
  return value;
}

/* The points with the next smaller and the next greater number; there are such around a gap. */
static const Point *
point_below(const Run *run, guint value)
{
  const Point *found = NULL;
  for (guint at = value; found == NULL && at > 0; at--)
    found = find_value(run, at, run->points->len);
  return found;
}

static const Point *
point_above(const Run *run, guint value)
{
  const Point *found = NULL;
  for (guint at = value; found == NULL && at <= greatest(run); at++)
    found = find_value(run, at, run->points->len);
  return found;
}

/* Whether two runs count on from one another: they have no number in common. */
static gboolean
is_disjoint(const Run *a, const Run *b)
{
  gboolean disjoint = TRUE;
  for (guint i = 0; disjoint && i < a->points->len; i++)
    disjoint
        = find_value(b, ((Point *)g_ptr_array_index(a->points, i))->value, b->points->len) == NULL;
  return disjoint;
}

/* Whether the number is somewhere: as the parent of others, in a part that counts on, or in the text, between the points
 * around it too. */
static gboolean
is_accounted(Look *look, const GPtrArray *runs, const Run *run, guint value)
{
  g_autofree char *key = g_strdup_printf("%s%u", run->series, value);
  const Point *before = point_below(run, value), *after = point_above(run, value);
  gboolean found = FALSE;

  for (guint i = 0; !found && i < runs->len; i++) {
    const Run *other = g_ptr_array_index(runs, i);
    gboolean same
        = strcmp(nl_number_without_part(other->series), nl_number_without_part(run->series)) == 0;
    gsize length = strlen(key);
    found = (g_str_has_prefix(other->series, key) && !g_ascii_isdigit(other->series[length]))
            || (same && other != run && is_disjoint(run, other)
                && find_value(other, value, other->points->len) != NULL);
  }
  return found || nl_sights_explain(look->sights, 0, key)
         || nl_sights_number(look->sights, &before->item->evidence, &after->item->evidence, key);
}

/* A number of the series as this document prints them: "Ö 4" beside "Ö 5". You free it. */
static char *
print_number(const Point *like, guint value)
{
  const char *printed = like->item->number;
  gsize length = strlen(printed);

  while (length > 0 && g_ascii_isdigit(printed[length - 1]))
    length--;
  return length < strlen(printed) ? g_strdup_printf("%.*s%u", (int)length, printed, value)
                                  : g_strdup_printf("%s%u", like->series, value);
}

static void
tell_gap(NlRecord *record, const Run *run, guint from, guint to)
{
  const Point *before = point_below(run, from), *after = point_above(run, to);
  g_autofree char *a = quote_item(before->item), *b = quote_item(after->item);
  g_autofree char *first = print_number(before, from);
  g_autofree char *to_number = print_number(before, to);
  g_autofree char *last = g_strconcat(to_number, " are", NULL);

  nl_record_add_finding(record, NL_FINDING_NUMBER_MISSING, after->item->evidence.page,
                        after->item->evidence.line, "%s%s%s missing: %s%s follows %s%s", first,
                        from == to ? "" : " to ", from == to ? " is" : last, after->item->number, b,
                        before->item->number, a);
}

static gboolean
in_order(const Run *run)
{
  gboolean ordered = TRUE;
  for (guint i = 1; ordered && i < run->points->len; i++)
    ordered = ((Point *)g_ptr_array_index(run->points, i - 1))->value
              <= ((Point *)g_ptr_array_index(run->points, i))->value;
  return ordered;
}

/* A list may begin at any number; only what is left out within it is missing. */
static void
find_gaps(Look *look, const GPtrArray *runs, const Run *run)
{
  guint top = greatest(run), shortest = strchr(run->series, '.') != NULL ? 2 : SHORTEST_LIST;
  guint begun = 0; /* the first missing number of a gap, 0 outside */
  const Point *first = g_ptr_array_index(run->points, 0);
  gboolean list = run->points->len >= shortest && top - first->value < MOST_ITEMS && in_order(run);

  for (guint value = first->value; list && value <= top; value++) {
    gboolean there = find_value(run, value, run->points->len) != NULL;
    if (!there && begun == 0)
      begun = value;
    if (there && begun > 0) {
      gboolean accounted = value - begun > MOST_MISSING;
      for (guint missing = begun; !accounted && missing < value; missing++)
        accounted = is_accounted(look, runs, run, missing);
      if (!accounted)
        tell_gap(look->reader->record, run, begun, value - 1);
      begun = 0;
    }
  }
}

static void
find_numbers(Look *look)
{
  g_autoptr(GPtrArray) runs = collect_runs(look->points);

  for (guint i = 0; i < runs->len; i++) {
    find_twice(look->reader->record, g_ptr_array_index(runs, i));
    find_gaps(look, runs, g_ptr_array_index(runs, i));
  }
}

/* ---- items that were not treated ---- */

/* Shorter names may stand in any text by chance. */
#define SHORTEST_NAME 8

static gboolean
is_named(Look *look, guint from, const NlAgendaItem *item)
{
  g_autofree char *name = g_utf8_casefold(item->name != NULL ? item->name : "", -1);

  if (look->proceedings == NULL) {
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = from; i < nl_blocks_size(look->reader->blocks); i++)
      g_string_append_printf(text, "%s\n", nl_reader_text(look->reader, i));
    look->proceedings = g_utf8_casefold(text->str, -1);
  }
  return strlen(name) < SHORTEST_NAME || strstr(look->proceedings, name) != NULL;
}

/* Whether other items stand below this one: what is under a common heading has its text. */
static gboolean
has_points_below(const GPtrArray *points, const Point *point)
{
  gboolean found = FALSE;
  for (guint i = 0; !found && i < points->len; i++) {
    const Point *other = g_ptr_array_index(points, i);
    found = other != point && g_str_has_prefix(other->key, point->key)
            && !g_ascii_isdigit(other->key[strlen(point->key)]);
  }
  return found;
}

/* Whether an item above this one was treated: its points may have been taken together. */
static gboolean
is_under_treated(const GPtrArray *points, const Point *point)
{
  gboolean found = FALSE;
  for (guint i = 0; !found && i < points->len; i++) {
    const Point *other = g_ptr_array_index(points, i);
    gsize length = strlen(other->key);
    found = other != point && other->treated && length > 0
            && g_str_has_prefix(point->key, other->key) && !g_ascii_isdigit(point->key[length]);
  }
  return found;
}

/* Whether the agenda has the point and the proceedings, from that block on, have neither it nor a word of it. */
static gboolean
is_left_out(Look *look, const Point *point, guint from)
{
  const GPtrArray *points = look->points;
  const NlBlock *begin = nl_blocks_at(look->reader->blocks, from);
  const NlEvidence place = { .page = begin->page, .line = begin->line };

  return point->listed && !point->treated && point->item->is_public != NL_FALSE && point->value > 0
         && !has_points_below(points, point) && !is_under_treated(points, point)
         && !nl_sights_explain(look->sights, from, point->key)
         && !nl_sights_number(look->sights, &place, NULL, point->key)
         && !is_named(look, from, point->item);
}

/* Only where most items are in both. */
static void
find_untreated(Look *look)
{
  const GPtrArray *points = look->points;
  NlReader *reader = look->reader;
  guint listed = 0, treated = 0;

  for (guint i = 0; i < points->len; i++) {
    const Point *point = g_ptr_array_index(points, i);
    listed += point->listed && point->item->is_public != NL_FALSE;
    treated += point->listed && point->treated && point->item->is_public != NL_FALSE;
  }
  for (guint i = 0; 2 * treated > listed && i < points->len; i++) {
    const Point *point = g_ptr_array_index(points, i);
    const NlSection *first = g_ptr_array_index(reader->sections, 0);
    if (is_left_out(look, point, first->first)) {
      g_autofree char *name = quote_item(point->item);
      nl_record_add_finding(reader->record, NL_FINDING_NOT_TREATED, point->item->evidence.page,
                            point->item->evidence.line,
                            "%s%s is in the agenda, not in the proceedings", point->item->number,
                            name);
    }
  }
}

void
nl_read_findings(NlReader *reader)
{
  g_autoptr(NlSights) sights = nl_sights_new(reader);
  Look look = { .reader = reader, .sights = sights };

  if (reader->record->agenda_items->len <= MOST_ITEMS) {
    look.points = collect_points(reader);
    find_numbers(&look);
    if (reader->record->kind == NL_KIND_MINUTES)
      find_untreated(&look);
    g_ptr_array_unref(look.points);
  }
  g_free(look.proceedings);
  nl_find_votes(reader);
}
