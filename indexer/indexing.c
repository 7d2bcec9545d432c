/* indexing.c: one search document for each source, item and speech; terms by the field table and
 * the German chain. */
#include "indexer/indexing.h"

#include "corpus/decision_terms.h"
#include "corpus/facets.h"
#include "corpus/hit.h"
#include "corpus/seat.h"
#include "corpus/suspended.h"
#include "wrapper/xap.h"

#include <stdlib.h>
#include <string.h>

#define HEADING_WEIGHT 4
/* Between heading and text, so that no phrase runs from one into the other. */
#define HEADING_GAP 100
/* Cents; what is more is no amount. */
#define AMOUNT_MAX 1e15

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

/* ---- building one search document ---- */

/* What is at hand while one is built. The first error stays, and ends the building: the callbacks
 * cannot fail. */
typedef struct {
  XapDocument *document;
  NlGerman *german;
  const NlLexicon *lexicon; /* NULL: no compounds */
  GHashTable *parts;        /* of words met before: char * → GPtrArray of stems */
  GString *term;            /* scratch */
  guint offset;             /* position of the text's first word */
  guint next;               /* position after its last word */
  guint weight;             /* of each word */
  NlFacetPack *facets;
  GError *error;
} Build;

static void
add_posting(Build *build, const char *term, guint position, guint wdf)
{
  if (!build->error && strlen(term) <= XAP_TERM_MAX)
    xap_document_add_posting(build->document, term, position, wdf, &build->error);
}

/* A term too long for the index is no word that anyone asks for. */
static void
add_term(Build *build, const char *prefix, const char *term, guint wdf)
{
  g_string_assign(build->term, prefix);
  g_string_append(build->term, term);
  if (!build->error && build->term->len <= XAP_TERM_MAX)
    xap_document_add_term(build->document, build->term->str, wdf, &build->error);
}

/* ---- parts of compounds ---- */

static void
keep_part(const char *stem, G_GNUC_UNUSED const char *written, gpointer user_data)
{
  g_ptr_array_add(user_data, g_strdup(stem));
}

/* The stems of the words that a word contains; none for most. */
static const GPtrArray *
parts_of(const Build *build, const char *word)
{
  GPtrArray *parts = g_hash_table_lookup(build->parts, word);
  if (!parts) {
    parts = g_ptr_array_new_with_free_func(g_free);
    g_hash_table_insert(build->parts, g_strdup(word), parts);
    if (build->lexicon)
      nl_compound_each_part(build->lexicon, build->german, word, keep_part, parts);
  }
  return parts;
}

/* Whose words they are: of a field, or of the text (NULL); of one of several decisions (its number), or 0. */
typedef struct {
  Build *build;
  const NlField *field;
  guint decision, wdf;
} PartsOf;

static void
add_parts(const PartsOf *of, const char *word)
{
  const GPtrArray *parts = parts_of(of->build, word);
  for (guint i = 0; i < parts->len; i++) {
    const char *prefix = of->field ? of->field->prefix : "";
    g_autofree char *term = g_strconcat(prefix, NL_PREFIX_PART, g_ptr_array_index(parts, i), NULL);
    g_autofree char *numbered
        = of->decision ? nl_field_numbered_term(of->field, term, of->decision) : NULL;
    add_term(of->build, "", term, of->wdf);
    if (numbered)
      add_term(of->build, "", numbered, 0);
  }
}

static void
add_token_parts(const NlToken *token, gpointer user_data)
{
  add_parts(user_data, token->exact);
}

static void
add_field_parts(Build *build, const NlField *field, const char *value, guint decision)
{
  PartsOf of = { build, field, decision, 1 };
  if (value)
    nl_german_tokens(build->german, value, -1, add_token_parts, &of);
}

/* ---- words ---- */

static void
add_token(const NlToken *token, gpointer user_data)
{
  Build *build = user_data;
  guint position = build->offset + token->position;
  const PartsOf parts = { build, NULL, 0, build->weight };
  add_posting(build, token->exact, position, build->weight);
  add_term(build, NL_PREFIX_STEM, token->stem, build->weight);
  add_parts(&parts, token->exact);
  build->next = MAX(build->next, position + 1);
}

static void
add_text(Build *build, const char *text, gsize length, guint weight)
{
  build->weight = weight;
  build->offset = build->next;
  nl_german_tokens(build->german, text, (gssize)length, add_token, build);
}

static void
add_filter_term(const char *term, gpointer user_data)
{
  add_term(user_data, "", term, 0);
}

static void
add_field(Build *build, const NlField *field, const char *value)
{
  if (value)
    nl_field_terms(field, build->german, value, add_filter_term, build);
}

static void
add_ranking_term(const char *term, gpointer user_data)
{
  add_term(user_data, "", term, 1);
}

/* Words of titles and decisions are no mere filter: what has them there comes first. */
static void
add_ranking_field(Build *build, const NlField *field, const char *value)
{
  if (value)
    nl_field_terms(field, build->german, value, add_ranking_term, build);
  add_field_parts(build, field, value, 0);
}

static void
add_fields(Build *build, const NlField *field, const GPtrArray *values)
{
  for (guint i = 0; i < values->len; i++)
    add_field(build, field, g_ptr_array_index(values, i));
}

/* Amounts in other currencies cannot be asked for. */
static void
add_amount(Build *build, const NlAmount *amount)
{
  const double cents = amount->value * 100;
  if (g_strcmp0(amount->currency, "EUR") == 0 && cents >= 0 && cents < AMOUNT_MAX)
    nl_field_number_terms(nl_field_amount(), (guint64)(cents + 0.5), add_filter_term, build);
}

static void
set_value(Build *build, guint slot, const char *value)
{
  if (value && !build->error)
    xap_document_set_value(build->document, slot, value, -1, &build->error);
}

/* ---- what goes in ---- */

/* The heading of an item stands at the beginning of its text: see hit.c. */
static void
add_words(Build *build, const NlHit *hit)
{
  const char *heading = hit->kind == NL_HIT_ITEM ? hit->agenda_item->name : NULL;
  gsize length = heading && g_str_has_prefix(hit->text, heading) ? strlen(heading) : 0;
  if (length > 0) {
    add_text(build, hit->text, length, HEADING_WEIGHT);
    build->next += HEADING_GAP;
  }
  add_text(build, hit->text + length, strlen(hit->text + length), 1);
}

static void
add_identity(Build *build, const NlHit *hit, const NlIndexed *indexed)
{
  g_autofree char *id = nl_hit_id(hit);
  g_autofree char *version = nl_version_name(indexed->id, indexed->generation);
  add_term(build, NL_PREFIX_KIND, nl_hit_kind_name(hit->kind), 0);
  add_term(build, NL_PREFIX_ID, id, 0);
  add_term(build, NL_PREFIX_SOURCE, indexed->id, 0);
  add_term(build, NL_PREFIX_VERSION, version, 0);
  if (indexed->superseded_by)
    add_term(build, "", NL_TERM_SUPERSEDED, 0);
  set_value(build, NL_SLOT_MEETING, indexed->id);
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
add_dates(Build *build, const NlRecord *record)
{
  g_autofree char *date
      = compact_date(record->meeting.start ? record->meeting.start : record->paper.date);
  g_autofree char *year = date ? g_strndup(date, 4) : NULL;
  set_value(build, NL_SLOT_DATE, date);
  nl_facet_pack_add(build->facets, NL_FACET_YEAR, year);
}

/* What holds for a whole record. A paper is found by each body that it is put to. */
static void
add_record(Build *build, const NlRecord *record)
{
  add_dates(build, record);
  add_field(build, nl_field_organization(), record->meeting.organization);
  add_field(build, nl_field_body(), record->meeting.body);
  add_field(build, nl_field_kind(), nl_record_kind_word(record->kind));
  nl_facet_pack_add(build->facets, NL_FACET_KIND, nl_record_kind_word(record->kind));
  nl_facet_pack_add(build->facets, NL_FACET_ORGANIZATION, record->meeting.organization);
  nl_facet_pack_add(build->facets, NL_FACET_BODY, record->meeting.body);
  for (guint i = 0; i < record->paper.consultations->len; i++) {
    const NlConsultation *consultation = g_ptr_array_index(record->paper.consultations, i);
    add_field(build, nl_field_organization(), consultation->organization);
    nl_facet_pack_add(build->facets, NL_FACET_ORGANIZATION, consultation->organization);
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
add_seats(Build *build, const NlRecord *record)
{
  for (guint i = 0; i < record->participants->len; i++) {
    g_autofree char *seat = nl_seat_term(record, g_ptr_array_index(record->participants, i));
    if (seat)
      add_term(build, "", seat, 0);
  }
}

static void
add_document(Build *build, const NlRecord *record)
{
  add_seats(build, record);
  add_ranking_field(build, nl_field_title(), record->paper.name);
  add_field(build, nl_field_reference(), record->paper.reference);
  for (guint i = 0; i < record->participants->len; i++) {
    const NlParticipant *participant = g_ptr_array_index(record->participants, i);
    if (participant->present)
      add_field(build, nl_field_present(), participant->name);
  }
  for (guint i = 0; i < record->references->len; i++) {
    const char *reference = g_ptr_array_index(record->references, i);
    if (!is_of_item(record, reference))
      add_field(build, nl_field_reference(), reference);
  }
}

/* One of an item's decisions on its way into the index. */
typedef struct {
  Build *build;
  guint number; /* from 1; 0 where it is the only one */
} Decided;

/* The words count for rank, as those of titles do. */
static void
add_decision_term(const NlField *field, const char *term, gpointer user_data)
{
  const Decided *decided = user_data;
  add_term(decided->build, "", term, field == nl_field_decision() ? 1 : 0);
  if (decided->number) {
    g_autofree char *numbered = nl_field_numbered_term(field, term, decided->number);
    add_term(decided->build, "", numbered, 0);
  }
}

static void
add_decision(Build *build, const NlDecision *decision, guint number)
{
  Decided decided = { build, number };
  const char *words[NL_RESULT_WORDS + 1];
  nl_decision_terms(decision, build->german, add_decision_term, &decided);
  add_field_parts(build, nl_field_decision(), decision->text, number);
  nl_decision_result_words(decision, words);
  for (gsize i = 0; words[i]; i++)
    nl_facet_pack_add(build->facets, NL_FACET_RESULT, words[i]);
  if (number) {
    char term[16];
    g_snprintf(term, sizeof term, "%u", number);
    add_term(build, NL_PREFIX_DECISION, term, 0);
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
add_decisions(Build *build, const GPtrArray *decisions)
{
  gboolean are_several = count_own(decisions) > 1;
  guint number = 0;
  for (guint i = 0; i < decisions->len; i++) {
    const NlDecision *decision = g_ptr_array_index(decisions, i);
    if (decision->quoted)
      continue;
    number++;
    add_decision(build, decision, are_several ? number : 0);
    add_term(build, "", NL_KIND_TERM_DECIDED, 0);
  }
}

/* A number with something before it ("Ö 6.2") is found without as well. */
static void
add_item_number(Build *build, const char *number)
{
  const char *digits = number ? strpbrk(number, "0123456789") : NULL;
  add_field(build, nl_field_item(), number);
  add_field(build, nl_field_item(), digits);
}

/* Of what is put to it, and of what it mentions. */
static void
add_references(Build *build, const NlRecord *record, const NlAgendaItem *item)
{
  add_fields(build, nl_field_reference(), item->references);
  for (guint i = 0; i < record->references->len; i++) {
    const char *reference = g_ptr_array_index(record->references, i);
    if (mentions(item->text, reference))
      add_field(build, nl_field_reference(), reference);
  }
}

static void
add_item(Build *build, const NlRecord *record, const NlAgendaItem *item)
{
  add_ranking_field(build, nl_field_title(), item->name);
  add_item_number(build, item->number);
  add_references(build, record, item);
  add_decisions(build, item->decisions);
  for (guint i = 0; i < item->amounts->len; i++)
    add_amount(build, g_ptr_array_index(item->amounts, i));
}

static void
count_speech(Build *build, const NlSpeech *speech)
{
  nl_facet_pack_add(build->facets, NL_FACET_SPEAKER, speech->speaker);
  nl_facet_pack_add(build->facets, NL_FACET_GROUP, speech->organization);
}

static void
add_speech(Build *build, const NlSpeech *speech)
{
  add_field(build, nl_field_speaker(), speech->speaker);
  add_field(build, nl_field_group(), speech->organization);
  count_speech(build, speech);
}

/* An item is counted for each who spoke on it. */
static void
count_speeches(Build *build, const GPtrArray *speeches)
{
  for (guint i = 0; i < speeches->len; i++)
    count_speech(build, g_ptr_array_index(speeches, i));
}

static void
set_data(Build *build, const NlHit *hit, const NlIndexed *indexed)
{
  gsize length = 0;
  g_autofree char *data = nl_hit_to_data(hit, indexed->superseded_by, &length);
  if (!build->error)
    xap_document_set_data(build->document, data, (gssize)length, &build->error);
}

static void
add_contents(Build *build, const NlHit *hit)
{
  add_words(build, hit);
  add_record(build, hit->record);
  if (hit->agenda_item)
    add_item(build, hit->record, hit->agenda_item);
  else
    add_document(build, hit->record);
  if (hit->spoken)
    add_speech(build, hit->spoken);
  else if (hit->agenda_item)
    count_speeches(build, hit->agenda_item->speeches);
}

static void
build_document(Build *build, const NlHit *hit, const NlIndexed *indexed)
{
  g_autofree char *group
      = hit->item ? g_strdup_printf("%s/%u", indexed->id, hit->item) : g_strdup(indexed->id);
  g_autoptr(NlFacetPack) facets = nl_facet_pack_new(hit->spoken ? group : indexed->id);
  build->facets = facets;
  add_identity(build, hit, indexed);
  set_value(build, NL_SLOT_GROUP, group);
  if (hit->spoken)
    add_term(build, NL_PREFIX_ITEM, group, 0);
  add_contents(build, hit);
  g_autofree char *packed = nl_facet_pack_end(facets);
  set_value(build, NL_SLOT_FACETS, packed);
  set_data(build, hit, indexed);
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
  Build build = { .document = document,
                  .german = writing->german,
                  .lexicon = writing->lexicon,
                  .parts = writing->parts,
                  .term = writing->term };
  build_document(&build, hit, writing->indexed);
  writing->error = build.error;
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
