import ArgumentParser
import CNcurses
import Glibc

umask(0o077)
cn_forbid_core_dumps()
BureauCommand.main(Arguments.ordered(Array(CommandLine.arguments.dropFirst())))
