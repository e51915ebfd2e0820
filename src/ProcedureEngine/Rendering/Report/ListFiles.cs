using System.Text.Encodings.Web;
using System.Text.Json;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Report.Drift;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Report;

/// <summary>
/// Writes what the dashboard's script asks for only when a reader wants it: what stands around each finding, for lists that leave the
/// site, and the titles of the articles in a language. Articles and findings are in the order of <see cref="FindingsJson"/>. No contract.
/// </summary>
internal static class ListFiles
{
    /// <summary>A cell of a list is read beside others: longer texts are on the article's page.</summary>
    private const int LongestText = 400;

    /// <summary>The files.</summary>
    public static IEnumerable<SiteFile> Of(Dashboard dashboard)
    {
        yield return new SiteFile("report/contexts.json", Json(json => Contexts(json, dashboard)));
        foreach (var locale in dashboard.Columns)
        {
            yield return new SiteFile($"report/titles.{locale.Tag}.json", Json(json => Titles(json, dashboard, locale)));
        }
    }

    /// <summary>For each article, for each finding: section, step, source, target, and the line of the source; what is empty at the end is left out.</summary>
    private static void Contexts(Utf8JsonWriter json, Dashboard dashboard)
    {
        foreach (var article in dashboard.Articles)
        {
            json.WriteStartArray();
            foreach (var found in article.Versions.SelectMany(v => v.Findings))
            {
                var context = found.Context;
                json.WriteStartArray();
                if (found.Finding.Reference is { } reference) json.WriteNumberValue(reference.Span.Line);
                else json.WriteNumberValue(0);
                string[] texts = [context.Section ?? "", context.Step ?? "", Short(context.Source ?? ""), Short(context.Target ?? "")];
                foreach (var text in texts.Take(Array.FindLastIndex(texts, t => t.Length > 0) + 1)) json.WriteStringValue(text);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    /// <summary>For each article its title, or null where it has no version.</summary>
    private static void Titles(Utf8JsonWriter json, Dashboard dashboard, Locale locale)
    {
        foreach (var article in dashboard.Articles) json.WriteStringValue(article.In(locale)?.Title);
    }

    private static string Short(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText), "…");

    private static byte[] Json(Action<Utf8JsonWriter> rows)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            json.WriteStartArray();
            rows(json);
            json.WriteEndArray();
        }

        return stream.ToArray();
    }
}
