/* blocks.c: lines to blocks: rows (rows.h) that go on with one another (continuation.h) are put together. */
#include "indexer/blocks.h"

#include "indexer/continuation.h"

#include <string.h>

static void
string_free(gpointer string)
{
  g_string_free(string, TRUE);
}

static void
draft_place(NlDraft *draft, const NlRow *row)
{
  NlPlace place = { row->page, row->number };
  const NlPlace *last = draft->places->len > 0
                            ? &g_array_index(draft->places, NlPlace, draft->places->len - 1)
                            : NULL;

  if (last == NULL || last->page != place.page || last->line != place.line)
    g_array_append_val(draft->places, place);
  draft->last = row;
  draft->n_rows++;
}

static void
draft_begin(NlBuilder *builder, const NlRow *row)
{
  NlDraft *draft = &builder->draft;
  g_auto(GStrv) texts = g_strsplit(row->text, "\t", -1);

  nl_row_learn_table(builder, row);
  draft->cells = g_ptr_array_new_with_free_func(string_free);
  for (guint i = 0; texts[i]; i++)
    g_ptr_array_add(draft->cells, g_string_new(texts[i]));
  memset(draft->extents, 0, sizeof draft->extents);
  memcpy(draft->extents, row->cells, nl_row_extents(row) * sizeof *row->cells);
  draft->first = row;
  draft->n_rows = 0;
  draft->marker = nl_marker_of(row->text);
  draft->places = g_array_new(FALSE, FALSE, sizeof(NlPlace));
  draft_place(draft, row);
}

static void
draft_append(NlBuilder *builder, guint cell, const char *text, double right)
{
  if (builder->vocabulary == NULL
      && nl_hyphen_ends(nl_hyphen_last_part(g_ptr_array_index(builder->draft.cells, cell))))
    builder->vocabulary = nl_vocabulary_new(builder->pages);
  nl_hyphen_append(g_ptr_array_index(builder->draft.cells, cell), text, builder->vocabulary,
                   builder->words);
  if (cell < NL_LINE_CELLS)
    builder->draft.extents[cell].right = right;
}

/* The cells parted by \t, but for a bullet, which is no cell. */
static char *
draft_text(const NlDraft *draft, const NlWordlist *words)
{
  GString *text = g_string_new(NULL);

  for (guint i = 0; i < draft->cells->len; i++) {
    nl_hyphen_mend(g_ptr_array_index(draft->cells, i), words);
    if (i > 0)
      g_string_append_c(text, i == 1 && draft->marker == NL_MARKER_BULLET ? ' ' : '\t');
    g_string_append(text, ((const GString *)g_ptr_array_index(draft->cells, i))->str);
  }
  return g_string_free(text, FALSE);
}

static void
draft_finish(NlBuilder *builder)
{
  NlDraft *draft = &builder->draft;
  const NlRows *rows = builder->rows;

  if (draft->cells) {
    NlBlock *block = g_new0(NlBlock, 1);
    block->text = draft_text(draft, builder->words);
    block->page = draft->first->page;
    block->line = draft->first->number;
    block->lines = draft->places->len;
    block->places = g_rc_box_dup(draft->places->len * sizeof(NlPlace),
                                 &g_array_index(draft->places, NlPlace, 0));
    g_clear_pointer(&draft->places, g_array_unref);
    block->gap = draft->first->gap || draft->first->page_break;
    block->heading = draft->first->heading;
    block->indent = MAX(0, (draft->first->left - draft->first->column_left) / rows->unit);
    block->n_cells = MIN(draft->cells->len, NL_LINE_CELLS);
    for (guint i = 0; i < block->n_cells; i++)
      block->cells[i] = draft->extents[i].left / rows->unit;
    block->size = rows->body_size > 0 ? draft->first->size / rows->body_size : 1;
    g_ptr_array_add(builder->blocks->blocks, block);
    g_clear_pointer(&draft->cells, g_ptr_array_unref);
  }
}

static void
take_row(NlBuilder *builder, const NlRow *row)
{
  g_auto(GStrv) texts = g_strsplit(row->text, "\t", -1);
  guint cells[NL_LINE_CELLS] = { 0 };

  if (builder->draft.cells && !row->further && nl_row_goes_on(builder, row)) {
    draft_append(builder, 0, row->text, row->right);
    draft_place(&builder->draft, row);
  } else if (builder->draft.cells
             && (nl_row_further_cells(builder, row, cells)
                 || nl_row_cells_go_on(builder, row, texts, cells))) {
    for (guint i = 0; i < nl_row_extents(row) && texts[i]; i++)
      draft_append(builder, cells[i], texts[i], row->cells[i].right);
    draft_place(&builder->draft, row);
  } else {
    draft_finish(builder);
    draft_begin(builder, row);
  }
}

void
nl_block_free(gpointer data)
{
  NlBlock *block = data;

  g_free(block->text);
  g_rc_box_release(block->places);
  g_free(block);
}

void
nl_block_take_text(NlBlock *block, char *text)
{
  g_free(block->text);
  block->text = text;
}

NlBlock *
nl_block_copy(const NlBlock *block, const char *text)
{
  NlBlock *copy = g_new0(NlBlock, 1);

  copy->text = g_strdup(text);
  copy->page = block->page;
  copy->line = block->line;
  copy->lines = block->lines;
  copy->gap = TRUE;
  copy->size = block->size;
  copy->places = g_rc_box_acquire(block->places);
  return copy;
}

NlBlocks *
nl_blocks_new(const NlPages *pages, const NlWordlist *words)
{
  g_autoptr(NlRows) rows = nl_rows_new(pages);
  NlBuilder builder
      = { .pages = pages, .words = words, .rows = rows, .blocks = g_new0(NlBlocks, 1) };

  builder.blocks->blocks = g_ptr_array_new_with_free_func(nl_block_free);
  for (guint i = 0; i < rows->rows->len; i++)
    take_row(&builder, &g_array_index(rows->rows, NlRow, i));
  draft_finish(&builder);
  nl_vocabulary_free(builder.vocabulary);
  return builder.blocks;
}

void
nl_blocks_free(NlBlocks *blocks)
{
  if (blocks) {
    g_ptr_array_unref(blocks->blocks);
    g_free(blocks);
  }
}

NlBlock *
nl_blocks_at(const NlBlocks *blocks, guint n)
{
  g_assert(n < blocks->blocks->len);
  return g_ptr_array_index(blocks->blocks, n);
}

guint
nl_blocks_size(const NlBlocks *blocks)
{
  return blocks->blocks->len;
}
