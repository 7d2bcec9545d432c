/* guard.h: the one place where exceptions end. Every function of xap.h that calls Xapian runs its
 * body in guard().
 *
 * What leaves is a GError whose code a caller can act on and a message of one line with a hint; the
 * table of classes is in guard.cc.
 */
#ifndef XAP_GUARD_H
#define XAP_GUARD_H

#include "wrapper/xap.h"
#include <exception>
#include <new>
#include <string>
#include <system_error>
#include <utility>
#include <xapian.h>

namespace xap
{

/* What this folder itself refuses. */
struct Fault : std::exception {
  Fault(XapError code_, std::string message_) : code(code_), message(std::move(message_))
  {
  }
  const char *
  what() const noexcept override
  {
    return message.c_str();
  }
  XapError code;
  std::string message;
};

/* A fault put off: queries are built without a GError, xap_ask raises what went wrong then. */
[[noreturn]] void raise(const GError *fault);

void set_error(GError **error, const Xapian::Error &thrown) noexcept;
void set_error(GError **error, XapError code, const char *message) noexcept;

/* Runs body; whatever it throws becomes *error, and fallback is returned. */
template <typename Result, typename Body>
Result
guard(Result fallback, GError **error, Body &&body) noexcept
{
  try {
    return body();
  } catch (const Xapian::Error &thrown) {
    set_error(error, thrown);
  } catch (const Fault &thrown) {
    set_error(error, thrown.code, thrown.what());
  } catch (const std::bad_alloc &) {
    set_error(error, XAP_ERROR_LIMIT, "out of memory; ask for less");
  } catch (const std::system_error &thrown) {
    set_error(error, XAP_ERROR_IO, thrown.what());
  } catch (const std::exception &thrown) {
    set_error(error, XAP_ERROR_INVALID, thrown.what());
  } catch (...) {
    set_error(error, XAP_ERROR_INVALID, "unknown exception");
  }
  return fallback;
}

} // namespace xap

#endif
