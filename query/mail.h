/* mail.h: a text to a command that mails it. */
#ifndef NL_QUERY_MAIL_H
#define NL_QUERY_MAIL_H

#include <glib.h>

G_BEGIN_DECLS

#define NL_MAIL_ERROR (nl_mail_error_quark())
GQuark nl_mail_error_quark(void);
typedef enum { NL_MAIL_ERROR_FAILED } NlMailErrorCode;

/* Runs the command by the shell and waits for it: the text is its input, NACHLESE_SEARCH in its environment the name of
 * the search. NL_MAIL_ERROR where it cannot be started or fails. */
gboolean nl_mail_send(const char *command, const char *name, const GString *text, GError **error);

G_END_DECLS

#endif
