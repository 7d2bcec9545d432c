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

/* Appends the line below a list: "345 Werte, gezeigt 1 bis 10.", "1 Wert.". */
void nl_print_shown(GString *out, const char *one, const char *many, guint64 total, guint64 offset,
                    guint64 shown);

/* "12.345" and "893,8 kB". You free it. */
char *nl_print_number(guint64 number);
char *nl_print_size(guint64 bytes);

/* Appends text in a column of width characters, made harmless and cut with "…" where it is longer; a negative width
 * sets it flush right. */
void nl_print_cell(GString *out, int width, const char *text);

/* "einstimmig angenommen (12 Ja, 0 Nein)"; NULL where nothing is known. You free it. */
char *nl_print_decision(const json_t *decision);

/* Appends a hit under its number, with an address, or where that is NULL with its id and the path of its source. */
void nl_print_hit(GString *out, const NlStyle *style, const NlAnswerHit *hit, guint number,
                  const char *address);

void nl_print_answer_text(GString *out, const NlStyle *style, const NlAnswer *answer);

/* ---- answers of the other commands, given as JSON: print_show.c, print_lists.c, print_matter.c ---- */

void nl_print_show(GString *out, const NlStyle *style, const json_t *answer);
void nl_print_items(GString *out, const NlStyle *style, const json_t *answer);
void nl_print_people(GString *out, const NlStyle *style, const json_t *answer);
void nl_print_decisions(GString *out, const NlStyle *style, const json_t *answer);
void nl_print_matter(GString *out, const NlStyle *style, const json_t *answer);
void nl_print_facets(GString *out, const NlStyle *style, const json_t *answer);
void nl_print_stats(GString *out, const NlStyle *style, const json_t *answer);

/* ---- CSV, print_csv.c ---- */

/* A column: its heading, and the way to its value in a row ("item.number"); "decision.words" is the result in words. A
 * list is joined by "; ". */
typedef struct {
  const char *heading, *path;
} NlCsvColumn;

/* Appends rows (a JSON list) by RFC 4180, a row of headings first. Text that a spreadsheet would take for a formula
 * gets a leading apostrophe. columns end with a row without heading. */
void nl_print_csv(GString *out, const NlCsvColumn *columns, const json_t *rows);

/* The columns of a search's hits. */
extern const NlCsvColumn nl_csv_search[];

/* ---- JSON, print_json.c ---- */

/* As JSON of a search, version 1 (nachlese(1)); you own it. */
json_t *nl_answer_to_json(const NlAnswer *answer);

/* Appends a JSON value, indented, in UTF-8, with a line end. */
void nl_print_json(GString *out, const json_t *json);

G_END_DECLS

#endif
