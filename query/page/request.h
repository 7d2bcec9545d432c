/* request.h: what is asked of the page: the environment of a CGI program, checked against two
 * tables, one of paths and one of keys. Whatever passes is safe to use, whatever does not is
 * refused with a status.
 */
#ifndef NL_PAGE_REQUEST_H
#define NL_PAGE_REQUEST_H

#include "query/config.h"
#include "query/search.h"

G_BEGIN_DECLS

#define NL_PAGE_QUERY_MAX 8192 /* bytes of a query string */
#define NL_PAGE_HITS      10   /* on one page of a list */

typedef enum {
  NL_PAGE_LIST,    /* the form alone, or with an answer */
  NL_PAGE_MEETING, /* a document: a sitting with its agenda, a paper, ... */
  NL_PAGE_ITEM,
  NL_PAGE_PAPER, /* the way of a matter */
  NL_PAGE_PERSON,
  NL_PAGE_COMPLETIONS, /* JSON for the script */
  NL_PAGE_HELP,
  NL_PAGE_IMPRINT,
  NL_PAGE_PRIVACY,
  NL_PAGE_ACCESSIBILITY,
  NL_PAGE_STYLE, /* the stylesheet */
  NL_PAGE_SCRIPT,
  NL_PAGE_ICON,
} NlPageKind;

typedef enum { NL_PAGE_AS_HTML, NL_PAGE_AS_ATOM, NL_PAGE_AS_JSON, NL_PAGE_AS_CSV } NlPageFormat;

/* One field that narrows an answer: a facet's value, a field of the form. */
typedef struct {
  const char *field; /* of the field table: "gremium"; static */
  char *value;
} NlPageFilter;

typedef struct {
  NlPageKind page;
  NlPageFormat format;
  char *script;      /* address of the program, with which all addresses begin: "/nachlese.cgi" */
  char *id;          /* of a document or item: "ID", "ID/3" */
  char *q;           /* the question as it was written; NULL where none was asked */
  char *name;        /* of a person, or number of a paper */
  GArray *filters;   /* NlPageFilter */
  guint page_number; /* from 1 */
  NlSort sort;
  gboolean is_head, takes_gzip;
  char *if_none_match; /* NULL where not sent */
  char *raw;           /* path and query string as they came: what a stored copy is good for */
} NlPageRequest;

/* A status of HTTP as error code; the message is German, for the reader of the error page. */
#define NL_PAGE_ERROR (nl_page_error_quark())
GQuark nl_page_error_quark(void);

/* One that asks for the start page: an error page has addresses, too. */
NlPageRequest *nl_page_request_new(void);
gboolean nl_page_request_read(NlPageRequest *request, char **environment, GError **error);
void nl_page_request_free(NlPageRequest *request);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPageRequest, nl_page_request_free)

/* Whether an answer is to be shown, and not the form alone. */
gboolean nl_page_request_asks(const NlPageRequest *request);

/* The whole question in the language of nachlese-query(7): what was written and the filters. The
 * command line gives the same hits for it. You free it. */
char *nl_page_request_query(const NlPageRequest *request);

/* ---- addresses of this program, not yet escaped for HTML; you free them ---- */

/* The list with other filters, page or format: without is the index of a filter to leave out, -1 of
 * none; with is one to add, NULL for none. */
char *nl_page_list_address(const NlPageRequest *request, int without, const NlPageFilter *with,
                           guint page_number, NlPageFormat format);
/* The list that answers q. */
char *nl_page_query_address(const NlPageRequest *request, const char *q);
/* The page of what has an id: of a document, an item ("ID/3") or a speech ("ID/3/2"). */
char *nl_page_id_address(const NlPageRequest *request, const char *id);
char *nl_page_paper_address(const NlPageRequest *request, const char *number);
char *nl_page_person_address(const NlPageRequest *request, const char *name);
/* A page of the path table that needs nothing more. */
char *nl_page_plain_address(const NlPageRequest *request, NlPageKind page);

G_END_DECLS

#endif
