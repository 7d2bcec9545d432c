/* definitions.c: see definitions.h and nachlese-profile(5). */
#include "indexer/definitions.h"

#include "indexer/profile.h"

/* The end of a {NAME} that begins here; NULL where none does: a repetition {2,4} and a property \\p{Lu} are PCRE's. */
static const char *
definition_end(const char *text, const char *at)
{
  gboolean property = at >= text + 2 && at[-2] == '\\' && g_ascii_toupper(at[-1]) == 'P';
  const char *end = at;

  if (*at == '{' && !property && g_ascii_isupper(at[1]))
    for (end = at + 1; g_ascii_isupper(*end);)
      end++;
  return end > at && *end == '}' ? end : NULL;
}

char *
nl_definitions_expand(GHashTable *definitions, const char *text, GError **error)
{
  GString *out = g_string_new(NULL);
  gboolean fine = TRUE;

  for (const char *at = text; fine && *at != '\0';) {
    const char *end = definition_end(text, at);
    if (end != NULL) {
      g_autofree char *name = g_strndup(at + 1, (gsize)(end - at - 1));
      const char *value = g_hash_table_lookup(definitions, name);
      fine = value != NULL;
      if (fine)
        g_string_append_printf(out, "(?:%s)", value);
      else
        g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED, "{%s} is not defined",
                    name);
      at = end + 1;
    } else {
      g_string_append_c(out, *at++);
    }
  }
  return g_string_free(out, !fine);
}

gboolean
nl_definitions_add(GHashTable *definitions, GKeyFile *file, const char *group, GError **error)
{
  g_auto(GStrv) keys = g_key_file_get_keys(file, group, NULL, NULL);
  gboolean fine = TRUE;

  for (char **key = keys; fine && key != NULL && *key != NULL; key++) {
    g_autofree char *value = g_key_file_get_value(file, group, *key, NULL);
    char *expanded = nl_definitions_expand(definitions, value, error);
    fine = expanded != NULL;
    if (fine)
      g_hash_table_replace(definitions, g_strdup(*key), expanded);
    else
      g_prefix_error(error, "%s: ", *key);
  }
  return fine;
}
