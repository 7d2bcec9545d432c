/* allotted.c: proceedings below a list of items that heads them all: what is told goes on in the order of the list, and each
 * paragraph is of the item whose words it has. See outline.h.
 */
#include "indexer/outline.h"

#include <string.h>

/* A list has so many items; told of must be so many of them, and one in three, in so many blocks: each is compared with
 * each. */
#define FEWEST_ITEMS 3
#define MOST_ITEMS   60
#define FEWEST_TOLD  2
#define MOST_BLOCKS  600
/* Two words are one but for their endings, where so many bytes are alike and no more are not. */
#define SHORTEST_STEM  7
#define LONGEST_ENDING 4
/* What a paragraph is of is told in so many bytes. */
#define BEGINNING 200

static gboolean
are_alike(const char *a, const char *b)
{
  gsize n = 0;
  while (a[n] != '\0' && a[n] == b[n])
    n++;
  return n >= SHORTEST_STEM && strlen(a) <= n + LONGEST_ENDING && strlen(b) <= n + LONGEST_ENDING;
}

static gboolean
has_alike(char **words, const char *word)
{
  gboolean found = FALSE;
  for (; !found && *words != NULL; words++)
    found = are_alike(*words, word);
  return found;
}

/* Whether a paragraph has a word of the item's name that no other item has. */
static gboolean
tells_of(const GPtrArray *names, guint item, char **told)
{
  gboolean tells = FALSE;

  for (char **word = g_ptr_array_index(names, item); !tells && *word != NULL; word++) {
    guint n = 0;
    if (!has_alike(told, *word))
      continue;
    for (guint i = 0; i < names->len; i++)
      n += has_alike(g_ptr_array_index(names, i), *word);
    tells = n == 1;
  }
  return tells;
}

/* The first item from there on that a block tells of; names->len for none. A label tells of none. */
static guint
find_told(NlReader *reader, const GPtrArray *names, guint from, guint block)
{
  g_autofree char *text = g_strndup(nl_reader_text(reader, block), BEGINNING);
  g_auto(GStrv) told = nl_fold_words(text);
  guint item = from;

  while (item < names->len && (nl_is_label(reader, block) || !tells_of(names, item, told)))
    item++;
  return item;
}

/* Whether all sections are empty but the last. */
static gboolean
is_list(const GPtrArray *sections)
{
  gboolean list = sections->len >= FEWEST_ITEMS && sections->len <= MOST_ITEMS;
  for (guint i = 0; list && i + 1 < sections->len; i++) {
    const NlSection *section = g_ptr_array_index(sections, i);
    list = section->body >= section->end && section->item->name != NULL;
  }
  const NlSection *last = list ? g_ptr_array_index(sections, sections->len - 1) : NULL;
  return last != NULL && last->item->name != NULL && last->end - last->body <= MOST_BLOCKS;
}

void
nl_allot_told(NlReader *reader)
{
  GPtrArray *sections = reader->sections;
  NlSection *last = is_list(sections) ? g_ptr_array_index(sections, sections->len - 1) : NULL;
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
  guint at = 0;

  for (guint i = 0; last != NULL && i < sections->len; i++)
    g_ptr_array_add(names,
                    nl_fold_words(((NlSection *)g_ptr_array_index(sections, i))->item->name));
  for (guint block = last != NULL ? last->body : 0; last != NULL && block < last->end; block++) {
    guint told = find_told(reader, names, at, block);
    if (told == names->len || (told == at && parts->len > 0))
      continue;
    NlSection *part = g_new0(NlSection, 1);
    part->item = ((NlSection *)g_ptr_array_index(sections, told))->item;
    part->first = part->body = block;
    part->end = last->end;
    if (parts->len > 0)
      ((NlSection *)g_ptr_array_index(parts, parts->len - 1))->end = block;
    g_ptr_array_add(parts, part);
    at = told;
  }
  if (parts->len >= FEWEST_TOLD && 3 * parts->len >= sections->len) {
    last->end = last->body;
    g_ptr_array_extend_and_steal(sections, g_steal_pointer(&parts));
  }
}
