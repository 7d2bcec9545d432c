/* fields.h: the field table. One row serves indexing, asking, help and the man page; and the schema of the index.
 *
 * The index holds, for each source document, three kinds of search documents:
 *   document  one for each source: what stands outside all agenda items (of a paper: everything)
 *   item      one for each public agenda item: heading and proceedings
 *   speech    one for each speech: its text, with the fields of its item
 * A question is put to items and documents; one that binds to a speaker (redner:, fraktion:) to speeches instead. So
 * "redner:X wort" finds what X said, not items where X and the word merely meet. What is not public has none.
 *
 * Terms: of a word the exact form without prefix, with positions, and the stem behind NL_PREFIX_STEM, without; title
 * words again behind the prefix of titel: (stems). Filter terms stand behind their field's prefix, wdf 0; the
 * words of title and decision wdf 1, for they count for rank.
 *
 * Of a decision (NL_SCOPE_DECISION) the item, and each speech on it, bear the terms. Where an item has several
 * decisions, they bear each term a second time with the number of the decision (nl_field_numbered_term), and one
 * NL_PREFIX_DECISION term for each: so two things can be asked of one and the same decision. Who was present
 * (NL_SCOPE_MEETING) stands at the document alone.
 */
#ifndef NL_CORPUS_FIELDS_H
#define NL_CORPUS_FIELDS_H

#include "corpus/german.h"
#include "corpus/record.h"

G_BEGIN_DECLS

#define NL_PREFIX_STEM "Z"
#define NL_PREFIX_PART                                                                             \
  "Y" /* stems of the words that a compound contains; also behind the prefix of a field */
#define NL_PREFIX_KIND   "XK" /* "XKitem", "XKspeech", "XKdocument"; beside it NL_KIND_TERM_DECIDED */
#define NL_PREFIX_ID     "Q"  /* of one search document: ID, ID/ordinal, ID/ordinal/speech */
#define NL_PREFIX_ITEM   "XL" /* ID/ordinal: of all speeches on one item */
#define NL_PREFIX_SOURCE "XI" /* ID: of all search documents of one source */
#define NL_PREFIX_VERSION                                                                          \
  "XV" /* ID-generation: of all search documents of one reading of a source */
/* Of items, and of speeches on them, on which something was decided. */
#define NL_KIND_TERM_DECIDED NL_PREFIX_KIND "decided"
#define NL_PREFIX_DECISION   "XC" /* 1, 2, …: the decisions of an item that has several */
/* Of all search documents of a reading that a newer version of the same minutes answers for: the term of
 * fassung:ueberholt. Questions leave them out that do not ask for it. */
#define NL_TERM_SUPERSEDED "XSuberholt"
#define NL_PREFIX_BUCKET                                                                           \
  "~" /* behind that of a field of numbers: the first digits, see nl_field_number_terms */

/* Value slots. */
enum {
  NL_SLOT_DATE, /* YYYYMMDD; absent where unknown */
  NL_SLOT_GROUP, /* ID/ordinal of the item, ID of the document: hits are grouped by it, and ties broken */
  NL_SLOT_MEETING, /* ID of the source document */
  NL_SLOT_FACETS,  /* all that is counted, packed (corpus/facets.h) */
};

typedef enum {
  NL_FIELD_WORDS,   /* stems of the words: all must match */
  NL_FIELD_NAME,    /* folded words of a place's name: all must match, in any order */
  NL_FIELD_PERSON,  /* words of one person's name, in any order, titles left out */
  NL_FIELD_CODE,    /* one term by nl_fold_code */
  NL_FIELD_KEYWORD, /* one of a closed set of folded words */
  NL_FIELD_COUNT,   /* whole numbers and ranges of them, by nl_field_number_terms */
  NL_FIELD_AMOUNT,  /* the same of amounts in euro; the terms are of cents */
  NL_FIELD_DATE,    /* slot NL_SLOT_DATE, single days, months, years and ranges */
  NL_FIELD_YEAR,    /* the same slot, years and ranges of them */
} NlFieldKind;

/* What a field is bound to: it decides which search documents are asked, and what has to hold together. */
typedef enum {
  NL_SCOPE_ANY,
  NL_SCOPE_SPEECH,   /* of one and the same speech */
  NL_SCOPE_DECISION, /* of one and the same decision */
  NL_SCOPE_MEETING,  /* of the meeting as a whole */
} NlFieldScope;

typedef struct {
  const char *name;   /* as the user writes it: "redner" */
  const char *prefix; /* of its terms; NULL for slots */
  NlFieldKind kind;
  NlFieldScope scope;
  const char *const *keywords; /* of NL_FIELD_KEYWORD, NULL-terminated, as the user writes them */
  const char *label;           /* German, for form and headings: "Rednerin oder Redner" */
  const char *meaning;         /* German, for the help of the page; the keywords stand behind it */
  const char *help;            /* English, for --help and the man page */
} NlField;

/* The table, ended by a row without name. */
extern const NlField nl_fields[];

/* By folded name; NULL where there is none. */
const NlField *nl_field_find(const char *name);

/* Prefixes that the indexer needs by name. */
const NlField *nl_field_speaker(void);      /* redner */
const NlField *nl_field_group(void);        /* fraktion */
const NlField *nl_field_organization(void); /* gremium */
const NlField *nl_field_body(void);         /* ort */
const NlField *nl_field_title(void);        /* titel */
const NlField *nl_field_item(void);         /* top */
const NlField *nl_field_reference(void);    /* drucksache */
const NlField *nl_field_decision(void);     /* beschluss */
const NlField *nl_field_result(void);       /* ergebnis */
const NlField *nl_field_unanimous(void);    /* einstimmig */
const NlField *nl_field_yes(void);          /* ja */
const NlField *nl_field_no(void);           /* nein */
const NlField *nl_field_abstentions(void);  /* enthaltung */
const NlField *nl_field_amount(void);       /* betrag */
const NlField *nl_field_present(void);      /* anwesend */
const NlField *nl_field_kind(void);         /* art */
const NlField *nl_field_edition(void);      /* fassung */

/* The word of art: for a kind of record; static. */
const char *nl_record_kind_word(NlRecordKind kind);

/* Calls visit with each filter term (with prefix) that a value gives in that field, of what a document bears: all of
 * them are added to it. A keyword that the field has not, and a field of dates or numbers, give none. Of a person: each
 * word of the name, and each choice of several words in the order of the alphabet, so that no name is put together from
 * those of two people. */
typedef void (*NlTermFunc)(const char *term, gpointer user_data);
void nl_field_terms(const NlField *field, NlGerman *german, const char *value, NlTermFunc visit,
                    gpointer user_data);

/* The same of what is asked for, of which all must match: without the further forms of a word ("Bürger*innen" asks for
 * Bürger, for a document may have that alone), of a person the one choice of words. */
void nl_field_asked_terms(const NlField *field, NlGerman *german, const char *value,
                          NlTermFunc visit, gpointer user_data);

/* The two terms of a number: its own, and that of its bucket, which is behind NL_PREFIX_BUCKET what its own begins with:
 * as many digits as it has, and the first two of them. So a range is a handful of buckets, and single numbers at its
 * ends. Terms of numbers sort as the numbers do. */
void nl_field_number_terms(const NlField *field, guint64 number, NlTermFunc visit,
                           gpointer user_data);
/* The number of a term's or bucket's rest behind the prefix: the least that it stands for, and the greatest. FALSE where
 * it is none. */
gboolean nl_field_number_bounds(const char *rest, guint64 *out_low, guint64 *out_high);

/* A term of that field (or its beginning) as it stands for the decision of that number, from 1. You free it. */
char *nl_field_numbered_term(const NlField *field, const char *term, guint decision);

G_END_DECLS

#endif
