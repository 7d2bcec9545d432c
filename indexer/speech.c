/* speech.c: who speaks: the grammatical subject of a sentence, or a label before it. See floor.h. */
#include "indexer/floor.h"

#include <string.h>

/* Who a sentence has as its speaking subject. */
typedef struct {
  const char *rule;
  char *name, *office, *group;
  char *second;         /* "X und Y erklären": the same turn is Y's too */
  gsize label;          /* bytes of a label before what is said: "Meier, SPD: " */
  gboolean institution; /* a group or the like, no person */
} Turn;

static void
turn_clear(Turn *turn)
{
  g_free(turn->name);
  g_free(turn->office);
  g_free(turn->group);
  g_free(turn->second);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Turn, turn_clear)

/* A speaker as the record names him. Whom the list of participants has bears that name. */
static void
name_speaker(NlFloor *floor, NlSpeech *speech, const Turn *turn)
{
  const char *name = turn->name, *office = turn->office;
  const char *holder
      = name == NULL && office != NULL ? nl_person_find_office(floor->reader, office) : NULL;
  const char *printed = name != NULL ? name : holder != NULL ? holder : office;
  const NlParticipant *participant
      = printed != NULL ? nl_person_find(floor->reader, printed) : NULL;
  const char *organization = turn->group != NULL ? turn->group : holder != NULL ? office : NULL;

  if (participant != NULL) {
    printed = participant->name;
    organization = participant->organization != NULL ? participant->organization
                   : office != NULL                  ? office
                                                     : participant->role;
  } else if (printed != NULL && printed != office)
    printed = nl_person_fullest(floor->reader, printed);
  speech->speaker = nl_record_keep(floor->reader->record, printed);
  speech->organization = nl_record_keep(floor->reader->record, organization);
}

void
nl_floor_end_speech(NlFloor *floor)
{
  GPtrArray *speeches = floor->section->item->speeches;

  if (floor->speech != NULL && floor->spoken->len == 0) {
    g_ptr_array_remove_index(speeches, speeches->len - 1);
  } else if (floor->speech != NULL) {
    floor->speech->text = nl_record_keep(floor->reader->record, floor->spoken->str);
    if (floor->second != NULL) {
      const Turn second = { .name = floor->second };
      NlSpeech both = *floor->speech;
      name_speaker(floor, &both, &second);
      *nl_item_add_speech(floor->section->item) = both;
    }
  }
  floor->speech = NULL;
  g_clear_pointer(&floor->second, g_free);
  g_string_truncate(floor->spoken, 0);
}

/* A name without Herr, Frau or office counts only if it is known: from the list or from the item's heading. */
static gboolean
is_known_name(const NlFloor *floor, const char *name)
{
  const char *heading = nl_reader_text(floor->reader, floor->section->first);

  return nl_person_find(floor->reader, name) != NULL || strstr(heading, name) != NULL;
}

/* Opens the turn, unless it goes on with the one that is open. A label begins one always: minutes that have them tell
 * each turn by itself. */
static void
open_speech(NlFloor *floor, const Turn *turn)
{
  NlSpeech next = { 0 };

  name_speaker(floor, &next, turn);
  if (next.speaker != NULL
      && (floor->speech == NULL || floor->second != NULL || turn->second != NULL || turn->label > 0
          || strcmp(floor->speech->speaker, next.speaker) != 0
          || floor->speech->quoted != (floor->quoted != NULL))) {
    nl_floor_end_speech(floor);
    floor->speech = nl_item_add_speech(floor->section->item);
    *floor->speech = next;
    floor->speech->quoted = floor->quoted != NULL;
    floor->speech->evidence = nl_reader_evidence(floor->reader, floor->block, turn->rule);
    floor->speech->page = floor->speech->evidence.page;
    floor->reader->speaker = floor->speech->speaker;
  }
}

/* Nobody has spoken yet in the item: "Er" is who spoke last in the one before. Behind a decision told in the same
 * paragraph it is who spoke before that. */
static gboolean
is_opening(const NlFloor *floor)
{
  const GPtrArray *speeches = floor->section->item->speeches;
  const NlSpeech *last = speeches->len > 0 ? g_ptr_array_index(speeches, speeches->len - 1) : NULL;
  return (last == NULL && floor->section->item->decisions->len == 0)
         || (last != NULL && floor->speech == NULL
             && last->evidence.line == nl_blocks_at(floor->reader->blocks, floor->block)->line);
}

/* Fills turn with who goes by a given name. */
static void
take_given(const NlFloor *floor, const NlMatch *match, const char *rule, Turn *turn)
{
  g_autofree char *given = nl_match_dup(match, "given");
  gsize said = 0, end = 0;
  gboolean label = nl_match_span(match, "said", &said, &end);
  /* behind a label somebody tells what others said */
  gboolean told = !label && floor->speech != NULL && floor->labelled == floor->block + 1;
  g_autofree char *second = nl_match_dup(match, "second");
  const char *other = second != NULL ? nl_person_find_given(floor->reader, second) : given;
  const char *name = told || other == NULL ? NULL : nl_person_find_given(floor->reader, given);

  turn->name = g_strdup(name);
  turn->rule = name != NULL ? rule : NULL;
  if (name != NULL && label)
    turn->label = said;
  if (name != NULL && second != NULL)
    turn->second = g_strdup(other);
}

/* "Berg Vertagung", of "… beantragt Frau Berg Vertagung", is Berg: cuts off what is no name. */
static void
cut_object(const NlFloor *floor, char *name)
{
  gsize first = name != NULL ? strcspn(name, " ") : 0;
  g_autofree char *word = first > 0 ? g_strndup(name, first) : NULL;

  if (word != NULL && name[first] != '\0' && !nl_is_particle(word, first)
      && nl_person_find(floor->reader, name) == NULL && nl_person_find(floor->reader, word) != NULL
      && !nl_profile_is_given_name(floor->reader->profile, word))
    name[first] = '\0';
}

/* Fills turn with whom the rule names, if it does: by a name, one that is known, an institution or an office. */
static void
take_named(const NlFloor *floor, const NlMatch *match, const char *rule, const char *bare,
           Turn *turn)
{
  char *name = nl_match_dup(match, "name");
  gsize said = 0, end = 0;

  turn->name = name != NULL   ? name
               : bare != NULL ? g_strdup(bare)
                              : nl_match_dup(match, "institution");
  turn->institution = name == NULL && bare == NULL && turn->name != NULL;
  cut_object(floor, turn->name);
  turn->office = nl_match_dup(match, "office");
  turn->rule = turn->name != NULL || turn->office != NULL ? rule : NULL;
  if (turn->rule == NULL)
    return;
  turn->group = nl_match_dup(match, "group");
  turn->second = nl_match_dup(match, "second");
  if (nl_match_span(match, "said", &said, &end))
    turn->label = said;
}

/* Fills turn with who was handed the word by the sentence before, if anybody: "… erteilt Frau Berg das Wort. Diese
 * erläutert …" */
static void
take_handed(const NlFloor *floor, const char *sentence, Turn *turn)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *both
      = floor->before != NULL ? g_strconcat(floor->before, " ", sentence, NULL) : NULL;
  const char *rule
      = both != NULL ? nl_profile_match(floor->reader->profile, NL_RULE_TURN_HANDED, both, &match)
                     : NULL;

  if (rule != NULL)
    take_named(floor, match, rule, NULL, turn);
}

/* Fills turn by what a rule found, where that is somebody. */
static void
try_turn(const NlFloor *floor, const char *rule, const NlMatch *match, const char *sentence,
         Turn *turn)
{
  g_autofree char *bare = nl_match_dup(match, "bare");
  gsize said = 0, end = 0;

  if (nl_match_span(match, "again", &said, &end)) {
    turn->name = is_opening(floor) ? g_strdup(floor->reader->speaker) : NULL;
    turn->rule = turn->name != NULL ? rule : NULL;
  } else if (nl_match_span(match, "handed", &said, &end)) {
    take_handed(floor, sentence, turn);
  } else if (nl_match_span(match, "given", &said, &end)) {
    take_given(floor, match, rule, turn);
  } else {
    if (bare != NULL && !is_known_name(floor, bare))
      g_clear_pointer(&bare, g_free);
    take_named(floor, match, rule, bare, turn);
  }
}

static gboolean
find_turn(const NlFloor *floor, const char *sentence, Turn *turn)
{
  const NlProfile *profile = floor->reader->profile;
  gboolean none = nl_profile_match(profile, NL_RULE_NO_TURN, sentence, NULL) != NULL;
  g_autoptr(NlMatch) match = NULL;
  const char *rule = NULL;
  guint n = 0;

  while (!none && turn->rule == NULL
         && (rule = nl_profile_match_from(profile, NL_RULE_TURN, &n, sentence, &match)) != NULL)
    try_turn(floor, rule, match, sentence, turn);
  return turn->rule != NULL;
}

gboolean
nl_floor_is_turn(const NlFloor *floor, const char *sentence)
{
  g_auto(Turn) turn = { 0 };
  return find_turn(floor, sentence, &turn);
}

/* Whether the block is in the speaker's own words: "ich danke …". */
static gboolean
is_own_words(const NlFloor *floor)
{
  return nl_reader_match(floor->reader, NL_RULE_OWN_WORDS, floor->block, NULL) != NULL;
}

/* So many turns in the speakers' own words behind labels make an item that is verbatim as a whole. */
#define VERBATIM_TURNS 3

/* Whether all of the item is verbatim, or the speech that is open. */
static gboolean
in_verbatim(const NlFloor *floor)
{
  return floor->verbatim_turns >= VERBATIM_TURNS
         || (floor->speech != NULL && floor->verbatim != NL_VERBATIM_NOT);
}

static gboolean
may_be_told(const NlFloor *floor)
{
  return floor->verbatim == NL_VERBATIM_INLINE && floor->new_paragraph
         && floor->verbatim_turns < VERBATIM_TURNS;
}

/* Whether to look for a turn at all: most sentences of a verbatim speech hold no colon, as a label does. */
static gboolean
may_be_turn(const NlFloor *floor, const char *sentence)
{
  return !in_verbatim(floor) || may_be_told(floor) || strchr(sentence, ':') != NULL;
}

/* Whether the turn may begin. In an item that is verbatim as a whole only a label begins one: speakers tell what others
 * did. Else a speech that is verbatim ends with the next label, or, where that stands before the words, with a new
 * paragraph that names somebody and is in nobody's own words. */
static gboolean
may_begin(const NlFloor *floor, const Turn *turn)
{
  gboolean told
      = may_be_told(floor) && turn->name != NULL && !turn->institution && !is_own_words(floor);
  return !in_verbatim(floor) || turn->label > 0 || told;
}

/* How the speech that the turn opens is told. */
static NlVerbatim
verbatim_of(const NlFloor *floor, const Turn *turn, const char *sentence)
{
  return turn->label == 0                ? NL_VERBATIM_NOT
         : sentence[turn->label] == '\0' ? NL_VERBATIM_BELOW
         : is_own_words(floor)           ? NL_VERBATIM_INLINE
                                         : NL_VERBATIM_NOT;
}

gboolean
nl_floor_begin_turn(NlFloor *floor, const char *sentence, const char **out_said)
{
  g_auto(Turn) turn = { 0 };
  gboolean begun = may_be_turn(floor, sentence) && find_turn(floor, sentence, &turn)
                   && may_begin(floor, &turn);

  if (begun) {
    open_speech(floor, &turn);
    floor->labelled = turn.label > 0 ? floor->block + 1 : floor->labelled;
    floor->verbatim = verbatim_of(floor, &turn, sentence);
    floor->verbatim_turns += turn.label > 0 && is_own_words(floor);
    floor->second = g_steal_pointer(&turn.second);
  }
  *out_said = sentence + (begun ? turn.label : 0);
  return begun;
}

void
nl_floor_begin_headed_turn(NlFloor *floor)
{
  const NlSection *section = floor->section;
  const Turn turn = { .rule = section->speaker_rule,
                      .name = section->speaker,
                      .group = section->speaker_group };

  if (section->speaker != NULL)
    open_speech(floor, &turn);
}

void
nl_floor_say(NlFloor *floor, const char *sentence)
{
  if (floor->spoken->len > 0)
    g_string_append(floor->spoken, floor->new_paragraph ? "\n\n" : " ");
  g_string_append(floor->spoken, sentence);
  floor->new_paragraph = FALSE;
}
