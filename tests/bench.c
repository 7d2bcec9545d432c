/* bench.c: how long the reading of a document takes with rules and digest ready, as in a run; of a PDF,
 * beside poppler's own time for its text. Prints the median of several readings, in the processor's
 * time: the machine may be busy. Called by tests/bench. */
#include "indexer/formats.h"
#include "indexer/reading.h"

#include <poppler.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PROFILES "corpus/profiles" /* run in the top folder */
#define WORDLIST "/usr/share/dict/ngerman"
#define ROUNDS   15

typedef struct {
  const char *path;
  GBytes *bytes;
  NlReadingOptions how;
} Input;

typedef void (*Work)(const Input *input);

static void
read_document(const Input *input)
{
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(input->bytes, &length);
  nl_reading_free(nl_reading_new(input->path, bytes, length, &input->how, NULL));
}

static void
read_with_poppler(const Input *input)
{
  PopplerDocument *document = poppler_document_new_from_bytes(input->bytes, NULL, NULL);
  int n = document != NULL ? poppler_document_get_n_pages(document) : 0;

  for (int i = 0; i < n; i++) {
    PopplerPage *page = poppler_document_get_page(document, i);
    g_free(poppler_page_get_text(page));
    g_object_unref(page);
  }
  if (document != NULL)
    g_object_unref(document);
}

static gint64
processor_us(void)
{
  struct timespec now = { 0 };
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (gint64)now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static int
compare_times(gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *)a, y = *(const gint64 *)b;
  return (x > y) - (x < y);
}

static double
median_ms(Work work, const Input *input)
{
  gint64 times[ROUNDS], middle = 0;

  for (int i = 0; i < ROUNDS; i++) {
    gint64 start = processor_us();
    work(input);
    times[i] = processor_us() - start;
  }
  qsort(times, ROUNDS, sizeof *times, compare_times);
  middle = times[ROUNDS / 2];
  return (double)middle / 1000;
}

static void
measure(const Input *input)
{
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(input->bytes, &length);
  double own = median_ms(read_document, input);

  printf("%8.1f ms  reading %s, %" G_GSIZE_FORMAT " bytes\n", own, input->path, length);
  if (nl_pdf_is(bytes, length)) {
    double poppler = median_ms(read_with_poppler, input);
    printf("%8.1f ms  poppler's text of it: reading is %.2f times that\n", poppler, own / poppler);
  }
}

int
main(int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlProfiles) profiles = nl_profiles_load(PROFILES, &error);
  g_autoptr(NlWordlist) words = nl_wordlist_load(WORDLIST, NULL);

  if (profiles != NULL)
    nl_profiles_prepare(profiles);
  for (int i = 1; error == NULL && i < argc; i++) {
    char *content = NULL;
    gsize length = 0;
    if (g_file_get_contents(argv[i], &content, &length, &error)) {
      g_autofree char *sha256
          = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)content, length);
      Input input = { argv[i],
                      g_bytes_new_take(content, length),
                      { .profiles = profiles, .words = words, .sha256 = sha256 } };
      measure(&input);
      g_bytes_unref(input.bytes);
    }
  }
  if (error != NULL)
    fprintf(stderr, "bench: %s\n", error->message);
  return error == NULL ? EXIT_SUCCESS : EXIT_FAILURE;
}
