/* options.c: the options by GOption, as bytes: no locale has a say in them. */
#include "query/options.h"

#include <string.h>

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
void
nl_options_list(const NlCommand *command, NlOptions *options,
                GOptionEntry out[static NL_OPTIONS_MAX])
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
  G_STATIC_ASSERT(G_N_ELEMENTS(rows) < NL_OPTIONS_MAX);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    if ((rows[i].needs & command->needs) == rows[i].needs)
      out[n++] = rows[i].entry;
  }
}

GOptionContext *
nl_options_context(const NlCommand *command, NlOptions *options)
{
  GOptionEntry entries[NL_OPTIONS_MAX] = { 0 };
  nl_options_list(command, options, entries);
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
check_options(const NlCommand *command, const NlOptions *options, GError **error)
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

gboolean
nl_options_parse(const NlCommand *command, int argc, char **argv, NlOptions *options,
                 GError **error)
{
  g_autoptr(GOptionContext) context = nl_options_context(command, options);
  char **arguments = guard_minus(argc, argv);
  gboolean good = g_option_context_parse_strv(context, &arguments, error);
  g_strfreev(arguments);
  unguard(options->words);
  return good && check_options(command, options, error);
}

void
nl_options_clear(NlOptions *options)
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

NlFormat
nl_options_format(const NlOptions *options)
{
  static const char *const names[] = { "text", "json", "csv" };
  NlFormat format = NL_FORMAT_TEXT;
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    if (g_strcmp0(options->format, names[i]) == 0)
      format = (NlFormat)i;
  return format;
}
