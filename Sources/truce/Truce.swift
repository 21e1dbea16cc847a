import ArgumentParser

/// The command line: arguments in, exit code out.
@main
struct Truce: ParsableCommand {}
