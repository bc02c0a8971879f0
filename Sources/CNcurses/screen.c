// ncurses writes into a file in memory; each frame leaves it in one write(2).
//
// On a terminal ncurses 6.4 issues a write for every cursor move, and each may become an SSH packet.
// newterm needs a true terminal to learn its modes, so it gets a duplicate of ours, which is then
// exchanged for the memory file under its feet. The modes are ours to set and to restore.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes_found;
static struct termios modes_raw;
static volatile sig_atomic_t is_open;
static int memory = -1;
static FILE *stream;
static char emergency[256];

/// How long the last bytes may wait for a stalled line, in milliseconds.
static const int last_patience = 200;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char sentence[] =
    "bureau s’est arrêté sur une erreur. Relancez-le : ce qui était enregistré est conservé.\r\n";

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool cn_set_locale(void) {
  if (setlocale(LC_ALL, "") != NULL && is_utf8()) return true;
  const char *const others[] = {"C.UTF-8", "fr_FR.UTF-8"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (setlocale(LC_CTYPE, others[i]) != NULL && is_utf8()) return true;
  return false;
}

int cn_width(unsigned scalar) { return wcwidth((wchar_t)scalar); }

bool cn_has_rgb(void) { return tigetflag("RGB") > 0 || tigetnum("RGB") > 0; }

cn_size cn_window_size(void) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0)
    return (cn_size){window.ws_col, window.ws_row};
  return (cn_size){80, 24};
}

void cn_resize(cn_size size) {
  resize_term(size.rows, size.columns);
  clearok(curscr, TRUE);
}

/// A stalled line (Ctrl-S, a sleeping laptop) is waited for, but not when the program shall end.
static bool write_all(int line, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(line, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd ready = {line, POLLOUT, 0};
      if (poll(&ready, 1, cn_ending ? last_patience : -1) <= 0 && cn_ending) return false;
    } else if (errno != EINTR || cn_ending) {
      return false;
    }
  }
  return true;
}

/// Lets writes to the line fail rather than wait; gives the flags to set again.
static int stop_waiting(void) {
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  return flags;
}

bool cn_drain(int from, int line) {
  static char *frame;
  static size_t capacity;
  off_t length = lseek(from, 0, SEEK_CUR);
  if (length <= 0) return length == 0;
  if ((size_t)length > capacity) {
    char *larger = realloc(frame, (size_t)length);
    if (larger == NULL) return false;
    frame = larger;
    capacity = (size_t)length;
  }
  ssize_t count = pread(from, frame, (size_t)length, 0);
  lseek(from, 0, SEEK_SET);
  return count == length && write_all(line, frame, (size_t)count);
}

bool cn_flush(void) {
  fflush(stream);
  return cn_drain(memory, STDOUT_FILENO);
}

/// Appends a capability without its padding to the bytes of the emergency.
static void append_capability(const char *name) {
  const char *bytes = tigetstr(name);
  if (bytes == NULL || bytes == (char *)-1) return;
  size_t end = strlen(emergency);
  while (*bytes != 0 && end + 1 < sizeof emergency) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *close = strchr(bytes, '>');
      if (close != NULL) {
        bytes = close + 1;
        continue;
      }
    }
    emergency[end++] = *bytes++;
  }
  emergency[end] = 0;
}

static void prepare_emergency(void) {
  strcpy(emergency, paste_off);
  append_capability("sgr0");
  append_capability("cnorm");
  append_capability("rmcup");
  strcat(emergency, "\r\n");
}

static bool can_place_cursor(void) {
  const char *cup = tigetstr("cup");
  return cup != NULL && cup != (char *)-1;
}

/// Starts ncurses on a duplicate of the line; false leaves nothing behind.
static bool start_ncurses(const char *term) {
  int line = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  stream = line < 0 ? NULL : fdopen(line, "w");
  if (stream == NULL) return false;
  SCREEN *screen = newterm(term, stream, stdin);
  if (screen != NULL && can_place_cursor()) return true;
  if (screen != NULL) delscreen(screen);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_found);
  fclose(stream);
  return false;
}

bool cn_open(const char *term) {
  if (tcgetattr(STDIN_FILENO, &modes_found) != 0) return false;
  setenv("NCURSES_NO_UTF8_ACS", "1", 1);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  memory = memfd_create("frame", MFD_CLOEXEC);
  if (memory < 0) return false;
  if (!start_ncurses(term)) {
    close(memory);
    return false;
  }
  raw();
  noecho();
  nonl();
  fflush(stream);
  dup3(memory, fileno(stream), O_CLOEXEC);
  typeahead(-1);
  idlok(stdscr, TRUE);
  start_color();
  use_default_colors();
  prepare_emergency();
  atexit(cn_close);
  modes_raw = modes_found;
  cfmakeraw(&modes_raw);
  cn_resize(cn_window_size());
  cn_resume();
  return true;
}

void cn_resume(void) {
  if (is_open) {
    endwin();
    lseek(memory, 0, SEEK_SET);
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_raw);
  is_open = 1;
  write_all(memory, paste_on, sizeof paste_on - 1);
  clearok(curscr, TRUE);
}

void cn_close(void) {
  if (!is_open) return;
  write_all(memory, paste_off, sizeof paste_off - 1);
  endwin();
  int flags = cn_ending ? stop_waiting() : -1;
  cn_flush();
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags);
  is_open = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_found);
}

void cn_restore_in_emergency(void) {
  if (!is_open) return;
  is_open = 0;
  int flags = stop_waiting();
  ssize_t ignored = write(STDOUT_FILENO, emergency, strlen(emergency));
  (void)ignored;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_found);
  ignored = write(STDERR_FILENO, sentence, sizeof sentence - 1);
  fcntl(STDOUT_FILENO, F_SETFL, flags);
}

void cn_forbid_core_dumps(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
