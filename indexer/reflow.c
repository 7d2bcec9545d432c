/* reflow.c: text that lost its line breaks. See reader.h.
 *
 * A document of few and very long blocks is parted again before the phrases that begin a line in any minutes: labels,
 * headings, numbers that count on; of any other document the agenda alone, by its numbers. Where a heading and its proceedings run into one another, the agenda tells where
 * the heading ends.
 */
#include "indexer/marker.h"
#include "indexer/reader.h"

#include <string.h>

/* A document that lost its lines has at most so many blocks, and one of at least that length. */
#define MOST_BLOCKS   6
#define LONGEST_BLOCK 800

/* Whether a block of a document that has lines elsewhere ran together: it holds the phrases that begin a line in any
 * minutes, and not numbers alone, as a list within a text does. */
#define FEWEST_PIECES  6
#define FEWEST_PHRASES 2
#define MANY_PHRASES   4

static gboolean
lost_its_lines(const NlBlocks *blocks)
{
  gboolean lost = FALSE;
  for (guint i = 0; nl_blocks_size(blocks) <= MOST_BLOCKS && !lost && i < nl_blocks_size(blocks);
       i++)
    lost = strlen(nl_blocks_at(blocks, i)->text) >= LONGEST_BLOCK;
  return lost;
}

/* Whether a number or a letter that may begin a line counts on from the last one, or begins anew. */
static gboolean
counts_on(const NlMatch *match, guint *last_number, guint *last_letter)
{
  g_autofree char *number = nl_match_dup(match, "number");
  g_autofree char *letter = nl_match_dup(match, "letter");
  guint value = number != NULL   ? (guint)g_ascii_strtoull(number, NULL, 10)
                : letter != NULL ? (guint)(*letter - 'a') + 1
                                 : 0;
  guint *last = number != NULL ? last_number : last_letter;
  gboolean counts = value == 0 || value == 1 || value == *last + 1;

  if (counts && value > 0)
    *last = value;
  if (counts && number != NULL)
    *last_letter = 0;
  return counts;
}

static void
add_piece(GPtrArray *pieces, const char *text, gsize from, gsize to)
{
  char *piece = g_strstrip(g_strndup(text + from, to - from));
  if (*piece != '\0')
    g_ptr_array_add(pieces, piece);
  else
    g_free(piece);
}

/* Parts a text before each phrase that begins a line, and behind it where the rule says so (group `end`). Counts those
 * that are no number or letter. */
static GPtrArray *
break_text(const NlProfile *profile, NlRuleSet set, const char *text, guint *out_phrases)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(NlFinder) breaks = nl_finder_new(profile, set, text);
  const NlMatch *match = NULL;
  gsize start = 0, from = 0, to = 0;
  guint last_number = 0, last_letter = 0;

  while (nl_finder_next(breaks, &match) != NULL)
    if (counts_on(match, &last_number, &last_letter)) {
      add_piece(pieces, text, start, nl_match_start(match));
      start = nl_match_start(match);
      *out_phrases += !nl_match_span(match, "number", &from, &to)
                      && !nl_match_span(match, "letter", &from, &to);
      if (nl_match_span(match, "end", &from, &to)) {
        add_piece(pieces, text, start, to);
        start = to;
        *out_phrases += 1; /* an agenda's heading between its text and its items */
      }
    }
  add_piece(pieces, text, start, strlen(text));
  return pieces;
}

/* Notes the name that a piece, the agenda's, gives to a number, unless an earlier one does. */
static void
note_name(const NlProfile *profile, GHashTable *names, const char *piece)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *number = NULL;
  g_autofree char *name = NULL;

  if (nl_profile_match(profile, NL_RULE_ITEM_WEAK, piece, &match) != NULL) {
    number = nl_match_dup(match, "number");
    name = nl_match_dup(match, "name");
  }
  if (number != NULL && name != NULL && !g_hash_table_contains(names, number))
    g_hash_table_insert(names, g_steal_pointer(&number), g_steal_pointer(&name));
}

/* Where the text of a heading's piece runs on behind the name that the agenda gives; NULL where it does not. */
static char *
behind_name(const NlProfile *profile, GHashTable *names, char *piece)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *number = NULL;
  const char *name = NULL;
  gsize start = 0, end = 0;
  gboolean runs_on = FALSE;

  if (nl_profile_match(profile, NL_RULE_ITEM, piece, &match) == NULL)
    nl_profile_match(profile, NL_RULE_ITEM_WEAK, piece, &match);
  number = match != NULL ? nl_match_dup(match, "number") : NULL;
  name = number != NULL ? g_hash_table_lookup(names, number) : NULL;
  runs_on = name != NULL && nl_match_span(match, "name", &start, &end)
            && g_str_has_prefix(piece + start, name) && piece[start + strlen(name)] == ' ';
  return runs_on ? piece + start + strlen(name) : NULL;
}

/* A title ends so soon, in bytes, where text runs on behind it. */
#define LONGEST_TITLE 160

/* Where a sentence begins behind the title of a heading's piece that no agenda names: "TOP 2 Bericht Frau Berg dankt …";
 * NULL where none does. */
static char *
behind_title(const NlProfile *profile, char *piece)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  gboolean item = nl_profile_match(profile, NL_RULE_ITEM, piece, &match) != NULL
                  && nl_match_span(match, "name", &start, &end);
  char *at = item ? strchr(piece + start, ' ') : NULL;
  char *found = NULL;

  while (found == NULL && at != NULL && at - (piece + start) <= LONGEST_TITLE) {
    g_autofree char *title = g_strndup(piece, (gsize)(at - piece));
    if (nl_profile_match(profile, NL_RULE_SENTENCE_START, at + 1, NULL) != NULL
        && !nl_marker_is_open(title) && !g_str_has_suffix(title, ","))
      found = at;
    at = strchr(at + 1, ' ');
  }
  return found;
}

/* So many headings may follow one another in a piece without text between them. */
#define MOST_HEADINGS 8

/* Parts headings of the proceedings from the text that runs on behind the name which the agenda gives; frees the
 * pieces. */
static GPtrArray *
part_headings(const NlProfile *profile, GPtrArray *take_pieces)
{
  g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GPtrArray) pieces = take_pieces;
  GPtrArray *parted = g_ptr_array_new_with_free_func(g_free);

  for (guint i = 0; i < pieces->len; i++) {
    g_autofree char *piece = g_strdup(g_ptr_array_index(pieces, i));
    char *behind = NULL;
    for (guint n = 0; piece != NULL; n++) {
      char *rest = NULL;
      behind = n < MOST_HEADINGS ? behind_name(profile, names, piece) : NULL;
      if (behind == NULL && n < MOST_HEADINGS)
        behind = behind_title(profile, piece);
      if (behind != NULL) {
        rest = g_strdup(g_strchug(behind));
        *behind = '\0';
      }
      note_name(profile, names, piece);
      g_ptr_array_add(parted, g_steal_pointer(&piece));
      piece = rest;
    }
  }
  return parted;
}

/* The number that a line begins with; 0 for none. */
static guint
leading_number(const char *text)
{
  text += g_str_has_prefix(text, "TOP ") ? strlen("TOP ") : 0;
  gsize digits = strspn(text, "0123456789");
  gboolean marked = digits > 0 && digits <= 2 && strchr(".):", text[digits]) != NULL;
  return marked && text[digits] != '\0' ? (guint)g_ascii_strtoull(text, NULL, 10) : 0;
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
static void
part_line(NlBlocks *blocks, guint block, gsize at)
{
  NlBlock *line = nl_blocks_at(blocks, block);
  NlBlock *rest = nl_block_copy(line, line->text + at + strspn(line->text + at, "\t"));
  line->text[at] = '\0';
  g_strchomp(line->text);
  rest->gap = line->gap;
  g_ptr_array_insert(blocks->blocks, (int)block + 1, rest);
}

/* An agenda whose lines ran into one another, in a document that has its lines otherwise. */
static void
part_agenda(NlBlocks *blocks, const NlProfile *profile)
{
  guint last = 0;
  gboolean inside = FALSE;

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    const char *text = nl_blocks_at(blocks, i)->text;
    guint number = leading_number(text);
    if (nl_profile_match(profile, NL_RULE_AGENDA, text, NULL) != NULL) {
      inside = TRUE;
      last = 0;
    } else if (!inside && number == 1 && g_str_has_prefix(text, "TOP ")) {
      inside = TRUE; /* an agenda that nothing heads */
      last = 0;
      i--;
    } else if (inside && number == last + 1) {
      gsize next = find_item(profile, text, number + 1);
      last = number;
      if (next > 0)
        part_line(blocks, i, next);
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
      part_line(blocks, i, (gsize)(last - block->text));
  }
}

/* A title and what is told of it in one line, with a mark between: "TOP 2: Bericht – Frau Berg dankt allen Helfern." */
static void
part_titles(NlBlocks *blocks, const NlProfile *profile)
{
  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    char *text = nl_blocks_at(blocks, i)->text;
    char *behind = g_str_has_suffix(text, ".") ? behind_title(profile, text) : NULL;
    gsize length = behind != NULL ? (gsize)(behind - text) : 0;
    gboolean marked = length > 2 && strchr(":-", text[length - 1]) != NULL;

    marked
        = marked || (length > strlen("–") && strncmp(behind - strlen("–"), "–", strlen("–")) == 0);
    if (marked) {
      part_line(blocks, i, length + 1);
      text[length - (text[length - 1] == ':' || text[length - 1] == '-' ? 1 : strlen("–"))] = '\0';
      g_strchomp(text);
    }
  }
}

/* Puts the pieces in the place of the block; returns how many there are. */
static guint
replace_block(NlBlocks *blocks, guint at, const GPtrArray *pieces)
{
  for (guint n = 0; n < pieces->len; n++)
    g_ptr_array_insert(blocks->blocks, (int)(at + n + 1),
                       nl_block_copy(nl_blocks_at(blocks, at), g_ptr_array_index(pieces, n)));
  g_ptr_array_remove_index(blocks->blocks, at);
  return pieces->len;
}

/* A line of the list of participants is longer only where lines ran together. */
#define LONGEST_ROW 80

/* Whether the list of participants goes on to the block: up to the agenda or the first item. */
static gboolean
ends_people(const NlProfile *profile, const char *text)
{
  return nl_profile_match(profile, NL_RULE_AGENDA, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_ITEM, text, NULL) != NULL;
}

static gboolean
begins_people(const NlProfile *profile, const char *text)
{
  return nl_profile_match(profile, NL_RULE_PRESENT, text, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_ABSENT, text, NULL) != NULL;
}

/* A list of participants whose groups ran into one another. */
static void
part_people(NlBlocks *blocks, const NlProfile *profile)
{
  gboolean inside = FALSE;

  for (guint i = 0; i < nl_blocks_size(blocks);) {
    const char *text = nl_blocks_at(blocks, i)->text;
    guint phrases = 0;
    g_autoptr(GPtrArray) pieces = NULL;
    inside = (inside || begins_people(profile, text)) && !ends_people(profile, text);
    if (inside && strlen(text) > LONGEST_ROW)
      pieces = break_text(profile, NL_RULE_BREAK_PEOPLE, text, &phrases);
    i += pieces != NULL && pieces->len > 1 ? replace_block(blocks, i, pieces) : 1;
  }
}

/* Adds the text of the block behind to a block. */
static void
join_next(NlBlocks *blocks, guint block)
{
  NlBlock *at = nl_blocks_at(blocks, block);
  char *text = g_strconcat(at->text, " ", nl_blocks_at(blocks, block + 1)->text, NULL);
  g_free(at->text);
  at->text = text;
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
    gboolean cited
        = nl_profile_match(profile, NL_RULE_ITEM_CITED, nl_blocks_at(blocks, i)->text, NULL) != NULL
          && nl_profile_match(profile, NL_RULE_ITEM_WEAK, nl_blocks_at(blocks, i + 1)->text, NULL)
                 != NULL
          && nl_profile_match(profile, NL_RULE_ITEM_WEAK, nl_blocks_at(blocks, i)->text, NULL)
                 == NULL;
    cited = cited && goes_on_below(blocks, i + 1);
    if (cited)
      join_next(blocks, i);
    while (cited && i + 1 < nl_blocks_size(blocks)
           && (!nl_blocks_at(blocks, i + 1)->gap
               || g_unichar_islower(g_utf8_get_char(nl_blocks_at(blocks, i + 1)->text))))
      join_next(blocks, i);
  }
}

void
nl_reflow(NlBlocks *blocks, const NlProfile *profile)
{
  gboolean all = lost_its_lines(blocks);

  for (guint i = 0; i < nl_blocks_size(blocks);) {
    const char *text = nl_blocks_at(blocks, i)->text;
    guint phrases = 0;
    GPtrArray *pieces = all || strlen(text) >= LONGEST_BLOCK
                            ? break_text(profile, NL_RULE_BREAK, text, &phrases)
                            : NULL;
    gboolean parted
        = all || (pieces != NULL && pieces->len >= FEWEST_PIECES && phrases >= FEWEST_PHRASES)
          || phrases >= MANY_PHRASES;
    if (parted)
      pieces = part_headings(profile, pieces);
    i += parted ? replace_block(blocks, i, pieces) : 1;
    g_clear_pointer(&pieces, g_ptr_array_unref);
  }
  part_agenda(blocks, profile);
  part_rows(blocks, profile);
  part_titles(blocks, profile);
  part_people(blocks, profile);
  join_cited(blocks, profile);
}
