/* endings.c: what closes a document: attachments and signatures; and the references of its whole text. See reader.h. */
#include "indexer/reader.h"

#include <string.h>

/* Signatures and the list of attachments stand within so many blocks of the end. */
#define LONGEST_ENDING 60
/* A name or an office under a document is no longer. */
#define LONGEST_LINE 140

/* Whether a block holds nothing but an office or several ("Vorsitzende Ratsmitglied Schriftführerin"). */
static gboolean
is_office_line(const NlReader *reader, guint block)
{
  return strlen(nl_reader_text(reader, block)) <= LONGEST_LINE
         && nl_reader_match(reader, NL_RULE_CLOSING, block, NULL) != NULL;
}

/* "Die Präsidentin" → "Präsidentin" */
static const char *
skip_article(const char *office)
{
  return g_str_has_prefix(office, "Der ") || g_str_has_prefix(office, "Die ") ? office + 4 : office;
}

/* "Schriftführerin", "Der Vorsitzende"; a name of several words may end as offices do. */
static gboolean
is_office(const NlReader *reader, const char *name)
{
  return strchr(skip_article(name), ' ') == NULL
         && nl_profile_match(reader->profile, NL_RULE_CLOSING, name, NULL) != NULL;
}

static gboolean
is_name(const NlReader *reader, const char *text)
{
  g_auto(NlPersonText) person = { 0 };
  return nl_person_parse(reader->profile, text, &person) != NULL && !is_office(reader, person.name)
         && (person.rest == NULL || g_unichar_isupper(g_utf8_get_char(person.rest)));
}

/* Whether a block holds nothing but names, one in each cell. */
static gboolean
is_name_line(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  g_auto(GStrv) cells = g_strsplit(text, "\t", -1);
  gboolean names = strlen(text) <= LONGEST_LINE;

  for (char **cell = cells; names && *cell != NULL; cell++)
    names = is_name(reader, g_strstrip(*cell));
  return names || (strlen(text) <= LONGEST_LINE && is_name(reader, text));
}

/* A line of names and one of offices, in either order. */
static gboolean
is_signed_pair(const NlReader *reader, guint block)
{
  gboolean above = is_office_line(reader, block), below = is_office_line(reader, block + 1);
  return above != below && is_name_line(reader, above ? block + 1 : block);
}

/* Several side by side, each with an office: "Jan Berg, Bürgermeister" and "Eva Thal, Schriftführerin". */
static gboolean
is_signed_row(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  g_auto(GStrv) cells = g_strsplit(strlen(text) <= LONGEST_LINE ? text : "", "\t", -1);
  gboolean row = g_strv_length(cells) > 1;

  for (char **cell = cells; row && *cell != NULL; cell++)
    row = nl_profile_match(reader->profile, NL_RULE_SIGNATORY, g_strstrip(*cell), NULL) != NULL;
  return row;
}

/* Whether the last line is nothing but a name, below what tells that the sitting was closed. */
static gboolean
is_lone_name(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  g_autoptr(NlMatch) closed = NULL;
  g_autofree char *end = NULL;

  if (block > 0 && block + 1 == nl_blocks_size(reader->blocks) && g_strv_length(words) > 1
      && nl_profile_is_given_name(reader->profile, words[0]) && is_name_line(reader, block)
      && nl_reader_match(reader, NL_RULE_TIMES, block - 1, &closed) != NULL)
    end = nl_match_dup(closed, "end");
  return end != NULL;
}

guint
nl_find_ending(const NlReader *reader)
{
  guint size = nl_blocks_size(reader->blocks), ending = size;
  /* behind an invitation's signature there may be pages on how to take part */
  guint share = reader->record->kind == NL_KIND_AGENDA ? size / 4 : size / 2;
  guint from = MAX(size > LONGEST_ENDING ? size - LONGEST_ENDING : 0, share);

  for (guint i = from; i < size;
       i++) /* names and offices of the list, or above the agenda, are no signatures */
    if (g_strcmp0(nl_blocks_at(reader->blocks, i)->rule, "attendance") == 0
        || nl_reader_match(reader, NL_RULE_AGENDA, i, NULL) != NULL)
      from = i + 1;
  for (guint i = from; ending == size && i < size; i++)
    if (nl_reader_match(reader, NL_RULE_ATTACHMENTS, i, NULL) != NULL
        || nl_reader_match(reader, NL_RULE_SIGNATURE, i, NULL) != NULL
        || nl_reader_match(reader, NL_RULE_SIGNED, i, NULL) != NULL
        || (size - i <= LONGEST_ENDING / 4
            && ((i + 1 < size && is_signed_pair(reader, i)) || is_signed_row(reader, i)))
        || is_lone_name(reader, i))
      ending = i;
  while (ending < size && ending > from
         && nl_reader_match(reader, NL_RULE_SIGNATORY, ending - 1, NULL) != NULL)
    ending--;
  return ending;
}

/* "(Schriftführerin)", "Der Vorsitzende:" → the office itself */
static char *
bare_office(const char *role)
{
  char *bare = g_strdup(role + (*role == '('));
  gsize length = strlen(bare);

  if (length > 0 && strchr(*role == '(' ? ")" : ":", bare[length - 1]) != NULL)
    bare[length - 1] = '\0';
  return bare;
}

static void
add_signature(NlReader *reader, const char *printed, const char *role)
{
  g_auto(NlPersonText) person = { 0 };

  if (nl_person_parse(reader->profile, printed, &person) != NULL) {
    NlSignature *signature = nl_record_add_signature(reader->record);
    const char *office = role != NULL ? role : person.role;
    g_autofree char *bare = office != NULL ? bare_office(office) : NULL;
    signature->name = nl_record_keep(reader->record, person.name);
    signature->role = nl_record_keep(reader->record, bare);
  }
}

/* The words of a line of names without titles, or its cells where it has any. */
static char **
split_names(const NlReader *reader, const char *line)
{
  g_auto(GStrv) parts = g_strsplit(line, strchr(line, '\t') != NULL ? "\t" : " ", -1);
  GPtrArray *names = g_ptr_array_new();

  for (char **part = parts; *part != NULL; part++) {
    g_auto(NlPersonText) person = { 0 };
    if (nl_person_parse(reader->profile, *part, &person) != NULL && !g_str_has_suffix(*part, "."))
      g_ptr_array_add(names, g_strdup(*part));
  }
  g_ptr_array_add(names, NULL);
  return (char **)g_ptr_array_free(names, FALSE);
}

/* Several who signed side by side: as many names as offices. */
static gboolean
add_row(NlReader *reader, const char *names_line, const char *offices_line)
{
  g_auto(GStrv) names = split_names(reader, names_line);
  g_auto(GStrv) offices
      = g_strsplit(offices_line, strchr(offices_line, '\t') != NULL ? "\t" : " ", -1);
  gboolean row = g_strv_length(offices) > 1 && g_strv_length(names) == g_strv_length(offices);

  for (guint i = 0; row && offices[i] != NULL; i++) /* "Erster Bürgermeister" is one */
    row = nl_profile_match(reader->profile, NL_RULE_CLOSING, offices[i], NULL) != NULL;
  for (guint i = 0; row && names[i] != NULL; i++)
    add_signature(reader, names[i], skip_article(g_strstrip(offices[i])));
  return row;
}

/* Several side by side with one office for all, or with offices that are not one for each. */
static gboolean
add_cells(NlReader *reader, const char *names_line, const char *offices_line)
{
  g_auto(GStrv) names = g_strsplit(names_line, "\t", -1);
  gboolean shared = strchr(offices_line, '\t') == NULL, cells = g_strv_length(names) > 1;

  for (guint i = 0; cells && names[i] != NULL; i++)
    cells = is_name(reader, g_strstrip(names[i]));
  for (guint i = 0; cells && names[i] != NULL; i++)
    add_signature(reader, names[i], shared ? skip_article(offices_line) : NULL);
  return cells;
}

static void
add_signed_pair(NlReader *reader, const char *names, const char *offices)
{
  if (!add_row(reader, names, offices) && !add_cells(reader, names, offices))
    add_signature(reader, names, skip_article(offices));
}

/* In the ending who signs is known by less than what begins it. */
static gboolean
match_signed(const NlReader *reader, const char *cell, NlMatch **out)
{
  return nl_profile_match(reader->profile, NL_RULE_SIGNATURE, cell, out) != NULL
         || nl_profile_match(reader->profile, NL_RULE_SIGNATORY, cell, out) != NULL;
}

/* "gez. A" and what "gez. B" beside it: each cell by itself, with the cell of the line below as its office. */
static gboolean
add_signed(NlReader *reader, guint block, gboolean role_follows)
{
  g_auto(GStrv) cells = g_strsplit(nl_reader_text(reader, block), "\t", -1);
  g_auto(GStrv) offices
      = g_strsplit(role_follows ? nl_reader_text(reader, block + 1) : "", "\t", -1);
  guint n_offices = g_strv_length(offices);
  gboolean signed_here = FALSE;

  for (guint i = 0; cells[i] != NULL; i++) {
    g_autoptr(NlMatch) match = NULL;
    if (match_signed(reader, g_strstrip(cells[i]), &match)) {
      g_autofree char *name = nl_match_dup(match, "name");
      g_autofree char *role = nl_match_dup(match, "role");
      if (!is_office(reader, name))
        add_signature(reader, name,
                      role != NULL    ? role
                      : i < n_offices ? g_strstrip(offices[i])
                                      : NULL);
      signed_here = TRUE;
    }
  }
  return signed_here;
}

/* "gez." alone, once for each who signed, with the names below and the offices below them. */
static gboolean
add_signed_below(NlReader *reader, guint block)
{
  guint size = nl_blocks_size(reader->blocks);
  gboolean below = block + 1 < size && nl_reader_match(reader, NL_RULE_SIGNED, block, NULL) != NULL
                   && is_name_line(reader, block + 1);
  g_auto(GStrv) names = g_strsplit(below ? nl_reader_text(reader, block + 1) : "", "\t", -1);
  g_auto(GStrv) offices
      = g_strsplit(block + 2 < size ? nl_reader_text(reader, block + 2) : "", "\t", -1);
  guint n = g_strv_length(names);
  gboolean has_offices = g_strv_length(offices) == n;

  for (guint i = 0; below && i < n; i++)
    add_signature(reader, g_strstrip(names[i]), has_offices ? g_strstrip(offices[i]) : NULL);
  return below;
}

/* Below an office that several hold ("Die Schriftführer:") their names stand one under the other. */
static void
add_further_names(NlReader *reader, guint *block)
{
  GPtrArray *signatures = reader->record->signatures;
  const NlSignature *last
      = signatures->len > 1 ? g_ptr_array_index(signatures, signatures->len - 1) : NULL;
  guint size = nl_blocks_size(reader->blocks), next = *block + 1;

  while (last != NULL && next < size && is_name_line(reader, next)
         && strchr(nl_reader_text(reader, next), '\t') == NULL
         && (next + 1 == size || !is_office_line(reader, next + 1)
             || g_str_has_suffix(nl_reader_text(reader, next + 1), ":"))) {
    add_signature(reader, nl_reader_text(reader, next), last->role);
    *block = next++;
  }
}

/* Where each who signed has a line of his own, without an office: *block is moved on to the last of them. */
static gboolean
add_each_below(NlReader *reader, guint *block)
{
  guint size = nl_blocks_size(reader->blocks), next = *block + 1;
  gboolean each = FALSE;

  while (next < size && is_name_line(reader, next) && !is_office_line(reader, next)
         && strchr(nl_reader_text(reader, next), '\t') == NULL) {
    add_signature(reader, nl_reader_text(reader, next), NULL);
    *block = next++;
    each = TRUE;
  }
  return each;
}

static guint
count_cells(const NlReader *reader, guint block)
{
  g_auto(GStrv) cells = g_strsplit(nl_reader_text(reader, block), "\t", -1);
  return g_strv_length(cells);
}

/* Whether the line below tells the offices of this one: not where it heads a row of names of its own. */
static gboolean
has_offices_below(const NlReader *reader, guint block)
{
  guint size = nl_blocks_size(reader->blocks), offices = block + 1;
  gboolean below = offices < size && is_office_line(reader, offices)
                   && !g_str_has_suffix(nl_reader_text(reader, offices), ":");
  guint cells = below ? count_cells(reader, offices) : 0;

  return below
         && !(cells > 1 && offices + 1 < size && is_name_line(reader, offices + 1)
              && count_cells(reader, offices + 1) == cells && count_cells(reader, block) != cells);
}

static void
read_signature(NlReader *reader, guint *block)
{
  guint size = nl_blocks_size(reader->blocks);
  gboolean role_follows = has_offices_below(reader, *block);

  if (add_signed_below(reader, *block)) {
    *block += 1;
    if (!add_each_below(reader, block))
      *block += 1;
  } else if (add_signed(reader, *block, role_follows)) {
    *block += role_follows;
  } else if (role_follows && is_name_line(reader, *block) && !is_office_line(reader, *block)) {
    add_signed_pair(reader, nl_reader_text(reader, *block), nl_reader_text(reader, *block + 1));
    *block += 1;
  } else if (*block + 1 < size && is_office_line(reader, *block)
             && is_name_line(reader, *block + 1)) {
    add_signed_pair(reader, nl_reader_text(reader, *block + 1), nl_reader_text(reader, *block));
    *block += 1;
    add_further_names(reader, block);
  } else if (is_lone_name(reader, *block)) {
    add_signature(reader, nl_reader_text(reader, *block), NULL);
  }
}

/* "1. Bericht zur Lage" → "Bericht zur Lage" */
static const char *
skip_bullet(const char *text)
{
  const char *at = text;
  while (*at != '\0' && !g_unichar_isalpha(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  return at;
}

/* One block of the ending; *block is moved on over lines that were read with it. */
static void
read_ending_block(NlReader *reader, guint *block, gboolean *listing)
{
  GPtrArray *attachments = reader->record->attachments;
  guint before = reader->record->signatures->len;
  const char *entry = skip_bullet(nl_reader_text(reader, *block));

  if (nl_reader_match(reader, NL_RULE_ATTACHMENTS, *block, NULL) != NULL) {
    *listing = TRUE;
  } else {
    read_signature(reader, block);
    *listing = *listing && reader->record->signatures->len == before;
    if (*listing && *entry != '\0')
      g_ptr_array_add(attachments, (gpointer)nl_record_keep(reader->record, entry));
  }
}

void
nl_read_endings(NlReader *reader)
{
  gboolean listing = FALSE;

  for (guint i = reader->ending; i < nl_blocks_size(reader->blocks); i++)
    if (nl_blocks_at(reader->blocks, i)->part != NL_PART_HIDDEN || reader->include_nonpublic)
      read_ending_block(reader, &i, &listing);
}

/* ---- references ---- */

char *
nl_reference_normal(const char *printed)
{
  const char *sub = strstr(printed, " Nr");
  char *whole = sub != NULL ? g_strndup(printed, (gsize)(sub - printed)) : g_strdup(printed);
  char *supplement = strstr(whole, "-E ");

  if (supplement != NULL)
    memmove(supplement + 2, supplement + 3, strlen(supplement + 3) + 1);
  return whole;
}

/* Each reference of the record is told with its place, those of items are the same again. */
static void
add_reference(const NlReader *reader, const char *reference, GPtrArray *references,
              NlEvidence evidence)
{
  NlRecord *record = reader->record;
  gboolean added = nl_record_add_reference(record, references, reference);

  if (added && references == record->references)
    g_array_append_val(record->references_read, evidence);
}

void
nl_add_references(const NlReader *reader, guint block, GPtrArray *references)
{
  g_autoptr(NlFinder) found
      = nl_finder_new(reader->profile, NL_RULE_REFERENCE, nl_reader_text(reader, block));
  const NlMatch *match = NULL;
  const char *rule = NULL;

  while ((rule = nl_finder_next(found, &match)) != NULL) {
    g_autofree char *printed = nl_match_dup(match, "reference");
    g_autofree char *normal = printed != NULL ? nl_reference_normal(printed) : NULL;
    gsize start = 0, end = 0;
    gboolean of_item = nl_match_span(match, "ofitem", &start, &end);
    if (normal != NULL && (!of_item || references != reader->record->references))
      add_reference(reader, normal, references, nl_reader_evidence(reader, block, rule));
  }
}

void
nl_read_references(NlReader *reader)
{
  NlRecord *record = reader->record;

  if (record->paper.reference != NULL)
    add_reference(reader, record->paper.reference, record->references,
                  record->paper.read.reference);
  for (guint i = 0; i < nl_blocks_size(reader->blocks); i++)
    if (reader->include_nonpublic || nl_blocks_at(reader->blocks, i)->part != NL_PART_HIDDEN)
      nl_add_references(reader, i, record->references);
  for (guint i = 0; i < record->agenda_items->len; i++) {
    const NlAgendaItem *item = g_ptr_array_index(record->agenda_items, i);
    for (guint n = 0;
         (reader->include_nonpublic || item->is_public != NL_FALSE) && n < item->references->len;
         n++)
      add_reference(reader, g_ptr_array_index(item->references, n), record->references,
                    item->reference_read);
  }
}
