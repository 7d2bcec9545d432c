/* outline.c: agenda items. See reader.h.
 *
 * Headings are found everywhere, then parted: the agenda lists them, the proceedings print them again. Where the
 * proceedings begin is seen from the list starting over. In the proceedings a heading counts only if the agenda knows
 * it, or if it is the next or a child of the one before: numbered lists within texts look the same. Minutes without
 * any numbers are parted by their headed sections.
 */
#include "indexer/marker.h"
#include "indexer/reader.h"

#include <string.h>

typedef struct Heading Heading;
struct Heading {
  guint block, body; /* of the number; first block behind number and name */
  char *number, *name;
  char *reference; /* printed between number and name, or at the end of the name */
  const char *reference_rule;
  char *parent;      /* number of the heading that a lettered point stands under; else NULL */
  char *key;         /* the number for comparison */
  gboolean strong;   /* "TOP 4", not a bare "4." */
  char style;        /* what stands behind the number: '.', ')' or ' ' */
  NlTruth is_public; /* the part it stands in */
  gboolean marked;   /* it bears a mark of its own: "(nichtöffentlich)", "N 3" */
  NlAgendaItem *item;
  gboolean opened; /* a section of its item was met */
  const char *rule;
  guint index;                  /* among all headings */
  Heading *first_alike, *alike; /* the first with that key; the next one, NULL for none */
  char **words;                 /* of the name, folded, once they were asked for */
};

static void
heading_clear(Heading *heading)
{
  g_free(heading->number);
  g_free(heading->name);
  g_free(heading->reference);
  g_free(heading->parent);
  g_free(heading->key);
  g_strfreev(heading->words);
}

static void
heading_free(gpointer heading)
{
  heading_clear(heading);
  g_free(heading);
}

static void
section_free(gpointer data)
{
  NlSection *section = data;
  g_free(section->speaker);
  g_free(section->speaker_group);
  g_free(section);
}

char *
nl_number_key(const char *number)
{
  g_autofree char *folded = g_utf8_casefold(number, -1);
  GString *key = g_string_new(NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char(at))
    if (!g_unichar_isspace(g_utf8_get_char(at)) && g_utf8_get_char(at) != 0xA7) /* § */
      g_string_append_unichar(key, g_utf8_get_char(at));
  while (key->len > 0 && strchr(".)", key->str[key->len - 1]) != NULL)
    g_string_truncate(key, key->len - 1);
  return g_string_free(key, FALSE);
}

static char **
fold_words(const char *text)
{
  g_autofree char *folded = g_utf8_casefold(text != NULL ? text : "", -1);
  GPtrArray *words = g_ptr_array_new();
  const char *start = NULL;

  for (const char *at = folded;; at = g_utf8_next_char(at)) {
    gboolean inside = *at != '\0' && g_unichar_isalnum(g_utf8_get_char(at));
    if (inside && start == NULL)
      start = at;
    if (!inside && start != NULL) {
      g_ptr_array_add(words, g_strndup(start, (gsize)(at - start)));
      start = NULL;
    }
    if (*at == '\0')
      break;
  }
  g_ptr_array_add(words, NULL);
  return (char **)g_ptr_array_free(words, FALSE);
}

static void
set_name(Heading *heading, char *take_name)
{
  g_free(heading->name);
  heading->name = take_name;
  g_clear_pointer(&heading->words, g_strfreev);
}

static char **
name_words(Heading *heading)
{
  if (heading->words == NULL)
    heading->words = fold_words(heading->name);
  return heading->words;
}

/* Whether two headings are one matter's: more than half of the words of the shorter one are in both. */
static gboolean
names_agree(Heading *a, Heading *b)
{
  char **x = name_words(a);
  char **y = name_words(b);
  guint n = g_strv_length(x), m = g_strv_length(y), common = 0;

  for (char **word = x; *word != NULL; word++)
    common += g_strv_contains((const char *const *)y, *word);
  return n == 0 || m == 0 || 2 * common > MIN(n, m);
}

/* "2.a" and "2a" are the point "2 a". Takes and gives the number. */
static char *
part_letter(char *take_number)
{
  gsize length = take_number != NULL ? strlen(take_number) : 0;
  gboolean lettered
      = length > 1 && g_ascii_islower(take_number[length - 1])
        && (take_number[length - 2] == '.' || g_ascii_isdigit(take_number[length - 2]));
  char *number = take_number;

  if (lettered) {
    char letter = take_number[length - 1];
    take_number[length - (take_number[length - 2] == '.' ? 2 : 1)] = '\0';
    number = g_strdup_printf("%s %c", take_number, letter);
    g_free(take_number);
  }
  return number;
}

/* A heading is no sentence: short, and without a sentence's end. */
#define LONGEST_NAME 600

static gboolean
is_heading_text(const char *text)
{
  gsize length = strlen(text);
  gunichar first = g_utf8_get_char(text);
  char last = length > 0 ? text[length - 1] : '.';

  return length > 0 && length <= LONGEST_NAME && last != '?' && last != ':'
         && !(last == '.' && length > 25)
         && (g_unichar_isupper(first) || g_unichar_isdigit(first) || text[1] == ')' /* "a) …" */
             || strchr("„\"»“§", (int)text[0]) != NULL || g_unichar_ispunct(first));
}

/* A paper's number on a line of its own; behind a name it may stand too. */
#define LONGEST_REFERENCE 80

static gboolean
is_label(const NlReader *reader, guint block)
{
  static const NlRuleSet labels[]
      = { NL_RULE_LABEL_DECISION, NL_RULE_LABEL_VOTE, NL_RULE_LABEL_DEBATE, NL_RULE_LABEL_PROPOSAL,
          NL_RULE_TREATMENT,      NL_RULE_PUBLIC,     NL_RULE_NONPUBLIC,    NL_RULE_ATTACHMENTS };
  gboolean found = strlen(nl_reader_text(reader, block)) <= LONGEST_REFERENCE
                   && nl_reader_match(reader, NL_RULE_REFERENCE, block, NULL) != NULL;
  for (gsize i = 0; !found && i < G_N_ELEMENTS(labels); i++)
    found = nl_reader_match(reader, labels[i], block, NULL) != NULL;
  return found;
}

static gboolean
is_item(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, NULL) != NULL;
}

/* Whether a name plainly goes on: it breaks off at a mark that joins, or the next line begins small. */
static gboolean
goes_on(const NlReader *reader, const GString *name, guint block)
{
  const char *next = nl_reader_text(reader, block);
  gboolean joins = name->len > 0 && strchr(";,-", name->str[name->len - 1]) != NULL;
  gboolean small = !nl_blocks_at(reader->blocks, block)->gap
                   && g_unichar_islower(g_utf8_get_char(next))
                   && nl_reader_match(reader, NL_RULE_ITEM_LETTER, block, NULL) == NULL
                   && !is_label(reader, block);

  /* an invitation tells of an item no more than its name */
  gboolean point = reader->record->kind == NL_KIND_AGENDA && nl_marker_of(next) == NL_MARKER_BULLET;

  return (joins || small || point) && name->len <= LONGEST_NAME && strlen(next) <= LONGEST_NAME
         && !is_item(reader, block);
}

/* Takes what is no name off it ("Antrag der Fraktion X: Titel" → "Titel"), as often as a rule finds something. */
static void
trim_name(const NlReader *reader, Heading *heading)
{
  gboolean found = heading->name != NULL;
  for (guint i = 0; found && i < 4; i++) {
    g_autoptr(NlMatch) match = NULL;
    const char *rule = nl_profile_match(reader->profile, NL_RULE_NAME_TAIL, heading->name, &match);
    found = rule != NULL;
    if (found) {
      char *name = nl_match_dup(match, "name");
      if (heading->reference == NULL) {
        heading->reference = nl_match_dup(match, "reference");
        heading->reference_rule = rule;
      }
      set_name(heading, name);
      found = name != NULL;
    }
  }
}

/* Adds the blocks to a name that it goes on in; returns the block behind. */
static guint
read_further_name(const NlReader *reader, Heading *heading, guint next)
{
  g_autoptr(GString) name = g_string_new(heading->name);

  while (next < reader->ending && goes_on(reader, name, next))
    g_string_append_printf(name, " %s", nl_reader_text(reader, next++));
  set_name(heading, g_strdup(name->str));
  return next;
}

/* Whether a block may be the name of the number above it: labels are none, but "Bericht" may be, and "Antrag der Fraktion
 * X: Titel". */
static gboolean
may_name(const NlReader *reader, guint block)
{
  return is_heading_text(nl_reader_text(reader, block))
         && (!is_label(reader, block)
             || nl_reader_match(reader, NL_RULE_LABEL_DEBATE, block, NULL) != NULL
             || (nl_reader_match(reader, NL_RULE_LABEL_PROPOSAL, block, NULL) != NULL
                 && nl_reader_match(reader, NL_RULE_NAME_TAIL, block, NULL) != NULL));
}

static void
read_name(const NlReader *reader, Heading *heading)
{
  guint next = heading->block + 1;

  if (heading->name == NULL && next < reader->ending && !is_item(reader, next)
      && (reader->record->kind != NL_KIND_EXCERPT
          || nl_reader_match(reader, NL_RULE_HEAD, next, NULL) == NULL) /* "Gremium: …" */
      && may_name(reader, next))
    heading->name = g_strdup(nl_reader_text(reader, next++));
  if (heading->name != NULL)
    next = read_further_name(reader, heading, next);
  heading->body = next;
  if (heading->name != NULL)
    g_strdelimit(heading->name, "\t", ' ');
  if (heading->name != NULL && g_str_has_suffix(heading->name, ":") && next < reader->ending
      && nl_reader_match(reader, NL_RULE_ITEM_LETTER, next, NULL) != NULL)
    heading->name[strlen(heading->name) - 1] = '\0'; /* its points follow */
  trim_name(reader, heading);
}

/* "a) …" under a heading that ends with a colon, right below one of the proceedings, or behind another such point: its
 * number is "5 a". */
static Heading *
lettered_new(const NlReader *reader, guint block, const Heading *last)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule
      = last != NULL ? nl_reader_match(reader, NL_RULE_ITEM_LETTER, block, &match) : NULL;
  g_autofree char *name = rule != NULL ? nl_match_dup(match, "name") : NULL;
  gboolean under
      = name != NULL
        && (last->parent != NULL || g_str_has_suffix(nl_reader_text(reader, last->body - 1), ":")
            || (last->strong && block == last->body && is_heading_text(name)));
  Heading *heading = NULL;

  if (under) {
    g_autofree char *letter = nl_match_dup(match, "number");
    heading = g_new0(Heading, 1);
    heading->parent = g_strdup(last->parent != NULL ? last->parent : last->number);
    heading->block = block;
    heading->strong = last->strong;
    heading->rule = rule;
    heading->number = g_strdup_printf("%s %s", heading->parent, letter);
    heading->key = nl_number_key(heading->number);
    heading->name = g_steal_pointer(&name);
    heading->is_public = last->is_public;
    if (block >= last->body) {
      read_name(reader, heading);
    } else { /* the last one's name has gone on in it already */
      heading->body = MAX(block + 1, last->body);
      trim_name(reader, heading);
    }
  }
  return heading;
}

/* Whether the lines of a heading, or the one below it, say that the item is not public. */
static gboolean
is_marked(const NlReader *reader, const Heading *heading)
{
  gboolean marked = heading->body < reader->ending && !is_item(reader, heading->body)
                    && nl_reader_match(reader, NL_RULE_NONPUBLIC_MARK, heading->body, NULL) != NULL;
  for (guint i = heading->block; !marked && i < heading->body; i++)
    marked = nl_reader_match(reader, NL_RULE_NONPUBLIC_ITEM, i, NULL) != NULL;
  return marked;
}

/* A point without a number, beside others that have one: "Mitteilungen des Bürgermeisters". */
static Heading *
plain_new(const NlReader *reader, guint block, NlTruth part)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_reader_match(reader, NL_RULE_ITEM_PLAIN, block, &match);
  Heading *heading = NULL;

  if (rule != NULL) {
    heading = g_new0(Heading, 1);
    heading->block = block;
    heading->body = block + 1;
    heading->rule = rule;
    heading->key = g_strdup("");
    heading->name = nl_match_dup(match, "name");
    heading->is_public = part;
  }
  return heading;
}

/* A document numbers its items in one style; lists within texts often have another. */
static char
number_style(const NlReader *reader, guint block, const NlMatch *match)
{
  gsize start = 0, end = 0;
  char mark = ' ';

  if (nl_match_span(match, "number", &start, &end))
    mark = nl_reader_text(reader, block)[end];
  return mark == '.' || mark == ')' ? mark : ' ';
}

static Heading *
heading_new(const NlReader *reader, guint block, NlTruth part)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_reader_match(reader, NL_RULE_ITEM, block, &match);
  gboolean strong = rule != NULL;
  Heading *heading = NULL;

  if (!strong && nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) == NULL
      && nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) == NULL)
    rule = nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match);
  strong |= rule != NULL && nl_blocks_at(reader->blocks, block)->heading > 0;
  if (rule != NULL) {
    g_autofree char *part_mark = nl_match_dup(match, "nonpublic");
    g_autofree char *public_mark = nl_match_dup(match, "public");
    heading = g_new0(Heading, 1);
    heading->block = block;
    heading->strong = strong;
    heading->style = number_style(reader, block, match);
    heading->rule = rule;
    heading->number = part_letter(nl_match_dup(match, "number"));
    heading->key = nl_number_key(heading->number);
    heading->name = nl_match_dup(match, "name");
    heading->reference = nl_match_dup(match, "reference");
    heading->reference_rule = rule;
    read_name(reader, heading);
    heading->marked = part_mark != NULL || is_marked(reader, heading);
    heading->is_public = heading->marked ? NL_FALSE : public_mark != NULL ? NL_TRUE : part;
    if (strong && heading->name != NULL && g_str_has_suffix(heading->name, ":"))
      heading->name[strlen(heading->name) - 1] = '\0'; /* "TOP 1 – Bericht:" */
  }
  return heading;
}

/* ---- parts ---- */

/* The name of an item that opens a part: "9. Wiederherstellung der Öffentlichkeit". */
static char *
opening_name(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  if (nl_reader_match(reader, NL_RULE_ITEM, block, &match) == NULL)
    nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match);
  return match != NULL ? nl_match_dup(match, "name") : NULL;
}

/* Whether an item stands before the block. What was looked through is remembered. */
static gboolean
is_behind_item(NlReader *reader, guint block)
{
  while (reader->first_item < block
         && (!is_item(reader, reader->first_item)
             || nl_reader_match(reader, NL_RULE_HEAD, reader->first_item, NULL) != NULL))
    reader->first_item++;
  return reader->first_item < block;
}

/* A line with the hour at which the part begins opens it behind the first item: in the head it is a fact. */
static gboolean
begins_nonpublic(NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_NONPUBLIC_BEGINS, block, NULL) != NULL
         && is_behind_item(reader, block);
}

/* Whether it is an item's name that opens the part: the item is one all the same. */
static gboolean
names_part(NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_NONPUBLIC, block, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) == NULL
         && !begins_nonpublic(reader, block);
}

/* The part that a block opens, as a line of its own or as the name of an item; NL_UNKNOWN for none. */
static NlTruth
part_opened(NlReader *reader, guint block)
{
  NlTruth part = NL_UNKNOWN;
  if (nl_reader_match(reader, NL_RULE_NONPUBLIC, block, NULL) != NULL
      || begins_nonpublic(reader, block))
    part = NL_FALSE;
  else if (nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) != NULL)
    part = NL_TRUE;
  else {
    g_autofree char *name = opening_name(reader, block);
    if (name != NULL && nl_profile_match(reader->profile, NL_RULE_NONPUBLIC, name, NULL) != NULL)
      part = NL_FALSE;
    else if (name != NULL && nl_profile_match(reader->profile, NL_RULE_PUBLIC, name, NULL) != NULL)
      part = NL_TRUE;
  }
  return part;
}

/* ---- numbered items ---- */

/* No document has a number so often and always means another matter: further headings of it are not compared. */
#define MOST_ALIKE 100

/* Of the headings before one of them the first of that number and a like name; NULL for none. */
static Heading *
find_heading(guint before, Heading *wanted)
{
  Heading *found = NULL;
  guint n = 0;

  for (Heading *at = wanted->first_alike;
       found == NULL && at != NULL && at->index < before && n++ < MOST_ALIKE; at = at->alike) {
    if (names_agree(at, wanted) && (at->name != NULL || wanted->name != NULL))
      found = at;
  }
  return found;
}

/* Links each heading with those that have the same key. */
static void
link_headings(const GPtrArray *headings)
{
  g_autoptr(GHashTable) last = g_hash_table_new(g_str_hash, g_str_equal);

  for (guint i = 0; i < headings->len; i++) {
    Heading *heading = g_ptr_array_index(headings, i);
    Heading *before = g_hash_table_lookup(last, heading->key);
    heading->index = i;
    heading->first_alike = before != NULL ? before->first_alike : heading;
    if (before != NULL)
      before->alike = heading;
    g_hash_table_insert(last, heading->key, heading);
  }
}

static GPtrArray *
collect_headings(NlReader *reader, guint from)
{
  GPtrArray *headings = g_ptr_array_new_with_free_func(heading_free);
  NlTruth part = NL_UNKNOWN;
  guint named = 0; /* the block behind the last heading's name */

  for (guint i = 0; i < reader->ending; i++) {
    Heading *heading = NULL;
    NlTruth opened = part_opened(reader, i);
    if (opened != NL_UNKNOWN)
      part = opened;
    if ((opened == NL_UNKNOWN || names_part(reader, i)) && i >= from
        && (heading = heading_new(reader, i, part)) == NULL)
      heading = lettered_new(
          reader, i, headings->len > 0 ? g_ptr_array_index(headings, headings->len - 1) : NULL);
    if (opened == NL_UNKNOWN && heading == NULL && i >= MAX(MIN(from, reader->behind_list), named))
      heading = plain_new(reader, i, part);
    named = heading != NULL ? heading->body : named;
    if (heading != NULL)
      g_ptr_array_add(headings, heading);
  }
  link_headings(headings);
  return headings;
}

guint
nl_number_step(const char *step)
{
  static const struct {
    char letter;
    guint value;
  } numerals[] = { { 'i', 1 }, { 'v', 5 }, { 'x', 10 } };
  guint value = (guint)g_ascii_strtoull(step, NULL, 10), before = 0;

  for (const char *at = step; !g_ascii_isdigit(*step) && *at != '\0'; at++) {
    guint digit = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(numerals); i++)
      digit = *at == numerals[i].letter ? numerals[i].value : digit;
    value += digit > before ? digit - 2 * before : digit;
    before = digit;
  }
  return value;
}

/* Whether key is the next number behind last: a sibling ("4.1" → "4.2"), a first child ("4" → "4.1"), or an ancestor's
 * sibling ("4.1.3" → "5"). */
static gboolean
follows(const char *last, const char *key)
{
  g_auto(GStrv) a = g_strsplit(last, ".", -1);
  g_auto(GStrv) b = g_strsplit(key, ".", -1);
  guint n = g_strv_length(a), m = g_strv_length(b), same = 0;
  gboolean next = FALSE;

  while (same < n && same < m && strcmp(a[same], b[same]) == 0)
    same++;
  if (same == n && m == n + 1)
    next = nl_number_step(b[n]) == 1;
  else if (same < n && m == same + 1)
    next = nl_number_step(b[same]) == nl_number_step(a[same]) + 1;
  return next;
}

static NlAgendaItem *
add_item(NlReader *reader, Heading *heading, int behind)
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

static int
index_of(const GPtrArray *items, const NlAgendaItem *item)
{
  guint index = items->len - 1;
  if (items->len > 0 && g_ptr_array_index(items, index) == item)
    return (int)index; /* mostly */
  return item != NULL && g_ptr_array_find((GPtrArray *)items, item, &index) ? (int)index : -1;
}

/* "1." and "1.1" are of one style: a point within a number is its own mark. */
static gboolean
has_style(const Heading *heading, char style)
{
  return heading->style == style || strchr(heading->key, '.') != NULL;
}

/* How far the numbers of a style count on from 1. */
static guint
chain_length(const GPtrArray *headings, guint from, char style)
{
  const char *last = NULL;
  guint length = 0;

  for (guint i = from; i < headings->len; i++) {
    const Heading *heading = g_ptr_array_index(headings, i);
    gboolean fits
        = has_style(heading, style) && heading->number != NULL && heading->name != NULL
          && is_heading_text(heading->name)
          && (last != NULL ? follows(last, heading->key) : nl_number_step(heading->key) == 1);
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
    if (chain_length(headings, 0, *style) > 0)
      g_string_append_c(styles, *style);
  return g_string_free(styles, FALSE);
}

/* "5 a" behind "5", "5 b" behind "5 a". */
static gboolean
is_point_of(const char *last_key, const Heading *heading)
{
  g_autofree char *parent = nl_number_key(heading->parent);
  return last_key != NULL && g_str_has_prefix(last_key, parent)
         && strlen(last_key) <= strlen(parent) + 1;
}

/* So many numbers may be missing between two that stand on lines of their own. */
#define MOST_SKIPPED 3
/* A point that the agenda did not announce bears a short name: a list within a text has sentences. */
#define LONGEST_NEW_NAME 80

/* Whether a heading of the proceedings that the agenda does not know is one all the same. */
static gboolean
is_new_heading(const NlReader *reader, const GPtrArray *headings, guint n, const char *last_key,
               gboolean has_agenda, gboolean has_strong, const char *counting)
{
  const Heading *heading = g_ptr_array_index(headings, n);
  const Heading *before = n > 0 ? g_ptr_array_index(headings, n - 1) : NULL;
  const Heading *after = n + 1 < headings->len ? g_ptr_array_index(headings, n + 1) : NULL;
  /* a list within a text counts on from a number that is no heading */
  gboolean listed = before != NULL && before->item == NULL && before->number != NULL
                    && follows(before->key, heading->key);
  gboolean well_formed = heading->name != NULL && is_heading_text(heading->name);
  gboolean next
      = heading->parent != NULL ? is_point_of(last_key, heading)
        : last_key != NULL
            ? follows(last_key, heading->key)
            : heading->strong || nl_number_step(heading->key) == 1
                  || (after != NULL && follows(heading->key, after->key)
                      && strchr(counting, heading->style) == NULL); /* an excerpt begins anywhere */
  gboolean alone
      = heading->body > heading->block + 1; /* the number on a line of its own: no list has that */
  gboolean skips = alone && last_key != NULL && strchr(heading->key, '.') == NULL
                   && nl_number_step(heading->key) > nl_number_step(last_key)
                   && nl_number_step(heading->key) <= nl_number_step(last_key) + MOST_SKIPPED;
  gboolean apart = alone || strchr(heading->key, '.') != NULL
                   || nl_blocks_at(reader->blocks, heading->block)->gap;
  gboolean is_new = FALSE;

  if (!well_formed)
    is_new = FALSE;
  else if (heading->number == NULL)
    is_new = !has_agenda || last_key == NULL;
  else if (heading->strong)
    is_new = !has_agenda || next;
  else if (listed && !alone)
    is_new = FALSE;
  else if (skips)
    is_new = TRUE;
  else if (has_agenda || has_strong)
    is_new = next && last_key != NULL && apart && strlen(heading->name) <= LONGEST_NEW_NAME;
  else
    is_new = next && strlen(heading->name) <= LONGEST_NAME;
  return is_new;
}

static void
open_section(NlReader *reader, const Heading *heading)
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

/* Whether the heading is the first of a non-public part: its numbers may start over, and are no proceedings. */
static gboolean
starts_nonpublic(NlReader *reader, const GPtrArray *headings, guint n)
{
  const Heading *last = g_ptr_array_index(headings, n - 1),
                *heading = g_ptr_array_index(headings, n);
  NlTruth part = NL_UNKNOWN;
  for (guint i = last->body; i < heading->block; i++) {
    NlTruth opened = part_opened(reader, i);
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

/* A body of text, as against the lines of a list. */
#define SHORTEST_PARAGRAPH 200
#define SHORTEST_SENTENCE  50

static gboolean
is_paragraph(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gsize length = strlen(text);
  return length >= SHORTEST_PARAGRAPH
         || (length >= SHORTEST_SENTENCE && text[length - 1] == '.'
             && g_unichar_isupper(g_utf8_get_char(text)));
}

/* Whether below the agenda's heading nothing stands but headings: the print ends there, or the proceedings have none. */
#define FEWEST_LISTED 3

static gboolean
is_list(NlReader *reader, const GPtrArray *headings)
{
  guint n = headings->len;
  gboolean list = n >= FEWEST_LISTED;

  for (guint i = 0; list && i < n;
       i++) /* what is below a non-public one is hidden with its proceedings */
    list = ((Heading *)g_ptr_array_index(headings, i))->is_public != NL_FALSE;
  for (guint i = 1; list && i < n; i++) {
    const Heading *last = g_ptr_array_index(headings, i - 1),
                  *heading = g_ptr_array_index(headings, i);
    for (guint block = last->body; list && block < heading->block; block++)
      list = nl_reader_match(reader, NL_RULE_TREATMENT, block, NULL) != NULL
             || part_opened(reader, block) != NL_UNKNOWN
             || nl_reader_match(reader, NL_RULE_REFERENCE, block, NULL) != NULL;
  }
  for (guint block = n > 0 ? ((Heading *)g_ptr_array_index(headings, n - 1))->body : 0;
       list && block < reader->ending; block++)
    list = !is_paragraph(reader, block) && part_opened(reader, block) != NL_FALSE
           && nl_reader_match(reader, NL_RULE_NONPUBLIC_MARK, block, NULL) == NULL
           && nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) == NULL
           && nl_reader_match(reader, NL_RULE_LABEL_VOTE, block, NULL) == NULL;
  return list;
}

/* How many headings from the beginning are the agenda's: up to where the list starts over. Not where the numbers of
 * the non-public part start over. */
static guint
agenda_length(NlReader *reader, const GPtrArray *headings, gboolean has_agenda)
{
  guint length = headings->len;
  gboolean apart = FALSE; /* within a non-public list that repeats names of the public one */

  for (guint i = 1; length == headings->len && i < headings->len; i++) {
    Heading *heading = g_ptr_array_index(headings, i), *last = g_ptr_array_index(headings, i - 1);
    gboolean repeats = find_heading(i, heading) != NULL;
    apart
        = repeats
          && (starts_nonpublic(reader, headings, i) || (apart && follows(last->key, heading->key)));
    if (repeats && !apart && (has_agenda || repeats_on(headings, i)))
      length = i;
  }
  return length < headings->len ? length : has_agenda && is_list(reader, headings) ? length : 0;
}

/* The part an item stands in: what its heading in the proceedings says, but never more public than the agenda. */
static void
settle_part(Heading *heading, const Heading *listed)
{
  NlAgendaItem *item = heading->item;
  if (listed->is_public == NL_FALSE || heading->is_public == NL_FALSE)
    item->is_public = NL_FALSE;
  else if (item->is_public == NL_UNKNOWN)
    item->is_public = heading->is_public;
}

/* The style that counts farthest. */
static char
main_style(const GPtrArray *headings, guint from)
{
  char best = '.';
  for (const char *style = ") "; *style != '\0'; style++)
    if (chain_length(headings, from, *style) > chain_length(headings, from, best))
      best = *style;
  return best;
}

static gboolean
is_strong_heading(const Heading *heading)
{
  return heading->strong && (heading->name == NULL || is_heading_text(heading->name));
}

/* The agenda's heading that one of the proceedings repeats, NULL for none. "TOP 3" is its third whatever is printed
 * behind the number, the first time that it is met. */
static Heading *
find_listed(guint n_agenda, Heading *heading)
{
  Heading *listed = find_heading(n_agenda, heading);
  Heading *other = heading->strong && heading->name != NULL ? heading->first_alike : NULL;
  guint n = 0;

  for (; listed == NULL && other != NULL && other->index < n_agenda && n++ < MOST_ALIKE;
       other = other->alike)
    listed = other->opened ? NULL : other;
  return listed != NULL && listed->item != NULL ? listed : NULL;
}

static void
read_proceedings_headings(NlReader *reader, GPtrArray *headings, guint n_agenda)
{
  const char *last_key = NULL;
  NlAgendaItem *last = NULL;
  gboolean has_strong = FALSE;
  char style = main_style(headings, n_agenda);
  g_autofree char *counting = counting_styles(headings);

  for (guint i = n_agenda; i < headings->len; i++)
    has_strong |= is_strong_heading(g_ptr_array_index(headings, i));
  for (guint i = n_agenda; i < headings->len; i++) {
    Heading *heading = g_ptr_array_index(headings, i);
    Heading *agenda = find_listed(n_agenda, heading);
    if (agenda != NULL) {
      heading->item = agenda->item;
      agenda->opened = TRUE;
      settle_part(heading, agenda);
    } else if (n_agenda == 0 && !heading->strong && heading->parent == NULL
               && heading->number != NULL && !has_style(heading, style)
               && nl_number_step(heading->key) > 0 && strchr(counting, style) != NULL) {
      /* a list within a text */
    } else if (is_new_heading(reader, headings, i, last_key, n_agenda > 0, has_strong, counting)) {
      add_item(reader, heading, index_of(reader->record->agenda_items, last));
    }
    if (heading->item != NULL) {
      last = heading->item;
      last_key = heading->number != NULL ? heading->key : last_key;
      open_section(reader, heading);
    }
  }
}

/* ---- items without numbers ---- */

static const char *
skip_marks(const char *text)
{
  const char *at = text;
  while (*at != '\0' && !g_unichar_isalnum(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  return at;
}

/* A line of the agenda or below it, that may list a point. */
typedef struct {
  guint block;
  char **words;
} Entry;

static void
entry_free(gpointer data)
{
  Entry *entry = data;
  g_strfreev(entry->words);
  g_free(entry);
}

static void
entries_free(gpointer entries)
{
  g_ptr_array_unref(entries);
}

/* So many lines that begin with the same word are looked at: the agenda's come first. */
#define MOST_ENTRIES 100

/* The lines behind the agenda's heading by their first word, which may list a point: no longer than a name. */
static GHashTable *
list_entries(const NlReader *reader)
{
  GHashTable *entries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, entries_free);

  for (guint i = reader->agenda; i + 1 < reader->ending; i++) {
    const char *text = nl_reader_text(reader, i + 1);
    char **words = strlen(text) <= LONGEST_NAME ? fold_words(text) : NULL;
    GPtrArray *alike
        = words != NULL && *words != NULL ? g_hash_table_lookup(entries, *words) : NULL;
    if (words != NULL && *words != NULL && alike == NULL) {
      alike = g_ptr_array_new_with_free_func(entry_free);
      g_hash_table_insert(entries, g_strdup(*words), alike);
    }
    if (alike != NULL && alike->len < MOST_ENTRIES) {
      const Entry entry = { i + 1, g_steal_pointer(&words) };
      g_ptr_array_add(alike, g_memdup2(&entry, sizeof entry));
    }
    g_strfreev(words);
  }
  return entries;
}

/* The wording of the agenda where it lists the same point. */
static char *
agenda_wording(const NlReader *reader, GHashTable *entries, guint until, const char *name)
{
  g_auto(GStrv) words = fold_words(name);
  const GPtrArray *alike = *words != NULL ? g_hash_table_lookup(entries, *words) : NULL;
  char *found = NULL;

  for (guint i = 0; alike != NULL && found == NULL && i < alike->len; i++) {
    const Entry *entry = g_ptr_array_index(alike, i);
    guint common = 0, n = g_strv_length(entry->words);
    for (char **word = entry->words; entry->block < until && *word != NULL; word++)
      common += g_strv_contains((const char *const *)words, *word);
    if (2 * common > n && common >= MIN(3, n))
      found = g_strdup(skip_marks(nl_reader_text(reader, entry->block)));
  }
  return found;
}

/* By a gap before it, by being the first on its page, or by larger type. */
static gboolean
stands_apart(const NlReader *reader, guint block)
{
  const NlBlock *at = nl_blocks_at(reader->blocks, block);
  const NlBlock *before = block > 0 ? nl_blocks_at(reader->blocks, block - 1) : at;
  return at->gap || at->page != before->page || at->size > 1.1;
}

/* So many headings of one level are a document's own parts; one alone is its title. */
#define FEWEST_OF_LEVEL 2
#define LOWEST_LEVEL    6

/* The level of the headings behind a block that the source itself marks; 0 where it marks none. */
static guint
heading_level(const NlReader *reader, guint from)
{
  guint counts[LOWEST_LEVEL + 1] = { 0 }, level = 1;

  for (guint i = from; i < reader->ending; i++)
    counts[MIN(nl_blocks_at(reader->blocks, i)->heading, LOWEST_LEVEL)]++;
  while (level <= LOWEST_LEVEL && counts[level] < FEWEST_OF_LEVEL)
    level++;
  return level <= LOWEST_LEVEL ? level : 0;
}

/* A heading that the source marks as one; those of the list of people are no items. */
static gboolean
is_marked_headline(const NlReader *reader, guint block, guint level)
{
  const NlBlock *at = nl_blocks_at(reader->blocks, block);
  return at->heading == level && g_strcmp0(at->rule, "attendance") != 0
         && nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_PRESENT, block, NULL) == NULL;
}

static gboolean
is_headline(const NlReader *reader, GHashTable *entries, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gsize length = strlen(text);
  gboolean looks = stands_apart(reader, block) && length >= 3 && length <= LONGEST_NAME / 2
                   && g_unichar_isupper(g_utf8_get_char(text))
                   && strchr(".?!:;,", text[length - 1]) == NULL && strchr(text, '\t') == NULL;
  g_autofree char *listed = looks ? agenda_wording(reader, entries, block, text) : NULL;

  return looks && (listed != NULL || !is_label(reader, block))
         && nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL && block + 1 < reader->ending
         && strlen(nl_reader_text(reader, block + 1)) > 0;
}

static void
add_headline(NlReader *reader, GHashTable *entries, guint block, guint agenda_end)
{
  g_autoptr(NlMatch) match = NULL;
  Heading heading = { .block = block, .body = block + 1, .rule = "headline" };
  NlSection *section = NULL;
  g_autofree char *wording = NULL;

  heading.name = g_strdup(nl_reader_text(reader, block));
  trim_name(reader, &heading);
  wording = agenda_wording(reader, entries, agenda_end, heading.name);
  if (wording != NULL) {
    g_free(heading.name);
    heading.name = g_strdup(wording);
  }
  add_item(reader, &heading, -1);
  open_section(reader, &heading);
  section = g_ptr_array_index(reader->sections, reader->sections->len - 1);
  section->speaker_rule = nl_reader_match(reader, NL_RULE_TURN_HEADING, block, &match);
  if (section->speaker_rule != NULL) {
    section->speaker = nl_match_dup(match, "name");
    section->speaker_group = nl_match_dup(match, "group");
  }
  heading_clear(&heading);
}

static void
read_headlines(NlReader *reader)
{
  guint size = reader->ending;
  guint start = size;
  guint from = reader->agenda < size ? reader->agenda + 1 : 1;
  g_autoptr(GHashTable) entries = list_entries(reader);
  guint level = heading_level(reader, MAX(from, reader->proceedings));

  for (guint i = MAX(from, reader->proceedings); start == size && i + 1 < size; i++)
    if (level > 0 ? is_marked_headline(reader, i, level)
                  : is_headline(reader, entries, i) && is_paragraph(reader, i + 1))
      start = i;
  for (guint i = start; i < size; i++)
    if (level > 0 ? is_marked_headline(reader, i, level) : is_headline(reader, entries, i))
      add_headline(reader, entries, i, start);
}

/* ---- one item without a heading ---- */

/* A sentence of the proceedings: no fact of the head, no label and no result. */
static gboolean
is_told(const NlReader *reader, guint block)
{
  return is_paragraph(reader, block) && !is_label(reader, block)
         && nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_KIND_EXCERPT, block, NULL) == NULL;
}

/* Whether a block without a sentence is the item's all the same: its result may stand before its text. */
static gboolean
is_result(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_LABEL_VOTE, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) != NULL;
}

/* A heading of which only the number is printed. */
static const Heading *
find_bare_number(const GPtrArray *headings)
{
  const Heading *found = NULL;
  for (guint i = 0; found == NULL && i < headings->len; i++) {
    const Heading *heading = g_ptr_array_index(headings, i);
    found = heading->strong && heading->name == NULL ? heading : NULL;
  }
  return found;
}

/* What is printed of one item alone, without its heading, is named by its first sentence. */
static void
read_single(NlReader *reader, const GPtrArray *headings)
{
  const Heading *number = find_bare_number(headings);
  guint start = number != NULL ? number->body : 0, told = start;

  while (told < reader->ending && !is_told(reader, told))
    told++;
  if (told < reader->ending && (number != NULL || reader->record->kind == NL_KIND_EXCERPT)) {
    g_autoptr(GPtrArray) sentences = nl_sentences(reader->profile, nl_reader_text(reader, told));
    Heading heading = { .rule = "first sentence" };
    while (start < told && !is_result(reader, start))
      start++;
    heading.block = heading.body = start;
    heading.number = number != NULL ? number->number : NULL;
    heading.name = g_ptr_array_index(sentences, 0);
    add_item(reader, &heading, -1);
    open_section(reader, &heading);
  }
}

/* ---- what is not public ---- */

static void
hide_block(NlReader *reader, guint block)
{
  nl_blocks_at(reader->blocks, block)->part = NL_PART_HIDDEN;
}

/* Hides the blocks of every non-public part: from its heading to the next public one, in agenda and proceedings. What
 * stands between the two (the opening, from the first gap behind agenda_end) and behind them (signatures) stays. */
static void
hide_parts(NlReader *reader, guint from, guint agenda_end)
{
  gboolean hidden = FALSE, in_agenda = TRUE;

  for (guint i = from; i < nl_blocks_size(reader->blocks); i++) {
    NlTruth opened = part_opened(reader, i);
    gboolean leaves = in_agenda && i >= agenda_end && nl_blocks_at(reader->blocks, i)->gap;
    in_agenda &= !leaves;
    if (leaves || i == reader->ending)
      hidden = FALSE;
    if (opened != NL_UNKNOWN)
      hidden = opened == NL_FALSE;
    else if (i > reader->ending
             && (nl_reader_match(reader, NL_RULE_SIGNATURE, i, NULL) != NULL
                 || nl_reader_match(reader, NL_RULE_ATTACHMENTS, i, NULL) != NULL))
      hidden = FALSE;
    if (hidden
        || (i >= reader->ending
            && nl_reader_match(reader, NL_RULE_NONPUBLIC_ITEM, i, NULL) != NULL))
      hide_block(reader, i);
  }
}

void
nl_hide_parts(NlReader *reader, guint from)
{
  hide_parts(reader, from, 0);
}

/* Hides the items that are not public: the lines of the agenda and the proceedings, up to where the public part
 * returns. A line in the proceedings may be what says so. */
static void
hide_items(NlReader *reader, const GPtrArray *headings, guint n_agenda)
{
  for (guint i = 0; i < reader->sections->len; i++) {
    const NlSection *section = g_ptr_array_index(reader->sections, i);
    for (guint block = section->body; block < section->end; block++)
      if (nl_reader_match(reader, NL_RULE_NONPUBLIC_MARK, block, NULL) != NULL)
        section->item->is_public = NL_FALSE;
    for (guint block = section->first;
         section->item->is_public == NL_FALSE && block < section->end
         && (block < section->body || part_opened(reader, block) != NL_TRUE);
         block++)
      hide_block(reader, block);
  }
  for (guint i = 0; i < headings->len; i++) {
    const Heading *heading = g_ptr_array_index(headings, i);
    gboolean unread = heading->item == NULL && heading->marked;
    const Heading *next
        = i + 1 < (unread ? headings->len : n_agenda) ? g_ptr_array_index(headings, i + 1) : NULL;
    for (guint block = heading->block;
         (unread || (heading->item != NULL && heading->item->is_public == NL_FALSE))
         && block < (next != NULL ? next->block : heading->body);
         block++)
      hide_block(reader, block);
  }
}

/* Where no part is headed, the title, the opening or a link at the end may call the sitting public. */
#define LAST_LINES 3

static NlTruth
title_part(const NlReader *reader, guint end)
{
  NlTruth part = NL_UNKNOWN;
  guint size = nl_blocks_size(reader->blocks);

  for (guint i = 0; part == NL_UNKNOWN && i < size; i++)
    if ((i < MIN(end, reader->ending) || i + LAST_LINES >= size)
        && (nl_reader_match(reader, NL_RULE_PUBLIC, i, NULL) != NULL
            || nl_reader_match(reader, NL_RULE_PUBLIC_TITLE, i, NULL) != NULL))
      part = NL_TRUE;
  return part;
}

/* The agenda's list ends in the non-public part; the proceedings begin anew in the public one. */
static void
restart_parts(const GPtrArray *headings, guint n_agenda, NlReader *reader)
{
  const Heading *first = n_agenda < headings->len ? g_ptr_array_index(headings, n_agenda) : NULL;
  const Heading *last = n_agenda > 0 ? g_ptr_array_index(headings, n_agenda - 1) : NULL;
  gboolean headed = FALSE;
  guint opens = first != NULL ? first->block : 0; /* the first block that opens a part */

  for (guint i = last != NULL ? last->body : 0;
       first != NULL && last != NULL && !headed && i <= first->block; i++)
    headed = part_opened(reader, i) != NL_UNKNOWN;
  while (first != NULL && last != NULL && !headed && opens < nl_blocks_size(reader->blocks)
         && part_opened(reader, opens) == NL_UNKNOWN)
    opens++;
  for (guint i = n_agenda; first != NULL && last != NULL && !headed && i < headings->len; i++) {
    Heading *heading = g_ptr_array_index(headings, i);
    if (heading->block < opens && !heading->marked)
      heading->is_public = ((Heading *)g_ptr_array_index(headings, 0))->is_public;
  }
}

/* What the agenda lists under a heading ("hierzu -> …", its own number) belongs to the item. */
static void
read_agenda_references(NlReader *reader, const Heading *heading, const Heading *next)
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
  Heading *heading = headings->len > 0 ? g_ptr_array_index(headings, 0) : NULL;
  if (reader->record->kind == NL_KIND_EXCERPT && heading != NULL && heading->name == NULL)
    set_name(heading, excerpt_name(reader, heading->block));
}

void
nl_read_outline(NlReader *reader)
{
  gboolean has_agenda = reader->agenda < nl_blocks_size(reader->blocks);
  g_autoptr(GPtrArray) headings
      = collect_headings(reader, has_agenda ? reader->agenda : reader->proceedings);
  guint n_agenda = agenda_length(reader, headings, has_agenda);
  guint agenda_end
      = n_agenda > 0 ? ((Heading *)g_ptr_array_index(headings, n_agenda - 1))->body : 0;
  guint first = n_agenda < headings->len ? ((Heading *)g_ptr_array_index(headings, n_agenda))->body
                                         : reader->proceedings;
  NlTruth part = title_part(reader, first + 3);

  reader->sections = g_ptr_array_new_with_free_func(section_free);
  name_excerpt(reader, headings);
  restart_parts(headings, n_agenda, reader);
  for (guint i = 0; i < n_agenda; i++) {
    Heading *heading = g_ptr_array_index(headings, i);
    if (heading->name != NULL)
      add_item(reader, heading, -1);
    if (heading->item != NULL)
      read_agenda_references(reader, heading,
                             i + 1 < headings->len ? g_ptr_array_index(headings, i + 1) : NULL);
  }
  read_proceedings_headings(reader, headings, n_agenda);
  if (reader->record->agenda_items->len == 0)
    read_single(reader, headings);
  if (reader->record->agenda_items->len == 0 && reader->record->kind == NL_KIND_MINUTES)
    read_headlines(reader);
  for (guint i = 0; i < reader->record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    if (item->is_public == NL_UNKNOWN)
      item->is_public = part;
  }
  hide_parts(reader, 0, agenda_end);
  hide_items(reader, headings, n_agenda);
}
