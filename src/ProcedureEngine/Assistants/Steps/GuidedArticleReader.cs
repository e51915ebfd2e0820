using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Exchange.Markdown;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Checklist;
using ProcedureEngine.Runs;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Assistants.Steps;

/// <summary>Takes a version apart: the steps that the checklist page has boxes for, in the same order and with the same ids, and the text between them.</summary>
internal sealed class GuidedArticleReader
{
    private const int MaxCaseId = 1_000, MaxWords = 200, HashLength = 8;

    private readonly Article article;
    private readonly AlignedSet set;
    private readonly UiText text;
    private readonly MarkdownBlocks blocks;
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly List<GuidedStep> steps = [];
    private readonly List<string> between = [];
    private readonly List<GuidedAlert> alerts = [];
    private readonly List<ImmutableArray<string>> groups = [];
    private readonly List<GuidedChoice> alternatives = [];
    private ImmutableArray<RunCase> cases = [];

    private GuidedArticleReader(AlignedSet set, Article article, UiText text, MarkdownLinks links)
    {
        (this.set, this.article, this.text) = (set, article, text);
        blocks = new MarkdownBlocks(links, _ => null) { IsWithoutSteps = true };
        foreach (var (place, id) in set.StepIds[set.Reference.Locale.Tag].Pairs()) places.TryAdd(id, place);
    }

    /// <summary>The version, taken apart.</summary>
    public static GuidedArticle Read(AlignedSet set, Article version, UiText text, MarkdownLinks links)
    {
        var reader = new GuidedArticleReader(set, version, text, links);
        var title = HeadingLevels.TitleSection(version);
        string? heading = null;
        for (var i = 0; i < version.Sections.Length; i++)
        {
            var section = version.Sections[i];
            if (i != title && !section.Heading.IsEmpty)
            {
                heading = PlainText.Of(section.Heading).Trim();
                reader.between.Add("## " + reader.blocks.Line(section.Heading));
            }

            reader.Visit(section.Blocks, heading, -1, "");
        }

        return new GuidedArticle(set, version, [.. reader.steps], new RunProgress([.. reader.steps.Select(s => s.Run)], [.. reader.groups]), [.. reader.alternatives], reader.Flush()) { AfterAlerts = [.. reader.alerts] };
    }

    private void Visit(ImmutableArray<Block> all, string? heading, int above, string number)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (Alternatives.CountAt(all, i) is > 0 and var count && StepCount.Of(all.Slice(i, count)) > 0)
            {
                OneOf(all.Slice(i, count), heading, above, number);
                i += count - 1;
                continue;
            }

            var block = all[i];
            if (block is Procedure { Kind: ProcedureKind.Steps } procedure)
            {
                foreach (var step in procedure.Steps) Visit(step, procedure.Numbering, heading, above, number);
            }
            else if (StepCount.Of([block]) > 0)
            {
                if (above < 0) Open(block);
                if (block is Procedure other) foreach (var item in other.Steps) VisitItem(item, heading, above, number);
                else Visit(BlockWalk.Children(block), heading, above, number);
            }
            else
            {
                if (block is SubHeading sub) heading = PlainText.Of(sub.Content).Trim();
                if (above < 0) Tell(block);
            }
        }
    }

    /// <summary>An item of a numbered list that is no procedure, but holds one.</summary>
    private void VisitItem(Step item, string? heading, int above, string number)
    {
        if (above < 0 && !item.Instruction.IsEmpty) between.Add(blocks.Line(item.Instruction));
        Visit(item.Blocks, heading, above, number);
    }

    private void OneOf(ImmutableArray<Block> variants, string? heading, int above, string number)
    {
        var group = groups.Count;
        groups.Add([.. variants.Select(v => ValueOf((Variant)v))]);
        var outer = cases;
        foreach (var variant in variants.Cast<Variant>())
        {
            var own = new RunCase(group, ValueOf(variant));
            var title = variant.Label.IsEmpty ? text.Format("AppliesTo", variant.Id) : PlainText.Of(variant.Label).Trim();
            alternatives.Add(new GuidedChoice(own, title));
            cases = outer.Add(own);
            if (above < 0) between.Add($"**{MarkdownInlines.Escaped(title)}**");
            Visit(variant.Blocks, heading is null ? title : $"{heading}: {title}", above, number);
        }

        cases = outer;
    }

    private static string ValueOf(Variant variant) => "task-case-" + variant.Id[..Math.Min(variant.Id.Length, MaxCaseId)];

    private void Visit(Step step, char numbering, string? heading, int above, string outer)
    {
        var own = StepNumber.Of(step.Number, numbering).TrimEnd('.');
        var number = outer.Length == 0 ? own : $"{outer}.{own}";
        var id = set.StepIds[article.Locale.Tag][step.Place];
        var index = steps.Count;
        var content = OwnBlocks(step.Blocks).ToList();
        var before = Flush();
        ImmutableArray<GuidedAlert> told = [.. alerts, .. content.OfType<Alert>().Select(Alert)];
        alerts.Clear();
        var trace = new StepTrace(id, places.GetValueOrDefault(id, step.Place), step.Fingerprint[..HashLength], ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(article.Locale.Tag, step.TextHash[..HashLength]), WordsOf(step), article.Locale.Tag);
        steps.Add(new GuidedStep
        {
            Run = new RunStep(trace, above, index + 1, cases),
            Number = number,
            Section = heading,
            Before = before,
            Instruction = blocks.Line(step.Instruction),
            Details = blocks.Of(step.Blocks),
            Alerts = told,
            IsOptional = step.IsOptional,
            Condition = step.Condition?.Text,
            Choices = Choices(content, id),
            Labels = [.. content.SelectMany(b => BlockWalk.Lines([b])).Prepend(step.Instruction).SelectMany(line => InlineWalk.Descendants(line)).OfType<UiLabel>().Select(l => PlainText.Of(l.Content).Trim()).Distinct(StringComparer.Ordinal)],
            Span = step.Span,
        });
        Visit(step.Blocks, heading, index, number);
        steps[index] = steps[index] with { Run = steps[index].Run with { End = steps.Count } };
    }

    /// <summary>The blocks of a step and all that is nested in them, without its substeps.</summary>
    private static IEnumerable<Block> OwnBlocks(ImmutableArray<Block> all)
    {
        foreach (var block in all)
        {
            if (block is Procedure { Kind: ProcedureKind.Steps }) continue;
            yield return block;
            foreach (var inner in OwnBlocks(BlockWalk.Children(block))) yield return inner;
        }
    }

    private ImmutableArray<GuidedChoice> Choices(List<Block> content, string id)
    {
        var choices = ImmutableArray.CreateBuilder<GuidedChoice>();
        var list = 0;
        foreach (var items in content.OfType<BulletList>().Where(l => Conditions.IsChoice(l, article.Locale)).Select(l => l.Items))
        {
            list++;
            groups.Add([.. Enumerable.Range(1, items.Length).Select(i => FormattableString.Invariant($"task-{id}-{list}-{i}"))]);
            for (var i = 0; i < items.Length; i++) choices.Add(new GuidedChoice(new RunCase(groups.Count - 1, groups[^1][i]), PlainText.Of(((Paragraph)items[i].Blocks[0]).Content).Trim()));
        }

        return choices.ToImmutable();
    }

    private string WordsOf(Step step)
    {
        var words = step.Instruction.IsEmpty ? text.Format("Step", step.Number) : PlainText.Of(step.Instruction).Trim();
        if (words.Length <= MaxWords) return words;
        return words[..(char.IsHighSurrogate(words[MaxWords - 1]) ? MaxWords - 1 : MaxWords)];
    }

    /// <summary>Text that stands around steps: what it is, before they are told one by one.</summary>
    private void Open(Block block)
    {
        if (block is Alert alert) between.Add($"**{MarkdownInlines.Escaped(alert.Label ?? alert.Kind.ToString())}**");
        else if (block is Disclosure { Summary.IsEmpty: false } closed) between.Add($"**{blocks.Line(closed.Summary)}**");
        else if (block is Variant { Label.IsEmpty: false } variant) between.Add($"**{blocks.Line(variant.Label)}**");
    }

    private void Tell(Block block)
    {
        if (blocks.Of([block]) is { Length: > 0 } told) between.Add(told);
        alerts.AddRange(BlockWalk.Descendants([block]).OfType<Alert>().Select(Alert));
    }

    private GuidedAlert Alert(Alert alert) => new(alert.Kind.ToString().ToLowerInvariant(), blocks.Of(alert.Blocks));

    private string Flush()
    {
        var told = string.Join("\n\n", between);
        between.Clear();
        return told;
    }
}
