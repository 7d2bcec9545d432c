/* armour.h: what a process that answers strangers gives up before it reads a word of theirs. */
#ifndef NL_PAGE_ARMOUR_H
#define NL_PAGE_ARMOUR_H

#include <glib.h>

G_BEGIN_DECLS

/* Limits on processor, time and memory. What runs over says 503 to the server, and ends. */
void nl_armour_limit(void);

/* From now on: files are read below these folders alone and written nowhere, no program is
 * started, no socket opened. As far as the kernel knows how. folders ends with NULL. */
void nl_armour_close(const char *const *folders);

/* The answer is ready: it may be sent without fear of the clock. */
void nl_armour_disarm(void);

G_END_DECLS

#endif
