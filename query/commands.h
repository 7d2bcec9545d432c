/* commands.h: the table of commands: one row says what a command is called, takes, answers and prints. */
#ifndef NL_QUERY_COMMANDS_H
#define NL_QUERY_COMMANDS_H

#include "query/print.h"

G_BEGIN_DECLS

/* What a command takes. */
enum {
  NL_NEEDS_ARCHIVE = 1, /* --archive */
  NL_NEEDS_OUTPUT = 2,  /* --format and --color */
  NL_NEEDS_CSV = 4,     /* csv among the formats */
  NL_NEEDS_PAGING = 8,  /* --limit and --offset */
  NL_NEEDS_SEARCH = 16, /* --sort, --group and --explain */
  NL_NEEDS_WORDS = 32,  /* at least one argument */
  NL_NEEDS_ONE = 64,    /* no more than one */
  NL_NEEDS_QUERY = 128, /* its arguments are, or end with, a query */
  NL_NEEDS_FEEDS = 256, /* --output and --mail */
};

/* As the user gave it; what a command does not take is unused. */
typedef struct {
  const char *archive;
  char **words; /* the arguments, NULL-terminated; NULL for none */
  NlSort sort;
  NlGroup group;
  guint limit, offset;
  gboolean explain;
} NlCommandRequest;

typedef enum { NL_FORMAT_TEXT, NL_FORMAT_JSON, NL_FORMAT_CSV } NlFormat;

typedef struct {
  const char *name, *arguments, *summary; /* English, for help and man page */
  guint needs;
  guint limit, max_limit; /* of --limit: the default and the most */
  /* The answer as in answer.schema.json; NULL for what the main program does itself. */
  json_t *(*answer)(const NlCommandRequest *request, GError **error);
  void (*print)(GString *out, const NlStyle *style, const json_t *answer);
  const char *rows; /* the key of the list that CSV gives */
  const NlCsvColumn *columns;
} NlCommand;

/* The table, ended by a row without name. */
extern const NlCommand nl_commands[];

/* NULL where there is none. */
const NlCommand *nl_command_find(const char *name);

/* The query among the arguments; "" for none. You free it. */
char *nl_command_query(const NlCommand *command, const NlCommandRequest *request);

/* Appends the answer to out in the format; FALSE and error. */
gboolean nl_command_run(const NlCommand *command, const NlCommandRequest *request, NlFormat format,
                        const NlStyle *style, GString *out, GError **error);

G_END_DECLS

#endif
