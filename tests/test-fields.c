/* test-fields.c: the field table is sound, its terms are those of the schema; decisions in terms, facets packed. */
#include "corpus/decision_terms.h"
#include "corpus/facet_table.h"
#include "corpus/facets.h"
#include "corpus/fold.h"
#include <glib/gstdio.h>
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A stemmer that can be seen at work: the first three letters. */
static char *
stem(gconstpointer stemmer, const char *word)
{
  (void)stemmer;
  return g_strndup(word, 3);
}

static void
test_table(void **state)
{
  static const char *const others[]
      = { NL_PREFIX_STEM,    NL_PREFIX_KIND,     NL_PREFIX_ID,  NL_PREFIX_SOURCE,
          NL_PREFIX_VERSION, NL_PREFIX_DECISION, NL_PREFIX_ITEM };
  g_autoptr(GPtrArray) prefixes = g_ptr_array_new();

  (void)state;
  for (guint i = 0; i < G_N_ELEMENTS(others); i++)
    g_ptr_array_add(prefixes, (gpointer)others[i]);
  for (const NlField *field = nl_fields; field->name != NULL; field++) {
    const gboolean slot = field->kind == NL_FIELD_DATE || field->kind == NL_FIELD_YEAR;
    g_autofree char *folded = nl_fold(field->name);
    assert_string_equal(folded, field->name);
    assert_ptr_equal(nl_field_find(field->name), field); /* no name twice */
    assert_true((field->prefix == NULL) == slot);
    assert_true((field->keywords != NULL) == (field->kind == NL_FIELD_KEYWORD));
    assert_non_null(field->label);
    assert_non_null(field->help);
    if (field->prefix != NULL)
      g_ptr_array_add(prefixes, (gpointer)field->prefix);
  }
  assert_int_equal(prefixes->len, 17 + G_N_ELEMENTS(others));
  for (guint i = 0; i < prefixes->len; i++)
    for (guint j = 0; j < prefixes->len; j++)
      assert_true(i == j || !g_str_has_prefix(prefixes->pdata[i], prefixes->pdata[j]));
}

static void
test_find(void **state)
{
  (void)state;
  assert_ptr_equal(nl_field_find("Redner"), nl_field_speaker());
  assert_ptr_equal(nl_field_find("DRUCKSACHE"), nl_field_reference());
  assert_null(nl_field_find("rednerin"));
  assert_null(nl_field_find(""));
}

static void
test_by_name(void **state)
{
  const struct {
    const NlField *field;
    const char *name;
    NlFieldScope scope;
  } rows[] = {
    { nl_field_speaker(), "redner", NL_SCOPE_SPEECH },
    { nl_field_group(), "fraktion", NL_SCOPE_SPEECH },
    { nl_field_organization(), "gremium", NL_SCOPE_ANY },
    { nl_field_body(), "ort", NL_SCOPE_ANY },
    { nl_field_title(), "titel", NL_SCOPE_ANY },
    { nl_field_item(), "top", NL_SCOPE_ANY },
    { nl_field_reference(), "drucksache", NL_SCOPE_ANY },
    { nl_field_decision(), "beschluss", NL_SCOPE_DECISION },
    { nl_field_result(), "ergebnis", NL_SCOPE_DECISION },
    { nl_field_unanimous(), "einstimmig", NL_SCOPE_DECISION },
    { nl_field_yes(), "ja", NL_SCOPE_DECISION },
    { nl_field_no(), "nein", NL_SCOPE_DECISION },
    { nl_field_abstentions(), "enthaltung", NL_SCOPE_DECISION },
    { nl_field_amount(), "betrag", NL_SCOPE_ANY },
    { nl_field_present(), "anwesend", NL_SCOPE_MEETING },
    { nl_field_kind(), "art", NL_SCOPE_ANY },
    { nl_field_edition(), "fassung", NL_SCOPE_ANY },
  };

  (void)state;
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    assert_string_equal(rows[i].field->name, rows[i].name);
    assert_int_equal(rows[i].field->scope, rows[i].scope);
  }
}

static void
append(const char *term, gpointer user_data)
{
  g_string_append_printf(user_data, "%s ", term);
}

/* The terms of a value in a document and, where asked is given, of a question. */
static void
assert_terms(const NlField *field, const char *value, const char *wanted, const char *asked)
{
  g_autoptr(NlGerman) german = nl_german_new(stem, NULL);
  g_autoptr(GString) terms = g_string_new(NULL);

  nl_field_terms(field, german, value, append, terms);
  assert_string_equal(terms->str, wanted);
  g_string_truncate(terms, 0);
  nl_field_asked_terms(field, german, value, append, terms);
  assert_string_equal(terms->str, asked != NULL ? asked : wanted);
}

static void
test_terms(void **state)
{
  g_autofree char *long_word = g_strnfill(1000, 'x');

  (void)state;
  assert_terms(nl_field_title(), "Schulen am Ort", "Ssch Sam Sort ", NULL);
  assert_terms(nl_field_title(), "Online-Zugang", "Sonl Sonl Szug Sonl ", "Sonl Szug ");
  assert_terms(nl_field_body(), "Markt Lüden", "XOmarkt XOluden ", NULL);
  assert_terms(nl_field_reference(), "0643/2021", "XD0643/2021 ", NULL);
  assert_terms(nl_field_reference(), "19467-20-E 1", "XD19467-20-e1 ", NULL);
  assert_terms(nl_field_item(), "4.1.", "XT4.1 ", NULL);
  assert_terms(nl_field_result(), "Zurückgezogen", "XEzuruckgezogen ", NULL);
  assert_terms(nl_field_result(), "gewonnen", "", NULL);
  assert_terms(nl_field_kind(), "Niederschrift", "XAniederschrift ", NULL);
  assert_terms(nl_field_edition(), "überholt", NL_TERM_SUPERSEDED " ", NULL);
  assert_terms(nl_field_find("datum"), "2020-01-01", "", NULL);
  assert_terms(nl_field_find("jahr"), "2020", "", NULL);
  assert_terms(nl_field_speaker(), "", "", NULL);
  assert_terms(nl_field_item(), "–", "", NULL);
  assert_terms(nl_field_speaker(), long_word, "", NULL);
}

/* One name in any order, and no name put together from those of two people. */
static void
test_persons(void **state)
{
  (void)state;
  assert_terms(nl_field_speaker(), "Anna Müller", "XRanna XRmuller XRanna muller ",
               "XRanna muller ");
  assert_terms(nl_field_speaker(), "Müller, Dr. Anna", "XRanna XRmuller XRanna muller ",
               "XRanna muller ");
  assert_terms(nl_field_present(), "Frau Prof. Dr. Mueller", "XPmuller ", NULL);
  assert_terms(nl_field_present(), "Muster-Muster", "XPmuster ", NULL);
  assert_terms(nl_field_present(), "Frau", "XPfrau ", NULL);
  assert_terms(nl_field_present(), "d c b", "XPb XPc XPb c XPd XPb d XPc d XPb c d ", "XPb c d ");
}

static void
test_many_words(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(stem, NULL);
  g_autoptr(GString) terms = g_string_new(NULL);

  (void)state;
  nl_field_terms(nl_field_present(), german, "a b c d e f g h i j k l m n o p", append, terms);
  assert_true(g_str_has_prefix(terms->str, "XPf XPg "));
  assert_true(terms->len < 600); /* not 65,535 terms */
}

/* More words than an integer has bits: the choice of some among the first is of these alone. */
static void
test_very_many_words(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(stem, NULL);
  g_autoptr(GString) name = g_string_new(NULL);
  g_autoptr(GString) terms = g_string_new(NULL);

  (void)state;
  for (guint i = 0; i < 40; i++)
    g_string_append_printf(name, "%c%c ", "bcdf"[i / 10], "bcdfghklmn"[i % 10]);
  nl_field_asked_terms(nl_field_present(), german, name->str, append, terms);
  assert_true(g_str_has_suffix(terms->str, " XPfm XPfn XPbb bc bd bf bg "));
}

/* ---- numbers ---- */

static void
test_numbers(void **state)
{
  const struct {
    guint64 number;
    const char *terms;
  } rows[] = { { 0, "XNa0 XN~a0 " },
               { 7, "XNa7 XN~a7 " },
               { 12, "XNb12 XN~b12 " },
               { 360000000, "XNi360000000 XN~i36 " } };

  (void)state;
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GString) terms = g_string_new(NULL);
    nl_field_number_terms(nl_field_no(), rows[i].number, append, terms);
    assert_string_equal(terms->str, rows[i].terms);
  }
}

static void
assert_bounds(const char *rest, guint64 wanted_low, guint64 wanted_high)
{
  guint64 low = 0;
  guint64 high = 0;

  assert_true(nl_field_number_bounds(rest, &low, &high));
  assert_true(low == wanted_low && high == wanted_high);
}

static void
test_bounds(void **state)
{
  static const char *const none[] = { "", "a", "~a0", "12", "a12", "bx", "z1", "b 1", "#1:a0" };
  guint64 low = 0;
  guint64 high = 0;

  (void)state;
  assert_bounds("a0", 0, 0);
  assert_bounds("b12", 12, 12);
  assert_bounds("c12", 120, 129);
  assert_bounds("i36", 360000000, 369999999);
  for (guint i = 0; i < G_N_ELEMENTS(none); i++)
    assert_false(nl_field_number_bounds(none[i], &low, &high));
}

static void
test_numbered(void **state)
{
  g_autofree char *term = nl_field_numbered_term(nl_field_decision(), "XBfreibad", 2);

  (void)state;
  assert_string_equal(term, "XB#2:freibad");
}

/* ---- decisions ---- */

static void
append_of_field(const NlField *field, const char *term, gpointer user_data)
{
  assert_true(g_str_has_prefix(term, field->prefix));
  append(term, user_data);
}

static void
assert_decision(NlDecision decision, const char *wanted)
{
  g_autoptr(NlGerman) german = nl_german_new(stem, NULL);
  g_autoptr(GString) terms = g_string_new(NULL);

  decision.voted = TRUE;
  nl_decision_terms(&decision, german, append_of_field, terms);
  assert_string_equal(terms->str, wanted);
}

static void
test_decision_terms(void **state)
{
  const NlVote unknown = { .yes = -1, .no = -1, .abstentions = -1 };
  NlVote all = { .yes = 10, .no = 0, .abstentions = 1 };
  NlVote most = { .yes = 2, .no = 11, .abstentions = -1 };
  NlVote tie = { .yes = 5, .no = 5, .abstentions = -1 };
  NlVote said = { .yes = 9, .no = 1, .abstentions = -1, .majority = NL_MAJORITY_UNANIMOUS };

  (void)state;
  assert_decision((NlDecision){ .vote = unknown, .text = "Das Freibad" }, "XBdas XBfre ");
  assert_decision((NlDecision){ .vote = all, .result = NL_RESULT_ACCEPTED },
                  "XEangenommen XEeinstimmig XUja XYb10 XY~b10 XNa0 XN~a0 XHa1 XH~a1 ");
  assert_decision((NlDecision){ .vote = most, .result = NL_RESULT_REJECTED },
                  "XEabgelehnt XEmehrheitlich XUnein XYa2 XY~a2 XNb11 XN~b11 ");
  assert_decision((NlDecision){ .vote = tie }, "XUnein XYa5 XY~a5 XNa5 XN~a5 ");
  assert_decision((NlDecision){ .vote = said }, "XEeinstimmig XUja XYa9 XY~a9 XNa1 XN~a1 ");
}

/* ---- facets ---- */

static void
append_facet(NlFacetIndex facet, const char *value, const char *group, gpointer user_data)
{
  g_string_append_printf(user_data, "%d=%s(%s) ", facet, value, group);
}

static void
test_facets(void **state)
{
  g_autoptr(NlFacetPack) pack = nl_facet_pack_new("abc/1");
  g_autoptr(GString) seen = g_string_new(NULL);

  (void)state;
  nl_facet_pack_add(pack, NL_FACET_YEAR, "2024");
  nl_facet_pack_add(pack, NL_FACET_RESULT, "angenommen");
  nl_facet_pack_add(pack, NL_FACET_RESULT, "a\x1f\x1e");
  nl_facet_pack_add(pack, NL_FACET_RESULT, "angenommen");
  nl_facet_pack_add(pack, NL_FACET_SPEAKER, NULL);
  nl_facet_pack_add(pack, NL_FACET_SPEAKER, "");
  g_autofree char *packed = nl_facet_pack_end(pack);
  assert_true(nl_facet_unpack(packed, append_facet, seen));
  assert_string_equal(seen->str, "1=2024(abc/1) 4=angenommen(abc/1) 4=a  (abc/1) ");
  g_autofree char *group = nl_facet_group(packed);
  assert_string_equal(group, "abc/1");
  assert_false(nl_facet_unpack("abc", append_facet, seen));
}

/* ---- the table of an index folder ---- */

static void
add_to_table(NlFacetTableWriter *writer, guint document, const char *group, const char *speaker,
             const char *other)
{
  g_autoptr(NlFacetPack) pack = nl_facet_pack_new(group);
  nl_facet_pack_add(pack, NL_FACET_YEAR, "2024");
  nl_facet_pack_add(pack, NL_FACET_SPEAKER, speaker);
  nl_facet_pack_add(pack, NL_FACET_SPEAKER, other);
  g_autofree char *packed = nl_facet_pack_end(pack);
  nl_facet_table_writer_add(writer, document, packed);
}

/* Two speeches on an item, one on another of the meeting, and, after a number that is none, another meeting. */
static void
write_table(const char *folder)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlFacetTableWriter) writer = nl_facet_table_writer_new();
  add_to_table(writer, 1, "a/1", "Ute Moor", NULL);
  add_to_table(writer, 2, "a/1", "Ute Moor", NULL);
  add_to_table(writer, 3, "a/2", "Ute Moor", "Uwe Au");
  add_to_table(writer, 5, "b/1", "Uwe Au", NULL);
  assert_true(nl_facet_table_writer_finish(writer, folder, &error));
}

static void
append_count(NlFacetIndex facet, const char *value, guint count, gpointer user_data)
{
  g_string_append_printf(user_data, " %d=%s:%u", facet, value, count);
}

static void
assert_counts(const NlFacetTable *table, NlFacetCounted counted, const char *wanted)
{
  static const guint documents[] = { 5, 3, 2, 1 };
  g_autoptr(GString) seen = g_string_new(NULL);
  guint n = nl_facet_table_count(table, documents, G_N_ELEMENTS(documents), counted, append_count,
                                 seen);
  g_autofree char *found = g_strdup_printf("%u%s", n, seen->str);
  assert_string_equal(found, wanted);
}

static void
test_facet_table(void **state)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp("nachlese-facets-XXXXXX", NULL);
  g_autofree char *path = g_build_filename(folder, NL_FACET_TABLE_NAME, NULL);
  (void)state;
  assert_null(nl_facet_table_open(folder, &error));
  assert_null(error);
  write_table(folder);
  g_autoptr(NlFacetTable) table = nl_facet_table_open(folder, &error);
  assert_non_null(table);
  assert_counts(table, NL_COUNT_DOCUMENTS, "4 1=2024:4 2=Ute Moor:3 2=Uwe Au:2");
  assert_counts(table, NL_COUNT_GROUPS, "3 1=2024:3 2=Ute Moor:2 2=Uwe Au:2");
  assert_counts(table, NL_COUNT_MEETINGS, "2 1=2024:2 2=Ute Moor:1 2=Uwe Au:2");
  g_unlink(path);
  g_rmdir(folder);
}

/* Cut short anywhere it is refused; with any byte changed it may be read, but never beyond its end. */
static void
test_damaged_facet_table(void **state)
{
  static const guint documents[] = { 0, 1, 2, 3, 4, 5, 6, G_MAXUINT };
  g_autofree char *folder = g_dir_make_tmp("nachlese-facets-XXXXXX", NULL);
  g_autofree char *path = g_build_filename(folder, NL_FACET_TABLE_NAME, NULL);
  g_autofree char *bytes = NULL;
  gsize length = 0;
  (void)state;
  write_table(folder);
  assert_true(g_file_get_contents(path, &bytes, &length, NULL));
  for (gsize n = 0; n < length; n++) {
    g_autoptr(GError) error = NULL;
    assert_true(g_file_set_contents(path, bytes, (gssize)n, NULL));
    assert_null(nl_facet_table_open(folder, &error));
    assert_non_null(error);
  }
  for (gsize n = 0; n < length; n++) {
    char kept = bytes[n];
    bytes[n] = n % 2 ? '\xff' : '9';
    assert_true(g_file_set_contents(path, bytes, (gssize)length, NULL));
    g_autoptr(NlFacetTable) table = nl_facet_table_open(folder, NULL);
    g_autoptr(GString) seen = g_string_new(NULL);
    if (table)
      nl_facet_table_count(table, documents, G_N_ELEMENTS(documents), NL_COUNT_GROUPS, append_count,
                           seen);
    bytes[n] = kept;
  }
  g_unlink(path);
  g_rmdir(folder);
}

/* What a decision is said to be must be words that can be asked for. */
static void
test_result_words_are_known(void **state)
{
  g_autoptr(NlGerman) german = nl_german_new(NULL, NULL);

  (void)state;
  for (int kind = NL_DECISION_RESOLUTION; kind <= NL_DECISION_ELECTION; kind++) {
    NlDecision decision
        = { .kind = (NlDecisionKind)kind, .result = NL_RESULT_ACCEPTED, .voted = TRUE };
    const char *words[NL_RESULT_WORDS + 1];
    decision.vote.majority = NL_MAJORITY_UNANIMOUS;
    nl_decision_result_words(&decision, words);
    for (guint i = 0; words[i] != NULL; i++) {
      g_autoptr(GString) terms = g_string_new(NULL);
      nl_field_terms(nl_field_result(), german, words[i], append, terms);
      assert_true(terms->len > 0);
    }
  }
}

static void
test_kind_words_are_known(void **state)
{
  (void)state;
  for (int kind = NL_KIND_OTHER; kind <= NL_KIND_EXCERPT; kind++)
    assert_string_equal(nl_record_kind_word((NlRecordKind)kind), nl_field_kind()->keywords[kind]);
  assert_string_equal(nl_record_kind_word(NL_KIND_MINUTES), "niederschrift");
  assert_null(nl_field_kind()->keywords[NL_KIND_EXCERPT + 1]);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_table),
    cmocka_unit_test(test_find),
    cmocka_unit_test(test_by_name),
    cmocka_unit_test(test_terms),
    cmocka_unit_test(test_persons),
    cmocka_unit_test(test_many_words),
    cmocka_unit_test(test_very_many_words),
    cmocka_unit_test(test_numbers),
    cmocka_unit_test(test_bounds),
    cmocka_unit_test(test_numbered),
    cmocka_unit_test(test_decision_terms),
    cmocka_unit_test(test_facets),
    cmocka_unit_test(test_facet_table),
    cmocka_unit_test(test_damaged_facet_table),
    cmocka_unit_test(test_result_words_are_known),
    cmocka_unit_test(test_kind_words_are_known),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
