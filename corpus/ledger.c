/* ledger.c: the sources, one line of JSON each: grep reads it, too. */
#include "corpus/ledger.h"

#include "corpus/archive.h"
#include "corpus/io.h"
#include "corpus/shape.h"

#include <jansson.h>
#include <string.h>

static const char *const states[] = { "done", "failed", "leftout", NULL };

NlSourceEntry *
nl_source_entry_new(const char *path)
{
  NlSourceEntry *entry = g_new0(NlSourceEntry, 1);
  entry->path = g_strdup(path);
  return entry;
}

void
nl_source_entry_free(NlSourceEntry *entry)
{
  if (!entry)
    return;
  nl_blob_clear(&entry->blob);
  g_free(entry->path);
  g_free(entry->sha256);
  g_free(entry->id);
  g_free(entry->reason);
  g_free(entry->meeting);
  g_free(entry->agenda);
  g_free(entry->superseded_by);
  g_free(entry->profile);
  g_free(entry->rules);
  g_free(entry);
}

static void
entry_destroy(gpointer entry)
{
  nl_source_entry_free(entry);
}

NlLedger *
nl_ledger_new(void)
{
  NlLedger *ledger = g_new0(NlLedger, 1);
  ledger->by_path = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, entry_destroy);
  return ledger;
}

void
nl_ledger_free(NlLedger *ledger)
{
  if (!ledger)
    return;
  g_hash_table_unref(ledger->by_path);
  g_free(ledger);
}

void
nl_ledger_take(NlLedger *ledger, NlSourceEntry *take_entry)
{
  g_hash_table_replace(ledger->by_path, take_entry->path, take_entry);
}

NlSourceEntry *
nl_ledger_find(const NlLedger *ledger, const char *path)
{
  return g_hash_table_lookup(ledger->by_path, path);
}

static gint
by_path(gconstpointer a, gconstpointer b)
{
  const NlSourceEntry *const *left = a;
  const NlSourceEntry *const *right = b;
  return strcmp((*left)->path, (*right)->path);
}

GPtrArray *
nl_ledger_entries(const NlLedger *ledger)
{
  GPtrArray *entries = g_ptr_array_sized_new(g_hash_table_size(ledger->by_path));
  GHashTableIter iter;
  gpointer entry = NULL;
  g_hash_table_iter_init(&iter, ledger->by_path);
  while (g_hash_table_iter_next(&iter, NULL, &entry))
    g_ptr_array_add(entries, entry);
  g_ptr_array_sort(entries, by_path);
  return entries;
}

/* ---- reading ---- */

/* A property that must be text; NULL and *good FALSE where it is something else. */
static char *
text_of(const json_t *json, const char *name, gboolean needed, gboolean *good)
{
  const json_t *value = json_object_get(json, name);
  if (value ? !json_is_string(value) : needed)
    *good = FALSE;
  return g_strdup(json_string_value(value));
}

static gint64
integer_of(const json_t *json, const char *name, gint64 min, gint64 max, gboolean *good)
{
  const json_t *value = json_object_get(json, name);
  gint64 number = json_integer_value(value);
  if ((value && !json_is_integer(value)) || number < min || number > max)
    *good = FALSE;
  return number;
}

static void
blob_from_json(const json_t *json, NlBlob *out, gboolean *good)
{
  out->pack = text_of(json, "pack", TRUE, good);
  out->offset = (guint64)integer_of(json, "offset", 0, G_MAXINT64, good);
  out->length = (guint32)integer_of(json, "length", 0, G_MAXUINT32, good);
  if (out->pack && (strchr(out->pack, '/') || *out->pack == '.'))
    *good = FALSE;
}

static gboolean
entry_from_json(const json_t *json, NlSourceEntry *entry)
{
  gboolean good = TRUE;
  entry->path = text_of(json, "path", TRUE, &good);
  entry->sha256 = text_of(json, "sha256", FALSE, &good);
  entry->size = (guint64)integer_of(json, "size", 0, G_MAXINT64, &good);
  entry->mtime = integer_of(json, "mtime", G_MININT64, G_MAXINT64, &good);
  entry->id = text_of(json, "id", FALSE, &good);
  const char *word = json_string_value(json_object_get(json, "state"));
  int state = word ? nl_shape_word(states, word) : -1;
  entry->reason = text_of(json, "reason", FALSE, &good);
  entry->meeting = text_of(json, "meeting", FALSE, &good);
  entry->agenda = text_of(json, "agenda", FALSE, &good);
  entry->superseded_by = text_of(json, "supersededBy", FALSE, &good);
  entry->profile = text_of(json, "profile", FALSE, &good);
  entry->rules = text_of(json, "rules", FALSE, &good);
  entry->generation = (guint64)integer_of(json, "generation", 0, G_MAXINT64, &good);
  entry->missing = json_is_true(json_object_get(json, "missing"));
  if (state < 0 || (entry->agenda && strlen(entry->agenda) % NL_AGENDA_DIGITS != 0))
    return FALSE;
  entry->state = (NlSourceState)state;
  if (entry->state == NL_SOURCE_DONE)
    blob_from_json(json_object_get(json, "blob"), &entry->blob, &good);
  return good && (entry->state != NL_SOURCE_DONE || (entry->id && entry->sha256));
}

static gboolean
load_line(NlLedger *ledger, const char *line, gsize length)
{
  json_t *json = json_loadb(line, length, JSON_REJECT_DUPLICATES, NULL);
  NlSourceEntry *entry = g_new0(NlSourceEntry, 1);
  gboolean good = json && entry_from_json(json, entry) && !nl_ledger_find(ledger, entry->path);
  json_decref(json);
  if (good)
    nl_ledger_take(ledger, entry);
  else
    nl_source_entry_free(entry);
  return good;
}

static gboolean
load_lines(NlLedger *ledger, const char *text, const char *path, GError **error)
{
  for (guint line = 1; *text; line++) {
    const char *end = strchr(text, '\n');
    if (!end || !load_line(ledger, text, (gsize)(end - text))) {
      g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s:%u: %s", path, line,
                  end ? "no entry" : "cut off");
      return FALSE;
    }
    text = end + 1;
  }
  return TRUE;
}

static char *
load_text(const char *path, GError **error)
{
  char *text = NULL;
  g_autoptr(GError) cause = NULL;
  if (g_file_get_contents(path, &text, NULL, &cause))
    return text;
  gboolean gone = g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_set_error(error, NL_ARCHIVE_ERROR, gone ? NL_ARCHIVE_ERROR_CORRUPT : NL_ARCHIVE_ERROR_IO, "%s",
              cause->message);
  return NULL;
}

NlLedger *
nl_ledger_load(const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  g_autofree char *text = load_text(path, error);
  g_autoptr(NlLedger) ledger = nl_ledger_new();
  return text && load_lines(ledger, text, path, error) ? g_steal_pointer(&ledger) : NULL;
}

/* The entry of one line, which is known to be of some document; NULL where it is none that is done. */
static NlSourceEntry *
done_entry(const char *line, gsize length)
{
  json_t *json = json_loadb(line, length, JSON_REJECT_DUPLICATES, NULL);
  NlSourceEntry *entry = g_new0(NlSourceEntry, 1);
  gboolean good = json && entry_from_json(json, entry) && entry->state == NL_SOURCE_DONE;
  json_decref(json);
  if (!good)
    g_clear_pointer(&entry, nl_source_entry_free);
  return entry;
}

NlSourceEntry *
nl_ledger_load_document(const char *folder, const char *name, const char *id, GError **error)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  g_autofree char *text = load_text(path, error);
  /* as entries are written; a quote within a value would stand behind a backslash */
  g_autofree char *sign = g_strdup_printf("\"id\":\"%s\"", id);
  NlSourceEntry *entry = NULL;
  const char *at = text && !strpbrk(id, "\"\\") ? strstr(text, sign) : NULL;
  for (; at && !entry; at = strstr(at + 1, sign)) {
    const char *start = at;
    while (start > text && start[-1] != '\n')
      start--;
    entry = done_entry(start, strcspn(start, "\n"));
  }
  return entry;
}

/* ---- writing ---- */

static void
set_text(json_t *json, const char *name, const char *text)
{
  if (text)
    json_object_set_new(json, name, json_string(text));
}

static json_t *
entry_to_json(const NlSourceEntry *entry)
{
  json_t *json = json_object();
  set_text(json, "path", entry->path);
  set_text(json, "sha256", entry->sha256);
  json_object_set_new(json, "size", json_integer((json_int_t)entry->size));
  json_object_set_new(json, "mtime", json_integer(entry->mtime));
  set_text(json, "id", entry->id);
  set_text(json, "state", states[entry->state]);
  set_text(json, "reason", entry->reason);
  set_text(json, "meeting", entry->meeting);
  set_text(json, "agenda", entry->agenda);
  set_text(json, "supersededBy", entry->superseded_by);
  set_text(json, "profile", entry->profile);
  set_text(json, "rules", entry->rules);
  if (entry->state == NL_SOURCE_DONE) {
    json_object_set_new(json, "generation", json_integer((json_int_t)entry->generation));
    json_object_set_new(json, "blob",
                        json_pack("{s:s, s:I, s:I}", "pack", entry->blob.pack, "offset",
                                  (json_int_t)entry->blob.offset, "length",
                                  (json_int_t)entry->blob.length));
  }
  if (entry->missing)
    json_object_set_new(json, "missing", json_true());
  return json;
}

static void
append_line(GString *text, const NlSourceEntry *entry)
{
  json_t *json = entry_to_json(entry);
  char *line = json_dumps(json, JSON_COMPACT);
  g_string_append(text, line);
  g_string_append_c(text, '\n');
  free(line);
  json_decref(json);
}

/* A part at a time: as a whole it is 60 MB for 100,000 sources. */
static gboolean
write_lines(const GPtrArray *entries, int fd, const char *path, GError **error)
{
  enum { PART = 1 << 16 };
  g_autoptr(GString) text = g_string_sized_new((gsize)2 * PART);
  gboolean good = TRUE;
  for (guint i = 0; good && i < entries->len; i++) {
    append_line(text, g_ptr_array_index(entries, i));
    if (text->len < PART && i + 1 < entries->len)
      continue;
    good = nl_io_write(fd, text->str, text->len, path, error);
    g_string_truncate(text, 0);
  }
  return good;
}

gboolean
nl_ledger_save(const NlLedger *ledger, const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  g_autoptr(GPtrArray) entries = nl_ledger_entries(ledger);
  int fd = nl_io_create(path, error);
  return fd >= 0 && nl_io_close(fd, write_lines(entries, fd, path, error), path, error);
}
