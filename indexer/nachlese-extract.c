/* nachlese-extract: one file in, one record out. */
#include "corpus/datadir.h"
#include "indexer/evidence.h"
#include "indexer/reading.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

typedef struct {
  gboolean pages, explain, check_profiles, version;
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

static void
print_explained(const NlRecord *record, const NlBlocks *blocks)
{
  g_autofree char *text = nl_evidence_text(record, blocks);
  fputs(text, stdout);
}

static void
print_record(const NlRecord *record)
{
  json_t *json = nl_record_to_json(record);
  json_dumpf(json, stdout, JSON_INDENT(2));
  putchar('\n');
  json_decref(json);
}

/* All of it comes from the reading, the page text too: it knows what is not public. */
static gboolean
print_reading(const Options *options, const NlProfiles *profiles, const char *bytes, gsize length,
              GError **error)
{
  g_autoptr(NlWordlist) words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
  NlReadingOptions how = { .profiles = profiles, .profile = options->profile, .words = words };
  g_autoptr(NlBlocks) blocks = NULL;
  g_autoptr(NlReading) reading = nl_reading_new_explained(options->files[0], (const guint8 *)bytes,
                                                          length, &how, &blocks, error);

  if (reading && options->explain)
    print_explained(reading->record, blocks);
  else if (reading && options->pages)
    fputs(reading->text, stdout);
  else if (reading)
    print_record(reading->record);
  return reading != NULL;
}

static int
run_file(const Options *options, const NlProfiles *profiles)
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
  else if (!options.check_profiles && (options.files == NULL || options.files[1])) {
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
