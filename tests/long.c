/* long.c: a campaign against the reading: documents written to be slow (tests/slow.cases), files cut short at every
 * thousand bytes, files with bytes changed at random.
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

#define PROFILES  "corpus/profiles" /* run in the top folder */
#define WORDLIST  "/usr/share/dict/ngerman"
#define SLOW      "tests/slow.cases"
#define SLOW_SIZE 1000000 /* bytes of a document written to be slow */
#define STEP      1000    /* bytes between two cuts */
#define BATCH     64      /* cases that a child reads; of those written to be slow one alone */
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

/* A document: its bytes, or what it is made of when it is read, a head and up to two units. */
typedef struct {
  char *path;
  GBytes *bytes;
  char *head, *units[2];
} Source;

typedef enum { CUT, MUTATION, SLOW_DOCUMENT } Kind;
static const char *const kind_names[] = { "cut", "mutation", "slow" };

typedef struct {
  const Source *source;
  Kind kind;
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

/* Appends a unit: # is its number, @ the same in letters. */
static void
append_unit(GString *text, const char *unit, guint number)
{
  g_autofree char *digits = g_strdup_printf("%u", number);

  for (const char *p = unit; *p; p++)
    if (*p == '#')
      g_string_append(text, digits);
    else if (*p == '@')
      for (const char *digit = digits; *digit; digit++)
        g_string_append_c(text, (char)('a' + *digit - '0'));
    else
      g_string_append_c(text, *p);
}

static GString *
make_text(const Source *source)
{
  GString *text = g_string_new(source->head);

  for (guint half = 0; half < G_N_ELEMENTS(source->units); half++)
    for (guint number = 1; source->units[half] && text->len < (gsize)SLOW_SIZE / 2 * (half + 1);
         number++)
      append_unit(text, source->units[half], number);
  return text;
}

/* One page for each unit, as many as 1 MB holds. */
static GString *
make_pdf(const Source *source)
{
  GString *pdf
      = g_string_new("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                     "3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n");
  g_autoptr(GString) kids = g_string_new(NULL);
  guint page = 0;

  for (; pdf->len < SLOW_SIZE; page++) {
    g_autoptr(GString) text = g_string_new(NULL);
    g_auto(GStrv) lines = NULL;
    guint object = 4 + 2 * page;
    append_unit(text, source->units[0], page + 1);
    lines = g_strsplit(text->str, "\n", -1);
    g_string_assign(text, "BT /F1 10 Tf 12 TL 50 800 Td");
    for (char **line = lines; *line; line++)
      g_string_append_printf(text, " (%s) Tj T*", *line);
    g_string_append_printf(kids, "%u 0 R ", object);
    g_string_append_printf(
        pdf,
        "%u 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %u 0 R"
        " /Resources << /Font << /F1 3 0 R >> >> >>\nendobj\n"
        "%u 0 obj\n<< /Length %u >>\nstream\n%s ET\nendstream\nendobj\n",
        object, object + 1, object + 1, (guint)text->len + 3, text->str);
  }
  /* without a table of its objects: readers look for them */
  g_string_append_printf(pdf, "2 0 obj\n<< /Type /Pages /Count %u /Kids [%s] >>\nendobj\n", page,
                         kids->str);
  g_string_append(pdf, "trailer << /Root 1 0 R >>\n%%EOF\n");
  return pdf;
}

static GByteArray *
make_slow(const Source *source)
{
  GString *text = g_str_has_prefix(source->path, "pdf") ? make_pdf(source) : make_text(source);
  gsize length = text->len;
  return g_byte_array_new_take((guint8 *)g_string_free(text, FALSE), length);
}

static GByteArray *
make_input(const Campaign *campaign, const Case *c)
{
  return c->kind == CUT        ? cut(c)
         : c->kind == MUTATION ? mutate(c, (guint)campaign->options->seed)
                               : make_slow(c->source);
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
  g_autofree char *file = g_strdup_printf("%s/%s-%s-%u-seed-%d", campaign->options->save, name,
                                          kind_names[c->kind], c->number, campaign->options->seed);

  campaign->failures++;
  printf("FAILED %s: %s %u, seed %d: %s; saved as %s\n", c->source->path, kind_names[c->kind],
         c->number, campaign->options->seed, what, file);
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
    gboolean is_slow = g_array_index(campaign->cases, Case, from).kind == SLOW_DOCUMENT;
    campaign->next = is_slow ? from + 1 : MIN(from + BATCH, campaign->cases->len);
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
add_case(GArray *cases, const Source *source, Kind kind, guint number)
{
  g_array_append_vals(cases, &(Case){ source, kind, number }, 1);
}

/* What is written to be slow; all cuts, which are few, then the first mutation of each, the second of each, ... */
static GArray *
list_cases(const GPtrArray *slow, const GPtrArray *sources, guint mutations)
{
  GArray *cases = g_array_new(FALSE, FALSE, sizeof(Case));

  for (guint i = 0; i < slow->len; i++)
    add_case(cases, g_ptr_array_index(slow, i), SLOW_DOCUMENT, 0);

  for (guint i = 0; i < sources->len; i++) {
    const Source *source = g_ptr_array_index(sources, i);
    for (guint number = 0; number < n_cuts(source); number++)
      add_case(cases, source, CUT, number);
  }
  for (guint number = 0; number < mutations; number++)
    for (guint i = 0; i < sources->len; i++)
      add_case(cases, g_ptr_array_index(sources, i), MUTATION, number);
  return cases;
}

static void
source_free(gpointer data)
{
  Source *source = data;
  g_free(source->path);
  g_clear_pointer(&source->bytes, g_bytes_unref);
  g_free(source->head);
  g_free(source->units[0]);
  g_free(source->units[1]);
  g_free(source);
}

/* The documents of tests/slow.cases. */
static GPtrArray *
load_slow(GError **error)
{
  g_autoptr(GHashTable) heads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;
  GPtrArray *slow = g_ptr_array_new_with_free_func(source_free);

  if (g_file_get_contents(SLOW, &text, NULL, error))
    lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; line && *line; line++) {
    g_auto(GStrv) columns = g_strsplit(*line, "\t", -1);
    guint n = g_strv_length(columns);
    if (**line == '=' && n == 2) {
      g_hash_table_insert(heads, g_strdup(columns[0] + 1), g_strcompress(columns[1]));
    } else if (n >= 3) {
      Source *source = g_new0(Source, 1);
      source->path = g_strdup(columns[0]);
      source->head = g_strdup(g_hash_table_lookup(heads, columns[1]));
      g_assert(source->head);
      source->units[0] = g_strcompress(columns[2]);
      source->units[1] = g_strcompress(columns[n - 1]);
      g_ptr_array_add(slow, source);
    }
  }
  return slow;
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
      context,
      "Reads documents that are slow by design, were cut short or changed, and tells what fails.");
  g_option_context_add_main_entries(context, entries, NULL);
  return g_option_context_parse(context, argc, argv, error);
}

static guint
run_campaign(const Options *options, const NlProfiles *profiles, const GPtrArray *slow)
{
  g_autoptr(NlWordlist) words = nl_wordlist_load(WORDLIST, NULL);
  g_autoptr(GPtrArray) sources = find_sources(options->paths);
  g_autoptr(GArray) cases = list_cases(slow, sources, (guint)MAX(options->mutations, 0));
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
  g_autoptr(GPtrArray) slow = profiles != NULL ? load_slow(&error) : NULL;
  guint failures = 1;

  if (error == NULL && parse_options(&options, &argc, &argv, &error)) {
    options.save = options.save != NULL ? options.save : g_strdup("failed");
    failures = run_campaign(&options, profiles, slow);
  }
  if (error != NULL)
    fprintf(stderr, "long: %s\n", error->message);
  g_free(options.save);
  g_strfreev(options.paths);
  return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
