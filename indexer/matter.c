/* matter.c: what kind of decision a sentence or a wording tells of, and what a line says of a vote. See floor.h. */
#include "indexer/floor.h"

#include <string.h>

/* The first that a sentence meets tells its kind. */
static const struct {
  NlRuleSet set;
  NlDecisionKind kind;
} decision_rules[] = {
  { NL_RULE_DEFERRAL, NL_DECISION_DEFERRAL },
  { NL_RULE_WITHDRAWAL, NL_DECISION_WITHDRAWAL },
  { NL_RULE_REFERRAL, NL_DECISION_REFERRAL },
  { NL_RULE_RECOMMENDATION, NL_DECISION_RECOMMENDATION },
  { NL_RULE_ELECTION, NL_DECISION_ELECTION },
  { NL_RULE_ACKNOWLEDGEMENT, NL_DECISION_ACKNOWLEDGEMENT },
  { NL_RULE_RESOLUTION, NL_DECISION_RESOLUTION },
};

const char *
nl_floor_find_decision(const NlFloor *floor, const char *sentence, NlDecisionKind *out_kind)
{
  const NlProfile *profile = floor->reader->profile;
  const char *rule = NULL;

  for (gsize i = 0; rule == NULL && i < G_N_ELEMENTS(decision_rules); i++) {
    rule = nl_profile_match(profile, decision_rules[i].set, sentence, NULL);
    *out_kind = decision_rules[i].kind;
  }
  if (rule != NULL && nl_profile_match(profile, NL_RULE_NO_DECISION, sentence, NULL) != NULL)
    rule = NULL;
  return rule;
}

gboolean
nl_floor_names_people(const NlFloor *floor, const char *wording)
{
  g_autofree char *line = g_strdelimit(g_strdup(wording), "\n", ' ');
  g_auto(GStrv) parts = g_strsplit(line, ", ", -1);
  gboolean people = g_strv_length(parts) > 1;

  for (char **part = parts; people && *part != NULL; part++) {
    g_auto(NlPersonText) person = { 0 };
    people = nl_person_parse(floor->reader->profile, *part, &person) != NULL
             && strchr(person.name, ' ') != NULL;
  }
  return people;
}

NlDecisionKind
nl_floor_kind_of_wording(const NlFloor *floor, const char *wording)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  if (nl_floor_find_decision(floor, wording, &kind) == NULL)
    kind = nl_floor_names_people(floor, wording) ? NL_DECISION_ELECTION : NL_DECISION_RESOLUTION;
  return kind;
}

const char *
nl_floor_vote_line(const NlFloor *floor, const char *text)
{
  return *text != '\0' ? nl_profile_match(floor->reader->profile, NL_RULE_VOTE_LINE, text, NULL)
                       : NULL;
}

gsize
nl_floor_wording_start(const NlFloor *floor, const char *sentence)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  gboolean inner
      = strchr(sentence, ':') != NULL
        && nl_profile_match(floor->reader->profile, NL_RULE_WORDING, sentence, &match) != NULL
        && nl_match_span(match, "rest", &start, &end)
        && nl_floor_vote_line(floor, sentence + start) == NULL;
  g_autofree char *head = inner ? g_strndup(sentence, start) : NULL;

  return inner && nl_floor_find_decision(floor, g_strchomp(head), &kind) != NULL
                 && (kind == NL_DECISION_RESOLUTION || kind == NL_DECISION_RECOMMENDATION)
             ? start
             : 0;
}
