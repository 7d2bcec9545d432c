/* keyfile.c: see keyfile.h. */
#include "indexer/keyfile.h"

#include "indexer/profile.h"

#include <string.h>

/* "[group]" → "group", "key = value" → "key", with white space around them off; NULL for lines of other kinds. You free
 * it. */
static char *
group_of(const char *line)
{
  g_autofree char *text = g_strstrip(g_strdup(line));
  gboolean is_group = text[0] == '[' && g_str_has_suffix(text, "]");
  return is_group ? g_strndup(text + 1, strlen(text) - 2) : NULL;
}

static char *
key_of(const char *line)
{
  g_autofree char *text = g_strstrip(g_strdup(line));
  const char *mark = text[0] != '#' ? strchr(text, '=') : NULL;
  return mark != NULL ? g_strchomp(g_strndup(text, (gsize)(mark - text))) : NULL;
}

/* A group may be opened again; its keys are one set all the same. */
static gboolean
check_keys(const char *path, const char *bytes, GError **error)
{
  g_auto(GStrv) lines = g_strsplit(bytes, "\n", -1);
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *group = g_strdup("");
  gboolean fine = TRUE;

  for (guint n = 0; fine && lines[n] != NULL; n++) {
    char *opened = group_of(lines[n]);
    g_autofree char *key = opened == NULL ? key_of(lines[n]) : NULL;
    char *full = key != NULL ? g_strdup_printf("[%s] %s", group, key) : NULL;
    guint before = full != NULL ? GPOINTER_TO_UINT(g_hash_table_lookup(known, full)) : 0;
    fine = before == 0;
    if (!fine)
      g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED,
                  "%s: line %u: %s: stands in line %u already", path, n + 1, full, before);
    if (full != NULL)
      g_hash_table_replace(known, full, GUINT_TO_POINTER(n + 1));
    if (opened != NULL) {
      g_free(group);
      group = opened;
    }
  }
  return fine;
}

/* A file of another charset would load, and match nothing. NUL is refused as well: GLib reads no further. */
static gboolean
check_charset(const char *path, const char *bytes, gsize length, GError **error)
{
  const char *bad = NULL;
  gboolean fine = g_utf8_validate(bytes, (gssize)length, &bad);
  guint line = 1;

  for (const char *at = bytes; !fine && at < bad; at++)
    line += *at == '\n';
  if (!fine)
    g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED, "%s: line %u: not UTF-8", path,
                line);
  return fine;
}

static gboolean
parse(GKeyFile *keys, const char *path, const char *bytes, gsize length, GError **error)
{
  g_autoptr(GError) cause = NULL;
  gboolean fine = g_key_file_load_from_data(keys, bytes, length, G_KEY_FILE_NONE, &cause);

  if (!fine)
    g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED, "%s: %s", path,
                cause->message);
  return fine;
}

GKeyFile *
nl_keyfile_load(const char *path, GError **error)
{
  g_autoptr(GKeyFile) keys = g_key_file_new();
  g_autoptr(GError) cause = NULL;
  g_autofree char *bytes = NULL;
  gsize length = 0;
  gboolean fine = g_file_get_contents(path, &bytes, &length, &cause);

  if (!fine)
    g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED, "%s: %s", path,
                cause->message);
  fine = fine && check_charset(path, bytes, length, error)
         && parse(keys, path, bytes, length, error) && check_keys(path, bytes, error);
  return fine ? g_steal_pointer(&keys) : NULL;
}
