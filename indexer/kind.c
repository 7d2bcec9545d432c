/* kind.c: what kind of document it is: by a title that says it, else by its parts. See reader.h. */
#include "indexer/heading.h"

#include <string.h>

/* What begins with its outcome, as information systems print the one item of an excerpt, has no title below it. */
static gboolean
begins_with_outcome(const NlReader *reader)
{
  return nl_blocks_size(reader->blocks) > 0
         && (nl_reader_match(reader, NL_RULE_LABEL_DECISION, 0, NULL) != NULL
             || nl_reader_match(reader, NL_RULE_LABEL_VOTE, 0, NULL) != NULL);
}

/* "Protokoll:" that begins a text is the label of what was said, and no title; so are all labels below an outcome. */
static gboolean
is_label_only(const NlReader *reader, guint block)
{
  return begins_with_outcome(reader)
         || (block == 0 && g_str_has_suffix(nl_reader_text(reader, block), ":")
             && nl_reader_match(reader, NL_RULE_LABEL_DEBATE, block, NULL) != NULL);
}

/* Whether the block is one of several numbered lines: "2. Genehmigung der Niederschrift" is no title. */
static gboolean
is_listed(const NlReader *reader, guint block)
{
  guint size = nl_blocks_size(reader->blocks);
  return nl_is_item(reader, block)
         && ((block > 0 && nl_is_item(reader, block - 1))
             || (block + 1 < size && nl_is_item(reader, block + 1)));
}

/* The rule by which a line says what the document is; NULL where it does not. Within a sitting's own papers are not
 * meant. */
static const char *
sign_of(const NlReader *reader, guint block, gboolean sitting, NlRecordKind *out_kind)
{
  static const struct {
    NlRuleSet set;
    NlRecordKind kind;
  } signs[] = {
    { NL_RULE_KIND_EXCERPT, NL_KIND_EXCERPT }, { NL_RULE_KIND_MINUTES, NL_KIND_MINUTES },
    { NL_RULE_KIND_AGENDA, NL_KIND_AGENDA },   { NL_RULE_KIND_PAPER, NL_KIND_PAPER },
    { NL_RULE_KIND_OTHER, NL_KIND_OTHER },
  };
  const char *rule = NULL;

  for (gsize n = 0; rule == NULL && n < G_N_ELEMENTS(signs); n++)
    if (!(sitting && signs[n].kind == NL_KIND_PAPER)) {
      rule = nl_reader_match(reader, signs[n].set, block, NULL);
      *out_kind = signs[n].kind;
    }
  return rule != NULL && !is_label_only(reader, block) && !is_listed(reader, block) ? rule : NULL;
}

/* The first of the first lines that says it. A later line of another kind is a mention, and so is a paper's number below an
 * agenda, or below what heads a sitting and those who were there. */
static gboolean
find_kind(NlReader *reader, NlRecordKind *out_kind)
{
  const char *rule = NULL;
  gboolean agenda = FALSE;
  guint list = 0; /* the list of those who were there, once a sitting is headed */

  for (guint i = 0; rule == NULL && i < MIN(NL_TITLE_BLOCKS, nl_blocks_size(reader->blocks)); i++) {
    agenda = agenda || nl_reader_match(reader, NL_RULE_AGENDA, i, NULL) != NULL;
    if (list == 0 && nl_reader_match(reader, NL_RULE_KIND_SITTING, i, NULL) != NULL)
      list = nl_find_attendance(reader);
    rule = sign_of(reader, i, agenda || (list > 0 && list <= i), out_kind);
    if (rule != NULL) {
      reader->title = i;
      nl_blocks_at(reader->blocks, i)->rule = rule;
      reader->record->kind_read = nl_reader_evidence(reader, i, rule);
    }
  }
  return rule != NULL;
}

/* Whether a sentence reports an act of a body; a sure one tells the vote too. */
static gboolean
tells_act(const NlReader *reader, const char *sentence, gboolean sure)
{
  static const NlRuleSet acts[]
      = { NL_RULE_RESOLUTION, NL_RULE_ELECTION, NL_RULE_ACKNOWLEDGEMENT, NL_RULE_REFERRAL };
  const NlProfile *profile = reader->profile;
  gboolean act = FALSE;

  for (gsize i = 0; !act && i < (sure ? 1 : G_N_ELEMENTS(acts)); i++)
    act = nl_profile_match(profile, acts[i], sentence, NULL) != NULL;
  return act && nl_profile_match(profile, NL_RULE_NO_DECISION, sentence, NULL) == NULL
         && (!sure || nl_profile_match(profile, NL_RULE_UNANIMOUS, sentence, NULL) != NULL
             || nl_profile_match(profile, NL_RULE_MAJORITY, sentence, NULL) != NULL
             || nl_profile_match(profile, NL_RULE_YES, sentence, NULL) != NULL);
}

/* What only the proceedings of a sitting have: a decision or a vote, under a label or told. */
static gboolean
is_act(const NlReader *reader, guint block, gboolean sure)
{
  const char *text = nl_reader_text(reader, block);
  gboolean act = nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) != NULL
                 || nl_reader_match(reader, NL_RULE_LABEL_VOTE, block, NULL) != NULL
                 || nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) != NULL;

  if (!act) {
    g_autoptr(GPtrArray) sentences = nl_sentences(reader->profile, text);
    for (guint i = 0; !act && i < sentences->len; i++)
      act = tells_act(reader, g_ptr_array_index(sentences, i), sure);
  }
  return act;
}

/* Whether a block begins with a turn of somebody named, by an office too. */
static gboolean
is_turn(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  return nl_reader_match(reader, NL_RULE_TURN, block, &match) != NULL
         && (nl_match_span(match, "name", &start, &end)
             || nl_match_span(match, "office", &start, &end));
}

/* A count of votes begins with a number too, a table has bare ones, and a list within a text has sentences. */
static gboolean
is_number_heading(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *name = NULL;
  const char *text = nl_reader_text(reader, block);
  gboolean strong = nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL;
  gboolean weak = !strong && nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match) != NULL
                  && nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) == NULL;

  if (weak)
    name = nl_match_dup(match, "name");
  return strong
         || (weak && (name != NULL ? nl_is_heading_text(name) : strpbrk(text, ".)") != NULL));
}

/* So many numbered headings are those of a sitting, so many turns without any act what was said in one. */
#define FEWEST_HEADINGS 2
#define FEWEST_TURNS    2

/* Whether one of the first lines heads a sitting, whatever is told of it. */
static gboolean
heads_sitting(const NlReader *reader)
{
  gboolean found = FALSE;
  for (guint i = 0; !found && i < MIN(NL_TITLE_BLOCKS, nl_blocks_size(reader->blocks)); i++)
    found = nl_reader_match(reader, NL_RULE_KIND_SITTING, i, NULL) != NULL;
  return found;
}

/* Whether a document begins with an item's heading, and has no other of its kind: "TOP Ö 9.3: Neubau der Mühle". */
static gboolean
begins_with_item(const NlReader *reader, guint headings)
{
  return headings == 1 && nl_reader_match(reader, NL_RULE_ITEM, 0, NULL) != NULL;
}

/* Whether an item is printed twice under its number: in the agenda, and where it was treated. */
static gboolean
repeats_heading(const NlReader *reader)
{
  g_autoptr(GHashTable) headings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  gboolean repeated = FALSE;

  for (guint i = 0; !repeated && i < nl_blocks_size(reader->blocks); i++) {
    g_autoptr(NlMatch) match = NULL;
    g_autofree char *number = NULL;
    g_autofree char *name = NULL;
    if (nl_reader_match(reader, NL_RULE_ITEM, i, &match) == NULL)
      nl_reader_match(reader, NL_RULE_ITEM_WEAK, i, &match);
    number = match != NULL ? nl_match_dup(match, "number") : NULL;
    name = match != NULL ? nl_match_dup(match, "name") : NULL;
    repeated = number != NULL && name != NULL && *name != '\0'
               && !g_hash_table_add(headings, g_strconcat(number, " ", name, NULL));
  }
  return repeated;
}

/* A text of so few blocks may be what is told of one item, though it is a single turn. */
#define MOST_BLOCKS_OF_ONE 8

/* Whether a text begins with a turn or an act, or with the heading of an item or a label over one. */
static gboolean
begins_as_told(const NlReader *reader)
{
  return nl_blocks_size(reader->blocks) > 0
         && (is_turn(reader, 0) || is_act(reader, 0, FALSE)
             || nl_reader_match(reader, NL_RULE_ITEM, 0, NULL) != NULL
             || nl_reader_match(reader, NL_RULE_LABEL_DEBATE, 0, NULL) != NULL);
}

/* What stands below a heading and is no name of something, in bytes. */
#define SHORTEST_TOLD 60

/* How many headings that call themselves those of items have text below them: no agenda does. */
static guint
count_told(const NlReader *reader)
{
  guint told = 0;
  gboolean open = FALSE;

  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++)
    if (nl_reader_match(reader, NL_RULE_ITEM, i, NULL) != NULL) {
      open = TRUE;
    } else if (open && strlen(nl_reader_text(reader, i)) >= SHORTEST_TOLD) {
      told++;
      open = FALSE;
    }
  return told;
}

/* So many numbered points below an agenda's heading are a whole sitting's. */
#define FEWEST_POINTS 3

/* What a document without a title has. */
typedef struct {
  guint headings, acts, proposals, turns;
  gboolean list;    /* of who was there */
  gboolean sitting; /* a line heads one */
  gboolean single;  /* it may be what is told of one item */
} Parts;

static void
count_parts(NlReader *reader, Parts *out)
{
  guint size = nl_blocks_size(reader->blocks), decided = 0;

  out->list = nl_find_attendance(reader) < size;
  out->sitting = heads_sitting(reader);
  out->single = size <= MOST_BLOCKS_OF_ONE && begins_as_told(reader);
  for (guint i = 0; i < size; i++) {
    out->headings += is_number_heading(reader, i) || nl_blocks_at(reader->blocks, i)->heading > 0;
    decided += nl_is_decided_headline(reader, i);
    out->proposals += nl_reader_match(reader, NL_RULE_LABEL_PROPOSAL, i, NULL) != NULL;
    out->acts += out->acts == 0 && is_act(reader, i, !out->sitting && !out->single);
    out->turns += is_turn(reader, i);
  }
  if (decided >= FEWEST_HEADINGS) /* one alone may be part of an item */
    out->headings += decided;
}

/* An agenda, and nothing told of it. */
static gboolean
are_agenda(const NlReader *reader, const Parts *parts)
{
  return parts->acts + parts->turns + parts->proposals == 0 && !parts->list
         && parts->headings >= FEWEST_POINTS
         && nl_reader_find(reader, NL_RULE_AGENDA, 0) < nl_blocks_size(reader->blocks)
         && count_told(reader) == 0 && !repeats_heading(reader);
}

/* Acts under numbered headings, or a list of who was there above them; a sitting whose items are printed twice or told. */
static gboolean
are_minutes(const NlReader *reader, const Parts *parts)
{
  return (parts->acts + parts->turns > 0 && parts->headings >= FEWEST_HEADINGS)
         || (parts->sitting && parts->headings == 0 && parts->turns > 0 && !begins_as_told(reader))
         || (parts->list && parts->headings > 0)
         || (parts->sitting && parts->headings >= FEWEST_HEADINGS && repeats_heading(reader))
         || (parts->proposals == 0 && count_told(reader) >= FEWEST_HEADINGS);
}

/* Acts or turns alone, of what lost its head. */
static gboolean
are_excerpt(const NlReader *reader, const Parts *parts)
{
  gboolean told
      = parts->acts + parts->turns / FEWEST_TURNS > 0 || (parts->single && parts->turns > 0);
  guint most = parts->sitting || parts->single ? 1 : 0;

  return (told && parts->headings <= most && parts->proposals == 0)
         || (parts->acts + parts->turns > 0 && parts->proposals == 0
             && begins_with_item(reader, parts->headings))
         || (begins_with_outcome(reader) && parts->headings < FEWEST_HEADINGS);
}

/* Of a document without a title its parts tell the kind. A proposal is a paper's. Below what heads a sitting, and in a short
 * text, an act need not tell its vote. */
static NlRecordKind
kind_of_parts(NlReader *reader)
{
  Parts parts = { 0 };

  count_parts(reader, &parts);
  return are_agenda(reader, &parts)    ? NL_KIND_AGENDA
         : are_minutes(reader, &parts) ? NL_KIND_MINUTES
         : are_excerpt(reader, &parts) ? NL_KIND_EXCERPT
                                       : NL_KIND_OTHER;
}

/* What calls itself an excerpt and prints the agenda is of the whole sitting. */
static gboolean
has_agenda(const NlReader *reader)
{
  guint points = 0;
  gboolean agenda = FALSE;

  for (guint i = 0; points < FEWEST_POINTS && i < nl_blocks_size(reader->blocks); i++) {
    agenda = agenda || nl_reader_match(reader, NL_RULE_AGENDA, i, NULL) != NULL;
    points += agenda
              && (nl_reader_match(reader, NL_RULE_ITEM, i, NULL) != NULL
                  || nl_reader_match(reader, NL_RULE_ITEM_WEAK, i, NULL) != NULL);
  }
  return points >= FEWEST_POINTS;
}

/* Whether what begins as an agenda tells who was there and what was done: it is the minutes' own. */
static gboolean
tells_sitting(NlReader *reader)
{
  guint size = nl_blocks_size(reader->blocks);
  gboolean told = FALSE;

  for (guint i = nl_find_attendance(reader); !told && i < size; i++)
    told = is_turn(reader, i) || is_act(reader, i, TRUE);
  return told;
}

/* Larger numbers count on over a year's sittings. */
#define MOST_ITEMS 99

/* Whether one item alone is printed, and not the first: minutes of it are an excerpt. */
static gboolean
has_one_item(const NlReader *reader)
{
  guint items = 0;
  gboolean later = FALSE, agenda = FALSE;

  for (guint i = 0; items < 2 && !agenda && i < nl_blocks_size(reader->blocks); i++) {
    g_autoptr(NlMatch) match = NULL;
    agenda = nl_reader_match(reader, NL_RULE_AGENDA, i, NULL) != NULL;
    if (nl_reader_match(reader, NL_RULE_ITEM, i, &match) != NULL) {
      g_autofree char *number = nl_match_dup(match, "number");
      guint64 value = number != NULL ? g_ascii_strtoull(number, NULL, 10) : 0;
      later = value > 1 && value <= MOST_ITEMS;
      items++;
    }
  }
  return items == 1 && later && !agenda;
}

NlRecordKind
nl_read_kind(NlReader *reader)
{
  NlRecordKind kind = NL_KIND_OTHER;
  gboolean found = find_kind(reader, &kind);

  if (!found)
    kind = kind_of_parts(reader);
  else if ((kind == NL_KIND_EXCERPT && has_agenda(reader))
           || (kind == NL_KIND_AGENDA && tells_sitting(reader)))
    kind = NL_KIND_MINUTES;
  else if (kind == NL_KIND_MINUTES && has_one_item(reader))
    kind = NL_KIND_EXCERPT;
  return kind;
}
