/* name_table.c: tables that print given name and family name in cells of their own. See reader.h.
 *
 * Rows of such a table are told by their given names, and follow one another, with no more than short lines between them
 * that head a group. What they have is one cell then, the given name first.
 */
#include "indexer/reader.h"

#include <string.h>

/* Longest name and longest heading of a group, in bytes. */
#define LONGEST_NAME    48
#define LONGEST_HEADING 60
#define MOST_WORDS      4
/* So many rows are a table; that many percent of them have a given name that is known. */
#define FEWEST_ROWS 2
#define KNOWN_SHARE 50
/* Cells of a row that names may stand in. */
#define MOST_CELLS 5

/* Rows of one run whose given names stand in that cell, before (0) or behind (1) the family's. */
typedef struct {
  guint rows, addressed; /* addressed: with Herr or Frau in a cell of its own */
  guint known[MOST_CELLS][2];
  guint cell, behind; /* most of them */
} Run;

static gboolean
is_given(const NlProfile *profile, const char *cell)
{
  g_auto(GStrv) words = g_strsplit(cell, " ", -1);
  gboolean given = words[0] != NULL;

  for (char **word = words; given && *word != NULL; word++)
    given = nl_profile_is_given_name(profile, *word);
  return given;
}

/* Whether a cell is a name by its shape: few words, the last one with a capital and small letters. */
static gboolean
is_name_shaped(const char *cell)
{
  const char *last = strrchr(cell, ' ');
  guint words = 1, small = 0;

  last = last != NULL ? last + 1 : cell;
  for (const char *p = cell; *p != '\0'; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    words += c == ' ';
    small += p >= last && g_unichar_islower(c);
    if (!g_unichar_isalpha(c) && g_utf8_strchr(" .-'’", -1, c) == NULL)
      return FALSE;
  }
  return strlen(cell) <= LONGEST_NAME && words <= MOST_WORDS && small > 0
         && g_unichar_isupper(g_utf8_get_char(last));
}

/* Whether a cell is Herr or Frau. */
static gboolean
is_address(const NlProfile *profile, const char *cell)
{
  g_autofree char *holder = g_strdup_printf("%s Anna Berg", cell);
  g_auto(NlPersonText) person = { 0 };
  return nl_person_parse(profile, holder, &person) != NULL && person.role == NULL
         && g_strcmp0(person.address, cell) == 0;
}

/* Whether a cell is an office or a group rather than a family's name. */
static gboolean
is_office(const NlProfile *profile, const char *cell)
{
  g_autofree char *holder = g_strdup_printf("%s Anna Berg", cell);
  g_auto(NlPersonText) person = { 0 };
  return nl_profile_match(profile, NL_RULE_GROUP, cell, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_NO_ENTRY, cell, NULL) != NULL
         || nl_profile_match(profile, NL_RULE_ABSENT, cell, NULL) != NULL
         || (nl_person_parse(profile, holder, &person) != NULL && person.address != NULL);
}

static gboolean
is_family(const NlProfile *profile, const char *cell)
{
  return is_name_shaped(cell) && !is_given(profile, cell) && !is_office(profile, cell);
}

/* The first cell whose neighbour behind it completes a name, one of them a given name alone; the number of cells where
 * there is none. */
static guint
find_name(const NlProfile *profile, char **cells, guint n, guint *out_behind)
{
  guint found = n;

  for (guint i = 0; i + 1 < n && i < MOST_CELLS && found == n; i++)
    for (guint behind = 0; behind < 2 && found == n; behind++)
      if (is_given(profile, cells[i + behind]) && is_family(profile, cells[i + 1 - behind])) {
        *out_behind = behind;
        found = i;
      }
  return found;
}

static void
count_row(Run *run, const NlProfile *profile, const char *text)
{
  g_auto(GStrv) cells = g_strsplit(text, "\t", -1);
  guint n = g_strv_length(cells), behind = 0;
  guint cell = find_name(profile, cells, n, &behind);

  run->rows++;
  if (n > 1 && is_address(profile, cells[0]))
    run->addressed++;
  if (cell < n && ++run->known[cell][behind] > run->known[run->cell][run->behind]) {
    run->cell = cell;
    run->behind = behind;
  }
}

static gboolean
is_heading(const char *text)
{
  gsize length = strlen(text);
  return length <= LONGEST_HEADING && (length == 0 || text[length - 1] != '.');
}

/* Makes one cell of that one and the next, whose text comes first if it stands behind. */
static void
join(NlBlock *block, guint cell, guint behind)
{
  g_auto(GStrv) cells = g_strsplit(block->text, "\t", -1);
  GString *text = g_string_new(NULL);

  for (guint i = 0; cells[i] != NULL; i++) {
    if (i > 0)
      g_string_append_c(text, '\t');
    if (i == cell)
      g_string_append_printf(text, "%s %s", cells[i + behind], cells[i + 1 - behind]);
    else
      g_string_append(text, cells[i]);
    i += i == cell;
  }
  nl_block_take_text(block, g_string_free(text, FALSE));
  if (block->n_cells > cell + 1) {
    block->n_cells--;
    memmove(block->cells + cell + 1, block->cells + cell + 2,
            (block->n_cells - cell - 1) * sizeof *block->cells);
  }
}

static void
join_row(const Run *run, const NlProfile *profile, NlBlock *block)
{
  g_auto(GStrv) cells = g_strsplit(block->text, "\t", -1);
  guint n = g_strv_length(cells), behind = 0;
  guint cell = find_name(profile, cells, n, &behind);

  if (n > 1 && is_address(profile, cells[0])) {
    if (cell < n && cell > 0)
      join(block, cell, behind);
    join(block, 0, 0);
  } else if (cell < n && behind == run->behind)
    join(block, cell, behind);
  else if (run->cell + 1 < n && is_name_shaped(cells[run->cell])
           && is_name_shaped(cells[run->cell + 1]) && !is_office(profile, cells[run->cell])
           && !is_office(profile, cells[run->cell + 1]))
    join(block, run->cell, run->behind);
}

void
nl_join_names(NlBlocks *blocks, const NlProfile *profile)
{
  guint size = nl_blocks_size(blocks);

  for (guint from = 0, to = 0; from < size; from = to + 1) {
    Run run = { 0 };
    for (to = from; to < size
                    && (strchr(nl_blocks_at(blocks, to)->text, '\t') != NULL
                        || is_heading(nl_blocks_at(blocks, to)->text));
         to++)
      if (strchr(nl_blocks_at(blocks, to)->text, '\t') != NULL)
        count_row(&run, profile, nl_blocks_at(blocks, to)->text);
    guint known = run.known[run.cell][run.behind];
    if (run.addressed < FEWEST_ROWS
        && (known < FEWEST_ROWS || known * 100 < run.rows * KNOWN_SHARE))
      continue;
    for (guint i = from; i < to; i++)
      if (strchr(nl_blocks_at(blocks, i)->text, '\t') != NULL)
        join_row(&run, profile, nl_blocks_at(blocks, i));
  }
}
