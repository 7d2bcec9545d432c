/* told_above.c: an excerpt that says above its text what came of the item: the text tells on what. See floor.h. */
#include "indexer/floor.h"

void
nl_floor_note_above(NlFloor *floor)
{
  const NlAgendaItem *item = floor->section->item;

  if (floor->result_alone && floor->reader->record->kind == NL_KIND_EXCERPT && floor->before == NULL
      && item->decisions->len == 1 && item->speeches->len == 0)
    floor->above = floor->decision;
}

gboolean
nl_floor_is_told_above(const NlFloor *floor, const char *sentence)
{
  static const NlRuleSet own[]
      = { NL_RULE_UNANIMOUS, NL_RULE_MAJORITY, NL_RULE_SCORE, NL_RULE_YES, NL_RULE_OUTCOME };
  gboolean above = floor->above != NULL;

  for (gsize i = 0; above && i < G_N_ELEMENTS(own); i++)
    above = nl_profile_match(floor->reader->profile, own[i], sentence, NULL) == NULL;
  return above;
}

void
nl_floor_return_above(NlFloor *floor)
{
  nl_floor_end_speech(floor);
  nl_floor_close_decision(floor);
  floor->decision = floor->above;
  floor->above = NULL;
}
