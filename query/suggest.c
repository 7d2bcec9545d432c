/* suggest.c: edit distance over the words of the index, in their folded forms. */
#include "query/suggest.h"

#include <string.h>

enum {
  WORD_MIN = 4, /* letters: shorter words have too many neighbours */
  WORD_MAX = 60,
  LONG_WORD = 7, /* from here on two letters may be wrong */
};

/* ---- distance ---- */

/* Letters to be put in, left out, changed or swapped with their neighbour; more than max where it is more. */
static guint
distance(const char *a, gsize n_a, const char *b, gsize n_b, guint max)
{
  guint rows[3][WORD_MAX + 1];
  guint *before = rows[0], *last = rows[1], *row = rows[2];
  for (gsize j = 0; j <= n_b; j++)
    last[j] = (guint)j;
  for (gsize i = 1; i <= n_a; i++) {
    guint least = row[0] = (guint)i;
    for (gsize j = 1; j <= n_b; j++) {
      guint changed = last[j - 1] + (a[i - 1] != b[j - 1]);
      row[j] = MIN(MIN(last[j], row[j - 1]) + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = MIN(row[j], before[j - 2] + 1);
      least = MIN(least, row[j]);
    }
    if (least > max)
      return least;
    guint *next = before;
    before = last;
    last = row;
    row = next;
  }
  return last[n_b];
}

/* ---- the nearest word ---- */

/* A word of the index, of all folders together. */
typedef struct {
  char *stem, *written;
  guint distance;
  guint64 count;
} Candidate;

typedef struct {
  const char *word;
  gsize length;
  guint max;
  GHashTable *candidates; /* folded word → Candidate */
} Neighbours;

static void
candidate_free(gpointer data)
{
  Candidate *candidate = data;
  g_free(candidate->stem);
  g_free(candidate->written);
  g_free(candidate);
}

static void
add_neighbour(const Neighbours *neighbours, const NlIndexWord *word, guint far)
{
  g_autofree char *key = g_strndup(word->word.text, word->word.length);
  Candidate *candidate = g_hash_table_lookup(neighbours->candidates, key);
  if (!candidate) {
    candidate = g_new0(Candidate, 1);
    candidate->stem = g_strndup(word->stem.text, word->stem.length);
    candidate->written = g_strndup(word->written.text, word->written.length);
    candidate->distance = far;
    g_hash_table_insert(neighbours->candidates, g_steal_pointer(&key), candidate);
  }
  candidate->count += word->count;
}

static void
on_word(const NlIndexWord *word, gpointer user_data)
{
  const Neighbours *neighbours = user_data;
  gsize length = word->word.length;
  gsize apart = MAX(length, neighbours->length) - MIN(length, neighbours->length);
  if (apart > neighbours->max || length > WORD_MAX)
    return;
  guint far
      = distance(neighbours->word, neighbours->length, word->word.text, length, neighbours->max);
  if (far <= neighbours->max)
    add_neighbour(neighbours, word, far);
}

/* The order of the alphabet, so that it is the same each time. */
static gboolean
is_better(const Candidate *a, const Candidate *b)
{
  if (!b || a->distance != b->distance)
    return !b || a->distance < b->distance;
  return a->count != b->count ? a->count > b->count : strcmp(a->written, b->written) < 0;
}

static gboolean
nearest(NlReader *reader, GHashTable *candidates, char **out, GError **error)
{
  GHashTableIter iter;
  gpointer value = NULL;
  const Candidate *best = NULL;
  gboolean good = TRUE;
  g_hash_table_iter_init(&iter, candidates);
  while (good && g_hash_table_iter_next(&iter, NULL, &value)) {
    gboolean lives = FALSE;
    if (!is_better(value, best))
      continue;
    good = nl_reader_stem_lives(reader, ((const Candidate *)value)->stem, &lives, error);
    best = lives ? value : best;
  }
  *out = best ? g_strdup(best->written) : NULL;
  return good;
}

/* ---- which words ---- */

typedef struct {
  char *exact, *stem;
  guint n;
} Single;

static void
on_token(const NlToken *token, gpointer user_data)
{
  Single *single = user_data;
  if (single->n++ == 0) {
    single->exact = g_strdup(token->exact);
    single->stem = g_strdup(token->stem);
  }
}

static gboolean
is_correctable(const NlReader *reader, const NlNode *node, Single *out)
{
  if (node->kind != NL_NODE_WORD || !nl_node_is_text(node) || node->compounds)
    return FALSE;
  nl_german_tokens(reader->german, node->text, -1, on_token, out);
  gsize length = out->n == 1 ? strlen(out->exact) : 0;
  return length >= WORD_MIN && length <= WORD_MAX && !strpbrk(out->exact, "0123456789");
}

static gboolean
find_nearest(NlReader *reader, const Single *single, char **out, GError **error)
{
  g_autoptr(GHashTable) candidates
      = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, candidate_free);
  Neighbours neighbours = { single->exact, strlen(single->exact), 1, candidates };
  neighbours.max = neighbours.length >= LONG_WORD ? 2 : 1;
  for (guint i = 0; i < reader->words->len; i++)
    nl_words_each_word(g_ptr_array_index(reader->words, i), on_word, &neighbours);
  return nearest(reader, candidates, out, error);
}

/* The correction of a leaf; NULL where it needs none or there is none. */
static gboolean
correct(NlReader *reader, const NlNode *node, char **out, GError **error)
{
  Single single = { 0 };
  guint count = 1;
  gboolean good = TRUE;
  if (is_correctable(reader, node, &single)) {
    g_autofree char *term = g_strconcat(NL_PREFIX_STEM, single.stem, NULL);
    good = xap_database_term_count(reader->database, term, &count, error);
    if (good && count == 0)
      good = find_nearest(reader, &single, out, error);
  }
  g_free(single.exact);
  g_free(single.stem);
  return good;
}

/* ---- the query ---- */

typedef struct {
  NlReader *reader;
  const char *query;
  const char *copied; /* up to here the query is in text */
  GString *text;
  GError *error;
} Correcting;

/* A leaf stands where its node says, behind the name of its field. */
static void
correct_leaf(Correcting *correcting, const NlNode *node)
{
  g_autofree char *better = NULL;
  if (!correct(correcting->reader, node, &better, &correcting->error) || !better)
    return;
  const char *at = strstr(g_utf8_offset_to_pointer(correcting->query, node->position), node->text);
  if (!at || at < correcting->copied)
    return;
  g_string_append_len(correcting->text, correcting->copied, at - correcting->copied);
  g_string_append(correcting->text, better);
  correcting->copied = at + strlen(node->text);
}

static void
correct_node(Correcting *correcting, const NlNode *node)
{
  if (correcting->error || node->kind == NL_NODE_NOT)
    return;
  if (!node->parts)
    correct_leaf(correcting, node);
  for (guint i = 0; node->parts && i < node->parts->len; i++)
    correct_node(correcting, g_ptr_array_index(node->parts, i));
}

gboolean
nl_suggest(NlReader *reader, const NlNode *root, const char *query, char **out, GError **error)
{
  g_autoptr(GString) text = g_string_new(NULL);
  Correcting correcting = { .reader = reader, .query = query, .copied = query, .text = text };
  correct_node(&correcting, root);
  *out = NULL;
  if (correcting.error) {
    g_propagate_error(error, correcting.error);
    return FALSE;
  }
  if (correcting.copied > query)
    *out = g_strconcat(text->str, correcting.copied, NULL);
  return TRUE;
}
