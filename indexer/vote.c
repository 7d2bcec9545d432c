/* vote.c: result, majority, counts and groups of a vote. See reader.h.
 *
 * All figures stand for or against the motion put to the vote: in a rejected one the print's "gegen die Stimmen der X"
 * names those who were for it.
 */
#include "indexer/reader.h"

#include <string.h>

int
nl_count_value(const char *printed)
{
  static const char *const numerals[]
      = { "kein",     "ein",      "zwei",     "drei",     "vier",     "fünf",     "sechs",
          "sieben",   "acht",     "neun",     "zehn",     "elf",      "zwölf",    "dreizehn",
          "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig" };
  g_autofree char *folded = g_utf8_casefold(printed, -1);
  int value = g_ascii_isdigit(*folded) ? (int)g_ascii_strtoll(folded, NULL, 10) : -1;

  if (g_str_has_prefix(folded, "ohne") || g_unichar_ispunct(g_utf8_get_char(folded))) /* "Nein –" */
    value = 0;
  for (int i = (int)G_N_ELEMENTS(numerals) - 1; value < 0 && i >= 0; i--)
    if (g_str_has_prefix(folded, numerals[i])) /* "einer", "keine" */
      value = i;
  return value;
}

/* "4 CDU, 1 SPD" is 5: a figure that no word follows is part of a name. */
static int
sum_value(const char *groups)
{
  int sum = 0;

  for (const char *at = groups; *at != '\0'; at++) {
    gsize digits = strspn(at, "0123456789");
    if (digits > 0 && at[digits] == ' ' && strchr("/+,;", at[digits + 1]) == NULL)
      sum += (int)g_ascii_strtoll(at, NULL, 10);
    at += digits > 0 ? digits - 1 : 0;
  }
  return sum;
}

/* The counts that a text tells, -1 for those it does not, and the rules that found them. */
typedef struct {
  int yes, no, abstentions;
  const char *yes_rule, *no_rule, *abstentions_rule;
} Counts;

static int
read_count(const NlProfile *profile, NlRuleSet set, const char *text, const char **out_rule)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *count = NULL;
  int value = -1;

  *out_rule = nl_profile_match(profile, set, text, &match);
  if (*out_rule != NULL) {
    count = nl_match_dup(match, "count");
    value = count == NULL                ? -1
            : strchr(count, ' ') != NULL ? sum_value(count)
                                         : nl_count_value(count);
  }
  return value;
}

/* "der Fraktion X, der Y-Fraktion und Z" → "Fraktion X", "Y-Fraktion", "Z". */
static void
keep_groups(const NlReader *reader, const char *list, GPtrArray *out)
{
  g_autoptr(NlFinder) groups = nl_finder_new(reader->profile, NL_RULE_GROUP_NAME, list);
  const NlMatch *match = NULL;

  while (nl_finder_next(groups, &match) != NULL) {
    g_autofree char *name = nl_match_dup(match, "name");
    if (name != NULL)
      g_ptr_array_add(out, (gpointer)nl_record_keep(reader->record, name));
  }
}

static gboolean
read_groups(const NlReader *reader, NlRuleSet set, const char *text, NlEvidence place,
            GPtrArray *out, NlEvidence *out_read, gboolean *out_sided)
{
  gsize start = 0, end = 0;
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *groups = NULL;

  if (out->len == 0
      && (place.rule = nl_profile_match(reader->profile, set, text, &match)) != NULL) {
    groups = nl_match_dup(match, "groups");
    if (groups != NULL)
      keep_groups(reader, groups, out);
    *out_read = place;
    *out_sided |= nl_match_span(match, "motion", &start, &end);
  }
  return groups != NULL;
}

static void
read_score(const NlProfile *profile, const char *text, Counts *counts)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(profile, NL_RULE_SCORE, text, &match);

  if (rule != NULL) {
    g_autofree char *first = nl_match_dup(match, "yes");
    g_autofree char *second = nl_match_dup(match, "no");
    g_autofree char *third = nl_match_dup(match, "abstentions");
    counts->yes = nl_count_value(first);
    counts->no = second != NULL ? nl_count_value(second) : -1;
    counts->yes_rule = counts->no_rule = rule;
    if (third != NULL) {
      counts->abstentions = nl_count_value(third);
      counts->abstentions_rule = rule;
    }
  }
}

static Counts
read_counts(const NlProfile *profile, const char *text)
{
  Counts counts = { 0 };

  counts.yes = read_count(profile, NL_RULE_YES, text, &counts.yes_rule);
  counts.no = read_count(profile, NL_RULE_NO, text, &counts.no_rule);
  counts.abstentions = read_count(profile, NL_RULE_ABSTENTIONS, text, &counts.abstentions_rule);
  if (counts.yes < 0 || counts.no < 0) {
    Counts scored = counts;
    read_score(profile, text, &scored);
    if ((counts.yes < 0 && counts.no < 0) || (scored.yes >= 0 && scored.no >= 0))
      counts = scored;
  }
  return counts;
}

void
nl_read_counts(const NlProfile *profile, const char *text, int *out_yes, int *out_no)
{
  Counts counts = read_counts(profile, text);
  *out_yes = counts.yes;
  *out_no = counts.no;
}

static void
keep_count(int count, const char *rule, NlEvidence place, int *out, NlEvidence *out_read)
{
  if (count >= 0) {
    place.rule = rule;
    *out = count;
    *out_read = place;
  }
}

static gboolean
take_counts(const NlProfile *profile, const char *text, NlEvidence place, NlVote *vote)
{
  Counts counts = read_counts(profile, text);

  if (counts.yes < 0 && counts.no == 0 && vote->yes < 0
      && nl_profile_match(profile, NL_RULE_UNANIMOUS, text, NULL) != NULL)
    counts.no = -1; /* "ohne Gegenstimme" alone is a word for unanimous, no count */
  keep_count(counts.yes, counts.yes_rule, place, &vote->yes, &vote->read.yes);
  keep_count(counts.no, counts.no_rule, place, &vote->no, &vote->read.no);
  keep_count(counts.abstentions, counts.abstentions_rule, place, &vote->abstentions,
             &vote->read.abstentions);
  return counts.yes >= 0 || counts.no >= 0;
}

static gboolean
read_majority(const NlProfile *profile, const char *text, NlEvidence place, NlVote *vote)
{
  const char *unanimous = nl_profile_match(profile, NL_RULE_UNANIMOUS, text, NULL);
  const char *majority
      = unanimous == NULL ? nl_profile_match(profile, NL_RULE_MAJORITY, text, NULL) : NULL;

  if (unanimous != NULL || majority != NULL) {
    vote->majority = unanimous != NULL ? NL_MAJORITY_UNANIMOUS : NL_MAJORITY_MAJORITY;
    place.rule = unanimous != NULL ? unanimous : majority;
    vote->read.majority = place;
  }
  return unanimous != NULL || majority != NULL;
}

static gboolean
read_result(const NlProfile *profile, const char *text, NlEvidence place, NlDecision *decision)
{
  const char *rejected = nl_profile_match(profile, NL_RULE_REJECTED, text, NULL);
  const char *accepted
      = rejected == NULL ? nl_profile_match(profile, NL_RULE_ACCEPTED, text, NULL) : NULL;

  if (rejected != NULL || accepted != NULL) {
    decision->result = rejected != NULL ? NL_RESULT_REJECTED : NL_RESULT_ACCEPTED;
    place.rule = rejected != NULL ? rejected : accepted;
    decision->vote.read.result = place;
  }
  return rejected != NULL || accepted != NULL;
}

static void
swap_evidence(NlEvidence *a, NlEvidence *b)
{
  NlEvidence read = *a;
  *a = *b;
  *b = read;
}

static void
swap_sides(NlVote *vote)
{
  GPtrArray *groups = vote->in_favour;
  vote->in_favour = vote->against;
  vote->against = groups;
  swap_evidence(&vote->read.in_favour, &vote->read.against);
}

static void
swap_counts(NlVote *vote)
{
  int yes = vote->yes;
  vote->yes = vote->no;
  vote->no = yes;
  swap_evidence(&vote->read.yes, &vote->read.no);
}

gboolean
nl_read_vote(const NlReader *reader, const char *printed, NlEvidence place, NlDecision *decision)
{
  const NlProfile *profile = reader->profile;
  NlVote *vote = &decision->vote;
  g_autofree char *text = g_strdelimit(g_strdup(printed), "\t", ' ');
  gboolean result = read_result(profile, text, place, decision);
  gboolean counts = take_counts(profile, text, place, vote);
  gboolean majority = read_majority(profile, text, place, vote);
  gboolean in_favour = read_groups(reader, NL_RULE_FOR_GROUPS, text, place, vote->in_favour,
                                   &vote->read.in_favour, &vote->sided);
  gboolean against = read_groups(reader, NL_RULE_AGAINST_GROUPS, text, place, vote->against,
                                 &vote->read.against, &vote->sided);
  gboolean abstaining = read_groups(reader, NL_RULE_ABSTAINING_GROUPS, text, place,
                                    vote->abstaining, &vote->read.abstaining, &vote->sided);

  decision->voted
      |= counts || vote->abstentions >= 0 || majority || in_favour || against || abstaining;
  return result || counts || majority;
}

/* What the groups say, or votes against the motion with none for it. */
static NlMajority
sided_majority(const NlDecision *decision)
{
  const NlVote *vote = &decision->vote;
  gboolean rejected = decision->result == NL_RESULT_REJECTED;
  guint losers = rejected ? vote->in_favour->len : vote->against->len;
  guint winners = rejected ? vote->against->len : vote->in_favour->len;

  return losers > 0 || (vote->yes < 0 && vote->no > 0) ? NL_MAJORITY_MAJORITY
         : winners > 0                                 ? NL_MAJORITY_UNANIMOUS
                                                       : NL_MAJORITY_UNKNOWN;
}

/* Nobody votes neither for nor against nor abstains: the fields of a form were not filled in. */
static void
drop_unfilled(NlVote *vote)
{
  if (vote->yes == 0 && vote->no == 0 && vote->abstentions <= 0)
    vote->yes = vote->no = vote->abstentions = -1;
}

void
nl_settle_vote(NlDecision *decision)
{
  NlVote *vote = &decision->vote;
  drop_unfilled(vote);
  gboolean motion = decision->kind == NL_DECISION_RESOLUTION
                    || decision->kind == NL_DECISION_RECOMMENDATION
                    || decision->kind == NL_DECISION_ELECTION;
  gboolean counted = vote->yes >= 0 && vote->no >= 0;
  gboolean lost = counted && vote->yes <= vote->no;
  gboolean sides = vote->in_favour->len > 0 && vote->against->len > 0;

  if (!motion)
    decision->result = NL_RESULT_UNKNOWN;
  else if (decision->result == NL_RESULT_UNKNOWN)
    decision->result = lost ? NL_RESULT_REJECTED : NL_RESULT_ACCEPTED;
  /* "gegen die Stimmen der X abgelehnt": X was for it; of two sides with counts these tell which is which */
  if (decision->result == NL_RESULT_REJECTED && !vote->sided && !(sides && lost))
    swap_sides(vote);
  /* "mit 14 zu 9 Stimmen abgelehnt": 14 against the motion; but each on its own line says itself which it is */
  if (counted && vote->read.yes.line == vote->read.no.line
      && (decision->result == NL_RESULT_REJECTED
              ? vote->yes > vote->no
              : decision->result == NL_RESULT_ACCEPTED && vote->yes < vote->no))
    swap_counts(vote);
  if (vote->majority == NL_MAJORITY_UNKNOWN && !counted)
    vote->majority = sided_majority(decision);
}
