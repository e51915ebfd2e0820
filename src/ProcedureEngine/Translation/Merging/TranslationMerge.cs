using System.Collections.Immutable;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Editing;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Translation.Merging;

/// <summary>Puts what came back from a translator into the Markdown of the language: whole, or not at all.</summary>
/// <param name="article">The article as it stands.</param>
/// <param name="file">The returned file, as diagnostics name it.</param>
/// <param name="read">Reads a text as the article's translation.</param>
public sealed class TranslationMerge(TranslatedArticle article, string file, Func<string, ImmutableArray<Unit>> read)
{
    private readonly DiagnosticBag diagnostics = new();

    /// <summary>Merges the units of the article.</summary>
    public MergeResult Merge(ReturnedArticle returned)
    {
        var given = Resolve(returned);
        if (!diagnostics.ToImmutable().IsEmpty) return Refused();
        return article.Version is null ? Create(given, returned) : Change(given, returned);
    }

    private Dictionary<TranslationUnit, string> Resolve(ReturnedArticle returned)
    {
        var given = new Dictionary<TranslationUnit, string>(ReferenceEqualityComparer.Instance);
        var byId = article.Units.ToDictionary(u => u.Id, StringComparer.Ordinal);
        var byText = article.Units.GroupBy(u => Alike(u.Source), StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<TranslationUnit>(g), StringComparer.Ordinal);
        foreach (var unit in returned.Units)
        {
            var (id, mark) = UnitIds.Parse(unit.Id);
            if (unit.Target is not { } target || string.IsNullOrWhiteSpace(target.Words)) continue;
            if ((byId.GetValueOrDefault(id) ?? NextOf(unit, byText, given)) is not { } known)
            {
                diagnostics.Add(DiagnosticIds.UnknownUnit, file, unit.Span, unit.Id);
                continue;
            }

            if (TargetMarkdown.Fault(known, target) is { } fault)
            {
                // What a translator left as it was is no fault of theirs.
                diagnostics.Add(DiagnosticIds.AlteredCodes, file, unit.Span, unit.Id, fault);
                continue;
            }

            var resolved = TargetMarkdown.Resolve(known, target);
            if (known.At is not null && resolved.IsSame(known.Target)) continue;
            if (known.At is not null && mark is not null && mark != UnitIds.Mark(known.Target))
            {
                if (UnitIds.Mark(resolved) != mark) diagnostics.Add(DiagnosticIds.ConflictingTranslation, file, unit.Span, unit.Id, article.Version!.Article.Path);
                continue;
            }

            var form = known.Kind == UnitKind.TableRow ? BlockForm.Cell : (known.At ?? known.Reference).IsRegion ? BlockForm.Html : BlockForm.Text;
            if (TargetMarkdown.Write(resolved, form) is not { } markdown) diagnostics.Add(DiagnosticIds.UnplaceableTranslation, file, unit.Span, unit.Id, article.Version?.Article.Path ?? article.Reference.Path);
            else if (!given.TryAdd(known, markdown)) diagnostics.Add(DiagnosticIds.AlteredCodes, file, unit.Span, unit.Id, "the block is there twice");
        }

        return given;
    }

    /// <summary>The first block of the same words and codes for which nothing was given; null where there is none.</summary>
    private static TranslationUnit? NextOf(ReturnedUnit unit, Dictionary<string, Queue<TranslationUnit>> byText, Dictionary<TranslationUnit, string> given)
    {
        if (!byText.TryGetValue(Alike(unit.Source), out var waiting)) return null;
        while (waiting.TryDequeue(out var next))
        {
            if (!given.ContainsKey(next)) return next;
        }

        return null;
    }

    private static string Alike(CodedText text) => $"{string.Join(',', text.Ids)} {text.Words}";

    /// <summary>A translation that is not there yet has the structure of its source.</summary>
    private MergeResult Create(Dictionary<TranslationUnit, string> given, ReturnedArticle returned)
    {
        if (given.Count == 0) return new MergeResult(article.ReferenceLines.Text, 0, 0, []);
        if (article.Units.FirstOrDefault(u => !given.ContainsKey(u)) is { } missing)
        {
            diagnostics.Add(DiagnosticIds.IncompleteTranslation, file, returned.Span, article.Reference.Path, missing.Source.Words.Trim());
            return Refused();
        }

        var text = TextEdits.Apply(article.ReferenceLines.Text, given.Select(g => new TextEdit(g.Key.Reference.Start, g.Key.Reference.End, g.Value)));
        return new MergeResult(text, 0, given.Count, []);
    }

    private MergeResult Change(Dictionary<TranslationUnit, string> given, ReturnedArticle returned)
    {
        var edits = new List<TextEdit>();
        var touched = new HashSet<int>();
        foreach (var (block, markdown) in given)
        {
            if (block.At is not { } at) continue;
            edits.Add(new TextEdit(at.Start, at.End, markdown));
            touched.Add(at.Unit.Index);
        }

        var changed = edits.Count;
        var insertion = new BlockInsertion(article, given);
        if (insertion.Add(edits) is { } fault)
        {
            diagnostics.Add(fault.Id, file, returned.Units.FirstOrDefault(u => UnitIds.Parse(u.Id).Id == fault.Unit.Id)?.Span ?? returned.Span, fault.Id == DiagnosticIds.IncompleteTranslation ? article.Version!.Article.Path : fault.Unit.Id, fault.Id == DiagnosticIds.IncompleteTranslation ? fault.Unit.Source.Words.Trim() : article.Version!.Article.Path);
            return Refused();
        }

        var text = edits.Count == 0 ? article.Lines!.Text : TextEdits.Apply(article.Lines!.Text, edits);
        if (edits.Count == 0 || Keeps(read(text), touched, insertion.Units)) return new MergeResult(text, changed, insertion.Units, []);

        if (Culprit([.. given.Where(g => g.Key.At is not null).Select(g => g.Key)], given) is { } unit)
        {
            diagnostics.Add(DiagnosticIds.UnplaceableTranslation, file, returned.Units.FirstOrDefault(u => UnitIds.Parse(u.Id).Id == unit.Id)?.Span ?? returned.Span, unit.Id, article.Version!.Article.Path);
            return Refused();
        }

        diagnostics.Add(DiagnosticIds.UnplaceableTranslation, file, returned.Span, article.Reference.Path, article.Version!.Article.Path);
        return Refused();
    }

    /// <summary>One of the blocks whose new text changes other blocks; null where each by itself changes none. Halves are tried: the article is read anew a few times only, however many blocks there are.</summary>
    private TranslationUnit? Culprit(ReadOnlySpan<TranslationUnit> among, Dictionary<TranslationUnit, string> given)
    {
        if (among.IsEmpty || IsHarmless(among, given)) return null;
        while (among.Length > 1)
        {
            var half = among[..(among.Length / 2)];
            among = IsHarmless(half, given) ? among[half.Length..] : half;
        }

        return IsHarmless(among, given) ? null : among[0];
    }

    private bool IsHarmless(ReadOnlySpan<TranslationUnit> units, Dictionary<TranslationUnit, string> given)
    {
        var (edits, touched) = (new List<TextEdit>(), new HashSet<int>());
        foreach (var unit in units)
        {
            edits.Add(new TextEdit(unit.At!.Start, unit.At.End, given[unit]));
            touched.Add(unit.At.Unit.Index);
        }

        return Keeps(read(TextEdits.Apply(article.Lines!.Text, edits)), touched, 0);
    }

    /// <summary>Whether all blocks are still there that nobody meant to touch, and no more than were added.</summary>
    private bool Keeps(ImmutableArray<Unit> after, HashSet<int> touched, int added)
    {
        var before = article.Version!.Units;
        if (after.Length != before.Length + added) return false;
        var j = 0;
        foreach (var unit in before)
        {
            while (added > 0 && j < after.Length && !IsSame(unit, after[j], touched))
            {
                added--;
                j++;
            }

            if (j == after.Length || !IsSame(unit, after[j], touched)) return false;
            j++;
        }

        return true;
    }

    private static bool IsSame(Unit before, Unit after, HashSet<int> touched) =>
        before.Kind == after.Kind && before.Depth == after.Depth && (touched.Contains(before.Index) || before.Content == after.Content);

    private MergeResult Refused() => new(null, 0, 0, diagnostics.ToImmutable());
}
