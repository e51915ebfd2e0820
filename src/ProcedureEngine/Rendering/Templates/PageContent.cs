using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>What one page puts into its template.</summary>
public sealed record PageContent
{
    /// <summary>The template's name: <c>checklist</c> for <c>templates/checklist.scriban-html</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The page's file, relative to the output folder, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The way to the output folder, for a page that servers send in the place of others, wherever these are; null for all that stand where they are asked for.</summary>
    public string? Root { get; init; }

    /// <summary>The texts around the content; their locale is the page's language.</summary>
    public required UiText Text { get; init; }

    /// <summary>Plain text; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences as plain text; null where there are none.</summary>
    public string? Summary { get; init; }

    /// <summary>The site that the page belongs to.</summary>
    public required Site Site { get; init; }

    /// <summary>The article that the page shows; of several versions, the one that the others are compared with. Null where it shows none.</summary>
    public Article? Article { get; init; }

    /// <summary>Where the page is in each language that has it; null where it is in one language only.</summary>
    public Func<Locale, string>? PathIn { get; init; }

    /// <summary>What tells this edition from others, for the foot of printed pages: language, date, source; null where nobody prints the page.</summary>
    public string? Revision { get; init; }

    /// <summary>The address of the same article as Markdown, from the page; null where there is none.</summary>
    public string? Markdown { get; init; }

    /// <summary>Writes the links to the same page in other languages, as list items; null where there are none.</summary>
    public Action<HtmlWriter>? Languages { get; init; }

    /// <summary>Writes the links to the same page in one language and in two, as list items; null where there is no such choice.</summary>
    public Action<HtmlWriter>? Pairs { get; init; }

    /// <summary>Writes what stands in <c>&lt;main&gt;</c>.</summary>
    public required Action<HtmlWriter> Main { get; init; }
}
