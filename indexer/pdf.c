/* pdf.c: PDF to page text through poppler-glib: characters and their rectangles, made into lines
 * here, because poppler's own lines weld suspended hyphens and part rows into blocks. */
#include "indexer/columns.h"
#include "indexer/formats.h"
#include "indexer/reading.h"

#include <poppler.h>
#include <string.h>

/* The mark of a PDF stands within so many bytes. */
#define MARK_WITHIN 1024
#define PAGES_MAX   20000

gboolean
nl_pdf_is(const guint8 *bytes, gsize length)
{
  return memmem(bytes, MIN(length, MARK_WITHIN), "%PDF-", 5) != NULL;
}

/* ---- pieces ---- */

typedef struct {
  GArray *pieces; /* NlPiece */
  GString *text;
  NlPiece piece;
  gboolean blank; /* one stands before the next character */
} Pen;

static void
piece_clear(gpointer piece)
{
  g_free(((NlPiece *)piece)->text);
}

static void
lift(Pen *pen)
{
  if (pen->text->len > 0) {
    pen->piece.text = nl_text_compose(g_strdup(pen->text->str));
    g_array_append_val(pen->pieces, pen->piece);
    g_string_truncate(pen->text, 0);
  }
  pen->blank = FALSE;
}

/* Whether a character goes on with the piece: on its height, behind it, and not far. */
static gboolean
adjoins(const NlPiece *piece, const PopplerRectangle *box)
{
  double height = MAX(piece->bottom - piece->top, box->y2 - box->y1);
  double step = ABS((piece->top + piece->bottom) / 2 - (box->y1 + box->y2) / 2);
  double gap = box->x1 - piece->right;
  return step < 0.5 * height && gap < height && gap > -height;
}

/* poppler drops the blank between a letter and a figure in narrow cells: "Ö 1". */
static gboolean
lacks_blank(const Pen *pen, gunichar c, const PopplerRectangle *box)
{
  gunichar last = g_utf8_get_char(g_utf8_prev_char(pen->text->str + pen->text->len));
  return box->x1 - pen->piece.right > 0.15 * (box->y2 - box->y1)
         && g_unichar_isdigit(last) != g_unichar_isdigit(c);
}

static void
draw(Pen *pen, gunichar c, const PopplerRectangle *box, double size)
{
  if (pen->text->len > 0 && !adjoins(&pen->piece, box))
    lift(pen);
  if (pen->text->len == 0)
    pen->piece = (NlPiece){ NULL, box->x1, box->y1, box->x2, box->y2, size, FALSE };
  else if (pen->blank || lacks_blank(pen, c, box))
    g_string_append_c(pen->text, ' ');
  pen->blank = FALSE;
  g_string_append_unichar(pen->text, c);
  pen->piece.right = MAX(pen->piece.right, box->x2);
  pen->piece.bottom = MAX(pen->piece.bottom, box->y2);
  pen->piece.top = MIN(pen->piece.top, box->y1);
  pen->piece.size = MAX(pen->piece.size, size);
}

/* The sizes of the type, from runs of characters that share their attributes. */
static const GList *
run_of(const GList *runs, guint index)
{
  while (runs && ((const PopplerTextAttributes *)runs->data)->end_index < (int)index)
    runs = runs->next;
  return runs;
}

static gboolean
is_text(gunichar c)
{
  return c >= 0x20 && c != 0x7F && !(c >= 0x80 && c < 0xA0) && c != 0xFFFD;
}

static void
collect_pieces(PopplerPage *page, GArray *pieces)
{
  g_autofree char *text = poppler_page_get_text(page);
  g_autofree PopplerRectangle *boxes = NULL;
  GList *runs = poppler_page_get_text_attributes(page);
  const GList *run = runs;
  guint n_boxes = 0, index = 0;
  Pen pen = { pieces, g_string_new(NULL), { 0 }, FALSE };

  if (!poppler_page_get_text_layout(page, &boxes, &n_boxes))
    n_boxes = 0;
  for (const char *p = text; p && *p && index < n_boxes; p = g_utf8_next_char(p), index++) {
    gunichar c = g_utf8_get_char(p);
    run = run_of(run, index);
    if (c == '\n' || c == '\f')
      lift(&pen);
    else if (g_unichar_isspace(c) || c == 0xA0)
      pen.blank = TRUE;
    else if (is_text(c))
      draw(&pen, c, &boxes[index], run ? ((const PopplerTextAttributes *)run->data)->font_size : 0);
  }
  lift(&pen);
  g_string_free(pen.text, TRUE);
  poppler_page_free_text_attributes(runs);
}

/* ---- pages ---- */

static void
add_page(NlPages *pages, PopplerDocument *document, int index)
{
  const NlPage *before = index > 0 ? g_ptr_array_index(pages->pages, pages->pages->len - 1) : NULL;
  NlPage *page = nl_pages_add_page(pages);
  PopplerPage *source = poppler_document_get_page(document, index);

  if (source) {
    g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(NlPiece));
    g_array_set_clear_func(pieces, piece_clear);
    poppler_page_get_size(source, &page->width, &page->height);
    collect_pieces(source, pieces);
    nl_columns_add_lines(page, before, pieces);
    g_object_unref(source);
  }
}

static void
set_reason(GError **error, const GError *reason)
{
  if (g_error_matches(reason, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
    g_set_error_literal(error, NL_READING_ERROR, NL_READING_ERROR_ENCRYPTED,
                        "encrypted PDF: it wants a password");
  else
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT, "damaged PDF: %s",
                reason->message);
}

static void
be_silent(const char *domain G_GNUC_UNUSED, GLogLevelFlags level G_GNUC_UNUSED,
          const char *message G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
}

static NlPages *
read_document(PopplerDocument *document, GError **error)
{
  int n_pages = poppler_document_get_n_pages(document);
  NlPages *pages = NULL;

  if (n_pages <= 0)
    g_set_error_literal(error, NL_READING_ERROR, NL_READING_ERROR_FORMAT, "damaged PDF: no pages");
  else if (n_pages > PAGES_MAX)
    g_set_error(error, NL_READING_ERROR, NL_READING_ERROR_LIMIT, "more than %d pages", PAGES_MAX);
  else {
    pages = nl_pages_new("application/pdf");
    pages->is_paged = pages->has_layout = TRUE;
    for (int i = 0; i < n_pages; i++)
      add_page(pages, document, i);
    nl_columns_set_edges(pages);
  }
  return pages;
}

/* What poppler has to say about a file goes to the log, which is no place for it: our error tells
 * it. */
NlPages *
nl_pdf_read(const guint8 *bytes, gsize length, GError **error)
{
  guint handler
      = g_log_set_handler("Poppler", G_LOG_LEVEL_MASK | G_LOG_FLAG_RECURSION, be_silent, NULL);
  g_autoptr(GError) reason = NULL;
  g_autoptr(GBytes) content = g_bytes_new_static(bytes, length);
  PopplerDocument *document = poppler_document_new_from_bytes(content, NULL, &reason);
  NlPages *pages = NULL;

  if (document) {
    pages = read_document(document, error);
    g_object_unref(document);
  } else
    set_reason(error, reason);
  g_log_remove_handler("Poppler", handler);
  return pages;
}
