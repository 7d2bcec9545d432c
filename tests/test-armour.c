/* test-armour.c: what a process of the page can no longer do, tried in children. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <linux/landlock.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "query/page/armour.h"

/* A folder that is left open, with a file in it, and one that is not. */
typedef struct {
  char *open, *file, *closed, *secret;
} Place;

static char *
make_file(const char *folder)
{
  char *path = g_build_filename(folder, "file", NULL);
  g_file_set_contents(path, "x", 1, NULL);
  return path;
}

static int
setup(void **state)
{
  Place *place = g_new0(Place, 1);
  place->open = g_dir_make_tmp("nachlese-open-XXXXXX", NULL);
  place->closed = g_dir_make_tmp("nachlese-closed-XXXXXX", NULL);
  place->file = make_file(place->open);
  place->secret = make_file(place->closed);
  *state = place;
  return 0;
}

static int
teardown(void **state)
{
  Place *place = *state;
  g_unlink(place->file);
  g_unlink(place->secret);
  g_rmdir(place->open);
  g_rmdir(place->closed);
  g_free(place->open);
  g_free(place->closed);
  g_free(place->file);
  g_free(place->secret);
  g_free(place);
  return 0;
}

/* Runs try in a child behind the armour; its exit code, which is the errno of what it tried, 0 where that went well. */
static int
behind(const Place *place, int (*try)(const Place *place))
{
  const char *const folders[] = { place->open, NULL };
  int status = 0;
  pid_t child = fork();
  if (child == 0) {
    nl_armour_limit();
    nl_armour_close(folders);
    _exit(try(place));
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

static int
result_of(long value)
{
  return value >= 0 ? 0 : errno;
}

static int
try_read(const Place *place)
{
  return result_of(open(place->file, O_RDONLY));
}

static int
try_secret(const Place *place)
{
  return result_of(open(place->secret, O_RDONLY));
}

static int
try_passwd(G_GNUC_UNUSED const Place *place)
{
  return result_of(open("/etc/passwd", O_RDONLY));
}

static int
try_write(const Place *place)
{
  return result_of(open(place->file, O_WRONLY));
}

static int
try_create(const Place *place)
{
  g_autofree char *path = g_build_filename(place->open, "new", NULL);
  return result_of(open(path, O_WRONLY | O_CREAT, 0600));
}

static int
try_unlink(const Place *place)
{
  return result_of(unlink(place->file));
}

static int
try_rename(const Place *place)
{
  return result_of(rename(place->file, place->secret));
}

static int
try_socket(G_GNUC_UNUSED const Place *place)
{
  return result_of(socket(AF_INET, SOCK_STREAM, 0));
}

static int
try_fork(G_GNUC_UNUSED const Place *place)
{
  pid_t child = fork();
  if (child == 0)
    _exit(0);
  return result_of(child);
}

static int
try_exec(G_GNUC_UNUSED const Place *place)
{
  return result_of(execl("/bin/true", "true", NULL));
}

static int
try_kill(G_GNUC_UNUSED const Place *place)
{
  return result_of(kill(getppid(), 0));
}

static int
try_core(G_GNUC_UNUSED const Place *place)
{
  struct rlimit limit;
  return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == 0 ? EPERM : 0;
}

/* Each with arguments that no kernel takes: the place in the list, from 1, of the first that was not refused. */
static int
try_refused(G_GNUC_UNUSED const Place *place)
{
  static const long calls[] = {
    SYS_execve,       SYS_execveat,       SYS_ptrace,
    SYS_socketpair,   SYS_connect,        SYS_bind,
    SYS_listen,       SYS_clone,          SYS_clone3,
    SYS_unshare,      SYS_setns,          SYS_mount,
    SYS_umount2,      SYS_chroot,         SYS_tkill,
    SYS_bpf,          SYS_keyctl,         SYS_process_vm_readv,
    SYS_memfd_create, SYS_mkdirat,        SYS_truncate,
    SYS_fchmod,       SYS_fchownat,       SYS_mknodat,
    SYS_linkat,       SYS_io_uring_setup, SYS_symlinkat,
    SYS_renameat2,
  };

  for (gsize i = 0; i < G_N_ELEMENTS(calls); i++) {
    errno = 0;
    if (syscall(calls[i], -1, -1, -1, -1, -1, -1) != -1 || errno != EPERM)
      return (int)i + 1;
  }
  return 0;
}

/* What an answer is made with, and neighbours by number of what is refused. */
static int
try_allowed(G_GNUC_UNUSED const Place *place)
{
  static const long calls[] = {
    SYS_read,      SYS_write,      SYS_close,      SYS_lseek,     SYS_fstat,
    SYS_munmap,    SYS_mprotect,   SYS_pread64,    SYS_getpid,    SYS_readlinkat,
    SYS_fadvise64, SYS_getdents64, SYS_newfstatat, SYS_getrandom, SYS_faccessat,
  };

  for (gsize i = 0; i < G_N_ELEMENTS(calls); i++) {
    errno = 0;
    if (syscall(calls[i], -1, -1, -1, -1, -1, -1) == -1 && errno == EPERM)
      return (int)i + 1;
  }
  return 0;
}

static gboolean
has_landlock(void)
{
  return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

static void
test_files(void **state)
{
  if (!has_landlock())
    skip();
  assert_int_equal(behind(*state, try_read), 0);
  assert_int_equal(behind(*state, try_secret), EACCES);
  assert_int_equal(behind(*state, try_passwd), EACCES);
  assert_int_equal(behind(*state, try_write), EACCES);
  assert_int_equal(behind(*state, try_create), EACCES);
}

static void
test_calls(void **state)
{
  assert_int_equal(behind(*state, try_unlink), EPERM);
  assert_int_equal(behind(*state, try_rename), EPERM);
  assert_int_equal(behind(*state, try_socket), EPERM);
  assert_int_equal(behind(*state, try_fork), EPERM);
  assert_int_equal(behind(*state, try_exec), EPERM);
  assert_int_equal(behind(*state, try_kill), EPERM);
  assert_int_equal(behind(*state, try_core), EPERM);
  assert_int_equal(behind(*state, try_refused), 0);
  assert_int_equal(behind(*state, try_allowed), 0);
}

/* What never ends is ended, with an answer. */
static void
test_processor(G_GNUC_UNUSED void **state)
{
  char answer[400] = "";
  int ends[2];
  assert_int_equal(pipe(ends), 0);
  pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDOUT_FILENO);
    nl_armour_limit();
    for (volatile guint i = 0;; i++)
      ;
  }
  close(ends[1]);
  assert_true(read(ends[0], answer, sizeof answer - 1) > 0);
  close(ends[0]);
  assert_int_equal(waitpid(child, NULL, 0), child);
  assert_true(g_str_has_prefix(answer, "Status: 503 "));
  assert_non_null(strstr(answer, "\r\nRetry-After: "));
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown(test_files, setup, teardown),
    cmocka_unit_test_setup_teardown(test_calls, setup, teardown),
    cmocka_unit_test(test_processor),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
