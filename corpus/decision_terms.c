/* decision_terms.c: results in words, votes in figures, the words of the text. */
#include "corpus/decision_terms.h"

/* ---- results ---- */

/* As printed, else by the figures; of as many votes on both sides it is neither. */
static NlMajority
majority_of(const NlDecision *decision)
{
  const NlVote *vote = &decision->vote;
  if (!decision->voted)
    return NL_MAJORITY_UNKNOWN;
  if (vote->majority != NL_MAJORITY_UNKNOWN || vote->yes < 0 || vote->no < 0)
    return vote->majority;
  if (vote->yes == vote->no)
    return NL_MAJORITY_UNKNOWN;
  return vote->yes == 0 || vote->no == 0 ? NL_MAJORITY_UNANIMOUS : NL_MAJORITY_MAJORITY;
}

NlTruth
nl_decision_is_unanimous(const NlDecision *decision)
{
  const NlVote *vote = &decision->vote;
  NlMajority majority = majority_of(decision);
  if (majority != NL_MAJORITY_UNKNOWN)
    return majority == NL_MAJORITY_UNANIMOUS ? NL_TRUE : NL_FALSE;
  return decision->voted && vote->yes > 0 && vote->yes == vote->no ? NL_FALSE : NL_UNKNOWN;
}

void
nl_decision_result_words(const NlDecision *decision, const char *out[static NL_RESULT_WORDS + 1])
{
  static const char *const by_kind[] = {
    [NL_DECISION_RESOLUTION] = NULL,
    [NL_DECISION_RECOMMENDATION] = NULL,
    [NL_DECISION_ACKNOWLEDGEMENT] = "kenntnis",
    [NL_DECISION_REFERRAL] = "verwiesen",
    [NL_DECISION_DEFERRAL] = "vertagt",
    [NL_DECISION_WITHDRAWAL] = "zurueckgezogen",
    [NL_DECISION_ELECTION] = NULL,
  };
  static const char *const by_result[] = { NULL, "angenommen", "abgelehnt" };
  static const char *const by_majority[] = { NULL, "einstimmig", "mehrheitlich" };
  const char *words[] = { by_kind[decision->kind], by_result[decision->result],
                          by_majority[majority_of(decision)] };
  gsize n = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
    if (words[i])
      out[n++] = words[i];
  out[n] = NULL;
}

/* ---- terms ---- */

typedef struct {
  const NlField *field;
  NlFieldTermFunc visit;
  gpointer user_data;
} Visit;

static void
on_term(const char *term, gpointer user_data)
{
  const Visit *visit = user_data;
  visit->visit(visit->field, term, visit->user_data);
}

static void
each_value(Visit *visit, const NlField *field, NlGerman *german, const char *value)
{
  visit->field = field;
  if (value)
    nl_field_terms(field, german, value, on_term, visit);
}

static void
each_count(Visit *visit, const NlField *field, int count)
{
  visit->field = field;
  if (count >= 0)
    nl_field_number_terms(field, (guint64)count, on_term, visit);
}

void
nl_decision_terms(const NlDecision *decision, NlGerman *german, NlFieldTermFunc visit,
                  gpointer user_data)
{
  Visit all = { NULL, visit, user_data };
  const char *words[NL_RESULT_WORDS + 1];
  NlTruth unanimous = nl_decision_is_unanimous(decision);
  each_value(&all, nl_field_decision(), german, decision->text);
  nl_decision_result_words(decision, words);
  for (gsize i = 0; words[i]; i++)
    each_value(&all, nl_field_result(), german, words[i]);
  if (unanimous != NL_UNKNOWN)
    each_value(&all, nl_field_unanimous(), german, unanimous == NL_TRUE ? "ja" : "nein");
  if (!decision->voted)
    return;
  each_count(&all, nl_field_yes(), decision->vote.yes);
  each_count(&all, nl_field_no(), decision->vote.no);
  each_count(&all, nl_field_abstentions(), decision->vote.abstentions);
}
