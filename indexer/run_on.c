/* run_on.c: lines that ran into one another in a document that has its lines otherwise: of the agenda, of tables, of the
 * list of participants. See reflow.h.
 */
#include "indexer/marker.h"
#include "indexer/reader.h"
#include "indexer/reflow.h"

#include <string.h>

/* The head is among so many lines. */
#define HEAD_LINES 60

#define NO_NUMBER G_MAXUINT

/* The number that a line begins with. */
static guint
leading_number(const char *text)
{
  text += g_str_has_prefix(text, "TOP ") ? strlen("TOP ") : 0;
  gsize digits = strspn(text, "0123456789");
  gboolean marked = digits > 0 && digits <= 2 && strchr(".):", text[digits]) != NULL;
  return marked && text[digits] != '\0' ? (guint)g_ascii_strtoull(text, NULL, 10) : NO_NUMBER;
}

/* Where in the text the item of that number begins; 0 where it does not. */
static gsize
find_item(const NlProfile *profile, const char *text, guint number)
{
  gsize found = 0;
  g_autoptr(NlFinder) items = nl_finder_new(profile, NL_RULE_BREAK_ITEM, text);
  const NlMatch *match = NULL;

  while (found == 0 && nl_finder_next(items, &match) != NULL) {
    g_autofree char *printed = nl_match_dup(match, "number");
    found = g_ascii_strtoull(printed, NULL, 10) == number ? nl_match_start(match) : 0;
  }
  return found;
}

/* Parts a line of the agenda before the item that counts on from its own: "3. Bericht 4. Wahl". */
void
nl_part_line(NlBlocks *blocks, guint block, gsize at)
{
  NlBlock *line = nl_blocks_at(blocks, block);
  NlBlock *rest = nl_block_copy(line, line->text + at + strspn(line->text + at, "\t"));
  line->text[at] = '\0';
  g_strchomp(line->text);
  rest->gap = line->gap;
  g_ptr_array_insert(blocks->blocks, (int)block + 1, rest);
}

/* An agenda's heading is no longer, in bytes. */
#define LONGEST_HEADING 60

/* Whether a line heads the agenda, or its public part. */
static gboolean
heads_agenda(const NlProfile *profile, const char *text)
{
  return nl_profile_match(profile, NL_RULE_AGENDA, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_PUBLIC, text, NULL) != NULL;
}

/* Where a 1 that has no mark stands before a capital; 0 where none does. */
static gsize
find_bare_one(const char *text)
{
  const char *one = strstr(text, " 1 ");
  gboolean found = one != NULL && g_unichar_isupper(g_utf8_get_char(one + strlen(" 1 ")));
  return found ? (gsize)(one + 1 - text) : 0;
}

/* Where in a line that begins with the agenda's heading its first item begins; 0 in others. */
static gsize
behind_heading(const NlProfile *profile, const char *text)
{
  gboolean longer = strlen(text) > LONGEST_HEADING;
  gboolean may = (longer
                  && (strstr(text, " 1.") != NULL || strstr(text, " 1)") != NULL
                      || strstr(text, "TOP 1") != NULL))
                 || strstr(text, ":\t1.") != NULL || strstr(text, ":\t1)") != NULL
                 || strstr(text, ": 1. ") != NULL || strstr(text, ": 1) ") != NULL;
  gsize zeroth = may ? find_item(profile, text, 0) : 0;
  gsize first = may && zeroth == 0 ? find_item(profile, text, 1) : zeroth;
  gsize at = longer && first == 0 ? find_bare_one(text) : first;
  g_autofree char *heading = at > 0 && at <= LONGEST_HEADING ? g_strndup(text, at) : NULL;

  return heading != NULL && heads_agenda(profile, g_strchomp(heading)) ? at : 0;
}

/* The agenda's first item in the line of its heading. */
static void
part_heading(NlBlocks *blocks, const NlProfile *profile, guint block)
{
  gsize first = behind_heading(profile, nl_blocks_at(blocks, block)->text);
  if (first > 0)
    nl_part_line(blocks, block, first);
}

/* Where in a line "1 Allgemeines 1.1 Begrüßung" the first point of the item begins, behind a short title; 0 where none does. */
#define LONGEST_TITLE 60

static gsize
first_point(const char *text)
{
  gsize digits = strspn(text, "0123456789"), found = 0;
  gboolean may = digits > 0 && digits <= 2 && strchr(" .\t", text[digits]) != NULL;
  g_autofree char *point = may ? g_strdup_printf(" %.*s.1", (int)digits, text) : NULL;
  const char *at = may ? strstr(text + digits, point) : NULL;

  if (at != NULL && at - text <= LONGEST_TITLE && at > text + digits + 1) {
    const char *behind = at + strlen(point) + strspn(at + strlen(point), ". \t");
    g_autofree char *title = g_strndup(text, (gsize)(at - text));
    const char *word = title + strlen(title);
    while (word > title && strchr(" .\t", word[-1]) == NULL)
      word--;
    if (behind > at + strlen(point) && g_unichar_isupper(g_utf8_get_char(behind))
        && g_unichar_isupper(g_utf8_get_char(word)))
      found = (gsize)(at + 1 - text);
  }
  return found;
}

static void
part_points(NlBlocks *blocks)
{
  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    gsize at = first_point(nl_blocks_at(blocks, i)->text);
    if (at > 0)
      nl_part_line(blocks, i, at);
  }
}

/* An agenda whose lines ran into one another, in a document that has its lines otherwise. */
static void
part_agenda(NlBlocks *blocks, const NlProfile *profile)
{
  guint last = 0;
  gboolean inside = FALSE;

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    part_heading(blocks, profile, i);
    const char *text = nl_blocks_at(blocks, i)->text;
    guint number = leading_number(text);
    if (nl_profile_match(profile, NL_RULE_AGENDA, text, NULL) != NULL) {
      inside = TRUE;
      last = 0;
    } else if (!inside && number == 1 && g_str_has_prefix(text, "TOP ")) {
      inside = TRUE; /* an agenda that nothing heads */
      last = 0;
      i--;
    } else if (inside && (number == last + 1 || (number == 0 && last == 0))) {
      gsize next = find_item(profile, text, number + 1);
      last = number;
      if (next > 0)
        nl_part_line(blocks, i, next);
    } else if (number == 1 && last > 1) {
      inside = FALSE; /* the proceedings */
    }
  }
}

/* What stands beside a heading in a table and is told of the item: no shorter, in bytes, and with a sentence's end. */
#define SHORTEST_TOLD 50

/* A row of a table that has an item's heading and its proceedings side by side: "TOP 1 | Begrüßung | Die Vorsitzende …". */
static void
part_rows(NlBlocks *blocks, const NlProfile *profile)
{
  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    NlBlock *block = nl_blocks_at(blocks, i);
    const char *last = strrchr(block->text, '\t');
    gboolean told = last != NULL && strlen(last) >= SHORTEST_TOLD && g_str_has_suffix(last, ".");
    g_autofree char *head
        = told ? g_strndup(block->text, (gsize)(last - block->text)) : g_strdup("");
    g_autoptr(NlMatch) match = NULL;
    g_autofree char *name = NULL;

    if (nl_profile_match(profile, NL_RULE_ITEM, head, &match) != NULL)
      name = nl_match_dup(match, "name");
    if (name != NULL)
      nl_part_line(blocks, i, (gsize)(last - block->text));
  }
}

/* A line of the list of participants is longer only where lines ran together. */
#define LONGEST_ROW 80

/* Whether a list of participants ends at the block: with the agenda or the first item. */
static gboolean
ends_people(const NlProfile *profile, const char *text)
{
  return nl_profile_match(profile, NL_RULE_AGENDA, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_ITEM, text, NULL) != NULL;
}

/* Whether a line, or the label that it begins with, heads those who were there or were missed. */
static gboolean
begins_people(const NlProfile *profile, const char *text)
{
  const char *colon = strstr(text, ": ");
  g_autofree char *label = g_strndup(text, colon != NULL ? (gsize)(colon + 1 - text) : 0);
  return nl_profile_match(profile, NL_RULE_PRESENT, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_ABSENT, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_PRESENT, label, NULL) != NULL;
}

/* The pieces of a line of the list: parted by the rules where it is long, then by the names that ran together. */
static GPtrArray *
people_pieces(const NlProfile *profile, const char *text)
{
  guint phrases = 0;
  g_autoptr(GPtrArray) parted = strlen(text) > LONGEST_ROW
                                    ? nl_break_text(profile, NL_RULE_BREAK_PEOPLE, text, &phrases)
                                    : g_ptr_array_new();
  GPtrArray *pieces = g_ptr_array_new_with_free_func(g_free);

  if (parted->len == 0)
    g_ptr_array_add(parted, (gpointer)text);
  for (guint i = 0; i < parted->len; i++) {
    const char *part = g_ptr_array_index(parted, i);
    g_autoptr(GPtrArray) names = strchr(part, '\t') == NULL ? nl_part_people(profile, part) : NULL;
    if (names != NULL)
      g_ptr_array_extend_and_steal(pieces, g_steal_pointer(&names));
    else
      g_ptr_array_add(pieces, g_strdup(part));
  }
  return pieces;
}

/* The pieces, if the list begins with one behind the first; NULL else. */
static GPtrArray *
pieces_with_list(const NlProfile *profile, GPtrArray *take_pieces)
{
  gboolean begins = FALSE;

  for (guint i = 1; !begins && i < take_pieces->len; i++)
    begins = begins_people(profile, g_ptr_array_index(take_pieces, i));
  if (!begins)
    g_clear_pointer(&take_pieces, g_ptr_array_unref);
  return take_pieces;
}

/* The pieces of a line of the head behind whose facts the list begins: "Beginn: 19 Uhr Anwesend: Herr Kolk", "Ort Rathaus
 * anwesend Anna Berg"; NULL for others. */
static GPtrArray *
part_head(const NlProfile *profile, const char *text)
{
  guint phrases = 0;
  GPtrArray *pieces = NULL;

  if (strchr(text, ':') != NULL && nl_profile_match(profile, NL_RULE_HEAD, text, NULL) != NULL)
    pieces
        = pieces_with_list(profile, nl_break_text(profile, NL_RULE_BREAK_PEOPLE, text, &phrases));
  if (pieces == NULL && strlen(text) > LONGEST_ROW && strchr(text, '\t') == NULL)
    pieces = pieces_with_list(profile, nl_part_people(profile, text));
  return pieces;
}

/* A list of participants whose groups ran into one another, or into the head. */
static void
part_people(NlBlocks *blocks, const NlProfile *profile)
{
  gboolean inside = FALSE, behind = FALSE;

  for (guint i = 0; !behind && i < nl_blocks_size(blocks);) {
    const char *text = nl_blocks_at(blocks, i)->text;
    g_autoptr(GPtrArray) pieces = NULL;
    inside = inside || begins_people(profile, text);
    behind = (inside || i >= HEAD_LINES) && ends_people(profile, text);
    inside &= !behind;
    if (inside)
      pieces = people_pieces(profile, text);
    else if (!behind && i < HEAD_LINES)
      pieces = part_head(profile, text);
    i += pieces != NULL && pieces->len > 1 ? nl_replace_block(blocks, i, pieces) : 1;
    part_heading(blocks, profile, i - 1);
  }
}

void
nl_join_next(NlBlocks *blocks, guint block)
{
  NlBlock *at = nl_blocks_at(blocks, block);
  nl_block_take_text(at, g_strconcat(at->text, " ", nl_blocks_at(blocks, block + 1)->text, NULL));
  g_ptr_array_remove_index(blocks->blocks, block + 1);
}

/* Whether the sentence that cites the item in a block goes on below its name, or has nothing to go on with. */
static gboolean
goes_on_below(const NlBlocks *blocks, guint item)
{
  const char *sentence = nl_blocks_at(blocks, item - 1)->text;
  guint next = item + 1;

  while (next < nl_blocks_size(blocks) && !nl_blocks_at(blocks, next)->gap)
    next++;
  return nl_marker_is_open(sentence) || g_str_has_suffix(nl_blocks_at(blocks, item)->text, ".")
         || (next < nl_blocks_size(blocks)
             && g_unichar_islower(g_utf8_get_char(nl_blocks_at(blocks, next)->text)));
}

/* A sentence that cites an item by number and name on lines of their own, and may go on below them: "Der Tagesordnungspunkt",
 * "5.3 Neubau der Brücke", "wird vertagt." */
static void
join_cited(NlBlocks *blocks, const NlProfile *profile)
{
  for (guint i = 0; i + 1 < nl_blocks_size(blocks); i++) {
    const char *text = nl_blocks_at(blocks, i)->text, *below = nl_blocks_at(blocks, i + 1)->text;
    g_autoptr(NlMatch) match = NULL;
    gsize start = 0, end = 0;
    gboolean open = nl_profile_match(profile, NL_RULE_ITEM_CITED, text, &match) != NULL;
    gboolean until = open && nl_match_span(match, "on", &start, &end);
    gboolean cited = open && !until
                     && nl_profile_match(profile, NL_RULE_ITEM_WEAK, below, NULL) != NULL
                     && nl_profile_match(profile, NL_RULE_ITEM_WEAK, text, NULL) == NULL;
    if (until && nl_profile_match(profile, NL_RULE_ITEM, below, NULL) != NULL)
      nl_join_next(blocks, i);
    cited = cited && goes_on_below(blocks, i + 1);
    if (cited)
      nl_join_next(blocks, i);
    while (cited && i + 1 < nl_blocks_size(blocks)
           && (!nl_blocks_at(blocks, i + 1)->gap
               || g_unichar_islower(g_utf8_get_char(nl_blocks_at(blocks, i + 1)->text))))
      nl_join_next(blocks, i);
  }
}

/* So many lines of the head that begin with a label make a column of them. */
#define FEWEST_LABELS 3

/* Where the label ends that a line begins with; 0 where it has none. */
static gsize
label_end(const NlProfile *profile, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;

  if (nl_profile_match(profile, NL_RULE_LABEL_BARE, text, &match) != NULL)
    nl_match_span(match, "label", &start, &end);
  return end;
}

static void
mark_label(NlBlock *block, gsize end)
{
  nl_block_take_text(block, g_strdup_printf("%.*s:%s", (int)end, block->text, block->text + end));
}

/* A head whose labels stood in a column of their own, before their values ("Vorsitz Anna Berg") or in lines above them. */
static void
mark_labels(NlBlocks *blocks, const NlProfile *profile)
{
  guint labels = 0;

  for (guint i = 0; i < MIN(nl_blocks_size(blocks), HEAD_LINES); i++)
    labels += label_end(profile, nl_blocks_at(blocks, i)->text) > 0;
  for (guint i = 0; labels >= FEWEST_LABELS && i < MIN(nl_blocks_size(blocks), HEAD_LINES); i++) {
    const gsize end = label_end(profile, nl_blocks_at(blocks, i)->text);
    gboolean alone = end > 0 && nl_blocks_at(blocks, i)->text[end] == '\0';
    if (end > 0)
      mark_label(nl_blocks_at(blocks, i), end);
    if (alone && i + 1 < nl_blocks_size(blocks)
        && label_end(profile, nl_blocks_at(blocks, i + 1)->text) == 0)
      nl_join_next(blocks, i);
  }
}

/* The words that a hyphen and a blank part are one name, if each is a given one: "Karl- Heinz". */
static void
join_given(NlBlock *block, const NlProfile *profile)
{
  for (char *at = strstr(block->text, "- "); at != NULL; at = strstr(at + 1, "- ")) {
    const char *begin = at;
    while (begin > block->text && strchr(" \t", begin[-1]) == NULL)
      begin--;
    g_autofree char *first = g_strndup(begin, (gsize)(at - begin));
    g_autofree char *second = g_strndup(at + 2, strcspn(at + 2, " \t,;"));
    if (nl_profile_is_given_name(profile, first) && nl_profile_is_given_name(profile, second))
      memmove(at + 1, at + 2, strlen(at + 2) + 1);
  }
}

/* Where the words begin behind an entry's number: "4.) ", "12./ "; 0 where it has none. */
static gsize
behind_number(const char *text)
{
  gsize digits = strspn(text, "0123456789");
  gsize mark = digits > 0 && digits <= 3 ? strspn(text + digits, ".)/") : 0;
  gsize blank = mark > 0 ? strspn(text + digits + mark, " \t") : 0;
  return blank > 0 ? digits + mark + blank : 0;
}

/* Where the name begins behind marks that stand for the word above: '"  "  Jan Thal'; 0 where there are none. */
static gsize
behind_dittos(const char *text)
{
  static const char *const marks[] = { "\"", "„", "“", "”", "″", "''", ",," };
  gsize end = 0, found = 0;

  do {
    gsize length = 0;
    found = end;
    for (gsize i = 0; length == 0 && i < G_N_ELEMENTS(marks); i++)
      length = g_str_has_prefix(text + end, marks[i]) ? strlen(marks[i]) : 0;
    if (length > 0 && strchr(" \t", text[end + length]) != NULL)
      end += length + strspn(text + end + length, " \t");
  } while (end > found && text[end] != '\0');
  return text[end] != '\0' ? end : 0;
}

/* The office of the person in the first cells of an entry; NULL for none. You free it. */
static char *
office_of(const NlProfile *profile, const char *entry)
{
  g_auto(NlPersonText) person = { 0 };
  return nl_person_parse(profile, entry, &person) != NULL && person.role != NULL
             ? g_strstrip(g_strdup(person.role))
             : NULL;
}

/* Whether what stands in a block begins with such marks. */
static gboolean
begins_with_ditto(const NlBlocks *blocks, guint block)
{
  const char *text = block < nl_blocks_size(blocks) ? nl_blocks_at(blocks, block)->text : "";
  return behind_dittos(text + behind_number(text)) > 0;
}

/* Entries that have number, office and name in cells of their own become one text each: "4.) Gemeinderat Jan Thal"; what
 * stands for the office above is put in. */
static void
join_entries(NlBlocks *blocks, const NlProfile *profile)
{
  g_autofree char *above = NULL; /* the office of the entry before */

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    NlBlock *block = nl_blocks_at(blocks, i);
    gsize number = behind_number(block->text);
    gsize ditto = above != NULL ? behind_dittos(block->text + number) : 0;
    gboolean cells = number > 0 && block->text[number - 1] == '\t';
    g_autofree char *entry = NULL;
    g_autofree char *office = NULL;

    if (ditto > 0)
      entry = g_strconcat(above, " ", block->text + number + ditto, NULL);
    else if (cells || begins_with_ditto(blocks, i + 1))
      entry = g_strdelimit(g_strdup(block->text + number), "\t", ' ');
    office = entry != NULL ? office_of(profile, entry) : NULL;
    if (office != NULL && number > 0 && (ditto > 0 || cells))
      nl_block_take_text(
          block, g_strdup_printf("%.*s %s", (int)strcspn(block->text, " \t"), block->text, entry));
    else if (office != NULL && ditto > 0)
      nl_block_take_text(block, g_strdup(entry));
    g_free(above);
    above = g_steal_pointer(&office);
  }
}

/* A bracket that a comma leaves open is closed in the line below: "dagegen: 9 (5 CDU, 2 SPD,", "2 FDP)". */
static void
join_brackets(NlBlocks *blocks)
{
  for (guint i = 0; i + 1 < nl_blocks_size(blocks); i++) {
    const char *open = strrchr(nl_blocks_at(blocks, i)->text, '(');
    const char *below = nl_blocks_at(blocks, i + 1)->text;
    if (open != NULL && strchr(open, ')') == NULL && g_str_has_suffix(open, ",")
        && g_ascii_isdigit(*below) && strchr(below, ')') != NULL && strchr(below, '(') == NULL)
      nl_join_next(blocks, i);
  }
}

void
nl_mend_lines(NlBlocks *blocks, const NlProfile *profile)
{
  nl_drop_page_marks(blocks);
  for (guint i = 0; i < nl_blocks_size(blocks); i++)
    join_given(nl_blocks_at(blocks, i), profile);
  join_brackets(blocks);
  nl_join_rungs(blocks, profile);
  part_agenda(blocks, profile);
  part_points(blocks);
  part_rows(blocks, profile);
  nl_part_titles(blocks, profile);
  nl_join_calls(blocks, profile);
  nl_part_told(blocks, profile);
  mark_labels(blocks, profile);
  join_entries(blocks, profile);
  part_people(blocks, profile);
  join_cited(blocks, profile);
}
