/* hyphen.c: the join decision at a line's end. */
#include "indexer/hyphen.h"

#include <string.h>

#define SOFT_HYPHEN "\u00AD"
#define NOT_SIGN    "\u00AC" /* what some scanners' software leaves for a soft hyphen */
/* In bytes: what is longer is none, however many hyphens it ends lines with. */
#define LONGEST_WORD 256

typedef enum {
  HYPHEN_JOIN,  /* one word, without the hyphen */
  HYPHEN_KEEP,  /* one word, with it */
  HYPHEN_APART, /* the hyphen stands for a part that follows: two words */
} Hyphen;

struct NlVocabulary {
  GHashTable *words; /* char * */
};

static gboolean
is_word_char(gunichar c)
{
  return g_unichar_isalnum(c);
}

/* The run of letters and digits at the end of the text's first bytes. You free it. */
static char *
last_run(const char *text, gsize length)
{
  const char *end = text + length, *start = end;

  while (start > text) {
    const char *previous = g_utf8_prev_char(start);
    if (!is_word_char(g_utf8_get_char(previous)))
      break;
    start = previous;
  }
  return g_strndup(start, (gsize)(end - start));
}

static char *
first_run(const char *text)
{
  const char *end = text;

  while (*end && is_word_char(g_utf8_get_char(end)))
    end = g_utf8_next_char(end);
  return g_strndup(text, (gsize)(end - text));
}

/* The bytes of the hyphen that ends the text; 0 for none. */
static gsize
hyphen_length(const char *text, gsize length)
{
  static const char *const hyphens[] = { "-", SOFT_HYPHEN, NOT_SIGN, "\u2010", "\u2011" };
  gsize found = 0;

  for (gsize i = 0; i < G_N_ELEMENTS(hyphens) && found == 0; i++) {
    gsize size = strlen(hyphens[i]);
    if (length > size && memcmp(text + length - size, hyphens[i], size) == 0)
      found = size;
  }
  if (found) {
    const char *before = g_utf8_prev_char(text + length - found);
    gunichar c = g_utf8_get_char(before);
    if (!is_word_char(c) && c != ')' && c != '.' && c != '*')
      found = 0;
  }
  return found;
}

const char *
nl_hyphen_last_part(const GString *text)
{
  const char *part = text->str + (text->len > LONGEST_WORD ? text->len - LONGEST_WORD : 0);

  while (((guchar)*part & 0xC0) == 0x80)
    part++;
  return part;
}

/* Whether the last word has a dash at both ends: "Herr Berg –Vertreter-" is no half of a word. */
static gboolean
is_dashed(const char *text)
{
  static const char *const dashes[] = { "-", "–", NULL };
  const char *blank = strrchr(text, ' ');
  gboolean dashed = FALSE;

  for (gsize i = 0; blank != NULL && !dashed && dashes[i] != NULL; i++)
    dashed = g_str_has_prefix(blank + 1, dashes[i]) && blank[1 + strlen(dashes[i])] != '\0';
  return dashed;
}

gboolean
nl_hyphen_ends(const char *text)
{
  return hyphen_length(text, strlen(text)) > 0 && !is_dashed(text);
}

/* ---- the document's own words ---- */

/* Most words are ASCII, where that is cheap. */
static char *
fold(const char *word, gsize length)
{
  gsize ascii = 0;

  while (ascii < length && (guchar)word[ascii] < 0x80)
    ascii++;
  return ascii == length ? g_ascii_strdown(word, (gssize)length)
                         : g_utf8_strdown(word, (gssize)length);
}

static void
add_run(GHashTable *words, const char *from, const char *to)
{
  if (to > from)
    g_hash_table_add(words, fold(from, (gsize)(to - from)));
}

/* Adds the words of a line, hyphenated ones as a whole and in parts; without the halves at its
 * ends. */
static void
add_line(GHashTable *words, const char *text, gboolean first_is_half)
{
  const char *whole = NULL, *part = NULL, *p = text;
  gboolean skip = first_is_half, hyphenated = FALSE, more = TRUE;

  for (; more; p = more ? g_utf8_next_char(p) : p) {
    gunichar c = g_utf8_get_char(p);
    gboolean inner = c == '-' && part && is_word_char(g_utf8_get_char(p + 1));
    more = *p != '\0';
    if (is_word_char(c)) {
      whole = whole ? whole : p;
      part = part ? part : p;
    } else {
      gboolean half = skip || (c == '-' && p[1] == '\0');
      if (part && !half)
        add_run(words, part, p);
      part = NULL;
      hyphenated = hyphenated || inner;
      if (whole && !inner) {
        if (hyphenated && !half)
          add_run(words, whole, p);
        whole = NULL;
        skip = hyphenated = FALSE;
      }
    }
    if (inner)
      part = p + 1;
  }
}

NlVocabulary *
nl_vocabulary_new(const NlPages *pages)
{
  NlVocabulary *vocabulary = g_new0(NlVocabulary, 1);
  gboolean half = FALSE;

  vocabulary->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < pages->pages->len; i++) {
    const NlPage *page = g_ptr_array_index(pages->pages, i);
    for (guint k = 0; k < page->lines->len; k++) {
      const NlLine *line = g_ptr_array_index(page->lines, k);
      if (*line->text == '\0')
        continue;
      add_line(vocabulary->words, line->text, half);
      half = nl_hyphen_ends(line->text);
    }
  }
  return vocabulary;
}

void
nl_vocabulary_free(NlVocabulary *vocabulary)
{
  if (vocabulary) {
    g_hash_table_unref(vocabulary->words);
    g_free(vocabulary);
  }
}

static gboolean
document_has(const NlVocabulary *vocabulary, const char *left, const char *between,
             const char *right)
{
  gboolean has = FALSE;

  if (vocabulary) {
    g_autofree char *word = g_strconcat(left, between, right, NULL);
    g_autofree char *lower = fold(word, strlen(word));
    has = g_hash_table_contains(vocabulary->words, lower);
  }
  return has;
}

/* A half of a word is no longer, in bytes. */
#define LONGEST_HALF 60

/* ---- the decision ---- */

/* Whether text ends within an address of the net, where a hyphen is a hyphen. */
static gboolean
ends_in_address(const char *text)
{
  const char *blank = strrchr(text, ' ');
  const char *word = blank ? blank + 1 : text;
  return strchr(word, '@') || strstr(word, "www.") || strstr(word, "://");
}

static gboolean
is_suspending(const char *right)
{
  static const char *const after[]
      = { "und", "oder", "bzw", "sowie", "bis", "beziehungsweise", NULL };
  return g_strv_contains(after, right);
}

static gboolean
is_upper(const char *word)
{
  gboolean upper = *word != '\0';

  for (const char *p = word; *p && upper; p = g_utf8_next_char(p))
    upper = g_unichar_isupper(g_utf8_get_char(p)) || g_unichar_isdigit(g_utf8_get_char(p));
  return upper;
}

static gboolean
ends_in_digit(const char *word)
{
  return *word && g_ascii_isdigit(word[strlen(word) - 1]);
}

static gboolean
list_has(const NlWordlist *words, const char *left, const char *right)
{
  g_autofree char *joined = g_strconcat(left, right, NULL);
  return nl_wordlist_has(words, joined);
}

/* Both halves are letters, the right one small: a broken word, unless something speaks for the
 * hyphen. Without a word list nothing is a word, so everything is joined: in German that is far
 * more often right. */
static Hyphen
weigh(const char *left, const char *right, const NlVocabulary *vocabulary, const NlWordlist *words)
{
  Hyphen verdict = HYPHEN_KEEP;

  if (document_has(vocabulary, left, "", right))
    verdict = HYPHEN_JOIN;
  else if (document_has(vocabulary, left, "-", right))
    verdict = HYPHEN_KEEP;
  else if (list_has(words, left, right) || !nl_wordlist_has(words, right))
    verdict = HYPHEN_JOIN;
  else if (!nl_wordlist_has(words, left) && !document_has(vocabulary, left, "", ""))
    verdict = HYPHEN_JOIN;
  return verdict;
}

static Hyphen
decide(const char *left, const char *next, const NlVocabulary *vocabulary, const NlWordlist *words)
{
  g_autofree char *right = first_run(next);
  gunichar c = g_utf8_get_char(next);
  Hyphen verdict = HYPHEN_KEEP;

  if (is_suspending(right) || (*right == '\0' && g_unichar_type(c) == G_UNICODE_OPEN_PUNCTUATION))
    verdict = HYPHEN_APART;
  else if (g_unichar_isupper(c) && g_utf8_strlen(left, -1) > 1 && is_upper(left) && is_upper(right))
    verdict = document_has(vocabulary, left, "", right) || list_has(words, left, right)
                  ? HYPHEN_JOIN
                  : HYPHEN_KEEP;
  else if (g_unichar_islower(c) && *left && !is_upper(left) && !ends_in_digit(left))
    verdict = weigh(left, right, vocabulary, words);
  return verdict;
}

gboolean
nl_hyphen_goes_on(const char *left, const char *right)
{
  return nl_hyphen_ends(left) && g_unichar_islower(g_utf8_get_char(right));
}

void
nl_hyphen_append(GString *text, const char *next, const NlVocabulary *vocabulary,
                 const NlWordlist *words)
{
  gsize hyphen = hyphen_length(text->str, text->len);
  Hyphen verdict = HYPHEN_APART;

  if (hyphen) {
    const char *end = nl_hyphen_last_part(text);
    g_autofree char *left = last_run(end, text->len - (gsize)(end - text->str) - hyphen);
    if (hyphen == strlen(SOFT_HYPHEN))
      verdict = HYPHEN_JOIN;
    else if (ends_in_address(end))
      verdict = HYPHEN_KEEP;
    else
      verdict = decide(left, next, vocabulary, words);
  }
  if (verdict == HYPHEN_JOIN)
    g_string_truncate(text, text->len - hyphen);
  else if (verdict == HYPHEN_APART)
    g_string_append_c(text, ' ');
  g_string_append(text, next);
}

/* Whether a dash is the second of a pair: "Herr Thal -Liste- fragt", "Protokoll -öffentlicher Teil- über". */
static gboolean
closes_dashes(const char *text, gsize dash)
{
  gsize from = dash > LONGEST_HALF ? dash - LONGEST_HALF : 0, at = dash;

  while (at > from && text[at - 1] != '-')
    at--;
  return at > from && at < dash && text[at] != ' ' && (at == 1 || text[at - 2] == ' ');
}

void
nl_hyphen_mend(GString *text, const NlWordlist *words)
{
  const char *at = words != NULL ? strstr(text->str, "- ") : NULL;

  while (at != NULL) {
    gsize hyphen = (gsize)(at - text->str);
    const char *next = at + strlen("- ");
    gboolean word = hyphen > 0 && g_unichar_islower(g_utf8_get_char(next))
                    && g_unichar_islower(g_utf8_get_char(g_utf8_prev_char(at)));
    gsize from = hyphen > LONGEST_HALF ? hyphen - LONGEST_HALF : 0;
    g_autofree char *left = word ? last_run(text->str + from, hyphen - from) : NULL;
    word = word && !closes_dashes(text->str, hyphen);
    if (word && decide(left, next, NULL, words) == HYPHEN_JOIN)
      g_string_erase(text, (gssize)hyphen, strlen("- "));
    at = strstr(text->str + hyphen + 1, "- ");
  }
}
