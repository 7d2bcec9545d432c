/* parts.c: pieces of a record that the pages of documents and of items share. */
#include "query/html.h"
#include "query/page/page.h"

void
nl_parts_paragraphs(const NlPage *page, const char *text)
{
  g_auto(GStrv) paragraphs = g_strsplit(text, "\n\n", -1);
  for (char **paragraph = paragraphs; *paragraph; paragraph++) {
    if (!*g_strstrip(*paragraph))
      continue;
    g_string_append(page->out, "<p>");
    nl_html_text(page->out, *paragraph);
    g_string_append(page->out, "</p>\n");
  }
}

void
nl_parts_references(const NlPage *page, const json_t *references)
{
  const json_t *reference = NULL;
  size_t i = 0;
  if (json_array_size(references) == 0)
    return;
  g_string_append(page->out, "<p class=\"drucksache\">Drucksache ");
  json_array_foreach(references, i, reference)
  {
    const char *number = json_string_value(reference);
    g_string_append(page->out, i > 0 ? ", " : "");
    nl_frame_link(page, nl_page_paper_address(page->request, number), number);
  }
  g_string_append(page->out, "</p>\n");
}

/* An office holder has a page; the name alone says so in lists. */
void
nl_parts_person(const NlPage *page, const char *name)
{
  if (page->config->persons)
    nl_frame_link(page, nl_page_person_address(page->request, name), name);
  else
    nl_html_text(page->out, name);
}

static void
add_participant(const NlPage *page, const json_t *person)
{
  static const char *const keys[][2] = { { "role", ", " },
                                         { "organization", ", " },
                                         { "from", ", ab " },
                                         { "until", ", bis " },
                                         { "substitutes", ", für " } };
  g_string_append(page->out, "<li>");
  nl_parts_person(page, nl_page_string(person, "name"));
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    const char *text = nl_page_string(person, keys[i][0]);
    if (text)
      nl_html(page->out, "%s%s", keys[i][1], text);
  }
  g_string_append(page->out, "</li>\n");
}

static guint
count_status(const json_t *participants, const char *status)
{
  const json_t *person = NULL;
  size_t i = 0;
  guint n = 0;
  json_array_foreach(participants, i, person)
  {
    n += g_strcmp0(nl_page_string(person, "status"), status) == 0;
  }
  return n;
}

static void
add_participants(const NlPage *page, const json_t *participants, const char *status,
                 const char *title)
{
  const json_t *person = NULL;
  size_t i = 0;
  guint n = count_status(participants, status);
  if (n == 0)
    return;
  nl_html(page->out, "<details>\n<summary>%s: %u</summary>\n<ul class=\"leute\">\n", title, n);
  json_array_foreach(participants, i, person)
  {
    if (g_strcmp0(nl_page_string(person, "status"), status) == 0)
      add_participant(page, person);
  }
  g_string_append(page->out, "</ul>\n</details>\n");
}

void
nl_parts_attendance(const NlPage *page, const json_t *record)
{
  const json_t *participants = json_object_get(record, "participants");
  if (json_array_size(participants) == 0)
    return;
  g_string_append(page->out, "<section class=\"anwesenheit\">\n<h2>Anwesenheit</h2>\n");
  add_participants(page, participants, "present", "Anwesend");
  add_participants(page, participants, "absent", "Nicht anwesend");
  g_string_append(page->out, "</section>\n");
}
