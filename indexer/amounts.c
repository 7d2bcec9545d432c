/* amounts.c: sums of money: what the print of one means in figures. See reader.h. */
#include "indexer/reader.h"

#include <string.h>

/* More is no money: digits in a row. */
#define MOST 1e15
/* So many sums an item may name. */
#define MOST_AMOUNTS 1000

static gboolean
has_group(const NlMatch *match, const char *group)
{
  gsize start = 0, end = 0;
  return nl_match_span(match, group, &start, &end);
}

/* The mark before the cents, NULL where there are none: behind it there is no group of three, but in "0,125" or, before
 * a unit as "Mio.", in "1,250". */
static const char *
find_decimals(const char *printed, gboolean scaled)
{
  const char *mark = NULL;
  for (const char *at = strpbrk(printed, ".,"); at != NULL; at = strpbrk(at + 1, ".,"))
    mark = at;
  return mark != NULL
                 && (strlen(mark) != 4 || (*printed == '0' && mark == printed + 1)
                     || (scaled && *mark == ',' && strpbrk(printed, ".,") == mark))
             ? mark
             : NULL;
}

/* "10.000,50", "10'000", "1,5", "vier" */
static double
read_value(const char *printed, gboolean scaled)
{
  const char *decimals = find_decimals(printed, scaled);
  g_autoptr(GString) plain = g_string_new(NULL);

  for (const char *at = printed; *at != '\0'; at++) {
    if (g_ascii_isdigit(*at))
      g_string_append_c(plain, *at);
    else if (at == decimals)
      g_string_append_c(plain, '.');
  }
  return g_ascii_isdigit(*printed) ? g_ascii_strtod(plain->str, NULL) : nl_count_value(printed);
}

static double
scale_of(const NlMatch *match)
{
  return has_group(match, "billion")    ? 1e9
         : has_group(match, "million")  ? 1e6
         : has_group(match, "thousand") ? 1e3
                                        : 1;
}

static const char *
currency_of(const NlMatch *match)
{
  static const char *const codes[][2]
      = { { "eur", "EUR" }, { "chf", "CHF" }, { "dem", "DEM" }, { "ats", "ATS" } };
  const char *currency = NULL;

  for (gsize i = 0; currency == NULL && i < G_N_ELEMENTS(codes); i++)
    currency = has_group(match, codes[i][0]) ? codes[i][1] : NULL;
  return currency;
}

static gboolean
is_known(const NlAgendaItem *item, double value, const char *currency)
{
  gboolean known = FALSE;
  for (guint i = 0; !known && i < item->amounts->len; i++) {
    const NlAmount *amount = g_ptr_array_index(item->amounts, i);
    known = amount->value == value && g_strcmp0(amount->currency, currency) == 0;
  }
  return known;
}

static void
add_amount(const NlReader *reader, NlAgendaItem *item, double value, const char *currency,
           const char *text, NlEvidence evidence)
{
  gboolean fine = value > -MOST && value < MOST && item->amounts->len < MOST_AMOUNTS;
  /* cents are exact in print, not in binary */
  double rounded = fine ? (double)(gint64)(value * 100 + (value < 0 ? -0.5 : 0.5)) / 100 : 0;

  if (fine && !is_known(item, rounded, currency)) {
    NlAmount *amount = nl_item_add_amount(item);
    amount->value = rounded;
    amount->currency = nl_record_keep(reader->record, currency);
    amount->text = nl_record_keep(reader->record, text);
    amount->read = evidence;
  }
}

/* A range ("4.000 bis 6.000 €") is two amounts. In "800.000 bis 1,2 Mio." the unit is the second's alone. A rule may
 * match blanks for a value. */
static void
take_amount(const NlReader *reader, NlAgendaItem *item, const NlMatch *match, const char *text,
            NlEvidence evidence)
{
  double scale = scale_of(match), sign = has_group(match, "minus") ? -1 : 1;
  g_autofree char *printed = nl_match_dup(match, "value");
  g_autofree char *to = nl_match_dup(match, "to");
  double value = printed != NULL ? read_value(printed, scale > 1) : 0;
  double own_scale = to != NULL && value >= 1000 ? 1 : scale;

  if (printed != NULL)
    add_amount(reader, item, sign * value * own_scale, currency_of(match), text, evidence);
  if (printed != NULL && to != NULL)
    add_amount(reader, item, read_value(to, scale > 1) * scale, currency_of(match), text, evidence);
}

static void
read_text(const NlReader *reader, NlAgendaItem *item, const char *text, NlEvidence evidence)
{
  g_autoptr(NlFinder) amounts = nl_finder_new(reader->profile, NL_RULE_AMOUNT, text);
  const NlMatch *match = NULL;

  while (item->amounts->len < MOST_AMOUNTS
         && (evidence.rule = nl_finder_next(amounts, &match)) != NULL) {
    gsize start = nl_match_start(match);
    g_autofree char *printed = g_strndup(text + start, nl_match_end(match) - start);
    take_amount(reader, item, match, g_strdelimit(printed, "\t", ' '), evidence);
  }
}

static void
read_section(const NlReader *reader, const NlSection *section)
{
  for (guint i = section->body; i < section->end; i++)
    if (nl_blocks_at(reader->blocks, i)->part != NL_PART_HIDDEN || reader->include_nonpublic)
      read_text(reader, section->item, nl_reader_text(reader, i),
                nl_reader_evidence(reader, i, NULL));
}

void
nl_read_amounts(NlReader *reader)
{
  for (guint i = 0; i < reader->record->agenda_items->len; i++) {
    NlAgendaItem *item = g_ptr_array_index(reader->record->agenda_items, i);
    if (item->name != NULL && (item->is_public != NL_FALSE || reader->include_nonpublic))
      read_text(reader, item, item->name, item->evidence);
  }
  for (guint i = 0; i < reader->sections->len; i++)
    read_section(reader, g_ptr_array_index(reader->sections, i));
}
