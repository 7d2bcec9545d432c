/* participant.c: makes a participant of a printed name and of what stands behind it. See attendance.h. */
#include "indexer/attendance.h"

#include <string.h>

/* The hour that a remark tells; NULL where it tells none. */
static const char *
read_time(const NlReader *reader, const NlMatch *remark)
{
  g_autofree char *time = nl_match_dup(remark, "time");
  return nl_reader_take(reader, time != NULL ? nl_time_read(time) : NULL);
}

gboolean
nl_read_remark(NlAttendance *list, const char *text)
{
  const NlProfile *profile = list->reader->profile;
  g_autoptr(NlMatch) late = NULL;
  g_autoptr(NlMatch) early = NULL;
  g_autoptr(NlMatch) substitute = NULL;
  gboolean away = nl_profile_match(profile, NL_RULE_AWAY, text, NULL) != NULL;

  nl_profile_match(profile, NL_RULE_LATE, text, &late);
  nl_profile_match(profile, NL_RULE_EARLY, text, &early);
  nl_profile_match(profile, NL_RULE_SUBSTITUTE, text, &substitute);
  if (late != NULL)
    list->column->last->from = read_time(list->reader, late);
  if (early != NULL)
    list->column->last->until = read_time(list->reader, early);
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
read_rest(NlAttendance *list, const char *rest, GString *role)
{
  const char *at = rest;

  if (nl_read_remark(list, rest))
    return;
  while (*at != '\0' && (g_unichar_ispunct(g_utf8_get_char(at)) || *at == ' ') && *at != '(')
    at = g_utf8_next_char(at);
  gsize length = strlen(at);
  while (length > 0 && strchr(" -", at[length - 1]) != NULL)
    length--;
  /* an empty label is none either: "sowie die Gäste:"; nor is "anwesend" */
  if (length > 0 && at[length - 1] != ':'
      && nl_profile_match(list->reader->profile, NL_RULE_PRESENT, at, NULL) == NULL) {
    if (role->len > 0)
      g_string_append(role, ", ");
    g_string_append_len(role, at, (gssize)length);
  }
}

gboolean
nl_is_entry_form(const char *rule)
{
  return rule != NULL && strcmp(rule, "person.alone") != 0 && strcmp(rule, "person.single") != 0;
}

NlNameForm
nl_name_form(const NlAttendance *list, const char *text)
{
  const char *rule = NULL;
  const NlPersonText *person = nl_person_parsed(list->reader, text, &rule);
  return (NlNameForm){ .rule = nl_is_entry_form(rule) ? rule : NULL,
                       .office = person->role != NULL,
                       .addressed = person->address != NULL };
}

gboolean
nl_is_name(const NlAttendance *list, const char *text)
{
  return nl_name_form(list, text).rule != NULL;
}

gboolean
nl_same_form(NlNameForm a, NlNameForm b)
{
  return a.rule != NULL && b.rule != NULL && (a.rule == b.rule || (a.office && b.office));
}

static gboolean
is_woman(const NlAttendance *list, const char *address)
{
  return nl_profile_match(list->reader->profile, NL_RULE_WOMAN, address, NULL) != NULL;
}

/* Whether a family name alone is another's than the participant's: "Ratsfrau Meyer" and "Ratsherr Meyer" are two, and so
 * are "Meyer (CDU)" and "Meyer (SPD)". */
static gboolean
is_namesake(const NlAttendance *list, const NlParticipant *participant, const NlPersonText *person)
{
  gpointer woman = NULL;
  gboolean alone = strchr(person->name, ' ') == NULL;
  gboolean parties = person->organization != NULL && participant->organization != NULL
                     && strstr(person->organization, participant->organization) == NULL
                     && strstr(participant->organization, person->organization) == NULL;
  return alone
         && (parties
             || (person->address != NULL
                 && g_hash_table_lookup_extended(list->women, participant, NULL, &woman)
                 && GPOINTER_TO_INT(woman) != is_woman(list, person->address)));
}

/* Nobody holds more offices than that many bytes tell. */
#define LONGEST_ROLE 400

/* Who is named twice bears the further office too, but none twice. */
static void
add_role(NlAttendance *list, NlParticipant *participant, const char *role)
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

/* The office: that of the entry, else of its column; what stands behind the name may tell another. */
static void
read_role(NlAttendance *list, NlParticipant *participant, const NlPersonText *person)
{
  const char *own = person->role, *headed = list->column->role;
  g_autoptr(GString) role = g_string_new(own != NULL ? own : headed);

  if (own != NULL && headed != NULL
      && nl_profile_match(list->reader->profile, NL_RULE_CHAIR, headed, NULL) != NULL)
    g_string_append_printf(role, ", %s", headed); /* "Vorsitz: Bürgermeisterin X" */
  if (person->rest != NULL)
    read_rest(list, person->rest, role);
  participant->role = nl_record_keep(list->reader->record, role->str);
}

/* A participant who was not listed before, as the last of the column. */
static void
enter(NlAttendance *list, const NlPersonText *person, const char *form, const char *rule)
{
  NlRecord *record = list->reader->record;
  NlParticipant *participant = nl_record_add_participant(record);

  list->column->last = participant;
  list->column->form = form;
  g_ptr_array_add(list->order[list->column - list->columns], participant);
  participant->name = nl_record_keep(record, person->name);
  g_hash_table_insert(list->listed, (gpointer)participant->name, participant);
  if (person->address != NULL)
    g_hash_table_insert(list->women, participant, GINT_TO_POINTER(is_woman(list, person->address)));
  participant->title = nl_record_keep(record, person->title);
  participant->present = list->column->present;
  participant->evidence = nl_reader_evidence(list->reader, list->block, rule != NULL ? rule : form);
  participant->organization = nl_record_keep(
      record, person->organization != NULL ? person->organization : list->column->group);
  read_role(list, participant, person);
}

/* So many with Herr or Frau and a family name alone tell how a list writes its names. */
#define FEWEST_FAMILY_ALONE 5

/* In a list of whole names a given one has the family's behind it, though that looks like an office: "Frau Ute Stadtleiter".
 */
static void
join_family(const NlAttendance *list, NlPersonText *person)
{
  gboolean joins = person->address != NULL && person->rest != NULL && list->full_names > 0
                   && list->families == 0 && strchr(person->name, ' ') == NULL
                   && strpbrk(g_strstrip(person->rest), " ,;:/()-") == NULL
                   && nl_profile_is_given_name(list->reader->profile, person->name);

  if (joins && *person->rest != '\0') {
    char *name = g_strjoin(" ", person->name, person->rest, NULL);
    g_free(person->name);
    person->name = name;
    g_clear_pointer(&person->rest, g_free);
  }
}

/* Of a list that writes family names alone, what follows one is the office it stands for: "Frau Alt Stadtplanung". */
static void
part_area(NlAttendance *list, NlPersonText *person)
{
  const char *blank = person->address != NULL ? strchr(person->name, ' ') : NULL;
  g_autofree char *first
      = blank != NULL ? g_strndup(person->name, (gsize)(blank - person->name)) : NULL;
  gboolean given = first != NULL && nl_profile_is_given_name(list->reader->profile, first);

  list->families += person->address != NULL && blank == NULL;
  list->full_names += given;
  if (first != NULL && !given && !g_str_has_suffix(first, ".")
      && !nl_is_particle(first, strlen(first)) && list->families >= FEWEST_FAMILY_ALONE
      && list->full_names == 0) {
    g_free(person->rest);
    person->rest = g_strdup(blank + 1);
    g_free(person->name);
    person->name = g_steal_pointer(&first);
  }
}

/* So many of one name each, and nobody of two: that is how all are listed. */
#define FEWEST_ALONE 3

/* Whether two words that tell no person stand behind a list of names of one word each: "Kran Miete" is none of them. */
static gboolean
is_stray(const NlAttendance *list, const NlPersonText *person)
{
  const GPtrArray *participants = list->reader->record->participants;
  const char *blank = strchr(person->name, ' ');
  g_autofree char *first
      = g_strndup(person->name, blank != NULL ? (gsize)(blank - person->name) : 0);
  gboolean stray = blank != NULL && participants->len >= FEWEST_ALONE && person->address == NULL
                   && person->role == NULL && person->title == NULL
                   && strchr(person->name, '.') == NULL
                   && !nl_profile_is_given_name(list->reader->profile, first)
                   && !nl_profile_is_given_name(list->reader->profile, blank + 1);

  for (guint i = 0; stray && i < participants->len; i++)
    stray = strchr(((NlParticipant *)g_ptr_array_index(participants, i))->name, ' ') == NULL;
  return stray;
}

/* Of a name of one word the only one listed whose given name it is: "Ute" is Ute Berg; NULL for nobody. */
static NlParticipant *
find_given(const NlAttendance *list, const char *name)
{
  const GPtrArray *participants = list->reader->record->participants;
  gsize length = strlen(name);
  NlParticipant *found = NULL;
  guint n = 0;

  for (guint i = 0; strchr(name, ' ') == NULL && i < participants->len; i++) {
    NlParticipant *participant = g_ptr_array_index(participants, i);
    if (strncmp(participant->name, name, length) == 0 && participant->name[length] == ' ') {
      found = participant;
      n++;
    }
  }
  return n == 1 ? found : NULL;
}

gboolean
nl_add_participant(NlAttendance *list, const char *text, const char *rule)
{
  g_auto(NlPersonText) person = { 0 };
  const char *form = nl_person_parse(list->reader->profile, text, &person);
  gboolean parsed
      = (nl_is_entry_form(form) || (list->singles && form != NULL)) && !is_stray(list, &person);
  if (parsed) {
    join_family(list, &person);
    part_area(list, &person);
  }
  NlParticipant *known = parsed ? g_hash_table_lookup(list->listed, person.name) : NULL;

  if (parsed && known == NULL && list->singles && person.address == NULL)
    known = find_given(list, person.name);
  /* "Protokoll: X" names one of those present again */
  if (known != NULL && !is_namesake(list, known, &person))
    add_role(list, known, person.role != NULL ? person.role : list->column->role);
  else if (parsed)
    enter(list, &person, form, rule);
  return parsed;
}

/* That many names turned round, or the only one there is, tell how the list writes all of them. */
#define FEWEST_TURNED 2
/* A list that begins with so many in the usual order has no others. */
#define MOST_STRAIGHT 4

/* "Berg Anna Maria" → "Anna Maria Berg", "Van Holt Jan" → "Jan Van Holt"; NULL for a name of one word. You free it. */
static char *
turn_name(const char *name)
{
  const char *blank = strchr(name, ' ');
  if (blank != NULL && nl_is_particle(name, (gsize)(blank - name)))
    blank = strchr(blank + 1, ' ');
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

/* Whether a name is listed with the family's first: by its given name, else by the text behind the list, which writes
 * "Anna Berg"; NL_UNKNOWN where neither tells. */
static NlTruth
is_turned(const NlReader *reader, const char *name)
{
  g_autofree char *by_given = nl_name_turn(reader->profile, name);
  g_autofree char *other = turn_name(name);
  g_autofree char *first = g_strndup(name, strcspn(name, " "));
  NlTruth turned = NL_UNKNOWN;

  if (by_given != NULL)
    turned = NL_TRUE;
  else if (other == NULL
           || (nl_profile_is_given_name(reader->profile, first)
               && !nl_profile_is_given_name(reader->profile, strrchr(name, ' ') + 1))
           || is_spoken_of(reader, name))
    turned = NL_FALSE;
  else if (is_spoken_of(reader, other))
    turned = NL_TRUE;
  return turned;
}

void
nl_turn_names(NlReader *reader)
{
  GPtrArray *participants = reader->record->participants;
  guint counts[NL_TRUE + 1] = { 0 };
  g_autoptr(GArray) turned = g_array_new(FALSE, FALSE, sizeof(NlTruth));

  for (guint i = 0;
       i < participants->len && (counts[NL_TRUE] > 0 || counts[NL_FALSE] < MOST_STRAIGHT); i++) {
    const NlParticipant *participant = g_ptr_array_index(participants, i);
    NlTruth is = is_turned(reader, participant->name);
    g_array_append_val(turned, is);
    counts[is] += strchr(participant->name, ' ') != NULL;
  }
  reader->family_first = counts[NL_TRUE] > 0
                         && counts[NL_TRUE] >= MIN(FEWEST_TURNED, participants->len)
                         && 2 * counts[NL_TRUE] > counts[NL_FALSE];
  for (guint i = 0; reader->family_first && i < turned->len; i++) {
    NlParticipant *participant = g_ptr_array_index(participants, i);
    char *name = g_array_index(turned, NlTruth, i) != NL_FALSE
                     ? nl_name_turn(reader->profile, participant->name)
                     : NULL;
    if (name == NULL && g_array_index(turned, NlTruth, i) != NL_FALSE)
      name = turn_name(participant->name);
    if (name != NULL)
      participant->name = nl_reader_take(reader, name);
  }
}
