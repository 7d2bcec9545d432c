/* heading.c: reads one heading: its number, its name over several lines, its reference and its mark. See heading.h. */
#include "indexer/heading.h"
#include "indexer/marker.h"
#include "indexer/number.h"

#include <string.h>

void
nl_heading_clear(NlHeading *heading)
{
  g_free(heading->number);
  g_free(heading->name);
  g_free(heading->reference);
  g_free(heading->parent);
  g_free(heading->key);
  g_strfreev(heading->words);
}

void
nl_heading_free(gpointer heading)
{
  nl_heading_clear(heading);
  g_free(heading);
}

char **
nl_fold_words(const char *text)
{
  g_autofree char *folded = g_utf8_casefold(text != NULL ? text : "", -1);
  GPtrArray *words = g_ptr_array_new();
  const char *start = NULL;

  for (const char *at = folded;; at = g_utf8_next_char(at)) {
    gboolean inside = *at != '\0' && g_unichar_isalnum(g_utf8_get_char(at));
    if (inside && start == NULL)
      start = at;
    if (!inside && start != NULL) {
      g_ptr_array_add(words, g_strndup(start, (gsize)(at - start)));
      start = NULL;
    }
    if (*at == '\0')
      break;
  }
  g_ptr_array_add(words, NULL);
  return (char **)g_ptr_array_free(words, FALSE);
}

void
nl_heading_set_name(NlHeading *heading, char *take_name)
{
  g_free(heading->name);
  heading->name = take_name;
  g_clear_pointer(&heading->words, g_strfreev);
}

void
nl_heading_drop_colon(NlHeading *heading)
{
  if (heading->name != NULL && g_str_has_suffix(heading->name, ":"))
    nl_heading_set_name(heading, g_strndup(heading->name, strlen(heading->name) - 1));
}

/* A heading that ends as a sentence does is no longer. */
#define LONGEST_STOPPED 120

gboolean
nl_heading_has_idle_stop(const NlReader *reader, const NlHeading *heading)
{
  const char *name = heading->name;
  return name != NULL && g_str_has_suffix(name, ".") && strlen(name) <= LONGEST_STOPPED
         && nl_profile_match(reader->profile, NL_RULE_ITEM_SENTENCE, name, NULL) == NULL;
}

void
nl_heading_drop_stop(NlHeading *heading)
{
  nl_heading_set_name(heading, g_strndup(heading->name, strlen(heading->name) - 1));
}

static char **
name_words(NlHeading *heading)
{
  if (heading->words == NULL)
    heading->words = nl_fold_words(heading->name);
  return heading->words;
}

/* An ending is so long, in bytes, behind so much of a word. */
#define LONGEST_ENDING 3
#define SHORTEST_STEM  8

/* Whether a word is among others, be it with another ending. */
static gboolean
has_word(char **words, const char *word)
{
  const gsize length = strlen(word);
  gboolean found = FALSE;

  for (; !found && *words != NULL; words++) {
    const gsize other = strlen(*words), shorter = MIN(length, other);
    found = strncmp(*words, word, shorter) == 0
            && (length == other
                || (shorter >= SHORTEST_STEM && MAX(length, other) <= shorter + LONGEST_ENDING));
  }
  return found;
}

gboolean
nl_heading_agrees(NlHeading *a, NlHeading *b)
{
  char **x = name_words(a);
  char **y = name_words(b);
  guint n = g_strv_length(x), m = g_strv_length(y), common = 0;

  for (char **word = x; *word != NULL; word++)
    common += has_word(y, *word);
  return n == 0 || m == 0 || 2 * common > MIN(n, m);
}

/* Words that begin alike for so many bytes are of one matter: "Vorstand", "Vorstandswahl". */
#define SHORTEST_ALIKE 6

gboolean
nl_heading_begins_alike(NlHeading *a, NlHeading *b)
{
  gboolean alike = FALSE;
  for (char **word = name_words(a); !alike && *word != NULL; word++)
    for (char **other = name_words(b); !alike && *other != NULL; other++)
      alike = strlen(*word) >= SHORTEST_ALIKE && strncmp(*word, *other, SHORTEST_ALIKE) == 0;
  return alike;
}

gboolean
nl_is_heading_text(const char *text)
{
  gsize length = strlen(text);
  gunichar first = g_utf8_get_char(text);
  char last = length > 0 ? text[length - 1] : '.';

  return length > 0 && length <= NL_LONGEST_NAME && last != '?' && last != ':'
         && !(last == '.' && length > 25 && !nl_marker_is_open(text))
         && (g_unichar_isupper(first) || g_unichar_isdigit(first) || text[1] == ')' /* "a) …" */
             || strchr("„\"»“§", (int)text[0]) != NULL || g_unichar_ispunct(first));
}

/* A paper's number on a line of its own is a label; behind a name it may stand too. */
#define LONGEST_REFERENCE 80

gboolean
nl_is_label(const NlReader *reader, guint block)
{
  static const NlRuleSet labels[]
      = { NL_RULE_LABEL_DECISION, NL_RULE_LABEL_VOTE, NL_RULE_LABEL_DEBATE, NL_RULE_LABEL_PROPOSAL,
          NL_RULE_TREATMENT,      NL_RULE_PUBLIC,     NL_RULE_NONPUBLIC,    NL_RULE_ATTACHMENTS };
  gboolean found = strlen(nl_reader_text(reader, block)) <= LONGEST_REFERENCE
                   && nl_reader_match(reader, NL_RULE_REFERENCE, block, NULL) != NULL;
  for (gsize i = 0; !found && i < G_N_ELEMENTS(labels); i++)
    found = nl_reader_match(reader, labels[i], block, NULL) != NULL;
  return found;
}

gboolean
nl_is_item(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, NULL) != NULL;
}

/* A body of text, as against the lines of a list. */
#define SHORTEST_PARAGRAPH 200
#define SHORTEST_SENTENCE  50

gboolean
nl_is_paragraph(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gsize length = strlen(text);
  return length >= SHORTEST_PARAGRAPH
         || (length >= SHORTEST_SENTENCE && text[length - 1] == '.'
             && g_unichar_isupper(g_utf8_get_char(text)));
}

/* "Dringlichkeitsantrag:", and the name below it. */
static gboolean
is_kind_of_motion(const NlReader *reader, const char *name)
{
  return g_str_has_suffix(name, ":")
         && nl_profile_match(reader->profile, NL_RULE_LABEL_PROPOSAL, name, NULL) != NULL;
}

/* Whether a name breaks off: the next line ends what it has begun in brackets or quotation marks, or both look like it. */
static gboolean
is_completed(const NlReader *reader, const char *name, const char *next)
{
  g_autofree char *both = g_strconcat(name, "\n", next, NULL);
  return nl_marker_is_open(name) || nl_marker_is_closed_by(name, next)
         || nl_profile_match(reader->profile, NL_RULE_ITEM_FURTHER, both, NULL) != NULL;
}

/* Whether a name plainly goes on: it breaks off at a mark that joins, or the next line begins small. */
static gboolean
goes_on(const NlReader *reader, const GString *name, guint block)
{
  const char *next = nl_reader_text(reader, block);
  gboolean close = !nl_blocks_at(reader->blocks, block)->gap;
  gboolean joins
      = name->len > 0
        && (strchr(";,-", name->str[name->len - 1]) != NULL
            || (close && !nl_is_paragraph(reader, block) && is_completed(reader, name->str, next))
            || is_kind_of_motion(reader, name->str));
  gboolean small = close && g_unichar_islower(g_utf8_get_char(next))
                   && nl_reader_match(reader, NL_RULE_ITEM_LETTER, block, NULL) == NULL
                   && !nl_is_label(reader, block);

  /* an invitation tells of an item no more than its name */
  gboolean point = reader->record->kind == NL_KIND_AGENDA && nl_marker_of(next) == NL_MARKER_BULLET;

  return (joins || small || point) && name->len <= NL_LONGEST_NAME
         && strlen(next) <= NL_LONGEST_NAME && !nl_is_item(reader, block);
}

void
nl_heading_trim_name(const NlReader *reader, NlHeading *heading)
{
  gboolean found = heading->name != NULL;
  for (guint i = 0; found && i < 4; i++) {
    g_autoptr(NlMatch) match = NULL;
    const char *rule = nl_profile_match(reader->profile, NL_RULE_NAME_TAIL, heading->name, &match);
    found = rule != NULL;
    if (found) {
      char *name = nl_match_dup(match, "name");
      gsize start = 0, end = 0;
      if (nl_match_span(match, "public", &start, &end))
        heading->is_public = NL_TRUE;
      if (heading->reference == NULL) {
        heading->reference = nl_match_dup(match, "reference");
        heading->reference_rule = rule;
      }
      nl_heading_set_name(heading, name);
      found = name != NULL;
    }
  }
}

/* Adds the blocks to a name that it goes on in; returns the block behind. */
static guint
read_further_name(const NlReader *reader, NlHeading *heading, guint next)
{
  g_autoptr(GString) name = g_string_new(heading->name);

  while (next < reader->ending && goes_on(reader, name, next))
    g_string_append_printf(name, " %s", nl_reader_text(reader, next++));
  nl_heading_set_name(heading, g_strdup(name->str));
  return next;
}

/* Whether a paper's number ends the block and a title stands before it: "Neubau Werkhof: Vergabe (Vorlage 12/2019)". */
#define SHORTEST_TITLE 12

static gboolean
is_title_of_paper(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  gboolean found = nl_reader_match(reader, NL_RULE_TREATMENT, block, NULL) == NULL
                   && nl_reader_match(reader, NL_RULE_LABEL_DECISION, block, NULL) == NULL
                   && nl_reader_match(reader, NL_RULE_LABEL_VOTE, block, NULL) == NULL
                   && nl_reader_match(reader, NL_RULE_NAME_TAIL, block, &match) != NULL
                   && nl_match_span(match, "reference", &start, &end);
  g_autofree char *name = found ? nl_match_dup(match, "name") : NULL;

  return name != NULL && strlen(name) >= SHORTEST_TITLE && strchr(name, ' ') != NULL
         && strchr(".:(-", name[strlen(name) - 1]) == NULL;
}

/* Whether a block may be the name of the number above it: labels are none, but "Bericht" may be, and "Antrag der Fraktion
 * X: Titel". */
static gboolean
may_name(const NlReader *reader, guint block)
{
  return nl_is_heading_text(nl_reader_text(reader, block))
         && (!nl_is_label(reader, block) || is_title_of_paper(reader, block)
             || nl_reader_match(reader, NL_RULE_LABEL_DEBATE, block, NULL) != NULL
             || (nl_reader_match(reader, NL_RULE_LABEL_PROPOSAL, block, NULL) != NULL
                 && nl_reader_match(reader, NL_RULE_NAME_TAIL, block, NULL) != NULL));
}

/* Whether a line that tells the kind of treatment stands between the number and the name. */
static gboolean
is_treated_first(const NlReader *reader, guint block)
{
  return block + 1 < reader->ending
         && nl_reader_match(reader, NL_RULE_TREATMENT, block, NULL) != NULL
         && may_name(reader, block + 1) && !nl_is_item(reader, block + 1)
         && !nl_is_paragraph(reader, block + 1)
         && nl_reader_match(reader, NL_RULE_VOTE_LINE, block + 1, NULL) == NULL;
}

/* "§ 12" and "2. Nachtrag zur Satzung" below it: no list begins with a second point. */
static gboolean
is_ordinal(const NlReader *reader, const NlHeading *heading, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *number = NULL;

  if (heading->strong && nl_reader_match(reader, NL_RULE_ITEM, block, NULL) == NULL
      && nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match) != NULL)
    number = nl_match_dup(match, "number");
  return number != NULL && nl_number_step(number) > 1 && strchr(number, '.') == NULL;
}

/* A cell behind the name with nothing but a dash, where other items have a paper's number. */
static void
drop_empty_cells(char *name)
{
  static const char *const empty[] = { "-", "–", "—", "./.", "/", "", NULL };
  char *tab = NULL;

  while (name != NULL && (tab = strrchr(name, '\t')) != NULL && g_strv_contains(empty, tab + 1))
    *tab = '\0';
}

/* A point of what is told below the number: a list of several, or a sentence. */
static gboolean
is_point(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  gboolean list = block + 1 < reader->ending
                  && nl_marker_of(nl_reader_text(reader, block + 1)) == NL_MARKER_BULLET;
  return nl_marker_of(text) == NL_MARKER_BULLET
         && (list || *text == '*' || nl_marker_is_final(text));
}

void
nl_heading_read_name(const NlReader *reader, NlHeading *heading)
{
  guint next = heading->block + 1;

  drop_empty_cells(heading->name);

  if (heading->name == NULL && is_treated_first(reader, next))
    next++;
  if (heading->name == NULL && next < reader->ending && !is_point(reader, next)
      && (!nl_is_item(reader, next) || is_ordinal(reader, heading, next))
      && (reader->record->kind != NL_KIND_EXCERPT
          || nl_reader_match(reader, NL_RULE_HEAD, next, NULL) == NULL) /* "Gremium: …" */
      && may_name(reader, next))
    heading->name = g_strdup(nl_reader_text(reader, next++));
  if (heading->name != NULL)
    next = read_further_name(reader, heading, next);
  heading->body = next;
  if (heading->name != NULL)
    g_strdelimit(heading->name, "\t", ' ');
  if (heading->name != NULL && strlen(heading->name) > 1
      && strchr(",;", heading->name[strlen(heading->name) - 1]) != NULL)
    nl_heading_set_name(heading, g_strndup(heading->name, strlen(heading->name) - 1));
  if (heading->name != NULL && next < reader->ending
      && nl_reader_match(reader, NL_RULE_ITEM_LETTER, next, NULL) != NULL)
    nl_heading_drop_colon(heading); /* its points follow */
  nl_heading_trim_name(reader, heading);
}

/* Whether the lines of a heading, or the one below it, say that the item is not public. */
static gboolean
is_marked(const NlReader *reader, const NlHeading *heading)
{
  gboolean marked = heading->body < reader->ending && !nl_is_item(reader, heading->body)
                    && nl_reader_match(reader, NL_RULE_NONPUBLIC_MARK, heading->body, NULL) != NULL;
  for (guint i = heading->block; !marked && i < heading->body; i++)
    marked = nl_reader_match(reader, NL_RULE_NONPUBLIC_ITEM, i, NULL) != NULL;
  return marked;
}

static NlHeading *
new_unnumbered(guint block, const char *rule, char *take_name, NlTruth part)
{
  NlHeading *heading = g_new0(NlHeading, 1);

  heading->block = block;
  heading->body = block + 1;
  heading->rule = rule;
  heading->key = g_strdup("");
  heading->name = take_name;
  heading->is_public = part;
  return heading;
}

NlHeading *
nl_heading_new_plain(const NlReader *reader, guint block, NlTruth part)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_reader_match(reader, NL_RULE_ITEM_PLAIN, block, &match);
  return rule != NULL ? new_unnumbered(block, rule, nl_match_dup(match, "name"), part) : NULL;
}

NlHeading *
nl_heading_new_marked(const NlReader *reader, guint block, NlTruth part)
{
  return new_unnumbered(block, "headline", g_strdup(nl_reader_text(reader, block)), part);
}

/* A document numbers its items in one style; lists within texts often have another. */
static char
number_style(const NlReader *reader, guint block, const NlMatch *match)
{
  gsize start = 0, end = 0;
  char mark = ' ';

  if (nl_match_span(match, "number", &start, &end))
    mark = nl_reader_text(reader, block)[end];
  return mark == '.' || mark == ')' ? mark : ' ';
}

/* "4.1 -": a number kept free. */
static void
drop_dash(NlHeading *heading)
{
  static const char *const dashes[] = { "-", "–", "—", NULL };
  if (heading->name != NULL && g_strv_contains(dashes, heading->name))
    nl_heading_set_name(heading, NULL);
}

/* "10\t3\t1" is the row of a table. */
static gboolean
has_only_figures(const char *text)
{
  return strchr(text, '\t') != NULL && text[strspn(text, "0123456789\tX -")] == '\0';
}

/* Whether the block tells of the item whose number was put above it: see calls.c. */
static gboolean
is_told(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  gboolean told = block > 0 && nl_reader_match(reader, NL_RULE_ITEM_TOLD, block, &match) != NULL;
  g_autofree char *number = told ? nl_match_dup(match, "heading") : NULL;

  return number != NULL && g_str_equal(nl_reader_text(reader, block - 1), number);
}

NlHeading *
nl_heading_new(const NlReader *reader, guint block, NlTruth part)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule
      = is_told(reader, block) ? NULL : nl_reader_match(reader, NL_RULE_ITEM, block, &match);
  g_autofree char *number = NULL;
  gboolean strong = rule != NULL;
  NlHeading *heading = NULL;

  if (!strong && !has_only_figures(nl_reader_text(reader, block))
      && nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) == NULL
      && nl_reader_match(reader, NL_RULE_VOTE_LINE, block, NULL) == NULL)
    rule = nl_reader_match(reader, NL_RULE_ITEM_WEAK, block, &match);
  strong |= rule != NULL && nl_blocks_at(reader->blocks, block)->heading > 0;
  number = rule != NULL ? nl_match_dup(match, "number") : NULL;
  if (number != NULL) {
    g_autofree char *part_mark = nl_match_dup(match, "nonpublic");
    g_autofree char *public_mark = nl_match_dup(match, "public");
    heading = g_new0(NlHeading, 1);
    heading->block = block;
    heading->strong = strong;
    heading->style = number_style(reader, block, match);
    heading->rule = rule;
    heading->number = nl_number_part_letter(g_steal_pointer(&number));
    heading->key = nl_number_key(heading->number);
    heading->name = nl_match_dup(match, "name");
    heading->reference = nl_match_dup(match, "reference");
    heading->reference_rule = rule;
    nl_heading_read_name(reader, heading);
    drop_dash(heading);
    heading->marked = part_mark != NULL || is_marked(reader, heading);
    if (heading->marked)
      heading->is_public = NL_FALSE;
    else if (public_mark != NULL)
      heading->is_public = NL_TRUE;
    else if (heading->is_public == NL_UNKNOWN)
      heading->is_public = part;
    if (strong)
      nl_heading_drop_colon(heading); /* "TOP 1 – Bericht:" */
  }
  return heading;
}
