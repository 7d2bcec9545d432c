/* label.c: what is read as a block: labels, tables of counts, the beginnings of others' passages. See floor.h. */
#include "indexer/floor.h"

#include <string.h>

/* What stands behind a label on its own line; "" for nothing. */
static char *
label_rest(const NlMatch *match)
{
  char *rest = nl_match_dup(match, "rest");
  return rest != NULL ? rest : g_strdup("");
}

/* A table of counts, its head and the row below, as one line: "Ja: 5, Nein: 1"; NULL where the block heads none. You
 * free it. */
static char *
vote_table(const NlFloor *floor)
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

#define MOST_CELLS 8

/* Labels of a vote and their counts, each on a line of its own, in turn or all counts below all labels, as one line:
 * "Ja: 5, Nein: 1"; and how many lines they are. NULL where the block begins none. You free it. */
static char *
vote_column(const NlFloor *floor, guint *out_blocks)
{
  g_autoptr(GPtrArray) labels = g_ptr_array_new();
  g_autoptr(GPtrArray) counts = g_ptr_array_new();
  g_autoptr(GString) line = g_string_new(NULL);
  guint end = MIN(floor->block + 2 * MOST_CELLS, floor->section->end), block = floor->block;

  for (gboolean cell = TRUE; cell && block < end; block += cell) {
    const char *text = nl_reader_text(floor->reader, block);
    gboolean count = g_ascii_isdigit(*text) && text[strspn(text, "0123456789")] == '\0';
    cell = count ? counts->len < labels->len
                 : nl_reader_match(floor->reader, NL_RULE_VOTE_CELL, block, NULL) != NULL;
    if (cell)
      g_ptr_array_add(count ? counts : labels, (gpointer)text);
  }
  for (guint i = 0; labels->len > 1 && i < labels->len && labels->len == counts->len; i++) {
    const char *label = g_ptr_array_index(labels, i);
    g_string_append_printf(line, "%s%s%s %s", i > 0 ? ", " : "", label,
                           g_str_has_suffix(label, ":") ? "" : ":",
                           (const char *)g_ptr_array_index(counts, i));
  }
  *out_blocks = block - floor->block;
  return line->len > 0 ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}

static gboolean
read_vote_table(NlFloor *floor)
{
  guint blocks = 2;
  NlRuleSet set = NL_RULE_VOTE_HEAD;
  g_autofree char *line = vote_table(floor);

  if (line == NULL) {
    set = NL_RULE_VOTE_CELL;
    line = vote_column(floor, &blocks);
  }
  if (line != NULL) {
    const char *rule = nl_reader_match(floor->reader, set, floor->block, NULL);
    nl_floor_take_vote(floor, line, rule);
    nl_blocks_at(floor->reader->blocks, floor->block)->rule = rule;
    floor->vote_follows = NULL;
    floor->counts_follow = blocks - 1;
  }
  return line != NULL;
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
 * über den Plan: einstimmig" say it themselves. */
static void
announce_vote(NlFloor *floor, const char *text, const char *rest)
{
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  gboolean another = floor->state == NL_STATE_VOTE && floor->decision->vote.yes >= 0
                     && nl_floor_find_decision(floor, rest, &kind) != NULL;
  if (another)
    nl_floor_close_decision(floor);

  gboolean told = is_told(floor, rest);
  gboolean alone
      = floor->before == NULL && floor->proposal->len == 0 && floor->state == NL_STATE_CLOSED;

  if (told || alone) {
    g_free(floor->before);
    floor->before = g_strdup(told ? rest : text);
  }
}

static const char *
read_vote_label(NlFloor *floor, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_VOTE, text, &match);
  g_autofree char *rest = rule != NULL ? label_rest(match) : NULL;

  if (rule != NULL && *rest != '\0') {
    announce_vote(floor, text, rest);
    nl_floor_take_vote(floor, rest, rule);
  } else if (rule != NULL) {
    nl_floor_end_speech(floor);
    floor->vote_follows = rule;
  }
  return rule;
}

static const char *
read_decision_label(NlFloor *floor, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_DECISION, text, &match);
  gsize start = 0, end = 0;

  if (rule != NULL) {
    g_autofree char *rest = label_rest(match);
    nl_floor_begin_labelled_decision(floor, rest, rule);
    if (nl_match_span(match, "recommends", &start, &end)
        && floor->decision->kind == NL_DECISION_RESOLUTION)
      floor->decision->kind = NL_DECISION_RECOMMENDATION;
    if (nl_match_span(match, "whole", &start, &end)) {
      nl_floor_close_decision(floor);
      floor->form = floor->decision;
    }
  }
  return rule;
}

static const char *
read_proposal_label(NlFloor *floor, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match(floor->reader->profile, NL_RULE_LABEL_PROPOSAL, text, &match);

  if (rule != NULL) {
    g_autofree char *rest = label_rest(match);
    nl_floor_end_speech(floor);
    nl_floor_close_decision(floor);
    floor->letter = TRUE;
    floor->proposal_follows = *rest == '\0';
    nl_floor_end_proposal(floor);
    g_string_assign(floor->proposal, rest);
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
  return read_vote_aside(floor, text) || read_vote_table(floor) || read_label(floor, text)
         || read_passage(floor);
}
