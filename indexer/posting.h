/* posting.h: a search document while it is built: its terms by the field table and the German chain, with their places and
 * weights; its values.
 */
#ifndef NL_INDEXER_POSTING_H
#define NL_INDEXER_POSTING_H

#include "corpus/compound.h"
#include "corpus/facets.h"
#include "corpus/fields.h"
#include "corpus/record.h"
#include "wrapper/xap.h"

G_BEGIN_DECLS

/* What is at hand meanwhile; all but error is borrowed. The first error stays, and ends the building: the callbacks that
 * most terms come from cannot fail. */
typedef struct {
  XapDocument *document;
  NlGerman *german;
  const NlLexicon *lexicon; /* NULL: no compounds */
  GHashTable *parts;        /* of words met before: char * → GPtrArray of stems */
  GString *term;            /* scratch */
  guint offset;             /* position of the text's first word */
  guint next;               /* position after its last word */
  guint weight;             /* of each word */
  NlFacetPack *facets;
  GError *error;
} NlPosting;

/* A term too long for the index is no word that anyone asks for: it is left out. */
void nl_posting_add_term(NlPosting *posting, const char *prefix, const char *term, guint wdf);
/* Words of the running text, behind those that are there, each counting as often as weight says. */
void nl_posting_add_text(NlPosting *posting, const char *text, gsize length, guint weight);
/* Of a value that is NULL nothing is added. */
void nl_posting_add_field(NlPosting *posting, const NlField *field, const char *value);
void nl_posting_add_fields(NlPosting *posting, const NlField *field, const GPtrArray *values);
/* Words of titles and decisions are no mere filter: what has them there comes first. */
void nl_posting_add_ranking_field(NlPosting *posting, const NlField *field, const char *value);
/* The words that those of a value contain; decision: the number of one of several, or 0. */
void nl_posting_add_field_parts(NlPosting *posting, const NlField *field, const char *value,
                                guint decision);
/* Amounts in other currencies than EUR cannot be asked for. */
void nl_posting_add_amount(NlPosting *posting, const NlAmount *amount);
void nl_posting_set_value(NlPosting *posting, guint slot, const char *value);

G_END_DECLS

#endif
