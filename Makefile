# Twee opdrachten: "make run" start Kind Voorop, "make test" controleert alles. Beide zetten zo nodig eerst alles klaar.
#   make run DATA=map              een andere map voor de dossiers
#   make run ARGS='list'           werk zonder venster
#   make test ARGS='tests/test_x.py'

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null \
	&& { echo $$python; break; }; done)
ARGS ?=
SETUP = $(or $(PYTHON),$(error Geen Python 3.11 tot en met 3.14 gevonden. \
	Op Debian en Ubuntu: sudo apt-get install python3)) .ci/setup.py

.PHONY: run test lint format bench looks manual docs translations bundle clean

run:
	@$(SETUP) run $(if $(DATA),--data "$(DATA)") $(ARGS)

test:
	@$(SETUP) test $(ARGS)

# ruff en mypy
lint:
	@$(SETUP) lint

# volgorde van imports en opmaak
format:
	@$(SETUP) format

# metingen in tests/bench
bench:
	@$(SETUP) bench $(ARGS)

# afbeeldingen van elke pagina in elke weergave, in build/looks
looks:
	@$(SETUP) looks $(ARGS)

# beelden van de handleiding, van het echte venster
manual:
	@$(SETUP) manual $(ARGS)

# naslag en eisen in resources/docs, gemaakt uit de methode
docs:
	@$(SETUP) docs

# het programma zonder Python, in build/bundle; met Python 3.12 of 3.13: make bundle PYTHON=pad/naar/python3.13
bundle:
	@$(PYTHON) packaging/make.py bundle

# resources/translations/en.ts bijwerken naar de teksten in de code
translations:
	@$(SETUP) translations

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist kindvoorop.egg-info
	find app ui models reports resources tests -name __pycache__ -type d -prune -exec rm -rf {} +
