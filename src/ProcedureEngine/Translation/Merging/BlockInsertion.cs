using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Editing;

namespace ProcedureEngine.Translation.Merging;

/// <summary>Puts blocks that a translation lacks to their places: in the form of the source, with indentation and number of their neighbours.</summary>
internal sealed partial class BlockInsertion
{
    private readonly TranslatedArticle article;
    private readonly Dictionary<int, ImmutableArray<(TranslationUnit Unit, string? Markdown)>> given;
    private readonly ImmutableArray<UnitPair> pairs;
    private readonly ImmutableArray<Unit> units;
    private readonly Dictionary<Unit, Unit> counterparts = new(ReferenceEqualityComparer.Instance);

    // By how much the numbers of steps grow since others come before them.
    private readonly Dictionary<Unit, int> shifts = new(ReferenceEqualityComparer.Instance);

    // How many steps were put in behind one.
    private readonly Dictionary<Unit, int> put = new(ReferenceEqualityComparer.Instance);

    public BlockInsertion(TranslatedArticle article, Dictionary<TranslationUnit, string> given)
    {
        this.article = article;
        this.given = article.Units.GroupBy(u => u.Reference.Unit.Index).ToDictionary(g => g.Key, g => g.Select(u => (u, given.GetValueOrDefault(u))).ToImmutableArray());
        pairs = article.Version!.Pairs;
        units = article.Version.Units;
        foreach (var pair in pairs)
        {
            if (pair is { Reference: { } reference, Translation: { } translation }) counterparts[reference] = translation;
        }
    }

    /// <summary>How many units were put in.</summary>
    public int Units { get; private set; }

    /// <summary>Adds the edits; what is wrong with one, or null.</summary>
    public (DiagnosticId Id, TranslationUnit Unit)? Add(List<TextEdit> edits)
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] is not { Reference: { } unit, Translation: null } || (unit.Parent is { } parent && !counterparts.ContainsKey(parent))) continue;
            var inside = Inside(unit);
            var texts = inside.SelectMany(u => given.GetValueOrDefault(u.Index, [])).ToList();
            if (texts.TrueForAll(t => t.Markdown is null)) continue;
            if (texts.Find(t => t.Markdown is null).Unit is { } untranslated) return (DiagnosticIds.IncompleteTranslation, untranslated);
            if (inside.Exists(counterparts.ContainsKey) || Place(i, unit) is not { } place) return (DiagnosticIds.UnplaceableTranslation, texts[0].Unit);
            edits.Add(new TextEdit(place.Offset, place.Offset, Write(unit, place, texts)));
            Units += inside.Count;
        }

        foreach (var (step, shift) in shifts) Renumber(step, shift, edits);

        // A cell of a row that is there has no place of its own where the rows differ.
        var lost = given.Values.SelectMany(g => g).FirstOrDefault(g => g.Markdown is not null && g.Unit.At is null && counterparts.ContainsKey(g.Unit.Reference.Unit)).Unit;
        return lost is null ? null : (DiagnosticIds.UnplaceableTranslation, lost);
    }

    private List<Unit> Inside(Unit root)
    {
        var inside = new List<Unit> { root };
        foreach (var pair in pairs)
        {
            for (var parent = pair.Reference?.Parent; parent is not null; parent = parent.Parent)
            {
                if (!ReferenceEquals(parent, root)) continue;
                inside.Add(pair.Reference!);
                break;
            }
        }

        return inside;
    }

    private InsertionPlace? Place(int index, Unit unit)
    {
        var parent = unit.Parent is null ? null : counterparts[unit.Parent];
        Unit? before = null, after = null;
        for (var i = index - 1; i >= 0 && before is null; i--) before = Sibling(pairs[i].Translation, parent);
        for (var i = index + 1; i < pairs.Length && after is null; i++)
        {
            after = Sibling(pairs[i].Translation, parent);
            if (pairs[i].Reference?.Kind == UnitKind.Heading) break;
        }

        if (before is not null && IsAlike(before, unit)) return After(before, unit);
        if (after is not null && IsAlike(after, unit)) return Before(after, unit);
        if (before is not null && unit.Kind is not UnitKind.TableRow) return After(before, unit);
        return parent is null ? null : FirstIn(parent);
    }

    private static Unit? Sibling(Unit? unit, Unit? parent)
    {
        while (unit is not null && !ReferenceEquals(unit.Parent, parent)) unit = unit.Parent;
        return unit is { IsInText: true } or { IsIncluded: true } ? null : unit;
    }

    private static bool IsAlike(Unit a, Unit b) => a.Kind == b.Kind && a.Kind is UnitKind.Step or UnitKind.ListItem or UnitKind.TableRow;

    private InsertionPlace After(Unit before, Unit unit)
    {
        var lines = article.Lines!;
        var isAlike = IsAlike(before, unit) && before.Kind == unit.Kind;
        var span = before.Kind == UnitKind.TableRow && !isAlike ? before.Block!.Span : before.Span;
        var number = 0;
        if (isAlike && unit.Step is not null)
        {
            number = before.Step!.Number + shifts.GetValueOrDefault(before) + 1;
            foreach (var later in Followers(before)) shifts[later] = shifts.GetValueOrDefault(later) + 1;
            // What is put in next at the same place comes behind.
            number += put.GetValueOrDefault(before);
            put[before] = put.GetValueOrDefault(before) + 1;
        }

        return new InsertionPlace(lines.NextLine(span.EndLine), Prefix(before), isAlike ? Marker(before, number) : null)
        {
            NeedsLineBefore = lines.NextLine(span.EndLine) == lines.Text.Length && !lines.Text.EndsWith('\n'),
            BlankBefore = !isAlike || (before.Kind != UnitKind.TableRow && IsLoose(before)),
            BlankAfter = !isAlike && HasText(span.EndLine + 1),
        };
    }

    private InsertionPlace Before(Unit after, Unit unit)
    {
        var number = after.Step is { } step ? step.Number + shifts.GetValueOrDefault(after) : 0;
        if (unit.Step is not null)
        {
            shifts[after] = shifts.GetValueOrDefault(after) + 1;
            foreach (var later in Followers(after)) shifts[later] = shifts.GetValueOrDefault(later) + 1;
        }

        return new InsertionPlace(article.Lines!.LineStart(after.Span.Line), Prefix(after), Marker(after, number)) { BlankAfter = after.Kind != UnitKind.TableRow && IsLoose(after) };
    }

    private InsertionPlace? FirstIn(Unit parent)
    {
        var lines = article.Lines!;
        if (article.Units.FirstOrDefault(u => ReferenceEquals(u.At?.Unit, parent))?.At is not { IsRegion: false } at) return null;
        var line = lines.LineOf(at.End);
        var first = lines.LineOf(at.Start);
        var column = at.Start - lines.LineStart(first);
        var prefix = string.Concat(lines.Text.AsSpan(lines.LineStart(first), column).ToString().Select(c => c is '\t' or '>' ? c : ' '));
        return new InsertionPlace(lines.NextLine(line), prefix, null) { BlankBefore = true, NeedsLineBefore = lines.NextLine(line) == lines.Text.Length && !lines.Text.EndsWith('\n'), BlankAfter = HasText(line + 1) };
    }

    /// <summary>The steps of the same list behind a step.</summary>
    private IEnumerable<Unit> Followers(Unit step)
    {
        var number = step.Step!.Number;
        for (var i = step.Index + 1; i < units.Length && units[i].Kind != UnitKind.Heading; i++)
        {
            if (units[i].Step is null || !ReferenceEquals(units[i].Parent, step.Parent)) continue;
            if (units[i].Step!.Number != ++number) yield break;
            yield return units[i];
        }
    }

    private void Renumber(Unit step, int shift, List<TextEdit> edits)
    {
        var start = article.Lines!.StartOf(step.Span);
        var match = Number().Match(article.Lines.Text, start);
        if (match.Success && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == step.Step!.Number && !CountsByOnes(step))
        {
            edits.Add(new TextEdit(start, start + match.Groups[1].Length, (number + shift).ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Whether the list leaves the counting to its reader: every item is numbered 1.</summary>
    private bool CountsByOnes(Unit step) => units.Any(u => u.Step is { Number: > 1 } && ReferenceEquals(u.Parent, step.Parent) && u.Section == step.Section && Marker(u) is ['1', '.' or ')', ..]);

    private string Prefix(Unit unit)
    {
        var lines = article.Lines!;
        var start = lines.StartOf(unit.Span);
        var prefix = lines.Text[lines.LineStart(unit.Span.Line)..start];
        // The first block of an item has its item's marker before it.
        return string.Concat(prefix.Select(c => c is '\t' or '>' ? c : ' '));
    }

    /// <summary>The marker of a neighbour in a list, with another number.</summary>
    private string? Marker(Unit neighbour, int number) =>
        Marker(neighbour) is { } marker && Number().Match(marker) is { Success: true } match && !CountsByOnes(neighbour)
            ? number.ToString(CultureInfo.InvariantCulture) + marker[match.Groups[1].Length..]
            : Marker(neighbour);

    private string? Marker(Unit unit)
    {
        var match = AnyMarker().Match(article.Lines!.Text, article.Lines.StartOf(unit.Span));
        return match.Success ? match.Value : null;
    }

    private bool HasText(int line) =>
        article.Lines!.NextLine(line - 1) < article.Lines.Text.Length && !string.IsNullOrWhiteSpace(article.Lines.Text[article.Lines.LineStart(line)..article.Lines.LineStop(line)].Replace('>', ' '));

    private bool IsLoose(Unit unit)
    {
        var lines = article.Lines!;
        var sibling = units.FirstOrDefault(u => u.Index > unit.Index && u.Kind == unit.Kind && ReferenceEquals(u.Parent, unit.Parent) && u.Section == unit.Section)
            ?? units.LastOrDefault(u => u.Index < unit.Index && u.Kind == unit.Kind && ReferenceEquals(u.Parent, unit.Parent) && u.Section == unit.Section);
        if (sibling is null) return false;
        var line = Math.Max(sibling.Span.Line, unit.Span.Line) - 1;
        return line > 0 && !HasText(line);
    }

    private string Write(Unit unit, InsertionPlace place, List<(TranslationUnit Unit, string? Markdown)> texts)
    {
        var source = article.ReferenceLines;
        var start = source.StartOf(unit.Span);
        var end = source.LineStop(unit.Span.EndLine);
        var raw = TextEdits.Apply(source.Text[start..end], texts.Select(t => new TextEdit(t.Unit.Reference.Start - start, t.Unit.Reference.End - start, t.Markdown!)));
        var indent = start - source.LineStart(unit.Span.Line);
        var extra = 0;
        if (place.Marker is { } marker && AnyMarker().Match(raw) is { Success: true } old)
        {
            raw = marker + raw[old.Length..];
            extra = marker.Length - old.Length;
        }

        var result = new StringBuilder();
        if (place.NeedsLineBefore) result.Append(article.Lines!.LineEnd);
        if (place.BlankBefore) result.Append(place.Prefix.TrimEnd()).Append(article.Lines!.LineEnd);
        var isFirst = true;
        foreach (var line in raw.Split('\n'))
        {
            var content = isFirst ? line.TrimEnd('\r') : Outdent(line.TrimEnd('\r'), indent, extra);
            result.Append(content.Length == 0 ? place.Prefix.TrimEnd() : place.Prefix + content).Append(article.Lines!.LineEnd);
            isFirst = false;
        }

        if (place.BlankAfter) result.Append(place.Prefix.TrimEnd()).Append(article.Lines!.LineEnd);
        return result.ToString();
    }

    private static string Outdent(string line, int indent, int extra)
    {
        var cut = 0;
        while (cut < indent && cut < line.Length && line[cut] is ' ' or '\t' or '>') cut++;
        var rest = line[cut..];
        if (extra > 0 && rest.StartsWith(' ')) return new string(' ', extra) + rest;
        return extra < 0 && rest.StartsWith(new string(' ', -extra), StringComparison.Ordinal) ? rest[-extra..] : rest;
    }

    [GeneratedRegex(@"\G([0-9]{1,9})[.)]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G(?:[0-9]{1,9}[.)]|[-*+])[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex AnyMarker();
}
