using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ProcedureEngine.Reading;

/// <summary>
/// Watches the parsing of one long text: sets blocks with too many marks plain before their running text is parsed, and ends the
/// work when it is cancelled or blocks are nested too deep. As a parser of blocks it is asked on each line, and opens none.
/// </summary>
internal sealed class ParsingGuard : BlockParser
{
    /// <summary>
    /// How deep blocks may lie in each other; a list and its item are two. Markdig bounds quotations so, but neither lists nor what extends
    /// it, and asks every open block on each line: the cost of a text is its lines times the bound.
    /// </summary>
    public const int MaxDepth = 128;

    /// <summary>Blocks are nested deeper than <see cref="MaxDepth"/>.</summary>
    public sealed class TooDeepException : Exception;

    /// <summary>What one parsing shares.</summary>
    /// <param name="cancel">Ends the parsing.</param>
    public sealed class Watched(CancellationToken cancel) : MarkdownParserContext
    {
        /// <summary>The blocks that were set plain.</summary>
        public IReadOnlyList<LeafBlock> Plain { get; private set; } = [];

        /// <summary>Whether the document says when its running text comes.</summary>
        public bool IsAttached { get; set; }

        /// <summary>Ends the parsing where it is cancelled.</summary>
        public void ThrowIfCancelled() => cancel.ThrowIfCancellationRequested();

        /// <summary>What is to be done when the blocks are there and their running text is to come.</summary>
        public void BeginInlines(MarkdownDocument document)
        {
            Plain = MarkupLimit.Set(document);
            if (!cancel.CanBeCanceled) return;
            foreach (var block in document.Descendants())
            {
                if (block is LeafBlock leaf) leaf.ProcessInlinesBegin += (_, _) => ThrowIfCancelled();
            }
        }
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Context is not Watched watched) return BlockState.None;
        watched.ThrowIfCancelled();
        if (IsTooDeep(processor.CurrentContainer)) throw new TooDeepException();
        if (watched.IsAttached) return BlockState.None;
        watched.IsAttached = true;
        var document = processor.Document;
        document.ProcessInlinesBegin += (_, _) => watched.BeginInlines(document);
        return BlockState.None;
    }

    private static bool IsTooDeep(Block? block)
    {
        var depth = 0;
        for (; block is not null && depth <= MaxDepth; block = block.Parent) depth++;
        return depth > MaxDepth;
    }
}
