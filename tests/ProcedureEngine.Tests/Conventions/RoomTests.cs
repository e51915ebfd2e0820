using System.Reflection;
using ProcedureEngine.Cli.Building;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>Holds the plan of the house: rooms are small, and neither rooms nor files use each other in a circle.</summary>
public sealed class RoomTests
{
    private const int MostFiles = 20;

    /// <summary>Files that are recursive by nature: the list gets shorter, never longer. A circle may be made of any files of one group.</summary>
    private static readonly string[][] Recursive =
    [
        // The matching aligns again what stands in a step that moved.
        ["Alignment/Passes/Matching", "Alignment/Passes/SequenceAligner"],
        // A block may hold blocks: each reader calls the reader of all blocks.
        [
            "Reading/Containers/Admonitions/AdmonitionReader", "Reading/Containers/Alerts/AlertReader", "Reading/BlockReader", "Reading/Containers/FencedAdmonitionReader",
            "Reading/Containers/Fences/FenceReader", "Reading/HeadingReader", "Reading/Html/HtmlBlockReader", "Reading/Html/HtmlInlineCollector", "Reading/Html/SplitHtmlBlocks",
            "Reading/Html/HtmlTagReader", "Reading/Html/HtmlTreeReader", "Reading/Includes/IncludeReader", "Reading/InlineReader",
            "Reading/Lists/DefinitionListReader", "Reading/Lists/ListReader", "Reading/Paragraphs/ParagraphReader", "Reading/Tables/PipeTableReader",
            "Reading/TemplateTags/TagBlocks", "Reading/TemplateTags/TagContainers", "Reading/TemplateTags/TagMarker", "Reading/TemplateTags/TagParagraphs", "Reading/TemplateTags/TagText", "Reading/WikiLinks/WikiLinkReader",
        ],
        // A cell may hold blocks.
        ["Rendering/Articles/ArticleHtml", "Rendering/Articles/TableHtml"],
        // The handler writes to the writer that takes it.
        ["Rendering/Html/HtmlInterpolation", "Rendering/Html/HtmlWriter"],
    ];

    private static readonly Assembly Library = typeof(Build).Assembly;
    private static readonly Assembly Program = typeof(BuildCommand).Assembly;

    /// <summary>Languages are as many as there are: a file each, all alike.</summary>
    [Fact]
    public void Rooms_are_small() =>
        None(SourceFiles.In("src").GroupBy(file => Path.GetDirectoryName(file)!)
            .Where(room => room.Count() > MostFiles && Path.GetFileName(room.Key) != "Languages")
            .Select(room => $"{room.Key}: {room.Count()} files"));

    /// <summary>
    /// Beside the rooms of a layer stand what all of them share and what calls them: both directions are meant. The rooms of the readers call
    /// each other, since blocks hold blocks; of them the files are told, below.
    /// </summary>
    [Fact]
    public void Rooms_of_a_layer_use_each_other_one_way() =>
        None(Circles.In(FileGraph.Of(Library)
            .Select(use => (From: FileGraph.Room(use.From), To: FileGraph.Room(use.To)))
            .Where(use => use.From != use.To && !use.From.StartsWith("Reading/", StringComparison.Ordinal) && use.From.Contains('/', StringComparison.Ordinal) && use.To.Contains('/', StringComparison.Ordinal))
            .ToLookup(use => use.From, use => use.To)));

    [Fact]
    public void Files_of_the_library_use_each_other_one_way_but_those_that_are_recursive_by_nature()
    {
        var circles = Circles.In(FileGraph.Of(Library).ToLookup(use => use.From, use => use.To)).Select(circle => circle.Split(", ")).ToList();
        None(circles.Where(circle => !Recursive.Any(group => circle.All(group.Contains))).Select(circle => string.Join(' ', circle)));
        None(Recursive.Where(group => !circles.Any(circle => circle.All(group.Contains))).Select(group => "is no circle any more: " + string.Join(' ', group)));
    }

    [Fact]
    public void Files_of_the_program_use_each_other_one_way() =>
        None(Circles.In(FileGraph.Of(Program).ToLookup(use => use.From, use => use.To)));

    private static void None(IEnumerable<string> breaches)
    {
        var lines = breaches.ToList();
        if (lines.Count > 0) Assert.Fail(string.Join('\n', lines));
    }
}
