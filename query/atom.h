/* atom.h: hits as an Atom feed (RFC 4287): of the page, and of saved searches. */
#ifndef NL_QUERY_ATOM_H
#define NL_QUERY_ATOM_H

#include "query/config.h"
#include "query/search.h"

G_BEGIN_DECLS

/* What a feed is of. Addresses are not yet escaped, and NULL where there is none. */
typedef struct {
  const NlPageConfig *config; /* title and operator */
  const char *kind, *name;    /* of its id, which must never change; the name is its title, too */
  const char *base;           /* what the addresses of entries begin with */
  const char *self, *html;    /* the feed itself, and the same as a page */
} NlAtom;

/* Appends the feed with the hits (NlAnswerHit), which are sorted by date, newest first. */
void nl_atom(GString *out, const NlAtom *feed, const GPtrArray *hits);

G_END_DECLS

#endif
