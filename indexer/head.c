/* head.c: the head of minutes: which body met, of which municipality, when and where. See reader.h. */
#include "indexer/head_text.h"
#include "indexer/heading.h"
#include "indexer/marker.h"
#include "indexer/reader.h"

#include <string.h>

/* A fact that is held until it is known whether it is wanted, and where it was read. */
typedef struct {
  char *value; /* NULL: none */
  NlEvidence read;
} Held;

/* When and where, as told by one part of the head. */
typedef struct {
  Held date, start, end, location;
  Held
      last; /* the end of a span of hours, of the last of several: only where no other end is told */
  Held planned; /* the hour announced: only where the sitting's own is not told */
  Held written; /* a date that may be the paper's own: only where no other is told */
} Told;

/* The head's facts while they are gathered: the first rule that finds one wins. */
typedef struct {
  NlReader *reader;
  Told own;      /* from the title on */
  Told above;    /* of the page or letter that the title stands on: only where it does not say it */
  Told *now;     /* of the two, the one that is read */
  Held document; /* number of the minutes: only where the sitting has none */
  Held room;     /* apart from the building or its address, which it goes before */
  guint behind;  /* the block behind the head */
} Head;

/* A head without agenda or attendance is no longer than this. */
#define LONGEST_HEAD 40

static void
keep_first(const NlReader *reader, const char **property, NlEvidence *read, char *take_value,
           NlEvidence place)
{
  if (*property == NULL && take_value != NULL) {
    *property = nl_record_keep(reader->record, take_value);
    *read = place;
  }
  g_free(take_value);
}

static void
hold_first(Held *held, char *take_value, NlEvidence place)
{
  if (held->value == NULL && take_value != NULL) {
    held->value = take_value;
    held->read = place;
  } else {
    g_free(take_value);
  }
}

static void
hold_last(Held *held, char *take_value, NlEvidence place)
{
  if (take_value != NULL)
    g_clear_pointer(&held->value, g_free);
  hold_first(held, take_value, place);
}

static char *
read_date(const NlMatch *match, const char *group)
{
  g_autofree char *printed = nl_match_dup(match, group);
  return printed != NULL ? nl_date_read(printed) : NULL;
}

/* "3" in the afternoon is 15:00. */
static char *
in_afternoon(char *clock)
{
  if (clock != NULL && strcmp(clock, "12") < 0) {
    guint64 hour = g_ascii_strtoull(clock, NULL, 10) + 12;
    clock[0] = (char)('0' + hour / 10);
    clock[1] = (char)('0' + hour % 10);
  }
  return clock;
}

/* Minutes may stand behind the word that ends the hour, and behind the group with it. */
static char *
read_time(const NlMatch *match, const char *group)
{
  const char *from = nl_match_from(match, group);
  char *clock = from != NULL ? nl_time_read(from) : NULL;

  return nl_match_from(match, "afternoon") != NULL ? in_afternoon(clock) : clock;
}

/* "Gemeinderat Jan Thal": a member of the body and not its name. */
static gboolean
is_member(const NlProfile *profile, const char *name)
{
  g_auto(NlPersonText) person = { 0 };
  return name != NULL && nl_has_given_name(profile, name)
         && nl_person_parse(profile, name, &person) != NULL && person.role != NULL;
}

static void
read_facts(Head *head, guint block, const NlMatch *match, NlEvidence at)
{
  NlReader *reader = head->reader;
  NlMeeting *meeting = &reader->record->meeting;
  Told *told = head->now;
  g_autofree char *genitive = nl_match_dup(match, "genitive");
  g_autofree char *club = nl_match_dup(match, "bodyof");
  char *named = genitive != NULL ? nl_nominative(reader->profile, genitive)
                                 : nl_match_dup(match, "organization");
  gsize from = 0, to = 0;

  if (is_member(reader->profile, named))
    g_clear_pointer(&named, g_free);
  keep_first(reader, &meeting->organization, &meeting->read.organization, named, at);
  keep_first(reader, &meeting->body, &meeting->read.body, nl_match_dup(match, "body"), at);
  if (club != NULL)
    keep_first(reader, &meeting->body, &meeting->read.body, nl_nominative(reader->profile, club),
               at);
  keep_first(reader, &meeting->number, &meeting->read.number, nl_match_dup(match, "number"), at);
  hold_first(&told->location, nl_match_dup(match, "location"), at);
  hold_first(&head->document, nl_match_dup(match, "document"), at);
  hold_first(&head->room, nl_match_dup(match, "room"), at);
  hold_first(&told->date, read_date(match, "date"), at);
  hold_first(&told->written, read_date(match, "written"), at);
  hold_first(&told->start, read_time(match, "start"), at);
  hold_first(&told->planned, read_time(match, "planned"), at);
  hold_first(&told->end, read_time(match, "end"), at);
  hold_last(&told->last, read_time(match, "last"), at);
  if (nl_match_span(match, "place_follows", &from, &to)
      && block + 1 < MIN(head->behind, nl_blocks_size(reader->blocks))
      && nl_reader_match(reader, NL_RULE_HEAD, block + 1, NULL) == NULL
      && nl_reader_match(reader, NL_RULE_PRESENT, block + 1, NULL) == NULL
      && nl_reader_match(reader, NL_RULE_AGENDA, block + 1, NULL) == NULL
      && nl_reader_match(reader, NL_RULE_ITEM, block + 1, NULL) == NULL)
    hold_first(&told->location, g_strdup(nl_reader_text(reader, block + 1)), at);
}

static void
read_line(Head *head, guint block, const char *printed)
{
  NlReader *reader = head->reader;
  g_autofree char *text = nl_head_own_days(reader->profile, printed);
  g_autoptr(NlMatch) match = NULL;
  const char *rule = NULL;
  guint n = 0;

  while ((rule = nl_profile_match_from(reader->profile, NL_RULE_HEAD, &n, text, &match)) != NULL) {
    read_facts(head, block, match, nl_reader_evidence(reader, block, rule));
    nl_blocks_at(reader->blocks, block)->rule = rule;
  }
}

/* "Beginn:" and nothing more. */
#define LONGEST_HEAD_LABEL 40

static gboolean
is_bare_label(const NlReader *reader, guint block)
{
  const char *text = nl_reader_text(reader, block);
  return g_str_has_suffix(text, ":") && strlen(text) <= LONGEST_HEAD_LABEL
         && strchr(text, '\t') == NULL;
}

/* Whether a line between two labels is one that lacks its colon: "Beginn:", "Ende", "Ort:". */
static gboolean
is_label_between(const NlReader *reader, guint block)
{
  g_autoptr(NlMatch) match = NULL;
  gsize start = 0, end = 0;
  gboolean label = is_bare_label(reader, block - 1) && is_bare_label(reader, block + 1)
                   && nl_reader_match(reader, NL_RULE_LABEL_BARE, block, &match) != NULL
                   && nl_match_span(match, "label", &start, &end);
  return label && nl_reader_text(reader, block)[end] == '\0';
}

/* A table that lost its layout: labels one below the other, then as many values in the same order. Returns how many
 * labels there are. */
static guint
read_column(Head *head, guint first, guint end)
{
  NlReader *reader = head->reader;
  guint n = 0;

  while (first + n < end
         && (is_bare_label(reader, first + n)
             || (n > 0 && first + n + 1 < end && is_label_between(reader, first + n))))
    n++;
  for (guint i = first; i < first + n && i + n < end && !is_bare_label(reader, i + n); i++) {
    g_autofree char *fact
        = g_strdup_printf("%s %s", nl_marker_skip_bullet(nl_reader_text(reader, i)),
                          nl_marker_skip_bullet(nl_reader_text(reader, i + n)));
    read_line(head, i, fact);
  }
  return n;
}

/* A sentence that somebody is told to have said is no head, in an excerpt that has none. */
static gboolean
is_sentence(const NlReader *reader, guint block)
{
  return reader->record->kind == NL_KIND_EXCERPT
         && g_str_has_suffix(nl_reader_text(reader, block), ".")
         && nl_reader_match(reader, NL_RULE_TURN, block, NULL) != NULL;
}

static void
read_lines(Head *head, guint from, guint end)
{
  head->behind = end;
  for (guint i = from; i < end; i += MAX(read_column(head, i, end), 1))
    ;
  for (guint i = from; i < end; i++) {
    g_autoptr(GPtrArray) facts = nl_head_facts(head->reader, i, end);
    for (guint n = 0; n < facts->len && !is_sentence(head->reader, i); n++)
      read_line(head, i, g_ptr_array_index(facts, n));
  }
}

/* The times that a block tells of, each that is wanted and not told yet. */
static void
read_times_of(Head *head, guint block, gboolean start, gboolean end)
{
  NlReader *reader = head->reader;
  gboolean label = is_bare_label(reader, block) && block + 1 < nl_blocks_size(reader->blocks);
  g_autofree char *text = g_strconcat(nl_reader_text(reader, block), label ? " " : NULL,
                                      label ? nl_reader_text(reader, block + 1) : NULL, NULL);
  g_autoptr(NlMatch) match = NULL;
  const char *rule = NULL;
  guint n = 0;

  while ((rule = nl_profile_match_from(reader->profile, NL_RULE_TIMES, &n, text, &match)) != NULL) {
    NlEvidence at = nl_reader_evidence(reader, block, rule);
    if (start)
      hold_first(&head->own.start, read_time(match, "start"), at);
    if (end)
      hold_first(&head->own.end, read_time(match, "end"), at);
  }
}

/* Times that the head does not give may be told where the sitting is opened and closed, for the last time. */
static void
read_times(Head *head)
{
  const guint size = nl_blocks_size(head->reader->blocks);

  for (guint i = 0; head->own.start.value == NULL && i < size; i++)
    read_times_of(head, i, TRUE, FALSE);
  for (guint i = size; head->own.end.value == NULL && i > 0; i--)
    read_times_of(head, i - 1, FALSE, TRUE);
}

static void
read_told_by(Head *head, guint block)
{
  NlReader *reader = head->reader;
  const char *text = nl_reader_text(reader, block);
  g_autoptr(NlMatch) match = NULL;
  const char *rule = NULL;
  guint n = 0;

  while ((rule = nl_profile_match_from(reader->profile, NL_RULE_TOLD, &n, text, &match)) != NULL)
    read_facts(head, block, match, nl_reader_evidence(reader, block, rule));
}

/* What the head does not give and the proceedings tell by the way: the body that decides, the sitting's number. */
static void
read_told(Head *head)
{
  NlReader *reader = head->reader;
  NlMeeting *meeting = &reader->record->meeting;

  for (guint i = 0; (meeting->organization == NULL || meeting->number == NULL)
                    && i < nl_blocks_size(reader->blocks);
       i++)
    read_told_by(head, i);
}

static void
held_clear(Held *held)
{
  g_free(held->value);
}

static const char *
told_day(const Told *told)
{
  return told->date.value != NULL ? told->date.value : told->written.value;
}

/* A title may stand below its head: what tells the day and the hour is no letter or page. */
static gboolean
is_head(const Told *told)
{
  return told->date.value != NULL && told->start.value != NULL;
}

static void
put_head_first(Told *own, Told *above)
{
  if (is_head(above) && !is_head(own)) {
    const Told below = *own;
    *own = *above;
    *above = below;
  }
}

/* What the page above the title tells, where the title and what stands below it do not; hours only of the same day. */
static void
settle_told(Head *head)
{
  Told *own = &head->own, *above = &head->above;
  put_head_first(own, above);
  const char *day = told_day(own), *day_above = told_day(above);
  gboolean same = day == NULL || g_strcmp0(day, day_above) == 0;
  Held *wanted[] = { &own->location, &own->date,    &own->written, &own->start,
                     &own->end,      &own->planned, &own->last };
  Held *told[] = { &above->location, &above->date,    &above->written, &above->start,
                   &above->end,      &above->planned, &above->last };

  for (gsize i = 0; i < (same ? G_N_ELEMENTS(wanted) : 3); i++)
    hold_first(wanted[i], g_steal_pointer(&told[i]->value), told[i]->read);
  hold_first(&own->end, g_steal_pointer(&own->last.value), own->last.read);
}

static void
told_clear(Told *told)
{
  held_clear(&told->date);
  held_clear(&told->start);
  held_clear(&told->end);
  held_clear(&told->location);
  held_clear(&told->planned);
  held_clear(&told->written);
  held_clear(&told->last);
}

static const char *
date_and_time(const NlReader *reader, const char *date, const char *time)
{
  char *iso = date == NULL   ? NULL
              : time != NULL ? g_strconcat(date, "T", time, NULL)
                             : g_strdup(date);
  return nl_reader_take(reader, iso);
}

/* What ends at an earlier hour than it began at ends on the next day. */
static const char *
end_of(const NlReader *reader, const char *day, const char *start, const char *end)
{
  g_autoptr(GDate) date = g_date_new();
  char next[sizeof "2020-01-01"];

  g_date_set_parse(date, day != NULL ? day : "");
  if (end == NULL || start == NULL || strcmp(end, start) >= 0 || !g_date_valid(date))
    return end != NULL ? date_and_time(reader, day, end) : NULL;
  g_date_add_days(date, 1);
  g_date_strftime(next, sizeof next, "%Y-%m-%d", date);
  return date_and_time(reader, next, end);
}

/* The day, the hours: the sitting's own before what may be another's. */
static void
settle_times(Head *head)
{
  NlReader *reader = head->reader;
  NlMeeting *meeting = &reader->record->meeting;
  const Told *own = &head->own;
  const Held *date = own->date.value != NULL ? &own->date : &own->written;
  const Held *start = own->start.value != NULL ? &own->start : &own->planned;

  meeting->start = date_and_time(reader, date->value, start->value);
  meeting->read.start = date->read;
  meeting->end = end_of(reader, date->value, start->value, own->end.value);
  meeting->read.end = own->end.read;
}

/* A paragraph that tells who spoke or what was decided, though it names a sitting or a day. */
static gboolean
is_told(const NlReader *reader, guint block)
{
  return nl_is_paragraph(reader, block)
         && (nl_reader_match(reader, NL_RULE_TURN, block, NULL) != NULL
             || nl_reader_match(reader, NL_RULE_RESOLUTION, block, NULL) != NULL);
}

/* A row of a label and what it labels, or either of them on its own line. */
static gboolean
is_fact_row(const NlReader *reader, guint block)
{
  g_autoptr(GPtrArray) facts = nl_reader_facts(reader, block);
  gboolean bare = is_bare_label(reader, block) || (block > 0 && is_bare_label(reader, block - 1));
  return facts->len > 1 || (bare && !nl_is_label(reader, block))
         || (nl_reader_match(reader, NL_RULE_HEAD, block, NULL) != NULL && !is_told(reader, block))
         || nl_reader_match(reader, NL_RULE_ITEM, block, NULL) != NULL;
}

/* The head ends where agenda or proceedings begin; an excerpt's has the item's number among its facts. */
static guint
head_end(const NlReader *reader)
{
  const NlSection *first
      = reader->sections->len > 0 ? g_ptr_array_index(reader->sections, 0) : NULL;
  guint size = nl_blocks_size(reader->blocks);
  guint end = MIN(first != NULL ? first->first : LONGEST_HEAD, size);

  while (reader->record->kind == NL_KIND_EXCERPT && end < size && is_fact_row(reader, end))
    end++;
  return MIN(end, reader->agenda);
}

/* So many lines of the head may stand between the agenda's heading and its first item, in text whose columns were read
 * one behind the other. */
#define LATE_HEAD 10

static void
read_late_lines(Head *head)
{
  const NlReader *reader = head->reader;
  guint from = reader->agenda + 1, size = nl_blocks_size(reader->blocks), end = from;

  while (end < MIN(from + LATE_HEAD, size) && !nl_is_item(reader, end))
    end++;
  if (end < MIN(from + LATE_HEAD, size) && head->own.date.value == NULL)
    read_lines(head, from, end);
}

/* So many blocks of the first item may tell when the sitting began. */
#define OPENING 2

/* Where the head has no day: "Beginn der Versammlung ist 14.10 Uhr am 27.11.2016", below the first item's heading. */
static void
read_opening(Head *head)
{
  const NlReader *reader = head->reader;
  const NlSection *first
      = reader->sections->len > 0 ? g_ptr_array_index(reader->sections, 0) : NULL;
  gboolean dated = head->own.date.value != NULL || head->own.written.value != NULL;

  for (guint i = 0; !dated && first != NULL && i < OPENING && first->body + i < first->end; i++)
    if (nl_reader_match(reader, NL_RULE_TIMES, first->body + i, NULL) != NULL)
      read_lines(head, first->body + i, first->body + i + 1);
}

/* The place, before it the room. */
static void
settle_place(Head *head)
{
  NlMeeting *meeting = &head->reader->record->meeting;
  const char *room = head->room.value, *place = head->own.location.value;
  gboolean apart = room != NULL && (place == NULL || strstr(place, room) == NULL);
  char *whole = !apart          ? g_strdup(place)
                : place == NULL ? g_strdup(room)
                                : g_strconcat(room, ", ", place, NULL);

  meeting->location = nl_reader_take(head->reader, whole);
  meeting->read.location = apart ? head->room.read : head->own.location.read;
}

/* An excerpt's facts are no part of what was said on its item; but what came of it may be among them. */
static void
skip_facts(NlReader *reader, guint end)
{
  NlSection *first = reader->sections->len > 0 ? g_ptr_array_index(reader->sections, 0) : NULL;

  while (reader->record->kind == NL_KIND_EXCERPT && first != NULL
         && first->body < MIN(end, first->end)
         && nl_reader_match(reader, NL_RULE_LABEL_DECISION, first->body, NULL) == NULL
         && nl_reader_match(reader, NL_RULE_VOTE_LINE, first->body, NULL) == NULL)
    first->body++;
}

void
nl_read_head(NlReader *reader)
{
  NlMeeting *meeting = &reader->record->meeting;
  Head head = { .reader = reader };
  guint end = head_end(reader), title = MIN(reader->title, end);

  head.now = &head.above;
  read_lines(&head, 0, title);
  head.now = &head.own;
  read_lines(&head, title, end);
  settle_told(&head);
  read_late_lines(&head);
  if (reader->record->kind == NL_KIND_MINUTES)
    read_opening(&head);
  settle_place(&head);
  skip_facts(reader, end);
  if (reader->record->kind == NL_KIND_MINUTES)
    read_times(&head);
  settle_times(&head);
  keep_first(reader, &meeting->number, &meeting->read.number, g_steal_pointer(&head.document.value),
             head.document.read);
  if (reader->record->kind != NL_KIND_AGENDA)
    read_told(&head);
  if (reader->record->kind == NL_KIND_MINUTES && meeting->organization == NULL)
    nl_guess_organization(reader);
  if (meeting->body == NULL)
    nl_read_body(reader);
  told_clear(&head.own);
  told_clear(&head.above);
  held_clear(&head.room);
}
