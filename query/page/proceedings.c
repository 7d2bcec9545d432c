/* proceedings.c: the text of an item, parted into who spoke. */
#include <string.h>

#include "query/html.h"
#include "query/page/page.h"

/* Where a speech stands in the text of its item. */
typedef struct {
  const char *begin, *end; /* end NULL where only its beginning was found */
  const json_t *speech;
  guint ordinal;
} Turn;

/* So much of a speech's beginning is looked for: later words of it may stand elsewhere in the item. */
#define TURN_PROBE 60

static const char *
find_turn(const char *text, const char *speech)
{
  g_autofree char *probe = g_utf8_substring(speech, 0, MIN(TURN_PROBE, g_utf8_strlen(speech, -1)));
  probe[strcspn(probe, "\n")] = '\0';
  return *probe ? strstr(text, probe) : NULL;
}

/* The label before a turn ("Herr Muster:") belongs to it. */
static const char *
with_label(const char *from, const char *at)
{
  enum { LABEL_MAX = 80 };
  const char *begin = at;
  while (begin > from && begin[-1] != '\n')
    begin--;
  const char *last = at;
  while (last > begin && g_ascii_isspace(last[-1]))
    last--;
  return last > begin && last[-1] == ':' && at - begin < LABEL_MAX ? begin : at;
}

static GArray *
find_turns(const json_t *item, const char *text)
{
  GArray *turns = g_array_new(FALSE, FALSE, sizeof(Turn));
  const json_t *speech = NULL;
  const char *from = text;
  size_t i = 0;
  json_array_foreach(json_object_get(item, "speeches"), i, speech)
  {
    const char *at = find_turn(from, nl_page_string(speech, "text"));
    if (!at)
      continue;
    const char *spoken = nl_page_string(speech, "text");
    const char *end = g_str_has_prefix(at, spoken) ? at + strlen(spoken) : NULL;
    const Turn turn = { with_label(from, at), end, speech, (guint)i + 1 };
    g_array_append_val(turns, turn);
    from = end ? end : at + 1;
  }
  return turns;
}

static void
add_between(const NlPage *page, const char *from, const char *end)
{
  g_autofree char *part = g_strndup(from, (gsize)(end - from));
  nl_parts_paragraphs(page, part);
}

/* Guests and citizens, who may speak too, have no page. */
static gboolean
is_participant(const json_t *record, const char *speaker)
{
  const json_t *person = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(record, "participants"), i, person)
  {
    if (g_strcmp0(nl_page_string(person, "name"), speaker) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
add_turn(const NlPage *page, const json_t *record, const Turn *turn, const char *end)
{
  const char *group = nl_page_string(turn->speech, "organization");
  nl_html(
      page->out,
      "<section class=\"rede\" id=\"rede-%u\" aria-label=\"Wortbeitrag %u\">\n<p class=\"wer\">",
      turn->ordinal, turn->ordinal);
  if (is_participant(record, nl_page_string(turn->speech, "speaker")))
    nl_parts_person(page, nl_page_string(turn->speech, "speaker"));
  else
    nl_html_text(page->out, nl_page_string(turn->speech, "speaker"));
  if (group)
    nl_html(page->out, " <span>%s</span>", group);
  g_string_append(page->out, "</p>\n");
  add_between(page, turn->begin, end);
  g_string_append(page->out, "</section>\n");
}

void
nl_page_proceedings(const NlPage *page, const json_t *record, const json_t *item)
{
  const char *text = nl_page_string(item, "text");
  if (!text)
    return;
  g_autoptr(GArray) turns = find_turns(item, text);
  const char *end = text + strlen(text);
  const char *at = text;
  g_string_append(page->out, "<section class=\"wortlaut\">\n<h2>Aus der Niederschrift</h2>\n");
  for (guint i = 0; i < turns->len; i++) {
    const Turn *turn = &g_array_index(turns, Turn, i);
    const char *next = i + 1 < turns->len ? turn[1].begin : end;
    add_between(page, at, turn->begin);
    at = turn->end ? turn->end : next;
    add_turn(page, record, turn, at);
  }
  add_between(page, at, end);
  g_string_append(page->out, "</section>\n");
}
