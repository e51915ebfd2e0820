using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers;
using ProcedureEngine.Reading.TemplateTags.Lexing;

namespace ProcedureEngine.Reading.TemplateTags;

/// <summary>Stands where a tag opens, divides or closes a container, or stands for blocks itself.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Context">What the readers share.</param>
/// <param name="Span">Its place.</param>
internal sealed record TagMarker(Tag Tag, ReadingContext Context, SourceSpan Span) : ContainerMarker(Tag.Source, Span)
{
    public override ImmutableArray<string> Opens => Tag.Role is TagRole.Opens or TagRole.Divides ? [.. TagNames.KeysOf(Tag)] : [];

    public override ImmutableArray<string> Closes => Tag.Role is TagRole.Closes or TagRole.Divides ? [.. TagNames.KeysOf(Tag)] : [];

    public override ImmutableArray<Block> Create(ImmutableArray<Block> inside, SourceSpan span)
    {
        var block = TagContainers.Create(Tag, inside, span, Context);
        // Sections are of the article, whatever stands around them.
        return block is Container transparent && inside.Any(b => b is SubHeading) ? transparent.Blocks : [block];
    }

    public override ImmutableArray<Block> Alone(ReadingContext context) => TagBlocks.Read(Tag, Span, context);
}
