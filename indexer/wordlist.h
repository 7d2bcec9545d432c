/* wordlist.h: the German word list that hyphens are decided by (Debian's wngerman), folded to lower case. */
#ifndef NL_INDEXER_WORDLIST_H
#define NL_INDEXER_WORDLIST_H

#include <glib.h>

G_BEGIN_DECLS

/* Where Debian's wngerman has it. */
#define NL_WORDLIST_PATH "/usr/share/dict/ngerman"

typedef struct NlWordlist NlWordlist;

/* Loads one word per line. */
NlWordlist *nl_wordlist_load(const char *path, GError **error);
void nl_wordlist_free(NlWordlist *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlWordlist, nl_wordlist_free)

/* Calls visit with each word as it stands in the list. */
typedef void (*NlWordFunc)(const char *word, gsize length, gpointer user_data);
void nl_wordlist_each(const NlWordlist *words, NlWordFunc visit, gpointer user_data);

/* Whether the word, or a compound of words of the list, is in it; NULL lists have none. */
gboolean nl_wordlist_has(const NlWordlist *words, const char *word);

G_END_DECLS

#endif
