/* html.c: escaping. GLib knows what to escape; characters that no document may contain go first. */
#include "query/page/html.h"

#include <string.h>

void
nl_html(GString *out, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *text = g_markup_vprintf_escaped(format, arguments);
  va_end(arguments);
  g_string_append(out, text);
}

static gboolean
is_allowed(gunichar c)
{
  return c == '\n' || c == '\t' || (!g_unichar_iscntrl(c) && (c & 0xfffe) != 0xfffe);
}

static void
append_escaped(GString *out, gunichar c)
{
  switch (c) {
  case '&':
    g_string_append(out, "&amp;");
    break;
  case '<':
    g_string_append(out, "&lt;");
    break;
  case '>':
    g_string_append(out, "&gt;");
    break;
  case '"':
    g_string_append(out, "&quot;");
    break;
  case '\'':
    g_string_append(out, "&#39;");
    break;
  default:
    g_string_append_unichar(out, is_allowed(c) ? c : ' ');
  }
}

void
nl_html_text_len(GString *out, const char *text, gsize length)
{
  const char *end = text + length;
  for (const char *at = text; at < end; at = g_utf8_next_char(at))
    append_escaped(out, g_utf8_get_char(at));
}

void
nl_html_text(GString *out, const char *text)
{
  if (text)
    nl_html_text_len(out, text, strlen(text));
}

void
nl_url_value(GString *out, const char *value)
{
  g_string_append_uri_escaped(out, value, NULL, FALSE);
}
