/* request.c: the path table, the key table, and the addresses that lead back to them. */
#include "query/page/request.h"

#include <string.h>

#include "corpus/fields.h"
#include "query/address.h"
#include "query/html.h"

G_DEFINE_QUARK(nl_page_error, nl_page_error)

#define PAGE_NUMBER_MAX 1000
#define NAME_MAX_BYTES  400
#define FILTERS_MAX     20

/* ---- what there is ---- */

typedef enum { NEEDS_NOTHING, NEEDS_DOCUMENT, NEEDS_ITEM, NEEDS_NAME } Needs;

/* A path that needs an id has it behind itself, one that needs a name has it as key. */
static const struct {
  const char *path;
  NlPageKind page;
  Needs needs;
} paths[] = {
  { NL_ADDRESS_LIST, NL_PAGE_LIST, NEEDS_NOTHING },
  { NL_ADDRESS_DOCUMENT, NL_PAGE_MEETING, NEEDS_DOCUMENT },
  { NL_ADDRESS_ITEM, NL_PAGE_ITEM, NEEDS_ITEM },
  { "/drucksache", NL_PAGE_PAPER, NEEDS_NAME },
  { "/person", NL_PAGE_PERSON, NEEDS_NAME },
  { "/vorschlaege", NL_PAGE_COMPLETIONS, NEEDS_NOTHING },
  { "/hilfe", NL_PAGE_HELP, NEEDS_NOTHING },
  { "/impressum", NL_PAGE_IMPRINT, NEEDS_NOTHING },
  { "/datenschutz", NL_PAGE_PRIVACY, NEEDS_NOTHING },
  { "/barrierefreiheit", NL_PAGE_ACCESSIBILITY, NEEDS_NOTHING },
  { "/nachlese.css", NL_PAGE_STYLE, NEEDS_NOTHING },
  { "/nachlese.js", NL_PAGE_SCRIPT, NEEDS_NOTHING },
  { "/nachlese.svg", NL_PAGE_ICON, NEEDS_NOTHING },
};

static const char *const format_names[] = { "html", "atom", "json", "csv", NULL };
static const char *const sort_names[] = { "relevanz", "datum", NULL };

static gboolean take_question(NlPageRequest *request, const char *value);
static gboolean take_page(NlPageRequest *request, const char *value);
static gboolean take_sort(NlPageRequest *request, const char *value);
static gboolean take_format(NlPageRequest *request, const char *value);
static gboolean take_name(NlPageRequest *request, const char *value);

/* Each key with its check. A key of the field table that is a filter is none of these: it may come
 * several times. */
static const struct {
  const char *name;
  gboolean (*take)(NlPageRequest *request, const char *value);
} keys[] = {
  { "q", take_question },    { "seite", take_page }, { "sortierung", take_sort },
  { "format", take_format }, { "name", take_name },
};

static const char *const filter_fields[]
    = { "gremium", "ort", "jahr", "datum", "redner", "fraktion", "ergebnis", "art", NULL };

/* ---- checking ---- */

static gboolean
refuse(GError **error, int status, const char *message)
{
  g_set_error_literal(error, NL_PAGE_ERROR, status, message);
  return FALSE;
}

/* Text of a user: UTF-8 without control characters. */
static gboolean
is_clean(const char *text)
{
  gboolean clean = g_utf8_validate(text, -1, NULL);
  for (const char *at = text; clean && *at; at = g_utf8_next_char(at))
    clean = !g_unichar_iscntrl(g_utf8_get_char(at));
  return clean;
}

static gboolean
take_question(NlPageRequest *request, const char *value)
{
  g_autofree char *stripped = g_strstrip(g_strdup(value));
  if (*stripped)
    request->q = g_steal_pointer(&stripped);
  return TRUE;
}

static gboolean
take_page(NlPageRequest *request, const char *value)
{
  guint64 number = 0;
  gboolean good = g_ascii_string_to_unsigned(value, 10, 1, PAGE_NUMBER_MAX, &number, NULL);
  request->page_number = (guint)number;
  return good;
}

/* The place of value among names; -1 where it is not there. */
static int
place_of(const char *const *names, const char *value)
{
  int place = 0;
  while (names[place] && !g_str_equal(names[place], value))
    place++;
  return names[place] ? place : -1;
}

static gboolean
take_sort(NlPageRequest *request, const char *value)
{
  int place = place_of(sort_names, value);
  request->sort = place == 1 ? NL_SORT_DATE : NL_SORT_RELEVANCE;
  return place >= 0;
}

static gboolean
take_format(NlPageRequest *request, const char *value)
{
  int place = place_of(format_names, value);
  request->format = place > 0 ? (NlPageFormat)place : NL_PAGE_AS_HTML;
  return place >= 0;
}

static gboolean
take_name(NlPageRequest *request, const char *value)
{
  g_autofree char *stripped = g_strstrip(g_strdup(value));
  gsize length = strlen(stripped);
  gboolean good = length > 0 && length <= NAME_MAX_BYTES;
  if (good)
    request->name = g_steal_pointer(&stripped);
  return good;
}

/* Quotes would end the value within the question. */
static gboolean
take_filter(NlPageRequest *request, const char *field, const char *value)
{
  g_autofree char *stripped = g_strstrip(g_strdup(value));
  if (!*stripped)
    return TRUE; /* a field of the form that was left empty */
  if (strlen(stripped) > NAME_MAX_BYTES || strchr(stripped, '"')
      || request->filters->len == FILTERS_MAX)
    return FALSE;
  const NlPageFilter filter = { field, g_steal_pointer(&stripped) };
  g_array_append_val(request->filters, filter);
  return TRUE;
}

/* Keys that nobody here knows (visitors' links carry such) mean nothing. */
static gboolean
take_key(NlPageRequest *request, GHashTable *seen, const char *key, const char *value)
{
  int filter = place_of(filter_fields, key);
  if (filter >= 0)
    return take_filter(request, filter_fields[filter], value);
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    if (g_str_equal(keys[i].name, key))
      return g_hash_table_add(seen, (gpointer)keys[i].name) && keys[i].take(request, value);
  }
  return TRUE;
}

static gboolean
read_keys(NlPageRequest *request, const char *query, GError **error)
{
  GUriParamsIter iter;
  char *key = NULL;
  char *value = NULL;
  gboolean good = TRUE;
  g_autoptr(GError) fault = NULL;
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  g_uri_params_iter_init(&iter, query, -1, "&", G_URI_PARAMS_WWW_FORM);
  while (good && g_uri_params_iter_next(&iter, &key, &value, &fault)) {
    good = is_clean(value) && take_key(request, seen, key, value);
    g_free(key);
    g_free(value);
  }
  if (good && !fault)
    return TRUE;
  return refuse(error, 400, "Die Adresse enthält eine Angabe, die nicht zu lesen ist.");
}

/* "0123456789ab" or, of an item, "0123456789ab/3" */
static gboolean
is_id(const char *text, gboolean of_item)
{
  gsize length = strspn(text, "0123456789abcdef");
  const char *ordinal = text + length + 1;
  if (length != 12 || text[length] != (of_item ? '/' : '\0'))
    return FALSE;
  return !of_item || g_ascii_string_to_unsigned(ordinal, 10, 1, 99999, NULL, NULL);
}

static gboolean
read_path(NlPageRequest *request, const char *path, Needs *needs, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS(paths); i++) {
    gsize length = strlen(paths[i].path);
    gboolean has_id = paths[i].needs == NEEDS_DOCUMENT || paths[i].needs == NEEDS_ITEM;
    gboolean fits = has_id ? g_str_has_prefix(path, paths[i].path)
                                 && is_id(path + length, paths[i].needs == NEEDS_ITEM)
                           : g_str_equal(path, paths[i].path);
    if (!fits)
      continue;
    request->page = paths[i].page;
    request->id = has_id ? g_strdup(path + length) : NULL;
    *needs = paths[i].needs;
    return TRUE;
  }
  return refuse(error, 404, "Diese Seite gibt es hier nicht.");
}

/* Only a list is had in other formats, and without a question there is no list. */
static gboolean
check_whole(NlPageRequest *request, Needs needs, GError **error)
{
  if (needs == NEEDS_NAME && !request->name)
    return refuse(error, 400, "In der Adresse fehlt der Name oder die Nummer.");
  gboolean is_list = request->page == NL_PAGE_LIST && nl_page_request_asks(request);
  if (request->format != NL_PAGE_AS_HTML && !is_list)
    return refuse(error, 400, "Dieses Format gibt es nur für eine Suche.");
  return TRUE;
}

/* ---- the environment ---- */

/* Whether a coding is among those of Accept-Encoding, and not by "q=0" among those unwanted. */
static gboolean
accepts(const char *header, const char *coding)
{
  g_auto(GStrv) codings = g_strsplit(header ? header : "", ",", -1);
  gboolean found = FALSE;
  for (char **each = codings; *each && !found; each++) {
    const char *weight = strstr(*each, "q=");
    gboolean wanted = !weight || g_ascii_strtod(weight + 2, NULL) > 0;
    (*each)[strcspn(*each, ";")] = '\0';
    found = wanted && g_str_equal(g_strstrip(*each), coding);
  }
  return found;
}

static gboolean
read_method(NlPageRequest *request, const char *method, GError **error)
{
  request->is_head = g_strcmp0(method, "HEAD") == 0;
  if (request->is_head || g_strcmp0(method, "GET") == 0)
    return TRUE;
  return refuse(error, 405, "Diese Seite kann man nur abrufen.");
}

/* Servers hand over what they matched; it goes into every address and is looked at like the rest. */
static gboolean
read_script(NlPageRequest *request, const char *script, GError **error)
{
  static const char allowed[]
      = "/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._~-";
  if (script && script[strspn(script, allowed)] != '\0')
    return refuse(error, 404, "Diese Seite gibt es hier nicht.");
  g_free(request->script);
  request->script = g_strdup(script ? script : "");
  return TRUE;
}

NlPageRequest *
nl_page_request_new(void)
{
  NlPageRequest *request = g_new0(NlPageRequest, 1);
  request->page_number = 1;
  request->filters = g_array_new(FALSE, FALSE, sizeof(NlPageFilter));
  request->script = g_strdup("");
  return request;
}

gboolean
nl_page_request_read(NlPageRequest *request, char **environment, GError **error)
{
  const char *query = g_environ_getenv(environment, "QUERY_STRING");
  const char *path = g_environ_getenv(environment, "PATH_INFO");
  const char *encodings = g_environ_getenv(environment, "HTTP_ACCEPT_ENCODING");
  Needs needs = NEEDS_NOTHING;
  query = query ? query : "";
  path = path && *path ? path : "/";
  request->raw = g_strdup_printf("%s?%s", path, query);
  request->takes_gzip = accepts(encodings, "gzip");
  request->if_none_match = g_strdup(g_environ_getenv(environment, "HTTP_IF_NONE_MATCH"));
  if (!read_method(request, g_environ_getenv(environment, "REQUEST_METHOD"), error)
      || !read_script(request, g_environ_getenv(environment, "SCRIPT_NAME"), error))
    return FALSE;
  if (strlen(request->raw) > NL_PAGE_QUERY_MAX)
    return refuse(error, 414, "Die Frage ist zu lang.");
  return read_path(request, path, &needs, error) && read_keys(request, query, error)
         && check_whole(request, needs, error);
}

void
nl_page_request_free(NlPageRequest *request)
{
  if (!request)
    return;
  for (guint i = 0; i < request->filters->len; i++)
    g_free(g_array_index(request->filters, NlPageFilter, i).value);
  g_array_unref(request->filters);
  g_free(request->script);
  g_free(request->id);
  g_free(request->q);
  g_free(request->name);
  g_free(request->if_none_match);
  g_free(request->raw);
  g_free(request);
}

/* ---- the question ---- */

gboolean
nl_page_request_asks(const NlPageRequest *request)
{
  return request->q != NULL || request->filters->len > 0;
}

char *
nl_page_request_query(const NlPageRequest *request)
{
  GString *query = g_string_new(NULL);
  if (request->q && request->filters->len > 0)
    g_string_append_printf(query, "(%s)", request->q);
  else if (request->q)
    g_string_append(query, request->q);
  for (guint i = 0; i < request->filters->len; i++) {
    const NlPageFilter *filter = &g_array_index(request->filters, NlPageFilter, i);
    g_string_append_printf(query, "%s%s:\"%s\"", query->len > 0 ? " " : "", filter->field,
                           filter->value);
  }
  return g_string_free(query, FALSE);
}

/* ---- addresses ---- */

static GString *
address_of(const NlPageRequest *request, NlPageKind page)
{
  gsize i = 0;
  while (paths[i].page != page)
    i++;
  GString *address = g_string_new(request->script);
  return g_string_append(address, paths[i].path);
}

char *
nl_page_list_address(const NlPageRequest *request, int without, const NlPageFilter *with,
                     guint page_number, NlPageFormat format)
{
  GString *address = address_of(request, NL_PAGE_LIST);
  if (request->q)
    nl_address_key(address, "q", request->q);
  for (guint i = 0; i < request->filters->len; i++) {
    const NlPageFilter *filter = &g_array_index(request->filters, NlPageFilter, i);
    if ((int)i != without)
      nl_address_key(address, filter->field, filter->value);
  }
  if (with)
    nl_address_key(address, with->field, with->value);
  if (request->sort == NL_SORT_DATE)
    nl_address_key(address, "sortierung", sort_names[1]);
  if (page_number > 1) {
    g_autofree char *number = g_strdup_printf("%u", page_number);
    nl_address_key(address, "seite", number);
  }
  if (format != NL_PAGE_AS_HTML)
    nl_address_key(address, "format", format_names[format]);
  return g_string_free(address, FALSE);
}

char *
nl_page_query_address(const NlPageRequest *request, const char *q)
{
  return nl_address_query(request->script, q);
}

char *
nl_page_id_address(const NlPageRequest *request, const char *id)
{
  return nl_address_id(request->script, id);
}

static char *
named_address(const NlPageRequest *request, NlPageKind page, const char *name)
{
  GString *address = address_of(request, page);
  nl_address_key(address, "name", name);
  return g_string_free(address, FALSE);
}

char *
nl_page_paper_address(const NlPageRequest *request, const char *number)
{
  return named_address(request, NL_PAGE_PAPER, number);
}

char *
nl_page_person_address(const NlPageRequest *request, const char *name)
{
  return named_address(request, NL_PAGE_PERSON, name);
}

char *
nl_page_plain_address(const NlPageRequest *request, NlPageKind page)
{
  return g_string_free(address_of(request, page), FALSE);
}
