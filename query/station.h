/* station.h: the stations of a paper, as JSON (answer.schema.json, paperWay): a sitting at which it was an item. */
#ifndef NL_QUERY_STATION_H
#define NL_QUERY_STATION_H

#include <jansson.h>

#include "query/names.h"

G_BEGIN_DECLS

/* The station of an item's hit; kind is the word of art: for its document. A new reference. */
json_t *nl_station_new(const NlNames *names, const json_t *data, const char *kind);

/* Adds a station; where there are several of one kind, the minutes stand, and the rest are copies. */
void nl_station_add(json_t *stations, json_t *take_station);

/* Tells of each station whether its decision reads otherwise than the last one before under the same number. They stand
 * in order of date. */
void nl_station_set_changes(json_t *stations);

G_END_DECLS

#endif
