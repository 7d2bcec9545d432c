/* print_text.c: answers for a terminal of 80 columns. Documents are foreign text: what steers a
 * terminal is taken out. */
#include "query/print.h"

#include <string.h>

#include "query/decision.h"

#define INDENT 4

/* ---- pieces ---- */

static const char *
text_of(const json_t *object, const char *key)
{
  return json_string_value(json_object_get(object, key));
}

static void
append_harmless(GString *out, gunichar c)
{
  g_string_append_unichar(out, g_unichar_iscntrl(c) ? ' ' : c);
}

static const char *
dress_code(NlDress dress)
{
  static const char *const codes[] = { "\033[1m", "\033[1;33m", "\033[2m" };
  return codes[dress];
}

void
nl_print_dressed(GString *out, const NlStyle *style, NlDress dress, const char *text)
{
  g_string_append(out, style->color ? dress_code(dress) : "");
  for (const char *at = text; *at; at = g_utf8_next_char(at))
    append_harmless(out, g_utf8_get_char(at));
  g_string_append(out, style->color ? "\033[0m" : "");
}

char *
nl_print_date(const char *iso)
{
  gboolean is_date = iso && strlen(iso) >= 10 && iso[4] == '-' && iso[7] == '-';
  return is_date ? g_strdup_printf("%.2s.%.2s.%.4s", iso + 8, iso + 5, iso)
                 : g_strdup(iso ? iso : "");
}

/* Thousands are told apart by dots. */
char *
nl_print_number(guint64 number)
{
  g_autofree char *digits = g_strdup_printf("%" G_GUINT64_FORMAT, number);
  g_autoptr(GString) out = g_string_new(NULL);
  gsize length = strlen(digits);
  for (gsize i = 0; i < length; i++) {
    if (i > 0 && (length - i) % 3 == 0)
      g_string_append_c(out, '.');
    g_string_append_c(out, digits[i]);
  }
  return g_string_free(g_steal_pointer(&out), FALSE);
}

char *
nl_print_size(guint64 bytes)
{
  static const char *const units[] = { "Byte", "kB", "MB", "GB", "TB" };
  double size = (double)bytes;
  gsize unit = 0;
  for (; size >= 999.95 && unit + 1 < G_N_ELEMENTS(units); unit++)
    size /= 1000;
  char *text = g_strdup_printf(unit == 0 ? "%.0f %s" : "%.1f %s", size, units[unit]);
  return g_strdelimit(text, ".", ',');
}

void
nl_print_cell(GString *out, int width, const char *text)
{
  static const NlStyle plain = { FALSE };
  glong room = ABS(width);
  glong length = g_utf8_strlen(text ? text : "", -1);
  g_autofree char *cut = length > room ? g_utf8_substring(text, 0, room - 1) : NULL;
  g_autofree char *shown = cut ? g_strconcat(cut, "…", NULL) : g_strdup(text ? text : "");
  int blanks = (int)MAX(0, room - length);
  g_string_append_printf(out, "%*s", width < 0 ? blanks : 0, "");
  nl_print_dressed(out, &plain, NL_DRESS_DIM, shown);
  g_string_append_printf(out, "%*s", width < 0 ? 0 : blanks, "");
}

char *
nl_print_item_title(const json_t *item)
{
  const char *number = text_of(item, "number");
  const char *name = text_of(item, "name");
  if (!name)
    name = json_is_false(json_object_get(item, "public")) ? "(nicht öffentlich)" : "";
  return number ? g_strdup_printf("TOP %s  %s", number, name) : g_strdup(name);
}

char *
nl_print_decision(const json_t *decision)
{
  g_autofree char *result = nl_decision_result_text(decision);
  g_autofree char *vote = nl_decision_vote_text(decision);
  if (result && vote)
    return g_strdup_printf("%s (%s)", result, vote);
  return result ? g_steal_pointer(&result) : g_steal_pointer(&vote);
}

/* ---- wrapping ---- */

typedef struct {
  GString *out;
  const NlStyle *style;
  guint indent, column;
  NlDress dress; /* of the marks */
  const GArray *marks;
  guint next_mark, character; /* in the text */
} Wrap;

static gboolean
is_marked(Wrap *wrap)
{
  while (wrap->marks && wrap->next_mark < wrap->marks->len) {
    const NlMark *mark = &g_array_index(wrap->marks, NlMark, wrap->next_mark);
    if (wrap->character < mark->from + mark->length)
      return wrap->character >= mark->from;
    wrap->next_mark++;
  }
  return FALSE;
}

static void
put_indent(Wrap *wrap)
{
  for (guint i = 0; i < wrap->indent; i++)
    g_string_append_c(wrap->out, ' ');
  wrap->column = wrap->indent;
}

/* A word that is wider than a line stands on a line of its own, unbroken. */
static void
put_word(Wrap *wrap, const char *word, const char *end)
{
  guint width = (guint)g_utf8_pointer_to_offset(word, end);
  gboolean is_marked_now = FALSE;
  if (wrap->column > wrap->indent && wrap->column + 1 + width > NL_PRINT_WIDTH) {
    g_string_append_c(wrap->out, '\n');
    wrap->column = 0;
  }
  if (wrap->column == 0) {
    put_indent(wrap);
  } else if (wrap->column > wrap->indent) {
    g_string_append_c(wrap->out, ' ');
    wrap->column++;
  }
  for (const char *at = word; at < end; at = g_utf8_next_char(at)) {
    gboolean marked = wrap->style->color && is_marked(wrap);
    if (marked != is_marked_now)
      g_string_append(wrap->out, marked ? dress_code(wrap->dress) : "\033[0m");
    is_marked_now = marked;
    append_harmless(wrap->out, g_utf8_get_char(at));
    wrap->character++;
  }
  if (is_marked_now)
    g_string_append(wrap->out, "\033[0m");
  wrap->column += width;
}

static void
wrap_text(GString *out, Wrap wrap, const char *text)
{
  const char *at = text;
  while (*at) {
    const char *end = at;
    while (*end && !g_unichar_isspace(g_utf8_get_char(end)))
      end = g_utf8_next_char(end);
    if (end > at)
      put_word(&wrap, at, end);
    guint line_ends = 0;
    for (at = end; *at && g_unichar_isspace(g_utf8_get_char(at)); at = g_utf8_next_char(at)) {
      line_ends += *at == '\n' ? 1 : 0;
      wrap.character++;
    }
    if (line_ends > 1 && *at && wrap.column > 0) {
      g_string_append(out, "\n\n");
      wrap.column = 0;
    }
  }
  if (wrap.column > 0)
    g_string_append_c(out, '\n');
}

void
nl_print_wrapped(GString *out, const NlStyle *style, guint indent, const char *text,
                 const GArray *marks)
{
  Wrap wrap
      = { .out = out, .style = style, .indent = indent, .dress = NL_DRESS_MARK, .marks = marks };
  wrap_text(out, wrap, text);
}

void
nl_print_heading(GString *out, const NlStyle *style, const char *label, const char *text)
{
  gsize start = out->len;
  gsize indent = strlen(label);
  g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(NlMark));
  NlMark all = { 0, G_MAXUINT };
  g_array_append_val(marks, all);
  Wrap wrap = {
    .out = out, .style = style, .indent = (guint)indent, .dress = NL_DRESS_TITLE, .marks = marks
  };
  wrap_text(out, wrap, *text ? text : "-");
  memcpy(out->str + start, label, indent); /* in place of the first line's indent */
}

void
nl_print_shown(GString *out, const char *one, const char *many, guint64 total, guint64 offset,
               guint64 shown)
{
  const char *what = total == 1 ? one : many;
  g_autofree char *all = nl_print_number(total);
  g_autofree char *first = nl_print_number(offset + 1);
  g_autofree char *last = nl_print_number(offset + shown);
  if (total == 0)
    g_string_append_printf(out, "Keine %s.\n", what);
  else if (shown == 0)
    g_string_append_printf(out, "%s %s, nichts ab dem %s. davon.\n", all, what, first);
  else if (shown < total)
    g_string_append_printf(out, "%s %s, gezeigt %s bis %s.\n", all, what, first, last);
  else
    g_string_append_printf(out, "%s %s.\n", all, what);
}

/* ---- hits ---- */

static void
append_part(GString *line, const char *text)
{
  if (text && *text)
    g_string_append_printf(line, "%s%s", line->len > 0 ? " · " : "", text);
}

static void
print_line(GString *out, const NlStyle *style, const GString *line)
{
  if (line->len > 0)
    nl_print_wrapped(out, style, INDENT, line->str, NULL);
}

char *
nl_print_hit_title(const NlAnswerHit *hit)
{
  const json_t *item = json_object_get(hit->json, "item");
  const json_t *paper = json_object_get(hit->json, "paper");
  const json_t *meeting = json_object_get(hit->json, "meeting");
  const char *name = text_of(paper, "name");
  if (item)
    return nl_print_item_title(item);
  if (name)
    return g_strdup(name);
  if (text_of(meeting, "organization"))
    return g_strdup_printf("%s (außerhalb der Tagesordnung)", text_of(meeting, "organization"));
  return g_path_get_basename(text_of(json_object_get(hit->json, "source"), "path"));
}

static void
print_meeting(GString *out, const NlStyle *style, const NlAnswerHit *hit)
{
  g_autoptr(GString) line = g_string_new(NULL);
  const json_t *meeting = json_object_get(hit->json, "meeting");
  const json_t *paper = json_object_get(hit->json, "paper");
  const char *start = text_of(meeting, "start");
  g_autofree char *date = nl_print_date(start ? start : text_of(paper, "date"));
  append_part(line, text_of(meeting, "organization"));
  append_part(line, text_of(meeting, "body"));
  append_part(line, text_of(paper, "paperType"));
  append_part(line, text_of(paper, "reference"));
  append_part(line, date);
  print_line(out, style, line);
}

static void
print_speaker(GString *out, const NlStyle *style, const NlAnswerHit *hit)
{
  g_autoptr(GString) line = g_string_new(NULL);
  const char *speaker = text_of(hit->json, "speaker");
  const char *group = text_of(hit->json, "organization");
  if (!speaker)
    return;
  g_string_append_printf(line, group ? "Es spricht: %s (%s)" : "Es spricht: %s", speaker, group);
  if (hit->collapsed > 0)
    append_part(line, "weitere Wortbeiträge zu diesem Punkt");
  print_line(out, style, line);
}

static void
print_result(GString *out, const NlStyle *style, const NlAnswerHit *hit)
{
  g_autofree char *result = hit->decision ? nl_print_decision(hit->decision) : NULL;
  g_autofree char *line = result ? g_strdup_printf("Ergebnis: %s", result) : NULL;
  if (line)
    nl_print_wrapped(out, style, INDENT, line, NULL);
}

static void
print_newer(GString *out, const NlStyle *style, const NlAnswerHit *hit)
{
  g_autoptr(GString) line = g_string_new(NULL);
  const char *newer = text_of(hit->json, "supersededBy");
  if (newer)
    g_string_append_printf(line, "Überholt: es gibt eine neuere Fassung, %s", newer);
  print_line(out, style, line);
}

/* What is to be copied stands unbroken. */
static void
print_address(GString *out, const NlStyle *style, const char *address)
{
  for (guint i = 0; i < INDENT; i++)
    g_string_append_c(out, ' ');
  nl_print_dressed(out, style, NL_DRESS_DIM, address);
  g_string_append_c(out, '\n');
}

static void
print_source(GString *out, const NlStyle *style, const NlAnswerHit *hit)
{
  g_autoptr(GString) line = g_string_new(NULL);
  json_int_t page = json_integer_value(json_object_get(hit->json, "page"));
  append_part(line, text_of(hit->json, "id"));
  append_part(line, text_of(json_object_get(hit->json, "source"), "path"));
  if (page > 0)
    g_string_append_printf(line, " · Seite %" JSON_INTEGER_FORMAT, page);
  print_address(out, style, line->str);
}

void
nl_print_hit(GString *out, const NlStyle *style, const NlAnswerHit *hit, guint number,
             const char *address)
{
  g_autofree char *title = nl_print_hit_title(hit);
  g_autofree char *label = g_strdup_printf("%2u. ", number);
  nl_print_heading(out, style, label, title);
  print_meeting(out, style, hit);
  print_speaker(out, style, hit);
  print_result(out, style, hit);
  print_newer(out, style, hit);
  nl_print_wrapped(out, style, INDENT, hit->snippet->text, hit->snippet->marks);
  if (address)
    print_address(out, style, address);
  else
    print_source(out, style, hit);
  g_string_append_c(out, '\n');
}

static void
print_explanation(GString *out, const NlStyle *style, const NlAnswer *answer)
{
  nl_print_wrapped(out, style, 0, answer->reading, NULL);
  nl_print_wrapped(out, style, 0, answer->parsed, NULL);
  nl_print_wrapped(out, style, 0, answer->asked, NULL);
  g_string_append_c(out, '\n');
}

void
nl_print_answer_text(GString *out, const NlStyle *style, const NlAnswer *answer)
{
  if (answer->parsed)
    print_explanation(out, style, answer);
  for (guint i = 0; i < answer->hits->len; i++)
    nl_print_hit(out, style, g_ptr_array_index(answer->hits, i), answer->offset + i + 1, NULL);
  g_string_append(out, answer->exact ? "" : "etwa ");
  nl_print_shown(out, "Treffer", "Treffer", answer->total, answer->offset, answer->hits->len);
  if (answer->suggestion)
    g_string_append_printf(out, "Meinten Sie: %s\n", answer->suggestion);
}
