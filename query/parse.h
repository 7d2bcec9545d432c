/* parse.h: the query language: from what the user wrote to a tree of what is asked.
 *
 *   question  = choice
 *   choice    = all { (ODER | OR) all }
 *   all       = [UND | AND] unary { unary }          words are joined by AND
 *   unary     = [NICHT | NOT | -] near
 *   near      = leaf { NAHE[/n] leaf }               plain words, at most n words (10) from one another
 *   leaf      = word | word* | "phrase" | ( choice )
 *             | field:value | field:"values" | field:( choice )
 *
 * Operators are upper case. nachlese-query(7) tells the user. Every fault is told with its place.
 */
#ifndef NL_QUERY_PARSE_H
#define NL_QUERY_PARSE_H

#include "corpus/fields.h"
#include "query/dates.h"
#include "query/numbers.h"

G_BEGIN_DECLS

#define NL_QUERY_ERROR (nl_query_error_quark())
GQuark nl_query_error_quark(void);
typedef enum {
  NL_QUERY_ERROR_SYNTAX, /* cannot be read: the message says what was expected, in German */
  NL_QUERY_ERROR_LIMIT,  /* asks for more than this program does */
} NlQueryErrorCode;

/* Where in the query an error of NL_QUERY_ERROR is: characters from 0; -1 where it is nowhere in
 * particular. */
int nl_query_error_position(const GError *error);
void nl_query_set_error(GError **error, NlQueryErrorCode code, int position, const char *format,
                        ...) G_GNUC_PRINTF(4, 5);

#define NL_QUERY_MAX_LENGTH 4000 /* characters */
#define NL_QUERY_MAX_DEPTH  50   /* brackets in brackets */
#define NL_QUERY_MAX_WORDS  100  /* those within quotes and the parts of a compound among them */
#define NL_QUERY_MAX_NEAR   10   /* words that NAHE joins */

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

/* The tree of a query. NULL and error where it cannot be read. */
NlNode *nl_query_parse(const char *query, GError **error);

gboolean nl_node_is_date(const NlNode *node);
gboolean nl_node_is_number(const NlNode *node);
/* Whether a leaf asks for words of the text, be it of its title or a decision: such count for rank
 * and are marked. */
gboolean nl_node_is_text(const NlNode *node);
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
