/* guard.cc: which exception of Xapian means what to a caller. */
#include "wrapper/guard.h"
#include <cstring>

G_DEFINE_QUARK(xap_error, xap_error)

namespace xap
{

namespace
{

struct Meaning {
  const char *type; /* of the exception, as Xapian::Error::get_type() names it */
  XapError code;
  const char *hint;
};

/* Types that stand in no row are taken by the last one. RangeError: none of our calls passes Xapian
 * a range of its own, so it speaks of numbers read from disk. */
const Meaning meanings[] = {
  { "DatabaseLockError", XAP_ERROR_LOCKED, "another writer has it, try again later" },
  { "DatabaseModifiedError", XAP_ERROR_CHANGED, "the index has moved on, reopen it" },
  { "DatabaseNotFoundError", XAP_ERROR_NOTFOUND, "is there an index at all?" },
  { "DocNotFoundError", XAP_ERROR_NOTFOUND, "no such document" },
  { "DatabaseCorruptError", XAP_ERROR_CORRUPT, "the index is damaged, rebuild it" },
  { "DatabaseVersionError", XAP_ERROR_CORRUPT, "made by another version of Xapian, rebuild it" },
  { "RangeError", XAP_ERROR_CORRUPT, "the index is damaged, rebuild it" },
  { "SerialisationError", XAP_ERROR_CORRUPT, "the index is damaged, rebuild it" },
  { "DatabaseOpeningError", XAP_ERROR_IO, "may this user read it?" },
  { "DatabaseCreateError", XAP_ERROR_IO,
    "does the parent folder exist, may this user write there?" },
  { "DatabaseError", XAP_ERROR_IO, "is the disk full, may this user write there?" },
  { "NetworkError", XAP_ERROR_IO, "does the remote index answer?" },
  { "NetworkTimeoutError", XAP_ERROR_IO, "the remote index does not answer" },
  { "WildcardError", XAP_ERROR_LIMIT, "too many words begin so, write more letters" },
  { nullptr, XAP_ERROR_INVALID, "a mistake of the calling program" },
};

const Meaning damage = { "", XAP_ERROR_CORRUPT, "the index is damaged, rebuild it" };
const Meaning refused = { "", XAP_ERROR_IO, "is the disk full, may this user write there?" };

/* These types are for what the system refuses; without an errno it is the bytes on disk that make
 * no sense. */
bool
is_damage(const Xapian::Error &thrown)
{
  return thrown.get_error_string() == nullptr
         && (std::strcmp(thrown.get_type(), "DatabaseError") == 0
             || std::strcmp(thrown.get_type(), "DatabaseOpeningError") == 0);
}

/* A write that failed, told as damage: the writer is of no use any more, but what was committed
 * stands. */
bool
is_failed_write(const Xapian::Error &thrown)
{
  return thrown.get_msg().rfind("Modifications failed", 0) == 0;
}

const Meaning &
meaning_of(const Xapian::Error &thrown)
{
  const Meaning *row = meanings;

  while (row->type != nullptr && std::strcmp(row->type, thrown.get_type()) != 0)
    row++;
  return is_failed_write(thrown) ? refused : is_damage(thrown) ? damage : *row;
}

} // namespace

void
set_error(GError **error, const Xapian::Error &thrown) noexcept
{
  const Meaning &meaning = meaning_of(thrown);
  const char *system = thrown.get_error_string();
  g_autofree char *reason = system != nullptr ? g_strdup_printf(" (%s)", system) : g_strdup("");
  g_autofree char *text
      = g_strdup_printf("%s%s; %s", thrown.get_msg().c_str(), reason, meaning.hint);

  set_error(error, meaning.code, text);
}

void
set_error(GError **error, XapError code, const char *message) noexcept
{
  g_autofree char *line = g_strdelimit(g_strdup(message), "\r\n", ' ');

  g_set_error_literal(error, XAP_ERROR, code, line);
}

void
raise(const GError *fault)
{
  throw Fault(static_cast<XapError>(fault->code), fault->message);
}

} // namespace xap
