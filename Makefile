# make run, make test: nothing else to do by hand on Debian 12 with Swift and git.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

PREFIX ?= /usr/local
# The measuring harness, beside this repository.
BENCH_DIR ?= ../shared/bench

PROGRAM := .build/bureau
LIBRARIES := libncurses-dev libsqlite3-dev
# A folder of its own, so that the release can be built while the tests run.
RELEASE := .build/static
STATIC := -c release --scratch-path $(RELEASE) -debug-info-format none \
  --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -cross-module-optimization
export SWIFT_BACKTRACE := enable=no

.PHONY: run build test endurance install bench bench-programs lint clean packages \
  test-packages bench-packages

run: build
	@$(PROGRAM) $(ARGS)

# The static link warns of glibc functions that nothing here calls.
build: packages
	@swift build $(STATIC) --product bureau < /dev/null
	@strip -o $(PROGRAM) $(RELEASE)/release/bureau

test: test-packages
	@swift test < /dev/null

# Twenty sessions of fifty saves, five thousand violent deaths: some minutes.
endurance: export BUREAU_ENDURANCE = 1
endurance: test-packages
	@swift test --filter 'LiveSessionsTests|violent' < /dev/null

install: build
	@install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/bureau
	@echo "bureau est installé : $(DESTDIR)$(PREFIX)/bin/bureau"

lint:
	@swift format lint --strict --recursive Package.swift Sources Tests

bench:
	@Tests/Bench/run "$(BENCH_DIR)"

bench-programs: bench-packages build
	@swift build $(STATIC) --product BenchBase < /dev/null

clean:
	@rm -rf .build

packages:
	@$(call install_missing,$(LIBRARIES))

test-packages:
	@$(call install_missing,$(LIBRARIES) tmux openssh-server openssh-client strace \
	  libreoffice-writer-nogui poppler-utils)

bench-packages:
	@$(call install_missing,$(LIBRARIES) gcc python3-venv openssh-server openssh-client)

# Installs the Debian packages that are missing; says nothing when none is.
define install_missing
command -v dpkg-query > /dev/null || exit 0; \
missing=(); \
for name in $(1); do \
  dpkg-query -W -f '$${Status}' $$name 2> /dev/null | grep -q '^install ok installed' \
    || missing+=($$name); \
done; \
if ((! $${#missing[@]})); then exit 0; fi; \
apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y); \
if ((EUID)); then \
  if ! command -v sudo > /dev/null; then \
    echo "Il manque des paquets Debian. Demandez à l'administrateur de lancer :" >&2; \
    echo "  apt-get install $${missing[*]}" >&2; \
    exit 1; \
  fi; \
  apt=(sudo "$${apt[@]}"); \
fi; \
echo "Installation des paquets Debian qui manquent : $${missing[*]} (par apt-get)"; \
"$${apt[@]}" update; \
"$${apt[@]}" install --no-install-recommends "$${missing[@]}"
endef
