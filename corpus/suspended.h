/* suspended.h: words before a hyphen that stands for the end of a later word: "Vor- und Nachteile", "Haupt-, Neben- und
 * Hilfsarbeiten". README.md says what is decided how. */
#ifndef NL_CORPUS_SUSPENDED_H
#define NL_CORPUS_SUSPENDED_H

#include "corpus/compound.h"

G_BEGIN_DECLS

/* Bytes of a folded end that words share. */
#define NL_SUSPENDED_REST_MIN 3

/* The place of the word whose end the word from..to of a text shares: the last one of its chain. FALSE where no hyphen
 * stands behind it, or no chain. All are bytes. */
gboolean nl_suspended_last(const char *text, gsize length, gsize from, gsize to, gsize *out_from,
                           gsize *out_to);

/* The whole of a folded word, as NlWholeFunc (german.h) has it. NULL where the lexicon tells none. You free it. */
char *nl_suspended_whole(const NlLexicon *lexicon, const char *word, const char *last);

G_END_DECLS

#endif
