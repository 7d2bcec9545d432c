/* name_list.c: parts several names that stand in one text. See attendance.h. */
#include "indexer/attendance.h"
#include "indexer/marker.h"

#include <string.h>

/* The parts of a list, parted by the separators outside brackets. */
static char **
split_at(const char *text, const char *const *separators)
{
  GPtrArray *parts = g_ptr_array_new();
  const char *start = text, *at = text;
  guint depth = 0;

  while (*at != '\0') {
    gsize skipped = 0;
    depth += *at == '(';
    depth -= *at == ')' && depth > 0;
    for (gsize i = 0; depth == 0 && skipped == 0 && separators[i] != NULL; i++)
      skipped = g_str_has_prefix(at, separators[i]) ? strlen(separators[i]) : 0;
    if (skipped > 0) {
      g_ptr_array_add(parts, g_strndup(start, (gsize)(at - start)));
      start = at + skipped;
    }
    at += MAX(skipped, 1);
  }
  g_ptr_array_add(parts, g_strdup(start));
  g_ptr_array_add(parts, NULL);
  return (char **)g_ptr_array_free(parts, FALSE);
}

/* The parts of a list, parted by commas, semicolons and "und". */
static char **
split_list(const char *text)
{
  static const char *const separators[]
      = { " , ", ", ", " ,", "; ", " und ", " u. ", " sowie ", NULL };
  return split_at(text, separators);
}

/* "Berg, Anna; Thal, Jan (CDU)": the parts between semicolons, where each is a name of several parts; NULL elsewhere. */
static char **
split_families(const NlAttendance *list, const char *text)
{
  static const char *const separators[] = { "; ", NULL };
  g_auto(GStrv) parts = split_at(text, separators);
  gboolean families = parts[1] != NULL;

  for (char **part = parts; families && *part != NULL; part++) {
    g_auto(NlPersonText) person = { 0 };
    const char *rule = nl_person_parse(list->reader->profile, *part, &person);
    families = rule != NULL && g_str_has_suffix(rule, ".family");
  }
  return families ? g_steal_pointer(&parts) : NULL;
}

/* A couple has one family name: of "Jan", "Anna Berg", which "und" parted, the first is "Jan Berg". */
static void
name_couples(const NlProfile *profile, char **parts, const char *text)
{
  for (char **part = parts; part[0] != NULL && part[1] != NULL; part++) {
    g_autofree char *couple = g_strdup_printf("%s und %s", part[0], part[1]);
    const char *family = strrchr(part[1], ' ');
    if (family == NULL || !nl_profile_is_given_name(profile, part[0])
        || strstr(text, couple) == NULL)
      continue;
    char *whole = g_strconcat(part[0], family, NULL);
    g_free(*part);
    *part = whole;
  }
}

/* What ends a list is no part of its last name. */
static char **
split_people(const NlAttendance *list, const char *text)
{
  gsize length = strlen(text);
  g_autofree char *bare
      = g_strndup(text, length
                            - (length > 2 && strchr(".;,", text[length - 1]) != NULL
                               && g_ascii_islower(text[length - 2])));
  char **parts = split_families(list, bare);
  if (parts == NULL) {
    parts = split_list(bare);
    name_couples(list->reader->profile, parts, bare);
  }
  return parts;
}

/* So many names parted by commas on one line are a list. */
#define SHORTEST_LIST 3

/* Of one word, what stands in brackets behind it apart: "Ute", "Jan (ab 19 Uhr)". */
static gboolean
is_single(const NlAttendance *list, const char *text, gboolean *out_given)
{
  const char *rule = NULL;
  const NlPersonText *person = nl_person_parsed(list->reader, text, &rule);
  gboolean single = rule != NULL && !nl_is_entry_form(rule);

  *out_given = single
               && (nl_profile_is_given_name(list->reader->profile, person->name)
                   || (list->listed != NULL /* where lists are only looked for, nobody is listed */
                       && g_hash_table_contains(list->listed, person->name)));
  return single;
}

gboolean
nl_is_given(const NlAttendance *list, const char *text)
{
  gboolean given = FALSE;
  return is_single(list, text, &given) && given;
}

/* How a text's parts are names of one word: alone, by given names, with what tells a person (Frau, an office). */
typedef struct {
  guint n, single, given, named, words;
} Singles;

/* Whether a name is one word, whatever stands before it. */
static gboolean
is_one_word(const NlAttendance *list, const char *text)
{
  const char *rule = NULL;
  const NlPersonText *person = nl_person_parsed(list->reader, text, &rule);
  return rule != NULL && strchr(person->name, ' ') == NULL;
}

static Singles
count_singles(const NlAttendance *list, char **parts)
{
  Singles count = { 0 };
  for (char **part = parts; *part != NULL; part++) {
    gboolean given = FALSE;
    gboolean single = is_single(list, *part, &given);
    count.n++;
    count.single += single;
    count.given += given;
    count.named += single || nl_is_name(list, *part);
    count.words += is_one_word(list, *part);
  }
  return count;
}

/* "Jan, Rosa, Ute Berg, Momme": given names, of which one has the family's behind it; no pairs of family and given name. */
static gboolean
has_straight_name(const NlAttendance *list, char **parts)
{
  const NlProfile *profile = list->reader->profile;
  gboolean straight = FALSE, pairs = g_strv_length(parts) % 2 == 0;

  for (guint i = 0; parts[i] != NULL; i++) {
    const char *part = nl_marker_skip_bullet(parts[i]), *blank = strchr(part, ' ');
    g_autofree char *first = g_strndup(part, strcspn(part, " "));
    gboolean given = nl_profile_is_given_name(profile, first);
    straight |= blank != NULL && given && !nl_profile_is_given_name(profile, blank + 1);
    pairs = pairs && given == (i % 2 == 1);
  }
  return straight && !pairs && nl_is_given(list, parts[0]);
}

gboolean
nl_is_list_of_given(const NlAttendance *list, const char *text)
{
  g_auto(GStrv) parts = split_people(list, text);
  Singles count = count_singles(list, parts);
  return count.n >= SHORTEST_LIST
         && (count.single == count.n ? 3 * count.given >= 2 * count.n
                                     : count.named == count.n && 2 * count.single > count.n
                                           && has_straight_name(list, parts));
}

/* "Berg, Thal (Vorsitz), Jan Orth, Esch": most of one word, and few of these given names: no pairs of family and given
 * name. */
static gboolean
are_bare_families(const Singles *count)
{
  return count->n > SHORTEST_LIST && count->named == count->n && 2 * count->single > count->n
         && 3 * count->given < count->single;
}

gboolean
nl_is_list_of_families(const NlAttendance *list, const char *text)
{
  g_auto(GStrv) parts = split_people(list, text);
  Singles count = count_singles(list, parts);
  return are_bare_families(&count) && is_one_word(list, parts[0]);
}

/* "Berg", "Anna", "Thal", "Jan" are "Berg, Anna" and "Thal, Jan": every second is a given name, none of the others is. */
static void
join_pairs(const NlAttendance *list, char **parts)
{
  guint n = g_strv_length(parts), to = 0;
  gboolean pairs = n > 0 && n % 2 == 0;

  for (guint i = 0; pairs && i < n; i++)
    pairs = nl_is_given(list, parts[i]) == (i % 2 == 1);
  for (guint i = 0; pairs && i < n; i += 2) {
    char *whole = g_strjoin(", ", parts[i], parts[i + 1], NULL);
    g_free(parts[i]);
    g_free(parts[i + 1]);
    parts[i] = parts[i + 1] = NULL;
    parts[to++] = whole;
  }
}

/* "Jan, Rosa, Ute": names of one word each, as clubs list theirs; a family name has its given name behind it. Two
 * are told by that, fewer, or some of two words among them, by being given names. */
static gboolean
add_singles(NlAttendance *list, char **parts, const char *text, const char *rule)
{
  Singles count = count_singles(list, parts);
  gboolean several = count.n >= SHORTEST_LIST || (count.n == 2 && !nl_is_given(list, parts[1]));
  gboolean singles
      = strchr(text, ';') == NULL && count.named == count.n
        && (count.single == count.n
                ? several || count.given == count.n
                : several
                      && (3 * count.given >= 2 * count.n
                          || (count.words == count.n && count.n >= SHORTEST_LIST
                              && 2 * count.single >= count.n)
                          || (list->singles && are_bare_families(&count))
                          || (2 * count.single > count.n && has_straight_name(list, parts))));
  gboolean before = list->singles;

  if (singles && count.single == count.n)
    join_pairs(list, parts);
  list->singles |= singles;
  for (char **part = parts; singles && *part != NULL; part++)
    nl_add_participant(list, *part, rule);
  list->singles = before;
  return singles;
}

/* "die Gemeinderäte Berg": the first of several family names. */
static gboolean
names_members(const NlAttendance *list, const char *text)
{
  const char *rule = NULL;
  const NlPersonText *first = nl_person_parsed(list->reader, text, &rule);
  return rule != NULL && g_str_has_suffix(rule, ".members") && strchr(first->name, ' ') == NULL;
}

/* Whether a list is one of family names: those of the body's members as its first part says, or most of them bare. */
static gboolean
are_families(const NlAttendance *list, char **parts)
{
  Singles count = count_singles(list, parts);
  return names_members(list, parts[0])
         || (is_one_word(list, parts[0]) && count.n >= SHORTEST_LIST && 2 * count.single > count.n);
}

/* A name of one word that is a person's: of a list of family names any. */
static gboolean
is_known_single(const NlAttendance *list, const char *text)
{
  gboolean given = FALSE, single = is_single(list, text, &given);
  return single && (given || list->singles);
}

/* Enters one part of a list of names; of one word only who is known by it. */
static gboolean
add_part(NlAttendance *list, const char *text, const char *rule)
{
  gboolean singles = list->singles, added = FALSE;
  list->singles = singles || nl_is_given(list, text);
  added = nl_add_participant(list, text, rule);
  list->singles = singles;
  return added;
}

/* "Ortsvorsteher Jan Thal und Ute Berg": whether a part is a whole name that "und" joins to the one before. */
static gboolean
is_joined(const NlAttendance *list, const char *text, const char *part)
{
  g_autofree char *joined = g_strconcat(" und ", part, NULL);
  return strstr(text, joined) != NULL && nl_is_name(list, part)
         && nl_has_given_name(list->reader->profile, part);
}

gboolean
nl_add_people(NlAttendance *list, const char *text, gboolean mixed, const char *rule)
{
  g_auto(GStrv) parts = split_people(list, text);
  g_autoptr(GString) person = g_string_new(parts[0]);
  const NlNameForm form = nl_name_form(list, text);
  gboolean several = mixed || nl_same_form(form, nl_name_form(list, parts[0]));
  gboolean added = FALSE, singles = list->singles;

  if (nl_add_office_column(list, text, rule) || (mixed && add_singles(list, parts, text, rule))
      || nl_add_parted(list, text, rule))
    return TRUE;
  list->singles |= mixed && are_families(list, parts);
  for (guint i = 1; several && parts[i] != NULL; i++) {
    const NlNameForm own = nl_name_form(list, parts[i]);
    if (mixed ? own.rule != NULL || is_known_single(list, parts[i])
              : nl_same_form(form, own) || is_joined(list, text, parts[i])) {
      added |= add_part(list, person->str, rule);
      g_string_assign(person, parts[i]);
    } else {
      g_string_append_printf(person, ", %s", parts[i]);
    }
  }
  added |= (!added && mixed && !form.office && nl_add_run(list, text, rule))
           || add_part(list, added ? person->str : text, rule);
  list->singles = singles;
  return added;
}

gboolean
nl_has_people(const NlAttendance *list, const char *text)
{
  g_auto(GStrv) parts = split_people(list, text);
  g_auto(GStrv) words = g_strsplit(text, " ", 4);
  guint n_words = g_strv_length(words); /* an empty text has none */
  g_autofree char *first = g_strjoin(" ", n_words > 0 ? words[0] : "", n_words > 1 ? words[1] : "",
                                     n_words > 2 ? words[2] : "", NULL);

  /* "Berg, Anna (CDU) Thal, Jan": family names first, and no mark between the people */
  g_autofree char *turned = n_words > 1 && g_str_has_suffix(words[0], ",")
                                ? g_strjoin(" ", words[0], words[1], NULL)
                                : NULL;

  return nl_is_name(list, g_strstrip(parts[0])) || nl_is_name(list, text)
         || nl_is_given(list, parts[0])
         || (turned != NULL && nl_is_name(list, turned)
             && nl_profile_is_given_name(list->reader->profile, words[1]))
         || (strchr(text, ',') == NULL && nl_is_name(list, g_strchomp(first)));
}

gboolean
nl_breaks_name(const NlAttendance *list, const char *text)
{
  g_auto(GStrv) parts = split_people(list, text);
  guint n = g_strv_length(parts);
  gboolean breaks = n > 1 && nl_is_given(list, parts[n - 1]);

  for (guint i = 0; breaks && i + 1 < n; i++)
    breaks = strchr(parts[i], ' ') != NULL && nl_is_name(list, parts[i]);
  return breaks;
}

gboolean
nl_is_name_list(const NlAttendance *list, const char *text)
{
  g_auto(GStrv) parts = split_people(list, text);
  guint n = g_strv_length(parts), names = 0;
  gboolean addressed = nl_name_form(list, parts[0]).addressed; /* so are all, or have given names */

  for (guint i = 0; n >= SHORTEST_LIST && i < n; i++) {
    NlNameForm form = nl_name_form(list, parts[i]);
    names
        += form.rule != NULL
           && (!addressed || form.addressed || nl_has_given_name(list->reader->profile, parts[i]));
  }
  return (n >= SHORTEST_LIST && 3 * names >= 2 * n) || (n > 1 && names_members(list, parts[0]));
}
