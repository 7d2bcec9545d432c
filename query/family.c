/* family.c: a walk over the terms of drucksache:. */
#include "query/family.h"

#include <string.h>

#include "corpus/fields.h"

gboolean
nl_code_extends(const char *code, const char *base)
{
  gsize length = strlen(base);
  if (length == 0 || !g_str_has_prefix(code, base))
    return FALSE;
  char next = code[length];
  if (next == '\0')
    return TRUE;
  gboolean is_parted
      = !g_ascii_isalnum(next) || (g_ascii_isalpha(next) && g_ascii_isdigit(base[length - 1]));
  return is_parted && strpbrk(base, "-/.");
}

static char *
reference_term(const char *code)
{
  return g_strconcat(nl_field_reference()->prefix, code, NULL);
}

/* The shortest number of the archive that the code extends, of two parts at least: a year alone is no paper. */
static char *
find_base(const NlReader *reader, const char *code, GError **error)
{
  for (gsize length = 1; length < strlen(code); length++) {
    g_autofree char *base = g_strndup(code, length);
    g_autofree char *term = reference_term(base);
    guint n = 0;
    if (!g_ascii_isalnum(code[length - 1]) || !nl_code_extends(code, base))
      continue;
    if (!xap_database_term_count(reader->database, term, &n, error))
      return NULL;
    if (n > 0)
      return g_steal_pointer(&base);
  }
  return g_strdup(code);
}

typedef struct {
  GPtrArray *family;
  const char *base;
} Walk;

static gboolean
on_reference(const char *term, G_GNUC_UNUSED guint n_documents, gpointer user_data)
{
  Walk *walk = user_data;
  const char *code = term + strlen(nl_field_reference()->prefix);
  if (nl_code_extends(code, walk->base))
    g_ptr_array_add(walk->family, g_strdup(code));
  return TRUE;
}

GPtrArray *
nl_family_find(const NlReader *reader, const char *code, GError **error)
{
  g_autoptr(GPtrArray) family = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *base = find_base(reader, code, error);
  g_autofree char *term = base ? reference_term(base) : NULL;
  Walk walk = { family, base };
  return base && xap_database_each_term(reader->database, term, on_reference, &walk, error)
             ? g_steal_pointer(&family)
             : NULL;
}

XapQuery *
nl_family_query(const GPtrArray *family)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new();
  for (guint i = 0; i < family->len; i++) {
    g_autofree char *term = reference_term(g_ptr_array_index(family, i));
    g_ptr_array_add(parts, xap_query_term(term));
  }
  return xap_query_combine(XAP_OR, (XapQuery **)parts->pdata, parts->len, 0);
}
