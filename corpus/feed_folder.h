/* feed_folder.h: a folder with the feeds of saved searches: written by `nachlese feeds`, cleared by whoever takes a
 * document out for good, for feeds quote documents.
 */
#ifndef NL_CORPUS_FEED_FOLDER_H
#define NL_CORPUS_FEED_FOLDER_H

#include <glib.h>

G_BEGIN_DECLS

#define NL_FEED_FOLDER "feeds" /* in the archive's folder, unless told otherwise */
#define NL_FEED_SUFFIX ".atom"
#define NL_FEED_KIND   "gespeichert" /* in the id of such a feed */

/* What the ids of all feeds and entries begin with. */
#define NL_FEED_TAG "tag:nachlese,2026:"

/* Puts a feed into the folder: written beside, put on disk, renamed. */
gboolean nl_feed_folder_write(const char *folder, const char *name, const GString *feed,
                              GError **error);

/* Removes the feeds of saved searches but those whose names are kept (a set; NULL: none), and what a write that was
 * killed left. Other files stay. A folder that is not there is no error. */
gboolean nl_feed_folder_clear(const char *folder, GHashTable *keep, GError **error);

G_END_DECLS

#endif
