/* armour.c: rlimits, Landlock, seccomp. The first are sure; the others are what this kernel has. */
#include "query/page/armour.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CPU_SECONDS  2
#define WALL_SECONDS 15
#define MEMORY_MAX   ((rlim_t)1 << 30)
#define FILES_MAX    128

/* ---- limits ---- */

/* Nothing has been sent yet when one of these signals may come. */
static void
give_up(G_GNUC_UNUSED int number)
{
  static const char answer[] = "Status: 503 Service Unavailable\r\n"
                               "Content-Type: text/plain; charset=utf-8\r\n"
                               "Retry-After: 60\r\n\r\n"
                               "Diese Frage dauert zu lange. Bitte enger fassen.\n";
  ssize_t written = write(STDOUT_FILENO, answer, sizeof answer - 1);
  _exit(written > 0 ? 0 : 1);
}

static void
set_limit(int resource, rlim_t soft, rlim_t hard)
{
  struct rlimit limit = { soft, hard };
  setrlimit((__rlimit_resource_t)resource, &limit); /* a lower one that is set already stands */
}

void
nl_armour_limit(void)
{
  struct sigaction action = { .sa_handler = give_up };
  sigemptyset(&action.sa_mask);
  sigaction(SIGXCPU, &action, NULL);
  sigaction(SIGALRM, &action, NULL);
  set_limit(RLIMIT_CPU, CPU_SECONDS, CPU_SECONDS + 1);
#if !defined(__SANITIZE_ADDRESS__) /* which reserves terabytes */
  set_limit(RLIMIT_AS, MEMORY_MAX, MEMORY_MAX);
#endif
  set_limit(RLIMIT_NOFILE, FILES_MAX, FILES_MAX);
  set_limit(RLIMIT_CORE, 0, 0);
  alarm(WALL_SECONDS);
}

void
nl_armour_disarm(void)
{
  alarm(0);
  signal(SIGXCPU, SIG_DFL);
}

/* ---- files ---- */

static void
allow_reading(int rules, const char *folder)
{
  int parent = open(folder, O_PATH | O_CLOEXEC);
  if (parent < 0)
    return;
  const struct landlock_path_beneath_attr beneath
      = { .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
          .parent_fd = parent };
  syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  close(parent);
}

static void
close_files(const char *const *folders)
{
  /* all that the first version of Landlock knows: LANDLOCK_ACCESS_FS_MAKE_SYM is its last bit */
  const struct landlock_ruleset_attr attributes
      = { .handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1 };
  int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
  if (rules < 0)
    return; /* no Landlock in this kernel */
  for (const char *const *folder = folders; *folder; folder++)
    allow_reading(rules, *folder);
  syscall(SYS_landlock_restrict_self, rules, 0);
  close(rules);
}

/* ---- system calls ---- */

#if defined(__x86_64__)
#define AUDIT_ARCH_HERE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define AUDIT_ARCH_HERE AUDIT_ARCH_AARCH64
#endif

#if defined(AUDIT_ARCH_HERE)

/* From here on x86 has the same calls once more, for programs with short addresses. */
#define OTHER_CALLS 0x40000000

/* What an answer never needs. */
static const int refused[] = {
  SYS_execve,
  SYS_execveat,
  SYS_ptrace,
  SYS_socket,
  SYS_socketpair,
  SYS_connect,
  SYS_bind,
  SYS_listen,
  SYS_clone,
  SYS_clone3,
  SYS_unshare,
  SYS_setns,
  SYS_mount,
  SYS_umount2,
  SYS_chroot,
  SYS_kill,
  SYS_tkill,
  SYS_bpf,
  SYS_keyctl,
  SYS_userfaultfd,
  SYS_io_uring_setup,
  SYS_process_vm_readv,
  SYS_process_vm_writev,
  SYS_memfd_create,
  SYS_unlinkat,
  SYS_renameat2,
  SYS_mkdirat,
  SYS_symlinkat,
  SYS_linkat,
  SYS_truncate,
  SYS_fchmod,
  SYS_fchmodat,
  SYS_fchownat,
  SYS_mknodat,
#if defined(__x86_64__)
  SYS_fork,
  SYS_vfork,
  SYS_unlink,
  SYS_rename,
  SYS_renameat,
  SYS_mkdir,
  SYS_rmdir,
  SYS_symlink,
  SYS_link,
  SYS_chmod,
  SYS_creat,
#endif
};

enum { N_REFUSED = G_N_ELEMENTS(refused), MOST = 4, N_FILTER = 8 + 3 * N_REFUSED };

static int
compare_calls(gconstpointer a, gconstpointer b)
{
  return *(const int *)a - *(const int *)b;
}

/* Refuses these n, which are in order, and allows all else: a tree, for the kernel goes through it once for each call it
 * has. Returns the number of steps. */
static guint
refuse_calls(struct sock_filter *filter, const int *calls, guint n)
{
  guint steps = 0;

  if (n > MOST) {
    guint left = refuse_calls(filter + 1, calls, n / 2);
    filter[0] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, (guint)calls[n / 2],
                                             (guint8)left, 0);
    steps = 1 + left + refuse_calls(filter + 1 + left, calls + n / 2, n - n / 2);
  } else {
    for (; steps < n; steps++)
      filter[steps] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (guint)calls[steps],
                                                   (guint8)(n - steps), 0);
    filter[steps++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    filter[steps++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
  }
  return steps;
}

static void
close_calls(void)
{
  enum { LOAD_ARCH, CHECK_ARCH, LOAD_CALL, CHECK_CALL, REFUSE, FIRST };
  struct sock_filter filter[N_FILTER] = {
    [LOAD_ARCH] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
    [CHECK_ARCH] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_HERE, 0, REFUSE - CHECK_ARCH - 1),
    [LOAD_CALL] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    [CHECK_CALL] = BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, OTHER_CALLS, 0, 1),
    [REFUSE] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
  };
  struct sock_fprog program = { FIRST, filter };
  int sorted[N_REFUSED];

  memcpy(sorted, refused, sizeof refused);
  qsort(sorted, N_REFUSED, sizeof *sorted, compare_calls);
  program.len = (unsigned short)(FIRST + refuse_calls(filter + FIRST, sorted, N_REFUSED));
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

#else

static void
close_calls(void)
{
}

#endif

void
nl_armour_close(const char *const *folders)
{
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    return;
  close_files(folders);
  close_calls();
}
