/* wordlist.h: the German word list that hyphens are decided by (Debian's wngerman), folded to lower case. */
#ifndef NL_INDEXER_WORDLIST_H
#define NL_INDEXER_WORDLIST_H

#include "corpus/compound.h"

G_BEGIN_DECLS

/* Where Debian's wngerman has it. */
#define NL_WORDLIST_PATH "/usr/share/dict/ngerman"

typedef struct NlWordlist NlWordlist;

/* Loads one word per line. */
NlWordlist *nl_wordlist_load(const char *path, GError **error);
void nl_wordlist_free(NlWordlist *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlWordlist, nl_wordlist_free)

/* The words of the list, folded, that compounds are taken apart by. 0.2 s: wanted once in a run, and only where something
 * is written. */
NlLexicon *nl_wordlist_lexicon(const NlWordlist *words);

/* Whether the word, or a compound of words of the list, is in it; NULL lists have none. */
gboolean nl_wordlist_has(const NlWordlist *words, const char *word);

G_END_DECLS

#endif
