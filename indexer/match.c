/* match.c: puts the rules of a set to a text. See profile.h. */
#include "indexer/rule.h"

static gboolean
may_match(const NlRule *rule, const NlKnown *known)
{
  return rule->pattern != NULL /* else it is taken away */
         && nl_screen_are_met(known->met, rule->needs, NL_MAX_NEEDS);
}

static NlMatch *
match_rule(const NlRule *rule, const char *text, const NlKnown *known)
{
  return may_match(rule, known) ? nl_pattern_match(rule->pattern, text) : NULL;
}

/* Looks for the first rule to match from the n-th on; their number for none. */
static guint
find_first(const GPtrArray *rules, guint n, const char *text, const NlKnown *known,
           NlMatch **out_match)
{
  while (n < rules->len
         && (*out_match = match_rule(g_ptr_array_index(rules, n), text, known)) == NULL)
    n++;
  return n;
}

const char *
nl_profile_match_from(const NlProfile *profile, NlRuleSet set, guint *inout_n, const char *text,
                      NlMatch **inout_match)
{
  const GPtrArray *rules = nl_profile_rules(profile, set);
  NlKnown *known = nl_recall_text(nl_profile_recall(profile), text);
  guint from = *inout_n;
  const NlRule *rule = NULL;

  g_clear_pointer(inout_match, nl_match_free);
  if (known->first[set] != NL_NOT_ASKED)
    from = MAX(from, known->first[set]);
  from = find_first(rules, from, text, known, inout_match);
  if (*inout_n == 0)
    known->first[set] = (guint16)from;
  if (*inout_match != NULL)
    rule = g_ptr_array_index(rules, from++);
  *inout_n = from;
  return rule != NULL ? rule->name : NULL;
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
  const NlKnown *known = nl_recall_text(nl_profile_recall(profile), text);

  finder->rules = nl_profile_rules(profile, set);
  finder->n = finder->rules->len;
  finder->ahead = g_new0(NlMatch *, finder->n);
  for (guint i = 0; i < finder->n; i++)
    finder->ahead[i] = match_rule(g_ptr_array_index(finder->rules, i), text, known);
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
