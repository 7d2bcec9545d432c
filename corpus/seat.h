/* seat.h: a seat: somebody named on an attendance list, with party, office, committee and body. The index holds one
 * term for each seat, borne by the documents whose lists have it: so who sat where is told by a walk over terms, and
 * no record is read.
 */
#ifndef NL_CORPUS_SEAT_H
#define NL_CORPUS_SEAT_H

#include "corpus/record.h"

G_BEGIN_DECLS

#define NL_PREFIX_SEAT "XSEAT"

/* All but the name may be NULL. Strings are borrowed from parts. */
typedef struct {
  char **parts;
  const char *name, *party, *office, *organization, *body;
  gboolean present;
} NlSeat;

void nl_seat_clear(NlSeat *seat);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NlSeat, nl_seat_clear)

/* The term, with its prefix, of at most NL_SEAT_MAX bytes: where it would be longer, the office is left out, then the
 * committee's name is cut. NULL where the name alone is too long. You free it. */
#define NL_SEAT_MAX 240
char *nl_seat_term(const NlRecord *record, const NlParticipant *participant);

/* Reads a term back; FALSE where it is none. */
gboolean nl_seat_parse(const char *term, NlSeat *out);

G_END_DECLS

#endif
