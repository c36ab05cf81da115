# Builds, tests and shows stepgraph; `make help` lists what there is to ask for.
# Every target first sets up what it needs: Debian packages (as root) and the parser's sources.

# The tree-sitter runtime: `bundled` is compiled from the pinned sources, `system` is the installed
# library. Versions of it before 0.22 are not chosen unasked: they corrupt memory on some input.
TREE_SITTER ?= $(shell pkg-config --atleast-version=0.22 tree-sitter 2>/dev/null \
	&& echo system || echo bundled)
export TREE_SITTER

ifeq ($(TREE_SITTER),system)
scratch := .build-system
else ifeq ($(TREE_SITTER),bundled)
scratch := .build
else
$(error TREE_SITTER is "$(TREE_SITTER)"; it must be bundled or system)
endif

swift_options := --scratch-path $(scratch)
# All tests are XCTest's; Swift Testing would close the run by saying that it ran none.
test_options := $(swift_options) --disable-swift-testing
program := $(scratch)/release/stepgraph
drawn := $(scratch)/example
gallery := $(scratch)/gallery

# Which bundles `make bundles` records; all of them if none are named.
VARIANTS ?=

# How many generated programs `make traces` checks, how often each is run, and of which kinds.
PROGRAMS ?= 1000
SEEDS ?= 20
PROFILE ?= simple hard

# How many random names `make names` tries.
NAMES ?= 10000

# How often shapes repeat what they repeat, and how many edits `make hostile` tries of each fixture.
SIZE ?= 10000
EDITS ?= 20
# A folder of further scripts that it reads, and its other options, such as --every or --seed=2.
FILES ?=
OPTIONS ?=

# How long each target of `make fuzz` runs.
MINUTES ?= 10

# Minifiers whose programs must have the graphs of the programs that they were made of.
minifiers := esbuild=esbuild terser=terser uglifyjs=uglifyjs
install_minifiers := scripts/install-packages.sh $(minifiers) || echo "Going on without them."

# How often `make bench` runs each tool on each script, and which scripts besides its own.
ROUNDS ?= 5
SCRIPTS ?=

.NOTPARALLEL:
.PHONY: example build test traces bundles names hostile fuzz sanitize gallery bench update-fixtures \
	setup setup-tests clean help

## make: sets up, builds and draws examples/order.ts
example: build
	@mkdir -p $(drawn)
	@scripts/install-packages.sh dot=graphviz || echo "Going on without the picture."
	$(program) examples/order.ts --format tree
	$(program) examples/order.ts --output $(drawn)/order.json --output $(drawn)/order.dot \
		--output $(drawn)/order.svg --output $(drawn)/order.html
	@! command -v dot >/dev/null || dot -Tpng -o $(drawn)/order.png $(drawn)/order.dot
	@echo "The same as JSON, drawing and page:" $(drawn)/order.*
	@echo "The program: $(program)"

## make build: builds the program in release mode, static and stripped
build: setup
	@echo "Building with the $(TREE_SITTER) tree-sitter runtime"
	swift build --configuration release --product stepgraph $(swift_options)

## make test: builds and runs every test
test: setup-tests
	@echo "Testing with the $(TREE_SITTER) tree-sitter runtime"
	swift test $(test_options)

## make traces: holds graphs of generated programs against what they do when they run, and against
##   the graphs of their edited and minified forms; takes PROGRAMS=1000 SEEDS=20 PROFILE="simple hard"
traces: build
	@scripts/install-packages.sh node=nodejs
	@$(install_minifiers)
	@echo "Editing the fixtures"
	@node --no-warnings --experimental-vm-modules Traces/edits.mjs --binary $(program) --fixtures /
	@set -e; for profile in $(PROFILE); do \
		echo "Running $(PROGRAMS) $$profile programs, $(SEEDS) times each"; \
		node Traces/campaign.mjs --binary $(program) --profile $$profile \
			--programs $(PROGRAMS) --seeds $(SEEDS) --jobs 2; \
		echo "Editing 200 $$profile programs"; \
		node --no-warnings --experimental-vm-modules Traces/edits.mjs --binary $(program) \
			--profile $$profile --programs 200 --most 4; \
		for minifier in esbuild terser uglifyjs; do \
			echo "Minifying 100 $$profile programs with $$minifier"; \
			node Traces/minified.mjs --binary $(program) --profile $$profile \
				--minifier $$minifier --programs 100; \
		done; \
	done

## make names: writes random names in every format and reads them back; takes NAMES=10000
names: setup-tests
	NAMES=$(NAMES) swift test $(test_options) --filter NameTests

## make hostile: reads absurd shapes, cut and edited fixtures, and noise, and checks time, memory
##   and honesty; takes SIZE=10000 EDITS=20 FILES=folder OPTIONS="--every --seed 2"
hostile: build
	python3 scripts/hostile/campaign.py $(program) --size $(SIZE) --edits $(EDITS) \
		$(if $(FILES),--files $(FILES)) $(OPTIONS)

## make fuzz: lets libFuzzer look for bytes, and for programs, that go wrong; takes MINUTES=10
fuzz: setup
	@scripts/fuzz.sh $(scratch)-fuzz $(MINUTES)

## make sanitize: runs the tests with AddressSanitizer, and the parser in C with
##   UndefinedBehaviorSanitizer too; without those that are about time and memory, or run for long
sanitize: setup-tests
	ASAN_OPTIONS=detect_leaks=0 swift test --scratch-path $(scratch)-sanitize \
		--disable-swift-testing --sanitize address -Xcc -fsanitize=undefined \
		-Xcc -fno-sanitize=function -Xcc -fno-sanitize-recover=undefined \
		-Xswiftc -DSANITIZED -Xswiftc -use-ld=lld \
		--skip HostileInputTests --skip TraceTests --skip testCrashesDoNotAffectOthers \
		--skip testScriptsThatTakeTooLongDoNotAffectOthers --skip testTheBeginningOfAFileIsShown

## make bench: times generated scripts next to other tools that are installed, and shows how time
##   grows; takes ROUNDS=5 SCRIPTS="further scripts"
bench: build
	@ROUNDS=$(ROUNDS) python3 scripts/bench.py $(program) $(scratch)/bench $(SCRIPTS)
	@echo
	@ROUNDS=$(ROUNDS) python3 scripts/growth.py $(program) $(scratch)/bench/growth

## make gallery: draws every fixture in every format, with a page that shows all of them
gallery: build
	@scripts/install-packages.sh dot=graphviz || echo "Going on without the pictures of dot."
	@rm -rf $(gallery)
	@scripts/gallery.sh $(program) $(gallery)
	@echo "The gallery: $(gallery)/index.html"

## make update-fixtures: rewrites the expected output in Fixtures/ to what comes out now
update-fixtures: setup-tests
	UPDATE_FIXTURES=1 swift test $(test_options)

## make bundles: records again what bundlers make of the programs that Fixtures/bundles/cases names;
##   takes VARIANTS="rollup-es terser"
bundles:
	@scripts/install-bundlers.sh
	node scripts/bundles/make.mjs $(VARIANTS)

## make setup: fetches the parser's sources, or checks for the system's library
setup:
	@command -v swift >/dev/null || { \
		echo "error: swift is missing; install Swift 6.1 or newer from https://swift.org" >&2; exit 1; }
	@scripts/setup-grammars.sh
ifeq ($(TREE_SITTER),system)
	@pkg-config --exists tree-sitter 2>/dev/null || \
		scripts/install-packages.sh pkg-config libtree-sitter-dev
endif

# The tests render with dot, run programs with node, and validate JSON with jsonschema; where there
# are minifiers, they hold graphs against those of minified programs.
setup-tests: setup
	@scripts/install-packages.sh dot=graphviz node=nodejs jsonschema=python3-jsonschema
	@$(install_minifiers)

## make clean: removes what was built, and keeps the parser's sources
clean:
	rm -rf .build .build-system .build-fuzz .build-system-fuzz .build-sanitize .build-system-sanitize

## make help: lists these commands; each takes TREE_SITTER=bundled or TREE_SITTER=system
help:
	@sed -n 's/^## //p' Makefile
