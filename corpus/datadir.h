/* datadir.h: where the programs find their data: profiles, page assets. */
#ifndef NL_CORPUS_DATADIR_H
#define NL_CORPUS_DATADIR_H

#include <glib.h>

G_BEGIN_DECLS

/* The folder of data that is called so in the tree ("corpus/profiles"): a program in a build folder of the tree takes
 * it from there, an installed one from share/nachlese, beside its bin or lib/cgi-bin, under its last name. So an
 * installation may be moved. Whether it is there shows when it is opened. You free it. */
char *nl_datadir_find(const char *folder);

G_END_DECLS

#endif
