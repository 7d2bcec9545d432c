/* reader.h: what the parts of the reading of structure share. Internal to indexer/structure.c and its neighbours.
 *
 *   structure.c    the order of the parts, and the kind of document
 *   reflow.c       text that lost its line breaks (reflow.h)
 *   name_table.c   tables with given and family name in cells of their own
 *   number_column.c numbers apart from their list, or twice in it
 *   paragraphs.c   numbered paragraphs without headings
 *   head.c         meeting: organization, body, number, times, place (head_text.h)
 *   body.c         which body met, where the head does not say it
 *   paper.c        paper: reference, type, name, consultation
 *   attendance.c   participants (attendance.h)
 *   people.c       who a name or a misspelling means
 *   offices.c      who an office means, or a name that no list has in full
 *   outline.c      agenda items: headings in agenda and proceedings, merged; public or not (outline.h)
 *   proceedings.c  an item's speeches and decisions (floor.h)
 *   sentences.c    a paragraph's sentences
 *   vote.c         result, majority, counts and groups of a vote
 *   amounts.c      sums of money
 *   endings.c      signatures, attachments, references
 *   findings.c     what a careful reader would question
 *   german_date.c  dates and times as written
 */
#ifndef NL_INDEXER_READER_H
#define NL_INDEXER_READER_H

#include "indexer/structure.h"

G_BEGIN_DECLS

/* A run of blocks that belongs to an item: from its heading (first) to before end. */
typedef struct {
  NlAgendaItem *item;
  guint first, body, end; /* body: the first block behind the heading */
  char *speaker; /* whom the heading names as speaking: "Einführung (von X)"; NULL for none */
  char *speaker_group;
  const char *speaker_rule;
} NlSection;

typedef struct {
  const NlProfile *profile;
  NlBlocks *blocks;
  NlRecord *record;
  gboolean include_nonpublic;
  guint title;  /* block of the line that says what kind of document it is; 0 where none does */
  guint agenda; /* block of the agenda's heading; size where there is none */
  guint behind_list;     /* the block behind the attendance list, 0 where there is none */
  gboolean family_first; /* the list of participants writes "Berg Anna" */
  guint proceedings;     /* first block of the proceedings: after agenda and attendance */
  guint ending;          /* first block of attachments or signatures */
  guint first_item;      /* no block before it is an item's: as far as parts.c had to look */
  GPtrArray *sections;   /* NlSection, in order of the document */
  GHashTable *texts;     /* NlAgendaItem → GString, its proceedings as far as they were read */
  GPtrArray *names;      /* char **: each participant's name in folded words, in their order */
  GHashTable
      *persons; /* char *, a printed name → NlParticipant, NULL for none: once it was asked for */
  GHashTable *holders; /* char *, an office → who holds it, the same */
  GHashTable *parsed;  /* char *, a text → whom it names, by which rule, the same */
  /* char *, a given name or a family's → the whole name that the text prints, the same */
  GHashTable *wholes;
  /* char *, an office's stem → its holder's name, as the text has it: "Landrätin Muster"; NULL until it is asked for */
  GHashTable *offices;
  const char *speaker; /* who spoke last, in the item before too; NULL for nobody */
  GPtrArray *printed;  /* const char *: names of more than one word, where there is no list */
} NlReader;

const char *nl_reader_text(const NlReader *reader, guint block);
/* The rule of the set that reads the block, NULL for none. */
const char *nl_reader_match(const NlReader *reader, NlRuleSet set, guint block,
                            NlMatch **out_match);
/* The first block behind `from`, itself among them, that a rule of the set reads; the number of blocks where none does. */
guint nl_reader_find(const NlReader *reader, NlRuleSet set, guint from);
/* The facts of a line: itself, and of a line of cells each pair "label: value" of a cell that ends with a colon and the
 * one behind it. You free the array; its strings go with it. */
GPtrArray *nl_reader_facts(const NlReader *reader, guint block);
/* The text of an item's proceedings, to be added to: it may be opened many times. Borrowed; kept at the end. */
GString *nl_reader_item_text(const NlReader *reader, NlAgendaItem *item);
/* Notes where a fact was read, and by which rule. */
NlEvidence nl_reader_evidence(const NlReader *reader, guint block, const char *rule);
/* Keeps a string that is consumed: NULL gives NULL. */
const char *nl_reader_take(const NlReader *reader, char *string);

/* reflow.c: parts the blocks of a document that lost its line breaks; leaves any other as it is. */
void nl_reflow(NlBlocks *blocks, const NlProfile *profile);

/* name_table.c: makes one cell of given and family name where a table parts them. */
void nl_join_names(NlBlocks *blocks, const NlProfile *profile);

/* number_column.c: puts numbers that stand above their list before its points, and drops what stands twice. */
void nl_join_numbers(NlBlocks *blocks);

/* head.c */
void nl_read_head(NlReader *reader);

/* body.c */
/* "Ausschusses für Personal" → "Ausschuss für Personal". You free it. */
char *nl_nominative(const NlProfile *profile, const char *genitive);
/* The body named most is taken for the one that sat; the head counts more. */
void nl_guess_organization(NlReader *reader);
/* The municipality: of those named, the one named most; the head counts more, and so does one of the kind that the
 * body's own name speaks of ("Kreisausschuss": a Kreis). */
void nl_read_body(NlReader *reader);

/* paragraphs.c: heads the numbered paragraphs of minutes that have neither agenda nor headings. */
void nl_head_paragraphs(NlReader *reader);

/* paper.c */
void nl_read_paper(NlReader *reader);

/* attendance.c: fills participants, and returns the block behind the list, or from where there is none. */
guint nl_read_attendance(NlReader *reader);
/* The block where the list of participants begins; the number of blocks where there is none. */
guint nl_find_attendance(NlReader *reader);

/* people.c */
typedef struct {
  char *name, *title, *role, *organization, *rest;
  char *
      address; /* what stands before the name and tells man from woman: "Frau", "Ratsherr"; NULL for nothing */
} NlPersonText;
void nl_person_text_clear(NlPersonText *person);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NlPersonText, nl_person_text_clear)

/* Takes salutation, titles and offices off a printed name by the person rules: the rule, NULL where it is no name. */
const char *nl_person_parse(const NlProfile *profile, const char *text, NlPersonText *out);
/* The same, remembered, for lists ask for a text again and again: NULL rule in *out_rule where it names nobody. Borrowed. */
const NlPersonText *nl_person_parsed(NlReader *reader, const char *text, const char **out_rule);
/* The participant that a printed name means: equal, or the only one within the edit distance allowed; NULL for none. */
const NlParticipant *nl_person_find(const NlReader *reader, const char *name);
/* Who goes by a given name: its holder's whole name, the name itself where several or none in the list have it but it is
 * known to be one; NULL else. "Ute B." is Ute Berg. */
const char *nl_person_find_given(NlReader *reader, const char *name);
/* Readies the names of all participants to be found, once they are read. */
void nl_read_names(NlReader *reader);
/* Whether a word of that length is the beginning of a family name that goes on: "van", "Von". */
gboolean nl_is_particle(const char *word, gsize length);
/* Whether a word of several letters has capitals alone: "BERG". length in bytes. */
gboolean nl_is_capital(const char *word, gsize length);
/* Whether one of the words of a text is a given name. */
gboolean nl_has_given_name(const NlProfile *profile, const char *text);
/* "Berg Anna" → "Anna Berg", where a given name stands behind what is none; NULL for other names. You free it. */
char *nl_name_turn(const NlProfile *profile, const char *name);

/* offices.c */
/* Whom the text means by a printed name that no list has: the fullest name printed for a family name, where there is no
 * list of participants; else the name itself, the family name last. */
const char *nl_person_fullest(NlReader *reader, const char *name);
/* Who holds an office ("Vorsitzende", "Landrat") by the list or by the text; NULL where none or several do. */
const char *nl_person_find_office(NlReader *reader, const char *office);
/* The one whole name that the text prints of a given name or of a family's; NULL where it prints none or several. */
const char *nl_person_find_whole(NlReader *reader, const char *name);

/* kind.c */
/* What a document is stands on its first lines: so many. */
#define NL_TITLE_BLOCKS 25
NlRecordKind nl_read_kind(NlReader *reader);

/* parts.c: hides the blocks of every non-public part behind the block from, by the lines that open parts: from its
 * heading to the next public one, in agenda and proceedings. What stands between the two (the opening, from the first
 * gap behind agenda_end; 0 where there is no agenda) and behind them (signatures) stays. */
void nl_hide_parts(NlReader *reader, guint from, guint agenda_end);
/* together.c: sections of items that are called together become those of the first, when their headings have been read. */
void nl_join_sections(NlReader *reader);

/* outline.c: fills agenda_items and sections. */
void nl_read_outline(NlReader *reader);

/* proceedings.c */
void nl_read_proceedings(NlReader *reader, NlSection *section);

/* sentences.c: the sentences of a paragraph. You free the array; its strings go with it. */
GPtrArray *nl_sentences(const NlProfile *profile, const char *text);

/* vote.c: a figure or a numeral ("zwei", "eine"), as a rule finds it; -1 for neither. */
int nl_count_value(const char *printed);
/* vote.c: the votes for and against that a text tells, -1 where it does not. */
void nl_read_counts(const NlProfile *profile, const char *text, int *out_yes, int *out_no);
/* vote.c: result, majority, counts and groups said in text, which was read at that place, are put into decision; TRUE
 * where anything was said. */
gboolean nl_read_vote(const NlReader *reader, const char *printed, NlEvidence place,
                      NlDecision *decision);
/* Once all that is said of it was read: result where the counts or nothing else say it, and sides turned to the motion. */
void nl_settle_vote(NlDecision *decision);

/* amounts.c: the sums of money that each item names, each once. */
void nl_read_amounts(NlReader *reader);

/* endings.c: finds where the ending begins; then signatures and attachments; and references of the whole text. */
guint nl_find_ending(const NlReader *reader);
void nl_read_endings(NlReader *reader);
void nl_read_references(NlReader *reader);
/* Adds each reference of a block to a list, the record's or an item's. */
void nl_add_references(const NlReader *reader, guint block, GPtrArray *references);
/* "18828-20-E 5" → "18828-20-E5", "5/123 Nr. 4" → "5/123". You free it. */
char *nl_reference_normal(const char *printed);

/* findings.c: adds the findings, once all is read: numbers, items that were not treated, votes. */
void nl_read_findings(NlReader *reader);

/* german_date.c: ISO forms of what is written, NULL where it is none. You free them. */
char *
nl_date_read(const char *text); /* "28.01.2021", "12. November 2020", "29.1.2009" → "2021-01-28" */
char *nl_time_read(const char *text); /* "16.11", "20 Uhr", "9:05 Uhr" → "16:11" */

G_END_DECLS

#endif
