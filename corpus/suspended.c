/* suspended.c: reads the chain "A-, B- und C", and finds the end of C that A lacks. */
#include "corpus/suspended.h"

#include "corpus/fold.h"

#include "corpus/letters.h"
#include <string.h>

/* Words of a chain: more is no list that anybody reads, and none may cost the square of its length. */
#define CHAIN_MAX 12

/* ---- the chain ---- */

typedef struct {
  const char *text;
  gsize length, at;
} Cursor;

static gunichar
peek(const Cursor *cursor, gsize *out_bytes)
{
  *out_bytes = 0;
  return cursor->at < cursor->length
             ? nl_letters_at(cursor->text, cursor->length, cursor->at, out_bytes)
             : 0;
}

static gboolean
take_hyphen(Cursor *cursor)
{
  gsize bytes;
  const gboolean is_hyphen = nl_letters_is_hyphen(peek(cursor, &bytes));

  cursor->at += is_hyphen ? bytes : 0;
  return is_hyphen;
}

static gboolean
take_any_of(Cursor *cursor, const char *signs)
{
  const gboolean is_one = cursor->at < cursor->length && cursor->text[cursor->at] != '\0'
                          && strchr(signs, cursor->text[cursor->at]) != NULL;

  cursor->at += is_one ? 1 : 0;
  return is_one;
}

static void
skip_space(Cursor *cursor)
{
  gsize bytes;

  while (g_unichar_isspace(peek(cursor, &bytes)))
    cursor->at += bytes;
}

static gboolean
take_word_of(Cursor *cursor, const char *const *words)
{
  const gsize end = nl_letters_word_end(cursor->text, cursor->length, cursor->at);
  const gsize length = end - cursor->at;
  const char *word = cursor->text + cursor->at;
  gboolean found = FALSE;

  for (; *words != NULL && !found; words++)
    found = strlen(*words) == length && g_ascii_strncasecmp(*words, word, length) == 0;
  cursor->at = found ? end : cursor->at;
  return found;
}

/* What joins the words of a chain: signs, conjunctions, and then perhaps an article ("des Bau- und des Sozialausschusses").
 * FALSE where nothing does. */
static gboolean
take_joint(Cursor *cursor)
{
  static const char *const conjunctions[]
      = { "und",  "oder", "sowie", "bzw",  "beziehungsweise", "wie", "als",
          "noch", "bis",  "u",     "resp", "respektive",      NULL };
  static const char *const articles[] = { "auch", "der", "die", "das", "des", "dem", "den", NULL };
  gboolean joined = FALSE, more = TRUE;

  while (more) {
    skip_space(cursor);
    if (take_any_of(cursor, ",/&+")) {
      joined = TRUE;
    } else if (take_word_of(cursor, conjunctions)) {
      take_any_of(cursor, "."); /* bzw. */
      joined = TRUE;
    } else {
      more = joined && take_word_of(cursor, articles);
    }
  }
  return joined;
}

/* Letters, also with hyphens between; a hyphen at the end is left. */
static gboolean
take_word(Cursor *cursor)
{
  const gsize begin = cursor->at;
  Cursor next = *cursor;
  gboolean more = TRUE;

  while (more) {
    const gsize from = next.at;
    next.at = nl_letters_word_end(next.text, next.length, from);
    more = next.at > from;
    cursor->at = more ? next.at : cursor->at;
    more = more && take_hyphen(&next);
  }
  return cursor->at > begin;
}

/* "Erd- und sonstige Arbeiten": what follows a noun in small letters is not yet the last word. */
static gboolean
is_as_large(const char *text, gsize length, gsize first, gsize last)
{
  gsize bytes;

  return !g_unichar_isupper(nl_letters_at(text, length, first, &bytes))
         || !g_unichar_islower(nl_letters_at(text, length, last, &bytes));
}

/* Of two words with hyphens, "Nord-Süd- und Ost-West-Achse", nobody knows which parts are shared. */
static gboolean
has_hyphen(const char *text, gsize from, gsize to)
{
  return memchr(text + from, '-', to - from) != NULL;
}

gboolean
nl_suspended_last(const char *text, gsize length, gsize from, gsize to, gsize *out_from,
                  gsize *out_to)
{
  Cursor cursor = { text, length, to };
  const gboolean begins = take_hyphen(&cursor);
  gboolean goes_on = begins;

  for (guint n = 0; goes_on && n < CHAIN_MAX; n++) {
    if (!take_joint(&cursor))
      return FALSE;
    *out_from = cursor.at;
    if (!take_word(&cursor))
      return FALSE;
    *out_to = cursor.at;
    goes_on = take_hyphen(&cursor);
  }
  return begins && !goes_on && is_as_large(text, length, from, *out_from)
         && !(has_hyphen(text, from > 0 ? from - 1 : 0, from)
              && has_hyphen(text, *out_from, *out_to));
}

/* ---- the end ---- */

/* What words begin with that is no part of a compound for compound.h; folded. */
static const char *const prefixes[]
    = { "ab",    "an",     "be",     "er",       "im",    "in",    "um",    "un",    "ur",
        "zu",    "auf",    "aus",    "bei",      "ein",   "ent",   "her",   "hin",   "mit",
        "neu",   "uber",   "ver",    "vor",      "weg",   "zer",   "fort",  "miss",  "nach",
        "ober",  "ruck",   "unter",  "durch",    "gegen", "innen", "neben", "nicht", "hinter",
        "wider", "wieder", "zuruck", "zusammen", NULL };

/* What stands for all behind the first part of another, as no noun does: "hoch" and "tief|bauamt". */
static const char *const qualities[]
    = { "alt",  "einzel", "fern", "frei", "ganz", "gross", "halb", "hoch", "klein",
        "kurz", "lang",   "mehr", "nah",  "neu",  "teil",  "tief", "voll", NULL };

/* A folded word, and the last one of its chain. */
typedef struct {
  const NlLexicon *lexicon;
  const char *word, *last;
  NlWordPart parts[NL_PARTS_MAX]; /* of the last word */
  guint n_parts;
} Pair;

/* Whether the bytes of the last word are a form of a word, behind what stands before. */
static gboolean
is_form(const Pair *pair, const char *before, gsize from, gsize to)
{
  g_autofree char *form = g_strdup_printf("%s%.*s", before, (int)(to - from), pair->last + from);

  return nl_lexicon_has_form(pair->lexicon, form, pair->last[to] == '\0');
}

static gboolean
is_prefix(const char *word, gsize length)
{
  gboolean found = FALSE;

  for (const char *const *prefix = prefixes; *prefix != NULL && !found; prefix++)
    found = strlen(*prefix) == length && strncmp(*prefix, word, length) == 0;
  return found;
}

static gboolean
is_compound(const Pair *pair, gsize end)
{
  NlWordPart parts[NL_PARTS_MAX];
  g_autofree char *whole = g_strconcat(pair->word, pair->last + end, NULL);

  return nl_compound_split(pair->lexicon, whole, parts) > 0;
}

/* Where the shared end begins within the first part, or a word without parts: "vor" and "nach|teile", "kurz" and
 * "lang|fristig", "vor" and "nach|mittags betreuung". 0 for nowhere. */
static gsize
end_in_part(const Pair *pair)
{
  const gsize length = strlen(pair->last);
  const gsize part_end = pair->n_parts > 0 ? pair->parts[1].start : length;
  const gboolean are_prefixes = is_prefix(pair->word, strlen(pair->word));

  for (gsize at = 2; at + NL_SUSPENDED_REST_MIN <= part_end; at++) {
    const gboolean begins
        = is_prefix(pair->last, at) || (pair->n_parts == 0 && is_form(pair, "", 0, at));
    if (begins
        && (is_form(pair, pair->word, at, length)
            || (are_prefixes && is_form(pair, pair->word, at, part_end))))
      return at;
  }
  return 0;
}

/* Of a word that no list has, and whose beginning none has: "haupt" and "hilfs|arbeiten", "linden" and "xyz|strasse". */
static gsize
end_in_unknown(const Pair *pair)
{
  const gsize length = strlen(pair->last);

  if (pair->n_parts > 0)
    return 0;
  for (gsize at = 3; at + NL_PART_MIN <= length; at++)
    if (is_form(pair, "", at, length) && is_compound(pair, at))
      return at;
  return 0;
}

/* Whether the end that begins with a part is the one that is shared. Before the last part only if word and part are one
 * word of the list, "grund" and "haupt|schul|sanierung", or what ends it is one, "bahn" and "bus|halte|stelle", and what
 * stands before the last part is none; but not for "bau" and "umwelt|schutz|ausschuss". The word may be a name that no
 * list has, "lohfeld" and "berg|schule". */
static gboolean
is_shared_from(const Pair *pair, guint i)
{
  const gsize length = strlen(pair->last), last_part = pair->parts[pair->n_parts - 1].start;
  const gsize from = pair->parts[i].start, to = from + pair->parts[i].length;
  const gboolean is_split_there = is_form(pair, "", 0, last_part);

  if (g_strv_contains(qualities, pair->word) || is_form(pair, pair->word, from, length)
      || is_form(pair, pair->word, from, to))
    return TRUE;
  return from == last_part ? is_split_there || is_compound(pair, from)
                           : !is_split_there && is_form(pair, "", from, length);
}

/* Where it begins with a part; 0 for nowhere. */
static gsize
end_of_parts(const Pair *pair)
{
  guint i = 1;

  while (i < pair->n_parts && !is_shared_from(pair, i))
    i++;
  return i < pair->n_parts ? pair->parts[i].start : 0;
}

char *
nl_suspended_whole(const NlLexicon *lexicon, const char *word, const char *last)
{
  const gsize hyphen = strcspn(last, " ");
  g_autoptr(GString) joined = g_string_new(last);

  if (strpbrk(word, "0123456789") != NULL || strpbrk(last, "0123456789") != NULL)
    return NULL;
  g_string_replace(joined, " ", "", 0);
  Pair pair = { .lexicon = lexicon, .word = word, .last = joined->str };
  pair.n_parts = nl_compound_split(lexicon, joined->str, pair.parts);
  gsize end = end_in_part(&pair);
  if (end == 0)
    end = end_of_parts(&pair);
  if (end == 0)
    end = end_in_unknown(&pair);
  if (end == 0 && last[hyphen] != '\0')
    end = hyphen; /* "CDU- und SPD-Fraktion" */
  g_string_erase(joined, 0, (gssize)end);
  g_string_prepend(joined, word);
  return end > 0 ? nl_fold(joined->str) : NULL; /* a and e may have met */
}
