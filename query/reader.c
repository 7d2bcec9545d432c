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

static void
words_free(gpointer words)
{
  nl_words_free(words);
}

/* A stub file for an index elsewhere has no words beside it. */
static GPtrArray *
open_words(const GPtrArray *paths, GError **error)
{
  g_autoptr(GError) fault = NULL;
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(words_free);
  for (guint i = 0; !fault && i < paths->len; i++) {
    NlWords *words = nl_words_open(g_ptr_array_index(paths, i), &fault);
    if (words)
      g_ptr_array_add(all, words);
  }
  if (!fault)
    return g_steal_pointer(&all);
  g_propagate_error(error, g_steal_pointer(&fault));
  return NULL;
}

static void
table_free(gpointer table)
{
  nl_facet_table_free(table);
}

/* FALSE and error where one is damaged. out: NULL where a folder has none: it may be an older one, or a stub file. */
static gboolean
open_facets(const GPtrArray *paths, GPtrArray **out, GError **error)
{
  g_autoptr(GError) fault = NULL;
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(table_free);
  gboolean complete = TRUE;
  for (guint i = 0; complete && i < paths->len; i++) {
    NlFacetTable *table = nl_facet_table_open(g_ptr_array_index(paths, i), &fault);
    complete = table != NULL;
    if (table)
      g_ptr_array_add(all, table);
  }
  *out = complete ? g_steal_pointer(&all) : NULL;
  if (!fault)
    return TRUE;
  g_propagate_error(error, g_steal_pointer(&fault));
  return FALSE;
}

static void
close_generation(NlReader *reader)
{
  xap_database_free(reader->database);
  nl_manifest_free(reader->manifest);
  g_clear_pointer(&reader->words, g_ptr_array_unref);
  g_clear_pointer(&reader->facets, g_ptr_array_unref);
  g_clear_pointer(&reader->dead, g_hash_table_unref);
}

/* take_manifest NULL: the generation that is in force. */
static gboolean
open_generation(NlReader *reader, NlManifest *take_manifest, GError **error)
{
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(NlManifest) manifest
      = take_manifest ? take_manifest : nl_manifest_load(reader->folder, error);
  if (!manifest)
    return FALSE;
  for (guint i = 0; i < manifest->indexes->len; i++)
    g_ptr_array_add(
        paths, g_build_filename(reader->folder, g_ptr_array_index(manifest->indexes, i), NULL));
  g_autoptr(GPtrArray) facets = NULL;
  g_autoptr(GPtrArray) words = open_words(paths, error);
  XapDatabase *database
      = words && open_facets(paths, &facets, error)
            ? xap_database_open((const char *const *)paths->pdata, paths->len, error)
            : NULL;
  if (!database)
    return FALSE;
  close_generation(reader);
  reader->words = g_steal_pointer(&words);
  reader->facets = g_steal_pointer(&facets);
  reader->database = database;
  reader->manifest = g_steal_pointer(&manifest);
  return TRUE;
}

static gboolean
open_newest(NlReader *reader, NlManifest *take_first, GError **error)
{
  g_autoptr(GError) last = NULL;
  for (guint i = 0; i < OPEN_TRIES; i++) {
    g_clear_error(&last);
    if (open_generation(reader, i == 0 ? take_first : NULL, &last))
      return TRUE;
    /* A folder that is gone may have been swept since the manifest was read: the new manifest names
     * another. */
    if (last->domain != XAP_ERROR)
      break;
  }
  g_propagate_error(error, g_steal_pointer(&last));
  return FALSE;
}

gboolean
nl_reader_reopen(NlReader *reader, GError **error)
{
  return open_newest(reader, NULL, error);
}

NlReader *
nl_reader_open_generation(const char *folder, NlManifest *take_manifest, GError **error)
{
  g_autoptr(NlManifest) manifest = take_manifest;
  g_autoptr(NlReader) reader = g_new0(NlReader, 1);
  reader->folder = g_strdup(folder);
  reader->stemmer = xap_stemmer_new("german2", error);
  if (!reader->stemmer)
    return NULL;
  reader->german = nl_german_new(stem, reader->stemmer);
  return open_newest(reader, g_steal_pointer(&manifest), error) ? g_steal_pointer(&reader) : NULL;
}

NlReader *
nl_reader_open(const char *folder, GError **error)
{
  return nl_reader_open_generation(folder, NULL, error);
}

void
nl_reader_free(NlReader *reader)
{
  if (!reader)
    return;
  nl_german_free(reader->german);
  xap_stemmer_free(reader->stemmer);
  close_generation(reader);
  g_free(reader->folder);
  g_free(reader);
}

static gboolean
add_document(guint document, gpointer user_data)
{
  g_hash_table_add(user_data, GUINT_TO_POINTER(document));
  return TRUE;
}

static gboolean
gather_dead(NlReader *reader, GError **error)
{
  const GPtrArray *dead = reader->manifest->dead;
  g_autoptr(GHashTable) documents = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < dead->len; i++) {
    g_autofree char *term = g_strconcat(NL_PREFIX_VERSION, g_ptr_array_index(dead, i), NULL);
    if (!xap_database_each_document(reader->database, term, add_document, documents, error))
      return FALSE;
  }
  reader->dead = g_steal_pointer(&documents);
  return TRUE;
}

typedef struct {
  GHashTable *dead;
  gboolean found;
} Living;

static gboolean
until_living(guint document, gpointer user_data)
{
  Living *living = user_data;
  living->found = !g_hash_table_contains(living->dead, GUINT_TO_POINTER(document));
  return !living->found;
}

gboolean
nl_reader_stem_lives(NlReader *reader, const char *stem, gboolean *out, GError **error)
{
  *out = reader->manifest->dead->len == 0;
  if (*out)
    return TRUE;
  if (!reader->dead && !gather_dead(reader, error))
    return FALSE;
  g_autofree char *term = g_strconcat(NL_PREFIX_STEM, stem, NULL);
  Living living = { .dead = reader->dead };
  gboolean good = xap_database_each_document(reader->database, term, until_living, &living, error);
  *out = living.found;
  return good;
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
nl_reader_restrict_to_living(const NlReader *reader, XapQuery *take_query, const char *const *kinds)
{
  const GPtrArray *dead = reader->manifest->dead;
  XapQuery *query = take_query;
  if (kinds)
    query = xap_query_pair(XAP_FILTER, query,
                           any_of(NL_PREFIX_KIND, kinds, g_strv_length((char **)kinds)));
  if (dead->len > 0)
    query = xap_query_pair(XAP_AND_NOT, query,
                           any_of(NL_PREFIX_VERSION, (const char *const *)dead->pdata, dead->len));
  return query;
}

XapQuery *
nl_reader_restrict(const NlReader *reader, XapQuery *take_query, const char *const *kinds)
{
  XapQuery *query = nl_reader_restrict_to_living(reader, take_query, kinds);
  return xap_query_pair(XAP_AND_NOT, query, xap_query_term(NL_TERM_SUPERSEDED));
}
