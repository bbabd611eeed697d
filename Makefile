# Two commands on a fresh machine: `make run` and `make test`. The rest is for developers.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: run test check format package clean

run: $(READY)
	$(BIN)/reader --sample

test: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

package: $(READY)
	$(BIN)/python -m pip wheel --no-deps --wheel-dir dist .

# The virtual environment, made again only when what it is made from has changed.
$(READY): pyproject.toml packaging/constraints.txt packaging/system_libraries.py
	$(PYTHON) packaging/system_libraries.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt -e '.[dev]'
	$(BIN)/python -m compileall -q reader
	touch $@

clean:
	rm -rf $(VENV) build dist tests/output
