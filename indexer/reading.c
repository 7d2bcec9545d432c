/* reading.c: one document from bytes to reading: formats, cleaning, blocks, structure, put
 * together. */
#include "indexer/reading.h"

#include "indexer/blocks.h"
#include "indexer/formats.h"
#include "indexer/structure.h"

#include <string.h>

G_DEFINE_QUARK(nl_reading_error, nl_reading_error)

void
nl_reading_free(NlReading *reading)
{
  if (reading) {
    nl_record_free(reading->record);
    g_free(reading->text);
    g_free(reading->rest);
    g_free(reading);
  }
}

/* ---- page text ---- */

static NlPages *
read_unpacked(const guint8 *bytes, gsize length, GError **error)
{
  NlPages *pages = NULL;

  if (length == 0)
    g_set_error_literal(error, NL_READING_ERROR, NL_READING_ERROR_EMPTY, "empty");
  else if (length > NL_SOURCE_MAX)
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT,
                "larger than %" G_GSIZE_FORMAT " MiB", (gsize)NL_SOURCE_MAX >> 20);
  else if (nl_pdf_is(bytes, length))
    pages = nl_pdf_read(bytes, length, error);
  else if (nl_html_is(bytes, length))
    pages = nl_html_read(bytes, length, error);
  else
    pages = nl_text_read(bytes, length, error);
  return pages;
}

NlPages *
nl_pages_read(const char *path G_GNUC_UNUSED, const guint8 *bytes, gsize length, GError **error)
{
  NlPages *pages = NULL;

  if (nl_gzip_is(bytes, length)) {
    g_autoptr(GBytes) unpacked = nl_gzip_unpack(bytes, length, NL_SOURCE_MAX, error);
    if (unpacked) {
      gsize size = 0;
      const guint8 *content = g_bytes_get_data(unpacked, &size);
      pages = read_unpacked(content, size, error);
    }
  } else
    pages = read_unpacked(bytes, length, error);
  return pages;
}

static NlPages *
pages_copy(const NlPages *pages)
{
  NlPages *copy = nl_pages_new(pages->media_type);

  copy->is_paged = pages->is_paged;
  copy->has_layout = pages->has_layout;
  for (guint i = 0; i < pages->pages->len; i++) {
    const NlPage *page = g_ptr_array_index(pages->pages, i);
    NlPage *added = nl_pages_add_page(copy);
    added->number = page->number;
    added->width = page->width;
    added->height = page->height;
    for (guint k = 0; k < page->lines->len; k++) {
      const NlLine *line = g_ptr_array_index(page->lines, k);
      NlLine *to = nl_page_add_line(added, line->text, -1);
      char *text = to->text;
      *to = *line;
      to->text = text;
    }
  }
  return copy;
}

/* Empties the lines of what is not public, so that numbering stays. */
static void
empty_hidden(NlPages *pages, const NlBlocks *blocks)
{
  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    const NlBlock *block = nl_blocks_at(blocks, i);
    for (guint k = 0; block->part == NL_PART_HIDDEN && k < block->places->len; k++) {
      const NlPlace *place = &g_array_index(block->places, NlPlace, k);
      const NlPage *page = g_ptr_array_index(pages->pages, MAX(place->page, 1) - 1);
      NlLine *line = g_ptr_array_index(page->lines, place->line - 1);
      nl_line_take_text(line, g_strdup(""));
    }
  }
}

static char *
rest_text(const NlBlocks *blocks)
{
  GString *rest = g_string_new(NULL);

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    const NlBlock *block = nl_blocks_at(blocks, i);
    if (block->part != NL_PART_REST)
      continue;
    if (rest->len > 0)
      g_string_append(rest, "\n\n");
    g_string_append(rest, block->text);
  }
  return g_string_free(rest, FALSE);
}

/* ---- the record ---- */

static void
fill_source(NlRecord *record, const char *path, const guint8 *bytes, gsize length,
            const NlPages *pages)
{
  g_autofree char *sha256 = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, length);
  g_autofree char *shown = g_filename_display_name(path);

  record->source.path = nl_record_keep(record, g_utf8_validate(path, -1, NULL) ? path : shown);
  record->source.sha256 = nl_record_keep(record, sha256);
  record->source.media_type = nl_record_keep(record, pages->media_type);
  record->source.pages = pages->is_paged ? pages->pages->len : 0;
}

/* Nothing is kept of a document that is not public but what it is called. */
static void
empty_reading(NlReading *reading, const NlBlocks *blocks, const char *path, const guint8 *bytes,
              gsize length, const NlPages *pages)
{
  nl_record_free(reading->record);
  reading->record = nl_record_new();
  fill_source(reading->record, path, bytes, length, pages);
  nl_record_add_finding(reading->record, NL_FINDING_NOT_PUBLIC, 0, 0,
                        "the document is headed as not public");
  for (guint i = 0; i < nl_blocks_size(blocks); i++)
    nl_blocks_at(blocks, i)->part = NL_PART_HIDDEN;
}

static gboolean
has_text(const NlPage *page)
{
  gboolean has = FALSE;

  for (guint k = 0; k < page->lines->len && !has; k++)
    has = ((const NlLine *)g_ptr_array_index(page->lines, k))->text[0] != '\0';
  return has;
}

/* One finding for each run of pages without text. */
static void
find_scanned_pages(NlRecord *record, const NlPages *pages)
{
  guint from = 0;

  for (guint i = 0; pages->has_layout && i <= pages->pages->len; i++) {
    gboolean text = i == pages->pages->len || has_text(g_ptr_array_index(pages->pages, i));
    if (!text && from == 0)
      from = i + 1;
    if (text && from > 0) {
      if (from == i)
        nl_record_add_finding(record, NL_FINDING_NO_TEXT_LAYER, from, 0,
                              "page %u has no text: scanned?", from);
      else
        nl_record_add_finding(record, NL_FINDING_NO_TEXT_LAYER, from, 0,
                              "pages %u to %u have no text: scanned?", from, i);
      from = 0;
    }
  }
}

NlBlocks *
nl_reading_blocks(const NlPages *pages, const NlWordlist *words)
{
  g_autoptr(NlPages) clean = pages_copy(pages);

  nl_pages_clean(clean);
  return nl_blocks_new(clean, words);
}

NlReading *
nl_reading_new_explained(const char *path, const guint8 *bytes, gsize length,
                         const NlReadingOptions *options, NlBlocks **out_blocks, GError **error)
{
  NlReading *reading = NULL;
  g_autoptr(NlPages) pages = nl_pages_read(path, bytes, length, error);

  if (pages) {
    NlStructureOptions structure = { .include_nonpublic = options->include_nonpublic };
    g_autoptr(NlBlocks) blocks = nl_reading_blocks(pages, options->words);
    if (options->profile)
      structure.profile = nl_profiles_find(options->profiles, options->profile);
    reading = g_new0(NlReading, 1);
    reading->record = nl_record_new();
    fill_source(reading->record, path, bytes, length, pages);
    nl_structure_read(blocks, options->profiles, &structure, reading->record, &reading->nonpublic);
    if (reading->nonpublic && !options->include_nonpublic)
      empty_reading(reading, blocks, path, bytes, length, pages);
    find_scanned_pages(reading->record, pages);
    empty_hidden(pages, blocks);
    reading->text = nl_pages_to_text(pages);
    reading->rest = rest_text(blocks);
    if (out_blocks)
      *out_blocks = g_steal_pointer(&blocks);
  }
  return reading;
}

NlReading *
nl_reading_new(const char *path, const guint8 *bytes, gsize length, const NlReadingOptions *options,
               GError **error)
{
  return nl_reading_new_explained(path, bytes, length, options, NULL, error);
}

/* ---- as one blob ---- */

json_t *
nl_reading_to_json(const NlReading *reading)
{
  json_t *json = json_object();

  json_object_set_new(json, "record", nl_record_to_json(reading->record));
  json_object_set_new(json, "text", json_string(reading->text));
  json_object_set_new(json, "rest", json_string(reading->rest));
  if (reading->nonpublic)
    json_object_set_new(json, "nonpublic", json_true());
  return json;
}

NlReading *
nl_reading_from_json(const json_t *json, GError **error)
{
  const char *text = json_string_value(json_object_get(json, "text"));
  const char *rest = json_string_value(json_object_get(json, "rest"));
  NlReading *reading = NULL;

  if (text == NULL || rest == NULL)
    g_set_error(error, NL_RECORD_ERROR, NL_RECORD_ERROR_MALFORMED, "%s is not a string",
                text == NULL ? "text" : "rest");
  else {
    NlRecord *record = nl_record_from_json(json_object_get(json, "record"), error);
    if (record) {
      reading = g_new0(NlReading, 1);
      reading->record = record;
      reading->text = g_strdup(text);
      reading->rest = g_strdup(rest);
      reading->nonpublic = json_is_true(json_object_get(json, "nonpublic"));
    }
  }
  return reading;
}
