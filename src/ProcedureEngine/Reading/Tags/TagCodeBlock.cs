using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading.Tags;

/// <summary>Code between tags: <c>{{&lt; highlight bash &gt;}}</c>, <c>{% highlight ruby %}</c>.</summary>
internal sealed class TagCodeBlock(BlockParser parser) : CodeBlock(parser)
{
    /// <summary>The tag that opens it.</summary>
    public required Tag Tag { get; init; }

    /// <summary>The code's language; null where the author names none.</summary>
    public string? Language => Tag.Value("lang", "language") ?? Tag.At(0);
}
