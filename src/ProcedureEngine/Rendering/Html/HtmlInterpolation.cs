using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ProcedureEngine.Rendering.Html;

/// <summary>
/// An interpolated string on its way into an <see cref="HtmlWriter"/>: what the program says is markup, what stands in its holes
/// is encoded. Every piece is written at once, in its order; no string is made. A hole belongs into text or into a quoted
/// attribute: elsewhere in a tag only pieces of markup may stand, which a test over the sources holds.
/// </summary>
/// <param name="literalLength">How many characters of markup there are; nothing is done with it.</param>
/// <param name="formattedCount">How many holes there are; nothing is done with it.</param>
/// <param name="writer">Where the pieces go.</param>
[InterpolatedStringHandler]
#pragma warning disable CS9113, IDE0060 // The compiler passes both numbers to every handler.
public readonly ref struct HtmlInterpolation(int literalLength, int formattedCount, HtmlWriter writer)
#pragma warning restore CS9113, IDE0060
{
    /// <summary>Writes markup.</summary>
    public void AppendLiteral(string markup) => writer.Literal(markup);

    /// <summary>Writes text, encoded; nothing where it is null.</summary>
    public void AppendFormatted(string? text) => writer.Text(text);

    /// <summary>Writes text, encoded.</summary>
    public void AppendFormatted(ReadOnlySpan<char> text) => writer.Text(text);

    /// <summary>Writes a number in digits.</summary>
    public void AppendFormatted(int number) => writer.Number(number);

    /// <summary>Writes markup: a UTF-8 literal of this program.</summary>
    public void AppendFormatted(ReadOnlySpan<byte> markup) => writer.Markup(markup);

    /// <summary>Writes nothing: the part was written while the hole was evaluated.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The compiler calls it on the handler.")]
    public void AppendFormatted(HtmlPart part) => _ = part;
}
