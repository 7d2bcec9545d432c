/* reader.c: opens what the manifest names; a run that swaps generations in between is borne by
 * trying again. */
#include "query/reader.h"

#include "corpus/fields.h"

#define OPEN_TRIES 3

static char *
stem(gconstpointer stemmer, const char *word)
{
  return xap_stemmer_stem(stemmer, word);
}

static gboolean
open_generation(NlReader *reader, GError **error)
{
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(NlManifest) manifest = nl_manifest_load(reader->folder, error);
  if (!manifest)
    return FALSE;
  for (guint i = 0; i < manifest->indexes->len; i++)
    g_ptr_array_add(
        paths, g_build_filename(reader->folder, g_ptr_array_index(manifest->indexes, i), NULL));
  XapDatabase *database = xap_database_open((const char *const *)paths->pdata, paths->len, error);
  if (!database)
    return FALSE;
  xap_database_free(reader->database);
  nl_manifest_free(reader->manifest);
  reader->database = database;
  reader->manifest = g_steal_pointer(&manifest);
  return TRUE;
}

gboolean
nl_reader_reopen(NlReader *reader, GError **error)
{
  g_autoptr(GError) last = NULL;
  for (guint i = 0; i < OPEN_TRIES; i++) {
    g_clear_error(&last);
    if (open_generation(reader, &last))
      return TRUE;
    /* A folder that is gone may have been swept since the manifest was read: the new manifest names
     * another. */
    if (last->domain != XAP_ERROR)
      break;
  }
  g_propagate_error(error, g_steal_pointer(&last));
  return FALSE;
}

NlReader *
nl_reader_open(const char *folder, GError **error)
{
  g_autoptr(NlReader) reader = g_new0(NlReader, 1);
  reader->folder = g_strdup(folder);
  reader->stemmer = xap_stemmer_new("german2", error);
  if (!reader->stemmer)
    return NULL;
  reader->german = nl_german_new(stem, reader->stemmer);
  return nl_reader_reopen(reader, error) ? g_steal_pointer(&reader) : NULL;
}

void
nl_reader_free(NlReader *reader)
{
  if (!reader)
    return;
  nl_german_free(reader->german);
  xap_stemmer_free(reader->stemmer);
  xap_database_free(reader->database);
  nl_manifest_free(reader->manifest);
  g_free(reader->folder);
  g_free(reader);
}

static XapQuery *
any_of(const char *prefix, const char *const *values, gsize n_values)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new();
  for (gsize i = 0; i < n_values; i++) {
    g_autofree char *term = g_strconcat(prefix, values[i], NULL);
    g_ptr_array_add(parts, xap_query_term(term));
  }
  return xap_query_combine(XAP_OR, (XapQuery **)parts->pdata, parts->len, 0);
}

XapQuery *
nl_reader_restrict(const NlReader *reader, XapQuery *take_query, const char *const *kinds)
{
  const GPtrArray *dead = reader->manifest->dead;
  XapQuery *of_kinds = any_of(NL_PREFIX_KIND, kinds, g_strv_length((char **)kinds));
  XapQuery *query = xap_query_pair(XAP_FILTER, take_query, of_kinds);
  if (dead->len > 0)
    query = xap_query_pair(XAP_AND_NOT, query,
                           any_of(NL_PREFIX_VERSION, (const char *const *)dead->pdata, dead->len));
  return query;
}
