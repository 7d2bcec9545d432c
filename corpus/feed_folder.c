/* feed_folder.c: the folder may be one of the keeper's own, with files of others: a feed of ours is known by its id. */
#include "corpus/feed_folder.h"

#include <errno.h>
#include <string.h>

#include "corpus/io.h"

#define NEXT "nachlese-feed.next"

gboolean
nl_feed_folder_write(const char *folder, const char *name, const GString *feed, GError **error)
{
  g_autofree char *file = g_strconcat(name, NL_FEED_SUFFIX, NULL);
  g_autofree char *path = g_build_filename(folder, file, NULL);
  g_autofree char *next = g_build_filename(folder, NEXT, NULL);
  return nl_io_replace_file(path, next, feed->str, feed->len, error);
}

static gboolean
is_kept(const char *file, GHashTable *keep)
{
  g_autofree char *name = g_strndup(file, strlen(file) - strlen(NL_FEED_SUFFIX));
  return keep && g_hash_table_contains(keep, name);
}

static gboolean
is_ours(const char *path)
{
  g_autofree char *text = NULL;
  return g_file_get_contents(path, &text, NULL, NULL)
         && strstr(text, "<id>" NL_FEED_TAG NL_FEED_KIND ":");
}

static gboolean
clear_file(const char *folder, const char *file, GHashTable *keep, GError **error)
{
  g_autofree char *path = g_build_filename(folder, file, NULL);
  gboolean goes = g_str_has_suffix(file, NL_FEED_SUFFIX) ? !is_kept(file, keep) && is_ours(path)
                                                         : g_str_equal(file, NEXT);
  return !goes || nl_io_remove(path, error);
}

gboolean
nl_feed_folder_clear(const char *folder, GHashTable *keep, GError **error)
{
  errno = 0;
  GDir *dir = g_dir_open(folder, 0, NULL);
  if (!dir)
    return errno == ENOENT || nl_io_fail(error, folder);
  gboolean good = TRUE;
  const char *file = NULL;
  while (good && (file = g_dir_read_name(dir)))
    good = clear_file(folder, file, keep, error);
  g_dir_close(dir);
  return good;
}
