/* wording.c: compares texts word by word from both ends: what is left between is the difference. */
#include "query/wording.h"

#include <string.h>

#include "corpus/fold.h"

#define LEAD 1  /* words, at most, before those that say who decides: "Der Rat", "Der Ausschuss" */
#define FEW  15 /* words, at most, of a simple difference */

static gboolean
is_same_word(const char *a, const char *b)
{
  g_autofree char *one = nl_fold(a);
  g_autofree char *two = nl_fold(b);
  return strcmp(one, two) == 0;
}

static char *
join_words(char **words, guint from, guint to)
{
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = from; i < to; i++)
    g_string_append_printf(text, "%s%s", i > from ? " " : "", words[i]);
  return g_string_free(g_steal_pointer(&text), FALSE);
}

static gboolean
has_digit(char **words, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (strpbrk(words[i], "0123456789"))
      return TRUE;
  }
  return FALSE;
}

/* Words, no empty ones. */
static char **
split_words(const char *text)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new();
  g_auto(GStrv) pieces = g_strsplit_set(text, " \n\t", -1);
  for (char **piece = pieces; *piece; piece++) {
    if (**piece)
      g_ptr_array_add(words, g_strdup(*piece));
  }
  g_ptr_array_add(words, NULL);
  return (char **)g_ptr_array_steal(words, NULL);
}

gboolean
nl_wording_difference(const char *first, const char *second, char **out_removed, char **out_added)
{
  g_auto(GStrv) a = split_words(first);
  g_auto(GStrv) b = split_words(second);
  guint n_a = g_strv_length(a);
  guint n_b = g_strv_length(b);
  guint shorter = MIN(n_a, n_b);
  guint head = 0;
  guint tail = 0;
  while (head < shorter && is_same_word(a[head], b[head]))
    head++;
  while (head + tail < shorter && is_same_word(a[n_a - tail - 1], b[n_b - tail - 1]))
    tail++;
  gboolean is_lead = head <= LEAD && tail > shorter / 2 && !has_digit(a, head, n_a - tail)
                     && !has_digit(b, head, n_b - tail);
  if ((head == n_a && head == n_b) || is_lead)
    return FALSE;
  gboolean is_simple = MAX(n_a, n_b) - head - tail <= FEW && head + tail >= shorter / 2;
  *out_removed = is_simple && n_a > head + tail ? join_words(a, head, n_a - tail) : NULL;
  *out_added = is_simple && n_b > head + tail ? join_words(b, head, n_b - tail) : NULL;
  return TRUE;
}
