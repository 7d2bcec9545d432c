/* definitions.h: inside the profile only: parts of patterns that have a name and are put in where {NAME} stands. */
#ifndef NL_INDEXER_DEFINITIONS_H
#define NL_INDEXER_DEFINITIONS_H

#include <glib.h>

G_BEGIN_DECLS

/* The text with the definitions (name → expanded text) put in, each as a group. You free it. NULL and error
 * (NL_PROFILE_ERROR_MALFORMED) where one is not defined. */
char *nl_definitions_expand(GHashTable *definitions, const char *text, GError **error);

/* Adds those of a file's group, in their order: what one has of others stands above it or is there already. One of the same
 * name is replaced. FALSE and error, which begins with the name, where one has what is not defined. */
gboolean nl_definitions_add(GHashTable *definitions, GKeyFile *file, const char *group,
                            GError **error);

G_END_DECLS

#endif
