// Signals become bytes in a pipe, which the program reads like keys. Only a fatal one acts at once.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

volatile sig_atomic_t cn_ending;

static int signal_pipe[2] = {-1, -1};
static char emergency_stack[64 * 1024];

static const int told[] = {SIGWINCH, SIGHUP, SIGTERM, SIGTSTP, SIGCONT};
static const int ignored[] = {SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS, SIGXCPU};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void tell(int number) {
  int saved = errno;
  char byte = (char)number;
  if (number == SIGHUP || number == SIGTERM) cn_ending = 1;
  ssize_t ignored_result = write(signal_pipe[1], &byte, 1);
  (void)ignored_result;
  errno = saved;
}

/// The handler is already reset to the default action, which raising again performs.
static void restore_and_die(int number) {
  cn_restore_in_emergency();
  raise(number);
}

static void handle(const int *numbers, size_t count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < count; i++) sigaction(numbers[i], &action, NULL);
}

int cn_signals_open(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  stack_t stack = {.ss_sp = emergency_stack, .ss_size = sizeof emergency_stack};
  sigaltstack(&stack, NULL);
  handle(told, COUNT(told), tell, 0);
  handle(ignored, COUNT(ignored), SIG_IGN, 0);
  handle(fatal, COUNT(fatal), restore_and_die, SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  return signal_pipe[0];
}

int cn_signals_next(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

void cn_stop(void) {
  const int job_control[] = {SIGTSTP, SIGCONT};
  handle(job_control, COUNT(job_control), SIG_DFL, 0);
  kill(0, SIGTSTP);
  handle(job_control, COUNT(job_control), tell, 0);
}
