/* person.c: what the archive has of an office holder: where she sat, and on what she spoke. */
#include "query/html.h"
#include "query/page/page.h"
#include "query/people.h"
#include "query/print.h"

#define SPOKEN_SHOWN 50

/* ---- pieces ---- */

/* "a, b" of a list of strings; you free it. */
static char *
joined(const json_t *strings)
{
  const json_t *string = NULL;
  size_t i = 0;
  GString *text = g_string_new(NULL);
  json_array_foreach(strings, i, string)
  {
    g_string_append_printf(text, "%s%s", i > 0 ? ", " : "", json_string_value(string));
  }
  return g_string_free(text, FALSE);
}

static void
add_list(const NlPage *page, const char *term, const json_t *strings)
{
  g_autofree char *text = joined(strings);
  nl_frame_definition(page, term, text);
}

/* "06.03.2023 bis 12.05.2024", or the one day */
static char *
span_of(const json_t *object)
{
  g_autofree char *first = nl_print_date(nl_page_string(object, "first"));
  g_autofree char *last = nl_print_date(nl_page_string(object, "last"));
  return g_str_equal(first, last) ? g_steal_pointer(&first)
                                  : g_strdup_printf("%s bis %s", first, last);
}

/* ---- one person ---- */

static void
add_cell(const NlPage *page, const char *text)
{
  nl_html(page->out, "<td>%s</td>", text ? text : "");
}

static void
add_seat(const NlPage *page, const json_t *seat)
{
  g_autofree char *span = span_of(seat);
  const char *organization = nl_page_string(seat, "organization");
  nl_html(page->out, "<tr><th scope=\"row\">%s</th>", organization ? organization : "ohne Gremium");
  add_cell(page, nl_page_string(seat, "body"));
  add_cell(page, nl_page_string(seat, "office"));
  add_cell(page, nl_page_string(seat, "party"));
  nl_html(page->out, "<td>%u</td><td>%s</td></tr>\n",
          (guint)json_integer_value(json_object_get(seat, "sittings")), span);
}

static void
add_seats(const NlPage *page, const json_t *seats)
{
  const json_t *seat = NULL;
  size_t i = 0;
  if (json_array_size(seats) == 0)
    return;
  g_string_append(page->out,
                  "<section>\n<h2>Sitze</h2>\n<div class=\"tafel\" tabindex=\"0\" role=\"group\" "
                  "aria-label=\"Sitze\">\n<table>\n<thead><tr><th scope=\"col\">Gremium</th><th "
                  "scope=\"col\">Ort</th><th scope=\"col\">Amt</th><th scope=\"col\">Fraktion</th>"
                  "<th scope=\"col\">Sitzungen</th><th scope=\"col\">Zeit</th></tr></thead>\n"
                  "<tbody>\n");
  json_array_foreach(seats, i, seat)
  {
    add_seat(page, seat);
  }
  g_string_append(page->out, "</tbody>\n</table>\n</div>\n</section>\n");
}

static void
add_spoken_row(const NlPage *page, const json_t *row)
{
  g_autofree char *title = nl_print_item_title(json_object_get(row, "item"));
  g_autofree char *date = nl_print_date(nl_page_string(row, "date"));
  const char *organization = nl_page_string(row, "organization");
  json_int_t speeches = json_integer_value(json_object_get(row, "speeches"));
  g_string_append(page->out, "<li>");
  nl_frame_link(page, nl_page_id_address(page->request, nl_page_string(row, "id")), title);
  nl_html(page->out, "<p class=\"sitzung\">%s%s%s", organization ? organization : "",
          organization ? " · " : "", date);
  if (speeches > 1)
    nl_html(page->out, " · %u Wortbeiträge", (guint)speeches);
  g_string_append(page->out, "</p></li>\n");
}

static void
add_spoken(const NlPage *page, const json_t *spoken, const char *name)
{
  const json_t *row = NULL;
  size_t i = 0;
  json_int_t total = json_integer_value(json_object_get(spoken, "total"));
  if (total == 0)
    return;
  nl_html(page->out, "<section>\n<h2>Sprach zu %u %s</h2>\n<ul class=\"neueste\">\n", (guint)total,
          total == 1 ? "Tagesordnungspunkt" : "Tagesordnungspunkten");
  json_array_foreach(json_object_get(spoken, "items"), i, row)
  {
    add_spoken_row(page, row);
  }
  g_string_append(page->out, "</ul>\n<p>");
  g_autofree char *query = g_strdup_printf("redner:\"%s\"", name);
  nl_frame_link(page, nl_page_query_address(page->request, query), "In den Wortbeiträgen suchen");
  g_string_append(page->out, "</p>\n</section>\n");
}

static void
add_person(const NlPage *page, const json_t *person)
{
  const char *name = nl_page_string(person, "name");
  g_autofree char *span = span_of(person);
  nl_frame_open(page, name);
  nl_html(page->out, "<h1>%s</h1>\n<dl class=\"angaben\">\n", name);
  add_list(page, "Ort", json_object_get(person, "bodies"));
  add_list(page, "Fraktion", json_object_get(person, "parties"));
  add_list(page, "Amt", json_object_get(person, "offices"));
  nl_frame_definition(page, "Im Archiv", span);
  g_string_append(page->out, "</dl>\n");
  add_seats(page, json_object_get(person, "seats"));
  add_spoken(page, json_object_get(person, "spoken"), name);
  nl_frame_close(page);
}

/* ---- several of one name ---- */

static void
add_people_row(const NlPage *page, const json_t *person)
{
  const char *name = nl_page_string(person, "name");
  g_autofree char *parties = joined(json_object_get(person, "parties"));
  g_autofree char *bodies = joined(json_object_get(person, "bodies"));
  /* "Anna Kruse (SPD)" is how one of several is asked for */
  const char *mark = json_string_value(json_array_get(json_object_get(person, "parties"), 0));
  if (!mark)
    mark = json_string_value(json_array_get(json_object_get(person, "bodies"), 0));
  g_autofree char *qualified = mark ? g_strdup_printf("%s (%s)", name, mark) : g_strdup(name);
  g_string_append(page->out, "<li>");
  nl_frame_link(page, nl_page_person_address(page->request, qualified), name);
  nl_html(page->out, "<p class=\"sitzung\">%s%s%s</p></li>\n", parties,
          *parties && *bodies ? " · " : "", bodies);
}

static void
add_people(const NlPage *page, const json_t *people)
{
  const json_t *person = NULL;
  size_t i = 0;
  nl_frame_open(page, page->request->name);
  nl_html(page->out,
          "<h1>%s</h1>\n<p>Unter diesem Namen gibt es mehrere.</p>\n<ul class=\"neueste\">\n",
          page->request->name);
  json_array_foreach(people, i, person)
  {
    add_people_row(page, person);
  }
  g_string_append(page->out, "</ul>\n");
  nl_frame_close(page);
}

gboolean
nl_page_person(const NlPage *page, GError **error)
{
  const NlPeopleRequest request
      = { .name = page->request->name, .paging = { .limit = SPOKEN_SHOWN } };
  json_t *answer = page->config->persons ? nl_people(page->reader, &request, error) : NULL;
  const json_t *people = json_object_get(answer, "people");
  gboolean found = json_array_size(people) > 0;
  if (json_array_size(people) == 1)
    add_person(page, json_array_get(people, 0));
  else if (found)
    add_people(page, people);
  else if (!*error)
    g_set_error_literal(error, NL_PAGE_ERROR, 404,
                        "Unter diesem Namen ist hier niemand verzeichnet.");
  json_decref(answer);
  return found;
}
