using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ProcedureEngine.Consistency;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Exchange.Reports;

/// <summary>The rules of a SARIF run: all that compare, and the diagnostics that occur.</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<DiagnosticId> diagnostics;
    private readonly Uri? site;
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);

    /// <summary>Collects them.</summary>
    /// <param name="entries">The results.</param>
    /// <param name="site">Where the site is published, whose report explains each rule; null where nobody says.</param>
    public SarifRules(IEnumerable<ReportEntry> entries, Uri? site)
    {
        this.site = site;
        diagnostics = [.. entries.Select(e => e.Diagnostic?.Id).OfType<DiagnosticId>().Distinct().OrderBy(d => d.Code, StringComparer.Ordinal)];
        foreach (var rule in ConsistencyRules.All) index.Add(rule.Description.Name, index.Count);
        foreach (var diagnostic in diagnostics) index.Add(diagnostic.Code, index.Count);
    }

    /// <summary>The position of a rule in the list.</summary>
    public int IndexOf(string rule) => index[rule];

    /// <summary>Writes the property <c>tool</c>.</summary>
    public void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "ProcedureEngine");
        json.WriteString("semanticVersion"u8, typeof(SarifRules).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        if (site is not null) json.WriteString("informationUri"u8, new Uri(site, PagePath.ReportRules).AbsoluteUri);
        json.WriteStartArray("rules"u8);
        foreach (var rule in ConsistencyRules.All)
        {
            var about = rule.Description;
            Rule(json, about.Name, about.Severity, about.Summary, $"{about.Summary} {about.Why}", about.Fix, $"{about.Summary}\n\n**Why it matters:** {about.Why}\n\n**How to fix it:** {about.Fix}\n\n{Example(about.Example)}", about.Category, site is null ? null : new Uri(site, $"{PagePath.ReportRules}#{about.Name}"));
        }

        foreach (var diagnostic in diagnostics)
        {
            var (summary, fix) = (Plain(diagnostic.Message), Plain(diagnostic.Hint));
            Rule(json, diagnostic.Code, diagnostic.Severity, summary, summary, fix, $"{summary}\n\n**How to fix it:** {fix}", "markup", null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, string id, Severity severity, string summary, string description, string fix, string help, string category, Uri? address)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        if (Friendly(id) is { } name) json.WriteString("name"u8, name);
        SarifMessage.Write(json, "shortDescription", summary);
        SarifMessage.Write(json, "fullDescription", description);
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, SeverityName.Of(severity));
        json.WriteEndObject();
        if (address is not null) json.WriteString("helpUri"u8, address.AbsoluteUri);
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, fix);
        json.WriteString("markdown"u8, help);
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("tags"u8);
        json.WriteStringValue(category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A rule's name as one word, <c>MissingStep</c>, which viewers show beside the id; null for the code of a diagnostic.</summary>
    private static string? Friendly(string id) =>
        char.IsAsciiLetterLower(id[0]) ? string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) : null;

    private static string Example(RuleExample example) =>
        $"**Example:**\n\n```text\n{example.Reference}\n```\n\n```text\n{example.Translation}\n```";

    /// <summary>A message without what its placeholders would stand for.</summary>
    private static string Plain(string format) => string.Format(CultureInfo.InvariantCulture, format, "…", "…", "…");
}
