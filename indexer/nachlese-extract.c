/* nachlese-extract: one file in, one record out. */
#include "corpus/datadir.h"
#include "indexer/cage.h"
#include "indexer/evidence.h"
#include "indexer/worker.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

typedef struct {
  gboolean pages, explain, check_profiles, version;
  int seconds, mebibytes;
  char *profile;
  char **files;
} Options;

/* File names come as they are, so that no locale stands between them and the system. */
static gboolean
parse_options(Options *options, int *argc, char ***argv, GError **error)
{
  const GOptionEntry entries[] = {
    { "pages", 0, 0, G_OPTION_ARG_NONE, &options->pages, "Print the page text", NULL },
    { "explain", 0, 0, G_OPTION_ARG_NONE, &options->explain,
      "Print which rule read which line and fact, and what is odd", NULL },
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &options->profile, "Read by this profile alone",
      "NAME" },
    { "time-limit", 0, 0, G_OPTION_ARG_INT, &options->seconds, "In seconds (default: 60)", "S" },
    { "memory-limit", 0, 0, G_OPTION_ARG_INT, &options->mebibytes, "In MiB (default: 512)", "M" },
    { "check-profiles", 0, 0, G_OPTION_ARG_NONE, &options->check_profiles,
      "Check all profiles and exit", NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, "Print the version and exit", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, "FILE" },
    { NULL, 0, 0, 0, NULL, NULL, NULL },
  };
  g_autoptr(GOptionContext) context = g_option_context_new(NULL);

  g_option_context_set_summary(context, "Prints the record (JSON) of one file of German minutes.");
  g_option_context_add_main_entries(context, entries, NULL);
  return g_option_context_parse(context, argc, argv, error);
}

static void
complain(const char *file, const char *reason)
{
  fprintf(stderr, "nachlese-extract: %s%s%s\n", file ? file : "", file ? ": " : "", reason);
}

static int
exit_code(const GError *error)
{
  int code = EX_IOERR;

  if (error->domain == NL_READING_ERROR)
    code = error->code == NL_READING_ERROR_IO ? EX_IOERR : EX_DATAERR;
  else if (error->domain == NL_CAGE_ERROR)
    code = EX_SOFTWARE;
  else if (error->domain == NL_PROFILE_ERROR)
    code = EX_DATAERR;
  else if (g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT)
           || g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
    code = EX_NOINPUT;
  return code;
}

/* The system's reason alone: GLib's message repeats the file's name. */
static const char *
reason_of(const GError *error)
{
  const char *after = error->domain == G_FILE_ERROR ? strrchr(error->message, ':') : NULL;
  return after ? after + 2 : error->message;
}

/* ---- in the cage ---- */

typedef struct {
  const Options *options;
  const char *bytes;
  gsize length;
  NlReadingOptions how;
} Work;

static char *
record_text(const NlRecord *record)
{
  json_t *json = nl_record_to_json(record);
  char *text = json_dumps(json, JSON_INDENT(2));
  char *line = g_strconcat(text ? text : "", "\n", NULL);
  free(text);
  json_decref(json);
  return line;
}

/* An NlChildFunc. All of it comes from the reading, the page text too: it knows what is not public. */
static void
read_file(int out, gconstpointer data)
{
  const Work *work = data;
  const Options *options = work->options;
  g_autoptr(GError) error = NULL;
  g_autoptr(NlBlocks) blocks = NULL;
  g_autoptr(NlReading) reading = nl_reading_new_explained(
      options->files[0], (const guint8 *)work->bytes, work->length, &work->how, &blocks, &error);
  g_autofree char *text = !reading           ? g_strdup(error->message)
                          : options->explain ? nl_evidence_text(reading->record, blocks)
                          : options->pages   ? g_strdup(reading->text)
                                             : record_text(reading->record);

  nl_worker_send(out, reading ? 'R' : 'E', text, strlen(text));
}

/* ---- outside ---- */

/* An NlDoneFunc. */
static gboolean
print_result(const GByteArray *output, const char *failure, G_GNUC_UNUSED gpointer data,
             G_GNUC_UNUSED gpointer context, GError **error)
{
  const char *payload = NULL;
  gsize length = 0;
  char letter = 0;
  gboolean sent = !failure && nl_worker_receive(output, &letter, &payload, &length);
  g_autofree char *reason = sent ? nl_worker_reason(payload, length) : NULL;

  if (sent && letter == 'R') {
    fwrite(payload, 1, length, stdout); /* main looks whether it failed */
    return TRUE;
  }
  g_set_error_literal(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT,
                      reason    ? reason
                      : failure ? failure
                                : "its reader sent nothing");
  return FALSE;
}

static gboolean
print_reading(const Options *options, NlProfiles *profiles, const char *bytes, gsize length,
              GError **error)
{
  g_autoptr(NlWordlist) words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
  g_autoptr(NlCageStock) stock G_GNUC_UNUSED = nl_cage_stock_new();
  g_autoptr(NlPool) pool = nl_pool_new(1, NULL);
  Work work = {
    options, bytes, length, { .profiles = profiles, .profile = options->profile, .words = words }
  };
  const NlTask task
      = { .limits = nl_worker_limits((guint)options->seconds, (guint)options->mebibytes),
          .caged = TRUE,
          .child = read_file,
          .done = print_result };

  nl_profiles_prepare(profiles);
  return nl_pool_run(pool, &task, &work, error) && nl_pool_drain(pool, error);
}

static int
run_file(const Options *options, NlProfiles *profiles)
{
  const char *file = options->files[0];
  g_autoptr(GError) error = NULL;
  g_autofree char *bytes = NULL;
  gsize length = 0;
  gboolean done = g_file_get_contents(file, &bytes, &length, &error);

  if (done)
    done = print_reading(options, profiles, bytes, length, &error);
  if (!done)
    complain(file, reason_of(error));
  return done ? EX_OK : exit_code(error);
}

static int
run(const Options *options)
{
  g_autofree char *folder = nl_datadir_find("corpus/profiles");
  g_autoptr(GError) error = NULL;
  g_autoptr(NlProfiles) profiles = nl_profiles_load(folder, &error);
  int code = EX_OK;

  if (error) {
    complain(NULL, error->message);
    code = exit_code(error);
  } else if (options->check_profiles)
    puts("profiles are sound");
  else if (options->profile && !nl_profiles_find(profiles, options->profile)) {
    complain(options->profile, "no such profile");
    code = EX_USAGE;
  } else
    code = run_file(options, profiles);
  return code;
}

/* GLib would turn its help into the locale's characters: here all is UTF-8. */
static void
print_as_is(const char *text)
{
  fputs(text, stdout);
}

int
main(int argc, char **argv)
{
  Options options = { 0 };
  g_autoptr(GError) error = NULL;
  int code = EX_OK;

  g_set_print_handler(print_as_is);
  if (!parse_options(&options, &argc, &argv, &error)) {
    complain(NULL, error->message);
    code = EX_USAGE;
  } else if (options.version)
    puts("nachlese-extract " NL_VERSION);
  else if (!nl_worker_are_limits(options.seconds, options.mebibytes)) {
    complain(NULL, "--time-limit: 1 to 86400 s, --memory-limit: 16 to 65536 MiB");
    code = EX_USAGE;
  } else if (!options.check_profiles && (options.files == NULL || options.files[1])) {
    complain(NULL, "one FILE is expected; see --help");
    code = EX_USAGE;
  } else
    code = run(&options);
  if (fflush(stdout) != 0 || ferror(stdout)) {
    complain(NULL, "standard output: write failed");
    code = EX_IOERR;
  }
  g_strfreev(options.files);
  g_free(options.profile);
  return code;
}
