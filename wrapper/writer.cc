/* writer.cc: adding, deleting, committing.
 *
 * Xapian commits by itself when a WritableDatabase is closed or destroyed, where no error can be
 * told. So a writer always stands within a transaction: what was not committed is cancelled.
 */
#include "wrapper/handles.h"

struct XapWriter {
  explicit XapWriter(const char *path) : database(path, Xapian::DB_CREATE_OR_OPEN)
  {
    database.begin_transaction();
  }
  Xapian::WritableDatabase database;
  bool failed
      = false; /* a commit failed: there is no transaction, and what stands here must not be kept */
};

namespace
{

void
check_usable(const XapWriter *writer)
{
  if (writer->failed)
    throw xap::Fault(XAP_ERROR_INVALID, "an earlier commit failed; open the writer anew");
}

} // namespace

XapWriter *
xap_writer_open(const char *path, GError **error)
{
  return xap::guard<XapWriter *>(nullptr, error, [&] { return new XapWriter(path); });
}

void
xap_writer_free(XapWriter *writer)
{
  if (writer == nullptr)
    return;
  xap::guard(FALSE, nullptr, [&] {
    if (writer->failed) /* an unflushed one does not commit first */
      writer->database.begin_transaction(false);
    writer->database.cancel_transaction();
    return TRUE;
  });
  delete writer;
}

gboolean
xap_writer_add(XapWriter *writer, const XapDocument *document, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    check_usable(writer);
    writer->database.add_document(document->document);
    return TRUE;
  });
}

gboolean
xap_writer_delete(XapWriter *writer, const char *term, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    check_usable(writer);
    writer->database.delete_document(std::string(term));
    return TRUE;
  });
}

gboolean
xap_writer_commit(XapWriter *writer, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    check_usable(writer);
    writer->failed = true;
    writer->database.commit_transaction();
    writer->database.begin_transaction();
    writer->failed = false;
    return TRUE;
  });
}
