/* address.c: page/request.c reads what is written here, and has the other addresses. */
#include "query/address.h"

#include <string.h>

#include "query/html.h"

void
nl_address_key(GString *address, const char *key, const char *value)
{
  g_string_append_c(address, strchr(address->str, '?') ? '&' : '?');
  g_string_append(address, key);
  g_string_append_c(address, '=');
  nl_url_value(address, value);
}

char *
nl_address_query(const char *base, const char *q)
{
  GString *address = g_string_new(base);
  g_string_append(address, NL_ADDRESS_LIST);
  nl_address_key(address, "q", q);
  return g_string_free(address, FALSE);
}

/* "ID/3/2", the second speech on an item, is a place on the page of the item. */
char *
nl_address_id(const char *base, const char *id)
{
  g_auto(GStrv) parts = g_strsplit(id, "/", 3);
  guint n = g_strv_length(parts);
  GString *address = g_string_new(base);
  g_string_append(address, n > 1 ? NL_ADDRESS_ITEM : NL_ADDRESS_DOCUMENT);
  g_string_append(address, parts[0]);
  if (n > 1)
    g_string_append_printf(address, "/%s", parts[1]);
  if (n > 2)
    g_string_append_printf(address, "#rede-%s", parts[2]);
  return g_string_free(address, FALSE);
}
