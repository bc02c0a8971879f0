// Shared by the two halves of the shim: the screen and the signals.
#pragma once

#include <signal.h>

/// Set when a signal told the program to end: nothing waits for the line any longer.
extern volatile sig_atomic_t cn_ending;

/// Gives the terminal back and says so, with functions that are safe inside a signal handler.
void cn_restore_in_emergency(void);
