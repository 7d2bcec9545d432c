/* treated.c: the items that the proceedings treat: those of the agenda, and those that it did not announce.
 *
 * A heading counts if the agenda knows it, or if it is the next or a child of the one before: numbered lists within
 * texts look the same. See outline.h.
 */
#include "indexer/marker.h"
#include "indexer/number.h"
#include "indexer/outline.h"

#include <string.h>

/* How far the headings behind the agenda's have been gone through, and what is known of them all. */
typedef struct {
  NlReader *reader;
  const GPtrArray *headings;
  guint n_agenda;
  char style;           /* in which the numbers behind the agenda count farthest */
  const char *counting; /* the styles in which numbers count on from 1, each once */
  gboolean has_strong;
  NlAgendaItem *last;    /* the item of the heading before; NULL for none */
  const char *last_key;  /* of the last number that was one */
  const char *last_rule; /* that found it */
} Walk;

/* "1." and "1.1" are of one style: a point within a number is its own mark. */
static gboolean
has_style(const NlHeading *heading, char style)
{
  return heading->style == style || strchr(heading->key, '.') != NULL;
}

/* How far the numbers of a style count on from 1, or from the first that counts on from sitting to sitting. */
static guint
chain_length(const GPtrArray *headings, guint from, char style, guint first_running)
{
  const char *last = NULL;
  guint length = 0;

  for (guint i = from; i < headings->len; i++) {
    const NlHeading *heading = g_ptr_array_index(headings, i);
    gboolean fits = has_style(heading, style) && heading->number != NULL && heading->name != NULL
                    && nl_is_heading_text(heading->name)
                    && (last != NULL ? nl_number_follows(last, heading->key)
                                     : nl_number_step(heading->key) == 1
                                           || nl_number_step(heading->key) >= first_running);
    last = fits ? heading->key : last;
    length += fits;
  }
  return length;
}

/* The styles in which numbers count on from 1, each once. */
static char *
counting_styles(const GPtrArray *headings)
{
  GString *styles = g_string_new(NULL);
  for (const char *style = ".) "; *style != '\0'; style++)
    if (chain_length(headings, 0, *style, G_MAXUINT) > 0)
      g_string_append_c(styles, *style);
  return g_string_free(styles, FALSE);
}

/* The style that counts farthest. */
static char
main_style(const GPtrArray *headings, guint from)
{
  char best = '.';
  for (const char *style = ") "; *style != '\0'; style++)
    if (chain_length(headings, from, *style, NL_FIRST_RUNNING)
        > chain_length(headings, from, best, NL_FIRST_RUNNING))
      best = *style;
  return best;
}

/* "5 a" behind "5", "5 b" behind "5 a". */
static gboolean
is_point_of(const char *last_key, const NlHeading *heading)
{
  g_autofree char *parent = nl_number_key(heading->parent);
  return last_key != NULL && g_str_has_prefix(last_key, parent)
         && strlen(last_key) <= strlen(parent) + 1;
}

/* So many numbers may be missing between two that stand on lines of their own. */
#define MOST_SKIPPED 3
/* A point that the agenda did not announce bears a short name: a list within a text has sentences. */
#define LONGEST_NEW_NAME 80
/* "TOP 12" */
#define LONGEST_BARE 12

/* The next heading of the same style; NULL for none. A number without a mark may begin a sentence, too. */
static const NlHeading *
next_of_style(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n), *found = NULL;

  for (guint i = n + 1; found == NULL && i < walk->headings->len; i++) {
    const NlHeading *after = g_ptr_array_index(walk->headings, i);
    if (after->style == heading->style
        && (after->style != ' ' || after->name == NULL || nl_is_heading_text(after->name)))
      found = after;
  }
  return found;
}

/* Whether the heading is the first of a part, which numbers its items anew. */
static gboolean
starts_part(const Walk *walk, const NlHeading *heading)
{
  return heading->is_public == NL_FALSE && walk->last != NULL && walk->last->is_public != NL_FALSE
         && nl_number_step(heading->key) == 1 && strchr(heading->key, '.') == NULL;
}

/* Whether the number is the one that comes next: behind the last, or the first. */
static gboolean
is_next(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  const NlHeading *after = next_of_style(walk, n);
  gboolean next = FALSE;

  if (heading->parent != NULL)
    next = is_point_of(walk->last_key, heading);
  else if (walk->last_key != NULL)
    next = nl_number_follows(walk->last_key, heading->key) || starts_part(walk, heading);
  else
    next = heading->strong || nl_number_step(heading->key) == 1
           || (after != NULL && nl_number_follows(heading->key, after->key)
               && strchr(walk->counting, heading->style) == NULL); /* an excerpt begins anywhere */
  return next;
}

static gboolean
has_gap(const Walk *walk, const NlHeading *heading)
{
  return nl_blocks_at(walk->reader->blocks, heading->block)->gap;
}

/* A list within a text counts on from a number that is no heading; what is the next item as well and stands apart, as the
 * list does not, is no more of it. */
static gboolean
is_listed(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  const NlHeading *before = n > 0 ? g_ptr_array_index(walk->headings, n - 1) : NULL;
  return before != NULL && before->item == NULL && before->number != NULL && before->name != NULL
         && nl_number_follows(before->key, heading->key)
         && !(is_next(walk, n) && has_gap(walk, heading) && !has_gap(walk, before));
}

/* The number stands on a line of its own: no list within a text has that. */
static gboolean
stands_alone(const NlHeading *heading)
{
  return heading->body > heading->block + 1;
}

static gboolean
is_apart(const Walk *walk, const NlHeading *heading)
{
  return stands_alone(heading) || strchr(heading->key, '.') != NULL || has_gap(walk, heading);
}

/* Whether a few numbers are missing between the last and this one. */
static gboolean
skips(const Walk *walk, const NlHeading *heading)
{
  guint step = nl_number_step(heading->key);
  guint last = walk->last_key != NULL ? nl_number_step(walk->last_key) : 0;
  return stands_alone(heading) && walk->last_key != NULL && strchr(heading->key, '.') == NULL
         && step > last && step <= last + MOST_SKIPPED;
}

/* Whether the next heading of the style counts on from this one. */
static gboolean
counts_on(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  const NlHeading *after = next_of_style(walk, n);
  return heading->number != NULL && after != NULL && nl_number_follows(heading->key, after->key);
}

/* The first part of a key: "4.1" → 4. */
static guint
first_step(const char *key)
{
  g_autofree char *first = g_strndup(key, strcspn(key, "."));
  return nl_number_step(first);
}

/* Whether the number stands right below an item and is higher: the text prints some of an agenda's items. */
static gboolean
is_excerpted(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  const NlHeading *before = n > 0 ? g_ptr_array_index(walk->headings, n - 1) : NULL;
  return before != NULL && before->item != NULL && before->number != NULL
         && strchr(heading->key, '.') == NULL
         && (heading->style == before->style || strchr(before->key, '.') != NULL)
         && nl_number_step(heading->key) > first_step(before->key)
         && nl_headings_are_close(walk->reader, before, heading);
}

/* Whether the list goes on here, a few numbers behind the last: what bears them was no heading. */
static gboolean
resumes(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  guint step = nl_number_step(heading->key);
  guint last = walk->last_key != NULL ? nl_number_step(walk->last_key) : step;
  return step > last && step <= last + MOST_SKIPPED && strchr(heading->key, '.') == NULL
         && counts_on(walk, n);
}

/* Whether a number stands above its proceedings without any name, beside others that do or do not have one: the agenda
 * is elsewhere. */
static gboolean
is_bare_number(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  return walk->n_agenda == 0 && walk->headings->len > 1 && heading->strong
         && heading->parent == NULL && heading->number != NULL && is_next(walk, n)
         && strlen(nl_reader_text(walk->reader, heading->block)) <= LONGEST_BARE;
}

/* A line that the source itself says is a heading may begin small. */
static gboolean
is_marked_heading(const Walk *walk, const NlHeading *heading)
{
  return nl_blocks_at(walk->reader->blocks, heading->block)->heading > 0
         && strlen(heading->name) <= LONGEST_NEW_NAME
         && g_unichar_isalpha(g_utf8_get_char(heading->name));
}

/* Whether a short line that begins small stands apart where the next heading is due, and the list goes on behind it. */
static gboolean
is_small_heading(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  return walk->n_agenda == 0 && walk->last_key != NULL && heading->number != NULL
         && nl_blocks_at(walk->reader->blocks, heading->block)->gap
         && strlen(heading->name) <= LONGEST_NEW_NAME
         && g_unichar_islower(g_utf8_get_char(heading->name))
         && strchr(".,;:?", heading->name[strlen(heading->name) - 1]) == NULL && is_next(walk, n)
         && counts_on(walk, n);
}

/* Whether the last heading has a colon behind it, as the one before had. */
static gboolean
is_last_with_colon(const Walk *walk, guint n)
{
  const NlHeading *before = n > 0 ? g_ptr_array_index(walk->headings, n - 1) : NULL;
  return before != NULL && n + 1 == walk->headings->len && before->item == walk->last
         && g_str_has_suffix(nl_reader_text(walk->reader, before->block), ":");
}

/* Whether the heading ends with a colon, for points stand below it, and the list goes on. Lists within a text do so, too,
 * where items have an agenda or marks of their own. */
static gboolean
heads_points(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  return walk->n_agenda == 0 && !walk->has_strong && g_str_has_suffix(heading->name, ":")
         && strlen(heading->name) <= LONGEST_NEW_NAME && is_next(walk, n)
         && (counts_on(walk, n) || is_last_with_colon(walk, n));
}

/* Whether "TOP 3: …" ends with a full stop but is no sentence, and comes next. */
static gboolean
is_stopped(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  return heading->strong && heading->number != NULL && walk->last_key != NULL && is_next(walk, n)
         && nl_heading_has_idle_stop(walk->reader, heading);
}

/* Whether the heading is of another form than the item before, in the same part, and its number is no higher: "Zu 1: …"
 * answers a question, "§ 1" is of a statute. */
static gboolean
is_of_another_kind(const Walk *walk, const NlHeading *heading)
{
  return walk->last_rule != NULL && !g_str_equal(walk->last_rule, heading->rule)
         && first_step(heading->key) <= first_step(walk->last_key)
         && heading->is_public == walk->last->is_public;
}

/* Whether a heading of the proceedings that the agenda does not know is one all the same. */
static gboolean
is_new_heading(const Walk *walk, guint n)
{
  const NlHeading *heading = g_ptr_array_index(walk->headings, n);
  gboolean has_agenda = walk->n_agenda > 0;
  gboolean is_new = FALSE;

  if (heading->name == NULL)
    is_new = is_bare_number(walk, n);
  else if (!nl_is_heading_text(heading->name) && !is_marked_heading(walk, heading)
           && !heads_points(walk, n) && !is_small_heading(walk, n) && !is_stopped(walk, n))
    is_new = FALSE;
  else if (heading->number == NULL)
    is_new = !has_agenda || walk->last_key == NULL;
  else if (heading->strong)
    is_new = is_next(walk, n) || (!has_agenda && !is_of_another_kind(walk, heading));
  else if (is_listed(walk, n) && !stands_alone(heading))
    is_new = FALSE;
  else if (skips(walk, heading))
    is_new = TRUE;
  else if (has_agenda || walk->has_strong)
    is_new = (walk->last_key != NULL || (has_agenda && n == walk->n_agenda)) && is_next(walk, n)
             && is_apart(walk, heading) && strlen(heading->name) <= LONGEST_NEW_NAME;
  else
    is_new = (is_next(walk, n) || resumes(walk, n) || is_excerpted(walk, n))
             && strlen(heading->name) <= NL_LONGEST_NAME;
  return is_new;
}

/* Whether the number is of another style than those of the proceedings: a list within a text. */
static gboolean
is_of_text(const Walk *walk, const NlHeading *heading)
{
  return walk->n_agenda == 0 && !heading->strong && heading->parent == NULL
         && heading->number != NULL && !has_style(heading, walk->style)
         && (walk->last_key == NULL || strchr(walk->counting, heading->style) != NULL
             || !nl_number_follows(walk->last_key, heading->key))
         && nl_number_step(heading->key) > 0 && strchr(walk->counting, walk->style) != NULL;
}

/* The part an item stands in: what its heading in the proceedings says, but never more public than the agenda. */
static void
settle_part(NlHeading *heading, const NlHeading *listed)
{
  NlAgendaItem *item = heading->item;
  if (listed->is_public == NL_FALSE || heading->is_public == NL_FALSE)
    item->is_public = NL_FALSE;
  else if (item->is_public == NL_UNKNOWN)
    item->is_public = heading->is_public;
}

static gboolean
is_strong_heading(const NlHeading *heading)
{
  return heading->strong && (heading->name == NULL || nl_is_heading_text(heading->name));
}

static int
index_of(const GPtrArray *items, const NlAgendaItem *item)
{
  guint index = items->len - 1;
  if (items->len > 0 && g_ptr_array_index(items, index) == item)
    return (int)index; /* mostly */
  return item != NULL && g_ptr_array_find((GPtrArray *)items, item, &index) ? (int)index : -1;
}

static void
drop_stop(const Walk *walk, guint n)
{
  NlHeading *heading = g_ptr_array_index(walk->headings, n);
  if (heading->name != NULL && !nl_is_heading_text(heading->name) && is_stopped(walk, n))
    nl_heading_drop_stop(heading);
}

/* Whether the name is the beginning of the block below, put there already. */
static gboolean
is_told_below(const Walk *walk, const NlHeading *heading)
{
  return heading->body < walk->reader->ending
         && g_str_has_prefix(nl_reader_text(walk->reader, heading->body), heading->name);
}

/* Whether what stands behind a number is no name but what was told. */
static gboolean
is_told(const Walk *walk, const NlHeading *heading)
{
  return nl_marker_is_final(heading->name)
         || nl_profile_match(walk->reader->profile, NL_RULE_ITEM_SENTENCE, heading->name, NULL)
                != NULL;
}

/* Where what stands behind a number that the agenda lists is no name but what was told, be it on the line below, the section
 * begins with it. */
static void
free_told(const Walk *walk, NlHeading *heading, NlHeading *listed)
{
  gboolean told
      = heading->name != NULL && !nl_heading_agrees(heading, listed) && is_told(walk, heading);

  if (told && (heading->body > heading->block + 1 || is_told_below(walk, heading))) {
    heading->body = heading->block + 1;
  } else if (told) {
    nl_block_take_text(nl_blocks_at(walk->reader->blocks, heading->block), g_strdup(heading->name));
    heading->body = heading->block;
  }
}

/* The agenda may print a title short: "3. Protokoll 4. Mai" is "3. Protokoll der Versammlung vom 4. Mai" where it was treated.
 * Whether the heading has all words of the agenda's, as many more at most, and ends there: in text that lost its lines with the same word. */
static gboolean
is_fuller(const Walk *walk, const NlHeading *heading, const NlHeading *listed)
{
  g_auto(GStrv) full = heading->name != NULL ? nl_fold_words(heading->name) : NULL;
  g_auto(GStrv) brief = listed->name != NULL ? nl_fold_words(listed->name) : NULL;
  guint n = full != NULL ? g_strv_length(full) : 0, m = brief != NULL ? g_strv_length(brief) : 0;
  gboolean ended = m >= 2 && n > m && n <= 2 * m && nl_is_heading_text(heading->name)
                   && (walk->reader->blocks->rejoined ? g_str_equal(full[n - 1], brief[m - 1])
                                                      : has_gap(walk, heading));
  gboolean fuller = ended;

  for (guint i = 0; fuller && i < m; i++)
    fuller = g_strv_contains((const char *const *)full, brief[i]);
  return fuller;
}

/* The agenda's heading of that number of which nothing was told yet; NULL for none. */
static NlHeading *
find_untold(const Walk *walk, const NlHeading *heading)
{
  NlHeading *found = NULL;
  for (NlHeading *at = heading->first_alike;
       found == NULL && at != NULL && at->index < walk->n_agenda; at = at->alike)
    found = at->item != NULL && !at->opened ? at : NULL;
  return found;
}

/* The agenda's heading whose number comes next and stands apart, though it is called otherwise where it was treated: by a
 * word of the same beginning ("3. Vorstand:" is "3. Vorstandswahl"), or, the first, by what was told. NULL for none. */
static NlHeading *
find_renamed(const Walk *walk, guint n)
{
  NlHeading *heading = g_ptr_array_index(walk->headings, n), *listed = NULL;
  gboolean fits = heading->number != NULL && heading->name != NULL && !heading->strong
                  && !walk->has_strong && strchr(heading->key, '.') == NULL
                  && has_gap(walk, heading) && is_next(walk, n) && !is_listed(walk, n);

  if (fits && (listed = find_untold(walk, heading)) != NULL
      && !(strlen(heading->name) <= LONGEST_NEW_NAME && nl_heading_begins_alike(listed, heading))
      && !(n == walk->n_agenda && is_told(walk, heading)))
    listed = NULL;
  return listed;
}

/* Finds the heading's item, or adds one; opens its section. */
static void
read_heading(Walk *walk, guint n)
{
  NlHeading *heading = g_ptr_array_index(walk->headings, n);
  NlHeading *listed = nl_find_listed(walk->n_agenda, heading);

  if (listed == NULL)
    listed = find_renamed(walk, n);

  if (listed != NULL) {
    free_told(walk, heading, listed);
    heading->item = listed->item;
    if (!listed->opened && is_fuller(walk, heading, listed))
      heading->item->name = nl_record_keep(walk->reader->record, heading->name);
    listed->opened = TRUE;
    settle_part(heading, listed);
  } else if (!is_of_text(walk, heading) && is_new_heading(walk, n)) {
    nl_heading_drop_colon(heading);
    drop_stop(walk, n);
    nl_outline_add_item(walk->reader, heading,
                        index_of(walk->reader->record->agenda_items, walk->last));
  }
  if (heading->item != NULL) {
    walk->last = heading->item;
    if (heading->number != NULL) {
      walk->last_key = heading->key;
      walk->last_rule = heading->rule;
    }
    nl_outline_open_section(walk->reader, heading);
  } else if (heading->name == NULL && heading->number != NULL && is_next(walk, n)) {
    walk->last_key = heading->key; /* a number kept free */
  }
}

void
nl_read_treated(NlReader *reader, const GPtrArray *headings, guint n_agenda)
{
  g_autofree char *counting = counting_styles(headings);
  Walk walk = { .reader = reader,
                .headings = headings,
                .n_agenda = n_agenda,
                .style = main_style(headings, n_agenda),
                .counting = counting };

  for (guint i = n_agenda; i < headings->len; i++)
    walk.has_strong |= is_strong_heading(g_ptr_array_index(headings, i));
  for (guint i = n_agenda; i < headings->len; i++)
    read_heading(&walk, i);
}
