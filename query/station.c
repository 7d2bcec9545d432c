/* station.c: sittings that dealt with a paper, each once, and what changed from one to the next. */
#include "query/station.h"

#include <string.h>

#include "corpus/fold.h"
#include "query/decision.h"
#include "query/found.h"
#include "query/wording.h"

static gboolean
is_same_text(const json_t *a, const json_t *b, const char *key)
{
  const char *one = nl_json_text(a, key);
  const char *two = nl_json_text(b, key);
  if (!one || !two)
    return one == two;
  g_autofree char *first = nl_fold(one);
  g_autofree char *second = nl_fold(two);
  return strcmp(first, second) == 0;
}

/* Minutes, an excerpt of them and a copy in another format tell of one and the same. */
static json_t *
find_station(const json_t *stations, const json_t *station)
{
  json_t *other = NULL;
  json_t *found = NULL;
  size_t i = 0;
  json_array_foreach(stations, i, other)
  {
    const json_t *item = json_object_get(station, "item");
    const json_t *other_item = json_object_get(other, "item");
    gboolean numbered = nl_json_text(item, "number") && nl_json_text(other_item, "number");
    if (!found && nl_json_text(station, "date") && is_same_text(station, other, "date")
        && is_same_text(station, other, "organization")
        && is_same_text(item, other_item, numbered ? "number" : "name"))
      found = other;
  }
  return found;
}

static json_t *
decided(const json_t *decisions)
{
  json_t *list = json_array();
  json_t *decision = NULL;
  size_t i = 0;
  json_array_foreach(decisions, i, decision)
  {
    if (!json_is_true(json_object_get(decision, "quoted")))
      json_array_append(list, decision);
  }
  return list;
}

json_t *
nl_station_new(const NlNames *names, const json_t *data, const char *kind)
{
  static const char *const first[] = { "id", NULL };
  static const char *const last[] = { "item", "page", NULL };
  const json_t *meeting = json_object_get(data, "meeting");
  json_t *station = json_object();
  g_autofree char *day = nl_found_day(data);
  nl_json_copy(station, data, first);
  nl_json_set_text(station, "kind", kind);
  nl_json_set_text(station, "date", day);
  nl_json_set_text(station, "organization",
                   nl_names_committee(names, nl_json_text(meeting, "organization")));
  nl_json_copy(station, data, last);
  json_object_set_new(station, "decisions", decided(json_object_get(data, "decisions")));
  return station;
}

static void
add_copy(json_t *station, const char *id)
{
  json_t *copies = json_object_get(station, "copies");
  if (!copies) {
    copies = json_array();
    json_object_set_new(station, "copies", copies);
  }
  json_array_append_new(copies, json_string(id));
}

void
nl_station_add(json_t *stations, json_t *take_station)
{
  json_t *other = find_station(stations, take_station);
  gboolean is_better = other && strcmp(nl_json_text(take_station, "kind"), "niederschrift") == 0
                       && strcmp(nl_json_text(other, "kind"), "niederschrift") != 0;
  if (!other) {
    json_array_append(stations, take_station);
  } else if (is_better) {
    json_t *copies = json_object_get(other, "copies");
    if (copies)
      json_object_set(take_station, "copies", copies);
    add_copy(take_station, nl_json_text(other, "id"));
    json_object_clear(other);
    json_object_update(other, take_station);
  } else {
    add_copy(other, nl_json_text(take_station, "id"));
  }
  json_decref(take_station);
}

/* ---- differences ---- */

/* What the wording has that the one before had not, and the other way round. */
static json_t *
change_to_json(const json_t *before, const char *old_text, const char *new_text)
{
  g_autofree char *removed = NULL;
  g_autofree char *added = NULL;
  if (!nl_wording_difference(old_text, new_text, &removed, &added))
    return NULL;
  json_t *change = json_object();
  nl_json_set_text(change, "since", nl_json_text(before, "id"));
  nl_json_set_text(change, "removed", removed);
  nl_json_set_text(change, "added", added);
  return change;
}

static gboolean
have_common_number(const json_t *a, const json_t *b)
{
  const json_t *numbers = json_object_get(json_object_get(a, "item"), "reference");
  json_t *number = NULL;
  size_t i = 0;
  gboolean common = FALSE;
  json_array_foreach(json_object_get(json_object_get(b, "item"), "reference"), i, number)
  {
    for (size_t n = 0; n < json_array_size(numbers); n++)
      common |= json_equal(number, json_array_get(numbers, n));
  }
  return common;
}

static const char *
decided_text(const json_t *station)
{
  const json_t *decisions = json_object_get(station, "decisions");
  return nl_json_text(nl_decision_choose(decisions, NULL), "text");
}

void
nl_station_set_changes(json_t *stations)
{
  json_t *station = NULL;
  size_t i = 0;
  json_array_foreach(stations, i, station)
  {
    const char *text = decided_text(station);
    const json_t *before = NULL;
    for (size_t n = i; text && n > 0 && !before; n--) {
      const json_t *other = json_array_get(stations, n - 1);
      before = decided_text(other) && have_common_number(other, station) ? other : NULL;
    }
    json_t *change = before ? change_to_json(before, decided_text(before), text) : NULL;
    if (change)
      json_object_set_new(station, "change", change);
  }
}
