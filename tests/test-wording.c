/* test-wording.c: what wordings differ in; which number goes on where another ends. */
#include "query/family.h"
#include "query/wording.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* removed and added NULL: the texts differ, but not simply; same: they do not. */
typedef struct {
  const char *first, *second;
  gboolean same;
  const char *removed, *added;
} Case;

static const Case cases[] = {
  { "Die Brücke wird gebaut.", "Die  Bruecke\nwird gebaut", TRUE, NULL, NULL },
  { "Es gibt höchstens 400 Euro dafür.", "Es gibt höchstens 520 Euro dafür.", FALSE, "400", "520" },
  { "Der Steg wird gebaut und bemalt.", "Der Steg wird gebaut.", FALSE, "und bemalt.", NULL },
  { "Der Steg am See wird gebaut.", "Der Steg wird gebaut.", FALSE, "am See", NULL },
  { "Der Steg wird gebaut.", "Der Steg am See wird gebaut.", FALSE, NULL, "am See" },
  { "Der Ausschuss beschließt den Bau eines neuen Stegs am See.",
    "Der Rat beschließt den Bau eines neuen Stegs am See.", TRUE, NULL, NULL },
  { "Höchstens 400 Euro werden für den Bau eines Stegs bewilligt.",
    "Höchstens 520 Euro werden für den Bau eines Stegs bewilligt.", FALSE, "400", "520" },
  { "Der Steg wird gebaut.", "Nichts geschieht mehr, solange niemand zahlt.", FALSE, NULL, NULL },
  { "", "", TRUE, NULL, NULL },
  { "", "Der Steg wird gebaut.", FALSE, NULL, "Der Steg wird gebaut." },
};

static void
test_difference(G_GNUC_UNUSED void **state)
{
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *removed = NULL;
    g_autofree char *added = NULL;
    gboolean differ = nl_wording_difference(cases[i].first, cases[i].second, &removed, &added);
    g_autofree char *got
        = g_strdup_printf("%s: %d [%s] [%s]", cases[i].second, differ, removed, added);
    g_autofree char *wanted = g_strdup_printf("%s: %d [%s] [%s]", cases[i].second, !cases[i].same,
                                              cases[i].removed, cases[i].added);
    assert_string_equal(got, wanted);
  }
}

static void
test_numbers(G_GNUC_UNUSED void **state)
{
  static const struct {
    const char *code, *base;
    gboolean extends;
  } numbers[] = {
    { "18828-20", "18828-20", TRUE },
    { "18828-20-e5", "18828-20", TRUE },
    { "18828-20e5", "18828-20", TRUE },
    { "18828-2045", "18828-20", FALSE },
    { "18828-20", "18828-20-e5", FALSE },
    { "2023/087/1", "2023/087", TRUE },
    { "2023/0871", "2023/087", FALSE },
    { "ant", "an", FALSE },
    { "2023/087", "2023", FALSE },
    { "2023", "2023", TRUE },
    { "18828-20", "", FALSE },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++) {
    if (nl_code_extends(numbers[i].code, numbers[i].base) != numbers[i].extends)
      fail_msg("%s of %s", numbers[i].code, numbers[i].base);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_difference),
    cmocka_unit_test(test_numbers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
