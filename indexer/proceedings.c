/* proceedings.c: the order in which an item's blocks and sentences are read. See floor.h. */
#include "indexer/floor.h"
#include "indexer/marker.h"

#include <string.h>

void
nl_add_paragraph(GString *text, const char *paragraph)
{
  if (text->len > 0)
    g_string_append(text, "\n\n");
  g_string_append(text, paragraph);
}

/* "Die Satzung wird beschlossen. Es gab 12 Ja-Stimmen." */
static gboolean
read_vote_behind(NlFloor *floor, const char *sentence)
{
  gboolean awaited = floor->state == NL_STATE_VOTE && floor->decision != NULL
                     && !floor->decision->voted && floor->speech == NULL;
  const char *rule = awaited ? nl_floor_vote_line(floor, sentence) : NULL;

  if (rule != NULL)
    nl_floor_take_vote(floor, sentence, rule);
  return rule != NULL;
}

/* "Frau Berg beantragt die Entlastung, die einstimmig erteilt wird." is her turn and what came of it. */
static gboolean
decides_too(const NlFloor *floor, const char *sentence)
{
  return floor->verbatim == NL_VERBATIM_NOT
         && nl_profile_match(floor->reader->profile, NL_RULE_TURN_DECIDES, sentence, NULL) != NULL;
}

static void
read_sentence(NlFloor *floor, const char *sentence)
{
  const char *said = sentence;
  gboolean both = FALSE;

  if (nl_floor_read_inner_label(floor, sentence) || read_vote_behind(floor, sentence)) {
    /* told */
  } else if (nl_floor_begin_turn(floor, sentence, &said)) {
    floor->letter = FALSE;
    nl_floor_close_decision(floor);
    both = decides_too(floor, sentence);
  } else if (!nl_floor_begin_decision(floor, nl_marker_skip_bullet(sentence))) {
    if (nl_profile_match(floor->reader->profile, NL_RULE_TURN_END, sentence, NULL) != NULL)
      nl_floor_end_speech(floor);
    if (floor->state == NL_STATE_VOTE && !floor->result_alone)
      nl_floor_close_decision(floor);
  }
  if (floor->speech != NULL)
    nl_floor_say(floor, said);
  if (both)
    nl_floor_begin_decision(floor, sentence);
}

/* What is no sentence, but the vote on the one before: "… wird vergeben. Einstimmig." */
#define LONGEST_VOTE 100

static gboolean
read_vote_on_before(NlFloor *floor, const char *sentence)
{
  gboolean verbatim = floor->speech != NULL && floor->verbatim != NL_VERBATIM_NOT;
  gboolean terse = !floor->letter && !verbatim && strlen(sentence) <= LONGEST_VOTE;
  const char *rule = terse ? nl_floor_vote_line(floor, sentence) : NULL;

  if (rule != NULL
      && nl_profile_match(floor->reader->profile, NL_RULE_ITEM_SENTENCE, sentence, NULL) != NULL)
    rule = NULL;
  if (rule != NULL)
    nl_floor_take_vote(floor, sentence, rule);
  return rule != NULL;
}

/* A wording, and the vote that may end it. */
static gboolean
read_wording(NlFloor *floor, const char *text)
{
  g_autofree char *wording = g_strdup(text);
  g_autofree char *vote = nl_floor_cut_vote(floor, wording);
  gboolean added = nl_floor_add_wording(floor, wording);

  if (added && vote != NULL)
    nl_floor_read_vote_behind(floor, vote);
  return added;
}

/* Reads a sentence that goes on with the wording of what it announces, and with it the paragraph to its end. */
static gboolean
read_announced(NlFloor *floor, const char *sentence, const char *paragraph)
{
  gsize start = floor->letter ? 0 : nl_floor_wording_start(floor, sentence);
  g_autofree char *head = start > 0 ? g_strchomp(g_strndup(sentence, start)) : NULL;
  gboolean announced = head != NULL && !nl_floor_is_turn(floor, head);

  if (announced) {
    read_sentence(floor, head);
    announced = floor->state == NL_STATE_WORDING && floor->wording->len == 0;
  }
  return announced && read_wording(floor, paragraph + start);
}

/* "- Die Wege werden gekehrt. Dies kostet 30 Franken. Der Antrag wurde angenommen.": a point of a list in which nobody speaks
 * and nothing was decided yet (decided: so much was before it) is the motion, so far in bytes, whose vote stands behind it. */
static gboolean
read_vote_on_point(NlFloor *floor, const char *point, gsize motion, const char *sentence,
                   guint decided)
{
  const NlBlock *block = nl_blocks_at(floor->reader->blocks, floor->block);
  gboolean may_be = motion > 0 && !floor->letter && nl_marker_of(block->text) == NL_MARKER_BULLET
                    && floor->section->item->decisions->len == decided
                    && (floor->speech == NULL || floor->speech->evidence.line != block->line);
  const char *rule
      = may_be && strlen(sentence) <= LONGEST_VOTE ? nl_floor_vote_line(floor, sentence) : NULL;

  if (may_be && rule == NULL)
    rule = nl_profile_match(floor->reader->profile, NL_RULE_OUTCOME, sentence, NULL);
  if (rule != NULL) {
    g_autofree char *text = g_strchomp(g_strndup(point, motion));
    nl_floor_end_speech(floor);
    nl_floor_close_decision(floor);
    g_string_assign(floor->proposal, text);
    nl_floor_take_vote(floor, sentence, rule);
  }
  return rule != NULL;
}

void
nl_floor_read_sentences(NlFloor *floor, const char *text)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(floor->reader->profile, text);
  const char *const whole = text;
  const guint decided = floor->section->item->decisions->len;
  gboolean announced = FALSE;

  floor->new_paragraph = TRUE;
  for (guint i = 0; !announced && i < sentences->len; i++) {
    const char *sentence = g_ptr_array_index(sentences, i);
    const char *at = strstr(text, sentence);
    gsize before = i > 0 && at != NULL ? (gsize)(at - whole) : 0;
    announced = at != NULL && read_announced(floor, sentence, at);
    if (!announced && !read_vote_on_point(floor, whole, before, sentence, decided)
        && (i == 0 || !read_vote_on_before(floor, sentence)))
      read_sentence(floor, sentence);
    if (nl_profile_match(floor->reader->profile, NL_RULE_VOTE_ASIDE, sentence, NULL) == NULL) {
      g_free(floor->before);
      floor->before = g_strdup(sentence);
    }
    text = at != NULL ? at + strlen(sentence) : text;
  }
}

/* The same sentence printed twice, one below the other. */
#define SHORTEST_TWICE 30

static gboolean
is_printed_twice(const NlFloor *floor, const char *text)
{
  const char *above
      = floor->block > floor->section->body ? nl_reader_text(floor->reader, floor->block - 1) : "";
  gsize length = strcspn(text, ".");
  return length >= SHORTEST_TWICE && strncmp(text, above, length) == 0 && strlen(text) <= length + 1
         && strlen(above) <= length + 1;
}

/* Whether somebody speaks in a text, or its first sentence reports a decision by itself. */
static gboolean
tells(const NlFloor *floor, const char *text)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(floor->reader->profile, text);
  NlDecisionKind kind = NL_DECISION_RESOLUTION;

  return nl_floor_is_turn(floor, text)
         || (sentences->len > 0
             && nl_floor_find_decision(floor, g_ptr_array_index(sentences, 0), &kind) != NULL
             && kind != NL_DECISION_ELECTION); /* things are ordered as people are appointed */
}

/* What stands behind the number or letter of a point in which somebody speaks or something is decided ("b) Herr Berg fragt
 * …"); else the text. */
static const char *
skip_enumerator(const NlFloor *floor, const char *text)
{
  NlMarker marker = nl_marker_of(text);
  gboolean point = marker == NL_MARKER_LETTER || marker == NL_MARKER_NUMBER;
  const char *behind = point ? strchr(text, ' ') : NULL;
  gboolean told
      = behind != NULL && !floor->letter && tells(floor, behind + 1)
        && (marker == NL_MARKER_LETTER || !tells(floor, text)); /* "1. Vorsitzender Berg" */
  return told ? behind + 1 : text;
}

/* "Präsidentin: Anna Berg" */
static gboolean
names_holder(const NlFloor *floor, const char *text)
{
  const char *colon = strstr(text, ": "), *name = colon != NULL ? colon + 2 : NULL;
  g_auto(NlPersonText) person = { 0 };
  return name != NULL && nl_has_given_name(floor->reader->profile, name)
         && nl_person_parse(floor->reader->profile, name, &person) != NULL;
}

/* Below "Gewählt wurden:" stand those who were, each on a line without a verb; one told with a vote of his own is a
 * decision of his own. */
static void
read_elected(NlFloor *floor, const char *text)
{
  const NlProfile *profile = floor->reader->profile;
  NlDecisionKind kind = NL_DECISION_RESOLUTION;
  gboolean own = nl_floor_find_decision(floor, text, &kind) != NULL && kind == NL_DECISION_ELECTION;
  gboolean entry = names_holder(floor, text)
                   || (nl_profile_match(profile, NL_RULE_ITEM_SENTENCE, text, NULL) == NULL
                       && !nl_floor_is_turn(floor, text));

  if (!own && entry) {
    nl_add_paragraph(floor->wording, text);
  } else {
    if (own && floor->wording->len == 0)
      floor->decision->text = NULL; /* it only announced them */
    nl_floor_close_decision(floor);
    nl_floor_read_sentences(floor, text);
    if (own)
      nl_floor_close_decision(floor); /* the next line tells of another */
  }
}

/* Lines that a mark sets off below a colon quote a motion: "> Der Vorstand soll …" */
static gboolean
is_quotation(const NlFloor *floor)
{
  const guint above = floor->block - 1;
  return g_str_has_prefix(nl_reader_text(floor->reader, floor->block), "> ")
         && floor->state != NL_STATE_WORDING && floor->block > floor->section->body
         && (g_str_has_suffix(nl_reader_text(floor->reader, above), ":")
             || floor->quotation == floor->block);
}

static void
read_quotation(NlFloor *floor)
{
  const char *line = nl_reader_text(floor->reader, floor->block) + strlen("> ");

  if (floor->quotation != floor->block)
    nl_floor_end_proposal(floor);
  if (floor->proposal->len > 0)
    g_string_append_c(floor->proposal, ' ');
  g_string_append(floor->proposal, line);
  nl_floor_end_speech(floor);
  floor->quotation = floor->block + 1;
}

/* What stands behind the mark that opens a quotation; the text where there is none. */
static const char *
skip_quotation_mark(const char *text)
{
  static const char *const marks[] = { "„", "“", "\"", "»", "«" };
  gsize length = 0;

  for (gsize i = 0; i < G_N_ELEMENTS(marks) && length == 0; i++)
    length = g_str_has_prefix(text, marks[i]) ? strlen(marks[i]) : 0;
  return text + length;
}

static void
read_block(NlFloor *floor)
{
  /* a point of a list is read as its text is */
  const char *text = nl_marker_skip_bullet(nl_reader_text(floor->reader, floor->block));
  gboolean proposal = floor->proposal_follows;

  nl_floor_end_quote(floor, text);
  if (floor->quoted != NULL)
    text = skip_quotation_mark(text);
  floor->proposal_follows = FALSE;
  if (floor->counts_follow > 0) {
    floor->counts_follow--;
  } else if (is_quotation(floor)) {
    read_quotation(floor);
  } else if (is_printed_twice(floor, text)) {
    /* read above */
  } else if (nl_floor_read_whole(floor, text)) {
    /* a label */
  } else if (proposal) {
    g_string_assign(floor->proposal, text);
    nl_floor_word_form(floor);
  } else if (floor->state == NL_STATE_WORDING && floor->announced != NULL) {
    read_elected(floor, text);
  } else if (floor->state == NL_STATE_WORDING && !nl_floor_is_turn(floor, text)) {
    if (!read_wording(floor, text))
      nl_floor_read_sentences(floor, text);
  } else {
    gboolean letter = floor->letter;
    nl_floor_read_sentences(floor, skip_enumerator(floor, text));
    if (letter && floor->letter)
      nl_add_paragraph(floor->proposal, text);
  }
}

/* Gives the vote that the form tells to the decision that a sentence reports. */
static void
hand_vote(NlDecision *form, NlDecision *decision)
{
  const NlVote empty = decision->vote;

  decision->vote = form->vote;
  form->vote = empty;
  decision->voted = TRUE;
}

/* The sentence that reports the decision tells more than the form; how was voted the form may tell alone. */
static void
drop_form(const NlFloor *floor, guint from)
{
  GPtrArray *decisions = floor->section->item->decisions;
  NlDecision *form = floor->form;
  gboolean told = form != NULL && decisions->len > from + 1, voted = told && form->voted;

  for (guint i = from; voted && i < decisions->len; i++) {
    NlDecision *decision = g_ptr_array_index(decisions, i);
    gboolean same = decision != form && decision->kind == form->kind && !decision->voted;
    if (same)
      hand_vote(form, decision);
    voted = !same;
  }
  if (told)
    g_ptr_array_remove(decisions, form);
}

/* So long a wording ends with a mark, unless the text breaks off. */
#define SHORTEST_WORDING 100

/* Whether the document ends within the wording of the open decision: what came of it is not known. */
static gboolean
breaks_off(const NlFloor *floor)
{
  return floor->state == NL_STATE_WORDING && !floor->decision->voted
         && floor->section->end == nl_blocks_size(floor->reader->blocks)
         && floor->wording->len >= SHORTEST_WORDING && !nl_marker_is_final(floor->wording->str);
}

/* Whether a decision has nothing but fields of a vote that were left empty ("Abstimmungsergebnis: Ja: Nein:"), or the label of
 * one behind what somebody said. */
static gboolean
is_unfilled(const NlReader *reader, const NlDecision *decision)
{
  const char *rule = decision->evidence.rule != NULL ? decision->evidence.rule : "";
  return g_str_has_prefix(rule, "vote cell.") || g_str_has_prefix(rule, "vote head.")
         || (g_str_has_prefix(rule, "label vote.")
             && nl_profile_match(reader->profile, NL_RULE_TURN, decision->text, NULL) != NULL);
}

/* Whether a decision without a vote is one that was voted on above, printed again as a document: they begin alike. */
#define LONGEST_ALIKE 36

static gboolean
is_reprint(const NlAgendaItem *item, guint at, guint from)
{
  const NlDecision *decision = g_ptr_array_index(item->decisions, at);
  gboolean found = FALSE;

  for (guint i = from; !found && !decision->voted && decision->text != NULL && i < at; i++) {
    const NlDecision *above = g_ptr_array_index(item->decisions, i);
    found = above->voted && above->text != NULL && above->kind == decision->kind
            && strlen(decision->text) >= SHORTEST_TWICE
            && strncmp(above->text, decision->text, LONGEST_ALIKE) == 0;
  }
  return found;
}

/* A label without a text is no decision, and neither is a recommendation that the next decision repeats, nor a reprint. */
static void
drop_idle(const NlReader *reader, NlAgendaItem *item, guint from)
{
  for (guint i = item->decisions->len; i > from; i--) {
    const NlDecision *decision = g_ptr_array_index(item->decisions, i - 1);
    const NlDecision *next
        = i < item->decisions->len ? g_ptr_array_index(item->decisions, i) : NULL;
    if (is_reprint(item, i - 1, from))
      g_ptr_array_remove_index(item->decisions, i - 1);
    else if (!decision->voted && decision->result == NL_RESULT_UNKNOWN
             && (decision->text == NULL || is_unfilled(reader, decision)
                 || (next != NULL && g_strcmp0(decision->text, next->text) == 0)))
      g_ptr_array_remove_index(item->decisions, i - 1);
  }
}

/* "Genehmigung der Rechnung (einstimmig)": a heading may end with the vote on its matter, or the line below it be that alone;
 * with it the heading is the decision. TRUE where it stands in the line below. */
static gboolean
read_headed_vote(NlFloor *floor)
{
  const NlReader *reader = floor->reader;
  NlAgendaItem *item = floor->section->item;
  gboolean more = floor->section->body < floor->section->end;
  const char *below = more ? nl_reader_text(reader, floor->section->body) : "";
  gboolean alone = *below == '(';
  g_autofree char *whole = g_strdup_printf("%s%s%s", item->name != NULL ? item->name : "",
                                           alone ? " " : "", alone ? below : "");
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *rest
      = nl_profile_match(reader->profile, NL_RULE_VOTE_TAIL, whole, &match) != NULL
            ? nl_match_dup(match, "rest")
            : NULL;
  gboolean voted
      = rest != NULL && nl_match_start(match) > 0 && nl_floor_vote_line(floor, rest) != NULL;

  if (voted) {
    nl_floor_take_headed_vote(floor, whole, rest);
    if (!alone) {
      char *name = g_strndup(whole, nl_match_start(match));
      g_strchomp(name);
      item->name = nl_reader_take(reader, name);
    }
  }
  return voted && alone;
}

/* Reads what may be told of the section. */
static void
read_section(NlFloor *floor)
{
  const NlReader *reader = floor->reader;
  GString *text = nl_reader_item_text(reader, floor->section->item);

  floor->block = floor->section->body;
  nl_floor_begin_headed_turn(floor);
  if (read_headed_vote(floor))
    nl_add_paragraph(text, nl_reader_text(reader, floor->block++));
  for (; floor->block < floor->section->end; floor->block++) {
    NlBlock *block = nl_blocks_at(reader->blocks, floor->block);
    if (block->part != NL_PART_HIDDEN || reader->include_nonpublic) {
      block->part = NL_PART_ITEM;
      nl_add_paragraph(text, block->text);
      /* who is there, counted within an item or as the first of a vote's counts */
      if (g_strcmp0(block->rule, "attendance") != 0)
        read_block(floor);
      else
        nl_floor_read_vote_table(floor);
    }
  }
  nl_floor_end_speech(floor);
  floor->broken = breaks_off(floor) ? floor->decision : NULL;
  nl_floor_close_decision(floor);
}

/* Whether the item's name and the wording are what a set tells of. */
static gboolean
has_matter(const NlReader *reader, const NlAgendaItem *item, const NlDecision *decision,
           NlRuleSet set)
{
  g_autofree char *matter = g_strdup_printf("%s\n%s", item->name != NULL ? item->name : "",
                                            decision->text != NULL ? decision->text : "");

  return decision->kind == NL_DECISION_RESOLUTION
         && nl_profile_match(reader->profile, set, matter, NULL) != NULL;
}

/* Where an election is the matter, a vote on those who are proposed is one, whatever the sentence calls it; and a motion to
 * put off that is carried puts off. */
static void
settle_decision(const NlFloor *floor, NlDecision *decision)
{
  const NlAgendaItem *item = floor->section->item;

  if (has_matter(floor->reader, item, decision, NL_RULE_ELECTION_MATTER))
    decision->kind = NL_DECISION_ELECTION;
  if (decision != floor->broken)
    nl_settle_vote(decision);
  if (decision->result == NL_RESULT_ACCEPTED
      && has_matter(floor->reader, item, decision, NL_RULE_DEFERRAL_MATTER))
    decision->kind = NL_DECISION_DEFERRAL;
}

/* The last sentence of a block that calls for a vote; NULL for none. You free it. */
static char *
find_call(const NlReader *reader, guint block)
{
  g_autoptr(GPtrArray) sentences = nl_sentences(reader->profile, nl_reader_text(reader, block));
  char *found = NULL;

  for (guint i = sentences->len; found == NULL && i > 0; i--)
    if (nl_profile_match(reader->profile, NL_RULE_VOTE_CALLED, g_ptr_array_index(sentences, i - 1),
                         NULL)
        != NULL)
      found = g_strdup(g_ptr_array_index(sentences, i - 1));
  return found;
}

/* Excerpts tell the result first, and what it was on only by the sentence in which the chair calls for the vote. */
static void
tell_called(const NlFloor *floor, NlDecision *decision)
{
  char *call = NULL;

  if (floor->reader->record->kind != NL_KIND_EXCERPT || decision->text == NULL
      || nl_floor_vote_line(floor, decision->text) == NULL)
    return;
  for (guint i = floor->section->end; call == NULL && i > floor->section->body; i--)
    call = find_call(floor->reader, i - 1);
  if (call != NULL)
    decision->text = nl_reader_take(floor->reader, call);
}

void
nl_read_proceedings(NlReader *reader, NlSection *section)
{
  GPtrArray *decisions = section->item->decisions;
  guint settled = decisions->len;
  NlFloor floor = {
    .reader = reader,
    .section = section,
    .spoken = g_string_new(NULL),
    .wording = g_string_new(NULL),
    .proposal = g_string_new(NULL),
  };

  read_section(&floor);
  drop_form(&floor, settled);
  drop_idle(reader, section->item, settled);
  if (decisions->len == settled + 1)
    tell_called(&floor, g_ptr_array_index(decisions, settled));
  for (guint i = settled; i < decisions->len; i++)
    settle_decision(&floor, g_ptr_array_index(decisions, i));
  g_free(floor.quoted);
  g_free(floor.before);
  g_string_free(floor.spoken, TRUE);
  g_string_free(floor.wording, TRUE);
  g_string_free(floor.proposal, TRUE);
}
