using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>Holds that files don't use each other in a circle: none of them could be understood, tested or moved without the others.</summary>
public sealed class FileCircleTests
{
    /// <summary>
    /// What is recursive by nature, or is still to be undone: the list gets shorter, never longer. A circle may be made of any files of
    /// one group.
    /// </summary>
    private static readonly string[][] Recursive =
    [
        // The matching aligns again what stands in a step that moved.
        ["Alignment/Passes/Matching.cs", "Alignment/Passes/SequenceAligner.cs"],
        // A rule names the rules that its findings lead to.
        [
            "Consistency/Rules/Structure/BrokenListRule.cs", "Consistency/Rules/Structure/ExtraSectionRule.cs", "Consistency/Rules/Structure/ExtraStepRule.cs",
            "Consistency/Rules/Structure/MissingMediaRule.cs", "Consistency/Rules/Structure/MissingSectionRule.cs", "Consistency/Rules/Structure/MissingStepRule.cs",
            "Consistency/Rules/Wording/OmittedTextRule.cs", "Consistency/Structure/AbsentUnits.cs", "Consistency/Structure/SectionDifference.cs",
        ],
        // A block may hold blocks: each reader calls the reader of all blocks.
        [
            "Reading/Admonitions/AdmonitionReader.cs", "Reading/Alerts/AlertReader.cs", "Reading/BlockReader.cs",
            "Reading/Containers/FencedAdmonitionReader.cs", "Reading/Fences/FenceReader.cs", "Reading/HeadingReader.cs", "Reading/Html/HtmlBlockReader.cs", "Reading/Html/HtmlLine.cs", "Reading/Html/HtmlRuns.cs", "Reading/Html/HtmlTagReader.cs",
            "Reading/Html/HtmlTreeReader.cs", "Reading/Includes/IncludeReader.cs", "Reading/InlineReader.cs", "Reading/Lists/DefinitionListReader.cs",
            "Reading/Lists/ListReader.cs", "Reading/Paragraphs/ParagraphReader.cs", "Reading/Tables/PipeTableReader.cs", "Reading/Tags/TagBlocks.cs",
            "Reading/Tags/TagMarker.cs", "Reading/Tags/TagParagraphs.cs", "Reading/Tags/TagText.cs", "Reading/WikiLinks/WikiLinkReader.cs",
        ],
        // A cell may hold blocks.
        ["Rendering/Articles/ArticleHtml.cs", "Rendering/Articles/TableHtml.cs"],
        // The handler writes to the writer that takes it.
        ["Rendering/Html/HtmlInterpolation.cs", "Rendering/Html/HtmlWriter.cs"],
        // To be undone.
        [
            "Reading/Containers/ContainerMarker.cs", "Reading/Fences/FenceBlockParser.cs", "Reading/Fences/FenceHead.cs", "Reading/MarkdownSyntax.cs",
            "Reading/ReadingContext.cs", "Reading/TripleColons/TripleColonMarker.cs",
        ],
        [
            "Rendering/Guide/Bilingual/BlockPiece.cs", "Rendering/Guide/Bilingual/HeadingPiece.cs", "Rendering/Guide/Bilingual/Piece.cs",
            "Rendering/Guide/Bilingual/StepPiece.cs",
        ],
        ["Rendering/Report/Drift/DriftScore.cs", "Rendering/Report/Drift/FindingGroup.cs", "Rendering/Report/Drift/ReportedFinding.cs"],
        [
            "Rendering/Templates/MarkupFunction.cs", "Rendering/Templates/PageContent.cs", "Rendering/Templates/PageSource.cs", "Rendering/Templates/PageTemplate.cs",
            "Rendering/Templates/PartialFunction.cs", "Rendering/Templates/Shell.cs", "Rendering/Templates/ShellAnalysis.cs", "Rendering/Templates/Site.cs",
            "Rendering/Templates/TemplateModel.cs", "Rendering/Templates/ThemeContext.cs", "Rendering/Templates/ThemeFunctions.cs",
            "Rendering/Templates/ThemeTemplates.cs",
        ],
        ["Rendering/Templates/Objects/ModelObject.cs", "Rendering/Templates/Objects/ModelType.cs"],
    ];

    private static readonly Lazy<string[][]> Library = new(() => [.. FileGraph.Of("src/ProcedureEngine").Circles()]);

    [Fact]
    public void No_files_of_the_library_use_each_other_but_those_that_are_recursive_by_nature() =>
        Assert.Empty(Library.Value.Where(circle => !Recursive.Any(group => circle.All(group.Contains))).Select(circle => string.Join(" ", circle)));

    [Fact]
    public void No_files_of_the_program_use_each_other() =>
        Assert.Empty(FileGraph.Of("src/ProcedureEngine.Cli").Circles().Select(circle => string.Join(" ", circle)));

    [Fact]
    public void A_group_that_is_no_circle_any_more_leaves_the_list() =>
        Assert.Empty(Recursive.Where(group => !Library.Value.Any(circle => circle.All(group.Contains))).Select(group => string.Join(" ", group)));
}
