/* keyfile.c: GLib tells what it could not read, but not in which line: that is the first line with which the text no
 * longer parses. Of a key that stands twice in a group it would take the last. */
#include "corpus/keyfile.h"

#include "corpus/archive.h"

#include <string.h>

static gboolean
parses(const char *text, gsize length, GError **error)
{
  g_autoptr(GKeyFile) file = g_key_file_new();
  return length == 0 || g_key_file_load_from_data(file, text, length, G_KEY_FILE_NONE, error);
}

static guint
faulty_line(const char *text)
{
  guint line = 0;
  const char *end = text;
  do {
    end = *end ? end + strcspn(end, "\n") + 1 : end + 1;
    line++;
  } while (end <= text + strlen(text) && parses(text, (gsize)(end - text), NULL));
  return line;
}

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
      g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                  "%s:%u: %s: stands in line %u already", path, n + 1, full, before);
    if (full != NULL)
      g_hash_table_replace(known, full, GUINT_TO_POINTER(n + 1));
    if (opened != NULL) {
      g_free(group);
      group = opened;
    }
  }
  return fine;
}

static GKeyFile *
load(const char *path, const char *text, gsize length, GError **error)
{
  g_autoptr(GKeyFile) file = g_key_file_new();
  g_autoptr(GError) cause = NULL;
  if (!g_utf8_validate(text, (gssize)length,
                       NULL)) /* nor is a NUL, behind which nothing would be read */
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s: not UTF-8", path);
  else if (g_key_file_load_from_data(file, text, length, G_KEY_FILE_NONE, &cause) || !*text)
    return check_keys(path, text, error) ? g_steal_pointer(&file) : NULL;
  else
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s:%u: %s", path,
                faulty_line(text), cause->message);
  return NULL;
}

GKeyFile *
nl_keyfile_load(const char *path, GError **error)
{
  g_autofree char *text = NULL;
  gsize length = 0;
  g_autoptr(GError) cause = NULL;
  if (g_file_get_contents(path, &text, &length, &cause))
    return load(path, text, length, error);
  gboolean gone = g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT)
                  || g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
  g_set_error_literal(error, NL_ARCHIVE_ERROR,
                      gone ? NL_ARCHIVE_ERROR_MISSING : NL_ARCHIVE_ERROR_IO, cause->message);
  return NULL;
}
