using ProcedureEngine.Content.Files;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.WikiLinks;

/// <summary>Reads links in doubled brackets: as a link where a page of that name is there or words are given to show, else as the text that they are.</summary>
internal static class WikiLinkReader
{
    public static void Read(WikiLinkInline link, InlineBuilder builder, ReadingContext context)
    {
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        var page = hash < 0 ? link.Target : link.Target[..hash];
        var fragment = hash < 0 ? "" : "#" + Slug.Of(link.Target[(hash + 1)..]);
        var file = page.Length == 0 || MarkdownFile.Is(page) ? page : MarkdownFile.Named(page).FirstOrDefault(f => !context.Lacks(f)) ?? page + ".md";
        if (link.Shown is null && (page.Length == 0 || context.Content is null || context.Lacks(file)))
        {
            builder.Text(link.Source);
            return;
        }

        var at = context.Span(link);
        InlineReader.AddLink(at, file + fragment, [new Text(link.Shown ?? page) { Span = at }], null, builder, context);
    }
}
