/* compounds.h: the words of the index that contain an asked word as a part: Grundschule for Schule.
 *
 * Documents are found by the terms of the parts (NL_PREFIX_PART); which words that means is told by the words of the
 * index folders (corpus/words.h). Both depend on the documents in force alone, however these came into the archive.
 */
#ifndef NL_QUERY_COMPOUNDS_H
#define NL_QUERY_COMPOUNDS_H

#include "query/parse.h"
#include "query/reader.h"

G_BEGIN_DECLS

#define NL_COMPOUNDS_TOLD 50 /* so many are counted when they are told */

/* Fills part and compounds of every plain word of the tree that has four letters or more and compounds; is_exact of a
 * word that has an umlaut where all that the list of words has is without (Büch). */
gboolean nl_compounds_add(NlReader *reader, NlNode *root, GError **error);

G_END_DECLS

#endif
