/* ask.cc: putting a query to a database, and reading the result. */
#include "wrapper/handles.h"
#include <vector>

using Spies
    = std::vector<Xapian::ValueCountMatchSpy *>; /* each owned by the Enquire it was added to */
using Counts = std::vector<std::pair<std::string, guint>>;

struct XapResult {
  Xapian::MSet hits;
  std::vector<Counts> facets;
};

namespace
{

/* Keys are compared descending, so what shall ascend is turned round within them. */
Xapian::KeyMaker *
key_maker(const XapRequest *request)
{
  auto *maker = new Xapian::MultiValueKeyMaker;

  maker->release();
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
    enquire.set_sort_by_key_then_relevance(key_maker(request), true);
  else if (keyed)
    enquire.set_sort_by_relevance_then_key(key_maker(request), true);
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
  if (index >= result->hits.size())
    throw xap::Fault(XAP_ERROR_INVALID, "no hit " + std::to_string(index) + " among "
                                            + std::to_string(result->hits.size()));
  return result->hits[index];
}

} // namespace

XapResult *
xap_ask(const XapDatabase *database, const XapRequest *request, GError **error)
{
  return xap::guard<XapResult *>(nullptr, error, [&] {
    if (request->query->fault != nullptr)
      xap::raise(request->query->fault);
    Xapian::Enquire enquire(database->database);
    enquire.set_query(request->query->query);
    set_order(enquire, request);
    if (request->collapse_slot != XAP_NO_SLOT)
      enquire.set_collapse_key(request->collapse_slot);
    const Spies spies = add_spies(enquire, request);
    auto hits = enquire.get_mset(request->offset, request->limit, request->check_at_least);
    std::vector<Counts> facets;
    for (const auto *spy : spies)
      facets.push_back(counts_of(*spy));
    return new XapResult{ hits, facets };
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
  return result->hits.size();
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
