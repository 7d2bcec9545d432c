/* proceedings.c: the speeches and decisions of an item. See reader.h.
 *
 * The item's blocks are read in order, labels and printed letters as blocks, all else sentence by sentence. A speech
 * is open from the sentence that has its speaker as subject until another begins, a decision is taken, a letter is
 * printed or a question without subject is asked. A decision is open while its wording or its vote may follow.
 */
#include "indexer/marker.h"
#include "indexer/reader.h"

#include <string.h>

typedef enum {
  DECISION_CLOSED,
  DECISION_WORDING, /* the wording follows: "folgenden Beschluss:" or a label */
  DECISION_VOTE,    /* a vote may follow and belongs to it */
} DecisionState;

typedef struct {
  NlReader *reader;
  NlSection *section;
  guint block;
  NlSpeech *speech; /* open; NULL for none */
  char *second;     /* who holds the open speech together with its speaker; NULL for nobody */
  GString *spoken;
  NlDecision *decision; /* the last one */
  GString *wording;
  DecisionState state;
  gboolean letter;   /* within a printed letter or motion: nobody speaks, nothing is decided */
  char *quoted;      /* the noun of the passage that is quoted ("überweisung"); NULL outside */
  GString *proposal; /* the wording of a printed proposal that a vote may be on */
  guint adopted;     /* as the wording of so many decisions */
  char *before;      /* the sentence before, that a vote may be on; NULL behind a label */
  gboolean new_paragraph;    /* the next sentence begins one */
  const char *vote_follows;  /* the label that announced the vote: the next block is it */
  gboolean counts_follow;    /* the next block is the row of a table that was read with its head */
  gboolean proposal_follows; /* a label announced a proposal: the next block is it */
  gboolean
      verbatim; /* the open speech stands under a label of its own line: only a label begins another */
  const NlDecision *form; /* what the form says came of the item; NULL for nothing */
  gboolean on_turn; /* the open decision has for a wording what somebody said before the vote */
  gboolean
      result_alone; /* of the open decision only the result was told: the next sentence may say what it is */
} Floor;

static const struct {
  NlRuleSet set;
  NlDecisionKind kind;
} decision_rules[] = {
  { NL_RULE_DEFERRAL, NL_DECISION_DEFERRAL },
  { NL_RULE_WITHDRAWAL, NL_DECISION_WITHDRAWAL },
  { NL_RULE_REFERRAL, NL_DECISION_REFERRAL },
  { NL_RULE_RECOMMENDATION, NL_DECISION_RECOMMENDATION },
  { NL_RULE_ELECTION, NL_DECISION_ELECTION },
  { NL_RULE_ACKNOWLEDGEMENT, NL_DECISION_ACKNOWLEDGEMENT },
  { NL_RULE_RESOLUTION, NL_DECISION_RESOLUTION },
};

static void
add_paragraph(GString *text, const char *paragraph)
{
  if (text->len > 0)
    g_string_append(text, "\n\n");
  g_string_append(text, paragraph);
}

static void
end_proposal(Floor *floor)
{
  g_string_truncate(floor->proposal, 0);
  floor->adopted = 0;
}

/* ---- speeches ---- */

/* A speaker as the record names him. Whom the list of participants has bears that name. */
static void
name_speaker(Floor *floor, NlSpeech *speech, const char *name, const char *office,
             const char *group)
{
  const char *holder
      = name == NULL && office != NULL ? nl_person_find_office(floor->reader, office) : NULL;
  const char *printed = name != NULL ? name : holder != NULL ? holder : office;
  const NlParticipant *participant
      = printed != NULL ? nl_person_find(floor->reader, printed) : NULL;
  const char *organization = group != NULL ? group : holder != NULL ? office : NULL;

  if (participant != NULL) {
    printed = participant->name;
    organization = participant->organization != NULL ? participant->organization
                   : office != NULL                  ? office
                                                     : participant->role;
  } else if (printed != NULL && printed == name)
    printed = nl_person_fullest(floor->reader, name);
  speech->speaker = nl_record_keep(floor->reader->record, printed);
  speech->organization = nl_record_keep(floor->reader->record, organization);
}

/* Whom the heading names may not have got to speak. */
static void
end_speech(Floor *floor)
{
  GPtrArray *speeches = floor->section->item->speeches;

  if (floor->speech != NULL && floor->spoken->len == 0) {
    g_ptr_array_remove_index(speeches, speeches->len - 1);
  } else if (floor->speech != NULL) {
    floor->speech->text = nl_record_keep(floor->reader->record, floor->spoken->str);
    if (floor->second != NULL) {
      NlSpeech both = *floor->speech;
      name_speaker(floor, &both, floor->second, NULL, NULL);
      *nl_item_add_speech(floor->section->item) = both;
    }
  }
  floor->speech = NULL;
  g_clear_pointer(&floor->second, g_free);
  g_string_truncate(floor->spoken, 0);
}

/* A name without Herr, Frau or office counts only if it is known: from the list or from the item's heading. */
static gboolean
is_known_name(const Floor *floor, const char *name)
{
  const char *heading = nl_reader_text(floor->reader, floor->section->first);

  return nl_person_find(floor->reader, name) != NULL || strstr(heading, name) != NULL;
}

/* Who a sentence has as its speaking subject. */
typedef struct {
  const char *rule;
  char *name, *office, *group;
  char *second; /* "X und Y erklären": the same turn is Y's too */
  gsize label;  /* bytes of a label before what is said: "Meier, SPD: " */
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

/* Opens the turn, unless it goes on with the one that is open. A label begins one always: minutes that have them tell
 * each turn by itself. */
static void
open_speech(Floor *floor, const Turn *turn)
{
  NlSpeech next = { 0 };

  name_speaker(floor, &next, turn->name, turn->office, turn->group);
  if (next.speaker != NULL
      && (floor->speech == NULL || floor->second != NULL || turn->label > 0
          || strcmp(floor->speech->speaker, next.speaker) != 0
          || floor->speech->quoted != (floor->quoted != NULL))) {
    end_speech(floor);
    floor->speech = nl_item_add_speech(floor->section->item);
    *floor->speech = next;
    floor->speech->quoted = floor->quoted != NULL;
    floor->speech->evidence = nl_reader_evidence(floor->reader, floor->block, turn->rule);
    floor->speech->page = floor->speech->evidence.page;
    floor->reader->speaker = floor->speech->speaker;
  }
}

/* Nobody has spoken yet in the item: "Er" is who spoke last in the one before. Behind a decision told in the same paragraph
 * it is who spoke before that. */
static gboolean
is_opening(const Floor *floor)
{
  const GPtrArray *speeches = floor->section->item->speeches;
  const NlSpeech *last = speeches->len > 0 ? g_ptr_array_index(speeches, speeches->len - 1) : NULL;
  return (last == NULL && floor->section->item->decisions->len == 0)
         || (last != NULL && floor->speech == NULL
             && last->evidence.line == nl_blocks_at(floor->reader->blocks, floor->block)->line);
}

/* Fills turn by the n-th rule, where that finds somebody. */
static void
try_turn(const Floor *floor, guint n, const char *sentence, Turn *turn)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match_at(floor->reader->profile, NL_RULE_TURN, n, sentence, &match);
  g_autofree char *bare = match != NULL ? nl_match_dup(match, "bare") : NULL;
  gsize said = 0, end = 0;

  if (rule != NULL && nl_match_span(match, "again", &said, &end)) {
    turn->name = is_opening(floor) ? g_strdup(floor->reader->speaker) : NULL;
    turn->rule = turn->name != NULL ? rule : NULL;
  } else if (rule != NULL && (bare == NULL || is_known_name(floor, bare))) {
    char *name = nl_match_dup(match, "name");
    turn->rule = rule;
    turn->name = name != NULL   ? name
                 : bare != NULL ? g_steal_pointer(&bare)
                                : nl_match_dup(match, "institution");
    turn->office = nl_match_dup(match, "office");
    turn->group = nl_match_dup(match, "group");
    turn->second = nl_match_dup(match, "second");
    if (nl_match_span(match, "said", &said, &end))
      turn->label = said;
  }
}

static gboolean
find_turn(const Floor *floor, const char *sentence, Turn *turn)
{
  const NlProfile *profile = floor->reader->profile;
  gboolean none = nl_profile_match(profile, NL_RULE_NO_TURN, sentence, NULL) != NULL;

  for (guint n = 0; !none && turn->rule == NULL && n < nl_profile_size(profile, NL_RULE_TURN); n++)
    try_turn(floor, n, sentence, turn);
  return turn->rule != NULL;
}

/* Opens the turn that the sentence begins, if it does; what is said begins at *out_said. */
static gboolean
begin_turn(Floor *floor, const char *sentence, const char **out_said)
{
  g_auto(Turn) turn = { 0 };
  gboolean begun = find_turn(floor, sentence, &turn)
                   && (!floor->verbatim || floor->speech == NULL || turn.label > 0);

  if (begun) {
    open_speech(floor, &turn);
    floor->verbatim = turn.label > 0 && sentence[turn.label] == '\0';
    floor->second = g_steal_pointer(&turn.second);
  }
  *out_said = sentence + (begun ? turn.label : 0);
  return begun;
}

/* ---- decisions ---- */

static const char *
find_decision(const Floor *floor, const char *sentence, NlDecisionKind *out_kind)
{
  const NlProfile *profile = floor->reader->profile;
  const char *rule = NULL;

  for (gsize i = 0; rule == NULL && i < G_N_ELEMENTS(decision_rules); i++) {
    rule = nl_profile_match(profile, decision_rules[i].set, sentence, NULL);
    *out_kind = decision_rules[i].kind;
  }
  if (rule != NULL && nl_profile_match(profile, NL_RULE_NO_DECISION, sentence, NULL) != NULL)
    rule = NULL;
  return rule;
}

/* What a labelled decision is about tells its kind: "… wird zur Schriftführerin bestellt" is an election. */
static NlDecisionKind
kind_of_wording(const Floor *floor, const char *wording)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  return find_decision(floor, wording, &kind) != NULL ? kind : NL_DECISION_RESOLUTION;
}

/* The rule by which a line says how was voted, NULL where it does not. */
static const char *
vote_line(const Floor *floor, const char *text)
{
  return *text != '\0' ? nl_profile_match(floor->reader->profile, NL_RULE_VOTE_LINE, text, NULL)
                       : NULL;
}

/* What is said of the vote in the block that is being read. */
static void
read_vote(const Floor *floor, const char *text, NlDecision *decision)
{
  nl_read_vote(floor->reader, text, nl_reader_evidence(floor->reader, floor->block, NULL),
               decision);
}

/* "… wird gewährt (einstimmig)." */
static void
read_vote_tail(const Floor *floor, NlDecision *decision)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule
      = nl_profile_match(floor->reader->profile, NL_RULE_VOTE_TAIL, floor->wording->str, &match);
  g_autofree char *rest = rule != NULL ? nl_match_dup(match, "rest") : NULL;

  if (rest != NULL && vote_line(floor, rest) != NULL)
    nl_read_vote(floor->reader, rest, decision->evidence, decision);
}

/* A label with nothing below it opened none. */
static void
drop_empty_decision(Floor *floor)
{
  GPtrArray *decisions = floor->section->item->decisions;

  if (floor->decision != NULL && floor->decision->text == NULL) {
    g_ptr_array_remove_index(decisions, decisions->len - 1);
    floor->decision = NULL;
  }
}

/* In a vote told in a sentence the counts say what no word does; bare fields are left as they are. */
static void
settle_majority(NlVote *vote)
{
  if (vote->majority == NL_MAJORITY_UNKNOWN && vote->yes >= 0 && vote->no >= 0)
    vote->majority = vote->no == 0 ? NL_MAJORITY_UNANIMOUS : NL_MAJORITY_MAJORITY;
}

static gboolean
says_majority(const Floor *floor, const char *sentence)
{
  return nl_profile_match(floor->reader->profile, NL_RULE_UNANIMOUS, sentence, NULL) != NULL
         || nl_profile_match(floor->reader->profile, NL_RULE_MAJORITY, sentence, NULL) != NULL;
}

/* Under a label the last sentence may report the act itself: "Der Antrag wird mit 20 zu 5 Stimmen genehmigt." */
static void
read_vote_told(const Floor *floor, NlDecision *decision)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(floor->reader->profile, floor->wording->str);
  const char *last = sentences->len > 0 ? g_ptr_array_index(sentences, sentences->len - 1) : "";

  if (nl_profile_match(floor->reader->profile, NL_RULE_RESOLUTION, last, NULL) != NULL
      && (says_majority(floor, last)
          || nl_profile_match(floor->reader->profile, NL_RULE_SCORE, last, NULL) != NULL
          || nl_profile_match(floor->reader->profile, NL_RULE_YES, last, NULL) != NULL)) {
    nl_read_vote(floor->reader, last, decision->evidence, decision);
    settle_majority(&decision->vote);
  }
}

static void
close_decision(Floor *floor)
{
  NlDecision *decision = floor->decision;

  if (decision != NULL && floor->wording->len > 0) {
    if (decision->kind == NL_DECISION_RESOLUTION)
      decision->kind = kind_of_wording(floor, floor->wording->str);
    if (!decision->voted)
      read_vote_tail(floor, decision);
    if (!decision->voted)
      read_vote_told(floor, decision);
    decision->text = nl_record_keep(floor->reader->record, floor->wording->str);
  }
  drop_empty_decision(floor);
  g_string_truncate(floor->wording, 0);
  floor->state = DECISION_CLOSED;
  floor->result_alone = FALSE;
  floor->on_turn = FALSE;
}

static NlDecision *
open_decision(Floor *floor, NlDecisionKind kind, const char *rule)
{
  NlDecision *decision = NULL;

  end_speech(floor);
  close_decision(floor);
  decision = nl_item_add_decision(floor->section->item);
  decision->kind = kind;
  decision->quoted = floor->quoted != NULL;
  decision->evidence = nl_reader_evidence(floor->reader, floor->block, rule);
  decision->page = decision->evidence.page;
  floor->decision = decision;
  return decision;
}

/* Whether another body than the one that sat decides: the first body that the sentence names is another. */
static gboolean
is_foreign(const Floor *floor, const char *sentence)
{
  g_autoptr(NlFinder) bodies = nl_finder_new(floor->reader->profile, NL_RULE_BODY_WORD, sentence);
  const NlMatch *first = NULL;
  g_autofree char *name
      = nl_finder_next(bodies, &first) != NULL ? nl_match_dup(first, "name") : NULL;
  const char *own = floor->reader->record->meeting.organization;

  return name != NULL && own != NULL && strstr(own, name) == NULL;
}

static DecisionState
state_behind(const Floor *floor, const char *sentence)
{
  return nl_profile_match(floor->reader->profile, NL_RULE_WORDING, sentence, NULL) != NULL
             ? DECISION_WORDING
             : DECISION_VOTE;
}

/* "Beschluss: einstimmig beschlossen" and the sentence below it are one decision. */
static void
tell_decision(Floor *floor, NlDecisionKind kind, const char *sentence)
{
  close_decision(floor);
  floor->decision->kind = kind;
  floor->decision->text = nl_record_keep(floor->reader->record, sentence);
  read_vote(floor, sentence, floor->decision);
  floor->state = state_behind(floor, sentence);
}

/* Below the counts of a vote a sentence tells what came of it: "Der Antrag ist angenommen." leaves a printed wording as
 * it is; "X wird gewählt" is the wording, and so is any where the motion was but spoken. */
static gboolean
tell_outcome(Floor *floor, NlDecisionKind kind, const char *sentence)
{
  gboolean awaited = floor->state == DECISION_VOTE && floor->decision->vote.yes >= 0
                     && floor->decision->result == NL_RESULT_UNKNOWN;
  gboolean outcome
      = awaited
        && nl_profile_match(floor->reader->profile, NL_RULE_OUTCOME, sentence, NULL) != NULL;

  if (outcome && !floor->on_turn)
    read_vote(floor, sentence, floor->decision);
  else if (outcome || (awaited && kind == NL_DECISION_ELECTION))
    tell_decision(floor, kind, sentence);
  return outcome || (awaited && kind == NL_DECISION_ELECTION);
}

/* Whether the sentence reports a decision. Within a printed letter only a vote does. */
static gboolean
begin_decision(Floor *floor, const char *sentence)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  const char *rule = find_decision(floor, sentence, &kind);
  gboolean begun
      = rule != NULL && (!floor->letter || floor->quoted != NULL || says_majority(floor, sentence));

  if (begun && floor->result_alone) {
    tell_decision(floor, kind, sentence);
  } else if (begun && tell_outcome(floor, kind, sentence)) {
    floor->letter = FALSE;
  } else if (begun) {
    NlDecision *decision = open_decision(floor, kind, rule);
    gboolean amendment
        = nl_profile_match(floor->reader->profile, NL_RULE_AMENDMENT, sentence, NULL) != NULL;
    decision->text = nl_record_keep(floor->reader->record, sentence);
    read_vote(floor, sentence, decision);
    settle_majority(&decision->vote);
    decision->role = amendment ? NL_ROLE_AMENDMENT : NL_ROLE_UNKNOWN;
    floor->letter = FALSE;
    floor->state = state_behind(floor, sentence);
    if (floor->quoted != NULL && is_foreign(floor, sentence))
      g_clear_pointer(&floor->quoted,
                      g_free); /* with its decision the quoted sitting is told to its end */
  }
  return begun;
}

/* A proposal is voted on so often at most: each decision keeps it. */
#define MOST_VOTES 20

/* Makes the proposal the wording of the open decision, if there is one. */
static void
adopt_proposal(Floor *floor)
{
  if (floor->proposal->len > 0) {
    g_string_assign(floor->wording, floor->proposal->str);
    if (++floor->adopted >= MOST_VOTES)
      end_proposal(floor);
  }
}

/* A vote for which no decision is open: on the proposal or the sentence before, else told by the line itself. */
static void
add_voted_decision(Floor *floor, const char *text, const char *rule)
{
  gboolean on_turn = floor->proposal->len == 0 && floor->before != NULL && floor->speech != NULL;
  NlDecision *decision = open_decision(floor, NL_DECISION_RESOLUTION, rule);
  const char *wording = floor->proposal->len > 0 ? floor->proposal->str
                        : floor->before != NULL  ? floor->before
                                                 : text;

  decision->kind = kind_of_wording(floor, wording);
  decision->text = nl_record_keep(floor->reader->record, wording);
  read_vote(floor, text, decision);
  floor->state = DECISION_VOTE;
  floor->on_turn = on_turn;
  end_proposal(floor);
}

/* A line that says how was voted. It belongs to the open decision unless that has its counts already. */
static void
take_vote(Floor *floor, const char *text, const char *rule)
{
  gboolean alone = FALSE, on_turn = FALSE;

  if (floor->state == DECISION_WORDING && floor->wording->len == 0)
    adopt_proposal(floor);
  if (floor->state != DECISION_CLOSED && floor->decision != NULL) {
    NlDecision *decision = floor->decision;
    if (floor->wording->len == 0 && decision->text == NULL)
      g_string_assign(floor->wording, text);
    if (nl_profile_match(floor->reader->profile, NL_RULE_RESOLUTION, floor->wording->str, NULL)
        != NULL)
      nl_read_vote(floor->reader, floor->wording->str, decision->evidence,
                   decision); /* "Die Vorlage X wird abgelehnt." is rejected, by any vote */
    read_vote(floor, text, decision);
    alone = floor->result_alone;
    on_turn = floor->on_turn;
    close_decision(floor);
    floor->result_alone = alone;
    floor->on_turn = on_turn;
    floor->state = DECISION_VOTE;
  } else {
    add_voted_decision(floor, text, rule);
  }
  end_speech(floor);
  floor->letter = FALSE;
}

/* ---- blocks ---- */

/* What stands behind a label on its own line; "" for nothing. */
static char *
label_rest(const NlMatch *match)
{
  char *rest = nl_match_dup(match, "rest");
  return rest != NULL ? rest : g_strdup("");
}

static void
begin_labelled_decision(Floor *floor, const char *rest, const char *rule)
{
  gboolean result = vote_line(floor, rest) != NULL;
  gboolean unvoted = floor->state == DECISION_VOTE && !floor->decision->voted;

  if (result && (floor->state == DECISION_WORDING || unvoted)) {
    take_vote(floor, rest, rule);
  } else if (!result
             && (floor->result_alone
                 || (floor->state == DECISION_WORDING && floor->wording->len == 0))) {
    g_string_assign(floor->wording, rest);
    floor->state = DECISION_WORDING;
  } else {
    NlDecision *decision = open_decision(floor, NL_DECISION_RESOLUTION, rule);
    if (nl_profile_match(floor->reader->profile, NL_RULE_AMENDMENT,
                         nl_reader_text(floor->reader, floor->block), NULL))
      decision->role = NL_ROLE_AMENDMENT;
    floor->letter = FALSE;
    floor->state = DECISION_WORDING;
    if (result) {
      read_vote(floor, rest, decision);
      decision->text = nl_record_keep(floor->reader->record, rest);
      floor->result_alone = floor->proposal->len == 0;
      if (!floor->result_alone)
        floor->state = DECISION_VOTE;
      adopt_proposal(floor);
    } else if (*rest != '\0') {
      add_paragraph(floor->wording, rest);
      if (nl_profile_match(floor->reader->profile, NL_RULE_RESOLUTION, rest, NULL) != NULL)
        read_vote(floor, rest,
                  decision); /* "Beschluss: Der Antrag wird mit 2 gegen 6 Stimmen abgelehnt." */
      settle_majority(&decision->vote);
    }
  }
}

/* A table of counts, its head and the row below, as one line: "Ja: 5, Nein: 1"; NULL where the block heads none. You
 * free it. */
static char *
vote_table(const Floor *floor)
{
  const NlReader *reader = floor->reader;
  gboolean heads = floor->block + 1 < floor->section->end
                   && nl_reader_match(reader, NL_RULE_VOTE_HEAD, floor->block, NULL) != NULL;
  g_auto(GStrv) labels = g_strsplit(nl_reader_text(reader, floor->block), "\t", -1);
  g_auto(GStrv) counts
      = g_strsplit(heads ? nl_reader_text(reader, floor->block + 1) : "", "\t", -1);
  gboolean table = heads && g_strv_length(labels) == g_strv_length(counts);
  g_autoptr(GString) line = g_string_new(NULL);

  for (guint i = 0; table && labels[i] != NULL; i++) {
    table = g_ascii_isdigit(*counts[i]);
    g_string_append_printf(line, "%s%s: %s", i > 0 ? ", " : "", labels[i], counts[i]);
  }
  return table ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}

static gboolean
read_vote_table(Floor *floor)
{
  g_autofree char *line = vote_table(floor);

  if (line != NULL) {
    const char *rule = nl_reader_match(floor->reader, NL_RULE_VOTE_HEAD, floor->block, NULL);
    take_vote(floor, line, rule);
    nl_blocks_at(floor->reader->blocks, floor->block)->rule = rule;
    floor->vote_follows = NULL;
    floor->counts_follow = TRUE;
  }
  return line != NULL;
}

/* Whether the block behind an announced vote tells in sentences what was decided, and nothing waits for its vote. */
static gboolean
is_told(const Floor *floor, const char *text)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  return floor->state == DECISION_CLOSED && floor->proposal->len == 0
         && find_decision(floor, text, &kind) != NULL;
}

/* A form tells how many there are before it tells how they voted. */
static gboolean
read_vote_aside(const Floor *floor, const char *text)
{
  const char *rule = floor->vote_follows != NULL && vote_line(floor, text) == NULL
                         ? nl_profile_match(floor->reader->profile, NL_RULE_VOTE_ASIDE, text, NULL)
                         : NULL;
  if (rule != NULL)
    nl_blocks_at(floor->reader->blocks, floor->block)->rule = rule;
  return rule != NULL;
}

static gboolean
read_label(Floor *floor, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const NlReader *reader = floor->reader;
  const char *rule = NULL;
  const char *announced = NULL; /* the label behind which the vote follows */

  if ((rule = nl_profile_match(reader->profile, NL_RULE_LABEL_VOTE, text, &match)) != NULL) {
    g_autofree char *rest = label_rest(match);
    if (*rest != '\0' && floor->before == NULL && floor->proposal->len == 0
        && floor->state == DECISION_CLOSED)
      floor->before
          = g_strdup(text); /* "Abstimmung über den Antrag: …" says itself what it is on */
    if (*rest != '\0')
      take_vote(floor, rest, rule);
    else
      end_speech(floor);
    announced = *rest == '\0' ? rule : NULL;
  } else if ((rule = nl_profile_match(reader->profile, NL_RULE_LABEL_DECISION, text, &match))
             != NULL) {
    g_autofree char *rest = label_rest(match);
    gsize start = 0, end = 0;
    begin_labelled_decision(floor, rest, rule);
    if (nl_match_span(match, "whole", &start, &end)) {
      close_decision(floor);
      floor->form = floor->decision;
    }
  } else if ((rule = nl_profile_match(reader->profile, NL_RULE_LABEL_PROPOSAL, text, &match))
             != NULL) {
    g_autofree char *rest = label_rest(match);
    end_speech(floor);
    close_decision(floor);
    floor->letter = TRUE;
    floor->proposal_follows = *rest == '\0';
    end_proposal(floor);
    g_string_assign(floor->proposal, rest);
  } else if ((rule = nl_profile_match(reader->profile, NL_RULE_LABEL_DEBATE, text, &match))
             != NULL) {
    end_speech(floor);
    close_decision(floor);
    floor->letter = FALSE;
  } else if ((rule = vote_line(floor, text)) != NULL
             || (floor->vote_follows != NULL && !is_told(floor, text))) {
    rule = rule != NULL ? rule : floor->vote_follows;
    take_vote(floor, text, rule);
  }
  if (rule != NULL) {
    nl_blocks_at(reader->blocks, floor->block)->rule = rule;
    floor->vote_follows = announced;
    if (floor->vote_follows == NULL)
      g_clear_pointer(&floor->before, g_free);
  } else {
    floor->vote_follows = NULL;
  }
  return rule != NULL;
}

/* Passages of others: quoted minutes, where people speak and decide, and letters, where nobody does. */
static gboolean
read_passage(Floor *floor)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_reader_match(floor->reader, NL_RULE_QUOTE, floor->block, &match);

  if (rule != NULL && floor->quoted == NULL) {
    g_autofree char *noun = nl_match_dup(match, "noun");
    floor->quoted = g_utf8_casefold(noun, -1);
  } else if (rule == NULL) {
    rule = nl_reader_match(floor->reader, NL_RULE_LETTER, floor->block, NULL);
  }
  if (rule != NULL) {
    end_speech(floor);
    close_decision(floor);
    floor->letter = TRUE;
    end_proposal(floor);
    nl_blocks_at(floor->reader->blocks, floor->block)->rule = rule;
  }
  return rule != NULL;
}

/* A quoted passage ends where the text comes back to it: "Die Rücküberweisung wird …". */
static void
end_quote(Floor *floor, const char *text)
{
  g_autofree char *folded = floor->quoted != NULL ? g_utf8_casefold(text, -1) : NULL;
  const char *space = folded != NULL ? strchr(folded, ' ') : NULL;

  if (space != NULL && space - folded <= 3 && g_str_has_prefix(space + 1, floor->quoted)) {
    end_speech(floor);
    close_decision(floor);
    g_clear_pointer(&floor->quoted, g_free);
    floor->letter = TRUE;
  }
}

/* A label and a vote within running text: "… zuzustimmen. Abstimmungsergebnis: einstimmig". */
static gboolean
read_vote_sentence(Floor *floor, const char *sentence)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_VOTE, sentence, &match);
  g_autofree char *rest = match != NULL ? nl_match_dup(match, "rest") : NULL;

  if (rest != NULL)
    take_vote(floor, rest, rule);
  return rest != NULL;
}

/* A label at the end of running text: "… zu ändern. Beschlussfassung:" */
static gboolean
read_decision_label(Floor *floor, const char *sentence)
{
  gboolean label = g_str_has_suffix(sentence, ":");
  const char *rule
      = label ? nl_profile_match(floor->reader->profile, NL_RULE_LABEL_DECISION, sentence, NULL)
              : NULL;

  if (rule != NULL)
    begin_labelled_decision(floor, "", rule);
  return rule != NULL;
}

static void
say(Floor *floor, const char *sentence)
{
  if (floor->spoken->len > 0)
    g_string_append(floor->spoken, floor->new_paragraph ? "\n\n" : " ");
  g_string_append(floor->spoken, sentence);
  floor->new_paragraph = FALSE;
}

static void
read_sentence(Floor *floor, const char *sentence)
{
  const char *said = sentence;

  if (read_vote_sentence(floor, sentence) || read_decision_label(floor, sentence)) {
    /* told */
  } else if (begin_turn(floor, sentence, &said)) {
    floor->letter = FALSE;
    close_decision(floor);
  } else if (!begin_decision(floor, sentence)) {
    if (nl_profile_match(floor->reader->profile, NL_RULE_TURN_END, sentence, NULL) != NULL)
      end_speech(floor);
    if (floor->state == DECISION_VOTE && !floor->result_alone)
      close_decision(floor);
  }
  if (floor->speech != NULL)
    say(floor, said);
}

static void read_sentences(Floor *floor, const char *text);

/* Behind the wording of a decision the sentence may stand that tells its vote, or another decision. */
static void
add_wording(Floor *floor, const char *text)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  gboolean told = floor->wording->len > 0 && says_majority(floor, text)
                  && find_decision(floor, text, &kind) != NULL;

  if (told && kind != NL_DECISION_RESOLUTION && kind != floor->decision->kind) {
    read_sentences(floor, text);
  } else {
    if (told)
      read_vote(floor, text, floor->decision);
    add_paragraph(floor->wording, text);
  }
}

static void
read_sentences(Floor *floor, const char *text)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(floor->reader->profile, text);

  floor->new_paragraph = TRUE;
  for (guint i = 0; i < sentences->len; i++) {
    read_sentence(floor, g_ptr_array_index(sentences, i));
    g_free(floor->before);
    floor->before = g_strdup(g_ptr_array_index(sentences, i));
  }
}

/* The same sentence printed twice, one below the other. */
#define SHORTEST_TWICE 30

static gboolean
is_printed_twice(const Floor *floor, const char *text)
{
  const char *above
      = floor->block > floor->section->body ? nl_reader_text(floor->reader, floor->block - 1) : "";
  gsize length = strcspn(text, ".");
  return length >= SHORTEST_TWICE && strncmp(text, above, length) == 0 && strlen(text) <= length + 1
         && strlen(above) <= length + 1;
}

static void
read_block(Floor *floor)
{
  const char *text = nl_skip_bullet(nl_reader_text(floor->reader, floor->block));
  g_auto(Turn) turn = { 0 };

  gboolean proposal = floor->proposal_follows;

  end_quote(floor, text);
  floor->proposal_follows = FALSE;
  if (floor->counts_follow) {
    floor->counts_follow = FALSE;
  } else if (read_vote_aside(floor, text) || is_printed_twice(floor, text)) {
    /* read above */
  } else if (read_vote_table(floor) || read_label(floor, text) || read_passage(floor)) {
    /* read whole */
  } else if (proposal) {
    g_string_assign(floor->proposal, text);
  } else if (floor->state == DECISION_WORDING && !find_turn(floor, text, &turn)) {
    add_wording(floor, text);
  } else {
    if (floor->letter)
      add_paragraph(floor->proposal, text);
    read_sentences(floor, text);
  }
}

/* The sentence that reports the decision tells more than the form. */
static void
drop_form(const Floor *floor, guint from)
{
  GPtrArray *decisions = floor->section->item->decisions;
  if (floor->form != NULL && decisions->len > from + 1)
    g_ptr_array_remove(decisions, (gpointer)floor->form);
}

/* So long a wording ends with a mark, unless the text breaks off. */
#define SHORTEST_WORDING 100

/* Whether the document ends within the wording of the open decision: what came of it is not known. */
static gboolean
breaks_off(const Floor *floor)
{
  return floor->state == DECISION_WORDING && !floor->decision->voted
         && floor->section->end == nl_blocks_size(floor->reader->blocks)
         && floor->wording->len >= SHORTEST_WORDING && !nl_marker_is_final(floor->wording->str);
}

/* A label without a text is no decision, and neither is a recommendation that the next decision repeats. */
static void
drop_idle(NlAgendaItem *item, guint from)
{
  for (guint i = item->decisions->len; i > from; i--) {
    const NlDecision *decision = g_ptr_array_index(item->decisions, i - 1);
    const NlDecision *next
        = i < item->decisions->len ? g_ptr_array_index(item->decisions, i) : NULL;
    if (!decision->voted && decision->result == NL_RESULT_UNKNOWN
        && (decision->text == NULL || (next != NULL && g_strcmp0(decision->text, next->text) == 0)))
      g_ptr_array_remove_index(item->decisions, i - 1);
  }
}

void
nl_read_proceedings(NlReader *reader, NlSection *section)
{
  GString *text = nl_reader_item_text(reader, section->item);
  guint settled = section->item->decisions->len;
  const NlDecision *broken = NULL;
  Floor floor = {
    .reader = reader,
    .section = section,
    .spoken = g_string_new(NULL),
    .wording = g_string_new(NULL),
    .proposal = g_string_new(NULL),
  };

  if (section->speaker != NULL) {
    const Turn turn = { .rule = section->speaker_rule,
                        .name = section->speaker,
                        .group = section->speaker_group };
    floor.block = section->body;
    open_speech(&floor, &turn);
  }
  for (floor.block = section->body; floor.block < section->end; floor.block++) {
    NlBlock *block = nl_blocks_at(reader->blocks, floor.block);
    if (block->part != NL_PART_HIDDEN || reader->include_nonpublic) {
      block->part = NL_PART_ITEM;
      add_paragraph(text, block->text);
      read_block(&floor);
    }
  }
  end_speech(&floor);
  broken = breaks_off(&floor) ? floor.decision : NULL;
  close_decision(&floor);
  drop_form(&floor, settled);
  drop_idle(section->item, settled);
  for (guint i = settled; i < section->item->decisions->len; i++)
    if (g_ptr_array_index(section->item->decisions, i) != broken)
      nl_settle_vote(g_ptr_array_index(section->item->decisions, i));
  g_free(floor.quoted);
  g_free(floor.before);
  g_string_free(floor.spoken, TRUE);
  g_string_free(floor.wording, TRUE);
  g_string_free(floor.proposal, TRUE);
}
