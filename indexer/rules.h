/* rules.h: all that a reading depends on but the bytes: tool, profiles, word list. */
#ifndef NL_INDEXER_RULES_H
#define NL_INDEXER_RULES_H

#include "indexer/profile.h"
#include "indexer/wordlist.h"

G_BEGIN_DECLS

typedef struct NlRules NlRules;

/* From where the program finds them. */
NlRules *nl_rules_load(GError **error);
void nl_rules_free(NlRules *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlRules, nl_rules_free)

NlProfiles *nl_rules_profiles(const NlRules *rules);
const NlWordlist *nl_rules_words(const NlRules *rules); /* NULL: there is none */

/* A hash of what a reading by that profile depends on: a reading with another hash is out of date. Of NULL, or of a
 * profile that is not there, the hash of all. */
const char *nl_rules_hash(const NlRules *rules, const char *profile);

G_END_DECLS

#endif
