using System.Text;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Rendering.Articles;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Exchange.Markdown;

/// <summary>
/// Writes an article as Markdown for programs that read text: <c>{locale}/{article}.md</c>. Steps have the ids that they have in every
/// language, as anchors; links lead to other such files.
/// </summary>
internal static class ArticleMarkdown
{
    /// <summary>The file of a version.</summary>
    public static SiteFile Render(AlignedSet set, Article version, SiteMap map)
    {
        var path = PagePath.Markdown(version.Key, version.Locale);
        return new SiteFile(path, Encoding.UTF8.GetBytes(Write(set, version, new MarkdownLinks(map, version, PagePath.ToRoot(path), PagePath.Markdown))));
    }

    private static string Write(AlignedSet set, Article version, MarkdownLinks links)
    {
        var ids = set.StepIds[version.Locale.Tag];
        var ticked = version.Sections.SelectMany(s => BlockWalk.Descendants(s.Blocks)).OfType<Procedure>().Where(p => p.Kind == ProcedureKind.Steps).SelectMany(p => p.Steps).ToHashSet(ReferenceEqualityComparer.Instance);
        var blocks = new MarkdownBlocks(links, step => ticked.Contains(step) ? ids[step.Place] : null);
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownInlines.Escaped(version.Title)).Append("\n\n");
        if (version.Summary is { Length: > 0 } summary) text.Append("> ").Append(MarkdownInlines.Escaped(summary.ReplaceLineEndings(" "))).Append("\n\n");
        var (title, levels) = (HeadingLevels.TitleSection(version), HeadingLevels.Of(version));
        for (var i = 0; i < version.Sections.Length; i++)
        {
            var section = version.Sections[i];
            if (i != title && !section.Heading.IsEmpty) text.Append('#', levels[i]).Append(' ').Append(blocks.Line(section.Heading)).Append("\n\n");
            blocks.HeadingLevel = Math.Clamp(levels[i] + 1, 2, 6);
            if (blocks.Of(section.Blocks) is { Length: > 0 } body) text.Append(body).Append("\n\n");
        }

        return text.ToString().TrimEnd() + "\n";
    }
}
