/* head_text.h: what the rules of the head are put to. Internal to indexer/head.c. */
#ifndef NL_INDEXER_HEAD_TEXT_H
#define NL_INDEXER_HEAD_TEXT_H

#include "indexer/reader.h"

G_BEGIN_DECLS

/* A line of the head with those below in which it goes on, no further than to before end; NULL where it stands alone.
 * You free it. */
char *nl_head_whole_line(const NlReader *reader, guint block, guint end);

/* A text without the days and hours in it that are another thing's: of the invitation, the print, the next sitting. You
 * free it. */
char *nl_head_own_days(const NlProfile *profile, const char *text);

G_END_DECLS

#endif
