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
#include "query/parse.h"
#include "query/print.h"
#include "query/search.h"
#include "query/show.h"
#include "query/stats.h"

/* ---- what each command gets ---- */

/* The options, the same for all commands; which of them a command knows says its row. */
typedef struct {
  char *archive, *format, *color, *sort, *group;
  int limit, offset;
  gboolean explain, help;
  char **words; /* what is no option */

  char *folder; /* of the archive */
  NlStyle style;
  gboolean as_json;
} Options;

typedef struct {
  const char *name;
  int (*run)(const Options *options);
  guint needs;
  const char *arguments, *summary;
} Command;

enum {
  NEEDS_ARCHIVE = 1, /* --archive is known and located */
  NEEDS_OUTPUT = 2,  /* --format and --color */
  NEEDS_PAGING = 4,  /* --sort --group --limit --offset --explain */
  NEEDS_WORDS = 8,   /* at least one argument */
};

static int command_search(const Options *options);
static int command_show(const Options *options);
static int command_items(const Options *options);
static int command_stats(const Options *options);
static int command_check(const Options *options);
static int command_help(const Options *options);

static const Command commands[] = {
  { "search", command_search, NEEDS_ARCHIVE | NEEDS_OUTPUT | NEEDS_PAGING | NEEDS_WORDS, "QUERY...",
    "find items, speeches and documents" },
  { "show", command_show, NEEDS_ARCHIVE | NEEDS_OUTPUT | NEEDS_WORDS, "ID[/ITEM[/SPEECH]]",
    "show a document, an item or a speech" },
  { "items", command_items, NEEDS_ARCHIVE | NEEDS_OUTPUT | NEEDS_WORDS, "ID",
    "list the agenda items of a document" },
  { "stats", command_stats, NEEDS_ARCHIVE | NEEDS_OUTPUT, "", "say what the archive holds" },
  { "check", command_check, NEEDS_ARCHIVE, "", "check that store, ledger and index agree" },
  { "help", command_help, 0, "[COMMAND]", "list the commands, or the options of one" },
};

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

static NlAnswer *
ask(const Options *options, const char *query, GError **error)
{
  g_autoptr(NlReader) reader = nl_reader_open(options->folder, error);
  NlSearchRequest request = NL_SEARCH_REQUEST_INIT;
  request.query = query;
  request.sort = g_strcmp0(options->sort, "date") == 0 ? NL_SORT_DATE : NL_SORT_RELEVANCE;
  request.group = g_strcmp0(options->group, "meeting") == 0 ? NL_GROUP_MEETING : NL_GROUP_ITEM;
  request.limit = (guint)options->limit;
  request.offset = (guint)options->offset;
  request.explain = options->explain;
  return reader ? nl_search(reader, &request, error) : NULL;
}

static int
command_search(const Options *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  g_autofree char *query = g_strjoinv(" ", options->words);
  g_autoptr(NlAnswer) answer = ask(options, query, &error);
  if (!answer)
    return complain_of_query(query, error);
  if (options->as_json) {
    json_t *json = nl_answer_to_json(answer);
    nl_print_json(out, json);
    json_decref(json);
  } else {
    nl_print_answer_text(out, &options->style, answer);
  }
  return print(out);
}

/* How show and items are called. */
typedef gboolean (*ShowFunc)(const char *folder, const char *id, const NlStyle *style,
                             gboolean as_json, GString *out, GError **error);

static int
show_each(const Options *options, ShowFunc show)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  if (g_strv_length(options->words) != 1) {
    fputs("nachlese: one ID is expected\n", stderr);
    return EX_USAGE;
  }
  if (!show(options->folder, options->words[0], &options->style, options->as_json, out, &error))
    return complain(error);
  return print(out);
}

static int
command_show(const Options *options)
{
  return show_each(options, nl_show);
}

static int
command_items(const Options *options)
{
  return show_each(options, nl_show_items);
}

static int
command_stats(const Options *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  return nl_stats(options->folder, options->as_json, out, &error) ? print(out) : complain(error);
}

static int
command_check(const Options *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GString) out = g_string_new(NULL);
  if (!nl_check(options->folder, faults, &error))
    return complain(error);
  for (guint i = 0; i < faults->len; i++)
    fprintf(stderr, "nachlese: %s\n", (const char *)g_ptr_array_index(faults, i));
  if (faults->len > 0)
    return EX_DATAERR;
  g_string_append_printf(out, "%s: store, ledger and index agree\n", options->folder);
  return print(out);
}

/* ---- options ---- */

/* G_OPTION_ARG_FILENAME throughout: bytes as they came, where STRING would convert from the locale.
 */
static GOptionContext *
context_new(const Command *command, Options *options)
{
  const struct {
    guint needs;
    GOptionEntry entry;
  } rows[] = {
    { NEEDS_ARCHIVE,
      { "archive", 0, 0, G_OPTION_ARG_FILENAME, &options->archive,
        "the archive (else $NACHLESE_ARCHIVE, config, ./archive)", "DIR" } },
    { NEEDS_OUTPUT,
      { "format", 0, 0, G_OPTION_ARG_FILENAME, &options->format, "text (the default) or json",
        "FORMAT" } },
    { NEEDS_OUTPUT,
      { "color", 0, 0, G_OPTION_ARG_FILENAME, &options->color,
        "auto (the default: on a terminal), always, never", "WHEN" } },
    { NEEDS_PAGING,
      { "sort", 0, 0, G_OPTION_ARG_FILENAME, &options->sort,
        "relevance (the default) or date, newest first", "BY" } },
    { NEEDS_PAGING,
      { "group", 0, 0, G_OPTION_ARG_FILENAME, &options->group,
        "item (the default) or meeting: of which the best hit is listed", "BY" } },
    { NEEDS_PAGING,
      { "limit", 0, 0, G_OPTION_ARG_INT, &options->limit, "hits to show (10, at most 1000)",
        "N" } },
    { NEEDS_PAGING, { "offset", 0, 0, G_OPTION_ARG_INT, &options->offset, "hits to skip", "N" } },
    { NEEDS_PAGING,
      { "explain", 0, 0, G_OPTION_ARG_NONE, &options->explain, "say how the query was read",
        NULL } },
    { 0, { "help", 0, 0, G_OPTION_ARG_NONE, &options->help, "show this", NULL } },
    { 0, { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->words, NULL, NULL } },
  };
  GOptionEntry entries[G_N_ELEMENTS(rows) + 1] = { 0 };
  gsize n = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    if ((rows[i].needs & command->needs) == rows[i].needs)
      entries[n++] = rows[i].entry;
  }
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
check_options(const Command *command, const Options *options, GError **error)
{
  static const char *const formats[] = { "text", "json", NULL };
  static const char *const colors[] = { "auto", "always", "never", NULL };
  static const char *const sorts[] = { "relevance", "date", NULL };
  static const char *const groups[] = { "item", "meeting", NULL };
  gboolean has_words = options->words && options->words[0];
  if (!check_word("format", options->format, formats, error)
      || !check_word("color", options->color, colors, error)
      || !check_word("sort", options->sort, sorts, error)
      || !check_word("group", options->group, groups, error))
    return FALSE;
  if (options->limit < 0 || options->limit > NL_SEARCH_MAX_LIMIT || options->offset < 0) {
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                "--limit is 0 to %d, --offset 0 or more", NL_SEARCH_MAX_LIMIT);
    return FALSE;
  }
  if ((command->needs & NEEDS_WORDS) && !has_words && !options->help) {
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
parse_options(const Command *command, int argc, char **argv, Options *options, GError **error)
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
  g_strfreev(options->words);
  g_free(options->folder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

/* ---- help ---- */

static const Command *
find_command(const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
    if (strcmp(commands[i].name, name) == 0)
      return &commands[i];
  }
  return NULL;
}

static void
append_commands(GString *out)
{
  g_string_append(out, "Usage: nachlese COMMAND [OPTION...] [ARGUMENT...]\n\n"
                       "Asks an archive of minutes that nachlese-index made.\n\n");
  for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
    g_string_append_printf(out, "  %-7s %-20s %s\n", commands[i].name, commands[i].arguments,
                           commands[i].summary);
}

static void
append_fields(GString *out)
{
  g_string_append(
      out, "A query is German words and fields; nachlese-query(7) has the whole language:\n\n");
  for (const NlField *field = nl_fields; field->name; field++)
    g_string_append_printf(out, "  %s:%*s %s\n", field->name,
                           MAX(1, 13 - (int)g_utf8_strlen(field->name, -1)), "", field->help);
}

static int
print_help(const Command *command)
{
  Options unused = { 0 };
  g_autoptr(GString) out = g_string_new(NULL);
  if (command) {
    g_autoptr(GOptionContext) context = context_new(command, &unused);
    g_autofree char *program = g_strconcat("nachlese ", command->name, NULL);
    g_set_prgname(program); /* stands in the usage line */
    g_autofree char *help = g_option_context_get_help(context, TRUE, NULL);
    g_string_append(out, help);
  } else {
    append_commands(out);
  }
  if (command && (command->needs & NEEDS_PAGING))
    append_fields(out);
  return print(out);
}

static int
unknown_command(const char *name)
{
  g_autofree char *shown = harmless(name);
  fprintf(stderr, "nachlese: no command \"%s\"; nachlese help lists them\n", shown);
  return EX_USAGE;
}

static int
command_help(const Options *options)
{
  const char *name = options->words ? options->words[0] : NULL;
  const Command *command = name ? find_command(name) : NULL;
  return name && !command ? unknown_command(name) : print_help(command);
}

/* ---- main ---- */

static int
run_command(const Command *command, int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  g_auto(Options) options = { .limit = 10 };
  if (!parse_options(command, argc, argv, &options, &error))
    return complain(error);
  if (options.help)
    return print_help(command);
  options.folder = command->needs & NEEDS_ARCHIVE ? nl_archive_locate(options.archive) : NULL;
  options.style.color = wants_color(&options);
  options.as_json = g_strcmp0(options.format, "json") == 0;
  return command->run(&options);
}

int
main(int argc, char **argv)
{
  const char *name = argc > 1 ? argv[1] : NULL;
  const Command *command = name ? find_command(name) : NULL;
  g_set_prgname("nachlese");
  if (command)
    return run_command(command, argc - 1, argv + 1);
  if (g_strcmp0(name, "--help") == 0)
    return print_help(NULL);
  if (g_strcmp0(name, "--version") == 0)
    return puts("nachlese " NL_VERSION) < 0 ? EX_IOERR : EX_OK;
  if (name)
    return unknown_command(name);
  fputs("nachlese: a command is missing; nachlese help lists them\n", stderr);
  return EX_USAGE;
}
