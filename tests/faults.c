/* faults.c: a library to preload (LD_PRELOAD) that makes the disk fail. $FAULT says how:
 *
 *   CALL:ERROR:N   from its N-th call on CALL (write, fsync, rename, open) fails with ERROR (ENOSPC, EIO, EDQUOT)
 *   once:CALL:ERROR:N  only the N-th call does
 *   short          each write writes half
 *   eintr          every other write is interrupted
 *   clock          the clock goes back an hour each time it is asked
 *
 * Writing counts for plain files alone, so that pipes and the terminal stay whole; open for files that are made.
 * A preloaded library has nowhere but in variables of its own to count.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static long calls;
static long seconds_back;

static const char *
fault(void)
{
  const char *fault = getenv("FAULT");
  return fault ? fault : "";
}

static int
error_number(const char *name)
{
  static const struct {
    const char *name;
    int number;
  } errors[] = { { "ENOSPC", ENOSPC }, { "EIO", EIO }, { "EDQUOT", EDQUOT } };
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    if (strncmp(name, errors[i].name, strlen(errors[i].name)) == 0)
      return errors[i].number;
  abort();
}

/* Whether this call is to fail, with errno. */
static int
fails(const char *call)
{
  const char *rest = fault();
  int once = strncmp(rest, "once:", 5) == 0;
  size_t length = strlen(call);
  rest += once ? 5 : 0;
  if (strncmp(rest, call, length) != 0 || rest[length] != ':')
    return 0;
  const char *error = rest + length + 1;
  long first = strtol(strchr(error, ':') + 1, NULL, 10);
  calls++;
  if (once ? calls != first : calls < first)
    return 0;
  errno = error_number(error);
  return 1;
}

static int
interrupted(void)
{
  if (strcmp(fault(), "eintr") != 0 || calls++ % 2)
    return 0;
  errno = EINTR;
  return 1;
}

static size_t
shortened(size_t length)
{
  return strcmp(fault(), "short") == 0 && length > 1 ? length / 2 : length;
}

static int
is_file(int fd)
{
  struct stat status;
  int saved = errno;
  int is = fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
  errno = saved;
  return is;
}

#define REAL(name) ((__typeof__(&(name)))real(#name))

static void *
real(const char *name)
{
  return dlsym(RTLD_NEXT, name);
}

ssize_t
write(int fd, const void *bytes, size_t length)
{
  if (!is_file(fd))
    return REAL(write)(fd, bytes, length);
  return fails("write") || interrupted() ? -1 : REAL(write)(fd, bytes, shortened(length));
}

ssize_t
pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
  return fails("write") || interrupted() ? -1 : REAL(pwrite)(fd, bytes, shortened(length), offset);
}

ssize_t
pwrite64(int fd, const void *bytes, size_t length, off64_t offset)
{
  return fails("write") || interrupted() ? -1
                                         : REAL(pwrite64)(fd, bytes, shortened(length), offset);
}

int
fsync(int fd)
{
  return fails("fsync") ? -1 : REAL(fsync)(fd);
}

int
fdatasync(int fd)
{
  return fails("fsync") ? -1 : REAL(fdatasync)(fd);
}

int
rename(const char *from, const char *to)
{
  return fails("rename") ? -1 : REAL(rename)(from, to);
}

static int
open_real(const char *name, const char *path, int flags, mode_t mode)
{
  int (*opens)(const char *, int, ...) = (__typeof__(opens))real(name);
  return (flags & O_CREAT) && fails("open") ? -1 : opens(path, flags, mode);
}

#define OPENS(name)                                                                                \
  int name(const char *path, int flags, ...)                                                       \
  {                                                                                                \
    va_list arguments;                                                                             \
    va_start(arguments, flags);                                                                    \
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, mode_t) : 0;                 \
    va_end(arguments);                                                                             \
    return open_real(#name, path, flags, mode);                                                    \
  }

OPENS(open)
OPENS(open64)

int
clock_gettime(clockid_t clock, struct timespec *now)
{
  int result = REAL(clock_gettime)(clock, now);
  if (clock == CLOCK_REALTIME && strcmp(fault(), "clock") == 0)
    now->tv_sec -= seconds_back += 3600;
  return result;
}

time_t
time(time_t *out)
{
  struct timespec now = { 0 };
  clock_gettime(CLOCK_REALTIME, &now);
  if (out)
    *out = now.tv_sec;
  return now.tv_sec;
}
