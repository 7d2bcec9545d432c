/* datadir.h: where the programs find their data: profiles, page assets. */
#ifndef NL_CORPUS_DATADIR_H
#define NL_CORPUS_DATADIR_H

#include <glib.h>

G_BEGIN_DECLS

/* The folder of data called subfolder ("profiles"): a program in a build folder of the tree takes corpus/SUBFOLDER, an
 * installed one share/nachlese/SUBFOLDER beside its bin. So an installation may be moved. Whether it is there shows when
 * it is opened. You free it. */
char *nl_datadir_find(const char *subfolder);

G_END_DECLS

#endif
