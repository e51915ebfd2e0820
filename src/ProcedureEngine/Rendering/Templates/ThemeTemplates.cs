using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Themes;
using Scriban;
using Scriban.Parsing;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>
/// The templates of a theme, each parsed once, when it is first asked for. They are found by name among the files of the
/// theme, which are in memory: no name leads to a file of the disk. Thread-safe.
/// </summary>
internal sealed class ThemeTemplates
{
    /// <summary>The folder of the partials in that of the templates, with a slash.</summary>
    public const string Partials = "partials/";

    private readonly Theme theme;
    private readonly ConcurrentDictionary<string, ThemeTemplate?> parsed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> shells = new(StringComparer.Ordinal);

    private ThemeTemplates(Theme theme)
    {
        this.theme = theme;
        Misplaced = theme == Theme.BuiltIn ? [] : [.. theme.Files.Select(Misplacement).OfType<Diagnostic>()];
    }

    /// <summary>Those that come with the program, parsed once for all builds.</summary>
    public static ThemeTemplates BuiltIn { get; } = new(Theme.BuiltIn);

    /// <summary>Hardly more than a page's content, for kinds of page that the program has no template for.</summary>
    public static ThemeTemplate Bare { get; } = new(
        "bare",
        Template.Parse("""<!doctype html><html lang="{{ page.language }}"><title>{{ page.title }}</title><main>{{ page.main }}</main></html>"""),
        null);

    /// <summary>Files among the templates that nothing will use.</summary>
    public ImmutableArray<Diagnostic> Misplaced { get; }

    /// <summary>What is wrong with the templates that were parsed so far.</summary>
    public IEnumerable<Diagnostic> Problems => parsed.Values.Select(t => t?.Problem).OfType<Diagnostic>();

    /// <summary>The templates of a theme.</summary>
    public static ThemeTemplates Of(Theme theme) => theme == Theme.BuiltIn ? BuiltIn : new ThemeTemplates(theme);

    /// <summary>The template of a name (<c>checklist</c>, <c>partials/head</c>); null where the theme has none.</summary>
    public ThemeTemplate? Find(string name) => parsed.GetOrAdd(name, Parse);

    /// <summary>Whether a template can be rendered once for many pages.</summary>
    public bool IsShell(ThemeTemplate template) => shells.GetOrAdd(template.Name, _ => new PageShellAnalysis(Find).IsShell(template));

    private ThemeTemplate? Parse(string name)
    {
        if (theme.Template(name) is not { } text) return null;
        if (theme != Theme.BuiltIn && text == Theme.BuiltIn.Template(name)) return BuiltIn.Find(name);
        var path = Theme.TemplatePath(name);
        var template = Template.Parse(PageShell.WithoutMarkers(text), path);
        if (!template.HasErrors) return new ThemeTemplate(name, template, null);
        var error = template.Messages.First(m => m.Type == ParserMessageType.Error);
        return new ThemeTemplate(name, theme != Theme.BuiltIn && name.StartsWith(Partials, StringComparison.Ordinal) ? BuiltIn.Find(name)?.Template : null, Problem(error.Span, error.Message, path));
    }

    /// <summary>What is wrong with a template, at the place that the template engine names.</summary>
    public static Diagnostic Problem(Scriban.Parsing.SourceSpan span, string message, string path)
    {
        var (line, column) = (span.Start.Line + 1, span.Start.Column + 1);
        var said = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Diagnostic.Create(
            DiagnosticIds.BrokenTemplate,
            string.IsNullOrEmpty(span.FileName) ? path : span.FileName,
            new Diagnostics.SourceSpan(line, column, Math.Max(line, span.End.Line + 1), Math.Max(1, span.End.Column + 1)),
            said.EndsWith('.') ? said : said + ".");
    }

    private static Diagnostic? Misplacement(SiteFile file)
    {
        const string folder = "templates/";
        if (!file.Path.StartsWith(folder, StringComparison.Ordinal)) return null;
        if (Path.GetExtension(file.Path) is ".hbs" or ".handlebars" or ".mustache")
        {
            return Diagnostic.Create(DiagnosticIds.HandlebarsTemplate, file.Path, Diagnostics.SourceSpan.Start, Path.ChangeExtension(file.Path, Theme.TemplateExtension));
        }

        var isUsed = file.Path.EndsWith(Theme.TemplateExtension, StringComparison.Ordinal)
            && (file.Path.StartsWith(folder + Partials, StringComparison.Ordinal) || Theme.BuiltIn.Files.Any(f => f.Path == file.Path));
        return isUsed ? null : Diagnostic.Create(DiagnosticIds.UnusedTemplate, file.Path, Diagnostics.SourceSpan.Start, string.Join(", ", Theme.BuiltIn.TemplateNames("")));
    }
}
