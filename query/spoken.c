/* spoken.c: speeches by name, and whose they are where several bear it. */
#include "query/spoken.h"

#include <string.h>

#include "corpus/fields.h"
#include "corpus/fold.h"
#include "query/found.h"

static XapQuery *
any_query(GPtrArray *parts)
{
  return xap_query_combine(XAP_OR, (XapQuery **)parts->pdata, parts->len, 0);
}

/* Speeches of whoever bears one of the person's names. */
static XapQuery *
spoken_query(const NlReader *reader, const NlPerson *person)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < person->places->len; i++) {
    const NlPlace *place = g_ptr_array_index(person->places, i);
    if (!g_hash_table_add(seen, (gpointer)place->seat.name))
      continue;
    g_ptr_array_add(names, nl_found_field(reader, nl_field_speaker(), place->seat.name));
  }
  return any_query(names);
}

/* By what a speech is known to be somebody's. */
typedef struct {
  GHashTable *names;   /* "name|body", folded, a set */
  GHashTable *parties; /* folded, a set */
} Voice;

static GHashTable *
set_new(void)
{
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static char *
voice_key(const char *name, const char *body)
{
  g_autofree char *folded = nl_fold(name);
  g_autofree char *place = nl_fold(body ? body : "");
  return g_strjoin("|", folded, place, NULL);
}

static Voice *
voice_new(const NlPerson *person)
{
  Voice *voice = g_new0(Voice, 1);
  voice->names = set_new();
  voice->parties = set_new();
  for (guint i = 0; i < person->places->len; i++) {
    const NlSeat *seat = &((NlPlace *)g_ptr_array_index(person->places, i))->seat;
    g_hash_table_add(voice->names, voice_key(seat->name, seat->body));
    if (seat->party)
      g_hash_table_add(voice->parties, nl_fold(seat->party));
  }
  return voice;
}

static void
voice_free(gpointer data)
{
  Voice *voice = data;
  g_hash_table_unref(voice->names);
  g_hash_table_unref(voice->parties);
  g_free(voice);
}

static gboolean
have_common_name(const Voice *a, const Voice *b)
{
  GHashTableIter at;
  gpointer name = NULL;
  gboolean common = FALSE;
  g_hash_table_iter_init(&at, a->names);
  while (!common && g_hash_table_iter_next(&at, &name, NULL))
    common = g_hash_table_contains(b->names, name);
  return common;
}

/* The person's voice first, then those of others of that name in that body. */
static GPtrArray *
list_voices(const NlRoster *roster, const NlPerson *person)
{
  GPtrArray *voices = g_ptr_array_new_with_free_func(voice_free);
  g_ptr_array_add(voices, voice_new(person));
  for (guint i = 0; i < roster->persons->len; i++) {
    const NlPerson *other = g_ptr_array_index(roster->persons, i);
    Voice *voice = other == person ? NULL : voice_new(other);
    if (voice && have_common_name(g_ptr_array_index(voices, 0), voice))
      g_ptr_array_add(voices, voice);
    else if (voice)
      voice_free(voice);
  }
  return voices;
}

/* Of several of one name the party decides; where it does not, the speech is nobody's. */
static gboolean
is_spoken_by(const GPtrArray *voices, const json_t *speech)
{
  const char *party = nl_json_text(speech, "organization");
  const char *speaker = nl_json_text(speech, "speaker");
  const char *body = nl_json_text(json_object_get(speech, "meeting"), "body");
  g_autofree char *key = voice_key(speaker ? speaker : "", body);
  g_autofree char *folded = nl_fold(party ? party : "");
  guint n_names = 0;
  guint n_parties = 0;
  for (guint i = 0; i < voices->len; i++) {
    const Voice *voice = g_ptr_array_index(voices, i);
    gboolean has_name = g_hash_table_contains(voice->names, key);
    n_names += has_name ? 1 : 0;
    n_parties += has_name && g_hash_table_contains(voice->parties, folded) ? 1 : 0;
  }
  const Voice *own = g_ptr_array_index(voices, 0);
  return g_hash_table_contains(own->names, key)
         && (n_names == 1 || (n_parties == 1 && g_hash_table_contains(own->parties, folded)));
}

static json_t *
spoken_item(const NlRoster *roster, const json_t *speech, const char *id)
{
  const json_t *meeting = json_object_get(speech, "meeting");
  static const char *const keys[] = { "item", "page", NULL };
  json_t *item = json_object();
  g_autofree char *day = nl_found_day(speech);
  nl_json_set_text(item, "id", id);
  nl_json_set_text(item, "date", day);
  nl_json_set_text(item, "organization",
                   nl_names_committee(roster->names, nl_json_text(meeting, "organization")));
  nl_json_copy(item, speech, keys);
  json_object_set_new(item, "speeches", json_integer(0));
  return item;
}

/* Adds a speech to the list of items, which those on the same item follow one another in. */
static void
add_spoken(const NlRoster *roster, json_t *items, const json_t *speech)
{
  const char *speech_id = nl_json_text(speech, "id");
  const char *slash = speech_id ? strrchr(speech_id, '/') : NULL;
  g_autofree char *id = slash ? g_strndup(speech_id, (gsize)(slash - speech_id)) : NULL;
  json_t *item = json_array_get(items, json_array_size(items) - 1);
  if (g_strcmp0(nl_json_text(item, "id"), id) != 0) {
    item = spoken_item(roster, speech, id);
    json_array_append_new(items, item);
  }
  json_t *count = json_object_get(item, "speeches");
  json_integer_set(count, json_integer_value(count) + 1);
}

json_t *
nl_spoken(const NlReader *reader, const NlRoster *roster, const NlPerson *person,
          const NlPaging *paging, GError **error)
{
  static const char *const kinds[] = { "speech", NULL };
  const NlPaging all = { 0, G_MAXUINT };
  g_autoptr(XapResult) result
      = nl_found_ask(reader, spoken_query(reader, person), kinds, &all, error);
  if (!result)
    return NULL;
  json_t *items = json_array();
  g_autoptr(GPtrArray) voices = list_voices(roster, person);
  for (guint i = 0; i < xap_result_size(result); i++) {
    json_t *speech = nl_found_data(result, i, error);
    if (!speech) {
      json_decref(items);
      return NULL;
    }
    if (is_spoken_by(voices, speech))
      add_spoken(roster, items, speech);
    json_decref(speech);
  }
  size_t total = json_array_size(items);
  return json_pack("{sIso}", "total", (json_int_t)total, "items", nl_json_page(items, paging));
}
