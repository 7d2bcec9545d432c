/* nachlese.c: the command line for asking. Options, one library call, exit code; only this file
 * prints and exits.
 *
 * Nothing here depends on the locale: arguments are taken as bytes and have to be UTF-8, output is
 * UTF-8.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "query/check.h"
#include "query/feeds.h"
#include "query/help.h"
#include "query/options.h"

#define EXIT_SOME_FAILED 1 /* done, but for some of the saved searches */

/* How a command is to answer, made of its options. */
typedef struct {
  NlCommandRequest request;
  NlFormat format;
  NlStyle style;
} Call;

/* ---- errors and exit codes ---- */

static int
archive_exit_code(int code)
{
  switch ((NlArchiveError)code) {
  case NL_ARCHIVE_ERROR_MISSING:
    return EX_NOINPUT;
  case NL_ARCHIVE_ERROR_LOCKED:
    return EX_TEMPFAIL;
  case NL_ARCHIVE_ERROR_NEWER:
  case NL_ARCHIVE_ERROR_CORRUPT:
    return EX_DATAERR;
  case NL_ARCHIVE_ERROR_IO:
    break;
  }
  return EX_IOERR;
}

static int
index_exit_code(int code)
{
  switch ((XapError)code) {
  case XAP_ERROR_LOCKED:
  case XAP_ERROR_CHANGED:
    return EX_TEMPFAIL;
  case XAP_ERROR_NOTFOUND: /* the manifest names it */
  case XAP_ERROR_CORRUPT:
    return EX_DATAERR;
  case XAP_ERROR_IO:
    return EX_IOERR;
  case XAP_ERROR_LIMIT:
    return EX_USAGE;
  case XAP_ERROR_INVALID:
    break;
  }
  return EX_SOFTWARE;
}

static int
exit_code(const GError *error)
{
  if (error->domain == NL_QUERY_ERROR || error->domain == G_OPTION_ERROR)
    return EX_USAGE;
  if (error->domain == G_KEY_FILE_ERROR)
    return EX_DATAERR;
  if (error->domain == NL_ARCHIVE_ERROR)
    return archive_exit_code(error->code);
  if (error->domain == XAP_ERROR)
    return index_exit_code(error->code);
  return error->domain == G_FILE_ERROR ? EX_IOERR : EX_SOFTWARE;
}

/* What is told may quote what was given: nothing of it may steer the terminal. */
static char *
harmless(const char *text)
{
  static const NlStyle plain = { FALSE };
  GString *out = g_string_new(NULL);
  g_autofree char *valid = g_utf8_make_valid(text, -1);
  nl_print_dressed(out, &plain, NL_DRESS_DIM, valid);
  return g_string_free(out, FALSE);
}

static int
complain(const GError *error)
{
  g_autofree char *message = harmless(error->message);
  fprintf(stderr, "nachlese: %s\n", message);
  return exit_code(error);
}

/* A caret under the place; of a long query the stretch around it. */
static int
complain_of_query(const char *query, const GError *error)
{
  const int before = 40;
  const int width = 70;
  int position = error->domain == NL_QUERY_ERROR ? nl_query_error_position(error) : -1;
  int code = complain(error);
  if (position < 0 || !g_utf8_validate(query, -1, NULL))
    return code;
  int length = (int)g_utf8_strlen(query, -1);
  int start = MAX(0, MIN(position, length) - before);
  g_autofree char *stretch = g_utf8_substring(query, start, MIN(length, start + width));
  g_autofree char *line = harmless(stretch);
  fprintf(stderr, "  %s\n  %*s\n", line, MIN(position, length) - start + 1, "^");
  return code;
}

/* Whatever was to be printed is, or 74. */
static int
print(const GString *out)
{
  if (fwrite(out->str, 1, out->len, stdout) == out->len && fflush(stdout) == 0)
    return EX_OK;
  fprintf(stderr, "nachlese: writing the output: %s\n", g_strerror(errno));
  return EX_IOERR;
}

/* ---- commands ---- */

static int
run_check(const Call *call)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GString) out = g_string_new(NULL);
  json_auto_t *list = json_array();
  if (!nl_check(call->request.archive, faults, &error))
    return complain(error);
  for (guint i = 0; i < faults->len; i++) {
    json_array_append_new(list, json_string(g_ptr_array_index(faults, i)));
    g_autofree char *fault = harmless(g_ptr_array_index(faults, i));
    fprintf(stderr, "nachlese: %s\n", fault);
  }
  json_auto_t *answer = json_pack("{sisssbsO}", "version", 1, "archive", call->request.archive,
                                  "sound", faults->len == 0, "faults", list);
  if (call->format == NL_FORMAT_JSON)
    nl_print_json(out, answer);
  else if (faults->len == 0)
    g_string_append_printf(out, "%s: store, ledger and index agree\n", call->request.archive);
  int code = print(out);
  return code == EX_OK && faults->len > 0 ? EX_DATAERR : code;
}

static void
count_problem(const char *name, const char *query, const GError *error, gpointer user_data)
{
  g_autoptr(GError) named = g_error_copy(error);
  guint *problems = user_data;
  g_prefix_error(&named, "%s: ", name);
  complain_of_query(query, named);
  (*problems)++;
}

static int
run_feeds(const char *archive, const NlOptions *options)
{
  g_autoptr(GError) error = NULL;
  guint problems = 0;
  NlPageConfig *config = nl_page_config_load(&error);
  const NlFeedsRequest request = { archive, options->output, options->mail, config };
  gboolean good = config && nl_feeds_write(&request, count_problem, &problems, &error);
  int code = good ? EX_OK : complain(error);
  nl_page_config_free(config);
  return code == EX_OK && problems > 0 ? EXIT_SOME_FAILED : code;
}

static int
run_answer(const NlCommand *command, const Call *call)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  g_autofree char *query = nl_command_query(command, &call->request);
  if (nl_command_run(command, &call->request, call->format, &call->style, out, &error))
    return print(out);
  return complain_of_query(query, error);
}

/* ---- help ---- */

static int
unknown_command(const char *name)
{
  g_autofree char *shown = harmless(name);
  fprintf(stderr, "nachlese: no command \"%s\"; nachlese help lists them\n", shown);
  return EX_USAGE;
}

static int
run_help(const char *topic, NlFormat format)
{
  g_autoptr(GString) out = g_string_new(NULL);
  const NlCommand *command = topic ? nl_command_find(topic) : NULL;
  gboolean is_query = g_strcmp0(topic, NL_HELP_QUERY) == 0;
  if (topic && !command && !is_query)
    return unknown_command(topic);
  json_auto_t *json = format == NL_FORMAT_JSON ? nl_help_to_json() : NULL;
  if (json)
    nl_print_json(out, json);
  else if (command)
    nl_help_command(out, command);
  else if (is_query)
    nl_help_query(out);
  else
    nl_help_commands(out);
  return print(out);
}

/* ---- main ---- */

static gboolean
wants_color(const NlOptions *options)
{
  const char *terminal = g_getenv("TERM");
  const char *refused = g_getenv("NO_COLOR");
  if (options->color && strcmp(options->color, "auto") != 0)
    return strcmp(options->color, "always") == 0;
  return isatty(STDOUT_FILENO) && !(refused && *refused) && g_strcmp0(terminal, "dumb") != 0;
}

static int
call_command(const NlCommand *command, const NlOptions *options)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *archive = nl_archive_locate(options->archive, &error);
  if (!archive)
    return complain(error);
  if (command->needs & NL_NEEDS_FEEDS)
    return run_feeds(archive, options);
  const Call call = {
    .request = {
      .archive = archive,
      .words = options->words,
      .sort = g_strcmp0(options->sort, "date") == 0 ? NL_SORT_DATE : NL_SORT_RELEVANCE,
      .group = g_strcmp0(options->group, "meeting") == 0 ? NL_GROUP_MEETING : NL_GROUP_ITEM,
      .limit = (guint)options->limit,
      .offset = (guint)options->offset,
      .explain = options->explain,
    },
    .format = nl_options_format(options),
    .style = { wants_color(options) },
  };
  return command->answer ? run_answer(command, &call) : run_check(&call);
}

static int
run_command(const NlCommand *command, int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  g_auto(NlOptions) options = { .limit = (int)command->limit };
  if (!nl_options_parse(command, argc, argv, &options, &error))
    return complain(error);
  if (options.help)
    return run_help(command->name, NL_FORMAT_TEXT);
  if (!(command->needs & NL_NEEDS_ARCHIVE))
    return run_help(options.words ? options.words[0] : NULL, nl_options_format(&options));
  return call_command(command, &options);
}

int
main(int argc, char **argv)
{
  const char *name = argc > 1 ? argv[1] : NULL;
  const NlCommand *command = name ? nl_command_find(name) : NULL;
  g_set_prgname("nachlese");
  if (command)
    return run_command(command, argc - 1, argv + 1);
  if (g_strcmp0(name, "--help") == 0)
    return run_help(NULL, NL_FORMAT_TEXT);
  if (g_strcmp0(name, "--version") == 0)
    return puts("nachlese " NL_VERSION) < 0 ? EX_IOERR : EX_OK;
  if (name)
    return unknown_command(name);
  fputs("nachlese: a command is missing; nachlese help lists them\n", stderr);
  return EX_USAGE;
}
