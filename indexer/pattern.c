/* pattern.c: see pattern.h.
 *
 * There are hundreds of rules and most can match next to no text. What a rule cannot do without is told by
 * nl_pattern_literals, for who puts many rules to a text; and only a rule that has much to do is made into machine code,
 * which costs three times what compiling it does; then it is also asked with what its matches begin, if they are at the
 * start of a text alone. What matches is the same with and without: where one way gives up, the other one has its say.
 */
#define PCRE2_CODE_UNIT_WIDTH 8

#include "indexer/pattern.h"
#include "indexer/profile.h"

#include <pcre2.h>
#include <string.h>

/* Backtracking steps that a match may take: rules are written by people, documents by anybody. */
#define MATCH_LIMIT 200000
/* What a match without machine code may keep in mind, in KiB. */
#define HEAP_LIMIT (32 * 1024)
/* Texts that are matched without. */
#define FEW 16
/* Bytes that are characters of their own. */
#define N_ASCII 128

struct NlPattern {
  pcre2_code *code;
  pcre2_match_context *limits;
  pcre2_match_data *spare; /* of a match that was none: for the next */
  NlLiterals *literals;
  guint uses;
  gboolean prepared;
  guint8 never[N_ASCII]; /* no match is of a text that begins so */
};

struct NlMatch {
  NlPattern *pattern;
  pcre2_match_data *data;
  const char *text;
  gsize length;
};

NlPattern *
nl_pattern_new(const char *source, GError **error)
{
  int number = 0;
  PCRE2_SIZE offset = 0;
  NlPattern *pattern = NULL;
  pcre2_code *code = pcre2_compile((PCRE2_SPTR)source, PCRE2_ZERO_TERMINATED,
                                   PCRE2_UTF | PCRE2_UCP | PCRE2_DUPNAMES, &number, &offset, NULL);

  if (code == NULL) {
    PCRE2_UCHAR message[256];
    pcre2_get_error_message(number, message, sizeof message);
    g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED, "%s at offset %zu",
                (const char *)message, (gsize)offset);
  } else {
    pattern = g_new0(NlPattern, 1);
    pattern->code = code;
    pattern->limits = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(pattern->limits, MATCH_LIMIT);
    pcre2_set_heap_limit(pattern->limits, HEAP_LIMIT);
    pattern->literals = nl_literals_new(source);
  }
  return pattern;
}

void
nl_pattern_free(NlPattern *pattern)
{
  if (pattern != NULL) {
    nl_literals_free(pattern->literals);
    pcre2_match_data_free(pattern->spare);
    pcre2_match_context_free(pattern->limits);
    pcre2_code_free(pattern->code);
    g_free(pattern);
  }
}

const NlLiterals *
nl_pattern_literals(const NlPattern *pattern)
{
  return pattern->literals;
}

gboolean
nl_pattern_has_group(const NlPattern *pattern, const char *group)
{
  PCRE2_SPTR first = NULL, last = NULL;
  return pcre2_substring_nametable_scan(pattern->code, (PCRE2_SPTR)group, &first, &last) > 0;
}

/* Asks the pattern itself: a text of one character is either matched, or the start of something longer, or nothing. */
static void
find_beginnings(NlPattern *pattern)
{
  pcre2_match_data *data = pcre2_match_data_create(1, NULL);
  uint32_t options = 0;

  pcre2_pattern_info(pattern->code, PCRE2_INFO_ALLOPTIONS, &options);
  for (guint c = 1; (options & PCRE2_ANCHORED) != 0 && c < N_ASCII; c++) {
    PCRE2_UCHAR text = (PCRE2_UCHAR)c;
    pattern->never[c]
        = pcre2_match(pattern->code, &text, 1, 0, PCRE2_PARTIAL_HARD, data, pattern->limits)
          == PCRE2_ERROR_NOMATCH;
  }
  pcre2_match_data_free(data);
}

void
nl_pattern_prepare(NlPattern *pattern)
{
  if (!pattern->prepared) {
    find_beginnings(pattern);
    pcre2_jit_compile(pattern->code,
                      PCRE2_JIT_COMPLETE); /* where it fails, matching is only slower */
  }
  pattern->prepared = TRUE;
}

static int
put(NlPattern *pattern, const char *text, gsize length, gsize from, uint32_t options)
{
  return pcre2_match(pattern->code, (PCRE2_SPTR)text, length, from, PCRE2_NO_UTF_CHECK | options,
                     pattern->spare, pattern->limits);
}

/* Machine code has a small stack but counts fewer steps: what is too deep for it is matched without, and what takes too
 * many steps without is matched with it. */
static int
match(NlPattern *pattern, const char *text, gsize length, gsize from)
{
  int found = 0;

  if (pattern->spare == NULL)
    pattern->spare = pcre2_match_data_create_from_pattern(pattern->code, NULL);
  if (pattern->uses++ == FEW)
    nl_pattern_prepare(pattern);
  found = put(pattern, text, length, from, 0);
  if (found == PCRE2_ERROR_JIT_STACKLIMIT) {
    found = put(pattern, text, length, from, PCRE2_NO_JIT);
  } else if (!pattern->prepared
             && (found == PCRE2_ERROR_MATCHLIMIT || found == PCRE2_ERROR_HEAPLIMIT)) {
    nl_pattern_prepare(pattern);
    found = put(pattern, text, length, from, 0);
  }
  return found;
}

static gboolean
may_begin(const NlPattern *pattern, char first)
{
  guchar c = (guchar)first;
  return c >= N_ASCII || !pattern->never[c];
}

NlMatch *
nl_pattern_match(NlPattern *pattern, const char *text)
{
  NlMatch *result = NULL;

  if (may_begin(pattern, *text)) {
    gsize length = strlen(text);
    if (match(pattern, text, length, 0) > 0) {
      result = g_new0(NlMatch, 1);
      result->pattern = pattern;
      result->data = g_steal_pointer(&pattern->spare);
      result->text = text;
      result->length = length;
    }
  }
  return result;
}

NlMatch *
nl_match_next(NlMatch *take_match, gsize from)
{
  NlPattern *pattern = take_match->pattern;
  NlMatch *next = NULL;

  if (from <= take_match->length
      && match(pattern, take_match->text, take_match->length, from) > 0) {
    next = take_match;
    pcre2_match_data_free(next->data);
    next->data = g_steal_pointer(&pattern->spare);
  } else {
    nl_match_free(take_match);
  }
  return next;
}

void
nl_match_free(NlMatch *match)
{
  if (match != NULL) {
    pcre2_match_data_free(match->data);
    g_free(match);
  }
}

gsize
nl_match_start(const NlMatch *match)
{
  return pcre2_get_ovector_pointer(match->data)[0];
}

gsize
nl_match_end(const NlMatch *match)
{
  return pcre2_get_ovector_pointer(match->data)[1];
}

gsize
nl_match_behind(const NlMatch *match, gsize from)
{
  gsize end = nl_match_end(match);
  return end > from ? end : (gsize)(g_utf8_next_char(match->text + from) - match->text);
}

gboolean
nl_match_span(const NlMatch *match, const char *group, gsize *out_start, gsize *out_end)
{
  PCRE2_SPTR first = NULL, last = NULL;
  int entry
      = pcre2_substring_nametable_scan(match->pattern->code, (PCRE2_SPTR)group, &first, &last);
  const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(match->data);
  gboolean found = FALSE;

  /* A name may stand in several places: two bytes of number, then the name, per entry. The first that caught something
   * counts, else the first that took part. */
  for (PCRE2_SPTR at = first; entry > 0 && at <= last; at += entry) {
    const PCRE2_SIZE *span = offsets + 2 * ((gsize)at[0] << 8 | at[1]);
    if (span[0] != PCRE2_UNSET && (!found || *out_start == *out_end)) {
      *out_start = span[0];
      *out_end = span[1];
      found = TRUE;
    }
  }
  return found;
}

const char *
nl_match_mark(const NlMatch *match)
{
  return (const char *)pcre2_get_mark(match->data);
}

const char *
nl_match_from(const NlMatch *match, const char *group)
{
  gsize start = 0, end = 0;
  return nl_match_span(match, group, &start, &end) ? match->text + start : NULL;
}

char *
nl_match_dup(const NlMatch *match, const char *group)
{
  gsize start = 0, end = 0;
  char *text = NULL;

  if (nl_match_span(match, group, &start, &end)) {
    text = g_strstrip(g_strndup(match->text + start, end - start));
    if (*text == '\0')
      g_clear_pointer(&text, g_free);
  }
  return text;
}
