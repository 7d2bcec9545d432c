/* reflow.c: text that lost its line breaks. See reader.h.
 *
 * A document of few and very long blocks is parted again before the phrases that begin a line in any minutes: labels,
 * headings, numbers that count on, sentences. Where a heading and its proceedings run into one another, the agenda tells
 * where the heading ends. What else is mended is in run_on.c.
 */
#include "indexer/reflow.h"
#include "indexer/marker.h"

#include <string.h>

/* A document that lost its lines has at most so many blocks, and one of at least that length. */
#define MOST_BLOCKS   6
#define SHORTEST_LOST 600
/* One that is longer may have lost its lines in a document that has them elsewhere. */
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
    lost = strlen(nl_blocks_at(blocks, i)->text) >= SHORTEST_LOST;
  return lost;
}

/* The numbers that began lines so far: what the next may be. */
#define DEEPEST      4
#define MOST_SKIPPED 3 /* items whose headings were not found */
typedef struct {
  guint numbers[DEEPEST]; /* of the last item: 5.2 is 5, 2 */
  guint depth;
  guint letter, roman;
  gboolean is_bare; /* they have no mark, and count from the heading above them */
} Count;

/* "5.2" → 5, 2. Returns how many. */
static guint
parse_number(const char *text, guint *out)
{
  guint depth = 0;

  while (depth < DEEPEST && g_ascii_isdigit(*text)) {
    char *end = NULL;
    out[depth++] = (guint)g_ascii_strtoull(text, &end, 10);
    text = *end == '.' ? end + 1 : end;
  }
  return depth;
}

/* Whether a number follows the last one: its first part, or the next of any of its levels. */
static gboolean
number_follows(const Count *count, const guint *numbers, guint depth, guint skipped)
{
  const guint last = depth - 1;
  gboolean alike = depth <= count->depth + 1;

  for (guint i = 0; alike && i < last; i++)
    alike = numbers[i] == count->numbers[i];
  if (!alike)
    return FALSE;
  guint before = last < count->depth ? count->numbers[last] : 0;
  return numbers[last] > before && numbers[last] <= before + 1 + skipped;
}

static gboolean
number_counts_on(Count *count, const char *text, guint skipped)
{
  guint numbers[DEEPEST] = { 0 };
  const guint depth = parse_number(text, numbers);
  gboolean counts = depth > 0
                    && ((depth == 1 && numbers[0] <= 1)
                        || number_follows(count, numbers, depth, depth == 1 ? skipped : 0));

  if (counts) {
    memcpy(count->numbers, numbers, sizeof numbers);
    count->depth = depth;
    count->letter = 0;
    count->is_bare = FALSE;
  }
  return counts;
}

/* "IV" → 4; 0 for none of the first. */
static guint
roman_value(const char *text)
{
  static const char *const romans[] = { "I",  "II", "III", "IV",  "V",    "VI",  "VII", "VIII",
                                        "IX", "X",  "XI",  "XII", "XIII", "XIV", "XV" };
  guint value = 0;

  for (guint i = 0; value == 0 && i < G_N_ELEMENTS(romans); i++)
    value = g_str_equal(text, romans[i]) ? i + 1 : 0;
  return value;
}

static gboolean
roman_counts_on(Count *count, const char *text)
{
  const guint value = roman_value(text);
  gboolean counts = value == 1 || (value > 1 && value == count->roman + 1);

  if (counts)
    count->roman = value;
  return counts;
}

static gboolean
letter_counts_on(Count *count, char letter)
{
  const guint value = (guint)(letter - 'a') + 1;
  gboolean counts = value == 1 || value == count->letter + 1;

  if (counts)
    count->letter = value;
  return counts;
}

/* A number without a mark may be any: it counts on from one that stands right behind a break, as below a heading. */
static gboolean
bare_counts_on(Count *count, const char *text, gboolean behind_break)
{
  const gboolean begins = g_str_equal(text, "1") && behind_break;
  const gboolean counts = (begins || count->is_bare) && number_counts_on(count, text, 0)
                          && (begins || count->numbers[0] > 1);

  if (counts)
    count->is_bare = TRUE;
  return counts;
}

/* Whether a number or a letter that may begin a line counts on from the last one, or begins anew. Behind the word for an
 * item some may be left out. */
static gboolean
counts_on(const NlMatch *match, Count *count, gboolean behind_break)
{
  g_autofree char *bare = nl_match_dup(match, "bare");
  g_autofree char *number = nl_match_dup(match, "number");
  g_autofree char *item = nl_match_dup(match, "item");
  g_autofree char *letter = nl_match_dup(match, "letter");
  g_autofree char *roman = nl_match_dup(match, "roman");

  if (roman != NULL)
    return roman_counts_on(count, roman);
  if (bare != NULL)
    return bare_counts_on(count, bare, behind_break);
  if (number != NULL)
    return number_counts_on(count, number, 0);
  if (item != NULL)
    return number_counts_on(count, item, MOST_SKIPPED);
  return letter == NULL || letter_counts_on(count, *letter);
}

static gboolean
is_blank(const char *text, gsize from, gsize to)
{
  while (from < to && text[from] == ' ')
    from++;
  return from == to;
}

/* Whether a match is of a number or a letter, which a list within a text may have, too. */
static gboolean
is_counted(const NlMatch *match)
{
  static const char *const groups[] = { "number", "item", "bare", "roman", "letter" };
  gsize from = 0, to = 0;
  gboolean counted = FALSE;

  for (gsize i = 0; !counted && i < G_N_ELEMENTS(groups); i++)
    counted = nl_match_span(match, groups[i], &from, &to);
  return counted;
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

GPtrArray *
nl_break_text(const NlProfile *profile, NlRuleSet set, const char *text, guint *out_phrases)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(NlFinder) breaks = nl_finder_new(profile, set, text);
  const NlMatch *match = NULL;
  gsize start = 0, from = 0, to = 0;
  Count count = { .depth = 0 };

  while (nl_finder_next(breaks, &match) != NULL)
    if (counts_on(match, &count, is_blank(text, start, nl_match_start(match)))) {
      add_piece(pieces, text, start, nl_match_start(match));
      start = nl_match_start(match);
      *out_phrases += !is_counted(match);
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

  if (nl_profile_match(profile, NL_RULE_ITEM, piece, &match) == NULL)
    nl_profile_match(profile, NL_RULE_ITEM_WEAK, piece, &match);
  if (match != NULL) {
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

/* ---- an agenda whose numbers stand in a column of their own: "1. 2. 3. Bericht Wahl Verschiedenes" ---- */

/* So many numbers without a title between them are such a column. */
#define FEWEST_BARE 3

/* The length of the numbers that count on from 1 at the beginning of a text, with a mark each; 0 where they are too few. */
static gsize
column_length(const char *text)
{
  const char *at = text;
  gboolean next = TRUE;
  guint n = 0;

  while (next) {
    gsize digits = strspn(at, "0123456789"), marks = strspn(at + digits, ".)");
    next = digits > 0 && digits <= 2 && marks > 0 && at[digits + marks] == ' '
           && (guint)g_ascii_strtoull(at, NULL, 10) == n + 1;
    n += next;
    at += next ? digits + marks + strspn(at + digits + marks, " ") : 0;
  }
  return n >= FEWEST_BARE ? (gsize)(at - text) : 0;
}

/* Takes the column out of a text; returns what stands from there up to the first number of the proceedings: the titles. You
 * free it; NULL where there is no column. */
static char *
take_column(char *text)
{
  char *at = strstr(text, " 1");
  const char *end = NULL;

  while (at != NULL && column_length(at + 1) == 0)
    at = strstr(at + 1, " 1");
  if (at != NULL) {
    gsize length = column_length(at + 1);
    memmove(at + 1, at + 1 + length, strlen(at + 1 + length) + 1);
    end = strstr(at, " 1.");
  }
  if (at != NULL && end == NULL)
    end = strstr(at, " 1)");
  return at == NULL ? NULL : end != NULL ? g_strndup(at + 1, (gsize)(end - at - 1)) : g_strdup("");
}

/* Where in a heading's piece the text runs on behind as many words of its name as stand among the titles; NULL where it does
 * not. A number of a register before the name is passed over. */
static char *
behind_listed(const NlProfile *profile, const char *titles, char *piece)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  char *behind = NULL;

  if (nl_profile_match(profile, NL_RULE_ITEM, piece, &match) == NULL)
    nl_profile_match(profile, NL_RULE_ITEM_WEAK, piece, &match);
  if (match != NULL && nl_match_span(match, "name", &start, &end)) {
    char *name = piece + start;
    if (g_ascii_isdigit(*name))
      name += strcspn(name, " ") + (strchr(name, ' ') != NULL);
    gboolean listed = strstr(titles, name) == NULL;
    for (char *at = strchr(name, ' '); listed && at != NULL; at = strchr(at + 1, ' ')) {
      g_autofree char *words = g_strndup(name, (gsize)(at - name));
      listed = strstr(titles, words) != NULL;
      behind = listed ? at : behind;
    }
  }
  return behind;
}

/* A title ends so soon, in bytes, where text runs on behind it. */
#define LONGEST_TITLE 160

char *
nl_behind_title(const NlProfile *profile, char *piece)
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
part_headings(const NlProfile *profile, const char *titles, GPtrArray *take_pieces)
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
      if (behind == NULL && titles != NULL && n == 0)
        behind = behind_listed(profile, titles, piece);
      if (behind == NULL && n < MOST_HEADINGS)
        behind = nl_behind_title(profile, piece);
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

static void
append_sentence(GString *piece, const char *sentence)
{
  if (piece->len > 0)
    g_string_append_c(piece, ' ');
  g_string_append(piece, sentence);
}

/* Parts a piece before each sentence that begins as sentences do: it may say who speaks. */
static void
part_piece(const NlProfile *profile, const char *piece, GPtrArray *out)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(profile, piece);
  g_autoptr(GString) open = g_string_new(NULL);

  for (guint i = 0; i < sentences->len; i++) {
    const char *sentence = g_ptr_array_index(sentences, i);
    if (open->len > 0
        && nl_profile_match(profile, NL_RULE_SENTENCE_START, sentence, NULL) != NULL) {
      g_ptr_array_add(out, g_strdup(open->str));
      g_string_truncate(open, 0);
    }
    append_sentence(open, sentence);
  }
  g_ptr_array_add(out, g_string_free(g_steal_pointer(&open), FALSE));
}

static GPtrArray *
part_sentences(const NlProfile *profile, GPtrArray *take_pieces)
{
  g_autoptr(GPtrArray) pieces = take_pieces;
  GPtrArray *parted = g_ptr_array_new_with_free_func(g_free);

  for (guint i = 0; i < pieces->len; i++)
    part_piece(profile, g_ptr_array_index(pieces, i), parted);
  return parted;
}

gboolean
nl_is_prose(const char *text, gsize length)
{
  guint words = 0, small = 0;

  for (gsize at = strspn(text, " "); at < length;
       at += strcspn(text + at, " "), at += strspn(text + at, " ")) {
    words++;
    small += g_unichar_islower(g_utf8_get_char(text + at));
  }
  return 5 * small > 2 * words;
}

guint
nl_replace_block(NlBlocks *blocks, guint at, const GPtrArray *pieces)
{
  for (guint n = 0; n < pieces->len; n++)
    g_ptr_array_insert(blocks->blocks, (int)(at + n + 1),
                       nl_block_copy(nl_blocks_at(blocks, at), g_ptr_array_index(pieces, n)));
  g_ptr_array_remove_index(blocks->blocks, at);
  return pieces->len;
}

void
nl_reflow(NlBlocks *blocks, const NlProfile *profile)
{
  gboolean all = nl_strip_page_marks(blocks, profile) || lost_its_lines(blocks);

  blocks->rejoined = all;
  for (guint i = 0; i < nl_blocks_size(blocks);) {
    char *text = nl_blocks_at(blocks, i)->text;
    guint phrases = 0;
    g_autofree char *titles = all ? take_column(text) : NULL;
    GPtrArray *pieces = all || strlen(text) >= LONGEST_BLOCK
                            ? nl_break_text(profile, NL_RULE_BREAK, text, &phrases)
                            : NULL;
    gboolean parted
        = all || (pieces != NULL && pieces->len >= FEWEST_PIECES && phrases >= FEWEST_PHRASES)
          || phrases >= MANY_PHRASES;
    if (parted)
      pieces = part_headings(profile, titles, pieces);
    if (all)
      pieces = part_sentences(profile, pieces);
    i += parted ? nl_replace_block(blocks, i, pieces) : 1;
    g_clear_pointer(&pieces, g_ptr_array_unref);
  }
  nl_mend_lines(blocks, profile);
}
