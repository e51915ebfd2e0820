using System.Text.Json.Nodes;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Cli.Serving;

/// <summary>What the preview says on one page: what is wrong with the settings, the theme and the articles on view.</summary>
internal static class PageNotice
{
    private const int Shown = 20;

    /// <summary>As JSON on one line, for the script of the preview: <c>version</c>, <c>language</c>, <c>errors</c> and <c>warnings</c> (null where there are none).</summary>
    /// <param name="state">How the last build went.</param>
    /// <param name="page">The page, relative to the output folder.</param>
    /// <param name="version">What tells the page as it is from what it was.</param>
    /// <param name="isThere">Whether there is such a page. Of one that is not, whatever could not be read may be the cause.</param>
    /// <param name="text">The texts in the page's language.</param>
    public static string Json(PreviewState state, string page, string version, bool isThere, UiText text)
    {
        var sources = state.Sources.Of(page);
        var problems = state.Problems
            .Where(p => p.Severity >= Severity.Warning)
            .Where(p => IsOfAllPages(p.Path) || sources.Contains(p.Path) || (!isThere && p.Severity == Severity.Error))
            .ToList();
        var errors = problems.Where(p => p.Severity == Severity.Error).Select(p => Item(p, text)).ToList();
        if (state.Error is { } error) errors.Insert(0, new(null, EscapedText.Of(error)));
        var warnings = problems.Where(p => p.Severity < Severity.Error).Select(p => Item(p, text)).ToList();
        return new JsonObject
        {
            ["version"] = version,
            ["language"] = text.Language,
            ["errors"] = Part("Errors", errors, state.Error is null ? null : text["Stopped"], text),
            ["warnings"] = Part("Warnings", warnings, null, text),
        }.ToJsonString();
    }

    private static JsonObject? Part(string key, List<(string? Place, string Message)> items, string? remark, UiText text) => items.Count == 0 ? null : new()
    {
        ["summary"] = text.Count(key, items.Count),
        ["remark"] = remark,
        ["items"] = new JsonArray([.. items.Take(Shown).Select(i => new JsonObject { ["place"] = i.Place, ["message"] = i.Message })]),
        ["more"] = items.Count > Shown ? text.Format("More", items.Count - Shown) : null,
    };

    private static (string? Place, string Message) Item(Diagnostic problem, UiText text) =>
        (EscapedText.Of(text.Format("Place", problem.Path, problem.Span.Line)), EscapedText.Of($"{problem.Message} {problem.Hint} ({problem.Id.Code})"));

    private static bool IsOfAllPages(string path) => SiteSettings.IsFile(path) || path.StartsWith("templates/", StringComparison.Ordinal);
}
