/* datadir.c: decided by where the running program lies: tree and installation need no setting. */
#include "corpus/datadir.h"

/* Seen from the program's folder: a build folder in the tree, bin, lib/cgi-bin. */
static const char *const bases[] = { "..", "../share/nachlese", "../../share/nachlese" };

char *
nl_datadir_find(const char *folder)
{
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
  g_autofree char *here = program ? g_path_get_dirname(program) : g_strdup(".");
  g_autofree char *name = g_path_get_basename(folder);
  char *found = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(bases); i++) {
    g_autofree char *path = g_build_filename(here, bases[i], i == 0 ? folder : name, NULL);
    g_free(found);
    found = g_canonicalize_filename(path, NULL);
    if (g_file_test(found, G_FILE_TEST_IS_DIR))
      break;
  }
  return found;
}
