/* names.c: aliases and withheld names: tables from the folded name to what the files say of it. */
#include "query/names.h"

#include <string.h>
#include <sys/stat.h>

#include "corpus/archive.h"
#include "corpus/fold.h"
#include "corpus/keyfile.h"

#define ALIASES  "aliases"
#define WITHHELD "withheld"

typedef struct {
  NlNameSpec spec;
  char *preferred; /* NULL in the list of the withheld */
} Entry;

struct NlNames {
  GHashTable *persons;    /* folded name → GPtrArray of Entry */
  GHashTable *withheld;   /* the same */
  GHashTable *committees; /* folded name → preferred name */
};

/* ---- names with a qualifier ---- */

void
nl_name_spec_init(NlNameSpec *spec, const char *text)
{
  const char *open = strrchr(text, '(');
  gboolean is_qualified = open && open > text && g_str_has_suffix(text, ")");
  g_autofree char *name = is_qualified ? g_strndup(text, (gsize)(open - text)) : g_strdup(text);
  spec->name = nl_fold(name);
  spec->qualifier = is_qualified ? nl_fold(open) : NULL;
}

void
nl_name_spec_clear(NlNameSpec *spec)
{
  g_clear_pointer(&spec->name, g_free);
  g_clear_pointer(&spec->qualifier, g_free);
}

/* Whether the folded words stand side by side in the text. */
static gboolean
has_words(const char *text, const char *words)
{
  if (!text)
    return FALSE;
  g_autofree char *folded = nl_fold(text);
  g_autofree char *padded = g_strdup_printf(" %s ", folded);
  g_autofree char *wanted = g_strdup_printf(" %s ", words);
  return strstr(padded, wanted) != NULL;
}

gboolean
nl_name_spec_fits(const NlNameSpec *spec, const NlSeat *seat)
{
  return !spec->qualifier || has_words(seat->body, spec->qualifier)
         || has_words(seat->party, spec->qualifier)
         || has_words(seat->organization, spec->qualifier);
}

/* ---- tables ---- */

static void
entry_free(gpointer data)
{
  Entry *entry = data;
  nl_name_spec_clear(&entry->spec);
  g_free(entry->preferred);
  g_free(entry);
}

static GHashTable *
table_new(void)
{
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
}

static void
add_entry(GHashTable *table, const char *name, const char *preferred)
{
  Entry *entry = g_new0(Entry, 1);
  nl_name_spec_init(&entry->spec, name);
  entry->preferred = g_strdup(preferred);
  GPtrArray *entries = g_hash_table_lookup(table, entry->spec.name);
  if (!entries) {
    entries = g_ptr_array_new_with_free_func(entry_free);
    g_hash_table_insert(table, g_strdup(entry->spec.name), entries);
  }
  g_ptr_array_add(entries, entry);
}

static const Entry *
find_entry(GHashTable *table, const char *name, const NlSeat *seat)
{
  g_autofree char *folded = nl_fold(name);
  const GPtrArray *entries = g_hash_table_lookup(table, folded);
  const Entry *found = NULL;
  for (guint i = 0; entries && !found && i < entries->len; i++) {
    const Entry *entry = g_ptr_array_index(entries, i);
    found = nl_name_spec_fits(&entry->spec, seat) ? entry : NULL;
  }
  return found;
}

/* ---- loading ---- */

/* Calls add for each other name of each preferred one in a group, and for the preferred one itself. */
typedef void (*AddFunc)(NlNames *names, const char *other, const char *preferred);

static void
load_group(NlNames *names, GKeyFile *file, const char *group, AddFunc add)
{
  g_auto(GStrv) keys = g_key_file_get_keys(file, group, NULL, NULL);
  for (char **key = keys; key && *key; key++) {
    g_auto(GStrv) others = g_key_file_get_string_list(file, group, *key, NULL, NULL);
    for (char **other = others; other && *other; other++)
      add(names, g_strstrip(*other), *key);
    add(names, *key, *key);
  }
}

static void
add_person(NlNames *names, const char *other, const char *preferred)
{
  add_entry(names->persons, other, preferred);
}

static void
add_committee(NlNames *names, const char *other, const char *preferred)
{
  g_hash_table_replace(names->committees, nl_fold(other), g_strdup(preferred));
}

static gboolean
check_groups(GKeyFile *file, const char *path, GError **error)
{
  static const char *const known[] = { "persons", "committees", NULL };
  g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);
  for (char **group = groups; *group; group++) {
    if (g_strv_contains(known, *group))
      continue;
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT,
                "%s: no group is called [%s]: [persons] and [committees] are", path, *group);
    return FALSE;
  }
  return TRUE;
}

static gboolean
load_aliases(NlNames *names, const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, ALIASES, NULL);
  g_autoptr(GError) cause = NULL;
  g_autoptr(GKeyFile) file = nl_keyfile_load(path, &cause);
  if (g_error_matches(cause, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_MISSING))
    return TRUE;
  if (cause)
    g_propagate_error(error, g_steal_pointer(&cause));
  if (!file || !check_groups(file, path, error))
    return FALSE;
  load_group(names, file, "persons", add_person);
  load_group(names, file, "committees", add_committee);
  return TRUE;
}

static gboolean
load_withheld(NlNames *names, const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, WITHHELD, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) cause = NULL;
  if (!g_file_get_contents(path, &text, NULL, &cause)) {
    gboolean gone = g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT);
    if (!gone)
      g_set_error_literal(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_IO, cause->message);
    return gone;
  }
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    if (!g_utf8_validate(lines[i], -1, NULL)) {
      g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s:%u: not UTF-8", path,
                  i + 1);
      return FALSE;
    }
    g_strstrip(lines[i]);
    if (*lines[i] && *lines[i] != '#')
      add_entry(names->withheld, lines[i], NULL);
  }
  return TRUE;
}

NlNames *
nl_names_load(const char *folder, GError **error)
{
  g_autoptr(NlNames) names = g_new0(NlNames, 1);
  names->persons = table_new();
  names->withheld = table_new();
  names->committees = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  return load_aliases(names, folder, error) && load_withheld(names, folder, error)
             ? g_steal_pointer(&names)
             : NULL;
}

void
nl_names_free(NlNames *names)
{
  if (!names)
    return;
  g_hash_table_unref(names->persons);
  g_hash_table_unref(names->withheld);
  g_hash_table_unref(names->committees);
  g_free(names);
}

char *
nl_names_stamp(const char *folder)
{
  static const char *const files[] = { ALIASES, WITHHELD };
  GString *stamp = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
    struct stat status = { 0 };
    g_autofree char *path = g_build_filename(folder, files[i], NULL);
    if (stat(path, &status) == 0)
      g_string_append_printf(stamp, "%s %" G_GINT64_FORMAT ".%09ld %" G_GINT64_FORMAT "\n",
                             files[i], (gint64)status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
                             (gint64)status.st_size);
  }
  return g_string_free(stamp, FALSE);
}

/* ---- asking ---- */

const char *
nl_names_person(const NlNames *names, const NlSeat *seat, gboolean *out_bound)
{
  const Entry *entry = find_entry(names->persons, seat->name, seat);
  *out_bound = entry && entry->spec.qualifier;
  return entry ? entry->preferred : NULL;
}

const char *
nl_names_committee(const NlNames *names, const char *name)
{
  if (!name || g_hash_table_size(names->committees) == 0)
    return name;
  g_autofree char *folded = nl_fold(name);
  const char *preferred = g_hash_table_lookup(names->committees, folded);
  return preferred ? preferred : name;
}

gboolean
nl_names_is_withheld(const NlNames *names, const NlSeat *seat)
{
  return find_entry(names->withheld, seat->name, seat) != NULL;
}
