/* heading.h: inside the outline only: one heading of an agenda item, as it is printed, and the blocks that look like one. */
#ifndef NL_INDEXER_HEADING_H
#define NL_INDEXER_HEADING_H

#include "indexer/reader.h"

G_BEGIN_DECLS

typedef struct NlHeading NlHeading;
struct NlHeading {
  guint block, body; /* of the number; first block behind number and name */
  char *number, *name;
  char *reference; /* printed between number and name, or at the end of the name */
  const char *reference_rule;
  char *parent;      /* number of the heading that a lettered point stands under; else NULL */
  char *key;         /* the number for comparison */
  gboolean strong;   /* "TOP 4", not a bare "4." */
  char style;        /* what stands behind the number: '.', ')' or ' ' */
  NlTruth is_public; /* the part it stands in */
  gboolean marked;   /* it bears a mark of its own: "(nichtöffentlich)", "N 3" */
  NlAgendaItem *item;
  gboolean opened; /* a section of its item was met */
  const char *rule;
  guint index;                    /* among all headings */
  NlHeading *first_alike, *alike; /* the first with that key; the next one, NULL for none */
  char **words;                   /* of the name, folded, once they were asked for */
};

/* The heading with a number that begins at the block, within that part; NULL for none. */
NlHeading *nl_heading_new(const NlReader *reader, guint block, NlTruth part);
/* "a) …" under a heading that ends with a colon, right below one of the proceedings, or behind another such point: its
 * number is "5 a". last is the heading before; NULL for none. */
NlHeading *nl_heading_new_lettered(const NlReader *reader, guint block, const NlHeading *last);
/* "a) …" that stands under no number: the number is the letter, and compared by its place in the alphabet. */
NlHeading *nl_heading_new_letter(const NlReader *reader, guint block, NlTruth part);
/* A point without a number, beside others that have one: "Mitteilungen des Bürgermeisters". */
NlHeading *nl_heading_new_plain(const NlReader *reader, guint block, NlTruth part);
/* A point without a number whose block the source marks as a heading. */
NlHeading *nl_heading_new_marked(const NlReader *reader, guint block, NlTruth part);
void nl_heading_free(gpointer heading);
/* Frees what a heading holds that is not on the heap itself. */
void nl_heading_clear(NlHeading *heading);

void nl_heading_set_name(NlHeading *heading, char *take_name);
/* Reads the name behind the number, on the lines below where it stands or goes on there, and where the body begins. */
void nl_heading_read_name(const NlReader *reader, NlHeading *heading);
/* Takes the colon off that the name may end with. */
void nl_heading_drop_colon(NlHeading *heading);
/* Whether the name ends with a full stop and is no sentence; and takes that stop off. */
gboolean nl_heading_has_idle_stop(const NlReader *reader, const NlHeading *heading);
void nl_heading_drop_stop(NlHeading *heading);
/* Takes what is no name off it ("Antrag der Fraktion X: Titel" → "Titel"), as often as a rule finds something. */
void nl_heading_trim_name(const NlReader *reader, NlHeading *heading);
/* Whether two headings are one matter's: more than half of the words of the shorter one are in both. */
gboolean nl_heading_agrees(NlHeading *a, NlHeading *b);
/* Whether a word of one begins as a word of the other does. */
gboolean nl_heading_begins_alike(NlHeading *a, NlHeading *b);

/* The words of a text, folded; NULL has none. You free them. */
char **nl_fold_words(const char *text);

/* A heading is no sentence: short (in bytes), and without a sentence's end. */
#define NL_LONGEST_NAME 600
gboolean nl_is_heading_text(const char *text);

/* What a block looks like: it has an item's number, it is a label, it is a body of text. */
gboolean nl_is_item(const NlReader *reader, guint block);
gboolean nl_is_label(const NlReader *reader, guint block);
gboolean nl_is_paragraph(const NlReader *reader, guint block);
/* Whether it stands right above the label of a decision, and what is above it was told: no label, no sentence, no number. */
gboolean nl_is_decided_headline(const NlReader *reader, guint block);

G_END_DECLS

#endif
