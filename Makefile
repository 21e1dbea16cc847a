# The day on which the example playbook's freshness is judged; move it on when the example is verified again.
AS_OF ?= 2026-11-23
RELEASE = swift build --configuration release --product truce
TRUCE = "$$($(RELEASE) --show-bin-path)/truce"
SITE_OPTIONS = --content content --templates templates --as-of $(AS_OF)

.PHONY: site test check setup lint build docs content generate test-web test-engines test-print bench sweep fuzz sanitize clean

## site: set up what is missing and build the example playbook into site/
site: setup
	@$(RELEASE)
	@$(TRUCE) build $(SITE_OPTIONS) --output site

## test: set up what is missing and run every test
test: setup
	swift test

## check: everything a change must pass
check: test lint build docs content

setup:
	@sh .ci/setup

lint:
	sh .ci/source-rules
	swift format lint --strict --recursive Package.swift Sources Tests

build: setup
	$(RELEASE) --explicit-target-dependency-import-check error

docs: setup
	sh .ci/docs

content: build
	$(TRUCE) check $(SITE_OPTIONS)

## generate: write the built-in theme anew from templates/
generate: setup
	-UPDATE_SNAPSHOTS=1 swift test --filter GeneratedThemeTests
	swift test --filter GeneratedThemeTests

## test-web: check the pages in Chromium, from disk and from a server, the links, the markup and what pages weigh
test-web: setup
	@$(RELEASE)
	AS_OF=$(AS_OF) sh .ci/web $(TRUCE) Tests/Browser

## test-engines: open the pages in Firefox and in WebKit
test-engines: setup
	@$(RELEASE)
	AS_OF=$(AS_OF) sh .ci/web $(TRUCE) Tests/Engines

## test-print: print the example, a long book and a handbook with Chromium and WeasyPrint, and read them back with other tools
test-print: setup
	@$(RELEASE)
	AS_OF=$(AS_OF) sh .ci/print $(TRUCE)

# Programs that measure, which Package.swift names for nobody else.
MEASURE = MEASURE=1 swift build --configuration release --product

## bench: time whole builds of generated playbooks, beside Hugo if HUGO names its binary; a review; then Markdown beside the C library
BENCH ?= ../shared/bench
bench: setup
	@$(RELEASE)
	@test -f $(BENCH)/bench.py || { echo "No yardstick in $(BENCH): set BENCH to the folder that holds bench.py" >&2; exit 2; }
	python3 $(BENCH)/bench.py --sizes 1000,10000 --runs 5,3 --peers hugo,hugo-full \
	    --ours "$(TRUCE) build --content {content} --output {out} --as-of $(AS_OF) --no-strict"
	python3 $(BENCH)/gen_corpus.py --pages 1000 --layouts truce --out .build/review
	AS_OF=$(AS_OF) sh .ci/bench-review $(TRUCE) .build/review/truce
	@$(MEASURE) Benchmarks
	python3 $(BENCH)/gen_corpus.py --pages 10000 --layouts truce --out .build/corpus
	"$$($(MEASURE) Benchmarks --show-bin-path)/Benchmarks" .build/corpus/truce

## sweep: PIECES short pieces repeated to 64 KiB and to 1 MiB, each read in a process of its own within 2 s and 300 MB
PIECES ?= 5000
sweep: setup
	@$(MEASURE) Sweep
	"$$($(MEASURE) Sweep --show-bin-path)/Sweep" $(PIECES)

## fuzz: each target of Tests/Fuzz for FUZZ_SECONDS; what it finds stays in .build/fuzz/TARGET
FUZZ_SECONDS ?= 300
FUZZ_TARGETS ?= front-matter limits raw-html escaping url contained-path terminal pdf
fuzz: setup
	FUZZ_SECONDS=$(FUZZ_SECONDS) sh .ci/fuzz $(FUZZ_TARGETS)

## sanitize: the tests of what the C library reads, with AddressSanitizer
sanitize: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize address --scratch-path .build/sanitize --filter "BlowUpAcceptanceTests|LimitTests"

clean:
	rm -rf .build .ci-venv
