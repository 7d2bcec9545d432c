/* roster.h: who sat where, over all documents and terms: the seats of the index (corpus/seat.h) gathered to persons.
 *
 * Seats are one person's where names (folded) and bodies are the same, and party, office or committee; the aliases of
 * the archive (query/names.h) settle the rest. Two of one name in different bodies stay two.
 */
#ifndef NL_QUERY_ROSTER_H
#define NL_QUERY_ROSTER_H

#include "query/names.h"
#include "query/reader.h"

G_BEGIN_DECLS

typedef struct {
  NlSeat seat;
  char *term;            /* that bears it in the index */
  guint documents;       /* that bear it, those of dead readings too */
  const char *preferred; /* of the person, by the aliases; or NULL */
  const char *committee; /* by the aliases; NULL where unknown */
} NlPlace;

typedef struct {
  const char *name;  /* preferred, else as printed most often */
  GPtrArray *places; /* NlPlace, borrowed from the roster */
  gboolean withheld;
} NlPerson;

typedef struct {
  NlNames *names;
  GPtrArray *places;  /* NlPlace */
  GPtrArray *persons; /* NlPerson, by family name */
} NlRoster;

NlRoster *nl_roster_load(const NlReader *reader, GError **error);
void nl_roster_free(NlRoster *roster);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlRoster, nl_roster_free)

/* The persons whose names have all words of text, who may be qualified ("Kruse (SPD)"); those so named exactly, where
 * there are any. Withheld ones are left out. NULL is everybody. Borrowed; you free the array. */
GPtrArray *nl_roster_find(const NlRoster *roster, const char *text);

G_END_DECLS

#endif
