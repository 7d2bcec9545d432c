/* test-screen.c: which needs a text meets, and what is known of a text that rules were put to. */
#include "indexer/recall.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static guint
add_one(NlScreen *screen, char *string, gboolean caseless)
{
  return nl_screen_add(screen, (const NlLiteral[]){ { string, caseless }, { NULL, FALSE } });
}

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
  static char *const strings[]
      = { "Ja",           "J",     ":",    "ä", "nein", "eine", "neinnein", "geändert",
          "durchgeführt", "führt", "ert: " };

  (void)state;
  for (guint s = 0; s < G_N_ELEMENTS(strings); s++) {
    g_autoptr(NlScreen) screen = nl_screen_new();
    guint needs[G_N_ELEMENTS(strings)];
    /* the others take the keys that it might wait at */
    for (guint i = 0; i < G_N_ELEMENTS(strings); i++) {
      guint at = (s + i) % G_N_ELEMENTS(strings);
      needs[at] = add_one(screen, strings[at], FALSE);
    }
    for (guint t = 0; t < G_N_ELEMENTS(texts); t++)
      for (guint i = 0; i < G_N_ELEMENTS(strings); i++)
        if (is_met(screen, texts[t], needs[i]) != (strstr(texts[t], strings[i]) != NULL))
          fail_msg("%s in \"%s\"", strings[i], texts[t]);
  }
}

/* In whichever case, but for characters of which PCRE2 knows more than we do: a text with one meets everything. */
static void
test_caseless(void **state)
{
  static const char *const small[] = { "sitzung", "Sitzung", "SITZUNG", "zur Sitzunge" };
  static const char *const umlauts[] = { "über", "Über", "ÜBER", "darüber" };
  g_autoptr(NlScreen) screen = nl_screen_new();
  guint sitting = add_one(screen, "Sitzung", TRUE), above = add_one(screen, "Über", TRUE);
  guint as_written = add_one(screen, "Sitzung", FALSE), pair = add_one(screen, "JA", TRUE);

  (void)state;
  assert_int_not_equal(sitting, as_written);
  assert_int_equal(pair, 0);
  for (guint i = 0; i < G_N_ELEMENTS(small); i++) {
    assert_true(is_met(screen, small[i], sitting));
    assert_int_equal(is_met(screen, small[i], as_written), strstr(small[i], "Sitzung") != NULL);
    assert_false(is_met(screen, small[i], above));
  }
  for (guint i = 0; i < G_N_ELEMENTS(umlauts); i++) {
    assert_true(is_met(screen, umlauts[i], above));
    assert_false(is_met(screen, umlauts[i], sitting));
  }
  assert_false(is_met(screen, "Sitz\xc3", sitting));
  assert_true(is_met(screen, "\u017fitzung", sitting));
  assert_true(is_met(screen, "\u017f", as_written));
}

static void
test_needs(void **state)
{
  static const NlLiteral one[] = { { "Nein", FALSE }, { "Ja", FALSE }, { NULL, FALSE } };
  static const NlLiteral other[] = { { "Enthaltung", FALSE }, { NULL, FALSE } };
  static const NlLiteral small[] = { { "Nein", FALSE }, { "in", FALSE }, { NULL, FALSE } };
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
    needs[i] = add_one(screen, string, FALSE);
  }
  for (guint i = 0; i < G_N_ELEMENTS(needs); i++)
    assert_int_equal(is_met(screen, "a <7> <130> b", needs[i]), i == 7 || i == 130);
}

/* A text is known by its bytes, not by where it stands, until it is forgotten. */
static void
test_recall(void **state)
{
  g_autoptr(NlScreen) screen = nl_screen_new();
  guint need = add_one(screen, "Ja", FALSE);
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
    cmocka_unit_test(test_as_strstr), cmocka_unit_test(test_caseless), cmocka_unit_test(test_needs),
    cmocka_unit_test(test_many),      cmocka_unit_test(test_recall),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
