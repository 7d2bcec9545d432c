/* xap.h: xapian-core in C. Neutral: no word of minutes.
 *
 * Handles are opaque. Every call that can fail takes a GError **, whose code (XapError) says what a caller can do;
 * no exception leaves this folder. Results are read by index, and each access can fail.
 *
 * Ownership: `new` and `open` give you something to free; a `const char *` returned is borrowed from its parent;
 * a parameter called `take_…` is consumed, also on failure. Each _free takes NULL.
 *
 * Nothing is kept that was not committed: freeing a writer drops what was not.
 */
#ifndef XAP_H
#define XAP_H

#include <glib.h>

G_BEGIN_DECLS

#define XAP_ERROR (xap_error_quark())
GQuark xap_error_quark(void);

typedef enum {
  XAP_ERROR_LOCKED,   /* another writer has it: try again later */
  XAP_ERROR_CHANGED,  /* the snapshot this reader had is gone: reopen and ask again */
  XAP_ERROR_NOTFOUND, /* no such database, document or term */
  XAP_ERROR_CORRUPT,  /* damaged: rebuild it */
  XAP_ERROR_IO,       /* the system refused: disk full, permission, network */
  XAP_ERROR_LIMIT,    /* the request asks for more than allowed: expansion, term length, memory */
  XAP_ERROR_INVALID,  /* the caller's mistake: a slot or an operator that cannot be */
} XapError;

/* ---- documents ---- */

typedef struct XapDocument XapDocument;

XapDocument *xap_document_new(void);
void xap_document_free(XapDocument *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(XapDocument, xap_document_free)

/* Terms of more than XAP_TERM_MAX bytes are refused (LIMIT). A filter term (wdf 0) does not count for ranking. */
#define XAP_TERM_MAX 240
gboolean xap_document_add_term(XapDocument *document, const char *term, guint wdf, GError **error);
gboolean xap_document_add_posting(XapDocument *document, const char *term, guint position,
                                  guint wdf, GError **error);
gboolean xap_document_set_value(XapDocument *document, guint slot, const char *bytes, gssize length,
                                GError **error);
gboolean xap_document_set_data(XapDocument *document, const char *bytes, gssize length,
                               GError **error);

/* ---- writing ---- */

typedef struct XapWriter XapWriter;

/* Opens the database in folder path for writing, making it where it is missing. LOCKED when another writer has it. */
XapWriter *xap_writer_open(const char *path, GError **error);
void xap_writer_free(XapWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(XapWriter, xap_writer_free)

gboolean xap_writer_add(XapWriter *writer, const XapDocument *document, GError **error);
/* Deletes every document that bears the term; none is no error. */
gboolean xap_writer_delete(XapWriter *writer, const char *term, GError **error);
gboolean xap_writer_commit(XapWriter *writer, GError **error);

/* Merges databases into the new folder destination (which must not exist), compacted and synced. */
gboolean xap_compact(const char *const *sources, gsize n_sources, const char *destination,
                     GError **error);

/* Checks the structure of a database on disk; CORRUPT with what was found. */
gboolean xap_check(const char *path, GError **error);

/* ---- reading ---- */

typedef struct XapDatabase XapDatabase;

/* Opens one or more databases as one. n_paths 0 gives an empty database. A path may be a stub file. */
XapDatabase *xap_database_open(const char *const *paths, gsize n_paths, GError **error);
void xap_database_free(XapDatabase *database);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(XapDatabase, xap_database_free)

/* Takes the newest committed state: what to do after CHANGED. */
gboolean xap_database_reopen(XapDatabase *database, GError **error);
gboolean xap_database_count(const XapDatabase *database, guint *out_documents, GError **error);
gboolean xap_database_term_count(const XapDatabase *database, const char *term,
                                 guint *out_documents, GError **error);

/* Calls visit for each term that begins with prefix, in byte order, with the number of documents that bear it, until
 * visit returns FALSE. */
typedef gboolean (*XapTermFunc)(const char *term, guint n_documents, gpointer user_data);
gboolean xap_database_each_term(const XapDatabase *database, const char *prefix, XapTermFunc visit,
                                gpointer user_data, GError **error);

/* Calls visit with each document that bears the term, ascending, until it returns FALSE. */
typedef gboolean (*XapDocumentFunc)(guint document, gpointer user_data);
gboolean xap_database_each_document(const XapDatabase *database, const char *term,
                                    XapDocumentFunc visit, gpointer user_data, GError **error);

/* Calls visit with the value of each document that has one in the slot, ascending by document, until it returns FALSE. */
typedef gboolean (*XapValueFunc)(guint document, const char *value, gpointer user_data);
gboolean xap_database_each_value(const XapDatabase *database, guint slot, XapValueFunc visit,
                                 gpointer user_data, GError **error);

/* Calls visit with the positions of term in a document, ascending; a document without the term has none. */
typedef gboolean (*XapPositionFunc)(guint position, gpointer user_data);
gboolean xap_database_each_position(const XapDatabase *database, guint document, const char *term,
                                    XapPositionFunc visit, gpointer user_data, GError **error);

/* ---- queries ---- */

typedef struct XapQuery XapQuery;

typedef enum {
  XAP_AND,
  XAP_OR,
  XAP_AND_NOT,   /* first without the others */
  XAP_FILTER,    /* first, where the others match too; they do not count for ranking */
  XAP_AND_MAYBE, /* first; the others only raise the rank */
  XAP_PHRASE,    /* in this order, next to one another within window */
  XAP_NEAR,      /* in any order within window */
  XAP_SYNONYM,   /* any of them, ranked as if they were one term */
  XAP_MAX,       /* any of them, the best weight counts */
} XapOperator;

void xap_query_free(XapQuery *query);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(XapQuery, xap_query_free)

XapQuery *xap_query_copy(const XapQuery *query);
XapQuery *xap_query_all(void);             /* every document, weight 0 */
XapQuery *xap_query_nothing(void);         /* none */
XapQuery *xap_query_weight(double weight); /* every document, with this weight */
XapQuery *xap_query_term(const char *term);
/* Combines queries, consuming each of them; of none it is xap_query_nothing. window is for PHRASE and NEAR only: 0 is
 * as wide as the number of parts. PHRASE and NEAR take terms and ORs of terms. */
XapQuery *xap_query_combine(XapOperator op, XapQuery **take_parts, gsize n_parts, guint window);
XapQuery *xap_query_pair(XapOperator op, XapQuery *take_left, XapQuery *take_right);
/* Documents whose value lies in low … high, compared as bytes; NULL is open. A document without the value lies in no
 * range. */
XapQuery *xap_query_range(guint slot, const char *low, const char *high);
/* The terms that begin with prefix, at most max of them in each database: with more, asking gives LIMIT. */
XapQuery *xap_query_prefix(const char *prefix, guint max);
XapQuery *xap_query_scale(XapQuery *take_query, double factor);
/* Xapian's own description, for debugging and tests. You free it. */
char *xap_query_describe(const XapQuery *query);

/* ---- asking ---- */

typedef struct XapResult XapResult;

#define XAP_NO_SLOT G_MAXUINT

typedef enum {
  XAP_SORT_RELEVANCE, /* weight; equal weights by sort_slot descending, then key_slot ascending */
  XAP_SORT_VALUE,     /* sort_slot descending, then key_slot ascending, then weight */
} XapSort;

/* Of a document, by its number in the database at that place among the paths opened: whether it may be found. It is
 * asked of many: a filter term takes longer where most documents bear it. */
typedef gboolean (*XapWantsFunc)(gsize part, guint document, gconstpointer data);

typedef struct {
  const XapQuery *query;
  guint offset, limit;
  guint check_at_least; /* how many documents to look at for counts and facets */
  XapSort sort;
  guint sort_slot;          /* XAP_NO_SLOT: none */
  guint key_slot;           /* breaks ties; XAP_NO_SLOT: by document number */
  guint collapse_slot;      /* at most one hit for each value of it; XAP_NO_SLOT: all */
  const guint *facet_slots; /* values of these slots are counted over the documents looked at */
  gsize n_facet_slots;
  gboolean keep_documents; /* for xap_result_documents; not with remote databases */
  XapWantsFunc wants;      /* with keep_documents: nothing else is found; NULL: all */
  gconstpointer wants_data;
} XapRequest;

#define XAP_REQUEST_INIT                                                                           \
  {                                                                                                \
    .limit = 10, .sort_slot = XAP_NO_SLOT, .key_slot = XAP_NO_SLOT, .collapse_slot = XAP_NO_SLOT   \
  }

XapResult *xap_ask(const XapDatabase *database, const XapRequest *request, GError **error);
void xap_result_free(XapResult *result);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(XapResult, xap_result_free)

guint xap_result_size(const XapResult *result); /* hits in this page of the result */
/* All hits, after collapsing. exact tells whether it was counted or estimated. */
guint xap_result_total(const XapResult *result, gboolean *out_exact);

typedef struct {
  guint document;
  double weight;
  guint collapsed; /* how many more have the same collapse value (a lower bound) */
} XapHit;

gboolean xap_result_hit(const XapResult *result, guint index, XapHit *out, GError **error);
/* The document's data; you free it. */
char *xap_result_data(const XapResult *result, guint index, gsize *out_length, GError **error);
char *xap_result_value(const XapResult *result, guint index, guint slot, GError **error);
/* Whether the hit bears the term. */
gboolean xap_result_has_term(const XapResult *result, guint index, const char *term, gboolean *out,
                             GError **error);

/* Facets: the values counted for the facet slot of that index (into facet_slots), in byte order. */
guint xap_result_facet_size(const XapResult *result, gsize facet);
const char *xap_result_facet(const XapResult *result, gsize facet, guint index, guint *out_count);

/* The documents looked at of the database at that place among the paths opened, by their numbers there, where
 * keep_documents was set and no path is a stub file. Borrowed. */
const guint *xap_result_documents(const XapResult *result, gsize part, gsize *out_n);

/* ---- words ---- */

typedef struct XapStemmer XapStemmer;

/* language as Snowball names it: "german2". NOTFOUND for an unknown one. */
XapStemmer *xap_stemmer_new(const char *language, GError **error);
void xap_stemmer_free(XapStemmer *stemmer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(XapStemmer, xap_stemmer_free)
/* The stem of a lower-case word; you free it. The word itself where the stemmer fails. */
char *xap_stemmer_stem(const XapStemmer *stemmer, const char *word);

G_END_DECLS

#endif
