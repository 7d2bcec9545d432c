/* evidence.c: see evidence.h. All of it stands in the record and the blocks; nothing is read again. */
#include "indexer/evidence.h"

#include <string.h>

#define WIDTH 80
/* Columns of place and name, of the rule, and at least so many of the text, whatever stands before it. */
#define PLACE_WIDTH   7
#define NAME_WIDTH    12
#define RULE_WIDTH    23
#define SHORTEST_TEXT 20

typedef struct {
  NlEvidence read;
  const char *name; /* static */
  char *value;
} Fact;

static void
fact_free(gpointer data)
{
  Fact *fact = data;
  g_free(fact->value);
  g_free(fact);
}

/* ---- lines ---- */

static char *
place_text(guint page, guint line)
{
  return line == 0   ? g_strdup_printf("%u:", page)
         : page == 0 ? g_strdup_printf("%u", line)
                     : g_strdup_printf("%u:%u", page, line);
}

/* A line in columns, its text cut so that it fits. */
static void
add_line(GString *out, const char *place, const char *name, const char *rule, const char *text)
{
  gsize from = out->len;
  glong left = 0;
  g_autofree char *flat = g_strdup(text);

  g_string_append_printf(out, "%-*s %-*s %-*s ", PLACE_WIDTH, place, NAME_WIDTH, name, RULE_WIDTH,
                         rule != NULL ? rule : "-");
  left = MAX(WIDTH - g_utf8_strlen(out->str + from, -1), SHORTEST_TEXT);
  g_strdelimit(flat, "\n", ' ');
  g_strdelimit(flat, "\t", '|');
  if (g_utf8_strlen(flat, -1) > left) {
    g_autofree char *start = g_utf8_substring(flat, 0, left - 1);
    g_string_append_printf(out, "%s…\n", start);
  } else {
    g_string_append_printf(out, "%s\n", flat);
  }
}

/* ---- blocks ---- */

static void
add_blocks(GString *out, const NlBlocks *blocks)
{
  static const char *const parts[] = { "rest", "item", "hidden" };

  for (guint i = 0; i < nl_blocks_size(blocks); i++) {
    const NlBlock *block = nl_blocks_at(blocks, i);
    g_autofree char *place = place_text(block->page, block->line);
    add_line(out, place, parts[block->part], block->rule,
             block->part == NL_PART_HIDDEN ? "(not public)" : block->text);
  }
}

/* ---- facts ---- */

/* What was not read but follows from other facts has no place, and is no line. */
static void
add_fact(GPtrArray *facts, const NlEvidence *read, const char *name, char *take_value)
{
  if (take_value != NULL && read->line > 0) {
    Fact *fact = g_new0(Fact, 1);
    fact->read = *read;
    fact->name = name;
    fact->value = take_value;
    g_ptr_array_add(facts, fact);
  } else {
    g_free(take_value);
  }
}

static void
add_meeting(GPtrArray *facts, const NlMeeting *meeting)
{
  add_fact(facts, &meeting->read.organization, "organization", g_strdup(meeting->organization));
  add_fact(facts, &meeting->read.body, "body", g_strdup(meeting->body));
  add_fact(facts, &meeting->read.number, "number", g_strdup(meeting->number));
  add_fact(facts, &meeting->read.start, "start", g_strdup(meeting->start));
  add_fact(facts, &meeting->read.end, "end", g_strdup(meeting->end));
  add_fact(facts, &meeting->read.location, "location", g_strdup(meeting->location));
}

static void
add_paper(GPtrArray *facts, const NlPaper *paper)
{
  add_fact(facts, &paper->read.reference, "paper", g_strdup(paper->reference));
  add_fact(facts, &paper->read.paper_type, "paper type", g_strdup(paper->paper_type));
  add_fact(facts, &paper->read.name, "paper name", g_strdup(paper->name));
  add_fact(facts, &paper->read.date, "paper date", g_strdup(paper->date));
  add_fact(facts, &paper->read.originator, "originator", g_strdup(paper->originator));
}

static void
add_groups(GPtrArray *facts, const NlEvidence *read, const char *side, GPtrArray *groups)
{
  g_autoptr(GString) names = g_string_new(side);

  for (guint i = 0; i < groups->len; i++)
    g_string_append_printf(names, "%s %s", i > 0 ? "," : "",
                           (const char *)g_ptr_array_index(groups, i));
  add_fact(facts, read, "vote", groups->len > 0 ? g_strdup(names->str) : NULL);
}

static void
add_count(GPtrArray *facts, const NlEvidence *read, const char *side, int count)
{
  add_fact(facts, read, "vote", count >= 0 ? g_strdup_printf("%s %d", side, count) : NULL);
}

static void
add_vote(GPtrArray *facts, const NlDecision *decision)
{
  static const char *const results[] = { NULL, "accepted", "rejected" };
  static const char *const majorities[] = { NULL, "unanimous", "majority" };
  const NlVote *vote = &decision->vote;

  add_fact(facts, &vote->read.result, "vote", g_strdup(results[decision->result]));
  add_fact(facts, &vote->read.majority, "vote", g_strdup(majorities[vote->majority]));
  add_count(facts, &vote->read.yes, "yes", vote->yes);
  add_count(facts, &vote->read.no, "no", vote->no);
  add_count(facts, &vote->read.abstentions, "abstentions", vote->abstentions);
  add_groups(facts, &vote->read.in_favour, "for", vote->in_favour);
  add_groups(facts, &vote->read.against, "against", vote->against);
  add_groups(facts, &vote->read.abstaining, "abstaining", vote->abstaining);
}

static void
add_item(GPtrArray *facts, const NlAgendaItem *item)
{
  const char *number = item->number != NULL ? item->number : "";
  const char *name = item->is_public == NL_FALSE ? "(not public)"
                     : item->name != NULL        ? item->name
                                                 : "";

  add_fact(facts, &item->evidence, "item",
           g_strdup_printf("%s%s%s", number, *number != '\0' ? " " : "", name));
  for (guint i = 0; i < item->speeches->len; i++) {
    const NlSpeech *speech = g_ptr_array_index(item->speeches, i);
    add_fact(facts, &speech->evidence, "speech",
             g_strconcat(speech->speaker, ": ", speech->text, NULL));
  }
  for (guint i = 0; i < item->decisions->len; i++) {
    const NlDecision *decision = g_ptr_array_index(item->decisions, i);
    add_fact(facts, &decision->evidence, "decision",
             g_strconcat(nl_decision_kind_name(decision->kind), ": ", decision->text, NULL));
    add_vote(facts, decision);
  }
  for (guint i = 0; i < item->amounts->len; i++) {
    const NlAmount *amount = g_ptr_array_index(item->amounts, i);
    add_fact(facts, &amount->read, "amount",
             g_strdup_printf("%.15g %s: %s", amount->value,
                             amount->currency != NULL ? amount->currency : "", amount->text));
  }
}

static void
add_participants(GPtrArray *facts, const NlRecord *record)
{
  for (guint i = 0; i < record->participants->len; i++) {
    const NlParticipant *person = g_ptr_array_index(record->participants, i);
    add_fact(facts, &person->evidence, "participant",
             g_strdup_printf("%s, %s", person->name, person->present ? "present" : "absent"));
  }
}

static void
add_references(GPtrArray *facts, const NlRecord *record)
{
  for (guint i = 0; i < MIN(record->references->len, record->references_read->len); i++)
    add_fact(facts, &g_array_index(record->references_read, NlEvidence, i), "reference",
             g_strdup(g_ptr_array_index(record->references, i)));
}

/* Sorting is stable: what one line holds stays in the order of the record. */
static int
compare_places(gconstpointer a, gconstpointer b)
{
  const NlEvidence *x = &(*(Fact *const *)a)->read, *y = &(*(Fact *const *)b)->read;
  return x->page != y->page   ? (x->page < y->page ? -1 : 1)
         : x->line != y->line ? (x->line < y->line ? -1 : 1)
                              : 0;
}

static GPtrArray *
collect_facts(const NlRecord *record)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func(fact_free);

  add_fact(facts, &record->kind_read, "kind", g_strdup(nl_record_kind_name(record->kind)));
  add_meeting(facts, &record->meeting);
  add_paper(facts, &record->paper);
  add_participants(facts, record);
  for (guint i = 0; i < record->agenda_items->len; i++)
    add_item(facts, g_ptr_array_index(record->agenda_items, i));
  add_references(facts, record);
  g_ptr_array_sort(facts, compare_places);
  return facts;
}

static void
add_facts(GString *out, const NlRecord *record)
{
  g_autoptr(GPtrArray) facts = collect_facts(record);

  if (facts->len > 0)
    g_string_append_c(out, '\n');
  for (guint i = 0; i < facts->len; i++) {
    const Fact *fact = g_ptr_array_index(facts, i);
    g_autofree char *place = place_text(fact->read.page, fact->read.line);
    add_line(out, place, fact->name, fact->read.rule, fact->value);
  }
}

/* ---- findings ---- */

/* A message is told whole, in as many lines as it takes. */
static void
add_message(GString *out, const char *message)
{
  g_auto(GStrv) words = g_strsplit(message, " ", -1);
  glong column = WIDTH;

  for (char **word = words; *word != NULL; word++) {
    glong length = g_utf8_strlen(*word, -1) + 1;
    if (column + length > WIDTH) {
      g_string_append_printf(out, "\n%*s", PLACE_WIDTH, "");
      column = PLACE_WIDTH;
    }
    g_string_append_printf(out, " %s", *word);
    column += length;
  }
  g_string_append_c(out, '\n');
}

static void
add_findings(GString *out, const NlRecord *record)
{
  if (record->findings->len > 0)
    g_string_append_c(out, '\n');
  for (guint i = 0; i < record->findings->len; i++) {
    const NlFinding *finding = g_ptr_array_index(record->findings, i);
    g_autofree char *place = place_text(finding->page, finding->line);
    g_string_append_printf(out, "%-*s finding: %s", PLACE_WIDTH, place,
                           nl_finding_kind_name(finding->kind));
    add_message(out, finding->message);
  }
}

char *
nl_evidence_text(const NlRecord *record, const NlBlocks *blocks)
{
  GString *out = g_string_new(NULL);

  add_blocks(out, blocks);
  add_facts(out, record);
  add_findings(out, record);
  return g_string_free(out, FALSE);
}
