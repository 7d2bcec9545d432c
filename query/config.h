/* config.h: what the operator of a page configures: a key file, group [page].
 *
 *   archive             group [nachlese], as for all programs (corpus/archive.h)
 *   title               name of the page: "Ratsarchiv Musterstadt"
 *   operator            who runs it, for the foot: "Stadt Musterstadt"
 *   base_url            address of the program as others see it, without a slash at its end
 *   source_url          where a source is found: "https://example.org/akten/{path}"; a PDF gets #page=N
 *   source_root         folder below which {path} begins; without it {path} is the name of the file
 *   persons             whether there are pages of office holders: on (the default) or off
 *   imprint, privacy, accessibility
 *                       addresses (https://…), or paragraphs of text that the page shows itself
 */
#ifndef NL_QUERY_CONFIG_H
#define NL_QUERY_CONFIG_H

#include <glib.h>

G_BEGIN_DECLS

/* The three pages that the law asks for. */
typedef enum { NL_LEGAL_IMPRINT, NL_LEGAL_PRIVACY, NL_LEGAL_ACCESSIBILITY, NL_LEGAL_N } NlLegal;

/* Strings are NULL where nothing is configured, archive and title excepted. */
typedef struct {
  char *archive, *title, *operator_name, *base_url, *source_url, *source_root;
  char *legal[NL_LEGAL_N];
  gboolean persons;
  char *stamp; /* differs when the file does */
} NlPageConfig;

/* Of the file that $NACHLESE_CONFIG names, else /etc/nachlese/config; what has no file has the
 * defaults. NULL and error where the file or a value of it cannot be used. */
NlPageConfig *nl_page_config_load(GError **error);
void nl_page_config_free(NlPageConfig *config);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPageConfig, nl_page_config_free)

/* Whether a configured text is an address to link to, and not text to show. */
gboolean nl_page_config_is_address(const char *text);

/* The address of a source, at a page of it where page is not 0; NULL where none is configured, or
 * where the source lies outside of source_root. You free it. */
char *nl_page_config_source(const NlPageConfig *config, const char *path, guint page);

G_END_DECLS

#endif
