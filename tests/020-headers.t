#!/bin/sh
# Each header stands alone: it can be the first and only include of a file. In strict C11; those of the wrapper in C++,
# and its one public header in both.
. "$(dirname "$0")/tap.sh"

cflags=$(pkg-config --cflags glib-2.0 jansson libxml-2.0 xapian-core | sed 's/-I/-isystem /g')
strict='-I. -Wall -Wextra -Wpedantic -Werror -fsyntax-only'

for header in wrapper/xap.h corpus/*.h indexer/*.h query/*.h; do
  echo "#include \"$header\"" >"$tmp/alone.c"
  ok "$header" ${CC:-gcc} -std=c11 $strict $cflags "$tmp/alone.c"
done
for header in wrapper/*.h; do
  echo "#include \"$header\"" >"$tmp/alone.cc"
  ok "$header as C++" ${CXX:-g++} -std=c++17 $strict $cflags "$tmp/alone.cc"
done
done_testing
