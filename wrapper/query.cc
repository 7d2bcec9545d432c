/* query.cc: building queries. No function here can fail: what Xapian refuses is told when the query
 * is asked. */
#include "wrapper/handles.h"
#include <algorithm>
#include <memory>
#include <vector>

namespace
{

/* Keeps the first fault of a query's parts, else the one that building it gives. */
template <typename Body>
XapQuery *
build(const GError *earlier, Body &&body)
{
  GError *fault = earlier != nullptr ? g_error_copy(earlier) : nullptr;
  Xapian::Query query;

  if (fault == nullptr)
    query = xap::guard(Xapian::Query(), &fault, body);
  return new XapQuery(query, fault);
}

Xapian::Query::op
op_of(XapOperator op)
{
  switch (op) {
  case XAP_AND:
    return Xapian::Query::OP_AND;
  case XAP_OR:
    return Xapian::Query::OP_OR;
  case XAP_AND_NOT:
    return Xapian::Query::OP_AND_NOT;
  case XAP_FILTER:
    return Xapian::Query::OP_FILTER;
  case XAP_AND_MAYBE:
    return Xapian::Query::OP_AND_MAYBE;
  case XAP_PHRASE:
    return Xapian::Query::OP_PHRASE;
  case XAP_NEAR:
    return Xapian::Query::OP_NEAR;
  case XAP_SYNONYM:
    return Xapian::Query::OP_SYNONYM;
  case XAP_MAX:
    return Xapian::Query::OP_MAX;
  }
  throw xap::Fault(XAP_ERROR_INVALID, "no such operator");
}

/* Whether a query is terms, ranges of values, or any of them. */
bool
is_plain(const Xapian::Query &query)
{
  switch (query.get_type()) {
  case Xapian::Query::LEAF_TERM:
  case Xapian::Query::LEAF_MATCH_ALL:
  case Xapian::Query::LEAF_MATCH_NOTHING:
  case Xapian::Query::OP_VALUE_RANGE:
  case Xapian::Query::OP_VALUE_GE:
  case Xapian::Query::OP_VALUE_LE:
    return true;
  case Xapian::Query::OP_OR:
    for (size_t i = 0; i < query.get_num_subqueries(); i++)
      if (!is_plain(query.get_subquery(i)))
        return false;
    return true;
  default:
    return false;
  }
}

/* Xapian 1.4 never works out the weights of what stands behind AND_NOT, and an AND there hands what happens to lie in
 * memory on to its parts as the least weight that is wanted: documents that should go stay. XOR has no such part. */
Xapian::Query
without(const Xapian::Query &left, const Xapian::Query &right)
{
  if (is_plain(right))
    return Xapian::Query(Xapian::Query::OP_AND_NOT, left, right);
  return Xapian::Query(Xapian::Query::OP_XOR, left,
                       Xapian::Query(Xapian::Query::OP_FILTER, left, right));
}

} // namespace

void
xap_query_free(XapQuery *query)
{
  delete query;
}

XapQuery *
xap_query_copy(const XapQuery *query)
{
  return build(query->fault, [&] { return query->query; });
}

XapQuery *
xap_query_all(void)
{
  return build(nullptr, [] { return Xapian::Query::MatchAll; });
}

XapQuery *
xap_query_nothing(void)
{
  return build(nullptr, [] { return Xapian::Query::MatchNothing; });
}

XapQuery *
xap_query_weight(double weight)
{
  return build(nullptr, [&] {
    auto *source = new Xapian::FixedWeightPostingSource(weight);
    return Xapian::Query(source->release());
  });
}

XapQuery *
xap_query_term(const char *term)
{
  return build(nullptr, [&] { return Xapian::Query(std::string(term)); });
}

XapQuery *
xap_query_combine(XapOperator op, XapQuery **take_parts, gsize n_parts, guint window)
{
  const GError *fault = nullptr;

  for (gsize i = 0; i < n_parts && fault == nullptr; i++)
    fault = take_parts[i]->fault;
  XapQuery *combined = build(fault, [&] {
    std::vector<Xapian::Query> parts;
    for (gsize i = 0; i < n_parts; i++)
      parts.push_back(take_parts[i]->query);
    if (op == XAP_AND_NOT && n_parts == 2)
      return without(parts[0], parts[1]);
    const bool positional = op == XAP_PHRASE || op == XAP_NEAR;
    const guint width = positional ? std::max(window, static_cast<guint>(n_parts)) : 0;
    return Xapian::Query(op_of(op), parts.begin(), parts.end(), width);
  });
  std::for_each(take_parts, take_parts + n_parts, xap_query_free);
  return combined;
}

XapQuery *
xap_query_pair(XapOperator op, XapQuery *take_left, XapQuery *take_right)
{
  XapQuery *parts[] = { take_left, take_right };

  return xap_query_combine(op, parts, G_N_ELEMENTS(parts), 0);
}

XapQuery *
xap_query_range(guint slot, const char *low, const char *high)
{
  return build(nullptr, [&] {
    /* An absent value is read as empty, so the lowest there can be is one NUL. */
    const std::string from
        = low != nullptr && *low != '\0' ? std::string(low) : std::string(1, '\0');
    return high != nullptr ? Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, from, high)
                           : Xapian::Query(Xapian::Query::OP_VALUE_GE, slot, from);
  });
}

XapQuery *
xap_query_prefix(const char *prefix, guint max)
{
  return build(nullptr, [&] {
    return Xapian::Query(Xapian::Query::OP_WILDCARD, prefix, max,
                         Xapian::Query::WILDCARD_LIMIT_ERROR);
  });
}

XapQuery *
xap_query_scale(XapQuery *take_query, double factor)
{
  const std::unique_ptr<XapQuery> query(take_query);

  return build(query->fault, [&] { return Xapian::Query(factor, query->query); });
}

char *
xap_query_describe(const XapQuery *query)
{
  return g_strdup(query->fault != nullptr ? query->fault->message
                                          : query->query.get_description().c_str());
}
