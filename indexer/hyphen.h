/* hyphen.h: inside indexer/ only: what a hyphen at a line's end means. Joined only by evidence.
 *
 * Asked in this order: before und/oder/bzw./sowie/bis it is a suspended hyphen; before a capital, after an abbreviation
 * or a figure it belongs to the word; then what the document itself writes elsewhere decides, then the word list, and
 * last whether one of the two halves is no word by itself.
 */
#ifndef NL_INDEXER_HYPHEN_H
#define NL_INDEXER_HYPHEN_H

#include "corpus/pages.h"
#include "indexer/wordlist.h"

G_BEGIN_DECLS

/* The words that a document writes within its lines, folded to lower case. */
typedef struct NlVocabulary NlVocabulary;

NlVocabulary *nl_vocabulary_new(const NlPages *pages);
void nl_vocabulary_free(NlVocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlVocabulary, nl_vocabulary_free)

/* The end of a text that may be long, longer than any word: what is asked of its end needs no more. Borrowed. */
const char *nl_hyphen_last_part(const GString *text);

/* Whether a text ends in a hyphen that breaks or joins a word (no dash after a blank). */
gboolean nl_hyphen_ends(const char *text);

/* Whether the hyphen at the end of left says that the text goes on in right, whatever stands between them: not before
 * a capital, for a heading may end in "CDU-". */
gboolean nl_hyphen_goes_on(const char *left, const char *right);

/* Appends the next line to text: with a blank, or where text ends in a hyphen, as the evidence says. vocabulary and
 * words may be NULL: none. */
void nl_hyphen_append(GString *text, const char *next, const NlVocabulary *vocabulary,
                      const NlWordlist *words);

/* Joins words within a text that were broken where its lines ended once: "Ein- ladung". Where the evidence speaks for
 * the hyphen, and without a word list, the text is left. */
void nl_hyphen_mend(GString *text, const NlWordlist *words);

G_END_DECLS

#endif
