using System.Collections.Concurrent;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Rendering.Templates.Objects;
using ProcedureEngine.Rendering.Themes;
using Scriban.Syntax;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>
/// The page shells: everything of a page that is not its content, from a theme's Scriban templates. A template that treats all
/// pages of a kind and a language alike is rendered once and then filled page by page, so a page costs no more than copying
/// bytes; one that asks what a page says is rendered for each. Thread-safe. One serves one <see cref="Site"/>.
/// </summary>
public sealed class PageTemplate
{
    private readonly ConcurrentDictionary<(string Template, string Locale, Slot Filled, string Root), PageShell?> shells = new();
    private readonly Dictionary<(string Code, string Path, SourceSpan Span), Diagnostic> diagnostics = [];
    private readonly ThemeTemplates templates;
    private readonly TemplateRenderer renderer;

    /// <summary>The templates of a theme. None is parsed before the first page, or <see cref="Prepare"/>.</summary>
    public PageTemplate(Theme theme)
    {
        Theme = theme;
        templates = ThemeTemplates.Of(theme);
        renderer = templates == ThemeTemplates.BuiltIn ? TemplateRenderer.BuiltIn : new TemplateRenderer(templates);
        foreach (var diagnostic in templates.Misplaced) Report(diagnostic);
    }

    /// <summary>Where the templates come from, and the assets that pages load.</summary>
    public Theme Theme { get; }

    /// <summary>Ends the rendering of templates with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>What is wrong with the theme's templates, found so far, by path and place. A template that cannot be used is replaced by the one that comes with the program.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get
        {
            lock (diagnostics) return [.. diagnostics.Values.Concat(templates.Problems).OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Id.Code, StringComparer.Ordinal)];
        }
    }

    /// <summary>Parses all templates, and so finds what is wrong with those that no page uses; call it beside the reading of articles. Returns this.</summary>
    public PageTemplate Prepare()
    {
        foreach (var name in Theme.TemplateNames("").Concat(Theme.TemplateNames(ThemeTemplates.Partials))) templates.Find(name);
        return this;
    }

    /// <summary>Makes a page. An <see cref="ArgumentException"/> where no theme has the template.</summary>
    public SiteFile Render(HtmlWriter writer, PageContent content)
    {
        Write(writer, content);
        return new SiteFile(content.Path, writer.TakeBytes());
    }

    /// <summary>Makes a page without a copy of its bytes: they are the writer's, and good until it is used again.</summary>
    public SiteFile Fill(HtmlWriter writer, PageContent content)
    {
        Write(writer, content);
        return new SiteFile(content.Path, writer.LendBytes());
    }

    /// <summary>Writes a page.</summary>
    public void Write(HtmlWriter writer, PageContent content)
    {
        var key = (content.Template, content.Text.Locale.Tag, PageShell.FilledBy(content), PagePath.ToRoot(content.Path));
        if (!shells.TryGetValue(key, out var shell)) shell = shells.GetOrAdd(key, ShellFor(content));
        (shell ?? Render(content, isShell: false, out _)).Write(writer, content);
    }

    /// <summary>What serves all pages that fill the same slots; null where each page has to be rendered.</summary>
    private PageShell? ShellFor(PageContent content)
    {
        if (templates.Find(content.Template) is { } own && !templates.IsShell(own)) return null;
        var shell = Render(content, isShell: true, out var isForOnePage);
        return isForOnePage ? null : shell;
    }

    private PageShell Render(PageContent content, bool isShell, out bool isForOnePage)
    {
        var template = templates.Find(content.Template) ?? throw new ArgumentException($"No theme has the template '{content.Template}'.", nameof(content));
        return TryRender(renderer, template, content, isShell, out isForOnePage)
            ?? TryRender(TemplateRenderer.BuiltIn, ThemeTemplates.BuiltIn.Find(content.Template) ?? ThemeTemplates.Bare, content, isShell, out isForOnePage)
            ?? throw new InvalidOperationException($"The built-in template '{content.Template}' cannot be used.");
    }

    private PageShell? TryRender(TemplateRenderer from, ThemeTemplate template, PageContent content, bool isShell, out bool isForOnePage)
    {
        isForOnePage = false;
        if (template.Template is null) return null;
        var path = Theme.TemplatePath(template.Name);
        try
        {
            var shell = PageShell.Parse(from.Render(template.Template, new PageSource(content, Theme, isShell), Cancel, out isForOnePage));
            if (shell.Has(Slot.Main)) return shell;
            Report(Diagnostic.Create(DiagnosticIds.TemplateWithoutMain, path, SourceSpan.Start));
        }
        catch (ScriptRuntimeException exception)
        {
            Report(ThemeTemplates.Problem(exception.Span, exception.OriginalMessage, path));
        }

        return null;
    }

    /// <summary>A problem is told once, whatever page finds it first.</summary>
    private void Report(Diagnostic diagnostic)
    {
        var key = (diagnostic.Id.Code, diagnostic.Path, diagnostic.Span);
        lock (diagnostics)
        {
            if (!diagnostics.TryGetValue(key, out var known) || string.CompareOrdinal(diagnostic.Message, known.Message) < 0) diagnostics[key] = diagnostic;
        }
    }
}
