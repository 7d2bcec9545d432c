/* screen.c: see screen.h.
 *
 * There are thousands of strings, and a text has few of them. Each waits at three bytes of its own (at all that it has, if
 * it is shorter), and is compared only where a text has those: so the pass costs next to nothing for strings that are
 * not there, however many they are.
 */
#include "indexer/screen.h"

#include <string.h>

/* Bytes of a string by which it is looked for, at most. */
#define KEY_BYTES 3
/* Where strings wait; some keys share a place. */
#define PLACE_BITS 15
#define N_PLACES   (1 << PLACE_BITS)

typedef struct {
  guint32 key;
  guint32 up_to; /* its bytes up to the end of the key */
  guint32 length;
  guint32 next; /* of the entries that wait at the same place; 0 for none */
  char *string;
  GArray *needs; /* guint: which it meets */
} Entry;

struct NlScreen {
  GHashTable *needs;       /* the strings, joined → their number */
  GHashTable *strings;     /* string → its needs */
  GArray *entries;         /* Entry; the first is none */
  guint32 first[N_PLACES]; /* of the entries that wait there; 0 for none */
  guint8 shorter[256];     /* whether a key of fewer bytes ends so */
};

static void
entry_clear(gpointer data)
{
  Entry *entry = data;
  g_free(entry->string);
}

static void
array_free(gpointer array)
{
  g_array_unref(array);
}

NlScreen *
nl_screen_new(void)
{
  NlScreen *screen = g_new0(NlScreen, 1);
  screen->needs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  screen->strings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, array_free);
  screen->entries = g_array_new(FALSE, TRUE, sizeof(Entry));
  g_array_set_clear_func(screen->entries, entry_clear);
  g_array_set_size(screen->entries, 1);
  return screen;
}

void
nl_screen_free(NlScreen *screen)
{
  if (screen != NULL) {
    g_hash_table_unref(screen->needs);
    g_hash_table_unref(screen->strings);
    g_array_unref(screen->entries);
    g_free(screen);
  }
}

/* ---- what is looked for ---- */

/* The n bytes up to there, KEY_BYTES at most. */
static guint32
key_of(const char *end, gsize n)
{
  guint32 key = 0;
  for (const char *at = end - n; at < end; at++)
    key = key << 8 | (guchar)*at;
  return key;
}

static guint
place_of(guint32 key)
{
  return (key * 2654435761U) >> (32 - PLACE_BITS);
}

static const Entry *
entry_at(const NlScreen *screen, guint32 n)
{
  return &g_array_index(screen->entries, Entry, n);
}

static guint
count_waiting(const NlScreen *screen, guint32 key)
{
  guint n = 0;
  for (guint32 i = screen->first[place_of(key)]; i > 0; i = entry_at(screen, i)->next)
    n++;
  return n;
}

/* Lets the string wait where fewest do. */
static void
add_string(NlScreen *screen, const char *string, GArray *needs)
{
  gsize length = strlen(string), n = MIN(length, KEY_BYTES);
  Entry entry = { .key = key_of(string + n, n),
                  .up_to = (guint32)n,
                  .length = (guint32)length,
                  .string = g_strdup(string),
                  .needs = needs };
  guint32 *first = NULL;

  for (gsize end = n + 1; end <= length; end++) {
    guint32 key = key_of(string + end, n);
    if (count_waiting(screen, key) < count_waiting(screen, entry.key)) {
      entry.key = key;
      entry.up_to = (guint32)end;
    }
  }
  first = &screen->first[place_of(entry.key)];
  entry.next = *first;
  *first = screen->entries->len;
  g_array_append_val(screen->entries, entry);
  if (n < KEY_BYTES)
    screen->shorter[entry.key & 0xff] = TRUE;
}

static GArray *
needs_of(NlScreen *screen, const char *string)
{
  GArray *needs = g_hash_table_lookup(screen->strings, string);

  if (needs == NULL) {
    needs = g_array_new(FALSE, FALSE, sizeof(guint));
    g_hash_table_insert(screen->strings, g_strdup(string), needs);
    add_string(screen, string, needs);
  }
  return needs;
}

/* Most texts have most pairs of small letters. */
static gboolean
tells_nothing(const char *const *strings)
{
  gboolean small = FALSE;
  for (; !small && *strings != NULL; strings++) {
    gsize length = strspn(*strings, " abcdefghijklmnopqrstuvwxyz");
    small = (*strings)[length] == '\0' && length < KEY_BYTES;
  }
  return small;
}

guint
nl_screen_add(NlScreen *screen, const char *const *strings)
{
  g_autofree char *joined = g_strjoinv("\n", (char **)strings);
  guint need = GPOINTER_TO_UINT(g_hash_table_lookup(screen->needs, joined));

  if (need == 0 && !tells_nothing(strings)) {
    need = g_hash_table_size(screen->needs) + 1;
    g_hash_table_insert(screen->needs, g_steal_pointer(&joined), GUINT_TO_POINTER(need));
    for (; *strings != NULL; strings++)
      g_array_append_val(needs_of(screen, *strings), need);
  }
  return need;
}

/* ---- looking ---- */

gsize
nl_screen_n_words(const NlScreen *screen)
{
  return g_hash_table_size(screen->needs) / 64 + 1;
}

gboolean
nl_screen_are_met(const guint64 *met, const guint *needs, guint n_needs)
{
  gboolean are = TRUE;
  for (guint i = 0; are && i < n_needs; i++)
    are = met[needs[i] / 64] >> needs[i] % 64 & 1;
  return are;
}

static void
set_met(guint64 *met, guint need)
{
  met[need / 64] |= G_GUINT64_CONSTANT(1) << need % 64;
}

/* Those strings whose key ends with `end` bytes of the text. */
static void
look_at(const NlScreen *screen, guint32 key, const char *text, gsize length, gsize end,
        guint64 *met)
{
  for (guint32 i = screen->first[place_of(key)]; i > 0; i = entry_at(screen, i)->next) {
    const Entry *entry = entry_at(screen, i);
    if (entry->key == key && entry->up_to <= end && entry->length <= length - (end - entry->up_to)
        && memcmp(text + end - entry->up_to, entry->string, entry->length) == 0)
      for (guint n = 0; n < entry->needs->len; n++)
        set_met(met, g_array_index(entry->needs, guint, n));
  }
}

void
nl_screen_read(const NlScreen *screen, const char *text, gsize length, guint64 *out_met)
{
  static const guint32 masks[KEY_BYTES + 1] = { 0, 0xff, 0xffff, 0xffffff };
  const guint every_text = 0;
  guint32 last = 0;

  memset(out_met, 0, nl_screen_n_words(screen) * sizeof *out_met);
  set_met(out_met, every_text);
  for (gsize end = 1; end <= length; end++) {
    guchar c = (guchar)text[end - 1];
    last = last << 8 | c;
    for (gsize n = screen->shorter[c] ? 1 : KEY_BYTES; n <= MIN(KEY_BYTES, end); n++)
      look_at(screen, last & masks[n], text, length, end, out_met);
  }
}
