/* long.c: a campaign against the reading: files cut short at every thousand bytes, files with bytes
 * changed at random.
 *
 * No input may crash it, hold it up for more than 10 s or make it grow by more than 200 MB; what
 * comes out must be JSON. Cases are read in child processes, a batch each. What fails is told by
 * file, case and seed, and is saved. Cases go round all files, so that a campaign that time cuts
 * short has seen each of them alike.
 */
#include "indexer/reading.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#define PROFILES "corpus/profiles" /* run in the top folder */
#define WORDLIST "/usr/share/dict/ngerman"
#define STEP     1000 /* bytes between two cuts */
#define BATCH    64   /* cases that a child reads */
#define HANG_SECONDS                                                                               \
  (IS_SANITIZED ? 60 : 10) /* of the processor's time: the machine may be busy  \
                                               */
#define STUCK_SECONDS 300
#define GROWTH_KB     (200 * 1024L)
#define MOST_CHANGES  24 /* bytes that are changed in one case */
#define MAX_JOBS      64

#ifdef __SANITIZE_ADDRESS__
#define IS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SANITIZED 1
#endif
#endif
#ifndef IS_SANITIZED
#define IS_SANITIZED 0
#endif

/* How a child ends that found something without dying of it. */
enum { EXIT_GREW = 71, EXIT_NO_JSON = 72 };

typedef struct {
  char *path;
  GBytes *bytes;
} Source;

typedef struct {
  const Source *source;
  gboolean is_cut;
  guint number;
} Case;

typedef struct {
  char *save;
  int seed, seconds, mutations, jobs;
  char **paths;
} Options;

/* A child at work: which case it is at stands in memory that it shares with its parent. */
typedef struct {
  pid_t pid;
  guint end;
  volatile guint *at;
} Job;

typedef struct {
  const Options *options;
  NlReadingOptions how;
  GArray *cases; /* Case */
  guint next, failures;
  Job jobs[MAX_JOBS];
} Campaign;

/* ---- the input of a case ---- */

static GByteArray *
cut(const Case *c)
{
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(c->source->bytes, &length);
  GByteArray *input = g_byte_array_new();
  return g_byte_array_append(input, bytes, (guint)MIN(length, (gsize)c->number * STEP));
}

static void
change(GByteArray *input, GRand *random)
{
  guint at = (guint)g_rand_int_range(random, 0, (gint32)input->len);
  guint8 byte = (guint8)g_rand_int_range(random, 0, 256);

  switch (g_rand_int_range(random, 0, 6)) {
  case 0:
    g_byte_array_remove_index(input, at);
    break;
  case 1: /* a stretch again, elsewhere */
    g_byte_array_append(input, input->data + at, MIN(input->len - at, byte));
    break;
  case 2:
    input->data[at] ^= (guint8)(1 << (byte & 7));
    break;
  case 3: /* what text is parted by */
    input->data[at] = (guint8) "\n\t\f \0.:()<>0123456789"[byte % 21];
    break;
  default:
    input->data[at] = byte;
  }
}

static GByteArray *
mutate(const Case *c, guint seed)
{
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(c->source->bytes, &length);
  g_autofree char *name = g_path_get_basename(c->source->path);
  const guint32 seeds[] = { seed, g_str_hash(name), c->number };
  GRand *random = g_rand_new_with_seed_array(seeds, G_N_ELEMENTS(seeds));
  GByteArray *input = g_byte_array_sized_new((guint)length + MOST_CHANGES * 256);

  g_byte_array_append(input, bytes, (guint)length);
  for (gint32 n = g_rand_int_range(random, 1, MOST_CHANGES + 1); n > 0 && input->len > 0; n--)
    change(input, random);
  g_rand_free(random);
  return input;
}

static GByteArray *
make_input(const Campaign *campaign, const Case *c)
{
  return c->is_cut ? cut(c) : mutate(c, (guint)campaign->options->seed);
}

/* ---- the child ---- */

static glong
peak_kb(void)
{
  struct rusage usage = { 0 };
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

/* Whether what was read can be handed on. A file that is refused is fine. */
static gboolean
read_input(const Campaign *campaign, const Case *c)
{
  g_autoptr(GByteArray) input = make_input(campaign, c);
  g_autoptr(GError) error = NULL;
  NlReading *reading
      = nl_reading_new(c->source->path, input->data, input->len, &campaign->how, &error);
  json_t *json = reading != NULL ? nl_reading_to_json(reading) : NULL;
  char *text = json != NULL ? json_dumps(json, JSON_COMPACT) : NULL;
  gboolean fine = reading != NULL ? text != NULL : error != NULL;

  free(text);
  json_decref(json);
  nl_reading_free(reading);
  return fine;
}

static void
run_child(const Campaign *campaign, const Job *job)
{
  struct rlimit no_core = { 0, 0 }, memory = { (rlim_t)2 << 30, (rlim_t)2 << 30 };
  struct itimerval patience = { .it_value = { .tv_sec = HANG_SECONDS } };
  glong before = peak_kb();
  int code = 0;

  setrlimit(RLIMIT_CORE, &no_core);
  if (!IS_SANITIZED)
    setrlimit(RLIMIT_AS, &memory);
  for (; code == 0 && *job->at < job->end; (*job->at)++) {
    alarm(STUCK_SECONDS);
    setitimer(ITIMER_PROF, &patience, NULL);
    if (!read_input(campaign, &g_array_index(campaign->cases, Case, *job->at)))
      code = EXIT_NO_JSON;
    else if (!IS_SANITIZED && peak_kb() - before > GROWTH_KB)
      code = EXIT_GREW;
    if (code != 0)
      break;
  }
  _exit(code);
}

/* ---- the parent ---- */

static char *
what_happened(int status)
{
  char *what = NULL;

  if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGALRM || WTERMSIG(status) == SIGPROF))
    what = g_strdup_printf("took more than %d s", HANG_SECONDS);
  else if (WIFSIGNALED(status))
    what = g_strdup_printf("died: %s", strsignal(WTERMSIG(status)));
  else if (WEXITSTATUS(status) == EXIT_GREW)
    what = g_strdup_printf("grew by more than %ld MB", GROWTH_KB / 1024);
  else if (WEXITSTATUS(status) == EXIT_NO_JSON)
    what = g_strdup("gave neither JSON nor a reason");
  else
    what = g_strdup_printf("ended with %d", WEXITSTATUS(status));
  return what;
}

static void
tell(Campaign *campaign, guint number, int status)
{
  const Case *c = &g_array_index(campaign->cases, Case, number);
  g_autoptr(GByteArray) input = make_input(campaign, c);
  g_autofree char *what = what_happened(status);
  g_autofree char *name = g_path_get_basename(c->source->path);
  g_autofree char *file
      = g_strdup_printf("%s/%s-%s-%u-seed-%d", campaign->options->save, name,
                        c->is_cut ? "cut" : "mutation", c->number, campaign->options->seed);

  campaign->failures++;
  printf("FAILED %s: %s %u, seed %d: %s; saved as %s\n", c->source->path,
         c->is_cut ? "cut" : "mutation", c->number, campaign->options->seed, what, file);
  if (!g_file_set_contents(file, (const char *)input->data, input->len, NULL))
    printf("  (could not be saved)\n");
}

static void
start(Campaign *campaign, Job *job, guint from, guint end)
{
  *job->at = from;
  job->end = end;
  fflush(NULL);
  job->pid = fork();
  if (job->pid == 0)
    run_child(campaign, job);
}

static void
start_next(Campaign *campaign, Job *job, gboolean is_over)
{
  guint from = campaign->next;

  job->pid = 0;
  if (!is_over && from < campaign->cases->len) {
    campaign->next = MIN(from + BATCH, campaign->cases->len);
    start(campaign, job, from, campaign->next);
  }
}

/* A child has ended: the rest of its batch goes to another, behind the case that failed. */
static void
finish(Campaign *campaign, Job *job, int status, gboolean is_over)
{
  guint at = *job->at;

  if (status != 0) {
    tell(campaign, at, status);
    at++;
  }
  if (at < job->end)
    start(campaign, job, at, job->end);
  else
    start_next(campaign, job, is_over);
}

static void
run(Campaign *campaign)
{
  gint64 end = g_get_monotonic_time() + (gint64)campaign->options->seconds * G_USEC_PER_SEC;
  int n_jobs = CLAMP(campaign->options->jobs, 1, MAX_JOBS), status = 0;
  volatile guint *shared = mmap(NULL, MAX_JOBS * sizeof *shared, PROT_READ | PROT_WRITE,
                                /* cppcheck-suppress invalidFunctionArg */
                                MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  pid_t ended = 0;

  g_assert(shared != MAP_FAILED);
  for (int i = 0; i < n_jobs; i++) {
    campaign->jobs[i].at = shared + i;
    start_next(campaign, &campaign->jobs[i], FALSE);
  }
  while ((ended = waitpid(-1, &status, 0)) > 0 || (ended < 0 && errno == EINTR))
    for (int i = 0; i < n_jobs; i++)
      if (ended > 0 && campaign->jobs[i].pid == ended)
        finish(campaign, &campaign->jobs[i], status, g_get_monotonic_time() > end);
}

/* ---- the cases ---- */

static guint
n_cuts(const Source *source)
{
  return (guint)(g_bytes_get_size(source->bytes) / STEP) + 1;
}

static void
add_case(GArray *cases, const Source *source, gboolean is_cut, guint number)
{
  g_array_append_vals(cases, &(Case){ source, is_cut, number }, 1);
}

/* All cuts, which are few, then the first mutation of each, the second of each, ... */
static GArray *
list_cases(const GPtrArray *sources, guint mutations)
{
  GArray *cases = g_array_new(FALSE, FALSE, sizeof(Case));

  for (guint i = 0; i < sources->len; i++) {
    const Source *source = g_ptr_array_index(sources, i);
    for (guint number = 0; number < n_cuts(source); number++)
      add_case(cases, source, TRUE, number);
  }
  for (guint number = 0; number < mutations; number++)
    for (guint i = 0; i < sources->len; i++)
      add_case(cases, g_ptr_array_index(sources, i), FALSE, number);
  return cases;
}

static void
source_free(gpointer data)
{
  Source *source = data;
  g_free(source->path);
  g_bytes_unref(source->bytes);
  g_free(source);
}

static gboolean
is_document(const char *name)
{
  static const char *const endings[] = { ".txt", ".pdf", ".html", ".gz" };
  gboolean is = FALSE;

  for (gsize i = 0; !is && i < G_N_ELEMENTS(endings); i++)
    is = g_str_has_suffix(name, endings[i]);
  return is;
}

static void
add_source(GPtrArray *sources, const char *path)
{
  char *bytes = NULL;
  gsize length = 0;

  if (g_file_get_contents(path, &bytes, &length, NULL)) {
    Source *source = g_new0(Source, 1);
    source->path = g_strdup(path);
    source->bytes = g_bytes_new_take(bytes, length);
    g_ptr_array_add(sources, source);
  }
}

static int
compare_paths(gconstpointer a, gconstpointer b)
{
  return strcmp((*(const Source *const *)a)->path, (*(const Source *const *)b)->path);
}

/* The documents of folders, and files by name. */
static GPtrArray *
find_sources(char **paths)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func(source_free);

  for (; paths != NULL && *paths != NULL; paths++) {
    g_autoptr(GDir) folder = g_dir_open(*paths, 0, NULL);
    const char *name = NULL;
    if (folder == NULL)
      add_source(sources, *paths);
    while (folder != NULL && (name = g_dir_read_name(folder)) != NULL) {
      g_autofree char *path = g_build_filename(*paths, name, NULL);
      if (is_document(name))
        add_source(sources, path);
    }
  }
  g_ptr_array_sort(sources, compare_paths);
  return sources;
}

/* ---- the program ---- */

static gboolean
parse_options(Options *options, int *argc, char ***argv, GError **error)
{
  const GOptionEntry entries[] = {
    { "save", 0, 0, G_OPTION_ARG_FILENAME, &options->save, "Where inputs that fail are kept",
      "DIR" },
    { "seed", 0, 0, G_OPTION_ARG_INT, &options->seed, "Of the random changes", "N" },
    { "seconds", 0, 0, G_OPTION_ARG_INT, &options->seconds, "Begin no batch after these", "N" },
    { "mutations", 0, 0, G_OPTION_ARG_INT, &options->mutations, "How many of each file", "N" },
    { "jobs", 0, 0, G_OPTION_ARG_INT, &options->jobs, "Batches at a time", "N" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->paths, NULL,
      "FOLDER|FILE..." },
    { NULL, 0, 0, 0, NULL, NULL, NULL },
  };
  g_autoptr(GOptionContext) context = g_option_context_new(NULL);

  g_option_context_set_summary(
      context, "Reads documents that were cut short or changed, and tells what fails.");
  g_option_context_add_main_entries(context, entries, NULL);
  return g_option_context_parse(context, argc, argv, error);
}

static guint
run_campaign(const Options *options, const NlProfiles *profiles)
{
  g_autoptr(NlWordlist) words = nl_wordlist_load(WORDLIST, NULL);
  g_autoptr(GPtrArray) sources = find_sources(options->paths);
  g_autoptr(GArray) cases = list_cases(sources, (guint)MAX(options->mutations, 0));
  Campaign campaign
      = { .options = options, .how = { .profiles = profiles, .words = words }, .cases = cases };
  gint64 start = g_get_monotonic_time();

  g_mkdir_with_parents(options->save, 0755);
  run(&campaign);
  printf("%u of %u cases of %u files in %d s, %u failed; seed %d\n", campaign.next, cases->len,
         sources->len, (int)((g_get_monotonic_time() - start) / G_USEC_PER_SEC), campaign.failures,
         options->seed);
  return campaign.failures;
}

int
main(int argc, char **argv)
{
  Options options
      = { .seed = 1, .seconds = 1200, .mutations = 2000, .jobs = (int)g_get_num_processors() };
  g_autoptr(GError) error = NULL;
  g_autoptr(NlProfiles) profiles = nl_profiles_load(PROFILES, &error);
  guint failures = 1;

  if (profiles != NULL && parse_options(&options, &argc, &argv, &error)) {
    options.save = options.save != NULL ? options.save : g_strdup("failed");
    failures = run_campaign(&options, profiles);
  }
  if (error != NULL)
    fprintf(stderr, "long: %s\n", error->message);
  g_free(options.save);
  g_strfreev(options.paths);
  return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
