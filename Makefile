# Each target sets up what it needs, and does not do it again.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TRAIN := .venv-train
NPM := node_modules/.bin
PIP := -m pip --disable-pip-version-check install --quiet
BUILD := --no-deps --no-build-isolation --editable .
COMPILE := uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 --quiet
LOCK := $(COMPILE) pyproject.toml
NO_NODE = $(shell node -e 'if (parseInt(process.versions.node) < 18) process.exit(1)' 2>/dev/null || \
	echo "Node.js 18 or newer is not installed here")

.PHONY: setup jam link sound test test-python test-page test-train check check-python check-page bench train \
	picture patches lock clean

setup: $(VENV)/.base

jam: setup
	$(BIN)/antiphon jam --browser $(ARGS)

test: test-python test-page

test-python: $(VENV)/.dev
	$(BIN)/python -m pytest $(ARGS)

test-page:
	$(if $(NO_NODE),@echo "The page's own tests are skipped: $(NO_NODE)"; test -z "$$ANTIPHON_REQUIRE_PEERS", \
		node --test --test-reporter=spec tests/page/*.test.js)

test-train: $(TRAIN)/.train
	$(TRAIN)/bin/python -m pytest tests/training $(ARGS)

check: check-python check-page

check-python: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check-page: node_modules/.installed
	$(NPM)/eslint live/panel/page/js tests/page eslint.config.js
	$(NPM)/tsc

link: setup
	$(BIN)/python $(PIP) --require-hashes -r constraints/link.txt

sound: setup
	$(BIN)/python $(PIP) --require-hashes -r constraints/sound.txt

bench: setup
	$(BIN)/antiphon bench $(ARGS)

train: $(TRAIN)/.train
	$(TRAIN)/bin/antiphon train melody-lstm $(ARGS)

picture: setup
	$(BIN)/antiphon render tests/phrase.mid $(VENV)/session.mid --bars 8 --seed 3 --plot docs/session.png

patches: setup
	$(BIN)/python -m live.patches

lock:
	sed -n 's/^requires = \["\(.*\)"\]/\1/p' pyproject.toml | $(COMPILE) - -o constraints/build.txt
	$(LOCK) -o constraints/base.txt
	$(LOCK) --extra link -o constraints/link.txt
	$(LOCK) --extra sound -o constraints/sound.txt
	$(LOCK) --group dev --extra link --extra sound -o constraints/dev.txt
	$(LOCK) --group dev --extra train -o constraints/train.txt
	npm install --package-lock-only

clean:
	rm -rf $(VENV) $(TRAIN) node_modules

$(VENV)/.base: pyproject.toml constraints/build.txt constraints/base.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Antiphon needs Python 3.11 or newer, found $$($(PYTHON) --version); try: make PYTHON=python3.12 jam"; exit 1; }
	@echo "Setting Antiphon up, once: about half a minute"
	@echo "1 of 3: a place for it ($(VENV))"
	@$(PYTHON) -m venv $(VENV)
	@echo "2 of 3: what it needs"
	@$(BIN)/python $(PIP) --require-hashes -r constraints/build.txt -r constraints/base.txt || \
		{ echo "If python-rtmidi was being built (there are wheels for Python 3.11 and 3.12 only), it needs a C++ compiler"; \
		  echo "and, on Debian or Ubuntu: sudo apt install g++ pkg-config libasound2-dev libjack-jackd2-dev"; exit 1; }
	@echo "3 of 3: Antiphon itself"
	@$(BIN)/python $(PIP) $(BUILD)
	@touch $@

$(VENV)/.dev: $(VENV)/.base constraints/dev.txt
	$(BIN)/python $(PIP) --require-hashes -r constraints/dev.txt
	@touch $@

$(TRAIN)/.train: pyproject.toml constraints/train.txt
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/python $(PIP) --require-hashes -r constraints/train.txt
	$(TRAIN)/bin/python $(PIP) $(BUILD)
	@touch $@

node_modules/.installed: package.json package-lock.json .npmrc
	$(if $(NO_NODE),@echo "The page's JavaScript is not checked: $(NO_NODE)"; exit 1)
	@command -v npm >/dev/null || { echo "The page's JavaScript is not checked: npm is not installed here"; exit 1; }
	npm ci --loglevel=error >/dev/null
	@touch $@
