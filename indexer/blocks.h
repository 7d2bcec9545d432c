/* blocks.h: from cleaned lines to blocks: a paragraph, a heading or an entry of a list, each one string.
 *
 * What was solved from layout before this point: reading order of columns, running heads and feet and page numbers are
 * gone, lines that a paragraph was broken into are joined (hyphens by evidence), also over pages. What structure reads
 * is this and only this, so it is tested on plain text.
 */
#ifndef NL_INDEXER_BLOCKS_H
#define NL_INDEXER_BLOCKS_H

#include "corpus/pages.h"
#include "indexer/wordlist.h"

G_BEGIN_DECLS

/* What structure found a block to be part of; decides where its words go. */
typedef enum {
  NL_PART_REST,   /* outside all items: searched with the document */
  NL_PART_ITEM,   /* proceedings of a public item: searched with it */
  NL_PART_HIDDEN, /* not public: kept nowhere */
} NlPart;

/* One source line. page is 0 where the source has no pages. */
typedef struct {
  guint page, line;
} NlPlace;

typedef struct {
  /* single blanks; a wide gap within a line (a table's or a list's cells) is one \t; no line ends */
  char *text;
  guint page;  /* where it begins, 1-based; 0 where the source has no pages */
  guint line;  /* 1-based, within the page (within the source where it has no pages) */
  guint lines; /* how many source lines it spans, over page breaks too */
  /* of each of those lines: what is hidden is taken out of the page text by it. A g_rc_box: parts of one share it. */
  NlPlace *places;
  gboolean gap;  /* a blank line, a vertical gap or a page break stands before it */
  double indent; /* of its first line from the text's left edge, in characters; 0 where unknown */
  /* left edges of its first cells, in characters, all from the same edge; n_cells 0 where unknown */
  double cells[NL_LINE_CELLS];
  guint n_cells;
  double size; /* of the type relative to the document's body text; 1 where unknown */
  guint
      heading; /* the level of the heading that the source says it is, 1 the highest; 0 for none */
  NlPart part; /* set by structure */
  const char
      *rule; /* set by structure: the rule that read it, static or of the profile; NULL for none */
} NlBlock;

typedef struct {
  GPtrArray *blocks; /* NlBlock */
  gboolean rejoined; /* set by structure: the text had lost its lines, which blocks are anew */
} NlBlocks;

/* Cleans pages in place (running heads and feet, page numbers, columns). */
void nl_pages_clean(NlPages *pages);

void nl_block_free(gpointer block);
/* Gives the block another text, which it takes; the old one is freed. */
void nl_block_take_text(NlBlock *block, char *text);
/* A block at the same place, with another text, behind a gap. */
NlBlock *nl_block_copy(const NlBlock *block, const char *text);

NlBlocks *nl_blocks_new(const NlPages *pages, const NlWordlist *words);
void nl_blocks_free(NlBlocks *blocks);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlBlocks, nl_blocks_free)

/* The n-th block, borrowed. */
NlBlock *nl_blocks_at(const NlBlocks *blocks, guint n);
guint nl_blocks_size(const NlBlocks *blocks);

G_END_DECLS

#endif
