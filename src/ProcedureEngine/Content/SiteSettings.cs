using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using YamlDotNet.Core;

namespace ProcedureEngine.Content;

/// <summary>
/// The settings of a content folder, from <c>procedures.yml</c> at its root:
/// <code>
/// reference: en-US
/// site: https://help.example.com/procedures/
/// diagnostics:
///   PE0208: none      # none, note, warning or error
/// </code>
/// Without the file everything is as the documentation says.
/// </summary>
/// <param name="Reference">The locale that the others are translated from; null where the file does not say.</param>
/// <param name="Diagnostics">Severities by diagnostic code, in upper case.</param>
public sealed record SiteSettings(Locale? Reference, ImmutableDictionary<string, Severity> Diagnostics)
{
    /// <summary>Where the site is published, ending with <c>/</c>; null where the file does not say.</summary>
    public Uri? Site { get; init; }

    /// <summary>The settings' file, relative to the content root.</summary>
    public const string FileName = "procedures.yml";

    private const string DiagnosticPrefix = "diagnostics.";

    /// <summary>No settings.</summary>
    public static SiteSettings Default { get; } = new(null, ImmutableDictionary<string, Severity>.Empty);

    /// <summary>Reads the settings of a content folder; what is wrong with them is told, and what can be understood holds.</summary>
    public static SiteSettings Load(string root, DiagnosticBag diagnostics) =>
        File.Exists(Path.Combine(root, FileName)) && ContentTree.ReadText(root, FileName, diagnostics) is { } text ? Read(text, diagnostics) : Default;

    /// <summary>Reads settings.</summary>
    public static SiteSettings Read(string yaml, DiagnosticBag diagnostics)
    {
        var settings = Default;
        foreach (var entry in Entries(yaml, diagnostics))
        {
            var value = entry.Values.IsEmpty ? "" : entry.Values[0];
            if (entry.Key.Equals("reference", StringComparison.OrdinalIgnoreCase) && Locale.TryParse(value) is { } reference)
            {
                settings = settings with { Reference = reference };
            }
            else if (entry.Key.Equals("site", StringComparison.OrdinalIgnoreCase) && Address(value) is { } site)
            {
                settings = settings with { Site = site };
            }
            else if (entry.Key.StartsWith(DiagnosticPrefix, StringComparison.OrdinalIgnoreCase) && Enum.TryParse<Severity>(value, ignoreCase: true, out var severity) && !char.IsDigit(value[0]))
            {
                settings = settings with { Diagnostics = settings.Diagnostics.SetItem(entry.Key[DiagnosticPrefix.Length..].ToUpperInvariant(), severity) };
            }
            else
            {
                diagnostics.Add(DiagnosticIds.UnknownSetting, FileName, new SourceSpan(entry.Line, 1, entry.Line, 1), entry.Key, value);
            }
        }

        return settings;
    }

    /// <summary>The address of a site with <c>/</c> at its end; null for what is no http or https address.</summary>
    public static Uri? Address(string value) =>
        Uri.TryCreate(value.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { Query: "", Fragment: "" } ? address : null;

    /// <summary>The diagnostic with the severity that the settings give it; null where they switch it off.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic) =>
        !Diagnostics.TryGetValue(diagnostic.Id.Code, out var severity) ? diagnostic : severity == Severity.None ? null : diagnostic with { Severity = severity };

    private static ImmutableArray<MetadataEntry> Entries(string yaml, DiagnosticBag diagnostics)
    {
        try
        {
            return YamlEntries.Read(yaml, firstLine: 1);
        }
        catch (YamlException e)
        {
            var (line, column) = ((int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column));
            diagnostics.Add(DiagnosticIds.BrokenSettings, FileName, new SourceSpan(line, column, line, column), e.Message.ReplaceLineEndings(" ").Trim());
            return [];
        }
    }
}
