using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Containers;

/// <summary>
/// Stands among blocks where a line opens or closes a container, until <see cref="ContainerGroups"/> has paired it; never part of a
/// finished article. Each syntax has a marker of its own beside its parser.
/// </summary>
/// <param name="Source">The line as written.</param>
/// <param name="Span">Its place.</param>
internal abstract record ContainerMarker(string Source, SourceSpan Span) : Block(Span)
{
    /// <summary>What a closing line is looked up by; empty where this line opens nothing.</summary>
    public abstract ImmutableArray<string> Opens { get; }

    /// <summary>The openings that this line closes, the first that is open counts; empty where this line closes nothing.</summary>
    public abstract ImmutableArray<string> Closes { get; }

    /// <summary>The blocks that stand for the container: mostly one.</summary>
    /// <param name="inside">What it holds.</param>
    /// <param name="span">From the opening to the closing line.</param>
    public abstract ImmutableArray<Block> Create(ImmutableArray<Block> inside, SourceSpan span);

    /// <summary>What stands for the line where it has no counterpart; also tells what is wrong with it.</summary>
    public abstract ImmutableArray<Block> Alone(ReadingContext context);

    /// <summary>The line as text.</summary>
    protected Paragraph AsText() => new([new Text(Source) { Span = Span }], Span);
}
