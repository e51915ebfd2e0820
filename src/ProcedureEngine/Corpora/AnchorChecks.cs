using ProcedureEngine.Alignment;
using ProcedureEngine.Alignment.Anchors;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.Traversal;

namespace ProcedureEngine.Corpora;

/// <summary>Tells where links of an article lead to no place of it. What the translations say of it is a finding.</summary>
internal static class AnchorChecks
{
    /// <summary>Checks the version that the others are compared with.</summary>
    public static void Check(AlignedSet set, DiagnosticBag diagnostics)
    {
        var anchors = ArticleAnchors.Of(set, set.Reference);
        if (anchors.Links.All(l => anchors.Has(l.Name))) return;
        var headings = set.Reference.Sections.Where(s => s is { IsPseudo: false, Slug: not null }).ToList();
        foreach (var (link, name) in anchors.Links)
        {
            if (anchors.Has(name)) continue;
            // The heading that the link is called like, else any.
            var words = PlainText.Of(link.Content).Trim();
            var meant = headings.Find(s => PlainText.Of(s.Heading).Trim().Equals(words, StringComparison.OrdinalIgnoreCase)) ?? headings.LastOrDefault();
            diagnostics.Add(DiagnosticIds.DeadAnchor, set.Reference.Path, link.Span, "#" + Quotation.Of(name, 60), "#" + Quotation.Of(meant?.Slug ?? "name", 60));
        }
    }
}
