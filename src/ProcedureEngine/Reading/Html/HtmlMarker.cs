using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Html;

/// <summary>Stands among blocks where HTML opens an element that other blocks follow into, until <see cref="SplitHtmlBlocks"/> has put them together; never part of a finished article.</summary>
/// <param name="Html">The HTML, placeholders escaped.</param>
/// <param name="Balance">How many more structural elements it opens than it closes.</param>
/// <param name="Span">Its lines.</param>
internal sealed record HtmlMarker(string Html, int Balance, SourceSpan Span) : Block(Span);
