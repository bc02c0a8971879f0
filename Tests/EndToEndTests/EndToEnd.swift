import Testing

/// The suites that run the real program, one test after the other: each waits for a process.
@Suite(.serialized)
enum EndToEnd {}
