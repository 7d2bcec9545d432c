/* test-structure.c: the reading of structure on plain text. Cases are data: tests/structure.cases.
 *
 * A case is a title (`# …`), the text of a document (lines behind `| `), and what its record must hold, a line each:
 *   path/to/0/property = text      the value as text
 *   path/to/array # 3              the number of its elements (0 also where it is absent)
 *   path/to/property -             it is absent
 *   > 12 speech turn.named …       a line of what --explain prints, blanks made one
 * The layers are text, structure and record: no PDF, no search engine.
 */
#include "indexer/evidence.h"
#include "indexer/structure.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define CASES    "tests/structure.cases"
#define PROFILES "corpus/profiles"

typedef struct {
  char *title;
  GString *text;
  GPtrArray *expected; /* char * */
  const NlProfiles *profiles;
} Case;

static void
case_free(gpointer data)
{
  Case *test = data;
  g_free(test->title);
  g_string_free(test->text, TRUE);
  g_ptr_array_unref(test->expected);
  g_free(test);
}

static Case *
case_new(const char *title, const NlProfiles *profiles)
{
  Case *test = g_new0(Case, 1);
  test->title = g_strdup(title);
  test->text = g_string_new(NULL);
  test->expected = g_ptr_array_new_with_free_func(g_free);
  test->profiles = profiles;
  return test;
}

static GPtrArray *
load_cases(const NlProfiles *profiles)
{
  g_autofree char *bytes = NULL;
  g_auto(GStrv) lines = NULL;
  GPtrArray *cases = g_ptr_array_new_with_free_func(case_free);
  Case *test = NULL;

  if (!g_file_get_contents(CASES, &bytes, NULL, NULL))
    g_error("%s: cannot be read", CASES);
  lines = g_strsplit(bytes, "\n", -1);
  for (char **line = lines; *line != NULL; line++) {
    if (g_str_has_prefix(*line, "# ")) {
      test = case_new(*line + 2, profiles);
      g_ptr_array_add(cases, test);
    } else if (test != NULL && **line == '|') {
      g_string_append(test->text, (*line)[1] == ' ' ? *line + 2 : *line + 1);
      g_string_append_c(test->text, '\n');
    } else if (test != NULL && **line != '\0' && **line != ';') {
      g_ptr_array_add(test->expected, g_strdup(*line));
    }
  }
  return cases;
}

/* What --explain prints, the blanks between columns made one. */
static char *
explain(const NlRecord *record, const NlBlocks *blocks)
{
  g_autofree char *text = nl_evidence_text(record, blocks);
  g_autoptr(GRegex) blanks = g_regex_new(" +", 0, 0, NULL);
  return g_regex_replace_literal(blanks, text, -1, 0, " ", 0, NULL);
}

static json_t *
read_record(const Case *test, char **out_explained)
{
  g_autoptr(NlPages) pages = nl_pages_from_text(test->text->str, -1, "text/plain");
  g_autoptr(NlRecord) record = nl_record_new();
  g_autoptr(NlBlocks) blocks = NULL;
  NlStructureOptions options = { .profile = NULL };
  gboolean nonpublic = FALSE;

  nl_pages_clean(pages);
  blocks = nl_blocks_new(pages, NULL);
  nl_structure_read(blocks, test->profiles, &options, record, &nonpublic);
  record->source.path = "case";
  record->source.sha256 = "0";
  record->source.media_type = "text/plain";
  *out_explained = explain(record, blocks);
  return nl_record_to_json(record);
}

/* The value at a path of keys and indexes; NULL where there is none. */
static const json_t *
find_value(const json_t *json, const char *path)
{
  g_auto(GStrv) steps = g_strsplit(path, "/", -1);
  const json_t *at = json;

  for (char **step = steps; at != NULL && *step != NULL; step++)
    at = json_is_array(at) ? json_array_get(at, (size_t)g_ascii_strtoull(*step, NULL, 10))
                           : json_object_get(at, *step);
  return at;
}

static char *
value_text(const json_t *value)
{
  return json_is_string(value) ? g_strdup(json_string_value(value))
                               : json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
}

static gboolean
has_line(const char *text, const char *line)
{
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  return g_strv_contains((const char *const *)lines, line);
}

static gboolean
holds(const json_t *record, const char *explained, const char *expected)
{
  g_auto(GStrv) words = g_strsplit(expected, " ", 3);
  const json_t *value = find_value(record, words[0]);
  gboolean fine = FALSE;

  if (strcmp(words[0], ">") == 0) {
    fine = has_line(explained, expected + 2);
  } else if (strcmp(words[1], "-") == 0) {
    fine = value == NULL;
  } else if (strcmp(words[1], "#") == 0) {
    fine = json_array_size(value) == g_ascii_strtoull(words[2], NULL, 10);
  } else if (value != NULL) {
    g_autofree char *text = value_text(value);
    fine = strcmp(text, words[2]) == 0;
  }
  return fine;
}

static void
run_case(void **state)
{
  const Case *test = *state;
  g_autofree char *explained = NULL;
  json_t *record = read_record(test, &explained);
  guint failures = 0;

  assert_true(test->expected->len > 0);
  for (guint i = 0; i < test->expected->len; i++)
    if (!holds(record, explained, g_ptr_array_index(test->expected, i))) {
      print_error("not so: %s\n", (const char *)g_ptr_array_index(test->expected, i));
      failures++;
    }
  if (failures > 0) {
    char *printed = json_dumps(record, JSON_INDENT(1));
    print_error("%s\n%s\n", printed, explained);
    free(printed);
  }
  json_decref(record);
  assert_int_equal(failures, 0);
}

int
main(void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlProfiles) profiles = nl_profiles_load(PROFILES, &error);
  g_autoptr(GPtrArray) cases = NULL;
  g_autofree struct CMUnitTest *tests = NULL;

  if (profiles == NULL)
    g_error("%s", error->message);
  cases = load_cases(profiles);
  tests = g_new0(struct CMUnitTest, cases->len);
  for (guint i = 0; i < cases->len; i++) {
    Case *test = g_ptr_array_index(cases, i);
    tests[i]
        = (struct CMUnitTest){ .name = test->title, .test_func = run_case, .initial_state = test };
  }
  return _cmocka_run_group_tests("structure", tests, cases->len, NULL, NULL);
}
