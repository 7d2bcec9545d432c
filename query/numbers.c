/* numbers.c: digits with German or plain separators, and what stands behind an amount. */
#include "query/numbers.h"

#include <string.h>

#define MOST_DIGITS 15 /* more is no number of votes and no sum of money, and might not fit */

/* ---- one number ---- */

static gboolean
is_separator(char c)
{
  return c == '.' || c == '\'';
}

/* Digits, in groups of three where they are separated ("50.000"). Returns the rest; NULL where there are none. */
static const char *
read_whole(const char *text, guint64 *out)
{
  gsize first = strspn(text, "0123456789");
  gsize total = first;
  *out = g_ascii_strtoull(text, NULL, 10);
  text += first;
  while (first > 0 && first <= 3 && total <= MOST_DIGITS && is_separator(*text)
         && strspn(text + 1, "0123456789") == 3) {
    *out = *out * 1000 + g_ascii_strtoull(text + 1, NULL, 10);
    text += strlen(".000");
    total += 3;
  }
  return first > 0 && total <= MOST_DIGITS ? text : NULL;
}

/* ",5" or ",50", also with a point, as hundredths. Returns the rest. */
static const char *
read_hundredths(const char *text, guint64 *out)
{
  gsize digits = *text == ',' || *text == '.' ? strspn(text + 1, "0123456789") : 0;
  *out = 0;
  if (digits != 1 && digits != 2)
    return text;
  *out = g_ascii_strtoull(text + 1, NULL, 10) * (digits == 1 ? 10 : 1);
  return text + 1 + digits;
}

static gboolean
is_word_of(const char *word, const char *const *words)
{
  g_autofree char *lower = g_utf8_strdown(word, -1);
  return g_strv_contains(words, lower);
}

/* What the words behind a number make of it: "Mio. Euro" is a million; 0 where they are no money. */
static guint64
read_unit(const char *text)
{
  static const char *const thousand[] = { "tausend", "tsd.", "tsd", "t€", "teur", NULL };
  static const char *const million[] = { "million", "millionen", "mio.", "mio", NULL };
  static const char *const milliard[] = { "milliarde", "milliarden", "mrd.", "mrd", NULL };
  static const char *const euro[] = { "euro", "eur", "€", NULL };
  guint64 factor = 1;
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  for (char **word = words; *word; word++) {
    if (is_word_of(*word, thousand))
      factor *= 1000;
    else if (is_word_of(*word, million))
      factor *= 1000000;
    else if (is_word_of(*word, milliard))
      factor *= 1000000000;
    else if (**word && !is_word_of(*word, euro))
      return 0;
    if (factor > 1000000000)
      return 0;
  }
  return factor;
}

static gboolean
read_count(const char *text, guint64 *out)
{
  const char *rest = read_whole(text, out);
  return rest && *rest == '\0';
}

/* In cents. */
static gboolean
read_euro(const char *text, guint64 *out)
{
  guint64 whole = 0;
  guint64 hundredths = 0;
  const char *rest = read_whole(text, &whole);
  if (!rest)
    return FALSE;
  guint64 unit = read_unit(read_hundredths(rest, &hundredths));
  *out = (whole * 100 + hundredths) * unit;
  return unit > 0 && whole < G_MAXUINT64 / 200 / unit;
}

/* ---- ranges ---- */

gboolean
nl_numbers_parse(const char *text, gboolean euro, NlNumberRange *out)
{
  gboolean (*read)(const char *text, guint64 *out) = euro ? read_euro : read_count;
  g_autofree char *copy = g_strstrip(g_strdup(text));
  char *dots = strstr(copy, "..");
  *out = (NlNumberRange){ 0, G_MAXUINT64 };
  if (!dots) {
    gboolean good = read(copy, &out->low);
    out->high = out->low;
    return good;
  }
  *dots = '\0';
  const char *left = g_strstrip(copy);
  const char *right = g_strstrip(dots + 2);
  if (*left == '\0' && *right == '\0')
    return FALSE;
  return (*left == '\0' || read(left, &out->low)) && (*right == '\0' || read(right, &out->high))
         && out->low <= out->high;
}

/* ---- in German ---- */

/* "50.000" */
static char *
with_points(guint64 number)
{
  g_autofree char *digits = g_strdup_printf("%" G_GUINT64_FORMAT, number);
  GString *out = g_string_new(NULL);
  gsize length = strlen(digits);
  for (gsize i = 0; i < length; i++) {
    if (i > 0 && (length - i) % 3 == 0)
      g_string_append_c(out, '.');
    g_string_append_c(out, digits[i]);
  }
  return g_string_free(out, FALSE);
}

static char *
describe_one(guint64 number, gboolean euro)
{
  if (!euro)
    return g_strdup_printf("%" G_GUINT64_FORMAT, number);
  g_autofree char *whole = with_points(number / 100);
  guint cents = (guint)(number % 100);
  return cents ? g_strdup_printf("%s,%02u €", whole, cents) : g_strdup_printf("%s €", whole);
}

char *
nl_numbers_describe(const NlNumberRange *range, gboolean euro)
{
  g_autofree char *low = describe_one(range->low, euro);
  g_autofree char *high = describe_one(range->high, euro);
  if (range->high == G_MAXUINT64)
    return g_strdup_printf("%s oder mehr", low);
  if (range->low == range->high)
    return g_steal_pointer(&low);
  return range->low == 0 ? g_strdup_printf("höchstens %s", high)
                         : g_strdup_printf("%s bis %s", low, high);
}
