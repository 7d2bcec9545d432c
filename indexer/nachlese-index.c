/* nachlese-index: reads folders of sources into an archive. Options, one run, exit code. */
#include "corpus/archive.h"
#include "indexer/profile.h"
#include "indexer/run.h"
#include "indexer/status.h"
#include "indexer/worker.h"
#include "wrapper/xap.h"

#include <stdio.h>
#include <stdlib.h>
#include <sysexits.h>
#include <unistd.h>

#define PROGRAM "nachlese-index"

typedef struct {
  char *archive, *report;
  char **paths, **remove, **purge, **unpurge;
  gboolean full, repair, retry, verify, delete_missing, force, dry_run, status, quiet, progress,
      version;
  int jobs, batch, seconds, mebibytes;
} Options;

/* File names come as they are, so that no locale stands between them and the system. */
static gboolean
parse_options(Options *options, int *argc, char ***argv, GError **error)
{
  const GOptionEntry entries[] = {
    { "archive", 'a', 0, G_OPTION_ARG_FILENAME, &options->archive,
      "The archive (else $NACHLESE_ARCHIVE, config, ./archive)", "DIR" },
    { "full", 0, 0, G_OPTION_ARG_NONE, &options->full,
      "Read all anew and build the index from scratch", NULL },
    { "repair", 0, 0, G_OPTION_ARG_NONE, &options->repair,
      "Make the index anew from what the archive keeps", NULL },
    { "retry", 0, 0, G_OPTION_ARG_NONE, &options->retry, "Read again what failed", NULL },
    { "verify", 0, 0, G_OPTION_ARG_NONE, &options->verify,
      "Look into files that size and time say are unchanged", NULL },
    { "remove", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->remove,
      "Take a source or folder out of the archive", "PATH" },
    { "purge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->purge,
      "Take a document out for good, and keep it out", "ID" },
    { "unpurge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->unpurge, "Let it come back", "ID" },
    { "delete-missing", 0, 0, G_OPTION_ARG_NONE, &options->delete_missing,
      "Take out what was below a PATH and is no longer", NULL },
    { "force", 0, 0, G_OPTION_ARG_NONE, &options->force,
      "Take it out also where that is more than a third", NULL },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &options->jobs,
      "How many files to read at once (default: processors)", "N" },
    { "batch", 0, 0, G_OPTION_ARG_INT, &options->batch,
      "How many files to read between two commits (default: 2000)", "N" },
    { "time-limit", 0, 0, G_OPTION_ARG_INT, &options->seconds,
      "For reading one file, in seconds (default: 60)", "S" },
    { "memory-limit", 0, 0, G_OPTION_ARG_INT, &options->mebibytes,
      "For reading one file, in MiB (default: 512)", "M" },
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &options->dry_run,
      "Print what would be done, and do nothing", NULL },
    { "status", 0, 0, G_OPTION_ARG_NONE, &options->status, "Print how the archive stands, and exit",
      NULL },
    { "report", 0, 0, G_OPTION_ARG_FILENAME, &options->report,
      "Write a report (JSON) to this file; -: to stdout", "FILE" },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &options->progress,
      "Show progress (default: on a terminal)", NULL },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &options->quiet, "Say nothing but what failed", NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, "Print the version and exit", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->paths, NULL, "PATH..." },
    { NULL, 0, 0, 0, NULL, NULL, NULL },
  };
  g_autoptr(GOptionContext) context = g_option_context_new(NULL);
  g_option_context_set_summary(
      context, "Reads German minutes (text, HTML, PDF, gzipped or not) below each PATH into an\n"
               "archive that nachlese searches. What is unchanged is not read again.");
  g_option_context_set_description(
      context, "Exit status: 0 done, 1 done but some sources failed, 64 usage, 65 bad data,\n"
               "66 no such path or archive, 70 bug, 74 input/output, 75 archive locked.");
  g_option_context_add_main_entries(context, entries, NULL);
  return g_option_context_parse(context, argc, argv, error);
}

static void
options_clear(Options *options)
{
  g_free(options->archive);
  g_free(options->report);
  g_strfreev(options->paths);
  g_strfreev(options->remove);
  g_strfreev(options->purge);
  g_strfreev(options->unpurge);
}

/* ---- talking ---- */

typedef struct {
  gboolean progress;
  gboolean drawn; /* a progress line stands on the terminal */
  gint64 begin;   /* when the first was due */
  gint64 last;    /* when it was drawn */
} Talk;

static void
wipe(Talk *talk)
{
  if (talk->drawn)
    fputs("\r\033[K", stderr);
  talk->drawn = FALSE;
}

/* A file's name may hold anything, and so may what was read in it: nothing of it is to steer the terminal. */
static void
say_of_file(const char *path, const char *what)
{
  g_autofree char *shown = g_strdup_printf("%s: %s", path, what);
  for (char *c = shown; *c; c++)
    if (g_ascii_iscntrl(*c))
      *c = '?';
  fprintf(stderr, PROGRAM ": %s\n", shown);
}

static void
say_finding(const NlReportFinding *finding)
{
  g_autoptr(GString) what = g_string_new(NULL);

  if (finding->page > 0 && finding->line > 0)
    g_string_append_printf(what, "page %u, ", finding->page);
  if (finding->line > 0)
    g_string_append_printf(what, "line %u: ", finding->line);
  g_string_append(what, finding->message);
  say_of_file(finding->path, what->str);
}

static void
say_problem(const NlProblem *problem, gpointer user_data)
{
  wipe(user_data);
  say_of_file(problem->path, problem->reason);
}

/* How fast, and how long yet: "34/s, 12 min left". */
static char *
describe_speed(guint done, guint total, double seconds)
{
  enum { HOUR = 3600, MINUTE = 60 };
  if (done == 0 || seconds < 1)
    return g_strdup("");
  double left = (total - done) * seconds / done;
  const char *unit = left >= HOUR ? "h" : left >= MINUTE ? "min" : "s";
  double in_unit = left >= HOUR ? left / HOUR : left >= MINUTE ? left / MINUTE : left;
  return g_strdup_printf(" %.0f/s, %.0f %s left", done / seconds, in_unit, unit);
}

static void
say_progress(guint done, guint total, gpointer user_data)
{
  Talk *talk = user_data;
  gint64 now = g_get_monotonic_time();
  talk->begin = talk->begin ? talk->begin : now;
  if (!talk->progress || total == 0 || (now - talk->last < G_USEC_PER_SEC / 10 && done < total))
    return;
  enum { WIDTH = 30 };
  int filled = (int)((guint64)done * WIDTH / total);
  g_autofree char *speed
      = describe_speed(done, total, (double)(now - talk->begin) / G_USEC_PER_SEC);
  fprintf(stderr, "\r[%-*.*s] %u/%u%s\033[K", WIDTH, filled, "==============================", done,
          total, speed);
  talk->drawn = TRUE;
  talk->last = now;
}

static void
say_plan(const char *what, const char *path, G_GNUC_UNUSED gpointer user_data)
{
  printf("%s\t%s\n", what, path);
}

static void
say_summary(const NlReport *report)
{
  g_autofree char *text = nl_report_text(report);
  for (guint i = 0; i < report->leftout->len; i++)
    say_of_file(g_ptr_array_index(report->leftout, i), "not public, left out");
  for (guint i = 0; i < report->findings->len; i++)
    say_finding(g_ptr_array_index(report->findings, i));
  fprintf(stderr, PROGRAM ": %s\n", text);
}

static gboolean
write_report(const char *file, const NlReport *report, GError **error)
{
  g_autofree char *text = nl_report_json(report);
  if (!g_str_equal(file, "-"))
    return g_file_set_contents(file, text, -1, error);
  fputs(text, stdout);
  return TRUE;
}

/* ---- running ---- */

static int
exit_code(const GError *error)
{
  static const struct {
    GQuark (*domain)(void);
    int code, exit;
  } codes[] = {
    { nl_run_error_quark, NL_RUN_ERROR_NO_PATH, EX_NOINPUT },
    { nl_archive_error_quark, NL_ARCHIVE_ERROR_MISSING, EX_NOINPUT },
    { nl_archive_error_quark, NL_ARCHIVE_ERROR_NEWER, EX_DATAERR },
    { nl_archive_error_quark, NL_ARCHIVE_ERROR_LOCKED, EX_TEMPFAIL },
    { nl_archive_error_quark, NL_ARCHIVE_ERROR_CORRUPT, EX_DATAERR },
    { nl_archive_error_quark, NL_ARCHIVE_ERROR_IO, EX_IOERR },
    { nl_profile_error_quark, NL_PROFILE_ERROR_MISSING, EX_NOINPUT },
    { nl_profile_error_quark, NL_PROFILE_ERROR_MALFORMED, EX_DATAERR },
    { xap_error_quark, XAP_ERROR_LOCKED, EX_TEMPFAIL },
    { xap_error_quark, XAP_ERROR_CORRUPT, EX_DATAERR },
    { xap_error_quark, XAP_ERROR_IO, EX_IOERR },
    { g_file_error_quark, -1, EX_IOERR },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(codes); i++)
    if (error->domain == codes[i].domain() && (codes[i].code == error->code || codes[i].code < 0))
      return codes[i].exit;
  return EX_SOFTWARE;
}

static int
complain(const GError *error)
{
  gboolean corrupt = g_error_matches(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT)
                     || g_error_matches(error, XAP_ERROR, XAP_ERROR_CORRUPT);
  fprintf(stderr, PROGRAM ": %s%s\n", error->message, corrupt ? " (--repair may mend it)" : "");
  return exit_code(error);
}

/* Nothing is amiss with the archive, so there is nothing to mend. */
static int
complain_of_config(const GError *error)
{
  fprintf(stderr, PROGRAM ": %s\n", error->message);
  return exit_code(error);
}

static int
usage(const char *message)
{
  fprintf(stderr, PROGRAM ": %s; see --help\n", message);
  return EX_USAGE;
}

static int
run(const Options *options)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlReport) report = nl_report_new();
  g_autofree char *archive = nl_archive_locate(options->archive, &error);
  if (!archive)
    return complain_of_config(error);
  Talk talk = { .progress = !options->quiet && (options->progress || isatty(STDERR_FILENO)) };
  const NlRunOptions how = {
    .archive = archive,
    .paths = (const char *const *)options->paths,
    .remove = (const char *const *)options->remove,
    .purge = (const char *const *)options->purge,
    .unpurge = (const char *const *)options->unpurge,
    .jobs = (guint)options->jobs,
    .batch = (guint)options->batch,
    .seconds = (guint)options->seconds,
    .mebibytes = (guint)options->mebibytes,
    .full = options->full,
    .repair = options->repair,
    .retry = options->retry,
    .verify = options->verify,
    .delete_missing = options->delete_missing,
    .force = options->force,
    .dry_run = options->dry_run,
    .events = { say_problem, say_progress, say_plan, &talk },
  };
  gboolean good = nl_run(&how, report, &error);
  wipe(&talk);
  report->error = good ? NULL : g_strdup(error->message);
  if (options->report)
    good &= write_report(options->report, report, good ? &error : NULL);
  if (!good)
    return complain(error);
  if (!options->quiet)
    say_summary(report);
  return report->problems->len > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

static int
print_status(const Options *options)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *archive = nl_archive_locate(options->archive, &error);
  if (!archive)
    return complain_of_config(error);
  g_autofree char *text = nl_status_text(archive, &error);
  if (!text)
    return complain(error);
  fputs(text, stdout);
  return EXIT_SUCCESS;
}

static gboolean
has_work(const Options *options)
{
  return options->paths || options->remove || options->purge || options->unpurge || options->repair;
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
  int code = EXIT_SUCCESS;
  g_set_print_handler(print_as_is);
  if (!parse_options(&options, &argc, &argv, &error))
    code = usage(error->message);
  else if (options.version)
    puts(PROGRAM " " NL_VERSION);
  else if (options.status)
    code = print_status(&options);
  else if (!has_work(&options))
    code = usage("no PATH given");
  else if (options.jobs < 0 || options.jobs > 1024)
    code = usage("--jobs: a number from 1 to 1024");
  else if (options.batch < 0)
    code = usage("--batch: a number from 1");
  else if (!nl_worker_are_limits(options.seconds, options.mebibytes))
    code = usage("--time-limit: 1 to 86400 s, --memory-limit: 16 to 65536 MiB");
  else
    code = run(&options);
  if (fflush(stdout) != 0 || ferror(stdout)) {
    fputs(PROGRAM ": standard output: write failed\n", stderr);
    code = EX_IOERR;
  }
  options_clear(&options);
  return code;
}
