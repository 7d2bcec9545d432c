/* config.c: reads the key file; what is wrong in it is told and not guessed at. */
#include "query/config.h"

#include <string.h>

#include "corpus/archive.h"

#define CONFIG_DEFAULT "/etc/nachlese/config"
#define GROUP          "page"

void
nl_page_config_free(NlPageConfig *config)
{
  if (!config)
    return;
  g_free(config->archive);
  g_free(config->title);
  g_free(config->operator_name);
  g_free(config->base_url);
  g_free(config->source_url);
  g_free(config->source_root);
  g_free(config->stamp);
  for (guint i = 0; i < NL_LEGAL_N; i++)
    g_free(config->legal[i]);
  g_free(config);
}

gboolean
nl_page_config_is_address(const char *text)
{
  return g_str_has_prefix(text, "https://") || g_str_has_prefix(text, "http://");
}

/* The value of a key; *out stays NULL where there is none or it is empty. */
static gboolean
read_string(GKeyFile *file, const char *key, char **out, GError **error)
{
  if (!g_key_file_has_key(file, GROUP, key, NULL))
    return TRUE;
  char *value = g_key_file_get_string(file, GROUP, key, error);
  if (!value)
    return FALSE;
  if (*g_strstrip(value) == '\0')
    g_clear_pointer(&value, g_free);
  *out = value;
  return TRUE;
}

static gboolean
refuse(GError **error, const char *key, const char *value, const char *reason)
{
  g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "%s: \"%s\" %s", key, value,
              reason);
  return FALSE;
}

static gboolean
read_switch(GKeyFile *file, const char *key, gboolean *out, GError **error)
{
  static const char *const on[] = { "on", "true", "1", NULL };
  static const char *const off[] = { "off", "false", "0", NULL };
  g_autofree char *value = NULL;
  if (!read_string(file, key, &value, error))
    return FALSE;
  if (!value)
    return TRUE;
  *out = g_strv_contains(on, value);
  return *out || g_strv_contains(off, value) || refuse(error, key, value, "is neither on nor off");
}

static gboolean
read_address(GKeyFile *file, const char *key, char **out, GError **error)
{
  if (!read_string(file, key, out, error))
    return FALSE;
  return !*out || nl_page_config_is_address(*out)
         || refuse(error, key, *out, "is no address of the web");
}

static gboolean
read_all(GKeyFile *file, NlPageConfig *config, GError **error)
{
  config->persons = TRUE;
  return read_string(file, "title", &config->title, error)
         && read_string(file, "operator", &config->operator_name, error)
         && read_string(file, "source_root", &config->source_root, error)
         && read_string(file, "imprint", &config->legal[NL_LEGAL_IMPRINT], error)
         && read_string(file, "privacy", &config->legal[NL_LEGAL_PRIVACY], error)
         && read_string(file, "accessibility", &config->legal[NL_LEGAL_ACCESSIBILITY], error)
         && read_address(file, "base_url", &config->base_url, error)
         && read_address(file, "source_url", &config->source_url, error)
         && read_switch(file, "persons", &config->persons, error);
}

NlPageConfig *
nl_page_config_load(GError **error)
{
  const char *named = g_getenv("NACHLESE_CONFIG");
  const char *path = named ? named : CONFIG_DEFAULT;
  g_autoptr(GKeyFile) file = g_key_file_new();
  g_autoptr(NlPageConfig) config = g_new0(NlPageConfig, 1);
  g_autoptr(GError) fault = NULL;
  gboolean loaded = g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &fault);
  gboolean absent = !named && g_error_matches(fault, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  if (loaded || absent)
    g_clear_error(&fault);
  if (fault || !read_all(file, config, &fault)) {
    g_propagate_prefixed_error(error, g_steal_pointer(&fault), "%s: ", path);
    return NULL;
  }
  g_autofree char *data = g_key_file_to_data(file, NULL, NULL);
  config->stamp = g_compute_checksum_for_string(G_CHECKSUM_SHA256, data, -1);
  g_autofree char *archive = g_key_file_get_string(file, "nachlese", "archive", NULL);
  config->archive = nl_archive_locate(archive, error);
  if (!config->archive)
    return NULL;
  if (!config->title)
    config->title = g_strdup("Ratsarchiv");
  return g_steal_pointer(&config);
}

/* The part of path below root, without one the name alone: how folders are called on this machine is
 * nobody's business. NULL where it is not below. */
static const char *
below(const char *path, const char *root)
{
  const char *name = strrchr(path, '/');
  if (!root)
    return name ? name + 1 : path;
  gsize length = strlen(root);
  gboolean is_below
      = g_str_has_prefix(path, root) && (root[length - 1] == '/' || path[length] == '/');
  return is_below ? path + length + strspn(path + length, "/") : NULL;
}

char *
nl_page_config_source(const NlPageConfig *config, const char *path, guint page)
{
  const char *relative = config->source_url ? below(path, config->source_root) : NULL;
  if (!relative)
    return NULL;
  g_autoptr(GString) escaped = g_string_new(NULL);
  g_string_append_uri_escaped(escaped, relative, "/", FALSE);
  g_autoptr(GString) address = g_string_new(config->source_url);
  g_string_replace(address, "{path}", escaped->str, 0);
  if (page > 0 && g_str_has_suffix(path, ".pdf"))
    g_string_append_printf(address, "#page=%u", page);
  return g_string_free(g_steal_pointer(&address), FALSE);
}
