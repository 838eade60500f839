# Every target creates and uses .venv by itself; nothing else needs to be set up first.
PYTHON ?= python3.11
VENV := .venv
READY := $(VENV)/.ready
CLUSTER := $(VENV)/.cluster

.DEFAULT_GOAL := help
.PHONY: help install chat bot demo test lint clean

help:  ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): pyproject.toml .ci/constraints.txt
	@command -v $(PYTHON) >/dev/null || { echo "make: $(PYTHON) is needed (PYTHON=/path/to/python3.11 to point at one)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --constraint .ci/constraints.txt --editable '.[dev]'
	@touch $@

# The tests also run over PostgreSQL and Milvus Lite; nothing else needs them.
$(CLUSTER): $(READY)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --constraint .ci/constraints.txt --editable '.[dev,cluster]'
	@touch $@

install: $(READY)  ## the environment, in .venv

chat: $(READY)  ## talk to it in the terminal
	@$(VENV)/bin/verbatim chat

bot: $(READY)  ## run the Telegram bot (TELEGRAM_BOT_TOKEN)
	@$(VENV)/bin/verbatim bot

demo: $(READY)  ## see it as in Telegram, in the browser, without a token
	@$(VENV)/bin/verbatim demo

test: $(READY) $(CLUSTER)  ## lint, types and the whole test suite
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/python -m pytest -n 2 --dist loadfile

lint: $(READY)  ## ruff and mypy only
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy

clean:  ## remove the environment
	rm -rf $(VENV)
