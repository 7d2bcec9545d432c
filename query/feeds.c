/* feeds.c: each saved search is asked once for its feed, and where there is somebody to tell, once more for all that it
 * finds: an old document that came in last night is new, too. */
#include "query/feeds.h"

#include "corpus/feed_folder.h"
#include "corpus/io.h"
#include "query/address.h"
#include "query/atom.h"
#include "query/found.h"
#include "query/mail.h"
#include "query/parse.h"
#include "query/print.h"
#include "query/searches.h"
#include "query/told.h"

typedef struct {
  const NlFeedsRequest *request;
  const char *output;
  NlReader *reader;
  NlTold *told;      /* NULL where nobody is told */
  GHashTable *names; /* set of the names whose feeds are written; borrowed from the searches */
} Feeds;

static NlAnswer *
ask(const Feeds *feeds, const NlSavedSearch *search, guint offset, guint limit, GError **error)
{
  NlSearchRequest request = NL_SEARCH_REQUEST_INIT;
  request.query = search->query;
  request.sort = NL_SORT_DATE;
  request.offset = offset;
  request.limit = limit;
  return nl_search(feeds->reader, &request, error);
}

/* ---- the feed ---- */

static gboolean
write_feed(const Feeds *feeds, const NlSavedSearch *search, GError **error)
{
  const char *base = feeds->request->config->base_url;
  g_autoptr(NlAnswer) answer = ask(feeds, search, 0, NL_FEED_HITS, error);
  g_autofree char *html = base ? nl_address_query(base, search->query) : NULL;
  g_autoptr(GString) text = g_string_new(NULL);
  const NlAtom feed = {
    .config = feeds->request->config,
    .kind = NL_FEED_KIND,
    .name = search->name,
    .base = base,
    .html = html,
  };
  if (!answer)
    return FALSE;
  nl_atom(text, &feed, answer->hits);
  g_hash_table_add(feeds->names, search->name);
  return nl_feed_folder_write(feeds->output, search->name, text, error);
}

/* ---- what is new ---- */

/* What a walk over all hits of a search gathers. */
typedef struct {
  const char *base;
  GHashTable *known; /* NULL: all are */
  GHashTable *ids;   /* of all hits */
  GString *text;     /* the first of the new ones */
  guint n_new;
} News;

static void
take_hit(News *news, const NlAnswerHit *hit)
{
  static const NlStyle plain = { FALSE };
  const char *id = nl_json_text(hit->json, "id");
  g_hash_table_add(news->ids, g_strdup(id));
  if (!news->known || g_hash_table_contains(news->known, id))
    return;
  news->n_new++;
  g_autofree char *address = news->base ? nl_address_id(news->base, id) : g_strdup(id);
  if (news->n_new <= NL_FEED_HITS)
    nl_print_hit(news->text, &plain, hit, news->n_new, address);
}

static gboolean
gather(const Feeds *feeds, const NlSavedSearch *search, News *news, GError **error)
{
  gboolean more = TRUE;
  for (guint offset = 0; more; offset += NL_SEARCH_MAX_LIMIT) {
    g_autoptr(NlAnswer) answer = ask(feeds, search, offset, NL_SEARCH_MAX_LIMIT, error);
    if (!answer)
      return FALSE;
    for (guint i = 0; i < answer->hits->len; i++)
      take_hit(news, g_ptr_array_index(answer->hits, i));
    more = answer->hits->len == NL_SEARCH_MAX_LIMIT;
  }
  return TRUE;
}

static gboolean
send_news(const Feeds *feeds, const NlSavedSearch *search, const News *news, GError **error)
{
  g_autoptr(GString) text = g_string_new(NULL);
  g_autofree char *list = news->base ? nl_address_query(news->base, search->query) : NULL;
  g_string_append_printf(text, "Gespeicherte Suche: %s\nFrage: %s\nNeue Treffer: %u\n\n%s",
                         search->name, search->query, news->n_new, news->text->str);
  if (news->n_new > NL_FEED_HITS)
    g_string_append_printf(text, "Und %u weitere.\n", news->n_new - NL_FEED_HITS);
  if (list)
    g_string_append_printf(text, "Alle Treffer: %s\n", list);
  return nl_mail_send(feeds->request->mail, search->name, text, error);
}

/* What could not be sent is new again the next time. */
static gboolean
tell_news(const Feeds *feeds, const NlSavedSearch *search, GError **error)
{
  g_autoptr(GHashTable) known = nl_told_ids(feeds->told, search->name, search->query);
  g_autoptr(GHashTable) ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GString) text = g_string_new(NULL);
  News news = { feeds->request->config->base_url, known, ids, text, 0 };
  return gather(feeds, search, &news, error)
         && (news.n_new == 0 || send_news(feeds, search, &news, error))
         && nl_told_set(feeds->told, search->name, search->query, ids, error);
}

/* ---- all of them ---- */

static gboolean
is_of_one_search(const GError *error)
{
  return error->domain == NL_QUERY_ERROR || error->domain == NL_MAIL_ERROR
         || g_error_matches(error, XAP_ERROR, XAP_ERROR_LIMIT);
}

static gboolean
write_all(const Feeds *feeds, const GPtrArray *searches, NlFeedsProblemFunc problem,
          gpointer user_data, GError **error)
{
  for (guint i = 0; i < searches->len; i++) {
    const NlSavedSearch *search = g_ptr_array_index(searches, i);
    g_autoptr(GError) fault = NULL;
    gboolean good
        = write_feed(feeds, search, &fault) && (!feeds->told || tell_news(feeds, search, &fault));
    if (!good && !is_of_one_search(fault)) {
      g_propagate_error(error, g_steal_pointer(&fault));
      return FALSE;
    }
    if (!good)
      problem(search->name, search->query, fault, user_data);
  }
  return TRUE;
}

/* Names that are no more, and queries that cannot be read, have no feed: an old one might quote what was purged. */
static gboolean
forget_others(const Feeds *feeds, const GPtrArray *searches, GError **error)
{
  g_autoptr(GHashTable) all = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < searches->len; i++)
    g_hash_table_add(all, ((NlSavedSearch *)g_ptr_array_index(searches, i))->name);
  return nl_feed_folder_clear(feeds->output, feeds->names, error)
         && (!feeds->told || nl_told_keep(feeds->told, all, error));
}

static gboolean
make_output(const char *folder, const GPtrArray *searches, GError **error)
{
  return searches->len == 0 || g_mkdir_with_parents(folder, 0755) == 0 || nl_io_fail(error, folder);
}

/* Under the lock no run changes the archive between the parts of an answer, and no mail is sent twice. */
static NlArchiveLock *
lock(const char *folder, GError **error)
{
  g_autoptr(NlManifest) manifest = nl_manifest_load(folder, error);
  if (!manifest)
    return NULL;
  if (!manifest->nonpublic)
    return nl_archive_lock(folder, error);
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
              "%s: marked as not public: there are no feeds of it", folder);
  return NULL;
}

gboolean
nl_feeds_write(const NlFeedsRequest *request, NlFeedsProblemFunc problem, gpointer user_data,
               GError **error)
{
  const char *archive = request->archive;
  g_autoptr(NlArchiveLock) locked = lock(archive, error);
  g_autoptr(NlReader) reader = locked ? nl_reader_open(archive, error) : NULL;
  g_autoptr(GPtrArray) searches = reader ? nl_searches_load(archive, error) : NULL;
  g_autoptr(NlTold) told = searches && request->mail ? nl_told_load(archive, error) : NULL;
  g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
  g_autofree char *output = request->output ? g_strdup(request->output)
                                            : g_build_filename(archive, NL_FEED_FOLDER, NULL);
  const Feeds feeds = { request, output, reader, told, names };
  return searches && (told || !request->mail) && make_output(output, searches, error)
         && write_all(&feeds, searches, problem, user_data, error)
         && forget_others(&feeds, searches, error);
}
