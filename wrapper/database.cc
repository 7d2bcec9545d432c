/* database.cc: opening for reading, and looking up terms and positions. */
#include "wrapper/handles.h"
#include <algorithm>
#include <cstring>

/* Xapian's messages name the folder only now and then. */
Xapian::Database
xap::open_database(const char *path)
{
  GError *error = nullptr;
  auto opened = guard(Xapian::Database(), &error, [&] { return Xapian::Database(path); });

  if (error != nullptr) {
    const auto code = static_cast<XapError>(error->code);
    const bool named = std::strstr(error->message, path) != nullptr;
    const std::string message = named ? error->message : std::string(path) + ": " + error->message;
    g_error_free(error);
    throw Fault(code, message);
  }
  return opened;
}

XapDatabase *
xap_database_open(const char *const *paths, gsize n_paths, GError **error)
{
  return xap::guard<XapDatabase *>(nullptr, error, [&] {
    Xapian::Database all;
    for (gsize i = 0; i < n_paths; i++)
      all.add_database(xap::open_database(paths[i]));
    if (n_paths == 0) /* a Database of no shards cannot be asked */
      all.add_database(Xapian::Database(std::string(), Xapian::DB_BACKEND_INMEMORY));
    return new XapDatabase{ all, std::max<gsize>(n_paths, 1) };
  });
}

void
xap_database_free(XapDatabase *database)
{
  delete database;
}

gboolean
xap_database_reopen(XapDatabase *database, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    database->database.reopen();
    return TRUE;
  });
}

gboolean
xap_database_count(const XapDatabase *database, guint *out_documents, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    *out_documents = database->database.get_doccount();
    return TRUE;
  });
}

gboolean
xap_database_term_count(const XapDatabase *database, const char *term, guint *out_documents,
                        GError **error)
{
  return xap::guard(FALSE, error, [&] {
    *out_documents = database->database.get_termfreq(term);
    return TRUE;
  });
}

gboolean
xap_database_each_term(const XapDatabase *database, const char *prefix, XapTermFunc visit,
                       gpointer user_data, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    const Xapian::TermIterator end = database->database.allterms_end(prefix);
    for (auto term = database->database.allterms_begin(prefix); term != end; ++term)
      if (!visit((*term).c_str(), term.get_termfreq(), user_data))
        break;
    return TRUE;
  });
}

gboolean
xap_database_each_document(const XapDatabase *database, const char *term, XapDocumentFunc visit,
                           gpointer user_data, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    const Xapian::PostingIterator end = database->database.postlist_end(term);
    for (auto document = database->database.postlist_begin(term); document != end; ++document)
      if (!visit(*document, user_data))
        break;
    return TRUE;
  });
}

gboolean
xap_database_each_value(const XapDatabase *database, guint slot, XapValueFunc visit,
                        gpointer user_data, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    const Xapian::ValueIterator end = database->database.valuestream_end(slot);
    for (auto value = database->database.valuestream_begin(slot); value != end; ++value)
      if (!visit(value.get_docid(), (*value).c_str(), user_data))
        break;
    return TRUE;
  });
}

gboolean
xap_database_each_position(const XapDatabase *database, guint document, const char *term,
                           XapPositionFunc visit, gpointer user_data, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    const Xapian::PositionIterator end = database->database.positionlist_end(document, term);
    for (auto position = database->database.positionlist_begin(document, term); position != end;
         ++position)
      if (!visit(*position, user_data))
        break;
    return TRUE;
  });
}
