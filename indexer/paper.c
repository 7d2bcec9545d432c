/* paper.c: papers (Vorlage, Antrag, Mitteilung): reference, type, name, and where they are to be consulted. See
 * reader.h. */
#include "indexer/reader.h"

#include <string.h>

/* Facts about a paper stand on its first lines. */
#define LONGEST_HEAD 40

static void
keep_first(const NlReader *reader, const char **property, NlEvidence *read, char *take_value,
           NlEvidence place)
{
  if (*property == NULL && take_value != NULL) {
    *property = nl_record_keep(reader->record, take_value);
    *read = place;
  }
  g_free(take_value);
}

static void
read_facts(NlReader *reader, guint block, const NlMatch *match, NlEvidence at)
{
  NlPaper *paper = &reader->record->paper;
  g_autofree char *date = nl_match_dup(match, "date");
  g_autofree char *reference = nl_match_dup(match, "reference");
  gsize from = 0, to = 0;

  keep_first(reader, &paper->reference, &paper->read.reference,
             reference != NULL ? nl_reference_normal(reference) : NULL, at);
  keep_first(reader, &paper->paper_type, &paper->read.paper_type, nl_match_dup(match, "type"), at);
  keep_first(reader, &paper->name, &paper->read.name, nl_match_dup(match, "name"), at);
  keep_first(reader, &paper->originator, &paper->read.originator, nl_match_dup(match, "originator"),
             at);
  keep_first(reader, &paper->date, &paper->read.date, date != NULL ? nl_date_read(date) : NULL, at);
  if (nl_match_span(match, "name_follows", &from, &to) && block + 1 < nl_blocks_size(reader->blocks)
      && nl_reader_match(reader, NL_RULE_PAPER, block + 1, NULL) == NULL)
    keep_first(reader, &paper->name, &paper->read.name, g_strdup(nl_reader_text(reader, block + 1)),
               at);
}

static void
read_consultation(NlReader *reader, const NlMatch *match)
{
  NlConsultation *consultation = nl_record_add_consultation(reader->record);
  g_autofree char *date = nl_match_dup(match, "date");
  gsize from = 0, to = 0;

  consultation->organization = nl_reader_take(reader, nl_match_dup(match, "organization"));
  consultation->role = nl_reader_take(reader, nl_match_dup(match, "role"));
  consultation->date = nl_reader_take(reader, date != NULL ? nl_date_read(date) : NULL);
  if (nl_match_span(match, "nonpublic", &from, &to))
    consultation->is_public = NL_FALSE;
  else if (nl_match_span(match, "public", &from, &to))
    consultation->is_public = NL_TRUE;
}

static void
read_line(NlReader *reader, guint block, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = NULL;
  guint n = 0;

  while ((rule = nl_profile_match_from(reader->profile, NL_RULE_PAPER, &n, text, &match)) != NULL) {
    read_facts(reader, block, match, nl_reader_evidence(reader, block, rule));
    nl_blocks_at(reader->blocks, block)->rule = rule;
  }
}

void
nl_read_paper(NlReader *reader)
{
  guint end = MIN(LONGEST_HEAD, nl_blocks_size(reader->blocks));

  for (guint i = 0; i < end; i++) {
    g_autoptr(NlMatch) row = NULL;
    g_autoptr(GPtrArray) facts = nl_reader_facts(reader, i);
    for (guint n = 0; n < facts->len; n++)
      read_line(reader, i, g_ptr_array_index(facts, n));
    if (nl_reader_match(reader, NL_RULE_CONSULTATION, i, &row) != NULL)
      read_consultation(reader, row);
  }
}
