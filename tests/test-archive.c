/* test-archive.c: what a commit puts in force, what is refused, and what a damaged file is called.
 */
#include "corpus/archive.h"
#include "corpus/io.h"
#include "corpus/ledger.h"
#include "indexer/compare.h"
#include "indexer/pool.h"

#include <glib/gstdio.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static int
make_folder(void **state)
{
  *state = g_dir_make_tmp("archive-XXXXXX", NULL);
  return *state == NULL;
}

static int
remove_folder(void **state)
{
  gboolean good = nl_io_remove(*state, NULL);
  g_free(*state);
  return good ? 0 : -1;
}

static void
write_file(const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  assert_true(g_file_set_contents(path, text, -1, NULL));
}

static gboolean
exists(const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  return g_file_test(path, G_FILE_TEST_EXISTS);
}

static void
assert_error(const GError *error, NlArchiveError code, const char *part)
{
  assert_true(g_error_matches(error, NL_ARCHIVE_ERROR, (int)code));
  assert_non_null(strstr(error->message, part));
  assert_null(strchr(error->message, '\n'));
}

/* ---- manifest ---- */

/* A manifest that names one of each, all of them there. */
static NlManifest *
make_manifest(const char *folder)
{
  NlManifest *manifest = nl_manifest_new();
  g_autofree char *index = g_build_filename(folder, "index-000007", NULL);
  assert_int_equal(g_mkdir(index, 0755), 0);
  write_file(index, "postlist", "x");
  write_file(folder, "pack-000007", "");
  write_file(folder, "ledger-000007", "");
  manifest->generation = 7;
  manifest->ledger = g_strdup("ledger-000007");
  g_ptr_array_add(manifest->indexes, g_strdup("index-000007"));
  g_ptr_array_add(manifest->packs, g_strdup("pack-000007"));
  g_ptr_array_add(manifest->dead, g_strdup("abc-3"));
  return manifest;
}

static void
test_commit(void **state)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlManifest) none = nl_manifest_load(*state, &error);
  assert_null(none);
  assert_error(error, NL_ARCHIVE_ERROR_MISSING, *state);
  g_autoptr(NlManifest) manifest = make_manifest(*state);
  assert_true(nl_manifest_commit(manifest, *state, NULL));
  assert_false(exists(*state, "current.next"));
  g_autoptr(NlManifest) read = nl_manifest_load(*state, NULL);
  assert_non_null(read);
  assert_int_equal(read->generation, 7);
  assert_int_equal(read->format, NL_ARCHIVE_FORMAT);
  assert_string_equal(read->ledger, "ledger-000007");
  assert_string_equal(g_ptr_array_index(read->indexes, 0), "index-000007");
  assert_string_equal(g_ptr_array_index(read->packs, 0), "pack-000007");
  assert_string_equal(g_ptr_array_index(read->dead, 0), "abc-3");
  assert_false(read->nonpublic);
}

/* What a manifest names must be there before it is in force. */
static void
test_commit_incomplete(void **state)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlManifest) manifest = make_manifest(*state);
  assert_true(nl_manifest_commit(manifest, *state, NULL));
  g_ptr_array_add(manifest->packs, g_strdup("pack-000008"));
  manifest->generation = 8;
  assert_false(nl_manifest_commit(manifest, *state, &error));
  assert_error(error, NL_ARCHIVE_ERROR_IO, "pack-000008");
  g_autoptr(NlManifest) read = nl_manifest_load(*state, NULL);
  assert_int_equal(read->generation, 7);
}

/* As a copy of the folder may be: `current` is newer than the list of what was copied. */
static void
test_copied_meanwhile(void **state)
{
  g_autoptr(NlManifest) manifest = make_manifest(*state);
  g_autofree char *pack = g_build_filename(*state, "pack-000008", NULL);
  assert_true(nl_manifest_commit(manifest, *state, NULL));
  write_file(*state, "pack-000008", "");
  g_ptr_array_add(manifest->packs, g_strdup("pack-000008"));
  g_ptr_array_add(manifest->purged, g_strdup("abc:def"));
  manifest->generation = 8;
  assert_true(nl_manifest_commit(manifest, *state, NULL));
  g_autoptr(NlManifest) whole = nl_manifest_load(*state, NULL);
  assert_int_equal(whole->generation, 8);
  assert_string_equal(g_ptr_array_index(whole->purged, 0), "abc:def");
  assert_int_equal(g_unlink(pack), 0);
  g_autoptr(NlManifest) earlier = nl_manifest_load(*state, NULL);
  assert_int_equal(earlier->generation, 7);
  write_file(*state, "manifest-000007", "{");
  g_autoptr(NlManifest) none = nl_manifest_load(*state, NULL);
  assert_int_equal(none->generation, 8); /* who reads it meets what is missing */
}

static void
test_manifest_refused(void **state)
{
  static const struct {
    const char *text;
    NlArchiveError code;
  } cases[] = {
    { "", NL_ARCHIVE_ERROR_CORRUPT },
    { "{\"format\":1,", NL_ARCHIVE_ERROR_CORRUPT },
    { "[]", NL_ARCHIVE_ERROR_CORRUPT },
    { "{\"format\":1}", NL_ARCHIVE_ERROR_CORRUPT },
    { "{\"format\":3,\"surprise\":true}", NL_ARCHIVE_ERROR_NEWER },
    { "{\"format\":1,\"generation\":1,\"indexes\":[\"../../etc\"],\"packs\":[],\"dead\":[]}",
      NL_ARCHIVE_ERROR_CORRUPT },
    { "{\"format\":1,\"generation\":1,\"indexes\":[],\"packs\":[7],\"dead\":[]}",
      NL_ARCHIVE_ERROR_CORRUPT },
    { "{\"format\":1,\"generation\":-1,\"indexes\":[],\"packs\":[],\"dead\":[]}",
      NL_ARCHIVE_ERROR_CORRUPT },
    { "{\"format\":1,\"generation\":1,\"indexes\":[],\"packs\":[],\"dead\":[],\"ledger\":\"/etc/"
      "passwd\"}",
      NL_ARCHIVE_ERROR_CORRUPT },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GError) error = NULL;
    write_file(*state, "current", cases[i].text);
    assert_null(nl_manifest_load(*state, &error));
    assert_error(error, cases[i].code, "current");
  }
}

static void
test_sweep(void **state)
{
  g_autoptr(NlManifest) manifest = make_manifest(*state);
  g_autofree char *shards = g_build_filename(*state, "shards-000008", NULL);
  g_autofree char *shard = g_build_filename(shards, "00000", NULL);
  assert_int_equal(g_mkdir_with_parents(shard, 0755), 0);
  write_file(shard, "postlist", "x");
  write_file(*state, "pack-000008", "");
  write_file(*state, "ledger-000006", "");
  write_file(*state, "manifest-000006", "");
  write_file(*state, "manifest-000007", "");
  write_file(*state, "current.next", "");
  write_file(*state, "lock", "");
  write_file(*state, "README", "the archivist's own");
  assert_true(nl_archive_sweep(*state, manifest, NULL));
  static const char *const kept[]
      = { "index-000007", "pack-000007", "ledger-000007", "manifest-000007", "lock", "README" };
  static const char *const swept[]
      = { "shards-000008", "pack-000008", "ledger-000006", "manifest-000006", "current.next" };
  for (gsize i = 0; i < G_N_ELEMENTS(kept); i++)
    assert_true(exists(*state, kept[i]));
  for (gsize i = 0; i < G_N_ELEMENTS(swept); i++)
    assert_false(exists(*state, swept[i]));
}

static void
test_lock(void **state)
{
  g_autofree char *folder = g_build_filename(*state, "new", "archive", NULL);
  g_autoptr(GError) error = NULL;
  NlArchiveLock *lock = nl_archive_lock(folder, NULL);
  assert_non_null(lock);
  assert_null(nl_archive_lock(folder, &error));
  assert_error(error, NL_ARCHIVE_ERROR_LOCKED, "locked by process");
  g_autofree char *pid = g_strdup_printf(" %ld ", (long)getpid());
  assert_non_null(strstr(error->message, pid));
  nl_archive_unlock(lock);
  g_autoptr(NlArchiveLock) again = nl_archive_lock(folder, NULL);
  assert_non_null(again);
}

static void
test_locate(G_GNUC_UNUSED void **state)
{
  g_setenv("NACHLESE_ARCHIVE", "/srv/a", TRUE);
  g_autofree char *option = nl_archive_locate("/srv/b", NULL);
  g_autofree char *environment = nl_archive_locate(NULL, NULL);
  g_unsetenv("NACHLESE_ARCHIVE");
  assert_string_equal(option, "/srv/b");
  assert_string_equal(environment, "/srv/a");
  /* GLib asks for the folder once in a program: main set it */
  g_autofree char *folder = g_build_filename(g_get_user_config_dir(), "nachlese", NULL);
  assert_int_equal(g_mkdir_with_parents(folder, 0755), 0);
  write_file(folder, "config", "[nachlese]\narchive=/srv/c\n");
  g_autofree char *configured = nl_archive_locate(NULL, NULL);
  assert_string_equal(configured, "/srv/c");
  write_file(folder, "config", "[nachlese]\narchive=~/c\n");
  g_autofree char *at_home = nl_archive_locate(NULL, NULL);
  g_autofree char *home = g_build_filename(g_get_home_dir(), "c", NULL);
  assert_string_equal(at_home, home);
}

/* A config file that cannot be read is told, with its line, and not passed over. */
static void
test_config_damage(G_GNUC_UNUSED void **state)
{
  static const struct {
    const char *text, *where;
  } cases[] = {
    { "[nachlese]\narchive /srv/c\n", "config:2: " },
    { "archive=/srv/c\n", "config:1: " },
    { "# one\n[nachlese]\n\narchive=/srv/c\n[open", "config:5: " },
    { "[nachlese]\narchive=/srv/c\narchive=/srv/d\n", "config:3: [nachlese] archive" },
    { "[nachlese]\narchive=/srv/\xff\n", "config: not UTF-8" },
  };
  g_autofree char *folder = g_build_filename(g_get_user_config_dir(), "nachlese", NULL);
  assert_int_equal(g_mkdir_with_parents(folder, 0755), 0);
  g_unsetenv("NACHLESE_ARCHIVE");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GError) error = NULL;
    write_file(folder, "config", cases[i].text);
    assert_null(nl_archive_locate(NULL, &error));
    assert_error(error, NL_ARCHIVE_ERROR_CORRUPT, cases[i].where);
  }
  write_file(folder, "config", "");
  g_autofree char *empty = nl_archive_locate(NULL, NULL);
  assert_string_equal(empty, "./archive");
}

/* ---- store ---- */

static void
test_store(void **state)
{
  NlBlob one = { 0 };
  NlBlob two = { 0 };
  gsize length = 0;
  g_autoptr(NlPackWriter) writer = nl_pack_writer_new(*state, "pack-000001", NULL);
  assert_non_null(writer);
  assert_true(nl_pack_writer_add(writer, "Moorbeck", 8, &one, NULL));
  assert_true(nl_pack_writer_add(writer, "", 0, &two, NULL));
  assert_true(nl_pack_writer_finish(writer, NULL));
  g_autofree char *first = nl_store_read(*state, &one, &length, NULL);
  assert_string_equal(first, "Moorbeck");
  assert_int_equal(length, 8);
  g_autofree char *second = nl_store_read(*state, &two, &length, NULL);
  assert_string_equal(second, "");
  assert_null(nl_pack_writer_new(*state, "pack-000001", NULL)); /* never written twice */
  nl_blob_clear(&one);
  nl_blob_clear(&two);
}

/* Whichever byte is damaged, it is noticed. */
static void
test_store_damage(void **state)
{
  NlBlob blob = { 0 };
  gsize length = 0;
  g_autoptr(NlPackWriter) writer = nl_pack_writer_new(*state, "pack-000001", NULL);
  assert_true(nl_pack_writer_add(writer, "Moorbeck und Umland", 19, &blob, NULL));
  assert_true(nl_pack_writer_finish(writer, NULL));
  g_autofree char *path = g_build_filename(*state, "pack-000001", NULL);
  g_autofree char *bytes = NULL;
  assert_true(g_file_get_contents(path, &bytes, &length, NULL));
  for (gsize i = 0; i < length; i++) {
    g_autoptr(GError) error = NULL;
    bytes[i] ^= 0x41;
    assert_true(g_file_set_contents(path, bytes, (gssize)length, NULL));
    assert_null(nl_store_read(*state, &blob, NULL, &error));
    assert_error(error, NL_ARCHIVE_ERROR_CORRUPT, "pack-000001");
    bytes[i] ^= 0x41;
  }
  assert_true(g_file_set_contents(path, bytes, (gssize)length - 1, NULL));
  g_autoptr(GError) cut = NULL;
  assert_null(nl_store_read(*state, &blob, NULL, &cut));
  assert_error(cut, NL_ARCHIVE_ERROR_CORRUPT, "pack-000001");
  g_unlink(path);
  g_autoptr(GError) gone = NULL;
  assert_null(nl_store_read(*state, &blob, NULL, &gone));
  assert_error(gone, NL_ARCHIVE_ERROR_CORRUPT, "missing");
  nl_blob_clear(&blob);
}

/* ---- ledger ---- */

static NlSourceEntry *
make_entry(const char *path, const char *sha256, const char *id, guint64 generation)
{
  NlSourceEntry *entry = nl_source_entry_new(path);
  entry->sha256 = g_strdup(sha256);
  entry->id = g_strdup(id);
  entry->rules = g_strdup("r1");
  entry->size = 10;
  entry->mtime = 1700000000123456789;
  entry->generation = generation;
  entry->blob = (NlBlob){ g_strdup("pack-000001"), 17, 4 };
  return entry;
}

static void
test_ledger(void **state)
{
  g_autoptr(NlLedger) ledger = nl_ledger_new();
  nl_ledger_take(ledger, make_entry("/z/ä \"b\".txt", "00", "0000", 3));
  nl_ledger_take(ledger, make_entry("/a.pdf", "11", "1111", 2));
  NlSourceEntry *failed = nl_source_entry_new("/m.txt");
  failed->state = NL_SOURCE_FAILED;
  failed->reason = g_strdup("empty");
  failed->missing = TRUE;
  nl_ledger_take(ledger, failed);
  assert_true(nl_ledger_save(ledger, *state, "ledger-000001", NULL));
  g_autoptr(NlLedger) read = nl_ledger_load(*state, "ledger-000001", NULL);
  g_autoptr(GPtrArray) entries = nl_ledger_entries(read);
  assert_int_equal(entries->len, 3);
  assert_string_equal(((NlSourceEntry *)g_ptr_array_index(entries, 0))->path, "/a.pdf");
  const NlSourceEntry *done = nl_ledger_find(read, "/z/ä \"b\".txt");
  assert_int_equal(done->state, NL_SOURCE_DONE);
  assert_int_equal(done->mtime, 1700000000123456789);
  assert_int_equal(done->generation, 3);
  assert_string_equal(done->blob.pack, "pack-000001");
  assert_int_equal(done->blob.offset, 17);
  const NlSourceEntry *bad = nl_ledger_find(read, "/m.txt");
  assert_string_equal(bad->reason, "empty");
  assert_true(bad->missing);
  assert_null(bad->blob.pack);
}

static void
test_ledger_damage(void **state)
{
#define GOOD "{\"path\":\"/a\",\"state\":\"failed\"}\n"
  static const struct {
    const char *text, *where;
  } cases[] = {
    { GOOD "{\"path\":\"/b\"}\n", "ledger:2: no entry" },
    { GOOD GOOD, "ledger:2: no entry" },
    { "{\"path\":\"/a\",\"state\":\"lost\"}\n", "ledger:1: no entry" },
    { "{\"path\":\"/a\",\"state\":\"done\",\"id\":\"a\",\"sha256\":\"b\"}\n",
      "ledger:1: no entry" },
    { GOOD "{\"path\":\"/b\",\"state\":\"fai", "ledger:2: cut off" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GError) error = NULL;
    write_file(*state, "ledger", cases[i].text);
    assert_null(nl_ledger_load(*state, "ledger", &error));
    assert_error(error, NL_ARCHIVE_ERROR_CORRUPT, cases[i].where);
  }
  g_autoptr(GError) error = NULL;
  assert_null(nl_ledger_load(*state, "ledger-000009", &error));
  assert_error(error, NL_ARCHIVE_ERROR_CORRUPT, "ledger-000009");
}

/* ---- comparing: paths below a folder that is not there are gone, those in it are not ---- */

static void
judge(const NlComparison *comparison, const char *path, const char *sha256, NlVerdict *out)
{
  const NlFound found = { (char *)path, 11, 5 };
  nl_comparison_judge(comparison, &found, sha256, out);
}

static const char *
same_for_all(G_GNUC_UNUSED const char *profile, gconstpointer rules)
{
  return rules;
}

static void
test_compare(void **state)
{
  g_autofree char *here = g_build_filename(*state, "here.txt", NULL);
  g_autofree char *gone = g_build_filename(*state, "gone.txt", NULL);
  write_file(*state, "here.txt", "x");
  static const char hash1[] = "111111111111aaaa";
  static const char hash2[] = "222222222222bbbb";
  g_autoptr(NlLedger) ledger = nl_ledger_new();
  nl_ledger_take(ledger, make_entry(here, hash1, "111111111111", 1));
  nl_ledger_take(ledger, make_entry(gone, hash2, "222222222222", 1));
  g_autoptr(NlComparison) comparison = nl_comparison_new(ledger, same_for_all, "r1");
  const NlFound same = { here, 10, 1700000000123456789 };
  assert_non_null(nl_comparison_untouched(comparison, &same));
  const NlFound touched = { here, 10, 1700000000123456790 };
  assert_null(nl_comparison_untouched(comparison, &touched));
  const struct {
    const char *path, *sha256;
    NlChange change;
    const char *id;
    gboolean known;
  } cases[] = {
    { here, hash1, NL_CHANGE_UNCHANGED, "111111111111", TRUE },
    { here, "333333333333cccc", NL_CHANGE_CHANGED, "111111111111", FALSE },
    { "/new", "333333333333cccc", NL_CHANGE_NEW, "333333333333", FALSE },
    { "/new", hash1, NL_CHANGE_COPY, "111111111111", TRUE },
    { "/new", hash2, NL_CHANGE_MOVED, "222222222222", TRUE },
    { here, hash2, NL_CHANGE_CHANGED, "222222222222", TRUE },
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_auto(NlVerdict) verdict = { 0 };
    judge(comparison, cases[i].path, cases[i].sha256, &verdict);
    assert_int_equal(verdict.change, cases[i].change);
    assert_string_equal(verdict.id, cases[i].id);
    assert_int_equal(verdict.known != NULL, cases[i].known);
    assert_int_equal(verdict.gone != NULL, cases[i].change == NL_CHANGE_MOVED);
  }
}

static void
test_compare_rules(void **state)
{
  g_autofree char *here = g_build_filename(*state, "here.txt", NULL);
  write_file(*state, "here.txt", "x");
  g_autoptr(NlLedger) ledger = nl_ledger_new();
  nl_ledger_take(ledger, make_entry(here, "111111111111aaaa", "999999999999", 1));
  g_autoptr(NlComparison) comparison = nl_comparison_new(ledger, same_for_all, "r2");
  const NlFound same = { here, 10, 1700000000123456789 };
  assert_null(nl_comparison_untouched(comparison, &same));
  g_auto(NlVerdict) verdict = { 0 };
  judge(comparison, here, "111111111111aaaa", &verdict);
  assert_int_equal(verdict.change, NL_CHANGE_RULES);
  assert_string_equal(verdict.id, "999999999999"); /* of the hash under which it was first seen */
  assert_null(verdict.known);
}

/* Two documents never share an id: one has changed since it was seen with the hash that another now
 * has; and a copy that changes is a document of its own. */
static void
test_compare_ids(void **state)
{
  g_autofree char *one = g_build_filename(*state, "one.txt", NULL);
  g_autofree char *two = g_build_filename(*state, "two.txt", NULL);
  write_file(*state, "one.txt", "x");
  write_file(*state, "two.txt", "x");
  g_autoptr(NlLedger) ledger = nl_ledger_new();
  nl_ledger_take(ledger, make_entry(one, "bbbb", "111111111111", 1));
  nl_ledger_take(ledger, make_entry(two, "bbbb", "111111111111", 1));
  g_autoptr(NlComparison) comparison = nl_comparison_new(ledger, same_for_all, "r1");
  g_auto(NlVerdict) other = { 0 };
  judge(comparison, "/new", "111111111111aaaa", &other);
  assert_string_not_equal(other.id, "111111111111");
  assert_int_equal(strlen(other.id), 12);
  g_auto(NlVerdict) parted = { 0 };
  judge(comparison, two, "444444444444dddd", &parted);
  assert_string_equal(parted.id, "444444444444");
}

/* ---- pool ---- */

static void
behave(int out, gconstpointer data)
{
  const char *how = data;
  static const char much[4096] = "x";
  if (g_str_equal(how, "crash"))
    raise(SIGSEGV);
  if (g_str_equal(how, "abort"))
    abort();
  while (g_str_equal(how, "greed"))
    /* cppcheck-suppress leakNoVarFunctionCall */
    memset(g_malloc(1 << 20), 1, 1 << 20);
  while (g_str_equal(how, "hang"))
    pause();
  while (g_str_equal(how, "work"))
    ;
  if (g_str_equal(how, "exit")) {
    fputs("some noise\nno wish to read\n", stderr);
    _exit(3);
  }
  while (g_str_equal(how, "flood"))
    nl_io_write(out, much, sizeof much, "pipe", NULL);
  nl_io_write(out, how, strlen(how), "pipe", NULL);
}

static gboolean
note(const GByteArray *output, const char *failure, gpointer data, gpointer context,
     G_GNUC_UNUSED GError **error)
{
  g_string_append_printf(context, "%s: %s%.*s\n", (const char *)data, failure ? failure : "",
                         failure ? 0 : (int)output->len, (const char *)output->data);
  return TRUE;
}

static void
test_pool(G_GNUC_UNUSED void **state)
{
  /* time is short for those that are to run out of it: a machine may be slow */
  enum { FREE, CAGED, BRIEF, BRIEF_CAGED };
  static const NlTask tasks[] = {
    [FREE] = { { 60, 1 << 20, 64 << 20 }, FALSE, behave, NULL, note, NULL },
    [CAGED] = { { 60, 1 << 20, 64 << 20 }, TRUE, behave, NULL, note, NULL },
    [BRIEF] = { { 1, 1 << 20, 64 << 20 }, FALSE, behave, NULL, note, NULL },
    [BRIEF_CAGED] = { { 1, 1 << 20, 64 << 20 }, TRUE, behave, NULL, note, NULL },
  };
  static const struct {
    const char *way, *end;
    guint task;
  } ways[] = {
    { "crash", "crash: killed by signal 11 (SIGSEGV)\n", CAGED },
    { "well", "well: well\n", CAGED },
    { "hang", "hang: time limit 1 s\n", BRIEF },
    { "work", "work: time limit 1 s\n", BRIEF_CAGED },
    { "flood", "flood: output limit 1 MiB\n", CAGED },
    { "abort", "abort: killed by signal 6 (SIGABRT)", CAGED },
    { "exit", "exit: its reader gave up with status 3: no wish to read\n", CAGED },
#ifndef NL_POOL_HAS_ASAN
    { "greed", "greed: memory limit 64 MiB\n", CAGED },
#endif
    { "good", "good: good\n", FREE },
  };
  g_autoptr(GString) seen = g_string_new(NULL);
  g_autoptr(NlPool) pool = nl_pool_new(3, seen);
  for (gsize i = 0; i < G_N_ELEMENTS(ways); i++)
    assert_true(nl_pool_run(pool, &tasks[ways[i].task], (gpointer)ways[i].way, NULL));
  assert_true(nl_pool_drain(pool, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS(ways); i++)
    if (!strstr(seen->str, ways[i].end))
      fail_msg("%s\nis not among\n%s", ways[i].end, seen->str);
  assert_int_equal(waitpid(-1, NULL, WNOHANG), -1); /* none is left behind */
}

int
main(void)
{
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)
  const struct CMUnitTest tests[] = {
    IN_FOLDER(test_commit),
    IN_FOLDER(test_commit_incomplete),
    IN_FOLDER(test_copied_meanwhile),
    IN_FOLDER(test_manifest_refused),
    IN_FOLDER(test_sweep),
    IN_FOLDER(test_lock),
    cmocka_unit_test(test_locate),
    cmocka_unit_test(test_config_damage),
    IN_FOLDER(test_store),
    IN_FOLDER(test_store_damage),
    IN_FOLDER(test_ledger),
    IN_FOLDER(test_ledger_damage),
    IN_FOLDER(test_compare),
    IN_FOLDER(test_compare_rules),
    IN_FOLDER(test_compare_ids),
    cmocka_unit_test(test_pool),
  };
  g_autofree char *config = g_dir_make_tmp("config-XXXXXX", NULL);
  g_setenv("XDG_CONFIG_HOME", config, TRUE);
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  nl_io_remove(config, NULL);
  return failed;
}
