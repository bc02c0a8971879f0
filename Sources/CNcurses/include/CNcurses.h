// What Swift cannot reach of ncurses and of Linux: macros, globals, signals, the frame buffer.
#pragma once

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <locale.h>
#include <ncurses.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

enum : attr_t { CN_BOLD = A_BOLD, CN_UNDERLINE = A_UNDERLINE, CN_REVERSE = A_REVERSE };

typedef struct {
  int columns;
  int rows;
} cn_size;

/// Sets the locale of the environment, or a UTF-8 one when that is not. False: none is installed.
bool cn_set_locale(void);

/// Starts the screen on standard input and output for a terminal type; the first frame carries what
/// switches the terminal over. False: terminfo does not know the type, or it cannot place a cursor.
bool cn_open(const char *_Nonnull term);

/// Hands the terminal back as it was found. Safe to call twice.
void cn_close(void);

/// Takes the terminal again after `cn_close` or a stop; the next frame is painted whole.
void cn_resume(void);

/// The size of the window, from the kernel; 80 by 24 when it does not know.
cn_size cn_window_size(void);

/// Lets ncurses follow the window; all of it is painted anew.
void cn_resize(cn_size size);

/// Sends the frame in one write(2). False: the line is gone.
bool cn_flush(void);

/// Copies all that was written to `memory` to `line` with one write(2), more only when the line
/// takes less, and empties `memory`. False: the line is gone, or a signal told to end.
bool cn_drain(int memory, int line);

/// Opens the pipe by which signals arrive as bytes, clears the inherited mask, and lets fatal
/// signals restore the terminal first. Gives the pipe's reading end, -1 on failure.
int cn_signals_open(void);

/// The next signal that arrived, 0 when none is left.
int cn_signals_next(void);

/// Stops the program as Ctrl-Z does in a shell, until it is continued.
void cn_stop(void);

/// No core file and no debugger shall see pupils' data.
void cn_forbid_core_dumps(void);

/// The cells a character takes in the current locale; -1 for one that cannot be printed.
int cn_width(unsigned scalar);

static inline WINDOW *_Nonnull cn_screen(void) { return stdscr; }
static inline WINDOW *_Nonnull cn_terminal(void) { return curscr; }
static inline int cn_colors(void) { return COLORS; }
/// Whether colour numbers are red, green and blue themselves.
bool cn_has_rgb(void);

/// One cell of ncurses: a letter with its marks, attributes and a colour pair below 256.
static inline cchar_t cn_cell(wchar_t letter, attr_t attributes, int pair) {
  cchar_t cell = {
      .attr = attributes | (attr_t)COLOR_PAIR(pair), .chars = {letter}, .ext_color = pair};
  return cell;
}

/// Adds a combining mark to a cell, which holds four.
static inline void cn_add_mark(cchar_t *_Nonnull cell, wchar_t mark) {
  for (int i = 1; i < CCHARW_MAX; i++) {
    if (cell->chars[i] != 0) continue;
    cell->chars[i] = mark;
    return;
  }
}
