/* facets.c: fields end in US, values in RS, as those characters are meant; none of them is in any text. */
#include "corpus/facets.h"

#include <string.h>

#define FIELD_END "\x1f"
#define VALUE_END "\x1e"

struct NlFacetPack {
  char *group;
  GPtrArray *values[NL_N_FACETS]; /* char *, each once */
};

NlFacetPack *
nl_facet_pack_new(const char *group)
{
  NlFacetPack *pack = g_new0(NlFacetPack, 1);
  pack->group = g_strdup(group);
  for (gsize i = 0; i < NL_N_FACETS; i++)
    pack->values[i] = g_ptr_array_new_with_free_func(g_free);
  return pack;
}

void
nl_facet_pack_free(NlFacetPack *pack)
{
  if (!pack)
    return;
  for (gsize i = 0; i < NL_N_FACETS; i++)
    g_ptr_array_unref(pack->values[i]);
  g_free(pack->group);
  g_free(pack);
}

void
nl_facet_pack_add(NlFacetPack *pack, NlFacetIndex facet, const char *value)
{
  GPtrArray *values = pack->values[facet];
  g_autofree char *clean = g_strdup(value ? value : "");
  g_strdelimit(clean, FIELD_END VALUE_END, ' ');
  if (*clean && !g_ptr_array_find_with_equal_func(values, clean, g_str_equal, NULL))
    g_ptr_array_add(values, g_steal_pointer(&clean));
}

char *
nl_facet_pack_end(const NlFacetPack *pack)
{
  GString *packed = g_string_new(pack->group);
  for (gsize facet = 0; facet < NL_N_FACETS; facet++) {
    g_string_append(packed, FIELD_END);
    for (guint i = 0; i < pack->values[facet]->len; i++)
      g_string_append_printf(packed, "%s%s", i > 0 ? VALUE_END : "",
                             (const char *)g_ptr_array_index(pack->values[facet], i));
  }
  return g_string_free(packed, FALSE);
}

/* Calls visit for each value of one facet; at and end are within a string that may be written to. */
static void
visit_values(NlFacetIndex facet, char *at, const char *group, NlFacetFunc visit, gpointer user_data)
{
  while (*at) {
    char *end = at + strcspn(at, VALUE_END);
    gboolean is_last = *end == '\0';
    *end = '\0';
    visit(facet, at, group, user_data);
    at = is_last ? end : end + 1;
  }
}

gboolean
nl_facet_unpack(const char *packed, NlFacetFunc visit, gpointer user_data)
{
  g_autofree char *copy = g_strdup(packed);
  char *at = copy + strcspn(copy, FIELD_END);
  guint facet = 0;
  while (facet < NL_N_FACETS && *at) {
    *at++ = '\0';
    char *end = at + strcspn(at, FIELD_END);
    char kept = *end;
    *end = '\0';
    visit_values((NlFacetIndex)facet++, at, copy, visit, user_data);
    *end = kept;
    at = end;
  }
  return facet == NL_N_FACETS && *at == '\0';
}

char *
nl_facet_group(const char *packed)
{
  return g_strndup(packed, strcspn(packed, FIELD_END));
}
