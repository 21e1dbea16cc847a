import Localization

/// What changed lately, day by day.
struct ChangesView: View {
    let playbook: Playbook
    let changes: ChangeLog

    let address = SitePath.changes
    let template = "changes"
    var title: String { playbook.language.text("whatChanged") }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        var days: [(day: CalendarDate, entries: [ChangeLog.Entry])] = []
        // Git goes by the order of commits, and clocks differ.
        for entry in changes.entries.enumerated().sorted(by: {
            ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
        }) {
            if days.last?.day != entry.element.day { days.append((entry.element.day, [])) }
            days[days.count - 1].entries.append(entry.element)
        }
        return [
            "days": .list(days.map { ["day": shapes.date($0.day), "changes": shapes.changes($0.entries)] }),
            "countText": .text(shapes.language.count(changes.entries.count, "change")),
            "isShallow": .flag(changes.history == .shallow), "isUnknown": .flag(changes.history == .unknown),
        ]
    }
}
