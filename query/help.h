/* help.h: what nachlese help tells, in English. Each appends to out. */
#ifndef NL_QUERY_HELP_H
#define NL_QUERY_HELP_H

#include "query/commands.h"

G_BEGIN_DECLS

#define NL_HELP_QUERY "abfrage" /* the topic that is no command: the query language */

/* All commands. */
void nl_help_commands(GString *out);
/* One, with its options. */
void nl_help_command(GString *out, const NlCommand *command);
void nl_help_query(GString *out);

/* All of it for programs, as in answer.schema.json. A new reference. */
json_t *nl_help_to_json(void);

G_END_DECLS

#endif
