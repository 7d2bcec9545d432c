/* compounds.c: gathers the compounds of each asked word over the index folders, inflected forms as one. */
#include "query/compounds.h"

#include "corpus/fold.h"

#include <stdlib.h>
#include <string.h>

/* All forms of one stem. The bytes are of the folders' files. */
typedef struct {
  NlBytes stem, written;
} Candidate;

static guint
candidate_hash(gconstpointer key)
{
  const NlBytes *stem = &((const Candidate *)key)->stem;
  guint hash = 5381;
  for (gsize i = 0; i < stem->length; i++)
    hash = hash * 33 + (guchar)stem->text[i];
  return hash;
}

/* The shorter first, those of one length by the alphabet. */
static int
compare_bytes(const NlBytes *a, const NlBytes *b)
{
  if (a->length != b->length)
    return a->length < b->length ? -1 : 1;
  return memcmp(a->text, b->text, a->length);
}

static gboolean
candidate_equal(gconstpointer a, gconstpointer b)
{
  return compare_bytes(&((const Candidate *)a)->stem, &((const Candidate *)b)->stem) == 0;
}

/* The shortest form stands for all: it is most often the one without an ending. */
static void
on_compound(const NlIndexWord *word, gpointer user_data)
{
  GHashTable *candidates = user_data;
  const Candidate found = { word->stem, word->written };
  Candidate *candidate = g_hash_table_lookup(candidates, &found);
  if (!candidate)
    g_hash_table_add(candidates, g_memdup2(&found, sizeof found));
  else if (compare_bytes(&word->written, &candidate->written) < 0)
    candidate->written = word->written;
}

static int
compare_candidates(gconstpointer left, gconstpointer right)
{
  const Candidate *a = *(const Candidate *const *)left;
  const Candidate *b = *(const Candidate *const *)right;
  return compare_bytes(&a->stem, &b->stem);
}

static NlCompound *
compound_new(const Candidate *candidate)
{
  NlCompound *compound = g_new0(NlCompound, 1);
  compound->stem = g_strndup(candidate->stem.text, candidate->stem.length);
  compound->written = g_strndup(candidate->written.text, candidate->written.length);
  return compound;
}

/* Words that stand in dead readings alone are none: such are left out as far as words are told; the others do no harm,
 * for nothing that is found has them. */
static GPtrArray *
take_living(NlReader *reader, GHashTable *candidates, GError **error)
{
  guint n = 0;
  gboolean good = TRUE;
  g_autofree gpointer *all = g_hash_table_get_keys_as_array(candidates, &n);
  g_autoptr(GPtrArray) compounds = g_ptr_array_new_with_free_func(nl_compound_free);
  qsort(all, n, sizeof *all, compare_candidates);
  for (guint i = 0; good && i < n; i++) {
    gboolean lives = compounds->len > NL_COMPOUNDS_TOLD;
    NlCompound *compound = compound_new(all[i]);
    good = lives || nl_reader_stem_lives(reader, compound->stem, &lives, error);
    if (good && lives)
      g_ptr_array_add(compounds, compound);
    else
      nl_compound_free(compound);
  }
  return good ? g_steal_pointer(&compounds) : NULL;
}

/* The one word that a leaf asks for by its stem. */
typedef struct {
  char *stem;
  guint n, length;
} Asked;

static void
on_token(const NlToken *token, gpointer user_data)
{
  Asked *asked = user_data;
  if (token->is_variant)
    return;
  asked->n++;
  asked->length = (guint)strlen(token->exact);
  if (!asked->stem)
    asked->stem = g_strdup(token->stem);
}

/* ---- words that only look alike ---- */

typedef struct {
  const char *folded;
  char *small;
  gboolean is_known, is_alike; /* some known word is folded as it is; is written as it is */
} Written;

static void
compare_listed(const NlBytes *listed, gpointer user_data)
{
  Written *asked = user_data;
  g_autofree char *small = g_utf8_strdown(listed->text, (gssize)listed->length);
  g_auto(GStrv) words = g_strsplit(small, "/", -1);
  for (char **word = words; *word; word++) {
    g_autofree char *folded = nl_fold(*word);
    asked->is_known |= g_str_equal(folded, asked->folded);
    asked->is_alike |= g_str_equal(*word, asked->small);
  }
}

/* Whether who wrote an umlaut means another word than those that the list has: Büch is no Buch. */
static gboolean
is_other_word(const NlReader *reader, const char *text, const char *stem)
{
  g_autofree char *composed = g_utf8_normalize(text, -1, G_NORMALIZE_NFC);
  g_autofree char *small = g_utf8_strdown(composed, -1);
  g_autofree char *folded = nl_fold(text);
  Written asked = { .folded = folded, .small = small };
  if (!strstr(small, "ä") && !strstr(small, "ö") && !strstr(small, "ü"))
    return FALSE;
  for (guint i = 0; i < reader->words->len; i++) {
    const NlWords *words = g_ptr_array_index(reader->words, i);
    NlIndexWord known;
    nl_words_each_written(words, stem, compare_listed, &asked);
    if (nl_words_find(words, folded, &known))
      compare_listed(&known.listed, &asked);
  }
  return asked.is_known && !asked.is_alike;
}

/* ---- the words of a leaf ---- */

/* Of several words with hyphens there is none. */
static char *
asked_stem(const NlReader *reader, const NlNode *node)
{
  Asked asked = { 0 };
  if (node->kind == NL_NODE_WORD && nl_node_is_text(node))
    nl_german_tokens(reader->german, node->text, -1, on_token, &asked);
  if (asked.n != 1 || asked.length < NL_PART_MIN)
    g_clear_pointer(&asked.stem, g_free);
  return asked.stem;
}

static gboolean
add_to_leaf(NlReader *reader, NlNode *node, GError **error)
{
  g_autofree char *stem = asked_stem(reader, node);
  node->is_exact = stem && is_other_word(reader, node->text, stem);
  if (node->is_exact)
    g_clear_pointer(&stem, g_free);
  g_autoptr(GHashTable) candidates
      = g_hash_table_new_full(candidate_hash, candidate_equal, g_free, NULL);
  for (guint i = 0; stem && i < reader->words->len; i++)
    nl_words_each_compound(g_ptr_array_index(reader->words, i), stem, on_compound, candidates);
  g_autoptr(GPtrArray) compounds = take_living(reader, candidates, error);
  if (!compounds)
    return FALSE;
  g_clear_pointer(&node->part, g_free); /* they may be of a generation that is gone */
  g_clear_pointer(&node->compounds, g_ptr_array_unref);
  if (compounds->len > 0) {
    node->part = g_steal_pointer(&stem);
    node->compounds = g_steal_pointer(&compounds);
  }
  return TRUE;
}

gboolean
nl_compounds_add(NlReader *reader, NlNode *root, GError **error)
{
  gboolean good = TRUE;
  if (!root->parts)
    return add_to_leaf(reader, root, error);
  if (root->kind == NL_NODE_NEAR)
    return TRUE;
  for (guint i = 0; good && i < root->parts->len; i++)
    good = nl_compounds_add(reader, g_ptr_array_index(root->parts, i), error);
  return good;
}
