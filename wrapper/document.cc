/* document.cc: what is put into a database. */
#include "wrapper/handles.h"
#include <cstring>

namespace
{

/* Xapian finds such terms only when the document is added, and then as a plain mistake. */
void
check_term(const char *term)
{
  const size_t length = std::strlen(term);

  if (length == 0)
    throw xap::Fault(XAP_ERROR_INVALID, "a term cannot be empty");
  if (length > XAP_TERM_MAX)
    throw xap::Fault(XAP_ERROR_LIMIT, "a term of " + std::to_string(length) + " bytes; at most "
                                          + std::to_string(XAP_TERM_MAX) + " are allowed");
}

std::string
bytes_of(const char *bytes, gssize length)
{
  return length < 0 ? std::string(bytes) : std::string(bytes, static_cast<size_t>(length));
}

} // namespace

XapDocument *
xap_document_new(void)
{
  return xap::guard<XapDocument *>(nullptr, nullptr, [] { return new XapDocument; });
}

void
xap_document_free(XapDocument *document)
{
  delete document;
}

gboolean
xap_document_add_term(XapDocument *document, const char *term, guint wdf, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    check_term(term);
    document->document.add_term(term, wdf);
    return TRUE;
  });
}

gboolean
xap_document_add_posting(XapDocument *document, const char *term, guint position, guint wdf,
                         GError **error)
{
  return xap::guard(FALSE, error, [&] {
    check_term(term);
    document->document.add_posting(term, position, wdf);
    return TRUE;
  });
}

gboolean
xap_document_set_value(XapDocument *document, guint slot, const char *bytes, gssize length,
                       GError **error)
{
  return xap::guard(FALSE, error, [&] {
    if (slot == XAP_NO_SLOT)
      throw xap::Fault(XAP_ERROR_INVALID, "no such slot");
    document->document.add_value(slot, bytes_of(bytes, length));
    return TRUE;
  });
}

gboolean
xap_document_set_data(XapDocument *document, const char *bytes, gssize length, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    document->document.set_data(bytes_of(bytes, length));
    return TRUE;
  });
}
