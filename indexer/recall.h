/* recall.h: what is known of the texts that rules were put to lately: a line is asked by many kinds of rule, by some of
 * them at each step of a reading, and what came of it the first time holds. */
#ifndef NL_INDEXER_RECALL_H
#define NL_INDEXER_RECALL_H

#include "indexer/profile.h"
#include "indexer/screen.h"

G_BEGIN_DECLS

typedef struct NlRecall NlRecall;

/* No rule of the set was put to the text yet. */
#define NL_NOT_ASKED G_MAXUINT16

typedef struct {
  guint16 first
      [NL_N_RULE_SETS]; /* the first rule of a set to match; their number for none; or NL_NOT_ASKED */
  guint64 met[];        /* the needs that the text meets, for nl_screen_are_met */
} NlKnown;

/* For the rules of one profile; the screen is borrowed, and complete. */
NlRecall *nl_recall_new(const NlScreen *screen);
void nl_recall_free(NlRecall *recall);

/* What is known of a text with these bytes; what you learn is put there. Borrowed until the next call. A text may
 * be new again: not all are kept. */
NlKnown *nl_recall_text(NlRecall *recall, const char *text);

/* Forgets all texts. */
void nl_recall_clear(NlRecall *recall);

G_END_DECLS

#endif
