# Each target sets up what it needs, and does not do it again.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TRAIN := .venv-train
PIP := -m pip --disable-pip-version-check install --quiet
LOCK := uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-annotate \
	--python-version 3.11 --quiet

.PHONY: setup jam link test test-train check bench train picture patches lock clean

setup: $(VENV)/.base

jam: setup
	$(BIN)/antiphon jam --browser $(ARGS)

test: $(VENV)/.dev
	$(BIN)/python -m pytest $(ARGS)

test-train: $(TRAIN)/.train
	$(TRAIN)/bin/python -m pytest tests/training $(ARGS)

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

link: setup
	$(BIN)/python $(PIP) --require-hashes -r constraints/link.txt

bench: setup
	$(BIN)/antiphon bench $(ARGS)

train: $(TRAIN)/.train
	$(TRAIN)/bin/antiphon train melody-lstm $(ARGS)

picture: setup
	$(BIN)/antiphon render tests/phrase.mid $(VENV)/session.mid --bars 8 --seed 3 --plot docs/session.png

patches: setup
	$(BIN)/python -m live.patches

lock:
	$(LOCK) -o constraints/base.txt
	$(LOCK) --extra link -o constraints/link.txt
	$(LOCK) --group dev --extra link -o constraints/dev.txt
	$(LOCK) --group dev --extra train -o constraints/train.txt

clean:
	rm -rf $(VENV) $(TRAIN)

$(VENV)/.base: pyproject.toml constraints/base.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Antiphon needs Python 3.11 or newer, found $$($(PYTHON) --version); try: make PYTHON=python3.12 jam"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@$(BIN)/python $(PIP) --require-hashes -r constraints/base.txt || \
		{ echo "If python-rtmidi was being built (there are wheels for Python 3.11 and 3.12 only), it needs a C++ compiler"; \
		  echo "and, on Debian or Ubuntu: sudo apt install g++ pkg-config libasound2-dev libjack-jackd2-dev"; exit 1; }
	$(BIN)/python $(PIP) --no-deps --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.base constraints/dev.txt
	$(BIN)/python $(PIP) --require-hashes -r constraints/dev.txt
	@touch $@

$(TRAIN)/.train: pyproject.toml constraints/train.txt
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/python $(PIP) --require-hashes -r constraints/train.txt
	$(TRAIN)/bin/python $(PIP) --no-deps --editable .
	@touch $@
