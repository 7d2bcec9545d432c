/* fields.c: the field table, and the filter terms that a value gives in a field. */
#include "corpus/fields.h"

#include "corpus/fold.h"
#include <string.h>

enum {
  TERM_MAX = 200,   /* bytes: no name has more, and an index takes little more */
  PERSON_WORDS = 5, /* of a name that are put together: 31 terms at most */
  BUCKET_DIGITS = 2,
  NUMBER_DIGITS = 19, /* of the greatest number */
};

static const char *const result_words[]
    = { "angenommen", "abgelehnt",      "einstimmig", "mehrheitlich", "kenntnis", "verwiesen",
        "vertagt",    "zurueckgezogen", NULL };

static const char *const kind_words[] = {
  [NL_KIND_OTHER] = "sonstiges", [NL_KIND_MINUTES] = "niederschrift",
  [NL_KIND_PAPER] = "vorlage",   [NL_KIND_AGENDA] = "tagesordnung",
  [NL_KIND_EXCERPT] = "auszug",  NULL,
};

static const char *const truth_words[] = { "ja", "nein", NULL };

static const char *const edition_words[] = { "ueberholt", NULL };

enum {
  SPEAKER,
  GROUP,
  PRESENT,
  ORGANIZATION,
  BODY,
  TITLE,
  ITEM,
  REFERENCE,
  DECISION,
  RESULT,
  UNANIMOUS,
  YES,
  NO,
  ABSTENTIONS,
  AMOUNT,
  KIND,
  EDITION,
  DATE,
  YEAR,
};

/* Prefixes are capitals, terms have none, and no prefix begins with another: so no two terms of
 * different fields are equal. */
const NlField nl_fields[] = {
  [SPEAKER]
  = { "redner", "XR", NL_FIELD_PERSON, NL_SCOPE_SPEECH, NULL, "Rednerin oder Redner",
      "was diese Person gesagt hat; die Wörter ihres Namens in beliebiger Folge, ohne Titel",
      "what this person said" },
  [GROUP] = { "fraktion", "XF", NL_FIELD_WORDS, NL_SCOPE_SPEECH, NULL, "Fraktion",
              "was Mitglieder dieser Fraktion gesagt haben", "what members of this group said" },
  [PRESENT]
  = { "anwesend", "XP", NL_FIELD_PERSON, NL_SCOPE_MEETING, NULL, "Anwesend",
      "Sitzungen, an denen diese Person teilnahm", "a person who was present at the meeting" },
  [ORGANIZATION] = { "gremium", "XG", NL_FIELD_WORDS, NL_SCOPE_ANY, NULL, "Gremium",
                     "der Rat oder Ausschuss, der tagte", "the council or committee that met" },
  [BODY] = { "ort", "XO", NL_FIELD_NAME, NL_SCOPE_ANY, NULL, "Ort",
             "die Gemeinde, die Stadt oder der Kreis", "the municipality" },
  [TITLE] = { "titel", "S", NL_FIELD_WORDS, NL_SCOPE_ANY, NULL, "Titel",
              "Wörter im Titel eines Tagesordnungspunktes oder einer Vorlage",
              "words in the title of an agenda item or paper" },
  [ITEM] = { "top", "XT", NL_FIELD_CODE, NL_SCOPE_ANY, NULL, "Tagesordnungspunkt",
             "die Nummer eines Tagesordnungspunktes: 4.1", "the number of an agenda item: 4.1" },
  [REFERENCE] = { "drucksache", "XD", NL_FIELD_CODE, NL_SCOPE_ANY, NULL, "Drucksache",
                  "die Nummer einer Vorlage: 0643/2021", "the number of a paper: 0643/2021" },
  [DECISION] = { "beschluss", "XB", NL_FIELD_WORDS, NL_SCOPE_DECISION, NULL, "Beschluss",
                 "Wörter im Wortlaut eines Beschlusses", "words in the text of a decision" },
  [RESULT] = { "ergebnis", "XE", NL_FIELD_KEYWORD, NL_SCOPE_DECISION, result_words, "Ergebnis",
               "was aus einem Antrag wurde", "what became of a motion" },
  [UNANIMOUS]
  = { "einstimmig", "XU", NL_FIELD_KEYWORD, NL_SCOPE_DECISION, truth_words, "Einstimmig",
      "ob niemand dagegen stimmte", "whether a vote was unanimous: ja or nein" },
  [YES] = { "ja", "XY", NL_FIELD_COUNT, NL_SCOPE_DECISION, NULL, "Ja-Stimmen",
            "wie viele dafür stimmten: 20 oder 20..", "votes for it, or a range of them: 20.." },
  [NO] = { "nein", "XN", NL_FIELD_COUNT, NL_SCOPE_DECISION, NULL, "Nein-Stimmen",
           "wie viele dagegen stimmten: 2..4", "votes against it, or a range of them: 2..4" },
  [ABSTENTIONS] = { "enthaltung", "XH", NL_FIELD_COUNT, NL_SCOPE_DECISION, NULL, "Enthaltungen",
                    "wie viele sich enthielten: ..3", "abstentions, or a range of them: ..3" },
  [AMOUNT] = { "betrag", "XM", NL_FIELD_AMOUNT, NL_SCOPE_ANY, NULL, "Betrag",
               "ein genannter Betrag in Euro: 50.000, 3,6 Mio. Euro oder 50.000..100.000",
               "an amount in euro that is named, or a range of them: 50.000..100.000" },
  [KIND] = { "art", "XA", NL_FIELD_KEYWORD, NL_SCOPE_ANY, kind_words, "Art",
             "die Art des Dokuments", "the kind of document" },
  [EDITION]
  = { "fassung", "XS", NL_FIELD_KEYWORD, NL_SCOPE_ANY, edition_words, "Fassung",
      "ueberholt: Niederschriften, von denen es eine neuere Fassung gibt; sonst fehlen sie",
      "ueberholt: minutes of which there is a newer version, left out else" },
  [DATE] = { "datum", NULL, NL_FIELD_DATE, NL_SCOPE_ANY, NULL, "Datum",
             "ein Tag, Monat oder Jahr, oder eine Spanne: 12.03.2024, 2024-03 oder 2023-03..2024",
             "a day, month or year, or a range of them: 2023-03..2024" },
  [YEAR] = { "jahr", NULL, NL_FIELD_YEAR, NL_SCOPE_ANY, NULL, "Jahr",
             "ein Jahr oder eine Spanne: 2020..2023", "a year, or a range of them: 2020..2023" },
  { NULL, NULL, NL_FIELD_WORDS, NL_SCOPE_ANY, NULL, NULL, NULL, NULL },
};

const NlField *
nl_field_find(const char *name)
{
  g_autofree char *folded = nl_fold(name);
  const NlField *field = nl_fields;

  while (field->name != NULL && !g_str_equal(field->name, folded))
    field++;
  return field->name != NULL ? field : NULL;
}

const NlField *
nl_field_speaker(void)
{
  return &nl_fields[SPEAKER];
}

const NlField *
nl_field_group(void)
{
  return &nl_fields[GROUP];
}

const NlField *
nl_field_organization(void)
{
  return &nl_fields[ORGANIZATION];
}

const NlField *
nl_field_body(void)
{
  return &nl_fields[BODY];
}

const NlField *
nl_field_title(void)
{
  return &nl_fields[TITLE];
}

const NlField *
nl_field_item(void)
{
  return &nl_fields[ITEM];
}

const NlField *
nl_field_reference(void)
{
  return &nl_fields[REFERENCE];
}

const NlField *
nl_field_decision(void)
{
  return &nl_fields[DECISION];
}

const NlField *
nl_field_result(void)
{
  return &nl_fields[RESULT];
}

const NlField *
nl_field_unanimous(void)
{
  return &nl_fields[UNANIMOUS];
}

const NlField *
nl_field_yes(void)
{
  return &nl_fields[YES];
}

const NlField *
nl_field_no(void)
{
  return &nl_fields[NO];
}

const NlField *
nl_field_abstentions(void)
{
  return &nl_fields[ABSTENTIONS];
}

const NlField *
nl_field_amount(void)
{
  return &nl_fields[AMOUNT];
}

const NlField *
nl_field_present(void)
{
  return &nl_fields[PRESENT];
}

const NlField *
nl_field_kind(void)
{
  return &nl_fields[KIND];
}

const NlField *
nl_field_edition(void)
{
  return &nl_fields[EDITION];
}

const char *
nl_record_kind_word(NlRecordKind kind)
{
  return kind_words[kind];
}

/* ---- terms ---- */

typedef struct {
  const NlField *field;
  gboolean asked; /* of a question: see nl_field_asked_terms */
  NlTermFunc visit;
  gpointer user_data;
} Terms;

static void
give(const Terms *terms, const char *word)
{
  char term[TERM_MAX + 1];
  const int length = g_snprintf(term, sizeof term, "%s%s", terms->field->prefix, word);

  if (*word != '\0' && length <= TERM_MAX)
    terms->visit(term, terms->user_data);
}

static void
give_stem(const NlToken *token, gpointer user_data)
{
  const Terms *terms = user_data;

  if (!terms->asked || !token->is_variant)
    give(terms, token->stem);
}

static void
give_name(const Terms *terms, const char *value)
{
  g_autofree char *folded = nl_fold(value);
  g_auto(GStrv) words = g_strsplit(folded, " ", -1);

  for (char **word = words; *word != NULL; word++)
    give(terms, *word);
}

/* What stands before a name and is no part of it. */
static gboolean
is_title(const char *word)
{
  static const char *const titles[]
      = { "herr", "herrn", "frau", "dr",  "doktor", "prof", "professor", "professorin",
          "dipl", "ing",   "med",  "jur", "phil",   "rer",  "nat",       NULL };

  return g_strv_contains(titles, word);
}

static int
compare_words(gconstpointer left, gconstpointer right)
{
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* The words of a person's name, each once, in the order of the alphabet, titles left out unless there is nothing else.
 * You free the array; the words are borrowed. */
static GPtrArray *
person_words(char **words)
{
  GPtrArray *sorted = g_ptr_array_new();

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0' && !is_title(*word)
        && !g_ptr_array_find_with_equal_func(sorted, *word, g_str_equal, NULL))
      g_ptr_array_add(sorted, *word);
  if (sorted->len == 0 && words[0] != NULL)
    g_ptr_array_add(sorted, words[0]);
  g_ptr_array_sort(sorted, compare_words);
  return sorted;
}

/* The words that choice has a bit for, as one term. */
static void
give_choice(const Terms *terms, const GPtrArray *words, guint choice)
{
  g_autoptr(GString) term = g_string_new(NULL);

  for (guint i = 0; choice >> i != 0; i++)
    if (choice >> i & 1)
      g_string_append_printf(term, "%s%s", term->len > 0 ? " " : "",
                             (const char *)g_ptr_array_index(words, i));
  give(terms, term->str);
}

/* The words beyond PERSON_WORDS are given singly: as good as any name is told by the first ones. */
static void
give_person(const Terms *terms, const char *value)
{
  g_autofree char *folded = nl_fold(value);
  g_auto(GStrv) split = g_strsplit(folded, " ", -1);
  g_autoptr(GPtrArray) words = person_words(split);
  const guint most = words->len < PERSON_WORDS ? words->len : PERSON_WORDS;

  for (guint i = most; i < words->len; i++)
    give(terms, g_ptr_array_index(words, i));
  for (guint choice = terms->asked ? (1U << most) - 1 : 1; choice < 1U << most; choice++)
    give_choice(terms, words, choice);
}

static void
give_code(const Terms *terms, const char *value)
{
  g_autofree char *code = nl_fold_code(value);

  give(terms, code);
}

static void
give_keyword(const Terms *terms, const char *value)
{
  g_autofree char *folded = nl_fold(value);

  for (const char *const *keyword = terms->field->keywords; *keyword != NULL; keyword++) {
    g_autofree char *known = nl_fold(*keyword);
    if (g_str_equal(known, folded))
      give(terms, folded);
  }
}

static void
give_all(Terms *terms, NlGerman *german, const char *value)
{
  switch (terms->field->kind) {
  case NL_FIELD_WORDS:
    nl_german_tokens(german, value, -1, give_stem, terms);
    break;
  case NL_FIELD_NAME:
    give_name(terms, value);
    break;
  case NL_FIELD_PERSON:
    give_person(terms, value);
    break;
  case NL_FIELD_CODE:
    give_code(terms, value);
    break;
  case NL_FIELD_KEYWORD:
    give_keyword(terms, value);
    break;
  case NL_FIELD_COUNT:
  case NL_FIELD_AMOUNT:
    break; /* nl_field_number_terms */
  case NL_FIELD_DATE:
  case NL_FIELD_YEAR:
    break; /* a value slot, no terms */
  }
}

void
nl_field_terms(const NlField *field, NlGerman *german, const char *value, NlTermFunc visit,
               gpointer user_data)
{
  Terms terms = { field, FALSE, visit, user_data };

  give_all(&terms, german, value);
}

void
nl_field_asked_terms(const NlField *field, NlGerman *german, const char *value, NlTermFunc visit,
                     gpointer user_data)
{
  Terms terms = { field, TRUE, visit, user_data };

  give_all(&terms, german, value);
}

/* ---- numbers ---- */

/* A letter for how many digits it has, and these: "c120". */
void
nl_field_number_terms(const NlField *field, guint64 number, NlTermFunc visit, gpointer user_data)
{
  const Terms terms = { field, FALSE, visit, user_data };
  g_autofree char *digits = g_strdup_printf("%" G_GUINT64_FORMAT, number);
  const char letter = (char)('a' + strlen(digits) - 1);
  g_autofree char *own = g_strdup_printf("%c%s", letter, digits);
  g_autofree char *bucket
      = g_strdup_printf(NL_PREFIX_BUCKET "%c%.*s", letter, BUCKET_DIGITS, digits);

  give(&terms, own);
  give(&terms, bucket);
}

gboolean
nl_field_number_bounds(const char *rest, guint64 *out_low, guint64 *out_high)
{
  const guint n_digits = (guint)(*rest - 'a') + 1;
  const gsize given = *rest != '\0' ? strlen(rest + 1) : 0;

  if (*rest < 'a' || n_digits > NUMBER_DIGITS || given == 0 || given > n_digits
      || strspn(rest + 1, "0123456789") != given)
    return FALSE;
  *out_low = *out_high = g_ascii_strtoull(rest + 1, NULL, 10);
  for (gsize i = given; i < n_digits; i++) {
    *out_low *= 10;
    *out_high = *out_high * 10 + 9;
  }
  return TRUE;
}

char *
nl_field_numbered_term(const NlField *field, const char *term, guint decision)
{
  return g_strdup_printf("%s#%u:%s", field->prefix, decision, term + strlen(field->prefix));
}
