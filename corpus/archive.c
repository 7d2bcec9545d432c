/* archive.c: the manifest and the lock: what is in force, and who may change it. */
#include "corpus/archive.h"

#include "corpus/io.h"
#include "corpus/keyfile.h"
#include "corpus/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define MANIFEST      "current"
#define MANIFEST_NEXT "current.next"
#define MANIFEST_KEPT "manifest-"

G_DEFINE_QUARK(nl_archive_error, nl_archive_error)

NlManifest *
nl_manifest_new(void)
{
  NlManifest *manifest = g_new0(NlManifest, 1);
  manifest->format = NL_ARCHIVE_FORMAT;
  manifest->indexes = g_ptr_array_new_with_free_func(g_free);
  manifest->packs = g_ptr_array_new_with_free_func(g_free);
  manifest->dead = g_ptr_array_new_with_free_func(g_free);
  manifest->purged = g_ptr_array_new_with_free_func(g_free);
  return manifest;
}

void
nl_manifest_free(NlManifest *manifest)
{
  if (!manifest)
    return;
  g_ptr_array_unref(manifest->indexes);
  g_ptr_array_unref(manifest->packs);
  g_ptr_array_unref(manifest->dead);
  g_ptr_array_unref(manifest->purged);
  g_free(manifest->ledger);
  g_free(manifest);
}

/* ---- names ---- */

/* Whether a name is the prefix and the number of a generation: an archive folder may hold a
 * reader's own files, and index-2023.pdf is one of them. */
static gboolean
is_numbered(const char *name, const char *prefix)
{
  enum { DIGITS_MIN = 6 };
  gsize length = strlen(prefix);
  return g_str_has_prefix(name, prefix) && strlen(name + length) >= DIGITS_MIN
         && strspn(name + length, "0123456789") == strlen(name + length);
}

/* ---- reading ---- */

static gboolean
corrupt(GError **error, const char *path, const char *what)
{
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s: %s", path, what);
  return FALSE;
}

/* A name is joined to the folder: one from a tampered manifest must not lead out of it. */
static gboolean
is_name(const json_t *json)
{
  const char *name = json_string_value(json);
  return name && *name && *name != '.' && !strchr(name, '/');
}

static gboolean
names_from_json(const json_t *json, GPtrArray *out)
{
  if (!json_is_array(json))
    return FALSE;
  for (gsize i = 0; i < json_array_size(json); i++) {
    const json_t *name = json_array_get(json, i);
    if (!is_name(name))
      return FALSE;
    g_ptr_array_add(out, g_strdup(json_string_value(name)));
  }
  return TRUE;
}

static gboolean
manifest_from_json(const json_t *json, NlManifest *manifest)
{
  const json_t *ledger = json_object_get(json, "ledger");
  const json_t *generation = json_object_get(json, "generation");
  const json_t *purged = json_object_get(json, "purged");
  if (!json_is_integer(generation) || json_integer_value(generation) < 0
      || (ledger && !is_name(ledger)))
    return FALSE;
  manifest->generation = (guint64)json_integer_value(generation);
  manifest->ledger = g_strdup(json_string_value(ledger));
  manifest->nonpublic = json_is_true(json_object_get(json, "nonpublic"));
  return names_from_json(json_object_get(json, "indexes"), manifest->indexes)
         && names_from_json(json_object_get(json, "packs"), manifest->packs)
         && names_from_json(json_object_get(json, "dead"), manifest->dead)
         && (!purged || names_from_json(purged, manifest->purged));
}

static gboolean
check_format(const json_t *json, const char *path, GError **error)
{
  json_int_t format = json_integer_value(json_object_get(json, "format"));
  if (format < 1)
    return corrupt(error, path, "no manifest");
  if (format <= NL_ARCHIVE_FORMAT)
    return TRUE;
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_NEWER,
              "%s: made by a newer version (format %" JSON_INTEGER_FORMAT
              "; this one knows up to %d)",
              path, format, NL_ARCHIVE_FORMAT);
  return FALSE;
}

static NlManifest *
manifest_parse(const char *bytes, gsize length, const char *path, GError **error)
{
  json_t *json = json_loadb(bytes, length, JSON_REJECT_DUPLICATES, NULL);
  g_autoptr(NlManifest) manifest = nl_manifest_new();
  gboolean good = json ? check_format(json, path, error) : corrupt(error, path, "no JSON");
  if (good && !manifest_from_json(json, manifest))
    good = corrupt(error, path, "a manifest with wrong entries");
  json_decref(json);
  return good ? g_steal_pointer(&manifest) : NULL;
}

/* ---- loading ---- */

static NlManifest *
load_named(const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  g_autofree char *bytes = NULL;
  gsize length = 0;
  g_autoptr(GError) cause = NULL;
  if (g_file_get_contents(path, &bytes, &length, &cause))
    return manifest_parse(bytes, length, path, error);
  if (g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT)
      || g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_MISSING, "%s: no archive there", folder);
  else
    g_set_error_literal(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_IO, cause->message);
  return NULL;
}

static gint
newest_first(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const char *const *)b, *(const char *const *)a);
}

static GPtrArray *
list_names(const char *folder, const char *prefix)
{
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  GDir *dir = g_dir_open(folder, 0, NULL);
  const char *name = NULL;
  while (dir && (name = g_dir_read_name(dir)))
    if (is_numbered(name, prefix))
      g_ptr_array_add(names, g_strdup(name));
  g_clear_pointer(&dir, g_dir_close);
  g_ptr_array_sort(names, newest_first);
  return names;
}

static gboolean
all_there(int folder, const GPtrArray *names)
{
  gboolean there = TRUE;
  for (guint i = 0; i < names->len && there; i++)
    there = faccessat(folder, g_ptr_array_index(names, i), F_OK, 0) == 0;
  return there;
}

static gboolean
is_whole(const char *path, const NlManifest *manifest)
{
  int folder = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  gboolean whole = folder >= 0 && all_there(folder, manifest->indexes)
                   && all_there(folder, manifest->packs)
                   && (!manifest->ledger || faccessat(folder, manifest->ledger, F_OK, 0) == 0);
  if (folder >= 0)
    close(folder);
  return whole;
}

/* NULL where there is none. */
static NlManifest *
load_newest_whole(const char *folder)
{
  g_autoptr(GPtrArray) names = list_names(folder, MANIFEST_KEPT);
  NlManifest *whole = NULL;
  for (guint i = 0; i < names->len && !whole; i++) {
    whole = load_named(folder, g_ptr_array_index(names, i), NULL);
    if (whole && !is_whole(folder, whole))
      g_clear_pointer(&whole, nl_manifest_free);
  }
  return whole;
}

NlManifest *
nl_manifest_load(const char *folder, GError **error)
{
  NlManifest *manifest = load_named(folder, MANIFEST, error);
  if (!manifest || is_whole(folder, manifest))
    return manifest;
  NlManifest *earlier = load_newest_whole(folder);
  if (!earlier)
    return manifest;
  nl_manifest_free(manifest);
  return earlier;
}

/* ---- rescuing ---- */

NlManifest *
nl_manifest_rescue(const char *folder)
{
  g_autoptr(GPtrArray) ledgers = list_names(folder, "ledger-");
  g_autoptr(NlManifest) manifest = nl_manifest_new();
  for (guint i = 0; i < ledgers->len && !manifest->ledger; i++) {
    const char *name = g_ptr_array_index(ledgers, i);
    g_autoptr(NlLedger) ledger = nl_ledger_load(folder, name, NULL);
    if (!ledger)
      continue;
    manifest->ledger = g_strdup(name);
    /* Names of later generations may stand in the folder: what is written next must not meet them.
     */
    manifest->generation
        = g_ascii_strtoull(strchr(g_ptr_array_index(ledgers, 0), '-') + 1, NULL, 10);
  }
  g_ptr_array_unref(manifest->packs);
  manifest->packs = list_names(folder, "pack-");
  return manifest->ledger ? g_steal_pointer(&manifest) : NULL;
}

/* ---- committing ---- */

static json_t *
names_to_json(const GPtrArray *names)
{
  json_t *list = json_array();
  for (guint i = 0; i < names->len; i++)
    json_array_append_new(list, json_string(g_ptr_array_index(names, i)));
  return list;
}

static char *
manifest_print(const NlManifest *manifest)
{
  json_t *json = json_object();
  json_object_set_new(json, "format", json_integer(manifest->format));
  json_object_set_new(json, "generation", json_integer((json_int_t)manifest->generation));
  json_object_set_new(json, "indexes", names_to_json(manifest->indexes));
  json_object_set_new(json, "packs", names_to_json(manifest->packs));
  if (manifest->ledger)
    json_object_set_new(json, "ledger", json_string(manifest->ledger));
  json_object_set_new(json, "dead", names_to_json(manifest->dead));
  if (manifest->purged->len > 0)
    json_object_set_new(json, "purged", names_to_json(manifest->purged));
  if (manifest->nonpublic)
    json_object_set_new(json, "nonpublic", json_true());
  char *text = json_dumps(json, JSON_INDENT(1));
  json_decref(json);
  return text;
}

typedef gboolean (*SyncFunc)(const char *path, GError **error);

static gboolean
sync_names(const char *folder, const GPtrArray *names, SyncFunc sync, GError **error)
{
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *path = g_build_filename(folder, g_ptr_array_index(names, i), NULL);
    if (!sync(path, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
sync_all(const NlManifest *manifest, const char *folder, GError **error)
{
  g_autofree char *ledger
      = manifest->ledger ? g_build_filename(folder, manifest->ledger, NULL) : NULL;
  return sync_names(folder, manifest->indexes, nl_io_sync_folder, error)
         && sync_names(folder, manifest->packs, nl_io_sync, error)
         && (!ledger || nl_io_sync(ledger, error)) && nl_io_sync(folder, error);
}

static char *
kept_name_of(const NlManifest *manifest)
{
  return g_strdup_printf(MANIFEST_KEPT "%06" G_GUINT64_FORMAT, manifest->generation);
}

gboolean
nl_manifest_commit(const NlManifest *manifest, const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, MANIFEST, NULL);
  g_autofree char *next = g_build_filename(folder, MANIFEST_NEXT, NULL);
  g_autofree char *kept_name = kept_name_of(manifest);
  g_autofree char *kept = g_build_filename(folder, kept_name, NULL);
  g_autofree char *text = manifest_print(manifest);
  return sync_all(manifest, folder, error) && nl_io_write_file(kept, text, strlen(text), error)
         && nl_io_replace_file(path, next, text, strlen(text), error) && nl_io_sync(folder, error);
}

/* ---- finding ---- */

/* "~/x" is x in the home folder. */
static char *
expand_home(const char *path)
{
  return g_str_has_prefix(path, "~/") ? g_build_filename(g_get_home_dir(), path + 2, NULL)
                                      : g_strdup(path);
}

/* Puts the archive that a config file names, if any, into *out; FALSE where the file cannot be read. */
static gboolean
archive_of_config(const char *base, char **out, GError **error)
{
  g_autofree char *path = g_build_filename(base, "nachlese", "config", NULL);
  g_autoptr(GError) cause = NULL;
  g_autoptr(GKeyFile) file = nl_keyfile_load(path, &cause);
  if (g_error_matches(cause, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_MISSING))
    return TRUE;
  if (!file) {
    g_propagate_error(error, g_steal_pointer(&cause));
    return FALSE;
  }
  g_autofree char *value = g_key_file_get_string(file, "nachlese", "archive", NULL);
  *out = value && *value ? expand_home(value) : NULL;
  return TRUE;
}

char *
nl_archive_locate(const char *option, GError **error)
{
  char *configured = NULL;
  if (option)
    return g_strdup(option);
  const char *environment = g_getenv("NACHLESE_ARCHIVE");
  if (environment && *environment)
    return g_strdup(environment);
  if (!archive_of_config(g_get_user_config_dir(), &configured, error)
      || (!configured && !archive_of_config("/etc", &configured, error)))
    return NULL;
  return configured ? configured : g_strdup("./archive");
}

/* ---- the lock ---- */

struct NlArchiveLock {
  int fd;
};

#define SINCE " since "

/* " (for 2 h 5 min)"; empty where the text names no time. */
static char *
describe_age(const char *owner)
{
  const char *since = strstr(owner, SINCE);
  g_autoptr(GDateTime) begin
      = since ? g_date_time_new_from_iso8601(since + strlen(SINCE), NULL) : NULL;
  g_autoptr(GDateTime) now = g_date_time_new_now_utc();
  if (!begin)
    return g_strdup("");
  gint64 minutes = g_date_time_difference(now, begin) / G_TIME_SPAN_MINUTE;
  if (minutes < 60)
    return g_strdup_printf(" (for %d min)", (int)MAX(minutes, 0));
  return g_strdup_printf(" (for %" G_GINT64_FORMAT " h %d min)", minutes / 60, (int)(minutes % 60));
}

/* As written in the lock; the file may be empty for an instant. */
static char *
read_owner(int fd)
{
  char owner[256] = "";
  gssize length = pread(fd, owner, sizeof owner - 1, 0);
  owner[MAX(length, 0)] = '\0';
  g_strchomp(owner);
  g_autofree char *age = describe_age(owner);
  return g_strconcat(*owner ? owner : "another run", age, NULL);
}

static void
set_locked(GError **error, int fd, const char *folder)
{
  g_autofree char *owner = read_owner(fd);
  g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_LOCKED, "%s: locked by %s", folder, owner);
}

char *
nl_archive_lock_owner(const char *folder)
{
  g_autofree char *path = g_build_filename(folder, "lock", NULL);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return NULL;
  gboolean held = flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  char *owner = held ? read_owner(fd) : NULL;
  close(fd);
  return owner;
}

static gboolean
write_owner(int fd, const char *path, GError **error)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_utc();
  g_autofree char *since = g_date_time_format(now, "%Y-%m-%dT%H:%M:%SZ");
  g_autofree char *owner
      = g_strdup_printf("process %ld on %s since %s\n", (long)getpid(), g_get_host_name(), since);
  return (ftruncate(fd, 0) == 0 || nl_io_fail(error, path))
         && nl_io_write(fd, owner, strlen(owner), path, error);
}

/* Who only looks whether it is locked holds it for an instant: that is waited for. */
static gboolean
lock_file(int fd)
{
  enum { TRIES = 5, PAUSE = 50000 };
  gboolean locked = FALSE;
  for (int i = 0; i < TRIES && !locked; i++) {
    if (i > 0)
      g_usleep(PAUSE);
    locked = flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (!locked && errno != EWOULDBLOCK)
      break;
  }
  return locked;
}

static gboolean
take_lock(int fd, const char *folder, const char *path, GError **error)
{
  if (lock_file(fd))
    return write_owner(fd, path, error);
  if (errno != EWOULDBLOCK)
    return nl_io_fail(error, path);
  set_locked(error, fd, folder);
  return FALSE;
}

NlArchiveLock *
nl_archive_lock(const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, "lock", NULL);
  if (g_mkdir_with_parents(folder, 0755) != 0) {
    nl_io_fail(error, folder);
    return NULL;
  }
  int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) {
    nl_io_fail(error, path);
    return NULL;
  }
  NlArchiveLock *lock = g_new0(NlArchiveLock, 1);
  lock->fd = fd;
  if (!take_lock(fd, folder, path, error))
    g_clear_pointer(&lock, nl_archive_unlock);
  return lock;
}

void
nl_archive_unlock(NlArchiveLock *lock)
{
  if (!lock)
    return;
  close(lock->fd); /* the file stays: removing it would let two runs lock two files of one name */
  g_free(lock);
}

/* ---- sweeping ---- */

/* Only what this program makes is swept. */
static gboolean
is_ours(const char *name)
{
  static const char *const prefixes[] = { "index-", "pack-", "ledger-", "shards-", MANIFEST_KEPT };
  for (gsize i = 0; i < G_N_ELEMENTS(prefixes); i++)
    if (is_numbered(name, prefixes[i]))
      return TRUE;
  return g_str_equal(name, MANIFEST_NEXT);
}

static gboolean
is_named(const NlManifest *manifest, const char *name)
{
  g_autofree char *kept = kept_name_of(manifest);
  return g_strcmp0(manifest->ledger, name) == 0 || g_str_equal(kept, name)
         || g_ptr_array_find_with_equal_func(manifest->indexes, name, g_str_equal, NULL)
         || g_ptr_array_find_with_equal_func(manifest->packs, name, g_str_equal, NULL);
}

gboolean
nl_archive_sweep(const char *folder, const NlManifest *manifest, GError **error)
{
  GDir *dir = g_dir_open(folder, 0, NULL);
  if (!dir)
    return nl_io_fail(error, folder);
  gboolean good = TRUE;
  const char *name = NULL;
  while (good && (name = g_dir_read_name(dir))) {
    if (!is_ours(name) || is_named(manifest, name))
      continue;
    g_autofree char *path = g_build_filename(folder, name, NULL);
    good = nl_io_remove(path, error);
  }
  g_dir_close(dir);
  return good;
}
