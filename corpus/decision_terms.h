/* decision_terms.h: what can be asked of one decision, as the terms of its fields. The indexer adds them to what is
 * searched, the asking side finds by them which of several decisions was meant.
 */
#ifndef NL_CORPUS_DECISION_TERMS_H
#define NL_CORPUS_DECISION_TERMS_H

#include "corpus/fields.h"

G_BEGIN_DECLS

/* The words of ergebnis: that hold for a decision ("angenommen", "einstimmig"), NULL-terminated, static. At most
 * NL_RESULT_WORDS. */
#define NL_RESULT_WORDS 4
void nl_decision_result_words(const NlDecision *decision,
                              const char *out[static NL_RESULT_WORDS + 1]);

/* Whether all votes were on one side, abstentions aside: as printed, else by the figures. */
NlTruth nl_decision_is_unanimous(const NlDecision *decision);

/* Calls visit with each term and the field that it is of. */
typedef void (*NlFieldTermFunc)(const NlField *field, const char *term, gpointer user_data);
void nl_decision_terms(const NlDecision *decision, NlGerman *german, NlFieldTermFunc visit,
                       gpointer user_data);

G_END_DECLS

#endif
