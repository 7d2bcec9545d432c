/* literal.c: reads a pattern for the strings that it cannot do without. See literal.h.
 *
 * It understands as little of the syntax as the rules need. Of what it does not know it says that nothing can be told;
 * so it may be blind, but never wrong.
 */
#include "indexer/literal.h"

#include <string.h>

/* More alternatives cost more to look for than the match. */
#define MAX_STRINGS 24

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

/* One of these must be there; n is 0 where nothing is known. */
typedef struct {
  String strings[MAX_STRINGS];
  guint n;
} Choice;

static void read_alternatives(Scan *scan, Choice *out);

static guint
shortest(const Choice *choice)
{
  guint length = choice->n > 0 ? G_MAXUINT : 0;
  for (guint i = 0; i < choice->n; i++)
    length = MIN(length, choice->strings[i].length);
  return length;
}

/* Takes the other choice if it tells more. */
static void
offer(Choice *best, const Choice *other)
{
  guint length = shortest(best), other_length = shortest(other);

  if (other_length > length || (other_length == length && other->n < best->n)) {
    memcpy(best->strings, other->strings, other->n * sizeof *other->strings);
    best->n = other->n;
  }
}

/* The letters since `from` stand side by side in each match. */
static void
end_run(const Scan *scan, guint *from, Choice *best)
{
  guint length = (guint)scan->letters->len - *from, best_length = shortest(best);

  if (length > best_length || (length > 0 && length == best_length && best->n > 1)) {
    best->strings[0] = (String){ *from, length };
    best->n = 1;
  }
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

/* Behind the bracket of a group: whether what the group holds is part of the match, letter by letter. */
static gboolean
read_group_kind(Scan *scan)
{
  gboolean part = TRUE;

  if (*scan->at == '*') {
    scan->unknown = TRUE;
  } else if (*scan->at == '?') {
    gboolean named = scan->at[1] == '<' && g_ascii_isalpha(scan->at[2]);
    scan->at++;
    part = named || *scan->at == ':' || *scan->at == '>' || *scan->at == '|';
    scan->unknown |= !part && strchr("=!<i", *scan->at) == NULL;
    if (*scan->at == 'i' && scan->at[1] != ':')
      scan->unknown = TRUE; /* caseless from here on */
    if (named)
      scan->at += strcspn(scan->at, ">");
    else if (!part && strchr("<i", *scan->at) != NULL)
      scan->at++; /* two characters */
    scan->at += *scan->at != '\0';
  }
  return part;
}

static void
read_group(Scan *scan, Choice *best)
{
  gboolean part = FALSE, required = FALSE, once = FALSE;
  Choice choice;

  choice.n = 0;
  scan->at++;
  part = read_group_kind(scan);
  if (!scan->unknown)
    read_alternatives(scan, &choice);
  scan->unknown |= *scan->at != ')';
  scan->at += *scan->at == ')';
  if (!scan->unknown)
    read_repetition(scan, &required, &once);
  if (part && required)
    offer(best, &choice);
}

/* One character or class, with its repetition. */
static void
read_character(Scan *scan, guint *from, Choice *best)
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
    end_run(scan, from, best);
}

static void
read_sequence(Scan *scan, Choice *out)
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

/* One of each alternative's strings; nothing, where there is an alternative without. */
static void
read_alternatives(Scan *scan, Choice *out)
{
  read_sequence(scan, out);
  while (!scan->unknown && *scan->at == '|') {
    Choice more;
    scan->at++;
    read_sequence(scan, &more);
    if (out->n > 0 && more.n > 0 && out->n + more.n <= MAX_STRINGS) {
      memcpy(out->strings + out->n, more.strings, more.n * sizeof *more.strings);
      out->n += more.n;
    } else {
      out->n = 0;
    }
  }
}

GStrv
nl_literals_of(const char *pattern)
{
  Scan scan = { .at = pattern, .letters = g_string_sized_new(strlen(pattern)) };
  Choice choice;
  GStrv literals = NULL;

  read_alternatives(&scan, &choice);
  if (choice.n > 0 && !scan.unknown && *scan.at == '\0') {
    literals = g_new0(char *, choice.n + 1);
    for (guint i = 0; i < choice.n; i++)
      literals[i] = g_strndup(scan.letters->str + choice.strings[i].from, choice.strings[i].length);
  }
  g_string_free(scan.letters, TRUE);
  return literals;
}

gboolean
nl_literals_in(const GStrv literals, const char *text)
{
  gboolean found = literals == NULL;

  for (char **literal = literals; !found && *literal != NULL; literal++)
    found = strstr(text, *literal) != NULL;
  return found;
}
