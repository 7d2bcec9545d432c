/* fields.c: the field table, and the filter terms that a value gives in a field. */
#include "corpus/fields.h"
#include <string.h>

enum { TERM_MAX = 200 }; /* bytes: no name has more, and an index takes little more */

static const char *const result_words[]
    = { "angenommen", "abgelehnt",      "einstimmig", "mehrheitlich", "kenntnis", "verwiesen",
        "vertagt",    "zurueckgezogen", NULL };

static const char *const kind_words[] = {
  [NL_KIND_OTHER] = "sonstiges", [NL_KIND_MINUTES] = "niederschrift",
  [NL_KIND_PAPER] = "vorlage",   [NL_KIND_AGENDA] = "tagesordnung",
  [NL_KIND_EXCERPT] = "auszug",  NULL,
};

enum {
  SPEAKER,
  GROUP,
  ORGANIZATION,
  BODY,
  TITLE,
  ITEM,
  REFERENCE,
  DECISION,
  RESULT,
  KIND,
  DATE,
  YEAR,
};

/* Prefixes are capitals, terms have none, and no prefix begins with another: so no two terms of
 * different fields are equal. */
const NlField nl_fields[] = {
  [SPEAKER] = { "redner", "XR", NL_FIELD_NAME, NL_SCOPE_SPEECH, NULL, "Rednerin oder Redner",
                "what this person said" },
  [GROUP] = { "fraktion", "XF", NL_FIELD_WORDS, NL_SCOPE_SPEECH, NULL, "Fraktion",
              "what members of this group said" },
  [ORGANIZATION] = { "gremium", "XG", NL_FIELD_WORDS, NL_SCOPE_ANY, NULL, "Gremium",
                     "the council or committee that met" },
  [BODY] = { "ort", "XO", NL_FIELD_NAME, NL_SCOPE_ANY, NULL, "Ort", "the municipality" },
  [TITLE] = { "titel", "S", NL_FIELD_WORDS, NL_SCOPE_ANY, NULL, "Titel",
              "words in the title of an agenda item or paper" },
  [ITEM] = { "top", "XT", NL_FIELD_CODE, NL_SCOPE_ANY, NULL, "Tagesordnungspunkt",
             "the number of an agenda item: 4.1" },
  [REFERENCE] = { "drucksache", "XD", NL_FIELD_CODE, NL_SCOPE_ANY, NULL, "Drucksache",
                  "the number of a paper: 0643/2021" },
  [DECISION] = { "beschluss", "XB", NL_FIELD_WORDS, NL_SCOPE_ANY, NULL, "Beschluss",
                 "words in the text of a decision" },
  [RESULT] = { "ergebnis", "XE", NL_FIELD_KEYWORD, NL_SCOPE_ANY, result_words, "Ergebnis",
               "what became of a motion" },
  [KIND]
  = { "art", "XA", NL_FIELD_KEYWORD, NL_SCOPE_ANY, kind_words, "Art", "the kind of document" },
  [DATE] = { "datum", NULL, NL_FIELD_DATE, NL_SCOPE_ANY, NULL, "Datum",
             "a day, month or year, or a range of them: 2023-03..2024" },
  [YEAR] = { "jahr", NULL, NL_FIELD_YEAR, NL_SCOPE_ANY, NULL, "Jahr",
             "a year, or a range of them: 2020..2023" },
  { NULL, NULL, NL_FIELD_WORDS, NL_SCOPE_ANY, NULL, NULL, NULL },
};

const NlField *
nl_field_find(const char *name)
{
  g_autofree char *folded = nl_german_fold(name);
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
nl_field_kind(void)
{
  return &nl_fields[KIND];
}

const char *
nl_record_kind_word(NlRecordKind kind)
{
  return kind_words[kind];
}

/* ---- terms ---- */

typedef struct {
  const NlField *field;
  gboolean variants; /* further forms of a word too */
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

  if (terms->variants || !token->is_variant)
    give(terms, token->stem);
}

static void
give_name(const Terms *terms, const char *value)
{
  g_autofree char *folded = nl_german_fold(value);
  g_auto(GStrv) words = g_strsplit(folded, " ", -1);

  for (char **word = words; *word != NULL; word++)
    give(terms, *word);
}

static void
give_code(const Terms *terms, const char *value)
{
  g_autofree char *code = nl_german_code(value);

  give(terms, code);
}

static void
give_keyword(const Terms *terms, const char *value)
{
  g_autofree char *folded = nl_german_fold(value);

  for (const char *const *keyword = terms->field->keywords; *keyword != NULL; keyword++) {
    g_autofree char *known = nl_german_fold(*keyword);
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
  case NL_FIELD_CODE:
    give_code(terms, value);
    break;
  case NL_FIELD_KEYWORD:
    give_keyword(terms, value);
    break;
  case NL_FIELD_DATE:
  case NL_FIELD_YEAR:
    break; /* a value slot, no terms */
  }
}

void
nl_field_terms(const NlField *field, NlGerman *german, const char *value, NlTermFunc visit,
               gpointer user_data)
{
  Terms terms = { field, TRUE, visit, user_data };

  give_all(&terms, german, value);
}

void
nl_field_asked_terms(const NlField *field, NlGerman *german, const char *value, NlTermFunc visit,
                     gpointer user_data)
{
  Terms terms = { field, FALSE, visit, user_data };

  give_all(&terms, german, value);
}
