/* marker.h: inside indexer/ only: what a line begins with: bullet, number, letter, the word for an agenda item. */
#ifndef NL_INDEXER_MARKER_H
#define NL_INDEXER_MARKER_H

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  NL_MARKER_NONE,
  NL_MARKER_BULLET, /* - – • > */
  NL_MARKER_NUMBER, /* 1. 1) 1.2 1.2.3. II. */
  NL_MARKER_LETTER, /* a) a. */
  NL_MARKER_ITEM,   /* TOP 5, Punkt 5, zu TOP 5, Ö 5 */
} NlMarker;

NlMarker nl_marker_of(const char *text);

/* A box that is ticked or not: "- [x]", "☐". */
typedef enum { NL_BOX_NONE, NL_BOX_TICKED, NL_BOX_EMPTY } NlBox;

/* The box that a text begins with, be it behind a bullet; *out_behind is what stands behind both. */
NlBox nl_marker_box(const char *text, const char **out_behind);

/* The text behind a bullet, a box and their blanks; the text itself where it begins with none. */
const char *nl_marker_skip_bullet(const char *text);

/* Whether a text is an entry's number and nothing else: "2.". */
gboolean nl_marker_is_alone(const char *text);

/* Whether a text ends as a sentence, a label or a list entry does. */
gboolean nl_marker_is_final(const char *text);

/* Whether a text breaks off: its last word is an article, a preposition or the like, or it ends in a dash. */
gboolean nl_marker_is_open(const char *text);
/* Whether a bracket or quotation that the text leaves open ends in the next one. */
gboolean nl_marker_is_closed_by(const char *text, const char *next);

G_END_DECLS

#endif
