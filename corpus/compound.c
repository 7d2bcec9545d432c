/* compound.c: takes a word apart into as few words of the lexicon as it can, and those again. */
#include "corpus/compound.h"

#include "corpus/fold.h"

#include <string.h>

enum {
  WORD_MAX = 64, /* bytes: what is longer is hardly a word */
  /* What a part costs: fewer parts are better, then parts that stand in the list as they are, then nouns. */
  COST_PART = 100,
  COST_JOINT = 10,
  COST_NO_NOUN = 15,
  COST_VERB = 20,
};

/* Its strings lie in the lexicon's. */
typedef struct {
  const char *written;
  const char
      *all; /* "Garten/Gärten": every word of the list that is folded so; NULL: written alone */
  gboolean is_noun;
  guint nouns_ended; /* how many nouns of the list it ends */
} Entry;

struct NlLexicon {
  GHashTable *words;     /* folded form → Entry */
  GStringChunk *strings; /* of all words: each by itself would take three times the memory */
};

/* Words that mean something else than their parts say; folded, and as nl_lexicon_add gets them. */
static const char *const wholes[] = { "burgermeister",   "burgermeisters",     "burgermeistern",
                                      "burgermeisterin", "burgermeisterinnen", NULL };
static const char *const wholes_written[]
    = { "Bürgermeister",   "Bürgermeisters",     "Bürgermeistern",
        "Bürgermeisterin", "Bürgermeisterinnen", NULL };

NlLexicon *
nl_lexicon_new(void)
{
  NlLexicon *lexicon = g_new0(NlLexicon, 1);
  lexicon->words = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  lexicon->strings = g_string_chunk_new(1 << 16);
  for (const char *const *word = wholes_written; *word;
       word++) /* not all of them are in every list */
    nl_lexicon_add(lexicon, *word, strlen(*word));
  return lexicon;
}

void
nl_lexicon_free(NlLexicon *lexicon)
{
  if (!lexicon)
    return;
  g_hash_table_unref(lexicon->words);
  g_string_chunk_free(lexicon->strings);
  g_free(lexicon);
}

/* An abbreviation has its second letter large too. */
static gboolean
is_abbreviation(const char *word)
{
  return g_unichar_isupper(g_utf8_get_char(g_utf8_next_char(word)));
}

static const char *
keep(NlLexicon *lexicon, const char *text)
{
  return g_string_chunk_insert(lexicon->strings, text);
}

static const char *
all_of(const Entry *entry)
{
  return entry->all ? entry->all : entry->written;
}

static void
entry_new(NlLexicon *lexicon, const char *folded, const char *written, gboolean is_noun)
{
  Entry *entry = g_new0(Entry, 1);
  entry->written = keep(lexicon, written);
  entry->is_noun = is_noun;
  g_hash_table_insert(lexicon->words, (gpointer)keep(lexicon, folded), entry);
}

/* Of several words a noun stands for all. */
static void
entry_add(NlLexicon *lexicon, Entry *entry, const char *written, gboolean is_noun)
{
  g_autofree char *all = g_strconcat(all_of(entry), "/", written, NULL);
  entry->all = keep(lexicon, all);
  if (entry->is_noun || !is_noun)
    return;
  entry->written = keep(lexicon, written);
  entry->is_noun = TRUE;
}

void
nl_lexicon_add(NlLexicon *lexicon, const char *word, gsize length)
{
  g_autofree char *written = g_strndup(word, length);
  if (length < 3 || length > WORD_MAX || is_abbreviation(written))
    return;
  g_autofree char *folded = nl_fold(written);
  gboolean is_noun = g_unichar_isupper(g_utf8_get_char(written));
  Entry *entry = g_hash_table_lookup(lexicon->words, folded);
  if (entry)
    entry_add(lexicon, entry, written, is_noun);
  else
    entry_new(lexicon, folded, written, is_noun);
}

/* ---- nouns in small letters ---- */

#define NOUNS_ENDED_MIN 3

static void
note_endings(NlLexicon *lexicon, const char *noun)
{
  gsize length = strlen(noun);
  char before[WORD_MAX + 1];
  for (gsize at = NL_PART_MIN; at + NL_PART_MIN <= length && length <= WORD_MAX; at++) {
    Entry *ending = g_hash_table_lookup(lexicon->words, noun + at);
    if (!ending || ending->is_noun)
      continue;
    g_strlcpy(before, noun, at + 1);
    if (before[at - 1] == 's' && !g_hash_table_contains(lexicon->words, before))
      before[at - 1] = '\0';
    if (g_hash_table_contains(lexicon->words, before))
      ending->nouns_ended++;
  }
}

static void
make_noun(NlLexicon *lexicon, Entry *entry)
{
  const char *small = entry->written;
  char first[8] = "";
  g_unichar_to_utf8(g_unichar_toupper(g_utf8_get_char(small)), first);
  g_autofree char *noun = g_strconcat(first, g_utf8_next_char(small), NULL);
  entry->all = all_of(entry);
  entry->written = keep(lexicon, noun);
  entry->is_noun = TRUE;
}

void
nl_lexicon_find_nouns(NlLexicon *lexicon)
{
  GHashTableIter iter;
  gpointer key = NULL, value = NULL;
  g_hash_table_iter_init(&iter, lexicon->words);
  while (g_hash_table_iter_next(&iter, &key, &value))
    if (((Entry *)value)->is_noun)
      note_endings(lexicon, key);
  g_hash_table_iter_init(&iter, lexicon->words);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    if (((Entry *)value)->nouns_ended >= NOUNS_ENDED_MIN)
      make_noun(lexicon, value);
}

/* ---- parts ---- */

/* Words of three letters, and others than nouns, that begin or end compounds often enough. None of three letters is ever
 * asked for. */
static const char *const short_words[]
    = { "alt",   "amt",   "bad",  "bau", "bus",   "fern", "frei", "gas",
        "gross", "haupt", "hoch", "hof", "klein", "mehr", "neu",  "ober",
        "ort",   "rad",   "rat",  "see", "tag",   "tor",  "weg",  NULL };
/* Words that are prefixes (Unternehmen), endings (Wirtschaft, leitende, Haushalt) or pieces of such (Diskussionen,
 * Abteilungen, Maßnahmen) far more often than parts. */
static const char *const no_parts[]
    = { "uber",    "unter", "nach",   "durch",  "wider",  "gegen",   "schaft",   "schaften",
        "schafts", "haft",  "hafte",  "haften", "hafter", "haftes",  "weise",    "ende",
        "vergl",   "sende", "senden", "ehen",   "einst",  "enden",   "endes",    "innen",
        "halt",    "halts", "ion",    "ionen",  "ions",   "ration",  "rationen", "lunge",
        "lungen",  "taten", "anden",  "scher",  "schere", "scheren", "eten",     "nahme",
        "samt",    "samts", "samtes", "eile",   "nahmen", "rinnen",  "rinne",    "trage",
        "tragen",  "raren", "rare",   NULL };
typedef struct {
  const NlLexicon *lexicon;
  const char *word;
  gsize from, to;     /* the bytes of the word that are looked at */
  gboolean is_listed; /* they are a word of the list: only nouns are believed to be parts of it */
} Range;

typedef struct {
  const char *base; /* NULL: no part */
  guint cost;
} Found;

static const char *
find(const NlLexicon *lexicon, const char *word, const Entry **out)
{
  gpointer key = NULL, value = NULL;
  gboolean found = g_hash_table_lookup_extended(lexicon->words, word, &key, &value);
  *out = value;
  return found ? key : NULL;
}

/* What stands before a joint: a noun with an s behind it (Verwaltungs-) or without its e (Schul-), or a verb without its
 * ending (Fahr-). */
static Found
find_joint(const NlLexicon *lexicon, const char *part, gsize length)
{
  char word[WORD_MAX + 3];
  const Entry *entry = NULL;
  const char *base = NULL;
  g_strlcpy(word, part, length + 1);
  if (word[length - 1] == 's') {
    word[length - 1] = '\0';
    base = find(lexicon, word, &entry);
    word[length - 1] = 's';
  }
  memcpy(word + length, "e", 2);
  if (!base || !entry->is_noun)
    base = find(lexicon, word, &entry);
  if (base && entry->is_noun)
    return (Found){ base, COST_PART + COST_JOINT };
  memcpy(word + length, "en", 3);
  base = find(lexicon, word, &entry);
  if (!base)
    return (Found){ 0 };
  return (Found){ base, COST_PART + COST_VERB };
}

/* A word of the list, or a form of one before a joint. */
static Found
find_form(const NlLexicon *lexicon, const char *part, gsize length, gboolean is_last)
{
  char word[WORD_MAX + 1];
  const Entry *entry = NULL;
  g_strlcpy(word, part, length + 1);
  const char *base = find(lexicon, word, &entry);
  if (base && entry->is_noun)
    return (Found){ base, COST_PART };
  Found joint = { 0 };
  if (!is_last)
    joint = find_joint(lexicon, part, length);
  return joint.base || !base ? joint : (Found){ base, COST_PART + COST_NO_NOUN };
}

gboolean
nl_lexicon_has_form(const NlLexicon *lexicon, const char *word, gboolean is_last)
{
  const gsize length = strlen(word);
  return length > 0 && length <= WORD_MAX && find_form(lexicon, word, length, is_last).base != NULL;
}

static gboolean
is_one_of(const char *const *words, const char *part, gsize length)
{
  for (; *words; words++)
    if (strlen(*words) == length && memcmp(*words, part, length) == 0)
      return TRUE;
  return FALSE;
}

static Found
find_part(const Range *range, gsize from, gsize to)
{
  const char *part = range->word + from;
  gsize length = to - from;
  gboolean is_short = is_one_of(short_words, part, length);
  if ((length < NL_PART_MIN && !is_short) || is_one_of(no_parts, part, length))
    return (Found){ 0 };
  gboolean is_last = range->word[to] == '\0';
  const Found found = find_form(range->lexicon, part, length, is_last || is_short);
  gboolean is_doubtful
      = length == NL_PART_MIN && !is_short && found.cost == COST_PART + COST_NO_NOUN;
  if (is_doubtful)
    return (Found){ 0 };
  return found;
}

typedef struct {
  guint cost, parts; /* cost 0: no way leads here */
  gsize from;        /* where the part that ends here begins */
  const char *base;
} Way;

static void
find_way(const Range *range, Way *ways, gsize to)
{
  Way *way = &ways[to - range->from];
  for (gsize from = range->from; from + 3 <= to; from++) {
    const Way *before = &ways[from - range->from];
    if ((from > range->from && before->cost == 0) || (from == range->from && to == range->to)
        || (way->cost && before->cost + COST_PART >= way->cost))
      continue;
    const Found found = find_part(range, from, to);
    if (found.base && (way->cost == 0 || before->cost + found.cost < way->cost))
      *way = (Way){ before->cost + found.cost, before->parts + 1, from, found.base };
  }
}

static guint split_range(const Range *range, guint n, NlWordPart *out);

/* The parts of a part, where it is a compound itself; else it. Returns how many there are then. */
static guint
split_part(const Range *range, const NlWordPart *part, guint n, NlWordPart *out)
{
  Range inner = { range->lexicon, range->word, part->start, part->start + part->length, TRUE };
  guint more = split_range(&inner, n, out);
  if (more == n && n < NL_PARTS_MAX)
    out[more++] = *part;
  return more;
}

/* Puts the parts of a range behind the n that are there; as many as before where it has none. */
static guint
split_range(const Range *range, guint n, NlWordPart *out)
{
  Way ways[WORD_MAX + 1];
  NlWordPart parts[NL_PARTS_MAX];
  gsize length = range->to - range->from;
  if (is_one_of(wholes, range->word + range->from, length))
    return n;
  memset(ways, 0, (length + 1) * sizeof *ways);
  for (gsize to = range->from + 3; to <= range->to; to++)
    find_way(range, ways, to);
  const Way *way = &ways[length];
  guint n_parts = way->parts;
  if (way->cost == 0 || n_parts > NL_PARTS_MAX)
    return n;
  gsize to = range->to;
  for (guint i = n_parts; i-- > 0; to = way->from) {
    way = &ways[to - range->from];
    parts[i] = (NlWordPart){ (guint)way->from, (guint)(to - way->from), way->base };
  }
  for (guint i = 0; i < n_parts; i++)
    n = split_part(range, &parts[i], n, out);
  return n;
}

guint
nl_compound_split(const NlLexicon *lexicon, const char *word, NlWordPart out[static NL_PARTS_MAX])
{
  Range range = { lexicon, word, 0, strlen(word), g_hash_table_contains(lexicon->words, word) };
  enum { SHORTEST = 6 }; /* two parts of three letters */
  return range.to > WORD_MAX || range.to < SHORTEST ? 0 : split_range(&range, 0, out);
}

const char *
nl_lexicon_written(const NlLexicon *lexicon, const char *word)
{
  const Entry *entry = g_hash_table_lookup(lexicon->words, word);
  return entry ? all_of(entry) : NULL;
}

/* The parts from first to last as one word: the last in the form that stands alone. */
static char *
join(const char *word, const NlWordPart *parts, guint first, guint last)
{
  gsize lead = parts[last].start - parts[first].start;
  return g_strdup_printf("%.*s%s", (int)lead, word + parts[first].start, parts[last].base);
}

void
nl_compound_each_part(const NlLexicon *lexicon, NlGerman *german, const char *word,
                      NlPartFunc visit, gpointer user_data)
{
  NlWordPart parts[NL_PARTS_MAX];
  guint n = nl_compound_split(lexicon, word, parts);
  for (guint first = 0; first < n; first++) {
    for (guint last = first; last < n; last++) {
      g_autofree char *run = join(word, parts, first, last);
      if (last - first + 1 < n && strlen(run) >= NL_PART_MIN)
        visit(nl_german_stem(german, run),
              first == last ? nl_lexicon_written(lexicon, parts[first].base) : NULL, user_data);
    }
  }
}

/* ---- spelling ---- */

/* A part as the list has it; else its base, with the s of a joint behind it or without what is dropped there. */
static void
spell_part(const NlLexicon *lexicon, const char *word, const NlWordPart *part, GString *out)
{
  g_autofree char *form = g_strndup(word + part->start, part->length);
  const Entry *entry = g_hash_table_lookup(lexicon->words, form);
  const char *base = entry ? form : part->base;
  gsize length = strlen(base);
  g_autoptr(GString) written = g_string_new(NULL);
  entry = entry ? entry : g_hash_table_lookup(lexicon->words, base);
  g_string_append(written, entry->written);
  if (part->length < length)
    g_string_truncate(written, written->len - (length - part->length));
  else
    g_string_append(written, form + length);
  g_autofree char *small = g_utf8_strdown(written->str, -1);
  g_string_append(out, small);
}

static void
capitalise(GString *word, gboolean is_noun)
{
  gunichar first = g_utf8_get_char(word->str);
  g_autofree char *rest = g_strdup(g_utf8_next_char(word->str));
  g_string_truncate(word, 0);
  g_string_append_unichar(word, is_noun ? g_unichar_toupper(first) : g_unichar_tolower(first));
  g_string_append(word, rest);
}

char *
nl_lexicon_spell(const NlLexicon *lexicon, const char *word)
{
  NlWordPart parts[NL_PARTS_MAX];
  guint n_parts = nl_compound_split(lexicon, word, parts);
  const Entry *entry = g_hash_table_lookup(lexicon->words, word);
  if (entry || n_parts == 0)
    return g_strdup(entry ? entry->written : word);
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < n_parts; i++)
    spell_part(lexicon, word, &parts[i], out);
  entry = g_hash_table_lookup(lexicon->words, parts[n_parts - 1].base);
  capitalise(out, entry->is_noun);
  return g_string_free(out, FALSE);
}
