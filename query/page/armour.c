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

enum { N_REFUSED = G_N_ELEMENTS(refused) };

static void
close_calls(void)
{
  enum { LOAD_ARCH, CHECK_ARCH, LOAD_CALL, FIRST, ALLOW = FIRST + N_REFUSED, REFUSE, N };
  struct sock_filter filter[N];
  filter[LOAD_ARCH]
      = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch));
  filter[CHECK_ARCH] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_HERE, 0,
                                                    REFUSE - CHECK_ARCH - 1);
  filter[LOAD_CALL]
      = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
  for (guint i = 0; i < N_REFUSED; i++)
    filter[FIRST + i] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (guint)refused[i],
                                                     (guint8)(REFUSE - (FIRST + i) - 1), 0);
  filter[ALLOW] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  filter[REFUSE] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
  const struct sock_fprog program = { N, filter };
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
