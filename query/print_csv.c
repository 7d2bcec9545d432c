/* print_csv.c: lists as CSV (RFC 4180), for spreadsheets and for programs. */
#include "query/print.h"

#include <string.h>

#include "query/decision.h"

const NlCsvColumn nl_csv_search[] = {
  { "ID", "id" },
  { "Art", "kind" },
  { "Sitzung", "meeting.start" },
  { "Gremium", "meeting.organization" },
  { "Ort", "meeting.body" },
  { "TOP", "item.number" },
  { "Titel", "item.name" },
  { "Drucksache", "item.reference" },
  { "Vorlage", "paper.name" },
  { "Redner", "speaker" },
  { "Fraktion", "organization" },
  { "Ergebnis", "decision.words" },
  { "Ausschnitt", "snippet" },
  { "Seite", "page" },
  { "Quelle", "source.path" },
  { NULL, NULL },
};

/* The text begins a formula where a spreadsheet opens the file: =, +, - and @, and what it skips before them. */
static gboolean
is_formula(const char *text)
{
  return *text && strchr("=+-@\t\r", *text);
}

static void
append_field(GString *out, const char *text)
{
  gboolean is_quoted = strpbrk(text, "\",\r\n") != NULL;
  g_string_append(out, is_quoted ? "\"" : "");
  if (is_formula(text))
    g_string_append_c(out, '\'');
  for (; *text; text++) {
    if (*text == '"')
      g_string_append_c(out, '"');
    g_string_append_c(out, g_ascii_iscntrl(*text) && *text != '\n' ? ' ' : *text);
  }
  g_string_append(out, is_quoted ? "\"" : "");
}

static const json_t *
find(const json_t *row, const char *path)
{
  g_auto(GStrv) keys = g_strsplit(path, ".", -1);
  const json_t *value = row;
  for (char **key = keys; *key; key++)
    value = json_object_get(value, *key);
  return value;
}

static char *
value_text(const json_t *value)
{
  g_autoptr(GString) text = g_string_new(NULL);
  json_t *part = NULL;
  size_t i = 0;
  if (json_is_integer(value))
    return g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(value));
  if (!json_is_array(value))
    return g_strdup(json_is_string(value) ? json_string_value(value) : "");
  json_array_foreach(value, i, part)
  {
    g_string_append_printf(text, "%s%s", i > 0 ? "; " : "", json_string_value(part));
  }
  return g_string_free(g_steal_pointer(&text), FALSE);
}

/* A decision's result is told in words, as everywhere. */
static char *
cell_text(const json_t *row, const char *path)
{
  const char *dot = g_str_has_suffix(path, ".words") ? strrchr(path, '.') : NULL;
  g_autofree char *to_decision = dot ? g_strndup(path, (gsize)(dot - path)) : NULL;
  char *words = dot ? nl_decision_result_text(find(row, to_decision)) : NULL;
  return words ? words : value_text(find(row, path));
}

void
nl_print_csv(GString *out, const NlCsvColumn *columns, const json_t *rows)
{
  const json_t *row = NULL;
  size_t i = 0;
  for (const NlCsvColumn *column = columns; column->heading; column++) {
    g_string_append(out, column > columns ? "," : "");
    append_field(out, column->heading);
  }
  g_string_append(out, "\r\n");
  for (i = 0; i < json_array_size(rows); i++) {
    row = json_array_get(rows, i);
    for (const NlCsvColumn *column = columns; column->heading; column++) {
      g_autofree char *text = cell_text(row, column->path);
      g_string_append(out, column > columns ? "," : "");
      append_field(out, text);
    }
    g_string_append(out, "\r\n");
  }
}
