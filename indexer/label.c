/* label.c: what is read as a block: labels, the beginnings of others' passages. See floor.h. */
#include "indexer/floor.h"

#include <string.h>

/* What stands behind a label on its own line; "" for nothing. */
static char *
label_rest(const NlMatch *match)
{
  char *rest = nl_match_dup(match, "rest");
  return rest != NULL ? rest : g_strdup("");
}

/* What stands behind a label, and behind the label that it may repeat in the next cell: "Abstimmung: Ergebnis: 5:1". */
static char *
behind_labels(const NlFloor *floor, const NlMatch *match)
{
  g_autofree char *rest = label_rest(match);
  g_autoptr(NlMatch) inner = NULL;
  const char *again = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_VOTE, rest, &inner);

  return again != NULL ? label_rest(inner) : g_steal_pointer(&rest);
}

/* A sentence that tells a vote by a line's form is no longer, in bytes. */
#define LONGEST_VOTE 100

/* A sentence that tells what came of the motion before it is no longer, in bytes. */
#define LONGEST_OUTCOME 120

/* The rule by which a sentence tells what came of the motion before it, "Der Antrag wurde angenommen."; NULL where it does not. */
static const char *
outcome_rule(const NlFloor *floor, const char *sentence)
{
  return strlen(sentence) <= LONGEST_OUTCOME
             ? nl_profile_match(floor->reader->profile, NL_RULE_OUTCOME, sentence, NULL)
             : NULL;
}

/* Whether a sentence bears the label of a vote, is nothing but one, or tells what came of it. */
static gboolean
is_vote(const NlFloor *floor, const char *sentence)
{
  return outcome_rule(floor, sentence) != NULL
         || (strchr(sentence, ':') != NULL
             && nl_profile_match(floor->reader->profile, NL_RULE_LABEL_VOTE, sentence, NULL)
                    != NULL)
         || (strlen(sentence) <= LONGEST_VOTE && nl_floor_vote_line(floor, sentence) != NULL);
}

char *
nl_floor_cut_vote(const NlFloor *floor, char *text)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(floor->reader->profile, text);
  char *at = text, *behind = NULL;

  for (guint i = 0; behind == NULL && at != NULL && i < sentences->len; i++) {
    const char *sentence = g_ptr_array_index(sentences, i);
    at = strstr(at, sentence);
    if (i > 0 && at != NULL && is_vote(floor, sentence)) {
      behind = g_strdup(at);
      *at = '\0';
      g_strchomp(text);
    }
  }
  return behind;
}

/* Whether the block behind an announced vote tells in sentences what was decided, and nothing waits for its vote. */
static gboolean
is_told(const NlFloor *floor, const char *text)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  return floor->state == NL_STATE_CLOSED && floor->proposal->len == 0
         && nl_floor_find_decision(floor, text, &kind) != NULL;
}

/* What a vote behind its label is on, where nothing waits for it: "Abstimmung: Der Plan wird angenommen." and "Abstimmung
 * über den Plan: einstimmig" say it themselves, the latter by its label. */
static void
announce_vote(NlFloor *floor, const char *text, const char *rest, gboolean on)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  gboolean again = floor->state == NL_STATE_VOTE && floor->decision->voted && on;
  gboolean another
      = floor->state == NL_STATE_VOTE && floor->decision->vote.yes >= 0
        && nl_floor_find_decision(floor, rest, &kind) != NULL
        && nl_profile_match(floor->reader->profile, NL_RULE_OUTCOME, rest, NULL) == NULL;
  if (again || another)
    nl_floor_close_decision(floor);

  gboolean told = is_told(floor, rest);
  gboolean alone = (floor->before == NULL || on) && floor->proposal->len == 0
                   && floor->state == NL_STATE_CLOSED;

  if (told || alone) {
    g_free(floor->before);
    floor->before = g_strdup(told ? rest : text);
  }
}

NlDecision *
nl_floor_form_decision(const NlFloor *floor)
{
  const GPtrArray *decisions = floor->section->item->decisions;
  NlDecision *decision = decisions->len == 1 ? g_ptr_array_index(decisions, 0) : NULL;
  const NlBlock *body = nl_blocks_at(floor->reader->blocks, floor->section->body);

  return decision != NULL && decision->evidence.line == body->line ? decision : NULL;
}

void
nl_floor_word_form(NlFloor *floor)
{
  if (floor->unworded != NULL && floor->proposal->len > 0
      && floor->unworded == nl_floor_form_decision(floor)) {
    floor->unworded->text = nl_record_keep(floor->reader->record, floor->proposal->str);
    floor->unworded = NULL;
    nl_floor_end_proposal(floor);
  }
}

static const char *
read_vote_label(NlFloor *floor, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_VOTE, text, &match);
  g_autofree char *rest = rule != NULL ? behind_labels(floor, match) : NULL;

  gsize start = 0, end = 0;

  if (rule != NULL && *rest != '\0') {
    announce_vote(floor, text, rest, nl_match_span(match, "on", &start, &end));
    nl_floor_take_vote(floor, rest, rule);
  } else if (rule != NULL) {
    nl_floor_end_speech(floor);
    floor->vote_follows = rule;
  }
  return rule;
}

/* A line that says how was voted, or that a label announced to. */
static const char *
read_vote_line(NlFloor *floor, const char *text, const char *announced)
{
  const char *rule = nl_floor_vote_line(floor, text);

  if (rule == NULL && announced != NULL && !is_told(floor, text))
    rule = announced;
  if (rule != NULL)
    nl_floor_take_vote(floor, text, rule);
  return rule;
}

/* What came of a motion that waits for its vote. */
static void
read_outcome(NlFloor *floor, const char *text)
{
  const char *rule = outcome_rule(floor, text);
  if (rule != NULL)
    nl_floor_take_vote(floor, text, rule);
  else
    nl_floor_read_sentences(floor, text);
}

void
nl_floor_read_vote_behind(NlFloor *floor, const char *text)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(floor->reader->profile, text);
  const char *vote = sentences->len > 0 ? g_ptr_array_index(sentences, 0) : "";
  gboolean more = TRUE;

  if (read_vote_label(floor, vote) == NULL && read_vote_line(floor, vote, NULL) == NULL)
    read_outcome(floor, vote);
  text += strlen(vote);
  for (guint i = 1; more && i < sentences->len; i++) { /* "2 Enthaltungen" */
    vote = g_ptr_array_index(sentences, i);
    more = strlen(vote) <= LONGEST_VOTE && read_vote_line(floor, vote, NULL) != NULL;
    text = more ? strstr(text, vote) + strlen(vote) : text;
  }
  if (!more)
    nl_floor_read_sentences(floor, text);
}

/* "Beschluss (9:2): Die Wege werden ausgebaut. Abstimmung: 9:2": the label may bear the vote, or the wording end with it. */
static void
read_labelled(NlFloor *floor, const NlMatch *match, const char *rule)
{
  g_autofree char *rest = label_rest(match);
  g_autofree char *vote = nl_match_dup(match, "vote");
  g_autofree char *behind = nl_floor_cut_vote(floor, rest);

  nl_floor_begin_labelled_decision(floor, vote != NULL && *rest == '\0' ? vote : rest, rule);
  if (vote != NULL && *rest != '\0')
    nl_read_vote(floor->reader, vote, floor->decision->evidence, floor->decision);
  if (behind != NULL)
    nl_floor_read_vote_behind(floor, behind);
}

static const char *
read_decision_label(NlFloor *floor, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_DECISION, text, &match);
  gsize start = 0, end = 0;

  if (rule != NULL) {
    read_labelled(floor, match, rule);
    if (nl_match_span(match, "recommends", &start, &end)
        && floor->decision->kind == NL_DECISION_RESOLUTION)
      floor->decision->kind = NL_DECISION_RECOMMENDATION;
    if (nl_match_span(match, "whole", &start, &end)) {
      nl_floor_close_decision(floor);
      floor->form = floor->unworded = floor->decision;
    }
  }
  return rule;
}

/* Cuts the vote off that a motion ends with, "… (einstimmig angenommen)." or "…: 4 Ja, 3 Nein", and puts it before what was cut
 * off already, NULL for nothing. You free it. */
static char *
cut_tail(const NlFloor *floor, char *motion, const char *behind)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *vote
      = nl_profile_match(floor->reader->profile, NL_RULE_VOTE_TAIL, motion, &match) != NULL
            ? nl_match_dup(match, "rest")
            : NULL;
  char *cut = NULL;

  if (vote != NULL && nl_match_start(match) > 0 && nl_floor_vote_line(floor, vote) != NULL) {
    motion[nl_match_start(match)] = '\0';
    g_strchomp(motion);
    g_strchomp(vote);
    cut = behind != NULL
              ? g_strdup_printf("%s%s %s", vote, g_str_has_suffix(vote, ".") ? "" : ".", behind)
              : g_strdup(vote);
  }
  return cut != NULL ? cut : g_strdup(behind);
}

static const char *
read_proposal_label(NlFloor *floor, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_PROPOSAL, text, &match);

  if (rule != NULL) {
    g_autofree char *rest = label_rest(match);
    g_autofree char *behind = nl_floor_cut_vote(floor, rest);
    g_autofree char *vote = cut_tail(floor, rest, behind);
    nl_floor_end_speech(floor);
    nl_floor_close_decision(floor);
    floor->letter = TRUE;
    floor->proposal_follows = *rest == '\0';
    nl_floor_end_proposal(floor);
    g_string_assign(floor->proposal, rest);
    nl_floor_word_form(floor);
    if (vote != NULL)
      nl_floor_read_vote_behind(floor, vote);
  }
  return rule;
}

static const char *
read_debate_label(NlFloor *floor, const char *text)
{
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_DEBATE, text, NULL);

  if (rule != NULL) {
    nl_floor_end_speech(floor);
    nl_floor_close_decision(floor);
    floor->letter = FALSE;
  }
  return rule;
}

/* The first of these that a block bears is its label; each gives its rule, NULL for none. */
static const char *(*const label_readers[])(NlFloor *floor, const char *text)
    = { read_vote_label, read_decision_label, read_proposal_label, read_debate_label };

static gboolean
read_label(NlFloor *floor, const char *text)
{
  const char *announced = floor->vote_follows, *rule = NULL;

  floor->vote_follows = NULL;
  for (gsize i = 0; rule == NULL && i < G_N_ELEMENTS(label_readers); i++)
    rule = label_readers[i](floor, text);
  if (rule == NULL)
    rule = read_vote_line(floor, text, announced);
  if (rule != NULL) {
    nl_blocks_at(floor->reader->blocks, floor->block)->rule = rule;
    if (floor->vote_follows == NULL)
      g_clear_pointer(&floor->before, g_free);
  }
  return rule != NULL;
}

/* Passages of others: quoted minutes, where people speak and decide, and letters, where nobody does. */
static gboolean
read_passage(NlFloor *floor)
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
    nl_floor_end_speech(floor);
    nl_floor_close_decision(floor);
    floor->letter = TRUE;
    nl_floor_end_proposal(floor);
    nl_blocks_at(floor->reader->blocks, floor->block)->rule = rule;
  }
  return rule != NULL;
}

void
nl_floor_end_quote(NlFloor *floor, const char *text)
{
  g_autofree char *folded = floor->quoted != NULL ? g_utf8_casefold(text, -1) : NULL;
  const char *space = folded != NULL ? strchr(folded, ' ') : NULL;

  if (space != NULL && space - folded <= 3 && g_str_has_prefix(space + 1, floor->quoted)) {
    nl_floor_end_speech(floor);
    nl_floor_close_decision(floor);
    g_clear_pointer(&floor->quoted, g_free);
    floor->letter = TRUE;
  }
}

/* A label and a vote within running text: "… zuzustimmen. Abstimmungsergebnis: einstimmig". */
static gboolean
read_vote_sentence(NlFloor *floor, const char *sentence)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_VOTE, sentence, &match);
  g_autofree char *rest = match != NULL ? nl_match_dup(match, "rest") : NULL;

  if (rest != NULL)
    nl_floor_take_vote(floor, rest, rule);
  return rest != NULL;
}

/* A label at the end of running text: "… zu ändern. Beschlussfassung:", and one with the result behind it: "… wird
 * erteilt. Beschluss: einstimmig" */
static gboolean
read_label_sentence(NlFloor *floor, const char *sentence)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule
      = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_DECISION, sentence, &match);
  g_autofree char *rest = rule != NULL ? label_rest(match) : NULL;
  gboolean label = rule != NULL
                   && (g_str_has_suffix(sentence, ":") || nl_floor_vote_line(floor, rest) != NULL);

  if (label)
    nl_floor_begin_labelled_decision(floor, rest, rule);
  return label;
}

gboolean
nl_floor_read_inner_label(NlFloor *floor, const char *sentence)
{
  return read_vote_sentence(floor, sentence) || read_label_sentence(floor, sentence);
}

/* A form tells how many there are before it tells how they voted. */
static gboolean
read_vote_aside(const NlFloor *floor, const char *text)
{
  gboolean may_be = (floor->vote_follows != NULL || floor->speech == NULL)
                    && nl_floor_vote_line(floor, text) == NULL;
  const char *rule
      = may_be ? nl_profile_match(floor->reader->profile, NL_RULE_VOTE_ASIDE, text, NULL) : NULL;
  if (rule != NULL)
    nl_blocks_at(floor->reader->blocks, floor->block)->rule = rule;
  return rule != NULL;
}

gboolean
nl_floor_read_whole(NlFloor *floor, const char *text)
{
  return read_vote_aside(floor, text) || nl_floor_read_vote_table(floor) || read_label(floor, text)
         || read_passage(floor);
}
