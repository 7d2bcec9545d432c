/* print_lists.c: people, decisions, facets and figures as text, in columns of 80 characters in all. */
#include <string.h>

#include "query/decision.h"
#include "query/found.h"
#include "query/print.h"

#define DATE_WIDTH 10
#define ID_WIDTH   18

static guint64
number_of(const json_t *object, const char *key)
{
  return (guint64)json_integer_value(json_object_get(object, key));
}

static char *
joined(const json_t *list)
{
  g_autoptr(GString) text = g_string_new(NULL);
  json_t *part = NULL;
  size_t i = 0;
  json_array_foreach(list, i, part)
  {
    g_string_append_printf(text, "%s%s", i > 0 ? ", " : "", json_string_value(part));
  }
  return g_string_free(g_steal_pointer(&text), FALSE);
}

static void
put_blanks(GString *out, guint n)
{
  g_string_append_printf(out, "%*s", (int)n, "");
}

/* Ends the line, without blanks at its end. */
static void
end_line(GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate(out, out->len - 1);
  g_string_append_c(out, '\n');
}

static void
put_title(GString *out, const NlStyle *style, int width, const char *text)
{
  g_string_append(out, style->color ? "\033[1m" : "");
  nl_print_cell(out, width, text);
  g_string_append(out, style->color ? "\033[0m" : "");
}

static void
print_answer_shown(GString *out, const json_t *answer, const char *list, const char *one,
                   const char *many)
{
  nl_print_shown(out, one, many, number_of(answer, "total"), number_of(answer, "offset"),
                 json_array_size(json_object_get(answer, list)));
}

/* ---- people ---- */

/* "2019–2024", "2024"; empty where unknown. */
static char *
years(const json_t *object)
{
  const char *first = nl_json_text(object, "first");
  const char *last = nl_json_text(object, "last");
  if (!first)
    return g_strdup("");
  return strncmp(first, last, 4) == 0 ? g_strndup(first, 4)
                                      : g_strdup_printf("%.4s–%.4s", first, last);
}

static void
append_part(GString *line, const char *text)
{
  if (text && *text)
    g_string_append_printf(line, "%s%s", line->len > 0 ? " · " : "", text);
}

static void
print_person_row(GString *out, const NlStyle *style, const json_t *person)
{
  g_autofree char *parties = joined(json_object_get(person, "parties"));
  g_autofree char *bodies = joined(json_object_get(person, "bodies"));
  g_autofree char *offices = joined(json_object_get(person, "offices"));
  g_autofree char *sittings = nl_print_number(number_of(person, "sittings"));
  g_autofree char *when = years(person);
  g_autoptr(GString) line = g_string_new(NULL);
  put_title(out, style, 32, nl_json_text(person, "name"));
  put_blanks(out, 1);
  nl_print_cell(out, 20, parties);
  nl_print_cell(out, -6, sittings);
  g_string_append(out, strcmp(sittings, "1") == 0 ? " Sitzung   " : " Sitzungen ");
  nl_print_cell(out, 9, when);
  end_line(out);
  append_part(line, bodies);
  append_part(line, offices);
  nl_print_wrapped(out, style, 4, line->str, NULL);
}

static void
print_list(GString *out, const NlStyle *style, const char *label, const json_t *list)
{
  g_autofree char *text = joined(list);
  g_autofree char *line = *text ? g_strdup_printf("%s: %s", label, text) : NULL;
  if (line)
    nl_print_wrapped(out, style, 0, line, NULL);
}

static void
print_seats(GString *out, const json_t *person)
{
  json_t *seat = NULL;
  size_t i = 0;
  g_string_append(out, "\nSitzungen  von         bis         Gremium, Amt, Partei oder Fraktion\n");
  json_array_foreach(json_object_get(person, "seats"), i, seat)
  {
    static const char *const keys[] = { "organization", "office", "party" };
    g_autofree char *first = nl_print_date(nl_json_text(seat, "first"));
    g_autofree char *last = nl_print_date(nl_json_text(seat, "last"));
    g_autofree char *sittings = nl_print_number(number_of(seat, "sittings"));
    g_autoptr(GString) what = g_string_new(NULL);
    for (gsize k = 0; k < G_N_ELEMENTS(keys); k++)
      append_part(what, nl_json_text(seat, keys[k]));
    nl_print_cell(out, -9, sittings);
    put_blanks(out, 2);
    nl_print_cell(out, DATE_WIDTH + 2, first);
    nl_print_cell(out, DATE_WIDTH + 2, last);
    nl_print_cell(out, 45, what->str);
    end_line(out);
  }
}

/* Two lines: date, title and id; committee and, of several, the number of speeches. */
static void
print_spoken_item(GString *out, const NlStyle *style, const json_t *item)
{
  guint64 n = number_of(item, "speeches");
  g_autofree char *date = nl_print_date(nl_json_text(item, "date"));
  g_autofree char *title = nl_print_item_title(json_object_get(item, "item"));
  g_autofree char *number = nl_print_number(n);
  g_autofree char *times = n > 1 ? g_strdup_printf("%s Wortbeiträge", number) : NULL;
  g_autoptr(GString) line = g_string_new(NULL);
  nl_print_cell(out, DATE_WIDTH + 2, date);
  put_title(out, style, 49, title);
  put_blanks(out, 1);
  nl_print_cell(out, -ID_WIDTH, nl_json_text(item, "id"));
  end_line(out);
  append_part(line, nl_json_text(item, "organization"));
  append_part(line, times);
  nl_print_wrapped(out, style, DATE_WIDTH + 2, line->str, NULL);
}

static void
print_spoken(GString *out, const NlStyle *style, const json_t *spoken, guint64 offset)
{
  const json_t *items = json_object_get(spoken, "items");
  json_t *item = NULL;
  size_t i = 0;
  if (json_array_size(items) > 0)
    g_string_append(out, "\nEs sprach zu:\n");
  json_array_foreach(items, i, item)
  {
    print_spoken_item(out, style, item);
  }
  g_string_append_c(out, '\n');
  nl_print_shown(out, "Tagesordnungspunkt mit Wortbeiträgen",
                 "Tagesordnungspunkte mit Wortbeiträgen", number_of(spoken, "total"), offset, i);
}

static void
print_person(GString *out, const NlStyle *style, const json_t *person, guint64 offset)
{
  g_autofree char *sittings = nl_print_number(number_of(person, "sittings"));
  nl_print_heading(out, style, "", nl_json_text(person, "name"));
  print_list(out, style, "Ort", json_object_get(person, "bodies"));
  print_list(out, style, "Partei oder Fraktion", json_object_get(person, "parties"));
  print_list(out, style, "Amt", json_object_get(person, "offices"));
  g_string_append_printf(out, "Anwesend in Sitzungen: %s\n", sittings);
  print_seats(out, person);
  print_spoken(out, style, json_object_get(person, "spoken"), offset);
}

void
nl_print_people(GString *out, const NlStyle *style, const json_t *answer)
{
  const json_t *people = json_object_get(answer, "people");
  const json_t *first = json_array_get(people, 0);
  json_t *person = NULL;
  size_t i = 0;
  if (json_object_get(first, "spoken")) {
    print_person(out, style, first, number_of(answer, "offset"));
    return;
  }
  json_array_foreach(people, i, person)
  {
    print_person_row(out, style, person);
  }
  g_string_append(out, i > 0 ? "\n" : "");
  print_answer_shown(out, answer, "people", "Person", "Personen");
}

/* ---- decisions ---- */

static void
put_count(GString *out, int width, const json_t *decision, const char *key)
{
  const json_t *count = json_object_get(json_object_get(decision, "vote"), key);
  g_autofree char *text
      = json_is_integer(count) ? nl_print_number((guint64)json_integer_value(count)) : NULL;
  nl_print_cell(out, width, text);
}

/* Three lines: date, committee, result and votes; title and id; the beginning of the text. */
static void
print_decision_row(GString *out, const NlStyle *style, const json_t *row)
{
  const json_t *decision = json_object_get(row, "decision");
  const char *text = nl_json_text(decision, "text");
  g_autofree char *date = nl_print_date(nl_json_text(row, "date"));
  g_autofree char *title = nl_print_item_title(json_object_get(row, "item"));
  g_autofree char *result = nl_decision_result_text(decision);
  nl_print_cell(out, DATE_WIDTH + 2, date);
  nl_print_cell(out, 29, nl_json_text(row, "organization"));
  put_blanks(out, 1);
  nl_print_cell(out, 24, result);
  put_count(out, -4, decision, "yes");
  put_count(out, -5, decision, "no");
  put_count(out, -5, decision, "abstentions");
  end_line(out);
  put_blanks(out, DATE_WIDTH + 2);
  put_title(out, style, 49, title);
  put_blanks(out, 1);
  nl_print_cell(out, -ID_WIDTH, nl_json_text(row, "id"));
  end_line(out);
  if (text) {
    put_blanks(out, DATE_WIDTH + 2);
    nl_print_cell(out, NL_PRINT_WIDTH - DATE_WIDTH - 2, text);
    end_line(out);
  }
}

void
nl_print_decisions(GString *out, const NlStyle *style, const json_t *answer)
{
  const json_t *rows = json_object_get(answer, "decisions");
  g_autoptr(GHashTable) items = g_hash_table_new(g_str_hash, g_str_equal);
  json_t *row = NULL;
  size_t i = 0;
  if (json_array_size(rows) > 0)
    g_string_append(out, "Datum       Gremium                       Ergebnis"
                         "                  Ja Nein Enth\n\n");
  json_array_foreach(rows, i, row)
  {
    g_hash_table_add(items, (gpointer)nl_json_text(row, "id"));
    print_decision_row(out, style, row);
  }
  g_string_append(out, i > 0 ? "\n" : "");
  nl_print_shown(out, "Tagesordnungspunkt mit Beschlüssen", "Tagesordnungspunkte mit Beschlüssen",
                 number_of(answer, "total"), number_of(answer, "offset"), g_hash_table_size(items));
}

/* ---- facets ---- */

void
nl_print_facets(GString *out, const NlStyle *style, const json_t *answer)
{
  json_t *value = NULL;
  size_t i = 0;
  (void)style;
  json_array_foreach(json_object_get(answer, "values"), i, value)
  {
    g_autofree char *count = nl_print_number(number_of(value, "count"));
    nl_print_cell(out, -9, count);
    put_blanks(out, 2);
    nl_print_cell(out, NL_PRINT_WIDTH - 11, nl_json_text(value, "value"));
    end_line(out);
  }
  g_string_append(out, i > 0 ? "\n" : "");
  print_answer_shown(out, answer, "values", "Wert", "Werte");
}

/* ---- figures ---- */

static void
print_figure(GString *out, guint64 number, const char *label)
{
  g_autofree char *text = nl_print_number(number);
  nl_print_cell(out, -9, text);
  put_blanks(out, 2);
  nl_print_cell(out, NL_PRINT_WIDTH - 11, label);
  end_line(out);
}

static void
print_counts(GString *out, const char *label, const json_t *counts)
{
  const char *name = NULL;
  json_t *count = NULL;
  if (json_object_size(counts) > 0)
    g_string_append_printf(out, "\n%s:\n", label);
  json_object_foreach((json_t *)counts, name, count)
  {
    print_figure(out, (guint64)json_integer_value(count), name);
  }
}

void
nl_print_stats(GString *out, const NlStyle *style, const json_t *answer)
{
  static const char *const labels[][2] = {
    { "documents", "Dokumente" },
    { "meetings", "Sitzungen" },
    { "items", "Tagesordnungspunkte" },
    { "speeches", "Wortbeiträge" },
    { "decisions", "Beschlüsse" },
    { "failed", "nicht lesbar" },
    { "leftOut", "nichtöffentlich, ausgelassen" },
    { "missing", "Quelle nicht mehr da" },
  };
  const json_t *dates = json_object_get(answer, "dates");
  g_autofree char *first = nl_print_date(json_string_value(json_array_get(dates, 0)));
  g_autofree char *last = nl_print_date(json_string_value(json_array_get(dates, 1)));
  g_autofree char *size = nl_print_size(number_of(answer, "bytes"));
  (void)style;
  for (gsize i = 0; i < G_N_ELEMENTS(labels); i++)
    print_figure(out, number_of(answer, labels[i][0]), labels[i][1]);
  if (dates)
    g_string_append_printf(out, "\nvom %s bis %s\n", first, last);
  print_counts(out, "Dokumente nach Ort", json_object_get(answer, "bodies"));
  print_counts(out, "Dokumente nach Gremium", json_object_get(answer, "organizations"));
  print_counts(out, "Dokumente nach Jahr", json_object_get(answer, "years"));
  g_string_append_printf(out, "\nGröße des Archivs: %s\n", size);
}
