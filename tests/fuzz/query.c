/* query.c: any text as a question: read, told in words, and put to an index of a few samples. */
#include <string.h>

#include "corpus/archive.h"
#include "corpus/io.h"
#include "indexer/indexing.h"
#include "indexer/lexicon.h"
#include "query/explain.h"
#include "query/search.h"
#include "tests/fuzz/fuzz.h"

#define SAMPLES "corpus/samples"

static const char *const samples[] = {
  "ahrensdiek-gemeindevertretung-2024-02-20",
  "falkenbrueck-rat-2023-09-19",
  "falkenbrueck-vorlage-2023-087",
  "lindtal-kreisausschuss-2023-03-06",
  "ostermuende-akms-2022-11-10",
};

/* ---- the archive ---- */

static NlIndexed *
read_sample(guint n)
{
  g_autofree char *path = g_strdup_printf(SAMPLES "/%s.json", samples[n]);
  g_autofree char *id = g_strdup_printf("%012x", n + 1);
  json_t *json = json_load_file(path, 0, NULL);
  NlReading *reading = g_new0(NlReading, 1);

  reading->record = nl_record_from_json(json, NULL);
  reading->text = g_strdup("");
  reading->rest = g_strdup("Vorbericht: Anwesenheit und Eröffnung");
  g_assert(reading->record != NULL);
  json_decref(json);
  return nl_indexed_new(id, 1, NULL, reading);
}

static void
indexed_free(gpointer indexed)
{
  nl_indexed_free(indexed);
}

static void
write_archive(const char *folder)
{
  g_autofree char *index = g_build_filename(folder, "index-000001", NULL);
  g_autoptr(GPtrArray) readings = g_ptr_array_new_with_free_func(indexed_free);
  g_autoptr(NlManifest) manifest = nl_manifest_new();
  g_autoptr(NlWordlist) words = nl_wordlist_load(NL_WORDLIST_PATH, NULL);
  g_autoptr(NlLexicon) lexicon = NULL;

  for (guint n = 0; n < G_N_ELEMENTS(samples); n++)
    g_ptr_array_add(readings, read_sample(n));
  lexicon = nl_wordlist_lexicon(words);
  g_assert(nl_index_write(index, readings, lexicon, NULL));
  g_assert(nl_index_write_words(index, lexicon, NULL));
  manifest->generation = 1;
  g_ptr_array_add(manifest->indexes, g_strdup("index-000001"));
  g_assert(nl_manifest_commit(manifest, folder, NULL));
}

/* Opened once. The files are open then, and their folder need not outlive that: a target may die any time. */
static NlReader *
reader(void)
{
  static NlReader *opened;

  if (opened == NULL) {
    g_autofree char *folder = g_dir_make_tmp("nachlese-fuzz-XXXXXX", NULL);
    write_archive(folder);
    opened = nl_reader_open(folder, NULL);
    g_assert(opened != NULL && nl_io_remove(folder, NULL));
  }
  return opened;
}

/* ---- the target ---- */

static void
check_tree(const char *query, const NlNode *root)
{
  g_autofree char *described = nl_node_describe(root);
  g_autofree char *by_item = nl_query_explain(root, FALSE);
  g_autofree char *by_meeting = nl_query_explain(root, TRUE);

  g_assert(strlen(query) > 0 && *described != '\0');
  g_assert(g_utf8_validate(described, -1, NULL));
  g_assert(g_utf8_validate(by_item, -1, NULL) && g_utf8_validate(by_meeting, -1, NULL));
}

static void
check_error(const char *query, const GError *error)
{
  int position = nl_query_error_position(error);

  g_assert(error != NULL && error->domain == NL_QUERY_ERROR);
  g_assert(g_utf8_validate(error->message, -1, NULL));
  g_assert(position >= -1 && position <= (int)strlen(query));
}

static void
search(const NlSearchRequest *request)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlAnswer) answer = nl_search(reader(), request, &error);

  if (answer == NULL)
    check_error(request->query, error);
  else
    g_assert(error == NULL && answer->hits->len <= request->limit);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  g_autofree char *query = g_strndup((const char *)data, size);
  g_autoptr(GError) error = NULL;
  g_autoptr(NlNode) root = nl_query_parse(query, &error);
  NlSearchRequest request = NL_SEARCH_REQUEST_INIT;

  request.query = query;
  request.explain = TRUE;
  request.sort = size % 2 == 0 ? NL_SORT_RELEVANCE : NL_SORT_DATE;
  request.group = size % 3 == 0 ? NL_GROUP_MEETING : NL_GROUP_ITEM;
  if (root == NULL) {
    check_error(query, error);
  } else {
    check_tree(query, root);
    search(&request);
  }
  return 0;
}
