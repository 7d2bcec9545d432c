/* vote_findings.c: what a careful reader would question of the votes. See findings.h. */
#include "indexer/findings.h"

#include <string.h>

/* People are compared with each block: more than any sitting has are not counted. */
#define MOST_PEOPLE 500

static guint
count_words(const char *text, const char *const *words, gsize n)
{
  guint count = 0;
  for (gsize i = 0; i < n; i++)
    for (const char *at = strstr(text, words[i]); at != NULL; at = strstr(at + 1, words[i]))
      count++;
  return count;
}

/* How many people the block lists at most, where those present were read in it: as many as were read, or as its words
 * can name. */
static guint
count_in_block(const NlReader *reader, guint block)
{
  static const char *const separators[] = { ", ", "; ", " und " }, *const blanks[] = { " " };
  const NlBlock *at = nl_blocks_at(reader->blocks, block);
  guint count = 0, more = 0;

  for (guint i = 0; i < reader->record->participants->len; i++) {
    const NlParticipant *person = g_ptr_array_index(reader->record->participants, i);
    if (person->present && person->evidence.page == at->page && person->evidence.line == at->line) {
      count++;
      more += (count_words(person->name, blanks, G_N_ELEMENTS(blanks)) + 1) / 4;
    }
  }
  if (count > 1)
    count = MAX(count, count_words(at->text, separators, G_N_ELEMENTS(separators)) + 1);
  return count + more;
}

static guint
count_listed(const NlReader *reader)
{
  gboolean many = reader->record->participants->len > MOST_PEOPLE;
  guint listed = 0; /* many exceed nothing */

  for (guint i = 0; !many && i < nl_blocks_size(reader->blocks); i++)
    listed += count_in_block(reader, i);
  return listed;
}

/* The greatest number of those present that the text prints, 0 for none. */
static int
count_printed(const NlReader *reader)
{
  int printed = 0;

  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++) {
    g_autoptr(NlMatch) match = NULL;
    if (nl_reader_match(reader, NL_RULE_PRESENT_COUNT, i, &match) != NULL) {
      g_autofree char *count = nl_match_dup(match, "count");
      printed = MAX(printed, count != NULL ? (int)g_ascii_strtoull(count, NULL, 10) : 0);
    }
  }
  return printed;
}

/* Those who were there at most, as far as they are known. */
typedef struct {
  guint listed;
  int printed; /* -1 until it is asked for */
} Present;

static gint64
count_votes(const NlVote *vote)
{
  return (gint64)MAX(vote->yes, 0) + MAX(vote->no, 0) + MAX(vote->abstentions, 0);
}

static void
tell_vote(NlRecord *record, NlFindingKind kind, const NlDecision *decision, const char *what)
{
  g_autofree char *text = nl_quote(decision->text);
  nl_record_add_finding(record, kind, decision->evidence.page, decision->evidence.line, "%s:%s",
                        what, text);
}

/* Counts in the sentence that reports the decision, beside those of a line of their own. */
static void
check_wording(const NlReader *reader, const NlDecision *decision)
{
  const NlVote *vote = &decision->vote;
  int yes = -1, no = -1;

  if (decision->text != NULL && strchr(decision->text, '\n') == NULL
      && nl_profile_match(reader->profile, NL_RULE_VOTE_LINE, decision->text, NULL) == NULL)
    nl_read_counts(reader->profile, decision->text, &yes, &no);
  if (yes >= 0 && no >= 0 && vote->yes >= 0 && vote->no >= 0
      && (MAX(vote->yes, vote->no) != MAX(yes, no) || MIN(vote->yes, vote->no) != MIN(yes, no))) {
    g_autofree char *what
        = g_strdup_printf("%d votes to %d, and %d to %d", vote->yes, vote->no, yes, no);
    tell_vote(reader->record, NL_FINDING_CONTRADICTION, decision, what);
  }
}

/* A list of fewer than half of those who voted is none of theirs: at an assembly only the board is listed. */
static void
check_count(const NlReader *reader, const NlDecision *decision, Present *present)
{
  gint64 votes = count_votes(&decision->vote), listed = present->listed;
  gboolean exceeds = votes > listed && votes <= 2 * listed;

  if (exceeds && present->printed < 0)
    present->printed = count_printed(reader);
  if (exceeds && votes > present->printed) {
    g_autofree char *what
        = g_strdup_printf("%d votes, %d present", (int)votes, MAX((int)listed, present->printed));
    tell_vote(reader->record, NL_FINDING_VOTES_EXCEED, decision, what);
  }
}

static void
check_majority(const NlReader *reader, const NlDecision *decision)
{
  const NlVote *vote = &decision->vote;

  if (vote->majority == NL_MAJORITY_UNANIMOUS && vote->yes > 0 && vote->no > 0) {
    g_autofree char *what = g_strdup_printf("unanimous, yet %d votes to %d", vote->yes, vote->no);
    tell_vote(reader->record, NL_FINDING_CONTRADICTION, decision, what);
  }
}

void
nl_find_votes(NlReader *reader)
{
  Present present = { .listed = count_listed(reader), .printed = -1 };

  for (guint i = 0; i < reader->record->agenda_items->len; i++) {
    const NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    for (guint k = 0; k < item->decisions->len; k++) {
      const NlDecision *decision = g_ptr_array_index(item->decisions, k);
      if (decision->voted && !decision->quoted) {
        check_count(reader, decision, &present);
        check_majority(reader, decision);
        check_wording(reader, decision);
      }
    }
  }
}
