import CNcurses
import Glibc

umask(0o077)
cn_forbid_core_dumps()
CommandLineRun.start(Arguments.ordered(Array(CommandLine.arguments.dropFirst())))
