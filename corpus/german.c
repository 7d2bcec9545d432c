/* german.c: the German text chain: cutting text into words, their gender forms, their stems. README.md says what was
 * decided, and why.
 */
#include "corpus/german.h"

#include "corpus/fold.h"
#include "corpus/letters.h"
#include "corpus/suspended.h"
#include <string.h>

enum { STEMS_MAX = 65536 };

struct NlGerman {
  NlStemFunc stem;
  gconstpointer stemmer;
  NlWholeFunc whole; /* NULL: words before a hyphen stay as they are */
  gconstpointer lexicon;
  GHashTable *stems; /* of words met before: char * → char *; emptied when it grows too large */
  GString *exact, *joined;
};

/* One run over a text. */
typedef struct {
  NlGerman *german;
  const char *text;
  gsize length;
  gsize joined_end; /* up to here words are parts of the hyphenated compound that german->joined
                       holds */
  guint position;
  gboolean emitted; /* whether there is a token at position */
  gboolean stems;   /* whether tokens have them */
  gboolean guesses; /* whether words before a hyphen are given in all ways */
  NlTokenFunc visit;
  gpointer user_data;
} Scan;

/* From, to: bytes of the text. */
typedef struct {
  gsize from, to;
} Span;

NlGerman *
nl_german_new(NlStemFunc stem, gconstpointer stemmer)
{
  NlGerman *german = g_new0(NlGerman, 1);

  german->stem = stem;
  german->stemmer = stemmer;
  german->stems = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  german->exact = g_string_new(NULL);
  german->joined = g_string_new(NULL);
  return german;
}

void
nl_german_free(NlGerman *german)
{
  if (german == NULL)
    return;
  g_hash_table_destroy(german->stems);
  g_string_free(german->exact, TRUE);
  g_string_free(german->joined, TRUE);
  g_free(german);
}

void
nl_german_complete(NlGerman *german, NlWholeFunc whole, gconstpointer lexicon)
{
  german->whole = whole;
  german->lexicon = lexicon;
}

static gboolean
is_digit_at(const Scan *scan, gsize at)
{
  return at < scan->length && g_ascii_isdigit(scan->text[at]);
}

static void
fold_span(GString *out, const Scan *scan, Span span)
{
  nl_fold_span(out, scan->text, span.from, span.to);
}

/* ---- stems ---- */

/* Of a feminine plural, Bürgerinnen, the stem is that of the singular: Snowball leaves them apart.
 * Verbs in -innen are not meant. */
static gboolean
is_feminine_plural(const char *word, gsize length)
{
  static const char *const verbs[]
      = { "beginnen",   "winnen",    "spinnen",   "besinnen", "ersinnen",
          "nachsinnen", "entrinnen", "zerrinnen", "darinnen", "drinnen" };
  gboolean plural = length >= strlen("ratinnen") && g_str_has_suffix(word, "innen")
                    && !g_str_equal(word, "gerinnen"); /* a suffix of Bürgerinnen */

  for (gsize i = 0; i < G_N_ELEMENTS(verbs) && plural; i++)
    plural = !g_str_has_suffix(word, verbs[i]);
  return plural;
}

/* Snowball takes the n off Kindern, but not off Pappeln and Nachbarn. */
static gboolean
is_plural_in_n(const char *word, gsize length)
{
  return length >= strlen("regeln")
         && (g_str_has_suffix(word, "eln") || g_str_has_suffix(word, "arn"));
}

static char *
make_stem(const NlGerman *german, const char *word)
{
  const gsize length = strlen(word);
  const gsize ending = is_feminine_plural(word, length) ? strlen("nen")
                       : is_plural_in_n(word, length)   ? strlen("n")
                                                        : 0;
  g_autofree char *singular = g_strndup(word, length - ending);

  return german->stem(german->stemmer, singular);
}

/* Borrowed until the next call. */
static const char *
stem_of(NlGerman *german, const char *word)
{
  const char *stem = word;

  if (german->stem != NULL) {
    stem = g_hash_table_lookup(german->stems, word);
    if (stem == NULL) {
      char *made = make_stem(german, word);
      if (g_hash_table_size(german->stems) >= STEMS_MAX)
        g_hash_table_remove_all(german->stems);
      g_hash_table_insert(german->stems, g_strdup(word), made);
      stem = made;
    }
  }
  return stem;
}

const char *
nl_german_stem(NlGerman *german, const char *folded)
{
  return stem_of(german, folded);
}

/* ---- tokens ---- */

static void
emit(Scan *scan, Span span, GString *exact, gboolean is_variant)
{
  if (exact->len > 0) {
    nl_fold_cut(exact);
    const NlToken token = { .start = span.from,
                            .length = span.to - span.from,
                            .position = scan->position,
                            .exact = exact->str,
                            .stem = scan->stems ? stem_of(scan->german, exact->str) : NULL,
                            .is_variant = is_variant };
    scan->visit(&token, scan->user_data);
    scan->emitted = TRUE;
  }
}

static void
emit_fixed(Scan *scan, Span span, const char *exact, gboolean is_variant)
{
  emit(scan, span, g_string_assign(scan->german->exact, exact), is_variant);
}

static gsize
word_end(const Scan *scan, gsize at)
{
  return nl_letters_word_end(scan->text, scan->length, at);
}

/* ---- words before a hyphen that stands for the end of a later one ---- */

/* With every end that the last word may share: one of these is what the index has. */
static void
emit_guesses(Scan *scan, Span span, const char *word, const char *last)
{
  for (const char *rest = last; strlen(rest) > NL_SUSPENDED_REST_MIN;) {
    GString *whole = g_string_assign(scan->german->exact, word);
    rest = g_utf8_next_char(rest);
    nl_fold_put(whole, rest);
    g_string_replace(whole, " ", "", 0);
    emit(scan, span, whole, TRUE);
  }
}

/* A word in its folded form, which ends where the span does. */
static void
emit_whole(Scan *scan, Span span, const char *folded)
{
  gsize from, to;

  if ((scan->german->whole == NULL && !scan->guesses)
      || !nl_suspended_last(scan->text, scan->length, span.from, span.to, &from, &to))
    return;
  g_autofree char *word = g_strdup(folded); /* it is scratch */
  g_autofree char *printed = g_strndup(scan->text + from, to - from);
  g_autofree char *last = nl_fold(printed);
  const gboolean fits = strlen(word) + strlen(last) <= NL_FOLD_MAX && *last != '\0';
  g_autofree char *whole
      = fits && !scan->guesses ? scan->german->whole(scan->german->lexicon, word, last) : NULL;
  if (fits && scan->guesses)
    emit_guesses(scan, span, word, last);
  else if (whole != NULL)
    emit_fixed(scan, span, whole, TRUE);
}

/* ---- gender forms ---- */

/* A word that stands for two: stem of the word, -in or -innen, the rest of a compound. */
typedef struct {
  Span base, tail; /* of the text; the tail may be empty */
  const char *ending;
  gsize end;
} GenderForm;

static gboolean
text_has(const Scan *scan, gsize at, const char *string)
{
  const gsize length = strlen(string);

  return at + length <= scan->length && memcmp(scan->text + at, string, length) == 0;
}

/* "innen" or "in" at a place, whatever the case of the first letter; NULL for neither. */
static const char *
ending_at(const Scan *scan, gsize at)
{
  const char *ending = NULL;

  if (at < scan->length && g_ascii_tolower(scan->text[at]) == 'i') {
    if (text_has(scan, at + 1, "nnen"))
      ending = "innen";
    else if (text_has(scan, at + 1, "n"))
      ending = "in";
  }
  return ending;
}

/* What may stand between a word and its ending; close must follow the ending, a tail may. */
typedef struct {
  const char *open, *close;
  gboolean tail;
} GenderSign;

static const GenderSign *
sign_at(const Scan *scan, gsize at)
{
  static const GenderSign signs[]
      = { { "*", "", TRUE },   { ":", "", TRUE },  { "_", "", TRUE },  { "·", "", TRUE },
          { "/-", "", FALSE }, { "/", "", FALSE }, { "(", ")", FALSE } };
  const GenderSign *sign = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS(signs) && sign == NULL; i++)
    if (text_has(scan, at, signs[i].open))
      sign = &signs[i];
  return sign;
}

/* A word of which there may be a feminine: three letters at least, and no "außen/innen". */
static gboolean
is_gender_base(const Scan *scan, Span base)
{
  GString *folded = g_string_set_size(scan->german->exact, 0);

  fold_span(folded, scan, base);
  return folded->len >= 3 && g_ascii_isalpha(folded->str[folded->len - 1])
         && !g_str_has_suffix(folded->str, "aussen");
}

/* Einwohner*innen and its like: the word is known to end at base.to. */
static gboolean
read_signed_form(const Scan *scan, Span base, GenderForm *out)
{
  const GenderSign *sign = sign_at(scan, base.to);
  gsize at = base.to + (sign != NULL ? strlen(sign->open) : 0);
  const char *ending = sign != NULL ? ending_at(scan, at) : NULL;
  gboolean found = ending != NULL;

  if (found) {
    at += strlen(ending);
    const Span tail = { at, word_end(scan, at) };
    const gboolean may_have_tail = sign->tail && g_str_equal(ending, "innen");
    *out = (GenderForm){ base, tail, ending, tail.to + strlen(sign->close) };
    found = text_has(scan, tail.to, sign->close) && (tail.from == tail.to || may_have_tail)
            && is_gender_base(scan, base);
  }
  return found;
}

/* EinwohnerInnen, EinwohnerIn: within the word. */
static gboolean
read_capital_form(const Scan *scan, Span word, GenderForm *out)
{
  gboolean found = FALSE;

  for (gsize at = word.from + 3; at + 1 < word.to && !found; at++) {
    const guchar before = (guchar)scan->text[at - 1];
    const gboolean boundary
        = scan->text[at] == 'I' && (g_ascii_islower((char)before) || before >= 0x80);
    const char *ending = boundary ? ending_at(scan, at) : NULL;
    if (ending != NULL) {
      const Span tail = { at + strlen(ending), word.to };
      *out = (GenderForm){ { word.from, at }, tail, ending, word.to };
      found = tail.from == tail.to
              || (g_str_equal(ending, "innen") && !g_ascii_isupper(scan->text[tail.from]));
    }
  }
  return found;
}

static void
emit_gender_form(Scan *scan, const GenderForm *form)
{
  const Span span = { form->base.from, form->end };

  for (guint with_ending = 0; with_ending < 2; with_ending++) {
    GString *word = g_string_set_size(scan->german->exact, 0);
    fold_span(word, scan, form->base);
    if (with_ending)
      nl_fold_put(word, form->ending);
    fold_span(word, scan, form->tail);
    emit(scan, span, word, with_ending);
    emit_whole(scan, span, word->str);
  }
}

/* ---- numbers ---- */

/* Bytes of a number that begins there and has its thousands apart (10.000, 1'250'000); 0 for none.
 * Not within a chain like 4.1.100. */
static gsize
grouped_digits(const Scan *scan, gsize from)
{
  const gboolean in_chain = from >= 2 && scan->text[from - 1] == '.' && is_digit_at(scan, from - 2);
  gsize at = from;
  guint groups = 0;

  while (is_digit_at(scan, at) && at - from < 4)
    at++;
  const char *mark = text_has(scan, at, ".") ? "." : text_has(scan, at, "'") ? "'" : "’";
  const gsize step = strlen(mark);
  gboolean good = !in_chain && at > from && at - from <= 3 && scan->text[from] != '0';
  while (good && text_has(scan, at, mark) && is_digit_at(scan, at + step)) {
    good = is_digit_at(scan, at + step + 1) && is_digit_at(scan, at + step + 2)
           && !is_digit_at(scan, at + step + 3);
    at += step + 3;
    groups++;
  }
  return good && groups > 0 ? at - from : 0;
}

static gboolean
is_all_digits(const GString *word)
{
  return word->len > 0 && strspn(word->str, "0123456789") == word->len;
}

/* ---- hyphenated compounds ---- */

/* Holds in german->joined what the words from here to joined_end are together, where they are
 * letters alone and joined by single hyphens: Online-Zugang is found as Onlinezugang too. */
static void
read_compound(Scan *scan, Span first)
{
  GString *joined = g_string_set_size(scan->german->joined, 0);
  Span part = first;
  guint parts = 1;
  gboolean more = TRUE;

  fold_span(joined, scan, first);
  while (more) {
    gsize bytes = 0;
    more = part.to < scan->length
           && nl_letters_is_hyphen(nl_letters_at(scan->text, scan->length, part.to, &bytes));
    const gsize from = part.to + bytes;
    const gsize to = more ? word_end(scan, from) : from;
    more = more && to > from;
    if (more) {
      part = (Span){ from, to };
      fold_span(joined, scan, part);
      parts++;
    }
  }
  scan->joined_end = parts > 1 ? part.to : first.to;
  if (parts == 1 || strpbrk(joined->str, "0123456789") != NULL)
    g_string_truncate(joined, 0);
}

/* ---- the run ---- */

/* A word that is no gender form; returns where it ends. */
static gsize
scan_plain(Scan *scan, Span word, gsize grouped)
{
  GString *exact = g_string_set_size(scan->german->exact, 0);
  Span span = word;

  fold_span(exact, scan, word);
  if (is_all_digits(exact) && text_has(scan, word.to, ",00")
      && !is_digit_at(scan, word.to + strlen(",00")))
    span.to += strlen(",00"); /* 10.000,00 is 10000 */
  const gboolean euro = g_str_equal(exact->str, "eur");
  emit(scan, span, exact, FALSE);
  emit_whole(scan, span, exact->str);
  if (euro)
    emit_fixed(scan, span, "euro", TRUE);
  if (word.from >= scan->joined_end && grouped == 0)
    read_compound(scan, word);
  if (scan->german->joined->len > 0 && word.to <= scan->joined_end)
    emit(scan, span, scan->german->joined, TRUE);
  return span.to;
}

static gsize
scan_word(Scan *scan, gsize from)
{
  const gsize grouped = is_digit_at(scan, from) ? grouped_digits(scan, from) : 0;
  const Span word = { from, word_end(scan, from + grouped) };
  GenderForm form;
  gsize end;

  if (read_capital_form(scan, word, &form) || read_signed_form(scan, word, &form)) {
    emit_gender_form(scan, &form);
    end = form.end;
  } else {
    end = scan_plain(scan, word, grouped);
  }
  return end;
}

/* Signs that are words. */
static const char *
sign_word(gunichar c)
{
  return c == 0xA7 ? "§" : c == 0x20AC ? "euro" : NULL;
}

static void
scan_text(Scan *scan)
{
  gsize at = 0, bytes;

  g_string_truncate(scan->german->joined, 0);
  while (at < scan->length) {
    const gunichar c = nl_letters_at(scan->text, scan->length, at, &bytes);
    const char *sign = sign_word(c);
    scan->emitted = FALSE;
    if (sign != NULL)
      emit_fixed(scan, (Span){ at, at + bytes }, sign, FALSE);
    at = nl_letters_is_of_word(c) ? scan_word(scan, at) : at + bytes;
    scan->position += scan->emitted ? 1 : 0;
  }
}

void
nl_german_tokens(NlGerman *german, const char *text, gssize length, NlTokenFunc visit,
                 gpointer user_data)
{
  Scan scan = { .german = german,
                .text = text,
                .length = length < 0 ? strlen(text) : (gsize)length,
                .stems = TRUE,
                .visit = visit,
                .user_data = user_data };
  scan_text(&scan);
}

void
nl_german_exact_tokens(NlGerman *german, const char *text, NlTokenFunc visit, gpointer user_data)
{
  Scan scan = { .german = german,
                .text = text,
                .length = strlen(text),
                .guesses = TRUE,
                .visit = visit,
                .user_data = user_data };
  scan_text(&scan);
}
