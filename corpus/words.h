/* words.h: the words of one index folder, with the compounds among them: a file in that folder, written when the
 * folder is, and immutable like it. Readers map it: nothing is read but what is asked for.
 *
 *   nachlese-words 1 N M      N lines of words, then M lines of parts; both in the order of bytes
 *   WORD \t STEM \t WRITTEN \t COUNT \t LISTED      folded; its stem; as it is written, as far as known; in how many
 *                            documents; what the list of words has that is folded so (nl_lexicon_written)
 *   STEM \t AT AT … \t WRITTEN …      of a part: bytes from the first word's line to the lines of words that contain it;
 *                            LISTED of what it is a form of
 *
 * What is in it depends on the folder's documents and the list of words alone. So it grows stale never, and what is
 * purged from the index is purged from it.
 */
#ifndef NL_CORPUS_WORDS_H
#define NL_CORPUS_WORDS_H

#include "corpus/compound.h"
#include "corpus/german.h"

G_BEGIN_DECLS

#define NL_WORDS_NAME "words"

/* ---- writing ---- */

typedef struct NlWordsWriter NlWordsWriter;

/* Both are lent. lexicon NULL: no compounds. */
NlWordsWriter *nl_words_writer_new(NlGerman *german, const NlLexicon *lexicon);
void nl_words_writer_free(NlWordsWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlWordsWriter, nl_words_writer_free)

/* A folded word and how many documents have it; words come in the order of bytes. */
void nl_words_writer_add(NlWordsWriter *writer, const char *word, guint count);
gboolean nl_words_writer_finish(NlWordsWriter *writer, const char *folder, GError **error);

/* ---- reading ---- */

typedef struct NlWords NlWords;

/* NULL with no error where the folder has none; NULL and error where it is damaged. */
NlWords *nl_words_open(const char *folder, GError **error);
void nl_words_free(NlWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlWords, nl_words_free)

/* Not NUL-terminated: each is length bytes of the file. */
typedef struct {
  const char *text;
  gsize length;
} NlBytes;

typedef struct {
  NlBytes word, stem, written, listed;
  guint count;
} NlIndexWord;

typedef void (*NlIndexWordFunc)(const NlIndexWord *word, gpointer user_data);

/* FALSE where it has no such word. */
gboolean nl_words_find(const NlWords *words, const char *word, NlIndexWord *out);
/* Each word that contains a word of this stem as a part. */
void nl_words_each_compound(const NlWords *words, const char *stem, NlIndexWordFunc visit,
                            gpointer user_data);
/* LISTED of each word of this stem that is a part. */
typedef void (*NlBytesFunc)(const NlBytes *bytes, gpointer user_data);
void nl_words_each_written(const NlWords *words, const char *stem, NlBytesFunc visit,
                           gpointer user_data);
/* Each word, in the order of bytes. */
void nl_words_each_word(const NlWords *words, NlIndexWordFunc visit, gpointer user_data);

G_END_DECLS

#endif
