/* fuzz.h: what every target here has: one function that any bytes may be put to. It dies (assertion, sanitizer) where
 * something is wrong. libFuzzer calls it with bytes that it makes up (`make fuzz`), replay.c with those of the corpora.
 */
#ifndef NL_TESTS_FUZZ_H
#define NL_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Returns 0. The bytes are borrowed. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
