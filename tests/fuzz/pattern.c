/* pattern.c: the first line of any text as a pattern, put to the rest: what literal.c says a match cannot do without
 * must stand in every match that PCRE2 itself finds, and each of these must be found by a pattern that was prepared.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <string.h>

#include "indexer/pattern.h"
#include "indexer/screen.h"
#include "tests/fuzz/fuzz.h"

#define MATCH_LIMIT 20000

static gboolean
matches(const pcre2_code *code, const char *text)
{
  pcre2_match_context *limits = pcre2_match_context_create(NULL);
  pcre2_match_data *match = pcre2_match_data_create_from_pattern(code, NULL);
  int found = 0;

  pcre2_set_match_limit(limits, MATCH_LIMIT);
  found = pcre2_match(code, (PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED, 0, 0, match, limits);
  pcre2_match_data_free(match);
  pcre2_match_context_free(limits);
  return found >= 0;
}

static gboolean
meets(const char *text, const NlLiterals *literals)
{
  g_autoptr(NlScreen) screen = nl_screen_new();
  g_autofree guint64 *met = NULL;
  guint needs[NL_MAX_NEEDS] = { 0 };

  for (guint i = 0; i < nl_literals_n(literals); i++)
    needs[i] = nl_screen_add(screen, nl_literals_strings(literals, i));
  met = g_new(guint64, nl_screen_n_words(screen));
  nl_screen_read(screen, text, strlen(text), met);
  return nl_screen_are_met(met, needs, NL_MAX_NEEDS);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  g_autofree char *pattern = g_strndup((const char *)data, size);
  char *text = strchr(pattern, '\n');
  int error = 0;
  PCRE2_SIZE at = 0;
  pcre2_code *code = NULL;

  if (text == NULL || !g_utf8_validate(pattern, -1, NULL))
    return 0;
  *text++ = '\0';
  code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_UCP, &error,
                       &at, NULL);
  if (code != NULL) {
    g_autoptr(NlLiterals) literals = nl_literals_new(pattern);
    g_autoptr(NlPattern) prepared = nl_pattern_new(pattern, NULL);
    g_autoptr(NlMatch) match = NULL;

    nl_pattern_prepare(prepared);
    match = nl_pattern_match(prepared, text);
    g_assert((match != NULL && meets(text, literals)) || !matches(code, text));
    pcre2_code_free(code);
  }
  return 0;
}
