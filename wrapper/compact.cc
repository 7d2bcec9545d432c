/* compact.cc: merging databases into one that lies safely on disk, and checking one. */
#include "wrapper/handles.h"
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sstream>
#include <unistd.h>
#include <vector>

#if defined(__has_feature)
#define HAS_ASAN __has_feature(address_sanitizer)
#elif defined(__SANITIZE_ADDRESS__)
#define HAS_ASAN 1
#else
#define HAS_ASAN 0
#endif

#if HAS_ASAN
/* Xapian::Database::check() deletes a table as one of its base class: Xapian's own mistake, without
 * consequence. */
extern "C" const char *__asan_default_options();
extern "C" const char *
__asan_default_options()
{
  return "new_delete_type_mismatch=0";
}
#endif

namespace fs = std::filesystem;

namespace
{

void
sync_path(const fs::path &path)
{
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
  const int reason = errno;

  if (descriptor >= 0)
    close(descriptor);
  if (!synced)
    throw std::system_error(reason, std::generic_category(), path.string());
}

/* Xapian's compaction syncs its files, but not that they are there. */
void
sync_folder(const fs::path &folder)
{
  sync_path(folder);
  sync_path(fs::absolute(folder).parent_path());
}

void
compact(const char *const *sources, gsize n_sources, const char *destination)
{
  Xapian::Database all;

  if (n_sources == 0)
    throw xap::Fault(XAP_ERROR_INVALID, "nothing to compact");
  for (gsize i = 0; i < n_sources; i++)
    all.add_database(xap::open_database(sources[i]));
  all.compact(destination);
  sync_folder(destination);
}

/* What a check printed, as one line: the lines that are no table headings. */
std::string
complaint(const std::string &report)
{
  std::istringstream lines(report);
  std::string line, last = "the index is damaged, rebuild it";

  while (std::getline(lines, line))
    if (line.find("rror") != std::string::npos || line.find("orrupt") != std::string::npos)
      last = line;
  return last;
}

} // namespace

gboolean
xap_compact(const char *const *sources, gsize n_sources, const char *destination, GError **error)
{
  if (g_file_test(destination, G_FILE_TEST_EXISTS)) {
    g_set_error(error, XAP_ERROR, XAP_ERROR_INVALID, "%s: exists already", destination);
    return FALSE;
  }
  const gboolean done = xap::guard(FALSE, error, [&] {
    compact(sources, n_sources, destination);
    return TRUE;
  });
  std::error_code ignored; /* the first error is the one to tell */
  if (!done)
    fs::remove_all(destination, ignored);
  return done;
}

gboolean
xap_check(const char *path, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    std::ostringstream report;
    xap::open_database(path); /* which tells better than a check what is not there at all */
    if (Xapian::Database::check(path, 0, &report) != 0)
      throw xap::Fault(XAP_ERROR_CORRUPT, std::string(path) + ": " + complaint(report.str()));
    return TRUE;
  });
}
