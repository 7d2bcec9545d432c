/* reader.h: an archive opened for asking: the generation in force when it was opened, and the text
 * chain. */
#ifndef NL_QUERY_READER_H
#define NL_QUERY_READER_H

#include "corpus/archive.h"
#include "corpus/facet_table.h"
#include "corpus/german.h"
#include "corpus/words.h"
#include "wrapper/xap.h"

G_BEGIN_DECLS

typedef struct {
  char *folder;
  NlManifest *manifest;
  XapDatabase *database;
  GPtrArray *words; /* NlWords of the index folders that have them */
  GPtrArray *
      facets; /* NlFacetTable of each index folder, in the order of the manifest; NULL where one has none */
  GHashTable *dead; /* set of numbers of dead search documents; NULL until it is wanted */
  XapStemmer *stemmer;
  NlGerman *german;
} NlReader;

NlReader *nl_reader_open(const char *folder, GError **error);
/* The same, of a manifest that is loaded already (taken; NULL: none is). Where what it names is gone meanwhile, the
 * generation in force is opened. */
NlReader *nl_reader_open_generation(const char *folder, NlManifest *take_manifest, GError **error);
void nl_reader_free(NlReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlReader, nl_reader_free)

/* Takes the generation that is in force now: what to do after XAP_ERROR_CHANGED. */
gboolean nl_reader_reopen(NlReader *reader, GError **error);

/* Whether some reading in force has the stem. Told without a look into the index where no reading is dead: then every
 * word of the index lives. */
gboolean nl_reader_stem_lives(NlReader *reader, const char *stem, gboolean *out, GError **error);

/* What every question is under: documents of the kinds asked, readings that are not dead, of minutes in several
 * versions those that answer. kinds NULL: of all. Consumes the query. */
XapQuery *nl_reader_restrict(const NlReader *reader, XapQuery *take_query,
                             const char *const *kinds);
/* The same with superseded versions among them. */
XapQuery *nl_reader_restrict_to_living(const NlReader *reader, XapQuery *take_query,
                                       const char *const *kinds);

G_END_DECLS

#endif
