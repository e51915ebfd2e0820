using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Report;

/// <summary>
/// Writes <c>report/findings.json</c>: what the dashboard's script needs to filter, in a form made for being small. It is
/// no contract; other programs read <c>report.json</c>. Findings are arrays in the order of <see cref="Fields"/>.
/// </summary>
internal static class FindingsJson
{
    /// <summary>What the places of a finding's array hold. <c>root</c> is the index of the finding that it follows from in its article, -1 for none; <c>group</c> that of the first finding of its article with the same cause. <c>new</c> is 1 for what an earlier report did not have, and <c>cause</c> the index of a cause that has places in several articles: both are left out where there is nothing to say.</summary>
    internal static readonly string[] Fields = ["locale", "rule", "severity", "points", "id", "line", "message", "arguments", "evidence", "root", "group", "new", "cause"];

    /// <summary>The file's content.</summary>
    public static byte[] Write(Dashboard dashboard)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteStartArray("columns"u8);
            foreach (var locale in dashboard.Columns) json.WriteStringValue(locale.Tag);
            json.WriteEndArray();
            json.WriteStartArray("rules"u8);
            foreach (var rule in dashboard.Rules) json.WriteStringValue(rule.Name);
            json.WriteEndArray();
            json.WriteStartArray("causes"u8);
            foreach (var cause in dashboard.Causes) json.WriteStringValue(cause.Name);
            json.WriteEndArray();
            json.WriteStartArray("fields"u8);
            foreach (var field in Fields) json.WriteStringValue(field);
            json.WriteEndArray();
            var rules = dashboard.Rules.Select((r, i) => (r.Name, i)).ToDictionary(r => r.Name, r => r.i, StringComparer.Ordinal);
            var causes = dashboard.Causes.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
            json.WriteStartArray("articles"u8);
            foreach (var article in dashboard.Articles) Write(json, article, dashboard, rules, causes);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ArticleDrift article, Dashboard dashboard, Dictionary<string, int> rules, Dictionary<string, int> causes)
    {
        json.WriteStartObject();
        json.WriteString("key"u8, article.Key.Value);
        json.WriteString("page"u8, PagePath.ToUrl(PagePath.Report(article.Key)["report/".Length..]));
        json.WriteString("title"u8, article.Title);
        json.WriteString("lang"u8, article.Language.Tag);
        json.WriteStartArray("versions"u8); // by column: [status, path, date]; null where there is nothing to say
        foreach (var locale in dashboard.Columns)
        {
            if (article.In(locale) is not { } version)
            {
                json.WriteNullValue();
                continue;
            }

            json.WriteStartArray();
            json.WriteNumberValue((int)version.Status);
            json.WriteStringValue(version.Path);
            if (version.Dated is { } day) json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings"u8);
        var index = 0;
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var version in article.Versions)
        {
            var column = dashboard.Columns.IndexOf(version.Locale);
            foreach (var group in version.Groups)
            {
                var root = index++;
                Write(json, group.Root, column, rules, -1, First(group.Root, root), causes);
                foreach (var consequence in group.Consequences)
                {
                    Write(json, consequence, column, rules, root, First(consequence, index++), causes);
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();

        // What nobody has named is alone.
        int First(ReportedFinding finding, int at)
        {
            if (finding.Finding.Group.Length == 0 || groups.TryAdd(finding.Finding.Group, at)) return at;
            return groups[finding.Finding.Group];
        }
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding reported, int column, Dictionary<string, int> rules, int root, int group, Dictionary<string, int> causes)
    {
        var finding = reported.Finding;
        json.WriteStartArray();
        json.WriteNumberValue(column);
        json.WriteNumberValue(rules[finding.Rule]);
        json.WriteNumberValue((int)finding.Severity);
        json.WriteNumberValue(Math.Round(reported.Points, 2));
        json.WriteStringValue(reported.Id);
        json.WriteNumberValue(finding.At?.Span.Line ?? 0);
        json.WriteStringValue(finding.Message.Key);
        json.WriteStartArray();
        foreach (var argument in finding.Arguments) json.WriteStringValue(argument);
        json.WriteEndArray();
        json.WriteStringValue(finding.Evidence);
        json.WriteNumberValue(root);
        json.WriteNumberValue(group);
        var isOfSeveral = causes.TryGetValue(finding.Group, out var cause);
        if (reported.IsNew || isOfSeveral) json.WriteNumberValue(reported.IsNew ? 1 : 0);
        if (isOfSeveral) json.WriteNumberValue(cause);
        json.WriteEndArray();
    }
}
