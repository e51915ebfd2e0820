using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Consistency.Findings;
using ProcedureEngine.Model;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Sites;

namespace ProcedureEngine.Rendering.Articles;

/// <summary>Makes one kind of page from one version of an article. Without state of its own: one instance serves all threads.</summary>
public interface IArticleRenderer
{
    /// <summary>
    /// The page of a version; <paramref name="anchors"/> are those of the version, <paramref name="findings"/> those of the article, and <paramref name="writer"/> is empty before.
    /// The page's bytes are the writer's: they are good until it is used again.
    /// </summary>
    SiteFile Render(AlignedSet set, Article version, ArticleAnchors anchors, ImmutableArray<Finding> findings, HtmlWriter writer);
}
