/* lexicon.c: walks the terms of an index that are words, and the values that are facets. */
#include "indexer/lexicon.h"

#include "corpus/facet_table.h"
#include "corpus/fields.h"
#include "corpus/words.h"
#include "wrapper/xap.h"

#include <string.h>

#define WORD_MAX                                                                                   \
  80 /* bytes: what is longer is no word that anyone asks for, rightly spelt or not */

static gboolean
on_term(const char *term, guint n_documents, gpointer user_data)
{
  gsize length = strlen(term);
  if (length > 1 && length <= WORD_MAX && strpbrk(term, "0123456789") == NULL)
    nl_words_writer_add(user_data, term, n_documents);
  return TRUE;
}

/* Words without prefix begin with a small letter; folded German ones with one of these. */
static gboolean
each_word(const XapDatabase *database, NlWordsWriter *writer, GError **error)
{
  gboolean good = TRUE;
  for (char letter = 'a'; good && letter <= 'z'; letter++)
    good = xap_database_each_term(database, (const char[]){ letter, '\0' }, on_term, writer, error);
  return good;
}

static char *
stem(gconstpointer stemmer, const char *word)
{
  return xap_stemmer_stem(stemmer, word);
}

gboolean
nl_index_write_words(const char *folder, const NlLexicon *lexicon, GError **error)
{
  g_autoptr(XapStemmer) stemmer = xap_stemmer_new("german2", error);
  g_autoptr(XapDatabase) database = stemmer ? xap_database_open(&folder, 1, error) : NULL;
  if (!database)
    return FALSE;
  g_autoptr(NlGerman) german = nl_german_new(stem, stemmer);
  g_autoptr(NlWordsWriter) writer = nl_words_writer_new(german, lexicon);
  return each_word(database, writer, error) && nl_words_writer_finish(writer, folder, error);
}

static gboolean
on_packed(guint document, const char *packed, gpointer writer)
{
  nl_facet_table_writer_add(writer, document, packed);
  return TRUE;
}

gboolean
nl_index_write_facets(const char *folder, GError **error)
{
  g_autoptr(NlFacetTableWriter) writer = nl_facet_table_writer_new();
  g_autoptr(XapDatabase) database = xap_database_open(&folder, 1, error);
  return database && xap_database_each_value(database, NL_SLOT_FACETS, on_packed, writer, error)
         && nl_facet_table_writer_finish(writer, folder, error);
}
