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
#include "query/commands.h"
#include "query/feeds.h"

#define EXIT_SOME_FAILED 1 /* done, but for some of the saved searches */

/* The options, the same for all commands; which of them a command knows says its row. */
typedef struct {
  char *archive, *format, *color, *sort, *group, *output, *mail;
  int limit, offset;
  gboolean explain, help;
  char **words; /* what is no option */
} Options;

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
run_feeds(const char *archive, const Options *options)
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

/* ---- options ---- */

#define MAX_OPTIONS 16

/* "how many to show (10, at most 1000)"; kept as long as the program runs, as GOption wants it. */
static const char *
limit_help(const NlCommand *command)
{
  g_autofree char *help
      = g_strdup_printf("how many to show (%u, at most %u)", command->limit, command->max_limit);
  return g_intern_string(help);
}

/* G_OPTION_ARG_FILENAME throughout: bytes as they came, where STRING would convert from the locale.
 */
static void
list_options(const NlCommand *command, Options *options, GOptionEntry out[static MAX_OPTIONS])
{
  const struct {
    guint needs;
    GOptionEntry entry;
  } rows[] = {
    { NL_NEEDS_ARCHIVE,
      { "archive", 0, 0, G_OPTION_ARG_FILENAME, &options->archive,
        "the archive (else $NACHLESE_ARCHIVE, config, ./archive)", "DIR" } },
    { NL_NEEDS_OUTPUT,
      { "format", 0, 0, G_OPTION_ARG_FILENAME, &options->format,
        command->needs & NL_NEEDS_CSV ? "text (the default), json or csv"
                                      : "text (the default) or json",
        "FORMAT" } },
    { NL_NEEDS_OUTPUT,
      { "color", 0, 0, G_OPTION_ARG_FILENAME, &options->color,
        "auto (the default: on a terminal), always, never", "WHEN" } },
    { NL_NEEDS_SEARCH,
      { "sort", 0, 0, G_OPTION_ARG_FILENAME, &options->sort,
        "relevance (the default) or date, newest first", "BY" } },
    { NL_NEEDS_SEARCH,
      { "group", 0, 0, G_OPTION_ARG_FILENAME, &options->group,
        "item (the default) or meeting: of which the best hit is listed", "BY" } },
    { NL_NEEDS_PAGING,
      { "limit", 0, 0, G_OPTION_ARG_INT, &options->limit, limit_help(command), "N" } },
    { NL_NEEDS_PAGING,
      { "offset", 0, 0, G_OPTION_ARG_INT, &options->offset, "how many to skip", "N" } },
    { NL_NEEDS_SEARCH,
      { "explain", 0, 0, G_OPTION_ARG_NONE, &options->explain, "say how the query was read",
        NULL } },
    { NL_NEEDS_FEEDS,
      { "output", 0, 0, G_OPTION_ARG_FILENAME, &options->output,
        "folder for the feeds (else feeds in the archive's)", "FOLDER" } },
    { NL_NEEDS_FEEDS,
      { "mail", 0, 0, G_OPTION_ARG_FILENAME, &options->mail,
        "command that is given what is new, once for each search", "COMMAND" } },
    { 0, { "help", 0, 0, G_OPTION_ARG_NONE, &options->help, "show this", NULL } },
    { 0, { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->words, NULL, NULL } },
  };
  gsize n = 0;
  G_STATIC_ASSERT(G_N_ELEMENTS(rows) < MAX_OPTIONS);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    if ((rows[i].needs & command->needs) == rows[i].needs)
      out[n++] = rows[i].entry;
  }
}

static GOptionContext *
context_new(const NlCommand *command, Options *options)
{
  GOptionEntry entries[MAX_OPTIONS] = { 0 };
  list_options(command, options, entries);
  GOptionContext *context = g_option_context_new(command->arguments);
  g_option_context_set_summary(context, command->summary);
  g_option_context_set_help_enabled(context, FALSE);
  g_option_context_add_main_entries(context, entries, NULL);
  return context;
}

static gboolean
check_word(const char *option, const char *given, const char *const *known, GError **error)
{
  gboolean good = !given || g_strv_contains(known, given);
  if (!good)
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--%s cannot be \"%s\"", option,
                given);
  return good;
}

static gboolean
check_options(const NlCommand *command, const Options *options, GError **error)
{
  static const char *const formats[] = { "text", "json", "csv", NULL };
  static const char *const no_csv[] = { "text", "json", NULL };
  static const char *const colors[] = { "auto", "always", "never", NULL };
  static const char *const sorts[] = { "relevance", "date", NULL };
  static const char *const groups[] = { "item", "meeting", NULL };
  guint n_words = options->words ? g_strv_length(options->words) : 0;
  gboolean has_csv = command->needs & NL_NEEDS_CSV;
  if (!check_word("format", options->format, has_csv ? formats : no_csv, error)
      || !check_word("color", options->color, colors, error)
      || !check_word("sort", options->sort, sorts, error)
      || !check_word("group", options->group, groups, error))
    return FALSE;
  if (options->limit < 0 || (guint)options->limit > command->max_limit || options->offset < 0) {
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                "--limit is 0 to %u, --offset 0 or more", command->max_limit);
    return FALSE;
  }
  if (!*command->arguments && n_words > 0) {
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s takes no arguments",
                command->name);
    return FALSE;
  }
  if ((command->needs & NL_NEEDS_ONE) && n_words > 1) {
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s: one %s is expected",
                command->name, command->arguments);
    return FALSE;
  }
  if ((command->needs & NL_NEEDS_WORDS) && n_words == 0 && !options->help) {
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                "%s: %s is missing; try nachlese help %s", command->name, command->arguments,
                command->name);
    return FALSE;
  }
  return TRUE;
}

/* An argument with one minus ("-Taxi") is a word of the query, and no option of ours has one letter
 * only: GOption must not see the minus. */
#define MINUS_GUARD '\001'

static char **
guard_minus(int argc, char **argv)
{
  char **copy = g_new0(char *, argc + 1);
  for (int i = 0; i < argc; i++) {
    gboolean is_word = argv[i][0] == '-' && argv[i][1] != '-' && argv[i][1] != '\0';
    copy[i] = is_word ? g_strdup_printf("%c%s", MINUS_GUARD, argv[i]) : g_strdup(argv[i]);
  }
  return copy;
}

static void
unguard(char **words)
{
  for (; words && *words; words++) {
    if (**words == MINUS_GUARD)
      memmove(*words, *words + 1, strlen(*words));
  }
}

static gboolean
parse_options(const NlCommand *command, int argc, char **argv, Options *options, GError **error)
{
  g_autoptr(GOptionContext) context = context_new(command, options);
  char **arguments = guard_minus(argc, argv);
  gboolean good = g_option_context_parse_strv(context, &arguments, error);
  g_strfreev(arguments);
  unguard(options->words);
  return good && check_options(command, options, error);
}

static gboolean
wants_color(const Options *options)
{
  const char *terminal = g_getenv("TERM");
  const char *refused = g_getenv("NO_COLOR");
  if (options->color && strcmp(options->color, "auto") != 0)
    return strcmp(options->color, "always") == 0;
  return isatty(STDOUT_FILENO) && !(refused && *refused) && g_strcmp0(terminal, "dumb") != 0;
}

static void
options_clear(Options *options)
{
  g_free(options->archive);
  g_free(options->format);
  g_free(options->color);
  g_free(options->sort);
  g_free(options->group);
  g_free(options->output);
  g_free(options->mail);
  g_strfreev(options->words);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

/* ---- help ---- */

#define QUERY_TOPIC "abfrage"

static void
append_commands(GString *out)
{
  g_string_append(out, "Usage: nachlese COMMAND [OPTION...] [ARGUMENT...]\n\n"
                       "Asks an archive of minutes that nachlese-index made.\n\n");
  for (const NlCommand *command = nl_commands; command->name; command++)
    g_string_append_printf(out, "  %-9s %-18s %s\n", command->name, command->arguments,
                           command->summary);
  g_string_append(out, "\nnachlese help COMMAND tells the options, nachlese help " QUERY_TOPIC
                       " the query language.\n");
}

static void
append_fields(GString *out)
{
  for (const NlField *field = nl_fields; field->name; field++)
    g_string_append_printf(out, "  %s:%*s %s\n", field->name,
                           MAX(1, 13 - (int)g_utf8_strlen(field->name, -1)), "", field->help);
}

static void
append_query_language(GString *out)
{
  g_string_append(out, "A query is German words, operators and fields; nachlese-query(7) has all"
                       " of it.\n\n"
                       "  a b            both words, in any form (also UND)\n"
                       "  a ODER b       one of them\n"
                       "  NICHT a, -a    without\n"
                       "  \"a b\"          as it stands\n"
                       "  a*             words that begin so\n"
                       "  a NAHE/5 b     at most five words from one another\n"
                       "  ( )            brackets\n\nFields:\n\n");
  append_fields(out);
}

static void
append_command_help(GString *out, const NlCommand *command)
{
  Options unused = { 0 };
  g_autoptr(GOptionContext) context = context_new(command, &unused);
  g_autofree char *program = g_strconcat("nachlese ", command->name, NULL);
  g_set_prgname(program); /* stands in the usage line */
  g_autofree char *help = g_option_context_get_help(context, TRUE, NULL);
  g_string_append(out, help);
  if (command->needs & NL_NEEDS_QUERY) {
    g_string_append(out, "Fields of a query (nachlese help " QUERY_TOPIC " has its language):\n\n");
    append_fields(out);
  }
}

static json_t *
command_to_json(const NlCommand *command)
{
  json_t *options = json_array();
  Options unused = { 0 };
  GOptionEntry entries[MAX_OPTIONS] = { 0 };
  list_options(command, &unused, entries);
  for (const GOptionEntry *entry = entries; entry->long_name; entry++) {
    if (*entry->long_name)
      json_array_append_new(options, json_pack("{ssss*ss}", "name", entry->long_name, "argument",
                                               entry->arg_description, "help", entry->description));
  }
  return json_pack("{sssssssbso}", "name", command->name, "arguments", command->arguments,
                   "summary", command->summary, "csv", (command->needs & NL_NEEDS_CSV) != 0,
                   "options", options);
}

static json_t *
help_to_json(void)
{
  json_t *commands = json_array();
  json_t *fields = json_array();
  for (const NlCommand *command = nl_commands; command->name; command++)
    json_array_append_new(commands, command_to_json(command));
  for (const NlField *field = nl_fields; field->name; field++)
    json_array_append_new(fields, json_pack("{ssssss}", "name", field->name, "label", field->label,
                                            "help", field->help));
  return json_pack("{sisoso}", "version", 1, "commands", commands, "fields", fields);
}

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
  gboolean is_query = g_strcmp0(topic, QUERY_TOPIC) == 0;
  if (topic && !command && !is_query)
    return unknown_command(topic);
  json_auto_t *json = format == NL_FORMAT_JSON ? help_to_json() : NULL;
  if (json)
    nl_print_json(out, json);
  else if (command)
    append_command_help(out, command);
  else if (is_query)
    append_query_language(out);
  else
    append_commands(out);
  return print(out);
}

/* ---- main ---- */

static NlFormat
format_of(const Options *options)
{
  static const char *const names[] = { "text", "json", "csv" };
  NlFormat format = NL_FORMAT_TEXT;
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    if (g_strcmp0(options->format, names[i]) == 0)
      format = (NlFormat)i;
  return format;
}

static int
call_command(const NlCommand *command, const Options *options)
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
    .format = format_of(options),
    .style = { wants_color(options) },
  };
  return command->answer ? run_answer(command, &call) : run_check(&call);
}

static int
run_command(const NlCommand *command, int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  g_auto(Options) options = { .limit = (int)command->limit };
  if (!parse_options(command, argc, argv, &options, &error))
    return complain(error);
  if (options.help)
    return run_help(command->name, NL_FORMAT_TEXT);
  if (!(command->needs & NL_NEEDS_ARCHIVE))
    return run_help(options.words ? options.words[0] : NULL, format_of(&options));
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
