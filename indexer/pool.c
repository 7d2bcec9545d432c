/* pool.c: fork, watch and reap. The parent's only way to a child is its pipe, its exit status and
 * SIGKILL. */
#include "indexer/pool.h"

#include "corpus/io.h"
#include "indexer/cage.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  const NlTask *task;
  gpointer data;
  pid_t pid;
  int fd;
  gint64 deadline; /* monotonic; G_MAXINT64: none */
  GByteArray *output;
  char *failure; /* found by the parent */
} Child;

struct NlPool {
  guint jobs;
  gpointer context;
  GPtrArray *children; /* Child */
};

/* ---- in the child ---- */

static void
limit(int resource, guint64 value)
{
  const struct rlimit both = { value, value };
  setrlimit((__rlimit_resource_t)resource, &both);
}

#ifndef NL_POOL_HAS_ASAN
/* Bytes of address space in use: a child is born with its parent's. */
static guint64
memory_used(void)
{
  g_autofree char *pages = NULL;
  if (!g_file_get_contents("/proc/self/statm", &pages, NULL, NULL))
    return 0;
  return g_ascii_strtoull(pages, NULL, 10) * (guint64)sysconf(_SC_PAGESIZE);
}
#endif

static void
set_limits(const NlTask *task)
{
  limit(RLIMIT_CORE, 0);
  if (task->limits.seconds)
    limit(RLIMIT_CPU, task->limits.seconds + 1u);
  if (task->caged) {
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NPROC, 0);
  }
#ifndef NL_POOL_HAS_ASAN
  if (task->limits.memory)
    limit(RLIMIT_AS, memory_used() + task->limits.memory);
#endif
}

/* The lock of the archive must not live on in a child. */
static int
close_all_but(int out, gboolean tells)
{
  enum { OUT = 3 };
  int null = open("/dev/null", O_RDWR);
  dup2(null, STDIN_FILENO);
  dup2(null, STDOUT_FILENO);
  dup2(tells ? out : null, STDERR_FILENO);
  dup2(out, OUT);
  close_range(OUT + 1, ~0u, 0);
  return OUT;
}

static void
enter_cage(int out)
{
  g_autoptr(GError) error = NULL;
  if (nl_cage_enter(&error))
    return;
  nl_io_write(out, error->message, strlen(error->message), "pipe", NULL);
  _exit(NL_CAGE_STATUS_NONE);
}

G_NORETURN static void
live(const NlTask *task, int out, gconstpointer data, pid_t parent)
{
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent)
    _exit(EXIT_FAILURE);
  for (int sig = 1; sig < NSIG; sig++)
    signal(sig, SIG_DFL); /* a handler of the parent's would hide how the child ended */
  out = close_all_but(out, task->caged);
  set_limits(task);
  if (task->caged)
    enter_cage(out);
  task->child(out, data);
  _exit(EXIT_SUCCESS);
}

/* ---- in the parent ---- */

static void
child_free(gpointer data)
{
  Child *child = data;
  if (child->pid > 0) {
    kill(child->pid, SIGKILL);
    waitpid(child->pid, NULL, 0);
  }
  if (child->fd >= 0)
    close(child->fd);
  if (child->task->free_data)
    child->task->free_data(child->data);
  g_byte_array_unref(child->output);
  g_free(child->failure);
  g_free(child);
}

NlPool *
nl_pool_new(guint jobs, gpointer context)
{
  NlPool *pool = g_new0(NlPool, 1);
  pool->jobs = MAX(jobs, 1);
  pool->context = context;
  pool->children = g_ptr_array_new_with_free_func(child_free);
  return pool;
}

void
nl_pool_free(NlPool *pool)
{
  if (!pool)
    return;
  g_ptr_array_unref(pool->children);
  g_free(pool);
}

static gboolean
start(Child *child, GError **error)
{
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return nl_io_fail(error, "pipe");
  pid_t parent = getpid();
  child->fd = ends[0];
  child->pid = fork();
  if (child->pid == 0)
    live(child->task, ends[1], child->data, parent);
  gboolean good = child->pid > 0 || nl_io_fail(error, "fork");
  close(ends[1]);
  return good;
}

/* Kills the child for a reason of ours. */
static void
put_down(Child *child, char *take_failure)
{
  kill(child->pid, SIGKILL);
  if (!child->failure)
    child->failure = take_failure;
  else
    g_free(take_failure);
}

static char *
describe_time(const NlLimits *limits)
{
  return g_strdup_printf("time limit %u s", limits->seconds);
}

/* Reads what is there; FALSE at the end of the output. */
static gboolean
read_some(Child *child)
{
  guint8 bytes[65536];
  gssize got = read(child->fd, bytes, sizeof bytes);
  if (got < 0)
    return errno == EINTR;
  gsize max = child->task->limits.output;
  if (max && child->output->len + (gsize)got > max) {
    put_down(child, g_strdup_printf("output limit %" G_GSIZE_FORMAT " MiB", max >> 20));
    return FALSE;
  }
  g_byte_array_append(child->output, bytes, (guint)got);
  return got > 0;
}

/* What it said last, for people: one line of at most so many bytes. */
static char *
last_words(const GByteArray *output)
{
  enum { MOST = 200 };
  gsize length = MIN(output->len, MOST);
  g_autofree char *tail
      = g_strndup(length ? (const char *)output->data + output->len - length : "", length);
  g_strchomp(tail);
  const char *line = strrchr(tail, '\n');
  return g_utf8_make_valid(line ? line + 1 : tail, -1);
}

/* GLib, the C++ library, poppler and libxml2 say so before they give up. */
static gboolean
died_of_memory(const char *words)
{
  static const char *const signs[] = { "failed to allocate", "bad_alloc", "ut of memory" };
  gboolean died = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(signs) && !died; i++)
    died = strstr(words, signs[i]) != NULL;
  return died;
}

static char *
describe_call(const GByteArray *output)
{
  int number = -1;
  if (output->len >= sizeof number)
    memcpy(&number, output->data + output->len - sizeof number, sizeof number);
  g_autofree char *name = nl_cage_call_name(number);
  return g_strdup_printf("forbidden system call %s", name);
}

/* Only what gives up by itself has words for it. */
static char *
describe_signal(int number, const char *words)
{
  const char *name = sigabbrev_np(number);
  gboolean gave_up = (number == SIGABRT || number == SIGTRAP) && *words;
  return g_strdup_printf("killed by signal %d (SIG%s)%s%s", number, name ? name : "?",
                         gave_up ? ": " : "", gave_up ? words : "");
}

static char *
describe_status(int status, const GByteArray *output, const NlLimits *limits)
{
  g_autofree char *words = last_words(output);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return NULL;
  if (WIFEXITED(status) && WEXITSTATUS(status) == NL_CAGE_STATUS_CAUGHT)
    return describe_call(output);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
    return describe_time(limits);
  if (limits->memory && died_of_memory(words))
    return g_strdup_printf("memory limit %" G_GUINT64_FORMAT " MiB", limits->memory >> 20);
  if (WIFSIGNALED(status))
    return describe_signal(WTERMSIG(status), words);
  return g_strdup_printf("its reader gave up with status %d%s%s", WEXITSTATUS(status),
                         *words ? ": " : "", words);
}

/* The output has ended, so the child should; one that stays is not waited for beyond its time. */
static int
reap(Child *child)
{
  int status = 0;
  while (waitpid(child->pid, &status, WNOHANG) == 0) {
    if (g_get_monotonic_time() > child->deadline)
      put_down(child, describe_time(&child->task->limits));
    g_usleep(100);
  }
  child->pid = 0;
  if (!child->failure)
    child->failure = describe_status(status, child->output, &child->task->limits);
  return status;
}

/* That there is no cage is no fault of the one file. */
static gboolean
was_caged(const Child *child, int status, GError **error)
{
  if (!child->task->caged || !WIFEXITED(status) || WEXITSTATUS(status) != NL_CAGE_STATUS_NONE)
    return TRUE;
  g_set_error(error, NL_CAGE_ERROR, NL_CAGE_ERROR_NONE, "%.*s", (int)MIN(child->output->len, 500),
              (const char *)child->output->data);
  return FALSE;
}

static gboolean
finish(NlPool *pool, guint place, GError **error)
{
  Child *child = g_ptr_array_steal_index(pool->children, place);
  int status = reap(child);
  gboolean good
      = was_caged(child, status, error)
        && child->task->done(child->output, child->failure, child->data, pool->context, error);
  child_free(child);
  return good;
}

/* Milliseconds until the first deadline, for poll. */
static int
time_left(const NlPool *pool)
{
  gint64 first = G_MAXINT64;
  for (guint i = 0; i < pool->children->len; i++)
    first = MIN(first, ((const Child *)g_ptr_array_index(pool->children, i))->deadline);
  if (first == G_MAXINT64)
    return -1;
  return (int)CLAMP((first - g_get_monotonic_time()) / 1000 + 1, 0, G_MAXINT);
}

/* Reads from all that have written; the place of one that has ended, or the number of children. */
static guint
read_all(NlPool *pool, const struct pollfd *polled, guint n)
{
  gint64 now = g_get_monotonic_time();
  guint ended = n;
  for (guint i = 0; i < n; i++) {
    Child *child = g_ptr_array_index(pool->children, i);
    if (now > child->deadline)
      put_down(child, describe_time(&child->task->limits));
    if ((polled[i].revents && !read_some(child)) || child->failure)
      ended = i;
  }
  return ended;
}

/* Waits until something happens, and takes one that has ended; not more, for its `done` may itself
 * use the pool. */
static gboolean
turn(NlPool *pool, GError **error)
{
  guint n = pool->children->len;
  g_autofree struct pollfd *polled = g_new0(struct pollfd, n);
  for (guint i = 0; i < n; i++) {
    polled[i].fd = ((const Child *)g_ptr_array_index(pool->children, i))->fd;
    polled[i].events = POLLIN;
  }
  if (poll(polled, n, time_left(pool)) < 0)
    return errno == EINTR || nl_io_fail(error, "poll");
  guint ended = read_all(pool, polled, n);
  return ended == n || finish(pool, ended, error);
}

gboolean
nl_pool_run(NlPool *pool, const NlTask *task, gpointer take_data, GError **error)
{
  Child *child = g_new0(Child, 1);
  child->task = task;
  child->data = take_data;
  child->fd = -1;
  child->output = g_byte_array_new();
  gboolean good = TRUE;
  while (good && pool->children->len >= pool->jobs)
    good = turn(pool, error);
  child->deadline = task->limits.seconds
                        ? g_get_monotonic_time() + (gint64)task->limits.seconds * G_USEC_PER_SEC
                        : G_MAXINT64;
  if (good)
    good = start(child, error);
  if (good && task->born)
    task->born(take_data);
  if (good)
    g_ptr_array_add(pool->children, child);
  else
    child_free(child);
  return good;
}

gboolean
nl_pool_drain(NlPool *pool, GError **error)
{
  gboolean good = TRUE;
  while (good && pool->children->len > 0)
    good = turn(pool, error);
  return good;
}
