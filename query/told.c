/* told.c: small enough to be written whole after each mail, so that none is sent twice. */
#include "query/told.h"

#include <jansson.h>
#include <string.h>

#include "corpus/archive.h"
#include "corpus/io.h"
#include "query/found.h"

struct NlTold {
  char *path, *next;
  json_t *json;
  json_t *searches; /* borrowed from json */
};

void
nl_told_free(NlTold *told)
{
  if (!told)
    return;
  g_free(told->path);
  g_free(told->next);
  json_decref(told->json);
  g_free(told);
}

static gboolean
parse(NlTold *told, const char *bytes, gsize length, GError **error)
{
  told->json = json_loadb(bytes, length, JSON_REJECT_DUPLICATES, NULL);
  told->searches = json_object_get(told->json, "searches");
  if (json_is_object(told->searches)
      && json_integer_value(json_object_get(told->json, "version")) == 1)
    return TRUE;
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
              "%s: damaged; without it all that is found now counts as told", told->path);
  return FALSE;
}

NlTold *
nl_told_load(const char *folder, GError **error)
{
  static const char empty[] = "{\"version\": 1, \"searches\": {}}";
  g_autoptr(NlTold) told = g_new0(NlTold, 1);
  g_autofree char *bytes = NULL;
  g_autoptr(GError) cause = NULL;
  gsize length = 0;
  told->path = g_build_filename(folder, "told", NULL);
  told->next = g_strconcat(told->path, ".next", NULL);
  if (!g_file_get_contents(told->path, &bytes, &length, &cause)) {
    if (!g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT)) {
      g_set_error_literal(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_IO, cause->message);
      return NULL;
    }
    bytes = g_strdup(empty);
    length = strlen(empty);
  }
  return parse(told, bytes, length, error) ? g_steal_pointer(&told) : NULL;
}

static gboolean
save(const NlTold *told, GError **error)
{
  char *text = json_dumps(told->json, JSON_INDENT(1) | JSON_SORT_KEYS);
  gboolean good = nl_io_replace_file(told->path, told->next, text, strlen(text), error);
  free(text);
  return good;
}

GHashTable *
nl_told_ids(const NlTold *told, const char *name, const char *query)
{
  const json_t *search = json_object_get(told->searches, name);
  const json_t *list = json_object_get(search, "ids");
  if (g_strcmp0(nl_json_text(search, "query"), query) != 0)
    return NULL;
  GHashTable *ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < json_array_size(list); i++)
    g_hash_table_add(ids, g_strdup(json_string_value(json_array_get(list, i))));
  return ids;
}

gboolean
nl_told_set(NlTold *told, const char *name, const char *query, GHashTable *ids, GError **error)
{
  json_t *list = json_array();
  g_autoptr(GList) sorted = g_list_sort(g_hash_table_get_keys(ids), (GCompareFunc)strcmp);
  for (const GList *id = sorted; id; id = id->next)
    json_array_append_new(list, json_string(id->data));
  json_object_set_new(told->searches, name, json_pack("{ssso}", "query", query, "ids", list));
  return save(told, error);
}

gboolean
nl_told_keep(NlTold *told, GHashTable *names, GError **error)
{
  const char *name = NULL;
  json_t *search = NULL;
  void *next = NULL;
  gsize before = json_object_size(told->searches);
  json_object_foreach_safe(told->searches, next, name, search)
  {
    if (!g_hash_table_contains(names, name))
      json_object_del(told->searches, name);
  }
  return json_object_size(told->searches) == before || save(told, error);
}
