using ProcedureEngine.Alignment;
using ProcedureEngine.Consistency.Links;
using ProcedureEngine.Consistency.Structure;

namespace ProcedureEngine.Consistency.Rules.Structure;

/// <summary>The paragraphs and bullets that only one version has, as the rules about them ask for them.</summary>
internal static class LoneProse
{
    /// <summary>Those of a version and the reference; links to the same page in another language are the same.</summary>
    public static UnpairedParagraphs Of(AlignedSet set, AlignedVersion version, RuleContext context) =>
        new(set, version, context, new LinkTargets(set.Reference.Locale, version.Article.Locale).AreSame);
}
