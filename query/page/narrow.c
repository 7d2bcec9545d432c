/* narrow.c: what stands beside the hits: facets, and the hits of each year. */
#include <string.h>

#include "query/html.h"
#include "query/page/page.h"

#define FACET_SHOWN 8 /* values of a facet that are open at once */

/* Facets of an answer and the fields that narrow by them. */
static const struct {
  const char *facet, *field;
} facet_fields[] = {
  { "organization", "gremium" }, { "year", "jahr" },       { "speaker", "redner" },
  { "group", "fraktion" },       { "result", "ergebnis" }, { "kind", "art" },
};

static const char *
field_of(const char *facet)
{
  for (gsize i = 0; i < G_N_ELEMENTS(facet_fields); i++) {
    if (g_str_equal(facet_fields[i].facet, facet))
      return facet_fields[i].field;
  }
  return NULL;
}

/* ---- facets ---- */

static gboolean
is_chosen(const NlPage *page, const char *field, const char *value)
{
  const GArray *filters = page->request->filters;
  for (guint i = 0; i < filters->len; i++) {
    const NlPageFilter *filter = &g_array_index(filters, NlPageFilter, i);
    if (g_str_equal(filter->field, field) && g_str_equal(filter->value, value))
      return TRUE;
  }
  return FALSE;
}

static void
add_facet_value(const NlPage *page, const char *field, const NlFacetValue *value)
{
  const NlPageFilter filter = { field, value->value };
  g_autofree char *text = nl_frame_value(field, value->value);
  g_string_append(page->out, "<li>");
  if (strchr(value->value, '"') || is_chosen(page, field, value->value))
    nl_html_text(page->out, text);
  else
    nl_frame_link(page, nl_page_list_address(page->request, -1, &filter, 1, NL_PAGE_AS_HTML), text);
  nl_html(page->out, " <span class=\"anzahl\">%u</span></li>\n", value->count);
}

static void
add_facet_values(const NlPage *page, const NlFacet *facet, guint from, guint end)
{
  g_string_append(page->out, "<ul>\n");
  for (guint i = from; i < end; i++)
    add_facet_value(page, field_of(facet->name), &g_array_index(facet->values, NlFacetValue, i));
  g_string_append(page->out, "</ul>\n");
}

static void
add_facet(const NlPage *page, const NlFacet *facet)
{
  guint n = facet->values->len;
  if (n == 0 || !field_of(facet->name))
    return;
  nl_html(page->out, "<h3>%s<span class=\"unsichtbar\">, mit der Zahl der Treffer</span></h3>\n",
          facet->label);
  add_facet_values(page, facet, 0, MIN(n, FACET_SHOWN));
  if (n <= FACET_SHOWN)
    return;
  nl_html(page->out, "<details><summary>%u weitere</summary>\n", n - FACET_SHOWN);
  add_facet_values(page, facet, FACET_SHOWN, n);
  g_string_append(page->out, "</details>\n");
}

/* ---- hits per year ---- */

/* The chart's measures, in its own units: a year's room and bar, the highest bar, the room for the years below. */
enum { CHART_STEP = 24, CHART_BAR = 18, CHART_HEIGHT = 60, CHART_FOOT = 14 };

static int
compare_years(gconstpointer left, gconstpointer right)
{
  return strcmp(((const NlFacetValue *)left)->value, ((const NlFacetValue *)right)->value);
}

/* A bar that asks for its year alone; behind the mouse or for who does not see it, what it counts. */
static void
add_bar(const NlPage *page, const NlFacetValue *year, guint x, guint most)
{
  const NlPageFilter filter = { "jahr", year->value };
  g_autofree char *address = nl_page_list_address(page->request, -1, &filter, 1, NL_PAGE_AS_HTML);
  guint height = MAX(1, year->count * CHART_HEIGHT / most);

  g_string_append(page->out, "<a href=\"");
  nl_html_text(page->out, address);
  nl_html(page->out,
          "\"><title>%s: %u Treffer</title><rect x=\"%u\" y=\"%u\" width=\"%d\" height=\"%u\"/>"
          "<text x=\"%u\" y=\"%d\" aria-hidden=\"true\">%s</text></a>\n",
          year->value, year->count, x + (CHART_STEP - CHART_BAR) / 2, CHART_HEIGHT - height,
          CHART_BAR, height, x + CHART_STEP / 2, CHART_HEIGHT + CHART_FOOT - 3, year->value + 2);
}

static void
add_bars(const NlPage *page, const GArray *years)
{
  guint most = 1;
  for (guint i = 0; i < years->len; i++)
    most = MAX(most, g_array_index(years, NlFacetValue, i).count);
  nl_html(page->out,
          "<svg viewBox=\"0 0 %u %d\" preserveAspectRatio=\"xMinYMax\" role=\"group\" "
          "aria-labelledby=\"jahre\">\n",
          years->len * CHART_STEP, CHART_HEIGHT + CHART_FOOT);
  for (guint i = 0; i < years->len; i++)
    add_bar(page, &g_array_index(years, NlFacetValue, i), i * CHART_STEP, most);
  g_string_append(page->out, "</svg>\n");
}

static void
add_year_table(const NlPage *page, const GArray *years)
{
  g_string_append(page->out,
                  "<details><summary>Als Tabelle</summary>\n<table>\n<thead><tr><th "
                  "scope=\"col\">Jahr</th><th scope=\"col\">Treffer</th></tr></thead>\n<tbody>\n");
  for (guint i = 0; i < years->len; i++) {
    const NlFacetValue *year = &g_array_index(years, NlFacetValue, i);
    const NlPageFilter filter = { "jahr", year->value };
    g_string_append(page->out, "<tr><th scope=\"row\">");
    nl_frame_link(page, nl_page_list_address(page->request, -1, &filter, 1, NL_PAGE_AS_HTML),
                  year->value);
    nl_html(page->out, "</th><td>%u</td></tr>\n", year->count);
  }
  g_string_append(page->out, "</tbody>\n</table>\n</details>\n");
}

static void
add_years(const NlPage *page, const NlFacet *facet)
{
  g_autoptr(GArray) years = g_array_copy(facet->values);
  g_array_set_clear_func(years, NULL); /* the values stay the answer's */
  g_array_sort(years, compare_years);
  g_string_append(page->out, "<figure class=\"jahre\">\n<figcaption id=\"jahre\">Treffer in den "
                             "Jahren</figcaption>\n");
  add_bars(page, years);
  add_year_table(page, years);
  g_string_append(page->out, "</figure>\n");
}

/* One year alone is no chart. */
static gboolean
is_chart(const NlFacet *facet)
{
  return g_str_equal(facet->name, "year") && facet->values->len > 1;
}

void
nl_page_narrow(const NlPage *page, const NlAnswer *answer)
{
  const NlFacet *const *facets = (const NlFacet *const *)answer->facets->pdata;
  g_string_append(page->out, "<aside class=\"facetten\" aria-labelledby=\"eingrenzen\">\n<h2 "
                             "id=\"eingrenzen\">Eingrenzen</h2>\n");
  for (guint i = 0; i < answer->facets->len; i++) {
    if (is_chart(facets[i]))
      add_years(page, facets[i]);
  }
  for (guint i = 0; i < answer->facets->len; i++) {
    if (!is_chart(facets[i]))
      add_facet(page, facets[i]);
  }
  g_string_append(page->out, "</aside>\n");
}
