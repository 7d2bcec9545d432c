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

/* A pattern while it is being read. */
typedef struct {
  const char *at;
  GString *letters; /* those that stand for themselves, one after the other */
  gboolean unknown; /* something that is not understood here */
} Scan;

/* Some of these letters. */
typedef struct {
  guint from, length;
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

/* The letters since `from` stand side by side in each match. */
static void
end_run(const Scan *scan, guint *from, Needs *needs)
{
  guint length = (guint)scan->letters->len - *from;
  Choice run; /* most of it is never looked at */

  run.n = 1;
  run.strings[0] = (String){ *from, length };
  run.weight = 1.0 / ((guint64)1 << 4 * MIN(length, MAX_LENGTH));
  if (length > 0)
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
    needed = named || ahead || behind || (*scan->at != '\0' && strchr(":>|", *scan->at) != NULL);
    scan->unknown |= !needed && strchr("!<i", *scan->at) == NULL;
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
  gboolean needed = FALSE, required = FALSE, once = FALSE;
  g_autofree Needs *needs = g_new(Needs, 1); /* too large for the stack of groups within groups */

  needs->n = 0;
  scan->at++;
  needed = read_group_kind(scan);
  if (!scan->unknown)
    read_alternatives(scan, needs);
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
  const char *literal = NULL;
  gboolean required = FALSE, once = FALSE;

  if (*scan->at == '[') {
    skip_class(scan);
  } else if (*scan->at == '\\') {
    literal = read_escape(scan);
  } else if (strchr(".^$", *scan->at) != NULL) {
    scan->at++;
  } else {
    literal = scan->at;
    scan->at = g_utf8_next_char(scan->at);
  }
  if (!scan->unknown)
    read_repetition(scan, &required, &once);
  if (literal != NULL && required)
    g_string_append_len(scan->letters, literal, g_utf8_next_char(literal) - literal);
  if (literal == NULL || !once)
    end_run(scan, from, out);
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
  GPtrArray *needs; /* GStrv */
};

static void
strings_free(gpointer strings)
{
  g_strfreev(strings);
}

static GStrv
strings_of(const Choice *choice, const char *letters)
{
  GStrv strings = g_new0(char *, choice->n + 1);
  for (guint i = 0; i < choice->n; i++)
    strings[i] = g_strndup(letters + choice->strings[i].from, choice->strings[i].length);
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

const char *const *
nl_literals_strings(const NlLiterals *literals, guint n)
{
  return g_ptr_array_index(literals->needs, n);
}
