/* matter.c: asks for all numbers of a family at once; stations are told by the index, announced consultations by the
 * papers' own records. */
#include "query/matter.h"

#include <string.h>

#include "corpus/facets.h"
#include "corpus/fields.h"
#include "corpus/fold.h"
#include "query/family.h"
#include "query/names.h"
#include "query/station.h"
#include "query/stored.h"

static const char *const kinds[] = { "item", "document", NULL };

typedef struct {
  const NlReader *reader;
  NlNames *names;
  char *code;         /* that is asked for */
  GPtrArray *family;  /* codes: of the base and all that extend it */
  GPtrArray *matters; /* Matter */
} Search;

/* While it is gathered. */
typedef struct {
  char *body; /* folded */
  char *printed_body;
  json_t *papers, *stations, *announced;
  GHashTable *related; /* printed number → count of items */
} Matter;

static void
matter_free(gpointer data)
{
  Matter *matter = data;
  json_decref(matter->papers);
  json_decref(matter->stations);
  json_decref(matter->announced);
  g_hash_table_unref(matter->related);
  g_free(matter->body);
  g_free(matter->printed_body);
  g_free(matter);
}

static void
search_clear(Search *search)
{
  nl_names_free(search->names);
  g_free(search->code);
  g_clear_pointer(&search->family, g_ptr_array_unref);
  g_clear_pointer(&search->matters, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Search, search_clear)

/* ---- matters ---- */

static void
count_related(GHashTable *related, const char *number, guint n)
{
  guint old = GPOINTER_TO_UINT(g_hash_table_lookup(related, number));
  g_hash_table_insert(related, g_strdup(number), GUINT_TO_POINTER(old + n));
}

static void
add_related(GHashTable *to, GHashTable *from)
{
  GHashTableIter at;
  gpointer number = NULL;
  gpointer n = NULL;
  g_hash_table_iter_init(&at, from);
  while (g_hash_table_iter_next(&at, &number, &n))
    count_related(to, number, GPOINTER_TO_UINT(n));
}

static Matter *
find_matter(Search *search, const json_t *data)
{
  const char *printed = nl_json_text(json_object_get(data, "meeting"), "body");
  g_autofree char *body = nl_fold(printed ? printed : "");
  for (guint i = 0; i < search->matters->len; i++) {
    Matter *matter = g_ptr_array_index(search->matters, i);
    if (strcmp(matter->body, body) == 0)
      return matter;
  }
  Matter *matter = g_new0(Matter, 1);
  matter->body = g_steal_pointer(&body);
  matter->printed_body = g_strdup(printed);
  matter->papers = json_array();
  matter->stations = json_array();
  matter->announced = json_array();
  matter->related = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_ptr_array_add(search->matters, matter);
  return matter;
}

/* ---- hits ---- */

/* Whether one of the printed numbers is asked for; counts the others of the family. */
static gboolean
is_own(const Search *search, const json_t *references, Matter *matter)
{
  json_t *reference = NULL;
  gboolean own = FALSE;
  size_t i = 0;
  json_array_foreach(references, i, reference)
  {
    const char *printed = json_string_value(reference);
    g_autofree char *code = nl_fold_code(printed);
    if (nl_code_extends(code, search->code))
      own = TRUE;
    if (strcmp(code, search->code) != 0
        && g_ptr_array_find_with_equal_func(search->family, code, g_str_equal, NULL))
      count_related(matter->related, printed, 1);
  }
  return own;
}

static void
add_item(Search *search, const json_t *data, const char *kind)
{
  Matter *matter = find_matter(search, data);
  const json_t *item = json_object_get(data, "item");
  if (!is_own(search, json_object_get(item, "reference"), matter))
    return;
  json_t *station = nl_station_new(search->names, data, kind);
  gboolean is_minutes = strcmp(kind, "niederschrift") == 0 || strcmp(kind, "auszug") == 0;
  if (!is_minutes)
    json_object_del(station, "decisions");
  nl_station_add(is_minutes ? matter->stations : matter->announced, station);
}

static void
add_consultations(const Search *search, Matter *matter, const json_t *record)
{
  static const char *const keys[] = { "date", "role", "public", NULL };
  json_t *consultation = NULL;
  size_t i = 0;
  json_array_foreach(json_object_get(json_object_get(record, "paper"), "consultation"), i,
                     consultation)
  {
    json_t *announced = json_object();
    nl_json_set_text(announced, "organization",
                     nl_names_committee(search->names, nl_json_text(consultation, "organization")));
    nl_json_copy(announced, consultation, keys);
    json_array_append_new(matter->announced, announced);
  }
}

static gboolean
add_paper(Search *search, const json_t *data, GError **error)
{
  static const char *const first[] = { "id", NULL };
  static const char *const rest[]
      = { "reference", "paperType", "name", "date", "originator", NULL };
  Matter *matter = find_matter(search, data);
  const char *reference = nl_json_text(json_object_get(data, "paper"), "reference");
  json_auto_t *references = reference ? json_pack("[s]", reference) : json_array();
  if (!is_own(search, references, matter))
    return TRUE;
  g_autoptr(NlStored) stored
      = nl_stored_find(search->reader->folder, nl_json_text(data, "id"), error);
  if (!stored)
    return FALSE;
  json_t *paper = json_object();
  nl_json_copy(paper, data, first);
  nl_json_copy(paper, json_object_get(stored->record_json, "paper"), rest);
  json_array_append_new(matter->papers, paper);
  add_consultations(search, matter, stored->record_json);
  return TRUE;
}

static void
take_kind(NlFacetIndex facet, const char *value, const char *group, gpointer user_data)
{
  char **kind = user_data;
  if (facet == NL_FACET_KIND && group && !*kind)
    *kind = g_strdup(value);
}

/* The word of art: for the document of a hit. You free it; NULL and error. */
static char *
kind_of(const XapResult *result, guint index, GError **error)
{
  char *kind = NULL;
  g_autofree char *packed = xap_result_value(result, index, NL_SLOT_FACETS, error);
  if (packed)
    nl_facet_unpack(packed, take_kind, &kind);
  return packed && !kind ? g_strdup("") : kind;
}

static gboolean
add_hit(Search *search, const XapResult *result, guint index, GError **error)
{
  json_auto_t *data = nl_found_data(result, index, error);
  g_autofree char *kind = data ? kind_of(result, index, error) : NULL;
  if (!kind)
    return FALSE;
  if (json_object_get(data, "item"))
    add_item(search, data, kind);
  else if (json_object_get(data, "paper"))
    return add_paper(search, data, error);
  return TRUE;
}

/* ---- order ---- */

static int
compare_dates(gconstpointer left, gconstpointer right)
{
  const json_t *a = *(json_t *const *)left;
  const json_t *b = *(json_t *const *)right;
  const char *one = nl_json_text(a, "date");
  const char *two = nl_json_text(b, "date");
  int order = !one || !two ? (two != NULL) - (one != NULL) : strcmp(one, two);
  return order ? order : g_strcmp0(nl_json_text(a, "id"), nl_json_text(b, "id"));
}

/* Oldest first, undated last. */
static void
sort_by_date(json_t *list)
{
  g_autoptr(GPtrArray) values = g_ptr_array_new_with_free_func((GDestroyNotify)json_decref);
  json_t *value = NULL;
  size_t i = 0;
  json_array_foreach(list, i, value)
  {
    g_ptr_array_add(values, json_incref(value));
  }
  g_ptr_array_sort(values, compare_dates);
  json_array_clear(list);
  for (guint n = 0; n < values->len; n++)
    json_array_append(list, g_ptr_array_index(values, n));
}

/* ---- announced ---- */

/* Whether the names are the same, or one is the beginning of the other ("Rat", "Rat der Stadt"). */
static gboolean
is_same_committee(const char *a, const char *b)
{
  g_autofree char *one = nl_fold(a ? a : "");
  g_autofree char *two = nl_fold(b ? b : "");
  g_autofree char *first = g_strconcat(one, " ", NULL);
  g_autofree char *second = g_strconcat(two, " ", NULL);
  return g_str_has_prefix(first, second) || g_str_has_prefix(second, first);
}

static gboolean
is_in(const json_t *list, const json_t *announced)
{
  const char *date = nl_json_text(announced, "date");
  gboolean found = FALSE;
  json_t *other = NULL;
  size_t i = 0;
  json_array_foreach(list, i, other)
  {
    const char *day = nl_json_text(other, "date");
    found |= (!date || !day || strcmp(date, day) == 0)
             && is_same_committee(nl_json_text(announced, "organization"),
                                  nl_json_text(other, "organization"));
  }
  return found;
}

/* Leaves out what there are minutes of, and what is announced twice. */
static void
drop_held(Matter *matter)
{
  json_t *left = json_array();
  json_t *announced = NULL;
  size_t i = 0;
  json_array_foreach(matter->announced, i, announced)
  {
    if (!is_in(matter->stations, announced) && !is_in(left, announced))
      json_array_append(left, announced);
  }
  json_decref(matter->announced);
  matter->announced = left;
}

/* ---- papers without a municipality ---- */

static gboolean
have_common_sitting(const Matter *announcing, const Matter *held)
{
  gboolean common = FALSE;
  json_t *announced = NULL;
  size_t i = 0;
  json_array_foreach(announcing->announced, i, announced)
  {
    common |= is_in(held->stations, announced);
  }
  return common;
}

static void
move_matter(Matter *to, const Matter *from)
{
  json_array_extend(to->papers, from->papers);
  json_array_extend(to->stations, from->stations);
  json_array_extend(to->announced, from->announced);
  add_related(to->related, from->related);
}

/* A paper may not tell its municipality: it is of the one that uses the number, or of that which held one of its
 * sittings. */
static void
place_bodiless(Search *search)
{
  Matter *bodiless = NULL;
  Matter *fit = NULL;
  guint n_fit = 0;
  for (guint i = 0; i < search->matters->len; i++) {
    Matter *matter = g_ptr_array_index(search->matters, i);
    bodiless = *matter->body ? bodiless : matter;
  }
  for (guint i = 0; bodiless && i < search->matters->len; i++) {
    Matter *matter = g_ptr_array_index(search->matters, i);
    if (matter == bodiless || (search->matters->len > 2 && !have_common_sitting(bodiless, matter)))
      continue;
    fit = matter;
    n_fit++;
  }
  if (n_fit == 1) {
    move_matter(fit, bodiless);
    g_ptr_array_remove(search->matters, bodiless);
  }
}

/* ---- the answer ---- */

static json_t *
related_to_json(GHashTable *related)
{
  json_t *list = json_array();
  g_autoptr(GList) numbers = g_list_sort(g_hash_table_get_keys(related), (GCompareFunc)strcmp);
  for (GList *at = numbers; at; at = at->next)
    json_array_append_new(list,
                          json_pack("{sssi}", "number", at->data, "count",
                                    (int)GPOINTER_TO_UINT(g_hash_table_lookup(related, at->data))));
  return list;
}

/* json_null where it has neither paper nor station. */
static json_t *
matter_to_json(Matter *matter)
{
  sort_by_date(matter->stations);
  sort_by_date(matter->papers);
  nl_station_set_changes(matter->stations);
  drop_held(matter);
  sort_by_date(matter->announced);
  if (json_array_size(matter->stations) + json_array_size(matter->papers)
          + json_array_size(matter->announced)
      == 0)
    return json_null();
  json_t *object = json_object();
  nl_json_set_text(object, "body", matter->printed_body);
  json_object_set(object, "papers", matter->papers);
  json_object_set(object, "stations", matter->stations);
  json_object_set(object, "announced", matter->announced);
  json_object_set_new(object, "related", related_to_json(matter->related));
  return object;
}

static json_t *
matters_to_json(Search *search, const char *number)
{
  json_t *list = json_array();
  place_bodiless(search);
  for (guint i = 0; i < search->matters->len; i++) {
    json_t *matter = matter_to_json(g_ptr_array_index(search->matters, i));
    if (json_is_object(matter))
      json_array_append_new(list, matter);
  }
  json_t *answer = json_pack("{si}", "version", 1);
  nl_json_set_text(answer, "number", number);
  json_object_set_new(answer, "matters", list);
  return answer;
}

static json_t *
answer_matter(NlReader *reader, gconstpointer request, GError **error)
{
  const NlPaging all = { 0, G_MAXUINT };
  g_auto(Search) search = { .reader = reader };
  search.code = nl_fold_code(request);
  search.matters = g_ptr_array_new_with_free_func(matter_free);
  search.names = nl_names_load(reader->folder, error);
  search.family = search.names ? nl_family_find(reader, search.code, error) : NULL;
  if (!search.family)
    return NULL;
  g_autoptr(XapResult) result
      = nl_found_ask(reader, nl_family_query(search.family), kinds, &all, error);
  if (!result)
    return NULL;
  for (guint i = 0; i < xap_result_size(result); i++) {
    if (!add_hit(&search, result, i, error))
      return NULL;
  }
  return matters_to_json(&search, request);
}

json_t *
nl_matter(NlReader *reader, const char *number, GError **error)
{
  return nl_found_answer(reader, answer_matter, number, error);
}
