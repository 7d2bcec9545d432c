/* test-profile.c: rule files are checked whole at load, and one builds on another. */
#include "indexer/profile.h"

#include <glib/gstdio.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static char *
make_folder(const char *name, const char *rules)
{
  char *folder = g_dir_make_tmp("nachlese-profile-XXXXXX", NULL);
  g_autofree char *base = g_build_filename(folder, "base.profile", NULL);
  g_autofree char *other = g_build_filename(folder, name, NULL);

  assert_true(g_file_set_contents(base,
                                  "[profile]\ntitle=t\n[define]\nNUMBER=\\d{1,2}\n"
                                  "[item]\ntop=^TOP (?<number>{NUMBER}) (?<name>.*)$\n"
                                  "punkt=^Punkt (?<number>{NUMBER})$\n",
                                  -1, NULL));
  assert_true(g_file_set_contents(other, rules, -1, NULL));
  return folder;
}

static void
remove_folder(const char *folder, const char *name)
{
  g_autofree char *base = g_build_filename(folder, "base.profile", NULL);
  g_autofree char *other = g_build_filename(folder, name, NULL);
  g_remove(base);
  g_remove(other);
  g_rmdir(folder);
}

/* Loads rules as town.profile and wants a complaint that has each of the words. */
static void
assert_refused(const char *rules, const char *const *words)
{
  g_autofree char *folder = make_folder("town.profile", rules);
  g_autoptr(GError) error = NULL;
  g_autoptr(NlProfiles) profiles = nl_profiles_load(folder, &error);

  assert_null(profiles);
  assert_non_null(error);
  for (const char *const *word = words; *word != NULL; word++)
    assert_non_null(strstr(error->message, *word));
  remove_folder(folder, "town.profile");
}

static void
test_refused(void **state)
{
  (void)state;
  assert_refused("[itme]\ntop=^X$\n", (const char *[]){ "town.profile", "[itme]", NULL });
  assert_refused("[item]\n# f\xFCr\ntop=^X$\n",
                 (const char *[]){ "town.profile", "not UTF-8", NULL });
  assert_refused("[item]\ntop=^X(?<number>\\d$\n",
                 (const char *[]){ "town.profile", "[item] top", "offset", NULL });
  assert_refused("[item]\ntop=^X$\n",
                 (const char *[]){ "town.profile", "[item] top", "number", NULL });
  assert_refused("[item]\ntop=^{NOWHERE}(?<number>.)$\n",
                 (const char *[]){ "town.profile", "{NOWHERE}", NULL });
  assert_refused("[profile]\nbase=nowhere\n", (const char *[]){ "nowhere.profile", NULL });
  assert_refused("[profile]\nbase=town\n", (const char *[]){ "town.profile", "itself", NULL });
  assert_refused("[item]\ntop=^X(?<number>1)$\n# again\ntop = ^Y(?<number>2)$\n",
                 (const char *[]){ "town.profile:4: [item] top:", "line 2", NULL });
  assert_refused("[item]\ntop=^X(?<number>1)$\n[turn]\ntop=^A(?<name>.)\n[item]\ntop=\n",
                 (const char *[]){ "town.profile:6: [item] top:", "line 2", NULL });
  assert_refused("[define]\nA=1\nA=2\n",
                 (const char *[]){ "town.profile:3: [define] A:", "line 2", NULL });
  assert_refused("no group\n", (const char *[]){ "town.profile", NULL });
}

static void
test_builds_on(void **state)
{
  g_autofree char *folder
      = make_folder("town.profile", "[profile]\nbase=base\n[sign]\ntown=^Gemeinde Beispiel$\n"
                                    "[define]\nNUMBER=[IVX]+\n[item]\npunkt=\n");
  g_autoptr(NlProfiles) profiles = nl_profiles_load(folder, NULL);
  const char *const lines[] = { "Niederschrift", "Gemeinde Beispiel" };
  const NlProfile *town = NULL;

  (void)state;
  assert_non_null(profiles);
  town = nl_profiles_choose(profiles, lines, 2);
  assert_string_equal(nl_profile_name(town), "town");
  assert_string_equal(nl_profile_name(nl_profiles_choose(profiles, lines, 1)), "base");
  assert_string_equal(nl_profile_match(town, NL_RULE_ITEM, "TOP IV Straße", NULL), "item.top");
  assert_null(nl_profile_match(town, NL_RULE_ITEM, "TOP 4 Straße", NULL));
  assert_null(nl_profile_match(town, NL_RULE_ITEM, "Punkt IV", NULL));
  assert_non_null(
      nl_profile_match(nl_profiles_find(profiles, "base"), NL_RULE_ITEM, "Punkt 4", NULL));
  remove_folder(folder, "town.profile");
}

static void
test_groups(void **state)
{
  g_autofree char *folder
      = make_folder("town.profile", "[profile]\nbase=base\n"
                                    "[turn]\none=^A (?<name>.)|^B (?<name>.) (?<group>.)?\n");
  g_autoptr(NlProfiles) profiles = nl_profiles_load(folder, NULL);
  const NlProfile *town = nl_profiles_find(profiles, "town");
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *name = NULL;

  (void)state;
  assert_non_null(nl_profile_match(town, NL_RULE_TURN, "B x ", &match));
  name = nl_match_dup(match, "name");
  assert_string_equal(name, "x");
  assert_null(nl_match_dup(match, "group"));
  assert_null(nl_match_dup(match, "nothing"));
  remove_folder(folder, "town.profile");
}

static void
test_hash(void **state)
{
  g_autofree char *folder = make_folder("town.profile", "[profile]\nbase=base\n");
  g_autoptr(NlProfiles) before = nl_profiles_load(folder, NULL);
  g_autofree char *town = g_build_filename(folder, "town.profile", NULL);
  g_autoptr(NlProfiles) after = NULL;

  (void)state;
  assert_true(g_file_set_contents(town, "[profile]\nbase=base\ntitle=x\n", -1, NULL));
  after = nl_profiles_load(folder, NULL);
  assert_int_equal(strlen(nl_profiles_hash(before)), 64);
  assert_string_not_equal(nl_profiles_hash(before), nl_profiles_hash(after));
  remove_folder(folder, "town.profile");
}

/* A text is matched whether or not it was found out beforehand with what matches begin. */
static void
test_prepared(void **state)
{
  static const struct {
    const char *pattern, *text;
    gboolean matches;
  } cases[] = {
    { "^(?:a|Ä)\\d", "a1", TRUE },
    { "^(?:a|Ä)\\d", "Ä1", TRUE },
    { "^(?:a|Ä)\\d", "b1", FALSE },
    { "^(?!ab)a", "ac", TRUE },
    { "^(?=.\\d)\\p{Lu}", "X9", TRUE },
    { "^x?$", "", TRUE },
    { "^x?$", "x", TRUE },
    { "^x*(?i:ende)\\b", "Ende", TRUE },
    { "^a|b", "zb", TRUE }, /* may match anywhere */
    { "(?:^|\\s)\\d", "x 1", TRUE },
    { "^[^a]", "a", FALSE },
    { "^\\h*+-", "\t -", TRUE },
  };

  (void)state;
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(NlPattern) pattern = nl_pattern_new(cases[i].pattern, NULL);
    g_autoptr(NlMatch) before = nl_pattern_match(pattern, cases[i].text);
    g_autoptr(NlMatch) after = NULL;
    nl_pattern_prepare(pattern);
    after = nl_pattern_match(pattern, cases[i].text);
    if ((before != NULL) != cases[i].matches || (after != NULL) != cases[i].matches)
      fail_msg("%s, \"%s\": %d, %d", cases[i].pattern, cases[i].text, before != NULL,
               after != NULL);
  }
}

/* A pattern that would run for ages gives up: no match. */
static void
test_limit(void **state)
{
  g_autofree char *folder
      = make_folder("town.profile", "[profile]\nbase=base\n[letter]\nslow=^(a+)+(b+)+$\n");
  g_autoptr(NlProfiles) profiles = nl_profiles_load(folder, NULL);
  g_autofree char *text = g_strnfill(60, 'a');

  (void)state;
  assert_null(nl_profile_match(nl_profiles_find(profiles, "town"), NL_RULE_LETTER, text, NULL));
  remove_folder(folder, "town.profile");
}

/* All that a set finds comes in the text's order; what overlaps what was found is sought anew behind it. */
static void
test_finder(void **state)
{
  g_autofree char *folder
      = make_folder("town.profile", "[profile]\nbase=base\n[reference]\nnumber=(?<reference>\\d+)\n"
                                    "letters=(?<reference>[a-z]{2}\\d?)\nend=(?<reference>x*)$\n");
  g_autoptr(NlProfiles) profiles = nl_profiles_load(folder, NULL);
  const NlProfile *town = nl_profiles_find(profiles, "town");
  g_autoptr(NlFinder) finder = nl_finder_new(town, NL_RULE_REFERENCE, "12 ab3 4ü abc5 x");
  static const char *const wanted[] = { "12", "ab3", "4", "ab", "5", "x", NULL };
  const NlMatch *match = NULL;

  (void)state;
  for (const char *const *found = wanted; *found != NULL; found++) {
    assert_non_null(nl_finder_next(finder, &match));
    g_autofree char *text = nl_match_dup(match, "reference");
    assert_string_equal(text, *found);
  }
  assert_string_equal(nl_finder_next(finder, &match), "reference.end"); /* empty */
  assert_int_equal(nl_match_start(match), nl_match_end(match));
  assert_null(nl_finder_next(finder, &match));
  remove_folder(folder, "town.profile");
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_refused), cmocka_unit_test(test_builds_on),
    cmocka_unit_test(test_groups),  cmocka_unit_test(test_hash),
    cmocka_unit_test(test_limit),   cmocka_unit_test(test_prepared),
    cmocka_unit_test(test_finder),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
