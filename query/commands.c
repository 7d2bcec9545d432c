/* commands.c: from the arguments of a command to the request of its library function. */
#include "query/commands.h"

#include <string.h>

#include "query/decisions.h"
#include "query/facets.h"
#include "query/matter.h"
#include "query/people.h"
#include "query/show.h"
#include "query/stats.h"

/* ---- arguments ---- */

static char *
join_from(const NlCommandRequest *request, guint first)
{
  guint n = request->words ? g_strv_length(request->words) : 0;
  return first < n ? g_strjoinv(" ", request->words + first) : g_strdup("");
}

static NlPaging
paging_of(const NlCommandRequest *request)
{
  return (NlPaging){ request->offset, request->limit };
}

/* ---- answers ---- */

static NlAnswer *
ask(const NlCommandRequest *request, GError **error)
{
  g_autofree char *query = join_from(request, 0);
  g_autoptr(NlReader) reader = nl_reader_open(request->archive, error);
  NlSearchRequest search = NL_SEARCH_REQUEST_INIT;
  search.query = query;
  search.sort = request->sort;
  search.group = request->group;
  search.limit = request->limit;
  search.offset = request->offset;
  search.explain = request->explain;
  return reader ? nl_search(reader, &search, error) : NULL;
}

static json_t *
answer_search(const NlCommandRequest *request, GError **error)
{
  g_autoptr(NlAnswer) answer = ask(request, error);
  return answer ? nl_answer_to_json(answer) : NULL;
}

static json_t *
answer_show(const NlCommandRequest *request, GError **error)
{
  return nl_show(request->archive, request->words[0], error);
}

static json_t *
answer_items(const NlCommandRequest *request, GError **error)
{
  return nl_show_items(request->archive, request->words[0], error);
}

static json_t *
answer_people(const NlCommandRequest *request, GError **error)
{
  g_autofree char *name = join_from(request, 0);
  g_autoptr(NlReader) reader = nl_reader_open(request->archive, error);
  const NlPeopleRequest people = { *name ? name : NULL, paging_of(request) };
  return reader ? nl_people(reader, &people, error) : NULL;
}

static json_t *
answer_decisions(const NlCommandRequest *request, GError **error)
{
  g_autofree char *query = join_from(request, 0);
  g_autoptr(NlReader) reader = nl_reader_open(request->archive, error);
  const NlDecisionsRequest decisions = { *query ? query : NULL, paging_of(request) };
  return reader ? nl_decisions(reader, &decisions, error) : NULL;
}

static json_t *
answer_paper(const NlCommandRequest *request, GError **error)
{
  g_autofree char *number = join_from(request, 0);
  g_autoptr(NlReader) reader = nl_reader_open(request->archive, error);
  return reader ? nl_matter(reader, number, error) : NULL;
}

static json_t *
answer_facets(const NlCommandRequest *request, GError **error)
{
  g_autofree char *query = join_from(request, 1);
  g_autoptr(NlReader) reader = nl_reader_open(request->archive, error);
  const NlFacetsRequest facets = { request->words[0], *query ? query : NULL, paging_of(request) };
  return reader ? nl_facets(reader, &facets, error) : NULL;
}

static json_t *
answer_stats(const NlCommandRequest *request, GError **error)
{
  return nl_stats(request->archive, error);
}

/* ---- columns ---- */

static const NlCsvColumn item_columns[] = {
  { "ID", "id" },
  { "TOP", "number" },
  { "Titel", "name" },
  { "Drucksache", "reference" },
  { "Ergebnis", "decision.words" },
  { "Ja", "decision.vote.yes" },
  { "Nein", "decision.vote.no" },
  { "Enthaltung", "decision.vote.abstentions" },
  { "Seite", "page" },
  { NULL, NULL },
};

static const NlCsvColumn people_columns[] = {
  { "Name", "name" },    { "Ort", "bodies" },         { "Partei oder Fraktion", "parties" },
  { "Amt", "offices" },  { "Gremium", "committees" }, { "Sitzungen", "sittings" },
  { "zuerst", "first" }, { "zuletzt", "last" },       { NULL, NULL },
};

static const NlCsvColumn decision_columns[] = {
  { "ID", "id" },
  { "Datum", "date" },
  { "Gremium", "organization" },
  { "Ort", "body" },
  { "TOP", "item.number" },
  { "Titel", "item.name" },
  { "Drucksache", "item.reference" },
  { "Beschluss", "decision.text" },
  { "Ergebnis", "decision.words" },
  { "Ja", "decision.vote.yes" },
  { "Nein", "decision.vote.no" },
  { "Enthaltung", "decision.vote.abstentions" },
  { "dafür", "decision.vote.for" },
  { "dagegen", "decision.vote.against" },
  { "enthalten", "decision.vote.abstaining" },
  { "Seite", "decision.page" },
  { NULL, NULL },
};

static const NlCsvColumn facet_columns[] = {
  { "Wert", "value" },
  { "Anzahl", "count" },
  { NULL, NULL },
};

/* ---- the table ---- */

enum {
  LIST = NL_NEEDS_ARCHIVE | NL_NEEDS_OUTPUT | NL_NEEDS_CSV | NL_NEEDS_PAGING,
  ONE = NL_NEEDS_ARCHIVE | NL_NEEDS_OUTPUT | NL_NEEDS_WORDS | NL_NEEDS_ONE,
};

const NlCommand nl_commands[] = {
  { "search", "QUERY...", "find items, speeches and documents",
    LIST | NL_NEEDS_SEARCH | NL_NEEDS_WORDS | NL_NEEDS_QUERY, 10, NL_SEARCH_MAX_LIMIT,
    answer_search, NULL, "hits", nl_csv_search },
  { "show", "ID[/ITEM[/SPEECH]]", "show a document, an item or a speech", ONE, 0, 0, answer_show,
    nl_print_show, NULL, NULL },
  { "items", "ID", "list the agenda items of a document", ONE | NL_NEEDS_CSV, 0, 0, answer_items,
    nl_print_items, "items", item_columns },
  { "people", "[NAME]", "list the office holders, or tell of one", LIST, 50, NL_LIST_MAX,
    answer_people, nl_print_people, "people", people_columns },
  { "decisions", "[QUERY...]", "list decisions with their votes", LIST | NL_NEEDS_QUERY, 20,
    NL_LIST_MAX, answer_decisions, nl_print_decisions, "decisions", decision_columns },
  { "paper", "NUMBER", "tell a paper's way through the committees",
    NL_NEEDS_ARCHIVE | NL_NEEDS_OUTPUT | NL_NEEDS_WORDS, 0, 0, answer_paper, nl_print_matter, NULL,
    NULL },
  { "facets", "FIELD [QUERY...]", "count the values of a field",
    LIST | NL_NEEDS_WORDS | NL_NEEDS_QUERY, 50, NL_LIST_MAX, answer_facets, nl_print_facets,
    "values", facet_columns },
  { "stats", "", "say what the archive holds", NL_NEEDS_ARCHIVE | NL_NEEDS_OUTPUT, 0, 0,
    answer_stats, nl_print_stats, NULL, NULL },
  { "check", "", "check that store, ledger and index agree", NL_NEEDS_ARCHIVE | NL_NEEDS_OUTPUT, 0,
    0, NULL, NULL, NULL, NULL },
  { "feeds", "", "write a feed of each saved search", NL_NEEDS_ARCHIVE | NL_NEEDS_FEEDS, 0, 0, NULL,
    NULL, NULL, NULL },
  { "help", "[COMMAND]", "list the commands, tell of one, or of the query (abfrage)",
    NL_NEEDS_OUTPUT, 0, 0, NULL, NULL, NULL, NULL },
  { NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL },
};

const NlCommand *
nl_command_find(const char *name)
{
  const NlCommand *command = nl_commands;
  while (command->name && strcmp(command->name, name) != 0)
    command++;
  return command->name ? command : NULL;
}

char *
nl_command_query(const NlCommand *command, const NlCommandRequest *request)
{
  gboolean has_field = command->answer == answer_facets;
  return command->needs & NL_NEEDS_QUERY ? join_from(request, has_field ? 1 : 0) : g_strdup("");
}

/* Text is printed from the answer as it came: it has what JSON leaves out. */
static gboolean
search_as_text(const NlCommandRequest *request, const NlStyle *style, GString *out, GError **error)
{
  g_autoptr(NlAnswer) answer = ask(request, error);
  if (answer)
    nl_print_answer_text(out, style, answer);
  return answer != NULL;
}

gboolean
nl_command_run(const NlCommand *command, const NlCommandRequest *request, NlFormat format,
               const NlStyle *style, GString *out, GError **error)
{
  if (format == NL_FORMAT_TEXT && !command->print)
    return search_as_text(request, style, out, error);
  json_auto_t *answer = command->answer(request, error);
  if (!answer)
    return FALSE;
  switch (format) {
  case NL_FORMAT_TEXT:
    command->print(out, style, answer);
    break;
  case NL_FORMAT_JSON:
    nl_print_json(out, answer);
    break;
  case NL_FORMAT_CSV:
    nl_print_csv(out, command->columns, json_object_get(answer, command->rows));
    break;
  }
  return TRUE;
}
