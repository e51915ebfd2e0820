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
    // A group of choices is named by its step; a step may have as many groups as words.
    private const int MaxGroupName = 1_000;

    private readonly StepIds stepIds;
    private readonly Dictionary<string, string> places;
    private readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> ownIds;
    private readonly DifferenceHtml notes;
    private int tasks;
    private (string Id, string Words)? within;
    private int choices;

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
    protected override bool IsReserved(ReadOnlySpan<char> name) => base.IsReserved(name) || (name.Length == StepIdentities.Length && ownIds.Value.Contains(name));

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
        Html.Markup("<ol class=\"steps\" role=\"list\">\n"u8);
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
        var id = stepIds[step.Place];
        Html.Write($"""<li id="{id}"{(step.IsOptional || step.Condition is not null ? " class=\"may\""u8 : ""u8)}""");
        Trace(step, id);
        Html.Write($"""><label><input type="checkbox" value="{id}"> <span class="n">{StepNumber.Of(step.Number, numbering)}</span> <span>""");
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
            var outer = (within, choices);
            (within, choices) = ((id, Quotation.Of(PlainText.Of(step.Instruction), MaxGroupName)), 0);
            Html.Markup("\n<div class=\"more\">\n"u8);
            Html.Write($"{Blocks(step.Blocks)}</div>");
            (within, choices) = outer;
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
            else Html.Number(steps);
        });
        Html.Markup("<span class=\"skips\"></span></p>\n"u8);
        Html.WriteLine($"""<progress hidden value="0" max="{steps}" aria-label="{Ui["Progress"]}"></progress>""");
        Html.Markup("<p class=\"tell\" role=\"status\"></p>\n"u8);
        Html.Markup("<div class=\"actions\">"u8);
        Button("record"u8, Ui["CopyRecord"]);
        Button("again-run"u8, Ui["NextRun"]);
        Button("hand"u8, Ui["Tool.HandOver"]);
        Button("menu"u8, Ui["Tool.Menu"]);
        Button("undo"u8, Ui["Undo"]);
        Button("reset"u8, Ui["StartOver"]);
        Html.Markup("</div>\n</section>\n"u8);
    }

    /// <summary>A button that scripts bring to life; without them there is nothing to press.</summary>
    private void Button(ReadOnlySpan<byte> name, string label)
    {
        Html.Write($"""<button type="button" hidden class="{name}">{label}</button>""");
    }
}
