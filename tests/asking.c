/* asking.c: how long questions take, put to one archive by one process: each with ten snippets and all facets. Prints
 * median and p99 of each kind of question and of all, in time of the processor, for others may be busy on it. Called by
 * tests/bench, over the documents of tests/generate. */
#include "query/search.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define QUESTIONS 1000

/* Words as often and as rare as users ask for; they go round, so that each kind meets each of them. */
static const char *const things[] = { "Grundschule",
                                      "Spielplatz",
                                      "Freibad",
                                      "Radweg",
                                      "Kläranlage",
                                      "Bebauungsplan",
                                      "Schule",
                                      "Feuerwache",
                                      "Sporthalle",
                                      "Friedhof",
                                      "Turnhallen",
                                      "Straßenbeleuchtung",
                                      "Museum",
                                      "Parkhaus",
                                      "Verwaltung",
                                      "Bürger",
                                      "Haushalt",
                                      "Brücken",
                                      "Kindertagesstätte",
                                      "Hallenbad",
                                      "Wasserwerk",
                                      "Bushaltestelle",
                                      "Stellungnahme",
                                      "Denkmal",
                                      "Schließung",
                                      "Klimaschutz",
                                      "Tier",
                                      "Finanzierung",
                                      "Lindenstraße",
                                      "Deponieweg",
                                      "Abfallaufsicht",
                                      "Lärmstruktur",
                                      "Heidegrund",
                                      "Hydranten",
                                      "Zweckverband",
                                      "Bushaltestellen",
                                      "Südfeld",
                                      "Finkenweg",
                                      "Hafenviertel",
                                      "Vermögensdienst",
                                      "Taxistände",
                                      "Kanalsanierung",
                                      "Mitarbeiter",
                                      "Wasserrecht",
                                      "Ulmenstraße",
                                      "Parkgebühr",
                                      "Volkswahl",
                                      "Uferpromenade",
                                      "Gymnasium" };
static const char *const others[]
    = { "Sanierung",      "Kosten",       "Planung", "Antrag",  "Zuschuss",     "beantragt",
        "Förderung",      "Gutachten",    "Mängel",  "Nutzung", "Umgestaltung", "Folgekosten",
        "Anwohner*innen", "barrierefrei", "Euro",    "Schüler", "Ausschreibung" };
static const char *const phrases[] = { "der Verwaltung",
                                       "Sanierung der Grundschule",
                                       "wird beauftragt",
                                       "in Höhe von",
                                       "die Mittel",
                                       "§ 34 BauGB",
                                       "zur Kenntnis",
                                       "vorgelegten Zahlen",
                                       "Bürgerinnen und Bürger",
                                       "für die Arbeit an",
                                       "der Stadt" };
static const char *const prefixes[]
    = { "Schul", "Spiel", "Kinder", "Verwaltungs", "Feuer", "Bau", "Haus", "San", "Umw" };
static const char *const people[]
    = { "Weidmann", "Kirschbach", "Mohrfeld", "Obermeier", "Steinkamp", "Nagelwieser" };
static const char *const bodies[]
    = { "Bauausschuss", "Schulausschuss", "Stadtrat", "Finanzausschuss" };

#define PICK(list, n) ((list)[(n) % G_N_ELEMENTS(list)])

typedef char *(*Write)(guint n);

static char *
one_word(guint n)
{
  return g_strdup(PICK(things, n));
}

static char *
two_words(guint n)
{
  return g_strdup_printf("%s %s", PICK(things, n), PICK(others, n / 3));
}

static char *
three_words(guint n)
{
  return g_strdup_printf("%s %s %s", PICK(things, n), PICK(others, n / 5), PICK(others, n + 3));
}

static char *
any_word(guint n)
{
  return g_strdup_printf("(%s ODER %s) %s", PICK(things, n), PICK(things, n / 2 + 7),
                         PICK(others, n));
}

static char *
without(guint n)
{
  const char *form = n % 2 ? "%s NICHT %s" : "%s NICHT (%s Kosten)";
  return g_strdup_printf(form, PICK(things, n), PICK(others, n / 2));
}

static char *
phrase(guint n)
{
  return g_strdup_printf("\"%s\"", PICK(phrases, n));
}

static char *
phrase_and_word(guint n)
{
  return g_strdup_printf("\"%s\" %s", PICK(phrases, n), PICK(things, n / 2));
}

static char *
prefix(guint n)
{
  return g_strdup_printf("%s*", PICK(prefixes, n));
}

static char *
prefix_and_word(guint n)
{
  return g_strdup_printf("%s* %s", PICK(prefixes, n), PICK(others, n));
}

static char *
near(guint n)
{
  return g_strdup_printf("%s NAHE/8 %s", PICK(things, n), PICK(others, n));
}

static char *
speaker(guint n)
{
  return g_strdup_printf("redner:%s %s", PICK(people, n), PICK(others, n));
}

static char *
body(guint n)
{
  return g_strdup_printf("gremium:%s %s", PICK(bodies, n), PICK(things, n));
}

static char *
range(guint n)
{
  return g_strdup_printf("datum:%u..%u %s", 2005 + n % 8, 2012 + n % 12, PICK(things, n));
}

static char *
title(guint n)
{
  return g_strdup_printf("titel:%s ergebnis:angenommen", PICK(things, n));
}

static const struct {
  const char *name;
  Write write;
  guint share; /* of a hundred */
} kinds[] = {
  { "one word", one_word, 22 },
  { "two words", two_words, 25 },
  { "three words", three_words, 10 },
  { "ODER", any_word, 4 },
  { "NICHT", without, 3 },
  { "phrase", phrase, 6 },
  { "phrase and word", phrase_and_word, 4 },
  { "word*", prefix, 4 },
  { "word* and word", prefix_and_word, 2 },
  { "NAHE", near, 2 },
  { "redner:", speaker, 6 },
  { "gremium:", body, 6 },
  { "datum:", range, 4 },
  { "titel: ergebnis:", title, 2 },
};

static int
compare_times(gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *)a, y = *(const gint64 *)b;
  return (x > y) - (x < y);
}

static void
print_times(const char *name, GArray *times)
{
  g_array_sort(times, compare_times);
  guint middle = times->len / 2, last = times->len * 99 / 100;
  printf("%8.1f ms  %8.1f ms  %5u  %s\n", (double)g_array_index(times, gint64, middle) / 1000,
         (double)g_array_index(times, gint64, last) / 1000, times->len, name);
}

static gint64
processor_time(void)
{
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (gint64)now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gboolean
ask(NlReader *reader, const char *query, gint64 *out_time, GError **error)
{
  NlSearchRequest request = NL_SEARCH_REQUEST_INIT;
  gint64 start = processor_time();
  request.query = query;
  g_autoptr(NlAnswer) answer = nl_search(reader, &request, error);
  *out_time = processor_time() - start;
  return answer != NULL;
}

/* The slowest are told, so that one knows where to look. */
static gboolean
ask_kind(NlReader *reader, gsize kind, GArray *all, GError **error)
{
  g_autoptr(GArray) times = g_array_new(FALSE, FALSE, sizeof(gint64));
  g_autofree char *slowest = NULL;
  gint64 worst = 0;
  gboolean good = TRUE;
  for (guint n = 0; good && n < kinds[kind].share * QUESTIONS / 100; n++) {
    gint64 time = 0;
    g_autofree char *query = kinds[kind].write(n);
    good = ask(reader, query, &time, error);
    g_array_append_val(times, time);
    g_array_append_val(all, time);
    if (time > worst) {
      worst = time;
      g_free(slowest);
      slowest = g_strdup(query);
    }
  }
  if (good) {
    g_autofree char *name = g_strdup_printf("%s (slowest: %s)", kinds[kind].name, slowest);
    print_times(name, times);
  }
  return good;
}

int
main(int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(gint64));
  g_autoptr(NlReader) reader = argc == 2 ? nl_reader_open(argv[1], &error) : NULL;
  gboolean good = reader != NULL;
  printf("%11s  %11s\n", "median", "p99");
  for (gsize kind = 0; good && kind < G_N_ELEMENTS(kinds); kind++)
    good = ask_kind(reader, kind, all, &error);
  if (good)
    print_times("all", all);
  else
    fprintf(stderr, "asking: %s\n", error ? error->message : "wants an archive");
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
