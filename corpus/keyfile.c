/* keyfile.c: GLib tells what it could not read, but not in which line: that is the first line with which the text no
 * longer parses. */
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

static GKeyFile *
load(const char *path, const char *text, GError **error)
{
  g_autoptr(GKeyFile) file = g_key_file_new();
  g_autoptr(GError) cause = NULL;
  if (!g_utf8_validate(text, -1, NULL))
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s: not UTF-8", path);
  else if (g_key_file_load_from_data(file, text, strlen(text), G_KEY_FILE_NONE, &cause) || !*text)
    return g_steal_pointer(&file);
  else
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s:%u: %s", path,
                faulty_line(text), cause->message);
  return NULL;
}

GKeyFile *
nl_keyfile_load(const char *path, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr(GError) cause = NULL;
  if (g_file_get_contents(path, &text, NULL, &cause))
    return load(path, text, error);
  gboolean gone = g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT)
                  || g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
  g_set_error_literal(error, NL_ARCHIVE_ERROR,
                      gone ? NL_ARCHIVE_ERROR_MISSING : NL_ARCHIVE_ERROR_IO, cause->message);
  return NULL;
}
