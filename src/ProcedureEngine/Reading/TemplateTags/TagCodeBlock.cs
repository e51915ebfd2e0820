using Markdig.Parsers;
using Markdig.Syntax;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Code between tags: <c>{{&lt; highlight bash &gt;}}</c>, <c>{% highlight ruby %}</c>, a tab of Docsy that holds no text.</summary>
internal sealed class TagCodeBlock(BlockParser parser) : CodeBlock(parser)
{
    /// <summary>The tag that opens it.</summary>
    public required Tag Tag { get; init; }

    /// <summary>The language that the tag around it gives to all of its tabs; null where there is none.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>The code's language; null where the author names none.</summary>
    public string? Language => Tag.Value("lang", "language") ?? (Tag.Is("tab") ? DefaultLanguage : Tag.At(0));
}
