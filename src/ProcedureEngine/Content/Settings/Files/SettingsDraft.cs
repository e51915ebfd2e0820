using System.Globalization;
using System.Text;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Settings.Files;

/// <summary>The settings that say what was found in a folder, explained line by line, for people to go on from.</summary>
public static class SettingsDraft
{
    /// <summary>A language that has less than half of the articles is translated in part on purpose, or has just begun.</summary>
    private const int PartOf = 2;

    /// <summary>The text of <see cref="SiteSettings.FileName"/> for a folder: YAML with comments, that <see cref="SettingsReader"/> reads without a complaint.</summary>
    /// <param name="content">What was found.</param>
    /// <param name="folder">The content folder as seen from the file; null where the file lies in it.</param>
    /// <param name="output">The folder for the site as seen from the file; null to name none.</param>
    /// <param name="schema">Where editors find the schema: an address, or a file as seen from this one; null to name none.</param>
    public static string Of(ContentTree content, string? folder = null, string? output = null, string? schema = null)
    {
        var text = new StringBuilder();
        if (schema is not null) Line($"# yaml-language-server: $schema={schema}");
        Line("# Settings of ProcedureEngine, as 'procedures init' found them. Every line may be changed or left out.");
        foreach (var layout in content.Layout.Placements.Select(p => p.Layout).Distinct().Order(StringComparer.Ordinal)) Line($"# Found: {layout}.");
        foreach (var toolchain in content.Layout.Toolchains) Line($"# Found: {toolchain.Name}, by {OneLine(toolchain.File)}.");

        if (folder is not null)
        {
            Line("");
            Line("# The folder with the articles, seen from this file.");
            Line($"content: {Quoted(folder)}");
        }

        if (output is not null)
        {
            Line("");
            Line("# The folder that 'procedures build' writes.");
            Line($"output: {Quoted(output)}");
        }

        Line("");
        Line("# The language that the others are translated from.");
        Line(content.Reference is { } reference ? $"reference: {Scalar(reference.Tag)}" : "# reference: en");

        Line("");
        Line("# The language of files whose folder and name say none, beside translations that do.");
        if (content.Settings.DefaultLocale is null && Default(content) is var (locale, reason)) Line($"default-locale: {Scalar(locale.Tag)}  # {OneLine(reason)}");
        else Line("# default-locale: en");

        Line("");
        Line("# What is due in each language: 'all', 'none', or a list of articles, such as [start, 'guides/**']. missing-article tells what lacks.");
        Line("# A language that does not stand here is translated as people like: nothing is due in it.");
        var others = content.Locales.Where(l => l != content.Reference).ToList();
        Line(others.Count > 0 ? "locales:" : "# locales: {de: all}");
        foreach (var other in others)
        {
            var count = content.Sets.Count(s => s.Sources.Any(x => x.Locale == other));
            Line(string.Create(CultureInfo.InvariantCulture, $"  {Scalar(other.Tag)}: {(count * PartOf >= content.Sets.Length ? "all" : "none")}  # {count} of {content.Sets.Length} articles are there"));
        }

        Line("");
        Line("# Folders of files that addresses beginning with '/' mean: /img/a.png is static/img/a.png.");
        Line(content.StaticFolders.IsEmpty ? "# static: [static]" : $"static: [{string.Join(", ", content.StaticFolders.Select(f => Quoted(f.Length == 0 ? "." : f)))}]");

        Line("");
        Line("# Rules that say too much, or too little, for this folder: none, note, warning or error.");
        Line("# rules:");
        Line("#   missing-media: note");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <summary>The language of files that name none, and where it is known from; null where there are none.</summary>
    private static (Locale Locale, string Reason)? Default(ContentTree content) => content.Layout.Placements
        .Where(p => p.IsDefault)
        .GroupBy(p => p.Locale)
        .OrderByDescending(g => g.Count())
        .Select(g => ((Locale, string)?)(g.Key, g.First().Reason))
        .FirstOrDefault();

    // Norwegian is 'no' in some tags, which plain YAML of old took for false.
    private static string Scalar(string tag) => tag.Equals("no", StringComparison.OrdinalIgnoreCase) ? Quoted(tag) : tag;

    private static string Quoted(string text) => $"'{OneLine(text).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string OneLine(string text) => EscapedText.Of(text.ReplaceLineEndings(" "));
}
