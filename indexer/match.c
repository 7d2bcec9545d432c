/* match.c: puts the rules of a set to a text. See profile.h. */
#include "indexer/rule.h"

/* From so many rules on, a text is looked through for its pairs before they are put to it. */
#define MANY_RULES 3

/* The pairs of a text that a set is put to, not read yet; NULL for so few rules that they tell nothing sooner. */
static NlPairs *
begin_pairs(NlPairs *pairs, const GPtrArray *rules)
{
  pairs->is_read = FALSE;
  return rules->len >= MANY_RULES ? pairs : NULL;
}

static NlMatch *
match_rule(const NlRule *rule, const char *text, NlPairs *pairs)
{
  return rule->pattern != NULL ? nl_pattern_match(rule->pattern, text, pairs) : NULL;
}

const char *
nl_profile_match_from(const NlProfile *profile, NlRuleSet set, guint *inout_n, const char *text,
                      NlMatch **inout_match)
{
  const GPtrArray *rules = nl_profile_rules(profile, set);
  NlPairs room;
  NlPairs *pairs = begin_pairs(&room, rules);
  const char *name = NULL;

  g_clear_pointer(inout_match, nl_match_free);
  for (; *inout_match == NULL && *inout_n < rules->len; (*inout_n)++) {
    const NlRule *rule = g_ptr_array_index(rules, *inout_n);
    *inout_match = match_rule(rule, text, pairs);
    name = rule->name;
  }
  return *inout_match != NULL ? name : NULL;
}

const char *
nl_profile_match(const NlProfile *profile, NlRuleSet set, const char *text, NlMatch **out_match)
{
  guint n = 0;
  g_autoptr(NlMatch) match = NULL;
  const char *name = nl_profile_match_from(profile, set, &n, text, &match);

  if (out_match != NULL)
    *out_match = g_steal_pointer(&match);
  return name;
}

/* ---- all that a set finds ---- */

struct NlFinder {
  const GPtrArray *rules;
  NlMatch **ahead; /* of each rule the first match that does not lie behind; NULL for none left */
  guint n;
  const NlMatch *handed_out;
  gsize at; /* where that was looked for */
};

NlFinder *
nl_finder_new(const NlProfile *profile, NlRuleSet set, const char *text)
{
  NlFinder *finder = g_new0(NlFinder, 1);
  NlPairs room;
  NlPairs *pairs = begin_pairs(&room, nl_profile_rules(profile, set));

  finder->rules = nl_profile_rules(profile, set);
  finder->n = finder->rules->len;
  finder->ahead = g_new0(NlMatch *, finder->n);
  for (guint i = 0; i < finder->n; i++)
    finder->ahead[i] = match_rule(g_ptr_array_index(finder->rules, i), text, pairs);
  return finder;
}

void
nl_finder_free(NlFinder *finder)
{
  if (finder != NULL) {
    for (guint i = 0; i < finder->n; i++)
      nl_match_free(finder->ahead[i]);
    g_free(finder->ahead);
    g_free(finder);
  }
}

/* Goes behind what was handed out: what began before its end is sought anew from there. */
static void
pass_on(NlFinder *finder)
{
  finder->at = nl_match_behind(finder->handed_out, finder->at);
  for (guint i = 0; i < finder->n; i++)
    if (finder->ahead[i] != NULL && nl_match_start(finder->ahead[i]) < finder->at)
      finder->ahead[i] = nl_match_next(finder->ahead[i], finder->at);
}

const char *
nl_finder_next(NlFinder *finder, const NlMatch **out_match)
{
  const NlMatch *first = NULL;
  const char *name = NULL;

  if (finder->handed_out != NULL)
    pass_on(finder);
  for (guint i = 0; i < finder->n; i++)
    if (finder->ahead[i] != NULL
        && (first == NULL || nl_match_start(finder->ahead[i]) < nl_match_start(first))) {
      first = finder->ahead[i];
      name = ((const NlRule *)g_ptr_array_index(finder->rules, i))->name;
    }
  finder->handed_out = *out_match = first;
  return name;
}
