/* decision.c: what is decided: the sentences that report it, its wording and its vote. See floor.h. */
#include "indexer/floor.h"

#include <string.h>

void
nl_floor_end_proposal(NlFloor *floor)
{
  g_string_truncate(floor->proposal, 0);
  floor->adopted = 0;
}

/* What is said of the vote in the block that is being read. */
static void
read_vote(const NlFloor *floor, const char *text, NlDecision *decision)
{
  nl_read_vote(floor->reader, text, nl_reader_evidence(floor->reader, floor->block, NULL),
               decision);
}

/* "… wird gewährt (einstimmig)." */
static void
read_vote_tail(const NlFloor *floor, NlDecision *decision)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule
      = nl_profile_match(floor->reader->profile, NL_RULE_VOTE_TAIL, floor->wording->str, &match);
  g_autofree char *rest = rule != NULL ? nl_match_dup(match, "rest") : NULL;

  if (rest != NULL && nl_floor_vote_line(floor, rest) != NULL)
    nl_read_vote(floor->reader, rest, decision->evidence, decision);
}

/* A label with nothing below it opened none. */
static void
drop_empty_decision(NlFloor *floor)
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
  if (vote->majority == NL_MAJORITY_UNKNOWN && vote->no >= 0)
    vote->majority = vote->no == 0 ? NL_MAJORITY_UNANIMOUS : NL_MAJORITY_MAJORITY;
}

static gboolean
says_majority(const NlFloor *floor, const char *sentence)
{
  return nl_profile_match(floor->reader->profile, NL_RULE_UNANIMOUS, sentence, NULL) != NULL
         || nl_profile_match(floor->reader->profile, NL_RULE_MAJORITY, sentence, NULL) != NULL;
}

/* Under a label the last sentence may report the act itself: "Der Antrag wird mit 20 zu 5 Stimmen genehmigt." */
static void
read_vote_told(const NlFloor *floor, NlDecision *decision)
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

void
nl_floor_close_decision(NlFloor *floor)
{
  NlDecision *decision = floor->decision;

  if (floor->result_alone)
    floor->unworded = decision;

  if (decision != NULL && floor->wording->len > 0) {
    if (decision->kind == NL_DECISION_RESOLUTION)
      decision->kind = nl_floor_kind_of_wording(floor, floor->wording->str);
    if (!decision->voted)
      read_vote_tail(floor, decision);
    if (!decision->voted)
      read_vote_told(floor, decision);
    if (floor->announced != NULL)
      g_string_prepend(g_string_prepend(floor->wording, "\n\n"), floor->announced);
    decision->text = nl_record_keep(floor->reader->record, floor->wording->str);
  }
  floor->announced = NULL;
  drop_empty_decision(floor);
  g_string_truncate(floor->wording, 0);
  floor->state = NL_STATE_CLOSED;
  floor->result_alone = FALSE;
  floor->on_turn = floor->counts_alone = FALSE;
}

static NlDecision *
open_decision(NlFloor *floor, NlDecisionKind kind, const char *rule)
{
  NlDecision *decision = NULL;

  nl_floor_end_speech(floor);
  nl_floor_close_decision(floor);
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
is_foreign(const NlFloor *floor, const char *sentence)
{
  g_autoptr(NlFinder) bodies = nl_finder_new(floor->reader->profile, NL_RULE_BODY_WORD, sentence);
  const NlMatch *first = NULL;
  g_autofree char *name
      = nl_finder_next(bodies, &first) != NULL ? nl_match_dup(first, "name") : NULL;
  const char *own = floor->reader->record->meeting.organization;

  return name != NULL && own != NULL && strstr(own, name) == NULL;
}

static NlDecisionState
state_behind(const NlFloor *floor, const char *sentence)
{
  return nl_profile_match(floor->reader->profile, NL_RULE_WORDING, sentence, NULL) != NULL
             ? NL_STATE_WORDING
             : NL_STATE_VOTE;
}

/* "Beschluss: einstimmig beschlossen" and the sentence below it are one decision. */
static void
tell_decision(NlFloor *floor, NlDecisionKind kind, const char *sentence)
{
  nl_floor_close_decision(floor);
  floor->decision->kind = kind;
  floor->decision->text = nl_record_keep(floor->reader->record, sentence);
  read_vote(floor, sentence, floor->decision);
  floor->state = state_behind(floor, sentence);
}

/* Whether a sentence tells a vote in figures of its own. */
static gboolean
tells_counts(const NlFloor *floor, const char *sentence)
{
  int yes = -1, no = -1;
  nl_read_counts(floor->reader->profile, sentence, &yes, &no);
  return yes >= 0;
}

/* Below the counts of a vote a sentence tells what came of it: "Der Antrag ist angenommen." leaves a printed wording as
 * it is; "X wird gewählt" is the wording, and so is any where the motion was but spoken, or where nothing printed says
 * what the counts were on. */
static gboolean
tell_outcome(NlFloor *floor, NlDecisionKind kind, const char *sentence)
{
  gboolean awaited = floor->state == NL_STATE_VOTE
                     && (floor->decision->vote.yes >= 0 || floor->decision->vote.sided)
                     && floor->decision->result == NL_RESULT_UNKNOWN;
  g_autoptr(NlMatch) match = NULL;
  gboolean told
      = floor->state == NL_STATE_VOTE
        && nl_profile_match(floor->reader->profile, NL_RULE_OUTCOME, sentence, &match) != NULL;
  gboolean outcome = awaited && told;
  gsize start = 0, end = 0;
  gboolean again
      = !awaited && told && nl_match_span(match, "so", &start, &end); /* "Somit ist X gewählt." */
  gboolean elected = awaited && floor->decision->kind == NL_DECISION_ELECTION; /* of another */
  gboolean wording = awaited && ((kind == NL_DECISION_ELECTION && !elected) || floor->counts_alone)
                     && !tells_counts(floor, sentence);
  gboolean chosen = kind == NL_DECISION_ELECTION && floor->counts_alone;
  gboolean bare = outcome && floor->counts_alone && floor->decision->text != NULL
                  && nl_floor_vote_line(floor, floor->decision->text) != NULL;

  if ((outcome && !floor->on_turn && !chosen && !bare) || (again && !floor->decision->voted))
    read_vote(floor, sentence, floor->decision);
  else if (outcome || wording)
    tell_decision(floor, kind, sentence);
  return again || outcome || wording;
}

/* Where the chair asked for the vote, what the house answered: "Gegenstimmen? – Keine. Dann ist das so beschlossen." */
static void
read_answers(const NlFloor *floor, const char *sentence, NlDecision *decision)
{
  guint from = MAX(floor->block, floor->section->body + 1) - 1;
  g_autoptr(GString) said = g_string_new(NULL);
  g_autoptr(NlMatch) asked = NULL;
  char *end = NULL;

  for (guint i = from; i <= floor->block; i++)
    g_string_append_printf(said, "%s ", nl_reader_text(floor->reader, i));
  end = g_strrstr(said->str, sentence);
  if (end != NULL)
    *end = '\0';
  if (nl_profile_match(floor->reader->profile, NL_RULE_VOTE_ASKED, said->str, &asked) != NULL)
    read_vote(floor, said->str + nl_match_start(asked), decision);
}

/* "Vorschlag: Anna Berg, Jan Thal", or a motion that is quoted, and below it "Der Vorschlag wird angenommen." */
static gboolean
is_on_proposal(const NlFloor *floor, const char *sentence)
{
  return floor->proposal->len > 0
         && (floor->quotation == floor->block || nl_floor_names_people(floor, floor->proposal->str))
         && nl_profile_match(floor->reader->profile, NL_RULE_OUTCOME, sentence, NULL) != NULL;
}

static void
take_proposal(NlFloor *floor, NlDecision *decision)
{
  if (nl_floor_names_people(floor, floor->proposal->str))
    decision->kind = NL_DECISION_ELECTION;
  decision->text = nl_record_keep(floor->reader->record, floor->proposal->str);
  nl_floor_end_proposal(floor);
}

gboolean
nl_floor_begin_decision(NlFloor *floor, const char *sentence)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  const char *rule = nl_floor_find_decision(floor, sentence, &kind);
  gboolean begun
      = rule != NULL && (!floor->letter || floor->quoted != NULL || says_majority(floor, sentence));

  if (begun && floor->result_alone) {
    tell_decision(floor, kind, sentence);
  } else if (begun && tell_outcome(floor, kind, sentence)) {
    floor->letter = FALSE;
  } else if (begun && nl_floor_is_told_above(floor, sentence)) {
    nl_floor_return_above(floor);
    floor->decision->kind = kind;
    floor->decision->text = nl_record_keep(floor->reader->record, sentence);
    floor->state = state_behind(floor, sentence);
  } else if (begun) {
    NlDecision *decision = open_decision(floor, kind, rule);
    gboolean amendment
        = nl_profile_match(floor->reader->profile, NL_RULE_AMENDMENT, sentence, NULL) != NULL;
    decision->text = nl_record_keep(floor->reader->record, sentence);
    if (kind == NL_DECISION_RESOLUTION && is_on_proposal(floor, sentence))
      take_proposal(floor, decision);
    read_vote(floor, sentence, decision);
    if (!decision->voted)
      read_answers(floor, sentence, decision);
    settle_majority(&decision->vote);
    decision->role = amendment ? NL_ROLE_AMENDMENT : NL_ROLE_UNKNOWN;
    floor->letter = FALSE;
    floor->state = state_behind(floor, sentence);
    floor->announced
        = kind == NL_DECISION_ELECTION && floor->state == NL_STATE_WORDING ? decision->text : NULL;
    if (floor->quoted != NULL && is_foreign(floor, sentence))
      g_clear_pointer(&floor->quoted,
                      g_free); /* with its decision the quoted sitting is told to its end */
  }
  return begun;
}

/* "Der Ausschuss empfiehlt dem Rat einstimmig:" under a label only announces the wording, which the text begins. */
static void
pass_announcement(NlFloor *floor, const char *text)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  g_autofree char *sentence = g_strconcat(floor->wording->str, " ", text, NULL);

  if (g_str_has_suffix(floor->wording->str, ":")
      && nl_floor_wording_start(floor, sentence) == floor->wording->len + 1
      && nl_floor_find_decision(floor, floor->wording->str, &kind) != NULL) {
    read_vote(floor, floor->wording->str, floor->decision);
    floor->decision->kind = kind;
    g_string_truncate(floor->wording, 0);
  }
}

gboolean
nl_floor_add_wording(NlFloor *floor, const char *text)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  gboolean told = floor->wording->len > 0 && says_majority(floor, text)
                  && nl_floor_find_decision(floor, text, &kind) != NULL;
  gboolean another = told && kind != NL_DECISION_RESOLUTION && kind != floor->decision->kind;

  if (told && !another)
    read_vote(floor, text, floor->decision);
  if (!another) {
    pass_announcement(floor, text);
    nl_add_paragraph(floor->wording, text);
  }
  return !another;
}

/* A proposal is voted on so often at most: each decision keeps it. */
#define MOST_VOTES 20

/* Makes the proposal the wording of the open decision, if there is one. */
static void
adopt_proposal(NlFloor *floor)
{
  if (floor->proposal->len > 0) {
    g_string_assign(floor->wording, floor->proposal->str);
    if (++floor->adopted >= MOST_VOTES)
      nl_floor_end_proposal(floor);
  }
}

/* The rule by which the fields of a vote are names without counts: "Ja: Nein:"; NULL for any other text. */
static const char *
empty_fields(const NlFloor *floor, const char *text)
{
  const NlProfile *profile = floor->reader->profile;
  const char *rule = nl_profile_match(profile, NL_RULE_VOTE_CELL, text, NULL);
  return rule != NULL ? rule : nl_profile_match(profile, NL_RULE_VOTE_HEAD, text, NULL);
}

/* Whether more than one sentence tells something: "Sie nimmt die Wahl an." does not. */
static gboolean
tells_more(const NlFloor *floor, const GPtrArray *sentences)
{
  guint told = 0;

  for (guint i = 0; i < sentences->len; i++)
    told += nl_profile_match(floor->reader->profile, NL_RULE_VOTE_ASIDE,
                             g_ptr_array_index(sentences, i), NULL)
            == NULL;
  return told > 1;
}

/* Whether a line that tells a vote tells what it was on as well: a sentence that reports the decision, or one behind what
 * is no motion. */
static gboolean
tells_itself(const NlFloor *floor, const char *text)
{
  const NlProfile *profile = floor->reader->profile;
  g_autoptr(GPtrArray) sentences = nl_sentences(profile, text);
  NlDecisionKind kind = NL_DECISION_RESOLUTION;

  return tells_more(floor, sentences)
         || (nl_profile_match(profile, NL_RULE_ITEM_SENTENCE, text, NULL) != NULL
             && (nl_profile_match(profile, NL_RULE_VOTED_ON, floor->before, NULL) == NULL
                 || (nl_floor_find_decision(floor, text, &kind) != NULL
                     && nl_profile_match(profile, NL_RULE_OUTCOME, text, NULL) == NULL)));
}

/* A vote for which no decision is open: on the proposal or the sentence before, else told by the line itself. */
static void
add_voted_decision(NlFloor *floor, const char *text, const char *rule)
{
  gboolean on_turn = floor->proposal->len == 0 && floor->before != NULL && floor->speech != NULL;
  gboolean alone = floor->proposal->len == 0;
  const char *empty = empty_fields(floor, text);
  gboolean labelled = floor->before != NULL && g_str_has_suffix(floor->before, text);
  gboolean on_sentence = labelled || (floor->before != NULL && !tells_itself(floor, text));
  NlDecision *decision = open_decision(floor, NL_DECISION_RESOLUTION, empty != NULL ? empty : rule);
  const char *wording = floor->proposal->len > 0 ? floor->proposal->str
                        : on_sentence            ? floor->before
                                                 : text;

  decision->kind = nl_floor_kind_of_wording(floor, wording);
  decision->text = nl_record_keep(floor->reader->record, wording);
  read_vote(floor, text, decision);
  if (wording == text)
    settle_majority(&decision->vote);
  floor->state = NL_STATE_VOTE;
  floor->on_turn = on_turn;
  floor->counts_alone = alone;
  nl_floor_end_proposal(floor);
}

/* What its own wording says of a decision's vote: "Die Vorlage X wird abgelehnt." is rejected, by any vote; but "Der Rat
 * beschließt X" is as the vote tells. */
static void
read_wording_vote(const NlFloor *floor, NlDecision *decision)
{
  const NlProfile *profile = floor->reader->profile;
  NlResult result = decision->result;

  if (nl_profile_match(profile, NL_RULE_RESOLUTION, floor->wording->str, NULL) != NULL) {
    nl_read_vote(floor->reader, floor->wording->str, decision->evidence, decision);
    if (decision->result == NL_RESULT_ACCEPTED)
      decision->result = result;
  }
}

/* A vote on the open decision, which is closed to all but what is said of it still. */
static void
vote_on_decision(NlFloor *floor, const char *text)
{
  NlDecision *decision = floor->decision;
  gboolean alone = FALSE, on_turn = FALSE, counts_alone = FALSE;

  if (floor->wording->len == 0 && decision->text == NULL)
    g_string_assign(floor->wording, text);
  read_wording_vote(floor, decision);
  read_vote(floor, text, decision);
  alone = floor->result_alone;
  on_turn = floor->on_turn;
  counts_alone = floor->counts_alone;
  nl_floor_close_decision(floor);
  floor->result_alone = alone;
  floor->on_turn = on_turn;
  floor->counts_alone = counts_alone;
  floor->state = NL_STATE_VOTE;
}

void
nl_floor_take_headed_vote(NlFloor *floor, const char *heading, const char *vote)
{
  NlDecision *decision = open_decision(floor, nl_floor_kind_of_wording(floor, heading),
                                       nl_floor_vote_line(floor, vote));

  decision->text = nl_record_keep(floor->reader->record, heading);
  read_vote(floor, vote, decision);
  nl_floor_close_decision(floor);
}

/* The first line of a vote on the decision that a form begins with: those below it are on that, too. */
static void
vote_on_form(NlFloor *floor, const char *text, NlDecision *form)
{
  read_vote(floor, text, form);
  floor->decision = form;
  floor->state = NL_STATE_VOTE;
}

void
nl_floor_take_vote(NlFloor *floor, const char *text, const char *rule)
{
  NlDecision *form = nl_floor_form_decision(floor);

  if (floor->state == NL_STATE_WORDING && floor->wording->len == 0)
    adopt_proposal(floor);
  if (floor->state != NL_STATE_CLOSED && floor->decision != NULL)
    vote_on_decision(floor, text);
  else if (form != NULL && !form->voted && floor->proposal->len == 0)
    vote_on_form(floor, text, form);
  else
    add_voted_decision(floor, text, rule);
  nl_floor_end_speech(floor);
  floor->letter = FALSE;
}

/* Behind the label stands how was voted: on the proposal, else on what follows. */
static void
tell_result(NlFloor *floor, NlDecision *decision, const char *rest)
{
  read_vote(floor, rest, decision);
  decision->text = nl_record_keep(floor->reader->record, rest);
  floor->result_alone = floor->proposal->len == 0;
  nl_floor_note_above(floor);
  if (!floor->result_alone)
    floor->state = NL_STATE_VOTE;
  adopt_proposal(floor);
}

/* Behind the label stands the wording: "Beschluss: Der Antrag wird mit 2 gegen 6 Stimmen abgelehnt." Where the motion is
 * printed above, that is the wording, and this what came of it. */
static void
tell_wording(NlFloor *floor, NlDecision *decision, const char *rest)
{
  gboolean outcome
      = floor->proposal->len > 0
        && nl_profile_match(floor->reader->profile, NL_RULE_OUTCOME, rest, NULL) != NULL;

  nl_add_paragraph(floor->wording, rest);
  if (outcome) {
    adopt_proposal(floor);
    floor->state = NL_STATE_VOTE;
  }
  if (outcome || nl_profile_match(floor->reader->profile, NL_RULE_RESOLUTION, rest, NULL) != NULL)
    read_vote(floor, rest, decision);
  settle_majority(&decision->vote);
}

static void
open_labelled_decision(NlFloor *floor, const char *rest, const char *rule)
{
  NlDecision *decision = open_decision(floor, NL_DECISION_RESOLUTION, rule);

  if (nl_profile_match(floor->reader->profile, NL_RULE_AMENDMENT,
                       nl_reader_text(floor->reader, floor->block), NULL))
    decision->role = NL_ROLE_AMENDMENT;
  floor->letter = FALSE;
  floor->state = NL_STATE_WORDING;
  if (nl_floor_vote_line(floor, rest) != NULL)
    tell_result(floor, decision, rest);
  else if (*rest != '\0')
    tell_wording(floor, decision, rest);
}

void
nl_floor_begin_labelled_decision(NlFloor *floor, const char *rest, const char *rule)
{
  gboolean result = nl_floor_vote_line(floor, rest) != NULL;
  gboolean unvoted = floor->state == NL_STATE_VOTE && !floor->decision->voted;
  gboolean untold = floor->state == NL_STATE_VOTE && floor->decision->vote.yes >= 0
                    && floor->decision->result == NL_RESULT_UNKNOWN;
  gboolean awaited = floor->state == NL_STATE_WORDING && floor->wording->len == 0;

  if (result && (floor->state == NL_STATE_WORDING || unvoted || untold)) {
    nl_floor_take_vote(floor, rest, rule);
  } else if (!result && (floor->result_alone || awaited || floor->above != NULL)) {
    if (!floor->result_alone && !awaited)
      nl_floor_return_above(floor);
    floor->above = NULL;
    g_string_assign(floor->wording, rest);
    floor->state = NL_STATE_WORDING;
  } else {
    open_labelled_decision(floor, rest, rule);
  }
}
