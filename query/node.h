/* node.h: the tree of a question: what is asked, and what may be asked of its parts. */
#ifndef NL_QUERY_NODE_H
#define NL_QUERY_NODE_H

#include "corpus/fields.h"
#include "query/dates.h"
#include "query/numbers.h"

G_BEGIN_DECLS

typedef enum {
  NL_NODE_AND,
  NL_NODE_OR,
  NL_NODE_NOT, /* has one part */
  NL_NODE_NEAR,
  NL_NODE_WORD,
  NL_NODE_PREFIX,
  NL_NODE_PHRASE,
} NlNodeKind;

/* A word of the index that contains the asked one. */
typedef struct {
  char *stem, *written;
} NlCompound;

void nl_compound_free(gpointer compound);

typedef struct {
  NlNodeKind kind;
  GPtrArray *parts;      /* NlNode, of AND OR NOT NEAR; else NULL */
  guint distance;        /* of NEAR */
  char *text;            /* of WORD PREFIX PHRASE: as written, without quotes and star; else NULL */
  const NlField *field;  /* of a leaf: NULL is the text */
  NlDateRange range;     /* of a leaf whose field is a date */
  NlNumberRange numbers; /* of a leaf whose field is a number */
  int position;          /* characters from the start of the query */
  gboolean is_exact;     /* of WORD: only this form is meant, no inflected ones (compounds.h) */
  char *part; /* of WORD: the stem that its compounds are found by (compounds.h); or NULL */
  GPtrArray *compounds; /* NlCompound, these, the shortest first; NULL where there are none */
} NlNode;

void nl_node_free(NlNode *node);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlNode, nl_node_free)

/* An empty node; of AND OR NOT NEAR with room for parts. */
NlNode *nl_node_new(NlNodeKind kind, int position);
/* A node of one part is that part. Consumes the node. */
NlNode *nl_node_simplify(NlNode *take_node);

gboolean nl_node_is_date(const NlNode *node);
gboolean nl_node_is_number(const NlNode *node);
/* Whether a leaf asks for words of the text, be it of its title or a decision: such count for rank
 * and are marked. */
gboolean nl_node_is_text(const NlNode *node);
/* Whether it says nothing of relevance: names, dates, kinds. */
gboolean nl_node_is_filter(const NlNode *node);
/* Whether some part of it has that field. */
gboolean nl_node_has_field(const NlNode *node, const NlField *field);
/* Whether the question binds to a speaker: some field of it does that is not under NOT. */
gboolean nl_node_binds_speaker(const NlNode *node);

/* Whether it asks for nothing but what binds to a decision, and excludes nothing. Of the parts of one AND, those for which
 * this holds are asked of one and the same decision. */
gboolean nl_node_is_decision(const NlNode *node);
/* The parts of an AND, those of an AND within it among them. You free the array, not the parts (const NlNode). */
GPtrArray *nl_node_flatten(const NlNode *node);

/* The field in which a word or phrase is looked for as well, because it is written like a number of a paper
 * ("0412/2022") or of an item ("TOP 4.1"); out_code is that number, borrowed. NULL of all others. */
const NlField *nl_node_code_field(const NlNode *node, const char **out_code);

/* The tree in a short notation, for tests and --explain: (and freibad (not "alte Bahn")
 * redner:Muster*). You free it. */
char *nl_node_describe(const NlNode *node);

G_END_DECLS

#endif
