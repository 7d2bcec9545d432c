/* people_line.c: a line of the list of participants in which several ran together, names without a mark between them and
 * groups behind the names of the one before. See reflow.h.
 */
#include "indexer/reflow.h"

#include <string.h>

/* Two names have so many blanks; so many bytes tell prose. */
#define FEWEST_BLANKS 3
#define BEGINNING     200
/* What stands before or behind a name ends within so many bytes. */
#define ASKED 400
/* A label before names is no longer, in bytes. */
#define LONGEST_LABEL 60
/* So many offices in a row are a column of them, and their holders follow. */
#define SHORTEST_COLUMN 4
/* So many names that begin behind what is told of the one before are no chance. */
#define FEWEST_BEHIND 2

/* All places are in bytes from the beginning of the text. */
typedef struct {
  const NlProfile *profile;
  const char *text;
  GPtrArray *pieces; /* char * */
  gsize piece;       /* where the piece being read begins */
  gsize label;       /* behind its label; its beginning where it has none */
  gsize told;        /* behind the last name and what belongs to it */
  gsize bare;        /* the end of its label where that has no colon; 0 where it has one */
  gboolean named;    /* the piece has a name */
  gboolean turned;   /* the family's name stands first: told by other readers */
  gboolean follows;  /* each one's office stands behind the name */
  gboolean people;   /* the text has a name */
  guint behind;      /* names that begin behind what is told of the one before */
  gboolean any;      /* even if they are few */
} Line;

/* Behind the blanks at a place. */
static gsize
skip_blanks(const char *text, gsize at)
{
  return at + strspn(text + at, " ");
}

static gsize
word_length(const Line *line, gsize at)
{
  return strcspn(line->text + at, " ");
}

static gsize
next_word(const Line *line, gsize at)
{
  return skip_blanks(line->text, at + word_length(line, at));
}

/* What rules are asked of at a place: the words there, not all of a long text at each of its words. You free it. */
static char *
words_at(const Line *line, gsize at)
{
  const char *text = line->text + at;
  gsize length = strnlen(text, ASKED);

  return g_strndup(text, text[length] != '\0' ? length + strcspn(text + length, " ") : length);
}

/* Where the match of a set's rule ends that begins at a place; the place where none does. */
static gsize
behind_match(const Line *line, NlRuleSet set, gsize at)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *words = words_at(line, at);
  gboolean matches = *words != '\0' && nl_profile_match(line->profile, set, words, &match) != NULL;
  return matches ? at + nl_match_end(match) : at;
}

static gboolean
is_given_at(const Line *line, gsize at)
{
  g_autofree char *word = g_strndup(line->text + at, word_length(line, at));
  return nl_profile_is_given_name(line->profile, word);
}

/* Asked first, for it costs less: no given name is an office. */
static gboolean
may_begin_office(const Line *line, gsize at)
{
  return g_unichar_isalnum(g_utf8_get_char(line->text + at)) && !is_given_at(line, at);
}

/* Behind the offices and titles before a name. */
static gsize
skip_offices(const Line *line, gsize at, guint *out_n)
{
  gsize end = at, begin = at;

  for (*out_n = 0; may_begin_office(line, begin)
                   && (end = behind_match(line, NL_RULE_NAME_BEFORE, begin)) > begin;
       *out_n += 1)
    begin = skip_blanks(line->text, end);
  return begin;
}

/* A letter for a second name: "M." */
static gboolean
is_initial_at(const Line *line, gsize at)
{
  return g_unichar_isupper(g_utf8_get_char(line->text + at)) && word_length(line, at) == 2
         && line->text[at + 1] == '.';
}

static gboolean
is_office_at(const Line *line, gsize at)
{
  return behind_match(line, NL_RULE_NAME_BEFORE, at) > at;
}

/* How many of the bytes at a place are none of these. */
static gsize
free_of(const Line *line, gsize at, gsize length, const char *marks)
{
  gsize n = 0;
  while (n < length && strchr(marks, line->text[at + n]) == NULL)
    n++;
  return n;
}

/* Where a family name ends that begins at a place, without a mark behind it; the place where none does. */
static gsize
family_end(const Line *line, gsize at)
{
  gsize word = at, length = 0, bare = 0;

  while (nl_is_particle(line->text + word, word_length(line, word)))
    word = next_word(line, word);
  length = word_length(line, word);
  bare = free_of(line, word, length, ",;");
  bare -= bare > 0 && line->text[word + bare - 1] == '.';
  gboolean named = bare > 1 && g_unichar_isupper(g_utf8_get_char(line->text + word))
                   && free_of(line, word, bare, "()/:") == bare;
  return named ? word + bare : at;
}

/* Where a name ends that begins with given names; its beginning where none does. Of three given names in a row the first
 * two are a person, for the second may be a family's. */
static gsize
straight_end(const Line *line, gsize at)
{
  guint given = 0;
  gsize word = at, second = at, end = at;

  while (is_given_at(line, word) || (given > 0 && is_initial_at(line, word))) {
    given += is_given_at(line, word);
    second = given == 2 && second == at ? word : second;
    word = next_word(line, word);
  }
  if (given > 2)
    end = second + word_length(line, second);
  else if (given > 0)
    end = family_end(line, word);
  if (given == 2 && (end == word || is_office_at(line, word)))
    end = second + word_length(line, second);
  return end > word || given > 1 ? end : at;
}

/* Where a name of two words ends behind an office, though no list has its given one, or it stands last; its beginning where
 * none does. */
static gsize
unlisted_end(const Line *line, gsize at)
{
  gsize first = family_end(line, at);
  gsize second = first > at && line->text[first] == ' ' ? next_word(line, at) : at;
  gsize end = second > at && !is_office_at(line, second) ? family_end(line, second) : at;
  gsize third = end > second ? skip_blanks(line->text, end) : at;
  gboolean other = end > second && is_given_at(line, second) && !is_office_at(line, third)
                   && family_end(line, third) > third; /* the name begins with that */
  return end > second && !other ? end : at;
}

/* Where a person ends who is named at a place, with offices and titles or without; the place where nobody is. */
static gsize
person_end(const Line *line, gsize at)
{
  guint before = 0;
  gsize name = skip_offices(line, at, &before);
  gsize end = before < SHORTEST_COLUMN ? straight_end(line, name) : name;

  if (end == name && before > 0 && before < SHORTEST_COLUMN)
    end = unlisted_end(line, name);
  return end > name ? end : at;
}

static gsize
behind_remarks(const Line *line, gsize end)
{
  gsize behind = end, from = end;

  while ((behind = behind_match(line, NL_RULE_NAME_BEHIND, from)) > from)
    from = behind;
  return from;
}

/* Behind the office at a place, the place where none is: the last of the text has no blank behind it. */
static gsize
behind_office(const Line *line, gsize at)
{
  g_autofree char *word = g_strconcat(line->text + at, " ", NULL);
  g_autoptr(NlMatch) match = NULL;
  gboolean office = line->text[at] != '\0' && may_begin_office(line, at)
                    && nl_profile_match(line->profile, NL_RULE_NAME_BEFORE, word, &match) != NULL;
  return office ? at + nl_match_end(match) : at;
}

/* Behind the degrees, brackets and remarks that belong to a name, and the office where it stands behind. */
static gsize
behind_person(const Line *line, gsize end)
{
  gsize from = behind_remarks(line, end);
  gsize at = skip_blanks(line->text, from);
  gsize office = line->follows ? behind_office(line, at) : at;

  return office > at ? behind_remarks(line, office) : from;
}

/* Whether offices stand behind the names: the first has none before the name and one behind it, and the last word is one. */
static gboolean
offices_follow(const Line *line)
{
  const char *last = strrchr(line->text, ' ');
  gsize at = line->label, end = straight_end(line, at);
  gsize next = skip_blanks(line->text, end), behind = end > at ? behind_office(line, next) : next;
  gsize second = skip_blanks(line->text, behind);

  return behind > next && straight_end(line, second) > second && last != NULL
         && behind_office(line, (gsize)(last + 1 - line->text)) == strlen(line->text);
}

/* Where the word before a place begins; the place itself at the beginning of the piece. */
static gsize
word_before(const Line *line, gsize at)
{
  gsize begin = at;

  while (begin > line->piece && line->text[begin - 1] == ' ')
    begin--;
  while (begin > line->piece && line->text[begin - 1] != ' ')
    begin--;
  return begin;
}

/* Whether the word before a place joins what follows to it: a comma, "und", "für". Where people are told from what is told of
 * them, neither a comma nor a dash joins a given name. */
static gboolean
is_joined(const Line *line, gsize at)
{
  gsize begin = word_before(line, at);
  g_autofree char *word = g_strchomp(g_strndup(line->text + begin, at - begin));
  gsize second = next_word(line, at);
  gboolean straight = is_given_at(line, at)
                      && (!is_given_at(line, second)
                          || straight_end(line, at) > second + word_length(line, second));
  gboolean parts = line->any && straight && strpbrk(word, ",-") != NULL;
  return begin < at && !parts
         && nl_profile_match(line->profile, NL_RULE_NAME_JOINED, word, NULL) != NULL;
}

/* Whether the word before a place is a dash: "Anna Berg - Vorsitzende" has her office behind. */
static gboolean
is_behind_dash(const Line *line, gsize at)
{
  const char *before = line->text + word_before(line, at);
  return g_str_has_prefix(before, "- ") || g_str_has_prefix(before, "– ");
}

/* The number of an entry at a place: 2 of "2. ", "3) "; 0 where there is none. */
static guint
entry_number(const Line *line, gsize at)
{
  const char *word = line->text + at;
  gsize digits = strspn(word, "0123456789"), marks = strspn(word + digits, ".)/");
  return digits > 0 && digits < 3 && marks > 0 && strchr(" ", word[digits + marks]) != NULL
             ? (guint)g_ascii_strtoull(word, NULL, 10)
             : 0;
}

/* Whether a place is that of the next number behind the one that the piece or what its label heads begins with. */
static gboolean
counts_on(const Line *line, gsize at)
{
  guint number = entry_number(line, at);
  gsize first = line->named && line->label > line->piece ? line->label : line->piece;
  return number > 1 && at > first && entry_number(line, first) + 1 == number;
}

static void
add_piece(Line *line, gsize from, gsize to)
{
  gsize label = line->bare > from && line->bare < to ? line->bare : to;
  g_autofree char *piece
      = g_strstrip(g_strdup_printf("%.*s%s%.*s", (int)(label - from), line->text + from,
                                   label < to ? ":" : "", (int)(to - label), line->text + label));
  if (g_str_has_suffix(piece, ","))
    piece[strlen(piece) - 1] = '\0';
  if (*piece != '\0')
    g_ptr_array_add(line->pieces, g_steal_pointer(&piece));
}

/* Ends the piece at a place; with `apart` its label is one of its own. */
static void
cut(Line *line, gsize at, gboolean apart)
{
  gsize from = line->piece;

  if (apart && line->label > from) {
    add_piece(line, from, line->label);
    from = line->label;
  }
  add_piece(line, from, at);
  line->piece = line->label = line->told = at;
  line->bare = 0;
  line->named = FALSE;
}

/* Whether a label begins at a place, before the word that ends with its colon: no sentence that tells who was there, nor
 * whom somebody stands for. */
static gboolean
is_label(const Line *line, gsize begin, gsize word)
{
  g_autofree char *label = g_strndup(line->text + begin, word + word_length(line, word) - begin);
  gboolean below = line->label > line->piece && !line->named; /* a label of its own stands before */
  return begin <= word && strlen(label) <= LONGEST_LABEL
         && (!below
             || (g_unichar_isupper(g_utf8_get_char(line->text + word))
                 && line->text[next_word(line, word)] != '\0'))
         && nl_profile_match(line->profile, NL_RULE_NO_LABEL, label, NULL) == NULL;
}

/* Whether the first name behind a place has the family's first: "Berg Anna", "Berg, Anna", "BERG THAL Anna". */
static gboolean
begins_turned(const Line *line, gsize at)
{
  guint before = 0;
  gsize name = skip_offices(line, at, &before), second = next_word(line, name);
  if (nl_is_capital(line->text + name, word_length(line, name))
      && nl_is_capital(line->text + second, word_length(line, second)))
    second = next_word(line, second);
  g_autofree char *given = g_strndup(line->text + second, strcspn(line->text + second, " ,;:"));

  return !is_given_at(line, name) && family_end(line, name) > name
         && nl_profile_is_given_name(line->profile, given);
}

/* Where the label begins that ends with the colon of a word: behind the last name, and the word that a comma adds. */
static gsize
label_begin(const Line *line, gsize word)
{
  gsize begin = line->named ? line->told : line->label;

  if (line->named && line->text[begin] == ',') {
    gsize phrase = skip_blanks(line->text, begin + 1);
    gsize end = behind_match(line, NL_RULE_NAME_BEFORE, phrase);
    end = end > phrase ? end : phrase + word_length(line, phrase);
    begin = phrase == word ? word : end;
  }
  return skip_blanks(line->text, begin);
}

/* A word with a colon ends a label; returns the place behind it. */
static gsize
read_label(Line *line, gsize word)
{
  gsize behind = next_word(line, word), begin = label_begin(line, word);

  if (is_label(line, begin, word)) {
    if (begin > line->piece)
      cut(line, begin, FALSE);
    line->label = line->told = behind;
    line->named = FALSE;
    line->turned = begins_turned(line, behind);
  }
  return behind;
}

/* A label without a colon, right before a name: "Vorsitz Anna Berg". Returns the place behind it, its own where there is none. */
static gsize
read_bare_label(Line *line, gsize at)
{
  g_autoptr(NlMatch) match = NULL;
  g_autofree char *words = words_at(line, at);
  gsize start = 0, end = 0, behind = at;

  if (nl_profile_match(line->profile, NL_RULE_LABEL_BARE, words, &match) != NULL
      && nl_match_span(match, "label", &start, &end) && line->text[at + end] == ' ')
    behind = next_word(line, at + end);
  if (behind == at || person_end(line, behind) == behind || is_joined(line, at))
    return at;
  if (at > line->piece)
    cut(line, at, FALSE);
  line->bare = at + end;
  line->label = line->told = behind;
  line->turned = begins_turned(line, behind);
  return behind;
}

/* A name at a place: it begins a piece if nothing joins it to the one before. Returns the place behind it. */
static gsize
read_person(Line *line, gsize at, gsize end)
{
  gboolean begins = line->named && !is_joined(line, at);
  gboolean behind = begins && skip_blanks(line->text, line->told) < at;

  line->behind += behind;
  if (begins && (!behind || line->any))
    cut(line, at, TRUE);
  line->named = line->people = TRUE;
  line->told = behind_person(line, end);
  return next_word(line, line->told);
}

/* Another sentence begins behind a longer word that ends with a full stop. */
static gboolean
ends_sentence(const Line *line, gsize at)
{
  gsize begin = word_before(line, at), length = word_length(line, begin);
  const char *word = line->text + begin;
  return begin < at && length > strlen("B. ") && word[length - 1] == '.'
         && g_ascii_islower(word[length - 2]) && line->told + 1 == begin + length;
}

/* The place behind offices in a row that are a column or somebody's who stands before a dash; their beginning where there
 * are none such. A column is left out. */
static gsize
read_offices(Line *line, gsize at)
{
  guint n = 0;
  gsize behind = skip_offices(line, at, &n);

  if (n >= SHORTEST_COLUMN) {
    cut(line, at, TRUE);
    line->piece = line->label = line->told = behind;
  } else if (n > 0 && line->named && is_behind_dash(line, at)) {
    line->told = behind;
  } else {
    behind = at;
  }
  return behind;
}

/* Where two words end that stand for a person whose given name no list has: the first of several, or right behind another. */
static gsize
unknown_end(const Line *line, gsize at)
{
  gsize first = family_end(line, at), second = first > at ? next_word(line, at) : at;
  gsize end = first > at && line->text[first] == ' ' ? family_end(line, second) : at;
  gsize behind = end > second ? skip_blanks(line->text, behind_person(line, end)) : at;
  gboolean first_of = !line->named && at == line->label;
  gboolean between
      = (first_of || (line->named && skip_blanks(line->text, line->told) == at)) && end > second
        && ((line->text[behind] == '\0' && !first_of) || person_end(line, behind) > behind);
  g_auto(NlPersonText) person = { 0 };
  g_autofree char *name = between ? g_strndup(line->text + at, end - at) : NULL;

  return between && !is_office_at(line, at) && !is_office_at(line, second)
                 && nl_person_parse(line->profile, name, &person) != NULL
             ? end
             : at;
}

static gsize
read_word(Line *line, gsize at)
{
  gsize length = word_length(line, at), end = at;

  if (line->text[at + length - 1] == ':' && !g_ascii_isdigit(line->text[at]))
    return read_label(line, at);
  end = read_bare_label(line, at);
  if (end > at)
    return end;
  if (counts_on(line, at)) {
    cut(line, at, TRUE);
    return next_word(line, at);
  }
  if (line->text[at] == '(')
    return at + MAX(strcspn(line->text + at, ")"), 1);
  if (line->turned) {
    line->named = line->people = TRUE;
    line->told = is_given_at(line, at) ? behind_person(line, at + length) : line->told;
    return next_word(line, at);
  }
  end = read_offices(line, at);
  if (end > at)
    return end;
  end = person_end(line, at);
  if (end == at)
    end = unknown_end(line, at);
  return end > at ? read_person(line, at, end) : next_word(line, at);
}

static void
read_line(Line *line)
{
  gsize at = 0;

  line->piece = line->label = line->told = 0;
  line->named = FALSE;
  line->turned = begins_turned(line, 0);
  line->follows = offices_follow(line);
  g_ptr_array_set_size(line->pieces, 0);
  while (line->text[at] != '\0' && !ends_sentence(line, at))
    at = read_word(line, at);
  if (!line->people || nl_is_prose(line->text, at)) {
    line->piece = 0;
    g_ptr_array_set_size(line->pieces, 0);
  } else if (line->text[at] != '\0') {
    cut(line, at, FALSE);
  }
  add_piece(line, line->piece, strlen(line->text));
}

/* Whether a text may hold several names: it has words enough, and does not begin as prose. */
static gboolean
may_run_together(const char *text)
{
  guint blanks = 0;
  for (const char *at = strchr(text, ' '); at != NULL && blanks < FEWEST_BLANKS;
       at = strchr(at + 1, ' '))
    blanks++;
  return blanks >= FEWEST_BLANKS && !nl_is_prose(text, MIN(strlen(text), BEGINNING));
}

GPtrArray *
nl_part_people(const NlProfile *profile, const char *text)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func(g_free);
  Line line = { .profile = profile, .text = text, .pieces = pieces };

  if (may_run_together(text))
    read_line(&line);
  else
    g_ptr_array_add(pieces, g_strdup(text));
  if (line.behind >= FEWEST_BEHIND) {
    line.any = TRUE;
    read_line(&line);
  }
  return pieces;
}
