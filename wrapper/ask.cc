/* ask.cc: putting a query to a database, and reading the result. */
#include "wrapper/handles.h"
#include <algorithm>
#include <memory>
#include <vector>

using Spies
    = std::vector<Xapian::ValueCountMatchSpy *>; /* each owned by the Enquire it was added to */
using Counts = std::vector<std::pair<std::string, guint>>;

struct XapResult {
  Xapian::MSet hits;
  std::vector<Counts> facets;
  std::vector<Xapian::doccount> order; /* places of the page in hits, where is_ordered */
  bool is_ordered;                     /* afterwards: hits holds more than the page */
};

namespace
{

/* Keys are compared descending, so what shall ascend is turned round within them. */
Xapian::MultiValueKeyMaker *
new_key_maker(const XapRequest *request)
{
  auto *maker = new Xapian::MultiValueKeyMaker;

  if (request->sort_slot != XAP_NO_SLOT)
    maker->add_value(request->sort_slot);
  if (request->key_slot != XAP_NO_SLOT)
    maker->add_value(request->key_slot, true);
  return maker;
}

void
set_order(Xapian::Enquire &enquire, const XapRequest *request)
{
  const bool keyed = request->sort_slot != XAP_NO_SLOT || request->key_slot != XAP_NO_SLOT;

  if (keyed && request->sort == XAP_SORT_VALUE)
    enquire.set_sort_by_key_then_relevance(new_key_maker(request)->release(), true);
  else if (keyed)
    enquire.set_sort_by_relevance_then_key(new_key_maker(request)->release(), true);
}

Spies
add_spies(Xapian::Enquire &enquire, const XapRequest *request)
{
  Spies spies;

  for (gsize i = 0; i < request->n_facet_slots; i++) {
    auto *spy = new Xapian::ValueCountMatchSpy(request->facet_slots[i]);
    spy->release();
    enquire.add_matchspy(spy);
    spies.push_back(spy);
  }
  return spies;
}

Counts
counts_of(const Xapian::ValueCountMatchSpy &spy)
{
  Counts counts;

  for (auto value = spy.values_begin(); value != spy.values_end(); ++value)
    counts.emplace_back(*value, value.get_termfreq());
  return counts;
}

/* The hit of that index, or a fault. */
Xapian::MSetIterator
at(const XapResult *result, guint index)
{
  if (index >= xap_result_size(result))
    throw xap::Fault(XAP_ERROR_INVALID, "no hit " + std::to_string(index) + " among "
                                            + std::to_string(xap_result_size(result)));
  return result->hits[result->is_ordered ? result->order[index] : index];
}

/* ---- ties ---- */

/* Xapian reads values of each document that it looks at to put those of equal weight in order, which takes as long as
 * finding them. So hits are fetched by weight alone and ties put in order afterwards. That holds where all hits that
 * weigh as much as the page's last are among those fetched: some more than the page are. */
constexpr guint TIES = 50;
constexpr guint DEEPEST = 2000; /* to where that is worth its while */

/* Asked by weight alone, Xapian leaves out what weighs too little while it looks, and 1.4.22 crashes where an XOR is part
 * of that. */
bool
has_xor(const Xapian::Query &query)
{
  bool found = query.get_type() == Xapian::Query::OP_XOR;
  for (size_t i = 0; i < query.get_num_subqueries() && !found; i++)
    found = has_xor(query.get_subquery(i));
  return found;
}

bool
may_order_afterwards(const XapRequest *request)
{
  const bool keyed = request->sort_slot != XAP_NO_SLOT || request->key_slot != XAP_NO_SLOT;
  return keyed && request->sort == XAP_SORT_RELEVANCE && request->collapse_slot == XAP_NO_SLOT
         && request->limit > 0 && request->offset < DEEPEST && request->limit < DEEPEST
         && !has_xor(request->query->query);
}

bool
has_all_ties(const Xapian::MSet &hits, const XapRequest *request)
{
  const guint end = request->offset + request->limit;
  return hits.size() < end + TIES || hits[end - 1].get_weight() != hits.back().get_weight();
}

/* The places of the page's hits among those fetched. */
std::vector<Xapian::doccount>
order_ties(const Xapian::MSet &hits, const XapRequest *request)
{
  const auto maker = std::unique_ptr<Xapian::KeyMaker>(new_key_maker(request));
  std::vector<std::pair<std::string, Xapian::doccount>> keyed;
  for (Xapian::doccount i = 0; i < hits.size(); i++)
    keyed.emplace_back((*maker)(hits[i].get_document()), i);
  std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
    const double left = hits[a.second].get_weight(), right = hits[b.second].get_weight();
    return left != right ? left > right : a.first > b.first;
  });
  std::vector<Xapian::doccount> order;
  for (gsize i = request->offset; i < keyed.size() && order.size() < request->limit; i++)
    order.push_back(keyed[i].second);
  return order;
}

/* ---- asking ---- */

std::vector<Counts>
all_counts(const Spies &spies)
{
  std::vector<Counts> facets;
  for (const auto *spy : spies)
    facets.push_back(counts_of(*spy));
  return facets;
}

/* NULL where there are more ties than were fetched. */
XapResult *
ask_by_weight(const XapDatabase *database, const XapRequest *request)
{
  Xapian::Enquire enquire(database->database);
  enquire.set_query(request->query->query);
  const Spies spies = add_spies(enquire, request);
  const guint size = request->offset + request->limit + TIES;
  auto hits = enquire.get_mset(0, size, std::max(request->check_at_least, size));
  if (!has_all_ties(hits, request))
    return nullptr;
  return new XapResult{ hits, all_counts(spies), order_ties(hits, request), true };
}

XapResult *
ask_in_order(const XapDatabase *database, const XapRequest *request)
{
  Xapian::Enquire enquire(database->database);
  enquire.set_query(request->query->query);
  set_order(enquire, request);
  if (request->collapse_slot != XAP_NO_SLOT)
    enquire.set_collapse_key(request->collapse_slot);
  const Spies spies = add_spies(enquire, request);
  auto hits = enquire.get_mset(request->offset, request->limit, request->check_at_least);
  return new XapResult{ hits, all_counts(spies), {}, false };
}

} // namespace

XapResult *
xap_ask(const XapDatabase *database, const XapRequest *request, GError **error)
{
  return xap::guard<XapResult *>(nullptr, error, [&] {
    if (request->query->fault != nullptr)
      xap::raise(request->query->fault);
    XapResult *result = may_order_afterwards(request) ? ask_by_weight(database, request) : nullptr;
    return result != nullptr ? result : ask_in_order(database, request);
  });
}

void
xap_result_free(XapResult *result)
{
  delete result;
}

guint
xap_result_size(const XapResult *result)
{
  return result->is_ordered ? result->order.size() : result->hits.size();
}

guint
xap_result_total(const XapResult *result, gboolean *out_exact)
{
  if (out_exact != nullptr)
    *out_exact = result->hits.get_matches_lower_bound() == result->hits.get_matches_upper_bound();
  return result->hits.get_matches_estimated();
}

gboolean
xap_result_hit(const XapResult *result, guint index, XapHit *out, GError **error)
{
  return xap::guard(FALSE, error, [&] {
    const Xapian::MSetIterator hit = at(result, index);
    *out = { *hit, hit.get_weight(), hit.get_collapse_count() };
    return TRUE;
  });
}

char *
xap_result_data(const XapResult *result, guint index, gsize *out_length, GError **error)
{
  return xap::guard<char *>(nullptr, error, [&] {
    const std::string data = at(result, index).get_document().get_data();
    if (out_length != nullptr)
      *out_length = data.size();
    return static_cast<char *>(g_memdup2(data.c_str(), data.size() + 1));
  });
}

char *
xap_result_value(const XapResult *result, guint index, guint slot, GError **error)
{
  return xap::guard<char *>(nullptr, error, [&] {
    return g_strdup(at(result, index).get_document().get_value(slot).c_str());
  });
}

gboolean
xap_result_has_term(const XapResult *result, guint index, const char *term, gboolean *out,
                    GError **error)
{
  return xap::guard(FALSE, error, [&] {
    const Xapian::Document document = at(result, index).get_document();
    auto found = document.termlist_begin();
    found.skip_to(term);
    *out = found != document.termlist_end() && *found == term;
    return TRUE;
  });
}

guint
xap_result_facet_size(const XapResult *result, gsize facet)
{
  return facet < result->facets.size() ? static_cast<guint>(result->facets[facet].size()) : 0;
}

const char *
xap_result_facet(const XapResult *result, gsize facet, guint index, guint *out_count)
{
  const char *value = nullptr;

  if (index < xap_result_facet_size(result, facet)) {
    *out_count = result->facets[facet][index].second;
    value = result->facets[facet][index].first.c_str();
  }
  return value;
}
