/* ask.cc: putting a query to a database, and reading the result. */
#include "wrapper/handles.h"
#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

using Spies
    = std::vector<Xapian::ValueCountMatchSpy *>; /* each owned by the Enquire it was added to */
using Parts = std::vector<std::vector<guint>>;   /* of each database, documents of it */
using Counts = std::vector<std::pair<std::string, guint>>;

struct XapResult {
  Xapian::MSet hits;
  guint total;
  bool is_total_exact;
  std::vector<Counts> facets;
  Parts documents;
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

/* What was looked at, by part of the database; and the part that is looked at now. */
struct Seen {
  Parts parts;
  gsize at, n_begun;
};

/* All documents that are wanted, with no weight. It also knows which part is looked at, which a MatchSpy is not told, for
 * the number of its document is that within the part. */
class PartSource : public Xapian::PostingSource
{
public:
  PartSource(Seen *seen_, const XapRequest *request_) : seen(seen_), request(request_)
  {
  }

  PostingSource *
  clone() const override
  {
    return new PartSource(seen, request);
  }

  /* Each part has a source of its own; they are begun in the order of the parts. */
  void
  init(const Xapian::Database &database) override
  {
    part = seen->n_begun++;
    n_documents = database.get_doccount();
    last = database.get_lastdocid();
    current = 0;
  }

  Xapian::doccount
  get_termfreq_min() const override
  {
    return request->wants == nullptr ? n_documents : 0;
  }

  /* By some of them: totals that are not counted rest on it. */
  Xapian::doccount
  get_termfreq_est() const override
  {
    constexpr Xapian::docid SAMPLE = 100;
    const Xapian::docid step = last / SAMPLE + 1;
    Xapian::doccount n_asked = 0, n_wanted = 0;
    for (Xapian::docid document = 1; document <= last; document += step, n_asked++)
      n_wanted += is_wanted(document);
    return n_asked > 0 ? static_cast<Xapian::doccount>(guint64{ n_documents } * n_wanted / n_asked)
                       : 0;
  }

  Xapian::doccount
  get_termfreq_max() const override
  {
    return n_documents;
  }

  void
  next(double) override
  {
    seen->at = part;
    current++;
    go_to_wanted();
  }

  void
  skip_to(Xapian::docid document, double) override
  {
    seen->at = part;
    current = std::max(current, document);
    go_to_wanted();
  }

  /* FALSE leaves it to be found later what comes next. */
  bool
  check(Xapian::docid document, double) override
  {
    seen->at = part;
    current = std::max(current, document);
    return at_end() || is_wanted(current);
  }

  bool
  at_end() const override
  {
    return current > last;
  }

  Xapian::docid
  get_docid() const override
  {
    return current;
  }

private:
  bool
  is_wanted(Xapian::docid document) const
  {
    return request->wants == nullptr || request->wants(part, document, request->wants_data);
  }

  void
  go_to_wanted()
  {
    while (!at_end() && !is_wanted(current))
      current++;
  }

  Seen *seen;
  const XapRequest *request;
  gsize part = 0;
  Xapian::doccount n_documents = 0;
  Xapian::docid last = 0, current = 0;
};

class DocumentSpy : public Xapian::MatchSpy
{
public:
  explicit DocumentSpy(Seen *seen_) : seen(seen_)
  {
  }

  void
  operator()(const Xapian::Document &document, double) override
  {
    seen->parts.at(seen->at).push_back(document.get_docid());
  }

private:
  Seen *seen;
};

/* Puts the query, and lets seen be filled where that is wanted: it must live until all is asked. */
void
set_query(Xapian::Enquire &enquire, const XapDatabase *database, const XapRequest *request,
          Seen *seen)
{
  Xapian::Query query = request->query->query;
  if (request->keep_documents) {
    /* The source comes first: of parts where another has nothing, those after it are not begun. */
    query = Xapian::Query(Xapian::Query::OP_AND,
                          Xapian::Query((new PartSource(seen, request))->release()), query);
    enquire.add_matchspy((new DocumentSpy(seen))->release());
    seen->parts.resize(database->n_parts);
  }
  enquire.set_query(query);
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

/* Asked by weight alone, Xapian leaves out what weighs too little while it looks. 1.4.22 crashed in that at some questions
 * with an XOR in them, which could not be made again apart from other faults since: caution costs these questions little. */
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

using Places = std::vector<Xapian::doccount>;

void
sort_by_key(const Xapian::MSet &hits, const Xapian::KeyMaker &maker, Places::iterator first,
            Places::iterator last)
{
  std::vector<std::pair<std::string, Xapian::doccount>> keyed;
  for (auto place = first; place != last; ++place)
    keyed.emplace_back(maker(hits[*place].get_document()), *place);
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto &a, const auto &b) { return a.first > b.first; });
  for (const auto &pair : keyed)
    *first++ = pair.second;
}

/* The places of the page's hits among those fetched. Values are read only of hits that weigh as much as another. */
Places
order_ties(const Xapian::MSet &hits, const XapRequest *request)
{
  const auto maker = std::unique_ptr<Xapian::KeyMaker>(new_key_maker(request));
  const gsize begin = std::min<gsize>(request->offset, hits.size());
  const gsize end = std::min<gsize>(request->offset + request->limit, hits.size());
  Places places(hits.size());
  std::iota(places.begin(), places.end(), 0);
  for (gsize first = 0, last = 0; first < end; first = last) {
    while (last < hits.size() && hits[last].get_weight() == hits[first].get_weight())
      last++;
    if (last > begin && last - first > 1)
      sort_by_key(hits, *maker, places.begin() + first, places.begin() + last);
  }
  return Places(places.begin() + begin, places.begin() + end);
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

XapResult *
new_result(const Xapian::MSet &hits, const Spies &spies, Seen &seen)
{
  const bool is_exact = hits.get_matches_lower_bound() == hits.get_matches_upper_bound();
  return new XapResult{
    hits, hits.get_matches_estimated(), is_exact, all_counts(spies), std::move(seen.parts), {},
    false
  };
}

/* The page of hits where there are more ties than were fetched: what weighs less than these need not be put in order. */
Xapian::MSet
ask_again(Xapian::Enquire &enquire, const XapRequest *request, double weight, Seen &seen)
{
  constexpr double ALIKE = 1 - 1e-12;
  seen.n_begun = 0;
  enquire.clear_matchspies();
  enquire.set_cutoff(0, weight * ALIKE);
  set_order(enquire, request);
  return enquire.get_mset(request->offset, request->limit);
}

XapResult *
ask_by_weight(const XapDatabase *database, const XapRequest *request)
{
  Seen seen{};
  Xapian::Enquire enquire(database->database);
  set_query(enquire, database, request, &seen);
  const Spies spies = add_spies(enquire, request);
  const guint end = request->offset + request->limit, size = end + TIES;
  auto hits = enquire.get_mset(0, size, std::max(request->check_at_least, size));
  auto result = std::unique_ptr<XapResult>(new_result(hits, spies, seen));
  result->is_ordered = has_all_ties(hits, request);
  if (result->is_ordered)
    result->order = order_ties(hits, request);
  else
    result->hits = ask_again(enquire, request, hits[end - 1].get_weight(), seen);
  return result.release();
}

XapResult *
ask_in_order(const XapDatabase *database, const XapRequest *request)
{
  Seen seen{};
  Xapian::Enquire enquire(database->database);
  set_query(enquire, database, request, &seen);
  set_order(enquire, request);
  if (request->collapse_slot != XAP_NO_SLOT)
    enquire.set_collapse_key(request->collapse_slot);
  const Spies spies = add_spies(enquire, request);
  return new_result(enquire.get_mset(request->offset, request->limit, request->check_at_least),
                    spies, seen);
}

} // namespace

XapResult *
xap_ask(const XapDatabase *database, const XapRequest *request, GError **error)
{
  return xap::guard<XapResult *>(nullptr, error, [&] {
    if (request->query->fault != nullptr)
      xap::raise(request->query->fault);
    return may_order_afterwards(request) ? ask_by_weight(database, request)
                                         : ask_in_order(database, request);
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
    *out_exact = result->is_total_exact;
  return result->total;
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

const guint *
xap_result_documents(const XapResult *result, gsize part, gsize *out_n)
{
  const bool is_known = part < result->documents.size();

  *out_n = is_known ? result->documents[part].size() : 0;
  return is_known ? result->documents[part].data() : nullptr;
}
