#!/bin/sh
# The architecture: who may include whom, and what is linked with what. README.md draws it.
. "$(dirname "$0")/tap.sh"

# includes DIR: FILE and header, with its quotes or brackets, for each #include in the folder
includes() {
  grep -HoE '^ *# *include *[<"][^">]+[">]' "$1"/*.[ch] "$1"/*.cc 2>/dev/null | sed -E 's/: *# *include */ /'
}

# own DIR ALLOWED: of ours, files in DIR include only headers of the folders allowed
own() {
  includes "$1" >"$tmp/includes" && ! grep -vE " (\"($2)/[a-z_-]+\.h\"|<)" "$tmp/includes" &&
    ! grep -E ' <(wrapper|corpus|indexer|query|tests)/' "$tmp/includes"
}

# only WHERE HEADER: nothing includes the header but the files that match WHERE, and these do
only() {
  for dir in wrapper corpus indexer query; do includes "$dir"; done | grep -E "[<\"]$2" >"$tmp/includes" &&
    ! grep -vE "^($1) " "$tmp/includes"
}

# links PROGRAM LIBRARY: the program itself asks for the library (what its libraries ask for is not ours)
links() {
  objdump -p "$1" >"$tmp/needed" && grep "NEEDED.*lib$2" "$tmp/needed"
}

without() {
  [ -x "$1" ] && ! links "$@"
}

# The reading of structure with all its objects, not only those that a program happens to ask for.
structure_alone() {
  cat >"$tmp/main.c" <<'END'
#include "indexer/structure.h"
int
main(void)
{
  return nl_structure_read == NULL;
}
END
  ${CC:-gcc} -std=c11 -I. ${OPT-} $(pkg-config --cflags gio-2.0 jansson) -o "$tmp/structure" "$tmp/main.c" \
    -Wl,--whole-archive "$bin/libstructure.a" "$bin/libcorpus.a" -Wl,--no-whole-archive \
    $(pkg-config --libs gio-2.0 jansson libpcre2-8 zlib) && "$tmp/structure"
}

no_words() {
  ! grep -niE 'minutes|niederschrift|protokoll|agenda|speech|speaker|council|sitzung|nachlese' wrapper/*.[ch]* |
    grep -v 'no word of minutes'
}

cxx_elsewhere() {
  find corpus indexer query tests -name '*.cc' -o -name '*.cpp' -o -name '*.hh' -o -name '*.hpp' | grep .
}

# Objects that are in no list of the Makefile, or in two.
unlisted() {
  for source in wrapper/*.cc corpus/*.c indexer/*.c query/*.c query/page/*.c; do
    [ "$(grep -oE "[a-z]+(/[a-z_-]+)+\.o" Makefile | grep -cx "${source%.c*}.o")" -eq 1 ] || echo "$source"
  done
}

is 'each source file belongs to one layer' "$(unlisted)" ''
ok 'wrapper includes nothing of ours but itself' own wrapper 'wrapper'
ok 'corpus includes nothing of ours but itself' own corpus 'corpus'
ok 'indexer includes wrapper, corpus and itself, never query' own indexer 'wrapper|corpus|indexer'
ok 'query includes wrapper, corpus and itself, never indexer' own query 'wrapper|corpus|query|query/page'
ok 'and so does the page' own query/page 'wrapper|corpus|query|query/page'
ok 'wrapper knows no word of minutes' no_words
is 'C++ is in wrapper alone' "$(cxx_elsewhere)" ''
ok 'Xapian is included in wrapper alone' only 'wrapper/[a-z-]+\.(cc|h)' 'xapian'
ok 'the page is included by its program alone' only 'query/nachlese-cgi\.c' 'query/page/'
ok 'poppler is included by one file' only 'indexer/pdf\.c' 'poppler'
ok 'libxml2 is included by the HTML reader alone' only 'indexer/html\.[ch]' 'libxml'
ok 'the structure code links without Xapian, poppler and libxml2' structure_alone
ok 'nachlese-extract asks for no Xapian' without "$bin/nachlese-extract" xapian
ok 'nachlese asks for no poppler' without "$bin/nachlese" poppler
ok 'the two above can fail: nachlese asks for Xapian' links "$bin/nachlese" xapian
ok '... and nachlese-extract for poppler' links "$bin/nachlese-extract" poppler

# calls PROGRAM PATTERN: what the program defines, or takes from a library, by C++'s readable names
calls() {
  nm -C "$1" >"$tmp/symbols" && grep -E " [A-Za-z] ($2)" "$tmp/symbols"
}

calls_no() {
  [ -x "$1" ] && ! calls "$@"
}

foreign() {
  objdump -p "$1" | sed -n 's/.*NEEDED *lib\([a-z0-9+_-]*\)\..*/\1/p' | grep -vE '^(glib-2|jansson|xapian|z|stdc\+\+|gcc_s|c|m|asan|ubsan)$'
}

# The page with all its libraries shared: what GLib within it could do, were it asked to, is nothing that ours does.
page_of_ours() {
  ${CXX:-g++} ${OPT-} -Wl,--as-needed -Wl,--gc-sections -o "$tmp/page" "$bin/query/nachlese-cgi.o" "$bin/libpage.a" \
    "$bin/libquery.a" "$bin/libcorpus.a" "$bin/libwrapper.a" \
    $(pkg-config --libs gio-2.0 gobject-2.0 glib-2.0 jansson zlib xapian-core)
}

writes='nl_manifest_commit|nl_pack_writer|nl_ledger_save|nl_archive_lock|nl_archive_sweep|xap_writer|Xapian::WritableDatabase|rename@|unlink'
reads='nl_structure|nl_profile|nl_reading|poppler|xmlRead|html[A-Z]|pcre2|uchardet'
is 'nachlese.cgi asks for no library but those that asking needs' "$(foreign "$bin/nachlese.cgi")" ''
ok 'nachlese.cgi links with shared libraries as well' page_of_ours
ok '... has nothing then that writes an archive or a file' calls_no "$tmp/page" "$writes"
ok 'nachlese.cgi has nothing that writes an archive' calls_no "$bin/nachlese.cgi" "${writes%|rename@*}"
ok 'nachlese.cgi has nothing that reads sources' calls_no "$bin/nachlese.cgi" "$reads"
ok 'the three above can fail: nachlese-index writes' calls "$bin/nachlese-index" "$writes"
ok '... and reads' calls "$bin/nachlese-index" "$reads"
is '... and asks for more' "$(foreign "$bin/nachlese-index" | grep -c poppler)" 1
done_testing
