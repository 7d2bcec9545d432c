/* screen.h: which rules a text can match at all: one pass over it finds all the strings that rules cannot do without. */
#ifndef NL_INDEXER_SCREEN_H
#define NL_INDEXER_SCREEN_H

#include "indexer/literal.h"

G_BEGIN_DECLS

typedef struct NlScreen NlScreen;

NlScreen *nl_screen_new(void);
void nl_screen_free(NlScreen *screen);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlScreen, nl_screen_free)

/* Adds a need: that a text has one of these strings (one without text behind them). Its number, the same for the same strings; 0, which every text
 * meets, where most texts have one of them. */
guint nl_screen_add(NlScreen *screen, const NlLiteral *strings);

/* Words of 64 bits, a bit for each need. */
gsize nl_screen_n_words(const NlScreen *screen);

/* Sets the bits of the needs that a text meets, clears the others. out_met has nl_screen_n_words words. */
void nl_screen_read(const NlScreen *screen, const char *text, gsize length, guint64 *out_met);

/* Whether all of these are. */
gboolean nl_screen_are_met(const guint64 *met, const guint *needs, guint n_needs);

G_END_DECLS

#endif
