/* print.h: answers as text for a terminal and as JSON. All of it goes into a string; only the main
 * program prints. */
#ifndef NL_QUERY_PRINT_H
#define NL_QUERY_PRINT_H

#include "query/search.h"

G_BEGIN_DECLS

#define NL_PRINT_WIDTH 80

/* How text is dressed: with colour or with nothing. */
typedef struct {
  gboolean color;
} NlStyle;

/* ---- text, print_text.c ---- */

typedef enum { NL_DRESS_TITLE, NL_DRESS_MARK, NL_DRESS_DIM } NlDress;

/* Appends text made harmless for a terminal (no control characters), dressed. */
void nl_print_dressed(GString *out, const NlStyle *style, NlDress dress, const char *text);

/* Appends text wrapped at NL_PRINT_WIDTH, each line after indent blanks, paragraphs (blank lines)
 * kept, ending in a line end. marks (NlMark, in characters of text) may be NULL. */
void nl_print_wrapped(GString *out, const NlStyle *style, guint indent, const char *text,
                      const GArray *marks);

/* Appends text wrapped and dressed as a title, behind label (ASCII), with whose width further lines
 * are indented. */
void nl_print_heading(GString *out, const NlStyle *style, const char *label, const char *text);

/* "2024-04-22T16:00" → "22.04.2024"; what is no date as it is. You free it. */
char *nl_print_date(const char *iso);

/* "TOP 3.1  Sanierung des Freibades", of an item in JSON. You free it. */
char *nl_print_item_title(const json_t *item);

/* What a hit is headed with: its item, its paper, its meeting, else the name of its file. You free
 * it. */
char *nl_print_hit_title(const NlAnswerHit *hit);

/* "einstimmig angenommen (12 Ja, 0 Nein)"; NULL where nothing is known. You free it. */
char *nl_print_decision(const json_t *decision);

void nl_print_answer_text(GString *out, const NlStyle *style, const NlAnswer *answer);

/* ---- JSON, print_json.c ---- */

/* As JSON of a search, version 1 (nachlese(1)); you own it. */
json_t *nl_answer_to_json(const NlAnswer *answer);

/* Appends a JSON value, indented, in UTF-8, with a line end. */
void nl_print_json(GString *out, const json_t *json);

G_END_DECLS

#endif
