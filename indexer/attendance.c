/* attendance.c: the list of those present and absent. See reader.h.
 *
 * Each entry is a cell of a line: side-by-side columns come as cells parted by a tab. A line is a heading (present,
 * absent, a group), a remark on the entry before it (late, early, substitute), or names.
 */
#include "indexer/reader.h"

#include <string.h>

/* A name with an office and a remark fits in a line or two; what is longer is a sentence. */
#define LONGEST_ENTRY 160
/* Behind a label there may be many names. */
#define LONGEST_LABEL 60
#define LONGEST_LIST  4000
/* Columns that stand side by side at most. */
#define MAX_COLUMNS 6

/* The heading in force in a column, and its last entry. */
typedef struct {
  char *group, *role;
  gboolean present;
  gboolean own;     /* headed by a cell of its own, not by a line over all columns */
  gboolean ignored; /* headed by what is no attendance: a distribution list */
  NlParticipant *last;
  const char *form; /* the rule by which the last entry was read */
} Column;

typedef struct {
  NlReader *reader;
  GHashTable *listed; /* name → NlParticipant, borrowed */
  guint block;
  Column columns[MAX_COLUMNS];
  double lefts
      [MAX_COLUMNS]; /* left edges of the columns, as far as a row showed them, in characters */
  guint n_lefts;
  Column *column;    /* of the cell being read */
  gboolean alone;    /* it is the only one of its line */
  GHashTable *lines; /* text of a block → how often it stands in the document */
  guint heads;       /* the block behind a heading of those present; 0 where another stood since */
  GHashTable *women; /* NlParticipant → whether addressed as a woman, where it is told */
  gboolean singles;  /* names of one word are listed: nobody's other name is told */
  gboolean runs;     /* a line had several names without a mark between them: so may the next */
  GPtrArray *order
      [MAX_COLUMNS]; /* NlParticipant, borrowed: columns are read one after the other, rows as they come */
} List;

static gboolean
read_remark(List *list, const char *text)
{
  const NlProfile *profile = list->reader->profile;
  g_autoptr(NlMatch) late = NULL;
  g_autoptr(NlMatch) early = NULL;
  g_autoptr(NlMatch) substitute = NULL;
  gboolean away = nl_profile_match(profile, NL_RULE_AWAY, text, NULL) != NULL;

  nl_profile_match(profile, NL_RULE_LATE, text, &late);
  nl_profile_match(profile, NL_RULE_EARLY, text, &early);
  nl_profile_match(profile, NL_RULE_SUBSTITUTE, text, &substitute);
  if (late != NULL) {
    g_autofree char *time = nl_match_dup(late, "time");
    list->column->last->from
        = nl_reader_take(list->reader, time != NULL ? nl_time_read(time) : NULL);
  }
  if (early != NULL) {
    g_autofree char *time = nl_match_dup(early, "time");
    list->column->last->until
        = nl_reader_take(list->reader, time != NULL ? nl_time_read(time) : NULL);
  }
  if (substitute != NULL) {
    g_autofree char *printed = nl_match_dup(substitute, "name");
    g_auto(NlPersonText) person = { 0 };
    gboolean parsed = nl_person_parse(list->reader->profile, printed, &person) != NULL;
    list->column->last->substitutes
        = nl_record_keep(list->reader->record, parsed ? person.name : printed);
  }
  if (away)
    list->column->last->present = FALSE;
  return late != NULL || early != NULL || substitute != NULL || away;
}

/* What stands behind a name: ", Vorsitzende", "10/FBL", "– Integrationsrat abwesend"; remarks are no office. */
static void
read_rest(List *list, const char *rest, GString *role)
{
  const char *at = rest;

  if (read_remark(list, rest))
    return;
  while (*at != '\0' && (g_unichar_ispunct(g_utf8_get_char(at)) || *at == ' ') && *at != '(')
    at = g_utf8_next_char(at);
  if (*at != '\0') {
    if (role->len > 0)
      g_string_append(role, ", ");
    g_string_append(role, at);
  }
}

/* A single word may be anything: it is a name only under a signature. */
static gboolean
is_entry(const char *rule)
{
  return rule != NULL && strcmp(rule, "person.alone") != 0;
}

/* The form in which a text is a name; rule NULL where it is none. */
typedef struct {
  const char *rule;
  gboolean office;    /* behind an office */
  gboolean addressed; /* behind an office, Herr or Frau */
} Form;

static Form
entry_form(const List *list, const char *text)
{
  g_auto(NlPersonText) person = { 0 };
  const char *rule = nl_person_parse(list->reader->profile, text, &person);
  return (Form){ .rule = is_entry(rule) ? rule : NULL,
                 .office = person.role != NULL,
                 .addressed = person.address != NULL };
}

static gboolean
is_person(const List *list, const char *text)
{
  return entry_form(list, text).rule != NULL;
}

/* An office before a name is one form, however it is written: "Bgm. Anna Berg, GV Jan Thal". */
static gboolean
same_form(Form a, Form b)
{
  return a.rule != NULL && b.rule != NULL && (a.rule == b.rule || (a.office && b.office));
}

/* Whether a family name alone is another's than the participant's: "Ratsfrau Meyer" and "Ratsherr Meyer" are two. */
static gboolean
is_namesake(const List *list, const NlParticipant *participant, const NlPersonText *person)
{
  gpointer woman = NULL;
  return person->address != NULL && strchr(person->name, ' ') == NULL
         && g_hash_table_lookup_extended(list->women, participant, NULL, &woman)
         && GPOINTER_TO_INT(woman)
                != (nl_profile_match(list->reader->profile, NL_RULE_WOMAN, person->address, NULL)
                    != NULL);
}

/* Nobody holds more offices than that many bytes tell. */
#define LONGEST_ROLE 400

/* Who is named twice bears the further office too, but none twice. */
static void
add_role(List *list, NlParticipant *participant, const char *role)
{
  gboolean known = role != NULL && participant->role != NULL;
  if (known
      && (strlen(participant->role) > LONGEST_ROLE || strstr(participant->role, role) != NULL))
    return;
  if (role != NULL && participant->role != NULL)
    participant->role
        = nl_reader_take(list->reader, g_strdup_printf("%s, %s", participant->role, role));
  else if (role != NULL)
    participant->role = nl_record_keep(list->reader->record, role);
}

/* The rule is that of the line; NULL for an entry, which the form of a name alone reads. */
static gboolean
add_person(List *list, const char *text, const char *rule)
{
  NlReader *reader = list->reader;
  g_auto(NlPersonText) person = { 0 };
  g_autoptr(GString) role = g_string_new(NULL);
  const char *form = nl_person_parse(reader->profile, text, &person);
  gboolean parsed = is_entry(form) || (list->singles && form != NULL);
  NlParticipant *known = NULL;

  /* who is listed already: "Protokoll: X" names one of those present again */
  if (parsed && (known = g_hash_table_lookup(list->listed, person.name)) != NULL
      && !is_namesake(list, known, &person)) {
    add_role(list, known, person.role != NULL ? person.role : list->column->role);
  } else if (parsed) {
    NlParticipant *participant = nl_record_add_participant(reader->record);
    list->column->last = participant;
    list->column->form = form;
    g_ptr_array_add(list->order[list->column - list->columns], participant);
    participant->name = nl_record_keep(reader->record, person.name);
    g_hash_table_insert(list->listed, (gpointer)participant->name, participant);
    participant->title = nl_record_keep(reader->record, person.title);
    participant->present = list->column->present;
    if (person.address != NULL)
      g_hash_table_insert(
          list->women, participant,
          GINT_TO_POINTER(nl_profile_match(reader->profile, NL_RULE_WOMAN, person.address, NULL)
                          != NULL));
    participant->evidence = nl_reader_evidence(reader, list->block, rule != NULL ? rule : form);
    participant->organization = nl_record_keep(
        reader->record, person.organization != NULL ? person.organization : list->column->group);
    g_string_append(role, person.role != NULL          ? person.role
                          : list->column->role != NULL ? list->column->role
                                                       : "");
    if (person.role != NULL && list->column->role != NULL
        && nl_profile_match(reader->profile, NL_RULE_CHAIR, list->column->role, NULL) != NULL)
      g_string_append_printf(role, ", %s", list->column->role); /* "Vorsitz: Bürgermeisterin X" */
    if (person.rest != NULL)
      read_rest(list, person.rest, role);
    participant->role = nl_record_keep(reader->record, role->str);
  }
  return parsed;
}

/* The parts of a list, parted by commas, semicolons and "und" outside brackets. */
static char **
split_list(const char *text)
{
  static const char *const separators[] = { ", ", " ,", "; ", " und ", " sowie " };
  GPtrArray *parts = g_ptr_array_new();
  const char *start = text, *at = text;
  guint depth = 0;

  while (*at != '\0') {
    gsize skipped = 0;
    depth += *at == '(';
    depth -= *at == ')' && depth > 0;
    for (gsize i = 0; depth == 0 && skipped == 0 && i < G_N_ELEMENTS(separators); i++)
      skipped = g_str_has_prefix(at, separators[i]) ? strlen(separators[i]) : 0;
    if (skipped > 0) {
      g_ptr_array_add(parts, g_strndup(start, (gsize)(at - start)));
      start = at + skipped;
    }
    at += MAX(skipped, 1);
  }
  g_ptr_array_add(parts, g_strdup(start));
  for (guint i = 0; i < parts->len; i++)
    g_strstrip(g_ptr_array_index(parts, i));
  g_ptr_array_add(parts, NULL);
  return (char **)g_ptr_array_free(parts, FALSE);
}

/* A couple has one family name: of "Jan", "Anna Berg", which "und" parted, the first is "Jan Berg". */
static void
name_couples(char **parts, const char *text)
{
  for (char **part = parts; part[0] != NULL && part[1] != NULL; part++) {
    g_autofree char *couple = g_strdup_printf("%s und %s", part[0], part[1]);
    const char *family = strrchr(part[1], ' ');
    if (family == NULL || strchr(part[0], ' ') != NULL || strstr(text, couple) == NULL)
      continue;
    char *whole = g_strconcat(part[0], family, NULL);
    g_free(*part);
    *part = whole;
  }
}

/* What ends a list is no part of its last name. */
static char **
split_people(const char *text)
{
  gsize length = strlen(text);
  g_autofree char *bare
      = g_strndup(text, length
                            - (length > 2 && strchr(".;,", text[length - 1]) != NULL
                               && g_ascii_islower(text[length - 2])));
  char **parts = split_list(bare);
  name_couples(parts, bare);
  return parts;
}

/* Names that follow one another without any mark: "Ing. Anna Berg Jan Thal, BSc Rosa Maria Alt". A title begins one, a
 * degree or a comma ends one; between them two words are a name, and three that stand alone. */
#define SHORTEST_RUN 4

typedef struct {
  const List *list;
  GPtrArray *names; /* char * */
  GPtrArray *words; /* borrowed: since the last mark */
  GString *title;   /* before them */
} Run;

/* "BSc", "MBA", "DI" */
static gboolean
is_degree(const char *word)
{
  guint upper = 0;
  for (const char *at = word; *at != '\0'; at++)
    upper += g_ascii_isupper(*at);
  return upper >= 2 && strlen(word) <= 4;
}

static gboolean
run_add(Run *run, guint from, guint n)
{
  GString *name = g_string_new(run->title->str);
  gboolean fine = FALSE;

  for (guint i = from; i < from + n; i++)
    g_string_append_printf(name, "%s%s", name->len > 0 ? " " : "",
                           (const char *)g_ptr_array_index(run->words, i));
  g_string_truncate(run->title, 0);
  fine = is_person(run->list, name->str);
  g_ptr_array_add(run->names, g_string_free(name, FALSE));
  return fine;
}

/* Makes names of the words since the last mark. */
static gboolean
run_flush(Run *run)
{
  guint n = run->words->len, step = n == 3 ? 3 : 2;
  gboolean fine = n % step == 0;

  for (guint i = 0; fine && i < n; i += step)
    fine = run_add(run, i, step);
  g_ptr_array_set_size(run->words, 0);
  return fine;
}

static gboolean
run_word(Run *run, char *word)
{
  gboolean title = g_str_has_suffix(word, "."), comma = g_str_has_suffix(word, ",");
  gboolean begun = run->words->len > 0, fine = TRUE;

  if (comma)
    word[strlen(word) - 1] = '\0';
  if (title || is_degree(word)) {
    fine = run_flush(run);
    if (title || !(begun || run->names->len > 0))
      g_string_append_printf(run->title, "%s%s", run->title->len > 0 ? " " : "", word);
  } else {
    g_ptr_array_add(run->words, word);
    fine = !comma || run_flush(run);
  }
  return fine;
}

static gboolean
add_run(List *list, const char *text, const char *rule)
{
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GPtrArray) pending = g_ptr_array_new();
  g_autoptr(GString) title = g_string_new(NULL);
  Run state = { .list = list, .names = names, .words = pending, .title = title };
  gboolean run = g_strv_length(words) >= SHORTEST_RUN && strstr(text, " und ") == NULL;

  for (char **word = words; run && *word != NULL; word++)
    run = run_word(&state, *word);
  run = run && run_flush(&state) && names->len > 1;
  for (guint i = 0; run && i < names->len; i++)
    add_person(list, g_ptr_array_index(names, i), rule);
  list->runs |= run;
  return run;
}

/* Family names first, in a run: "Berg, Anna Thal, Jan (CDU) Alt, Rosa". */
static gboolean
add_families(List *list, const char *text, const char *rule)
{
  const NlProfile *profile = list->reader->profile;
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(NlFinder) breaks = nl_finder_new(profile, NL_RULE_BREAK_NAME, text);
  const NlMatch *match = NULL;
  gsize start = 0;
  gboolean run = TRUE;

  while (nl_finder_next(breaks, &match) != NULL) {
    gsize next = nl_match_start(match);
    g_ptr_array_add(names, g_strstrip(g_strndup(text + start, next - start)));
    start = next;
  }
  g_ptr_array_add(names, g_strdup(text + start));
  for (guint i = 0; run && i < names->len; i++)
    run = g_strcmp0(entry_form(list, g_ptr_array_index(names, i)).rule, "person.family") == 0;
  for (guint i = 0; run && names->len > 1 && i < names->len; i++)
    add_person(list, g_ptr_array_index(names, i), rule);
  return run && names->len > 1;
}

/* So many names parted by commas on one line are a list. */
#define SHORTEST_LIST 3

/* "Jan, Rosa, Ute": names of one word each, as clubs list theirs; a family name has its given name behind it. */
static gboolean
add_singles(List *list, char **parts, const char *text, const char *rule)
{
  gboolean singles = g_strv_length(parts) >= SHORTEST_LIST && strchr(text, ';') == NULL;

  for (char **part = parts; singles && *part != NULL; part++) {
    g_auto(NlPersonText) person = { 0 };
    singles
        = g_strcmp0(nl_person_parse(list->reader->profile, *part, &person), "person.alone") == 0;
  }
  list->singles = singles;
  for (char **part = parts; singles && *part != NULL; part++)
    add_person(list, *part, rule);
  list->singles = FALSE;
  return singles;
}

/* "Herr A (X), Frau B, Amtsleiterin und Herr C": a part that is a name of the first one's form begins another person,
 * any other tells of the person before. Behind a label ("Anwesend:") names of any form may follow one another. */
static gboolean
add_people(List *list, const char *text, gboolean mixed, const char *rule)
{
  g_auto(GStrv) parts = split_people(text);
  g_autoptr(GString) person = g_string_new(parts[0]);
  const Form form = entry_form(list, text);
  gboolean several = mixed || same_form(form, entry_form(list, parts[0]));
  gboolean added = FALSE;

  if ((mixed && add_singles(list, parts, text, rule)) || add_families(list, text, rule))
    return TRUE;
  for (guint i = 1; several && parts[i] != NULL; i++) {
    const Form own = entry_form(list, parts[i]);
    if (mixed ? own.rule != NULL : same_form(form, own)) {
      added |= add_person(list, person->str, rule);
      g_string_assign(person, parts[i]);
    } else {
      g_string_append_printf(person, ", %s", parts[i]);
    }
  }
  return (!added && mixed && !form.office && add_run(list, text, rule))
         || add_person(list, added ? person->str : text, rule) || added;
}

/* Whether the first of a list of names is one. */
static gboolean
has_people(const List *list, const char *text)
{
  g_auto(GStrv) parts = split_people(text);
  g_auto(GStrv) words = g_strsplit(text, " ", 4);
  g_autofree char *first = g_strjoin(" ", words[0], words[1] != NULL ? words[1] : "",
                                     words[1] != NULL && words[2] != NULL ? words[2] : "", NULL);

  return is_person(list, g_strstrip(parts[0])) || is_person(list, text)
         || (strchr(text, ',') == NULL && is_person(list, g_strchomp(first)));
}

static gboolean
is_short(const char *text)
{
  const char *colon = strchr(text, ':');
  return strlen(text) <= LONGEST_ENTRY || (colon != NULL && colon - text <= LONGEST_LABEL);
}

/* A line of nothing but names, two thirds of its parts at least; the others tell of the one before. */
static gboolean
is_name_list(const List *list, const char *text)
{
  g_auto(GStrv) parts = split_people(text);
  guint n = g_strv_length(parts), names = 0;
  gboolean addressed = entry_form(list, parts[0]).addressed; /* so are all, or none */

  for (guint i = 0; n >= SHORTEST_LIST && i < n; i++) {
    Form form = entry_form(list, parts[i]);
    names += form.rule != NULL && (!addressed || form.addressed);
  }
  return n >= SHORTEST_LIST && 3 * names >= 2 * n;
}

/* Names stand so near below a heading that says of itself that they follow. */
#define NAMES_WITHIN 3

static gboolean
names_follow(const List *list, guint block)
{
  guint end = MIN(block + 1 + NAMES_WITHIN, nl_blocks_size(list->reader->blocks));
  gboolean found = FALSE;

  for (guint i = block + 1; !found && i < end; i++) {
    g_auto(GStrv) cells = g_strsplit(nl_reader_text(list->reader, i), "\t", -1);
    for (char **cell = cells; !found && *cell != NULL && is_short(*cell); cell++) {
      const char *label = strstr(*cell, ": ");
      found = has_people(list, g_strstrip(*cell)) || (label != NULL && has_people(list, label + 2));
    }
  }
  return found;
}

/* Whether a match asks for names below, and there are none. */
static gboolean
misses_names(const List *list, guint block, const NlMatch *match)
{
  gsize start = 0, end = 0;
  return nl_match_span(match, "names_follow", &start, &end) && !names_follow(list, block);
}

static void
set_heading(Column *column, const NlMatch *match)
{
  g_free(column->group);
  g_free(column->role);
  column->group = nl_match_dup(match, "name");
  column->role = nl_match_dup(match, "role");
}

/* A heading alone on its line holds for all columns that have none of their own. */
static void
set_headings(List *list, const NlMatch *match)
{
  set_heading(list->column, match);
  list->column->own = !list->alone;
  for (guint i = 0; list->alone && i < MAX_COLUMNS; i++)
    if (&list->columns[i] != list->column && !list->columns[i].own)
      set_heading(&list->columns[i], match);
}

/* The n-th rule's heading, where it is one: one that has names behind it on its line must have them. */
static gboolean
read_heading_by(List *list, NlRuleSet set, guint n, const char *text)
{
  g_autoptr(NlMatch) match = NULL;
  const char *rule = nl_profile_match_at(list->reader->profile, set, n, text, &match);
  g_autofree char *rest = match != NULL ? nl_match_dup(match, "rest") : NULL;
  g_autofree char *first = match != NULL ? nl_match_dup(match, "first") : NULL;
  gsize start = 0, end = 0;
  gboolean heading = rule != NULL && (rest == NULL || has_people(list, rest))
                     && !misses_names(list, list->block, match);

  if (heading) {
    /* "Protokoll: Frau X" is no absent one, behind those absent either; "Die Mitglieder: X, Y" may be */
    if (set != NL_RULE_GROUP || (rest != NULL && !nl_match_span(match, "members", &start, &end)))
      list->column->present = set != NL_RULE_ABSENT || (rest == NULL && list->heads == list->block);
    list->heads = set == NL_RULE_PRESENT && rest == NULL ? list->block + 1 : 0;
    set_headings(list, match);
    if (first != NULL) {
      add_people(list, first, FALSE, rule);
      g_clear_pointer(&list->column->role, g_free);
    }
    if (rest != NULL) {
      add_people(list, rest, TRUE, rule);
      g_clear_pointer(&list->column->role, g_free); /* "Schriftführer: X" holds for X alone */
    }
  }
  return heading;
}

static gboolean
read_heading(List *list, NlRuleSet set, const char *text)
{
  gboolean heading = FALSE;
  for (guint n = 0; !heading && n < nl_profile_size(list->reader->profile, set); n++)
    heading = read_heading_by(list, set, n, text);
  return heading;
}

/* What stands again and again between the names is no name: a party, "ja". It tells of the one above. */
#define MOST_TIMES 2

static gboolean
read_repeated(List *list, const char *text)
{
  NlParticipant *last = list->column->last;
  gboolean repeated = last != NULL && entry_form(list, text).rule != NULL
                      && !entry_form(list, text).addressed
                      && GPOINTER_TO_UINT(g_hash_table_lookup(list->lines, text)) > MOST_TIMES;

  if (repeated && last->organization == NULL)
    last->organization = nl_record_keep(list->reader->record, text);
  return repeated;
}

static gboolean
read_cell(List *list, const char *text)
{
  return nl_profile_match(list->reader->profile, NL_RULE_NO_ENTRY, text, NULL) != NULL
         || add_families(list, text, "person") || read_repeated(list, text)
         || read_heading(list, NL_RULE_ABSENT, text) || read_heading(list, NL_RULE_PRESENT, text)
         || read_heading(list, NL_RULE_GROUP, text) || (list->runs && add_run(list, text, NULL))
         || add_people(list, text, is_name_list(list, text), NULL)
         || (list->column->last != NULL && read_remark(list, text)) || add_run(list, text, NULL);
}

/* A table's further cells tell of the person in the first: office, party, a remark; a name of the same form as the
 * first is a person of his own. */
static gboolean
read_detail(List *list, const Column *of, const char *text)
{
  NlReader *reader = list->reader;
  NlParticipant *participant = of->last;
  g_auto(NlPersonText) person = { 0 };
  g_autoptr(NlMatch) group = NULL;
  gboolean detail = nl_person_parse(reader->profile, text, &person) != of->form;

  if (detail && nl_profile_match(reader->profile, NL_RULE_GROUP, text, &group) != NULL) {
    g_autofree char *name = nl_match_dup(group, "name");
    g_autofree char *role = nl_match_dup(group, "role");
    if (name != NULL)
      participant->organization = nl_record_keep(reader->record, name);
    if (role != NULL)
      participant->role = nl_record_keep(reader->record, role);
  } else if (detail) {
    list->column->last = participant;
    if (!read_remark(list, text))
      participant->role = nl_record_keep(reader->record, text);
    list->column->last = NULL;
  }
  return detail;
}

/* A heading over the whole list sets all columns; one of several over their columns ("Anwesende", "Entschuldigt",
 * "Verteiler") each its own. */
static gboolean
read_column_heads(List *list, char **cells, guint n)
{
  const NlProfile *profile = list->reader->profile;
  guint heads = 0;

  for (guint i = 0; i < n; i++)
    heads += nl_profile_match(profile, NL_RULE_PRESENT, cells[i], NULL) != NULL
             || nl_profile_match(profile, NL_RULE_ABSENT, cells[i], NULL) != NULL;
  for (guint i = 0; heads > 0 && (n == 1 || heads > 1 || n > 2) && i < MAX_COLUMNS; i++) {
    const char *text = cells[MIN(i, n - 1)];
    list->columns[i].present = nl_profile_match(profile, NL_RULE_ABSENT, text, NULL) == NULL;
    list->columns[i].ignored
        = n > 1 && nl_profile_match(profile, NL_RULE_NO_ENTRY, text, NULL) != NULL;
  }
  return heads > 1;
}

/* "Entschuldigt" and names beside it are one line, "Entschuldigt: …"; NULL where the row is none such. */
static char *
label_row(const List *list, char **cells)
{
  g_autofree char *label = g_strdup(g_strstrip(cells[0]));
  gsize length = strlen(label);
  gboolean is_label
      = length > 0 && !is_person(list, label) && has_people(list, g_strstrip(cells[1]));

  if (is_label && label[length - 1] == ':')
    label[length - 1] = '\0';
  return is_label ? g_strdup_printf("%s: %s", label, cells[1]) : NULL;
}

/* A cell stands so near its column, in characters. */
#define NEAR_COLUMN 3.0

/* The column that begins nearest to that edge; the number of columns where none is near. */
static guint
nearest_column(const List *list, double left)
{
  guint nearest = list->n_lefts;
  double distance = NEAR_COLUMN;

  for (guint i = 0; i < list->n_lefts; i++)
    if (ABS(list->lefts[i] - left) < distance) {
      distance = ABS(list->lefts[i] - left);
      nearest = i;
    }
  return nearest;
}

/* A row that lacks cells of the columns: each cell at its own place, "" for those that are not there. NULL where its
 * cells are not seen to stand in columns. A cell alone is a heading or an entry of any kind, unless people are listed
 * above it. You free it. */
static char **
place_cells(const List *list, const NlBlock *block, char **cells)
{
  guint n = g_strv_length(cells);
  gboolean placed = n == block->n_cells && n < list->n_lefts;
  char **row = g_new0(char *, MAX_COLUMNS + 1);
  guint last = 0;

  for (guint i = 0; placed && i < n; i++) {
    guint column = nearest_column(list, block->cells[i]);
    placed = column < list->n_lefts && (i == 0 || column > last)
             && (n > 1 || (column > 0 && list->columns[column].last != NULL));
    for (guint k = 0; placed && k < column; k++)
      row[k] = row[k] != NULL ? row[k] : g_strdup("");
    if (placed)
      row[column] = g_strdup(cells[i]);
    last = column;
  }
  if (!placed)
    g_clear_pointer(&row, g_strfreev);
  return row;
}

/* A row of as many cells as any before shows where the columns begin. */
static void
learn_columns(List *list, const NlBlock *block, guint n)
{
  if (n > 1 && n >= list->n_lefts && n == block->n_cells && n <= MAX_COLUMNS) {
    list->n_lefts = n;
    memcpy(list->lefts, block->cells, n * sizeof *list->lefts);
  }
}

/* A line of one cell is a heading or an entry of the first column; a heading over all columns ends what stood over the
 * others. In a line of several, a cell behind a name is that person's, unless its column has held names of its own. */
static gboolean
read_row(List *list, char **cells)
{
  guint n = MIN(g_strv_length(cells), MAX_COLUMNS);
  gboolean heads = read_column_heads(list, cells, n);
  gboolean read = heads;
  const Column *named = NULL; /* the column of the name before */
  g_autofree char *labelled = NULL;

  list->alone = n == 1;
  if (!heads && n == 2 && (labelled = label_row(list, cells)) != NULL) {
    list->column = &list->columns[0];
    list->alone = TRUE;
    list->n_lefts = 0; /* these are no columns: what stands below goes on with the line */
    return read_cell(list, labelled);
  }
  for (guint i = 0; !heads && i < n; i++) {
    guint before = list->reader->record->participants->len;
    const char *text = g_strstrip(cells[i]);
    gboolean detail = FALSE;
    list->column = &list->columns[i];
    if (*text != '\0' && !list->column->ignored && (is_short(text) || is_name_list(list, text))) {
      detail = named != NULL && list->column->last == NULL && read_detail(list, named, text);
      read |= detail || read_cell(list, text);
    }
    if (!detail)
      named = list->reader->record->participants->len > before ? list->column : NULL;
  }
  return read;
}

/* Somebody who is told to speak is in no list any more. */
#define SHORTEST_SENTENCE 50

static gboolean
is_sentence(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  return strlen(text) >= SHORTEST_SENTENCE && g_str_has_suffix(text, ".")
         && nl_reader_match(reader, NL_RULE_TURN, block, NULL) != NULL;
}

/* Where the list ends though no heading says so. */
static gboolean
ends_list(const NlReader *reader, guint block)
{
  return nl_reader_match(reader, NL_RULE_AGENDA, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_PUBLIC, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_NONPUBLIC, block, NULL) != NULL
         || nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL
         || is_sentence(reader, block);
}

/* Puts the participants read since `from` in the order of the columns. */
static void
settle_order(List *list, guint *from)
{
  GPtrArray *participants = list->reader->record->participants;

  for (guint c = 0; c < MAX_COLUMNS; c++) {
    for (guint i = 0; i < list->order[c]->len; i++)
      participants->pdata[(*from)++] = list->order[c]->pdata[i];
    g_ptr_array_set_size(list->order[c], 0);
  }
}

/* A heading over all columns: what stood in them before it comes before what follows. Behind one of those present or
 * absent the columns may be others. */
static void
start_section(List *list, guint block, guint *settled)
{
  const NlReader *reader = list->reader;
  gboolean alone = strchr(nl_reader_text(reader, block), '\t') == NULL;
  gboolean anew = alone
                  && (nl_reader_match(reader, NL_RULE_PRESENT, block, NULL) != NULL
                      || nl_reader_match(reader, NL_RULE_ABSENT, block, NULL) != NULL);

  if (anew)
    list->n_lefts = 0;
  if (anew || (alone && nl_reader_match(reader, NL_RULE_GROUP, block, NULL) != NULL))
    settle_order(list, settled);
}

/* Whether a list of names goes on in the line below. */
static gboolean
runs_on(const List *list, const char *text, guint next)
{
  const NlReader *reader = list->reader;
  const char *below = next < nl_blocks_size(reader->blocks) ? nl_reader_text(reader, next) : "";
  gsize length = strlen(text);
  gboolean open = g_str_has_suffix(text, ",") || g_str_has_suffix(text, " Herr")
                  || g_str_has_suffix(text, " Frau") || g_str_has_suffix(text, " und");

  return length > 0 && strchr(".;:", text[length - 1]) == NULL && is_name_list(list, text)
         && strpbrk(text, "\t:") == NULL && strpbrk(below, "\t:") == NULL
         && (open || strstr(below, ", ") != NULL) && !ends_list(reader, next);
}

/* The text of a line, and of those that a list of names runs on over; *last is the last of them. */
static char *
list_text(const List *list, guint *last)
{
  char *text = g_strdup(nl_reader_text(list->reader, *last));
  while (runs_on(list, text, *last + 1)) {
    char *longer = g_strconcat(text, " ", nl_reader_text(list->reader, ++*last), NULL);
    g_free(text);
    text = longer;
  }
  return text;
}

/* A list goes on within so many lines. */
#define MOST_BETWEEN_LISTS 8
/* That many lines which are no entry end the list. */
#define MOST_STRAY_LINES 3

static guint
read_list(List *list, guint from)
{
  NlReader *reader = list->reader;
  guint end = from, stray = 0, settled = reader->record->participants->len;

  for (guint i = from;
       stray < MOST_STRAY_LINES && i < nl_blocks_size(reader->blocks) && !ends_list(reader, i);
       i++) {
    guint first = i;
    g_autofree char *text = list_text(list, &i);
    g_auto(GStrv) cells = g_strsplit(text, "\t", -1);
    gboolean read = FALSE;
    g_auto(GStrv) placed = place_cells(list, nl_blocks_at(reader->blocks, first), cells);
    list->block = first;
    learn_columns(list, nl_blocks_at(reader->blocks, first), g_strv_length(cells));
    if (placed == NULL)
      start_section(list, first, &settled);
    read = strlen(text) <= LONGEST_LIST && read_row(list, placed != NULL ? placed : cells);
    stray = read ? 0 : stray + 1;
    for (guint n = first; read && n <= i; n++)
      nl_blocks_at(reader->blocks, n)->rule = "attendance";
    end = read ? i + 1 : end;
  }
  settle_order(list, &settled);
  return end;
}

/* The first cell counts: "Anwesende" beside "Entschuldigt". */
static gboolean
heads_list(const List *list, guint block)
{
  g_auto(GStrv) cells = g_strsplit(nl_reader_text(list->reader, block), "\t", 2);
  g_autoptr(NlMatch) match = NULL;
  return cells[0] != NULL
         && nl_profile_match(list->reader->profile, NL_RULE_PRESENT, cells[0], &match) != NULL
         && !misses_names(list, block, match);
}

/* The heading of a list that goes on behind a few lines that are none; the number of blocks where there is none. */
static guint
next_list(const List *list, guint from)
{
  guint size = nl_blocks_size(list->reader->blocks), next = size;
  guint end = MIN(from + MOST_BETWEEN_LISTS, size);

  for (guint i = from; next == size && i < end && !ends_list(list->reader, i); i++)
    if (heads_list(list, i))
      next = i;
  return next;
}

/* ---- a list without a heading ---- */

/* So many names one below the other, with a group's or an office's line over them, are a list of who was there. */
#define FEWEST_NAMES 4

static gboolean
heads_group(const NlReader *reader, const char *text)
{
  return nl_profile_match(reader->profile, NL_RULE_GROUP, text, NULL) != NULL
         || nl_profile_match(reader->profile, NL_RULE_ABSENT, text, NULL) != NULL;
}

/* "Menü Bürger", "Menü Service" are no names. */
static gboolean
same_first_word(const char *a, const char *b)
{
  gsize length = strcspn(a, " ");
  return a[length] == ' ' && strncmp(a, b, length + 1) == 0;
}

/* The first block of such a list, above agenda and items and before `end`; the number of blocks where there is none. */
static guint
find_names(const List *list, guint end)
{
  const NlReader *reader = list->reader;
  guint size = nl_blocks_size(reader->blocks), start = size, names = 0, groups = 0;
  char before[LONGEST_ENTRY + 1] = "";

  for (guint i = 0;
       (names < FEWEST_NAMES || groups == 0) && i < end
       && nl_reader_match(reader, NL_RULE_AGENDA, i, NULL) == NULL
       && nl_reader_match(reader, NL_RULE_ITEM, i, NULL) == NULL && !is_sentence(reader, i);
       i++) {
    g_auto(GStrv) cells = g_strsplit(nl_reader_text(reader, i), "\t", 2);
    const char *first = cells[0] != NULL ? g_strstrip(cells[0]) : "";
    gboolean group = is_short(first) && heads_group(reader, first);
    gboolean name
        = !group && is_short(first) && is_person(list, first) && !same_first_word(first, before);
    if (!group && !name)
      names = groups = 0;
    else if (names + groups == 0)
      start = i;
    names += name;
    groups += group;
    g_strlcpy(before, first, sizeof before);
  }
  return names >= FEWEST_NAMES && groups > 0 ? start : size;
}

/* The block where the list begins: its heading, or the first of a run of names that none heads. */
static guint
find_list(const List *list)
{
  guint size = nl_blocks_size(list->reader->blocks), start = size;

  for (guint i = 0; start == size && i < size; i++)
    if (heads_list(list, i))
      start = i;
  return MIN(start, find_names(list, start));
}

guint
nl_find_attendance(NlReader *reader)
{
  const List list = { .reader = reader };
  return find_list(&list);
}

static void
count_line(List *list, const char *text)
{
  guint times = GPOINTER_TO_UINT(g_hash_table_lookup(list->lines, text));
  g_hash_table_insert(list->lines, (gpointer)text, GUINT_TO_POINTER(times + 1));
}

/* ---- family names first, without a comma ---- */

/* That many names turned round in the text tell how the list writes all of them. */
#define FEWEST_TURNED 2

/* "Berg Anna Maria" → "Anna Maria Berg"; NULL for a name of one word. You free it. */
static char *
turn_name(const char *name)
{
  const char *blank = strchr(name, ' ');
  return blank != NULL ? g_strdup_printf("%s %.*s", blank + 1, (int)(blank - name), name) : NULL;
}

/* Whether the text behind the list has a name. */
static gboolean
is_spoken_of(const NlReader *reader, const char *name)
{
  gboolean found = FALSE;
  for (guint i = 0; !found && i < nl_blocks_size(reader->blocks); i++)
    found = g_strcmp0(nl_blocks_at(reader->blocks, i)->rule, "attendance") != 0
            && strstr(nl_reader_text(reader, i), name) != NULL;
  return found;
}

/* A list that writes "Berg Anna" is told by its text, which writes "Anna Berg". */
static void
turn_names(NlReader *reader)
{
  GPtrArray *participants = reader->record->participants;
  guint turned = 0, straight = 0;
  g_autoptr(GArray) known = g_array_new(FALSE, FALSE, sizeof(gboolean));

  for (guint i = 0; i < participants->len && straight < FEWEST_TURNED; i++) {
    const NlParticipant *participant = g_ptr_array_index(participants, i);
    g_autofree char *name = turn_name(participant->name);
    gboolean as_listed = name != NULL && is_spoken_of(reader, participant->name);
    turned += name != NULL && !as_listed && is_spoken_of(reader, name);
    straight += as_listed;
    g_array_append_val(known, as_listed);
  }
  for (guint i = 0; turned >= FEWEST_TURNED && turned > straight && i < known->len; i++) {
    NlParticipant *participant = g_ptr_array_index(participants, i);
    char *name = g_array_index(known, gboolean, i) ? NULL : turn_name(participant->name);
    if (name != NULL)
      participant->name = nl_reader_take(reader, name);
  }
}

guint
nl_read_attendance(NlReader *reader)
{
  guint size = nl_blocks_size(reader->blocks), start = size, end = 0;
  List list = { .reader = reader,
                .listed = g_hash_table_new(g_str_hash, g_str_equal),
                .women = g_hash_table_new(NULL, NULL),
                .lines = g_hash_table_new(g_str_hash, g_str_equal) };

  for (guint c = 0; c < MAX_COLUMNS; c++) {
    list.columns[c].present = TRUE;
    list.order[c] = g_ptr_array_new();
  }
  start = find_list(&list);
  for (guint i = start; i < size; i++)
    count_line(&list, nl_reader_text(reader, i));
  while (start < size) {
    guint next = read_list(&list, start);
    end = MAX(end, next);
    start = next_list(&list, MAX(next, start + 1)); /* a heading too long for a list is none */
  }
  turn_names(reader);
  for (guint c = 0; c < MAX_COLUMNS; c++) {
    g_free(list.columns[c].group);
    g_free(list.columns[c].role);
    g_ptr_array_unref(list.order[c]);
  }
  g_hash_table_unref(list.listed);
  g_hash_table_unref(list.women);
  g_hash_table_unref(list.lines);
  return end;
}
