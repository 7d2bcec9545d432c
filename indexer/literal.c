/* literal.c: reads a pattern for the strings that it cannot do without. See literal.h.
 *
 * It understands as little of the syntax as the rules need. Of what it does not know it says that nothing can be told;
 * so it may be blind, but never wrong.
 */
#include "indexer/literal.h"

#include <string.h>

/* Of more alternatives it says nothing. */
#define MAX_STRINGS 512
/* Of strings as long as that or longer, none is likelier than another. */
#define MAX_LENGTH 8
/* One text in so many has a small letter, a blank, a full stop or a comma at a given place; and any other character. */
#define LIKELY   8
#define UNLIKELY 32
/* Of a class with more characters it says nothing. */
#define MAX_CLASS 40

/* A pattern while it is being read. */
typedef struct {
  const char *at;
  GString *letters;  /* those that stand for themselves, one after the other */
  gboolean caseless; /* within (?i:…) */
  gboolean unknown;  /* something that is not understood here */
} Scan;

/* Some of these letters. */
typedef struct {
  guint from, length;
  gboolean caseless;
} String;

/* One of these must be there. */
typedef struct {
  String strings[MAX_STRINGS];
  guint n;
  double weight; /* how likely a text has one of them, as far as their number and lengths tell */
} Choice;

/* Each of these must be there; the one that fewest texts have first. None where nothing is known. */
typedef struct {
  Choice choices[NL_MAX_NEEDS];
  guint n;
} Needs;

static void read_alternatives(Scan *scan, Needs *out);

static void
copy_choice(Choice *to, const Choice *from)
{
  memcpy(to->strings, from->strings, from->n * sizeof *from->strings);
  to->n = from->n;
  to->weight = from->weight;
}

/* Adds it, if it is not worse than all that there is room for. */
static void
offer(Needs *needs, const Choice *choice)
{
  guint at = needs->n;

  while (at > 0 && choice->weight < needs->choices[at - 1].weight) {
    if (at < NL_MAX_NEEDS)
      copy_choice(&needs->choices[at], &needs->choices[at - 1]);
    at--;
  }
  if (at < NL_MAX_NEEDS)
    copy_choice(&needs->choices[at], choice);
  needs->n = MIN(needs->n + 1, NL_MAX_NEEDS);
}

static double
weight_of(const Scan *scan, String string)
{
  double weight = 1;
  for (guint i = 0; i < MIN(string.length, MAX_LENGTH); i++) {
    char c = scan->letters->str[string.from + i];
    weight /= c == ' ' || c == '.' || c == ',' || g_ascii_islower(c) ? LIKELY : UNLIKELY;
  }
  return weight;
}

static void
add_to_choice(Choice *choice, const Scan *scan, guint from)
{
  String string = { from, (guint)scan->letters->len - from, scan->caseless };
  choice->strings[choice->n++] = string;
  choice->weight += weight_of(scan, string);
}

/* The letters since `from` stand side by side in each match. */
static void
end_run(const Scan *scan, guint *from, Needs *needs)
{
  Choice run; /* most of it is never looked at */

  run.n = 0;
  run.weight = 0;
  add_to_choice(&run, scan, *from);
  if (run.strings[0].length > 0)
    offer(needs, &run);
  *from = (guint)scan->letters->len;
}

/* Reads the repetition that may follow; whether what it is of must be there, and just once. */
static void
read_repetition(Scan *scan, gboolean *out_required, gboolean *out_once)
{
  char kind = *scan->at;

  *out_once = kind != '?' && kind != '*' && kind != '+' && kind != '{';
  *out_required = kind != '?' && kind != '*' && !(kind == '{' && scan->at[1] == '0');
  if (kind == '{') {
    scan->unknown |= !g_ascii_isdigit(scan->at[1]);
    scan->at += 1 + strspn(scan->at + 1, "0123456789,");
    scan->unknown |= *scan->at != '}';
  }
  if (!*out_once && !scan->unknown)
    scan->at++;
  if (!*out_once && (*scan->at == '?' || *scan->at == '+'))
    scan->at++;
}

/* Behind "[:alpha:]" within a class; where none begins, at itself. */
static const char *
skip_posix(const char *at)
{
  static const char letters[] = "^abcdefghijklmnopqrstuvwxyz";
  gsize length = g_str_has_prefix(at, "[:") ? 2 + strspn(at + 2, letters) : 0;
  return length > 0 && g_str_has_prefix(at + length, ":]") ? at + length + 2 : at;
}

static void
skip_class(Scan *scan)
{
  scan->at++;
  if (*scan->at == '^')
    scan->at++;
  if (*scan->at == ']')
    scan->at++;
  while (*scan->at != '\0' && *scan->at != ']') {
    const char *behind = skip_posix(scan->at);
    if (*scan->at == '\\' && scan->at[1] != '\0') {
      scan->at++;
      scan->unknown |= strchr("QEc", *scan->at) != NULL; /* a ] may stand behind these */
    }
    scan->at = behind > scan->at ? behind : scan->at + 1;
  }
  scan->unknown |= *scan->at != ']';
  scan->at += *scan->at == ']';
}

/* Of letters with cases, who looks for them knows those of Latin-1 alone. */
static gboolean
is_known(const Scan *scan, gunichar c)
{
  return !scan->caseless || c < 0x80 || (c >= 0xC0 && c <= 0xFF);
}

/* The characters of a class that is nothing but some of them and ranges of ASCII; FALSE for any other. */
static gboolean
list_class(const Scan *scan, const char *at, const char *end, GArray *out_characters)
{
  gboolean plain = *at != '^';

  while (plain && at < end) {
    gunichar first = g_utf8_get_char(at), last = first;
    const char *next = g_utf8_next_char(at);
    if (*next == '-' && next + 1 < end) {
      last = g_utf8_get_char(next + 1);
      next = g_utf8_next_char(next + 1);
    }
    plain = first != '\\' && first != '[' && last != '\\' && last != '[' && is_known(scan, first)
            && last >= first && (last == first || last < 0x80)
            && out_characters->len + last - first < MAX_CLASS;
    for (gunichar c = first; plain && c <= last; c++)
      g_array_append_val(out_characters, c);
    at = next;
  }
  return plain;
}

/* What stands before a class, with each of its characters. */
static void
offer_class(Scan *scan, const char *begin, const char *end, guint from, Needs *out)
{
  g_autoptr(GArray) characters = g_array_new(FALSE, FALSE, sizeof(gunichar));
  const gsize length = scan->letters->len - from;
  Choice choice; /* as above */

  choice.n = 0;
  choice.weight = 0;
  if (length > 0 && list_class(scan, begin, end, characters)) {
    for (guint i = 0; i < characters->len; i++) {
      guint at = (guint)scan->letters->len;
      g_string_append_len(scan->letters, scan->letters->str + from, length);
      g_string_append_unichar(scan->letters, g_array_index(characters, gunichar, i));
      add_to_choice(&choice, scan, at);
    }
    offer(out, &choice);
  }
}

/* Behind the backslash: a character that stands for itself is told, of a class nothing. */
static const char *
read_escape(Scan *scan)
{
  const char *literal = NULL;
  char kind = *++scan->at;

  if (kind == 't')
    literal = "\t";
  else if (g_ascii_ispunct(kind))
    literal = scan->at;
  else
    scan->unknown |= kind == '\0' || strchr("dDwWsSbBAzZhHvVRXpPK", kind) == NULL;
  if ((kind == 'p' || kind == 'P') && scan->at[1] == '{') {
    scan->at += strcspn(scan->at, "}");
    scan->unknown |= *scan->at != '}';
  } else if (kind == 'p' || kind == 'P') {
    scan->at++;
  }
  scan->at += *scan->at != '\0';
  return literal;
}

/* Behind the bracket of a group: whether a text must have what the group holds, letter by letter. */
static gboolean
read_group_kind(Scan *scan)
{
  gboolean needed = TRUE;

  if (*scan->at == '*') {
    scan->unknown = TRUE;
  } else if (*scan->at == '?') {
    gboolean named = scan->at[1] == '<' && g_ascii_isalpha(scan->at[2]);
    gboolean ahead = FALSE, behind = FALSE;
    scan->at++;
    ahead = *scan->at == '=';
    behind = *scan->at == '<' && scan->at[1] == '=';
    needed = named || ahead || behind || (*scan->at != '\0' && strchr(":>|i", *scan->at) != NULL);
    scan->unknown |= !needed && strchr("!<", *scan->at) == NULL;
    scan->caseless |= *scan->at == 'i';
    if (*scan->at == 'i' && scan->at[1] != ':')
      scan->unknown = TRUE; /* caseless from here on */
    if (named)
      scan->at += strcspn(scan->at, ">");
    else if (*scan->at == '<' || *scan->at == 'i')
      scan->at++; /* two characters */
    scan->at += *scan->at != '\0';
  }
  return needed;
}

static void
read_group(Scan *scan, Needs *out)
{
  gboolean needed = FALSE, required = FALSE, once = FALSE, caseless = scan->caseless;
  g_autofree Needs *needs = g_new(Needs, 1); /* too large for the stack of groups within groups */

  needs->n = 0;
  scan->at++;
  needed = read_group_kind(scan);
  if (!scan->unknown)
    read_alternatives(scan, needs);
  scan->caseless = caseless;
  scan->unknown |= *scan->at != ')';
  scan->at += *scan->at == ')';
  if (!scan->unknown)
    read_repetition(scan, &required, &once);
  for (guint i = 0; needed && required && i < needs->n; i++)
    offer(out, &needs->choices[i]);
}

/* One character or class, with its repetition. */
static void
read_character(Scan *scan, guint *from, Needs *out)
{
  const char *literal = NULL, *begin = scan->at, *end = NULL;
  gboolean required = FALSE, once = FALSE;

  if (*scan->at == '[') {
    skip_class(scan);
  } else if (*scan->at == '\\') {
    literal = read_escape(scan);
  } else if (strchr(".^$", *scan->at) != NULL) {
    scan->at++;
  } else {
    literal = is_known(scan, g_utf8_get_char(scan->at)) ? scan->at : NULL;
    scan->at = g_utf8_next_char(scan->at);
  }
  end = scan->at;
  if (!scan->unknown)
    read_repetition(scan, &required, &once);
  if (literal != NULL && required)
    g_string_append_len(scan->letters, literal, g_utf8_next_char(literal) - literal);
  if (literal == NULL || !once) {
    guint begun = *from;
    end_run(scan, from, out);
    if (*begin == '[' && required && !scan->unknown)
      offer_class(scan, begin + 1, end - 1, begun, out);
    *from = (guint)scan->letters->len;
  }
}

static void
read_sequence(Scan *scan, Needs *out)
{
  guint from = (guint)scan->letters->len;

  out->n = 0;
  while (!scan->unknown && *scan->at != '\0' && *scan->at != '|' && *scan->at != ')')
    if (*scan->at == '(') {
      end_run(scan, &from, out);
      read_group(scan, out);
      from = (guint)scan->letters->len;
    } else {
      read_character(scan, &from, out);
    }
  end_run(scan, &from, out);
}

/* Of each alternative one choice, and one of all those; nothing, where there is an alternative without. */
static void
join_alternative(Needs *needs, const Needs *more)
{
  Choice *all = &needs->choices[0];
  const Choice *other = &more->choices[0];

  needs->n = needs->n > 0 && more->n > 0 && all->n + other->n <= MAX_STRINGS ? 1 : 0;
  if (needs->n > 0) {
    memcpy(all->strings + all->n, other->strings, other->n * sizeof *other->strings);
    all->n += other->n;
    all->weight += other->weight;
  }
}

static void
read_alternatives(Scan *scan, Needs *out)
{
  read_sequence(scan, out);
  while (!scan->unknown && *scan->at == '|') {
    g_autofree Needs *more = g_new(Needs, 1);
    scan->at++;
    read_sequence(scan, more);
    join_alternative(out, more);
  }
}

struct NlLiterals {
  GPtrArray *needs; /* NlLiteral[] */
};

static void
strings_free(gpointer data)
{
  NlLiteral *strings = data;
  for (guint i = 0; strings[i].text != NULL; i++)
    g_free(strings[i].text);
  g_free(strings);
}

static NlLiteral *
strings_of(const Choice *choice, const char *letters)
{
  NlLiteral *strings = g_new0(NlLiteral, choice->n + 1);
  for (guint i = 0; i < choice->n; i++)
    strings[i]
        = (NlLiteral){ g_strndup(letters + choice->strings[i].from, choice->strings[i].length),
                       choice->strings[i].caseless };
  return strings;
}

NlLiterals *
nl_literals_new(const char *pattern)
{
  Scan scan = { .at = pattern, .letters = g_string_sized_new(strlen(pattern)) };
  NlLiterals *literals = g_new0(NlLiterals, 1);
  g_autofree Needs *needs = g_new(Needs, 1);

  literals->needs = g_ptr_array_new_with_free_func(strings_free);
  read_alternatives(&scan, needs);
  for (guint i = 0; !scan.unknown && *scan.at == '\0' && i < needs->n; i++)
    g_ptr_array_add(literals->needs, strings_of(&needs->choices[i], scan.letters->str));
  g_string_free(scan.letters, TRUE);
  return literals;
}

void
nl_literals_free(NlLiterals *literals)
{
  if (literals != NULL) {
    g_ptr_array_unref(literals->needs);
    g_free(literals);
  }
}

guint
nl_literals_n(const NlLiterals *literals)
{
  return literals->needs->len;
}

const NlLiteral *
nl_literals_strings(const NlLiterals *literals, guint n)
{
  return g_ptr_array_index(literals->needs, n);
}
