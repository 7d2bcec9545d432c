/* print_matter.c: a paper's way through the committees as text. */
#include <string.h>

#include "query/decision.h"
#include "query/found.h"
#include "query/print.h"

#define INDENT 12

static void
append_part(GString *line, const char *text)
{
  if (text && *text)
    g_string_append_printf(line, "%s%s", line->len > 0 ? " · " : "", text);
}

static void
print_paper(GString *out, const NlStyle *style, const json_t *paper)
{
  static const char *const keys[] = { "paperType", "originator", "id" };
  const char *name = nl_json_text(paper, "name");
  g_autofree char *label = g_strdup_printf("%s  ", nl_json_text(paper, "reference"));
  g_autofree char *title = g_strconcat(label, name, NULL);
  g_autofree char *date = nl_print_date(nl_json_text(paper, "date"));
  g_autoptr(GString) line = g_string_new(NULL);
  nl_print_heading(out, style, "", title);
  append_part(line, date);
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++)
    append_part(line, nl_json_text(paper, keys[i]));
  nl_print_wrapped(out, style, 4, line->str, NULL);
}

static void
print_indented(GString *out, const NlStyle *style, const char *label, const char *text)
{
  g_autofree char *line = text ? g_strconcat(label, text, NULL) : NULL;
  if (line)
    nl_print_wrapped(out, style, INDENT, line, NULL);
}

/* A simple difference is quoted; of another it is told that there is one. */
static void
print_change(GString *out, const NlStyle *style, const json_t *station)
{
  const json_t *change = json_object_get(station, "change");
  const json_t *decision = nl_decision_choose(json_object_get(station, "decisions"), NULL);
  const char *removed = nl_json_text(change, "removed");
  const char *added = nl_json_text(change, "added");
  gboolean is_resolved = g_strcmp0(nl_json_text(decision, "result"), "accepted") == 0;
  g_autoptr(GString) line = g_string_new(NULL);
  if (!change)
    return;
  if (!removed && !added)
    g_string_append(line, "Wortlaut anders als in der Sitzung davor");
  else
    g_string_append(line, is_resolved ? "geändert beschlossen" : "mit geändertem Wortlaut");
  if (removed)
    g_string_append_printf(line, ": %s »%s«", added ? "statt" : "ohne", removed);
  if (added)
    g_string_append_printf(line, "%s »%s«", removed ? " nun" : ": dazu", added);
  nl_print_wrapped(out, style, INDENT, line->str, NULL);
}

static void
print_station(GString *out, const NlStyle *style, const json_t *station)
{
  const json_t *item = json_object_get(station, "item");
  const json_t *decisions = json_object_get(station, "decisions");
  const json_t *decision = nl_decision_choose(decisions, NULL);
  size_t n_decisions = json_array_size(decisions);
  json_int_t page = json_integer_value(json_object_get(station, "page"));
  g_autofree char *date = nl_print_date(nl_json_text(station, "date"));
  g_autofree char *title = nl_print_item_title(item);
  g_autofree char *result = decision ? nl_print_decision(decision) : NULL;
  g_autofree char *label = g_strdup_printf("%-*s", INDENT, *date ? date : "ohne Datum");
  g_autoptr(GString) where = g_string_new(nl_json_text(station, "id"));
  const char *organization = nl_json_text(station, "organization");
  nl_print_heading(out, style, label, organization ? organization : "-");
  print_indented(out, style, "", title);
  print_indented(out, style, "Ergebnis: ", result);
  if (n_decisions > 1)
    g_string_append_printf(out, "%*sund %zu %s zu diesem Punkt\n", INDENT, "", n_decisions - 1,
                           n_decisions == 2 ? "weiterer Beschluss" : "weitere Beschlüsse");
  print_change(out, style, station);
  if (page > 0)
    g_string_append_printf(where, " · Seite %" JSON_INTEGER_FORMAT, page);
  print_indented(out, style, "", where->str);
}

static void
print_announced(GString *out, const NlStyle *style, const json_t *list)
{
  json_t *announced = NULL;
  size_t i = 0;
  if (json_array_size(list) > 0)
    g_string_append(out, "\nAngekündigt, ohne Niederschrift im Archiv:\n");
  json_array_foreach(list, i, announced)
  {
    g_autofree char *date = nl_print_date(nl_json_text(announced, "date"));
    g_autofree char *label = g_strdup_printf("%-*s", INDENT, *date ? date : "ohne Datum");
    g_autoptr(GString) line = g_string_new(NULL);
    gboolean is_hidden = json_is_false(json_object_get(announced, "public"));
    append_part(line, nl_json_text(announced, "organization"));
    append_part(line, nl_json_text(announced, "role"));
    append_part(line, is_hidden ? "nichtöffentlich" : NULL);
    append_part(line, nl_json_text(announced, "id"));
    g_string_append(out, label);
    gsize start = out->len;
    nl_print_wrapped(out, style, INDENT, line->str, NULL);
    g_string_erase(out, (gssize)start, INDENT); /* the label stands there */
  }
}

static void
print_related(GString *out, const NlStyle *style, const json_t *list)
{
  g_autoptr(GString) line = g_string_new(NULL);
  json_t *related = NULL;
  size_t i = 0;
  json_array_foreach(list, i, related)
  {
    g_string_append_printf(line, "%s%s",
                           i > 0 ? ", " : "Verwandte Nummern: ", nl_json_text(related, "number"));
  }
  if (line->len > 0) {
    g_string_append_c(out, '\n');
    nl_print_wrapped(out, style, 0, line->str, NULL);
  }
}

static void
print_matter(GString *out, const NlStyle *style, const json_t *matter, const char *number)
{
  const json_t *papers = json_object_get(matter, "papers");
  const char *body = nl_json_text(matter, "body");
  json_t *value = NULL;
  size_t i = 0;
  json_array_foreach(papers, i, value)
  {
    print_paper(out, style, value);
  }
  if (i == 0)
    nl_print_heading(out, style, "", number);
  nl_print_wrapped(out, style, i == 0 ? 0 : 4, body ? body : "", NULL);
  json_array_foreach(json_object_get(matter, "stations"), i, value)
  {
    g_string_append_c(out, '\n');
    print_station(out, style, value);
  }
  print_announced(out, style, json_object_get(matter, "announced"));
  print_related(out, style, json_object_get(matter, "related"));
}

void
nl_print_matter(GString *out, const NlStyle *style, const json_t *answer)
{
  json_t *matter = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(answer, "matters"), i, matter)
  {
    g_string_append(out, i > 0 ? "\n\n" : "");
    print_matter(out, style, matter, nl_json_text(answer, "number"));
  }
  if (i == 0)
    g_string_append(out, "Keine Vorlage und kein Tagesordnungspunkt mit dieser Nummer.\n");
}
