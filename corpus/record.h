/* record.h: the record, what is read out of one document of minutes.
 *
 * One NlRecord per source document. The properties bear OParl 1.1's names where OParl has the thing (organization,
 * start, agendaItem, paper, consultation); speeches, attendance and votes, which OParl does not model, stand beside
 * them. As JSON it is an object of corpus/record.schema.json.
 *
 * Ownership: the record owns everything below it. Strings live in its chunk (nl_record_keep), structs in its arrays;
 * nothing inside is freed alone. Unknown is absent: NULL, NL_UNKNOWN, -1 for a count, 0 for a page or line.
 */
#ifndef NL_CORPUS_RECORD_H
#define NL_CORPUS_RECORD_H

#include <glib.h>
#include <jansson.h>

G_BEGIN_DECLS

typedef enum { NL_UNKNOWN, NL_FALSE, NL_TRUE } NlTruth;

typedef enum {
  NL_KIND_OTHER, /* none of the others; still searchable as text */
  NL_KIND_MINUTES,
  NL_KIND_PAPER,
  NL_KIND_AGENDA,
  NL_KIND_EXCERPT,
} NlRecordKind;

typedef enum {
  NL_DECISION_RESOLUTION,
  NL_DECISION_RECOMMENDATION,
  NL_DECISION_ACKNOWLEDGEMENT,
  NL_DECISION_REFERRAL,
  NL_DECISION_DEFERRAL,
  NL_DECISION_WITHDRAWAL,
  NL_DECISION_ELECTION,
} NlDecisionKind;

typedef enum { NL_RESULT_UNKNOWN, NL_RESULT_ACCEPTED, NL_RESULT_REJECTED } NlResult;
typedef enum { NL_MAJORITY_UNKNOWN, NL_MAJORITY_UNANIMOUS, NL_MAJORITY_MAJORITY } NlMajority;
typedef enum {
  NL_ROLE_UNKNOWN,
  NL_ROLE_MAIN,
  NL_ROLE_AMENDMENT,
  NL_ROLE_PART,
  NL_ROLE_PROCEDURE,
} NlDecisionRole;

typedef enum {
  NL_FINDING_NO_TEXT_LAYER,  /* pages that are pictures: scanned? */
  NL_FINDING_NOT_PUBLIC,     /* the document as a whole is headed so */
  NL_FINDING_NUMBER_MISSING, /* a gap in the numbers of the items */
  NL_FINDING_NUMBER_TWICE,   /* two items of one list bear the same number */
  NL_FINDING_NOT_TREATED,    /* an item of the agenda that the proceedings do not have */
  NL_FINDING_VOTES_EXCEED,   /* more votes than people present */
  NL_FINDING_CONTRADICTION,  /* a vote of which two things are said that cannot both be */
} NlFindingKind;

/* Where a fact was read: page and line of the source, 1-based, line within the page; and by which rule. What a struct
 * holds under `read` says so of its other properties, and does not go into JSON. */
typedef struct {
  guint page, line, lines;
  const char *rule;
} NlEvidence;

typedef struct {
  const char *path;       /* as given to the program */
  const char *sha256;     /* 64 hex digits, of the bytes as they are on disk */
  const char *media_type; /* of what was read, unpacked */
  guint pages;            /* 0 where the source has none */
} NlSource;

typedef struct {
  const char *organization, *body, *number;
  const char *start, *end; /* local time, ISO 8601 without zone: 2024-04-22T16:00 or 2024-04-22 */
  const char *location;
  struct {
    NlEvidence organization, body, number, start, end, location;
  } read;
} NlMeeting;

typedef struct {
  const char *organization, *date, *role;
  NlTruth is_public;
} NlConsultation;

typedef struct {
  const char *reference, *paper_type, *name, *date, *originator;
  GPtrArray *consultations; /* NlConsultation */
  struct {
    NlEvidence reference, paper_type, name, date, originator;
  } read;
} NlPaper;

typedef struct {
  const char *name; /* without Herr/Frau, academic title and office */
  const char *title, *role, *organization;
  gboolean present;
  const char *from, *until; /* HH:MM */
  const char *substitutes;
  NlEvidence evidence;
} NlParticipant;

/* For and against mean the motion put to the vote, whatever the order of the print. Counts: -1 where not printed. */
typedef struct {
  NlMajority majority;
  int yes, no, abstentions;
  GPtrArray *in_favour, *against, *abstaining; /* const char *, groups as printed */
  gboolean
      sided; /* the print itself tells who was for the motion: "Ja: X", not "gegen die Stimmen der X" */
  struct {
    NlEvidence result, majority, yes, no, abstentions, in_favour, against, abstaining;
  } read;
} NlVote;

typedef struct {
  NlDecisionKind kind;
  NlResult result;
  NlDecisionRole role;
  const char *text;
  gboolean voted; /* whether the document says anything of a vote: vote is filled */
  NlVote vote;
  guint page;
  gboolean quoted; /* stands in a passage that reprints another sitting or a letter */
  NlEvidence evidence;
} NlDecision;

typedef struct {
  const char *speaker, *organization;
  const char *text; /* paragraphs separated by one blank line */
  guint page;
  gboolean quoted;
  NlEvidence evidence;
} NlSpeech;

typedef struct {
  double value;
  const char *currency, *text; /* ISO 4217; as printed */
  NlEvidence read;             /* not in JSON */
} NlAmount;

typedef struct {
  const char *number, *name; /* at least one of them */
  NlTruth is_public;
  GPtrArray *references; /* const char * */
  guint page;
  const char *text; /* the whole proceedings of the item, paragraphs separated by one blank line */
  GPtrArray *speeches;  /* NlSpeech */
  GPtrArray *decisions; /* NlDecision */
  GPtrArray *amounts;   /* NlAmount */
  NlEvidence evidence;
  NlEvidence reference_read; /* not in JSON: of the reference within the heading */
} NlAgendaItem;

typedef struct {
  const char *name, *role;
} NlSignature;

/* What a careful reader would question. Not an error. The message quotes nothing that is not public. */
typedef struct {
  NlFindingKind kind;
  const char *message;
  guint page, line;
} NlFinding;

typedef struct {
  GStringChunk *strings;
  NlSource source;
  NlRecordKind kind;
  NlEvidence kind_read;
  NlMeeting meeting;
  NlPaper paper;
  GPtrArray *participants; /* NlParticipant */
  GPtrArray *agenda_items; /* NlAgendaItem */
  GPtrArray *references;   /* const char *, each once, in order of the document */
  GPtrArray *signatures;   /* NlSignature */
  GPtrArray *attachments;  /* const char * */
  GPtrArray *findings;     /* NlFinding */
  /* long list of references → the set of what is in it: for nl_record_add_reference alone */
  GHashTable *known;
  GArray *references_read; /* NlEvidence, of each of the references that was read in the text */
} NlRecord;

NlRecord *nl_record_new(void);
void nl_record_free(NlRecord *record);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlRecord, nl_record_free)

/* Copies a string into the record's chunk; the copy lives as long as the record. NULL and "" give NULL, for unknown is
 * absent. The second form takes at most length bytes. */
const char *nl_record_keep(NlRecord *record, const char *string);
const char *nl_record_keep_len(NlRecord *record, const char *string, gsize length);

/* Each appends an empty element and returns it, borrowed from the record. */
NlParticipant *nl_record_add_participant(NlRecord *record);
NlAgendaItem *nl_record_add_item(NlRecord *record);
NlConsultation *nl_record_add_consultation(NlRecord *record);
NlSignature *nl_record_add_signature(NlRecord *record);
NlSpeech *nl_item_add_speech(NlAgendaItem *item);
NlDecision *nl_item_add_decision(NlAgendaItem *item);
NlAmount *nl_item_add_amount(NlAgendaItem *item);
void nl_record_add_finding(NlRecord *record, NlFindingKind kind, guint page, guint line,
                           const char *format, ...) G_GNUC_PRINTF(5, 6);

/* Adds a reference to a list of them, the record's or an item's, unless it is there; returns whether it was new. */
gboolean nl_record_add_reference(NlRecord *record, GPtrArray *references, const char *reference);

/* The words used in JSON for the enums, and back; -1 for an unknown word. */
const char *nl_record_kind_name(NlRecordKind kind);
const char *nl_decision_kind_name(NlDecisionKind kind);
const char *nl_finding_kind_name(NlFindingKind kind);
int nl_record_kind_from_name(const char *name);
int nl_decision_kind_from_name(const char *name);

/* A new reference to the record as JSON, keys in the order of the schema; you own it. */
json_t *nl_record_to_json(const NlRecord *record);
json_t *nl_decision_to_json(const NlDecision *decision);

#define NL_RECORD_ERROR (nl_record_error_quark())
GQuark nl_record_error_quark(void);
typedef enum { NL_RECORD_ERROR_MALFORMED } NlRecordError;

/* The record of a JSON object; NULL and error (MALFORMED, naming the property) where it is none. */
NlRecord *nl_record_from_json(const json_t *json, GError **error);

G_END_DECLS

#endif
