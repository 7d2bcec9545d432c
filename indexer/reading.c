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
    g_free(reading->profile);
    g_free(reading);
  }
}

/* ---- page text ---- */

static guint
count_lines(const NlPages *pages)
{
  guint count = 0;

  for (guint i = 0; i < pages->pages->len; i++)
    count += ((const NlPage *)g_ptr_array_index(pages->pages, i))->lines->len;
  return count;
}

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
  if (pages && count_lines(pages) > NL_LINES_MAX) {
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT, "more than %u lines",
                NL_LINES_MAX);
    g_clear_pointer(&pages, nl_pages_free);
  }
  return pages;
}

NlPages *
nl_pages_read(const guint8 *bytes, gsize length, GError **error)
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

/* Where lines stand that are not public: page and line in one number. */
static GHashTable *
list_hidden(const NlBlocks *blocks)
{
  GHashTable *hidden = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    const NlBlock *block = nl_blocks_at(blocks, i);
    for (guint k = 0; block->part == NL_PART_HIDDEN && k < block->lines; k++) {
      const NlPlace *place = &block->places[k];
      const gint64 at = (gint64)MAX(place->page, 1) << 32 | place->line;
      g_hash_table_add(hidden, g_memdup2(&at, sizeof at));
    }
  }
  return hidden;
}

/* Empties the lines of what is not public, so that numbering stays. */
static char *
empty_hidden(char *take_text, const NlBlocks *blocks)
{
  g_autoptr(GHashTable) hidden = list_hidden(blocks);
  g_autofree char *text = take_text;
  GString *out = g_string_sized_new(strlen(text));
  guint page = 1, line = 1;

  for (const char *p = text; *p; p++) {
    const gint64 at = (gint64)page << 32 | line;
    gsize length = strcspn(p, "\n\f");
    if (!g_hash_table_contains(hidden, &at))
      g_string_append_len(out, p, (gssize)length);
    p += length;
    g_string_append_c(out, *p);
    page += *p == '\f';
    line = *p == '\f' ? 1 : line + 1;
  }
  return g_string_free(out, FALSE);
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
            const char *known_sha256, const NlPages *pages)
{
  g_autofree char *sha256 = known_sha256
                                ? g_strdup(known_sha256)
                                : g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, length);
  g_autofree char *shown = g_filename_display_name(path);

  record->source.path = nl_record_keep(record, g_utf8_validate(path, -1, NULL) ? path : shown);
  record->source.sha256 = nl_record_keep(record, sha256);
  record->source.media_type = nl_record_keep(record, pages->media_type);
  record->source.pages = pages->is_paged ? pages->pages->len : 0;
}

/* Nothing is kept of a document that is not public but what it is called. */
static void
empty_reading(NlReading *reading, const NlBlocks *blocks)
{
  g_autoptr(NlRecord) whole = g_steal_pointer(&reading->record);

  reading->record = nl_record_new();
  reading->record->source.path = nl_record_keep(reading->record, whole->source.path);
  reading->record->source.sha256 = nl_record_keep(reading->record, whole->source.sha256);
  reading->record->source.media_type = nl_record_keep(reading->record, whole->source.media_type);
  reading->record->source.pages = whole->source.pages;
  nl_record_add_finding(reading->record, NL_FINDING_NOT_PUBLIC, 0, 0,
                        "the document is headed as not public");
  for (guint i = 0; i < nl_blocks_size(blocks); i++)
    nl_blocks_at(blocks, i)->part = NL_PART_HIDDEN;
}

/* One finding for each run of pages without text, of a source that has their layout. */
static void
find_scanned_pages(NlRecord *record, const char *all)
{
  guint from = 0;
  const char *page = all;

  for (guint i = 0; i <= record->source.pages; i++) {
    gboolean text = i == record->source.pages || strchr("\n\f", page[strspn(page, "\n")]) == NULL;
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
    page += strcspn(page, "\f");
    page += *page == '\f';
  }
}

NlBlocks *
nl_reading_blocks(NlPages *take_pages, const NlWordlist *words)
{
  g_autoptr(NlPages) pages = take_pages;

  nl_pages_clean(pages);
  return nl_blocks_new(pages, words);
}

NlReading *
nl_reading_new_explained(const char *path, const guint8 *bytes, gsize length,
                         const NlReadingOptions *options, NlBlocks **out_blocks, GError **error)
{
  NlReading *reading = NULL;
  g_autoptr(NlPages) pages = nl_pages_read(bytes, length, error);

  if (pages) {
    NlStructureOptions structure = { .include_nonpublic = options->include_nonpublic };
    gboolean has_layout = pages->has_layout;
    g_autoptr(NlBlocks) blocks = NULL;
    reading = g_new0(NlReading, 1);
    reading->record = nl_record_new();
    fill_source(reading->record, path, bytes, length, options->sha256, pages);
    reading->text = nl_pages_to_text(pages);
    blocks = nl_reading_blocks(g_steal_pointer(&pages), options->words);
    structure.profile = options->profile ? nl_profiles_find(options->profiles, options->profile)
                                         : nl_structure_choose_profile(blocks, options->profiles);
    reading->profile = g_strdup(nl_profile_name(structure.profile));
    nl_structure_read(blocks, options->profiles, &structure, reading->record, &reading->nonpublic);
    if (reading->nonpublic && !options->include_nonpublic)
      empty_reading(reading, blocks);
    if (has_layout)
      find_scanned_pages(reading->record, reading->text);
    reading->text = empty_hidden(reading->text, blocks);
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
  if (reading->profile)
    json_object_set_new(json, "profile", json_string(reading->profile));
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
      reading->profile = g_strdup(json_string_value(json_object_get(json, "profile")));
      reading->nonpublic = json_is_true(json_object_get(json, "nonpublic"));
    }
  }
  return reading;
}
