/* options.h: what a command is given on the command line, by its row in the table of commands. */
#ifndef NL_QUERY_OPTIONS_H
#define NL_QUERY_OPTIONS_H

#include "query/commands.h"

G_BEGIN_DECLS

/* The options, the same for all commands; which of them a command knows says its row. */
typedef struct {
  char *archive, *format, *color, *sort, *group, *output, *mail;
  int limit, offset;
  gboolean explain, help;
  char **words; /* what is no option */
} NlOptions;

/* Reads and checks what follows the command's name, which argv[0] is; limit has the command's default before. G_OPTION_ERROR
 * says what is wrong. */
gboolean nl_options_parse(const NlCommand *command, int argc, char **argv, NlOptions *options,
                          GError **error);
void nl_options_clear(NlOptions *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NlOptions, nl_options_clear)

NlFormat nl_options_format(const NlOptions *options);

/* The options that the command knows, ended by an empty row; they point into options. */
#define NL_OPTIONS_MAX 16
void nl_options_list(const NlCommand *command, NlOptions *options,
                     GOptionEntry out[static NL_OPTIONS_MAX]);
/* The same, ready to be parsed or told. You free it. */
GOptionContext *nl_options_context(const NlCommand *command, NlOptions *options);

G_END_DECLS

#endif
