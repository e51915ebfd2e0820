using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Editing;
using ProcedureEngine.Model;
using ProcedureEngine.Translation.Blocks;
using ProcedureEngine.Translation.Codes;

namespace ProcedureEngine.Translation;

/// <summary>An article and its version in another language, cut into units for a translator.</summary>
public sealed record TranslatedArticle
{
    /// <summary>The version that is translated.</summary>
    public required Article Reference { get; init; }

    /// <summary>The language that it is translated to.</summary>
    public required Locale Locale { get; init; }

    /// <summary>The translation as it stands; null where there is none.</summary>
    public required AlignedVersion? Version { get; init; }

    /// <summary>The text of the reference.</summary>
    public required SourceLines ReferenceLines { get; init; }

    /// <summary>The text of the translation; null where there is none.</summary>
    public required SourceLines? Lines { get; init; }

    /// <summary>All units in the order of the reference.</summary>
    public required ImmutableArray<TranslationUnit> Units { get; init; }

    /// <summary>Findings that are of the article as a whole or of what only the translation has.</summary>
    public ImmutableArray<Finding> OtherFindings { get; init; } = [];

    /// <summary>Cuts an article.</summary>
    /// <param name="set">All its versions.</param>
    /// <param name="locale">The language to translate to; not the reference's.</param>
    /// <param name="open">The text of a version's file.</param>
    /// <param name="findings">What was found in the article, in any language.</param>
    /// <param name="older">The blocks of the source that changed since the translation was made: the state then by today's unit.</param>
    public static TranslatedArticle Of(AlignedSet set, Locale locale, Func<Article, string> open, IEnumerable<Finding> findings, IReadOnlyDictionary<int, string> older)
    {
        var version = set.Versions.FirstOrDefault(v => v.Article.Locale == locale);
        var reference = new SourceLines(open(set.Reference));
        var lines = version is null ? null : new SourceLines(open(version.Article));
        var counterparts = version is null ? [] : Counterparts(version, BlockSlicer.Slice(lines!, version.Units));
        var ids = new UnitIds(set.Key.Value);
        var units = ImmutableArray.CreateBuilder<TranslationUnit>();
        foreach (var slice in BlockSlicer.Slice(reference, set.ReferenceUnits))
        {
            var source = Read(reference, slice);
            if (!source.Words.Any(char.IsLetter)) continue;
            var at = counterparts.GetValueOrDefault((slice.Unit.Index, slice.Part));
            units.Add(new TranslationUnit(ids.Next(slice.Unit, source.Markdown), slice, source)
            {
                At = at,
                Target = at is null ? CodedText.Empty : Read(lines!, at).NumberedAs(source),
                OldSource = slice.Part == 0 ? older.GetValueOrDefault(slice.Unit.Index) : null,
            });
        }

        return new TranslatedArticle
        {
            Reference = set.Reference,
            Locale = locale,
            Version = version,
            ReferenceLines = reference,
            Lines = lines,
            Units = units.ToImmutable(),
        }.With(findings.Where(f => f.Locale == locale));
    }

    private TranslatedArticle With(IEnumerable<Finding> findings)
    {
        var found = Units.Select(_ => ImmutableArray.CreateBuilder<Finding>()).ToArray();
        var others = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in findings)
        {
            var isKnown = false;
            for (var i = 0; i < Units.Length; i++)
            {
                var isHere = Units[i].At is { } at && finding.At is { } place
                    ? Touches(Lines!, at, place)
                    : finding.Reference is { } source && source.Path == Reference.Path && Touches(ReferenceLines, Units[i].Reference, source);
                if (!isHere) continue;
                found[i].Add(finding);
                isKnown = true;
                break;
            }

            if (!isKnown) others.Add(finding);
        }

        return this with { Units = [.. Units.Select((unit, i) => unit with { Findings = found[i].ToImmutable() })], OtherFindings = others.ToImmutable() };
    }

    private static bool Touches(SourceLines lines, BlockSlice slice, Place place) => place.Span.Line <= lines.LineOf(slice.End) && place.Span.EndLine >= lines.LineOf(slice.Start);

    private static CodedText Read(SourceLines lines, BlockSlice slice) => InlineCodes.Read(lines.Text[slice.Start..slice.End], slice.IsRegion);

    private static Dictionary<(int, int), BlockSlice> Counterparts(AlignedVersion version, ImmutableArray<BlockSlice> slices)
    {
        var byUnit = slices.ToLookup(s => s.Unit.Index);
        var found = new Dictionary<(int, int), BlockSlice>();
        foreach (var pair in version.Pairs)
        {
            if (pair is not { Reference: { } reference, Translation: { } translation }) continue;
            // A row with another number of cells has no cell of which it is sure what it translates.
            if (reference.Row?.Cells.Length != translation.Row?.Cells.Length) continue;
            foreach (var slice in byUnit[translation.Index]) found[(reference.Index, slice.Part)] = slice;
        }

        return found;
    }
}
