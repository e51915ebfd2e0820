using System.Globalization;
using ProcedureEngine.Cli.Summaries;
using ProcedureEngine.Content;
using ProcedureEngine.Content.Layouts;

namespace ProcedureEngine.Cli.LayingOut;

/// <summary>How files were grouped, for people.</summary>
internal static class LayoutText
{
    public static void Write(ContentTree content, bool all, TextWriter output)
    {
        foreach (var toolchain in content.Layout.Toolchains)
        {
            output.WriteLine($"{toolchain.Name} ({toolchain.File}){(toolchain.DefaultLocale is { } locale ? $": files that name no language are in {locale.Tag}" : "")}");
        }

        if (content.Layout.Toolchains.Length > 0) output.WriteLine();
        foreach (var layout in content.Layout.Placements.GroupBy(p => p.Layout))
        {
            output.WriteLine(layout.Key);
            foreach (var group in layout.GroupBy(p => (p.Locale, p.Place)).OrderBy(g => g.Key.Place, StringComparer.Ordinal)) Write(group.Key.Locale.Tag, group.Key.Place, [.. group], output);
            output.WriteLine();
        }

        if (all) WriteArticles(content, output);
        if (content.StaticFolders.Length > 0) output.WriteLine($"Addresses that begin with / are found in: {string.Join(", ", content.StaticFolders.Select(f => f.Length == 0 ? "." : f))}");
        foreach (var locale in content.Locales)
        {
            var count = content.Sets.Count(set => set.Sources.Any(s => s.Locale == locale));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{locale.Tag}: {count:N0} of {SummaryText.Counted(content.Sets.Length, "article")}{(locale == content.Reference ? " (reference)" : "")}"));
        }

        if (content.Layout.LeftOut.Length > 0) output.WriteLine($"{SummaryText.Counted(content.Layout.LeftOut.Length, "file")} left out{(all ? ":" : "")}");
        if (!all) return;
        foreach (var file in content.Layout.LeftOut) output.WriteLine($"  {file}");
    }

    private static void Write(string locale, string place, IReadOnlyList<Placement> files, TextWriter output) =>
        output.WriteLine($"  {locale,-7} {place}  {SummaryText.Counted(files.Count, "file")}: {files[0].Reason}");

    private static void WriteArticles(ContentTree content, TextWriter output)
    {
        foreach (var set in content.Sets)
        {
            output.WriteLine(set.Key.Value);
            foreach (var source in set.Sources) output.WriteLine($"  {source.Locale.Tag,-7} {source.Path}");
        }

        output.WriteLine();
    }
}
