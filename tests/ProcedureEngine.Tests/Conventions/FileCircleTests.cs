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
        // A block may hold blocks: each reader calls the reader of all blocks.
        [
            "Reading/Alerts/AlertReader.cs", "Reading/Alerts/PlainAlerts.cs", "Reading/BlockReader.cs", "Reading/HeadingReader.cs", "Reading/Html/HtmlBlockReader.cs",
            "Reading/Html/HtmlLine.cs", "Reading/Html/HtmlRuns.cs", "Reading/Html/HtmlTagReader.cs", "Reading/Html/HtmlTreeReader.cs", "Reading/Includes/IncludeReader.cs",
            "Reading/InlineReader.cs", "Reading/Lists/DefinitionListReader.cs", "Reading/Lists/ListReader.cs", "Reading/Paragraphs/ParagraphReader.cs", "Reading/Tables/PipeTableReader.cs",
        ],
        // A section may hold sections, a cell blocks.
        ["Alignment/Passes/VersionAligner.cs", "Alignment/ShapeAligner.cs"],
        ["Rendering/ArticleHtml.cs", "Rendering/TableHtml.cs"],
        // A rule names the rules that its findings lead to.
        [
            "Consistency/Rules/Structure/BrokenListRule.cs", "Consistency/Rules/Structure/ExtraSectionRule.cs", "Consistency/Rules/Structure/ExtraStepRule.cs",
            "Consistency/Rules/Structure/MissingMediaRule.cs", "Consistency/Rules/Structure/MissingSectionRule.cs", "Consistency/Rules/Structure/MissingStepRule.cs",
            "Consistency/Rules/Wording/OmittedTextRule.cs", "Consistency/Structure/AbsentUnits.cs", "Consistency/Structure/SectionDifference.cs",
        ],
        // To be undone.
        ["Rendering/Guide/Bilingual/BlockPiece.cs", "Rendering/Guide/Bilingual/HeadingPiece.cs", "Rendering/Guide/Bilingual/Piece.cs", "Rendering/Guide/Bilingual/StepPiece.cs"],
        [
            "Rendering/PageContent.cs", "Rendering/PageTemplate.cs", "Rendering/Site.cs", "Rendering/Templates/MarkupFunction.cs", "Rendering/Templates/PageSource.cs",
            "Rendering/Templates/PartialFunction.cs", "Rendering/Templates/Shell.cs", "Rendering/Templates/ShellAnalysis.cs", "Rendering/Templates/TemplateModel.cs",
            "Rendering/Templates/ThemeContext.cs", "Rendering/Templates/ThemeFunctions.cs", "Rendering/Templates/ThemeTemplates.cs",
        ],
        ["Rendering/Report/DriftScore.cs", "Rendering/Report/FindingGroup.cs", "Rendering/Report/ReportedFinding.cs"],
        ["Rendering/Templates/ModelObject.cs", "Rendering/Templates/ModelType.cs"],
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
