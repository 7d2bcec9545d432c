/* replay.c: the main program of a target where there is no libFuzzer: puts each file of the target's corpus to it, or
 * each file named, and tells it in TAP. A target dies of what is wrong; the file it was at is told before.
 */
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>

#include "tests/fuzz/fuzz.h"

#define CORPUS "tests/fuzz/corpus" /* run in the top folder */

static gint
compare_paths(gconstpointer a, gconstpointer b)
{
  return g_strcmp0(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
list_files(const char *folder)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name(dir)) != NULL)
    g_ptr_array_add(paths, g_build_filename(folder, name, NULL));
  g_ptr_array_sort(paths, compare_paths);
  return paths;
}

static gboolean
replay(const char *path, guint number)
{
  char *bytes = NULL;
  gsize length = 0;
  gboolean fine = g_file_get_contents(path, &bytes, &length, NULL);

  if (fine) {
    /* without the NUL that GLib adds: reading on behind the end is to be seen */
    uint8_t *exact = g_memdup2(bytes, length);
    printf("# %s\n", path);
    fflush(stdout);
    LLVMFuzzerTestOneInput(exact, length);
    g_free(exact);
  }
  g_free(bytes);
  printf("%sok %u - %s\n", fine ? "" : "not ", number, path);
  return fine;
}

int
main(int argc, char **argv)
{
  g_autofree char *name = g_path_get_basename(argv[0]);
  g_autofree char *folder = g_build_filename(CORPUS, name, NULL);
  g_autoptr(GPtrArray) paths = list_files(folder);
  gboolean fine = TRUE;

  g_log_set_always_fatal(G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  if (argc > 1)
    g_ptr_array_set_size(paths, 0);
  for (int i = 1; i < argc; i++)
    g_ptr_array_add(paths, g_strdup(argv[i]));
  fine = paths->len > 0;
  printf(fine ? "1..%u\n" : "Bail out! %u files\n", paths->len);
  for (guint i = 0; i < paths->len; i++)
    fine = replay(g_ptr_array_index(paths, i), i + 1) && fine;
  return fine ? EXIT_SUCCESS : EXIT_FAILURE;
}
