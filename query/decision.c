/* decision.c: asks one decision by the terms that the index has of it (corpus/decision_terms.h), and puts it in German
 * words. */
#include "query/decision.h"

#include <string.h>

#include "corpus/decision_terms.h"
#include "corpus/fold.h"

static const char *
text_of(const json_t *object, const char *key)
{
  return json_string_value(json_object_get(object, key));
}

static int
count_of(const json_t *vote, const char *key)
{
  const json_t *count = json_object_get(vote, key);
  return json_is_integer(count) ? (int)json_integer_value(count) : -1;
}

/* What is asked for or told of it; strings are borrowed. */
static NlDecision
read_decision(const json_t *json)
{
  const json_t *vote = json_object_get(json, "vote");
  const char *kind = text_of(json, "kind");
  const char *result = text_of(json, "result");
  const char *majority = text_of(vote, "majority");
  int kind_value = kind ? nl_decision_kind_from_name(kind) : -1;
  NlDecision decision
      = { .kind = kind_value >= 0 ? (NlDecisionKind)kind_value : NL_DECISION_RESOLUTION,
          .text = text_of(json, "text"),
          .voted = vote != NULL };
  if (result)
    decision.result = strcmp(result, "accepted") == 0 ? NL_RESULT_ACCEPTED : NL_RESULT_REJECTED;
  if (majority)
    decision.vote.majority
        = strcmp(majority, "unanimous") == 0 ? NL_MAJORITY_UNANIMOUS : NL_MAJORITY_MAJORITY;
  decision.vote.yes = count_of(vote, "yes");
  decision.vote.no = count_of(vote, "no");
  decision.vote.abstentions = count_of(vote, "abstentions");
  return decision;
}

/* ---- what was asked for ---- */

struct NlDecisionMatcher {
  NlGerman *german;
  GPtrArray *groups; /* GPtrArray of const NlNode: what must hold for one and the same */
};

/* The parts of each AND that are asked of decisions are a group; what is under NOT is none. */
static void
gather_groups(const NlNode *node, GPtrArray *groups)
{
  if (node->kind == NL_NODE_NOT)
    return;
  g_autoptr(GPtrArray) parts = nl_node_flatten(node);
  GPtrArray *group = g_ptr_array_new();
  for (guint i = 0; i < parts->len; i++) {
    const NlNode *part = g_ptr_array_index(parts, i);
    if (nl_node_is_decision(part))
      g_ptr_array_add(group, (gpointer)part);
    for (guint k = 0; !nl_node_is_decision(part) && part->parts && k < part->parts->len; k++)
      gather_groups(g_ptr_array_index(part->parts, k), groups);
  }
  if (group->len > 0)
    g_ptr_array_add(groups, group);
  else
    g_ptr_array_unref(group);
}

NlDecisionMatcher *
nl_decision_matcher_new(NlGerman *german, const NlNode *root)
{
  NlDecisionMatcher *matcher = g_new0(NlDecisionMatcher, 1);
  matcher->german = german;
  matcher->groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  gather_groups(root, matcher->groups);
  return matcher;
}

void
nl_decision_matcher_free(NlDecisionMatcher *matcher)
{
  if (!matcher)
    return;
  g_ptr_array_unref(matcher->groups);
  g_free(matcher);
}

gboolean
nl_decision_matcher_asks(const NlDecisionMatcher *matcher)
{
  return matcher->groups->len > 0;
}

/* One decision's terms, as the index has them. */
typedef struct {
  NlGerman *german;
  GHashTable *terms; /* char *, a set */
} Facts;

static void
keep_term(G_GNUC_UNUSED const NlField *field, const char *term, gpointer user_data)
{
  g_hash_table_add(user_data, g_strdup(term));
}

/* What a word before a hyphen may stand for: the index has one of these. */
static void
keep_guess(const NlToken *token, gpointer user_data)
{
  const Facts *facts = user_data;
  if (token->is_variant)
    g_hash_table_add(facts->terms, g_strconcat(nl_field_decision()->prefix,
                                               nl_german_stem(facts->german, token->exact), NULL));
}

typedef struct {
  const GHashTable *terms;
  gboolean all;
  guint n;
} Lookup;

static void
look_up(const char *term, gpointer user_data)
{
  Lookup *lookup = user_data;
  lookup->n++;
  lookup->all = lookup->all && g_hash_table_contains((GHashTable *)lookup->terms, term);
}

/* Whether some term fits that stands for many: a beginning, a range. */
static gboolean
has_fitting(const Facts *facts, const NlNode *leaf)
{
  gpointer term = NULL;
  GHashTableIter iter;
  guint64 low = 0;
  guint64 high = 0;
  gsize length = strlen(leaf->field->prefix);
  gboolean is_number = nl_node_is_number(leaf);
  g_autofree char *folded = nl_fold(leaf->text);
  g_hash_table_iter_init(&iter, facts->terms);
  while (g_hash_table_iter_next(&iter, &term, NULL)) {
    const char *rest = (const char *)term + length;
    if (!g_str_has_prefix(term, leaf->field->prefix))
      continue;
    if (is_number ? nl_field_number_bounds(rest, &low, &high) && low >= leaf->numbers.low
                        && low <= leaf->numbers.high
                  : g_str_has_prefix(rest, folded))
      return TRUE;
  }
  return FALSE;
}

static gboolean holds(const Facts *facts, const NlNode *node);

static gboolean
holds_of_parts(const Facts *facts, const NlNode *node)
{
  gboolean is_or = node->kind == NL_NODE_OR;
  for (guint i = 0; i < node->parts->len; i++) {
    if (holds(facts, g_ptr_array_index(node->parts, i)) == is_or)
      return is_or;
  }
  return !is_or;
}

static gboolean
holds(const Facts *facts, const NlNode *node)
{
  Lookup lookup = { facts->terms, TRUE, 0 };
  if (node->parts)
    return holds_of_parts(facts, node);
  if (nl_node_is_number(node) || node->kind == NL_NODE_PREFIX)
    return has_fitting(facts, node);
  nl_field_asked_terms(node->field, facts->german, node->text, look_up, &lookup);
  return lookup.all && lookup.n > 0;
}

static gboolean
holds_of_group(const Facts *facts, const GPtrArray *group)
{
  for (guint i = 0; i < group->len; i++) {
    if (!holds(facts, g_ptr_array_index(group, i)))
      return FALSE;
  }
  return TRUE;
}

gboolean
nl_decision_matches(const NlDecisionMatcher *matcher, const json_t *json)
{
  gboolean matches = FALSE;
  NlDecision decision = read_decision(json);
  g_autoptr(GHashTable) terms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Facts facts = { matcher->german, terms };
  if (json_is_true(json_object_get(json, "quoted")))
    return FALSE;
  nl_decision_terms(&decision, matcher->german, keep_term, terms);
  if (decision.text)
    nl_german_exact_tokens(matcher->german, decision.text, keep_guess, &facts);
  for (guint i = 0; i < matcher->groups->len && !matches; i++)
    matches = holds_of_group(&facts, g_ptr_array_index(matcher->groups, i));
  return matches;
}

/* ---- in German ---- */

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
nl_decision_result_text(const json_t *json)
{
  static const char *const manners[] = { "einstimmig", "mehrheitlich", NULL };
  const char *words[NL_RESULT_WORDS + 1];
  NlDecision decision = read_decision(json);
  g_autoptr(GString) text = g_string_new(NULL);
  nl_decision_result_words(&decision, words);
  for (const char **word = words; *word; word++) {
    gboolean is_manner = g_strv_contains(manners, *word);
    g_string_insert(text, is_manner ? 0 : -1, text->len == 0 ? "" : is_manner ? " " : ", ");
    g_string_insert(text, is_manner ? 0 : -1, nl_decision_word_text(*word));
  }
  if (text->len > 0 && g_strcmp0(text_of(json, "role"), "amendment") == 0)
    g_string_prepend(text, "Änderungsantrag: ");
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
fitness(const json_t *decision, const NlDecisionMatcher *matcher)
{
  const char *role = text_of(decision, "role");
  int fitness = json_is_true(json_object_get(decision, "quoted")) ? -2 : 0;
  if (matcher && nl_decision_matcher_asks(matcher) && nl_decision_matches(matcher, decision))
    fitness += 8;
  if (!role)
    return fitness + 2;
  return fitness + (strcmp(role, "main") == 0 ? 3 : strcmp(role, "procedure") == 0 ? 0 : 1);
}

json_t *
nl_decision_choose(const json_t *decisions, const NlDecisionMatcher *matcher)
{
  json_t *best = NULL;
  json_t *decision = NULL;
  size_t i = 0;
  json_array_foreach(decisions, i, decision)
  {
    if (!best || fitness(decision, matcher) > fitness(best, matcher))
      best = decision;
  }
  return best;
}
