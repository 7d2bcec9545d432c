/* record.c: the record in memory, and its tables: how each property is called in JSON, in which
 * order. */
#include "corpus/record.h"

#include "corpus/shape.h"

#include <stdarg.h>

G_DEFINE_QUARK(nl_record_error, nl_record_error)

/* ---- words, by enum value; "" is unknown ---- */

static const char *const record_kinds[]
    = { "other", "minutes", "paper", "agenda", "excerpt", NULL };
static const char *const decision_kinds[]
    = { "resolution", "recommendation", "acknowledgement", "referral",
        "deferral",   "withdrawal",     "election",        NULL };
static const char *const results[] = { "", "accepted", "rejected", NULL };
static const char *const majorities[] = { "", "unanimous", "majority", NULL };
static const char *const roles[] = { "", "main", "amendment", "part", "procedure", NULL };
static const char *const finding_kinds[]
    = { "no-text-layer", "not-public",   "number-missing", "number-twice",
        "not-treated",   "votes-exceed", "contradiction",  NULL };
static const char *const statuses[] = { "absent", "present", NULL };

/* ---- tables ---- */

#define ROW(key, kind, owner, member)                                                              \
  .name = (key), .type = NL_SHAPE_##kind, .offset = offsetof(owner, member)

static const NlProperty source_properties[] = {
  { ROW("path", STRING, NlSource, path), .required = TRUE },
  { ROW("sha256", STRING, NlSource, sha256), .required = TRUE },
  { ROW("mediaType", STRING, NlSource, media_type), .required = TRUE },
  { ROW("pages", NUMBER, NlSource, pages) },
  { .name = NULL },
};
static const NlShape source_shape = { sizeof(NlSource), source_properties, g_free };

static const NlProperty meeting_properties[] = {
  { ROW("organization", STRING, NlMeeting, organization) },
  { ROW("body", STRING, NlMeeting, body) },
  { ROW("number", STRING, NlMeeting, number) },
  { ROW("start", MOMENT, NlMeeting, start) },
  { ROW("end", MOMENT, NlMeeting, end) },
  { ROW("location", STRING, NlMeeting, location) },
  { .name = NULL },
};
static const NlShape meeting_shape = { sizeof(NlMeeting), meeting_properties, g_free };

static const NlProperty consultation_properties[] = {
  { ROW("organization", STRING, NlConsultation, organization) },
  { ROW("date", MOMENT, NlConsultation, date) },
  { ROW("role", STRING, NlConsultation, role) },
  { ROW("public", TRUTH, NlConsultation, is_public) },
  { .name = NULL },
};
static const NlShape consultation_shape
    = { sizeof(NlConsultation), consultation_properties, g_free };

static const NlProperty paper_properties[] = {
  { ROW("reference", STRING, NlPaper, reference) },
  { ROW("paperType", STRING, NlPaper, paper_type) },
  { ROW("name", STRING, NlPaper, name) },
  { ROW("date", MOMENT, NlPaper, date) },
  { ROW("originator", STRING, NlPaper, originator) },
  { ROW("consultation", LIST, NlPaper, consultations), .shape = &consultation_shape },
  { .name = NULL },
};
static const NlShape paper_shape = { sizeof(NlPaper), paper_properties, g_free };

static const NlProperty evidence_properties[] = {
  { ROW("page", NUMBER, NlEvidence, page) },
  { ROW("line", NUMBER, NlEvidence, line) },
  { ROW("lines", NUMBER, NlEvidence, lines) },
  { ROW("rule", STRING, NlEvidence, rule) },
  { .name = NULL },
};
static const NlShape evidence_shape = { sizeof(NlEvidence), evidence_properties, g_free };

static const NlProperty participant_properties[] = {
  { ROW("name", STRING, NlParticipant, name), .required = TRUE },
  { ROW("title", STRING, NlParticipant, title) },
  { ROW("role", STRING, NlParticipant, role) },
  { ROW("organization", STRING, NlParticipant, organization) },
  { ROW("status", WORD, NlParticipant, present), .required = TRUE, .words = statuses },
  { ROW("from", STRING, NlParticipant, from) },
  { ROW("until", STRING, NlParticipant, until) },
  { ROW("substitutes", STRING, NlParticipant, substitutes) },
  { ROW("evidence", OBJECT, NlParticipant, evidence), .shape = &evidence_shape },
  { .name = NULL },
};
static const NlShape participant_shape = { sizeof(NlParticipant), participant_properties, g_free };

static const NlProperty vote_properties[] = {
  { ROW("majority", WORD, NlVote, majority), .words = majorities },
  { ROW("yes", COUNT, NlVote, yes) },
  { ROW("no", COUNT, NlVote, no) },
  { ROW("abstentions", COUNT, NlVote, abstentions) },
  { ROW("for", STRINGS, NlVote, in_favour) },
  { ROW("against", STRINGS, NlVote, against) },
  { ROW("abstaining", STRINGS, NlVote, abstaining) },
  { .name = NULL },
};
static const NlShape vote_shape = { sizeof(NlVote), vote_properties, NULL };

static const NlProperty decision_properties[] = {
  { ROW("kind", WORD, NlDecision, kind), .required = TRUE, .words = decision_kinds },
  { ROW("result", WORD, NlDecision, result), .words = results },
  { ROW("text", STRING, NlDecision, text), .required = TRUE },
  { ROW("vote", OBJECT, NlDecision, vote), .shape = &vote_shape,
    .flag_offset = offsetof(NlDecision, voted) },
  { ROW("page", NUMBER, NlDecision, page) },
  { ROW("quoted", FLAG, NlDecision, quoted) },
  { ROW("evidence", OBJECT, NlDecision, evidence), .shape = &evidence_shape },
  { ROW("role", WORD, NlDecision, role), .words = roles },
  { .name = NULL },
};
static void decision_free(gpointer decision);
static const NlShape decision_shape = { sizeof(NlDecision), decision_properties, decision_free };

static void
decision_free(gpointer decision)
{
  nl_shape_clear(&decision_shape, decision);
  g_free(decision);
}

static const NlProperty speech_properties[] = {
  { ROW("speaker", STRING, NlSpeech, speaker), .required = TRUE },
  { ROW("organization", STRING, NlSpeech, organization) },
  { ROW("text", STRING, NlSpeech, text), .required = TRUE },
  { ROW("page", NUMBER, NlSpeech, page) },
  { ROW("quoted", FLAG, NlSpeech, quoted) },
  { ROW("evidence", OBJECT, NlSpeech, evidence), .shape = &evidence_shape },
  { .name = NULL },
};
static const NlShape speech_shape = { sizeof(NlSpeech), speech_properties, g_free };

static const NlProperty amount_properties[] = {
  { ROW("value", REAL, NlAmount, value), .required = TRUE },
  { ROW("currency", STRING, NlAmount, currency) },
  { ROW("text", STRING, NlAmount, text) },
  { .name = NULL },
};
static const NlShape amount_shape = { sizeof(NlAmount), amount_properties, g_free };

static const NlProperty item_properties[] = {
  { ROW("number", STRING, NlAgendaItem, number) },
  { ROW("name", STRING, NlAgendaItem, name) },
  { ROW("public", TRUTH, NlAgendaItem, is_public) },
  { ROW("reference", STRINGS, NlAgendaItem, references) },
  { ROW("page", NUMBER, NlAgendaItem, page) },
  { ROW("text", STRING, NlAgendaItem, text) },
  { ROW("speeches", LIST, NlAgendaItem, speeches), .shape = &speech_shape },
  { ROW("decisions", LIST, NlAgendaItem, decisions), .shape = &decision_shape },
  { ROW("evidence", OBJECT, NlAgendaItem, evidence), .shape = &evidence_shape },
  { ROW("amounts", LIST, NlAgendaItem, amounts), .shape = &amount_shape },
  { .name = NULL },
};
static void item_free(gpointer item);
static const NlShape item_shape = { sizeof(NlAgendaItem), item_properties, item_free };

static void
item_free(gpointer item)
{
  nl_shape_clear(&item_shape, item);
  g_free(item);
}

static const NlProperty signature_properties[] = {
  { ROW("name", STRING, NlSignature, name), .required = TRUE },
  { ROW("role", STRING, NlSignature, role) },
  { .name = NULL },
};
static const NlShape signature_shape = { sizeof(NlSignature), signature_properties, g_free };

static const NlProperty finding_properties[] = {
  { ROW("code", WORD, NlFinding, kind), .required = TRUE, .words = finding_kinds },
  { ROW("message", STRING, NlFinding, message), .required = TRUE },
  { ROW("page", NUMBER, NlFinding, page) },
  { ROW("line", NUMBER, NlFinding, line) },
  { .name = NULL },
};
static const NlShape finding_shape = { sizeof(NlFinding), finding_properties, g_free };

static const NlProperty record_properties[] = {
  { ROW("source", OBJECT, NlRecord, source), .required = TRUE, .shape = &source_shape },
  { ROW("kind", WORD, NlRecord, kind), .required = TRUE, .words = record_kinds },
  { ROW("meeting", OBJECT, NlRecord, meeting), .shape = &meeting_shape },
  { ROW("paper", OBJECT, NlRecord, paper), .shape = &paper_shape },
  { ROW("participants", LIST, NlRecord, participants), .shape = &participant_shape },
  { ROW("agendaItems", LIST, NlRecord, agenda_items), .shape = &item_shape },
  { ROW("references", STRINGS, NlRecord, references) },
  { ROW("signatures", LIST, NlRecord, signatures), .shape = &signature_shape },
  { ROW("attachments", STRINGS, NlRecord, attachments) },
  { ROW("findings", LIST, NlRecord, findings), .shape = &finding_shape },
  { .name = NULL },
};
static const NlShape record_shape = { sizeof(NlRecord), record_properties, NULL };

/* ---- the record ---- */

static void
set_free(gpointer set)
{
  g_hash_table_unref(set);
}

NlRecord *
nl_record_new(void)
{
  NlRecord *record = g_new0(NlRecord, 1);
  record->strings = g_string_chunk_new(4096);
  nl_shape_init(&record_shape, record);
  record->known = g_hash_table_new_full(NULL, NULL, NULL, set_free);
  record->references_read = g_array_new(FALSE, TRUE, sizeof(NlEvidence));
  return record;
}

void
nl_record_free(NlRecord *record)
{
  if (!record)
    return;
  g_hash_table_unref(record->known);
  nl_shape_clear(&record_shape, record);
  g_array_unref(record->references_read);
  g_string_chunk_free(record->strings);
  g_free(record);
}

const char *
nl_record_keep(NlRecord *record, const char *string)
{
  return string && *string ? g_string_chunk_insert(record->strings, string) : NULL;
}

const char *
nl_record_keep_len(NlRecord *record, const char *string, gsize length)
{
  if (!string || length == 0 || !*string)
    return NULL;
  return g_string_chunk_insert_len(record->strings, string, (gssize)length);
}

NlParticipant *
nl_record_add_participant(NlRecord *record)
{
  return nl_shape_append(&participant_shape, record->participants);
}

NlAgendaItem *
nl_record_add_item(NlRecord *record)
{
  return nl_shape_append(&item_shape, record->agenda_items);
}

NlConsultation *
nl_record_add_consultation(NlRecord *record)
{
  return nl_shape_append(&consultation_shape, record->paper.consultations);
}

NlSignature *
nl_record_add_signature(NlRecord *record)
{
  return nl_shape_append(&signature_shape, record->signatures);
}

NlSpeech *
nl_item_add_speech(NlAgendaItem *item)
{
  return nl_shape_append(&speech_shape, item->speeches);
}

NlDecision *
nl_item_add_decision(NlAgendaItem *item)
{
  return nl_shape_append(&decision_shape, item->decisions);
}

NlAmount *
nl_item_add_amount(NlAgendaItem *item)
{
  return nl_shape_append(&amount_shape, item->amounts);
}

void
nl_record_add_finding(NlRecord *record, NlFindingKind kind, guint page, guint line,
                      const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  NlFinding *finding = nl_shape_append(&finding_shape, record->findings);
  finding->kind = kind;
  finding->message = nl_record_keep(record, message);
  finding->page = page;
  finding->line = line;
}

/* A list that is longer is looked up in a set of its own. */
#define SHORT_LIST 32

/* The set of what is in a long list, filled anew where the list was changed by others. */
static GHashTable *
known_references(NlRecord *record, GPtrArray *references)
{
  GHashTable *known = g_hash_table_lookup(record->known, references);

  if (known == NULL || g_hash_table_size(known) != references->len) {
    known = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < references->len; i++)
      g_hash_table_add(known, g_ptr_array_index(references, i));
    g_hash_table_replace(record->known, references, known);
  }
  return known;
}

gboolean
nl_record_add_reference(NlRecord *record, GPtrArray *references, const char *reference)
{
  GHashTable *set = references->len > SHORT_LIST ? known_references(record, references) : NULL;
  gboolean known = set != NULL && g_hash_table_contains(set, reference);

  for (guint i = 0; set == NULL && !known && i < references->len; i++)
    known = g_str_equal(g_ptr_array_index(references, i), reference);
  if (!known)
    g_ptr_array_add(references, (gpointer)nl_record_keep(record, reference));
  if (!known && set != NULL)
    g_hash_table_add(set, g_ptr_array_index(references, references->len - 1));
  return !known;
}

const char *
nl_record_kind_name(NlRecordKind kind)
{
  return record_kinds[kind];
}

const char *
nl_decision_kind_name(NlDecisionKind kind)
{
  return decision_kinds[kind];
}

const char *
nl_finding_kind_name(NlFindingKind kind)
{
  return finding_kinds[kind];
}

int
nl_record_kind_from_name(const char *name)
{
  return nl_shape_word(record_kinds, name);
}

int
nl_decision_kind_from_name(const char *name)
{
  return nl_shape_word(decision_kinds, name);
}

json_t *
nl_record_to_json(const NlRecord *record)
{
  return nl_shape_to_json(&record_shape, record);
}

json_t *
nl_decision_to_json(const NlDecision *decision)
{
  return nl_shape_to_json(&decision_shape, decision);
}

NlRecord *
nl_record_from_json(const json_t *json, GError **error)
{
  g_autoptr(NlRecord) record = nl_record_new();
  const NlShapeReader reader = { record->strings, NL_RECORD_ERROR, NL_RECORD_ERROR_MALFORMED };
  if (!nl_shape_from_json(&record_shape, json, &reader, record, error))
    return NULL;
  return g_steal_pointer(&record);
}
