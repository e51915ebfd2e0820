using ProcedureEngine.Alignment;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering;

/// <summary>Makes one kind of page from one version of an article. Without state of its own: one instance serves all threads.</summary>
public interface IArticleRenderer
{
    /// <summary>The page of a version; <paramref name="writer"/> is empty before and after.</summary>
    Page Render(AlignedSet set, Article version, HtmlWriter writer);
}
