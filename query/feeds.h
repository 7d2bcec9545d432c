/* feeds.h: saved searches: an Atom feed of each, and a mail of what is new. */
#ifndef NL_QUERY_FEEDS_H
#define NL_QUERY_FEEDS_H

#include "query/config.h"

G_BEGIN_DECLS

#define NL_FEED_HITS 50 /* in a feed, and told in a mail */

typedef struct {
  const char *archive;
  const char *output; /* folder for the feeds; NULL: `feeds` in the archive's */
  const char
      *mail; /* command for the shell, with the text as its input and NACHLESE_SEARCH; NULL: none */
  const NlPageConfig *config;
} NlFeedsRequest;

/* Told of a search that could not be done: its query cannot be read (NL_QUERY_ERROR), or the mail command failed. */
typedef void (*NlFeedsProblemFunc)(const char *name, const char *query, const GError *error,
                                   gpointer user_data);

/* Writes the feeds of all saved searches and removes those that an earlier call wrote of others, holding the lock of the
 * archive. FALSE and error where nothing more could be done. */
gboolean nl_feeds_write(const NlFeedsRequest *request, NlFeedsProblemFunc problem,
                        gpointer user_data, GError **error);

G_END_DECLS

#endif
