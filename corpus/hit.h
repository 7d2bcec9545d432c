/* hit.h: what a search document of the index carries for showing it: its data. Written by the indexer, read by the
 * asking side.
 *
 * JSON: {"id","kind","meeting":{…},"item":{…},"speaker","organization","decisions":[…],"page","source":{…},
 * "supersededBy"}: keys as in the answer of a search. Then a NUL and the text as it stands, which snippets are cut from:
 * as JSON it would take longer to read than all the rest. In archives of format 1 it is the JSON's "text".
 */
#ifndef NL_CORPUS_HIT_H
#define NL_CORPUS_HIT_H

#include "corpus/record.h"

G_BEGIN_DECLS

typedef enum { NL_HIT_DOCUMENT, NL_HIT_ITEM, NL_HIT_SPEECH } NlHitKind;

const char *nl_hit_kind_name(NlHitKind kind); /* "document", "item", "speech" */

/* One search document of a record. Strings are borrowed from the record, the id and the text excepted. */
typedef struct {
  NlHitKind kind;
  const char *document_id; /* 12 hex digits of the source document */
  guint item;              /* ordinal of the item within the record, from 1; 0 for a document */
  guint speech;            /* ordinal of the speech within the item, from 1; 0 for others */
  const NlRecord *record;
  const NlAgendaItem *agenda_item; /* NULL for a document */
  const NlSpeech *spoken;          /* NULL unless a speech */
  const char *text;                /* what is searched and quoted */
} NlHit;

/* "ID", "ID/ordinal" or "ID/ordinal/speech". You free it. */
char *nl_hit_id(const NlHit *hit);
/* The JSON; a new reference. superseded_by: as the data has it; may be NULL. */
json_t *nl_hit_to_json(const NlHit *hit, const char *superseded_by);
/* The whole data; you free it. */
char *nl_hit_to_data(const NlHit *hit, const char *superseded_by, gsize *out_length);
/* A new reference; NULL and error. data is ended by a NUL; out_text, where it is wanted, is borrowed from it or from the
 * answer. */
json_t *nl_hit_from_data(const char *data, gsize length, const char **out_text, GError **error);

/* Calls visit for each search document of a record: the document, each public item, each of its speeches that has one.
 * rest is the document's text outside all items. */
typedef void (*NlHitFunc)(const NlHit *hit, gpointer user_data);
void nl_record_each_hit(const NlRecord *record, const char *document_id, const char *rest,
                        NlHitFunc visit, gpointer user_data);

G_END_DECLS

#endif
