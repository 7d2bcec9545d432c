/* facet_table.c: writes and reads the facets of an index folder. */
#include "corpus/facet_table.h"

#include "corpus/archive.h"

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
  GArray *entries;        /* Entry */
  GArray *lists, *places; /* guint32: rows; places of values */
  GString *strings;
  GHashTable *rows, *values, *groups; /* text → its number */
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
  writer->rows = numbers_new();
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
  g_hash_table_unref(writer->rows);
  g_hash_table_unref(writer->values);
  g_hash_table_unref(writer->groups);
  g_free(writer);
}

/* The number of a text, from 1; the next where it is new. */
static guint
number_of(GHashTable *numbers, const char *text, gboolean *out_is_new)
{
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(numbers, text));
  *out_is_new = number == 0;
  if (number == 0) {
    number = g_hash_table_size(numbers) + 1;
    g_hash_table_insert(numbers, g_strdup(text), GUINT_TO_POINTER(number));
  }
  return number;
}

static void
append_value(NlFacetIndex facet, const char *value, G_GNUC_UNUSED const char *group,
             gpointer user_data)
{
  NlFacetTableWriter *writer = user_data;
  gboolean is_new = FALSE;
  g_autofree char *text = g_strdup_printf("%d%s", facet, value);
  guint number = number_of(writer->values, text, &is_new);
  if (is_new) {
    append(writer->places, (guint)writer->strings->len);
    g_string_append_len(writer->strings, text, (gssize)strlen(text) + 1);
  }
  append(writer->lists, number - 1);
}

/* Where the values of a packed one are listed; what has the same values has the same row. */
static guint
row_of(NlFacetTableWriter *writer, const char *packed, const char *values)
{
  guint row = GPOINTER_TO_UINT(g_hash_table_lookup(writer->rows, values));
  if (row)
    return row;
  row = writer->lists->len;
  append(writer->lists, 0);
  nl_facet_unpack(packed, append_value, writer);
  g_array_index(writer->lists, guint32, row) = GUINT32_TO_LE(writer->lists->len - row - 1);
  g_hash_table_insert(writer->rows, g_strdup(values), GUINT_TO_POINTER(row));
  return row;
}

void
nl_facet_table_writer_add(NlFacetTableWriter *writer, guint document, const char *packed)
{
  gboolean is_new = FALSE;
  g_autofree char *group = nl_facet_group(packed);
  g_autofree char *meeting = g_strndup(group, strcspn(group, "/"));
  guint row = row_of(writer, packed, packed + strlen(group));
  g_array_set_size(writer->entries, document);
  g_array_index(writer->entries, Entry, document - 1)
      = (Entry){ GUINT32_TO_LE(row), GUINT32_TO_LE(number_of(writer->groups, group, &is_new)),
                 GUINT32_TO_LE(number_of(writer->groups, meeting, &is_new)) };
}

static void
append_numbers(GString *bytes, const GArray *numbers)
{
  if (numbers->len > 0)
    g_string_append_len(bytes, numbers->data,
                        (gssize)numbers->len * g_array_get_element_size((GArray *)numbers));
}

gboolean
nl_facet_table_writer_finish(const NlFacetTableWriter *writer, const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename(folder, NL_FACET_TABLE_NAME, NULL);
  g_autofree char *head = g_strdup_printf(HEAD, writer->entries->len, writer->lists->len,
                                          writer->places->len, (guint)writer->strings->len);
  g_autoptr(GString) bytes = g_string_new(NULL);
  g_string_append_printf(bytes, "%-*s\n", HEAD_SIZE - 1, head);
  append_numbers(bytes, writer->entries);
  append_numbers(bytes, writer->lists);
  append_numbers(bytes, writer->places);
  g_string_append_len(bytes, writer->strings->str, (gssize)writer->strings->len);
  return g_file_set_contents_full(path, bytes->str, (gssize)bytes->len, G_FILE_SET_CONTENTS_NONE,
                                  0644, error);
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
