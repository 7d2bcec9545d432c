/* rule.h: a profile's rules as they are put to a text. */
#ifndef NL_INDEXER_RULE_H
#define NL_INDEXER_RULE_H

#include "indexer/recall.h"

G_BEGIN_DECLS

typedef struct {
  char *name;                /* "item.top" */
  NlPattern *pattern;        /* borrowed; NULL for a rule that is taken away */
  char *text;                /* expanded */
  guint needs[NL_MAX_NEEDS]; /* what a text must have for it, by the profile's screen */
} NlRule;

/* What is known of the texts that they were put to. Borrowed. */
NlRecall *nl_profile_recall(const NlProfile *profile);

/* Those of a set, NlRule, a profile's own before those of what it builds on. Borrowed. */
const GPtrArray *nl_profile_rules(const NlProfile *profile, NlRuleSet set);

G_END_DECLS

#endif
