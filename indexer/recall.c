/* recall.c: see recall.h. */
#include "indexer/recall.h"

#include <string.h>

/* What is kept at once; beyond it all is forgotten. Most documents have a fraction of that. */
#define MAX_TEXTS 4096
#define MAX_BYTES ((gsize)4 << 20)

struct NlRecall {
  const NlScreen *screen;
  GHashTable *texts; /* text → NlKnown */
  gsize n_bytes;     /* of them all */
  char *last;        /* the one asked for last, borrowed: mostly it is asked for again */
  NlKnown *last_known;
};

/* By eight bytes at a time: GLib's takes one, which costs more than putting some rules does. */
static guint
hash_of(gconstpointer data)
{
  const guint64 odd = G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
  const char *text = data;
  gsize length = strlen(text);
  guint64 hash = length, word = 0;

  for (gsize at = 0; at < length; at += sizeof word) {
    word = 0;
    memcpy(&word, text + at, MIN(sizeof word, length - at));
    hash = (hash ^ word) * odd;
    hash ^= hash >> 32;
  }
  return (guint)hash;
}

NlRecall *
nl_recall_new(const NlScreen *screen)
{
  NlRecall *recall = g_new0(NlRecall, 1);
  recall->screen = screen;
  recall->texts = g_hash_table_new_full(hash_of, g_str_equal, g_free, g_free);
  return recall;
}

void
nl_recall_clear(NlRecall *recall)
{
  g_hash_table_remove_all(recall->texts);
  recall->n_bytes = 0;
  recall->last = NULL;
}

void
nl_recall_free(NlRecall *recall)
{
  if (recall != NULL)
    g_hash_table_unref(recall->texts);
  g_free(recall);
}

static void
add_text(NlRecall *recall, const char *text)
{
  gsize length = strlen(text), n_words = nl_screen_n_words(recall->screen);

  if (g_hash_table_size(recall->texts) >= MAX_TEXTS || recall->n_bytes + length > MAX_BYTES)
    nl_recall_clear(recall);
  recall->n_bytes += length;
  recall->last = g_strndup(text, length);
  recall->last_known = g_malloc(sizeof(NlKnown) + n_words * sizeof(guint64));
  memset(recall->last_known->first, 0xff, sizeof recall->last_known->first); /* NL_NOT_ASKED */
  nl_screen_read(recall->screen, text, length, recall->last_known->met);
  g_hash_table_insert(recall->texts, recall->last, recall->last_known);
}

NlKnown *
nl_recall_text(NlRecall *recall, const char *text)
{
  gpointer key = NULL, known = NULL;

  if (recall->last != NULL && strcmp(recall->last, text) == 0) {
    /* at hand */
  } else if (g_hash_table_lookup_extended(recall->texts, text, &key, &known)) {
    recall->last = key;
    recall->last_known = known;
  } else {
    add_text(recall, text);
  }
  return recall->last_known;
}
