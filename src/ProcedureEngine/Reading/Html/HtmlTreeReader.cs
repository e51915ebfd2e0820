using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.AttributeLists;
using ProcedureEngine.Reading.Containers;
using ProcedureEngine.Reading.Containers.Alerts;
using ProcedureEngine.Reading.Labels;
using ProcedureEngine.Reading.Lists;
using ProcedureEngine.Reading.Paragraphs;
using Block = ProcedureEngine.Model.Block;
using SourceSpan = ProcedureEngine.Diagnostics.SourceSpan;

namespace ProcedureEngine.Reading.Html;

/// <summary>Reads HTML by AngleSharp's tree into the model. All blocks have the span of the HTML as a whole.</summary>
/// <param name="inside">The blocks that placeholders in the HTML stand for.</param>
/// <param name="span">The lines of the HTML.</param>
/// <param name="context">What the readers share.</param>
internal sealed class HtmlTreeReader(IReadOnlyList<Block> inside, SourceSpan span, ReadingContext context)
{
    private const int MaxDepth = 64;

    private static readonly HtmlParser Parser = new();

    // What fragments are read as the content of. Nothing is put into it, and making one takes longer than reading most fragments.
    [ThreadStatic]
    private static IElement? body;

    private int depth;

    /// <summary>Reads HTML as it stands between blocks.</summary>
    public ImmutableArray<Block> Read(string html) => Flow(Parser.ParseFragment(html, body ??= Parser.ParseDocument("").Body!));

    private ImmutableArray<Block> Flow(IEnumerable<INode> nodes)
    {
        if (++depth > MaxDepth)
        {
            depth--;
            return [new Paragraph([new Text(string.Concat(nodes.Select(n => n.TextContent))) { Span = span }], span)];
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        var line = new HtmlInlineCollector(span, context);
        foreach (var node in nodes)
        {
            if (node is IElement element && ReadBlock(element) is { } found)
            {
                Flush(line, blocks);
                blocks.AddRange(found);
            }
            else
            {
                line.Add(node);
            }
        }

        Flush(line, blocks);
        depth--;
        return blocks.DrainToImmutable();
    }

    private void Flush(HtmlInlineCollector line, ImmutableArray<Block>.Builder blocks)
    {
        var content = RunningText.TrimStart(line.Finish());
        if (!content.IsEmpty && !RunningText.IsBlank(content)) blocks.Add(ParagraphAlerts.Read(content, span, context.Source.Locale) as Block ?? new Paragraph(UiLabels.Mark(content, context.Source.Locale), span));
    }

    /// <summary>The blocks that an element is; null where it belongs into a line.</summary>
    private ImmutableArray<Block>? ReadBlock(IElement element)
    {
        switch (element.LocalName)
        {
            case SplitHtmlBlocks.PlaceElement:
                return int.TryParse(element.GetAttribute("n"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < inside.Count ? [inside[n], .. Flow(element.ChildNodes)] : Flow(element.ChildNodes);
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return [new SubHeading(element.LocalName[1] - '0', Line(element), element.Id, span)];
            case "ul":
                return [new BulletList([.. Items(element).Select(i => new ListItem(Flow(i.ChildNodes), null, span))], span)];
            case "ol":
                return ReadSteps(element);
            case "table":
                return ReadTable(element);
            case "pre":
                return [new Model.CodeBlock(null, element.TextContent.Trim('\n'), span)];
            case "blockquote":
                return [new Quote(Flow(element.ChildNodes), span)];
            case "details":
                var summary = element.Children.FirstOrDefault(c => c.LocalName == "summary");
                return [new Disclosure(summary is null ? [] : Line(summary), Flow(element.ChildNodes.Where(c => c != summary)), span)];
            case "dl":
                return ReadDefinitions(element);
            case "hr":
                return [new ThematicBreak(span)];
            case "iframe" or "video" or "embed" when element.GetAttribute("src") is { } url && UrlPolicy.AllowsLink(url):
                return [new Video(url, span)];
            case "script" or "style" or "template":
                context.Report(DiagnosticIds.RefusedHtml, span, element.LocalName);
                return [];
            case "div" or "aside" or "section" or "p" when ClassAlerts.KindOf([.. element.ClassList]) is { } kind:
                return [ContainerFactory.Alert(kind, TitleOf(element) is { } title ? Line(title) : [], Flow(element.ChildNodes.Where(c => c != TitleOf(element))), span, context.Source.Locale)];
            case "p" or "div" or "section" or "article" or "center" or "aside" or "main" or "header" or "footer" or "nav" or "figure" or "figcaption" or "address" or "caption" or "summary" or "li":
                return element.GetAttribute("id") is { Length: > 0 } id ? [new Paragraph([new Anchor(id) { Span = span }], span), .. Flow(element.ChildNodes)] : Flow(element.ChildNodes);
            default:
                return null;
        }
    }

    private ImmutableArray<Block> ReadSteps(IElement list)
    {
        var first = int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;
        ImmutableArray<Step> steps = [.. Items(list).Select((item, i) => StepFactory.Create(first + i, Flow(item.ChildNodes), span))];
        return steps.IsEmpty ? Flow(list.ChildNodes) : [new Procedure(ProcedureKind.Steps, steps, span)];
    }

    private ImmutableArray<Block> ReadTable(IElement table)
    {
        var header = ImmutableArray.CreateBuilder<Model.TableRow>();
        var rows = ImmutableArray.CreateBuilder<Model.TableRow>();
        foreach (var row in table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table))
        {
            var cells = row.Children.Where(c => c.LocalName is "td" or "th").ToList();
            var read = new Model.TableRow([.. cells.Select(c => new Model.TableCell(Flow(c.ChildNodes), Span(c, "colspan"), Span(c, "rowspan"), span))], span);
            (row.Closest("thead") is not null || (cells.Count > 0 && rows.Count == 0 && cells.TrueForAll(c => c.LocalName == "th")) ? header : rows).Add(read);
        }

        var width = header.Concat(rows).Max(r => (int?)r.Cells.Sum(c => c.ColumnSpan)) ?? 0;
        var model = new Model.Table([.. Enumerable.Repeat(ColumnAlignment.Default, width)], header.DrainToImmutable(), rows.DrainToImmutable(), span);
        return table.Children.FirstOrDefault(c => c.LocalName == "caption") is { } caption ? [.. Flow(caption.ChildNodes), model] : [model];
    }

    private ImmutableArray<Block> ReadDefinitions(IElement list)
    {
        var items = ImmutableArray.CreateBuilder<Definition>();
        ImmutableArray<Model.Inline>? term = null;
        var body = new List<Block>();
        foreach (var child in list.Children)
        {
            if (child.LocalName == "dt")
            {
                Close();
                term = Line(child);
            }
            else
            {
                body.AddRange(Flow(child.ChildNodes));
            }
        }

        Close();
        return [new DefinitionList(items.DrainToImmutable(), span)];

        void Close()
        {
            if (term is not null || body.Count > 0) items.Add(new Definition(term ?? [], [.. body], span));
            term = null;
            body.Clear();
        }
    }

    private ImmutableArray<Model.Inline> Line(IElement element)
    {
        var line = new HtmlInlineCollector(span, context);
        foreach (var child in element.ChildNodes) line.Add(child);
        return line.Finish();
    }

    /// <summary>The element that is the title of an alert; null where it has none.</summary>
    private static IElement? TitleOf(IElement alert) =>
        alert.FirstElementChild is { } first && first.ClassList.Any(c => c.EndsWith("title", StringComparison.OrdinalIgnoreCase) || c.EndsWith("heading", StringComparison.OrdinalIgnoreCase)) ? first : null;

    private static IEnumerable<IElement> Items(IElement list) => list.Children.Where(c => c.LocalName == "li");

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 100) : 1;
}
