/* headlines.c: items whose headings have no numbers: headed sections. See outline.h. */
#include "indexer/marker.h"
#include "indexer/outline.h"

#include <string.h>

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
    char **words = strlen(text) <= NL_LONGEST_NAME ? nl_fold_words(text) : NULL;
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
  g_auto(GStrv) words = nl_fold_words(name);
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

/* Whether a line tells a vote, or who signed it. */
static gboolean
is_result_line(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_VOTE_ASIDE, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_CLOSING, block, NULL) != NULL;
}

/* Whether a line stands below the number of a resolution, whatever day it names. */
static gboolean
is_below_resolution(const NlReader *reader, guint block)
{
  return block > 0 && nl_reader_match(reader, NL_RULE_LABEL_DECISION, block - 1, NULL) != NULL;
}

static gboolean
is_headline(const NlReader *reader, GHashTable *entries, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gsize length = strlen(text);
  gboolean listed_there = g_strcmp0(nl_blocks_at(reader->blocks, block)->rule, "attendance") == 0;
  gboolean looks = !listed_there && stands_apart(reader, block) && length >= 3
                   && length <= NL_LONGEST_NAME / 2 && g_unichar_isupper(g_utf8_get_char(text))
                   && strchr(".?!:;,-", text[length - 1]) == NULL && strchr(text, '\t') == NULL;
  g_autofree char *listed = looks ? agenda_wording(reader, entries, block, text) : NULL;

  /* of text without lines of its own no shape tells */
  return looks && !is_result_line(reader, block)
         && (listed != NULL || (!nl_is_label(reader, block) && !reader->blocks->rejoined))
         && (is_below_resolution(reader, block)
             || nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL)
         && block + 1 < reader->ending && strlen(nl_reader_text(reader, block + 1)) > 0;
}

static void
add_headline(NlReader *reader, GHashTable *entries, guint block, guint agenda_end)
{
  g_autoptr(NlMatch) match = NULL;
  NlHeading heading = { .block = block, .body = block + 1, .rule = "headline" };
  NlSection *section = NULL;
  g_autofree char *wording = NULL;

  heading.name = g_strdup(nl_reader_text(reader, block));
  nl_heading_trim_name(reader, &heading);
  wording = agenda_wording(reader, entries, agenda_end, heading.name);
  if (wording != NULL) {
    g_free(heading.name);
    heading.name = g_strdup(wording);
  }
  nl_outline_add_item(reader, &heading, -1);
  nl_outline_open_section(reader, &heading);
  section = g_ptr_array_index(reader->sections, reader->sections->len - 1);
  section->speaker_rule = nl_reader_match(reader, NL_RULE_TURN_HEADING, block, &match);
  if (section->speaker_rule != NULL) {
    section->speaker = nl_match_dup(match, "name");
    section->speaker_group = nl_match_dup(match, "group");
  }
  nl_heading_clear(&heading);
}

/* Whether a block is a sentence, be it a short one. */
static gboolean
is_sentence(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  return g_str_has_suffix(text, ".")
         && nl_profile_match(reader->profile, NL_RULE_ITEM_SENTENCE, text, NULL) != NULL;
}

/* What stands below the first headline: a body of text, a sentence, one that tells a decision, or below a headline of words
 * alone, as no address is, one that tells who speaks. */
static gboolean
is_proceedings(const NlReader *reader, guint block)
{
  return nl_is_paragraph(reader, block)
         || (is_sentence(reader, block) && strchr(nl_reader_text(reader, block), ':') == NULL
             && nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL)
         || nl_reader_match(reader, NL_RULE_RESOLUTION, block, NULL) != NULL
         || (strpbrk(nl_reader_text(reader, block - 1), ",0123456789") == NULL
             && nl_reader_match(reader, NL_RULE_TURN, block, NULL) != NULL);
}

/* ---- headlines over what was decided ---- */

/* So many are a document's own parts. */
#define FEWEST_DECIDED  2
#define LONGEST_DECIDED 200

/* "Beschluss:", with the wording below. */
static gboolean
is_bare_decision_label(const NlReader *reader, guint block)
{
  return g_str_has_suffix(nl_reader_text(reader, block), ":")
         && nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) != NULL;
}

gboolean
nl_is_decided_headline(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gsize length = strlen(text);

  return length >= 3 && length <= LONGEST_DECIDED && block + 1 < nl_blocks_size(reader->blocks)
         && is_bare_decision_label(reader, block + 1) && strpbrk(text, ":\t") == NULL
         && strchr(".?!;,-", text[length - 1]) == NULL && g_unichar_isupper(g_utf8_get_char(text))
         && (block == 0 || is_result_line(reader, block - 1)
             || nl_marker_is_final(nl_reader_text(reader, block - 1)))
         && !nl_is_item(reader, block) && !nl_is_label(reader, block)
         && !is_result_line(reader, block)
         && nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL;
}

/* Whether a vote was told between two blocks. */
static gboolean
is_voted(const NlReader *reader, guint from, guint to)
{
  gboolean voted = FALSE;
  for (guint i = from; !voted && i < to; i++)
    voted = nl_reader_match(reader, NL_RULE_VOTE_LINE, i, NULL) != NULL;
  return voted;
}

/* The blocks of such headlines; what a text without a title begins with is one, too, if it was voted on. You free it. */
static GArray *
find_decided(const NlReader *reader)
{
  GArray *blocks = g_array_new(FALSE, FALSE, sizeof(guint));
  const guint first = 0;

  for (guint i = reader->proceedings; i < reader->ending; i++) {
    gboolean is = nl_is_decided_headline(reader, i);
    if (is && blocks->len == 0 && i > first && reader->record->kind_read.rule == NULL
        && is_voted(reader, first + 1, i))
      g_array_append_val(blocks, first);
    if (is)
      g_array_append_val(blocks, i);
  }
  return blocks;
}

/* ---- headlines that a mark sets off ---- */

/* So many that stand over a sentence each are a document's own parts. */
#define FEWEST_SET_OFF  3
#define LONGEST_SET_OFF 120

/* Whether a line is the label of somebody's turn; one that may be a given name is none unless it is one. */
static gboolean
labels_turn(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  return nl_reader_match(reader, NL_RULE_TURN, block, &match) != NULL
         && !nl_match_span(match, "given", &start, &end);
}

/* "Sommerfest:" or "- Sommerfest" over a sentence; who is named so speaks, or was there. The name, which you free; NULL for
 * others. */
static char *
set_off_name(const NlReader *reader, guint block, char mark)
{
  static const NlRuleSet others[] = { NL_RULE_HEAD,   NL_RULE_PRESENT, NL_RULE_ABSENT,
                                      NL_RULE_AGENDA, NL_RULE_CLOSING, NL_RULE_VOTE_LINE };
  const char *text = nl_reader_text(reader, block), *name = nl_marker_skip_bullet(text);
  gsize length = strlen(name);
  gboolean marked = mark == ':' ? name == text && g_str_has_suffix(text, ":")
                                : name > text && !nl_marker_is_final(text);
  gboolean is = marked && length >= 3 && length <= LONGEST_SET_OFF && strchr(name, '\t') == NULL
                && g_unichar_isupper(g_utf8_get_char(name)) && block + 1 < reader->ending
                && is_sentence(reader, block + 1) && !nl_is_label(reader, block)
                && g_strcmp0(nl_blocks_at(reader->blocks, block)->rule, "attendance") != 0
                && !nl_has_given_name(reader->profile, name) && !labels_turn(reader, block);

  for (gsize i = 0; is && i < G_N_ELEMENTS(others); i++)
    is = nl_reader_match(reader, others[i], block, NULL) == NULL;
  return is ? g_strndup(name, length - (mark == ':')) : NULL;
}

/* Items whose headings end with a colon, or are points. */
static void
read_set_off(NlReader *reader, char mark)
{
  g_autoptr(GPtrArray) headings = g_ptr_array_new_with_free_func(nl_heading_free);

  for (guint i = MAX(reader->proceedings, 1); i < reader->ending; i++) {
    char *name = set_off_name(reader, i, mark);
    NlHeading *heading = name != NULL ? nl_heading_new_marked(reader, i, NL_UNKNOWN) : NULL;
    if (heading != NULL) {
      nl_heading_set_name(heading, name);
      g_ptr_array_add(headings, heading);
    }
  }
  for (guint i = 0; headings->len >= FEWEST_SET_OFF && i < headings->len; i++) {
    nl_outline_add_item(reader, g_ptr_array_index(headings, i), -1);
    nl_outline_open_section(reader, g_ptr_array_index(headings, i));
  }
}

/* ---- headlines that nothing sets off but the sentences around them ---- */

/* So many lines without a mark between paragraphs are no chance. */
#define FEWEST_BETWEEN  2
#define LONGEST_BETWEEN 100
#define SHORTEST_UNDER  60

/* Whether a block is a paragraph of text that did not lose its lines, or that ends where the document breaks off. */
static gboolean
is_whole_paragraph(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  return strlen(text) >= SHORTEST_UNDER && g_unichar_isupper(g_utf8_get_char(text))
         && (nl_marker_is_final(text) || block + 1 == nl_blocks_size(reader->blocks));
}

/* A short line between a sentence that is over and a paragraph: nothing else has that place. */
static gboolean
stands_between(const NlReader *reader, guint block)
{
  static const NlRuleSet others[]
      = { NL_RULE_HEAD,    NL_RULE_PRESENT,   NL_RULE_ABSENT,    NL_RULE_AGENDA, NL_RULE_HEAD_OPEN,
          NL_RULE_CLOSING, NL_RULE_VOTE_LINE, NL_RULE_SIGNATURE, NL_RULE_OUTCOME };
  const NlBlock *at = nl_blocks_at(reader->blocks, block);
  const NlBlock *above = nl_blocks_at(reader->blocks, block - 1),
                *below = nl_blocks_at(reader->blocks, block + 1);
  gsize length = strlen(at->text);
  gboolean is
      = length >= 3 && length <= LONGEST_BETWEEN && strchr(at->text, '\t') == NULL
        && g_unichar_isupper(g_utf8_get_char(at->text))
        && strchr(".?!:;,-", at->text[length - 1]) == NULL && strpbrk(above->text, ".:!?") != NULL
        && strchr(".:!?", above->text[strlen(above->text) - 1]) != NULL
        && is_whole_paragraph(reader, block + 1) && !nl_is_label(reader, block)
        && (!reader->blocks->rejoined || (at->line != above->line && at->line != below->line))
        && g_strcmp0(at->rule, "attendance") != 0;

  for (gsize i = 0; is && i < G_N_ELEMENTS(others); i++)
    is = nl_reader_match(reader, others[i], block, NULL) == NULL;
  return is;
}

static void
read_between(NlReader *reader, GHashTable *entries)
{
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(guint));

  for (guint i = MAX(reader->proceedings, 1); i + 1 < reader->ending; i++)
    if (stands_between(reader, i))
      g_array_append_val(found, i);
  for (guint i = 0; found->len >= FEWEST_BETWEEN && i < found->len; i++)
    add_headline(reader, entries, g_array_index(found, guint, i), 0);
}

void
nl_read_headlines(NlReader *reader)
{
  guint size = reader->ending;
  guint start = size;
  guint from = reader->agenda < size ? reader->agenda + 1 : 1;
  g_autoptr(GHashTable) entries = list_entries(reader);
  g_autoptr(GArray) decided = find_decided(reader);
  guint level = heading_level(reader, MAX(from, reader->proceedings));

  for (guint i = 0; level == 0 && decided->len >= FEWEST_DECIDED && i < decided->len; i++)
    add_headline(reader, entries, g_array_index(decided, guint, i), 0);
  if (reader->record->agenda_items->len > 0)
    return;
  for (guint i = MAX(from, reader->proceedings); start == size && i + 1 < size; i++)
    if (level > 0 ? is_marked_headline(reader, i, level)
                  : is_headline(reader, entries, i) && is_proceedings(reader, i + 1))
      start = i;
  for (guint i = start; i < size; i++)
    if (level > 0 ? is_marked_headline(reader, i, level) : is_headline(reader, entries, i))
      add_headline(reader, entries, i, start);
  for (const char *mark = ":-"; reader->record->agenda_items->len == 0 && *mark != '\0'; mark++)
    read_set_off(reader, *mark);
  if (reader->record->agenda_items->len == 0)
    read_between(reader, entries);
}
