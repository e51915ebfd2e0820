using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts;

/// <summary>Gives files that name no language the default language, once a layout knows that they are the versions of others in it.</summary>
internal static class DefaultFiles
{
    // Enough to outvote a page that is not translated, or is code only.
    private const int Looked = 12;

    /// <summary>Takes the files; where nothing tells which language they are in, that is told once for all of them.</summary>
    /// <param name="placements">Where to take them.</param>
    /// <param name="scope">The folder that they lie in.</param>
    /// <param name="files">The files.</param>
    /// <param name="others">The languages that their translations name: they are in none of these.</param>
    /// <param name="layout">The layout's name.</param>
    /// <param name="place">The files as a pattern.</param>
    /// <param name="evidence">What shows that they belong together.</param>
    /// <param name="nameOf">What a file shares with its versions.</param>
    public static void Place(Placements placements, string scope, IReadOnlyList<string> files, ImmutableHashSet<Locale> others, string layout, string place, string evidence, Func<string, string> nameOf)
    {
        // A file that says itself which language it is in is no version in the default language by its place alone.
        var open = files.Where(f => placements.IdentityOf(f)?.Locale is not { } own || !others.Contains(own)).ToList();
        if (open.Count == 0) return;
        if (LocaleOf(placements, scope, open, others) is not var (locale, reason))
        {
            // What stands beside no other language is left out as any file is that names none.
            if (!others.IsEmpty) placements.LeaveOut(open, Diagnostic.Create(DiagnosticIds.NoDefaultLocale, scope.Length == 0 ? "." : scope, SourceSpan.Start, $"{open.Count}", place, string.Join(", ", others.Select(o => o.Tag).Order(StringComparer.Ordinal))));
            return;
        }

        if (others.Contains(locale)) return;
        foreach (var file in open) placements.Take(new Placement(file, locale, nameOf(file), layout, place, $"{evidence}; {reason}") { IsDefault = true });
    }

    private static (Locale Locale, string Reason)? LocaleOf(Placements placements, string scope, List<string> files, ImmutableHashSet<Locale> others)
    {
        if (placements.NamedDefault is { } named) return (named, "procedures.yml names the default language");
        if (placements.Toolchains.For(scope) is { DefaultLocale: { } told } toolchain) return (told, $"{toolchain.File} names the default language");
        if (placements.NamedReference is { } reference && !others.Contains(reference)) return (reference, "it is the reference language");
        var own = files.Take(Looked).Select(f => placements.IdentityOf(f)?.Locale).OfType<Locale>().GroupBy(l => l).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (own is not null) return (own.Key, "front matter says so");
        var written = TextLanguage.Of(Spread(files).Select(placements.TextOf).OfType<string>());
        return written is not null ? (written, $"they are written in it ('default-locale: {written.Tag}' in procedures.yml makes it certain)") : null;
    }

    private static IEnumerable<string> Spread(List<string> files) => Enumerable.Range(0, Math.Min(Looked, files.Count)).Select(i => files[i * files.Count / Math.Min(Looked, files.Count)]);
}
