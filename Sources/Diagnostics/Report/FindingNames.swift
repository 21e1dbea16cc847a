/// Names for the findings of one report, by which a host tells what is new from what it knew: each has one of its own, and keeps it
/// while lines move and days pass.
struct FindingNames {
    private var numbers: [Fingerprint: Int] = [:]

    mutating func name(of finding: Finding) -> String {
        let fingerprint = Fingerprint(finding)
        numbers[fingerprint, default: 0] += 1
        return fingerprint.digest(number: numbers[fingerprint, default: 1])
    }
}
