/* page.h: the pages. Each fills the body of a response; what fails leaves an error and becomes the
 * error page.
 */
#ifndef NL_PAGE_PAGE_H
#define NL_PAGE_PAGE_H

#include "query/config.h"
#include "query/page/request.h"
#include "query/page/response.h"

G_BEGIN_DECLS

/* What every page has at hand. */
typedef struct {
  const NlPageConfig *config;
  const NlPageRequest *request;
  NlReader
      *reader;  /* NULL on pages that ask nothing of the archive, and where it cannot be opened */
  GString *out; /* the body */
} NlPage;

gboolean nl_page_start(const NlPage *page, GError **error);
gboolean nl_page_list(const NlPage *page, NlPageResponse *response, GError **error);
gboolean nl_page_document(const NlPage *page, GError **error);
gboolean nl_page_item(const NlPage *page, GError **error);
gboolean nl_page_matter(const NlPage *page, GError **error);
gboolean nl_page_person(const NlPage *page, GError **error);
gboolean nl_page_help(const NlPage *page, GError **error);
gboolean nl_page_completions(const NlPage *page, NlPageResponse *response, GError **error);
void nl_page_legal(const NlPage *page);
void nl_page_error(const NlPage *page, const GError *error, int status);

/* Pieces of a list: facets to narrow it by; what to ask where it is empty. */
void nl_page_narrow(const NlPage *page, const NlAnswer *answer);
void nl_page_nothing(const NlPage *page, const NlAnswer *answer);

/* Other forms of a list: for feed readers, programs, spreadsheets. */
void nl_page_atom(const NlPage *page, const NlAnswer *answer);

/* ---- frame.c: what all pages have around and in them ---- */

/* A filter's value as a reader expects it: "zur Kenntnis genommen", "Niederschrift". You free it. */
char *nl_frame_value(const char *field, const char *value);

/* Everything before the content. The question stands in the form of the head; the start page, whose title is NULL, has a
 * form of its own. */
void nl_frame_open(const NlPage *page, const char *title);
void nl_frame_close(const NlPage *page);

/* A link whose address is consumed. */
void nl_frame_link(const NlPage *page, char *take_address, const char *text);

/* "Gremium · Ort · 12.03.2024", linked to the sitting where id is given. */
void nl_frame_meeting(const NlPage *page, const json_t *meeting, const json_t *paper,
                      const char *id);

/* That minutes have a newer version, with the way there; nothing where its id is NULL. */
void nl_frame_newer(const NlPage *page, const char *newer);

/* A row of a list of definitions; nothing where text is NULL or empty. */
void nl_frame_definition(const NlPage *page, const char *term, const char *text);

/* The same with a link, whose address is consumed. */
void nl_frame_definition_link(const NlPage *page, const char *term, char *take_address,
                              const char *text);

/* Result and figures of a decision, with a bar where both sides were counted. */
void nl_frame_decision(const NlPage *page, const json_t *decision);

/* The source by its name, linked to the page number where addresses are configured. */
void nl_frame_source(const NlPage *page, const json_t *source, guint number);

/* ---- parts.c: pieces of records ---- */

/* What blank lines part, each as a paragraph. */
void nl_parts_paragraphs(const NlPage *page, const char *text);

/* Numbers of papers, each with a link to its way; nothing where there are none. */
void nl_parts_references(const NlPage *page, const json_t *references);

/* The name of an office holder, with a link where persons have pages. */
void nl_parts_person(const NlPage *page, const char *name);

/* Who was present and who was not, as far as the record knows. */
void nl_parts_attendance(const NlPage *page, const json_t *record);

/* ---- proceedings.c ---- */

/* The text of an item, each speech as a section "rede-N"; nothing where it has none. Speakers who are among the
 * participants of the record are linked. */
void nl_page_proceedings(const NlPage *page, const json_t *record, const json_t *item);

/* ---- */

/* A string of an object, borrowed; NULL where it is absent. */
const char *nl_page_string(const json_t *object, const char *key);

G_END_DECLS

#endif
