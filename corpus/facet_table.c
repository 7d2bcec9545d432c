/* facet_table.c: writes and reads the facets of an index folder. */
#include "corpus/facet_table.h"

#include "corpus/archive.h"
#include "corpus/io.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD      "nachlese-facets 1 %u %u %u %u"
#define HEAD_SIZE 64

/* As in the file, in the order of its bytes. */
typedef struct {
  guint32 row, group, meeting;
} Entry;

/* ---- writing ---- */

struct NlFacetTableWriter {
  GArray *entries;         /* Entry */
  GArray *lists, *places;  /* guint32: rows; places of values */
  GString *strings, *text; /* text: scratch */
  GHashTable *values;      /* text → its number */
  GHashTable *rows;        /* hash of a row → where one that has it begins */
  GHashTable *groups;      /* of the source at hand: text → its number */
  guint n_groups;
};

static GHashTable *
numbers_new(void)
{
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static void
append(GArray *array, guint number)
{
  guint32 bytes = GUINT32_TO_LE(number);
  g_array_append_val(array, bytes);
}

NlFacetTableWriter *
nl_facet_table_writer_new(void)
{
  NlFacetTableWriter *writer = g_new0(NlFacetTableWriter, 1);
  writer->entries = g_array_new(FALSE, TRUE, sizeof(Entry));
  writer->lists = g_array_new(FALSE, FALSE, sizeof(guint32));
  writer->places = g_array_new(FALSE, FALSE, sizeof(guint32));
  writer->strings = g_string_new(NULL);
  writer->text = g_string_new(NULL);
  writer->rows = g_hash_table_new(NULL, NULL);
  writer->values = numbers_new();
  writer->groups = numbers_new();
  append(writer->lists, 0);
  return writer;
}

void
nl_facet_table_writer_free(NlFacetTableWriter *writer)
{
  if (!writer)
    return;
  g_array_unref(writer->entries);
  g_array_unref(writer->lists);
  g_array_unref(writer->places);
  g_string_free(writer->strings, TRUE);
  g_string_free(writer->text, TRUE);
  g_hash_table_unref(writer->rows);
  g_hash_table_unref(writer->values);
  g_hash_table_unref(writer->groups);
  g_free(writer);
}

static void
append_value(NlFacetIndex facet, const char *value, G_GNUC_UNUSED const char *group,
             gpointer user_data)
{
  NlFacetTableWriter *writer = user_data;
  GString *text = writer->text;
  g_string_printf(text, "%d", facet);
  g_string_append(text, value);
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(writer->values, text->str));
  if (number == 0) {
    number = g_hash_table_size(writer->values) + 1;
    g_hash_table_insert(writer->values, g_strdup(text->str), GUINT_TO_POINTER(number));
    append(writer->places, (guint)writer->strings->len);
    g_string_append_len(writer->strings, text->str, (gssize)text->len + 1);
  }
  append(writer->lists, number - 1);
}

/* Whether the last row, which begins at `last`, stands at `row` already. */
static gboolean
is_same_row(const GArray *lists, guint row, guint last)
{
  const guint32 *numbers = (const guint32 *)(gconstpointer)lists->data;
  guint length = lists->len - last;
  return row + length <= last
         && memcmp(numbers + row, numbers + last, length * sizeof *numbers) == 0;
}

/* Where the values of a packed one are listed. What has the same values has the same row, but for rows whose hashes are
 * alike by chance: to keep all rows by what is in them would take three times the memory of the table. */
static guint
row_of(NlFacetTableWriter *writer, const char *packed)
{
  GArray *lists = writer->lists;
  guint last = lists->len;
  append(lists, 0);
  nl_facet_unpack(packed, append_value, writer);
  guint32 *begin = &g_array_index(lists, guint32, last);
  *begin = GUINT32_TO_LE(lists->len - last - 1);
  g_autoptr(GBytes) bytes = g_bytes_new_static(begin, (lists->len - last) * sizeof *begin);
  gpointer hash = GUINT_TO_POINTER(g_bytes_hash(bytes));
  guint row = GPOINTER_TO_UINT(g_hash_table_lookup(writer->rows, hash));
  if (row && is_same_row(lists, row, last)) {
    g_array_set_size(lists, last);
    return row;
  }
  if (!row)
    g_hash_table_insert(writer->rows, hash, GUINT_TO_POINTER(last));
  return last;
}

/* The number of a group or meeting of the source at hand, from 1. */
static guint
group_of(NlFacetTableWriter *writer, const char *group)
{
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(writer->groups, group));
  if (number == 0) {
    number = ++writer->n_groups;
    g_hash_table_insert(writer->groups, g_strdup(group), GUINT_TO_POINTER(number));
  }
  return number;
}

void
nl_facet_table_writer_add(NlFacetTableWriter *writer, guint document, const char *packed)
{
  g_autofree char *group = nl_facet_group(packed);
  g_autofree char *meeting = g_strndup(group, strcspn(group, "/"));
  guint row = row_of(writer, packed);
  if (!g_hash_table_contains(writer->groups, meeting))
    g_hash_table_remove_all(writer->groups); /* another source */
  guint in_group = group_of(writer, group), in_meeting = group_of(writer, meeting);
  g_array_set_size(writer->entries, document);
  g_array_index(writer->entries, Entry, document - 1)
      = (Entry){ GUINT32_TO_LE(row), GUINT32_TO_LE(in_group), GUINT32_TO_LE(in_meeting) };
}

static gboolean
write_numbers(int fd, const GArray *numbers, const char *path, GError **error)
{
  return nl_io_write(fd, numbers->data,
                     numbers->len * (gsize)g_array_get_element_size((GArray *)numbers), path,
                     error);
}

gboolean
nl_facet_table_writer_finish(const NlFacetTableWriter *writer, const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, NL_FACET_TABLE_NAME, NULL);
  g_autofree char *head = g_strdup_printf(HEAD, writer->entries->len, writer->lists->len,
                                          writer->places->len, (guint)writer->strings->len);
  g_autofree char *line = g_strdup_printf("%-*s\n", HEAD_SIZE - 1, head);
  int fd = nl_io_create(path, error);
  return fd >= 0
         && nl_io_close(
             fd,
             nl_io_write(fd, line, HEAD_SIZE, path, error)
                 && write_numbers(fd, writer->entries, path, error)
                 && write_numbers(fd, writer->lists, path, error)
                 && write_numbers(fd, writer->places, path, error)
                 && nl_io_write(fd, writer->strings->str, writer->strings->len, path, error),
             path, error);
}

/* ---- reading ---- */

struct NlFacetTable {
  GMappedFile *file;
  guint n_entries, n_lists, n_values, n_strings;
  const Entry *entries;
  const guint32 *lists, *values;
  const char *strings;
};

/* Whether the head fits the file, and all strings end within it. */
static gboolean
read_head(NlFacetTable *table)
{
  const char *begin = g_mapped_file_get_contents(table->file);
  gsize length = g_mapped_file_get_length(table->file);
  g_autofree char *head = length >= HEAD_SIZE ? g_strndup(begin, HEAD_SIZE) : NULL;
  /* NOLINTBEGIN(cert-err34-c): what it reads has to fit the file */
  if (!head
      || sscanf(head, HEAD, &table->n_entries, &table->n_lists, &table->n_values, &table->n_strings)
             != 4)
    return FALSE;
  /* NOLINTEND(cert-err34-c) */
  gsize wanted = HEAD_SIZE + (gsize)table->n_entries * sizeof(Entry)
                 + ((gsize)table->n_lists + table->n_values) * sizeof(guint32) + table->n_strings;
  if (wanted != length || (table->n_strings > 0 && begin[length - 1] != '\0'))
    return FALSE;
  table->entries = (const Entry *)(gconstpointer)(begin + HEAD_SIZE);
  table->lists = (const guint32 *)(table->entries + table->n_entries);
  table->values = table->lists + table->n_lists;
  table->strings = (const char *)(table->values + table->n_values);
  return TRUE;
}

NlFacetTable *
nl_facet_table_open(const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, NL_FACET_TABLE_NAME, NULL);
  if (!g_file_test(path, G_FILE_TEST_EXISTS))
    return NULL;
  GMappedFile *file = g_mapped_file_new(path, FALSE, error);
  if (!file)
    return NULL;
  NlFacetTable *table = g_new0(NlFacetTable, 1);
  table->file = file;
  if (!read_head(table)) {
    g_set_error(error, NL_ARCHIVE_ERROR, NL_ARCHIVE_ERROR_CORRUPT, "%s: damaged", path);
    g_clear_pointer(&table, nl_facet_table_free);
  }
  return table;
}

void
nl_facet_table_free(NlFacetTable *table)
{
  if (!table)
    return;
  g_mapped_file_unref(table->file);
  g_free(table);
}

static gboolean
is_there(const NlFacetTable *table, guint document)
{
  return document > 0 && document <= table->n_entries && table->entries[document - 1].meeting != 0;
}

gboolean
nl_facet_table_is_speech(const NlFacetTable *table, guint document)
{
  const Entry *entry = is_there(table, document) ? &table->entries[document - 1] : NULL;
  return entry && entry->group != entry->meeting;
}

gboolean
nl_facet_table_is_whole(const NlFacetTable *table, guint document)
{
  const Entry *entry = is_there(table, document) ? &table->entries[document - 1] : NULL;
  return entry && entry->group == entry->meeting;
}

/* What is counted once, by a number from 1, and its values. */
typedef struct {
  guint number, row;
} Hit;

static Hit
hit_of(const NlFacetTable *table, guint document, NlFacetCounted counted)
{
  if (document == 0 || document > table->n_entries)
    return (Hit){ 0 };
  const Entry *entry = &table->entries[document - 1];
  guint32 number = counted == NL_COUNT_GROUPS ? entry->group : entry->meeting;
  return (Hit){ counted == NL_COUNT_DOCUMENTS ? document : GUINT32_FROM_LE(number),
                GUINT32_FROM_LE(entry->row) };
}

static int
compare_hits(gconstpointer left, gconstpointer right)
{
  guint a = ((const Hit *)left)->number, b = ((const Hit *)right)->number;
  return (a > b) - (a < b);
}

/* last: of each value, by what it was counted last. */
static void
count_row(const NlFacetTable *table, const Hit *hit, guint *counts, guint *last)
{
  guint n = hit->row < table->n_lists ? GUINT32_FROM_LE(table->lists[hit->row]) : 0;
  for (guint i = 1; i <= n && hit->row + i < table->n_lists; i++) {
    guint value = GUINT32_FROM_LE(table->lists[hit->row + i]);
    if (value < table->n_values && last[value] != hit->number) {
      last[value] = hit->number;
      counts[value]++;
    }
  }
}

static void
visit_counts(const NlFacetTable *table, const guint *counts, NlFacetCountFunc visit,
             gpointer user_data)
{
  for (guint i = 0; i < table->n_values; i++) {
    guint at = GUINT32_FROM_LE(table->values[i]);
    guint facet = at < table->n_strings ? (guint)(guchar)table->strings[at] - '0' : NL_N_FACETS;
    if (counts[i] > 0 && facet < NL_N_FACETS)
      visit((NlFacetIndex)facet, table->strings + at + 1, counts[i], user_data);
  }
}

guint
nl_facet_table_count(const NlFacetTable *table, const guint *documents, gsize n_documents,
                     NlFacetCounted counted, NlFacetCountFunc visit, gpointer user_data)
{
  guint total = 0;
  g_autofree Hit *hits = g_new(Hit, n_documents);
  g_autofree guint *counts = g_new0(guint, table->n_values);
  g_autofree guint *last = g_new0(guint, table->n_values);
  for (gsize i = 0; i < n_documents; i++)
    hits[i] = hit_of(table, documents[i], counted);
  if (counted != NL_COUNT_DOCUMENTS && n_documents > 0)
    qsort(hits, n_documents, sizeof *hits, compare_hits);
  for (gsize i = 0; i < n_documents; i++) {
    total += i == 0 || hits[i].number != hits[i - 1].number;
    count_row(table, &hits[i], counts, last);
  }
  visit_counts(table, counts, visit, user_data);
  return total;
}
