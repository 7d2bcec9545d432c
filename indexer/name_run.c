/* name_run.c: names that ran together: without a mark between them, or with marks that tell something else. See
 * attendance.h.
 */
#include "indexer/attendance.h"

#include <string.h>

/* Names that follow one another without any mark: "Ing. Anna Berg Jan Thal, BSc Rosa Maria Alt". A title begins one, a
 * degree or a comma ends one; between them two words are a name, and three that stand alone. */
#define SHORTEST_RUN 4

typedef struct {
  const NlAttendance *list;
  GPtrArray *names; /* char * */
  GPtrArray *words; /* borrowed: since the last mark */
  GString *title;   /* before them */
} Run;

/* "BSc", "MBA", "DI" */
static gboolean
is_degree(const char *word)
{
  guint upper = 0;
  for (const char *at = word; *at != '\0'; at++)
    upper += g_ascii_isupper(*at);
  return upper >= 2 && strlen(word) <= 4;
}

static gboolean
run_add(Run *run, guint from, guint n)
{
  GString *name = g_string_new(run->title->str);
  gboolean fine = FALSE;

  for (guint i = from; i < from + n; i++)
    g_string_append_printf(name, "%s%s", name->len > 0 ? " " : "",
                           (const char *)g_ptr_array_index(run->words, i));
  g_string_truncate(run->title, 0);
  fine = nl_is_name(run->list, name->str);
  g_ptr_array_add(run->names, g_string_free(name, FALSE));
  return fine;
}

/* Makes names of the words since the last mark. */
static gboolean
run_flush(Run *run)
{
  guint n = run->words->len, step = n == 3 ? 3 : 2;
  gboolean fine = n % step == 0;

  for (guint i = 0; fine && i < n; i += step)
    fine = run_add(run, i, step);
  g_ptr_array_set_size(run->words, 0);
  return fine;
}

static gboolean
run_word(Run *run, char *word)
{
  gboolean title = g_str_has_suffix(word, "."), comma = g_str_has_suffix(word, ",");
  gboolean begun = run->words->len > 0, fine = TRUE;

  if (comma)
    word[strlen(word) - 1] = '\0';
  if (title || is_degree(word)) {
    fine = run_flush(run);
    if (title || !(begun || run->names->len > 0))
      g_string_append_printf(run->title, "%s%s", run->title->len > 0 ? " " : "", word);
  } else {
    g_ptr_array_add(run->words, word);
    fine = !comma || run_flush(run);
  }
  return fine;
}

static gboolean
add_run(NlAttendance *list, const char *text, const char *rule)
{
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GPtrArray) pending = g_ptr_array_new();
  g_autoptr(GString) title = g_string_new(NULL);
  Run state = { .list = list, .names = names, .words = pending, .title = title };
  gboolean run = g_strv_length(words) >= SHORTEST_RUN && strstr(text, " und ") == NULL
                 && !nl_name_form(list, text).addressed; /* "Frau Anna Berg Thal" is one */

  for (char **word = words; run && *word != NULL; word++)
    run = run_word(&state, *word);
  run = run && run_flush(&state) && names->len > 1;
  for (guint i = 0; run && i < names->len; i++)
    nl_add_participant(list, g_ptr_array_index(names, i), rule);
  list->runs |= run;
  return run;
}

/* ---- offices first, their holders behind ---- */

/* So many offices in a row are a column, if one stands there twice. */
#define SHORTEST_COLUMN 3

static gboolean
is_office(const NlAttendance *list, const char *word)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *role = NULL;

  if (nl_profile_match(list->reader->profile, NL_RULE_GROUP, word, &match) != NULL)
    role = nl_match_dup(match, "role");
  return g_strcmp0(role, word) == 0;
}

/* Whether one of the words stands there twice, one behind the other. */
static gboolean
repeats_word(char **words)
{
  gboolean repeated = FALSE;
  for (; !repeated && words[0] != NULL && words[1] != NULL; words++)
    repeated = strcmp(words[0], words[1]) == 0;
  return repeated;
}

/* The names of one word each among words, with their titles and particles (char *). */
static GPtrArray *
single_names(char **words)
{
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GString) name = g_string_new(NULL);

  for (; *words != NULL; words++) {
    g_string_append_printf(name, "%s%s", name->len > 0 ? " " : "", *words);
    if (!g_str_has_suffix(*words, ".") && !nl_is_particle(*words, strlen(*words))) {
      g_ptr_array_add(names, g_strdup(name->str));
      g_string_truncate(name, 0);
    }
  }
  return names;
}

gboolean
nl_add_office_column(NlAttendance *list, const char *text, const char *rule)
{
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  guint n = 0;

  if (strpbrk(text, ",;:") != NULL || !repeats_word(words))
    return FALSE;
  while (words[n] != NULL && is_office(list, words[n]))
    n++;
  g_autoptr(GPtrArray) names = single_names(words + n);
  gboolean column = n >= SHORTEST_COLUMN;
  guint step = column && (names->len == n || names->len == 2 * n) ? names->len / n : 0;

  for (gsize i = 0; step > 0 && i < n; i++) {
    const char *const *name = (const char *const *)names->pdata + i * step;
    g_autofree char *entry = g_strjoin(" ", words[i], name[0], step > 1 ? name[1] : NULL, NULL);
    nl_add_participant(list, entry, rule);
  }
  return step > 0;
}

/* ---- names parted by what begins each of them ---- */

/* Whether a bracket is open at the end of a piece. */
static gboolean
is_within_bracket(const char *text, gsize from, gsize to)
{
  guint depth = 0;

  for (gsize i = from; i < to; i++)
    depth = text[i] == '(' ? depth + 1 : depth - (text[i] == ')' && depth > 0);
  return depth > 0;
}

/* The parts of a text: one begins at each match of a rule that tells where a name does, but for what a bracket tells. */
static GPtrArray *
parts_by_rule(NlMatch *take_match, const char *text)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func(g_free);
  gsize start = 0, at = 0;

  for (NlMatch *match = take_match; match != NULL; match = nl_match_next(match, at)) {
    gsize next = nl_match_start(match);
    if (next > start && !is_within_bracket(text, start, next)) {
      g_ptr_array_add(parts, g_strstrip(g_strndup(text + start, next - start)));
      start = next;
    }
    at = nl_match_behind(match, at);
  }
  g_ptr_array_add(parts, g_strstrip(g_strdup(text + start)));
  return parts;
}

/* Whether the parts count on from one: "1. Anna Berg", "2. Jan Thal". */
static gboolean
are_counted(const GPtrArray *parts)
{
  gboolean counted = parts->len > 1;

  for (guint i = 0; counted && i < parts->len; i++)
    counted = g_ascii_strtoull(g_ptr_array_index(parts, i), NULL, 10) == i + 1;
  return counted;
}

/* Of many parts so many have the first one's form, the others may be no names. */
#define MANY 5

/* Whether the parts are names of the first one's form; of those that are counted some may be of another, or none ("9. N.N."),
 * and of many one in five. */
static gboolean
are_names(const NlAttendance *list, const GPtrArray *parts)
{
  const NlNameForm form = nl_name_form(list, g_ptr_array_index(parts, 0));
  guint alike = 0, named = 0;

  for (guint i = 0; i < parts->len; i++) {
    const NlNameForm other = nl_name_form(list, g_ptr_array_index(parts, i));
    alike += nl_same_form(form, other);
    named += other.rule != NULL;
  }
  return form.rule != NULL
         && (alike == parts->len
             || (parts->len >= MANY && !form.addressed && 5 * alike >= 4 * parts->len)
             || (are_counted(parts) && 3 * named >= 2 * parts->len && named > 1));
}

/* Whether each part is a name that has a comma and ends with a given name: "Berg, Anna", "von Thal, Jan". */
static gboolean
are_turned(const NlAttendance *list, const GPtrArray *parts)
{
  gboolean turned = parts->len > 1;

  for (guint i = 0; turned && i < parts->len; i++) {
    const char *comma = strchr(g_ptr_array_index(parts, i), ',');
    const char *blank = strrchr(g_ptr_array_index(parts, i), ' ');
    turned = comma != NULL && blank != NULL && nl_is_name(list, g_ptr_array_index(parts, i))
             && nl_profile_is_given_name(list->reader->profile, blank + 1);
  }
  return turned;
}

/* "Vorsitzender", "Berg, Anna", "Thal, Jan": an office that became a part of its own is the first one's, which becomes
 * "Vorsitzender Anna Berg". */
static gboolean
join_office(const NlAttendance *list, GPtrArray *parts)
{
  g_autofree char *office
      = is_office(list, parts->pdata[0]) ? g_ptr_array_steal_index(parts, 0) : NULL;
  gboolean joins = office != NULL && are_turned(list, parts);
  g_auto(NlPersonText) person = { 0 };

  if (joins && nl_person_parse(list->reader->profile, parts->pdata[0], &person) != NULL) {
    g_free(parts->pdata[0]);
    parts->pdata[0] = g_strjoin(" ", office, person.name, NULL);
  }
  if (office != NULL && !joins)
    g_ptr_array_insert(parts, 0, g_steal_pointer(&office));
  return joins;
}

/* Enters the parts, if there are several and they are names. */
static gboolean
add_parts(NlAttendance *list, GPtrArray *parts, const char *rule)
{
  gboolean names = parts->len > 1 && (join_office(list, parts) || are_names(list, parts));

  for (guint i = 0; names && i < parts->len; i++)
    nl_add_people(list, g_ptr_array_index(parts, i), FALSE, rule);
  return names;
}

/* ---- names told by their given names ---- */

/* So many names that ran together are no chance. */
#define FEWEST_RUN_TOGETHER 3

static gboolean
is_given(const NlAttendance *list, const char *word)
{
  return nl_profile_is_given_name(list->reader->profile, word);
}

/* Whether a name, the given one first, begins at word i: behind a word that is none of hers. */
static gboolean
begins_straight(const NlAttendance *list, char **words, guint i)
{
  const char *before = i > 0 ? words[i - 1] : NULL;
  return is_given(list, words[i])
         && (before == NULL
             || (!is_given(list, before) && !g_unichar_islower(g_utf8_get_char(before))
                 && strchr(",;-–", before[strlen(before) - 1]) == NULL));
}

/* "Anna Berg Jan Thal - Vorsitzender Rosa Alt (CDU)": each name begins with a given one, behind it what is told of her. */
static GPtrArray *
straight_parts(const NlAttendance *list, const char *text)
{
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  GPtrArray *parts = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GString) part = g_string_new(NULL);

  for (guint i = 0; words[i] != NULL; i++) {
    gboolean title = strlen(words[i]) > 1 && g_str_has_suffix(words[i], ".") && words[i + 1] != NULL
                     && is_given(list, words[i + 1])
                     && g_unichar_isupper(g_utf8_get_char(words[i]));
    gboolean titled = i > 0 && part->len > 0 && g_str_has_suffix(part->str, ".");
    if (part->len > 0 && (title || (!titled && begins_straight(list, words, i)))) {
      g_ptr_array_add(parts, g_strdup(part->str));
      g_string_truncate(part, 0);
    }
    g_string_append_printf(part, "%s%s", part->len > 0 ? " " : "", words[i]);
  }
  g_ptr_array_add(parts, g_strdup(part->str));
  return parts;
}

/* Whether names are parted by commas: behind one a given name begins, or a title. */
static gboolean
has_comma_list(const NlAttendance *list, const char *text)
{
  gboolean found = FALSE;
  for (const char *at = strstr(text, ", "); !found && at != NULL; at = strstr(at + 2, ", ")) {
    g_autofree char *word = g_strndup(at + 2, strcspn(at + 2, " ,"));
    found = is_given(list, word) || g_str_has_suffix(word, ".");
  }
  return found;
}

/* The names of such a run; NULL where the text is none. */
static GPtrArray *
straight_names(const NlAttendance *list, const char *text)
{
  g_autoptr(GPtrArray) parts = straight_parts(list, text);
  const char *first = g_ptr_array_index(parts, 0);
  g_autofree char *word = g_strndup(first, strcspn(first, " "));
  gboolean names = parts->len >= FEWEST_RUN_TOGETHER
                   && (is_given(list, word) || g_str_has_suffix(word, "."))
                   && !has_comma_list(list, text);

  for (guint i = 0; names && i < parts->len; i++)
    names = nl_is_name(list, g_ptr_array_index(parts, i))
            && !g_str_has_suffix(g_ptr_array_index(parts, i), " und");
  return names ? g_steal_pointer(&parts) : NULL;
}

gboolean
nl_is_run(const NlAttendance *list, const char *text)
{
  g_autoptr(GPtrArray) names = straight_names(list, text);
  return names != NULL;
}

static gboolean
add_straight(NlAttendance *list, const char *text, const char *rule)
{
  g_autoptr(GPtrArray) names = straight_names(list, text);

  for (guint i = 0; names != NULL && i < names->len; i++)
    nl_add_participant(list, g_ptr_array_index(names, i), rule);
  return names != NULL;
}

gboolean
nl_add_run(NlAttendance *list, const char *text, const char *rule)
{
  return add_run(list, text, rule) || add_straight(list, text, rule);
}

gboolean
nl_add_parted(NlAttendance *list, const char *text, const char *rule)
{
  const NlProfile *profile = list->reader->profile;
  NlMatch *match = NULL;
  gboolean added = FALSE;
  guint n = 0;

  while (!added && nl_profile_match_from(profile, NL_RULE_BREAK_NAME, &n, text, &match) != NULL) {
    g_autoptr(GPtrArray) parts = parts_by_rule(g_steal_pointer(&match), text);
    added = add_parts(list, parts, rule);
  }
  return added || (strpbrk(text, "()[]-") != NULL && add_straight(list, text, rule));
}

/* The end of the name that begins at word i, family name first; i where none does. A given name that another family name
 * follows is the person's second; *known counts those whose given name is one. */
static guint
turned_end(const NlAttendance *list, char **words, guint n, guint i, guint *known)
{
  guint at = i;

  while (at < n && nl_is_particle(words[at], strlen(words[at])))
    at++;
  while (at + 2 < n && nl_is_capital(words[at], strlen(words[at]))
         && nl_is_capital(words[at + 1], strlen(words[at + 1])))
    at++; /* a family's two names: "BERG THAL Anna" */
  if (at + 1 >= n || !g_unichar_isupper(g_utf8_get_char(words[at]))
      || !g_unichar_isupper(g_utf8_get_char(words[at + 1])))
    return i;
  *known += is_given(list, words[at + 1]) && !is_given(list, words[at]);
  at += 2;
  while (at < n && is_given(list, words[at]) && (at + 1 == n || !is_given(list, words[at + 1])))
    at++;
  return at;
}

/* What is told of a name has no more words. */
#define MOST_REMARKED 12

/* Behind the words at i that tell of the name before them: "ab TOP 8", "(CDU)"; i where there are none. */
static guint
behind_remark(const NlAttendance *list, char **words, guint i)
{
  g_autoptr(GString) text = g_string_new(NULL);
  g_autoptr(NlMatch) match = NULL;
  gsize length = 0;
  guint behind = i;

  for (guint n = i; n < i + MOST_REMARKED && words[n] != NULL; n++)
    g_string_append_printf(text, " %s", words[n]);
  if (text->len > 0
      && nl_profile_match(list->reader->profile, NL_RULE_NAME_BEHIND, text->str, &match) != NULL)
    for (gsize end = nl_match_end(match); words[behind] != NULL && length < end; behind++)
      length += 1 + strlen(words[behind]);
  return behind;
}

/* "Berg Anna Thal Jan Peter ab TOP 2 Alt Rosa": family names first, without any mark. Entered as they stand. */
static gboolean
add_turned(NlAttendance *list, const char *text)
{
  const char *as = strstr(text, " als "); /* the last one's office */
  g_autofree char *bare = as != NULL ? g_strndup(text, (gsize)(as - text)) : g_strdup(text);
  g_auto(GStrv) words = g_strsplit(bare, " ", -1);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  guint n = g_strv_length(words), known = 0, i = 0;
  gboolean run = strpbrk(text, ",;:") == NULL;

  while (run && i < n) {
    guint end = turned_end(list, words, n, i, &known);
    guint behind = end > i ? behind_remark(list, words, end) : end;
    g_autoptr(GString) name = g_string_new(NULL);
    run = end > i;
    for (guint k = i; k < behind; k++)
      g_string_append_printf(name, "%s%s", k > i ? " " : "", words[k]);
    run = run && nl_is_name(list, name->str);
    if (run)
      g_ptr_array_add(names, g_strdup(name->str));
    i = behind;
  }
  run = run && names->len >= (list->runs ? 2 : FEWEST_RUN_TOGETHER) && 3 * known >= 2 * names->len;
  for (guint k = 0; run && k < names->len; k++)
    nl_add_participant(list, g_ptr_array_index(names, k), NULL);
  list->runs |= run;
  return run;
}

gboolean
nl_add_welded(NlAttendance *list, const char *text)
{
  return !nl_is_list_of_given(list, text) && !nl_is_list_of_families(list, text)
         && (add_turned(list, text) || nl_add_parted(list, text, NULL));
}
