/* handles.h: what stands behind the opaque handles of xap.h. For this folder alone. */
#ifndef XAP_HANDLES_H
#define XAP_HANDLES_H

#include "wrapper/guard.h"

struct XapDocument {
  Xapian::Document document;
};

struct XapDatabase {
  Xapian::Database database;
  gsize n_parts; /* paths opened */
};

/* A query that could not be built matches nothing and remembers why: fault is raised when it is
 * asked. */
struct XapQuery {
  explicit XapQuery(Xapian::Query query_ = {}, GError *take_fault = nullptr)
      : query(std::move(query_)), fault(take_fault)
  {
  }
  ~XapQuery()
  {
    g_clear_error(&fault);
  }
  XapQuery(const XapQuery &) = delete;
  XapQuery &operator=(const XapQuery &) = delete;

  Xapian::Query query;
  GError *fault;
};

namespace xap
{

/* Opens one database for reading; the fault names the path. */
Xapian::Database open_database(const char *path);

} // namespace xap

#endif
