using System.Text.Json;
using ProcedureEngine.Assistants.Steps;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Assistants;

/// <summary>Answers what assistants ask about articles, without a run of them.</summary>
/// <param name="catalog">The articles.</param>
internal sealed class ArticleAnswers(ProcedureCatalog catalog)
{
    private const int MostDrift = 20;

    /// <summary>The version that a call names; a <see cref="ToolFaultException"/> where there is none.</summary>
    public GuidedArticle Guided(ToolArguments arguments)
    {
        var key = arguments.Text("article");
        var set = catalog.Find(key) ?? throw new ToolFaultException("unknown-article", $"There is no article '{key}'. search gives the keys.");
        return catalog.Guided(set, arguments.Locale("locale", [.. set.Articles.Select(a => a.Locale)], set.Reference.Locale));
    }

    /// <summary>Finds articles.</summary>
    public void Search(Utf8JsonWriter json, ToolArguments arguments)
    {
        var locale = arguments.Locale("locale", catalog.Locales, catalog.Site.Reference ?? catalog.Locales[0]);
        var (found, isPartial) = catalog.Search(arguments.Text("query"), locale);
        json.WriteString("locale", locale.Tag);
        json.WriteNumber("found", found.Length);
        json.WriteBoolean("isPartial", isPartial);
        json.WriteStartArray("results");
        foreach (var article in found.Take(arguments.Count("limit", 10, 50)))
        {
            json.WriteStartObject();
            json.WriteString("article", article.Key.Value);
            json.WriteString("page", catalog.AddressOf(PagePath.Checklist(article.Key, locale)));
            RunView.Quoted(json, () => About(json, article));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Tells what an article is about.</summary>
    public void Procedure(Utf8JsonWriter json, ToolArguments arguments)
    {
        var guided = Guided(arguments);
        var (set, version) = (guided.Set, guided.Version);
        json.WriteString("article", set.Key.Value);
        json.WriteString("locale", version.Locale.Tag);
        RunView.Ids(json, "locales", catalog.Site.Map.LocalesOf(set.Key).Select(l => l.Tag));
        json.WriteString("page", catalog.AddressOf(PagePath.Checklist(set.Key, version.Locale)));
        json.WriteNumber("steps", guided.Steps.Length);
        RunView.Quoted(json, () =>
        {
            About(json, version);
            RunView.Ids(json, "time", version.Metadata.All("time"));
            RunView.Ids(json, "tools", version.Metadata.All("tools"));
        });
        json.WriteStartArray("sections");
        for (var i = 0; i < guided.Steps.Length;)
        {
            var title = guided.Steps[i].Section;
            json.WriteStartObject();
            RunView.Quoted(json, () => json.WriteString("title", title));
            json.WriteStartArray("steps");
            for (; i < guided.Steps.Length && guided.Steps[i].Section == title; i++)
            {
                var step = guided.Steps[i];
                json.WriteStartObject();
                json.WriteString("id", step.Id);
                json.WriteString("number", step.Number);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Freshness(json, version.Provenance);
        var findings = catalog.Findings(set).Where(f => f.Locale == version.Locale && f.Severity > Severity.Note).ToList();
        json.WriteNumber("differences", findings.Count);
        json.WriteStartArray("drift");
        foreach (var finding in findings.Take(MostDrift)) RunView.Write(json, finding);
        json.WriteEndArray();
    }

    private static void About(Utf8JsonWriter json, Article article)
    {
        json.WriteString("title", article.Title);
        if (article.Summary is { Length: > 0 } summary) json.WriteString("summary", summary);
    }

    private static void Freshness(Utf8JsonWriter json, Provenance origin)
    {
        if (origin.Updated is { } updated) json.WriteString("updated", updated.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (origin.HandOff is { } day) json.WriteString("translatedFromSourceOf", day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (origin.Translation is { } by) json.WriteString("translatedBy", by.ToString().ToLowerInvariant());
    }
}
