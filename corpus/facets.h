/* facets.h: what answers are counted by, packed into one value slot: one slot to read per hit instead of seven, and of
 * each facet a hit may have several values.
 *
 * The value is the group of the search document (of a speech ID/ordinal of its item, of all others the ID of the source)
 * and the values of each facet.
 */
#ifndef NL_CORPUS_FACETS_H
#define NL_CORPUS_FACETS_H

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  NL_FACET_ORGANIZATION,
  NL_FACET_YEAR,
  NL_FACET_SPEAKER,
  NL_FACET_GROUP,
  NL_FACET_RESULT,
  NL_FACET_KIND,
  NL_FACET_BODY,
} NlFacetIndex;

#define NL_N_FACETS 7

typedef struct NlFacetPack NlFacetPack;

NlFacetPack *nl_facet_pack_new(const char *group);
void nl_facet_pack_free(NlFacetPack *pack);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlFacetPack, nl_facet_pack_free)

/* A value once more, NULL and "" add nothing. */
void nl_facet_pack_add(NlFacetPack *pack, NlFacetIndex facet, const char *value);
/* You free it. */
char *nl_facet_pack_end(const NlFacetPack *pack);

/* Calls visit for each value of each facet of a packed value; the strings are borrowed for the call. FALSE where it is
 * none, be it only towards its end. */
typedef void (*NlFacetFunc)(NlFacetIndex facet, const char *value, const char *group,
                            gpointer user_data);
gboolean nl_facet_unpack(const char *packed, NlFacetFunc visit, gpointer user_data);
/* The group alone; you free it. */
char *nl_facet_group(const char *packed);

G_END_DECLS

#endif
