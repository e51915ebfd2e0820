using System.Collections.Frozen;
using System.Xml.Linq;

namespace ProcedureEngine.Reading.Svg;

/// <summary>The elements and attributes of SVG 1.1 and 2 that draw and do nothing else. What is not named here is left out.</summary>
internal static class SvgVocabulary
{
    /// <summary>The namespace of drawings.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The namespace of pages: what stands in it is a page's element, also inside a drawing.</summary>
    public static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>The namespace of addresses in SVG 1.1.</summary>
    public static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly FrozenSet<string> Elements = Words(
        """
        svg g defs symbol use switch a title desc style view image path rect circle ellipse line polyline polygon text tspan textPath marker
        linearGradient radialGradient stop pattern clipPath mask filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
        feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
        feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence animate animateTransform
        animateMotion mpath set
        """);

    // No browser draws them: editors keep notes in them, and nobody misses them on a page.
    private static readonly FrozenSet<string> QuietElements = Words(
        "metadata font glyph missing-glyph hkern vkern font-face font-face-src font-face-name font-face-format cursor color-profile solidcolor flowRoot flowRegion flowPara flowSpan meshgradient meshrow meshpatch hatch hatchpath");

    private static readonly FrozenSet<string> Attributes = Words(
        """
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-profile
        color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color
        flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal
        glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid
        marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke
        stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
        text-decoration text-rendering transform transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing
        writing-mode
        cx cy d dx dy fr fx fy gradientTransform gradientUnits height href id lengthAdjust markerHeight markerUnits markerWidth
        maskContentUnits maskUnits method offset orient pathLength patternContentUnits patternTransform patternUnits points
        preserveAspectRatio primitiveUnits r refX refY rotate rx ry side spacing spreadMethod startOffset style textLength viewBox width x x1 x2
        y y1 y2 z clipPathUnits filterUnits zoomAndPan
        amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent filterRes in in2 intercept k1 k2 k3 k4
        kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator order pointsAtX pointsAtY pointsAtZ preserveAlpha radius
        result scale seed slope specularConstant specularExponent stdDeviation stitchTiles surfaceScale tableValues targetX targetY type values
        xChannelSelector yChannelSelector
        accumulate additive attributeName attributeType begin by calcMode dur end fill from keyPoints keySplines keyTimes max min origin path
        repeatCount repeatDur restart to
        baseProfile class lang media requiredExtensions requiredFeatures role systemLanguage tabindex target title version focusable
        """);

    // Their values are words, numbers or names, and no style that could fetch something.
    private static readonly FrozenSet<string> Plain = Words(
        "id class d points viewBox lang role title media type version baseProfile requiredExtensions requiredFeatures systemLanguage target begin end in in2 result keyTimes keySplines tableValues kernelMatrix");

    /// <summary>Whether an element of SVG draws.</summary>
    public static bool Draws(string element) => Elements.Contains(element);

    /// <summary>Whether an element may go without a word.</summary>
    public static bool IsQuiet(XElement element) => element.Name.Namespace == Svg ? QuietElements.Contains(element.Name.LocalName) : element.Name.Namespace != Html;

    /// <summary>Whether an attribute of SVG is one that draws or describes.</summary>
    public static bool IsKnown(string attribute) => Attributes.Contains(attribute) || IsNote(attribute);

    /// <summary>Whether the value of an attribute is read as a style.</summary>
    public static bool IsStyle(string attribute) => !Plain.Contains(attribute) && !IsNote(attribute);

    private static bool IsNote(string attribute) => attribute.StartsWith("aria-", StringComparison.Ordinal) || attribute.StartsWith("data-", StringComparison.Ordinal);

    private static FrozenSet<string> Words(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
