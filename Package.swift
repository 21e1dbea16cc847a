// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "truce",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "truce", targets: ["truce"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev", "pkg-config"]),
                .brew(["cmark-gfm"]),
            ]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev", "pkg-config"])]),
        .target(name: "CPlatform"),
        .target(name: "Localization", swiftSettings: strict),
        .target(name: "Diagnostics", dependencies: ["Localization"], swiftSettings: strict),
        .target(name: "CommonMark", dependencies: ["CCMarkGFM", "Diagnostics", "Localization"], swiftSettings: strict),
        .target(name: "PDF", dependencies: ["CZlib", "Diagnostics", "Localization"], swiftSettings: strict),
        .target(
            name: "PlaybookKit",
            dependencies: [
                "CommonMark", "CPlatform", "Diagnostics", "Localization", "PDF", "Yams",
                .product(name: "Subprocess", package: "swift-subprocess"),
                // Subprocess names paths in its types; macOS has them of itself.
                .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "truce",
            dependencies: [
                "Diagnostics", "Localization", "PlaybookKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/Support", swiftSettings: strict),
        .testTarget(
            name: "LocalizationTests", dependencies: ["Localization", "PlaybookKit", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "PDFTests", dependencies: ["PDF", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "CommonMarkTests",
            dependencies: ["CommonMark", "CCMarkGFM", "Diagnostics", "Localization", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PlaybookKitTests",
            dependencies: ["PlaybookKit", "CommonMark", "Diagnostics", "Localization", "PDF", "TestSupport"],
            exclude: ["Acceptance/Drawings", "Golden", "Rules", "Search/en.tsv", "Search/pl.tsv"], swiftSettings: strict
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "truce", "PlaybookKit", "Diagnostics", "Localization", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Scenarios"], swiftSettings: strict),
    ]
)

// Programs that measure for minutes: `make bench`, `make fuzz` and `make sweep` build them, nothing else does.
if Context.environment["MEASURE"] != nil {
    package.targets += [
        .executableTarget(
            name: "Benchmarks", dependencies: ["CommonMark", "CCMarkGFM", "Diagnostics", "TestSupport"],
            path: "Tests/Benchmarks", swiftSettings: strict),
        .systemLibrary(name: "LibFuzzer", path: "Tests/Fuzz/LibFuzzer"),
        .executableTarget(
            name: "Fuzz",
            dependencies: ["CommonMark", "Diagnostics", "LibFuzzer", "PDF", "PlaybookKit", "TestSupport"],
            path: "Tests/Fuzz", exclude: ["LibFuzzer"], swiftSettings: strict),
        .executableTarget(
            name: "Sweep", dependencies: ["CommonMark", "Diagnostics", "TestSupport"],
            path: "Tests/Sweep", swiftSettings: strict),
    ]
}
