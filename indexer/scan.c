/* scan.c: walks folders and looks at files, but opens none. */
#include "indexer/scan.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

NlProblem *
nl_problem_new(const char *path, const char *reason)
{
  NlProblem *problem = g_new0(NlProblem, 1);
  problem->path = g_strdup(path);
  problem->reason = g_strdup(reason);
  return problem;
}

void
nl_problem_free(NlProblem *problem)
{
  if (!problem)
    return;
  g_free(problem->path);
  g_free(problem->reason);
  g_free(problem);
}

static void
problem_destroy(gpointer problem)
{
  nl_problem_free(problem);
}

static void
found_destroy(gpointer data)
{
  NlFound *found = data;
  g_free(found->path);
  g_free(found);
}

void
nl_scan_free(NlScan *scan)
{
  if (!scan)
    return;
  g_ptr_array_unref(scan->found);
  g_ptr_array_unref(scan->problems);
  g_ptr_array_unref(scan->roots);
  g_ptr_array_unref(scan->blind);
  g_free(scan);
}

gboolean
nl_path_is_gone(const char *path)
{
  struct stat status;
  return lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

gboolean
nl_path_is_below(const char *path, const char *folder)
{
  gsize length = strlen(folder);
  if (strncmp(path, folder, length) != 0)
    return FALSE;
  return path[length] == '\0' || path[length] == '/' || (length > 0 && folder[length - 1] == '/');
}

gboolean
nl_path_is_below_any(const char *path, const GPtrArray *folders)
{
  for (guint i = 0; i < folders->len; i++)
    if (nl_path_is_below(path, g_ptr_array_index(folders, i)))
      return TRUE;
  return FALSE;
}

/* ---- walking ---- */

typedef struct {
  NlScan *scan;
  const char *archive; /* absolute */
} Walk;

static void
add_problem(NlScan *scan, const char *path, const char *reason)
{
  g_ptr_array_add(scan->problems, nl_problem_new(path, reason));
  g_ptr_array_add(scan->blind, g_strdup(path));
}

static gboolean
has_known_name(const char *name)
{
  static const char *const endings[]
      = { ".txt", ".text", ".md", ".markdown", ".pdf", ".html", ".htm" };
  g_autofree char *folded = g_ascii_strdown(name, -1);
  if (g_str_has_suffix(folded, ".gz"))
    folded[strlen(folded) - strlen(".gz")] = '\0';
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
    if (g_str_has_suffix(folded, endings[i]))
      return TRUE;
  return FALSE;
}

static void
add_file(NlScan *scan, const char *path, const struct stat *status)
{
  if (!g_utf8_validate(path, -1, NULL)) {
    g_autofree char *shown = g_filename_display_name(path);
    add_problem(scan, shown, "its name is not UTF-8");
    return;
  }
  NlFound *found = g_new0(NlFound, 1);
  found->path = g_strdup(path);
  found->size = (guint64)status->st_size;
  found->mtime = (gint64)status->st_mtim.tv_sec * 1000000000 + status->st_mtim.tv_nsec;
  g_ptr_array_add(scan->found, found);
}

static void walk(const Walk *walk, const char *folder);

/* One entry of a folder: what vanished meanwhile was not there. */
static void
visit(const Walk *w, DIR *dir, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  struct stat status;
  if (fstatat(dirfd(dir), name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno != ENOENT)
      add_problem(w->scan, path, g_strerror(errno));
    return;
  }
  if (S_ISDIR(status.st_mode)) {
    walk(w, path);
    return;
  }
  if (!has_known_name(name))
    return;
  if (S_ISLNK(status.st_mode) && fstatat(dirfd(dir), name, &status, 0) != 0)
    add_problem(w->scan, path, g_strerror(errno));
  else if (S_ISREG(status.st_mode))
    add_file(w->scan, path, &status);
  else if (!S_ISDIR(status.st_mode))
    add_problem(w->scan, path, "neither a file nor a folder");
}

static void
walk(const Walk *w, const char *folder)
{
  if (g_str_equal(folder, w->archive))
    return;
  DIR *dir = opendir(folder);
  if (!dir) {
    add_problem(w->scan, folder, g_strerror(errno));
    return;
  }
  const struct dirent *entry = NULL;
  /* readdir_r is deprecated, and each folder is read by one thread */
  /* cppcheck-suppress readdirCalled */
  while (errno = 0, (entry = readdir(dir)))
    if (entry->d_name[0] != '.')
      visit(w, dir, folder, entry->d_name);
  if (errno != 0)
    add_problem(w->scan, folder, g_strerror(errno));
  closedir(dir);
}

/* One of the paths given: that it is the archive is told, for it is passed over. */
static void
look_at(const Walk *w, const char *path)
{
  struct stat status;
  if (nl_path_is_below(path, w->archive)) {
    add_problem(w->scan, path, "in the archive itself");
  } else if (stat(path, &status) != 0) {
    w->scan->n_absent += errno == ENOENT || errno == ENOTDIR;
    add_problem(w->scan, path, g_strerror(errno));
  } else if (S_ISDIR(status.st_mode)) {
    walk(w, path);
  } else if (S_ISREG(status.st_mode)) {
    add_file(w->scan, path, &status);
  } else {
    add_problem(w->scan, path, "neither a file nor a folder");
  }
}

static gint
by_path(gconstpointer a, gconstpointer b)
{
  const NlFound *const *left = a;
  const NlFound *const *right = b;
  return strcmp((*left)->path, (*right)->path);
}

/* A file may have been given twice, or by name and by folder. */
static void
sort_once(GPtrArray *found)
{
  g_ptr_array_sort(found, by_path);
  for (guint i = found->len; i-- > 1;) {
    const NlFound *here = g_ptr_array_index(found, i);
    const NlFound *before = g_ptr_array_index(found, i - 1);
    if (g_str_equal(here->path, before->path))
      g_ptr_array_remove_index(found, i);
  }
}

NlScan *
nl_scan_new(const char *const *paths, const char *archive)
{
  g_autofree char *own = g_canonicalize_filename(archive, NULL);
  NlScan *scan = g_new0(NlScan, 1);
  scan->found = g_ptr_array_new_with_free_func(found_destroy);
  scan->problems = g_ptr_array_new_with_free_func(problem_destroy);
  scan->roots = g_ptr_array_new_with_free_func(g_free);
  scan->blind = g_ptr_array_new_with_free_func(g_free);
  const Walk w = { scan, own };
  for (gsize i = 0; paths && paths[i]; i++) {
    char *root = g_canonicalize_filename(paths[i], NULL);
    g_ptr_array_add(scan->roots, root);
    look_at(&w, root);
  }
  sort_once(scan->found);
  return scan;
}
