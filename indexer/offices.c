/* offices.c: whom a text means by an office, or by a name that no list has in full. See reader.h. */
#include "indexer/reader.h"

#include <string.h>

/* The office that a short form stands for: the rule's name; else the office itself. */
static const char *
whole_office(const NlProfile *profile, const char *office)
{
  const char *rule = nl_profile_match(profile, NL_RULE_OFFICE_SHORT, office, NULL);
  return rule != NULL ? strchr(rule, '.') + 1 : office;
}

/* "Vorsitzende", "Vorsitzender", "Vorsitzenden" → "vorsitzend"; "Bürgermeisterin" → "bürgermeister". */
static char *
office_stem(const char *office)
{
  static const char *const endings[] = { "innen", "in", "er", "en", "e", "r", "n", "s" };
  char *stem = g_utf8_casefold(office, -1);
  gboolean cut = FALSE;

  for (gsize i = 0; !cut && i < G_N_ELEMENTS(endings); i++) {
    cut = g_str_has_suffix(stem, endings[i]) && strlen(stem) > strlen(endings[i]) + 4;
    if (cut)
      stem[strlen(stem) - strlen(endings[i])] = '\0';
  }
  return stem;
}

/* The office in a part of a role: "als Vorsitzende und 16 Gemeinderäte" is "Vorsitzende". You free it. */
static char *
office_of(const NlProfile *profile, const char *part)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(profile, NL_RULE_ROLE_OFFICE, part, &match);
  return rule != NULL ? nl_match_dup(match, "office") : g_strdup(part);
}

/* How the stem of a role's office may be that of the office asked for. */
typedef gboolean (*StemTest)(const char *stem, const char *wanted);

static gboolean
is_stem(const char *stem, const char *wanted)
{
  return strcmp(stem, wanted) == 0;
}

static gboolean
ends_with_stem(const char *stem, const char *wanted)
{
  return g_str_has_suffix(stem, wanted) && strchr(stem, ' ') == NULL;
}

/* Whether a part of a role ("Rm, Vorsitzende") names the office, not as somebody's deputy. */
static gboolean
role_has(const NlProfile *profile, const char *role, const char *office, StemTest fits)
{
  g_auto(GStrv) parts = g_strsplit_set(role, ",|/", -1);
  g_autofree char *wanted = office_stem(whole_office(profile, office));
  gboolean has = FALSE;

  for (char **part = parts; !has && *part != NULL; part++) {
    g_autofree char *named = office_of(profile, g_strstrip(*part));
    g_autofree char *stem = office_stem(whole_office(profile, named));
    has = fits(stem, wanted);
  }
  return has;
}

static gboolean
role_names(const NlProfile *profile, const char *role, const char *office)
{
  return role_has(profile, role, office, is_stem);
}

/* "Berg" and "A. Berg" are short for "Anna Berg". */
static gboolean
is_short_for(const char *name, const char *whole)
{
  const char *family = strrchr(name, ' ');
  const char *initial = family != NULL && family > name && family[-1] == '.' ? name : NULL;
  const char *of = strrchr(whole, ' ');

  return of != NULL && strcmp(of + 1, family != NULL ? family + 1 : name) == 0
         && (family == NULL
             || (initial != NULL && strchr(initial, '.') == family - 1 && whole[1] != '.'
                 && g_utf8_get_char(name) == g_utf8_get_char(whole)));
}

/* An office that the text gives to two people tells nothing. Takes the stem. */
static void
learn_office(GHashTable *offices, char *take_stem, const char *holder)
{
  gpointer known = NULL;
  gboolean has = g_hash_table_lookup_extended(offices, take_stem, NULL, &known);

  if (has && known != NULL && holder != NULL && is_short_for(holder, known))
    holder = known;
  else if (has && g_strcmp0(known, holder) != 0
           && !(known != NULL && holder != NULL && is_short_for(known, holder)))
    holder = NULL;
  g_hash_table_replace(offices, take_stem, (gpointer)holder);
}

/* Whom the text means by a name: a participant, else whom it prints: where there is a list or the rule doubts only
 * with a given name, unless the rule is sure that it is a name. */
static const char *
holder_name(const NlReader *reader, const char *printed, const NlMatch *match)
{
  const NlParticipant *participant = nl_person_find(reader, printed);
  gsize start = 0, end = 0;
  gboolean sure = nl_match_span(match, "sure", &start, &end)
                  || (reader->record->participants->len == 0
                      && !nl_match_span(match, "doubtful", &start, &end));
  gboolean kept
      = strchr(printed, '\t') == NULL && (sure || nl_has_given_name(reader->profile, printed));
  return participant != NULL ? participant->name
         : kept              ? nl_record_keep(reader->record, printed)
                             : NULL;
}

/* Without a list the fullest name that the text prints is whom its shorter ones mean. */
static void
learn_name(NlReader *reader, const char *name)
{
  if (reader->printed == NULL)
    reader->printed = g_ptr_array_new();
  if (reader->record->participants->len == 0 && strchr(name, ' ') != NULL
      && !g_ptr_array_find_with_equal_func(reader->printed, name, g_str_equal, NULL))
    g_ptr_array_add(reader->printed, (gpointer)nl_record_keep(reader->record, name));
}

/* The offices that a rule finds in a text. */
static void
learn_offices(NlReader *reader, NlMatch *take_match)
{
  gsize at = 0;

  for (NlMatch *match = take_match; match != NULL; match = nl_match_next(match, at)) {
    g_autofree char *office = nl_match_dup(match, "office");
    g_autofree char *name = nl_match_dup(match, "name");
    const char *holder = holder_name(reader, name, match);
    learn_name(reader, name);
    if (holder != NULL && office != NULL)
      learn_office(reader->offices, office_stem(whole_office(reader->profile, office)), holder);
    at = nl_match_behind(match, at);
  }
}

/* Learns from the whole text which offices it names participants by. */
static void
learn_all_offices(NlReader *reader)
{
  reader->offices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++) {
    const char *text = nl_reader_text(reader, i);
    NlMatch *match = NULL;
    guint n = 0;
    while (nl_profile_match_from(reader->profile, NL_RULE_OFFICE_NAMED, &n, text, &match) != NULL)
      learn_offices(reader, g_steal_pointer(&match));
  }
}

/* The capital word behind `at` in a text, with the particle before it ("von Berg"): the bytes of both, 0 for none. */
static gsize
family_length(const char *at)
{
  gsize particle = strcspn(at, " ");
  gsize start = nl_is_particle(at, particle) && at[particle] == ' ' ? particle + 1 : 0;
  const char *end = at + start;

  if (g_unichar_isupper(g_utf8_get_char(end)))
    while (g_unichar_isalpha(g_utf8_get_char(end)) || *end == '-')
      end = g_utf8_next_char(end);
  return end > at + start + 1 ? (gsize)(end - at) : 0;
}

/* Notes the whole name that a text prints of a given name: FALSE where it prints another than was noted. */
static gboolean
note_whole(const char *text, const char *given, char **whole)
{
  gsize length = strlen(given);
  gboolean one = TRUE;

  for (const char *at = strstr(text, given); one && at != NULL; at = strstr(at + length, given)) {
    gboolean word = (at == text || !g_ascii_isalpha(at[-1])) && at[length] == ' ';
    gsize family = word ? family_length(at + length + 1) : 0;
    g_autofree char *name = family > 0 ? g_strndup(at, length + 1 + family) : NULL;
    one = name == NULL || *whole == NULL || strcmp(name, *whole) == 0;
    if (*whole == NULL)
      *whole = g_steal_pointer(&name);
  }
  return one;
}

/* The word before `at`, which a blank parts from it, if it is a given name: "Anna" of "Frau Anna Berg"; NULL else. */
static char *
given_before(const NlReader *reader, const char *text, const char *at)
{
  const char *start = at > text && at[-1] == ' ' ? at - 1 : at;
  while (start < at && start > text
         && (g_unichar_isalpha(g_utf8_get_char(g_utf8_prev_char(start))) || start[-1] == '-'))
    start = g_utf8_prev_char(start);
  g_autofree char *word = start < at ? g_strndup(start, (gsize)(at - 1 - start)) : NULL;

  return word != NULL && nl_profile_is_given_name(reader->profile, word) ? g_steal_pointer(&word)
                                                                         : NULL;
}

/* The same of a family name. */
static gboolean
note_family(const NlReader *reader, const char *text, const char *family, char **whole)
{
  gsize length = strlen(family);
  gboolean one = TRUE;

  for (const char *at = strstr(text, family); one && at != NULL; at = strstr(at + length, family)) {
    gboolean ends = !g_unichar_isalpha(g_utf8_get_char(at + length)) && at[length] != '-';
    g_autofree char *given = ends ? given_before(reader, text, at) : NULL;
    g_autofree char *name = given != NULL ? g_strconcat(given, " ", family, NULL) : NULL;
    one = name == NULL || *whole == NULL || strcmp(name, *whole) == 0;
    if (*whole == NULL)
      *whole = g_steal_pointer(&name);
  }
  return one;
}

/* The whole name that the text prints of a given name or of a family's, where it is one. */
static const char *
seek_whole(const NlReader *reader, const char *name)
{
  gboolean given = nl_profile_is_given_name(reader->profile, name), one = TRUE;
  g_autofree char *whole = NULL;

  for (guint i = 0; one && i < nl_blocks_size(reader->blocks); i++)
    one = given ? note_whole(nl_reader_text(reader, i), name, &whole)
                : note_family(reader, nl_reader_text(reader, i), name, &whole);
  return one && whole != NULL ? nl_record_keep(reader->record, whole) : NULL;
}

/* So many names are sought in a text. */
#define MOST_SOUGHT 1000

const char *
nl_person_find_whole(NlReader *reader, const char *name)
{
  gpointer whole = NULL;

  if (!g_hash_table_lookup_extended(reader->wholes, name, NULL, &whole)
      && g_hash_table_size(reader->wholes) < MOST_SOUGHT) {
    whole = (gpointer)seek_whole(reader, name);
    g_hash_table_insert(reader->wholes, g_strdup(name), whole);
  }
  return whole;
}

const char *
nl_person_fullest(NlReader *reader, const char *name)
{
  gboolean listed = reader->record->participants->len > 0;
  g_autofree char *turned
      = !listed || reader->family_first ? nl_name_turn(reader->profile, name) : NULL;
  const char *found = turned != NULL ? nl_record_keep(reader->record, turned) : name;
  guint n = 0;

  learn_name(reader, found);
  if (reader->offices == NULL)
    learn_all_offices(reader);
  for (guint i = 0; reader->printed != NULL && i < reader->printed->len; i++) {
    const char *printed = g_ptr_array_index(reader->printed, i);
    gboolean means = is_short_for(name, printed) && !is_short_for(printed, found);
    n += means && !(n > 0 && is_short_for(found, printed));
    found = means ? printed : found;
  }
  if (n == 0 && !listed && strchr(name, ' ') == NULL) {
    const char *whole = nl_person_find_whole(reader, name);
    found = whole != NULL ? whole : found;
  }
  return n > 1 ? name : found;
}

#define FIRST "1. "

/* How a role may stand for the office that was asked for. */
typedef gboolean (*RoleTest)(const NlProfile *profile, const char *role, const char *office);

static gboolean
is_chair(const NlProfile *profile, const char *office)
{
  return nl_profile_match(profile, NL_RULE_CHAIR, office, NULL) != NULL;
}

static gboolean
role_holds(const NlProfile *profile, const char *role, const char *office)
{
  return role_names(profile, role, office)
         || (is_chair(profile, office) && is_chair(profile, role));
}

/* "1. Bürgermeister" is "der Bürgermeister" where nobody else is. */
static gboolean
role_holds_first(const NlProfile *profile, const char *role, const char *office)
{
  g_autofree char *first = g_strconcat(FIRST, office, NULL);
  return role_names(profile, role, first);
}

/* "die Vorsteherin" is the Stadtverordnetenvorsteherin where nobody else is. */
static gboolean
role_ends(const NlProfile *profile, const char *role, const char *office)
{
  return role_has(profile, role, office, ends_with_stem);
}

/* Who presides over a council by office is "der Vorsitzende" where nobody is called so. */
static gboolean
role_presides(const NlProfile *profile, const char *role, const char *office)
{
  g_auto(GStrv) parts = g_strsplit_set(role, ",|/", -1);
  gboolean presides = FALSE;

  for (char **part = parts; is_chair(profile, office) && !presides && *part != NULL; part++)
    presides = nl_profile_match(profile, NL_RULE_PRESIDES, g_strstrip(*part), NULL) != NULL;
  return presides;
}

/* The one participant whose role stands for the office; NULL where none or several do. */
static const char *
seek_role(const NlReader *reader, const char *office, RoleTest stands_for)
{
  const GPtrArray *participants = reader->record->participants;
  const char *found = NULL;
  guint n = 0;

  for (guint i = 0; i < participants->len; i++) {
    const NlParticipant *participant = g_ptr_array_index(participants, i);
    if (participant->role != NULL && stands_for(reader->profile, participant->role, office)) {
      found = participant->name;
      n++;
    }
  }
  return n == 1 ? found : NULL;
}

/* Whom the text names with the office. */
static const char *
seek_named(NlReader *reader, const char *office)
{
  g_autofree char *stem = office_stem(whole_office(reader->profile, office));
  g_autofree char *first = g_strconcat(FIRST, stem, NULL);
  g_autofree char *whole = g_utf8_casefold(office, -1);
  const char *found = NULL;

  if (reader->offices == NULL)
    learn_all_offices(reader);
  found = g_hash_table_lookup(reader->offices, stem);
  if (found == NULL && is_chair(reader->profile, office))
    /* a club's "1. Vorsitzende" is "die Vorsitzende" as well */
    found = g_hash_table_lookup(reader->offices,
                                g_str_has_prefix(stem, FIRST) ? stem + strlen(FIRST) : first);
  /* named in the genitive alone: of "Bürgermeisters" nothing is cut but the ending of the case */
  if (found == NULL && !g_hash_table_contains(reader->offices, stem))
    found = g_hash_table_lookup(reader->offices, whole);
  return found;
}

/* Who opened the sitting, where one did. */
static const char *
seek_opener(NlReader *reader)
{
  const char *found = NULL;
  gboolean one = TRUE;

  for (guint i = 0; one && i < nl_blocks_size(reader->blocks); i++) {
    g_autoptr(NlMatch) match = NULL;
    if (nl_reader_match(reader, NL_RULE_OPENER, i, &match) != NULL) {
      const char *name = nl_reader_take(reader, nl_match_dup(match, "name"));
      const NlParticipant *participant = nl_person_find(reader, name);
      const char *opener = participant != NULL ? participant->name : name;
      one = found == NULL || strcmp(found, opener) == 0;
      found = opener;
    }
  }
  return one ? found : NULL;
}

static const char *
seek_office(NlReader *reader, const char *office)
{
  static const RoleTest fallbacks[] = { role_holds_first, role_presides, role_ends };
  const char *found = seek_role(reader, office, role_holds);

  if (found == NULL)
    found = seek_named(reader, office);
  for (gsize i = 0; found == NULL && i < G_N_ELEMENTS(fallbacks); i++)
    found = seek_role(reader, office, fallbacks[i]);
  if (found == NULL && is_chair(reader->profile, office))
    found = seek_opener(reader);
  return found;
}

/* What a document may cost: so many offices are compared with the list's. No sitting comes near. */
#define MOST_OFFICES 400000

/* Whether another office may be sought, beside those whose answers are known. */
static gboolean
may_seek(const NlReader *reader)
{
  return (guint64)(g_hash_table_size(reader->holders) + 1) * reader->names->len <= MOST_OFFICES;
}

const char *
nl_person_find_office(NlReader *reader, const char *office)
{
  gpointer holder = NULL;

  if (!g_hash_table_lookup_extended(reader->holders, office, NULL, &holder) && may_seek(reader)) {
    holder = (gpointer)seek_office(reader, office);
    g_hash_table_insert(reader->holders, g_strdup(office), holder);
  }
  return holder;
}
