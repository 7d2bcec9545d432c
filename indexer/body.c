/* body.c: which body met and of which municipality, where the head does not say it: those that the text names. See
 * reader.h. */
#include "indexer/reader.h"

#include <string.h>

char *
nl_nominative(const NlProfile *profile, const char *genitive)
{
  g_autoptr(NlMatch) match = NULL;
  char *out = NULL;

  if (nl_profile_match(profile, NL_RULE_NOMINATIVE, genitive, &match) != NULL) {
    g_autofree char *stem = nl_match_dup(match, "stem");
    const char *rest = genitive + nl_match_end(match), *ending = nl_match_mark(match);
    g_autofree char *noun
        = ending != NULL ? nl_nominative(profile, rest + strspn(rest, " ")) : NULL;
    out = noun != NULL ? g_strconcat(stem, ending, " ", noun, NULL) : g_strconcat(stem, rest, NULL);
  } else {
    out = g_strdup(genitive);
  }
  return out;
}

/* So often a body is named at least, the head counting more. */
#define FEWEST_NAMED 3

/* The bodies that a text names, and how often. */
typedef struct {
  GHashTable *counts; /* const char * → guint */
  const char *best;
  guint most;
} Named;

static void
count_named(NlReader *reader, guint block, Named *named)
{
  const guint weight = block < reader->proceedings ? 3 : 1;
  g_autoptr(NlFinder) bodies
      = nl_finder_new(reader->profile, NL_RULE_BODY_NAMED, nl_reader_text(reader, block));
  const NlMatch *match = NULL;
  const char *rule = NULL;

  while ((rule = nl_finder_next(bodies, &match)) != NULL) {
    g_autofree char *genitive = nl_match_dup(match, "genitive");
    char *printed
        = genitive != NULL ? nl_nominative(reader->profile, genitive) : nl_match_dup(match, "name");
    const char *name = nl_reader_take(reader, printed);
    gsize start = 0, end = 0;
    guint times = nl_match_span(match, "often", &start, &end) ? 3 * weight : weight;
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(named->counts, name)) + times;
    g_hash_table_replace(named->counts, (gpointer)name, GUINT_TO_POINTER(count));
    if (count > named->most) {
      named->most = count;
      named->best = name;
      reader->record->meeting.read.organization = nl_reader_evidence(reader, block, rule);
    }
  }
}

void
nl_guess_organization(NlReader *reader)
{
  g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
  Named named = { .counts = counts, .most = FEWEST_NAMED - 1 };

  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++)
    count_named(reader, i, &named);
  reader->record->meeting.organization = named.best;
}

/* A municipality, and where it is named first. */
typedef struct {
  char *name;
  NlEvidence read;
} Place;

/* So many municipalities may be named. */
#define MOST_BODIES 1000

/* How much one naming counts: in the head more, and more where it is of the kind that the body's own name speaks of
 * ("Kreisausschuss": a Kreis); a Kreis that it does not speak of is but the one above. */
static guint
naming_weight(const NlMatch *match, const char *type, const char *own, gboolean in_head)
{
  g_autofree char *kin = nl_match_dup(match, "kin");
  g_autofree char *folded = g_utf8_casefold(kin != NULL ? kin : type != NULL ? type : "-", -1);
  guint weight = kin != NULL ? 1 : 2;

  if (type != NULL && strstr(own, folded) != NULL)
    weight = 8;
  return in_head ? 3 * weight : weight;
}

/* The municipality: of those named, the one named most. */
static void
count_bodies(const NlReader *reader, GHashTable *counts, GArray *order)
{
  const char *organization = reader->record->meeting.organization;
  g_autofree char *own = g_utf8_casefold(organization != NULL ? organization : "", -1);

  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++) {
    g_autoptr(NlFinder) bodies
        = nl_finder_new(reader->profile, NL_RULE_BODY, nl_reader_text(reader, i));
    const NlMatch *match = NULL;
    const char *rule = NULL;
    while ((rule = nl_finder_next(bodies, &match)) != NULL) {
      g_autofree char *type = nl_match_dup(match, "type");
      g_autofree char *name = nl_match_dup(match, "name");
      char *key = type != NULL ? g_strconcat(type, " ", name, NULL) : g_strdup(name);
      guint weight = naming_weight(match, type, own, i < reader->proceedings);
      guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, key));
      if (count == 0 && order->len < MOST_BODIES) {
        const Place place = { g_strdup(key), nl_reader_evidence(reader, i, rule) };
        g_array_append_val(order, place);
      }
      g_hash_table_replace(counts, key, GUINT_TO_POINTER(count + weight));
    }
  }
}

/* How many lines of the head hold the municipality's name, alone too: "UWG Lindtal". */
static guint
count_in_head(const NlReader *reader, const char *name)
{
  guint count = 0;
  for (guint i = 0; name != NULL && i < reader->proceedings; i++)
    count += strstr(nl_reader_text(reader, i), name) != NULL;
  return count;
}

static void
place_clear(gpointer place)
{
  g_free(((Place *)place)->name);
}

void
nl_read_body(NlReader *reader)
{
  g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(Place));
  const Place *best = NULL;
  guint most = 0;

  g_array_set_clear_func(order, place_clear);
  count_bodies(reader, counts, order);
  for (guint i = 0; i < order->len; i++) {
    const Place *place = &g_array_index(order, Place, i);
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, place->name))
                  + 4 * count_in_head(reader, strchr(place->name, ' '));
    if (count > most) {
      most = count;
      best = place;
    }
  }
  if (best != NULL) {
    reader->record->meeting.body = nl_record_keep(reader->record, best->name);
    reader->record->meeting.read.body = best->read;
  }
}
