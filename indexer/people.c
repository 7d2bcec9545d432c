/* people.c: who a printed name or a misspelling means. See reader.h. */
#include "corpus/fold.h"
#include "indexer/reader.h"

#include <string.h>

void
nl_person_text_clear(NlPersonText *person)
{
  g_clear_pointer(&person->name, g_free);
  g_clear_pointer(&person->title, g_free);
  g_clear_pointer(&person->role, g_free);
  g_clear_pointer(&person->organization, g_free);
  g_clear_pointer(&person->rest, g_free);
  g_clear_pointer(&person->address, g_free);
}

gboolean
nl_has_given_name(const NlProfile *profile, const char *text)
{
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  gboolean found = FALSE;
  for (char **word = words; !found && *word != NULL; word++)
    found = nl_profile_is_given_name(profile, *word);
  return found;
}

/* Two words behind a number may be a point of the agenda as well ("6. Abstimmung Tagesordnung"): the given name tells. */
static gboolean
is_point(const NlProfile *profile, const char *rule, const char *text, const char *name)
{
  return g_ascii_isdigit(*text) && strcmp(rule, "person.bare") == 0
         && !nl_has_given_name(profile, name);
}

/* "Huber A." is A. Huber, "Jonas B." is somebody's given name. */
static void
turn_initial(const NlProfile *profile, NlPersonText *person)
{
  g_auto(GStrv) words = g_strsplit(person->name, " ", -1);
  if (g_strv_length(words) == 2 && !nl_profile_is_given_name(profile, words[0])) {
    g_free(person->name);
    person->name = g_strjoin(" ", words[1], words[0], NULL);
  }
}

const char *
nl_person_parse(const NlProfile *profile, const char *text, NlPersonText *out)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(profile, NL_RULE_PERSON, text, &match);

  memset(out, 0, sizeof *out);
  if (rule != NULL) {
    g_autofree char *given = nl_match_dup(match, "given");
    g_autofree char *name = nl_match_dup(match, "name");
    g_autofree char *particle = nl_match_dup(match, "particle");
    out->name = given == NULL      ? g_steal_pointer(&name)
                : particle != NULL ? g_strjoin(" ", given, particle, name, NULL)
                                   : g_strjoin(" ", given, name, NULL);
    out->title = nl_match_dup(match, "title");
    out->role = nl_match_dup(match, "role");
    out->organization = nl_match_dup(match, "group");
    out->rest = nl_match_dup(match, "rest");
    out->address = nl_match_dup(match, "address");
    if (out->address == NULL)
      out->address = g_strdup(out->role);
    if (out->name != NULL && g_str_has_suffix(out->name, "."))
      turn_initial(profile, out);
    if (out->name == NULL || is_point(profile, rule, text, out->name))
      rule = NULL;
  }
  return rule;
}

typedef struct {
  const char *rule;
  NlPersonText person;
} Parsed;

static void
parsed_free(gpointer data)
{
  Parsed *parsed = data;
  nl_person_text_clear(&parsed->person);
  g_free(parsed);
}

const NlPersonText *
nl_person_parsed(NlReader *reader, const char *text, const char **out_rule)
{
  Parsed *parsed = NULL;

  if (reader->parsed == NULL)
    reader->parsed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, parsed_free);
  parsed = g_hash_table_lookup(reader->parsed, text);
  if (parsed == NULL) {
    parsed = g_new0(Parsed, 1);
    parsed->rule = nl_person_parse(reader->profile, text, &parsed->person);
    g_hash_table_insert(reader->parsed, g_strdup(text), parsed);
  }
  *out_rule = parsed->rule;
  return &parsed->person;
}

/* The words of a name, folded for comparison: Möller is Moeller, Weiß is Weiss. A hyphen does not part them. */
static char **
name_words(const char *name)
{
  g_auto(GStrv) words = g_strsplit_set(name, " .", -1);
  GPtrArray *kept = g_ptr_array_new();

  for (char **word = words; *word != NULL; word++) {
    char *folded = nl_fold(*word);
    if (*folded != '\0')
      g_ptr_array_add(kept, folded);
    else
      g_free(folded);
  }
  g_ptr_array_add(kept, NULL);
  return (char **)g_ptr_array_free(kept, FALSE);
}

/* Levenshtein's distance between two short words. */
static guint
edit_distance(const char *a, const char *b)
{
  glong length_a = 0, length_b = 0;
  g_autofree gunichar *x = g_utf8_to_ucs4_fast(a, -1, &length_a);
  g_autofree gunichar *y = g_utf8_to_ucs4_fast(b, -1, &length_b);
  g_autofree guint *row = g_new(guint, (gsize)length_b + 1);

  for (glong j = 0; j <= length_b; j++)
    row[j] = (guint)j;
  for (glong i = 1; i <= length_a; i++) {
    guint diagonal = row[0];
    row[0] = (guint)i;
    for (glong j = 1; j <= length_b; j++) {
      guint above = row[j];
      guint change = diagonal + (x[i - 1] == y[j - 1] ? 0 : 1);
      row[j] = MIN(change, MIN(above, row[j - 1]) + 1);
      diagonal = above;
    }
  }
  return row[length_b];
}

/* How many letters of a family name may differ: a short one is another name soon. */
static guint
tolerance(const char *word)
{
  glong length = g_utf8_strlen(word, -1);
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/* Whether two given names can be one person's: equal, or one is the other's initial. */
static gboolean
given_agrees(const char *a, const char *b)
{
  return g_str_has_prefix(a, b) || g_str_has_prefix(b, a);
}

/* A name as it is heard: Mayer, Meyer, Maier and Meier are one. You free it. */
static char *
sound(const char *word)
{
  GString *heard = g_string_new(word);
  g_string_replace(heard, "ay", "ei", 0);
  g_string_replace(heard, "ai", "ei", 0);
  g_string_replace(heard, "ey", "ei", 0);
  g_string_replace(heard, "dt", "t", 0);
  g_string_replace(heard, "th", "t", 0);
  return g_string_free(heard, FALSE);
}

/* Of two family names: their edit distance, 1 where they differ but sound alike. */
static guint
family_distance(const char *a, const char *b)
{
  g_autofree char *heard_a = sound(a);
  g_autofree char *heard_b = sound(b);
  guint distance = edit_distance(a, b);
  return distance > 1 && strcmp(heard_a, heard_b) == 0 ? 1 : distance;
}

/* The distance of a printed name from a participant's: of the family names, G_MAXUINT where they cannot be one. Of a
 * family name of several words ("von der Mühlen") the print may leave the first ones out. */
static guint
name_distance(char **printed, char **listed)
{
  guint n = g_strv_length(printed), m = g_strv_length(listed);
  guint distance = G_MAXUINT;

  if (n == 2 && m == 2 && strcmp(printed[0], listed[1]) == 0 && strcmp(printed[1], listed[0]) == 0)
    distance = 0; /* "Berg Anna" */
  else if (n > 0 && m > 0) {
    distance = family_distance(printed[n - 1], listed[m - 1]);
    if (n > 1 && m > 1 && !given_agrees(printed[0], listed[0])
        && !g_strv_contains((const char *const *)listed, printed[0]))
      distance = G_MAXUINT;
  }
  return distance;
}

static const NlParticipant *
seek_person(const NlReader *reader, const char *name)
{
  g_auto(GStrv) printed = name_words(name);
  guint n = g_strv_length(printed);
  guint best = n > 0 ? tolerance(printed[n - 1]) + 1 : 0, ties = 0;
  const NlParticipant *found = NULL;

  for (guint i = 0; n > 0 && i < reader->names->len; i++) {
    const NlParticipant *participant = g_ptr_array_index(reader->record->participants, i);
    guint distance = name_distance(printed, g_ptr_array_index(reader->names, i));
    if (distance < best) {
      best = distance;
      found = participant;
      ties = 1;
    } else if (distance == best && found != NULL && strcmp(found->name, participant->name) != 0) {
      ties++;
    }
  }
  return ties == 1 ? found : NULL;
}

/* What a document may cost: so many names are compared with the list's. No sitting comes near. */
#define MOST_NAMES 2000000

/* Whether another name may be sought in the list, beside those whose answers are known. */
static gboolean
may_seek(const NlReader *reader)
{
  return (guint64)(g_hash_table_size(reader->persons) + 1) * reader->names->len <= MOST_NAMES;
}

const NlParticipant *
nl_person_find(const NlReader *reader, const char *name)
{
  gpointer found = NULL;

  if (!g_hash_table_lookup_extended(reader->persons, name, NULL, &found) && may_seek(reader)) {
    found = (gpointer)seek_person(reader, name);
    g_hash_table_insert(reader->persons, g_strdup(name), found);
  }
  return found;
}

static void
words_free(gpointer words)
{
  g_strfreev(words);
}

void
nl_read_names(NlReader *reader)
{
  const GPtrArray *participants = reader->record->participants;

  reader->names = g_ptr_array_new_with_free_func(words_free);
  reader->persons = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  reader->holders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  reader->wholes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < participants->len; i++)
    g_ptr_array_add(reader->names,
                    name_words(((const NlParticipant *)g_ptr_array_index(participants, i))->name));
}

/* "Ute", "Ute B." and "Ute Berg" are Ute Berg. */
static gboolean
goes_by(const char *whole, const char *name)
{
  gsize length = strlen(name) - g_str_has_suffix(name, ".");
  return strncmp(whole, name, length) == 0
         && (strchr(name, ' ') != NULL || whole[length] == ' ' || whole[length] == '\0');
}

const char *
nl_person_find_given(NlReader *reader, const char *name)
{
  const GPtrArray *participants = reader->record->participants;
  const char *found = NULL;
  guint n = 0;

  for (guint i = 0; i < participants->len && n < 2; i++) {
    const NlParticipant *participant = g_ptr_array_index(participants, i);
    if (goes_by(participant->name, name)) {
      found = participant->name;
      n++;
    }
  }
  if (n == 0 && nl_profile_is_given_name(reader->profile, name))
    found = nl_person_find_whole(reader, name);
  return found != NULL && n < 2                              ? found
         : n > 1 || nl_has_given_name(reader->profile, name) ? name
                                                             : NULL;
}

/* Whether the first word of a text is a given name. */
static gboolean
begins_given(const NlProfile *profile, const char *text)
{
  g_autofree char *word = g_strndup(text, strcspn(text, " "));
  return nl_profile_is_given_name(profile, word);
}

gboolean
nl_is_particle(const char *word, gsize length)
{
  static const char *const particles[]
      = { "van", "von", "de", "der", "den", "zu", "zur", "vom", "ter", NULL };
  g_autofree char *small = g_utf8_strdown(word, (gssize)length);
  return g_strv_contains(particles, small);
}

gboolean
nl_is_capital(const char *word, gsize length)
{
  g_autofree char *upper = g_utf8_strup(word, (gssize)length);
  return length > 1 && strncmp(word, upper, length) == 0;
}

char *
nl_name_turn(const NlProfile *profile, const char *name)
{
  const char *given = NULL; /* the blank before the given names at the end */

  for (const char *at = strrchr(name, ' '); at != NULL && begins_given(profile, at + 1);
       at = g_strrstr_len(name, at - name, " "))
    given = at;
  return given != NULL && !begins_given(profile, name)
             ? g_strdup_printf("%s %.*s", given + 1, (int)(given - name), name)
             : NULL;
}
