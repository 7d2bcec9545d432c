/* test-record.c: records through JSON and back, what is no record, and page text. */
#include "corpus/archive.h"
#include "corpus/decision_terms.h"
#include "corpus/hit.h"
#include "corpus/pages.h"
#include "corpus/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Each property of the schema once, in its order. */
static const char *const full
    = "{\"source\":{\"path\":\"a.pdf\",\"sha256\":\"00\",\"mediaType\":\"application/"
      "pdf\",\"pages\":3},"
      "\"kind\":\"minutes\",\"meeting\":{\"organization\":\"Rat\",\"body\":\"Stadt "
      "Moorbeck\",\"number\":\"2\","
      "\"start\":\"2024-03-12T18:00\",\"end\":\"2024-03-12T20:00\",\"location\":\"Rathaus\"},"
      "\"paper\":{\"reference\":\"12/"
      "2024\",\"paperType\":\"Antrag\",\"name\":\"Deich\",\"date\":\"2024-03-01\","
      "\"originator\":\"SPD\",\"consultation\":[{\"organization\":\"Rat\",\"date\":\"2024-03-12\","
      "\"role\":"
      "\"Entscheidung\",\"public\":false}]},\"participants\":[{\"name\":\"Ute "
      "Brand\",\"title\":\"Dr.\",\"role\":\"Rm\","
      "\"organization\":\"SPD\",\"status\":\"present\",\"from\":\"18:10\",\"until\":\"19:00\","
      "\"substitutes\":\"Jan Ohm\","
      "\"evidence\":{\"page\":1,\"line\":4,\"lines\":2,\"rule\":\"list\"}},{\"name\":\"Jan "
      "Ohm\",\"status\":\"absent\"}],"
      "\"agendaItems\":[{\"number\":\"1\",\"name\":\"Deich\",\"public\":true,\"reference\":[\"12/"
      "2024\"],\"page\":2,"
      "\"text\":\"Es wird beraten.\",\"speeches\":[{\"speaker\":\"Ute "
      "Brand\",\"organization\":\"SPD\",\"text\":\"Ja.\","
      "\"page\":2,\"quoted\":true,\"evidence\":{\"line\":7}}],\"decisions\":[{\"kind\":"
      "\"resolution\",\"result\":"
      "\"accepted\",\"text\":\"Der Deich wird "
      "gebaut.\",\"vote\":{\"majority\":\"unanimous\",\"yes\":9,\"no\":0,"
      "\"abstentions\":1,\"for\":[\"SPD\"],\"against\":[\"FDP\"],\"abstaining\":[\"CDU\"]},"
      "\"page\":3,\"quoted\":true,"
      "\"evidence\":{\"rule\":\"vote\"},\"role\":\"main\"},{\"kind\":\"referral\",\"text\":\"In "
      "den Ausschuss.\","
      "\"vote\":{}}],\"evidence\":{\"page\":2},\"amounts\":[{\"value\":1000.5,\"currency\":\"EUR\","
      "\"text\":\"1.000,50 "
      "Euro\"},{\"value\":7}]},{\"number\":\"2\",\"public\":false}],\"references\":[\"12/"
      "2024\",\"13/2024\"],"
      "\"signatures\":[{\"name\":\"Ute Brand\",\"role\":\"Vorsitz\"}],\"attachments\":[\"Plan\"],"
      "\"findings\":[{\"code\":\"number-missing\",\"message\":\"no item "
      "3\",\"page\":3,\"line\":9}]}";

static NlRecord *
parse(const char *text, GError **error)
{
  json_t *json = json_loads(text, 0, NULL);
  assert_non_null(json);
  NlRecord *record = nl_record_from_json(json, error);
  json_decref(json);
  return record;
}

static char *
print(const NlRecord *record)
{
  json_t *json = nl_record_to_json(record);
  char *text = json_dumps(json, JSON_COMPACT);
  json_decref(json);
  return text;
}

static void
test_round_trip(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlRecord) record = parse(full, NULL);
  assert_non_null(record);
  char *text = print(record);
  assert_string_equal(text, full); /* key order too */
  free(text);
}

static void
test_read_values(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlRecord) record = parse(full, NULL);
  const NlAgendaItem *item = g_ptr_array_index(record->agenda_items, 0);
  const NlDecision *first = g_ptr_array_index(item->decisions, 0);
  const NlDecision *second = g_ptr_array_index(item->decisions, 1);
  assert_int_equal(record->kind, NL_KIND_MINUTES);
  assert_true(((NlParticipant *)g_ptr_array_index(record->participants, 0))->present);
  assert_false(((NlParticipant *)g_ptr_array_index(record->participants, 1))->present);
  assert_int_equal(first->vote.no, 0);
  assert_int_equal(first->vote.majority, NL_MAJORITY_UNANIMOUS);
  assert_true(second->voted);
  assert_int_equal(second->vote.yes, -1);
  assert_int_equal(second->result, NL_RESULT_UNKNOWN);
  assert_int_equal(item->is_public, NL_TRUE);
  assert_int_equal(((NlAgendaItem *)g_ptr_array_index(record->agenda_items, 1))->is_public,
                   NL_FALSE);
}

/* What a reader makes is as what is read back: nothing unknown is printed. */
static void
test_made_by_hand(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlRecord) record = nl_record_new();
  record->source.path = nl_record_keep(record, "a.txt");
  record->source.sha256 = nl_record_keep_len(record, "00ff", 2);
  record->source.media_type = nl_record_keep(record, "text/plain");
  NlAgendaItem *item = nl_record_add_item(record);
  item->name = nl_record_keep(record, "Deich");
  item->number = nl_record_keep(record, "");
  NlDecision *decision = nl_item_add_decision(item);
  decision->text = nl_record_keep(record, "Ja.");
  nl_item_add_amount(item)->value = 2.0;
  assert_true(nl_record_add_reference(record, record->references, "1/2"));
  assert_false(nl_record_add_reference(record, record->references, "1/2"));
  nl_record_add_finding(record, NL_FINDING_NUMBER_MISSING, 0, 4, "%d of %d", 1, 2);
  char *text = print(record);
  assert_string_equal(
      text,
      "{\"source\":{\"path\":\"a.txt\",\"sha256\":\"00\",\"mediaType\":\"text/plain\"},\"kind\":"
      "\"other\",\"agendaItems\":[{\"name\":\"Deich\",\"decisions\":[{\"kind\":\"resolution\","
      "\"text\":\"Ja.\"}],\"amounts\":[{\"value\":2}]}],\"references\":[\"1/2\"],\"findings\":"
      "[{\"code\":\"number-missing\",\"message\":\"1 of 2\",\"line\":4}]}");
  free(text);
}

static void
test_malformed(G_GNUC_UNUSED void **state)
{
#define SOURCE                                                                                     \
  "\"source\":{\"path\":\"a\",\"sha256\":\"0\",\"mediaType\":\"t\"},\"kind\":\"minutes\""
  static const struct {
    const char *json, *message;
  } cases[] = {
    { "[]", "no object" },
    { "{}", "source: missing" },
    { "{\"source\":{\"path\":\"a\",\"sha256\":\"0\",\"mediaType\":\"t\"}}", "kind: missing" },
    { "{\"source\":{\"path\":7,\"sha256\":\"0\",\"mediaType\":\"t\"},\"kind\":\"paper\"}",
      "source: path: no text" },
    { "{" SOURCE ",\"signatures\":[{\"name\":\"\"}]}", "signatures: 0: name: empty" },
    { "{\"source\":{\"path\":\"a\",\"sha256\":\"0\",\"mediaType\":\"t\"},\"kind\":\"poem\"}",
      "kind: none of the words it may be" },
    { "{" SOURCE ",\"meeting\":[]}", "meeting: no object" },
    { "{" SOURCE ",\"agendaItems\":{}}", "agendaItems: no list" },
    { "{" SOURCE ",\"agendaItems\":[{},{\"page\":-1}]}",
      "agendaItems: 1: page: number out of range" },
    { "{" SOURCE ",\"agendaItems\":[{\"page\":\"2\"}]}", "agendaItems: 0: page: no whole number" },
    { "{" SOURCE ",\"agendaItems\":[{\"public\":1}]}",
      "agendaItems: 0: public: neither true nor false" },
    { "{" SOURCE ",\"agendaItems\":[{\"decisions\":[{\"kind\":\"resolution\"}]}]}",
      "agendaItems: 0: decisions: 0: text: missing" },
    { "{" SOURCE
      ",\"agendaItems\":[{\"decisions\":[{\"kind\":\"resolution\",\"text\":\"a\",\"vote\":{\"yes\":"
      "99999999999}}]}]}",
      "agendaItems: 0: decisions: 0: vote: yes: number out of range" },
    { "{" SOURCE ",\"agendaItems\":[{\"amounts\":[{\"value\":\"viel\"}]}]}",
      "agendaItems: 0: amounts: 0: value: no number" },
    { "{" SOURCE ",\"references\":[3]}", "references: an element is no text" },
    { "{" SOURCE ",\"meeting\":{\"start\":\"morgen\"}}",
      "meeting: start: no date, nor date and time" },
    { "{" SOURCE ",\"meeting\":{\"end\":\"2023-03-0\u02a91\"}}",
      "meeting: end: no date, nor date and time" },
    { "{" SOURCE ",\"paper\":{\"date\":\"2023-03-01T12\"}}",
      "paper: date: no date, nor date and time" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GError) error = NULL;
    assert_null(parse(cases[i].json, &error));
    assert_true(g_error_matches(error, NL_RECORD_ERROR, NL_RECORD_ERROR_MALFORMED));
    assert_string_equal(error->message, cases[i].message);
  }
}

static void
test_words(G_GNUC_UNUSED void **state)
{
  for (int kind = NL_KIND_OTHER; kind <= NL_KIND_EXCERPT; kind++)
    assert_int_equal(nl_record_kind_from_name(nl_record_kind_name((NlRecordKind)kind)), kind);
  for (int kind = NL_DECISION_RESOLUTION; kind <= NL_DECISION_ELECTION; kind++)
    assert_int_equal(nl_decision_kind_from_name(nl_decision_kind_name((NlDecisionKind)kind)), kind);
  assert_int_equal(nl_record_kind_from_name("poem"), -1);
  assert_int_equal(nl_decision_kind_from_name(""), -1);
}

/* ---- hits ---- */

static void
note_hit(const NlHit *hit, gpointer user_data)
{
  g_autofree char *id = nl_hit_id(hit);
  g_string_append_printf(user_data, "%s %s [%s]\n", nl_hit_kind_name(hit->kind), id, hit->text);
}

static void
test_hits(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlRecord) record = parse(full, NULL);
  g_autoptr(GString) seen = g_string_new(NULL);
  nl_record_each_hit(record, "abc", "Kopf", note_hit, seen);
  assert_string_equal(seen->str, "document abc [Kopf]\n"
                                 "item abc/1 [Deich\n\nEs wird beraten.]\n"
                                 "speech abc/1/1 [Ja.]\n"); /* item 2 is not public */
}

static void
print_speech(const NlHit *hit, gpointer user_data)
{
  gsize length = 0;
  if (hit->kind != NL_HIT_SPEECH)
    return;
  char *data = nl_hit_to_data(hit, NULL, &length);
  g_string_append_len(user_data, data, (gssize)length);
  g_free(data);
}

static void
test_hit_data(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlRecord) record = parse(full, NULL);
  g_autoptr(GString) data = g_string_new(NULL);
  const char *text = NULL;
  nl_record_each_hit(record, "abc", NULL, print_speech, data);
  json_t *json = nl_hit_from_data(data->str, data->len, &text, NULL);
  assert_string_equal(text, "Ja.");
  assert_null(json_object_get(json, "text"));
  assert_string_equal(json_string_value(json_object_get(json, "id")), "abc/1/1");
  assert_string_equal(json_string_value(json_object_get(json, "speaker")), "Ute Brand");
  assert_int_equal(json_integer_value(json_object_get(json, "page")), 2);
  const json_t *decisions = json_object_get(json, "decisions");
  assert_int_equal(json_array_size(decisions), 2);
  assert_null(json_object_get(json_array_get(decisions, 0), "evidence"));
  json_decref(json);
}

/* Format 1 of the archive; and what is none. */
static void
test_hit_data_of_old(G_GNUC_UNUSED void **state)
{
  static const char old[] = "{\"id\":\"abc/1\",\"text\":\"Ja.\"}", list[] = "[]";
  g_autoptr(GError) error = NULL;
  const char *text = NULL;
  json_t *json = nl_hit_from_data(old, strlen(old), &text, NULL);
  assert_string_equal(json_string_value(json_object_get(json, "id")), "abc/1");
  assert_string_equal(text, "Ja.");
  json_decref(json);
  assert_null(nl_hit_from_data(list, strlen(list), &text, &error));
  assert_true(g_error_matches(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT));
}

static void
test_result_words(G_GNUC_UNUSED void **state)
{
  const char *words[NL_RESULT_WORDS + 1];
  NlDecision decision = { .kind = NL_DECISION_REFERRAL, .result = NL_RESULT_REJECTED };
  decision.vote.majority = NL_MAJORITY_MAJORITY;
  nl_decision_result_words(&decision, words);
  assert_string_equal(words[0], "verwiesen");
  assert_string_equal(words[1], "abgelehnt");
  assert_null(words[2]); /* nothing is said of a vote */
  decision.voted = TRUE;
  nl_decision_result_words(&decision, words);
  assert_string_equal(words[2], "mehrheitlich");
}

/* ---- page text ---- */

static void
test_pages(G_GNUC_UNUSED void **state)
{
  g_autoptr(NlPages) pages = nl_pages_from_text("eins\r\n\nzwei\fdrei\rvier\n\f", -1, "text/plain");
  assert_true(pages->is_paged);
  assert_int_equal(pages->pages->len, 2);
  const NlPage *second = g_ptr_array_index(pages->pages, 1);
  NlLine *line = g_ptr_array_index(second->lines, 1);
  assert_int_equal(second->number, 2);
  assert_int_equal(line->number, 2);
  nl_line_take_text(line, g_strdup("fünf"));
  g_autofree char *text = nl_pages_to_text(pages);
  assert_string_equal(text, "eins\n\nzwei\n\fdrei\nfünf\n");
  g_autoptr(NlPages) plain = nl_pages_from_text("ab\ncd", 4, "text/plain");
  g_autofree char *cut = nl_pages_to_text(plain);
  assert_false(plain->is_paged);
  assert_string_equal(cut, "ab\nc\n");
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_round_trip),   cmocka_unit_test(test_read_values),
    cmocka_unit_test(test_made_by_hand), cmocka_unit_test(test_malformed),
    cmocka_unit_test(test_words),        cmocka_unit_test(test_hits),
    cmocka_unit_test(test_hit_data),     cmocka_unit_test(test_hit_data_of_old),
    cmocka_unit_test(test_result_words), cmocka_unit_test(test_pages),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
