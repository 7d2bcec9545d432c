/* journal.h: which files are being read just now, kept on disk: so that a file that takes the whole run with it (and the
 * machine's memory, or its power) is known by the next run.
 *
 * A run that dies may do so for reasons of its own, with several files being read: those are read alone by the next one.
 * What was being read alone when a second run died is the culprit, and left alone until file or rules change.
 */
#ifndef NL_INDEXER_JOURNAL_H
#define NL_INDEXER_JOURNAL_H

#include <glib.h>

G_BEGIN_DECLS

/* So many runs must have died over a file before it is skipped. */
#define NL_JOURNAL_DEATHS_MAX 2

typedef struct NlJournal NlJournal;

/* Reads what a run that died left in the archive's folder, and begins anew. Errors are of NL_ARCHIVE_ERROR. */
NlJournal *nl_journal_open(const char *folder, GError **error);
/* Without nl_journal_end, what it holds stays for the next run. */
void nl_journal_free(NlJournal *journal);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlJournal, nl_journal_free)

/* How many files are being read by the run that has the archive, or were when it died. */
guint nl_journal_trying(const char *folder);

/* How many runs died while these bytes were being read. */
guint nl_journal_deaths(const NlJournal *journal, const char *sha256);

gboolean nl_journal_begin(NlJournal *journal, const char *sha256, GError **error);
gboolean nl_journal_done(NlJournal *journal, const char *sha256, GError **error);
/* The run ends in order, well or not: nothing is to be suspected. */
gboolean nl_journal_end(NlJournal *journal, GError **error);

G_END_DECLS

#endif
