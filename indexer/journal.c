/* journal.c: a file of lines, each written at once: "try SHA256", "done SHA256", and "suspect SHA256 DEATHS" for what
 * earlier runs died over. */
#include "indexer/journal.h"

#include "corpus/archive.h"
#include "corpus/io.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define NAME "trying"

struct NlJournal {
  char *path;
  int fd;
  GHashTable *deaths; /* sha256 → number */
};

/* ---- what was left behind ---- */

static void
read_line(GHashTable *deaths, GHashTable *trying, const char *line)
{
  g_auto(GStrv) words = g_strsplit(line, " ", 3);
  guint n = g_strv_length(words);
  if (n == 3 && g_str_equal(words[0], "suspect"))
    g_hash_table_replace(deaths, g_strdup(words[1]),
                         GUINT_TO_POINTER((guint)g_ascii_strtoull(words[2], NULL, 10)));
  else if (n == 2 && g_str_equal(words[0], "try"))
    g_hash_table_add(trying, g_strdup(words[1]));
  else if (n == 2 && g_str_equal(words[0], "done")) {
    g_hash_table_remove(trying, words[1]);
    g_hash_table_remove(deaths, words[1]);
  }
}

static void
count_death(GHashTable *deaths, const char *sha256)
{
  guint before = GPOINTER_TO_UINT(g_hash_table_lookup(deaths, sha256));
  g_hash_table_replace(deaths, g_strdup(sha256), GUINT_TO_POINTER(before + 1));
}

/* What earlier runs died over, and what was being read; both have sha256 for keys and are freed by you. A last line that
 * was cut off tells of nothing begun. */
static void
read_file(const char *folder, GHashTable **out_deaths, GHashTable **out_trying)
{
  g_autofree char *path = g_build_filename(folder, NAME, NULL);
  g_autofree char *text = NULL;
  g_file_get_contents(path, &text, NULL, NULL);
  g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);
  *out_deaths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  *out_trying = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; lines[i] && lines[i + 1]; i++)
    read_line(*out_deaths, *out_trying, lines[i]);
}

static GHashTable *
read_deaths(const char *folder)
{
  GHashTable *deaths = NULL;
  g_autoptr(GHashTable) trying = NULL;
  GHashTableIter at;
  gpointer sha256 = NULL;
  read_file(folder, &deaths, &trying);
  g_hash_table_iter_init(&at, trying);
  while (g_hash_table_iter_next(&at, &sha256, NULL))
    count_death(deaths, sha256);
  return deaths;
}

guint
nl_journal_trying(const char *folder)
{
  g_autoptr(GHashTable) deaths = NULL;
  g_autoptr(GHashTable) trying = NULL;
  read_file(folder, &deaths, &trying);
  return g_hash_table_size(trying);
}

/* ---- writing ---- */

static gboolean write_line(NlJournal *journal, GError **error, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

static gboolean
write_line(NlJournal *journal, GError **error, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *line = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return nl_io_write(journal->fd, line, strlen(line), journal->path, error);
}

static gboolean
write_suspects(NlJournal *journal, GError **error)
{
  GHashTableIter at;
  gpointer sha256 = NULL, deaths = NULL;
  gboolean good = TRUE;
  g_hash_table_iter_init(&at, journal->deaths);
  while (good && g_hash_table_iter_next(&at, &sha256, &deaths))
    good = write_line(journal, error, "suspect %s %u\n", (const char *)sha256,
                      GPOINTER_TO_UINT(deaths));
  return good;
}

/* The old file is in force until the new one holds what it said. */
static gboolean
replace_file(NlJournal *journal, GError **error)
{
  g_autofree char *next = g_strconcat(journal->path, ".next", NULL);
  journal->fd = open(next, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
  if (journal->fd < 0)
    return nl_io_fail(error, next);
  return write_suspects(journal, error) && nl_io_flush(journal->fd, next, error)
         && (rename(next, journal->path) == 0 || nl_io_fail(error, next));
}

/* ---- outward ---- */

NlJournal *
nl_journal_open(const char *folder, GError **error)
{
  g_autoptr(NlJournal) journal = g_new0(NlJournal, 1);
  journal->path = g_build_filename(folder, NAME, NULL);
  journal->fd = -1;
  journal->deaths = read_deaths(folder);
  return replace_file(journal, error) ? g_steal_pointer(&journal) : NULL;
}

void
nl_journal_free(NlJournal *journal)
{
  if (!journal)
    return;
  if (journal->fd >= 0)
    close(journal->fd);
  g_hash_table_unref(journal->deaths);
  g_free(journal->path);
  g_free(journal);
}

guint
nl_journal_deaths(const NlJournal *journal, const char *sha256)
{
  return GPOINTER_TO_UINT(g_hash_table_lookup(journal->deaths, sha256));
}

gboolean
nl_journal_begin(NlJournal *journal, const char *sha256, GError **error)
{
  return write_line(journal, error, "try %s\n", sha256);
}

gboolean
nl_journal_done(NlJournal *journal, const char *sha256, GError **error)
{
  return write_line(journal, error, "done %s\n", sha256);
}

gboolean
nl_journal_end(NlJournal *journal, GError **error)
{
  return nl_io_remove(journal->path, error);
}
