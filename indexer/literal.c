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

/* ---- looking for them ---- */

/* Pairs of a string that a text is asked for before the string itself. */
#define PAIRS_ASKED 4

/* Where they stand in NlPairs, for all strings side by side: to read the strings themselves costs more than to ask. */
typedef struct {
  guint16 pairs[PAIRS_ASKED];
} Asked;

struct NlLiterals {
  GPtrArray *strings; /* and NULL behind them */
  Asked *asked;       /* one for each */
};

static guint16
pair_at(const char *at)
{
  return (guint16)(((guint)(guchar)at[0] * 33 + (guchar)at[1]) % NL_PAIRS);
}

/* The first pairs; of a string with fewer the last one again. */
static Asked
asked_of(const char *string)
{
  gsize n_pairs = strlen(string) - 1;
  Asked asked;

  for (gsize i = 0; i < PAIRS_ASKED; i++)
    asked.pairs[i] = n_pairs > 0 ? pair_at(string + MIN(i, n_pairs - 1)) : NL_PAIRS;
  return asked;
}

static NlLiterals *
literals_of(const Choice *choice, const char *letters)
{
  NlLiterals *literals = g_new0(NlLiterals, 1);

  literals->strings = g_ptr_array_new_with_free_func(g_free);
  literals->asked = g_new(Asked, choice->n);
  for (guint i = 0; i < choice->n; i++) {
    const String *string = &choice->strings[i];
    g_ptr_array_add(literals->strings, g_strndup(letters + string->from, string->length));
    literals->asked[i] = asked_of(g_ptr_array_index(literals->strings, i));
  }
  g_ptr_array_add(literals->strings, NULL);
  return literals;
}

NlLiterals *
nl_literals_new(const char *pattern)
{
  Scan scan = { .at = pattern, .letters = g_string_sized_new(strlen(pattern)) };
  Choice choice;
  NlLiterals *literals = NULL;

  read_alternatives(&scan, &choice);
  if (choice.n > 0 && !scan.unknown && *scan.at == '\0')
    literals = literals_of(&choice, scan.letters->str);
  g_string_free(scan.letters, TRUE);
  return literals;
}

void
nl_literals_free(NlLiterals *literals)
{
  if (literals != NULL) {
    g_ptr_array_unref(literals->strings);
    g_free(literals->asked);
    g_free(literals);
  }
}

const char *const *
nl_literals_strings(const NlLiterals *literals)
{
  return (const char *const *)literals->strings->pdata;
}

static void
read_pairs(NlPairs *pairs, const char *text)
{
  memset(pairs->has, 0, sizeof pairs->has);
  for (const char *at = text; *at != '\0'; at++)
    pairs->has[pair_at(at)] = 1;
  pairs->has[NL_PAIRS] = 1;
  pairs->is_read = TRUE;
}

static gboolean
may_have(const NlPairs *pairs, const Asked *asked)
{
  guint8 has = 1;
  for (guint i = 0; i < PAIRS_ASKED; i++) /* all of them: no branch to guess */
    has &= pairs->has[asked->pairs[i]];
  return has;
}

gboolean
nl_literals_in(const NlLiterals *literals, const char *text, NlPairs *pairs)
{
  guint n = literals != NULL ? literals->strings->len - 1 : 0;
  gboolean found = literals == NULL;

  if (n > 0 && pairs != NULL && !pairs->is_read)
    read_pairs(pairs, text);
  for (guint i = 0; !found && i < n; i++)
    found = (pairs == NULL || may_have(pairs, &literals->asked[i]))
            && strstr(text, g_ptr_array_index(literals->strings, i)) != NULL;
  return found;
}
