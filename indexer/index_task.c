/* index_task.c: the processes that write index folders. */
#include "indexer/index_task.h"

#include <string.h>

#include "corpus/archive.h"
#include "corpus/fields.h"
#include "corpus/io.h"
#include "indexer/indexing.h"
#include "wrapper/xap.h"

/* ---- how a process tells that it failed ---- */

/* A child that fails says the code of an error in one digit, and why. */
static void
tell_error(int out, const GError *error)
{
  gboolean corrupt = g_error_matches(error, XAP_ERROR, XAP_ERROR_CORRUPT);
  g_autofree char *text = g_strdup_printf(
      "%d%s", corrupt ? NL_ARCHIVE_ERROR_CORRUPT : NL_ARCHIVE_ERROR_IO, error->message);
  nl_io_write(out, text, strlen(text), "pipe", NULL);
}

/* One that says nothing has done its work. */
static gboolean
heard_no_error(const GByteArray *output, const char *failure, const char *folder, GError **error)
{
  gboolean told = output->len > 0;
  if (!failure && !told)
    return TRUE;
  g_set_error(error, NL_ARCHIVE_ERROR, told ? output->data[0] - '0' : NL_ARCHIVE_ERROR_IO,
              "%s: %s%.*s", folder, failure ? failure : "",
              told ? (int)MIN(output->len - 1, 500) : 0, (const char *)output->data + told);
  return FALSE;
}

/* ---- readings ---- */

typedef struct {
  char *folder;
  GPtrArray *readings;      /* NlIndexed */
  const NlLexicon *lexicon; /* lent */
} Shard;

static void
let_go_of_readings(gpointer data)
{
  Shard *shard = data;
  g_clear_pointer(&shard->readings, g_ptr_array_unref);
}

static void
shard_free(gpointer data)
{
  Shard *shard = data;
  let_go_of_readings(shard);
  g_free(shard->folder);
  g_free(shard);
}

static void
write_shard(int out, gconstpointer data)
{
  const Shard *shard = data;
  g_autoptr(GError) error = NULL;
  if (!nl_index_write(shard->folder, shard->readings, shard->lexicon, &error))
    tell_error(out, error);
}

static gboolean
shard_done(const GByteArray *output, const char *failure, gpointer data,
           G_GNUC_UNUSED gpointer context, GError **error)
{
  const Shard *shard = data;
  return heard_no_error(output, failure, shard->folder, error);
}

static const NlTask shard_task = {
  .child = write_shard, .born = let_go_of_readings, .done = shard_done, .free_data = shard_free
};

gboolean
nl_index_task_write(NlPool *pool, const char *folder, GPtrArray *take_readings,
                    const NlLexicon *lexicon, GError **error)
{
  Shard *shard = g_new0(Shard, 1);
  shard->folder = g_strdup(folder);
  shard->readings = take_readings;
  shard->lexicon = lexicon;
  return nl_pool_run(pool, &shard_task, shard, error);
}

/* ---- merging ---- */

typedef struct {
  GPtrArray *sources; /* char *, paths */
  char *folder;
  const GPtrArray *dead;    /* lent; NULL: none are to be deleted */
  const NlLexicon *lexicon; /* lent */
} Merge;

static void
merge_free(gpointer data)
{
  Merge *merge = data;
  g_ptr_array_unref(merge->sources);
  g_free(merge->folder);
  g_free(merge);
}

static gboolean
delete_dead(const char *path, const GPtrArray *dead, GError **error)
{
  g_autoptr(XapWriter) writer = xap_writer_open(path, error);
  gboolean good = writer != NULL;
  for (guint i = 0; good && i < dead->len; i++) {
    g_autofree char *term = g_strconcat(NL_PREFIX_VERSION, g_ptr_array_index(dead, i), NULL);
    good = xap_writer_delete(writer, term, error);
  }
  return good && xap_writer_commit(writer, error);
}

static void
write_merged(int out, gconstpointer data)
{
  const Merge *merge = data;
  g_autoptr(GError) error = NULL;
  const char *const *sources = (const char *const *)merge->sources->pdata;
  if (!xap_compact(sources, merge->sources->len, merge->folder, &error)
      || (merge->dead && !delete_dead(merge->folder, merge->dead, &error))
      || !nl_index_write_words(merge->folder, merge->lexicon, &error)
      || !nl_index_write_facets(merge->folder, &error))
    tell_error(out, error);
}

static gboolean
merge_done(const GByteArray *output, const char *failure, gpointer data,
           G_GNUC_UNUSED gpointer context, GError **error)
{
  const Merge *merge = data;
  return heard_no_error(output, failure, merge->folder, error);
}

static const NlTask merge_task
    = { .child = write_merged, .done = merge_done, .free_data = merge_free };

gboolean
nl_index_task_merge(NlPool *pool, const char *folder, GPtrArray *sources, const GPtrArray *dead,
                    const NlLexicon *lexicon, GError **error)
{
  Merge *merge = g_new0(Merge, 1);
  merge->folder = g_strdup(folder);
  merge->sources = g_ptr_array_ref(sources);
  merge->dead = dead;
  merge->lexicon = lexicon;
  return nl_pool_run(pool, &merge_task, merge, error) && nl_pool_drain(pool, error);
}
