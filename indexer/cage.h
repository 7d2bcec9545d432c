/* cage.h: a process that reads a file from anybody can compute and write to what it has open, and nothing else.
 *
 * From within, what would open or look at a file is refused (EACCES), which poppler and GLib bear. Any other call that
 * reading does without (sockets, new processes, looking into others, pages of code) is not carried out and ends the
 * process; its number is told. Where the kernel has Landlock, that closes the file system a second time. There is no
 * way to go without: what cannot be caged must not read.
 */
#ifndef NL_INDEXER_CAGE_H
#define NL_INDEXER_CAGE_H

#include <glib.h>

G_BEGIN_DECLS

#define NL_CAGE_ERROR (nl_cage_error_quark())
GQuark nl_cage_error_quark(void);
typedef enum {
  NL_CAGE_ERROR_NONE /* this kernel gives none, or one that does not hold */
} NlCageError;

/* How a process ends that was caught at a call it may not make; the last that it wrote to standard error is the call's
 * number, an int (nl_cage_call_name). */
#define NL_CAGE_STATUS_CAUGHT 97
/* For the caller of nl_cage_enter: how a process ends that could not be caged. */
#define NL_CAGE_STATUS_NONE 98

/* What the C library would open while it reads, opened before: character sets, the time zone, random bytes. Once, in
 * the process that the readers are made from; freeing gives back the character sets. */
typedef struct NlCageStock NlCageStock;
NlCageStock *nl_cage_stock_new(void);
void nl_cage_stock_free(NlCageStock *stock);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlCageStock, nl_cage_stock_free)

/* Shuts this process in, for good. */
gboolean nl_cage_enter(GError **error);

/* The name of a system call; you free it. */
char *nl_cage_call_name(int number);

G_END_DECLS

#endif
