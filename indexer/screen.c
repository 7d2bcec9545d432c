/* screen.c: see screen.h.
 *
 * There are thousands of strings, and a text has few of them. Each waits at three bytes of its own (at all that it has, if
 * it is shorter), and is compared only where a text has those: so the pass costs next to nothing for strings that are
 * not there, however many they are. A second pass over the text in small letters looks for the caseless ones.
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
  guint32 next;      /* of the entries that wait at the same place; 0 for none */
  gboolean caseless; /* the string is in small letters */
  char *string;
  GArray *needs; /* guint: which it meets */
} Entry;

struct NlScreen {
  GHashTable *needs;          /* the strings, joined → their number */
  GHashTable *strings;        /* string, caseless ones with a line break before → its needs */
  GArray *entries;            /* Entry; the first is none */
  guint32 first[N_PLACES];    /* of the entries that wait there; 0 for none */
  guint8 waits[N_PLACES / 8]; /* a bit for each place where some wait: it stays in the cache */
  guint8 key_lengths[2][256]; /* [caseless][its last byte]: bit n: there is a key of n bytes */
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

/* ---- case ---- */

/* Of ASCII and Latin-1, byte by byte; other bytes stay as they are. You free it. */
static char *
make_small(const char *text, gsize length)
{
  char *small = g_ascii_strdown(text, (gssize)length);

  for (char *at = strchr(small, 0xC3); at != NULL; at = strchr(at, 0xC3)) {
    guchar c = (guchar)at[1];
    if (c >= 0x80 && c <= 0x9E)
      at[1] = (char)(c | 0x20);
    at++;
  }
  return small;
}

/* Characters beyond Latin-1 that PCRE2 takes for one of it in the other case: ſ, K, Å, ẞ and Ÿ. */
static gboolean
has_odd_case(const char *text)
{
  static const char *const odd[] = { "\u017f", "\u212a", "\u212b", "\u1e9e", "\u0178" };
  gboolean has = FALSE;
  for (guint i = 0; !has && i < G_N_ELEMENTS(odd); i++)
    has = strstr(text, odd[i]) != NULL;
  return has;
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

/* Keys in small letters wait at places of their own. */
static guint
place_of(guint32 key, gboolean caseless)
{
  return ((caseless ? ~key : key) * 2654435761U) >> (32 - PLACE_BITS);
}

static const Entry *
entry_at(const NlScreen *screen, guint32 n)
{
  return &g_array_index(screen->entries, Entry, n);
}

static guint
count_waiting(const NlScreen *screen, guint place)
{
  guint n = 0;
  for (guint32 i = screen->first[place]; i > 0; i = entry_at(screen, i)->next)
    n++;
  return n;
}

/* Lets the string wait where fewest do. */
static void
add_string(NlScreen *screen, const NlLiteral *string, GArray *needs)
{
  gsize length = strlen(string->text), n = MIN(length, KEY_BYTES);
  Entry entry
      = { .length = (guint32)length,
          .caseless = string->caseless,
          .string = string->caseless ? make_small(string->text, length) : g_strdup(string->text),
          .needs = needs };
  guint place = 0, fewest = G_MAXUINT;

  for (gsize end = n; end <= length; end++) {
    guint32 key = key_of(entry.string + end, n);
    guint at = place_of(key, entry.caseless), waiting = count_waiting(screen, at);
    if (waiting < fewest) {
      fewest = waiting;
      place = at;
      entry.key = key;
      entry.up_to = (guint32)end;
    }
  }
  entry.next = screen->first[place];
  screen->first[place] = screen->entries->len;
  screen->waits[place / 8] |= (guint8)(1 << place % 8);
  screen->key_lengths[entry.caseless][entry.key & 0xff] |= (guint8)(1 << n);
  g_array_append_val(screen->entries, entry);
}

/* By which it is known among others. */
static void
append_name(GString *out, const NlLiteral *string)
{
  if (string->caseless)
    g_string_append_c(out, '\n');
  g_string_append(out, string->text);
}

static GArray *
needs_of(NlScreen *screen, const NlLiteral *string)
{
  g_autoptr(GString) name = g_string_new(NULL);
  GArray *needs = NULL;

  append_name(name, string);
  needs = g_hash_table_lookup(screen->strings, name->str);
  if (needs == NULL) {
    needs = g_array_new(FALSE, FALSE, sizeof(guint));
    g_hash_table_insert(screen->strings, g_strdup(name->str), needs);
    add_string(screen, string, needs);
  }
  return needs;
}

/* Most texts have most pairs of small letters. */
static gboolean
tells_nothing(const NlLiteral *string)
{
  static const char small[] = " abcdefghijklmnopqrstuvwxyz";
  static const char letters[] = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  gsize length = strspn(string->text, string->caseless ? letters : small);
  return length < 3 && string->text[length] == '\0';
}

guint
nl_screen_add(NlScreen *screen, const NlLiteral *strings)
{
  g_autoptr(GString) names = g_string_new(NULL);
  gboolean nothing = FALSE;
  guint need = 0;

  for (const NlLiteral *string = strings; string->text != NULL; string++) {
    append_name(names, string);
    g_string_append_c(names, '\n');
    nothing |= tells_nothing(string);
  }
  need = GPOINTER_TO_UINT(g_hash_table_lookup(screen->needs, names->str));
  if (need == 0 && !nothing) {
    need = g_hash_table_size(screen->needs) + 1;
    g_hash_table_insert(screen->needs, g_strdup(names->str), GUINT_TO_POINTER(need));
    for (const NlLiteral *string = strings; string->text != NULL; string++)
      g_array_append_val(needs_of(screen, string), need);
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

/* A text as it is, or in small letters. */
typedef struct {
  const char *text;
  gsize length;
  gboolean caseless;
} Looked;

static gboolean
are_waiting(const NlScreen *screen, guint place)
{
  return screen->waits[place / 8] >> place % 8 & 1;
}

/* Those strings that wait there, and whose key ends with `end` bytes of the text. */
static void
look_at(const NlScreen *screen, const Looked *in, guint place, guint32 key, gsize end, guint64 *met)
{
  for (guint32 i = screen->first[place]; i > 0; i = entry_at(screen, i)->next) {
    const Entry *entry = entry_at(screen, i);
    if (entry->key == key && entry->caseless == in->caseless && entry->up_to <= end
        && entry->length <= in->length - (end - entry->up_to)
        && memcmp(in->text + end - entry->up_to, entry->string, entry->length) == 0)
      for (guint n = 0; n < entry->needs->len; n++)
        set_met(met, g_array_index(entry->needs, guint, n));
  }
}

static void
look_through(const NlScreen *screen, const Looked *in, guint64 *met)
{
  static const guint32 masks[KEY_BYTES + 1] = { 0, 0xff, 0xffff, 0xffffff };
  const guint8 *lengths = screen->key_lengths[in->caseless];
  guint32 last = 0;

  for (gsize end = 1; end <= in->length; end++) {
    guchar c = (guchar)in->text[end - 1];
    last = last << 8 | c;
    for (guint left = lengths[c]; left != 0; left &= left - 1) {
      guint32 key = last & masks[g_bit_nth_lsf(left, -1)];
      guint place = place_of(key, in->caseless);
      if (are_waiting(screen, place))
        look_at(screen, in, place, key, end, met);
    }
  }
}

void
nl_screen_read(const NlScreen *screen, const char *text, gsize length, guint64 *out_met)
{
  const guint every_text = 0;
  g_autofree char *small = make_small(text, length);

  memset(out_met, has_odd_case(text) ? 0xff : 0, nl_screen_n_words(screen) * sizeof *out_met);
  set_met(out_met, every_text);
  look_through(screen, &(const Looked){ text, length, FALSE }, out_met);
  look_through(screen, &(const Looked){ small, length, TRUE }, out_met);
}
