/* decision.c: the record's own rule says which results hold (corpus/hit.h); here they become German
 * words. */
#include "query/decision.h"

#include <string.h>

#include "corpus/german.h"
#include "corpus/hit.h"

static const char *
text_of(const json_t *object, const char *key)
{
  return json_string_value(json_object_get(object, key));
}

static void
result_words(const json_t *json, const char *out[static NL_RESULT_WORDS + 1])
{
  const json_t *vote = json_object_get(json, "vote");
  const char *kind = text_of(json, "kind");
  const char *result = text_of(json, "result");
  const char *majority = text_of(vote, "majority");
  int kind_value = kind ? nl_decision_kind_from_name(kind) : -1;
  NlDecision decision
      = { .kind = kind_value >= 0 ? (NlDecisionKind)kind_value : NL_DECISION_RESOLUTION };
  decision.voted = vote != NULL;
  if (result)
    decision.result = strcmp(result, "accepted") == 0 ? NL_RESULT_ACCEPTED : NL_RESULT_REJECTED;
  if (majority)
    decision.vote.majority
        = strcmp(majority, "unanimous") == 0 ? NL_MAJORITY_UNANIMOUS : NL_MAJORITY_MAJORITY;
  nl_decision_result_words(&decision, out);
}

void
nl_decision_asked_words(const NlNode *node, GPtrArray *words)
{
  if (node->kind != NL_NODE_NOT && node->field == nl_field_result() && node->text)
    g_ptr_array_add(words, nl_german_fold(node->text));
  for (guint i = 0; node->kind != NL_NODE_NOT && node->parts && i < node->parts->len; i++)
    nl_decision_asked_words(g_ptr_array_index(node->parts, i), words);
}

gboolean
nl_decision_has_word(const json_t *decision, const char *word)
{
  const char *words[NL_RESULT_WORDS + 1];
  gboolean has = FALSE;
  result_words(decision, words);
  for (gsize i = 0; words[i] && !has; i++) {
    g_autofree char *folded = nl_german_fold(words[i]);
    has = strcmp(folded, word) == 0;
  }
  return has;
}

const char *
nl_decision_word_text(const char *word)
{
  static const char *const words[][2]
      = { { "kenntnis", "zur Kenntnis genommen" }, { "zurueckgezogen", "zurückgezogen" } };
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
    if (strcmp(words[i][0], word) == 0)
      return words[i][1];
  }
  return word;
}

char *
nl_decision_result_text(const json_t *decision)
{
  static const char *const manners[] = { "einstimmig", "mehrheitlich", NULL };
  const char *words[NL_RESULT_WORDS + 1];
  g_autoptr(GString) text = g_string_new(NULL);
  result_words(decision, words);
  for (const char **word = words; *word; word++) {
    gboolean is_manner = g_strv_contains(manners, *word);
    g_string_insert(text, is_manner ? 0 : -1, text->len == 0 ? "" : is_manner ? " " : ", ");
    g_string_insert(text, is_manner ? 0 : -1, nl_decision_word_text(*word));
  }
  return text->len > 0 ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
}

char *
nl_decision_vote_text(const json_t *decision)
{
  static const char *const counts[][3] = { { "yes", "Ja", "Ja" },
                                           { "no", "Nein", "Nein" },
                                           { "abstentions", "Enthaltung", "Enthaltungen" } };
  const json_t *vote = json_object_get(decision, "vote");
  g_autoptr(GString) text = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(counts); i++) {
    const json_t *count = json_object_get(vote, counts[i][0]);
    json_int_t value = json_integer_value(count);
    if (json_is_integer(count))
      g_string_append_printf(text, "%s%" JSON_INTEGER_FORMAT " %s", text->len > 0 ? ", " : "",
                             value, counts[i][value == 1 ? 1 : 2]);
  }
  return text->len > 0 ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
}

static int
fitness(const json_t *decision, const GPtrArray *words)
{
  const char *role = text_of(decision, "role");
  int fitness = json_is_true(json_object_get(decision, "quoted")) ? -2 : 0;
  for (guint i = 0; words && i < words->len; i++)
    fitness += nl_decision_has_word(decision, g_ptr_array_index(words, i)) ? 8 : 0;
  if (!role)
    return fitness + 2;
  return fitness + (strcmp(role, "main") == 0 ? 3 : strcmp(role, "procedure") == 0 ? 0 : 1);
}

json_t *
nl_decision_choose(const json_t *decisions, const GPtrArray *words)
{
  json_t *best = NULL;
  json_t *decision = NULL;
  size_t i = 0;
  json_array_foreach(decisions, i, decision)
  {
    if (!best || fitness(decision, words) > fitness(best, words))
      best = decision;
  }
  return best;
}
