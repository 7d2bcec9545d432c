/* datadir.c: decided by where the running program lies: tree and installation need no setting. */
#include "corpus/datadir.h"

char *
nl_datadir_find(const char *subfolder)
{
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
  g_autofree char *folder = program ? g_path_get_dirname(program) : g_strdup(".");
  g_autofree char *tree = g_build_filename(folder, "../corpus", subfolder, NULL);
  g_autofree char *installed = g_build_filename(folder, "../share/nachlese", subfolder, NULL);
  return g_canonicalize_filename(g_file_test(tree, G_FILE_TEST_IS_DIR) ? tree : installed, NULL);
}
