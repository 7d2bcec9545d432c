/* german.h: the German text chain, one for indexing, asking and snippets.
 *
 * Characters (NFC, ligatures, soft hyphens) → gender forms → fold (ä = ae = a by decision, ß = ss) → stem. The stemmer
 * comes as a function, so that this folder knows no search engine. README.md says what was measured and decided.
 */
#ifndef NL_CORPUS_GERMAN_H
#define NL_CORPUS_GERMAN_H

#include <glib.h>

G_BEGIN_DECLS

/* The stem of a folded lower-case word; caller frees. */
typedef char *(*NlStemFunc)(gconstpointer stemmer, const char *word);

typedef struct NlGerman NlGerman;

/* stemmer is handed to stem and not owned: it must outlive the chain. stem NULL: no stemming. */
NlGerman *nl_german_new(NlStemFunc stem, gconstpointer stemmer);
void nl_german_free(NlGerman *german);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlGerman, nl_german_free)

/* The folded whole word that a folded one stands for before a hyphen, "vor" before "nachteile": vorteile. NULL where it
 * stands for none; caller frees. last: of a hyphenated word its parts, with blanks between. */
typedef char *(*NlWholeFunc)(gconstpointer lexicon, const char *word, const char *last);

/* From here on nl_german_tokens gives such words as the whole too. lexicon is lent to the chain. For indexing alone: a
 * question is taken at its words. */
void nl_german_complete(NlGerman *german, NlWholeFunc whole, gconstpointer lexicon);

/* A word of a text. Several tokens may share one position: a gender form is found as each of the words it stands for
 * ("Bürger*innen": burger, burgerinnen), a part of a hyphenated word as the whole too ("E-Akte": e, eakte; akte,
 * eakte), a word before a hyphen as what it stands for ("Vor- und Nachteile": vor, vorteile). A number with separators is one token in its plain form ("10.000": 10000). */
typedef struct {
  gsize start, length; /* bytes in the text, of the word as printed */
  guint position;      /* counts words from 0 */
  const char *exact;   /* folded, not stemmed: what "…" asks for */
  const char
      *stem; /* folded and stemmed: what a plain word asks for; NULL where no stems are wanted */
  gboolean is_variant; /* a further form at a position that already had one */
} NlToken;

typedef void (*NlTokenFunc)(const NlToken *token, gpointer user_data);

/* Calls visit for each token of the text, in order; the token's strings are borrowed for the call, in which the chain
 * must not be used again. length -1: to the NUL. Bytes that are no UTF-8 separate words. */
void nl_german_tokens(NlGerman *german, const char *text, gssize length, NlTokenFunc visit,
                      gpointer user_data);

/* The same of a text in which asked words are looked for. Tokens have no stem: stemming takes most of the time. Without a
 * lexicon a word before a hyphen is given with every end of the last word: one of these is what it was found by. */
void nl_german_exact_tokens(NlGerman *german, const char *text, NlTokenFunc visit,
                            gpointer user_data);

/* The stem of a folded word, as in a token; borrowed until the chain is used again. While tokens are visited it may be
 * asked for theirs. */
const char *nl_german_stem(NlGerman *german, const char *folded);

/* Bytes that a folded word and its stem have in common, if they have as many: stemming changes endings. */
#define NL_GERMAN_STEM_KEEPS 3

G_END_DECLS

#endif
