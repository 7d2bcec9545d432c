/* test-dates.c: dates and numbers as users write them. */
#include <glib.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "query/dates.h"
#include "query/numbers.h"

/* wanted NULL: no date. */
typedef struct {
  const char *text, *wanted, *german;
} Case;

static const Case cases[] = {
  { "2024", "20240101..20241231", "vom 01.01.2024 bis 31.12.2024" },
  { "2024-03", "20240301..20240331", NULL },
  { "2024-3", "20240301..20240331", NULL },
  { "2024-02", "20240201..20240229", NULL },
  { "2023-02", "20230201..20230228", NULL },
  { "2024-03-12", "20240312..20240312", "am 12.03.2024" },
  { "12.03.2024", "20240312..20240312", NULL },
  { "1.3.2024", "20240301..20240301", NULL },
  { "1. 3. 2024", "20240301..20240301", NULL },
  { "03.2024", "20240301..20240331", NULL },
  { "März 2024", "20240301..20240331", NULL },
  { "Ma\xcc\x88rz 2024", "20240301..20240331", NULL },
  { "Maerz 2024", "20240301..20240331", NULL },
  { "mrz 2024", NULL, NULL },
  { "Jan. 2024", "20240101..20240131", NULL },
  { "Jänner 2024", "20240101..20240131", NULL },
  { "12. März 2024", "20240312..20240312", NULL },
  { " 2024 ", "20240101..20241231", NULL },
  { "2023-03..2024", "20230301..20241231", NULL },
  { "12.03.2024..15.03.2024", "20240312..20240315", "vom 12.03.2024 bis 15.03.2024" },
  { "März 2023 .. Mai 2023", "20230301..20230531", NULL },
  { "2023..", "20230101..", "ab 01.01.2023" },
  { "..2022", "..20221231", "bis 31.12.2022" },
  { "2024..2023", NULL, NULL },
  { "..", NULL, NULL },
  { "", NULL, NULL },
  { "31.02.2024", NULL, NULL },
  { "29.02.2023", NULL, NULL },
  { "2024-13", NULL, NULL },
  { "2024-00", NULL, NULL },
  { "0000", NULL, NULL },
  { "00.03.2024", NULL, NULL },
  { "2024-03-12-", NULL, NULL },
  { "20240312", NULL, NULL },
  { "12.03.24", NULL, NULL },
  { "2024 03", NULL, NULL },
  { "gestern", NULL, NULL },
  { "2024..gestern", NULL, NULL },
  { "99999999999999", NULL, NULL },
};

static void
test_cases(void **state)
{
  (void)state;
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    NlDateRange range = { "", "" };
    gboolean is_date = nl_dates_parse(cases[i].text, FALSE, &range);
    g_autofree char *got = is_date ? g_strdup_printf("%s..%s", range.low, range.high) : NULL;
    if (g_strcmp0(got, cases[i].wanted) != 0)
      fail_msg("\"%s\" gives %s, not %s", cases[i].text, got ? got : "none",
               cases[i].wanted ? cases[i].wanted : "none");
    if (cases[i].german) {
      g_autofree char *german = nl_dates_describe(&range);
      assert_string_equal(german, cases[i].german);
    }
  }
}

static void
test_years(void **state)
{
  (void)state;
  NlDateRange range;
  assert_true(nl_dates_parse("2024", TRUE, &range));
  assert_true(nl_dates_parse("2020..2022", TRUE, &range));
  assert_string_equal(range.low, "20200101");
  assert_string_equal(range.high, "20221231");
  assert_false(nl_dates_parse("2024-03", TRUE, &range));
  assert_false(nl_dates_parse("2024..2024-03", TRUE, &range));
}

/* ---- numbers ---- */

/* wanted NULL: no number. */
static void
assert_number(const char *text, gboolean euro, const char *wanted)
{
  NlNumberRange range;
  gboolean good = nl_numbers_parse(text, euro, &range);
  g_autofree char *got = good ? nl_numbers_describe(&range, euro) : NULL;
  if (g_strcmp0(got, wanted) != 0)
    fail_msg("%s: wanted %s, got %s", text, wanted ? wanted : "none", got ? got : "none");
}

static void
test_counts(void **state)
{
  static const char *const none[] = { "",    "..",   "viele", "5,5",    "-5",
                                      "5 6", "5...", "7..2",  "5 Euro", "1234567890123456",
                                      "١" };
  (void)state;
  assert_number("5", FALSE, "5");
  assert_number(" 0 ", FALSE, "0");
  assert_number("1.200", FALSE, "1200");
  assert_number("5..", FALSE, "5 oder mehr");
  assert_number("..3", FALSE, "höchstens 3");
  assert_number("2..4", FALSE, "2 bis 4");
  assert_number("2 .. 4", FALSE, "2 bis 4");
  assert_number("3..3", FALSE, "3");
  for (gsize i = 0; i < G_N_ELEMENTS(none); i++)
    assert_number(none[i], FALSE, NULL);
}

static void
test_amounts(void **state)
{
  static const char *const none[] = { "",
                                      "Euro",
                                      "10,123",
                                      "1.00.000",
                                      "12.34.56",
                                      "5 Dollar",
                                      "5 Mrd. Mrd. Euro",
                                      "999999999999999 Mrd. Euro",
                                      "1.000.000.000.000.000.000.000",
                                      "50.0000",
                                      "10,5,5" };
  (void)state;
  assert_number("50000", TRUE, "50.000 €");
  assert_number("50.000", TRUE, "50.000 €");
  assert_number("50'000", TRUE, "50.000 €");
  assert_number("10.000,50", TRUE, "10.000,50 €");
  assert_number("10000,5", TRUE, "10.000,50 €");
  assert_number("10000.50", TRUE, "10.000,50 €");
  assert_number("0,99", TRUE, "0,99 €");
  assert_number("50000 Euro", TRUE, "50.000 €");
  assert_number("50000€", TRUE, "50.000 €");
  assert_number("50 EUR", TRUE, "50 €");
  assert_number("3,6 Mio. Euro", TRUE, "3.600.000 €");
  assert_number("74 Millionen", TRUE, "74.000.000 €");
  assert_number("2 tausend", TRUE, "2.000 €");
  assert_number("1,5 Mrd. €", TRUE, "1.500.000.000 €");
  assert_number("50.000..100.000", TRUE, "50.000 € bis 100.000 €");
  assert_number("50000.. ", TRUE, "50.000 € oder mehr");
  assert_number("..1 Mio. Euro", TRUE, "höchstens 1.000.000 €");
  for (gsize i = 0; i < G_N_ELEMENTS(none); i++)
    assert_number(none[i], TRUE, NULL);
}

int
main(void)
{
  const struct CMUnitTest tests[] = { cmocka_unit_test(test_counts), cmocka_unit_test(test_amounts),
                                      cmocka_unit_test(test_cases), cmocka_unit_test(test_years) };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
