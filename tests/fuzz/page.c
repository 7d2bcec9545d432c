/* page.c: any record as what is shown of it: on the page, in a feed, on a terminal, as JSON. What is written in it may
 * not become markup: what comes out is whole.
 */
#include <string.h>
#include <unistd.h>

#include "corpus/archive.h"
#include "corpus/hit.h"
#include "corpus/io.h"
#include "corpus/ledger.h"
#include "query/page/page.h"
#include "query/print.h"
#include "query/show.h"
#include "tests/fuzz/fuzz.h"

#define ID "0123456789ab"

/* ---- an archive of one document ---- */

/* Empty; the same for as long as the process lives. */
static const char *
folder(void)
{
  static char *path;

  if (path == NULL)
    path = g_strdup_printf("%s/nachlese-fuzz-page-%ld", g_get_tmp_dir(), (long)getpid());
  g_assert(nl_io_remove(path, NULL) && g_mkdir_with_parents(path, 0700) == 0);
  return path;
}

static void
store(const char *archive, json_t *record, NlSourceEntry *entry)
{
  json_t *reading = json_pack("{sOss}", "record", record, "rest", "Kopf\n\nund <Schluss>");
  char *text = json_dumps(reading, JSON_COMPACT);
  g_autoptr(GError) error = NULL;
  NlPackWriter *writer = nl_pack_writer_new(archive, "pack-000001", &error);

  g_assert(nl_pack_writer_add(writer, text, strlen(text), &entry->blob, &error));
  g_assert(nl_pack_writer_finish(writer, &error));
  nl_pack_writer_free(writer);
  free(text);
  json_decref(reading);
}

static void
write_archive(const char *archive, json_t *record)
{
  g_autoptr(NlLedger) ledger = nl_ledger_new();
  g_autoptr(NlManifest) manifest = nl_manifest_new();
  NlSourceEntry *entry = nl_source_entry_new("/quelle.txt");

  entry->id = g_strdup(ID);
  entry->sha256 = g_strdup("00");
  entry->superseded_by = g_strdup("ba9876543210");
  store(archive, record, entry);
  nl_ledger_take(ledger, entry);
  manifest->generation = 1;
  manifest->ledger = g_strdup("ledger-000001");
  g_ptr_array_add(manifest->packs, g_strdup("pack-000001"));
  g_assert(nl_ledger_save(ledger, archive, manifest->ledger, NULL));
  g_assert(nl_manifest_commit(manifest, archive, NULL));
}

/* ---- what is shown ---- */

static void
check_markup(const char *text, gsize length)
{
  static const GMarkupParser parser;
  g_autoptr(GError) error = NULL;
  GMarkupParseContext *context
      = g_markup_parse_context_new(&parser, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);

  g_markup_parse_context_parse(context, text, (gssize)length, &error);
  g_assert_no_error(error);
  g_markup_parse_context_end_parse(context, &error);
  g_assert_no_error(error);
  g_markup_parse_context_free(context);
}

/* The page's own part, which is XML as well. */
static void
check_main(const GString *page)
{
  const char *begin = strstr(page->str, "<main");
  const char *end = strstr(page->str, "</main>");

  g_assert(g_utf8_validate(page->str, (gssize)page->len, NULL));
  g_assert(begin != NULL && end != NULL);
  check_markup(begin, (gsize)(end - begin) + strlen("</main>"));
}

static void
check_page(const NlPage *page, gboolean (*show)(const NlPage *page, GError **error), const char *id)
{
  g_autoptr(GError) error = NULL;
  NlPageRequest *request = (NlPageRequest *)page->request;

  request->id = (char *)id;
  g_string_truncate(page->out, 0);
  if (show(page, &error))
    check_main(page->out);
  else
    g_assert(error->code == 404); /* an item that is not public */
  request->id = NULL;
}

static void
check_pages(const NlPage *page, const NlRecord *record)
{
  check_page(page, nl_page_document, ID);
  for (guint i = 1; i <= record->agenda_items->len; i++) {
    g_autofree char *id = g_strdup_printf(ID "/%u", i);
    check_page(page, nl_page_item, id);
  }
}

static void
check_text(const char *archive)
{
  static const NlStyle style = { .color = TRUE };
  g_autoptr(GString) out = g_string_new(NULL);
  json_t *answer = nl_show(archive, ID, NULL);

  nl_print_show(out, &style, answer);
  g_assert(g_utf8_validate(out->str, (gssize)out->len, NULL));
  json_decref(answer);
}

/* ---- hits ---- */

static void
hit_free(gpointer data)
{
  NlAnswerHit *hit = data;

  json_decref(hit->json);
  nl_snippet_free(hit->snippet);
  g_free(hit);
}

static void
add_hit(const NlHit *found, gpointer user_data)
{
  NlAnswerHit *hit = g_new0(NlAnswerHit, 1);

  hit->json = nl_hit_to_json(found, NULL);
  hit->decision = json_array_get(json_object_get(hit->json, "decisions"), 0);
  hit->snippet = g_new0(NlSnippet, 1);
  hit->snippet->text = g_strdup(found->text);
  hit->snippet->marks = g_array_new(FALSE, FALSE, sizeof(NlMark));
  g_ptr_array_add(user_data, hit);
}

static void
check_answer(const NlPage *page, const NlAnswer *answer)
{
  static const NlStyle style = { .color = TRUE };
  g_autoptr(GString) text = g_string_new(NULL);
  json_t *json = nl_answer_to_json(answer);
  char *line = json_dumps(json, 0);

  g_string_truncate(page->out, 0);
  nl_page_atom(page, answer);
  check_markup(page->out->str, page->out->len);
  nl_print_answer_text(text, &style, answer);
  g_assert(g_utf8_validate(text->str, (gssize)text->len, NULL));
  g_assert(line != NULL);
  free(line);
  json_decref(json);
}

static void
check_hits(const NlPage *page, const NlRecord *record)
{
  g_autoptr(GPtrArray) hits = g_ptr_array_new_with_free_func(hit_free);
  g_autoptr(GPtrArray) facets = g_ptr_array_new();
  const NlAnswer answer = { .query = (char *)"<&\"'>", .hits = hits, .facets = facets };

  nl_record_each_hit(record, ID, "Kopf", add_hit, hits);
  check_answer(page, &answer);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  json_t *json = json_loadb((const char *)data, size, JSON_REJECT_DUPLICATES, NULL);
  g_autoptr(NlRecord) record = json != NULL ? nl_record_from_json(json, NULL) : NULL;

  if (record != NULL) {
    const char *archive = folder();
    const NlPageConfig config = { .title = (char *)"Ratsarchiv", .persons = TRUE };
    g_autoptr(NlPageRequest) request = nl_page_request_new();
    g_autoptr(GString) out = g_string_new(NULL);
    NlPage page = { .config = &config, .request = request, .out = out };
    g_autoptr(NlReader) reader = NULL;

    write_archive(archive, json);
    page.reader = reader = nl_reader_open(archive, NULL);
    g_assert(reader != NULL);
    check_pages(&page, record);
    check_text(archive);
    check_hits(&page, record);
    nl_io_remove(archive, NULL);
  }
  json_decref(json);
  return 0;
}
