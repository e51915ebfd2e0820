using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates;

namespace ProcedureEngine.Rendering.Checklist;

/// <summary>
/// Writes an article with a box to tick for each step. The page reads and ticks without scripts; with them it remembers. A
/// step's element and box carry the id that the step has in every language.
/// </summary>
internal sealed class ChecklistPage : ArticlePage
{
    // From so many steps in so many sections on nobody sees how far each section is: an article of several problems, or a long one.
    private const int LongSteps = 8;
    private const int LongSections = 3;

    private const int MaxCodeName = 40;

    // A group of choices is named by its step; a step may have as many groups as words.
    private const int MaxGroupName = 1_000;

    private readonly StepIds stepIds;
    private readonly Dictionary<string, string> places;
    private readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> ownIds;
    private readonly DifferenceHtml notes;
    private int tasks;
    private (string Id, string Words)? within;
    private int choices;
    private int alternatives;
    private string? above;

    public ChecklistPage(HtmlWriter html, AlignedSet set, Article version, Site site, string path)
        : base(html, version, site.Texts.For(version.Locale), site.Map, path)
    {
        notes = new DifferenceHtml(html, version, site, path);
        stepIds = set.StepIds[version.Locale.Tag];
        ownIds = new(() => stepIds.Pairs().Select(pair => pair.Value).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());
        places = new Dictionary<string, string>(stepIds.Count, StringComparer.Ordinal);
        foreach (var (place, id) in set.StepIds[set.Reference.Locale.Tag].Pairs()) places.TryAdd(id, place);
    }

    /// <summary>Where the version differs from others; null where it does not.</summary>
    public Differences? Differences { get; init; }

    /// <inheritdoc/>
    public override void Block(Block block)
    {
        if (block is BulletList list && within is { } step && Conditions.IsChoice(list, Article.Locale)) Choice(list, step.Id, step.Words);
        else base.Block(block);
        if (Differences is not null) notes.Write(Differences.Behind(block));
    }

    /// <summary>Writes the article and the panel with its progress.</summary>
    public void Write()
    {
        var steps = StepCount.Of(Article);
        // The panel stands behind all steps: who works with keys does not walk through them to reach it.
        if (steps > 0) Html.WriteLine($"""<a class="skip" href="#_run"{UiLanguage()}>{Ui["SkipToProgress"]}</a>""");
        WriteArticle();
        if (steps > 0) Panel(steps);
    }

    /// <inheritdoc/>
    protected override void Sibling()
    {
        Html.Write($"""<a class="sibling" href="{Root}{PagePath.ToUrl(PagePath.Guide(Article.Key, Article.Locale))}">{Ui["PrintableGuide"]}</a>""");
    }

    /// <summary>The ids of its steps too: nobody meets them by chance, but an article can name one on purpose.</summary>
    protected override bool IsReserved(ReadOnlySpan<char> name) => base.IsReserved(name) || (name.Length == StepIdAssignment.Length && ownIds.Value.Contains(name));

    /// <inheritdoc/>
    protected override void Status()
    {
        if (Differences is not null) notes.Write(Differences.Above);
    }

    /// <inheritdoc/>
    protected override void Procedure(Procedure procedure)
    {
        if (procedure.Kind != ProcedureKind.Steps)
        {
            base.Procedure(procedure);
            return;
        }

        // Safari forgets that a list without bullets is a list, unless it is told.
        // Text begins where it begins in the whole list, however long a number is.
        var longest = procedure.Steps.Max(step => StepNumber.Of(step.Number, procedure.Numbering).Length);
        Html.Markup(longest switch { <= 2 => "<ol class=\"steps\" role=\"list\">\n"u8, 3 => "<ol class=\"steps n3\" role=\"list\">\n"u8, _ => "<ol class=\"steps n4\" role=\"list\">\n"u8 });
        foreach (var step in procedure.Steps)
        {
            if (Differences is not null) Missing(Differences.Before(step));
            Step(step, procedure.Numbering);
            if (Differences is not null) Missing(Differences.After(step));
        }

        Html.Markup("</ol>\n"u8);
    }

    /// <summary>The box of a task list can be ticked too. It counts as no step, and its id is its place among the article's tasks.</summary>
    protected override void Item(ListItem item)
    {
        if (item.IsChecked is not { } isChecked)
        {
            base.Item(item);
            return;
        }

        Html.Write($"""<label><input type="checkbox" value="task-{++tasks}{(isChecked ? "\" checked> <span>"u8 : "\"> <span>"u8)}""");
        var line = item.Blocks.IsEmpty ? null : item.Blocks[0] as Paragraph;
        if (line is not null) Inlines(line.Content);
        Html.Markup("</span></label>"u8);
        Rest(item, line is null ? 0 : 1);
    }

    /// <summary>
    /// Titles choose: what is not chosen is closed, and counts no more; until something is, all is open. What is chosen in one place
    /// is chosen wherever the article has the same alternatives.
    /// </summary>
    protected override void OneOf(ReadOnlySpan<Block> variants)
    {
        var group = ++alternatives;
        Html.WriteLine($"""<div class="cases" role="group"{UiLanguage()} aria-label="{Ui["WhichApplies"]}">""");
        foreach (var block in variants)
        {
            var variant = (Variant)block;
            var level = SubHeadingLevel;
            Html.Write($"""<div class="variant"{OwnLanguage()}><h{level} class="variant-title"><label><input type="radio" name="task-case-{group}" value="task-case-{variant.Id.AsSpan(0, Math.Min(variant.Id.Length, MaxGroupName))}"> <span""");
            if (variant.Label.IsEmpty) UiLanguage();
            Html.WriteLine($">{VariantWords(variant)}</span></label></h{level}>");
            SubHeadingLevel = Math.Min(level + 1, 6);
            Html.WriteLine($"{Blocks(variant.Blocks)}</div>");
            SubHeadingLevel = level;
            if (Differences is not null) notes.Write(Differences.Behind(variant));
        }

        Html.Markup("</div>\n"u8);
    }

    /// <summary>The article's language again, inside of what is named in that of the page's texts.</summary>
    private HtmlPart OwnLanguage()
    {
        if (!Ui.IsForeign) return default;
        Html.Write($""" lang="{Article.Locale.Tag}"{(Article.Locale.IsRightToLeft ? " dir=\"rtl\""u8 : ""u8)}""");
        return default;
    }

    /// <summary>Of several cases one holds: which one is a part of the record.</summary>
    private void Choice(BulletList list, string id, string words)
    {
        Html.WriteLine($"""<div role="radiogroup" aria-label="{words}"><ul class="tasks choice" role="list">""");
        var group = ++choices;
        for (var i = 0; i < list.Items.Length; i++)
        {
            Html.Write($"""<li><label><input type="radio" name="task-{id}-{group}" value="task-{id}-{group}-{i + 1}"> <span>{Inlines(((Paragraph)list.Items[i].Blocks[0]).Content)}</span></label>""");
            Rest(list.Items[i], 1);
            Html.Markup("</li>\n"u8);
        }

        Html.Markup("</ul></div>\n"u8);
    }

    /// <summary>Steps that the version lacks stand between its own. They have no box: nobody could tick them in this language.</summary>
    private void Missing(IReadOnlyList<Difference> steps)
    {
        if (steps.Count == 0) return;
        Html.Markup("<li class=\"lacks\">"u8);
        notes.Write(steps);
        Html.Markup("</li>\n"u8);
    }

    private void Step(Step step, char numbering)
    {
        var (id, number) = (stepIds[step.Place], StepNumber.Of(step.Number, numbering));
        Html.Write($"""<li id="{id}"{(step.IsOptional || step.Condition is not null ? " class=\"may\""u8 : ""u8)}""");
        Trace(step, id);
        Html.Write($"""><label><input type="checkbox" value="{id}"> <span class="n"{Html.OptionalAttribute("data-in"u8, above)}>{number}</span> <span>""");
        var (clause, rest) = Conditions.Split(step.Instruction, step.Condition);
        if (!clause.IsEmpty)
        {
            Html.Write($"""<span class="if">{Inlines(clause)}</span>""");
        }

        if (step.Instruction.IsEmpty)
        {
            Html.Write($"""<span class="unseen"{UiLanguage()}>{Ui.Format("Step", step.Number)}</span>""");
        }
        else
        {
            Inlines(rest);
        }

        Html.Markup("</span></label>"u8);
        if (Differences is not null) notes.Write(Differences.At(step));
        if (!step.Blocks.IsEmpty)
        {
            var outer = (within, choices, above);
            (within, choices, above) = ((id, Quotation.Of(PlainText.Of(step.Instruction), MaxGroupName)), 0, above + number);
            Html.Markup("\n<div class=\"more\">\n"u8);
            Html.Write($"{Blocks(step.Blocks)}</div>");
            (within, choices, above) = outer;
        }

        Html.Markup("</li>\n"u8);
    }

    /// <summary>
    /// What a run keeps of a step, so that it is known again when the article has changed: its place in the reference version,
    /// its fingerprint and the hash of its words. Half of each hash tells the steps of one article apart.
    /// </summary>
    private void Trace(Step step, string id)
    {
        Html.Write($" data-trace=\"{step.Fingerprint.AsSpan(0, 8)} {step.TextHash.AsSpan(0, 8)} {places.GetValueOrDefault(id, step.Place)}\"");
    }

    /// <summary>A button that copies the code, named by its first line: scripts bring it to life.</summary>
    protected override HtmlPart BehindCode(CodeBlock code)
    {
        var line = code.Text.AsSpan().Trim();
        if (line.IndexOf('\n') is >= 0 and var end) line = line[..end].TrimEnd();
        var name = line.Length > MaxCodeName ? string.Concat(line[..MaxCodeName].TrimEnd(), "…") : line.ToString();
        Html.Write($"""<button type="button" hidden class="copier"{UiLanguage()} aria-label="{Ui["Tool.Copy"]}: {name}" title="{Ui["Tool.Copy"]}"></button>""");
        return default;
    }

    /// <summary>A figure is a link to its image: screens show that as large as it is.</summary>
    protected override HtmlPart Figure(Image image)
    {
        if (image.AlternativeText.Length == 0 || Map.MediaPath(Article, image.Source) is not { } path) return base.Figure(image);
        Html.Write($"""<a href="{Root}{PagePath.ToUrl(PagePath.Media(path))}">{base.Figure(image)}</a>""");
        return default;
    }

    /// <summary>Stands behind the steps, so that a CSS counter can count their ticks where there are no scripts.</summary>
    private void Panel(int steps)
    {
        Html.Markup("<section class=\"run\" id=\"_run\" tabindex=\"-1\""u8);
        UiLanguage();
        Html.WriteLine($""" aria-label="{Ui["Progress"]}" data-all-done="{Ui["AllDone"]}" data-all-handled="{Ui["AllHandled"]}" data-cleared="{Ui["Cleared"]}" data-undone="{Ui["Tool.Undone"]}" data-not-kept="{Ui["NotKept"]}">""");
        Html.Markup("<p class=\"count\">"u8);
        Html.Format(Ui["ProgressOf"], hole =>
        {
            if (hole == 0) Html.Markup("<b class=\"ticked\"></b>"u8);
            else Html.Write($"""<span class="total">{steps}</span>""");
        });
        Html.Markup("<span class=\"skips\"></span></p>\n<p class=\"whose\"></p>\n"u8);
        Html.WriteLine($"""<progress hidden value="0" max="{steps}" aria-label="{Ui["Progress"]}"></progress>""");
        Html.Markup("<p class=\"tell\" role=\"status\"></p>\n"u8);
        Html.Markup("<div class=\"actions\">"u8);
        Button("record"u8, Ui["CopyRecord"]);
        Button("again-run"u8, Ui["NextRun"]);
        Button("hand"u8, Ui["Tool.HandOver"]);
        Button("menu\" aria-expanded=\"false"u8, Ui["Tool.Menu"]);
        Button("undo"u8, Ui["Undo"]);
        Button("reset"u8, Ui["StartOver"]);
        Html.Markup("</div>\n"u8);
        if (steps >= LongSteps) Outline();
        Html.Markup("</section>\n"u8);
    }

    /// <summary>Links to the sections that have steps, for articles of several parts; scripts write how far each of them is.</summary>
    private void Outline()
    {
        var parts = Article.Sections.Select(s => (Section: s, Steps: StepCount.Of(s.Blocks))).Where(p => p.Steps > 0).ToList();
        if (parts.Count < LongSections) return;
        Html.WriteLine($"""<details class="outline"><summary>{Ui["Sections"]}</summary><ul role="list"{OwnLanguage()}>""");
        foreach (var (section, steps) in parts)
        {
            var title = section.Heading.IsEmpty ? Article.Title : PlainText.Of(section.Heading).Trim();
            Html.Write($"""<li data-steps="{steps}"><a{SectionAttributes(section)}>{title}</a> <span>{steps}</span> """);
            // The word that holds is shown by the row's state: scripts have none of these texts to load for it.
            Html.WriteLine($"""<button type="button" hidden class="quiet"{UiLanguage()}><i>{Ui["Tool.Skip"]}</i><i>{Ui["Tool.Unskip"]}</i> <span class="unseen">{title}</span></button></li>""");
        }

        Html.Markup("</ul></details>\n"u8);
    }

    /// <summary>The address of a section: its heading, or its first step where its heading has no name.</summary>
    private HtmlPart SectionAttributes(Section section)
    {
        if (section.Slug is not null) return LinkAttributes(new Link("#" + section.Slug, [], null));
        var procedure = BlockWalk.Descendants(section.Blocks).OfType<Procedure>().First(p => p.Kind == ProcedureKind.Steps);
        Html.Write($" href=\"#{stepIds[procedure.Steps[0].Place]}\"");
        return default;
    }

    /// <summary>A button that scripts bring to life; without them there is nothing to press.</summary>
    private void Button(ReadOnlySpan<byte> name, string label)
    {
        Html.Write($"""<button type="button" hidden class="{name}">{label}</button>""");
    }
}
