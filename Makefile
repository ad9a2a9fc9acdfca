# Each target does the set-up it needs; `make help` lists them.
PYTHON ?= python3
BIN = .venv/bin/
WORKERS ?= 2
MEASURED = est_desktop/rules/*,est_desktop/store/*,est_desktop/actions/*
QM = $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

# No screen is needed but for `run`. Compiled modules are kept: without them each start takes a second more.
export QT_QPA_PLATFORM := $(or $(QT_QPA_PLATFORM),offscreen)
export PYTHONDONTWRITEBYTECODE =

.DELETE_ON_ERROR:
.PHONY: help run test check lint types cover fix translations words lock bench bench-engines soak bundle clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## +/\t/' | sort | \
	  while IFS="$$(printf '\t')" read -r name what; do printf '  make %-13s %s\n' "$$name" "$$what"; done

run: .venv/ready translations  ## everything a new machine needs, then the program
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  exec env -u QT_QPA_PLATFORM $(BIN)python -m est_desktop; \
	fi; \
	echo "There is no screen here: the program does its main job without one."; \
	$(BIN)python -m est_desktop self-test --keep output && \
	  echo "The PDF files are in $$PWD/output:" && find output -name '*.pdf' | sort | sed 's/^/  /'

test: .venv/ready check  ## everything a new machine needs, then every check and test

check: lint types cover  ## every check and test

lint: .venv/ready
	$(BIN)ruff format --check .
	$(BIN)ruff check .
	$(BIN)lint-imports --no-logo

types: .venv/ready
	$(BIN)mypy

cover: .venv/ready translations
	$(BIN)python -m pytest -q -n $(WORKERS) --cov --cov-report=
	@echo "Every branch of rules, store and actions must be tested:"
	$(BIN)coverage report --include='$(MEASURED)' --fail-under=100

fix: .venv/ready  ## put the format and simple faults right
	$(BIN)ruff check --fix .
	$(BIN)ruff format .

# The time stamp of .venv/ready is the set-up's: a new lock makes a new environment.
.venv/ready: requirements.lock packaging/system-libraries
	./packaging/system-libraries
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or later is needed: make PYTHON=python3.11 …"; exit 1; }
	rm -rf .venv
	$(PYTHON) -m venv .venv
	$(BIN)python -m pip install -q --no-compile --require-hashes -r requirements.lock
	$(BIN)python -m pip install -q --no-compile --no-deps --no-build-isolation -e .
	$(BIN)python -m compileall -q -j 0 -x 'tmpl[.]py$$' .venv/lib
	touch $@

translations: .venv/ready $(QM)  ## make the .qm files that the program reads

%.qm: %.ts | .venv/ready
	$(BIN)pyside6-lrelease -silent $<

words: .venv/ready  ## put new texts of the code into the .ts files, to be translated there
	find est_desktop -name '*.py' | sort > .words
	$(BIN)pyside6-lupdate -silent -no-obsolete -locations none -source-language en \
	  -target-language sv @.words -ts resources/translations/sv.ts
	rm .words

lock: .venv/ready  ## pin every dependency anew, with its hashes
	$(BIN)uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header --extra dev pyproject.toml -o requirements.lock

bench: .venv/ready .venv-bench/ready translations  ## measure the times that are promised; takes some minutes
	@status=0; for script in benchmarks/bench_*.py; do \
	  echo; echo "$$script"; $(BIN)python "$$script" || status=1; \
	done; exit $$status

bench-engines: .venv/ready .venv-bench/ready translations  ## our documents against other engines; takes some minutes
	$(BIN)python benchmarks/bench_engines.py

.venv-bench/ready: benchmarks/requirements.txt
	rm -rf .venv-bench
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install -q --no-compile -r $<
	touch $@

soak: .venv/ready translations  ## the property tests with many more examples
	HYPOTHESIS_PROFILE=soak $(BIN)python -m pytest -q -n $(WORKERS) tests/rules tests/store tests/actions

bundle: .venv/ready translations  ## the program as a folder that needs no Python, in dist/
	./packaging/system-libraries objcopy:binutils
	PYTHONHASHSEED=1 SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) \
	  $(BIN)pyinstaller --noconfirm --clean --log-level WARN pyinstaller.spec
	$(BIN)python packaging/check_bundle.py

clean:  ## remove what was built; the environment too
	rm -rf .venv .venv-bench build dist output .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	rm -rf .coverage* *.egg-info resources/translations/*.qm
	find . -name __pycache__ -prune -exec rm -rf {} +
