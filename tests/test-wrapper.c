/* test-wrapper.c: the Xapian wrapper: what is kept, what is refused with which code, what is found
 * in which order. */
#include "wrapper/xap.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { SLOT_DATE, SLOT_KEY, SLOT_GROUP, SLOT_UNUSED };

/* ---- a folder for each test ---- */

static int
make_folder(void **state)
{
  *state = g_dir_make_tmp("xap-XXXXXX", NULL);
  return *state == NULL;
}

static void
remove_tree(const char *path)
{
  const char *name;
  GDir *folder = g_dir_open(path, 0, NULL);

  while (folder != NULL && (name = g_dir_read_name(folder)) != NULL) {
    g_autofree char *child = g_build_filename(path, name, NULL);
    remove_tree(child);
  }
  if (folder != NULL)
    g_dir_close(folder);
  g_remove(path);
}

static int
drop_folder(void **state)
{
  remove_tree(*state);
  g_free(*state);
  return 0;
}

static char *
in_folder(void **state, const char *name)
{
  return g_build_filename(*state, name, NULL);
}

/* ---- short hands: each insists on success ---- */

static void
assert_done(gboolean done, GError *error)
{
  if (!done)
    fail_msg("%s", error != NULL ? error->message : "failed without an error");
  assert_null(error);
}

#define assert_error(error, wanted)                                                                \
  do {                                                                                             \
    assert_non_null(error);                                                                        \
    assert_true((error)->domain == XAP_ERROR);                                                     \
    assert_int_equal((error)->code, (wanted));                                                     \
    assert_null(strchr((error)->message, '\n'));                                                   \
    g_clear_error(&(error));                                                                       \
  } while (0)

static XapWriter *
writer_at(const char *path)
{
  g_autoptr(GError) error = NULL;
  XapWriter *writer = xap_writer_open(path, &error);

  assert_done(writer != NULL, error);
  return writer;
}

static XapDatabase *
database_at(const char *path)
{
  g_autoptr(GError) error = NULL;
  XapDatabase *database = xap_database_open(&path, 1, &error);

  assert_done(database != NULL, error);
  return database;
}

static void
commit(XapWriter *writer)
{
  g_autoptr(GError) error = NULL;

  assert_done(xap_writer_commit(writer, &error), error);
}

static guint
count(const XapDatabase *database)
{
  g_autoptr(GError) error = NULL;
  guint documents = 0;

  assert_done(xap_database_count(database, &documents, &error), error);
  return documents;
}

/* A document of the words of text, with up to three values. */
static XapDocument *
document_of(const char *text, const char *date, const char *key, const char *group)
{
  const char *values[] = { [SLOT_DATE] = date, [SLOT_KEY] = key, [SLOT_GROUP] = group };
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  g_autoptr(GError) error = NULL;
  XapDocument *document = xap_document_new();

  for (guint i = 0; words[i] != NULL; i++)
    assert_done(xap_document_add_posting(document, words[i], i, 1, &error), error);
  for (guint slot = 0; slot < G_N_ELEMENTS(values); slot++)
    if (values[slot] != NULL)
      assert_done(xap_document_set_value(document, slot, values[slot], -1, &error), error);
  assert_done(xap_document_set_data(document, text, -1, &error), error);
  return document;
}

static void
add(XapWriter *writer, const char *text, const char *date, const char *key, const char *group)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(XapDocument) document = document_of(text, date, key, group);

  assert_done(xap_writer_add(writer, document, &error), error);
}

/* Makes a database of documents "wort", one for each name, each also with its name as a term. */
static void
make_database(const char *path, const char *const *names)
{
  g_autoptr(XapWriter) writer = writer_at(path);

  for (; *names != NULL; names++) {
    g_autofree char *text = g_strdup_printf("wort %s", *names);
    add(writer, text, NULL, *names, NULL);
  }
  commit(writer);
}

static XapResult *
ask(const XapDatabase *database, const XapRequest *request)
{
  g_autoptr(GError) error = NULL;
  XapResult *result = xap_ask(database, request, &error);

  assert_done(result != NULL, error);
  return result;
}

/* The keys of the hits, separated by blanks. */
static char *
keys_of(const XapResult *result)
{
  GString *keys = g_string_new(NULL);

  for (guint i = 0; i < xap_result_size(result); i++) {
    g_autoptr(GError) error = NULL;
    g_autofree char *key = xap_result_value(result, i, SLOT_KEY, &error);
    assert_done(key != NULL, error);
    g_string_append_printf(keys, "%s%s", i > 0 ? " " : "", key);
  }
  return g_string_free(keys, FALSE);
}

/* Asks, consuming the query, and compares the keys of the hits in the order asked for. */
static void
assert_hits(const XapDatabase *database, XapQuery *take_query, XapRequest request,
            const char *wanted)
{
  g_autoptr(XapQuery) query = take_query;
  request.query = query;
  g_autoptr(XapResult) result = ask(database, &request);
  g_autofree char *keys = keys_of(result);

  assert_string_equal(keys, wanted);
}

/* The same in order of keys. */
static void
assert_found(const XapDatabase *database, XapQuery *take_query, const char *wanted)
{
  XapRequest request = XAP_REQUEST_INIT;

  request.sort = XAP_SORT_VALUE;
  request.key_slot = SLOT_KEY;
  assert_hits(database, take_query, request, wanted);
}

static void
assert_refused(const XapDatabase *database, XapQuery *take_query, XapError wanted)
{
  g_autoptr(XapQuery) query = take_query;
  g_autoptr(GError) error = NULL;
  XapRequest request = XAP_REQUEST_INIT;

  request.query = query;
  assert_null(xap_ask(database, &request, &error));
  assert_error(error, wanted);
}

/* ---- writing ---- */

static void
test_two_writers(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(GError) error = NULL;
  XapWriter *first = writer_at(path);

  assert_null(xap_writer_open(path, &error));
  assert_error(error, XAP_ERROR_LOCKED);
  xap_writer_free(first);
  g_autoptr(XapWriter) second = writer_at(path);
  assert_non_null(second);
}

static void
test_nothing_kept_without_commit(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  XapWriter *writer = writer_at(path);
  g_autoptr(GError) error = NULL;

  add(writer, "eins", NULL, NULL, NULL);
  commit(writer);
  add(writer, "zwei", NULL, NULL, NULL);
  assert_done(xap_writer_delete(writer, "eins", &error), error);
  xap_writer_free(writer);

  g_autoptr(XapDatabase) database = database_at(path);
  guint documents = 0;
  assert_int_equal(count(database), 1);
  assert_done(xap_database_term_count(database, "eins", &documents, &error), error);
  assert_int_equal(documents, 1);
}

/* More documents than Xapian holds in memory before it writes by itself. */
static void
test_nothing_kept_of_many(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  XapWriter *writer = writer_at(path);

  for (guint i = 0; i < 10050; i++)
    add(writer, "viele", NULL, NULL, NULL);
  xap_writer_free(writer);
  g_autoptr(XapDatabase) database = database_at(path);
  assert_int_equal(count(database), 0);
}

/* The disk is full, as far as this process can tell: not a file may grow beyond so many bytes. */
static void
check_failed_commit(const char *path, guint documents, rlim_t bytes)
{
  XapWriter *writer = writer_at(path);
  g_autoptr(XapDocument) late = xap_document_new();
  g_autoptr(GError) error = NULL;
  struct rlimit before, small;

  add(writer, "eins", NULL, NULL, NULL);
  commit(writer);
  for (guint i = 0; i < documents; i++)
    add(writer, "zwei", NULL, NULL, NULL);
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
  small = before;
  small.rlim_cur = bytes;
  signal(SIGXFSZ, SIG_IGN);
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
  const gboolean committed = xap_writer_commit(writer, &error);
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
  assert_false(committed);
  assert_error(error, XAP_ERROR_IO);
  assert_false(xap_writer_commit(writer, &error)); /* now that there would be room: no half of it */
  assert_error(error, XAP_ERROR_INVALID);
  assert_false(xap_writer_add(writer, late, &error));
  assert_error(error, XAP_ERROR_INVALID);
  xap_writer_free(writer);
  g_autoptr(XapDatabase) database = database_at(path);
  assert_int_equal(count(database), 1);
}

static void
test_failed_commit(void **state)
{
  g_autofree char *one = in_folder(state, "1");
  g_autofree char *two = in_folder(state, "2");

  check_failed_commit(one, 1, 0); /* Xapian cannot go back to what was, and closes the database */
  check_failed_commit(two, 1000, 9000); /* it can, and would go on */
}

static void
test_delete(void **state)
{
  const char *const names[] = { "a", "b", NULL };
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(GError) error = NULL;

  make_database(path, names);
  g_autoptr(XapWriter) writer = writer_at(path);
  assert_done(xap_writer_delete(writer, "a", &error), error);
  assert_done(xap_writer_delete(writer, "nirgends", &error), error);
  commit(writer);
  g_autoptr(XapDatabase) database = database_at(path);
  assert_found(database, xap_query_term("wort"), "b");
}

static void
test_document_limits(void **state)
{
  g_autoptr(XapDocument) document = xap_document_new();
  g_autoptr(GError) error = NULL;
  char term[XAP_TERM_MAX + 2];

  (void)state;
  memset(term, 'x', sizeof term);
  term[XAP_TERM_MAX + 1] = '\0';
  assert_false(xap_document_add_term(document, term, 0, &error));
  assert_error(error, XAP_ERROR_LIMIT);
  assert_false(xap_document_add_posting(document, term, 1, 1, &error));
  assert_error(error, XAP_ERROR_LIMIT);
  term[XAP_TERM_MAX] = '\0';
  assert_done(xap_document_add_term(document, term, 0, &error), error);
  assert_false(xap_document_add_term(document, "", 0, &error));
  assert_error(error, XAP_ERROR_INVALID);
  assert_false(xap_document_set_value(document, XAP_NO_SLOT, "x", -1, &error));
  assert_error(error, XAP_ERROR_INVALID);
}

/* The longest term allowed is one that Xapian takes. */
static void
test_longest_term(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autofree char *term = g_strnfill(XAP_TERM_MAX, 'x');
  g_autoptr(XapWriter) writer = writer_at(path);

  add(writer, term, NULL, "lang", NULL);
  commit(writer);
  g_autoptr(XapDatabase) database = database_at(path);
  assert_found(database, xap_query_term(term), "lang");
}

/* A folder that cannot be written to: as nobody, for root may write anywhere. */
static void
test_no_permission(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(GError) error = NULL;
  const uid_t self = geteuid();

  assert_int_equal(g_chmod(*state, 0755), 0);
  if (self == 0)
    assert_int_equal(seteuid(65534), 0);
  else
    assert_int_equal(g_chmod(*state, 0555), 0);
  XapWriter *writer = xap_writer_open(path, &error);
  assert_int_equal(seteuid(self), 0);
  assert_int_equal(g_chmod(*state, 0755), 0);
  assert_null(writer);
  assert_error(error, XAP_ERROR_IO);
}

/* ---- compaction and checking ---- */

static void
test_compact(void **state)
{
  const char *const first[] = { "a", "b", NULL }, *const second[] = { "c", NULL },
                    *const none[] = { NULL };
  g_autofree char *one = in_folder(state, "1");
  g_autofree char *two = in_folder(state, "2");
  g_autofree char *three = in_folder(state, "3");
  g_autofree char *all = in_folder(state, "all");
  g_autoptr(GError) error = NULL;
  const char *const sources[] = { one, two, three };

  make_database(one, first);
  make_database(two, second);
  make_database(three, none);
  assert_done(xap_compact(sources, G_N_ELEMENTS(sources), all, &error), error);
  assert_done(xap_check(all, &error), error);
  g_autoptr(XapDatabase) merged = database_at(all);
  assert_int_equal(count(merged), 3);
  assert_found(merged, xap_query_term("wort"), "a b c");

  assert_false(xap_compact(sources, G_N_ELEMENTS(sources), all, &error));
  assert_error(error, XAP_ERROR_INVALID);
  assert_found(merged, xap_query_term("wort"), "a b c");
}

static void
test_compact_failures(void **state)
{
  g_autofree char *missing = in_folder(state, "missing");
  g_autofree char *destination = in_folder(state, "destination");
  g_autoptr(GError) error = NULL;
  const char *const sources[] = { missing };

  assert_false(xap_compact(sources, 1, destination, &error));
  assert_error(error, XAP_ERROR_NOTFOUND);
  assert_false(xap_compact(sources, 0, destination, &error));
  assert_error(error, XAP_ERROR_INVALID);
  assert_false(g_file_test(destination, G_FILE_TEST_EXISTS));
}

/* ---- opening ---- */

static void
test_missing(void **state)
{
  g_autofree char *path = in_folder(state, "missing");
  g_autoptr(GError) error = NULL;
  const char *const paths[] = { path, *state };

  assert_null(xap_database_open(paths, 1, &error));
  assert_non_null(strstr(error->message, path));
  assert_error(error, XAP_ERROR_NOTFOUND);
  assert_null(xap_database_open(paths + 1, 1, &error)); /* a folder, but no database */
  assert_error(error, XAP_ERROR_NOTFOUND);
  assert_false(xap_check(path, &error));
  assert_error(error, XAP_ERROR_NOTFOUND);
}

static void
test_empty(void **state)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(XapDatabase) database = xap_database_open(NULL, 0, &error);

  (void)state;
  assert_done(database != NULL, error);
  assert_int_equal(count(database), 0);
  assert_found(database, xap_query_term("wort"), "");
  assert_done(xap_database_reopen(database, &error), error);
}

static void
test_several(void **state)
{
  const char *const first[] = { "a", "c", NULL }, *const second[] = { "b", NULL };
  g_autofree char *one = in_folder(state, "1");
  g_autofree char *two = in_folder(state, "2");
  g_autofree char *stub = in_folder(state, "stub");
  g_autofree char *lines = g_strdup_printf("auto %s\nauto %s\n", one, two);
  g_autoptr(GError) error = NULL;
  const char *const paths[] = { one, two };

  make_database(one, first);
  make_database(two, second);
  g_autoptr(XapDatabase) both = xap_database_open(paths, 2, &error);
  assert_done(both != NULL, error);
  assert_int_equal(count(both), 3);
  assert_found(both, xap_query_term("wort"), "a b c");

  assert_done(g_file_set_contents(stub, lines, -1, &error), error);
  g_autoptr(XapDatabase) stubbed = database_at(stub);
  assert_found(stubbed, xap_query_term("wort"), "a b c");
}

/* Fills a database with enough that a search must read blocks anew. */
static void
fill(XapWriter *writer, const char *word)
{
  for (guint i = 0; i < 2000; i++) {
    g_autofree char *text = g_strdup_printf("wort %s w%u x%u", word, i, i * 7);
    g_autofree char *key = g_strdup_printf("%04u", i);
    add(writer, text, NULL, key, NULL);
  }
  commit(writer);
}

static void
test_changed(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(GError) error = NULL;
  g_autoptr(XapWriter) writer = writer_at(path);
  g_autoptr(XapQuery) query = xap_query_term("bleibt");
  XapRequest request = XAP_REQUEST_INIT;

  request.query = query;
  add(writer, "bleibt", NULL, "bleibt", NULL);
  fill(writer, "eins");
  g_autoptr(XapDatabase) reader = database_at(path);
  fill(
      writer,
      "zwei"); /* one commit later the snapshot still stands, two later its blocks are used again */
  fill(writer, "drei");
  assert_null(xap_ask(reader, &request, &error));
  assert_error(error, XAP_ERROR_CHANGED);

  assert_done(xap_database_reopen(reader, &error), error);
  g_autoptr(XapResult) result = ask(reader, &request);
  g_autofree char *keys = keys_of(result);
  assert_string_equal(keys, "bleibt");
}

/* A result read after the snapshot has gone. */
static void
test_changed_under_result(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(GError) error = NULL;
  g_autoptr(XapWriter) writer = writer_at(path);
  g_autoptr(XapQuery) query = xap_query_term("wort");
  XapRequest request = XAP_REQUEST_INIT;

  request.query = query;
  fill(writer, "eins");
  request.limit = 2000;
  g_autoptr(XapDatabase) reader = database_at(path);
  g_autoptr(XapResult) result = ask(reader, &request);
  fill(writer, "zwei");
  fill(writer, "drei");
  g_autofree char *data = xap_result_data(result, 1999, NULL, &error);
  assert_null(data);
  assert_error(error, XAP_ERROR_CHANGED);
}

/* ---- damage ---- */

/* Opens, asks and reads everything; returns the first error. */
static GError *
read_everything(const char *path)
{
  GError *error = NULL;
  g_autoptr(XapDatabase) database = xap_database_open(&path, 1, &error);
  g_autoptr(XapQuery) query = xap_query_term("wort");
  XapRequest request = XAP_REQUEST_INIT;
  g_autoptr(XapResult) result = NULL;

  request.query = query;
  request.limit = 2000;
  if (database != NULL)
    result = xap_ask(database, &request, &error);
  for (guint i = 0; error == NULL && i < xap_result_size(result); i++)
    g_free(xap_result_data(result, i, NULL, &error));
  return error;
}

static void
overwrite(const char *path, const char *name, goffset from, gsize length)
{
  g_autofree char *file = g_build_filename(path, name, NULL);
  g_autofree char *junk = g_strnfill(length, '\xa5');
  const int descriptor = open(file, O_WRONLY);

  assert_true(descriptor >= 0);
  assert_int_equal(pwrite(descriptor, junk, length, from), (gssize)length);
  assert_int_equal(close(descriptor), 0);
}

static void
test_damaged(void **state)
{
  static const char *const files[] = { "iamglass", "postlist.glass", "docdata.glass" };

  for (guint i = 0; i < G_N_ELEMENTS(files) * 2; i++) {
    const char *name = files[i / 2];
    g_autofree char *path = g_strdup_printf("%s/db%u", (char *)*state, i);
    g_autofree char *file = g_build_filename(path, name, NULL);
    g_autoptr(XapWriter) writer = writer_at(path);
    fill(writer, "eins");
    g_clear_pointer(&writer, xap_writer_free);
    if (i % 2 == 0)
      assert_int_equal(truncate(file, 20), 0);
    else
      overwrite(path, name, 0, g_str_equal(name, "iamglass") ? 20 : 16384);
    g_autoptr(GError) error = read_everything(path);
    assert_error(error, XAP_ERROR_CORRUPT);
    assert_false(xap_check(path, &error));
    assert_error(error, XAP_ERROR_CORRUPT);
  }
}

static void
test_undamaged(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(XapWriter) writer = writer_at(path);

  fill(writer, "eins");
  g_autoptr(GError) error = read_everything(path);
  assert_null(error);
  assert_done(xap_check(path, &error), error);
}

/* ---- queries ---- */

/* Three texts: a "der kleine rat tagt", b "der rat tagt nicht", c "kleine und rat". */
static XapDatabase *
small_database(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(XapWriter) writer = writer_at(path);

  add(writer, "der kleine rat tagt", "20200101", "a", NULL);
  add(writer, "der rat tagt nicht", "20210101", "b", NULL);
  add(writer, "kleine und rat", NULL, "c", NULL);
  commit(writer);
  return database_at(path);
}

static XapQuery *
words(XapOperator op, const char *text, guint window)
{
  g_auto(GStrv) parts = g_strsplit(text, " ", -1);
  g_autoptr(GPtrArray) queries = g_ptr_array_new();

  for (guint i = 0; parts[i] != NULL; i++)
    g_ptr_array_add(queries, xap_query_term(parts[i]));
  return xap_query_combine(op, (XapQuery **)queries->pdata, queries->len, window);
}

static void
test_operators(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);

  assert_found(database, words(XAP_AND, "kleine tagt", 0), "a");
  assert_found(database, words(XAP_OR, "kleine nicht", 0), "a b c");
  assert_found(database, words(XAP_SYNONYM, "kleine nicht", 0), "a b c");
  assert_found(database, words(XAP_MAX, "und nicht", 0), "b c");
  assert_found(database, words(XAP_AND_NOT, "rat nicht und", 0), "a");
  assert_found(database, words(XAP_FILTER, "rat tagt", 0), "a b");
  assert_found(database, words(XAP_AND_MAYBE, "rat tagt", 0), "a b c");
  assert_found(database, xap_query_all(), "a b c");
  assert_found(database, xap_query_nothing(), "");
  assert_found(database, xap_query_combine(XAP_AND, NULL, 0, 0), "");
  assert_found(database, xap_query_pair(XAP_AND_NOT, xap_query_all(), xap_query_nothing()),
               "a b c");
  assert_found(database, xap_query_scale(xap_query_term("nicht"), 2), "b");
}

static void
test_phrase_and_near(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);

  assert_found(database, words(XAP_PHRASE, "kleine rat", 0), "a");
  assert_found(database, words(XAP_PHRASE, "kleine rat", 3), "a c");
  assert_found(database, words(XAP_PHRASE, "rat kleine", 0), "");
  assert_found(database, words(XAP_PHRASE, "rat kleine", 1), "");
  assert_found(database, words(XAP_NEAR, "rat kleine", 0), "a");
  assert_found(database, words(XAP_NEAR, "rat kleine", 3), "a c");
  assert_found(database, words(XAP_PHRASE, "tagt", 0), "a b");
}

static void
test_phrase_of_alternatives(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);

  assert_found(database,
               xap_query_pair(XAP_PHRASE, words(XAP_OR, "der kleine", 0), xap_query_term("rat")),
               "a b");
  assert_found(
      database,
      xap_query_pair(XAP_PHRASE, xap_query_term("rat"), words(XAP_OR, "tagt nirgends und", 0)),
      "a b");
  assert_found(
      database,
      xap_query_pair(XAP_NEAR, words(XAP_OR, "tagt und", 0), words(XAP_OR, "rat nicht", 0)),
      "a b c");
  assert_found(
      database,
      xap_query_pair(XAP_PHRASE, words(XAP_OR, "tagt und", 0), words(XAP_OR, "rat nicht", 0)),
      "b c");
  assert_found(
      database,
      xap_query_pair(XAP_PHRASE, words(XAP_OR, "nirgends niemals", 0), xap_query_term("rat")), "");
}

/* Two terms at one position, as a gender form has, and a phrase that crosses it. */
static void
test_phrase_over_variants(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(XapWriter) writer = writer_at(path);
  g_autoptr(XapDocument) document = document_of("alle einwohner wissen", NULL, "v", NULL);
  g_autoptr(GError) error = NULL;

  assert_done(xap_document_add_posting(document, "einwohnerinnen", 1, 1, &error), error);
  assert_done(xap_writer_add(writer, document, &error), error);
  commit(writer);
  g_autoptr(XapDatabase) database = database_at(path);
  assert_found(database, words(XAP_PHRASE, "alle einwohner wissen", 0), "v");
  assert_found(database, words(XAP_PHRASE, "alle einwohnerinnen wissen", 0), "v");
  XapQuery *parts[] = { xap_query_term("alle"), words(XAP_OR, "einwohner einwohnerinnen", 0),
                        xap_query_term("wissen") };
  assert_found(database, xap_query_combine(XAP_PHRASE, parts, G_N_ELEMENTS(parts), 0), "v");
}

static void
test_query_faults(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);

  assert_refused(database, xap_query_scale(xap_query_term("rat"), -1), XAP_ERROR_INVALID);
  assert_refused(
      database, xap_query_pair(XAP_OR, xap_query_term("rat"), xap_query_scale(xap_query_all(), -1)),
      XAP_ERROR_INVALID);
  assert_refused(database,
                 xap_query_pair(XAP_PHRASE, words(XAP_AND, "der rat", 0), xap_query_term("tagt")),
                 XAP_ERROR_INVALID);
}

/* What is left out may be of any shape; the weights of the rest stay. */
static void
test_without(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);
  XapQuery *either = words(XAP_OR, "kleine nicht", 0);
  XapQuery *both = xap_query_pair(XAP_AND, either, xap_query_term("tagt"));
  XapQuery *ranked = xap_query_pair(XAP_AND_MAYBE, xap_query_term("kleine"), xap_query_term("und"));

  assert_found(database, xap_query_pair(XAP_AND_NOT, xap_query_all(), both), "c");
  assert_found(database, xap_query_pair(XAP_AND_NOT, xap_query_all(), ranked), "b");
}

/* A weight of its own lifts what it is given to, whatever the words weigh. */
static void
test_query_weight(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);
  g_autoptr(GError) error = NULL;
  XapRequest request = XAP_REQUEST_INIT;
  XapHit first;
  XapHit second;
  XapQuery *lifted = xap_query_pair(XAP_FILTER, xap_query_weight(500), xap_query_term("nicht"));
  g_autoptr(XapQuery) query = xap_query_pair(XAP_AND_MAYBE, xap_query_all(), lifted);

  assert_found(database, xap_query_weight(1), "a b c");
  request.query = query;
  g_autoptr(XapResult) result = xap_ask(database, &request, &error);
  assert_done(result != NULL, error);
  assert_done(xap_result_hit(result, 0, &first, &error), error);
  assert_done(xap_result_hit(result, 1, &second, &error), error);
  assert_true(first.weight == 500 && second.weight == 0);
}

static void
test_query_copy(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);
  XapQuery *query = words(XAP_AND, "kleine tagt", 0), *copy = xap_query_copy(query);
  g_autofree char *described = xap_query_describe(query);

  xap_query_free(query);
  assert_string_equal(described, "Query((kleine AND tagt))");
  assert_found(database, copy, "a");
}

static void
test_ranges(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);

  assert_found(database, xap_query_range(SLOT_DATE, "20200101", "20201231"), "a");
  assert_found(database, xap_query_range(SLOT_DATE, "20200101", "20210101"), "a b");
  assert_found(database, xap_query_range(SLOT_DATE, "2021", NULL), "b");
  assert_found(database, xap_query_range(SLOT_DATE, NULL, "2021"),
               "a"); /* not c, which has no date */
  assert_found(database, xap_query_range(SLOT_DATE, "", "2021"), "a");
  assert_found(database, xap_query_range(SLOT_DATE, NULL, NULL), "a b");
  assert_found(database, xap_query_range(SLOT_DATE, "2022", "2020"), "");
  assert_found(database, xap_query_range(SLOT_UNUSED, NULL, NULL), "");
}

static void
test_prefix(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);

  assert_found(database, xap_query_prefix("n", 1), "b");
  assert_found(database, xap_query_prefix("nirgends", 1), "");
  assert_found(database, xap_query_prefix("", 6), "a b c"); /* der kleine nicht rat tagt und */
  assert_refused(database, xap_query_prefix("", 5), XAP_ERROR_LIMIT);
  assert_refused(database, xap_query_pair(XAP_AND, xap_query_term("rat"), xap_query_prefix("", 5)),
                 XAP_ERROR_LIMIT);
}

/* ---- order, collapse, facets ---- */

/* Six equal texts; f stands apart by weight. */
static XapDatabase *
ordered_database(void **state, guint shards)
{
  static const char *const rows[][3] = {
    /* date, key, group */
    { "2020", "b", "g1" }, { "2021", "d", "g1" }, { "2020", "a", "g2" },
    { "2021", "c", "g2" }, { NULL, "e", NULL },
  };
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GError) error = NULL;

  for (guint shard = 0; shard < shards; shard++) {
    char *path = g_strdup_printf("%s/db%u", (char *)*state, shard);
    g_autoptr(XapWriter) writer = writer_at(path);
    g_ptr_array_add(paths, path);
    for (guint i = shard; i < G_N_ELEMENTS(rows); i += shards)
      add(writer, "wort dann", rows[i][0], rows[i][1], rows[i][2]);
    if (shard == 0)
      add(writer, "wort wort", "2019", "f", "g1");
    commit(writer);
  }
  XapDatabase *database = xap_database_open((const char *const *)paths->pdata, shards, &error);
  assert_done(database != NULL, error);
  return database;
}

static void
test_order(void **state)
{
  g_autoptr(XapDatabase) database = ordered_database(state, 2);
  XapRequest request = XAP_REQUEST_INIT;

  request.sort_slot = SLOT_DATE;
  request.key_slot = SLOT_KEY;
  assert_hits(database, xap_query_term("wort"), request, "f c d a b e");
  request.sort_slot = XAP_NO_SLOT;
  assert_hits(database, xap_query_term("wort"), request, "f a b c d e");
  request.sort = XAP_SORT_VALUE;
  request.sort_slot = SLOT_DATE;
  assert_hits(database, xap_query_term("wort"), request, "c d a b f e");
  request.offset = 1;
  request.limit = 2;
  assert_hits(database, xap_query_term("wort"), request, "d a");
}

static void
assert_total(const XapDatabase *database, XapRequest request, guint wanted)
{
  g_autoptr(XapQuery) query = xap_query_term("wort");
  request.query = query;
  g_autoptr(XapResult) result = ask(database, &request);
  gboolean exact = FALSE;

  assert_int_equal(xap_result_total(result, &exact), wanted);
  assert_true(exact);
}

static void
test_collapse(void **state)
{
  for (guint shards = 1; shards <= 3; shards++) {
    g_autofree char *folder = g_strdup_printf("%s/%u", (char *)*state, shards);
    void *inner = folder;
    assert_int_equal(g_mkdir(folder, 0700), 0);
    g_autoptr(XapDatabase) database = ordered_database(&inner, shards);
    XapRequest request = XAP_REQUEST_INIT;
    request.sort_slot = SLOT_DATE;
    request.key_slot = SLOT_KEY;
    request.check_at_least = 100;
    assert_total(database, request, 6);
    request.collapse_slot = SLOT_GROUP;
    assert_hits(database, xap_query_term("wort"), request, "f c e");
    assert_total(database, request, 3);
    request.limit = 1;
    assert_total(database, request, 3);
    request.limit = 0;
    assert_total(database, request, 3);
    request.limit = 10;
    request.offset = 2;
    assert_hits(database, xap_query_term("wort"), request, "e");
    assert_total(database, request, 3);
  }
}

/* Enough groups, in small pages, that an estimate would be wrong. */
static void
test_collapse_total_of_many(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(XapWriter) writer = writer_at(path);
  XapRequest request = XAP_REQUEST_INIT;

  for (guint i = 0; i < 3000; i++) {
    g_autofree char *text = g_strdup_printf("wort%s", i % 7 == 0 ? " anders wort" : " mehr");
    g_autofree char *group = g_strdup_printf("g%u", i % 411);
    add(writer, text, NULL, group, group);
  }
  commit(writer);
  g_autoptr(XapDatabase) database = database_at(path);
  request.check_at_least = 3000;
  request.collapse_slot = SLOT_GROUP;
  request.limit = 5;
  assert_total(database, request, 411);
  request.sort = XAP_SORT_VALUE;
  request.key_slot = SLOT_KEY;
  assert_total(database, request, 411);
}

static void
test_collapsed_count(void **state)
{
  g_autoptr(XapDatabase) database = ordered_database(state, 1);
  g_autoptr(XapQuery) query = xap_query_term("wort");
  g_autoptr(GError) error = NULL;
  XapRequest request = XAP_REQUEST_INIT;
  XapHit hit;

  request.query = query;
  request.collapse_slot = SLOT_GROUP;
  request.check_at_least = 100;
  g_autoptr(XapResult) result = ask(database, &request);
  assert_done(xap_result_hit(result, 0, &hit, &error), error);
  assert_int_equal(hit.collapsed, 2); /* f stands for b and d */
  assert_true(hit.weight > 0);
  assert_true(hit.document > 0);
}

static void
test_facets(void **state)
{
  g_autoptr(XapDatabase) database = ordered_database(state, 2);
  g_autoptr(XapQuery) query = xap_query_term("wort");
  const guint slots[] = { SLOT_DATE, SLOT_UNUSED };
  XapRequest request = XAP_REQUEST_INIT;
  guint documents = 0;

  request.query = query;
  request.facet_slots = slots;
  request.n_facet_slots = G_N_ELEMENTS(slots);
  request.check_at_least = 100;
  request.limit = 1;
  g_autoptr(XapResult) result = ask(database, &request);
  assert_int_equal(xap_result_facet_size(result, 0), 3);
  assert_string_equal(xap_result_facet(result, 0, 0, &documents), "2019");
  assert_int_equal(documents, 1);
  assert_string_equal(xap_result_facet(result, 0, 2, &documents), "2021");
  assert_int_equal(documents, 2);
  assert_null(xap_result_facet(result, 0, 3, &documents));
  assert_int_equal(xap_result_facet_size(result, 1), 0);
  assert_int_equal(xap_result_facet_size(result, 2), 0);
}

/* Of the first database there is nothing that is asked for. */
static gboolean
wants_even(G_GNUC_UNUSED gsize part, guint document, gconstpointer data)
{
  return document % 2 == *(const guint *)data;
}

static void
assert_half_wanted(const XapDatabase *database, XapRequest request, guint rest, guint n)
{
  request.wants = wants_even;
  request.wants_data = &rest;
  g_autoptr(XapResult) result = ask(database, &request);
  assert_int_equal(xap_result_size(result), n);
  assert_int_equal(xap_result_total(result, NULL), n);
}

static void
test_documents_looked_at(void **state)
{
  static const char *const names[] = { "none", "some", "more" };
  static const guint wanted[] = { 0, 2, 1 };
  static const guint first[] = { 0, 2, 1 };
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GError) error = NULL;
  for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
    g_ptr_array_add(paths, in_folder(state, names[i]));
    g_autoptr(XapWriter) writer = writer_at(g_ptr_array_index(paths, i));
    for (guint n = 0; n < 4; n++)
      add(writer, n >= first[i] && n < first[i] + wanted[i] ? "wort satz" : "satz", NULL, "k",
          NULL);
    commit(writer);
  }
  g_autoptr(XapDatabase) database
      = xap_database_open((const char *const *)paths->pdata, paths->len, &error);
  assert_done(database != NULL, error);
  g_autoptr(XapQuery) query = xap_query_term("wort");
  XapRequest request = XAP_REQUEST_INIT;
  request.query = query;
  request.check_at_least = 100;
  for (int keyed = 0; keyed < 2; keyed++) {
    request.key_slot = keyed ? SLOT_KEY : XAP_NO_SLOT;
    request.keep_documents = TRUE;
    g_autoptr(XapResult) result = ask(database, &request);
    assert_int_equal(xap_result_size(result), 3);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
      gsize n = 0;
      const guint *documents = xap_result_documents(result, i, &n);
      assert_int_equal(n, wanted[i]);
      for (guint at = 0; at < n; at++)
        assert_int_equal(documents[at], first[i] + 1 + at);
    }
    gsize beyond = 1;
    xap_result_documents(result, 3, &beyond);
    assert_int_equal(beyond, 0);
    assert_half_wanted(database, request, 0, 2); /* 4 of "some", 2 of "more" */
    assert_half_wanted(database, request, 1, 1);
  }
}

/* ---- reading hits ---- */

static void
test_hits(void **state)
{
  g_autoptr(XapDatabase) database = small_database(state);
  g_autoptr(XapQuery) query = xap_query_term("nicht");
  g_autoptr(GError) error = NULL;
  XapRequest request = XAP_REQUEST_INIT;
  XapHit hit;
  gboolean has = FALSE;
  gsize length = 0;

  request.query = query;
  g_autoptr(XapResult) result = ask(database, &request);
  g_autofree char *data = xap_result_data(result, 0, &length, &error);
  assert_string_equal(data, "der rat tagt nicht");
  assert_int_equal(length, strlen(data));
  assert_done(xap_result_has_term(result, 0, "rat", &has, &error), error);
  assert_true(has);
  assert_done(xap_result_has_term(result, 0, "ra", &has, &error), error);
  assert_false(has);
  assert_done(xap_result_has_term(result, 0, "zuletzt", &has, &error), error);
  assert_false(has);
  g_autofree char *unset = xap_result_value(result, 0, SLOT_UNUSED, &error);
  assert_string_equal(unset, "");

  assert_false(xap_result_hit(result, 1, &hit, &error));
  assert_error(error, XAP_ERROR_INVALID);
  assert_null(xap_result_data(result, 1, NULL, &error));
  assert_error(error, XAP_ERROR_INVALID);
  assert_null(xap_result_value(result, 1, SLOT_DATE, &error));
  assert_error(error, XAP_ERROR_INVALID);
  assert_false(xap_result_has_term(result, 1, "rat", &has, &error));
  assert_error(error, XAP_ERROR_INVALID);
}

static gboolean
collect_term(const char *term, guint n_documents, gpointer user_data)
{
  GString *list = user_data;

  g_string_append_printf(list, "%s:%u ", term, n_documents);
  return list->len < 16;
}

static gboolean
collect_position(guint position, gpointer user_data)
{
  g_string_append_printf(user_data, "%u ", position);
  return TRUE;
}

static void
test_terms_and_positions(void **state)
{
  g_autofree char *path = in_folder(state, "db");
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) list = g_string_new(NULL);
  g_autoptr(XapWriter) writer = writer_at(path);

  add(writer, "rat rast ratlos rat", NULL, NULL, NULL);
  add(writer, "rat reise", NULL, NULL, NULL);
  commit(writer);
  g_autoptr(XapDatabase) database = database_at(path);
  assert_done(xap_database_each_term(database, "rat", collect_term, list, &error), error);
  assert_string_equal(list->str, "rat:2 ratlos:1 ");
  g_string_truncate(list, 0);
  assert_done(xap_database_each_term(database, "", collect_term, list, &error), error);
  assert_string_equal(list->str, "rast:1 rat:2 ratlos:1 "); /* stopped by the visitor */
  g_string_truncate(list, 0);
  assert_done(xap_database_each_position(database, 1, "rat", collect_position, list, &error),
              error);
  assert_string_equal(list->str, "0 3 ");
  assert_done(xap_database_each_position(database, 2, "rast", collect_position, list, &error),
              error);
  assert_done(xap_database_each_position(database, 99, "rat", collect_position, list, &error),
              error);
  assert_string_equal(list->str, "0 3 ");
}

/* ---- words ---- */

static void
test_stemmer(void **state)
{
  static const char *const pairs[][2] = {
    { "schulen", "schul" }, { "schule", "schul" },     { "mueller", "mull" }, { "müller", "mull" },
    { "straße", "strass" }, { "sanierung", "sanier" }, { "quelle", "quell" }, { "", "" },
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(XapStemmer) stemmer = xap_stemmer_new("german2", &error);

  (void)state;
  assert_done(stemmer != NULL, error);
  for (guint i = 0; i < G_N_ELEMENTS(pairs); i++) {
    g_autofree char *stem = xap_stemmer_stem(stemmer, pairs[i][0]);
    assert_string_equal(stem, pairs[i][1]);
  }
  assert_null(xap_stemmer_new("klingonisch", &error));
  assert_non_null(strstr(error->message, "klingonisch"));
  assert_error(error, XAP_ERROR_NOTFOUND);
}

static void
test_free_null(void **state)
{
  (void)state;
  xap_document_free(NULL);
  xap_writer_free(NULL);
  xap_database_free(NULL);
  xap_query_free(NULL);
  xap_result_free(NULL);
  xap_stemmer_free(NULL);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, drop_folder)

int
main(void)
{
  const struct CMUnitTest tests[] = {
    IN_FOLDER(test_two_writers),
    IN_FOLDER(test_nothing_kept_without_commit),
    IN_FOLDER(test_nothing_kept_of_many),
    IN_FOLDER(test_failed_commit),
    IN_FOLDER(test_delete),
    cmocka_unit_test(test_document_limits),
    IN_FOLDER(test_longest_term),
    IN_FOLDER(test_no_permission),
    IN_FOLDER(test_compact),
    IN_FOLDER(test_compact_failures),
    IN_FOLDER(test_missing),
    cmocka_unit_test(test_empty),
    IN_FOLDER(test_several),
    IN_FOLDER(test_changed),
    IN_FOLDER(test_changed_under_result),
    IN_FOLDER(test_damaged),
    IN_FOLDER(test_undamaged),
    IN_FOLDER(test_operators),
    IN_FOLDER(test_phrase_and_near),
    IN_FOLDER(test_phrase_of_alternatives),
    IN_FOLDER(test_phrase_over_variants),
    IN_FOLDER(test_query_faults),
    IN_FOLDER(test_without),
    IN_FOLDER(test_query_weight),
    IN_FOLDER(test_query_copy),
    IN_FOLDER(test_ranges),
    IN_FOLDER(test_prefix),
    IN_FOLDER(test_order),
    IN_FOLDER(test_collapse),
    IN_FOLDER(test_collapse_total_of_many),
    IN_FOLDER(test_collapsed_count),
    IN_FOLDER(test_facets),
    IN_FOLDER(test_documents_looked_at),
    IN_FOLDER(test_hits),
    IN_FOLDER(test_terms_and_positions),
    cmocka_unit_test(test_stemmer),
    cmocka_unit_test(test_free_null),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
