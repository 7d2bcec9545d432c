/* sights.c: see sights.h. */
#include "indexer/sights.h"
#include "indexer/findings.h"
#include "indexer/number.h"

/* Where a number is spoken of, or stands at the beginning of a line: loosely where it may be a list's within a text. */
typedef struct {
  guint block;
  gboolean loose;
} Sight;

struct NlSights {
  NlReader *reader;
  GHashTable *
      by_number; /* key without the letter of the part → GArray of Sight; NULL until the first is asked for */
};

NlSights *
nl_sights_new(NlReader *reader)
{
  NlSights *sights = g_new0(NlSights, 1);
  sights->reader = reader;
  return sights;
}

void
nl_sights_free(NlSights *sights)
{
  g_clear_pointer(&sights->by_number, g_hash_table_unref);
  g_free(sights);
}

static void
add_sight(NlSights *sights, const char *key, guint block, gboolean loose)
{
  const Sight sight = { block, loose };
  GArray *there = g_hash_table_lookup(sights->by_number, key);

  if (there == NULL) {
    there = g_array_new(FALSE, FALSE, sizeof(Sight));
    g_hash_table_insert(sights->by_number, g_strdup(key), there);
  }
  g_array_append_val(there, sight);
}

/* Each number of a list: "4, 5.1 und 7 bis 9". */
static void
add_list(NlSights *sights, const char *list, guint block)
{
  g_autoptr(GPtrArray) keys = nl_number_list(list);
  for (guint i = 0; i < keys->len; i++)
    add_sight(sights, g_ptr_array_index(keys, i), block, FALSE);
}

static void
see_mentions(NlSights *sights, guint block)
{
  g_autoptr(NlFinder) mentions = nl_finder_new(sights->reader->profile, NL_RULE_MENTION,
                                               nl_reader_text(sights->reader, block));
  const NlMatch *match = NULL;

  while (nl_finder_next(mentions, &match) != NULL) {
    g_autofree char *numbers = nl_match_dup(match, "numbers");
    if (numbers != NULL)
      add_list(sights, numbers, block);
  }
}

/* What looks like a heading, though it may not have been taken for one. */
static void
see_heading(NlSights *sights, NlRuleSet set, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *number = NULL, *key = NULL;

  if (nl_reader_match(sights->reader, set, block, &match) != NULL)
    number = nl_match_dup(match, "number");
  key = number != NULL ? nl_number_key(number) : NULL;
  if (key != NULL)
    add_sight(sights, nl_number_without_part(key), block, set == NL_RULE_ITEM_WEAK);
}

static const GArray *
find_sights(NlSights *sights, const char *key)
{
  if (sights->by_number == NULL) {
    sights->by_number
        = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    for (guint i = 0; i < nl_blocks_size(sights->reader->blocks); i++) {
      see_mentions(sights, i);
      see_heading(sights, NL_RULE_ITEM, i);
      see_heading(sights, NL_RULE_ITEM_WEAK, i);
    }
  }
  return g_hash_table_lookup(sights->by_number, nl_number_without_part(key));
}

gboolean
nl_sights_explain(NlSights *sights, guint from, const char *key)
{
  const GArray *there = find_sights(sights, key);
  gboolean found = FALSE;

  for (guint i = 0; there != NULL && !found && i < there->len; i++) {
    const Sight *sight = &g_array_index(there, Sight, i);
    found = !sight->loose && sight->block >= from;
  }
  return found;
}

gboolean
nl_sights_number(NlSights *sights, const NlEvidence *from, const NlEvidence *to, const char *key)
{
  const GArray *there = find_sights(sights, key);
  gboolean found = FALSE;

  for (guint i = 0; there != NULL && !found && i < there->len; i++) {
    const NlBlock *block
        = nl_blocks_at(sights->reader->blocks, g_array_index(there, Sight, i).block);
    found = nl_evidence_is_before(from, block) && (to == NULL || !nl_evidence_is_before(to, block));
  }
  return found;
}
