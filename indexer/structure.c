/* structure.c: the order in which a document's parts are read. See structure.h. */
#include "indexer/heading.h"
#include "indexer/marker.h"

#include <string.h>

/* A line of the head that ends with a full stop is shorter. */
#define SHORTEST_SENTENCE 40
/* "Datum" in a table of labels and values needs no colon. */
#define LONGEST_LABEL 40

const char *
nl_reader_text(const NlReader *reader, guint block)
{
  return nl_blocks_at(reader->blocks, block)->text;
}

const char *
nl_reader_match(const NlReader *reader, NlRuleSet set, guint block, NlMatch **out_match)
{
  return nl_profile_match(reader->profile, set, nl_reader_text(reader, block), out_match);
}

guint
nl_reader_find(const NlReader *reader, NlRuleSet set, guint from)
{
  guint size = nl_blocks_size(reader->blocks), found = from;

  while (found < size && nl_reader_match(reader, set, found, NULL) == NULL)
    found++;
  return MIN(found, size);
}

GPtrArray *
nl_reader_facts(const NlReader *reader, guint block)
{
  const char *text = nl_marker_skip_bullet(nl_reader_text(reader, block));
  g_auto(GStrv) cells = g_strsplit(text, "\t", -1);
  GPtrArray *facts = g_ptr_array_new_with_free_func(g_free);

  g_ptr_array_add(facts, g_strdup(text));
  for (char **cell = cells; *cell != NULL && cell[1] != NULL; cell++)
    if (g_str_has_suffix(*cell, ":") || (cell == cells && strlen(*cell) <= LONGEST_LABEL))
      g_ptr_array_add(facts, g_strdup_printf("%s%s %s", *cell,
                                             g_str_has_suffix(*cell, ":") ? "" : ":", cell[1]));
  return facts;
}

GString *
nl_reader_item_text(const NlReader *reader, NlAgendaItem *item)
{
  GString *text = g_hash_table_lookup(reader->texts, item);

  if (text == NULL) {
    text = g_string_new(NULL);
    g_hash_table_insert(reader->texts, item, text);
  }
  return text;
}

NlEvidence
nl_reader_evidence(const NlReader *reader, guint block, const char *rule)
{
  const NlBlock *at = nl_blocks_at(reader->blocks, block);
  return (NlEvidence){ .page = at->page, .line = at->line, .lines = at->lines, .rule = rule };
}

const char *
nl_reader_take(const NlReader *reader, char *string)
{
  const char *kept = nl_record_keep(reader->record, string);
  g_free(string);
  return kept;
}

/* Lines that belong to the page they were printed on (navigation, buttons) are no part of the text. */
static void
drop_furniture(const NlProfile *profile, NlBlocks *blocks)
{
  GPtrArray *all = blocks->blocks;

  blocks->blocks = g_ptr_array_new_full(all->len, nl_block_free);
  g_ptr_array_set_free_func(all, NULL);
  for (guint i = 0; i < all->len; i++) {
    NlBlock *block = g_ptr_array_index(all, i);
    if (nl_profile_match(profile, NL_RULE_FURNITURE, block->text, NULL) != NULL)
      nl_block_free(block);
    else
      g_ptr_array_add(blocks->blocks, block);
  }
  g_ptr_array_unref(all);
}

/* A page's number alone on its line. */
static gboolean
is_page_number(const char *text)
{
  gsize digits = strspn(text, "0123456789");
  return digits > 0 && digits <= 3 && text[digits] == '\0';
}

/* So many lines stand at the head of a page. */
#define LONGEST_RUNNING_HEAD 5
/* The first of them has more bytes than a label. */
#define SHORTEST_RUNNING_HEAD 15

/* How many blocks from the one behind a page's number repeat those that the document begins with. */
static guint
running_head(const NlBlocks *blocks, guint number)
{
  guint top = is_page_number(nl_blocks_at(blocks, 0)->text), n = 0;

  while (n < LONGEST_RUNNING_HEAD && number + 1 + n < nl_blocks_size(blocks) && top + n < number
         && strcmp(nl_blocks_at(blocks, number + 1 + n)->text, nl_blocks_at(blocks, top + n)->text)
                == 0)
    n++;
  return n > 0 && strlen(nl_blocks_at(blocks, top)->text) >= SHORTEST_RUNNING_HEAD ? n : 0;
}

/* Text that lost its page breaks still has each page's number, and below it the lines that stand on every page. */
static void
drop_running_heads(NlBlocks *blocks)
{
  for (guint i = 1; i < nl_blocks_size(blocks); i++) {
    guint n = is_page_number(nl_blocks_at(blocks, i)->text) ? running_head(blocks, i) : 0;
    if (n > 0)
      g_ptr_array_remove_range(blocks->blocks, i--, n + 1);
  }
}

const NlProfile *
nl_structure_choose_profile(const NlBlocks *blocks, const NlProfiles *profiles)
{
  guint n = MIN(NL_TITLE_BLOCKS, nl_blocks_size(blocks));
  g_autofree const char **lines = g_new0(const char *, n + 1);

  for (guint i = 0; i < n; i++)
    lines[i] = nl_blocks_at(blocks, i)->text;
  return nl_profiles_choose(profiles, lines, n);
}

/* Whether the head is over: the agenda, a part or an item begins. */
static gboolean
ends_head(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  return nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL
         || (strlen(text) >= SHORTEST_SENTENCE && g_str_has_suffix(text, ".")
             && nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL)
         || (nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, NULL) != NULL
             && nl_reader_match(reader, NL_RULE_HEAD, block, NULL) == NULL);
}

static gboolean
is_wholly_nonpublic(const NlReader *reader)
{
  gboolean found = FALSE;
  for (guint i = 0; !found && i < MIN(NL_TITLE_BLOCKS, nl_blocks_size(reader->blocks))
                    && (i == 0 || !ends_head(reader, i));
       i++)
    found = nl_reader_match(reader, NL_RULE_NONPUBLIC_DOCUMENT, i, NULL) != NULL;
  return found;
}

/* The block behind the last row of a paper's way through the committees: their access is not the paper's. */
static guint
behind_consultation(const NlReader *reader)
{
  guint behind = 0;
  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++)
    if (nl_reader_match(reader, NL_RULE_CONSULTATION, i, NULL) != NULL)
      behind = i + 1;
  return behind;
}

/* The record hands out number and name of an item that is not public. */
static void
drop_nonpublic_references(NlReader *reader)
{
  for (guint i = 0; !reader->include_nonpublic && i < reader->record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    if (item->is_public == NL_FALSE)
      g_ptr_array_set_size(item->references, 0);
  }
}

/* A paper's number below a heading stands in a line, not in a sentence. */
#define LONGEST_REFERENCE 120

static gboolean
is_heading_line(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  return nl_reader_match(reader, NL_RULE_TREATMENT, block, NULL) != NULL
         || (strlen(text) < LONGEST_REFERENCE && !g_str_has_suffix(text, ".")
             && nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) == NULL
             && nl_reader_match(reader, NL_RULE_REFERENCE, block, NULL) != NULL);
}

/* "Beschluss" over what was resolved labels it; over a debate or a further line of the heading it tells how the item was to
 * be treated. */
static gboolean
labels_wording(const NlReader *reader, const NlSection *section, guint block)
{
  return block + 1 < section->end
         && nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) != NULL
         && g_str_has_suffix(nl_reader_text(reader, block + 1), ".")
         && !is_heading_line(reader, block + 1)
         && nl_reader_match(reader, NL_RULE_TURN, block + 1, NULL) == NULL;
}

/* What stands between an item's name and its proceedings: references, kinds of treatment. */
static void
read_heading_block(NlReader *reader, NlSection *section)
{
  while (section->body < section->end && is_heading_line(reader, section->body)
         && !labels_wording(reader, section, section->body))
    section->body++;
  for (guint i = section->first; i < section->body; i++) {
    NlBlock *block = nl_blocks_at(reader->blocks, i);
    nl_add_references(reader, i, section->item->references);
    if (block->part != NL_PART_HIDDEN)
      block->part = NL_PART_ITEM;
    block->rule = section->item->evidence.rule;
  }
}

static void
string_free(gpointer string)
{
  g_string_free(string, TRUE);
}

static void
keep_texts(NlReader *reader)
{
  GHashTableIter at;
  gpointer item = NULL, text = NULL;

  g_hash_table_iter_init(&at, reader->texts);
  while (g_hash_table_iter_next(&at, &item, &text)) {
    ((NlAgendaItem *)item)->text = nl_record_keep(reader->record, ((GString *)text)->str);
    g_hash_table_iter_remove(&at);
  }
}

static void
read_sections(NlReader *reader)
{
  reader->texts = g_hash_table_new_full(NULL, NULL, NULL, string_free);
  for (guint i = 0; i < reader->sections->len; i++) {
    NlSection *section = g_ptr_array_index(reader->sections, i);
    NlAgendaItem *item = section->item;
    if (item->page == 0 && reader->record->kind != NL_KIND_AGENDA)
      item->page = nl_blocks_at(reader->blocks, section->first)->page;
    read_heading_block(reader, section);
  }
  nl_join_sections(reader);
  for (guint i = 0; i < reader->sections->len; i++) {
    NlSection *section = g_ptr_array_index(reader->sections, i);
    if (section->item->is_public != NL_FALSE || reader->include_nonpublic)
      nl_read_proceedings(reader, section);
  }
  keep_texts(reader);
}

/* A sentence that tells who spoke or what was decided, below a headline without a number. */
static gboolean
is_told_below_headline(const NlReader *reader, guint block)
{
  const char *headline = block > 0 ? nl_reader_text(reader, block - 1) : "";
  return nl_blocks_at(reader->blocks, block)->gap
         && g_str_has_suffix(nl_reader_text(reader, block), ".") && nl_is_heading_text(headline)
         && strpbrk(headline, ",0123456789") == NULL
         && nl_reader_match(reader, NL_RULE_HEAD, block - 1, NULL) == NULL
         && (nl_reader_match(reader, NL_RULE_TURN, block, NULL) != NULL
             || nl_reader_match(reader, NL_RULE_RESOLUTION, block, NULL) != NULL);
}

/* An assembly may count who is there under an item of its own: so many headings before the list, and no agenda; of those
 * that nothing but an item has one. */
#define ITEMS_BEFORE_LIST 2

static gboolean
is_within_item(const NlReader *reader, guint behind)
{
  guint headings = 0;
  for (guint i = 0; i < behind; i++) {
    const char *rule = nl_blocks_at(reader->blocks, i)->rule;
    if (g_strcmp0(rule, "attendance") == 0
        || nl_reader_match(reader, NL_RULE_AGENDA, i, NULL) != NULL)
      break;
    if (nl_reader_match(reader, NL_RULE_ITEM, i, NULL) != NULL)
      headings += ITEMS_BEFORE_LIST;
    headings += nl_reader_match(reader, NL_RULE_ITEM_WEAK, i, NULL) != NULL
                || is_told_below_headline(reader, i);
  }
  return headings >= ITEMS_BEFORE_LIST;
}

/* The site that a text was taken from names above its title what it leads to: "Traktanden". The block behind such a
 * line; 0 where there is none. */
#define LINKS_BEFORE_TITLE 3

static guint
behind_link(const NlReader *reader)
{
  guint first = nl_reader_find(reader, NL_RULE_AGENDA, 0), behind = 0;

  for (guint i = first + 1;
       first < LINKS_BEFORE_TITLE && behind == 0
       && i < MIN(first + 1 + LINKS_BEFORE_TITLE, nl_blocks_size(reader->blocks))
       && !nl_is_item(reader, i);
       i++)
    behind = nl_reader_match(reader, NL_RULE_KIND_MINUTES, i, NULL) != NULL ? i : 0;
  return behind;
}

/* An agenda that only its public part heads, with bare numbers: "Öffentlicher Teil", and below it "1. Begrüßung". Its first
 * block, before the first heading that bears "TOP"; that one's where there is no such list. */
static guint
listed_under_part(const NlReader *reader, guint from, guint first)
{
  guint found = first;

  for (guint i = from; found == first && i + 1 < first; i++) {
    g_autoptr(NlMatch) match = NULL;
    g_autofree char *number = NULL;
    if (nl_reader_match(reader, NL_RULE_PUBLIC, i, NULL) != NULL
        && nl_reader_match(reader, NL_RULE_ITEM_WEAK, i + 1, &match) != NULL)
      number = nl_match_dup(match, "number");
    found = g_strcmp0(number, "1") == 0 ? i + 1 : first;
  }
  return found;
}

static void
read_minutes(NlReader *reader)
{
  guint behind = nl_read_attendance(reader);
  guint item = nl_reader_find(reader, NL_RULE_ITEM, 0);

  reader->ending = nl_find_ending(reader);
  nl_read_names(reader);
  if (is_within_item(reader, behind))
    behind = 0;
  reader->behind_list = behind;
  reader->agenda = nl_reader_find(reader, NL_RULE_AGENDA, behind_link(reader));
  reader->proceedings = MAX(behind, MIN(reader->agenda, listed_under_part(reader, behind, item)));
  if (reader->proceedings == nl_blocks_size(reader->blocks))
    reader->proceedings = behind;
  nl_read_outline(reader);
  nl_read_head(reader);
  read_sections(reader);
}

void
nl_structure_read(NlBlocks *blocks, const NlProfiles *profiles, const NlStructureOptions *options,
                  NlRecord *record, gboolean *out_nonpublic)
{
  NlReader reader
      = { .blocks = blocks, .record = record, .include_nonpublic = options->include_nonpublic };

  reader.profile
      = options->profile != NULL ? options->profile : nl_structure_choose_profile(blocks, profiles);
  drop_furniture(reader.profile, blocks);
  nl_reflow(blocks, reader.profile);
  drop_furniture(reader.profile, blocks);
  drop_running_heads(blocks);
  nl_join_names(blocks, reader.profile);
  nl_join_numbers(blocks);
  reader.agenda = nl_blocks_size(blocks);
  record->kind = nl_read_kind(&reader);
  if (record->kind == NL_KIND_MINUTES)
    nl_head_paragraphs(&reader);
  reader.agenda = nl_blocks_size(blocks);
  reader.ending = nl_find_ending(&reader);
  if (record->kind == NL_KIND_MINUTES || record->kind == NL_KIND_EXCERPT
      || record->kind == NL_KIND_AGENDA)
    read_minutes(&reader);
  else if (record->kind == NL_KIND_PAPER)
    nl_read_paper(&reader);
  if (record->kind == NL_KIND_PAPER || record->kind == NL_KIND_OTHER)
    nl_hide_parts(&reader, behind_consultation(&reader), 0);
  drop_nonpublic_references(&reader);
  if (record->kind != NL_KIND_OTHER)
    nl_read_endings(&reader);
  nl_read_references(&reader);
  if (reader.sections != NULL) {
    nl_read_amounts(&reader);
    nl_read_findings(&reader);
  }
  *out_nonpublic = is_wholly_nonpublic(&reader);
  nl_profiles_forget(profiles);
  g_clear_pointer(&reader.sections, g_ptr_array_unref);
  g_clear_pointer(&reader.texts, g_hash_table_unref);
  g_clear_pointer(&reader.names, g_ptr_array_unref);
  g_clear_pointer(&reader.printed, g_ptr_array_unref);
  g_clear_pointer(&reader.persons, g_hash_table_unref);
  g_clear_pointer(&reader.holders, g_hash_table_unref);
  g_clear_pointer(&reader.parsed, g_hash_table_unref);
  g_clear_pointer(&reader.wholes, g_hash_table_unref);
  g_clear_pointer(&reader.offices, g_hash_table_unref);
}
