/* test-screen.c: which needs a text meets, and what is known of a text that rules were put to. */
#include "indexer/recall.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static gboolean
is_met(const NlScreen *screen, const char *text, guint need)
{
  g_autofree guint64 *met = g_new(guint64, nl_screen_n_words(screen));
  nl_screen_read(screen, text, strlen(text), met);
  return nl_screen_are_met(met, &need, 1);
}

/* Each string is found where strstr finds it, wherever its key stands in it and in the text. */
static void
test_as_strstr(void **state)
{
  static const char *const texts[]
      = { "",    "J",        "Ja",     "aJ",         "Jna", "geändert: Ja", "gen\xc3",
          "ein", "neinnein", "Neinei", "eineinnein", ": :", "durchgeführt" };
  static const char *const strings[]
      = { "Ja",           "J",     ":",    "ä", "nein", "eine", "neinnein", "geändert",
          "durchgeführt", "führt", "ert: " };

  (void)state;
  for (guint s = 0; s < G_N_ELEMENTS(strings); s++) {
    g_autoptr(NlScreen) screen = nl_screen_new();
    guint needs[G_N_ELEMENTS(strings)];
    /* the others take the keys that it might wait at */
    for (guint i = 0; i < G_N_ELEMENTS(strings); i++) {
      guint at = (s + i) % G_N_ELEMENTS(strings);
      needs[at] = nl_screen_add(screen, (const char *const[]){ strings[at], NULL });
    }
    for (guint t = 0; t < G_N_ELEMENTS(texts); t++)
      for (guint i = 0; i < G_N_ELEMENTS(strings); i++)
        if (is_met(screen, texts[t], needs[i]) != (strstr(texts[t], strings[i]) != NULL))
          fail_msg("%s in \"%s\"", strings[i], texts[t]);
  }
}

static void
test_needs(void **state)
{
  static const char *const one[] = { "Nein", "Ja", NULL }, *const other[] = { "Enthaltung", NULL },
                           *const small[] = { "Nein", "in", NULL };
  g_autoptr(NlScreen) screen = nl_screen_new();
  guint first = nl_screen_add(screen, one), second = nl_screen_add(screen, other);

  (void)state;
  assert_int_not_equal(first, second);
  assert_int_equal(nl_screen_add(screen, one), first);
  assert_int_equal(nl_screen_add(screen, small), 0);
  assert_true(is_met(screen, "Ja: 3", first));
  assert_true(is_met(screen, "3 Nein", first));
  assert_false(is_met(screen, "3 Nein", second));
  assert_true(is_met(screen, "", 0));
}

/* More than there are bits in a word. */
static void
test_many(void **state)
{
  g_autoptr(NlScreen) screen = nl_screen_new();
  guint needs[200];

  (void)state;
  for (guint i = 0; i < G_N_ELEMENTS(needs); i++) {
    g_autofree char *string = g_strdup_printf("<%u>", i);
    needs[i] = nl_screen_add(screen, (const char *const[]){ string, NULL });
  }
  for (guint i = 0; i < G_N_ELEMENTS(needs); i++)
    assert_int_equal(is_met(screen, "a <7> <130> b", needs[i]), i == 7 || i == 130);
}

/* A text is known by its bytes, not by where it stands, until it is forgotten. */
static void
test_recall(void **state)
{
  static const char *const strings[] = { "Ja", NULL };
  g_autoptr(NlScreen) screen = nl_screen_new();
  guint need = nl_screen_add(screen, strings);
  NlRecall *recall = nl_recall_new(screen);
  g_autofree char *copy = g_strdup("Ja: 3");
  NlKnown *known = nl_recall_text(recall, "Ja: 3");

  (void)state;
  assert_true(nl_screen_are_met(known->met, &need, 1));
  assert_int_equal(known->first[NL_RULE_YES], NL_NOT_ASKED);
  known->first[NL_RULE_YES] = 4;
  assert_false(nl_screen_are_met(nl_recall_text(recall, "Nein: 3")->met, &need, 1));
  assert_int_equal(nl_recall_text(recall, "Nein: 3")->first[NL_RULE_YES], NL_NOT_ASKED);
  assert_int_equal(nl_recall_text(recall, copy)->first[NL_RULE_YES], 4);
  copy[0] = 'j';
  assert_int_equal(nl_recall_text(recall, copy)->first[NL_RULE_YES], NL_NOT_ASKED);
  nl_recall_clear(recall);
  assert_int_equal(nl_recall_text(recall, "Ja: 3")->first[NL_RULE_YES], NL_NOT_ASKED);
  nl_recall_free(recall);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_as_strstr),
    cmocka_unit_test(test_needs),
    cmocka_unit_test(test_many),
    cmocka_unit_test(test_recall),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
