using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProcedureEngine.Reading.Svg;

/// <summary>Which styles and addresses of a drawing stay within the drawing.</summary>
internal static partial class SvgStyle
{
    private static readonly FrozenSet<string> Functions = new[]
    {
        "url", "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark", "var", "calc", "min", "max", "clamp",
        "matrix", "matrix3d", "translate", "translatex", "translatey", "translatez", "translate3d", "scale", "scalex", "scaley", "scale3d", "rotate", "rotatex",
        "rotatey", "rotatez", "rotate3d", "skew", "skewx", "skewy", "perspective", "cubic-bezier", "steps", "linear", "blur", "brightness", "contrast", "drop-shadow",
        "grayscale", "hue-rotate", "invert", "opacity", "saturate", "sepia", "polygon", "circle", "ellipse", "inset", "path", "rect", "not", "is", "where", "has",
        "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "lang", "dir", "local", "format", "icc-color",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] AtRules = ["media", "supports", "keyframes", "-webkit-keyframes", "font-face", "layer"];
    private static readonly string[] Bitmaps = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,", "data:image/gif;base64,", "data:image/webp;base64,", "data:image/avif;base64,", "data:image/bmp;base64,"];
    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n");

    /// <summary>Whether a style sheet, or the style of one element, fetches nothing: it has only functions and rules that are known to draw, and addresses of the drawing's own parts and of fonts that it carries.</summary>
    public static bool IsSafe(string style)
    {
        // Read as flat text, without regard to quotes and comments: nothing can hide in them.
        var text = style.Contains('\\', StringComparison.Ordinal) ? Unescaped(style) : style;
        if (text.Contains('(', StringComparison.Ordinal))
        {
            foreach (Match call in Call().Matches(text))
            {
                var name = call.Groups[1].Value.ToLowerInvariant();
                if (!Functions.Contains(name) || (name == "url" && !OwnUrl().IsMatch(text.AsSpan(call.Index)))) return false;
            }
        }

        if (!text.Contains('@', StringComparison.Ordinal)) return true;
        foreach (Match rule in AtRule().Matches(text))
        {
            if (!AtRules.Contains(rule.Groups[1].Value.ToLowerInvariant())) return false;
        }

        return true;
    }

    /// <summary>A style sheet without what fetches other style sheets and fonts. The rest is not looked at.</summary>
    public static string WithoutFetching(string style) => FontFace().Replace(Import().Replace(style, ""), face => IsSafe(face.Value) ? face.Value : "");

    /// <summary>Whether an address is a part of the drawing itself.</summary>
    public static bool IsOwnPart(string address) => address.AsSpan().TrimStart().StartsWith('#');

    /// <summary>Whether an address is a bitmap that the drawing carries.</summary>
    public static bool IsBitmap(string address)
    {
        var text = address.AsSpan().Trim();
        foreach (var start in Bitmaps)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return !text[start.Length..].ContainsAnyExcept(Base64);
        }

        return false;
    }

    /// <summary>A style with its escapes resolved (CSS Syntax 3, 4.3.7): <c>\75 rl(</c> is <c>url(</c>.</summary>
    private static string Unescaped(string style) => Escape().Replace(style, escape =>
    {
        if (!escape.Groups[1].Success) return escape.Groups[2].Value;
        var code = int.Parse(escape.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    });

    [GeneratedRegex(@"([-\w]+)\(")]
    private static partial Regex Call();

    [GeneratedRegex(@"^url\(\s*(?:""#[^""'()\\<>]+""|'#[^""'()\\<>]+'|#[^""'()\\\s<>]+|[""']?data:(?:font/[a-z0-9.+-]+|application/(?:x-)?font-[a-z0-9.+-]+|application/vnd\.ms-fontobject)(?:;charset=utf-8)?;base64,[A-Za-z0-9+/=]*[""']?)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex OwnUrl();

    [GeneratedRegex(@"@([-\w]*)")]
    private static partial Regex AtRule();

    [GeneratedRegex(@"@import\b[^;{}]*(?:;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Import();

    [GeneratedRegex(@"@font-face\s*\{[^{}]*\}", RegexOptions.IgnoreCase)]
    private static partial Regex FontFace();

    [GeneratedRegex(@"\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|([^\r\n\f]))")]
    private static partial Regex Escape();
}
