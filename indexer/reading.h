/* reading.h: one document read: from bytes to record. What nachlese-extract prints and the run stores.
 *
 * bytes → page text (formats) → clean → structure → record. The same bytes, tool, profiles and word list give the same
 * reading, whatever was indexed before.
 */
#ifndef NL_INDEXER_READING_H
#define NL_INDEXER_READING_H

#include "corpus/pages.h"
#include "corpus/record.h"
#include "indexer/blocks.h"
#include "indexer/profile.h"
#include "indexer/wordlist.h"

G_BEGIN_DECLS

typedef struct {
  NlRecord *record;
  char *text;    /* the page text as printed, \f between pages, without what is not public */
  char *profile; /* by whose rules it was read */
  char *rest;    /* the cleaned text outside all agenda items, for searching */
  gboolean
      nonpublic; /* the document as a whole is headed "nichtöffentlich": nothing of it may be kept */
} NlReading;

void nl_reading_free(NlReading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlReading, nl_reading_free)

#define NL_READING_ERROR (nl_reading_error_quark())
GQuark nl_reading_error_quark(void);
typedef enum {
  NL_READING_ERROR_EMPTY,     /* the file has no bytes */
  NL_READING_ERROR_FORMAT,    /* neither text, web page nor PDF, or damaged */
  NL_READING_ERROR_ENCRYPTED, /* a PDF that wants a password */
  NL_READING_ERROR_LIMIT,     /* larger than this program reads */
  NL_READING_ERROR_IO,        /* could not be read from disk */
} NlReadingError;

typedef struct {
  const NlProfiles *profiles;
  const char *
      profile; /* use this one alone (and what it builds on); NULL: as the document's own signs say */
  const NlWordlist *words; /* for hyphens; NULL: none */
  const char *sha256; /* of the bytes, by whom has it: hashing them takes long; NULL: it is made */
  gboolean include_nonpublic;
} NlReadingOptions;

/* Reads the bytes of the file called path (which is not opened). */
NlReading *nl_reading_new(const char *path, const guint8 *bytes, gsize length,
                          const NlReadingOptions *options, GError **error);

/* The same, and in *out_blocks (may be NULL) the blocks with the rule that read each; you free them. */
NlReading *nl_reading_new_explained(const char *path, const guint8 *bytes, gsize length,
                                    const NlReadingOptions *options, NlBlocks **out_blocks,
                                    GError **error);

/* The blocks of page text, which is taken: cleaned and joined, not yet read for structure. */
NlBlocks *nl_reading_blocks(NlPages *take_pages, const NlWordlist *words);

/* The reading as one blob and back: {"record":…,"text":…,"rest":…}. What the store keeps: a search can be shown and
 * the index made anew from it. */
json_t *nl_reading_to_json(const NlReading *reading);
NlReading *nl_reading_from_json(const json_t *json, GError **error);

/* The page text of bytes alone: formats, without cleaning or structure. */
NlPages *nl_pages_read(const guint8 *bytes, gsize length, GError **error);

G_END_DECLS

#endif
