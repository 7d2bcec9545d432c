/* indexing.c: one search document for each source, item and speech: what goes in. */
#include "indexer/indexing.h"

#include "corpus/decision_terms.h"
#include "corpus/hit.h"
#include "corpus/seat.h"
#include "corpus/suspended.h"
#include "indexer/posting.h"

#include <string.h>

#define HEADING_WEIGHT 4
/* Between heading and text, so that no phrase runs from one into the other. */
#define HEADING_GAP 100

NlIndexed *
nl_indexed_new(const char *id, guint64 generation, const char *superseded_by,
               NlReading *take_reading)
{
  NlIndexed *indexed = g_new0(NlIndexed, 1);
  indexed->id = g_strdup(id);
  indexed->generation = generation;
  indexed->superseded_by = g_strdup(superseded_by);
  indexed->reading = take_reading;
  return indexed;
}

void
nl_indexed_free(NlIndexed *indexed)
{
  if (!indexed)
    return;
  nl_reading_free(indexed->reading);
  g_free(indexed->superseded_by);
  g_free(indexed->id);
  g_free(indexed);
}

char *
nl_version_name(const char *id, guint64 generation)
{
  return g_strdup_printf("%s-%" G_GUINT64_FORMAT, id, generation);
}

/* ---- what goes in ---- */

/* The heading of an item stands at the beginning of its text: see hit.c. */
static void
add_words(NlPosting *posting, const NlHit *hit)
{
  const char *heading = hit->kind == NL_HIT_ITEM ? hit->agenda_item->name : NULL;
  gsize length = heading && g_str_has_prefix(hit->text, heading) ? strlen(heading) : 0;
  if (length > 0) {
    nl_posting_add_text(posting, hit->text, length, HEADING_WEIGHT);
    posting->next += HEADING_GAP;
  }
  nl_posting_add_text(posting, hit->text + length, strlen(hit->text + length), 1);
}

static void
add_identity(NlPosting *posting, const NlHit *hit, const NlIndexed *indexed)
{
  g_autofree char *id = nl_hit_id(hit);
  g_autofree char *version = nl_version_name(indexed->id, indexed->generation);
  nl_posting_add_term(posting, NL_PREFIX_KIND, nl_hit_kind_name(hit->kind), 0);
  nl_posting_add_term(posting, NL_PREFIX_ID, id, 0);
  nl_posting_add_term(posting, NL_PREFIX_SOURCE, indexed->id, 0);
  nl_posting_add_term(posting, NL_PREFIX_VERSION, version, 0);
  if (indexed->superseded_by)
    nl_posting_add_term(posting, "", NL_TERM_SUPERSEDED, 0);
  nl_posting_set_value(posting, NL_SLOT_MEETING, indexed->id);
}

/* A date as in the record, "2024-04-22T16:00", as YYYYMMDD; NULL where it is none. */
static char *
compact_date(const char *date)
{
  if (!date || strlen(date) < strlen("YYYY-MM-DD"))
    return NULL;
  return g_strdup_printf("%.4s%.2s%.2s", date, date + 5, date + 8);
}

static void
add_dates(NlPosting *posting, const NlRecord *record)
{
  g_autofree char *date
      = compact_date(record->meeting.start ? record->meeting.start : record->paper.date);
  g_autofree char *year = date ? g_strndup(date, 4) : NULL;
  nl_posting_set_value(posting, NL_SLOT_DATE, date);
  nl_facet_pack_add(posting->facets, NL_FACET_YEAR, year);
}

/* What holds for a whole record. A paper is found by each body that it is put to. */
static void
add_record(NlPosting *posting, const NlRecord *record)
{
  add_dates(posting, record);
  nl_posting_add_field(posting, nl_field_organization(), record->meeting.organization);
  nl_posting_add_field(posting, nl_field_body(), record->meeting.body);
  nl_posting_add_field(posting, nl_field_kind(), nl_record_kind_word(record->kind));
  nl_facet_pack_add(posting->facets, NL_FACET_KIND, nl_record_kind_word(record->kind));
  nl_facet_pack_add(posting->facets, NL_FACET_ORGANIZATION, record->meeting.organization);
  nl_facet_pack_add(posting->facets, NL_FACET_BODY, record->meeting.body);
  for (guint i = 0; i < record->paper.consultations->len; i++) {
    const NlConsultation *consultation = g_ptr_array_index(record->paper.consultations, i);
    nl_posting_add_field(posting, nl_field_organization(), consultation->organization);
    nl_facet_pack_add(posting->facets, NL_FACET_ORGANIZATION, consultation->organization);
  }
}

/* Whether the text has the reference, and not as part of a longer one. */
static gboolean
mentions(const char *text, const char *reference)
{
  gsize length = strlen(reference);
  for (const char *at = text ? strstr(text, reference) : NULL; at; at = strstr(at + 1, reference)) {
    gboolean begins = at == text || !g_ascii_isalnum(at[-1]);
    if (begins && !g_ascii_isalnum(at[length])
        && !(at[length] == '-' && g_ascii_isalnum(at[length + 1])))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_own(const NlAgendaItem *item, const char *reference)
{
  return g_ptr_array_find_with_equal_func(item->references, reference, g_str_equal, NULL);
}

/* Such a reference is found with its item. */
static gboolean
is_of_item(const NlRecord *record, const char *reference)
{
  for (guint i = 0; i < record->agenda_items->len; i++) {
    const NlAgendaItem *item = g_ptr_array_index(record->agenda_items, i);
    if (item->is_public != NL_FALSE && (is_own(item, reference) || mentions(item->text, reference)))
      return TRUE;
  }
  return FALSE;
}

static void
add_seats(NlPosting *posting, const NlRecord *record)
{
  for (guint i = 0; i < record->participants->len; i++) {
    g_autofree char *seat = nl_seat_term(record, g_ptr_array_index(record->participants, i));
    if (seat)
      nl_posting_add_term(posting, "", seat, 0);
  }
}

static void
add_document(NlPosting *posting, const NlRecord *record)
{
  add_seats(posting, record);
  nl_posting_add_ranking_field(posting, nl_field_title(), record->paper.name);
  nl_posting_add_field(posting, nl_field_reference(), record->paper.reference);
  for (guint i = 0; i < record->participants->len; i++) {
    const NlParticipant *participant = g_ptr_array_index(record->participants, i);
    if (participant->present)
      nl_posting_add_field(posting, nl_field_present(), participant->name);
  }
  for (guint i = 0; i < record->references->len; i++) {
    const char *reference = g_ptr_array_index(record->references, i);
    if (!is_of_item(record, reference))
      nl_posting_add_field(posting, nl_field_reference(), reference);
  }
}

/* One of an item's decisions on its way into the index. */
typedef struct {
  NlPosting *posting;
  guint number; /* from 1; 0 where it is the only one */
} Decided;

/* The words count for rank, as those of titles do. */
static void
add_decision_term(const NlField *field, const char *term, gpointer user_data)
{
  const Decided *decided = user_data;
  nl_posting_add_term(decided->posting, "", term, field == nl_field_decision() ? 1 : 0);
  if (decided->number) {
    g_autofree char *numbered = nl_field_numbered_term(field, term, decided->number);
    nl_posting_add_term(decided->posting, "", numbered, 0);
  }
}

static void
add_decision(NlPosting *posting, const NlDecision *decision, guint number)
{
  Decided decided = { posting, number };
  const char *words[NL_RESULT_WORDS + 1];
  nl_decision_terms(decision, posting->german, add_decision_term, &decided);
  nl_posting_add_field_parts(posting, nl_field_decision(), decision->text, number);
  nl_decision_result_words(decision, words);
  for (gsize i = 0; words[i]; i++)
    nl_facet_pack_add(posting->facets, NL_FACET_RESULT, words[i]);
  if (number) {
    char term[16];
    g_snprintf(term, sizeof term, "%u", number);
    nl_posting_add_term(posting, NL_PREFIX_DECISION, term, 0);
  }
}

static guint
count_own(const GPtrArray *decisions)
{
  guint n = 0;
  for (guint i = 0; i < decisions->len; i++)
    n += ((const NlDecision *)g_ptr_array_index(decisions, i))->quoted ? 0 : 1;
  return n;
}

/* What is quoted was decided elsewhere. */
static void
add_decisions(NlPosting *posting, const GPtrArray *decisions)
{
  gboolean are_several = count_own(decisions) > 1;
  guint number = 0;
  for (guint i = 0; i < decisions->len; i++) {
    const NlDecision *decision = g_ptr_array_index(decisions, i);
    if (decision->quoted)
      continue;
    number++;
    add_decision(posting, decision, are_several ? number : 0);
    nl_posting_add_term(posting, "", NL_KIND_TERM_DECIDED, 0);
  }
}

/* A number with something before it ("Ö 6.2") is found without as well. */
static void
add_item_number(NlPosting *posting, const char *number)
{
  const char *digits = number ? strpbrk(number, "0123456789") : NULL;
  nl_posting_add_field(posting, nl_field_item(), number);
  nl_posting_add_field(posting, nl_field_item(), digits);
}

/* Of what is put to it, and of what it mentions. */
static void
add_references(NlPosting *posting, const NlRecord *record, const NlAgendaItem *item)
{
  nl_posting_add_fields(posting, nl_field_reference(), item->references);
  for (guint i = 0; i < record->references->len; i++) {
    const char *reference = g_ptr_array_index(record->references, i);
    if (mentions(item->text, reference))
      nl_posting_add_field(posting, nl_field_reference(), reference);
  }
}

static void
add_item(NlPosting *posting, const NlRecord *record, const NlAgendaItem *item)
{
  nl_posting_add_ranking_field(posting, nl_field_title(), item->name);
  add_item_number(posting, item->number);
  add_references(posting, record, item);
  add_decisions(posting, item->decisions);
  for (guint i = 0; i < item->amounts->len; i++)
    nl_posting_add_amount(posting, g_ptr_array_index(item->amounts, i));
}

static void
count_speech(NlPosting *posting, const NlSpeech *speech)
{
  nl_facet_pack_add(posting->facets, NL_FACET_SPEAKER, speech->speaker);
  nl_facet_pack_add(posting->facets, NL_FACET_GROUP, speech->organization);
}

static void
add_speech(NlPosting *posting, const NlSpeech *speech)
{
  nl_posting_add_field(posting, nl_field_speaker(), speech->speaker);
  nl_posting_add_field(posting, nl_field_group(), speech->organization);
  count_speech(posting, speech);
}

/* An item is counted for each who spoke on it. */
static void
count_speeches(NlPosting *posting, const GPtrArray *speeches)
{
  for (guint i = 0; i < speeches->len; i++)
    count_speech(posting, g_ptr_array_index(speeches, i));
}

static void
set_data(NlPosting *posting, const NlHit *hit, const NlIndexed *indexed)
{
  gsize length = 0;
  g_autofree char *data = nl_hit_to_data(hit, indexed->superseded_by, &length);
  if (!posting->error)
    xap_document_set_data(posting->document, data, (gssize)length, &posting->error);
}

static void
add_contents(NlPosting *posting, const NlHit *hit)
{
  add_words(posting, hit);
  add_record(posting, hit->record);
  if (hit->agenda_item)
    add_item(posting, hit->record, hit->agenda_item);
  else
    add_document(posting, hit->record);
  if (hit->spoken)
    add_speech(posting, hit->spoken);
  else if (hit->agenda_item)
    count_speeches(posting, hit->agenda_item->speeches);
}

static void
build_document(NlPosting *posting, const NlHit *hit, const NlIndexed *indexed)
{
  g_autofree char *group
      = hit->item ? g_strdup_printf("%s/%u", indexed->id, hit->item) : g_strdup(indexed->id);
  g_autoptr(NlFacetPack) facets = nl_facet_pack_new(hit->spoken ? group : indexed->id);
  posting->facets = facets;
  add_identity(posting, hit, indexed);
  nl_posting_set_value(posting, NL_SLOT_GROUP, group);
  if (hit->spoken)
    nl_posting_add_term(posting, NL_PREFIX_ITEM, group, 0);
  add_contents(posting, hit);
  g_autofree char *packed = nl_facet_pack_end(facets);
  nl_posting_set_value(posting, NL_SLOT_FACETS, packed);
  set_data(posting, hit, indexed);
}

/* ---- writing ---- */

typedef struct {
  XapWriter *writer;
  NlGerman *german;
  const NlLexicon *lexicon;
  GHashTable *parts;
  GString *term;
  const NlIndexed *indexed;
  GError *error;
} Writing;

static void
write_hit(const NlHit *hit, gpointer user_data)
{
  Writing *writing = user_data;
  if (writing->error)
    return;
  g_autoptr(XapDocument) document = xap_document_new();
  NlPosting posting = { .document = document,
                        .german = writing->german,
                        .lexicon = writing->lexicon,
                        .parts = writing->parts,
                        .term = writing->term };
  build_document(&posting, hit, writing->indexed);
  writing->error = posting.error;
  if (!writing->error)
    xap_writer_add(writing->writer, document, &writing->error);
}

static gboolean
write_all(Writing *writing, const GPtrArray *readings, GError **error)
{
  for (guint i = 0; i < readings->len && !writing->error; i++) {
    const NlIndexed *indexed = g_ptr_array_index(readings, i);
    writing->indexed = indexed;
    nl_record_each_hit(indexed->reading->record, indexed->id, indexed->reading->rest, write_hit,
                       writing);
  }
  if (!writing->error)
    return xap_writer_commit(writing->writer, error);
  g_propagate_error(error, writing->error);
  return FALSE;
}

static char *
stem(gconstpointer stemmer, const char *word)
{
  return xap_stemmer_stem(stemmer, word);
}

static char *
whole(gconstpointer lexicon, const char *word, const char *last)
{
  return nl_suspended_whole(lexicon, word, last);
}

gboolean
nl_index_write(const char *folder, const GPtrArray *readings, const NlLexicon *lexicon,
               GError **error)
{
  g_autoptr(XapStemmer) stemmer = xap_stemmer_new("german2", error);
  g_autoptr(XapWriter) writer = stemmer ? xap_writer_open(folder, error) : NULL;
  if (!writer)
    return FALSE;
  g_autoptr(NlGerman) german = nl_german_new(stem, stemmer);
  if (lexicon)
    nl_german_complete(german, whole, lexicon);
  g_autoptr(GString) term = g_string_new(NULL);
  g_autoptr(GHashTable) parts
      = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  Writing writing
      = { .writer = writer, .german = german, .lexicon = lexicon, .parts = parts, .term = term };
  return write_all(&writing, readings, error);
}
