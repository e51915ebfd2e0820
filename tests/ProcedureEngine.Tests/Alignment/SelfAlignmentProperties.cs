using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ProcedureEngine.Tests.Alignment;

[Slow("Makes up hundreds of articles.")]
public sealed class SelfAlignmentProperties
{
    private static readonly string[] Lines =
    [
        "## Before you begin", "1. Select **Users**.", "2. Enter `code` in the **Name** field.", "   1. Wait for 15 minutes.", "   - Read [more](more.md).",
        "- A bullet without end.", "> [!NOTE]\n> Keep this window open.", "| A | B |\n|---|---|\n| 1 | two |", "A paragraph. With two sentences.", "![A picture](media/a.png)", "```\ncode\n```", "",
    ];

    [Fact]
    public void An_article_aligned_with_itself_pairs_every_unit_with_itself_surely()
    {
        var articles = Gen.Elements(Lines).NonEmptyListOf().Select(lines => "# Title\n\n" + string.Join('\n', lines) + "\n").ToArbitrary();

        Prop.ForAll(articles, markdown =>
        {
            var set = Versions.Align("en", ("en", markdown), ("de", markdown));
            return set.Versions[0].Pairs.All(p => p is { Reference: { } a, Translation: { } b, IsMoved: false, Confidence: >= 0.9 } && a.Index == b.Index);
        }).QuickCheckThrowOnFailure();
    }
}
