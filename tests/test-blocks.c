/* test-blocks.c: from page text to blocks: each tests/blocks/NAME.txt gives NAME.blocks; and pages
 * with layout.
 *
 * A line of NAME.blocks is PAGE:LINE+LINES, TAB, text, where cells are parted by " | ".
 */
#include "indexer/blocks.h"
#include "indexer/columns.h"
#include "indexer/reading.h"

#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define FOLDER "tests/blocks"

static char *
describe(NlPages *take_pages, const NlWordlist *words)
{
  g_autoptr(NlBlocks) blocks = nl_reading_blocks(take_pages, words);
  GString *out = g_string_new(NULL);

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    const NlBlock *block = nl_blocks_at(blocks, i);
    g_auto(GStrv) cells = g_strsplit(block->text, "\t", -1);
    g_autofree char *text = g_strjoinv(" | ", cells);
    g_string_append_printf(out, "%u:%u+%u\t%s\n", block->page, block->line, block->lines, text);
  }
  return g_string_free(out, FALSE);
}

static gboolean
holds(const char *name, const NlWordlist *words)
{
  g_autofree char *input_path = g_strdup_printf(FOLDER "/%s.txt", name);
  g_autofree char *wanted_path = g_strdup_printf(FOLDER "/%s.blocks", name);
  g_autofree char *input = NULL, *wanted = NULL, *got = NULL;
  gboolean same;

  assert_true(g_file_get_contents(input_path, &input, NULL, NULL));
  assert_true(g_file_get_contents(wanted_path, &wanted, NULL, NULL));
  got = describe(nl_pages_from_text(input, -1, "text/plain"), words);
  same = strcmp(got, wanted) == 0;
  if (!same)
    print_error("%s: got\n%s", name, got);
  return same;
}

static void
test_files(void **state G_GNUC_UNUSED)
{
  g_autoptr(NlWordlist) words = nl_wordlist_load("/usr/share/dict/ngerman", NULL);
  g_autoptr(GDir) folder = g_dir_open(FOLDER, 0, NULL);
  guint n_files = 0, n_wrong = 0;
  const char *entry;

  assert_non_null(folder);
  while ((entry = g_dir_read_name(folder))) {
    if (!g_str_has_suffix(entry, ".txt"))
      continue;
    g_autofree char *name = g_strndup(entry, strlen(entry) - 4);
    n_files++;
    n_wrong += !holds(name, words);
  }
  assert_true(n_files >= 5);
  assert_int_equal(n_wrong, 0);
}

/* ---- pages with layout ---- */

#define LETTER 5.0
#define HEIGHT 12.0

/* Adds a piece whose letters are LETTER wide. */
static void
add_piece(GArray *pieces, double left, double top, const char *text)
{
  NlPiece piece = { (char *)text, left, top,  left + LETTER * (double)g_utf8_strlen(text, -1),
                    top + HEIGHT, 10,   FALSE };
  g_array_append_val(pieces, piece);
}

typedef struct {
  double left, top;
  const char *text;
} Placed;

static void
add_page(NlPages *pages, const Placed *placed, gsize n)
{
  const NlPage *before = pages->pages->len > 0 ? g_ptr_array_index(pages->pages, 0) : NULL;
  g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(NlPiece));

  for (gsize i = 0; i < n; i++)
    add_piece(pieces, placed[i].left, placed[i].top, placed[i].text);
  nl_columns_add_lines(nl_pages_add_page(pages), before, pieces);
}

static NlPages *
new_placed(const Placed *placed, gsize n)
{
  NlPages *pages = nl_pages_new("application/pdf");

  pages->has_layout = pages->is_paged = TRUE;
  add_page(pages, placed, n);
  return pages;
}

static char *
describe_placed(const Placed *placed, gsize n)
{
  NlPages *pages = new_placed(placed, n);

  nl_columns_set_edges(pages);
  return describe(pages, NULL);
}

#define assert_placed(placed, wanted)                                                              \
  do {                                                                                             \
    g_autofree char *got = describe_placed(placed, G_N_ELEMENTS(placed));                          \
    assert_string_equal(got, wanted);                                                              \
  } while (0)

/* Two columns of names are no columns of text: each row stays a row. */
static void
test_rows_of_cells(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "Anwesend waren:" },
    { 50, 120, "Rm Auer" },
    { 300, 120, "Rm Brandl" },
    { 50, 134, "Rm Czerny" },
    { 300, 134, "Rm Doll" },
    { 50, 148, "Rm Eberle" },
    { 300, 148, "Rm Fuchs" },
    { 50, 162, "Rm Gerlach" },
    { 300, 162, "Rm Huber" },
    { 50, 176, "Rm Ihle" },
    { 300, 176, "Rm Jung" },
    { 50, 190, "Rm Kranz" },
    { 300, 190, "Rm Lutz-Oberdorfer" },
    { 50, 204, "Rm Mann" },
    { 300, 204, "Rm Noll" },
  };
  assert_placed(placed, "1:1+1\tAnwesend waren:\n1:2+1\tRm Auer | Rm Brandl\n"
                        "1:3+1\tRm Czerny | Rm Doll\n1:4+1\tRm Eberle | Rm Fuchs\n"
                        "1:5+1\tRm Gerlach | Rm Huber\n1:6+1\tRm Ihle | Rm Jung\n"
                        "1:7+1\tRm Kranz | Rm Lutz-Oberdorfer\n1:8+1\tRm Mann | Rm Noll\n");
}

static const Placed two_columns[] = {
  { 50, 60, "Bericht über die Sitzung des Rates der Stadt Quittenau am 3. Mai" },
  { 50, 100, "Der Vorsitzende begrüßt alle," },
  { 300, 100, "Frau Lutz fragt nach den Kos-" },
  { 50, 114, "die gekommen sind, und stellt" },
  { 300, 114, "ten der neuen Wege im Garten." },
  { 50, 128, "fest, dass der Rat beschluss-" },
  { 300, 128, "Die Verwaltung antwortet, sie" },
  { 50, 142, "fähig ist. Er verliest sodann" },
  { 300, 142, "seien noch nicht genau zu be-" },
  { 50, 156, "die Tagesordnung, zu der sich" },
  { 300, 156, "ziffern; eine Vorlage dazu im" },
  { 50, 170, "niemand zu Wort meldet. Damit" },
  { 300, 170, "Herbst werde Klarheit bringen" },
  { 50, 184, "ist sie so beschlossen." },
  { 300, 184, "und alle Zahlen nennen." },
};

/* Running text in two columns is read down the left one first. */
static void
test_columns(void **state G_GNUC_UNUSED)
{
  assert_placed(two_columns,
                "1:1+1\tBericht über die Sitzung des Rates der Stadt Quittenau am 3. Mai\n"
                "1:2+7\tDer Vorsitzende begrüßt alle, die gekommen sind, und stellt fest, dass der "
                "Rat beschlussfähig ist. Er verliest sodann die Tagesordnung, zu der sich niemand "
                "zu Wort meldet. Damit ist sie so beschlossen.\n"
                "1:9+7\tFrau Lutz fragt nach den Kosten der neuen Wege im Garten. Die Verwaltung "
                "antwortet, sie seien noch nicht genau zu beziffern; eine Vorlage dazu im Herbst "
                "werde Klarheit bringen und alle Zahlen nennen.\n");
}

/* Columns of headings and short lines go on from the page before. */
static void
test_columns_go_on(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "Zu den Wegen:" },  { 300, 100, "Kosten der Wege" },
    { 50, 114, "Die neuen Wege" }, { 300, 114, "sind unbekannt." },
    { 50, 128, "Vorlage 3/31" },   { 300, 128, "Garten der Schule" },
    { 50, 142, "Keine Fragen." },  { 300, 142, "Vorlage 4/31" },
  };
  NlPages *pages = new_placed(two_columns, G_N_ELEMENTS(two_columns));
  add_page(pages, placed, G_N_ELEMENTS(placed));
  nl_columns_set_edges(pages);
  g_autofree char *got = describe(pages, NULL);

  assert_true(g_str_has_suffix(got, "\n2:1+1\tZu den Wegen:\n2:2+1\tDie neuen Wege\n"
                                    "2:3+1\tVorlage 3/31\n2:4+1\tKeine Fragen.\n"
                                    "2:5+2\tKosten der Wege sind unbekannt.\n"
                                    "2:7+1\tGarten der Schule\n2:8+1\tVorlage 4/31\n"));
}

/* Two lists whose lines cross have no rows in common: the left one is read first; the next part of
 * the page is not of it. */
static void
test_crossing_lists(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "CDU-Fraktion" }, { 300, 100, "SPD-Fraktion" }, { 50, 120, "Rm Auer" },
    { 300, 120, "Rm Brandl" },   { 50, 134, "Rm Czerny" },     { 300, 142, "FDP-Fraktion" },
    { 50, 148, "Rm Eberle" },    { 300, 156, "Rm Fuchs" },     { 50, 162, "Rm Gerlach" },
    { 300, 170, "Rm Huber" },    { 50, 176, "Rm Ihle" },       { 50, 210, "Verwaltung:" },
    { 50, 224, "Frau Lutz" },
  };
  assert_placed(placed, "1:1+1\tCDU-Fraktion\n1:2+1\tRm Auer\n1:3+1\tRm Czerny\n"
                        "1:4+1\tRm Eberle\n1:5+1\tRm Gerlach\n1:6+1\tRm Ihle\n"
                        "1:7+1\tSPD-Fraktion\n1:8+1\tRm Brandl\n1:9+1\tFDP-Fraktion\n"
                        "1:10+1\tRm Fuchs\n1:11+1\tRm Huber\n1:12+1\tVerwaltung:\n"
                        "1:13+1\tFrau Lutz\n");
}

/* Two columns that both begin with a heading, with room below it; a row that begins elsewhere is none of them. */
static void
test_headed_columns(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 60, "Beginn:" },           { 320, 60, "19.00 Uhr" },
    { 50, 100, "1. Eröffnung" },     { 300, 100, "3. Wahl der Leitung" },
    { 50, 136, "Alle sind da." },    { 300, 136, "Frau Lutz wird gewählt" },
    { 50, 150, "Es geht los." },     { 300, 150, "und dankt." },
    { 300, 172, "4. Ende" },         { 50, 178, "2. Bericht" },
    { 300, 190, "Es ist spät." },    { 50, 196, "Der Bericht fehlt." },
    { 300, 204, "Alle gehen nun." }, { 50, 210, "Er folgt später." },
  };
  assert_placed(placed, "1:1+1\tBeginn: | 19.00 Uhr\n1:2+1\t1. Eröffnung\n1:3+1\tAlle sind da.\n"
                        "1:4+1\tEs geht los.\n1:5+1\t2. Bericht\n1:6+1\tDer Bericht fehlt.\n"
                        "1:7+1\tEr folgt später.\n1:8+1\t3. Wahl der Leitung\n"
                        "1:9+1\tFrau Lutz wird gewählt\n1:10+1\tund dankt.\n1:11+1\t4. Ende\n"
                        "1:12+1\tEs ist spät.\n1:13+1\tAlle gehen nun.\n");
}

/* Heads that name the section and the page go, whatever section it is; a first row without the page's number stays. */
static void
test_section_heads(void **state G_GNUC_UNUSED)
{
  static const Placed first[]
      = { { 50, 40, "1 Eröffnung" }, { 400, 40, "1" }, { 50, 80, "Alle da." } };
  static const Placed second[]
      = { { 50, 40, "1 Eröffnung" }, { 400, 40, "2" }, { 50, 80, "Es zog." } };
  static const Placed third[]
      = { { 50, 40, "2 Kasse" }, { 400, 40, "3" }, { 50, 80, "Sie ist leer." } };
  static const Placed fourth[]
      = { { 50, 40, "3 Wege" }, { 400, 40, "4" }, { 50, 80, "Es sind 5." } };
  static const Placed fifth[] = { { 50, 40, "Anna Berg" }, { 400, 40, "12" }, { 50, 80, "Gut." } };
  NlPages *pages = new_placed(first, G_N_ELEMENTS(first));
  add_page(pages, second, G_N_ELEMENTS(second));
  add_page(pages, third, G_N_ELEMENTS(third));
  add_page(pages, fourth, G_N_ELEMENTS(fourth));
  add_page(pages, fifth, G_N_ELEMENTS(fifth));
  nl_columns_set_edges(pages);
  g_autofree char *got = describe(pages, NULL);

  assert_string_equal(got, "1:2+1\tAlle da.\n2:2+1\tEs zog.\n3:2+1\tSie ist leer.\n"
                           "4:2+1\tEs sind 5.\n5:1+1\tAnna Berg | 12\n5:2+1\tGut.\n");
}

/* What stands in two cells far below two columns, as signatures do, is no part of them. */
static void
test_columns_end(void **state G_GNUC_UNUSED)
{
  Placed placed[G_N_ELEMENTS(two_columns) + 2];

  memcpy(placed, two_columns, sizeof two_columns);
  placed[G_N_ELEMENTS(two_columns)] = (Placed){ 50, 260, "Anna Auer" };
  placed[G_N_ELEMENTS(two_columns) + 1] = (Placed){ 300, 260, "Jan Lutz" };
  g_autofree char *got = describe_placed(placed, G_N_ELEMENTS(placed));

  assert_true(g_str_has_suffix(got, "und alle Zahlen nennen.\n1:16+1\tAnna Auer | Jan Lutz\n"));
}

/* A title hangs behind its number; the number of the paper beside it stays a cell. */
static void
test_hanging_title(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "TOP 5" },
    { 110, 100, "Neubau der Brücke über den Kranzbach und" },
    { 400, 100, "VO/12/2031" },
    { 110, 114, "Verlegung der Bushaltestelle" },
    { 50, 140, "TOP 6" },
    { 110, 140, "Verschiedenes" },
    { 400, 140, "ohne" },
    { 50, 170, "Herr Auer eröffnet die Sitzung um 18 Uhr und begrüßt die Gäste, Frau Lutz führt" },
    { 50, 184, "Protokoll." },
  };
  assert_placed(placed,
                "1:1+2\tTOP 5 | Neubau der Brücke über den Kranzbach und Verlegung der "
                "Bushaltestelle | VO/12/2031\n"
                "1:3+1\tTOP 6 | Verschiedenes | ohne\n"
                "1:4+2\tHerr Auer eröffnet die Sitzung um 18 Uhr und begrüßt die Gäste, Frau Lutz "
                "führt Protokoll.\n");
}

/* A number that a table centres beside a title of two lines stands on none of them; so does a reference. */
static void
test_centred_row(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 60, "Öffentlicher Teil" },
    { 100, 100, "Neubau der Brücke über den Kranzbach" },
    { 400, 100, "Li 36/21-" },
    { 50, 107, "1" },
    { 100, 114, "und der Haltestelle" },
    { 400, 114, "26" },
    { 50, 140, "Herr Auer eröffnet die Sitzung um 18 Uhr und begrüßt die Gäste, Frau Lutz führt" },
    { 50, 154, "Protokoll." },
    { 50, 180, "2" },
    { 100, 180, "Verschiedenes" },
  };
  assert_placed(
      placed, "1:1+1\tÖffentlicher Teil\n"
              "1:2+2\t1 | Neubau der Brücke über den Kranzbach und der Haltestelle | Li 36/21-26\n"
              "1:4+2\tHerr Auer eröffnet die Sitzung um 18 Uhr und begrüßt die Gäste, Frau Lutz "
              "führt Protokoll.\n1:6+1\t2 | Verschiedenes\n");
}

/* A title of one line, not centred, beside a number and a reference of two lines that are. */
static void
test_title_on_top(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 60, "Öffentlicher Teil" },
    { 100, 100, "Neubau der Brücke über den Kranzbach" },
    { 400, 100, "Li 36/21-" },
    { 50, 107, "1" },
    { 400, 114, "26" },
    { 50, 140, "Herr Auer eröffnet die Sitzung um 18 Uhr und begrüßt die Gäste, Frau Lutz führt" },
    { 50, 154, "Protokoll." },
  };
  assert_placed(placed, "1:1+1\tÖffentlicher Teil\n"
                        "1:2+2\t1 | Neubau der Brücke über den Kranzbach | Li 36/21-26\n"
                        "1:4+2\tHerr Auer eröffnet die Sitzung um 18 Uhr und begrüßt die Gäste, "
                        "Frau Lutz führt Protokoll.\n");
}

/* The same beside three lines, which stand apart; rows without room between them share none of their lines. */
static void
test_centred_rows(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 60, "TOP" },
    { 100, 60, "Betreff" },
    { 100, 80, "Eröffnung der Sitzung und" },
    { 50, 87, "1" },
    { 100, 94, "Beschlussfähigkeit" },
    { 100, 108, "Bericht über die Wege und" },
    { 50, 115, "2" },
    { 100, 122, "über die Brücken" },
    { 100, 160, "Neubau der Brücke über den" },
    { 50, 174, "3" },
    { 100, 174, "Kranzbach und Verlegung der" },
    { 100, 188, "Haltestelle" },
  };
  assert_placed(placed, "1:1+1\tTOP | Betreff\n"
                        "1:2+2\t1 | Eröffnung der Sitzung und Beschlussfähigkeit\n"
                        "1:4+2\t2 | Bericht über die Wege und über die Brücken\n"
                        "1:6+3\t3 | Neubau der Brücke über den Kranzbach und Verlegung der "
                        "Haltestelle\n");
}

/* Entries whose numbers stand on their first lines are left as they are. */
static void
test_hanging_list(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "1." },
    { 80, 100, "die Brücke über den Bach zu bauen," },
    { 80, 114, "die Wege zu ebnen" },
    { 50, 128, "2." },
    { 80, 128, "die Bäume am Weg zu erhalten und" },
    { 80, 142, "neue zu pflanzen" },
    { 50, 156, "3." },
    { 80, 156, "im Herbst zu berichten" },
  };
  assert_placed(placed, "1:1+2\t1. | die Brücke über den Bach zu bauen, die Wege zu ebnen\n"
                        "1:3+2\t2. | die Bäume am Weg zu erhalten und neue zu pflanzen\n"
                        "1:5+1\t3. | im Herbst zu berichten\n");
}

/* Labels with like gaps are cells where figures stand below them, also centred. */
static void
test_labels_over_figures(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "Ja" },    { 74, 100, "Nein" },    { 108, 100, "Enthaltung" },
    { 50, 114, "12" },    { 74, 114, "3" },       { 108, 114, "1" },
    { 50, 160, "dafür" }, { 90, 160, "dagegen" }, { 140, 160, "Enthaltung" },
    { 60, 174, "9" },     { 105, 174, "2" },      { 162.5, 174, "0" },
  };
  assert_placed(placed, "1:1+1\tJa | Nein | Enthaltung\n1:2+1\t12 | 3 | 1\n"
                        "1:3+1\tdafür | dagegen | Enthaltung\n1:4+1\t9 | 2 | 0\n");
}

/* A cell that was broken before the next column, which its own row leaves empty. */
static void
test_broken_cell(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "Name" },         { 200, 100, "Fraktion" },
    { 300, 100, "Bemerkung" },   { 50, 114, "Auer, Jan" },
    { 200, 114, "CDU" },         { 300, 114, "Vorsitz" },
    { 50, 128, "Brandl, Anna" }, { 200, 128, "Unabhängige Liste" },
    { 200, 142, "Quittenau" },   { 50, 156, "Doll, Uwe" },
    { 200, 156, "SPD" },
  };
  assert_placed(placed, "1:1+1\tName | Fraktion | Bemerkung\n1:2+1\tAuer, Jan | CDU | Vorsitz\n"
                        "1:3+2\tBrandl, Anna | Unabhängige Liste Quittenau\n"
                        "1:5+1\tDoll, Uwe | SPD\n");
}

/* A speaker's name that was broken in its column, beside what was said. */
static void
test_broken_label(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "Anna Brandl-" }, { 150, 100, "Der Auftrag ist erteilt, die Arbeiten am Weg zur" },
    { 50, 114, "Huber:" },       { 150, 114, "Brücke beginnen im Mai." },
    { 50, 140, "Jan Auer:" },    { 150, 140, "Danke." },
  };
  assert_placed(placed, "1:1+2\tAnna Brandl-Huber: | Der Auftrag ist erteilt, die Arbeiten am Weg "
                        "zur Brücke beginnen im Mai.\n1:3+1\tJan Auer: | Danke.\n");
}

/* The words of a line that was stretched to the width of its column are no cells. */
static void
test_stretched_line(void **state G_GNUC_UNUSED)
{
  const Placed placed[] = {
    { 50, 100, "Die" },          { 85, 100, "Erschließungskosten" },
    { 200, 100, "übersteigen" }, { 275, 100, "den" },
    { 310, 100, "Ansatz." },
  };
  assert_placed(placed, "1:1+1\tDie Erschließungskosten übersteigen den Ansatz.\n");
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_files),
    cmocka_unit_test(test_rows_of_cells),
    cmocka_unit_test(test_columns),
    cmocka_unit_test(test_columns_end),
    cmocka_unit_test(test_hanging_title),
    cmocka_unit_test(test_stretched_line),
    cmocka_unit_test(test_crossing_lists),
    cmocka_unit_test(test_headed_columns),
    cmocka_unit_test(test_section_heads),
    cmocka_unit_test(test_columns_go_on),
    cmocka_unit_test(test_centred_row),
    cmocka_unit_test(test_centred_rows),
    cmocka_unit_test(test_title_on_top),
    cmocka_unit_test(test_hanging_list),
    cmocka_unit_test(test_labels_over_figures),
    cmocka_unit_test(test_broken_cell),
    cmocka_unit_test(test_broken_label),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
