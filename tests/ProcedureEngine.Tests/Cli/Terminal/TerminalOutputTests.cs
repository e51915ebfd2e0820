using System.Text.Json;
using System.Text.RegularExpressions;
using ProcedureEngine.Cli;
using ProcedureEngine.Cli.Terminal;
using ProcedureEngine.Tests.Conventions;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Terminal;

/// <summary>Nothing that an article, a file name, a setting or an argument holds reaches the terminal as a control character or a mark of direction.</summary>
public sealed partial class TerminalOutputTests : IDisposable
{
    private const string Hostile = "\u001b[2J\u009b31m\u0007\u202Egnp\u2066\u200F";

    /// <summary>How each verb is made to say something hostile; a verb that is not here fails.</summary>
    private static readonly Dictionary<string, string[][]> Calls = new()
    {
        ["build"] = [["content", "--output", $"out{Hostile}"], [$"content{Hostile}", "--output", "out"], ["content", "--output", "out", "--site", "site"]],
        ["check"] = [["content"], ["content", "--reference", "de"], ["content", "--baseline", $"none{Hostile}"], ["content", "--changed-since", $"x{Hostile}"], ["content", "--format", "text", "--output", "report.text"], ["content", "--format", "markdown", "--output", "report.md"], ["content", "--format", "junit", "--output", "report.xml"], ["content", "--format", "csv", "--output", "report.csv"], ["content", "--format", "json", "--output", "report.json"], ["content", "--format", "sarif", "--output", "report.sarif"]],
        ["serve"] = [[$"content{Hostile}", "--port", "1"]],
        ["export"] = [["content", "--output", $"models{Hostile}"], [$"content{Hostile}", "--output", "models"]],
        ["import"] = [["content", $"none{Hostile}.xlf"], [$"content{Hostile}", "content/de/router.md"]],
        ["print"] = [["content", "--article", "router", "--locale", "en", "--browser", $"none{Hostile}"], ["content", "--article", $"x{Hostile}", "--locale", "en", "--output", "x.pdf"]],
        ["mcp"] = [[$"content{Hostile}"]],
        ["layout"] = [["content", "--all"], ["content", "--format", "json"], [$"content{Hostile}"]],
        ["config"] = [["content"], ["content", "--format", "json"], ["content", "--config", $"none{Hostile}.yml"]],
        ["completion"] = [[$"content{Hostile}"]],
        ["man"] = [[$"content{Hostile}"]],
        ["init"] = [[$"content{Hostile}"], ["content"]],
        ["inspect"] = [[$"content/de/router{Hostile}.md"], [$"none{Hostile}.md"]],
    };

    private readonly TemporaryFolder temporary = new();

    public TerminalOutputTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names of files can't hold control characters there.");
        temporary.Write("content/procedures.yml", $"rules:\n  \"x\\e[31m\\u202E\": none\nterms:\n  keep: [\"Router\\e[31m\"]\n");
        temporary.Write("content/en/router.md", SampleArticle.English + $"4. Press **Save{Hostile}** and wait 5 minutes.\n5. Open `x{Hostile}` now.\n");
        temporary.Write("content/de/router.md", SampleArticle.German);
        temporary.Write($"content/de/router{Hostile}.md", $"# Titel {Hostile}\n\nsummary\n\n1. Öffnen{Hostile} Sie [x](a{Hostile}.md)wort.\n\n```\na{Hostile}\n\tb\n```\n");
        temporary.Write($"content/flat{Hostile}\n.md", "# No language\n");
        temporary.Write("site/templates/guide.scriban-html", $"{{{{ if x{Hostile}");
    }

    public static TheoryData<string> Verbs => [.. CommandLine.Verbs().Subcommands.Select(c => c.Name)];

    public void Dispose() => temporary.Dispose();

    [Theory, MemberData(nameof(Verbs))]
    public void A_verb_shows_them_as_escapes(string verb)
    {
        var shown = new List<string>();
        foreach (var call in Calls[verb])
        {
            var run = CommandRun.Of([verb, .. call.Select(a => IsName(a) ? temporary[a] : a)]);
            Assert.DoesNotMatch(Unseen(), run.Output + run.Error);
            shown.Add(run.Output + run.Error);
        }

        foreach (var report in Directory.EnumerateFiles(temporary.Path, "report.*")) Assert.DoesNotMatch(Unseen(), File.ReadAllText(report).Replace("\r\n", "\n", StringComparison.Ordinal));
        // The test would see nothing if nothing hostile were said at all.
        Assert.Contains(shown, s => s.Contains(@"\u001B", StringComparison.Ordinal) && s.Contains(@"\u202E", StringComparison.Ordinal));
    }

    [Fact, Slow("Starts the program.")]
    public async Task JSON_on_standard_output_means_the_characters_without_holding_them()
    {
        temporary.Write("content/de/router.md", SampleArticle.GermanWithoutTheWait);
        using var process = ProgramProcess.Start(ProgramProcess.Command("check", temporary["content"], "--format", "json"));
        _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var json = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotMatch(Unseen(), json);
        using var document = JsonDocument.Parse(json);
        Assert.Contains(document.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("message").GetString()!.Contains('\u202E', StringComparison.Ordinal));
    }

    [Fact]
    public void Every_way_of_writing_is_covered()
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var writer = new TerminalWriter(text);
        writer.Write('\u001b');
        writer.Write("a\u001b");
        writer.Write((object)"b\u001b");
        writer.Write("c\u001b".ToCharArray());
        writer.Write("d\u001b".AsSpan());
        writer.Write("{0}", "e\u001b");
        writer.Write(new System.Text.StringBuilder("f\u001b"));
        writer.WriteLine();
        writer.WriteLine('\u001b');
        writer.WriteLine("a\u001b\n");
        writer.WriteLine((object)"b\u001b");
        writer.WriteLine("c\u001b".ToCharArray());
        writer.WriteLine("d\u001b".AsSpan());
        writer.WriteLine("{0}", "e\u001b");
        writer.WriteLine(new System.Text.StringBuilder("f\u001b"));

        const string Escape = @"\u001B";
        Assert.Equal($"{Escape}a{Escape}b{Escape}c{Escape}d{Escape}e{Escape}f{Escape}\n{Escape}\na{Escape}\\u000A\nb{Escape}\nc{Escape}\nd{Escape}\ne{Escape}\nf{Escape}\n", text.ToString());
    }

    [Fact]
    public void Nobody_else_writes_to_the_terminal()
    {
        // Program.cs hands both streams to the command line, which wraps them; the two others draw, with words of our own.
        string[] known = ["Program.cs", "TerminalWriter.cs", "StandardOutput.cs", "ProgressLine.cs", "FindingTable.cs"];
        var others =
            from file in SourceFiles.In("src")
            where !known.Contains(Path.GetFileName(file))
            from line in File.ReadLines(file)
            where Console().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(others);
    }

    private static bool IsName(string argument) =>
        argument.StartsWith("content", StringComparison.Ordinal) || argument.StartsWith("out", StringComparison.Ordinal) || argument.StartsWith("models", StringComparison.Ordinal)
        || argument.StartsWith("none", StringComparison.Ordinal) || argument.StartsWith("report.", StringComparison.Ordinal) || argument is "site" or "x.pdf";

    [GeneratedRegex(@"[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\bConsole\.(Out|Error|Write|WriteLine|OpenStandard\w+)\b|\bAnsiConsole\b")]
    private static partial Regex Console();
}
