import Localization

/// An opaque colour of the sRGB space, eight bits a channel.
package struct Colour: Hashable, Sendable, CustomStringConvertible {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    private init(red: UInt8, green: UInt8, blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// `#0b57b0` or `#06c`, in letters of either case; `nil` for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "#"), bytes.count == 4 || bytes.count == 7 else { return nil }
        var digits = bytes.dropFirst().compactMap(ASCII.hexValue)
        guard digits.count == bytes.count - 1 else { return nil }
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        self.init(
            red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3], blue: digits[4] << 4 | digits[5])
    }

    /// `#0b57b0`.
    package var description: String {
        "#" + [red, green, blue].map { $0.padded(to: 2, radix: 16) }.joined()
    }

    // MARK: Light

    /// WCAG 2.2, "relative luminance", with the threshold of sRGB itself (0.04045).
    package var luminance: Double {
        let (red, green, blue) = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// WCAG 2.2, "contrast ratio": 1 to 21.
    package func contrast(with other: Colour) -> Double {
        let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (high + 0.05) / (low + 0.05)
    }

    private var linear: (red: Double, green: Double, blue: Double) {
        (Self.linear(red), Self.linear(green), Self.linear(blue))
    }

    /// IEC 61966-2-1.
    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        guard value > 0.04045 else { return value / 12.92 }
        // To the power of 2.4.
        let base = (value + 0.055) / 1.055
        let fifth = root(5, of: base)
        return base * base * fifth * fifth
    }

    /// The inverse; `nil` outside of what a screen shows.
    private static func channel(_ linear: Double) -> UInt8? {
        guard (-0.0005...1.0005).contains(linear) else { return nil }
        let value = min(max(linear, 0), 1)
        guard value > 0.0031308 else { return UInt8((value * 12.92 * 255).rounded()) }
        // To the power of 5/12.
        let twelfth = root(3, of: value.squareRoot().squareRoot())
        let power = twelfth * twelfth * twelfth * twelfth * twelfth
        return UInt8(((1.055 * power - 0.055) * 255).rounded())
    }

    /// By Newton's method: the same on every system, which a library's powers need not be.
    private static func root(_ degree: Int, of value: Double) -> Double {
        guard value > 0 else { return value < 0 ? -root(degree, of: -value) : 0 }
        var guess = 1.0
        for _ in 0..<64 {
            var power = 1.0
            for _ in 1..<degree { power *= guess }
            let next = (Double(degree - 1) * guess + value / power) / Double(degree)
            if next == guess { break }
            guess = next
        }
        return guess
    }
}

// MARK: - The colours next to it

extension Colour {
    /// Björn Ottosson, "A perceptual color space for image processing": lightness 0 to 1, green to red, blue to yellow.
    private struct OKLab {
        var lightness: Double
        var a: Double
        var b: Double
    }

    private var lab: OKLab {
        let (red, green, blue) = linear
        let l = Self.root(3, of: 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let m = Self.root(3, of: 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let s = Self.root(3, of: 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        return OKLab(
            lightness: 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            a: 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            b: 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s)
    }

    private init?(_ lab: OKLab) {
        func cube(_ a: Double, _ b: Double) -> Double {
            let root = lab.lightness + a * lab.a + b * lab.b
            return root * root * root
        }
        let (l, m, s) = (
            cube(0.3963377774, 0.2158037573), cube(-0.1055613458, -0.0638541728), cube(-0.0894841775, -1.2914855480)
        )
        guard let red = Self.channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            let green = Self.channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            let blue = Self.channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
        else { return nil }
        self.init(red: red, green: green, blue: blue)
    }

    /// How far two colours look apart: 0 for the same, 1 for black and white.
    package func distance(to other: Colour) -> Double {
        let (one, two) = (lab, other.lab)
        let (lightness, a, b) = (one.lightness - two.lightness, one.a - two.a, one.b - two.b)
        return (lightness * lightness + a * a + b * b).squareRoot()
    }

    /// The nearest colour of the same hue that holds; where a screen cannot show it in full strength, a paler one. `nil` where none does.
    package func nearest(where holds: (Colour) -> Bool) -> Colour? {
        if holds(self) { return self }
        let lab = lab
        var nearest: (colour: Colour, distance: Double)?
        for step in 0...400 {
            let lightness = Double(step) / 400
            // Strength is given up as little as the screen asks for.
            for part in stride(from: 20, through: 0, by: -1) {
                let scale = Double(part) / 20
                guard let colour = Colour(OKLab(lightness: lightness, a: lab.a * scale, b: lab.b * scale)) else {
                    continue
                }
                guard holds(colour) else { break }
                let distance = distance(to: colour)
                if nearest.map({ distance < $0.distance }) ?? true { nearest = (colour, distance) }
                break
            }
        }
        return nearest?.colour
    }
}
