/* mail.c: the text is a file in memory, not a pipe: a command that reads none of it does no harm. */
#include "query/mail.h"

#include <gio/gio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "corpus/io.h"

G_DEFINE_QUARK(nl_mail_error, nl_mail_error)

/* A descriptor to read the text from; -1 and error. */
static int
open_text(const GString *text, GError **error)
{
  int fd = memfd_create("nachlese-mail", MFD_CLOEXEC);
  if (fd < 0) {
    nl_io_fail(error, "memory for a mail");
    return -1;
  }
  if (nl_io_write(fd, text->str, text->len, "memory for a mail", error)
      && (lseek(fd, 0, SEEK_SET) == 0 || nl_io_fail(error, "memory for a mail")))
    return fd;
  close(fd);
  return -1;
}

gboolean
nl_mail_send(const char *command, const char *name, const GString *text, GError **error)
{
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new(G_SUBPROCESS_FLAGS_NONE);
  g_autoptr(GError) cause = NULL;
  int fd = open_text(text, error);
  if (fd < 0)
    return FALSE;
  g_subprocess_launcher_take_stdin_fd(launcher, fd);
  g_subprocess_launcher_setenv(launcher, "NACHLESE_SEARCH", name, TRUE);
  g_autoptr(GSubprocess) process
      = g_subprocess_launcher_spawn(launcher, &cause, "/bin/sh", "-c", command, NULL);
  gboolean good = process && g_subprocess_wait_check(process, NULL, &cause);
  if (!good)
    g_set_error(error, NL_MAIL_ERROR, NL_MAIL_ERROR_FAILED, "the mail command: %s", cause->message);
  return good;
}
