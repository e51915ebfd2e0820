using ProcedureEngine.Model;
using Block = ProcedureEngine.Model.Block;

namespace ProcedureEngine.Reading.Containers.Admonitions;

/// <summary>Reads MkDocs' admonitions, the blocks of it that open on demand, and its tabs.</summary>
internal static class AdmonitionReader
{
    public static Block Read(AdmonitionBlock block, ReadingContext context)
    {
        var span = context.Span(block);
        var title = block.Title is null ? [] : InlineReader.Read(block.Title.Inline, context);
        var blocks = BlockReader.Read(block, block.Title is null ? 0 : 1, context);
        if (block.Mark.StartsWith('=')) return new ContentTab(ContainerFactory.Tab(title, blocks, span), block.Mark == "===!", span);

        // "!!! Attention please": an exclamation, not a block that its author left empty.
        var kind = ContainerNames.AlertOf(block.Name);
        if (blocks.IsEmpty && title.IsEmpty) return new Paragraph([new Text(block.Source) { Span = span }], span);

        // MkDocs shows a name of the author's own as the title.
        if (kind is null && block.Title is null) title = [new Text(block.Name) { Span = span with { EndLine = span.Line, EndColumn = span.Column } }];
        if (block.Mark[0] == '!') return ContainerFactory.Alert(kind ?? AlertKind.Note, title, blocks, span, context.Source.Locale);

        // What warns has to be seen as such inside too.
        return new Disclosure(title, kind is null or AlertKind.Note ? blocks : [new Alert(kind.Value, null, blocks, AlertForm.Callout, span)], span);
    }
}
