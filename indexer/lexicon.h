/* lexicon.h: the files beside the index of a folder that are made from it: its vocabulary (corpus/words.h), from the
 * terms, and its facets (corpus/facet_table.h), from the values. */
#ifndef NL_INDEXER_LEXICON_H
#define NL_INDEXER_LEXICON_H

#include "corpus/compound.h"

G_BEGIN_DECLS

/* Writes the vocabulary of the index in that folder into it. lexicon NULL: without compounds. */
gboolean nl_index_write_words(const char *folder, const NlLexicon *lexicon, GError **error);
/* Writes what its documents are counted by. */
gboolean nl_index_write_facets(const char *folder, GError **error);

G_END_DECLS

#endif
