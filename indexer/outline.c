/* outline.c: agenda items. See reader.h.
 *
 * Headings are found everywhere, then parted: the agenda lists them, the proceedings print them again. Where the
 * proceedings begin is seen from the list starting over. In the proceedings a heading counts only if the agenda knows
 * it, or if it is the next or a child of the one before: numbered lists within texts look the same. Minutes without
 * any numbers are parted by their headed sections.
 */
#include "indexer/reader.h"

#include <string.h>

typedef struct {
  guint block, body; /* of the number; first block behind number and name */
  char *number, *name;
  char *reference;   /* printed between number and name */
  char *parent;      /* number of the heading that a lettered point stands under; else NULL */
  char *key;         /* the number for comparison */
  gboolean strong;   /* "TOP 4", not a bare "4." */
  NlTruth is_public; /* the part it stands in */
  NlAgendaItem *item;
  const char *rule;
} Heading;

static void
heading_free(gpointer data)
{
  Heading *heading = data;
  g_free(heading->number);
  g_free(heading->name);
  g_free(heading->reference);
  g_free(heading->parent);
  g_free(heading->key);
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

/* "4.1.1." → "4.1.1"; "Ö 4" → "ö4"; white space and dots at the end do not tell numbers apart. */
static char *
number_key(const char *number)
{
  g_autofree char *folded = g_utf8_casefold(number, -1);
  GString *key = g_string_new(NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char(at))
    if (!g_unichar_isspace(g_utf8_get_char(at)))
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

/* Whether two headings are one matter's: more than half of the words of the shorter one are in both. */
static gboolean
names_agree(const char *a, const char *b)
{
  g_auto(GStrv) x = fold_words(a);
  g_auto(GStrv) y = fold_words(b);
  guint n = g_strv_length(x), m = g_strv_length(y), common = 0;

  for (char **word = x; *word != NULL; word++)
    common += g_strv_contains((const char *const *)y, *word);
  return n == 0 || m == 0 || 2 * common > MIN(n, m);
}

/* A heading is no sentence: short, and without a sentence's end. */
#define LONGEST_NAME 400

static gboolean
is_heading_text(const char *text)
{
  gsize length = strlen(text);
  gunichar first = g_utf8_get_char(text);
  char last = length > 0 ? text[length - 1] : '.';

  return length > 0 && length <= LONGEST_NAME && last != '?' && last != ':' && !(last == '.' && length > 60)
         && (g_unichar_isupper(first) || g_unichar_isdigit(first) || strchr("„\"»“§", (int)text[0]) != NULL
             || g_unichar_ispunct(first));
}

static gboolean
is_label(const NlReader *reader, guint block)
{
  static const NlRuleSet labels[] = { NL_RULE_LABEL_DECISION, NL_RULE_LABEL_VOTE, NL_RULE_LABEL_DEBATE,
                                      NL_RULE_LABEL_PROPOSAL, NL_RULE_TREATMENT,  NL_RULE_REFERENCE,
                                      NL_RULE_PUBLIC,         NL_RULE_NONPUBLIC,  NL_RULE_ATTACHMENTS };
  gboolean found = FALSE;
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
goes_on(const NlReader *reader, const char *name, guint block)
{
  const char *next = nl_reader_text(reader, block);
  gsize length = strlen(name);
  gboolean joins = length > 0 && strchr(";,-", name[length - 1]) != NULL;
  gboolean small = !nl_blocks_at(reader->blocks, block)->gap && g_unichar_islower(g_utf8_get_char(next))
                   && !g_str_has_suffix(name, ":") && !is_label(reader, block);

  return (joins || small) && strlen(next) <= LONGEST_NAME && !is_item(reader, block);
}

/* Takes what is no name off it ("Antrag der Fraktion X: Titel" → "Titel"), as often as a rule finds something. */
static void
trim_name(const NlReader *reader, Heading *heading)
{
  gboolean found = heading->name != NULL;
  for (guint i = 0; found && i < 4; i++) {
    g_autoptr(NlMatch) match = NULL;
    found = nl_profile_match(reader->profile, NL_RULE_NAME_TAIL, heading->name, &match) != NULL;
    if (found) {
      char *name = nl_match_dup(match, "name");
      g_free(heading->name);
      heading->name = name;
      found = name != NULL;
    }
  }
}

static void
read_name(const NlReader *reader, Heading *heading)
{
  guint next = heading->block + 1;

  if (heading->name == NULL && next < reader->ending && !is_label(reader, next) && !is_item(reader, next)
      && is_heading_text(nl_reader_text(reader, next)))
    heading->name = g_strdup(nl_reader_text(reader, next++));
  while (heading->name != NULL && next < reader->ending && goes_on(reader, heading->name, next)) {
    char *longer = g_strconcat(heading->name, " ", nl_reader_text(reader, next++), NULL);
    g_free(heading->name);
    heading->name = longer;
  }
  heading->body = next;
  if (heading->name != NULL)
    g_strdelimit(heading->name, "\t", ' ');
  trim_name(reader, heading);
}

/* "a) …" under a heading that ends with a colon, or behind another such point: its number is "5 a". */
static Heading *
lettered_new(const NlReader *reader, guint block, const Heading *last)
{
  g_autoptr(NlMatch) match = NULL;
  gboolean under = last != NULL && (last->parent != NULL || g_str_has_suffix(nl_reader_text(reader, last->body - 1), ":"));
  const char *rule = under ? nl_reader_match(reader, NL_RULE_ITEM_LETTER, block, &match) : NULL;
  Heading *heading = NULL;

  if (rule != NULL) {
    g_autofree char *letter = nl_match_dup(match, "number");
    heading = g_new0(Heading, 1);
    heading->parent = g_strdup(last->parent != NULL ? last->parent : last->number);
    heading->block = block;
    heading->strong = last->strong;
    heading->rule = rule;
    heading->number = g_strdup_printf("%s %s", heading->parent, letter);
    heading->key = number_key(heading->number);
    heading->name = nl_match_dup(match, "name");
    heading->is_public = last->is_public;
    read_name(reader, heading);
  }
  return heading;
}

static Heading *
heading_new(const NlReader *reader, guint block, NlTruth part)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_reader_match(reader, NL_RULE_ITEM, block, &match);
  gboolean strong = rule != NULL;
  Heading *heading = NULL;

  if (!strong)
    rule = nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match);
  if (rule != NULL) {
    g_autofree char *part_mark = nl_match_dup(match, "nonpublic");
    heading = g_new0(Heading, 1);
    heading->block = block;
    heading->strong = strong;
    heading->rule = rule;
    heading->number = nl_match_dup(match, "number");
    heading->key = number_key(heading->number);
    heading->name = nl_match_dup(match, "name");
    heading->reference = nl_match_dup(match, "reference");
    heading->is_public = part_mark != NULL ? NL_FALSE : part;
    read_name(reader, heading);
  }
  return heading;
}

/* ---- numbered items ---- */

/* The heading of that number and a like name; -1 for none. */
static int
find_heading(const GPtrArray *headings, guint before, const Heading *wanted)
{
  int found = -1;
  for (guint i = 0; found < 0 && i < before; i++) {
    const Heading *heading = g_ptr_array_index(headings, i);
    if (strcmp(heading->key, wanted->key) == 0 && names_agree(heading->name, wanted->name)
        && (heading->name != NULL || wanted->name != NULL))
      found = (int)i;
  }
  return found;
}

static GPtrArray *
collect_headings(const NlReader *reader, guint from)
{
  GPtrArray *headings = g_ptr_array_new_with_free_func(heading_free);
  NlTruth part = NL_UNKNOWN;

  for (guint i = 0; i < reader->ending; i++) {
    Heading *heading = NULL;
    if (nl_reader_match(reader, NL_RULE_NONPUBLIC, i, NULL) != NULL)
      part = NL_FALSE;
    else if (nl_reader_match(reader, NL_RULE_PUBLIC, i, NULL) != NULL)
      part = NL_TRUE;
    else if (i >= from && (heading = heading_new(reader, i, part)) == NULL)
      heading = lettered_new(reader, i, headings->len > 0 ? g_ptr_array_index(headings, headings->len - 1) : NULL);
    if (heading != NULL)
      g_ptr_array_add(headings, heading);
  }
  return headings;
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
    next = strcmp(b[n], "1") == 0;
  else if (same < n && m == same + 1)
    next = g_ascii_strtoll(b[same], NULL, 10) == g_ascii_strtoll(a[same], NULL, 10) + 1;
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
  guint index = 0;
  return item != NULL && g_ptr_array_find((GPtrArray *)items, item, &index) ? (int)index : -1;
}

/* A point that the agenda did not announce bears a short name: a list within a text has sentences. */
#define LONGEST_NEW_NAME 80

/* Whether a heading of the proceedings that the agenda does not know is one all the same. */
static gboolean
is_new_heading(const NlReader *reader, const Heading *heading, const char *last_key, gboolean has_agenda,
               gboolean has_strong)
{
  gboolean well_formed = heading->name != NULL && is_heading_text(heading->name);
  gboolean next = last_key == NULL ? strcmp(heading->key, "1") == 0 || heading->strong : follows(last_key, heading->key);
  gboolean alone = heading->body > heading->block + 1; /* the number on a line of its own */
  gboolean apart = alone || nl_blocks_at(reader->blocks, heading->block)->gap;
  gboolean is_new = FALSE;

  if (!well_formed)
    is_new = FALSE;
  else if (heading->strong)
    is_new = !has_agenda || next;
  else if (has_agenda)
    is_new = next && last_key != NULL && apart && strlen(heading->name) <= LONGEST_NEW_NAME;
  else
    is_new = next && !has_strong && strlen(heading->name) <= LONGEST_NAME / 2;
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

/* How many headings from the beginning are the agenda's: up to where the list starts over. */
static guint
agenda_length(const GPtrArray *headings)
{
  guint length = headings->len;
  for (guint i = 1; length == headings->len && i < headings->len; i++)
    if (find_heading(headings, i, g_ptr_array_index(headings, i)) >= 0)
      length = i;
  return length == headings->len ? 0 : length;
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

static void
read_proceedings_headings(NlReader *reader, GPtrArray *headings, guint n_agenda)
{
  const char *last_key = NULL;
  NlAgendaItem *last = NULL;
  gboolean has_strong = FALSE;

  for (guint i = n_agenda; i < headings->len; i++)
    has_strong |= ((Heading *)g_ptr_array_index(headings, i))->strong;
  for (guint i = n_agenda; i < headings->len; i++) {
    Heading *heading = g_ptr_array_index(headings, i);
    int listed = find_heading(headings, n_agenda, heading);
    const Heading *agenda = listed >= 0 ? g_ptr_array_index(headings, (guint)listed) : NULL;
    if (agenda != NULL && agenda->item != NULL) {
      heading->item = agenda->item;
      settle_part(heading, agenda);
    } else if (is_new_heading(reader, heading, last_key, n_agenda > 0, has_strong)) {
      add_item(reader, heading, index_of(reader->record->agenda_items, last));
    }
    if (heading->item != NULL) {
      last = heading->item;
      last_key = heading->key;
      open_section(reader, heading);
    }
  }
}

/* ---- items without numbers ---- */

/* A body of text, as against the lines of a list. */
#define SHORTEST_PARAGRAPH 200

static const char *
skip_marks(const char *text)
{
  const char *at = text;
  while (*at != '\0' && !g_unichar_isalnum(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  return at;
}

/* The wording of the agenda where it lists the same point. */
static char *
agenda_wording(const NlReader *reader, guint until, const char *name)
{
  g_auto(GStrv) words = fold_words(name);
  char *found = NULL;

  for (guint i = reader->agenda + 1; found == NULL && i < until; i++) {
    g_auto(GStrv) entry = fold_words(nl_reader_text(reader, i));
    guint common = 0, n = g_strv_length(entry);
    for (char **word = entry; *word != NULL; word++)
      common += g_strv_contains((const char *const *)words, *word);
    if (n > 0 && strcmp(*entry, *words != NULL ? *words : "") == 0 && 2 * common > n && common >= MIN(3, n))
      found = g_strdup(skip_marks(nl_reader_text(reader, i)));
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

static gboolean
is_headline(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gsize length = strlen(text);
  g_autofree char *listed = agenda_wording(reader, block, text);

  return stands_apart(reader, block) && length >= 3 && length <= LONGEST_NAME / 2
         && g_unichar_isupper(g_utf8_get_char(text)) && strchr(".?!:;,", text[length - 1]) == NULL
         && strchr(text, '\t') == NULL && (listed != NULL || !is_label(reader, block))
         && nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL && block + 1 < reader->ending
         && strlen(nl_reader_text(reader, block + 1)) > 0;
}

static void
add_headline(NlReader *reader, guint block, guint agenda_end)
{
  g_autoptr(NlMatch) match = NULL;
  Heading heading = { .block = block, .body = block + 1, .rule = "headline" };
  NlSection *section = NULL;
  g_autofree char *wording = NULL;

  heading.name = g_strdup(nl_reader_text(reader, block));
  trim_name(reader, &heading);
  wording = agenda_wording(reader, agenda_end, heading.name);
  if (wording != NULL) {
    g_free(heading.name);
    heading.name = g_strdup(wording);
  }
  add_item(reader, &heading, -1);
  open_section(reader, &heading);
  section = g_ptr_array_index(reader->sections, reader->sections->len - 1);
  if (nl_reader_match(reader, NL_RULE_TURN_HEADING, block, &match) != NULL) {
    section->speaker = nl_match_dup(match, "name");
    section->speaker_group = nl_match_dup(match, "group");
  }
  g_free(heading.name);
}

static void
read_headlines(NlReader *reader)
{
  guint size = reader->ending;
  guint start = size;

  for (guint i = MIN(reader->agenda + 1, size); start == size && i + 1 < size; i++)
    if (is_headline(reader, i) && strlen(nl_reader_text(reader, i + 1)) >= SHORTEST_PARAGRAPH)
      start = i;
  for (guint i = start; i < size; i++)
    if (is_headline(reader, i))
      add_headline(reader, i, start);
}

/* ---- what is not public ---- */

/* Hides the blocks of every non-public part: from its heading to the next public one, in agenda and proceedings. What
 * stands between the two (the opening, behind agenda_end) and behind them (signatures) stays. */
static void
hide_parts(NlReader *reader, const GPtrArray *headings, guint agenda_end)
{
  gboolean hidden = FALSE;

  for (guint i = 0; i < reader->ending; i++) {
    if (i == agenda_end)
      hidden = FALSE;
    if (nl_reader_match(reader, NL_RULE_NONPUBLIC, i, NULL) != NULL)
      hidden = TRUE;
    else if (nl_reader_match(reader, NL_RULE_PUBLIC, i, NULL) != NULL)
      hidden = FALSE;
    if (hidden)
      nl_blocks_at(reader->blocks, i)->part = NL_PART_HIDDEN;
  }
  for (guint i = 0; i < headings->len; i++) {
    const Heading *heading = g_ptr_array_index(headings, i);
    if (heading->item != NULL && heading->item->is_public == NL_FALSE)
      for (guint block = heading->block; block < heading->body; block++)
        nl_blocks_at(reader->blocks, block)->part = NL_PART_HIDDEN;
  }
}

/* Where no part is headed, the title or the opening may call the sitting public. */
static NlTruth
title_part(const NlReader *reader, guint end)
{
  NlTruth part = NL_UNKNOWN;
  for (guint i = 0; part == NL_UNKNOWN && i < MIN(end, reader->ending); i++)
    if (nl_reader_match(reader, NL_RULE_PUBLIC, i, NULL) != NULL
        || nl_reader_match(reader, NL_RULE_PUBLIC_TITLE, i, NULL) != NULL)
      part = NL_TRUE;
  return part;
}

/* The agenda's list ends in the non-public part; the proceedings begin anew in the public one. */
static void
restart_parts(const GPtrArray *headings, guint n_agenda, const NlReader *reader)
{
  const Heading *first = n_agenda < headings->len ? g_ptr_array_index(headings, n_agenda) : NULL;
  const Heading *last = n_agenda > 0 ? g_ptr_array_index(headings, n_agenda - 1) : NULL;
  gboolean headed = FALSE;

  for (guint i = last != NULL ? last->body : 0; first != NULL && last != NULL && !headed && i <= first->block; i++)
    headed = nl_reader_match(reader, NL_RULE_PUBLIC, i, NULL) != NULL
             || nl_reader_match(reader, NL_RULE_NONPUBLIC, i, NULL) != NULL;
  for (guint i = n_agenda; first != NULL && last != NULL && !headed && i < headings->len; i++) {
    Heading *heading = g_ptr_array_index(headings, i);
    gboolean parted = FALSE;
    for (guint block = first->block; !parted && block <= heading->block; block++)
      parted = nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) != NULL
               || nl_reader_match(reader, NL_RULE_NONPUBLIC, block, NULL) != NULL;
    if (!parted)
      heading->is_public = ((Heading *)g_ptr_array_index(headings, 0))->is_public;
  }
}

/* What the agenda lists under a heading ("hierzu -> …", its own number) belongs to the item. */
static void
read_agenda_references(NlReader *reader, const Heading *heading, const Heading *next)
{
  guint end = next != NULL ? next->block : heading->body;

  for (guint i = heading->block; heading->item->is_public != NL_FALSE && i < end; i++)
    nl_add_references(reader, nl_reader_text(reader, i), heading->item->references);
}

void
nl_read_outline(NlReader *reader)
{
  gboolean has_agenda = reader->agenda < nl_blocks_size(reader->blocks);
  g_autoptr(GPtrArray) headings = collect_headings(reader, has_agenda ? reader->agenda : reader->proceedings);
  guint n_agenda = agenda_length(headings);
  guint agenda_end = n_agenda > 0 ? ((Heading *)g_ptr_array_index(headings, n_agenda - 1))->body : 0;
  guint first = n_agenda < headings->len ? ((Heading *)g_ptr_array_index(headings, n_agenda))->body : reader->proceedings;
  NlTruth part = title_part(reader, first + 3);

  reader->sections = g_ptr_array_new_with_free_func(section_free);
  restart_parts(headings, n_agenda, reader);
  for (guint i = 0; i < n_agenda; i++) {
    Heading *heading = g_ptr_array_index(headings, i);
    if (heading->name != NULL)
      add_item(reader, heading, -1);
    if (heading->item != NULL)
      read_agenda_references(reader, heading, i + 1 < headings->len ? g_ptr_array_index(headings, i + 1) : NULL);
  }
  read_proceedings_headings(reader, headings, n_agenda);
  if (reader->record->agenda_items->len == 0 && reader->record->kind == NL_KIND_MINUTES)
    read_headlines(reader);
  for (guint i = 0; i < reader->record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    if (item->is_public == NL_UNKNOWN)
      item->is_public = part;
  }
  hide_parts(reader, headings, agenda_end);
}
