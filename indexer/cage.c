/* cage.c: a seccomp filter, Landlock where there is one, and what must be opened before they close. */
#include "indexer/cage.h"

#include <errno.h>
#include <jansson.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

G_DEFINE_QUARK(nl_cage_error, nl_cage_error)

static gboolean
fail(GError **error, const char *what, int number)
{
  g_set_error(error, NL_CAGE_ERROR, NL_CAGE_ERROR_NONE, "no cage for readers: %s: %s", what,
              g_strerror(number));
  return FALSE;
}

/* ---- the stock ---- */

struct NlCageStock {
  GArray *converters; /* GIConv */
};

/* What uchardet can find, and the names that web pages and poppler give them. */
static const char *const charsets[] = {
  "UTF-8",        "UTF-16",
  "UTF-16BE",     "UTF-16LE",
  "UTF-32LE",     "UTF-32BE",
  "UCS-4LE",      "ISO-8859-1",
  "ISO-8859-2",   "ISO-8859-3",
  "ISO-8859-4",   "ISO-8859-5",
  "ISO-8859-6",   "ISO-8859-7",
  "ISO-8859-8",   "ISO-8859-9",
  "ISO-8859-10",  "ISO-8859-11",
  "ISO-8859-13",  "ISO-8859-14",
  "ISO-8859-15",  "ISO-8859-16",
  "CP1250",       "CP1251",
  "CP1252",       "CP1253",
  "CP1254",       "CP1255",
  "CP1256",       "CP1257",
  "CP1258",       "WINDOWS-1250",
  "WINDOWS-1251", "WINDOWS-1252",
  "WINDOWS-1253", "WINDOWS-1254",
  "WINDOWS-1255", "WINDOWS-1256",
  "WINDOWS-1257", "WINDOWS-1258",
  "IBM437",       "IBM850",
  "IBM852",       "IBM855",
  "IBM865",       "IBM866",
  "CP437",        "CP850",
  "MACINTOSH",    "MAC-CENTRALEUROPE",
  "MAC-CYRILLIC", "KOI8-R",
  "TIS-620",      "VISCII",
  "BIG5",         "EUC-JP",
  "EUC-KR",       "EUC-TW",
  "GB18030",      "GB2312",
  "HZ-GB-2312",   "ISO-2022-CN",
  "ISO-2022-JP",  "ISO-2022-KR",
  "JOHAB",        "SHIFT_JIS",
  "UHC",          "GEORGIAN-ACADEMY",
  "GEORGIAN-PS",  "ASCII",
};

static void
stock_converter(NlCageStock *stock, const char *to, const char *from)
{
  GIConv converter = g_iconv_open(to, from);
  if (converter != (GIConv)-1) /* NOLINT(performance-no-int-to-ptr): as iconv_open fails */
    g_array_append_val(stock->converters, converter);
}

NlCageStock *
nl_cage_stock_new(void)
{
  NlCageStock *stock = g_new0(NlCageStock, 1);
  stock->converters = g_array_new(FALSE, FALSE, sizeof(GIConv));
  for (gsize i = 0; i < G_N_ELEMENTS(charsets); i++)
    stock_converter(stock, "UTF-8", charsets[i]);
  tzset();
  json_object_seed(0);
  return stock;
}

void
nl_cage_stock_free(NlCageStock *stock)
{
  if (!stock)
    return;
  for (guint i = 0; i < stock->converters->len; i++)
    g_iconv_close(g_array_index(stock->converters, GIConv, i));
  g_array_unref(stock->converters);
  g_free(stock);
}

/* ---- caught ---- */

static void
on_forbidden(G_GNUC_UNUSED int sig, siginfo_t *info, G_GNUC_UNUSED void *context)
{
  int number = info->si_syscall;
  gssize told = write(STDERR_FILENO, &number, sizeof number);
  _exit(told == sizeof number ? NL_CAGE_STATUS_CAUGHT : NL_CAGE_STATUS_NONE);
}

static gboolean
catch_forbidden(GError **error)
{
  const struct sigaction action = { .sa_sigaction = on_forbidden, .sa_flags = SA_SIGINFO };
  return sigaction(SIGSYS, &action, NULL) == 0 || fail(error, "sigaction", errno);
}

char *
nl_cage_call_name(int number)
{
  char *name = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, number);
  char *copy = name ? g_strdup(name) : g_strdup_printf("number %d", number);
  free(name);
  return copy;
}

/* ---- the filter ---- */

#ifdef NL_CAGE_OFF
/* For valgrind alone, which knows no filters: see the Makefile. */
static gboolean
load_filter(G_GNUC_UNUSED GError **error)
{
  return TRUE;
}
#else
/* Memory, time, what is open already, and how a process ends. */
static const int allowed[] = {
  SCMP_SYS(brk),
  SCMP_SYS(munmap),
  SCMP_SYS(mremap),
  SCMP_SYS(madvise),
  SCMP_SYS(read),
  SCMP_SYS(pread64),
  SCMP_SYS(write),
  SCMP_SYS(writev),
  SCMP_SYS(close),
  SCMP_SYS(lseek),
  SCMP_SYS(fstat),
  SCMP_SYS(futex),
  SCMP_SYS(sched_yield),
  SCMP_SYS(clock_gettime),
  SCMP_SYS(clock_getres),
  SCMP_SYS(gettimeofday),
  SCMP_SYS(time),
  SCMP_SYS(clock_nanosleep),
  SCMP_SYS(nanosleep),
  SCMP_SYS(getpid),
  SCMP_SYS(gettid),
  SCMP_SYS(getppid),
  SCMP_SYS(getuid),
  SCMP_SYS(geteuid),
  SCMP_SYS(getgid),
  SCMP_SYS(getegid),
  SCMP_SYS(getrandom),
  SCMP_SYS(sysinfo),
  SCMP_SYS(uname),
  SCMP_SYS(getrusage),
  SCMP_SYS(sched_getaffinity),
  SCMP_SYS(rt_sigaction),
  SCMP_SYS(rt_sigprocmask),
  SCMP_SYS(rt_sigreturn),
  SCMP_SYS(sigaltstack),
  SCMP_SYS(restart_syscall),
  SCMP_SYS(exit),
  SCMP_SYS(exit_group),
};

/* What opens or looks at files, or, before a warning, at standard error: libraries ask, and go on without. */
static const int refused[] = {
  SCMP_SYS(open),     SCMP_SYS(openat),     SCMP_SYS(openat2),     SCMP_SYS(creat),
  SCMP_SYS(stat),     SCMP_SYS(lstat),      SCMP_SYS(newfstatat),  SCMP_SYS(statx),
  SCMP_SYS(statfs),   SCMP_SYS(access),     SCMP_SYS(faccessat),   SCMP_SYS(faccessat2),
  SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd),      SCMP_SYS(mkdir),
  SCMP_SYS(mkdirat),  SCMP_SYS(ioctl),      SCMP_SYS(getpeername),
};

static int
add_lists(scmp_filter_ctx filter)
{
  int result = 0;
  for (gsize i = 0; result == 0 && i < G_N_ELEMENTS(allowed); i++)
    result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0);
  for (gsize i = 0; result == 0 && i < G_N_ELEMENTS(refused); i++)
    result = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), refused[i], 0);
  return result;
}

/* Memory that holds code cannot be had; signals go to this process alone (abort); limits are read, not set. */
static int
add_conditions(scmp_filter_ctx filter)
{
  static const int mapping[] = { SCMP_SYS(mmap), SCMP_SYS(mprotect) };
  int result = 0;
  for (gsize i = 0; result == 0 && i < G_N_ELEMENTS(mapping); i++) {
    result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, mapping[i], 1,
                              SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    if (result == 0)
      result = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), mapping[i], 1,
                                SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC));
  }
  if (result == 0)
    result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                              SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0));
  if (result == 0)
    result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1,
                              SCMP_A2(SCMP_CMP_EQ, 0, 0));
  return result;
}

/* All other calls are caught. */
static gboolean
load_filter(GError **error)
{
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_TRAP);
  int result = filter ? 0 : -ENOMEM;
  if (result == 0)
    result = seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
  if (result == 0)
    result = add_lists(filter);
  if (result == 0)
    result = add_conditions(filter);
  if (result == 0)
    result = seccomp_load(filter);
  seccomp_release(filter);
  return result == 0 || fail(error, "seccomp", -result);
}
#endif

/* ---- Landlock ---- */

/* Every right to files that the headers know: none is granted. */
#define EVERY_RIGHT ((LANDLOCK_ACCESS_FS_REFER << 1) - 1)
/* Version 1 knew no REFER. */
#define FIRST_RIGHTS (LANDLOCK_ACCESS_FS_REFER - 1)

/* A kernel without it (or with it switched off) is no reason to fail: the filter holds alone. */
static gboolean
close_files(GError **error)
{
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0ul, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1)
    return TRUE;
  const struct landlock_ruleset_attr rights
      = { .handled_access_fs = version > 1 ? EVERY_RIGHT : FIRST_RIGHTS };
  int rules = (int)syscall(SYS_landlock_create_ruleset, &rights, sizeof rights, 0u);
  if (rules < 0)
    return fail(error, "landlock_create_ruleset", errno);
  gboolean good = syscall(SYS_landlock_restrict_self, rules, 0u) == 0
                  || fail(error, "landlock_restrict_self", errno);
  close(rules);
  return good;
}

gboolean
nl_cage_enter(GError **error)
{
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    return fail(error, "no_new_privs", errno);
  return close_files(error) && catch_forbidden(error) && load_filter(error);
}
