/* rules.c: loads profiles and words, and hashes them by profile. */
#include "indexer/rules.h"

#include "corpus/datadir.h"

struct NlRules {
  NlProfiles *profiles;
  NlWordlist *words;
  char *words_hash;
  GHashTable *hashes; /* profile → hash, filled as they are asked for; "" → of all */
};

static void
load_words(NlRules *rules)
{
  g_autofree char *text = NULL;
  gsize length = 0;
  if (g_file_get_contents(NL_WORDLIST_PATH, &text, &length, NULL))
    rules->words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
  rules->words_hash = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text, length);
}

NlRules *
nl_rules_load(GError **error)
{
  g_autoptr(NlRules) rules = g_new0(NlRules, 1);
  g_autofree char *folder = nl_datadir_find("corpus/profiles");
  rules->hashes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  rules->profiles = nl_profiles_load(folder, error);
  if (!rules->profiles)
    return NULL;
  load_words(rules);
  return g_steal_pointer(&rules);
}

void
nl_rules_free(NlRules *rules)
{
  if (!rules)
    return;
  nl_profiles_free(rules->profiles);
  nl_wordlist_free(rules->words);
  g_hash_table_unref(rules->hashes);
  g_free(rules->words_hash);
  g_free(rules);
}

NlProfiles *
nl_rules_profiles(const NlRules *rules)
{
  return rules->profiles;
}

const NlWordlist *
nl_rules_words(const NlRules *rules)
{
  return rules->words;
}

static char *
hash_of(const NlRules *rules, const NlProfile *profile)
{
  const char *hash = profile ? nl_profile_hash(profile) : nl_profiles_hash(rules->profiles);
  g_autofree char *both = g_strconcat(NL_VERSION, " ", rules->words_hash, " ", hash, NULL);
  return g_compute_checksum_for_string(G_CHECKSUM_SHA256, both, -1);
}

const char *
nl_rules_hash(const NlRules *rules, const char *profile)
{
  const NlProfile *known = profile ? nl_profiles_find(rules->profiles, profile) : NULL;
  const char *name = known ? profile : "";
  char *hash = g_hash_table_lookup(rules->hashes, name);
  if (!hash) {
    hash = hash_of(rules, known);
    g_hash_table_insert(rules->hashes, g_strdup(name), hash);
  }
  return hash;
}
