/* terms.h: from words to terms of the index, by the German chain and the field table. */
#ifndef NL_QUERY_TERMS_H
#define NL_QUERY_TERMS_H

#include "query/scope.h"

G_BEGIN_DECLS

/* A word of the text in any form, and what contains it; within a word of several parts these stand side by side. */
XapQuery *nl_terms_word(const NlScope *scope, const NlNode *node);
/* These forms, side by side. */
XapQuery *nl_terms_phrase(const NlScope *scope, const NlNode *node);
/* These words, not far from one another. */
XapQuery *nl_terms_near(const NlScope *scope, const NlNode *node);

/* All filter terms that a value gives in a field. */
XapQuery *nl_terms_value(const NlScope *scope, const NlField *field, const char *value);
/* The words of a leaf in a field, or compounds of them. */
XapQuery *nl_terms_words(const NlScope *scope, const NlField *field, const NlNode *node);

G_END_DECLS

#endif
