/* value.c: the values of fields that do not take every word. */
#include "query/value.h"

#include <string.h>

#include "corpus/fold.h"
#include "query/error.h"
#include "query/scan.h"

/* Of a value with blanks: "1. März 2023..31. Mai 2024". */
#define VALUE_WORDS 5

static gboolean
check_keyword(const NlField *field, const char *value)
{
  g_autofree char *folded = nl_fold(value);
  for (const char *const *word = field->keywords; *word; word++) {
    g_autofree char *known = nl_fold(*word);
    if (strcmp(known, folded) == 0)
      return TRUE;
  }
  return FALSE;
}

/* What a field's value has to look like, where not every word will do. */
static const char *
expected_of(NlFieldKind kind)
{
  switch (kind) {
  case NL_FIELD_COUNT:
    return "keine Anzahl; erwartet wird eine Zahl wie 5 oder eine Spanne wie 5.., ..3, 2..4";
  case NL_FIELD_AMOUNT:
    return "kein Betrag; erwartet werden Euro wie 50000, 10.000,50, 3,6 Mio. Euro oder eine Spanne "
           "wie 50.000.., 1000..5000";
  case NL_FIELD_YEAR:
    return "kein Jahr; erwartet wird 2024, 2022..2024 oder 2023..";
  case NL_FIELD_DATE:
    return "kein Datum; erwartet wird 2024, 2024-03, 12.03.2024, März 2024 oder eine Spanne wie "
           "2023-03..2024";
  case NL_FIELD_WORDS:
  case NL_FIELD_NAME:
  case NL_FIELD_PERSON:
  case NL_FIELD_CODE:
  case NL_FIELD_KEYWORD:
    break;
  }
  return NULL;
}

/* Whether text is a value of a field of numbers or dates; fills what leaf has of it. */
static gboolean
read_value(const NlField *field, const char *text, NlNode *leaf)
{
  if (field->kind == NL_FIELD_COUNT || field->kind == NL_FIELD_AMOUNT)
    return nl_numbers_parse(text, field->kind == NL_FIELD_AMOUNT, &leaf->numbers);
  return nl_dates_parse(text, field->kind == NL_FIELD_YEAR, &leaf->range);
}

static void
fault_keyword(const NlNode *leaf, GError **error)
{
  g_autofree char *words = g_strjoinv(", ", (char **)leaf->field->keywords);
  nl_query_set_error(error, NL_QUERY_ERROR_SYNTAX, leaf->position,
                     "»%s« gibt es bei %s: nicht; erwartet wird eines von: %s", leaf->text,
                     leaf->field->name, words);
}

gboolean
nl_value_check(NlNode *leaf, GError **error)
{
  const NlField *field = leaf->field;
  const char *expected = field ? expected_of(field->kind) : NULL;
  gboolean is_keyword = field && field->kind == NL_FIELD_KEYWORD;
  if (is_keyword && (leaf->kind == NL_NODE_PREFIX || !check_keyword(field, leaf->text))) {
    fault_keyword(leaf, error);
    return FALSE;
  }
  if (expected && (leaf->kind == NL_NODE_PREFIX || !read_value(field, leaf->text, leaf))) {
    nl_query_set_error(error, NL_QUERY_ERROR_SYNTAX, leaf->position, "%s: »%s« ist %s", field->name,
                       leaf->text, expected);
    return FALSE;
  }
  return TRUE;
}

gsize
nl_value_length(const NlField *field, const char *at)
{
  gsize best = nl_scan_word(at);
  gsize length = best;
  if (!field || !expected_of(field->kind))
    return best;
  for (guint words = 2; words <= VALUE_WORDS; words++) {
    const char *next = at + length;
    while (*next == ' ')
      next++;
    length = (gsize)(next - at) + nl_scan_word(next);
    g_autofree char *text = g_strndup(at, length);
    NlNode unused;
    if (read_value(field, text, &unused))
      best = length;
  }
  return best;
}
