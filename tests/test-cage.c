/* test-cage.c: a program in the reader's place tries to get out. What opens is refused, all else is caught and named;
 * each way is open without the cage, or nothing would be shown.
 */
#include "corpus/io.h"
#include "indexer/cage.h"
#include "indexer/pool.h"
#include "indexer/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct {
  const char *name;
  long (*attempt)(void); /* below 0 where it failed, with errno */
  const char *caged;     /* what comes of it */
} Way;

static long
opens(void)
{
  return open("/etc/passwd", O_RDONLY);
}

static long
writes_a_file(void)
{
  return open("/tmp", O_RDWR | O_TMPFILE, 0600);
}

static long
looks(void)
{
  struct stat status;
  return stat("/etc/passwd", &status);
}

static long
calls_out(void)
{
  return socket(AF_INET, SOCK_STREAM, 0);
}

static long
makes_a_pair(void)
{
  int ends[2];
  return socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
}

static long
forks(void)
{
  pid_t child = (pid_t)syscall(SYS_fork);
  if (child == 0)
    _exit(0);
  return child;
}

static long
forks_as_the_library_does(void)
{
  pid_t child = fork();
  if (child == 0)
    _exit(0);
  return child;
}

/* Without the cage it fails for another reason: what is run is not there. */
static long
runs(void)
{
  char *const arguments[] = { (char *)"true", NULL };
  char *const environment[] = { NULL };
  execve("/nowhere/true", arguments, environment);
  return errno == ENOENT ? 0 : -1;
}

static long
traces(void)
{
  return ptrace(PTRACE_TRACEME, 0, NULL, NULL);
}

static long
looks_into_parent(void)
{
  char byte = 0;
  struct iovec here = { &byte, 1 }, there = { &byte, 1 };
  return syscall(SYS_process_vm_readv, getppid(), &here, 1ul, &there, 1ul, 0ul);
}

static long
signals_parent(void)
{
  return kill(getppid(), 0);
}

static long
signals_parents_thread(void)
{
  return syscall(SYS_tgkill, getppid(), getppid(), 0);
}

static void *
map_page(int rights)
{
  /* cppcheck-suppress invalidFunctionArg */
  return mmap(NULL, 4096, rights, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static long
makes_code(void)
{
  const void *page = map_page(PROT_READ | PROT_WRITE | PROT_EXEC);
  return page == MAP_FAILED ? -1 : 0;
}

static long
makes_memory_code(void)
{
  return mprotect(map_page(PROT_READ | PROT_WRITE), 4096, PROT_READ | PROT_EXEC);
}

static long
raises_limits(void)
{
  const struct rlimit none = { RLIM_INFINITY, RLIM_INFINITY };
  return setrlimit(RLIMIT_CPU, &none);
}

static long
makes_a_ring(void)
{
  char parameters[256] = { 0 };
  long ring = syscall(SYS_io_uring_setup, 1u, parameters);
  return ring < 0 && (errno == ENOSYS || errno == EPERM) ? 0 : ring; /* may be off everywhere */
}

static const Way ways[] = {
  { "opens", opens, "Permission denied" },
  { "writes a file", writes_a_file, "Permission denied" },
  { "looks", looks, "Permission denied" },
  { "makes code", makes_code, "Permission denied" },
  { "makes memory code", makes_memory_code, "Permission denied" },
  { "calls out", calls_out, "forbidden system call socket" },
  { "makes a pair", makes_a_pair, "forbidden system call socketpair" },
  { "forks", forks, "forbidden system call fork" },
  { "forks as the library does", forks_as_the_library_does, "forbidden system call clone" },
  { "runs", runs, "forbidden system call execve" },
  { "traces", traces, "forbidden system call ptrace" },
  { "looks into parent", looks_into_parent, "forbidden system call process_vm_readv" },
  { "signals parent", signals_parent, "forbidden system call kill" },
  { "signals parent's thread", signals_parents_thread, "forbidden system call tgkill" },
  { "raises limits", raises_limits, "forbidden system call prlimit64" },
  { "makes a ring", makes_a_ring, "forbidden system call io_uring_setup" },
};

static void
try_way(int out, gconstpointer data)
{
  const Way *way = data;
  errno = 0;
  const char *end = way->attempt() < 0 ? strerror(errno) : "done";
  nl_worker_send(out, 'R', end, strlen(end));
}

static gboolean
note(const GByteArray *output, const char *failure, gpointer data, gpointer context,
     G_GNUC_UNUSED GError **error)
{
  const Way *way = data;
  const char *payload = "";
  gsize length = 0;
  char letter = 0;
  if (!failure)
    assert_true(nl_worker_receive(output, &letter, &payload, &length));
  g_hash_table_insert(context, (gpointer)way->name,
                      failure ? g_strdup(failure) : g_strndup(payload, length));
  return TRUE;
}

static void
try_all(const NlTask *task, GHashTable *ends)
{
  g_autoptr(NlPool) pool = nl_pool_new(2, ends);
  g_autoptr(GError) error = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(ways); i++)
    nl_pool_run(pool, task, (gpointer)&ways[i], &error);
  nl_pool_drain(pool, &error);
  assert_null(error);
}

static void
test_no_way_out(G_GNUC_UNUSED void **state)
{
  static const NlTask task
      = { .limits = { 10, 1 << 20, 64 << 20 }, .caged = TRUE, .child = try_way, .done = note };
  g_autoptr(GHashTable) ends = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  try_all(&task, ends);
  for (gsize i = 0; i < G_N_ELEMENTS(ways); i++)
    assert_string_equal(g_hash_table_lookup(ends, ways[i].name), ways[i].caged);
}

/* Else the test above shows nothing. */
static void
test_open_without(G_GNUC_UNUSED void **state)
{
  static const NlTask task = { .limits = { 0, 1 << 20, 64 << 20 }, .child = try_way, .done = note };
  g_autoptr(GHashTable) ends = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  try_all(&task, ends);
  for (gsize i = 0; i < G_N_ELEMENTS(ways); i++)
    assert_string_equal(g_hash_table_lookup(ends, ways[i].name), "done");
}

/* ---- what a reader needs is left to it ---- */

static long
needs(void)
{
  g_autofree char *text = g_convert("gr\xfc\xdf", 4, "UTF-8", "ISO-8859-15", NULL, NULL, NULL);
  g_autofree char *memory = g_malloc0(8 << 20);
  time_t now = time(NULL);
  struct tm here;
  g_warning("what a library may say"); /* and it must not end the process */
  return g_strcmp0(text, "grüß") == 0 && localtime_r(&now, &here) && !*memory ? 0 : -1;
}

static void
test_needs(G_GNUC_UNUSED void **state)
{
  static const Way way = { "needs", needs, "done" };
  static const NlTask task
      = { .limits = { 10, 1 << 20, 64 << 20 }, .caged = TRUE, .child = try_way, .done = note };
  g_autoptr(GHashTable) ends = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr(NlCageStock) stock = nl_cage_stock_new();
  g_autoptr(NlPool) pool = nl_pool_new(1, ends);
  assert_true(nl_pool_run(pool, &task, (gpointer)&way, NULL) && nl_pool_drain(pool, NULL));
  assert_string_equal(g_hash_table_lookup(ends, "needs"), "done");
}

/* ---- without a cage nothing is read ---- */

/* On a kernel that knows no filters: here one that a filter keeps from making more. */
static long
enters_without_filters(void)
{
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
  seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(seccomp), 0);
  seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1,
                   SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP));
  int loaded = seccomp_load(filter);
  seccomp_release(filter);
  errno = EINVAL;
  return loaded == 0 && !nl_cage_enter(NULL) ? -1 : 0;
}

static void
test_fails_closed(G_GNUC_UNUSED void **state)
{
  static const Way way = { "enters", enters_without_filters, "Invalid argument" };
  static const NlTask task
      = { .limits = { 10, 1 << 20, 64 << 20 }, .child = try_way, .done = note };
  g_autoptr(GHashTable) ends = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr(NlPool) pool = nl_pool_new(1, ends);
  assert_true(nl_pool_run(pool, &task, (gpointer)&way, NULL) && nl_pool_drain(pool, NULL));
  assert_string_equal(g_hash_table_lookup(ends, way.name), way.caged);
}

/* What cannot be caged says so by its status: that ends the work. */
static void
give_up(int out, G_GNUC_UNUSED gconstpointer data)
{
  nl_io_write(out, "no cage", strlen("no cage"), "pipe", NULL);
  _exit(NL_CAGE_STATUS_NONE);
}

static void
test_ends_work(G_GNUC_UNUSED void **state)
{
  static const NlTask task
      = { .limits = { 10, 1 << 20, 64 << 20 }, .caged = TRUE, .child = give_up, .done = note };
  g_autoptr(GHashTable) ends = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr(NlPool) pool = nl_pool_new(1, ends);
  g_autoptr(GError) error = NULL;
  assert_true(nl_pool_run(pool, &task, (gpointer)&ways[0], &error));
  assert_false(nl_pool_drain(pool, &error));
  assert_true(g_error_matches(error, NL_CAGE_ERROR, NL_CAGE_ERROR_NONE));
  assert_int_equal(g_hash_table_size(ends), 0);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_no_way_out), cmocka_unit_test(test_open_without),
    cmocka_unit_test(test_needs),      cmocka_unit_test(test_fails_closed),
    cmocka_unit_test(test_ends_work),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
