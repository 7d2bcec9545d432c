/* decision.h: a decision as it stands in a hit or a record (JSON): whether it is the one that was asked for, and what it
 * says in German. */
#ifndef NL_QUERY_DECISION_H
#define NL_QUERY_DECISION_H

#include <glib.h>
#include <jansson.h>

#include "query/parse.h"

G_BEGIN_DECLS

/* What a question asks of decisions. It lives as long as the question and the chain that it was made of. */
typedef struct NlDecisionMatcher NlDecisionMatcher;

NlDecisionMatcher *nl_decision_matcher_new(NlGerman *german, const NlNode *root);
void nl_decision_matcher_free(NlDecisionMatcher *matcher);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlDecisionMatcher, nl_decision_matcher_free)

/* Whether it asks anything of decisions. */
gboolean nl_decision_matcher_asks(const NlDecisionMatcher *matcher);
/* Whether what was asked for holds for the decision: of several such groups that are joined by AND or OR, one. */
gboolean nl_decision_matches(const NlDecisionMatcher *matcher, const json_t *decision);

/* A word of ergebnis: as a reader expects it, for those words have no umlauts: "zurückgezogen". Static, or the word
 * itself. */
const char *nl_decision_word_text(const char *word);

/* "einstimmig angenommen", "zur Kenntnis genommen", "Änderungsantrag: abgelehnt"; NULL where nothing is known. You free
 * it. */
char *nl_decision_result_text(const json_t *decision);

/* "12 Ja, 3 Nein, 1 Enthaltung"; NULL where no figures are printed. You free it. */
char *nl_decision_vote_text(const json_t *decision);

/* The one to show of several: one that was asked for (matcher may be NULL), rather the main motion than its
 * amendments. Borrowed; NULL of none. */
json_t *nl_decision_choose(const json_t *decisions, const NlDecisionMatcher *matcher);

G_END_DECLS

#endif
