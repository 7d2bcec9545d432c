/* test-text.c: bytes to page text: charsets, control characters, pages, gzip, what is no text. */
#include "indexer/formats.h"
#include "indexer/reading.h"

#include <gio/gio.h>
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define BYTES(literal) (const guint8 *)(literal), sizeof(literal) - 1

static char *
text_of(const guint8 *bytes, gsize length)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlPages) pages = nl_pages_read(bytes, length, &error);

  if (error)
    print_error("%s\n", error->message);
  assert_non_null(pages);
  assert_string_equal(pages->media_type, "text/plain");
  return nl_pages_to_text(pages);
}

#define assert_text(bytes, wanted)                                                                 \
  do {                                                                                             \
    g_autofree char *text = text_of(BYTES(bytes));                                                 \
    assert_string_equal(text, wanted);                                                             \
  } while (0)

#define assert_refused(bytes, wanted)                                                              \
  do {                                                                                             \
    g_autoptr(GError) error = NULL;                                                                \
    assert_null(nl_pages_read(BYTES(bytes), &error));                                              \
    assert_non_null(error);                                                                        \
    assert_int_equal(error->domain, NL_READING_ERROR);                                             \
    assert_int_equal(error->code, wanted);                                                         \
  } while (0)

static void
test_charsets(void **state G_GNUC_UNUSED)
{
  assert_text("Grüße aus Köln\n", "Grüße aus Köln\n");
  assert_text("\xEF\xBB\xBFGr\xC3\xBC\xC3\x9F"
              "e\n",
              "Grüße\n");
  assert_text("Gr\xFC\xDF"
              "e aus K\xF6ln\n",
              "Grüße aus Köln\n");
  assert_text("\x84Rat\x93 \x96 10 \x80\n", "„Rat“ – 10 €\n");
  assert_text("\xFF\xFEG\0r\0\xFC\0\n\0", "Grü\n");
  assert_text("\xFE\xFF\0G\0r\0\xFC\0\n", "Grü\n");
  assert_text("S\0i\0t\0z\0u\0n\0g\0\n\0", "Sitzung\n");
}

static void
test_characters(void **state G_GNUC_UNUSED)
{
  assert_text("\xC2\x84Rat\xC2\x93 10 \xC2\x80\n", "„Rat“ 10 €\n");
  assert_text("Gru\xCC\x88n\n", "Gr\xC3\xBCn\n");
  assert_text("a\tb\r\nc\rd\xE2\x80\xA8"
              "e\n",
              "a\tb\nc\nd\ne\n");
}

static void
test_pages(void **state G_GNUC_UNUSED)
{
  static const char bytes[] = "eins\n\fzwei\nzwo\n";
  g_autoptr(NlPages) pages = nl_pages_read(BYTES(bytes), NULL);
  const NlPage *second;

  assert_true(pages->is_paged);
  assert_false(pages->has_layout);
  assert_int_equal(pages->pages->len, 2);
  second = g_ptr_array_index(pages->pages, 1);
  assert_int_equal(second->number, 2);
  assert_string_equal(((NlLine *)g_ptr_array_index(second->lines, 1))->text, "zwo");
  assert_int_equal(((NlLine *)g_ptr_array_index(second->lines, 1))->number, 2);
}

static void
test_no_text(void **state G_GNUC_UNUSED)
{
  assert_refused("", NL_READING_ERROR_EMPTY);
  assert_refused("ELF\0\1\2\3\0\0\0abc\0\5def", NL_READING_ERROR_FORMAT);
  assert_refused("\1\2\3\4\5\6\7\x0E\x0F\x10 abc", NL_READING_ERROR_FORMAT);
  assert_refused("PK\3\4 word/document.xml", NL_READING_ERROR_FORMAT);
  assert_refused("%PDF-1.4\nnothing behind it", NL_READING_ERROR_FORMAT);
  assert_refused("\xFF\xFE\x00\xD8\x41", NL_READING_ERROR_FORMAT);
}

static GBytes *
pack(const char *content, gsize length)
{
  g_autoptr(GInputStream) plain
      = g_memory_input_stream_new_from_data(content, (gssize)length, NULL);
  g_autoptr(GConverter) converter
      = G_CONVERTER(g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP, 6));
  g_autoptr(GInputStream) stream = g_converter_input_stream_new(plain, converter);
  char *packed = g_malloc(length + 1024);
  gsize got = 0;

  assert_true(g_input_stream_read_all(stream, packed, length + 1024, &got, NULL, NULL));
  return g_bytes_new_take(packed, got);
}

static void
test_gzip(void **state G_GNUC_UNUSED)
{
  g_autoptr(GBytes) packed = pack("Sitzung\n", 8);
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(packed, &length);
  g_autofree char *text = text_of(bytes, length);
  g_autoptr(GError) error = NULL;

  assert_string_equal(text, "Sitzung\n");
  assert_null(nl_pages_read(bytes, length - 6, &error));
  assert_true(g_error_matches(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT));
}

static void
test_gzip_limit(void **state G_GNUC_UNUSED)
{
  g_autofree char *zeros = g_malloc0(100000);
  g_autoptr(GBytes) packed = pack(zeros, 100000);
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(packed, &length);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) whole = nl_gzip_unpack(bytes, length, 100000, NULL);

  assert_int_equal(g_bytes_get_size(whole), 100000);
  assert_null(nl_gzip_unpack(bytes, length, 99999, &error));
  assert_true(g_error_matches(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT));
}

/* Marks of Markdown go, lines stay as they are counted; one mark may be there by chance. */
static void
test_markdown(void **state G_GNUC_UNUSED)
{
  assert_text("# Protokoll\n**Beginn:** 19 Uhr  \n##TOP 1 Bericht\nSiehe "
              "[Antrag](https://x.y/a).\n---\nEnde\n",
              "Protokoll\nBeginn: 19 Uhr\nTOP 1 Bericht\nSiehe Antrag.\n\nEnde\n");
  assert_text("# Protokoll\n1\\. Eins \\- zwei\n## TOP 1\nC:\\Ordner\n## TOP 2\n",
              "Protokoll\n1. Eins - zwei\nTOP 1\nC:\\Ordner\nTOP 2\n");
  assert_text("# 5 ist keine Zahl\nund **nicht\n", "# 5 ist keine Zahl\nund **nicht\n");
}

/* Headings of wikis, and the front matter that programs read; a line of signs alone is neither. */
static void
test_wiki(void **state G_GNUC_UNUSED)
{
  assert_text("== TOP 1: Begrüßung ==\n* Beginn: 19:06\n==TOP 2==\n=====\n",
              "TOP 1: Begrüßung\n* Beginn: 19:06\nTOP 2\n=====\n");
  assert_text("---\ntitle: \"Sitzung 7\"\nda: [Ute, Jan]\nfort:\n  - Silke\n---\nText\n",
              "\ntitle: Sitzung 7\nda: Ute, Jan\nfort:\n- Silke\n\nText\n");
  assert_text("---\nEin \"Satz\".\n---\n", "---\nEin \"Satz\".\n---\n");
}

/* A line drawn below a heading goes, where several are: one alone, or one of another length, is left. */
static void
test_underlined(void **state G_GNUC_UNUSED)
{
  assert_text("Protokoll\n=========\nKasse\n-----\nGut.\nWahlen\n------\nKeine.\n",
              "Protokoll\n\nKasse\n\nGut.\nWahlen\n\nKeine.\n");
  assert_text("Protokoll\n=========\nKasse\n---------------\nGut.\n",
              "Protokoll\n=========\nKasse\n---------------\nGut.\n");
}

/* Rows drawn with bars become cells, one alone if it has an item's number; a cell between two bars alone on their lines stands on one line, behind its label. */
static void
test_bars(void **state G_GNUC_UNUSED)
{
  assert_text("| TOP 1 | Bericht |\n| --- | --- |\n| TOP 2 | Wahl |\n",
              "TOP 1\tBericht\n\nTOP 2\tWahl\n");
  assert_text("  1. | Bericht |\n  2. | Wahl | VO/2021/014\n",
              "1.\tBericht\n2.\tWahl\tVO/2021/014\n");
  assert_text("| TOP 1: | Bericht |\n2 | Ahrensdiek\n", "TOP 1:\tBericht\n2 | Ahrensdiek\n");
  assert_text("Beginn:\n|\n19:30 Uhr\n|\nBericht des\nVorstands\n|\n",
              "Beginn:\t19:30 Uhr\n\n\n\nBericht des Vorstands\n\n\n");
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_charsets), cmocka_unit_test(test_characters),
    cmocka_unit_test(test_pages),    cmocka_unit_test(test_no_text),
    cmocka_unit_test(test_gzip),     cmocka_unit_test(test_gzip_limit),
    cmocka_unit_test(test_markdown), cmocka_unit_test(test_wiki),
    cmocka_unit_test(test_bars),     cmocka_unit_test(test_underlined),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
