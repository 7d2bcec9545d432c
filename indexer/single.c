/* single.c: the one item of a document that prints it without its heading, as an excerpt does. See outline.h. */
#include "indexer/outline.h"

#include <string.h>

/* So long, in bytes, is what somebody says who goes on below. */
#define SHORTEST_TOLD 50

/* A sentence of the proceedings: no fact of the head, unless somebody tells it, no label and no result. */
static gboolean
is_told(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gboolean turn = nl_reader_match(reader, NL_RULE_TURN, block, NULL) != NULL;
  gboolean goes_on = turn && strlen(text) >= SHORTEST_TOLD && g_str_has_suffix(text, ":");
  gboolean reports = g_str_has_suffix(text, ".")
                     && nl_reader_match(reader, NL_RULE_RESOLUTION, block, NULL) != NULL;

  return (goes_on || reports || nl_is_paragraph(reader, block)) && !nl_is_label(reader, block)
         && nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) == NULL
         && (turn || nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL)
         && nl_reader_match(reader, NL_RULE_KIND_EXCERPT, block, NULL) == NULL;
}

/* Whether a block without a sentence is the item's all the same: its result may stand before its text. */
static gboolean
is_result(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_LABEL_VOTE, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) != NULL;
}

/* A heading of which only the number is printed. */
static const NlHeading *
find_bare_number(const GPtrArray *headings)
{
  const NlHeading *found = NULL;
  for (guint i = 0; found == NULL && i < headings->len; i++) {
    const NlHeading *heading = g_ptr_array_index(headings, i);
    found = heading->strong && heading->name == NULL ? heading : NULL;
  }
  return found;
}

/* The first line that may be a name behind a result, and is none itself. */
static guint
line_behind_result(const NlReader *reader, guint start)
{
  guint line = start;

  while (line < reader->ending && !is_result(reader, line))
    line++;
  while (line < reader->ending
         && (is_result(reader, line)
             || !g_unichar_isupper(g_utf8_get_char(nl_reader_text(reader, line)))))
    line++;
  return line;
}

/* What stands below a label of what was decided or moved, and is no label itself. */
static gboolean
is_wording(const NlReader *reader, guint block)
{
  const char *label = block > 0 ? nl_reader_text(reader, block - 1) : "";

  return g_str_has_suffix(label, ":") && !nl_is_label(reader, block)
         && nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) == NULL
         && (nl_reader_match(reader, NL_RULE_LABEL_DECISION, block - 1, NULL) != NULL
             || nl_reader_match(reader, NL_RULE_LABEL_PROPOSAL, block - 1, NULL) != NULL);
}

/* The block whose first sentence names the item, from there on: one of the proceedings, else, where nothing but results
 * is printed, a line behind one. reader->ending where there is none. */
static guint
find_told(const NlReader *reader, guint start)
{
  guint told = start;

  while (told < reader->ending && !is_told(reader, told) && !is_wording(reader, told))
    told++;
  return told < reader->ending ? told : line_behind_result(reader, start);
}

/* The line of an excerpt's head that says the item's name stands above it; 0 for none. */
static guint
line_below_name(const NlReader *reader)
{
  guint below = 0;

  for (guint i = 1; below == 0 && i < MIN(NL_TITLE_BLOCKS, reader->ending); i++) {
    g_autoptr(NlMatch) match = NULL;
    gsize start = 0, end = 0;
    if (nl_reader_match(reader, NL_RULE_KIND_EXCERPT, i, &match) != NULL
        && nl_match_span(match, "above", &start, &end))
      below = i;
  }
  return below;
}

static void
read_named_above(NlReader *reader, guint line)
{
  NlHeading heading = { .rule = nl_reader_match(reader, NL_RULE_KIND_EXCERPT, line, NULL),
                        .block = line,
                        .body = line + 1,
                        .name = (char *)nl_reader_text(reader, 0) };
  nl_outline_add_item(reader, &heading, -1);
  nl_outline_open_section(reader, &heading);
}

static void
read_told_single(NlReader *reader, const GPtrArray *headings)
{
  const NlHeading *number = find_bare_number(headings);
  guint start = number != NULL ? number->body : 0, told = find_told(reader, start);

  if (told < reader->ending && (number != NULL || reader->record->kind == NL_KIND_EXCERPT)) {
    g_autoptr(GPtrArray) sentences = nl_sentences(reader->profile, nl_reader_text(reader, told));
    NlHeading heading = { .rule = "first sentence" };
    while (start < told && !is_result(reader, start))
      start++;
    heading.block = heading.body = start;
    heading.number = number != NULL ? number->number : NULL;
    heading.name = g_ptr_array_index(sentences, 0);
    nl_outline_add_item(reader, &heading, -1);
    nl_outline_open_section(reader, &heading);
  }
}

void
nl_read_single(NlReader *reader, const GPtrArray *headings)
{
  guint line = reader->record->kind == NL_KIND_EXCERPT ? line_below_name(reader) : 0;

  if (line > 0)
    read_named_above(reader, line);
  else
    read_told_single(reader, headings);
}
