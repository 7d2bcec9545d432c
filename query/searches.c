/* searches.c: each name becomes the name of a file, so it must not lead out of its folder. */
#include "query/searches.h"

#include <string.h>

#include "corpus/archive.h"
#include "corpus/keyfile.h"

#define GROUP          "searches"
#define NAME_MAX_BYTES 200 /* file systems take 255, the suffix among them */

static void
search_free(gpointer data)
{
  NlSavedSearch *search = data;
  g_free(search->name);
  g_free(search->query);
  g_free(search);
}

static gboolean
is_file_name(const char *name)
{
  gboolean good = *name && *name != '.' && !strchr(name, '/') && strlen(name) <= NAME_MAX_BYTES;
  for (const char *at = name; good && *at; at = g_utf8_next_char(at))
    good = !g_unichar_iscntrl(g_utf8_get_char(at));
  return good;
}

static gboolean
check_groups(GKeyFile *file, const char *path, GError **error)
{
  g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);
  for (char **group = groups; *group; group++) {
    if (g_str_equal(*group, GROUP))
      continue;
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                "%s: no group is called [%s]: [" GROUP "] is", path, *group);
    return FALSE;
  }
  return TRUE;
}

static GPtrArray *
take_all(GKeyFile *file, const char *path, GError **error)
{
  g_autoptr(GPtrArray) searches = g_ptr_array_new_with_free_func(search_free);
  g_auto(GStrv) names = g_key_file_get_keys(file, GROUP, NULL, NULL);
  for (char **name = names; name && *name; name++) {
    if (!is_file_name(*name)) {
      g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                  "%s: \"%s\" cannot be the name of a file", path, *name);
      return NULL;
    }
    NlSavedSearch *search = g_new0(NlSavedSearch, 1);
    search->name = g_strdup(*name);
    search->query = g_key_file_get_value(file, GROUP, *name, NULL);
    g_ptr_array_add(searches, search);
  }
  return g_steal_pointer(&searches);
}

GPtrArray *
nl_searches_load(const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, "searches", NULL);
  g_autoptr(GError) cause = NULL;
  g_autoptr(GKeyFile) file = nl_keyfile_load(path, &cause);
  if (g_error_matches(cause, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_MISSING))
    return g_ptr_array_new_with_free_func(search_free);
  if (cause)
    g_propagate_error(error, g_steal_pointer(&cause));
  return file && check_groups(file, path, error) ? take_all(file, path, error) : NULL;
}
