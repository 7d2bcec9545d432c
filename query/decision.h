/* decision.h: a decision as it stands in a hit or a record (JSON), in the words of ergebnis: and in
 * German. */
#ifndef NL_QUERY_DECISION_H
#define NL_QUERY_DECISION_H

#include <glib.h>
#include <jansson.h>

#include "query/parse.h"

G_BEGIN_DECLS

/* Appends the folded words that ergebnis: asks for in a question (char *, which the array must free). */
void nl_decision_asked_words(const NlNode *node, GPtrArray *words);

/* Whether the word of ergebnis: (folded) holds for the decision. */
gboolean nl_decision_has_word(const json_t *decision, const char *word);

/* A word of ergebnis: as a reader expects it, for those words have no umlauts: "zurückgezogen". Static, or the word
 * itself. */
const char *nl_decision_word_text(const char *word);

/* "einstimmig angenommen", "zur Kenntnis genommen"; NULL where nothing is known. You free it. */
char *nl_decision_result_text(const json_t *decision);

/* "12 Ja, 3 Nein, 1 Enthaltung"; NULL where no figures are printed. You free it. */
char *nl_decision_vote_text(const json_t *decision);

/* The one to show of several: one of the results asked for (folded words), rather the main motion
 * than its amendments. Borrowed; NULL of none. */
json_t *nl_decision_choose(const json_t *decisions, const GPtrArray *words);

G_END_DECLS

#endif
