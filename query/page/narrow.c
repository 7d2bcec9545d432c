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
  nl_html(page->out,
          " <span class=\"anzahl\">%u<span class=\"unsichtbar\"> Treffer</span></span></li>\n",
          value->count);
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
  nl_html(page->out, "<h3>%s</h3>\n", facet->label);
  add_facet_values(page, facet, 0, MIN(n, FACET_SHOWN));
  if (n <= FACET_SHOWN)
    return;
  nl_html(page->out, "<details><summary>%u weitere</summary>\n", n - FACET_SHOWN);
  add_facet_values(page, facet, FACET_SHOWN, n);
  g_string_append(page->out, "</details>\n");
}

/* ---- hits per year ---- */

static int
compare_years(gconstpointer left, gconstpointer right)
{
  return strcmp(((const NlFacetValue *)left)->value, ((const NlFacetValue *)right)->value);
}

static const NlFacet *
find_facet(const NlAnswer *answer, const char *name)
{
  for (guint i = 0; i < answer->facets->len; i++) {
    const NlFacet *facet = g_ptr_array_index(answer->facets, i);
    if (g_str_equal(facet->name, name))
      return facet;
  }
  return NULL;
}

static void
add_bars(const NlPage *page, const GArray *years)
{
  enum { STEP = 24, BAR = 18, HEIGHT = 60, FOOT = 14 };
  guint most = 1;
  for (guint i = 0; i < years->len; i++)
    most = MAX(most, g_array_index(years, NlFacetValue, i).count);
  nl_html(page->out,
          "<svg viewBox=\"0 0 %u %d\" preserveAspectRatio=\"xMinYMax\" role=\"img\" "
          "aria-labelledby=\"jahre\">\n",
          years->len * STEP, HEIGHT + FOOT);
  for (guint i = 0; i < years->len; i++) {
    const NlFacetValue *year = &g_array_index(years, NlFacetValue, i);
    guint height = MAX(1, year->count * HEIGHT / most);
    nl_html(page->out,
            "<rect x=\"%u\" y=\"%u\" width=\"%d\" height=\"%u\"><title>%s: %u</title></rect>"
            "<text x=\"%u\" y=\"%d\">%s</text>\n",
            i * STEP + (STEP - BAR) / 2, HEIGHT - height, BAR, height, year->value, year->count,
            i * STEP + STEP / 2, HEIGHT + FOOT - 3, year->value + 2);
  }
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
add_years(const NlPage *page, const NlAnswer *answer)
{
  const NlFacet *facet = find_facet(answer, "year");
  if (!facet || facet->values->len < 2)
    return;
  g_autoptr(GArray) years = g_array_copy(facet->values);
  g_array_set_clear_func(years, NULL); /* the values stay the answer's */
  g_array_sort(years, compare_years);
  g_string_append(page->out, "<figure class=\"jahre\">\n<figcaption id=\"jahre\">Treffer in den "
                             "Jahren</figcaption>\n");
  add_bars(page, years);
  add_year_table(page, years);
  g_string_append(page->out, "</figure>\n");
}

void
nl_page_narrow(const NlPage *page, const NlAnswer *answer)
{
  g_string_append(page->out, "<aside class=\"facetten\" aria-labelledby=\"eingrenzen\">\n<h2 "
                             "id=\"eingrenzen\">Eingrenzen</h2>\n");
  add_years(page, answer);
  for (guint i = 0; i < answer->facets->len; i++)
    add_facet(page, g_ptr_array_index(answer->facets, i));
  g_string_append(page->out, "</aside>\n");
}
