import LibFuzzer

/// `Fuzz TARGET [libFuzzer's own options, folders and files]`
guard let name = CommandLine.arguments.dropFirst().first, let target = FuzzTarget.all.first(where: { $0.name == name })
else { fatalError("Name one of: \(FuzzTarget.all.map(\.name).joined(separator: " "))") }

let chosen = target
// The target's name stands where the library expects the program's.
var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv + 1
_ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    chosen.run(on: unsafe Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
}
