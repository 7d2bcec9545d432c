/* names.h: what an archive's keeper knows of names: two files in the archive's folder, written by hand, read at each
 * asking.
 *
 *   aliases   a key file:  [persons]     Anna Kruse=Anna Petersen;Kruse, Anna
 *                          [committees]  Bau- und Umweltausschuss=Bauausschuss;Umweltausschuss
 *   withheld  one name on a line, # begins a comment: persons that `people` does not tell of
 *
 * A name may bear a place, party or committee in brackets, "Anna Kruse (SPD)": only where she appears with it is meant.
 */
#ifndef NL_QUERY_NAMES_H
#define NL_QUERY_NAMES_H

#include "corpus/seat.h"

G_BEGIN_DECLS

/* "Anna Kruse (SPD)" in its parts, folded. */
typedef struct {
  char *name;
  char *qualifier; /* NULL for none */
} NlNameSpec;

void nl_name_spec_init(NlNameSpec *spec, const char *text);
void nl_name_spec_clear(NlNameSpec *spec);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NlNameSpec, nl_name_spec_clear)
/* Whether the qualifier, if any, holds for the seat: its words stand in body, party or committee. */
gboolean nl_name_spec_fits(const NlNameSpec *spec, const NlSeat *seat);

typedef struct NlNames NlNames;

/* Files that are not there are empty. NL_ARCHIVE_ERROR CORRUPT, "PATH:LINE: why", or IO. */
NlNames *nl_names_load(const char *folder, GError **error);
void nl_names_free(NlNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlNames, nl_names_free)

/* Differs when one of the files does: what was answered by them may be kept as long as it stays. You free it. */
char *nl_names_stamp(const char *folder);

/* The preferred name of whoever has the seat; NULL where the file does not know her. Borrowed. *out_bound tells
 * whether she was listed with a qualifier: all so listed are one person, in whatever bodies. */
const char *nl_names_person(const NlNames *names, const NlSeat *seat, gboolean *out_bound);

/* The preferred name of a committee, or the name itself. Borrowed. */
const char *nl_names_committee(const NlNames *names, const char *name);

gboolean nl_names_is_withheld(const NlNames *names, const NlSeat *seat);

G_END_DECLS

#endif
