/* compound.h: German compounds: which words a word is made of, by a list of words.
 *
 * Words are folded (german.h). "grundschulsanierung" is grund, schul, sanierung; schul is a form of schule. README.md
 * says what the rules are and what they get wrong.
 */
#ifndef NL_CORPUS_COMPOUND_H
#define NL_CORPUS_COMPOUND_H

#include "corpus/german.h"

G_BEGIN_DECLS

/* The words that parts may be, by their folded forms. */
typedef struct NlLexicon NlLexicon;

NlLexicon *nl_lexicon_new(void);
void nl_lexicon_free(NlLexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlLexicon, nl_lexicon_free)

/* Adds a word as it is written; nouns have a capital. What cannot be a part is passed over. */
void nl_lexicon_add(NlLexicon *lexicon, const char *word, gsize length);

/* To be called when all words are added. wngerman has a noun that is spelt like some form of a verb only in small letters
 * (schule, feier, plan): one that ends several nouns of the list is a noun. */
void nl_lexicon_find_nouns(NlLexicon *lexicon);

#define NL_PART_MIN  4 /* letters of a part that is asked for */
#define NL_PARTS_MAX 8

typedef struct {
  guint start, length; /* bytes of the folded word */
  const char *base;    /* the folded word that this is a form of: without what joins it; borrowed */
} NlWordPart;

/* The smallest parts of a folded word, in order: how many, 0 where it is no compound of words of the lexicon. */
guint nl_compound_split(const NlLexicon *lexicon, const char *word,
                        NlWordPart out[static NL_PARTS_MAX]);

/* Whether a folded word is of the list, or where it is not the last part of a compound, a form of such ("schul"). */
gboolean nl_lexicon_has_form(const NlLexicon *lexicon, const char *word, gboolean is_last);

/* Every word of the list that is folded so, as it is written, with slashes between ("Garten/Gärten"); NULL of none.
 * Borrowed. */
const char *nl_lexicon_written(const NlLexicon *lexicon, const char *word);

/* Calls visit with the stem of each word of four letters or more that the word contains: its parts, and neighbouring
 * parts together, as often as they occur. written: as nl_lexicon_written, of a single part; NULL of several.
 * Both are borrowed until visit returns or uses the chain. */
typedef void (*NlPartFunc)(const char *stem, const char *written, gpointer user_data);
void nl_compound_each_part(const NlLexicon *lexicon, NlGerman *german, const char *word,
                           NlPartFunc visit, gpointer user_data);

/* A folded word as it is written, umlauts and capital back in place, as far as the lexicon knows it or its parts; the
 * folded word itself where it does not. You free it. */
char *nl_lexicon_spell(const NlLexicon *lexicon, const char *word);

G_END_DECLS

#endif
