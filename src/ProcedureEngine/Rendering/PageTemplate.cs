using System.Collections.Concurrent;
using HandlebarsDotNet;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering;

/// <summary>
/// The page shells: everything of a page that is not its content. A theme's Handlebars template is rendered once for a
/// page kind and a language and then filled page by page, so a page costs no more than copying bytes. Thread-safe.
/// </summary>
public sealed class PageTemplate
{
    private readonly ConcurrentDictionary<(string Template, string Locale, Shell.Slot Filled), Shell> shells = new();
    private readonly Lock compiling = new();
    private readonly Dictionary<string, HandlebarsTemplate<object, object>> templates = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Lazy<IHandlebars> handlebars;

    /// <summary>The templates of a theme. Nothing is compiled before the first page, or <see cref="Prepare"/>.</summary>
    public PageTemplate(Theme theme)
    {
        Theme = theme;
        handlebars = new Lazy<IHandlebars>(() => Start(theme));
    }

    /// <summary>Where the templates come from, and the assets that pages load.</summary>
    public Theme Theme { get; }

    /// <summary>What is wrong with the theme's templates, found so far. A template that cannot be used is replaced by the one that comes with the program.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get
        {
            lock (compiling) return [.. diagnostics];
        }
    }

    /// <summary>Compiles all page templates; call it beside the reading of articles, since it takes the time of a thousand pages. Returns this.</summary>
    public PageTemplate Prepare()
    {
        lock (compiling)
        {
            foreach (var name in Theme.TemplateNames("")) Compile(name);
        }

        return this;
    }

    /// <summary>Makes a page. An <see cref="ArgumentException"/> where no theme has the template.</summary>
    public Page Render(HtmlWriter writer, PageContent content)
    {
        Write(writer, content);
        return new Page(content.Path, writer.TakeBytes());
    }

    /// <summary>Makes a page without a copy of its bytes: they are the writer's, and good until it is used again.</summary>
    public Page Fill(HtmlWriter writer, PageContent content)
    {
        Write(writer, content);
        return new Page(content.Path, writer.LendBytes());
    }

    /// <summary>Writes a page.</summary>
    public void Write(HtmlWriter writer, PageContent content)
    {
        var key = (content.Template, content.Text.Locale.Tag, Shell.FilledBy(content));
        var shell = shells.TryGetValue(key, out var known) ? known : shells.GetOrAdd(key, k => RenderShell(k.Template, content.Text, k.Filled));
        shell.Write(writer, content);
    }

    private Shell RenderShell(string name, UiText text, Shell.Slot filled)
    {
        var model = Model(text, filled);
        lock (compiling)
        {
            try
            {
                var shell = Shell.Parse(Compile(name)(model));
                if (shell.Has(Shell.Slot.Main)) return shell;
                Report(DiagnosticIds.TemplateWithoutMain, name);
            }
            catch (HandlebarsException exception)
            {
                Report(DiagnosticIds.BrokenTemplate, name, Line(exception.Message));
            }

            templates[name] = BuiltIn(name);
            return Shell.Parse(templates[name](model));
        }
    }

    private HandlebarsTemplate<object, object> Compile(string name)
    {
        if (templates.TryGetValue(name, out var known)) return known;
        var source = Theme.Template(name) ?? throw new ArgumentException($"No theme has the template '{name}'.", nameof(name));
        try
        {
            return templates[name] = handlebars.Value.Compile(source);
        }
        catch (HandlebarsException exception)
        {
            Report(DiagnosticIds.BrokenTemplate, name, Line(exception.Message));
            return templates[name] = BuiltIn(name);
        }
    }

    private HandlebarsTemplate<object, object> BuiltIn(string name) => Start(Theme.BuiltIn).Compile(
        Theme.BuiltIn.Template(name) ?? """<!doctype html><html lang="{{lang}}"><title>{{title}}</title><main>{{{main}}}</main></html>""");

    private IHandlebars Start(Theme source)
    {
        var instance = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new HtmlEncoder(), CompileTimeConfiguration = { ExpressionCompiler = new InterpretedTemplates() } });
        foreach (var name in source.TemplateNames("partials/"))
        {
            try
            {
                instance.RegisterTemplate(name["partials/".Length..], source.Template(name)!);
            }
            catch (HandlebarsException exception)
            {
                Report(DiagnosticIds.BrokenTemplate, name, Line(exception.Message));
                instance.RegisterTemplate(name["partials/".Length..], Theme.BuiltIn.Template(name) ?? "");
            }
        }

        return instance;
    }

    private void Report(DiagnosticId id, string name, params ReadOnlySpan<string> arguments)
    {
        var diagnostic = Diagnostic.Create(id, $"templates/{name}.hbs", SourceSpan.Start, arguments);
        if (!diagnostics.Exists(d => d.Id == id && d.Path == diagnostic.Path)) diagnostics.Add(diagnostic);
    }

    private static string Line(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Dictionary<string, object?> Model(UiText text, Shell.Slot filled)
    {
        string? Marker(Shell.Slot slot) => filled.HasFlag(slot) ? Shell.Marker(slot) : null;
        return new Dictionary<string, object?>
        {
            ["lang"] = text.Locale.Tag,
            ["dir"] = text.Locale.IsRightToLeft ? "rtl" : null,
            // Only where the texts around an article are in another language than the article.
            ["uiLang"] = text.IsForeign ? text.Language : null,
            ["uiDir"] = text.IsForeign && text.Locale.IsRightToLeft ? "ltr" : null,
            ["text"] = text.All,
            ["pageOf"] = Around(text["PageOf"]),
            ["root"] = Marker(Shell.Slot.Root),
            ["assets"] = Shell.Marker(Shell.Slot.Root) + Theme.AssetFolder,
            ["home"] = Shell.Marker(Shell.Slot.Root) + PagePath.Index(text.Locale),
            ["manifest"] = Shell.Marker(Shell.Slot.Root) + PagePath.Manifest(text.Locale),
            ["title"] = Marker(Shell.Slot.Title),
            ["summary"] = Marker(Shell.Slot.Summary),
            ["subject"] = Marker(Shell.Slot.Subject),
            ["revision"] = Marker(Shell.Slot.Revision),
            ["languages"] = Marker(Shell.Slot.Languages),
            ["pairs"] = Marker(Shell.Slot.Pairs),
            ["main"] = Marker(Shell.Slot.Main),
        };
    }

    /// <summary>What stands before, between and after the two numbers of "Page {0} of {1}": style sheets put the numbers in.</summary>
    private static Dictionary<string, string> Around(string pattern)
    {
        var parts = pattern.Split("{0}", 2);
        var rest = parts[^1].Split("{1}", 2);
        return new() { ["before"] = parts[0], ["between"] = rest[0], ["after"] = rest.Length > 1 ? rest[1] : "" };
    }
}
