using Markdig.Parsers;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.Components;

/// <summary>
/// Parses blocks of HTML, but leaves components to the parsers of tags, also where their name is that of an element in another case:
/// <c>&lt;Aside type="tip"&gt;Text.&lt;/Aside&gt;</c>.
/// </summary>
/// <param name="isMdx">Whether the text is of an <c>.mdx</c> file.</param>
internal sealed class ComponentHtmlBlockParser(bool isMdx) : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        ComponentLexer.Read(processor.Line.Text.AsSpan(processor.Line.Start), isMdx, TagScan.MaxLengthOfLines) is null ? base.TryOpen(processor) : BlockState.None;
}
