/* test-seat.c: seats as terms of the index, and back. */
#include "corpus/seat.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static char *
term_of(const char *name, const char *office, const char *organization)
{
  g_autoptr(NlRecord) record = nl_record_new();
  NlParticipant *participant = nl_record_add_participant(record);
  participant->name = name;
  participant->role = office;
  participant->organization = "GRÜNE";
  participant->present = TRUE;
  record->meeting.organization = organization;
  record->meeting.body = "Stadt Hagebuchen";
  return nl_seat_term(record, participant);
}

static void
test_round(G_GNUC_UNUSED void **state)
{
  g_auto(NlSeat) seat = { 0 };
  g_autofree char *term = term_of("Anna Kruse", NULL, "Rat");
  assert_true(nl_seat_parse(term, &seat));
  assert_string_equal(seat.name, "Anna Kruse");
  assert_string_equal(seat.party, "GRÜNE");
  assert_null(seat.office);
  assert_string_equal(seat.organization, "Rat");
  assert_string_equal(seat.body, "Stadt Hagebuchen");
  assert_true(seat.present);
}

/* First the office goes, then the end of the committee's name, never within a character. */
static void
test_long(G_GNUC_UNUSED void **state)
{
  g_autofree char *wide = g_strnfill(400, 'x');
  for (guint length = 60; length < 200; length++) {
    g_auto(NlSeat) seat = { 0 };
    g_autoptr(GString) name = g_string_new(NULL);
    for (guint i = 0; i < length; i++)
      g_string_append(name, "ü");
    g_autofree char *term = term_of("Anna Kruse", "Vorsitzende des Ausschusses", name->str);
    assert_true(strlen(term) <= NL_SEAT_MAX);
    assert_true(g_utf8_validate(term, -1, NULL));
    assert_true(nl_seat_parse(term, &seat));
    assert_true(g_str_has_prefix(name->str, seat.organization));
    assert_string_equal(seat.name, "Anna Kruse");
    assert_string_equal(seat.body, "Stadt Hagebuchen");
    assert_int_equal(seat.office != NULL, length <= 85);
  }
  assert_null(term_of(wide, NULL, "Rat"));
}

static void
test_foreign(G_GNUC_UNUSED void **state)
{
  static const char *const terms[]
      = { "", "XSEAT", "XRkruse", "XSEATAnna Kruse", "XSEAT\037\037\037\037\0371" };
  for (gsize i = 0; i < G_N_ELEMENTS(terms); i++) {
    g_auto(NlSeat) seat = { 0 };
    assert_false(nl_seat_parse(terms[i], &seat));
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_round),
    cmocka_unit_test(test_long),
    cmocka_unit_test(test_foreign),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
