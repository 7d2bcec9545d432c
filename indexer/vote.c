/* vote.c: result, majority, counts and groups of a vote. See reader.h.
 *
 * All figures stand for or against the motion put to the vote: in a rejected one the print's "gegen die Stimmen der X"
 * names those who were for it.
 */
#include "indexer/reader.h"

#include <string.h>

/* A figure or a numeral, as a rule's group `count` finds it; -1 for neither. */
static int
count_value(const char *printed)
{
  static const char *const numerals[] = { "kein",   "ein",  "zwei", "drei", "vier", "fünf", "sechs",
                                          "sieben", "acht", "neun", "zehn", "elf",  "zwölf" };
  g_autofree char *folded = g_utf8_casefold(printed, -1);
  int value = g_ascii_isdigit(*folded) ? (int)g_ascii_strtoll(folded, NULL, 10) : -1;

  if (g_str_has_prefix(folded, "ohne"))
    value = 0;
  for (int i = (int)G_N_ELEMENTS(numerals) - 1; value < 0 && i >= 0; i--)
    if (g_str_has_prefix(folded, numerals[i])) /* "einer", "keine" */
      value = i;
  return value;
}

static int
read_count(const NlProfile *profile, NlRuleSet set, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *count = NULL;
  int value = -1;

  if (nl_profile_match(profile, set, text, &match) != NULL) {
    count = nl_match_dup(match, "count");
    value = count != NULL ? count_value(count) : -1;
  }
  return value;
}

/* "der Fraktion X, der Y-Fraktion und Z" → "Fraktion X", "Y-Fraktion", "Z". */
static void
keep_groups(const NlReader *reader, const char *list, GPtrArray *out)
{
  gsize at = 0;
  gboolean found = TRUE;

  while (found) {
    g_autoptr(NlMatch) match = NULL;
    found = nl_profile_find(reader->profile, NL_RULE_GROUP_NAME, list, at, &match) != NULL;
    if (found) {
      g_autofree char *name = nl_match_dup(match, "name");
      if (name != NULL)
        g_ptr_array_add(out, (gpointer)nl_record_keep(reader->record, name));
      at = MAX(nl_match_end(match), at + 1);
    }
  }
}

static gboolean
read_groups(const NlReader *reader, NlRuleSet set, const char *text, GPtrArray *out)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *groups = NULL;

  if (out->len == 0 && nl_profile_match(reader->profile, set, text, &match) != NULL) {
    groups = nl_match_dup(match, "groups");
    if (groups != NULL)
      keep_groups(reader, groups, out);
  }
  return groups != NULL;
}

static gboolean
read_counts(const NlProfile *profile, const char *text, NlVote *vote)
{
  g_autoptr(NlMatch) score = NULL;
  int yes = read_count(profile, NL_RULE_YES, text);
  int no = read_count(profile, NL_RULE_NO, text);
  int abstentions = read_count(profile, NL_RULE_ABSTENTIONS, text);

  if (yes < 0 && no < 0 && nl_profile_match(profile, NL_RULE_SCORE, text, &score) != NULL) {
    g_autofree char *first = nl_match_dup(score, "yes");
    g_autofree char *second = nl_match_dup(score, "no");
    g_autofree char *third = nl_match_dup(score, "abstentions");
    yes = count_value(first);
    no = second != NULL ? count_value(second) : -1;
    abstentions = third != NULL ? count_value(third) : abstentions;
  }
  if (yes < 0 && no == 0 && vote->yes < 0
      && nl_profile_match(profile, NL_RULE_UNANIMOUS, text, NULL))
    no = -1; /* "ohne Gegenstimme" alone is a word for unanimous, no count */
  vote->yes = yes >= 0 ? yes : vote->yes;
  vote->no = no >= 0 ? no : vote->no;
  vote->abstentions = abstentions >= 0 ? abstentions : vote->abstentions;
  return yes >= 0 || no >= 0;
}

static gboolean
read_majority(const NlProfile *profile, const char *text, NlVote *vote)
{
  gboolean unanimous = nl_profile_match(profile, NL_RULE_UNANIMOUS, text, NULL) != NULL;
  gboolean majority = !unanimous && nl_profile_match(profile, NL_RULE_MAJORITY, text, NULL) != NULL;

  if (unanimous)
    vote->majority = NL_MAJORITY_UNANIMOUS;
  else if (majority)
    vote->majority = NL_MAJORITY_MAJORITY;
  return unanimous || majority;
}

static void
swap_sides(NlVote *vote)
{
  GPtrArray *groups = vote->in_favour;
  vote->in_favour = vote->against;
  vote->against = groups;
}

static void
swap_counts(NlVote *vote)
{
  int yes = vote->yes;
  vote->yes = vote->no;
  vote->no = yes;
}

gboolean
nl_read_vote(const NlReader *reader, const char *printed, NlDecision *decision)
{
  const NlProfile *profile = reader->profile;
  NlVote *vote = &decision->vote;
  g_autofree char *text = g_strdelimit(g_strdup(printed), "\t", ' ');
  gboolean rejected = nl_profile_match(profile, NL_RULE_REJECTED, text, NULL) != NULL;
  gboolean accepted = !rejected && nl_profile_match(profile, NL_RULE_ACCEPTED, text, NULL) != NULL;
  gboolean counts = read_counts(profile, text, vote);
  gboolean majority = read_majority(profile, text, vote);
  gboolean in_favour = read_groups(reader, NL_RULE_FOR_GROUPS, text, vote->in_favour);
  gboolean against = read_groups(reader, NL_RULE_AGAINST_GROUPS, text, vote->against);
  gboolean abstaining = read_groups(reader, NL_RULE_ABSTAINING_GROUPS, text, vote->abstaining);

  if (rejected || accepted)
    decision->result = rejected ? NL_RESULT_REJECTED : NL_RESULT_ACCEPTED;
  decision->voted
      |= counts || vote->abstentions >= 0 || majority || in_favour || against || abstaining;
  return rejected || accepted || counts || majority;
}

void
nl_settle_vote(NlDecision *decision)
{
  NlVote *vote = &decision->vote;
  gboolean motion = decision->kind == NL_DECISION_RESOLUTION
                    || decision->kind == NL_DECISION_RECOMMENDATION
                    || decision->kind == NL_DECISION_ELECTION;
  gboolean counted = vote->yes >= 0 && vote->no >= 0;
  gboolean lost = counted && vote->yes <= vote->no;

  if (!motion)
    decision->result = NL_RESULT_UNKNOWN;
  else if (decision->result == NL_RESULT_UNKNOWN)
    decision->result = lost ? NL_RESULT_REJECTED : NL_RESULT_ACCEPTED;
  if (decision->result == NL_RESULT_REJECTED
      && (vote->in_favour->len > 0 || vote->against->len > 0))
    swap_sides(vote);
  /* "mit 14 zu 9 Stimmen abgelehnt": 14 against the motion */
  if (counted
      && (decision->result == NL_RESULT_REJECTED
              ? vote->yes > vote->no
              : decision->result == NL_RESULT_ACCEPTED && vote->yes < vote->no))
    swap_counts(vote);
  if (vote->majority == NL_MAJORITY_UNKNOWN && !counted && vote->in_favour->len > 0)
    vote->majority = vote->against->len > 0 ? NL_MAJORITY_MAJORITY : NL_MAJORITY_UNANIMOUS;
}
