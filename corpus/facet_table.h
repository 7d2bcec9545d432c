/* facet_table.h: what the documents of one index folder are counted by, as numbers: a file in that folder, written when
 * the folder is, and immutable like it. Readers map it: to count a hit is to read some numbers where they lie, not a
 * packed value (facets.h) out of the index.
 *
 *   nachlese-facets 1 D L V S    64 bytes with blanks and the line's end; then numbers of 32 bits, the low byte first:
 *   D times ROW GROUP MEETING    by document, from 1: where in L its values are; numbers of its group and of the
 *                                meeting that it is of, alike for those of one. 0 0 0: there is no such document
 *   L numbers                    N and N values, for each row that there is; the first row is empty
 *   V numbers                    of a value: where in S it stands
 *   S bytes                      of a value: a digit, its facet, and its text, ended by NUL
 */
#ifndef NL_CORPUS_FACET_TABLE_H
#define NL_CORPUS_FACET_TABLE_H

#include "corpus/facets.h"

G_BEGIN_DECLS

#define NL_FACET_TABLE_NAME "facets"

/* ---- writing ---- */

typedef struct NlFacetTableWriter NlFacetTableWriter;

NlFacetTableWriter *nl_facet_table_writer_new(void);
void nl_facet_table_writer_free(NlFacetTableWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlFacetTableWriter, nl_facet_table_writer_free)

/* Documents come with ascending numbers, from 1, those of one source one after the other. Of a value that an older build
 * packed, the facets that it has are taken. */
void nl_facet_table_writer_add(NlFacetTableWriter *writer, guint document, const char *packed);
gboolean nl_facet_table_writer_finish(const NlFacetTableWriter *writer, const char *folder,
                                      GError **error);

/* ---- reading ---- */

typedef struct NlFacetTable NlFacetTable;

/* NULL with no error where the folder has none; NULL and error where it is damaged. */
NlFacetTable *nl_facet_table_open(const char *folder, GError **error);
void nl_facet_table_free(NlFacetTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlFacetTable, nl_facet_table_free)

/* Whether there is such a document, and it is of a speech: its group is an item, that of others is their meeting. */
gboolean nl_facet_table_is_speech(const NlFacetTable *table, guint document);
/* Whether there is such a document, and it is of something else. */
gboolean nl_facet_table_is_whole(const NlFacetTable *table, guint document);

/* What is counted once for each value that it has. */
typedef enum { NL_COUNT_DOCUMENTS, NL_COUNT_GROUPS, NL_COUNT_MEETINGS } NlFacetCounted;

typedef void (*NlFacetCountFunc)(NlFacetIndex facet, const char *value, guint count,
                                 gpointer user_data);
/* Counts these documents, each named once, and calls visit for each value that one has. Returns how many documents,
 * groups or meetings they are. */
guint nl_facet_table_count(const NlFacetTable *table, const guint *documents, gsize n_documents,
                           NlFacetCounted counted, NlFacetCountFunc visit, gpointer user_data);

G_END_DECLS

#endif
