/* snippet.c: finds the words of the question in a text, picks the window with most of them, and
 * cuts it out. */
#include "query/snippet.h"

#include "corpus/fold.h"

#include <string.h>

/* ---- what to look for ---- */

/* Any of some forms. To stem a word takes longer than all else, so words that begin as none of them are left alone. */
typedef struct {
  GHashTable *forms;    /* char *, a set */
  gboolean begins[256]; /* by begin_of */
} Place;

/* One thing that is asked for: a sequence of places, each any of some forms. A plain word has one
 * place. */
typedef struct {
  GPtrArray *places; /* Place, for each of the sequence */
  gboolean is_exact; /* forms are exact ones; else stems */
  char *prefix;      /* of word*: what exact forms begin with; places is empty then */
} Wanted;

struct NlMatcher {
  GPtrArray *wanted; /* Wanted */
};

/* Alike for a word and its stem. */
static guchar
begin_of(const char *word)
{
  guint sum = 0;
  for (guint i = 0; i < NL_GERMAN_STEM_KEEPS && word[i]; i++)
    sum = sum * 31 + (guchar)word[i];
  return (guchar)sum;
}

static void
place_free(gpointer data)
{
  Place *place = data;
  g_hash_table_unref(place->forms);
  g_free(place);
}

static void
place_add(Place *place, const char *form)
{
  place->begins[begin_of(form)] = TRUE;
  g_hash_table_add(place->forms, g_strdup(form));
}

static void
wanted_free(gpointer data)
{
  Wanted *wanted = data;
  g_ptr_array_unref(wanted->places);
  g_free(wanted->prefix);
  g_free(wanted);
}

static Wanted *
wanted_add(NlMatcher *matcher, gboolean is_exact)
{
  Wanted *wanted = g_new0(Wanted, 1);
  wanted->places = g_ptr_array_new_with_free_func(place_free);
  wanted->is_exact = is_exact;
  g_ptr_array_add(matcher->wanted, wanted);
  return wanted;
}

typedef struct {
  NlMatcher *matcher;
  gboolean is_phrase; /* its words are one sequence; else each is wanted by itself */
  gboolean is_exact;
  guint position;
  Wanted *wanted;
} Gathering;

static void
on_query_token(const NlToken *token, gpointer user_data)
{
  Gathering *gathering = user_data;
  gboolean is_new = !gathering->wanted || token->position != gathering->position;
  if (!gathering->wanted || (is_new && !gathering->is_phrase))
    gathering->wanted = wanted_add(gathering->matcher, gathering->is_exact);
  GPtrArray *places = gathering->wanted->places;
  if (is_new) {
    Place *place = g_new0(Place, 1);
    place->forms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_ptr_array_add(places, place);
  }
  place_add(g_ptr_array_index(places, places->len - 1),
            gathering->is_exact ? token->exact : token->stem);
  gathering->position = token->position;
}

/* A word that contains the asked one does for it. */
static void
gather_compounds(Wanted *wanted, const GPtrArray *compounds)
{
  for (guint i = 0; i < compounds->len; i++) {
    const NlCompound *compound = g_ptr_array_index(compounds, i);
    place_add(g_ptr_array_index(wanted->places, 0), compound->stem);
  }
}

static void
gather_leaf(NlMatcher *matcher, NlGerman *german, const NlNode *node)
{
  if (!nl_node_is_text(node))
    return;
  if (node->kind == NL_NODE_PREFIX) {
    wanted_add(matcher, TRUE)->prefix = nl_fold(node->text);
    return;
  }
  /* In a field quotes only hold words together. */
  Gathering gathering
      = { .matcher = matcher, .is_phrase = node->kind == NL_NODE_PHRASE && !node->field };
  gathering.is_exact = gathering.is_phrase || node->is_exact;
  nl_german_tokens(german, node->text, -1, on_query_token, &gathering);
  if (node->compounds)
    gather_compounds(gathering.wanted, node->compounds);
}

static void
gather(NlMatcher *matcher, NlGerman *german, const NlNode *node)
{
  if (node->kind == NL_NODE_NOT)
    return;
  if (!node->parts) {
    gather_leaf(matcher, german, node);
    return;
  }
  for (guint i = 0; i < node->parts->len; i++)
    gather(matcher, german, g_ptr_array_index(node->parts, i));
}

NlMatcher *
nl_matcher_new(NlGerman *german, const NlNode *root)
{
  NlMatcher *matcher = g_new0(NlMatcher, 1);
  matcher->wanted = g_ptr_array_new_with_free_func(wanted_free);
  gather(matcher, german, root);
  return matcher;
}

void
nl_matcher_free(NlMatcher *matcher)
{
  if (!matcher)
    return;
  g_ptr_array_unref(matcher->wanted);
  g_free(matcher);
}

/* ---- where it is ---- */

/* A word of the text that something wanted begins or goes on with. */
typedef struct {
  gsize start, end; /* bytes */
  guint wanted;     /* index of what */
} Found;

/* Of a sequence that has begun: how far it is and where. */
typedef struct {
  guint reached, position;
  gsize start;
} Progress;

typedef struct {
  const NlMatcher *matcher;
  NlGerman *german;
  Progress *progress; /* for each wanted */
  GArray *found;      /* Found, in order of the text */
} Search;

static gboolean
fits(const Search *search, const Wanted *wanted, guint at, const NlToken *token)
{
  if (wanted->prefix)
    return g_str_has_prefix(token->exact, wanted->prefix);
  const Place *place = at < wanted->places->len ? g_ptr_array_index(wanted->places, at) : NULL;
  return place && place->begins[begin_of(token->exact)]
         && g_hash_table_contains(place->forms, wanted->is_exact
                                                    ? token->exact
                                                    : nl_german_stem(search->german, token->exact));
}

static void
look_for(Search *search, guint index, const NlToken *token)
{
  const Wanted *wanted = g_ptr_array_index(search->matcher->wanted, index);
  Progress *progress = &search->progress[index];
  guint needed = MAX(wanted->places->len, 1);
  gboolean goes_on = progress->reached > 0 && token->position == progress->position + 1;
  if (goes_on && fits(search, wanted, progress->reached, token)) {
    progress->reached++;
  } else if (fits(search, wanted, 0, token)) {
    progress->reached = 1;
    progress->start = token->start;
  } else {
    return;
  }
  progress->position = token->position;
  if (progress->reached == needed) {
    Found found = { progress->start, token->start + token->length, index };
    g_array_append_val(search->found, found);
    progress->reached = 0;
  }
}

static void
on_text_token(const NlToken *token, gpointer user_data)
{
  Search *search = user_data;
  for (guint i = 0; i < search->matcher->wanted->len; i++)
    look_for(search, i, token);
}

static int
compare_found(gconstpointer left, gconstpointer right)
{
  const Found *a = left;
  const Found *b = right;
  if (a->start != b->start)
    return a->start < b->start ? -1 : 1;
  return a->end < b->end ? 1 : a->end > b->end ? -1 : 0;
}

static GArray *
find_all(const NlMatcher *matcher, NlGerman *german, const char *text)
{
  Search search = { .matcher = matcher, .german = german };
  search.progress = g_new0(Progress, MAX(matcher->wanted->len, 1));
  search.found = g_array_new(FALSE, FALSE, sizeof(Found));
  if (matcher->wanted->len > 0)
    nl_german_exact_tokens(german, text, on_text_token, &search);
  g_free(search.progress);
  g_array_sort(search.found, compare_found);
  return search.found;
}

/* ---- which window ---- */

/* Different things count far more than the same one again. */
static guint
window_score(const GArray *found, guint first, gsize end, guint n_wanted)
{
  g_autofree guint8 *seen = g_new0(guint8, MAX(n_wanted, 1));
  guint score = 0;
  for (guint i = first; i < found->len; i++) {
    const Found *at = &g_array_index(found, Found, i);
    if (at->end > end)
      break;
    score += seen[at->wanted] ? 1 : 20;
    seen[at->wanted] = 1;
  }
  return score;
}

/* The bytes that n characters from at span, at most to the end. */
static const char *
forward(const char *at, guint n)
{
  while (n > 0 && *at) {
    at = g_utf8_next_char(at);
    n--;
  }
  return at;
}

static const char *
backward(const char *text, const char *at, guint n)
{
  while (n > 0 && at > text) {
    at = g_utf8_prev_char(at);
    n--;
  }
  return at;
}

static gboolean
is_space_at(const char *at)
{
  return g_unichar_isspace(g_utf8_get_char(at));
}

/* Some words before the first match, and rather the sentence's or paragraph's beginning where that
 * is near. */
static const char *
window_start(const char *text, const char *match, guint before)
{
  const char *least = backward(text, match, before);
  const char *start = NULL;
  if (least == text)
    return text;
  for (const char *at = match; at > least; at = g_utf8_prev_char(at)) {
    const char *left = g_utf8_prev_char(at);
    if (!is_space_at(left) || is_space_at(at))
      continue;
    start = at;
    if (*left == '\n' || (left > text && strchr(".!?:", *g_utf8_prev_char(left))))
      break;
  }
  return start ? start : match;
}

/* Ends at a word's end within length characters, but never before least. */
static const char *
window_end(const char *start, const char *least, guint length)
{
  const char *end = forward(start, length);
  if (*end == '\0' || end <= least)
    return MAX(end, least);
  const char *at = end;
  while (at > least && !is_space_at(at))
    at = g_utf8_prev_char(at);
  return at > least || is_space_at(at) ? at : end;
}

static void
choose_window(const GArray *found, guint n_wanted, const char *text, guint length,
              const char **out_start, const char **out_end)
{
  guint best = 0;
  guint best_score = 0;
  for (guint i = 0; i < found->len; i++) {
    const char *start = text + g_array_index(found, Found, i).start;
    gsize end = (gsize)(forward(start, length * 3 / 4) - text);
    guint score = window_score(found, i, end, n_wanted);
    if (score > best_score) {
      best_score = score;
      best = i;
    }
  }
  const char *match = found->len > 0 ? text + g_array_index(found, Found, best).start : text;
  const char *match_end = found->len > 0 ? text + g_array_index(found, Found, best).end : text;
  *out_start = window_start(text, match, length / 4);
  /* A phrase longer than the window is cut like any text. */
  *out_end = window_end(*out_start, MIN(match_end, forward(match, length)), length);
}

/* ---- cutting ---- */

typedef struct {
  NlSnippet *snippet;
  GString *text;
  guint characters;
  gboolean wants_blank;
} Cut;

static void
put(Cut *cut, const char *at, const char *next)
{
  if (g_unichar_isspace(g_utf8_get_char(at))) {
    cut->wants_blank = cut->text->len > 0;
    return;
  }
  if (cut->wants_blank) {
    g_string_append_c(cut->text, ' ');
    cut->characters++;
    cut->wants_blank = FALSE;
  }
  for (; at < next; at++)
    g_string_append_c(cut->text, *at);
  cut->characters++;
}

/* Moves past the found words that begin up to offset; returns where marking ends now. */
static gsize
marked_until(const GArray *found, guint *next, gsize offset, gsize until)
{
  while (*next < found->len && g_array_index(found, Found, *next).start <= offset) {
    until = MAX(until, g_array_index(found, Found, *next).end);
    (*next)++;
  }
  return until;
}

/* The last character put is marked: a new mark, or more of the one that is open. */
static void
mark_last(Cut *cut, gboolean is_open)
{
  GArray *marks = cut->snippet->marks;
  NlMark mark = { cut->characters - 1, 1 };
  NlMark *last = is_open ? &g_array_index(marks, NlMark, marks->len - 1) : NULL;
  if (last)
    last->length = cut->characters - last->from;
  else
    g_array_append_val(marks, mark);
}

/* Copies the window; each found word or phrase becomes one mark, those that overlap or touch one.
 */
static void
copy_window(Cut *cut, const char *text, const char *start, const char *end, const GArray *found)
{
  gsize until = 0;
  guint next = 0;
  gboolean is_open = FALSE;
  for (const char *at = start; at < end; at = g_utf8_next_char(at)) {
    gsize offset = (gsize)(at - text);
    until = marked_until(found, &next, offset, until);
    put(cut, at, g_utf8_next_char(at));
    if (offset >= until) {
      is_open = FALSE;
    } else if (!cut->wants_blank) {
      mark_last(cut, is_open);
      is_open = TRUE;
    }
  }
}

NlSnippet *
nl_snippet_new(const NlMatcher *matcher, NlGerman *german, const char *text, guint length)
{
  const char *start = text;
  const char *end = text;
  NlSnippet *snippet = g_new0(NlSnippet, 1);
  snippet->marks = g_array_new(FALSE, FALSE, sizeof(NlMark));
  g_autoptr(GArray) found = find_all(matcher, german, text);
  choose_window(found, matcher->wanted->len, text, length, &start, &end);
  Cut cut = { .snippet = snippet, .text = g_string_new(NULL) };
  if (start > text) {
    g_string_append(cut.text, "… ");
    cut.characters = 2;
  }
  copy_window(&cut, text, start, end, found);
  if (*end)
    g_string_append(cut.text, " …");
  snippet->text = g_string_free(cut.text, FALSE);
  return snippet;
}

void
nl_snippet_free(NlSnippet *snippet)
{
  if (!snippet)
    return;
  g_free(snippet->text);
  g_array_unref(snippet->marks);
  g_free(snippet);
}
