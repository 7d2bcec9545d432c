# nachlese: one Makefile, not recursive. The object lists are the architecture: they say what a program is made of.
# `make help` lists the targets, README.md says what the folders are.

PREFIX  ?= /usr/local
DESTDIR ?=
BUILD   ?= build
VERSION := 0.7.0

# ---- layers: what each is made of, and what it needs from Debian (pkg-config) ----

# Xapian in C: no word of minutes
wrapper_OBJS   := wrapper/guard.o wrapper/document.o wrapper/writer.o wrapper/compact.o wrapper/database.o \
                  wrapper/query.o wrapper/ask.o wrapper/stemmer.o
wrapper_PKGS   := xapian-core glib-2.0

# the model that both sides share: record, fields, German text, archive
corpus_OBJS    := corpus/shape.o corpus/record.o corpus/pages.o corpus/fold.o corpus/german.o corpus/fields.o corpus/hit.o corpus/decision_terms.o corpus/facets.o corpus/facet_table.o corpus/seat.o \
                  corpus/datadir.o corpus/io.o corpus/keyfile.o corpus/archive.o corpus/feed_folder.o \
                  corpus/store.o corpus/ledger.o corpus/compound.o corpus/suspended.o corpus/words.o
corpus_PKGS    := gio-2.0 gobject-2.0 glib-2.0 jansson zlib

# from page text to record: neither Xapian nor PDF
structure_OBJS := indexer/wordlist.o indexer/hyphen.o indexer/marker.o indexer/quantile.o indexer/furniture.o \
                  indexer/clean.o indexer/blocks.o indexer/rows.o indexer/continuation.o indexer/profile.o indexer/definitions.o indexer/match.o indexer/recall.o indexer/screen.o indexer/literal.o indexer/pattern.o \
                  indexer/structure.o indexer/kind.o indexer/reflow.o indexer/run_on.o indexer/titles.o indexer/people_line.o indexer/rungs.o indexer/calls.o indexer/page_marks.o indexer/head.o indexer/paper.o indexer/attendance.o indexer/attendance_begin.o indexer/body.o \
                  indexer/attendance_row.o indexer/attendance_cell.o indexer/name_list.o indexer/name_run.o indexer/name_table.o indexer/participant.o \
                  indexer/people.o indexer/offices.o indexer/outline.o indexer/number.o indexer/heading.o indexer/lettered.o indexer/agenda.o indexer/number_column.o \
                  indexer/paragraphs.o indexer/treated.o indexer/allotted.o indexer/together.o indexer/headlines.o indexer/single.o indexer/points.o indexer/parts.o indexer/proceedings.o indexer/label.o \
                  indexer/speech.o indexer/decision.o indexer/matter.o indexer/sentences.o indexer/told_above.o \
                  indexer/vote.o indexer/vote_table.o indexer/amounts.o indexer/endings.o indexer/findings.o indexer/sights.o indexer/vote_findings.o indexer/evidence.o \
                  indexer/german_date.o indexer/head_text.o
structure_PKGS := libpcre2-8 glib-2.0

# from bytes to page text, and the whole reading of a document
reading_OBJS   := indexer/text.o indexer/markup.o indexer/html.o indexer/html_tree.o \
                  indexer/html_measure.o indexer/html_write.o indexer/flow.o indexer/pdf.o indexer/columns.o indexer/piece_line.o indexer/bands.o indexer/unpack.o indexer/reading.o
reading_PKGS   := poppler-glib libxml-2.0 uchardet zlib

# a document read by a process that can do nothing else
cage_OBJS      := indexer/cage.o indexer/pool.o indexer/worker.o
cage_PKGS      := libseccomp jansson glib-2.0

# from folders to an archive
run_OBJS       := indexer/run.o indexer/take.o indexer/leave.o indexer/purge.o indexer/versions.o indexer/commit.o \
                  indexer/tell.o indexer/rules.o indexer/scan.o indexer/source.o indexer/journal.o indexer/compare.o \
                  indexer/indexing.o indexer/posting.o indexer/lexicon.o indexer/index_task.o indexer/packing.o indexer/generation.o indexer/report.o indexer/status.o
run_PKGS       := gio-2.0

# from a question to an answer
query_OBJS     := query/error.o query/node.o query/scan.o query/value.o query/parse.o query/dates.o query/numbers.o query/reader.o query/scope.o query/terms.o query/expansion.o query/first.o query/rank.o query/build.o query/compounds.o query/suggest.o \
                  query/explain.o query/snippet.o query/decision.o query/search.o query/stored.o query/found.o query/show.o query/stats.o query/check.o \
                  query/names.o query/roster.o query/sittings.o query/neighbours.o query/spoken.o query/people.o query/decisions.o query/family.o query/station.o query/matter.o query/wording.o query/facets.o query/completions.o \
                  query/print_text.o query/print_json.o query/print_csv.o query/print_show.o query/print_lists.o \
                  query/print_matter.o query/html.o query/config.o query/address.o query/atom.o \
                  query/searches.o query/told.o query/mail.o query/feeds.o query/commands.o query/options.o query/help.o
query_PKGS     := gio-2.0 glib-2.0 jansson

# the answers as pages of the web
page_OBJS      := query/page/armour.o query/page/request.o query/page/response.o \
                  query/page/frame.o query/page/parts.o query/page/start.o query/page/list.o query/page/narrow.o query/page/nothing.o \
                  query/page/document.o query/page/item.o query/page/proceedings.o \
                  query/page/matter.o query/page/person.o query/page/feed.o query/page/completions.o query/page/plain.o
page_PKGS      := glib-2.0 jansson zlib

# ---- programs: main file, and layers, users before what they use ----

PROGRAMS := nachlese-index nachlese-extract nachlese nachlese.cgi

nachlese-index_MAIN     := indexer/nachlese-index.o
nachlese-index_LAYERS   := run cage reading structure corpus wrapper
nachlese-extract_MAIN   := indexer/nachlese-extract.o
nachlese-extract_LAYERS := cage reading structure corpus
nachlese_MAIN           := query/nachlese.o
nachlese_LAYERS         := query corpus wrapper
nachlese.cgi_MAIN       := query/nachlese-cgi.o
nachlese.cgi_LAYERS     := page query corpus wrapper
nachlese.cgi_STATIC     := jansson glib-2.0

# A unit test tests/test-NAME.c may use every layer, unless it is content with those named here.
LAYERS                  := run cage reading structure page query corpus wrapper
test-wrapper_LAYERS     := wrapper
test-german_LAYERS      := corpus wrapper
test-structure_LAYERS       := structure corpus
test-profile_LAYERS         := structure corpus
test-literal_LAYERS     := structure corpus
test-screen_LAYERS      := structure corpus
test-fields_LAYERS      := corpus wrapper
test-compound_LAYERS    := structure corpus wrapper
test-suspended_LAYERS   := structure corpus
test-parse_LAYERS       := query corpus wrapper
test-dates_LAYERS       := query corpus wrapper
test-page_LAYERS        := page query corpus wrapper
test-armour_LAYERS      := page
test-snippet_LAYERS     := query corpus wrapper
test-wording_LAYERS     := query corpus wrapper
test-seat_LAYERS        := corpus
long_LAYERS             := reading structure corpus
bench_LAYERS            := reading structure corpus
asking_LAYERS           := query corpus wrapper
# The targets of the fuzzers, tests/fuzz/NAME.c, likewise.
fuzz/text_LAYERS        := reading structure corpus
fuzz/html_LAYERS        := reading structure corpus
fuzz/gz_LAYERS          := reading structure corpus
fuzz/profile_LAYERS     := structure corpus
fuzz/pattern_LAYERS     := structure corpus
fuzz/record_LAYERS      := corpus
fuzz/worker_LAYERS      := cage reading structure corpus
fuzz/cgi_LAYERS         := page query corpus wrapper
fuzz/page_LAYERS        := page query corpus wrapper

# ---- tools and flags; lazy, for pkg-config may have to be installed first ----

# make's own default for CC is cc; one given by hand or by the environment stands
ifeq ($(origin CC),default)
CC  := gcc
endif
ifeq ($(origin CXX),default)
CXX := g++
endif

WARN := -Wall -Wextra -Wpedantic -Werror
OPT  := -O2 -g
# V=1 shows the commands whole
say  = $(if $(V),,@echo "  $(1) $@";)
ifdef SAN
override BUILD := $(patsubst %-san,%,$(BUILD))-san
OPT  := -O1 -g -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined
endif

CPPFLAGS += -I. -D_GNU_SOURCE -DNL_VERSION='"$(VERSION)"'
# what a program does not call is not in it: the page has nothing that writes (tests/010-includes.t)
SECTIONS := -ffunction-sections -fdata-sections
CFLAGS   += -std=c11 $(WARN) $(OPT) $(SECTIONS)
CXXFLAGS += -std=c++17 $(WARN) $(OPT) $(SECTIONS)
LDFLAGS  += -Wl,--as-needed -Wl,--gc-sections

# libFuzzer, of clang alone: all of ours tells it which way it went
ifdef FUZZ
override BUILD := $(patsubst %-fuzz,%,$(BUILD))-fuzz
OPT  := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined
endif

# valgrind knows no seccomp filters: for it alone there are programs whose readers are not caged. Never install them.
ifdef CAGE_OFF
override BUILD := $(patsubst %-valgrind,%,$(BUILD))-valgrind
CPPFLAGS += -DNL_CAGE_OFF
endif

ALL_PKGS   := $(sort $(foreach l,$(LAYERS),$($(l)_PKGS)))
# asked once, at first use; others' headers are not ours to warn about
PKG_CFLAGS = $(eval PKG_CFLAGS := $(call ask_pkg,--cflags $(ALL_PKGS)))$(PKG_CFLAGS)
ask_pkg    = $(or $(patsubst -I%,-isystem %,$(shell pkg-config $(1))), \
               $(error something is missing from Debian: `tests/need` installs it))

objs = $(addprefix $(BUILD)/,$($(1)_OBJS))
libs = $(foreach l,$(1),$(BUILD)/lib$(l).a)
# Nine in ten names that the loader binds at each start are libstdc++'s: it is looked into first.
FIRST = -Wl,--push-state,--no-as-needed -lstdc++ -Wl,--pop-state
# $(call link,LAYERS,OBJECTS,MORE): C++ links what has C++ in it
link = $(if $(filter wrapper,$(1)),$(CXX) $(CXXFLAGS) $(FIRST),$(CC) $(CFLAGS)) $(LDFLAGS) -o $@ $(2) $(call libs,$(1)) \
       $(call ask_pkg,--libs $(sort $(foreach l,$(1),$($(l)_PKGS)))) $(3)
# what it would otherwise take from shared libraries: a process for each request pays for each of them
inlined = -Wl,-Bstatic $(addprefix -l,$($(1)_STATIC)) -Wl,-Bdynamic
unit_layers = $(or $($(1)_LAYERS),$(LAYERS))

BINARIES := $(addprefix $(BUILD)/,$(PROGRAMS))
UNITS    := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/test-*.c))
FAULTS   := $(BUILD)/tests/faults.so
MEASURES := $(addprefix $(BUILD)/tests/,long bench asking)
FOLDERS  := wrapper corpus indexer query query/page tests tests/fuzz
SOURCES  := $(wildcard wrapper/*.cc $(foreach d,$(FOLDERS),$(d)/*.c))
HEADERS  := $(wildcard $(foreach d,$(FOLDERS),$(d)/*.h))
TARGETS  := $(patsubst tests/fuzz/%.c,%,$(filter-out %/replay.c,$(wildcard tests/fuzz/*.c)))

# Program tests run a second time under LC_ALL=C, but for those that are about the tree (0…) or slow.
SLOW     := tests/210-% tests/230-% tests/240-% tests/250-% tests/260-% tests/270-% tests/280-% tests/290-% tests/340-%
SCRIPTS  := $(wildcard tests/[0-9]*.t)
C_LOCALE := $(patsubst tests/%,$(BUILD)/tests/C-locale-%,$(filter-out tests/0% tests/9% $(SLOW),$(SCRIPTS)))
JOBS     ?= $(shell nproc)

.DELETE_ON_ERROR:
.SECONDEXPANSION:
.SECONDARY:
.PHONY: all check check-run check-rank check-page page-need check-long screens bench demo demo-run install clean format lint valgrind \
        valgrind-run help

all: $(BINARIES) ## build the programs into $(BUILD)/ (default)

# ---- rules ----

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC  )$(CC) $(CPPFLAGS) $(CFLAGS) $(PKG_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/%.o: %.cc
	@mkdir -p $(@D)
	$(call say,CXX )$(CXX) $(CPPFLAGS) $(CXXFLAGS) $(PKG_CFLAGS) -MMD -MP -c -o $@ $<

$(foreach l,$(LAYERS),$(BUILD)/lib$(l).a): $(BUILD)/lib%.a: $$(call objs,$$*)
	@rm -f $@
	$(call say,AR  )ar rcs $@ $^

$(BINARIES): $(BUILD)/%: $(BUILD)/$$($$*_MAIN) $$(call libs,$$($$*_LAYERS))
	$(call say,LINK)$(call link,$($*_LAYERS),$< $(if $($*_STATIC),$(call libs,$($*_LAYERS)) $(call inlined,$*)))

$(UNITS) $(MEASURES): $(BUILD)/tests/%: $(BUILD)/tests/%.o $$(call libs,$$(call unit_layers,$$*))
	$(call say,LINK)$(call link,$(call unit_layers,$*),$<,-lcmocka)

# with libFuzzer's main program, or with our own, which replays the corpora
FUZZERS := $(addprefix $(BUILD)/tests/fuzz/,$(TARGETS))
$(FUZZERS): $(BUILD)/tests/%: $(BUILD)/tests/%.o $(if $(FUZZ),,$(BUILD)/tests/fuzz/replay.o) \
            $$(call libs,$$(call unit_layers,$$*))
	$(call say,LINK)$(call link,$(call unit_layers,$*),$(filter %.o,$^),$(if $(FUZZ),-fsanitize=fuzzer))

# preloaded by a test: POSIX's function pointers from dlsym are not ISO C's
$(FAULTS): tests/faults.c
	@mkdir -p $(@D)
	$(call say,LINK)$(CC) $(CPPFLAGS) $(filter-out -Wpedantic -fsanitize%,$(CFLAGS)) -shared -fPIC -o $@ $<

$(C_LOCALE): $(BUILD)/tests/C-locale-%: | $(BUILD)/tests
	@printf '#!/bin/sh\nLC_ALL=C exec tests/%s\n' $* > $@ && chmod +x $@

$(BUILD)/tests:
	@mkdir -p $@

-include $(wildcard $(BUILD)/*/*.d $(BUILD)/*/*/*.d)

# ---- tests ----

check: ## install what is missing from Debian, build, run all tests (SAN=1: with ASan and UBSan)
	@tests/need
	@$(MAKE) --no-print-directory check-run

# what replays the fuzzers' corpora is of use under ASan and UBSan alone
REPLAYS  := $(patsubst %,$(patsubst %-san,%,$(BUILD))-san/tests/fuzz/%,$(TARGETS))

check-run: all $(UNITS) $(FAULTS) $(C_LOCALE)
	@$(MAKE) --no-print-directory SAN=1 replays
	@BUILD=$(abspath $(BUILD)) CC='$(CC)' CXX='$(CXX)' OPT='$(OPT)' LC_ALL=C.UTF-8 CMOCKA_MESSAGE_OUTPUT=TAP \
	  prove -j$(JOBS) $(UNITS) $(REPLAYS) $(SCRIPTS) $(C_LOCALE)

replays: $(FUZZERS)

TARGET  ?= query
SECONDS ?= 600
# with libFuzzer at hand, an empty program lacks but the target
fuzz: ## a fuzzer of tests/fuzz/ (TARGET=query SECONDS=600); needs clang and libclang-rt-14-dev
	@clang -fsanitize=fuzzer -x c -o /dev/null - </dev/null 2>&1 | grep -q "LLVMFuzzerTestOneInput" || \
	  { echo 'fuzz: needs libFuzzer: apt install clang libclang-rt-14-dev' >&2; exit 1; }
	@$(MAKE) --no-print-directory FUZZ=1 CC=clang CXX=clang++ fuzz-run

fuzz-run: $(BUILD)/tests/fuzz/$(TARGET)
	@BUILD=$(abspath $(BUILD)) tests/fuzz/run $(TARGET) $(SECONDS)

# The tests of the page need servers and a browser: they are installed, not started.
page-need:
	@tests/need
	@tests/page/need $(BUILD)/page
	@$(MAKE) --no-print-directory all

page_run = BUILD=$(abspath $(BUILD)) LC_ALL=C.UTF-8 tests/page/with-page

check-page: page-need ## the page under real web servers and in a browser; installs what is missing (Debian, npm)
	@$(page_run) prove $(wildcard tests/page/*.t)

screens: page-need ## pictures of each page kind into $(BUILD)/screens, to be looked at
	@rm -rf $(BUILD)/screens && mkdir -p $(BUILD)/screens
	@$(page_run) node tests/page/screens.js $(BUILD)/screens

valgrind: ## the unit tests, and one document through each program, under valgrind
	@$(MAKE) --no-print-directory CAGE_OFF=1 valgrind-run

valgrind-run: all $(UNITS)
	@BUILD=$(abspath $(BUILD)) tests/valgrind $(filter-out %/test-cage %/test-armour,$(UNITS))

check-rank: all ## known items among 20,000 generated minutes: which come first
	@RANKING=20000 BUILD=$(abspath $(BUILD)) LC_ALL=C.UTF-8 prove -v tests/340-ranking.t

LONG  ?= --seconds=1200
KILLS ?= --kills=200 --documents=2000
check-long: all $(BUILD)/tests/long ## documents cut or changed, 200 kills, ten readers: 40 minutes (LONG='--seconds=60 --seed=2' KILLS='--kills=20')
	@BUILD=$(abspath $(BUILD)) tests/readers --readers=10 --seconds=120
	@BUILD=$(abspath $(BUILD)) tests/kills $(KILLS)
	@$(BUILD)/tests/long --save=$(BUILD)/failed $(LONG) corpus/samples $(wildcard ../shared/seeds ../shared/real)

bench: all $(BUILD)/tests/bench $(BUILD)/tests/asking ## how fast it is, beside other programs that are installed
	@BUILD=$(abspath $(BUILD)) tests/bench

# ---- the demonstration ----

demo: ## install what is missing, build, index the samples, ask three questions, serve the page (NOSERVE=1: not)
	@tests/need
	@$(if $(NOSERVE),,tests/need lighttpd)
	@$(MAKE) --no-print-directory demo-run

demo-run: all
	@BUILD=$(BUILD) NOSERVE=$(NOSERVE) tests/demo

# ---- installing ----

share := $(DESTDIR)$(PREFIX)/share

install: all ## install under $(DESTDIR)$(PREFIX): programs, profiles, schemas, the page, man pages, completion, licence
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/cgi-bin $(share)/nachlese/profiles \
	  $(share)/nachlese/page $(share)/doc/nachlese/servers $(share)/man/man1 $(share)/man/man5 $(share)/man/man7 \
	  $(share)/man/man8 $(share)/bash-completion/completions
	install $(filter-out %.cgi,$(BINARIES)) $(DESTDIR)$(PREFIX)/bin
	install $(filter %.cgi,$(BINARIES)) $(DESTDIR)$(PREFIX)/lib/cgi-bin
	install -m 644 $(wildcard corpus/profiles/*.profile) $(share)/nachlese/profiles
	install -m 644 query/answer.schema.json corpus/record.schema.json $(share)/nachlese
	install -m 644 $(wildcard query/page/nachlese.*) $(share)/nachlese/page
	install -m 644 query/page/servers/*.conf $(share)/doc/nachlese/servers
	for program in $(filter-out %.cgi,$(PROGRAMS)); do \
	  install -m 644 query/nachlese.bash $(share)/bash-completion/completions/$$program || exit; done
	install -m 644 LICENSE README.md $(share)/doc/nachlese
	install -d $(DESTDIR)$(PREFIX)/lib/systemd/system $(share)/doc/nachlese/examples
	sed 's|@PREFIX@|$(PREFIX)|' indexer/systemd/nachlese-index.service \
	  >$(DESTDIR)$(PREFIX)/lib/systemd/system/nachlese-index.service
	install -m 644 indexer/systemd/nachlese-index.timer $(DESTDIR)$(PREFIX)/lib/systemd/system
	install -m 644 indexer/systemd/nachlese.default $(share)/doc/nachlese/examples
	install -d $(DESTDIR)$(PREFIX)/lib/sysusers.d
	install -m 644 indexer/systemd/nachlese.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/nachlese.conf
	$(if $(wildcard */*.1),install -m 644 $(wildcard */*.1) $(share)/man/man1)
	$(if $(wildcard */*.5),install -m 644 $(wildcard */*.5) $(share)/man/man5)
	$(if $(wildcard */*.7),install -m 644 $(wildcard */*.7) $(share)/man/man7)
	$(if $(wildcard */*.8),install -m 644 $(wildcard */*.8) $(share)/man/man8)

# ---- care ----

clean: ## remove what was built
	rm -rf build build-san build-fuzz build-valgrind $(BUILD)

format: ## lay out the sources as .clang-format says
	clang-format -i $(SOURCES) $(HEADERS)

lint: ## cppcheck, and clang-tidy as .clang-tidy says
	cppcheck --quiet --error-exitcode=1 --inline-suppr --std=c11 --library=gtk,posix \
	  --enable=warning,performance,portability -I. -D_GNU_SOURCE -DNL_VERSION='""' \
	  '-DG_DEFINE_QUARK(a,b)=' '-DG_DEFINE_EXTENDED_ERROR(a,b)=' $(SOURCES)
	clang-tidy --quiet $(filter %.c,$(SOURCES)) -- $(CPPFLAGS) -std=c11 $(PKG_CFLAGS)
	clang-tidy --quiet $(filter %.cc,$(SOURCES)) -- $(CPPFLAGS) -std=c++17 $(PKG_CFLAGS)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 18
