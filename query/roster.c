/* roster.c: a walk over the terms of seats, then who is who. */
#include "query/roster.h"

#include <string.h>

#include "corpus/fold.h"

/* A place while persons are made of places. */
typedef struct {
  NlPlace *place;
  char *party, *office, *committee; /* folded; NULL for none */
  gboolean is_settled;              /* by the aliases: the same as all of its group */
  gboolean is_taken;
} Candidate;

static void
place_free(gpointer data)
{
  NlPlace *place = data;
  nl_seat_clear(&place->seat);
  g_free(place->term);
  g_free(place);
}

static void
person_free(gpointer data)
{
  NlPerson *person = data;
  g_ptr_array_unref(person->places);
  g_free(person);
}

static void
candidate_free(gpointer data)
{
  Candidate *candidate = data;
  g_free(candidate->party);
  g_free(candidate->office);
  g_free(candidate->committee);
  g_free(candidate);
}

static char *
fold(const char *text)
{
  return text ? nl_fold(text) : NULL;
}

/* ---- gathering ---- */

static gboolean
add_place(const char *term, guint n_documents, gpointer user_data)
{
  NlRoster *roster = user_data;
  NlPlace *place = g_new0(NlPlace, 1);
  if (!nl_seat_parse(term, &place->seat)) {
    place_free(place);
    return TRUE;
  }
  place->term = g_strdup(term);
  place->documents = n_documents;
  place->committee = nl_names_committee(roster->names, place->seat.organization);
  g_ptr_array_add(roster->places, place);
  return TRUE;
}

/* What the seats of one person have in common at least: name and body, or that the aliases list them. */
static char *
group_key(const NlRoster *roster, NlPlace *place)
{
  gboolean is_bound = FALSE;
  place->preferred = nl_names_person(roster->names, &place->seat, &is_bound);
  g_autofree char *name = fold(place->preferred ? place->preferred : place->seat.name);
  g_autofree char *body = fold(place->seat.body);
  return is_bound ? g_strconcat("=", name, NULL) : g_strjoin("|", name, body ? body : "", NULL);
}

static GHashTable *
group_places(const NlRoster *roster)
{
  GHashTable *groups
      = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < roster->places->len; i++) {
    NlPlace *place = g_ptr_array_index(roster->places, i);
    Candidate *candidate = g_new0(Candidate, 1);
    g_autofree char *key = group_key(roster, place);
    GPtrArray *group = g_hash_table_lookup(groups, key);
    candidate->place = place;
    candidate->party = fold(place->seat.party);
    candidate->office = fold(place->seat.office);
    candidate->committee = fold(place->committee);
    candidate->is_settled = place->preferred != NULL;
    if (!group) {
      group = g_ptr_array_new_with_free_func(candidate_free);
      g_hash_table_insert(groups, g_steal_pointer(&key), group);
    }
    g_ptr_array_add(group, candidate);
  }
  return groups;
}

/* ---- who is who ---- */

static gboolean
is_same(const char *a, const char *b)
{
  return a && b && strcmp(a, b) == 0;
}

static gboolean
are_linked(const Candidate *a, const Candidate *b)
{
  return a->is_settled || b->is_settled || is_same(a->party, b->party)
         || is_same(a->office, b->office) || is_same(a->committee, b->committee);
}

/* Takes a candidate and all that are linked to it, be it through others. */
static void
take_linked(NlPerson *person, const GPtrArray *group, Candidate *candidate)
{
  candidate->is_taken = TRUE;
  g_ptr_array_add(person->places, candidate->place);
  for (guint i = 0; i < group->len; i++) {
    Candidate *other = g_ptr_array_index(group, i);
    if (!other->is_taken && are_linked(candidate, other))
      take_linked(person, group, other);
  }
}

static void
name_person(const NlRoster *roster, NlPerson *person)
{
  guint most = 0;
  for (guint i = 0; i < person->places->len; i++) {
    const NlPlace *place = g_ptr_array_index(person->places, i);
    person->withheld |= nl_names_is_withheld(roster->names, &place->seat);
    if (place->documents > most) {
      most = place->documents;
      person->name = place->preferred ? place->preferred : place->seat.name;
    }
  }
}

static void
add_persons(NlRoster *roster, const GPtrArray *group)
{
  for (guint i = 0; i < group->len; i++) {
    Candidate *candidate = g_ptr_array_index(group, i);
    if (candidate->is_taken)
      continue;
    NlPerson *person = g_new0(NlPerson, 1);
    person->places = g_ptr_array_new();
    take_linked(person, group, candidate);
    name_person(roster, person);
    g_ptr_array_add(roster->persons, person);
  }
}

/* By family name, which stands last; then by given names, then by body. */
static char *
sort_key(const NlPerson *person)
{
  const NlPlace *place = g_ptr_array_index(person->places, 0);
  const char *space = strrchr(person->name, ' ');
  g_autofree char *family = nl_fold(space ? space : person->name);
  g_autofree char *whole = nl_fold(person->name);
  return g_strjoin("|", family, whole, place->seat.body ? place->seat.body : "", place->term, NULL);
}

static int
compare_persons(gconstpointer left, gconstpointer right)
{
  g_autofree char *a = sort_key(*(const NlPerson *const *)left);
  g_autofree char *b = sort_key(*(const NlPerson *const *)right);
  return strcmp(a, b);
}

NlRoster *
nl_roster_load(const NlReader *reader, GError **error)
{
  g_autoptr(NlRoster) roster = g_new0(NlRoster, 1);
  roster->places = g_ptr_array_new_with_free_func(place_free);
  roster->persons = g_ptr_array_new_with_free_func(person_free);
  roster->names = nl_names_load(reader->folder, error);
  if (!roster->names
      || !xap_database_each_term(reader->database, NL_PREFIX_SEAT, add_place, roster, error))
    return NULL;
  g_autoptr(GHashTable) groups = group_places(roster);
  GHashTableIter at;
  gpointer group = NULL;
  g_hash_table_iter_init(&at, groups);
  while (g_hash_table_iter_next(&at, NULL, &group))
    add_persons(roster, group);
  g_ptr_array_sort(roster->persons, compare_persons);
  return g_steal_pointer(&roster);
}

void
nl_roster_free(NlRoster *roster)
{
  if (!roster)
    return;
  g_ptr_array_unref(roster->persons);
  g_ptr_array_unref(roster->places);
  nl_names_free(roster->names);
  g_free(roster);
}

/* ---- finding ---- */

static gboolean
has_all_words(const char *name, const char *const *words)
{
  g_autofree char *folded = nl_fold(name);
  g_auto(GStrv) own = g_strsplit(folded, " ", -1);
  for (; *words; words++) {
    if (!g_strv_contains((const char *const *)own, *words))
      return FALSE;
  }
  return TRUE;
}

typedef enum { NO_MATCH, MATCH, EXACT_MATCH } Match;

static Match
match_person(const NlPerson *person, const NlNameSpec *spec)
{
  g_auto(GStrv) words = g_strsplit(spec->name, " ", -1);
  Match best = NO_MATCH;
  for (guint i = 0; i < person->places->len; i++) {
    const NlPlace *place = g_ptr_array_index(person->places, i);
    const char *names[] = { place->seat.name, place->preferred };
    if (!nl_name_spec_fits(spec, &place->seat))
      continue;
    for (gsize n = 0; n < G_N_ELEMENTS(names) && names[n]; n++) {
      g_autofree char *folded = nl_fold(names[n]);
      gboolean is_exact = strcmp(folded, spec->name) == 0;
      gboolean is_match = has_all_words(names[n], (const char *const *)words);
      best = MAX(best, is_exact ? EXACT_MATCH : is_match ? MATCH : NO_MATCH);
    }
  }
  return best;
}

GPtrArray *
nl_roster_find(const NlRoster *roster, const char *text)
{
  g_auto(NlNameSpec) spec = { 0 };
  g_autoptr(GPtrArray) exact = g_ptr_array_new();
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  if (text)
    nl_name_spec_init(&spec, text);
  for (guint i = 0; i < roster->persons->len; i++) {
    NlPerson *person = g_ptr_array_index(roster->persons, i);
    Match match = !text ? MATCH : match_person(person, &spec);
    if (person->withheld || match == NO_MATCH)
      continue;
    g_ptr_array_add(found, person);
    if (match == EXACT_MATCH)
      g_ptr_array_add(exact, person);
  }
  return exact->len > 0 ? g_steal_pointer(&exact) : g_steal_pointer(&found);
}
