/* head_text.h: what the rules of the head are put to. Internal to indexer/head.c. */
#ifndef NL_INDEXER_HEAD_TEXT_H
#define NL_INDEXER_HEAD_TEXT_H

#include "indexer/reader.h"

G_BEGIN_DECLS

/* The facts of a line of the head (nl_reader_facts), first among them the line with those below in which it goes on, no
 * further than to before end; then what strokes part, and what capitals hide. You free the array; its strings go with it. */
GPtrArray *nl_head_facts(const NlReader *reader, guint block, guint end);

/* A text without the days and hours in it that are another thing's: of the invitation, the print, the next sitting. You
 * free it. */
char *nl_head_own_days(const NlProfile *profile, const char *text);

G_END_DECLS

#endif
