/// The names that a published drawing may use, by the SVG 1.1 and 2 specifications.
enum SVGNames {
    /// Elements that draw, that describe what is drawn, or that group. Not among them: what runs, moves, links, styles from
    /// outside (`style`), shows other languages (`foreignObject`) or loads a file (`image`, `feImage`).
    static let elements = words(
        """
        svg g defs symbol use switch view title desc metadata path rect circle ellipse line polyline polygon text tspan textPath
        linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix feComponentTransfer
        feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
        feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
        feTile feTurbulence
        """)

    /// Attributes without a prefix; `href` has a rule of its own.
    static let attributes = words(
        """
        style transform d points pathLength x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate width height viewBox version
        baseProfile preserveAspectRatio zoomAndPan enable-background overflow
        requiredFeatures requiredExtensions systemLanguage type media method spacing side startOffset lengthAdjust textLength
        gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
        clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient viewTarget
        filterUnits primitiveUnits filterRes in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias
        targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant
        specularExponent azimuth elevation limitingConeAngle pointsAtX pointsAtY pointsAtZ z scale xChannelSelector
        yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude
        exponent

        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
        color-profile color-rendering direction display dominant-baseline fill fill-opacity fill-rule filter flood-color
        flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
        font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-weight glyph-orientation-horizontal
        glyph-orientation-vertical image-rendering inline-size isolation kerning letter-spacing lighting-color line-height
        marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity paint-order pointer-events
        shape-inside shape-padding shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width tab-size text-align
        text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent
        text-overflow text-rendering text-transform transform-box transform-origin unicode-bidi vector-effect visibility
        white-space word-spacing writing-mode
        """)

    /// Functions of CSS that ask for nothing; the empty name is that of brackets alone.
    static let functions = words(
        """
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix icc-color calc min max clamp var rect inset circle ellipse
        polygon path matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
        rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective blur brightness contrast drop-shadow grayscale
        hue-rotate invert opacity saturate sepia
        """
    ).union([""])

    /// Whether an attribute holds words that nothing reads as CSS.
    static func isText(_ attribute: String) -> Bool {
        texts.contains(attribute) || attribute.utf8.starts(with: "data-".utf8)
            || attribute.utf8.starts(with: "aria-".utf8)
    }

    private static let texts = words("id class lang role tabindex focusable")

    /// What the name spaces begin with whose elements are notes: of drawing tools, about the author and the licence.
    static let noteNamespaces = [
        "http://www.inkscape.org/namespaces/", "http://sodipodi.sourceforge.net/DTD/",
        "http://www.openswatchbook.org/uri/", "http://www.bohemiancoding.com/sketch/", "http://www.serif.com/",
        "http://www.figma.com/figma/", "http://ns.adobe.com/", "adobe:ns:meta/", "https://boxy-svg.com",
        "http://www.vectornator.io", "http://schemas.microsoft.com/visio/",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/ns#", "http://web.resource.org/cc/", "http://purl.org/dc/", "http://c2pa.org/",
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) })
    }
}
